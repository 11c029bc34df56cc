//! The reader: cues made ready, and a text read with them.

use std::collections::{BTreeMap, BTreeSet};

use knowledge::cues::{Context, Does, Reaches, Sense, Tongue};
use knowledge::{Id, Problem};

use crate::context::{self, Scope};
use crate::lexicon::{Atom, Lexicon};
use crate::pattern::{self, Node};
use crate::program::{Families, Found, Marks, Table, Tables, words_of};
use crate::scan::{self, Ended, Token};

/// The family of words by which somebody speaks of themselves.
pub(crate) const SELF: &str = "own";
/// The table of cues, and that of context.
const CUES: usize = 0;
const CONTEXT: usize = 1;

/// One observation read in a text: a proposal, which somebody confirms or dismisses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observation {
    /// Which indicator, by number: see [`Reader::indicator`].
    pub indicator: u32,
    /// How it was said.
    pub sense: Sense,
    /// Where the quote begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// How far a text that grows has been read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Up to where nothing that is added can change what was read.
    upto: usize,
    /// What the paragraph is about, where its words said so.
    paragraph: Option<Sense>,
}

/// What reading needs space for; one serves every sentence.
#[derive(Debug, Default)]
struct Scratch {
    tokens: Vec<Token>,
    mentions: Vec<Found>,
    around: Vec<Found>,
    scopes: Vec<Scope>,
    /// Per indicator and sense, up to where a sentence has said it.
    said: Vec<(u32, Sense, usize)>,
    cue_marks: Marks,
    context_marks: Marks,
}

/// Cues of every language, made ready; by default none.
#[derive(Debug, Default)]
pub struct Reader {
    lexicon: Lexicon,
    cues: Table,
    context: Table,
    indicators: Vec<Id>,
    rules: Vec<Rule>,
    /// The set of words by which somebody speaks of themselves, where there is one.
    own: Option<u32>,
    /// Which line stands where: the cue's number, and its place under `say`.
    lines: Vec<(usize, usize)>,
}

/// What a line of context does.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) does: Does,
    pub(crate) reaches: Reaches,
    pub(crate) words: usize,
    pub(crate) question: bool,
    pub(crate) comma: bool,
}

impl Rule {
    fn of(context: &Context) -> Rule {
        Rule {
            does: context.does,
            reaches: context.reaches,
            words: usize::from(context.words),
            question: context.question,
            comma: context.comma,
        }
    }
}

impl Reader {
    /// Makes cues ready.
    ///
    /// # Errors
    /// Every line that cannot be read.
    pub fn new(tongues: &[Tongue]) -> Result<Reader, Vec<Problem>> {
        let mut making = Making {
            tables: Tables::new(2),
            indicators: BTreeMap::new(),
            order: Vec::new(),
            rules: Vec::new(),
            lines: Vec::new(),
            own: BTreeSet::new(),
            problems: Vec::new(),
            cue: 0,
        };
        for (_, cue) in tongues.iter().flat_map(|tongue| &tongue.cues) {
            for example in cue.yes.iter().chain(&cue.no) {
                making.tables.sets.count(example);
            }
        }
        for tongue in tongues {
            making.tongue(tongue);
        }
        if !making.problems.is_empty() {
            return Err(making.problems);
        }
        let mut own = (!making.own.is_empty()).then(|| making.tables.set(making.own));
        let (lexicon, tables) = making.tables.build(own.as_mut());
        let mut tables = tables.into_iter();
        Ok(Reader {
            lexicon,
            cues: tables.next().unwrap_or_default(),
            context: tables.next().unwrap_or_default(),
            indicators: making.order,
            rules: making.rules,
            own,
            lines: making.lines,
        })
    }

    /// The indicator of an observation.
    pub fn indicator(&self, observation: &Observation) -> Option<&Id> {
        self.indicators.get(observation.indicator as usize)
    }

    /// How many ways of saying something it knows.
    pub fn lines(&self) -> usize {
        self.cues.len()
    }

    /// Reads a text.
    pub fn read(&self, text: &str) -> Vec<Observation> {
        let mut observations = Vec::new();
        let mut scratch = Scratch::default();
        let mut progress = Progress::default();
        self.pass(text, &mut progress, true, &mut scratch, |observation| {
            observations.push(observation);
        });
        observations
    }

    /// Reads what was added to a text since the last time, and remembers how far that was. What stands
    /// in a sentence that may still go on is given each time, and settled once the sentence has ended:
    /// the second list holds it.
    pub fn read_on(
        &self,
        text: &str,
        progress: &mut Progress,
    ) -> (Vec<Observation>, Vec<Observation>) {
        let (mut settled, mut open) = (Vec::new(), Vec::new());
        let mut scratch = Scratch::default();
        // Nothing can be read from the middle of a letter: this is another text.
        if !text.is_char_boundary(progress.upto) {
            *progress = Progress::default();
        }
        self.pass(text, progress, false, &mut scratch, |observation| {
            settled.push(observation);
        });
        let mut rest = *progress;
        self.pass(text, &mut rest, true, &mut scratch, |observation| {
            open.push(observation);
        });
        (settled, open)
    }

    /// Reads sentences from where it stopped; an unfinished one only where `to_the_end` says so.
    fn pass(
        &self,
        text: &str,
        progress: &mut Progress,
        to_the_end: bool,
        scratch: &mut Scratch,
        mut give: impl FnMut(Observation),
    ) {
        loop {
            let ended = scan::sentence(&self.lexicon, text, progress.upto, &mut scratch.tokens);
            if ended.open && !to_the_end {
                return;
            }
            if ended.fresh {
                progress.paragraph = None;
            }
            self.sentence(&ended, &mut progress.paragraph, scratch, &mut give);
            if ended.paragraph {
                progress.paragraph = None;
            }
            progress.upto = ended.next;
            if ended.open {
                return;
            }
        }
    }

    fn sentence(
        &self,
        ended: &Ended,
        paragraph: &mut Option<Sense>,
        scratch: &mut Scratch,
        give: &mut impl FnMut(Observation),
    ) {
        let tokens = scratch.tokens.as_slice();
        if paragraph.is_some() && self.speaks_of_self(tokens) {
            *paragraph = None;
        }
        self.cues.find(
            &self.lexicon,
            tokens,
            &mut scratch.cue_marks,
            &mut scratch.mentions,
        );
        self.context.find(
            &self.lexicon,
            tokens,
            &mut scratch.context_marks,
            &mut scratch.around,
        );
        if scratch.mentions.is_empty() && scratch.around.is_empty() {
            return;
        }
        context::scopes(
            &self.rules,
            tokens,
            ended.question,
            &scratch.around,
            &scratch.mentions,
            &mut scratch.scopes,
        );
        scratch.said.clear();
        for mention in &scratch.mentions {
            let inherited = paragraph.unwrap_or(Sense::Affirmed);
            let sense = context::sense(&scratch.scopes, mention).max(inherited);
            let (Some(first), Some(end)) = (
                tokens.get(mention.start),
                mention.end.checked_sub(1).and_then(|at| tokens.get(at)),
            ) else {
                continue;
            };
            // The next piece of a long sentence begins with it again.
            if first.start >= ended.next {
                continue;
            }
            // Two lines of one indicator that lie over each other are one mention.
            let same = scratch
                .said
                .iter_mut()
                .find(|(owner, own, _)| *owner == mention.owner && *own == sense);
            match same {
                Some((_, _, upto)) if mention.start < *upto => {
                    *upto = mention.end.max(*upto);
                    continue;
                }
                Some((_, _, upto)) => *upto = mention.end,
                None => scratch.said.push((mention.owner, sense, mention.end)),
            }
            give(Observation {
                indicator: mention.owner,
                sense,
                start: first.start,
                end: end.end,
            });
        }
        let topic = context::paragraph(&scratch.scopes);
        if topic.is_some() {
            *paragraph = topic;
        }
    }

    fn speaks_of_self(&self, tokens: &[Token]) -> bool {
        self.own.is_some_and(|own| {
            let mut tokens = tokens.iter();
            tokens.any(|token| self.lexicon.holds(own, token.class))
        })
    }

    /// Which lines of which cues a text says, for those who write cues: the cue's number among all that
    /// the reader was made of, and the line's place in it.
    pub fn said(&self, text: &str) -> Vec<(usize, usize)> {
        let mut scratch = Scratch::default();
        let mut at = 0;
        let mut said = Vec::new();
        loop {
            let ended = scan::sentence(&self.lexicon, text, at, &mut scratch.tokens);
            let tokens = scratch.tokens.as_slice();
            self.cues.find(
                &self.lexicon,
                tokens,
                &mut scratch.cue_marks,
                &mut scratch.mentions,
            );
            let lines = scratch.mentions.iter();
            said.extend(lines.filter_map(|found| self.lines.get(found.line as usize)));
            at = ended.next;
            if ended.open {
                return said;
            }
        }
    }
}

struct Making {
    tables: Tables,
    indicators: BTreeMap<Id, u32>,
    order: Vec<Id>,
    rules: Vec<Rule>,
    lines: Vec<(usize, usize)>,
    own: BTreeSet<Atom>,
    problems: Vec<Problem>,
    cue: usize,
}

impl Making {
    fn tongue(&mut self, tongue: &Tongue) {
        let place = format!("cues/{}.toml", tongue.tag);
        let mut families = Families::new();
        for (name, members) in &tongue.families {
            let mut read: Vec<Vec<Node>> = Vec::new();
            for member in members {
                match pattern::parse(member) {
                    Ok(nodes) => read.push(nodes),
                    Err(what) => self.wrong(&place, &format!("family {name}, `{member}`"), &what),
                }
            }
            families.insert(name.clone(), read);
        }
        if let Err(what) = self.tables.barrier(&families) {
            self.wrong(&place, "barrier", &what);
        }
        self.own
            .extend(words_of(&families, SELF).unwrap_or_default());
        for (place, cue) in &tongue.cues {
            let next = u32::try_from(self.order.len()).unwrap_or(u32::MAX);
            let owner = *self
                .indicators
                .entry(cue.indicator.clone())
                .or_insert_with(|| {
                    self.order.push(cue.indicator.clone());
                    next
                });
            for (at, line) in cue.say.iter().enumerate() {
                let told = format!("{}, `{line}`", cue.indicator);
                if self.line(CUES, owner, line, &families, (place, &told)) {
                    self.lines.push((self.cue, at));
                }
            }
            self.cue += 1;
        }
        for (place, context) in &tongue.contexts {
            let rule = u32::try_from(self.rules.len()).unwrap_or(u32::MAX);
            self.rules.push(Rule::of(context));
            for line in &context.say {
                let told = format!("context, `{line}`");
                self.line(CONTEXT, rule, line, &families, (place, &told));
            }
        }
    }

    fn line(
        &mut self,
        table: usize,
        owner: u32,
        line: &str,
        families: &Families,
        (place, told): (&str, &str),
    ) -> bool {
        let read = pattern::parse(line);
        let added = read.and_then(|nodes| self.tables.add(table, owner, &nodes, families));
        match added {
            Ok(()) => true,
            Err(what) => {
                self.wrong(place, told, &what);
                false
            }
        }
    }

    fn wrong(&mut self, place: &str, told: &str, what: &str) {
        self.problems.push(Problem {
            place: format!("{place}, {told}"),
            what: what.to_owned(),
        });
    }
}
