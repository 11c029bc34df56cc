//! A contact and a case, as the fold of their entries.

use std::collections::BTreeSet;

use jiff::Timestamp;
use vault::{JournalId, MemberId};

use crate::entry::{Class, ContactOpened, Entry};
use crate::fold::{Coded, Step};
use crate::lists::{Disposition, Speaker};
use crate::records::Row;
use crate::text::Words;

/// One line of the conversation. What is here, both sides see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Sequence number.
    pub seq: u32,
    /// When.
    pub at: Timestamp,
    /// Who speaks.
    pub from: Speaker,
    /// The words.
    pub text: Words,
    /// The member who wrote it down: an advocate's own words, or what a visitor said by another way.
    pub by: Option<MemberId>,
}

/// Where a contact or a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nobody has it.
    #[default]
    Waiting,
    /// Somebody has it.
    Open {
        /// Who.
        by: MemberId,
        /// Since when.
        since: Timestamp,
    },
    /// It ended.
    Closed {
        /// When.
        at: Timestamp,
        /// How.
        disposition: Disposition,
        /// Who had it.
        by: Option<MemberId>,
    },
}

/// One incoming communication and what follows on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// How it began.
    pub opened: Option<(Timestamp, ContactOpened)>,
    /// Where it stands.
    pub phase: Phase,
    /// The conversation.
    pub lines: Vec<Line>,
    /// When the visitor left, unless they came back.
    pub left: Option<Timestamp>,
    /// When a return code was given last.
    pub code_made: Option<Timestamp>,
    /// When the person asked that it be hidden and made unreadable.
    pub erase_asked: Option<Timestamp>,
    /// The case it belongs to.
    pub case: Option<JournalId>,
    /// Facts, decisions, releases, referrals.
    pub coded: Coded,
}

/// A long-lived file on one situation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    /// When it was opened.
    pub opened: Option<Timestamp>,
    /// Where it stands.
    pub phase: Phase,
    /// The contacts that belong to it.
    pub contacts: BTreeSet<JournalId>,
    /// Facts, decisions, releases, referrals.
    pub coded: Coded,
}

impl Phase {
    /// Who has it, or had it.
    pub const fn assigned(&self) -> Option<MemberId> {
        match self {
            Self::Waiting => None,
            Self::Open { by, .. } => Some(*by),
            Self::Closed { by, .. } => *by,
        }
    }

    /// What taking, handing back and closing do; false for any other entry.
    fn take(&mut self, entry: &Entry, at: Timestamp) -> bool {
        match entry {
            Entry::Taken(taken) => {
                *self = Self::Open {
                    by: taken.by,
                    since: at,
                }
            }
            Entry::HandedBack(_) => *self = Self::Waiting,
            Entry::Close(close) => {
                *self = Self::Closed {
                    at,
                    disposition: close.disposition,
                    by: self.assigned(),
                };
            }
            _ => return false,
        }
        true
    }
}

impl Contact {
    /// Folds the rows of a contact's journal, in order.
    pub fn fold<'a>(rows: impl IntoIterator<Item = Row<'a>>) -> Self {
        let mut contact = Self::default();
        for row in rows {
            contact.apply(&row);
        }
        contact
    }

    /// Takes the next row.
    pub fn apply(&mut self, row: &Row<'_>) {
        let Step::Entry(entry, by) = self.coded.read(row) else {
            return;
        };
        let Row { seq, at, class, .. } = *row;
        if self.phase.take(entry, at) {
            return;
        }
        match entry {
            // Said once. Somebody who can only seal to the public key says it first or not at all.
            Entry::ContactOpened(opened)
                if self.opened.is_none() && (seq == 1 || class != Class::Arrival) =>
            {
                self.opened = Some((at, opened.clone()));
            }
            Entry::Message(message) => {
                if message.from == Speaker::Visitor && class == Class::Arrival {
                    self.left = None;
                    // Somebody writes after the end: they wait again, and are seen.
                    if matches!(self.phase, Phase::Closed { .. }) {
                        self.phase = Phase::Waiting;
                    }
                }
                self.lines.push(Line {
                    seq,
                    at,
                    from: message.from,
                    text: message.text.clone(),
                    by,
                });
            }
            Entry::VisitorLeft(_) => self.left = Some(at),
            Entry::CodeMade(_) => self.code_made = Some(at),
            Entry::EraseAsked(_) => self.erase_asked = self.erase_asked.or(Some(at)),
            Entry::ContactLinked(linked) => self.case = Some(linked.journal),
            _ => self.coded.not_allowed(),
        }
    }
}

impl Case {
    /// Folds the rows of a case's journal, in order.
    pub fn fold<'a>(rows: impl IntoIterator<Item = Row<'a>>) -> Self {
        let mut case = Self::default();
        for row in rows {
            case.apply(&row);
        }
        case
    }

    /// Takes the next row.
    pub fn apply(&mut self, row: &Row<'_>) {
        let Step::Entry(entry, _) = self.coded.read(row) else {
            return;
        };
        if self.phase.take(entry, row.at) {
            return;
        }
        match entry {
            Entry::CaseOpened(opened) if self.opened.is_none() => {
                self.opened = Some(row.at);
                self.contacts.extend(opened.contact);
            }
            Entry::ContactLinked(linked) => {
                self.contacts.insert(linked.journal);
            }
            // A conversation has a life of its own and does not belong in a case.
            _ => self.coded.not_allowed(),
        }
    }
}
