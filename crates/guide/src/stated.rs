//! What the public guide states: numbers to reach, rights and help. Only what may be shown.

use jiff::civil::Date;
use knowledge::{
    Audience, Benefit, Channel, ConclusionGroup, ContactScope, Door, Guidance, GuidanceGroup, Id,
    Item, Situation,
};
use reason::Reading as Reasoned;
use serde::Serialize;
use words::{Arg, Lang};

use crate::Guide;
use crate::check::{Action, Given};

/// A number, who answers it, and what it leaves behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The pack's id.
    pub id: String,
    /// `call`, `text` or `relay`.
    pub channel: &'static str,
    /// `emergency`, `trafficking`, `suicide`, `child`, `relay` or `other`.
    pub scope: &'static str,
    /// Its family in the pack: `work`, `home`, `community` and so on.
    pub family: String,
    /// What to do with it: “Call”.
    pub title: String,
    /// The number as it is written, or the name of a site.
    pub value: String,
    /// What a phone follows: `tel:…` or `sms:…`. None for a site, and for a number that can be dialled
    /// in its own country only.
    pub href: Option<String>,
    /// Who answers.
    pub who: String,
    /// What it leaves behind.
    pub trace: String,
    /// When it is answered, where that is known.
    pub hours: Option<String>,
    /// Whether it is for people in another country.
    pub abroad: bool,
    /// Whether what was said calls for it: it stands first then.
    pub called_for: bool,
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
    /// Where it is written, and the day it was last held against that; not beside a line that stands in.
    pub source: Option<String>,
    /// Both readings, where courts or agencies disagree.
    pub readings: Vec<String>,
    /// What asking for it can bring, on a path to papers.
    pub risk: Option<String>,
    /// Whether the item itself is shown.
    pub shown: bool,
    /// For whom it is mostly, as the pack has it: `anyone`, `resident`, `other-papers` or `young`.
    pub situation: &'static str,
}

/// What somebody at work, next door or in the family can know and do, before any question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RolePage {
    /// Door and role, as a form carries them: `job.hotel`.
    pub entrance: String,
    /// In the reader's words: “I work at a hotel”.
    pub title: String,
    /// One sentence or two.
    pub body: String,
    /// The first step.
    pub hint: Option<String>,
    /// What to do, not to do, whom to tell, what happens next; the same as in a reading without answers.
    pub actions: Vec<Action>,
    /// What one might see or hear there; none of it decides anything alone.
    pub sees: Vec<String>,
    /// Words to say.
    pub words: Vec<String>,
    /// Whether a card to ask in silence is of use there.
    pub card: bool,
}

/// What nobody may do to a person, by what is done and not by its legal name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sphere {
    /// At work, and what is owed there.
    Work,
    /// At home, with a partner, in sex; and where somebody is young or has no home.
    Home,
}

impl Sphere {
    /// The families of contacts that know about it.
    const fn lines(self) -> &'static [&'static str] {
        match self {
            Sphere::Work => &["work"],
            Sphere::Home => &["home", "sexual-violence"],
        }
    }
}

/// What the law says of one sphere, and who knows about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Law {
    /// What nobody may do, and what is owed; only what may be shown.
    pub rights: Vec<Right>,
    /// Lines for it.
    pub contacts: Vec<Contact>,
}

/// What comes first of home: it is what most readers have met.
const HOME: [&str; 2] = [
    "conclusion-domestic-violence",
    "conclusion-sex-trafficking-adult",
];

/// What is serious and nobody's doing to a person: it stands where it is asked about.
const ELSEWHERE: [&str; 3] = [
    "conclusion-smuggling",
    "conclusion-missing-person",
    "conclusion-housing",
];

/// What the law says of work, in the order a reader meets it.
const LABOR: [&str; 5] = [
    "conclusion-wage-dispute",
    "conclusion-document-servitude",
    "conclusion-debt-bondage",
    "conclusion-involuntary-servitude",
    "conclusion-labor-trafficking",
];

/// How the ids of advice begin that is about arranging things together; the rest of its family is about sharing
/// numbers.
const COORDINATE: &str = "guidance-coordinate-";

/// What to know and how to act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The pack's id.
    pub id: String,
    /// In a few words.
    pub title: String,
    /// One sentence or two.
    pub body: String,
    /// Why, where that helps.
    pub why: Option<String>,
    /// What can be done.
    pub hint: Option<String>,
}

/// Who somebody is at a door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Role {
    /// Door and role, as a form carries them: `job.hotel`.
    pub entrance: String,
    /// In the reader's words: “I work at a hotel”.
    pub title: String,
}

impl Guide {
    /// The roles behind a door, in the pack's order.
    pub fn roles(&self, lang: Lang, door: Door, on: Date) -> Vec<Role> {
        let behind = self
            .pack
            .roles
            .iter()
            .filter(|item| item.own.door == door && self.shows(&item.meta, on));
        behind
            .map(|item| Role {
                entrance: entrance(item),
                title: self.pack_words(lang, item.id(), "title"),
            })
            .collect()
    }

    /// What somebody in a role can know and do; none where there is no such role.
    pub fn role_page(&self, lang: Lang, given: &Given, on: Date) -> Option<RolePage> {
        let id = given.role.as_ref()?;
        let item = self.pack.roles.iter().find(|item| item.id() == id)?;
        if item.own.door != given.door || !self.shows(&item.meta, on) {
            return None;
        }
        let rules = self.rules(on);
        let reasoned = Reasoned::of(&self.pack, &rules, self.case(given).facts(&rules));
        let known = |id: &Id| {
            let mut indicators = self.pack.indicators.iter();
            indicators.any(|item| item.id() == id && self.shows(&item.meta, on))
        };
        let sees = item.own.sees.iter().filter(|id| known(id));
        let words = self.guidance(on, |item| self.pack.is_to_say(item));
        let words = words.into_iter();
        Some(RolePage {
            entrance: entrance(item),
            title: self.pack_words(lang, id, "title"),
            body: self.pack_words(lang, id, "body"),
            hint: self.pack.say(lang, id, "hint"),
            actions: self.actions_of(lang, &reasoned, given.door, Some(id)),
            sees: sees.map(|id| self.pack_words(lang, id, "title")).collect(),
            words: words
                .map(|item| self.pack_words(lang, item.id(), "hint"))
                .collect(),
            card: item.own.card,
        })
    }

    /// What nobody may do to a person in one sphere, with the lines for it.
    pub fn law(&self, lang: Lang, on: Date, sphere: Sphere) -> Law {
        let about = [ConclusionGroup::Trafficking, ConclusionGroup::Serious];
        let at_work = |id: &Id| LABOR.iter().position(|own| *own == id.as_str());
        let mut own: Vec<_> = self
            .pack
            .conclusions
            .iter()
            .filter(|item| about.contains(&item.own.group))
            .filter(|item| !ELSEWHERE.contains(&item.id().as_str()))
            .filter(|item| at_work(item.id()).is_some() == (sphere == Sphere::Work))
            .collect();
        let first = |id: &Id| HOME.iter().position(|own| *own == id.as_str());
        own.sort_by_key(|item| (at_work(item.id()), first(item.id()).unwrap_or(HOME.len())));
        let rights = own
            .iter()
            .map(|item| self.right(lang, on, &item.meta, None));
        let mut contacts = self.contacts(lang, on);
        contacts.retain(|contact| sphere.lines().contains(&contact.family.as_str()));
        Law {
            rights: rights.filter(|right| right.shown).collect(),
            contacts,
        }
    }

    /// The numbers that may be shown on a day, in the pack's order. A number past its review date is
    /// not shown, but for the emergency number ([`knowledge::Pack::renders`]).
    pub fn contacts(&self, lang: Lang, on: Date) -> Vec<Contact> {
        let shown = self
            .pack
            .contacts
            .iter()
            .filter(|item| !item.own.value.is_empty())
            // Lines for professionals stand with the work they belong to.
            .filter(|item| item.own.doors.iter().any(|door| *door != Door::Job))
            .filter(|item| self.shows(&item.meta, on));
        let mut shown: Vec<&Item<knowledge::Contact>> = shown.collect();
        shown.sort_by_key(|item| item.own.rank);
        shown
            .into_iter()
            .map(|item| self.contact(lang, item))
            .collect()
    }

    fn contact(&self, lang: Lang, item: &Item<knowledge::Contact>) -> Contact {
        let value = item.own.value.as_str();
        let digits: String = value.chars().filter(char::is_ascii_digit).collect();
        let plus = if digits.len() == 11 { "+" } else { "" };
        let abroad = item.own.country.is_some();
        let (value, href) = match item.own.channel {
            // A name to type on a phone that is safe. Nothing here leads to another site by itself.
            Channel::Web => {
                let name = value
                    .trim_start_matches("https://")
                    .trim_start_matches("www.");
                (name.trim_end_matches('/').to_owned(), None)
            }
            // As it is written there.
            _ if abroad => (value.to_owned(), None),
            Channel::Text => (written(&digits), Some(format!("sms:{plus}{digits}"))),
            Channel::Call | Channel::Relay => {
                (written(&digits), Some(format!("tel:{plus}{digits}")))
            }
        };
        let scope: ContactScope = item.own.scope;
        Contact {
            id: item.id().to_string(),
            channel: item.own.channel.name(),
            scope: scope.name(),
            family: item.own.group.clone().unwrap_or_default(),
            title: self.pack_words(lang, item.id(), "title"),
            value,
            href,
            who: self.pack_words(lang, item.id(), "who"),
            trace: self.pack_words(lang, item.id(), "trace"),
            hours: self.pack.say(lang, item.id(), "hours"),
            abroad,
            called_for: false,
        }
    }

    /// What help there is, in the pack's order. What may not be shown on that day keeps its title and gives its
    /// fallback line. What nobody may do is told by [`Self::law`].
    pub fn rights(&self, lang: Lang, on: Date) -> Vec<Right> {
        let months = |id| self.pack.parameters.iter().find(|item| item.id() == id);
        let help = self.pack.benefits.iter().map(|item| {
            let parameter = item.own.months.as_ref();
            let months = parameter.and_then(|id| months(id)?.own.on(on));
            self.help(lang, on, item, months)
        });
        help.collect()
    }

    /// What may be shown of the pack's guidance that is kept, in the pack's order.
    fn guidance(&self, on: Date, keep: impl Fn(&Item<Guidance>) -> bool) -> Vec<&Item<Guidance>> {
        let fits = |item: &&Item<Guidance>| keep(item) && self.shows(&item.meta, on);
        let mut fitting: Vec<&Item<Guidance>> = self.pack.guidance.iter().filter(fits).collect();
        fitting.sort_by_key(|item| item.own.rank);
        fitting
    }

    /// Advice of one family for one kind of reader.
    fn advice(
        &self,
        lang: Lang,
        on: Date,
        group: GuidanceGroup,
        audience: Audience,
    ) -> Vec<Advice> {
        let fitting = self.guidance(on, |item| {
            item.own.group == group && item.own.audience == audience
        });
        let advice = |item: &Item<Guidance>| Advice {
            id: item.id().to_string(),
            title: self.pack_words(lang, item.id(), "title"),
            body: self.pack_words(lang, item.id(), "body"),
            why: self.pack.say(lang, item.id(), "why"),
            hint: self.pack.say(lang, item.id(), "hint"),
        };
        fitting.into_iter().map(advice).collect()
    }

    /// What people are often afraid of, by name, for the person it is about.
    pub fn fears(&self, lang: Lang, on: Date) -> Vec<Advice> {
        self.advice(lang, on, GuidanceGroup::Fear, Audience::Survivor)
    }

    /// How to help somebody else to arrange things, for whoever helps.
    pub fn coordination(&self, lang: Lang, on: Date) -> Vec<Advice> {
        let mut advice = self.advice(lang, on, GuidanceGroup::Coordinate, Audience::Helper);
        advice.retain(|own| own.id.starts_with(COORDINATE));
        advice
    }

    /// How to share a number, a card or a poster.
    pub fn sharing(&self, lang: Lang, on: Date) -> Vec<Advice> {
        let mut advice = self.advice(lang, on, GuidanceGroup::Coordinate, Audience::Helper);
        advice.retain(|own| !own.id.starts_with(COORDINATE));
        advice
    }

    /// How to act towards a person.
    pub fn conduct(&self, lang: Lang, on: Date) -> Vec<Advice> {
        self.advice(lang, on, GuidanceGroup::Conduct, Audience::Helper)
    }

    /// The parts of a safety plan, for the person it is about.
    pub fn safety_plan(&self, lang: Lang, on: Date) -> Vec<Advice> {
        self.advice(lang, on, GuidanceGroup::SafetyPlan, Audience::Survivor)
    }

    /// A kind of help. A path to papers is shown only together with what asking for it can bring.
    pub fn help(&self, lang: Lang, on: Date, item: &Item<Benefit>, months: Option<i64>) -> Right {
        let risk = item.own.risk.as_ref();
        let waits = risk.is_some_and(|id| {
            let mut guidance = self.pack.guidance.iter();
            guidance.any(|own| own.id() == id && !self.shows(&own.meta, on))
        });
        let mut right = self.right(lang, on, &item.meta, months);
        if waits {
            right = self.stands_in(right, lang);
        }
        right.situation = item.own.situation.name();
        if right.shown {
            right.risk = risk.and_then(|id| self.pack.say(lang, id, "body"));
            let reading = |key| self.pack.say(lang, item.id(), key);
            right.readings = ["reading-a", "reading-b"]
                .into_iter()
                .filter_map(reading)
                .collect();
        }
        right
    }

    /// A conclusion or a kind of help as it is stated: its sentence, or the line that stands in for it.
    pub fn right(
        &self,
        lang: Lang,
        on: Date,
        meta: &knowledge::Meta,
        months: Option<i64>,
    ) -> Right {
        let args: Vec<(&str, Arg)> = months
            .map(|months| ("months", Arg::Number(months)))
            .into_iter()
            .collect();
        let key = format!("{}.body", meta.id);
        let body = self.pack.words.say_with(lang, &key, &args);
        let shown = self.shows(meta, on) && body.is_some();
        let right = Right {
            id: meta.id.to_string(),
            title: self.pack_words(lang, &meta.id, "title"),
            body: body.unwrap_or_default(),
            hint: self.pack.say(lang, &meta.id, "hint"),
            source: Some(self.source(lang, meta)),
            readings: Vec::new(),
            risk: None,
            shown,
            situation: Situation::Anyone.name(),
        };
        if shown {
            right
        } else {
            self.stands_in(right, lang)
        }
    }

    /// Where an item is written, and the day it was last held against that.
    pub(crate) fn source(&self, lang: Lang, meta: &knowledge::Meta) -> String {
        let cite: Vec<String> = meta.cite.iter().map(|cite| short(cite)).collect();
        format!(
            "{} {}. {} {}.",
            self.say(lang, "source-cite"),
            cite.join("; "),
            self.say(lang, "source-read"),
            words::date(lang, meta.reviewed_on)
        )
    }

    /// The title with the line that stands in for what may not be shown.
    fn stands_in(&self, right: Right, lang: Lang) -> Right {
        Right {
            body: self.say(lang, "fallback-right"),
            hint: None,
            source: None,
            shown: false,
            ..right
        }
    }
}

/// A source as it is read: an address without its beginning.
fn short(cite: &str) -> String {
    let bare = cite
        .trim_start_matches("https://")
        .trim_start_matches("www.");
    bare.trim_end_matches('/').to_owned()
}

/// Door and role, as a form carries them.
fn entrance(item: &Item<knowledge::Role>) -> String {
    format!("{}.{}", item.own.door.name(), item.id().tail())
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
