//! One view of every kind of page of a conversation.

use helpline::contact::{Conversation, Door, Spoken};
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::notes;
use super::view::{BeforeView, CoverView, ReturnView, TalkView};
use crate::form::Form;

fn v(view: impl Serialize) -> Value {
    Value::from(Serde(&view))
}

fn before(waiting: usize, error: bool) -> BeforeView {
    let door = Door {
        open: true,
        organization: "A house".to_owned(),
        waiting,
        attended: waiting > 0,
    };
    let mut view = BeforeView::new(door, &Form::default());
    if error {
        view.error = vec!["refused-empty".to_owned(), "elsewhere.body".to_owned()];
        view.notice = Some("talk-ended-here");
        view.danger = true;
        view.lanes.iter_mut().for_each(|lane| lane.chosen = true);
        view.safe.iter_mut().for_each(|choice| choice.chosen = true);
    }
    view
}

fn talk(state: &'static str, lines: bool) -> TalkView {
    let said = [
        ("you", "Words <b>\n& more"),
        ("advocate", "An answer"),
        ("system", "taken"),
        ("system", "handed-back"),
        ("system", "left"),
        ("system", "closed"),
    ];
    let line = |(at, (from, text)): (usize, &(&'static str, &str))| Spoken {
        seq: at as u64 + 2,
        from,
        text: (*text).to_owned(),
        time: "14:02".to_owned(),
    };
    let conversation = Conversation {
        organization: "A house".to_owned(),
        state,
        ahead: 2,
        attended: lines,
        lines: if lines {
            said.iter().enumerate().map(line).collect()
        } else {
            Vec::new()
        },
        last_seq: 7,
        code_made: false,
        kept_until: (state == "closed").then(|| "24 December 2026".to_owned()),
        came_back: !lines,
        unreadable: usize::from(lines),
    };
    let mut view = TalkView::new(conversation, "typed".to_owned());
    if lines {
        view.error = vec!["refused-too-fast".to_owned()];
        view.notice = Some("talk-new-thread");
    }
    view
}

pub(crate) fn views() -> Vec<(&'static str, Value)> {
    let mut views = Vec::new();
    for waiting in 0..12 {
        views.push(("visitor/before.html", v(before(waiting, waiting % 2 == 0))));
    }
    for state in ["waiting", "open", "closed"] {
        for lines in [true, false] {
            views.push(("visitor/talk.html", v(talk(state, lines))));
            views.push(("visitor/part.html", v(talk(state, lines))));
        }
    }
    for error in [Vec::new(), vec!["refused-code-unknown".to_owned()]] {
        let code = "4821".to_owned();
        views.push(("visitor/return.html", v(ReturnView { code, error })));
    }
    for notice in [None, Some("talk-cover-sent")] {
        views.push(("visitor/cover.html", v(CoverView { notice })));
    }
    for note in [
        notes::keep(),
        notes::code("4821-0937  5520-1846"),
        notes::end(),
        notes::hide("December 9, 2026".to_owned()),
        notes::hidden("8 December 2026".to_owned(), true),
        notes::hidden("8 December 2026".to_owned(), false),
        notes::kept(),
        notes::closed(None),
        notes::closed(Some("typed")),
        notes::trouble("full", ""),
        notes::trouble("unavailable", "typed"),
    ] {
        views.push(("visitor/note.html", v(note)));
    }
    views
}
