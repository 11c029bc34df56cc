//! What the templates of the conversation are filled with.

use helpline::contact::{Conversation, Door, Lane, Spoken};
use serde::Serialize;

use crate::form::Form;

/// Before the first word: the limits, who answers, and the first message on the same page.
#[derive(Debug, Serialize)]
pub(crate) struct BeforeView {
    pub(crate) organization: String,
    pub(crate) waiting: usize,
    /// Whether somebody who could answer is at work now.
    pub(crate) attended: bool,
    pub(crate) lanes: Vec<Choice>,
    pub(crate) safe: Vec<Choice>,
    pub(crate) danger: bool,
    pub(crate) text: String,
    /// Keys of sentences about what did not fit.
    pub(crate) error: Vec<String>,
    /// The key of a sentence about why this page is here.
    pub(crate) notice: Option<&'static str>,
}

/// One choice of a group, by name.
#[derive(Debug, Serialize)]
pub(crate) struct Choice {
    pub(crate) name: &'static str,
    pub(crate) chosen: bool,
}

impl BeforeView {
    /// The page with what the reader has chosen and typed so far.
    pub(crate) fn new(door: Door, form: &Form) -> BeforeView {
        let choices = |names: &[&'static str], field: &str| {
            let chosen = form.one(field);
            let one = |name: &&'static str| Choice {
                name,
                chosen: chosen == Some(*name),
            };
            names.iter().map(one).collect()
        };
        BeforeView {
            organization: door.organization,
            waiting: door.waiting,
            attended: door.attended,
            lanes: choices(&Lane::ALL.map(Lane::name), "lane"),
            safe: choices(&["yes", "no"], "safe"),
            danger: form.one("danger").is_some(),
            text: form.one("text").unwrap_or_default().to_owned(),
            error: Vec::new(),
            notice: None,
        }
    }
}

/// The conversation: status, the box, what was said, newest first, and ways to leave it.
#[derive(Debug, Serialize)]
pub(crate) struct TalkView {
    pub(crate) organization: String,
    pub(crate) state: &'static str,
    pub(crate) ahead: usize,
    pub(crate) attended: bool,
    pub(crate) kept_until: Option<String>,
    /// Whether earlier lines stay away until asked for.
    pub(crate) came_back: bool,
    pub(crate) lines: Vec<Spoken>,
    pub(crate) last: u64,
    pub(crate) unreadable: usize,
    pub(crate) text: String,
    pub(crate) error: Vec<String>,
    pub(crate) notice: Option<&'static str>,
}

impl TalkView {
    pub(crate) fn new(conversation: Conversation, text: String) -> TalkView {
        let mut lines = conversation.lines;
        lines.reverse();
        TalkView {
            organization: conversation.organization,
            state: conversation.state,
            ahead: conversation.ahead,
            attended: conversation.attended,
            kept_until: conversation.kept_until,
            came_back: conversation.came_back,
            lines,
            last: conversation.last_seq,
            unreadable: conversation.unreadable,
            text,
            error: Vec::new(),
            notice: None,
        }
    }
}

/// Back by code.
#[derive(Debug, Serialize)]
pub(crate) struct ReturnView {
    pub(crate) code: String,
    pub(crate) error: Vec<String>,
}

/// The words are covered; one press shows them.
#[derive(Debug, Serialize)]
pub(crate) struct CoverView {
    pub(crate) notice: Option<&'static str>,
}

/// A page that says something and offers what can be done next.
#[derive(Debug, Serialize)]
pub(crate) struct NoteView {
    /// The key of the heading.
    pub(crate) head: &'static str,
    /// The keys of its sentences, in order.
    pub(crate) lines: Vec<&'static str>,
    /// What a sentence names: a day.
    pub(crate) date: Option<String>,
    /// The two halves of a code to come back with, hidden until asked for.
    pub(crate) code: Vec<String>,
    pub(crate) buttons: Vec<Button>,
    /// The key of the words of a link that leaves.
    pub(crate) leave: Option<&'static str>,
    /// Words that were typed and could not be sent, to copy.
    pub(crate) text: Option<String>,
    pub(crate) error: Vec<String>,
}

/// A button of a note: what it asks for, and the key of its words.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Button {
    pub(crate) go: &'static str,
    pub(crate) label: &'static str,
    /// Whether it stands out.
    pub(crate) first: bool,
}

impl Button {
    pub(crate) const fn first(go: &'static str, label: &'static str) -> Button {
        Button {
            go,
            label,
            first: true,
        }
    }

    pub(crate) const fn next(go: &'static str, label: &'static str) -> Button {
        Button {
            go,
            label,
            first: false,
        }
    }
}
