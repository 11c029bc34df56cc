//! What one door needs of a pack, in a form that travels: to a device without a network, where there is
//! no TOML and no Fluent. Every rule goes along, so that it reasons as the whole pack does; of sentences,
//! only those that may be shown.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use words::{Settled, Words};

use crate::kinds::{
    Action, Clock, Conclusion, Contact, Fact, Guidance, Indicator, Need, Parameter, Question, Role,
};
use crate::pack::Scope;
use crate::{ContactScope, Door, Head, Id, Item, Meta, Pack, Renders};

/// The part of a pack that stands behind one door of helpers, on one day. Without founding rows,
/// and without cites but those that stand beside what a law says: nobody is shown the others there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    head: Head,
    facts: Vec<Item<Fact>>,
    questions: Vec<Item<Question>>,
    parameters: Vec<Item<Parameter>>,
    conclusions: Vec<Item<Conclusion>>,
    actions: Vec<Item<Action>>,
    needs: Vec<Item<Need>>,
    clocks: Vec<Item<Clock>>,
    contacts: Vec<Item<Contact>>,
    roles: Vec<Item<Role>>,
    indicators: Vec<Item<Indicator>>,
    guidance: Vec<Item<Guidance>>,
    words: Settled,
}

impl Carried {
    /// What is behind a door on a day. An item that may not be shown on that day goes without its words,
    /// a number that may not be shown does not go at all.
    pub fn behind(pack: &Pack, door: Door, on: Date) -> Carried {
        let shows = |meta: &Meta| pack.renders(meta, on) == Renders::Yes;
        let roles: Vec<Item<Role>> = pack
            .roles
            .iter()
            .filter(|item| item.own.door == door && shows(&item.meta))
            .map(bare)
            .collect();
        let asked: BTreeSet<&Id> = pack
            .path(door, None)
            .into_iter()
            .map(Item::id)
            .chain(roles.iter().flat_map(|item| &item.own.questions))
            .collect();
        let mut carried = Carried {
            head: pack.head.clone(),
            facts: pack.facts.iter().map(bare).collect(),
            questions: (pack.questions.iter())
                .filter(|item| asked.contains(item.id()))
                .map(bare)
                .collect(),
            parameters: pack.parameters.iter().map(bare).collect(),
            conclusions: pack.conclusions.iter().map(bare).collect(),
            actions: (pack.actions.iter())
                .filter(|item| item.own.doors.contains(&door))
                .map(|item| {
                    let mut bare = bare(item);
                    if item.own.states_law {
                        bare.meta.cite.clone_from(&item.meta.cite);
                    }
                    bare
                })
                .collect(),
            needs: pack.needs.iter().map(bare).collect(),
            clocks: pack.clocks.iter().map(bare).collect(),
            contacts: (pack.contacts.iter())
                .filter(|item| shows(&item.meta) && !item.own.value.is_empty())
                .map(bare)
                .collect(),
            indicators: (pack.indicators.iter())
                .filter(|item| roles.iter().any(|role| role.own.sees.contains(item.id())))
                .map(bare)
                .collect(),
            guidance: (pack.guidance.iter())
                .filter(|item| pack.is_to_say(item))
                .map(bare)
                .collect(),
            roles,
            words: Settled::default(),
        };
        let said: BTreeSet<&str> = (carried.metas())
            .filter(|meta| shows(meta))
            .map(|meta| meta.id.as_str())
            .collect();
        carried.words = pack.words.settle(|key| {
            key.split_once('.')
                .is_some_and(|(id, attribute)| said.contains(id) && is_said(id, attribute))
        });
        carried
    }

    /// The common parts of what is said in words. Of facts, only those that an answer can speak of.
    fn metas(&self) -> impl Iterator<Item = &Meta> {
        let choices = self.questions.iter().flat_map(|item| &item.own.choices);
        let spoken: BTreeSet<&Id> = choices.flat_map(|choice| choice.says.keys()).collect();
        (self.facts.iter().map(|item| &item.meta))
            .filter(move |meta| spoken.contains(&meta.id))
            .chain(self.questions.iter().map(|item| &item.meta))
            .chain(self.actions.iter().map(|item| &item.meta))
            .chain(self.needs.iter().map(|item| &item.meta))
            .chain(self.contacts.iter().map(|item| &item.meta))
            .chain(self.roles.iter().map(|item| &item.meta))
            .chain(self.indicators.iter().map(|item| &item.meta))
            .chain(self.guidance.iter().map(|item| &item.meta))
    }

    /// The earliest day on which something it shows must be reviewed again, of what may still be shown on a
    /// day. The emergency number is fixed by statute and does not count.
    pub fn review_due(&self, on: Date) -> Option<Date> {
        let emergency = |meta: &Meta| {
            let mut contacts = self.contacts.iter();
            contacts.any(|item| item.own.scope == ContactScope::Emergency && item.id() == &meta.id)
        };
        let shown = self.metas().filter(|meta| {
            meta.renders(on, &self.head.needs_signature) == Renders::Yes && !emergency(meta)
        });
        shown.map(|meta| meta.review_due).min()
    }

    /// The day on which the number that was checked longest ago was held against its source; none where
    /// there is no number.
    pub fn numbers_reviewed(&self) -> Option<Date> {
        let contacts = self.contacts.iter();
        contacts.map(|item| item.meta.reviewed_on).min()
    }

    /// The pack it stands for on the device. What was left out is empty there.
    pub fn unpack(self) -> Pack {
        Pack {
            head: self.head,
            scope: Scope::default(),
            definitions: Vec::new(),
            facts: self.facts,
            indicators: self.indicators,
            questions: self.questions,
            parameters: self.parameters,
            conclusions: self.conclusions,
            actions: self.actions,
            needs: self.needs,
            benefits: Vec::new(),
            clocks: self.clocks,
            contacts: self.contacts,
            terms: Vec::new(),
            roles: self.roles,
            guidance: self.guidance,
            states: Vec::new(),
            codes: Vec::new(),
            words: Words::from(self.words),
        }
    }
}

/// Whether an attribute is read there: of facts, needs and indicators the title alone, of advice the words to say, of
/// questions the words for somebody else, and nothing made for text messages.
fn is_said(id: &str, attribute: &str) -> bool {
    if ["fact-", "need-", "indicator-"]
        .iter()
        .any(|kind| id.starts_with(kind))
    {
        attribute == "title"
    } else if id.starts_with("guidance-") {
        attribute == "hint"
    } else if id.starts_with("question-") {
        attribute != "title"
    } else {
        attribute != "text"
    }
}

/// An item without where it is written.
fn bare<T: Clone>(item: &Item<T>) -> Item<T> {
    let mut item = item.clone();
    item.meta.cite = Vec::new();
    item.meta.seed = Vec::new();
    // That it is signed is carried; by whom is for reviewers.
    item.meta.signed_by = item.meta.signed_by.map(|_| String::new());
    item
}
