//! What the public guide states: numbers to reach, rights and help. Only what may be shown.

use jiff::civil::Date;
use knowledge::{Channel, ConclusionGroup, ContactScope, Item};
use serde::Serialize;
use words::{Arg, Lang};

use crate::Helpline;

/// A number, who answers it, and what it leaves behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The pack's id.
    pub id: String,
    /// `call`, `text` or `relay`.
    pub channel: &'static str,
    /// `emergency`, `trafficking`, `suicide`, `child`, `relay` or `other`.
    pub scope: &'static str,
    /// What to do with it: “Call”.
    pub title: String,
    /// The number as it is written.
    pub value: String,
    /// The number as a phone follows it: `tel:…` or `sms:…`.
    pub href: String,
    /// Who answers.
    pub who: String,
    /// What it leaves behind.
    pub trace: String,
    /// When it is answered, where that is known.
    pub hours: Option<String>,
}

/// A right or a kind of help, or the line that stands in for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Right {
    /// The pack's id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it says; the fallback line where it may not be shown.
    pub body: String,
    /// The first step, where there is one.
    pub hint: Option<String>,
    /// Where it is written.
    pub cite: Vec<String>,
    /// When it was last held against the source, in words.
    pub reviewed_on: String,
    /// Whether the item itself is shown.
    pub shown: bool,
}

impl Helpline {
    /// The numbers that may be shown on a day, in the pack's order. A number past its review date is
    /// not shown, but for the emergency number ([`knowledge::Pack::renders`]).
    pub fn contacts(&self, lang: Lang, on: Date) -> Vec<Contact> {
        let shown = self
            .pack
            .contacts
            .iter()
            .filter(|item| !item.own.value.is_empty())
            .filter(|item| self.shows(&item.meta, on));
        let mut shown: Vec<&Item<knowledge::Contact>> = shown.collect();
        shown.sort_by_key(|item| item.own.rank);
        shown
            .into_iter()
            .map(|item| self.contact(lang, item))
            .collect()
    }

    fn contact(&self, lang: Lang, item: &Item<knowledge::Contact>) -> Contact {
        let digits: String = item
            .own
            .value
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let scheme = if item.own.channel == Channel::Text {
            "sms"
        } else {
            "tel"
        };
        let plus = if digits.len() == 11 { "+" } else { "" };
        let scope: ContactScope = item.own.scope;
        Contact {
            id: item.id().to_string(),
            channel: item.own.channel.name(),
            scope: scope.name(),
            title: self.pack_words(lang, item.id(), "title"),
            value: written(&digits),
            href: format!("{scheme}:{plus}{digits}"),
            who: self.pack_words(lang, item.id(), "who"),
            trace: self.pack_words(lang, item.id(), "trace"),
            hours: self.pack.say(lang, item.id(), "hours"),
        }
    }

    /// What nobody may do to a person, by what is done and not by its legal name, and what help there
    /// is, in the pack's order. What may not be shown on that day keeps its title and gives its
    /// fallback line.
    pub fn rights(&self, lang: Lang, on: Date) -> Vec<Right> {
        let about = [ConclusionGroup::Trafficking, ConclusionGroup::Serious];
        let law = self
            .pack
            .conclusions
            .iter()
            .filter(|item| about.contains(&item.own.group));
        let law = law.map(|item| self.right(lang, on, &item.meta, &[]));
        let help = self.pack.benefits.iter().map(|item| {
            let parameter = item.own.months.as_ref();
            let months = parameter.and_then(|id| {
                self.pack
                    .parameters
                    .iter()
                    .find(|item| item.id() == id)?
                    .own
                    .on(on)
            });
            let args: Vec<(&str, Arg)> = months
                .map(|months| ("months", Arg::Number(months)))
                .into_iter()
                .collect();
            self.right(lang, on, &item.meta, &args)
        });
        law.chain(help).collect()
    }

    pub(crate) fn right(
        &self,
        lang: Lang,
        on: Date,
        meta: &knowledge::Meta,
        args: &[(&str, Arg)],
    ) -> Right {
        let body = self
            .pack
            .words
            .say_with(lang, &format!("{}.body", meta.id), args);
        let shown = self.shows(meta, on) && body.is_some();
        Right {
            id: meta.id.to_string(),
            title: self.pack_words(lang, &meta.id, "title"),
            body: body
                .filter(|_| shown)
                .unwrap_or_else(|| self.say(lang, "fallback-right")),
            hint: self.pack.say(lang, &meta.id, "hint").filter(|_| shown),
            cite: if shown { meta.cite.clone() } else { Vec::new() },
            reviewed_on: words::date(lang, meta.reviewed_on),
            shown,
        }
    }
}

/// A number as it is read aloud in the United States: `1-888-373-7888`; short ones as they are.
fn written(digits: &str) -> String {
    let group = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    match digits.len() {
        11 => format!(
            "{}-{}-{}-{}",
            group(0, 1),
            group(1, 4),
            group(4, 7),
            group(7, 11)
        ),
        10 => format!("{}-{}-{}", group(0, 3), group(3, 6), group(6, 10)),
        _ => digits.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn numbers_are_written_as_they_are_read_aloud() {
        for (digits, text) in [
            ("18883737888", "1-888-373-7888"),
            ("3055550100", "305-555-0100"),
            ("911", "911"),
        ] {
            assert_eq!(written(digits), text);
        }
    }
}
