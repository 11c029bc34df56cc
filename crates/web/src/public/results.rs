//! What answers can lead to: one sentence, one thing that could be done now, the rest folded; then
//! safety, places and rights. Every reading gets the same help.

use axum::http::StatusCode;
use axum::response::Response;
use helpline::check::{Action, Door, Reading};
use serde::Serialize;

use super::check::{PATH, Step};
use super::places::AskView;
use crate::assets;
use crate::frame::{self, Page};
use crate::headers::unlisted;

/// The groups of actions, in the order they are shown, the words over each, and how many of each a page
/// shows: a short page can be read in a hard hour.
const GROUPS: [(&str, &str, usize); 5] = [
    ("do", "group-do", 6),
    ("do-not", "group-do-not", 4),
    ("tell", "group-tell", 5),
    ("next", "group-next", 3),
    ("consent", "group-consent", 4),
];

#[derive(Serialize)]
pub(crate) struct View {
    pub(crate) reading: Reading,
    pub(crate) first: Option<Action>,
    pub(crate) groups: Vec<Group>,
    pub(crate) safety: &'static str,
    /// Whether the reader is the person it is about.
    pub(crate) own: bool,
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
    pub(crate) fn new(reading: Reading, door: Door, ask: AskView) -> View {
        let first = reading
            .actions
            .iter()
            .find(|action| reading.lead.as_ref() == Some(&action.id))
            .cloned();
        let groups = GROUPS
            .into_iter()
            .map(|(group, title, most)| {
                let mut actions: Vec<Action> = reading
                    .actions
                    .iter()
                    .filter(|action| action.group == group)
                    .filter(|action| first.as_ref().is_none_or(|first| first.id != action.id))
                    .cloned()
                    .collect();
                while actions.len() > most {
                    // What no answer called for goes first, from the end.
                    let last = actions.len() - 1;
                    let unasked = actions.iter().rposition(|action| !action.called_for);
                    actions.remove(unasked.unwrap_or(last));
                }
                Group { title, actions }
            })
            .filter(|group| !group.actions.is_empty())
            .collect();
        View {
            first,
            groups,
            safety: match door {
                Door::Myself | Door::Child => "safety-self",
                Door::Job => "safety-job",
                Door::SomeoneElse => "safety-other",
            },
            own: matches!(door, Door::Myself | Door::Child),
            ask,
            problem: None,
            reading,
        }
    }
}

pub(super) fn show(step: &Step<'_>) -> Response {
    let helpline = &step.room.app.helpline;
    let day = frame::today(step.room);
    let reading = helpline.read(step.lang, &step.given, day);
    let mut ask = AskView::new(helpline.needs(step.lang, day), step.form);
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
    let view = View::new(reading, step.given.door, ask);
    unlisted(frame::response(
        step.room,
        step.lang,
        StatusCode::OK,
        &page,
        view,
    ))
}
