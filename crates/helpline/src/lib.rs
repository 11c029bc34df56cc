#![doc = include_str!("../README.md")]

pub mod assessment;
pub mod backup;
pub mod check;
pub mod contact;
pub mod desk;
pub mod desk_work;
pub mod enrol;
pub mod file;
pub mod guide;
mod ledger;
pub mod line;
pub mod member;
pub mod node;
mod pace;
pub mod places;
pub mod printed;
pub mod proposals;
pub mod queue;
pub mod referral;
pub mod release;
pub mod retention;
pub mod screen;
pub mod search;
pub mod session;
mod visitor;
pub mod watch;

use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard};

use ::guide::Guide;
use directory::Directory;
use jiff::civil::Date;
use knowledge::{Id, Meta, Pack};
use narrative::Reader;
use reason::Rules;
use words::{Arg, Lang, Source, Words};

pub use line::{Idem, JournalId, Line, MemberId, Outcome, ReferralId, Refusal, ReleaseId, Token};
pub use policy::Role;

/// The moment of a request, given by whoever holds the clock.
#[derive(Debug, Clone)]
pub struct Moment {
    /// The time, with its zone.
    pub at: jiff::Zoned,
}

impl Moment {
    /// The calendar day in the moment's own zone.
    pub fn day(&self) -> Date {
        self.at.date()
    }
}

/// What a helpline holds: the guide with its pack, the directory, and its own words.
#[derive(Debug)]
pub struct Helpline {
    guide: Guide,
    words: Arc<Words>,
    reader: OnceLock<Reader>,
    directory: RwLock<Directory>,
}

impl Helpline {
    /// A helpline with a pack and a directory.
    ///
    /// # Errors
    /// The words of this room do not load; a build whose tests passed has no such fault.
    pub fn new(pack: Pack, directory: Directory) -> Result<Helpline, Vec<words::Problem>> {
        let words = Words::new(&[
            Source {
                lang: Lang::En,
                name: "helpline/en.ftl",
                text: include_str!("../words/en.ftl"),
            },
            Source {
                lang: Lang::Es,
                name: "helpline/es.ftl",
                text: include_str!("../words/es.ftl"),
            },
        ])?;
        let words = Arc::new(words);
        Ok(Helpline {
            guide: Guide::new(pack, Arc::clone(&words)),
            words,
            reader: OnceLock::new(),
            directory: RwLock::new(directory),
        })
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        self.guide.pack()
    }

    /// The guide: the check and what is stated, from the pack alone. It needs nothing that is kept.
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// The directory, for reading.
    pub fn directory(&self) -> RwLockReadGuard<'_, Directory> {
        self.directory
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts another directory in place, for example after an import. Searches that run finish on
    /// the old one.
    pub fn replace_directory(&self, directory: Directory) {
        *self
            .directory
            .write()
            .unwrap_or_else(PoisonError::into_inner) = directory;
    }

    /// The rules in force on a day, compiled once.
    fn rules(&self, on: Date) -> Arc<Rules> {
        self.guide.rules(on)
    }

    /// Says whether somebody answers a line of this installation's own. What speaks for such a line
    /// is shown only then.
    pub fn answers_a_line(&self, answers: bool) {
        self.guide.answers_a_line(answers);
    }

    fn shows(&self, meta: &Meta, on: Date) -> bool {
        self.guide.shows(meta, on)
    }

    /// A sentence of this room. The tests hold every key against both languages.
    fn say(&self, lang: Lang, key: &str) -> String {
        self.words.say(lang, key).unwrap_or_default()
    }

    fn say_with(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.say_with(lang, key, args).unwrap_or_default()
    }

    /// A sentence of the pack.
    fn pack_words(&self, lang: Lang, id: &Id, attribute: &str) -> String {
        self.guide.pack_words(lang, id, attribute)
    }
}
