//! What answers can lead to: one sentence, one thing that could be done now, the rest folded; then
//! safety, places and rights. Every reading gets the same help.

use axum::http::StatusCode;
use axum::response::Response;
use helpline::check::{Action, Reading};
use serde::Serialize;

use super::check::{PATH, Step};
use super::places::AskView;
use crate::assets;
use crate::frame::{self, Page};
use crate::headers::unlisted;

/// The groups of actions, in the order they are shown, and the words over each.
const GROUPS: [(&str, &str); 4] = [
    ("do", "group-do"),
    ("do-not", "group-do-not"),
    ("tell", "group-tell"),
    ("next", "group-next"),
];

#[derive(Serialize)]
pub(crate) struct View {
    pub(crate) reading: Reading,
    pub(crate) first: Option<Action>,
    pub(crate) groups: Vec<Group>,
    pub(crate) safety: &'static str,
    pub(crate) ask: AskView,
    /// The places form is the same as on the places page; here nothing can be wrong with it yet.
    pub(crate) problem: Option<()>,
}

#[derive(Serialize)]
pub(crate) struct Group {
    title: &'static str,
    actions: Vec<Action>,
}

impl View {
    pub(crate) fn new(reading: Reading, door: &str, ask: AskView) -> View {
        let first = reading
            .actions
            .iter()
            .find(|action| reading.lead.as_ref() == Some(&action.id))
            .cloned();
        let groups = GROUPS
            .into_iter()
            .map(|(group, title)| Group {
                title,
                actions: reading
                    .actions
                    .iter()
                    .filter(|action| action.group == group)
                    .filter(|action| first.as_ref().is_none_or(|first| first.id != action.id))
                    .cloned()
                    .collect(),
            })
            .filter(|group| !group.actions.is_empty())
            .collect();
        View {
            first,
            groups,
            safety: match door {
                "self" => "safety-self",
                "job" => "safety-job",
                _ => "safety-other",
            },
            ask,
            problem: None,
            reading,
        }
    }
}

pub(super) fn show(step: &Step<'_>) -> Response {
    let helpline = &step.room.app.helpline;
    let reading = helpline.read(step.lang, &step.given, frame::today(step.room));
    let mut ask = AskView::new(helpline.needs(step.lang), step.form);
    if step.form.one("place").is_none() {
        let named = reading.needs.iter().take(reading.needs_named);
        ask.choose(named.map(|need| need.id.as_str()));
    }
    let contacts = reading.contacts.clone();
    let mut form = step.frame("find", "see-help");
    // The place is a field of its own on this page.
    form.hidden.retain(|field| field.name != "place");
    let page = Page {
        template: "results.html",
        path: PATH,
        kind: assets::STEPS,
        form: Some(form),
        contacts: &contacts,
        all: false,
    };
    let view = View::new(reading, step.door, ask);
    unlisted(frame::response(
        step.room,
        step.lang,
        StatusCode::OK,
        &page,
        view,
    ))
}
