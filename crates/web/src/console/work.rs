//! What stands in the forms of a conversation: read from what was sent, and given back on the next
//! page. One page is one form, so nothing typed in one part is lost by a press in another.

use helpline::check::{Door, Given};
use helpline::release::ITEMS;
use serde::Serialize;

use crate::form::Form;

/// Fields that are sent once.
pub(super) const SINGLE: &[&str] = &[
    "idem",
    "text",
    "note",
    "go",
    "to",
    "name",
    "password",
    "code",
    "fill",
    "r-channel",
    "r-value",
    "r-from",
    "r-to",
    "r-zone",
    "r-voice",
    "r-say",
    "r-word",
    "r-lang",
    "r-valid",
    "o-what",
    "o-source",
    "o-status",
    "o-keep",
    "o-quote",
    "marked",
    "k-keep",
    "m-shown",
    "n-need",
    "t-text",
    "t-due",
    "task",
    "p-place",
    "p-need",
    "p-open",
    "p-pick",
    "p-shown",
    "pick",
    "service",
    "service-name",
    "x-purpose",
    "x-days",
    "x-how",
    "x-bound",
    "x-minor",
    "x-guardian",
    "x-words",
    "release",
    "referral",
    "z-how",
];

/// Of the fields that are sent once, those that stand in the parts of the page, beside the composer.
const KEPT: &[&str] = &[
    "r-channel",
    "r-value",
    "r-from",
    "r-to",
    "r-zone",
    "r-voice",
    "r-say",
    "r-word",
    "r-lang",
    "r-valid",
    "o-what",
    "o-source",
    "o-status",
    "o-keep",
    "o-quote",
    "k-keep",
    "m-shown",
    "n-need",
    "t-text",
    "t-due",
    "p-place",
    "p-need",
    "p-open",
    "p-shown",
    "service",
    "service-name",
    "x-purpose",
    "x-days",
    "x-how",
    "x-bound",
    "x-minor",
    "x-guardian",
    "x-words",
    "z-how",
];

/// Time zones of the United States, those with most people first.
const ZONES: [&str; 8] = [
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
];

/// A hidden field that carries what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Kept {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// How the person may be reached.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Rule {
    pub(crate) open: bool,
    pub(crate) channel: String,
    pub(crate) value: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) days: Vec<String>,
    pub(crate) zone: String,
    pub(crate) zones: Vec<String>,
    pub(crate) voicemail: bool,
    pub(crate) say: String,
    pub(crate) code_word: String,
    pub(crate) lang: String,
    pub(crate) valid: u16,
}

/// Something that was said or seen.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Heard {
    pub(crate) open: bool,
    pub(crate) what: String,
    pub(crate) source: String,
    pub(crate) status: String,
    /// Whether the exact words of a mark are kept when it is confirmed.
    pub(crate) keep_marked: bool,
    /// Whether the exact words are kept.
    pub(crate) keep: bool,
    pub(crate) quote: String,
}

/// A need.
#[derive(Debug, Default, Serialize)]
pub(crate) struct NeedOf {
    pub(crate) open: bool,
    pub(crate) chosen: String,
}

/// Something to do.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Task {
    pub(crate) open: bool,
    pub(crate) text: String,
    pub(crate) due: String,
}

/// A search.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Search {
    pub(crate) open: bool,
    pub(crate) place: String,
    pub(crate) need: String,
    pub(crate) open_now: bool,
    /// Whether results are on the page.
    pub(crate) shown: bool,
}

/// One thing that a release may share.
#[derive(Debug, Serialize)]
pub(crate) struct Item {
    pub(crate) key: &'static str,
    /// What was typed, or chosen where one thing is chosen.
    pub(crate) value: String,
    /// What was chosen, where several things can be.
    pub(crate) values: Vec<String>,
    /// Only after the place says yes.
    pub(crate) after: bool,
}

/// A release.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Release {
    pub(crate) service: String,
    /// For reading; what counts is the service.
    pub(crate) recipient: String,
    pub(crate) items: Vec<Item>,
    pub(crate) purpose: String,
    pub(crate) days: u16,
    pub(crate) how: String,
    pub(crate) bound: bool,
    pub(crate) minor: bool,
    pub(crate) guardian: String,
    pub(crate) words: String,
}

/// The end.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Close {
    pub(crate) open: bool,
    pub(crate) how: String,
}

/// Everything that stands in the forms.
#[derive(Debug)]
pub(super) struct Work {
    /// The answer that is being written.
    pub(super) draft: String,
    pub(super) rule: Rule,
    pub(super) heard: Heard,
    /// The answers of the assessment.
    pub(super) given: Given,
    /// Whether what they may mean is on the page.
    pub(super) meaning: bool,
    pub(super) need: NeedOf,
    pub(super) task: Task,
    pub(super) search: Search,
    pub(super) release: Release,
    pub(super) close: Close,
}

impl Work {
    /// Nothing typed yet.
    pub(super) fn empty(lang: &str, zone: &str) -> Work {
        Work::read(&Form::default(), &[], lang, zone)
    }

    /// What a form holds. `questions` are the ids that the assessment asks; the language and the time
    /// zone stand where none was chosen.
    pub(super) fn read(form: &Form, questions: &[String], lang: &str, zone: &str) -> Work {
        Work {
            draft: text(form, "text"),
            rule: Rule::read(form, lang, zone),
            heard: Heard::read(form),
            given: given(form, questions),
            meaning: ticked(form, "m-shown"),
            need: NeedOf {
                open: filled(form, &["n-need"]),
                chosen: text(form, "n-need"),
            },
            task: Task {
                open: filled(form, &["t-text", "t-due"]),
                text: text(form, "t-text"),
                due: text(form, "t-due"),
            },
            search: Search {
                open: filled(form, &["p-place"]) && !ticked(form, "p-shown"),
                place: text(form, "p-place"),
                need: text(form, "p-need"),
                open_now: ticked(form, "p-open"),
                shown: ticked(form, "p-shown"),
            },
            release: Release::read(form),
            close: Close {
                open: filled(form, &["z-how"]),
                how: text(form, "z-how"),
            },
        }
    }
}

impl Rule {
    fn read(form: &Form, lang: &str, zone: &str) -> Rule {
        let or = |name, other: &str| match form.one(name) {
            Some(value) if !value.is_empty() => value.to_owned(),
            _ => other.to_owned(),
        };
        let chosen = or("r-zone", zone);
        let mut zones: Vec<String> = ZONES.map(str::to_owned).to_vec();
        for own in [zone, &chosen] {
            if !own.is_empty() && !zones.iter().any(|zone| zone == own) {
                zones.push(own.to_owned());
            }
        }
        Rule {
            open: filled(form, &["r-channel", "r-value", "r-say", "r-word"]),
            channel: text(form, "r-channel"),
            value: text(form, "r-value"),
            from: text(form, "r-from"),
            to: text(form, "r-to"),
            days: form.all("r-day").map(str::to_owned).collect(),
            zone: chosen,
            zones,
            voicemail: ticked(form, "r-voice"),
            say: text(form, "r-say"),
            code_word: text(form, "r-word"),
            lang: or("r-lang", lang),
            valid: number(form, "r-valid", 30),
        }
    }
}

impl Heard {
    fn read(form: &Form) -> Heard {
        Heard {
            open: filled(form, &["o-what", "o-source", "o-status", "o-quote"]),
            what: text(form, "o-what"),
            source: text(form, "o-source"),
            status: text(form, "o-status"),
            keep_marked: ticked(form, "k-keep"),
            keep: ticked(form, "o-keep"),
            quote: text(form, "o-quote"),
        }
    }
}

impl Release {
    fn read(form: &Form) -> Release {
        let item = |kind: &helpline::release::ItemKind| {
            let name = format!("i-{}", kind.key);
            Item {
                key: kind.key,
                value: text(form, &name),
                values: form.all(&name).map(str::to_owned).collect(),
                after: kind.always_after || ticked(form, &format!("ia-{}", kind.key)),
            }
        };
        Release {
            service: text(form, "service"),
            recipient: text(form, "service-name"),
            items: ITEMS.iter().map(item).collect(),
            purpose: text(form, "x-purpose"),
            days: number(form, "x-days", 7),
            how: text(form, "x-how"),
            bound: ticked(form, "x-bound"),
            minor: ticked(form, "x-minor"),
            guardian: text(form, "x-guardian"),
            words: text(form, "x-words"),
        }
    }

    /// The items that were filled in: kind, values with commas between, and whether only after the
    /// place says yes.
    pub(super) fn shared(&self) -> Vec<(String, String, bool)> {
        self.items
            .iter()
            .map(|item| (item.key.to_owned(), item.values.join(","), item.after))
            .filter(|(_, value, _)| !value.trim().is_empty())
            .collect()
    }
}

/// The answers of the assessment, at the door of somebody who asks about another person.
fn given(form: &Form, questions: &[String]) -> Given {
    let mut given = Given::at(Door::SomeoneElse);
    for question in questions {
        match form.one(&format!("q-{question}")) {
            Some(choice) if !choice.is_empty() => given = given.with(question, choice),
            _ => {}
        }
    }
    given
}

/// Everything that was typed, as hidden fields: for a page that shows something else for a moment.
pub(super) fn carried(form: &Form, questions: &[String]) -> Vec<Kept> {
    let singles = KEPT.iter().map(|name| (*name).to_owned());
    let answers = questions.iter().map(|question| format!("q-{question}"));
    let items = ITEMS.iter().map(|kind| format!("ia-{}", kind.key));
    let text = std::iter::once("text".to_owned());
    let mut carried: Vec<Kept> = text
        .chain(singles)
        .chain(answers)
        .chain(items)
        .filter_map(|name| {
            let value = form
                .one(&name)
                .filter(|value| !value.is_empty())?
                .to_owned();
            Some(Kept { name, value })
        })
        .collect();
    let several = ITEMS.iter().map(|kind| format!("i-{}", kind.key));
    for name in several.chain(std::iter::once("r-day".to_owned())) {
        let values = form.all(&name).filter(|value| !value.is_empty());
        carried.extend(values.map(|value| Kept {
            name: name.clone(),
            value: value.to_owned(),
        }));
    }
    carried
}

/// Whether anything was typed or chosen that is worth giving back.
pub(super) fn holds_words(form: &Form) -> bool {
    let items = ITEMS.iter().map(|kind| format!("i-{}", kind.key));
    filled(
        form,
        &[
            "text",
            "note",
            "r-value",
            "o-quote",
            "t-text",
            "x-purpose",
            "x-words",
        ],
    ) || items.into_iter().any(|name| filled(form, &[&name]))
}

/// A field as it was sent, with plain line ends; empty where there is none.
pub(super) fn text(form: &Form, name: &str) -> String {
    form.one(name).unwrap_or_default().replace("\r\n", "\n")
}

fn ticked(form: &Form, name: &str) -> bool {
    form.one(name) == Some("yes")
}

fn filled(form: &Form, names: &[&str]) -> bool {
    names
        .iter()
        .any(|name| form.one(name).is_some_and(|value| !value.is_empty()))
}

fn number(form: &Form, name: &str, otherwise: u16) -> u16 {
    form.one(name)
        .and_then(|value| value.parse().ok())
        .unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use super::{KEPT, SINGLE};

    #[test]
    fn what_is_carried_is_sent_once() {
        for name in KEPT {
            assert!(SINGLE.contains(name), "{name}");
        }
    }
}
