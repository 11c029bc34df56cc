//! A contact, from the visitor's side: the door, the first words, the conversation, leaving, and
//! hiding it for good.

use serde::Serialize;
use words::Lang;

use crate::line::{Idem, Token};

/// What a visitor came for; their own choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Help now.
    HelpNow,
    /// Worried about someone.
    Worried,
    /// A tip.
    Tip,
    /// A question.
    Question,
}

impl Lane {
    /// Every lane, in the order they are offered.
    pub const ALL: [Lane; 4] = [Lane::HelpNow, Lane::Worried, Lane::Tip, Lane::Question];

    /// Its name in forms and rows.
    pub const fn name(self) -> &'static str {
        match self {
            Lane::HelpNow => "help",
            Lane::Worried => "worried",
            Lane::Tip => "tip",
            Lane::Question => "question",
        }
    }

    /// The lane of a name.
    pub fn from_name(name: &str) -> Option<Lane> {
        Lane::ALL.into_iter().find(|lane| lane.name() == name)
    }
}

/// What stands at the door before the first word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Door {
    /// Whether anybody could read what is sent.
    pub open: bool,
    /// Who answers.
    pub organization: String,
    /// How many are waiting.
    pub waiting: usize,
    /// Whether somebody who could answer is signed in and at work.
    pub attended: bool,
}

/// The first words of a contact.
#[derive(Debug, Clone)]
pub struct First {
    /// The language of the page.
    pub lang: Lang,
    /// What for.
    pub lane: Lane,
    /// Whether the visitor said that somebody is in danger now.
    pub danger: bool,
    /// The words.
    pub text: String,
    /// Of this form.
    pub idem: Idem,
}

/// What became of a message.
#[derive(Debug, Clone)]
pub enum Said {
    /// It is kept in the conversation.
    Kept,
    /// The conversation's session had ended; the message began a new one.
    NewThread(Token),
}

/// A conversation as its visitor sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conversation {
    /// Who answers.
    pub organization: String,
    /// `waiting`, `open` or `closed`.
    pub state: &'static str,
    /// How many wait before this one.
    pub ahead: usize,
    /// Whether whoever has this conversation, or while it waits anybody who could answer, is at work.
    pub attended: bool,
    /// What was said, oldest first.
    pub lines: Vec<Spoken>,
    /// The newest entry there is, shown or not.
    pub last_seq: u64,
    /// Whether a code to come back was made.
    pub code_made: bool,
    /// Until when the words are kept, in words, once that is known.
    pub kept_until: Option<String>,
    /// Whether the visitor came back by code: earlier lines stay away until asked for.
    pub came_back: bool,
    /// How many lines cannot be shown.
    pub unreadable: usize,
}

/// One thing said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spoken {
    /// Its place in the journal.
    pub seq: u64,
    /// `you` (the visitor), `advocate` or `system`.
    pub from: &'static str,
    /// The words.
    pub text: String,
    /// The time of day, in the helpline's zone.
    pub time: String,
}

/// What hiding did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hidden {
    /// The day from which no copy can be read any more, in words.
    pub unreadable_from: String,
    /// Whether an advocate has opened a case: what they wrote there stays.
    pub case_stays: bool,
}
