//! What is refused in cues: each is held against its own examples and against the others.

use std::collections::{BTreeMap, BTreeSet};

use knowledge::cues::{Cue, Tongue};
use knowledge::{Id, Problem};

use crate::pattern::{self, Node};
use crate::program::{BARRIER, DENIAL};
use crate::reader::{Reader, SELF};

/// Families that the reader itself asks for.
const ASKED_FOR: [&str; 3] = [BARRIER, DENIAL, SELF];

/// The reasons to refuse some cues. `known` says whether an indicator exists.
pub fn check(tongues: &[Tongue], known: impl Fn(&Id) -> bool) -> Vec<Problem> {
    let reader = match Reader::new(tongues) {
        Ok(reader) => reader,
        Err(problems) => return problems,
    };
    let mut checking = Checking {
        reader: &reader,
        problems: Vec::new(),
    };
    let cues = tongues.iter().flat_map(|tongue| &tongue.cues);
    for (number, (place, cue)) in cues.enumerate() {
        if !known(&cue.indicator) {
            checking.wrong(place, cue, "names an indicator that does not exist.");
        }
        checking.examples(number, place, cue);
    }
    for tongue in tongues {
        checking.families(tongue);
        checking.twice(tongue);
    }
    checking.problems
}

struct Checking<'a> {
    reader: &'a Reader,
    problems: Vec<Problem>,
}

impl Checking<'_> {
    fn wrong(&mut self, place: &str, cue: &Cue, what: impl Into<String>) {
        self.problems.push(Problem {
            place: format!("{place}, {}", cue.indicator),
            what: what.into(),
        });
    }

    fn examples(&mut self, number: usize, place: &str, cue: &Cue) {
        if cue.say.is_empty() || cue.yes.is_empty() || cue.no.is_empty() {
            let what = "needs at least one line under `say`, `yes` and `no`.";
            self.wrong(place, cue, what);
        }
        let mut said = BTreeSet::new();
        for sentence in &cue.yes {
            let own = self.reader.said(sentence);
            said.extend(own.into_iter().filter(|(cue, _)| *cue == number));
            if !self.proposed(cue, sentence) {
                let what = format!("does not propose it for its own example “{sentence}”.");
                self.wrong(place, cue, what);
            }
        }
        for sentence in &cue.no {
            if self.proposed(cue, sentence) {
                let what = format!("is proposed for “{sentence}”, which must not be.");
                self.wrong(place, cue, what);
            }
        }
        for (at, line) in cue.say.iter().enumerate() {
            if !said.contains(&(number, at)) {
                let what =
                    format!("no example under `yes` says `{line}`. Add one, or drop the line.");
                self.wrong(place, cue, what);
            }
        }
    }

    fn proposed(&self, cue: &Cue, sentence: &str) -> bool {
        self.reader
            .read(sentence)
            .iter()
            .any(|own| own.sense.counts() && self.reader.indicator(own) == Some(&cue.indicator))
    }

    /// Families that no line uses.
    fn families(&mut self, tongue: &Tongue) {
        let cues = tongue.cues.iter().flat_map(|(_, cue)| &cue.say);
        let contexts = tongue.contexts.iter().flat_map(|(_, context)| &context.say);
        let members = tongue.families.values().flatten();
        let mut used = BTreeSet::new();
        for line in cues.chain(contexts).chain(members) {
            if let Ok(nodes) = pattern::parse(line) {
                named(&nodes, &mut used);
            }
        }
        for name in tongue.families.keys() {
            if !used.contains(name.as_str()) && !ASKED_FOR.contains(&name.as_str()) {
                self.problems.push(Problem {
                    place: format!("cues/{}.toml, family {name}", tongue.tag),
                    what: "no line uses it. Drop it.".to_owned(),
                });
            }
        }
    }

    /// Lines that stand twice for one indicator.
    fn twice(&mut self, tongue: &Tongue) {
        let mut seen: BTreeMap<(&Id, String), &str> = BTreeMap::new();
        for (place, cue) in &tongue.cues {
            for line in &cue.say {
                let written = format!("{:?}", pattern::parse(line));
                if seen.insert((&cue.indicator, written), line).is_some() {
                    self.wrong(place, cue, format!("says `{line}` twice. Keep one."));
                }
            }
        }
    }
}

/// Every family that some nodes name.
fn named(nodes: &[Node], names: &mut BTreeSet<String>) {
    for node in nodes {
        match node {
            Node::Family(name) => {
                names.insert(name.clone());
            }
            Node::OneOf(inner) | Node::Maybe(inner) => {
                for nodes in inner {
                    named(nodes, names);
                }
            }
            _ => {}
        }
    }
}
