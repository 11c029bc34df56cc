//! The pages of a conversation that say something and offer what can be done next: before a code,
//! with the code, before ending or hiding, after it, and where nobody answers.

use super::view::{Button, NoteView};

const STAY: Button = Button::next("check", "talk-go-on");
const SHOW: Button = Button::first("check", "talk-check");

fn note(head: &'static str, lines: &[&'static str], buttons: &[Button]) -> NoteView {
    NoteView {
        head,
        lines: lines.to_vec(),
        date: None,
        code: Vec::new(),
        buttons: buttons.to_vec(),
        leave: None,
        text: None,
        error: Vec::new(),
    }
}

/// Before a code is made: whether it is safe to keep one.
pub(crate) fn keep() -> NoteView {
    NoteView {
        leave: Some("talk-keep-no"),
        ..note(
            "talk-keep",
            &["talk-keep-1", "talk-keep-2", "talk-keep-3"],
            &[Button::first("code", "talk-keep-yes"), STAY],
        )
    }
}

/// The code, once.
pub(crate) fn code(code: &str) -> NoteView {
    NoteView {
        code: code.split("  ").map(str::to_owned).collect(),
        leave: Some("leave"),
        ..note(
            "talk-code",
            &["talk-code-1", "talk-code-2", "talk-code-3"],
            &[STAY],
        )
    }
}

/// Before ending.
pub(crate) fn end() -> NoteView {
    note(
        "talk-end-ask",
        &["talk-end-ask-1", "talk-end-ask-2"],
        &[Button::first("end-now", "talk-end-now"), STAY],
    )
}

/// Before hiding, with the day that it would give.
pub(crate) fn hide(date: String) -> NoteView {
    let asked = note(
        "talk-hide-ask",
        &[
            "talk-hide-ask-1",
            "talk-hide-ask-2",
            "talk-hide-ask-3",
            "talk-hide-ask-4",
        ],
        &[Button::first("hide-now", "talk-hide-now"), STAY],
    );
    NoteView {
        date: Some(date),
        ..asked
    }
}

/// After hiding: the day from which no copy can be read, and who may have read it.
pub(crate) fn hidden(date: String, case_stays: bool) -> NoteView {
    let lines: &[&'static str] = if case_stays {
        &[
            "talk-hidden-1",
            "talk-hidden-2",
            "talk-hidden-3",
            "talk-hidden-case",
        ]
    } else {
        &["talk-hidden-1", "talk-hidden-2", "talk-hidden-3"]
    };
    NoteView {
        date: Some(date),
        leave: Some("leave"),
        ..note("talk-hidden", lines, &[])
    }
}

/// The message is kept, and the page that would show it cannot be made now.
pub(crate) fn kept() -> NoteView {
    note("talk-kept", &["talk-kept-1"], &[SHOW])
}

/// Nobody answers here. Words that came anyway are given back.
pub(crate) fn closed(text: Option<&str>) -> NoteView {
    NoteView {
        text: text
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned),
        ..note("talk-none", &["talk-none-1", "talk-none-2"], &[])
    }
}

/// Nothing can be read or kept now. The words can be sent again.
pub(crate) fn trouble(key: &str, text: &str) -> NoteView {
    let empty = text.trim().is_empty();
    let again = if empty {
        Button::first("check", "talk-again")
    } else {
        Button::first("send", "talk-send")
    };
    NoteView {
        text: (!empty).then(|| text.to_owned()),
        error: vec![format!("trouble-{key}")],
        ..note("talk-trouble", &[], &[again])
    }
}
