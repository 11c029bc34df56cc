//! Every item has its words in every language; no word is left without an item; and what the public
//! reads is plain.

use std::collections::{BTreeMap, BTreeSet};

use words::{Lang, gsm, lint, reading};

use crate::pack::Problem;
use crate::{Audience, Door, Id, Kind, Pack, wording};

/// Kinds whose words the public reads. Of guidance, what is not written for those who answer.
const PUBLIC: [Kind; 11] = [
    Kind::Fact,
    Kind::Indicator,
    Kind::Question,
    Kind::Conclusion,
    Kind::Action,
    Kind::Need,
    Kind::Benefit,
    Kind::Clock,
    Kind::Contact,
    Kind::Role,
    Kind::Guidance,
];

/// Words that carriers answer by themselves; none may be asked for.
const CARRIER: [&str; 10] = [
    "HELP",
    "INFO",
    "END",
    "QUIT",
    "CANCEL",
    "UNSUBSCRIBE",
    "START",
    "YES",
    "INICIO",
    "AUXILIO",
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
}

/// The numbers of a sentence: years, days, dollars, telephone numbers. `18` is left out: Spanish says
/// "menor de 18" where English says "a young person".
fn numbers(said: &str) -> BTreeSet<&str> {
    said.split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty() && *number != "18")
        .collect()
}

/// Every sentence says the same numbers in every language.
fn same_numbers(pack: &Pack, problems: &mut Vec<Problem>) {
    for key in pack.words.keys() {
        let said = Lang::ALL.map(|lang| pack.words.say(lang, key).unwrap_or_default());
        let all: Vec<BTreeSet<&str>> = said.iter().map(|said| numbers(said)).collect();
        if all.windows(2).any(|pair| pair.first() != pair.last()) {
            problems.push(Problem::new(
                format!("words, {key}"),
                format!(
                    "does not say the same numbers in every language: {}",
                    said.join(" / ")
                ),
            ));
        }
    }
}

/// What the public reads is plain: no banned word, no long sentence, no hard text, and a text message
/// that fits.
pub(super) fn measure(pack: &Pack, problems: &mut Vec<Problem>) {
    same_numbers(pack, problems);
    let young = of_children(pack);
    let advocates: BTreeSet<&str> = pack
        .guidance
        .iter()
        .filter(|item| item.own.audience == Audience::Advocate)
        .map(|item| item.id().as_str())
        .collect();
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
            let at = || format!("words/{}, {key}", lang.tag());
            let findings = if young.contains(id) {
                lint::findings_for_the_young(lang, &said)
            } else {
                lint::findings(lang, &said)
            };
            problems.extend(findings.into_iter().map(|what| Problem::new(at(), what)));
            if key.ends_with(&format!(".{}", wording::TEXT)) {
                problems.extend(in_one_message(&said).map(|what| Problem::new(at(), what)));
                continue;
            }
            if PUBLIC.contains(&kind) && !advocates.contains(id) {
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
            if !level.is_easy(lang) {
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

/// Items that only a young person reads.
fn of_children(pack: &Pack) -> BTreeSet<&str> {
    let alone = |doors: &[Door]| doors == [Door::Child];
    let questions = pack.questions.iter();
    let questions = questions
        .filter(|item| alone(&item.own.doors))
        .map(|item| item.id().as_str());
    let actions = pack.actions.iter();
    let actions = actions
        .filter(|item| alone(&item.own.doors))
        .map(|item| item.id().as_str());
    questions.chain(actions).collect()
}

/// What keeps a text from being sent as one message.
fn in_one_message(said: &str) -> impl Iterator<Item = String> {
    let length = match gsm::septets(said) {
        Ok(count) if count <= gsm::ONE_SEGMENT => None,
        Ok(count) => Some(format!(
            "{count} letters; one text message holds {}.",
            gsm::ONE_SEGMENT
        )),
        Err(letter) => Some(format!(
            "`{letter}` is not in the alphabet of text messages; with it one message becomes three."
        )),
    };
    let mut words = said.split(|c: char| !c.is_alphanumeric());
    let carrier = words
        .find(|word| CARRIER.contains(word))
        .map(|word| format!("`{word}` is a word that carriers answer by themselves."));
    let link = (said.contains("http") || said.contains("www."))
        .then(|| "a text message carries no link.".to_owned());
    [length, carrier, link].into_iter().flatten()
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
