//! A pack: every item of a jurisdiction, with its words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use toml::{Table, Value as Toml};
use words::{Lang, Source, Words};

use crate::kinds::{
    Action, Benefit, Clock, Code, Conclusion, Contact, Definition, Fact, Guidance, Indicator, Need,
    Parameter, Question, Role, State, Term,
};
use crate::{
    Audience, Certainty, ContactScope, Door, GuidanceGroup, Id, Item, Kind, Meta, Renders, Rule,
    Withheld, check,
};

/// The texts a pack is read from: file name within the pack (`facts.toml`, `words/en/facts.ftl`) and
/// content.
pub type Sources<'a> = [(&'a str, &'a str)];

/// The topic of items that speak for a line the installation itself answers.
const OWN_LINE: &str = "own-line";

/// The largest file of a pack, in bytes.
const LARGEST_FILE: usize = 2 << 20;

/// What is wrong with a pack: where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, and the item where one is at fault: `facts.toml, fact-under-18`.
    pub place: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl Problem {
    pub(crate) fn new(place: impl Into<String>, what: impl Into<String>) -> Problem {
        Problem {
            place: place.into(),
            what: what.into(),
        }
    }

    /// Names the part of a kind's file that an item stands in: `facts-harms.toml` for `facts.toml`.
    fn name_part(&mut self, sources: &Sources<'_>) {
        let Some((file, id)) = self.place.split_once(", ") else {
            return;
        };
        let line = format!("id = \"{id}\"");
        let part = sources
            .iter()
            .find(|(name, text)| is_part(name, file) && text.lines().any(|own| own == line));
        if let Some((part, _)) = part {
            self.place = format!("{part}, {id}");
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// The head of a pack.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The jurisdiction, for example `us`.
    pub id: String,
    /// The version, a date with dots.
    pub version: String,
    /// The languages it is written in.
    pub languages: Vec<String>,
    /// Topics that render only with a lawyer's signature.
    #[serde(default)]
    pub needs_signature: Vec<String>,
}

/// A founding row that the pack does not carry, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotShipped {
    /// The row.
    pub seed: String,
    /// Why it is not shipped.
    pub reason: String,
}

/// The founding rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// How many there are.
    pub total: usize,
    /// Their ids.
    pub rows: Vec<String>,
    /// Rows of the pack's own, beside the founding ones.
    #[serde(default)]
    pub own: Vec<String>,
    /// Those that are not shipped, with reasons.
    #[serde(default)]
    pub not_shipped: Vec<NotShipped>,
}

/// Every item of a jurisdiction, checked, with its words in every language.
#[derive(Debug)]
pub struct Pack {
    /// Id, version, languages, topics that need a signature.
    pub head: Head,
    /// The founding rows.
    pub scope: Scope,
    /// Legal terms.
    pub definitions: Vec<Item<Definition>>,
    /// Statements the rules reason about.
    pub facts: Vec<Item<Fact>>,
    /// Named kinds of observation.
    pub indicators: Vec<Item<Indicator>>,
    /// What can be asked.
    pub questions: Vec<Item<Question>>,
    /// Numbers that change by date.
    pub parameters: Vec<Item<Parameter>>,
    /// What rules derive from facts.
    pub conclusions: Vec<Item<Conclusion>>,
    /// What to do and not to do.
    pub actions: Vec<Item<Action>>,
    /// What a person needs.
    pub needs: Vec<Item<Need>>,
    /// Dated rules of assistance.
    pub benefits: Vec<Item<Benefit>>,
    /// Deadlines.
    pub clocks: Vec<Item<Clock>>,
    /// Numbers to call or text.
    pub contacts: Vec<Item<Contact>>,
    /// Terms of Open Eligibility.
    pub terms: Vec<Item<Term>>,
    /// Who somebody is at a door.
    pub roles: Vec<Item<Role>>,
    /// What to know and how to act.
    pub guidance: Vec<Item<Guidance>>,
    /// What states' laws do for young people; those that counsel has filled.
    pub states: Vec<Item<State>>,
    /// Codes of the field's data standards.
    pub codes: Vec<Item<Code>>,
    /// Every sentence.
    pub words: Words,
}

/// One item as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// Founding rows it carries.
    pub seed: Vec<String>,
    /// Its title by language tag; empty for kinds without words.
    pub title: BTreeMap<&'static str, String>,
    /// Where it is written.
    pub cite: Vec<String>,
    /// How sure it is.
    pub certainty: Certainty,
}

macro_rules! each_kind {
    ($pack:expr, $each:ident) => {{
        let pack = $pack;
        $each!(pack.definitions, Kind::Definition);
        $each!(pack.facts, Kind::Fact);
        $each!(pack.indicators, Kind::Indicator);
        $each!(pack.questions, Kind::Question);
        $each!(pack.parameters, Kind::Parameter);
        $each!(pack.conclusions, Kind::Conclusion);
        $each!(pack.actions, Kind::Action);
        $each!(pack.needs, Kind::Need);
        $each!(pack.benefits, Kind::Benefit);
        $each!(pack.clocks, Kind::Clock);
        $each!(pack.contacts, Kind::Contact);
        $each!(pack.terms, Kind::Term);
        $each!(pack.roles, Kind::Role);
        $each!(pack.guidance, Kind::Guidance);
        $each!(pack.states, Kind::State);
        $each!(pack.codes, Kind::Code);
    }};
}

/// Whether banned words, long sentences and reading levels are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plainness {
    /// They are.
    Measured,
    /// They were, when the program was built.
    Trusted,
}

impl Pack {
    /// Reads and checks a pack.
    ///
    /// # Errors
    /// Every reason for which the pack is refused, in the order of its files.
    pub fn read(sources: &Sources<'_>) -> Result<Pack, Vec<Problem>> {
        Pack::read_as(sources, Plainness::Measured)
    }

    /// Reads a pack that was checked when the program was built. Everything is checked again but how
    /// plain its sentences are: that takes longer than the rest together, and a start is waited for.
    ///
    /// # Errors
    /// Every other reason for which a pack is refused.
    pub(crate) fn read_shipped(sources: &Sources<'_>) -> Result<Pack, Vec<Problem>> {
        Pack::read_as(sources, Plainness::Trusted)
    }

    fn read_as(sources: &Sources<'_>, plainness: Plainness) -> Result<Pack, Vec<Problem>> {
        let mut problems = Vec::new();
        for (name, text) in sources {
            if text.len() > LARGEST_FILE {
                problems.push(Problem::new(
                    *name,
                    format!("larger than {LARGEST_FILE} bytes. Split the pack."),
                ));
            }
        }
        strays(sources, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let fluent: Vec<Source<'_>> = sources
            .iter()
            .filter_map(|(name, text)| {
                let (tag, _) = name.strip_prefix("words/")?.split_once('/')?;
                Some(Source {
                    lang: Lang::from_tag(tag)?,
                    name,
                    text,
                })
            })
            .collect();
        let words = Words::new(&fluent).unwrap_or_else(|found| {
            problems.extend(
                found
                    .into_iter()
                    .map(|problem| Problem::new(problem.place, problem.what)),
            );
            Words::default()
        });
        let pack = Pack {
            head: whole(sources, "pack.toml", &mut problems),
            scope: whole(sources, "scope.toml", &mut problems),
            definitions: items(sources, Kind::Definition, &mut problems),
            facts: items(sources, Kind::Fact, &mut problems),
            indicators: items(sources, Kind::Indicator, &mut problems),
            questions: items(sources, Kind::Question, &mut problems),
            parameters: items(sources, Kind::Parameter, &mut problems),
            conclusions: items(sources, Kind::Conclusion, &mut problems),
            actions: items(sources, Kind::Action, &mut problems),
            needs: items(sources, Kind::Need, &mut problems),
            benefits: items(sources, Kind::Benefit, &mut problems),
            clocks: items(sources, Kind::Clock, &mut problems),
            contacts: items(sources, Kind::Contact, &mut problems),
            terms: items(sources, Kind::Term, &mut problems),
            roles: items(sources, Kind::Role, &mut problems),
            guidance: items(sources, Kind::Guidance, &mut problems),
            states: items(sources, Kind::State, &mut problems),
            codes: items(sources, Kind::Code, &mut problems),
            words,
        };
        // What stands on an item that could not be read would only repeat that it could not.
        if problems.is_empty() {
            problems = check::problems(&pack, plainness);
            for problem in &mut problems {
                problem.name_part(sources);
            }
        }
        if problems.is_empty() {
            Ok(pack)
        } else {
            Err(problems)
        }
    }

    /// Every item's common part, with its kind.
    pub fn metas(&self) -> Vec<(Kind, &Meta)> {
        let mut all = Vec::new();
        macro_rules! collect {
            ($items:expr, $kind:expr) => {
                all.extend($items.iter().map(|item| ($kind, &item.meta)))
            };
        }
        each_kind!(self, collect);
        all
    }

    /// The items of a kind, or of every kind, as a list shows them.
    pub fn list(&self, kind: Option<Kind>) -> Vec<Listed> {
        self.metas()
            .into_iter()
            .filter(|(own, _)| kind.is_none_or(|kind| kind == *own))
            .map(|(kind, meta)| Listed {
                id: meta.id.to_string(),
                kind,
                seed: meta.seed.clone(),
                title: Lang::ALL
                    .into_iter()
                    .filter_map(|lang| {
                        Some((
                            lang.tag(),
                            self.words.say(lang, &format!("{}.title", meta.id))?,
                        ))
                    })
                    .collect(),
                cite: meta.cite.clone(),
                certainty: meta.certainty,
            })
            .collect()
    }

    /// The common part of the item with this id; the kind may be left out where only one item has
    /// that tail (`shelter` for `need-shelter`).
    pub fn find(&self, id: &str) -> Option<(Kind, &Meta)> {
        let metas = self.metas();
        let exact = metas
            .iter()
            .find(|(_, meta)| meta.id.as_str() == id)
            .copied();
        exact.or_else(|| {
            let mut tails = metas.into_iter().filter(|(_, meta)| meta.id.tail() == id);
            let first = tails.next();
            first.filter(|_| tails.next().is_none())
        })
    }

    /// Whether an item may be shown where a survivor reads, on a day; the one place where that is
    /// decided. What speaks for a line of the installation's own waits until one runs. The emergency
    /// number does not go blank when its review is late: it is fixed by statute, and a page for
    /// someone in danger never stands without a number.
    pub fn renders(&self, meta: &Meta, on: Date) -> Renders {
        if meta.topic.as_deref() == Some(OWN_LINE) {
            return Renders::No(Withheld::OwnLine);
        }
        let emergency = |item: &Item<Contact>| {
            item.own.scope == ContactScope::Emergency && item.id() == &meta.id
        };
        let day = if self.contacts.iter().any(emergency) {
            meta.reviewed_on
        } else {
            on
        };
        meta.renders(day, &self.head.needs_signature)
    }

    /// The questions of a path: those a role asks, in its order; without a role, those of the door.
    pub fn path(&self, door: Door, role: Option<&Id>) -> Vec<&Item<Question>> {
        let role = role.and_then(|id| self.roles.iter().find(|item| item.id() == id));
        match role {
            Some(role) => {
                let asked = role.own.questions.iter();
                asked
                    .filter_map(|id| self.questions.iter().find(|item| item.id() == id))
                    .collect()
            }
            None => self
                .questions
                .iter()
                .filter(|item| item.own.doors.contains(&door))
                .collect(),
        }
    }

    /// A sentence of an item: `attribute` is `title`, `body`, …
    pub fn say(&self, lang: Lang, id: &Id, attribute: &str) -> Option<String> {
        self.words.say(lang, &format!("{id}.{attribute}"))
    }

    /// Whether advice is words to say to a person: on how helpers act, and a sentence in quotation marks in every
    /// language.
    pub fn is_to_say(&self, advice: &Item<Guidance>) -> bool {
        let quoted = |lang: &Lang| {
            let hint = self.say(*lang, advice.id(), "hint");
            hint.is_some_and(|hint| hint.starts_with(['“', '«', '"']))
        };
        (advice.own.group, advice.own.audience) == (GuidanceGroup::Conduct, Audience::Helper)
            && Lang::ALL.iter().all(quoted)
    }

    /// Every rule of the pack, with the item it belongs to; each version of a dated one.
    pub(crate) fn rules(&self) -> Vec<(Kind, &Id, &Rule)> {
        let mut rules = Vec::new();
        for item in &self.conclusions {
            let own = item.own.rules();
            rules.extend(own.map(|rule| (Kind::Conclusion, item.id(), rule)));
        }
        for item in &self.benefits {
            let own = item.own.rules();
            rules.extend(own.map(|rule| (Kind::Benefit, item.id(), rule)));
        }
        let actions = self.actions.iter();
        rules.extend(
            actions.filter_map(|item| Some((Kind::Action, item.id(), item.own.when.as_ref()?))),
        );
        let contacts = self.contacts.iter();
        rules.extend(
            contacts.filter_map(|item| Some((Kind::Contact, item.id(), item.own.when.as_ref()?))),
        );
        rules.extend(
            self.needs
                .iter()
                .map(|item| (Kind::Need, item.id(), &item.own.when)),
        );
        rules.extend(
            self.clocks
                .iter()
                .map(|item| (Kind::Clock, item.id(), &item.own.when)),
        );
        rules
    }

    /// The rows of the founding list that items carry, with the items.
    pub(crate) fn carried(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut carried: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (_, meta) in self.metas() {
            for seed in &meta.seed {
                carried.entry(seed).or_default().insert(meta.id.as_str());
            }
        }
        carried
    }
}

/// Files that nothing would read: a name with a slip in it would drop what it holds in silence.
fn strays(sources: &Sources<'_>, problems: &mut Vec<Problem>) {
    for (name, _) in sources {
        let words = name.strip_prefix("words/").map(|rest| {
            let tag = rest.split_once('/').map_or(rest, |(tag, _)| tag);
            Lang::from_tag(tag).is_some() && rest.strip_suffix(".ftl").is_some()
        });
        let known = words.unwrap_or_else(|| {
            matches!(*name, "pack.toml" | "scope.toml")
                || Kind::ALL.iter().any(|kind| is_part(name, kind.file()))
        });
        if !known {
            problems.push(Problem::new(
                *name,
                "is the file of no kind and no part of one, so nobody would read it. Mend its name.",
            ));
        }
    }
}

fn text_of<'a>(sources: &Sources<'a>, file: &str) -> Option<&'a str> {
    sources
        .iter()
        .find(|(name, _)| *name == file)
        .map(|(_, text)| *text)
}

fn table_of(sources: &Sources<'_>, file: &str, problems: &mut Vec<Problem>) -> Option<Table> {
    let Some(text) = text_of(sources, file) else {
        problems.push(Problem::new(
            file,
            "the file is missing. Every pack has it.",
        ));
        return None;
    };
    match text.parse::<Table>() {
        Ok(table) => Some(table),
        Err(error) => {
            let line = error
                .span()
                .and_then(|span| text.get(..span.start))
                .map_or(1, |before| before.matches('\n').count() + 1);
            problems.push(Problem::new(
                format!("{file}:{line}"),
                format!("{}. Mend the TOML there.", error.message()),
            ));
            None
        }
    }
}

fn whole<T: DeserializeOwned + Default>(
    sources: &Sources<'_>,
    file: &str,
    problems: &mut Vec<Problem>,
) -> T {
    let Some(table) = table_of(sources, file, problems) else {
        return T::default();
    };
    T::deserialize(Toml::Table(table)).unwrap_or_else(|error| {
        problems.push(Problem::new(file, sentence(&error)));
        T::default()
    })
}

/// Whether a text holds items of a kind's file: `facts.toml` itself, or `facts-….toml`.
fn is_part(name: &str, file: &str) -> bool {
    let Some(stem) = file.strip_suffix(".toml") else {
        return false;
    };
    let part = name
        .strip_prefix(stem)
        .and_then(|rest| rest.strip_suffix(".toml"));
    part.is_some_and(|part| part.is_empty() || part.starts_with('-'))
}

/// Every item of a kind, from its file and the parts of it. A kind without items needs no file.
fn items<T: DeserializeOwned>(
    sources: &Sources<'_>,
    kind: Kind,
    problems: &mut Vec<Problem>,
) -> Vec<Item<T>> {
    let file = kind.file();
    let mut parts: Vec<&str> = sources
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| is_part(name, file))
        .collect();
    parts.sort_by_key(|name| (*name != file, *name));
    parts
        .into_iter()
        .flat_map(|name| items_of(sources, name, kind, problems))
        .collect()
}

fn items_of<T: DeserializeOwned>(
    sources: &Sources<'_>,
    file: &str,
    kind: Kind,
    problems: &mut Vec<Problem>,
) -> Vec<Item<T>> {
    let Some(mut table) = table_of(sources, file, problems) else {
        return Vec::new();
    };
    let listed = table.remove(kind.name()).unwrap_or(Toml::Array(Vec::new()));
    for key in table.keys() {
        problems.push(Problem::new(
            file,
            format!(
                "`{key}` has no place here: the file holds [[{}]] only.",
                kind.name()
            ),
        ));
    }
    let Toml::Array(listed) = listed else {
        problems.push(Problem::new(
            file,
            format!("write items as [[{}]].", kind.name()),
        ));
        return Vec::new();
    };
    let mut items = Vec::with_capacity(listed.len());
    for (at, one) in listed.into_iter().enumerate() {
        let Toml::Table(mut own) = one else {
            problems.push(Problem::new(
                file,
                format!("item {} is not a table.", at + 1),
            ));
            continue;
        };
        let mut meta = Table::new();
        for key in Meta::KEYS {
            if let Some(value) = own.remove(key) {
                meta.insert(key.to_owned(), value);
            }
        }
        let name = meta
            .get("id")
            .and_then(Toml::as_str)
            .map_or_else(|| format!("item {}", at + 1), str::to_owned);
        match (
            Meta::deserialize(Toml::Table(meta)),
            T::deserialize(Toml::Table(own)),
        ) {
            (Ok(meta), Ok(own)) => items.push(Item { meta, own }),
            (meta, own) => {
                for error in [meta.err(), own.err()].into_iter().flatten() {
                    problems.push(Problem::new(format!("{file}, {name}"), sentence(&error)));
                }
            }
        }
    }
    items
}

fn sentence(error: &toml::de::Error) -> String {
    format!("{}.", error.message().trim_end_matches(['.', '\n']))
}
