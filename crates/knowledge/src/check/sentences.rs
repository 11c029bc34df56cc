//! Every item has its words in every language; no word is left without an item; and what the public
//! reads is plain.

use std::collections::{BTreeMap, BTreeSet};

use words::{Lang, lint, reading};

use crate::pack::Problem;
use crate::{Id, Kind, Pack, wording};

/// Kinds whose words the public reads.
const PUBLIC: [Kind; 8] = [
    Kind::Fact,
    Kind::Question,
    Kind::Conclusion,
    Kind::Action,
    Kind::Need,
    Kind::Benefit,
    Kind::Clock,
    Kind::Contact,
];

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    // Words that failed to load have been refused already.
    if pack.words.keys().next().is_none() {
        return;
    }
    let needed = wording::needed(pack);
    let ids: BTreeSet<&str> = pack
        .metas()
        .into_iter()
        .map(|(_, meta)| meta.id.as_str())
        .collect();
    for key in &needed {
        if !pack.words.has(key) {
            problems.push(Problem::new(
                "words",
                format!("no words for `{key}`. Write them in every language."),
            ));
        }
    }
    for key in pack.words.keys().filter(|key| !needed.contains(*key)) {
        let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
        if !ids.contains(id) {
            problems.push(Problem::new(
                "words",
                format!("`{key}` belongs to no item. Remove it, or mend the id."),
            ));
        } else if !wording::ALLOWED.contains(&attribute) {
            problems.push(Problem::new(
                "words",
                format!("`{key}` is not an attribute of its kind. Nobody would read it."),
            ));
        }
    }
    for lang in Lang::ALL {
        let mut by_kind: BTreeMap<Kind, String> = BTreeMap::new();
        for key in pack.words.keys() {
            let id = key.split('.').next().unwrap_or(key);
            let Ok(Some(kind)) = Id::try_from(id.to_owned()).map(|id| id.kind()) else {
                continue;
            };
            let Some(said) = pack
                .words
                .say(lang, key)
                .or_else(|| with_blanks(pack, lang, key))
            else {
                continue;
            };
            for finding in lint::findings(lang, &said) {
                problems.push(Problem::new(
                    format!("words/{}, {key}", lang.tag()),
                    finding,
                ));
            }
            if PUBLIC.contains(&kind) {
                let longest = reading::level(lang, &said, &[]).longest;
                if longest > reading::LONGEST_SENTENCE {
                    problems.push(Problem::new(
                        format!("words/{}, {key}", lang.tag()),
                        format!(
                            "a sentence of {longest} words; the longest may have {}.",
                            reading::LONGEST_SENTENCE
                        ),
                    ));
                }
                let text = by_kind.entry(kind).or_default();
                text.push_str(&said);
                text.push('\n');
            }
        }
        for (kind, text) in by_kind {
            let level = reading::level(lang, &text, &[]);
            if level.words >= reading::ENOUGH_WORDS && !level.passes(lang) {
                problems.push(Problem::new(
                    format!("words/{}, {}s", lang.tag(), kind.name()),
                    format!(
                        "too hard to read ({:.1}). Use shorter words and sentences.",
                        level.score
                    ),
                ));
            }
        }
    }
}

/// A sentence with variables, with a plain number in each.
fn with_blanks(pack: &Pack, lang: Lang, key: &str) -> Option<String> {
    let names = pack.words.variables(lang, key);
    let args: Vec<(&str, words::Arg)> = names
        .iter()
        .map(|name| (name.as_str(), words::Arg::Number(4)))
        .collect();
    pack.words.say_with(lang, key, &args)
}
