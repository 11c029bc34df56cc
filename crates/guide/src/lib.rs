#![doc = include_str!("../README.md")]

pub mod check;
pub mod handout;
pub mod stated;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use knowledge::{Id, Meta, Pack, Renders, Withheld};
use reason::Rules;
use words::{Lang, Words};

/// How the keys begin of the sentences that this room says.
const SAID: [&str; 5] = ["choice-", "fallback-right", "family-", "sorry", "source-"];

/// Rules are kept for this many days; a replay of past days may pass through more.
const DAYS_KEPT: usize = 8;

/// A pack, its rules by day, and the sentences that say what they give.
#[derive(Debug)]
pub struct Guide {
    pack: Pack,
    words: Arc<Words>,
    rules: Mutex<BTreeMap<Date, Arc<Rules>>>,
    /// Whether the installation answers a line of its own.
    answers: AtomicBool,
}

impl Guide {
    /// A guide over a pack, with the sentences that say what it finds: those of the helpline on a server, those of a
    /// handout on a device.
    pub fn new(pack: Pack, words: Arc<Words>) -> Guide {
        Guide {
            pack,
            words,
            rules: Mutex::new(BTreeMap::new()),
            answers: AtomicBool::new(false),
        }
    }

    /// Whether this room says a sentence of that key.
    pub fn says(key: &str) -> bool {
        SAID.iter().any(|own| key.starts_with(own))
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The rules in force on a day, compiled once.
    pub fn rules(&self, on: Date) -> Arc<Rules> {
        let mut kept = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rules) = kept.get(&on) {
            return Arc::clone(rules);
        }
        if kept.len() >= DAYS_KEPT {
            kept.pop_first();
        }
        let rules = Arc::new(Rules::compile(&self.pack, on));
        kept.insert(on, Arc::clone(&rules));
        rules
    }

    /// Says whether somebody answers a line of this installation's own. What speaks for such a line
    /// is shown only then.
    pub fn answers_a_line(&self, answers: bool) {
        self.answers.store(answers, Ordering::Relaxed);
    }

    /// Whether an item may be shown where a survivor reads, on a day.
    pub fn shows(&self, meta: &Meta, on: Date) -> bool {
        match self.pack.renders(meta, on) {
            Renders::Yes => true,
            Renders::No(Withheld::OwnLine) => {
                let waits = &self.pack.head.needs_signature;
                self.answers.load(Ordering::Relaxed) && meta.renders(on, waits) == Renders::Yes
            }
            Renders::No(_) => false,
        }
    }

    /// What is said where an answer does not fit the questions.
    pub fn sorry(&self, lang: Lang) -> String {
        self.say(lang, "sorry")
    }

    /// A sentence by its key; empty where whoever opened the guide has none.
    fn say(&self, lang: Lang, key: &str) -> String {
        self.words.say(lang, key).unwrap_or_default()
    }

    /// A sentence of the pack; empty where it has none.
    pub fn pack_words(&self, lang: Lang, id: &Id, attribute: &str) -> String {
        self.pack.say(lang, id, attribute).unwrap_or_default()
    }
}
