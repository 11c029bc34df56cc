//! The console: where advocates and supervisors answer. A handler extracts, calls one use case,
//! renders. Every page works as plain forms; scripts only keep it up to date in place.
//!
//! | address | answers |
//! |---|---|
//! | `/staff` | sign in |
//! | `/staff/queue` | who is waiting, and whose conversations are mine |
//! | `/staff/c/ID` | one conversation and everything that is done in it |
//! | `/staff/c/ID/ACT` | POST: one act; the answer is the conversation again, with what is typed |
//! | `/staff/me` `/staff/out` | my sessions, and leaving |
//! | `/staff/events` `/staff/c/ID/events` | that something is new, never what |
//!
//! Spanish stands at `/es/…`. A title never names a person, an address never holds more than an id.

mod acts;
mod conversation;
mod live;
mod me;
mod queue;
#[cfg(test)]
pub(crate) mod samples;
mod sign_in;
mod work;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::post;
use serde::Serialize;
use words::Lang;

use crate::form::{self, Limits, Sent};
use crate::render::{Surface, address, templates, texts};
use crate::{Room, assets, frame, headers};

use acts::Act;

/// What this surface brings.
pub(crate) const SURFACE: Surface = Surface {
    templates: templates![
        "console/base.html",
        "console/conversation.html",
        "console/items.html",
        "console/live.html",
        "console/log.html",
        "console/me.html",
        "console/no-key.html",
        "console/note.html",
        "console/notes.html",
        "console/p-close.html",
        "console/mark.html",
        "console/p-heard.html",
        "console/p-mean.html",
        "console/p-needs.html",
        "console/p-places.html",
        "console/p-release.html",
        "console/p-safe.html",
        "console/p-sent.html",
        "console/problem.html",
        "console/queue.html",
        "console/rows.html",
        "console/said.html",
        "console/sign-in.html",
        "console/state.html",
        "console/wait.html",
    ],
    words: texts!["console.en.ftl", "console.es.ftl"],
};

/// Beginnings of ids of words whose end is a key of the use cases, for the test that every word is used.
#[cfg(test)]
pub(crate) const BY_KEY: &[&str] = &[
    "console-day-",
    "console-family-",
    "console-disposition-",
    "console-from-",
    "console-guardian-",
    "console-how-",
    "console-in-",
    "console-item-",
    "console-lane-",
    "console-notice-",
    "console-outcome-",
    "console-preview-",
    "console-reason-",
    "console-referral-",
    "console-sense-",
    "console-release-state-",
    "console-role-",
    "console-safe-",
    "console-source-",
    "console-state-",
    "console-status-",
    "console-channel-",
];

/// Every address of this surface: its method, its path and what somebody does there. Each stands in
/// every language. The paths of acts are those of [`Act::ALL`].
pub(crate) const ROUTES: &[(&str, &str, &str)] = &[
    ("GET", "/staff", "sign-in"),
    ("POST", "/staff", "sign-in"),
    ("GET", "/staff/queue", "queue-list"),
    ("GET", "/staff/events", "queue-list"),
    ("GET", "/staff/me", "session-list"),
    ("POST", "/staff/me", "session-end"),
    ("POST", "/staff/out", "sign-out"),
    ("GET", "/staff/c/{id}", "contact-read"),
    ("GET", "/staff/c/{id}/events", "contact-read"),
    ("POST", "/staff/c/{id}/check", "contact-read"),
    ("POST", "/staff/c/{id}/take", "contact-take"),
    ("POST", "/staff/c/{id}/back", "contact-hand-back"),
    ("POST", "/staff/c/{id}/answer", "contact-answer"),
    ("POST", "/staff/c/{id}/note", "note-add"),
    ("POST", "/staff/c/{id}/rule", "safe-contact-set"),
    ("POST", "/staff/c/{id}/observe", "observation-confirm"),
    ("POST", "/staff/c/{id}/confirm", "observation-confirm"),
    ("POST", "/staff/c/{id}/dismiss", "observation-confirm"),
    ("POST", "/staff/c/{id}/assess", "contact-read"),
    ("POST", "/staff/c/{id}/record", "assessment-record"),
    ("POST", "/staff/c/{id}/need", "need-add"),
    ("POST", "/staff/c/{id}/task", "task-add"),
    ("POST", "/staff/c/{id}/done", "task-done"),
    ("POST", "/staff/c/{id}/find", "place-find"),
    ("POST", "/staff/c/{id}/choose", "place-find"),
    ("POST", "/staff/c/{id}/release", "release-record"),
    ("POST", "/staff/c/{id}/preview", "referral-read"),
    ("POST", "/staff/c/{id}/offer", "referral-offer"),
    ("POST", "/staff/c/{id}/withdraw", "release-withdraw"),
    ("POST", "/staff/c/{id}/outcome", "outcome-record"),
    ("POST", "/staff/c/{id}/close", "contact-close"),
];

/// The most characters of one message or note; the use cases say the same.
const TEXT: usize = 8_000;

/// What the forms of the console may send.
#[derive(Debug)]
pub(crate) enum Console {}

impl Limits for Console {
    // A message may come as three bytes a letter, percent-encoded three times over.
    const BODY: usize = 256 * 1024;
    const SINGLE: &'static [&'static str] = work::SINGLE;
    const LONG: &'static [(&'static str, usize)] = &[
        ("text", TEXT),
        ("note", TEXT),
        ("o-quote", 2_000),
        ("x-words", 2_000),
        ("x-purpose", 500),
        ("r-say", 500),
        ("t-text", 500),
        ("service-name", 500),
        ("password", 1_024),
    ];
    const FROM: form::From = form::From::Here;
}

pub(crate) fn routes() -> Router<Arc<Room>> {
    let mut router = Router::new();
    for lang in Lang::ALL {
        router = router
            .route(&address(lang, "/staff"), sign_in::routes(lang))
            .route(&address(lang, "/staff/queue"), queue::routes(lang))
            .route(&address(lang, "/staff/events"), live::desk(lang))
            .route(&address(lang, "/staff/me"), me::routes(lang))
            .route(&address(lang, "/staff/out"), me::out(lang))
            .route(&address(lang, "/staff/c/{id}"), conversation::routes(lang))
            .route(&address(lang, "/staff/c/{id}/events"), live::file(lang));
        for act in Act::ALL {
            let path = format!("/staff/c/{{id}}/{}", act.tail());
            router = router.route(&address(lang, &path), one_act(lang, act));
        }
    }
    router
}

/// An act is sent by POST. Whoever loads its address again sees the conversation.
fn one_act(lang: Lang, act: Act) -> axum::routing::MethodRouter<Arc<Room>> {
    post(
        async move |State(room): State<Arc<Room>>,
                    Path(id): Path<String>,
                    headers: HeaderMap,
                    form: Sent<Console>| {
            acts::run(&room, lang, act, &id, &headers, &form).await
        },
    )
    .get(
        async move |State(room): State<Arc<Room>>, Path(id): Path<String>| {
            conversation::again(&room, lang, &id)
        },
    )
}

/// One line of what was done or was not, and beside which part of the page it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Notice {
    /// The id of its words.
    pub(crate) key: String,
    /// `good` or `err`.
    pub(crate) kind: &'static str,
    /// The part of the page.
    pub(crate) at: &'static str,
    /// A date in it.
    pub(crate) date: Option<String>,
}

impl Notice {
    fn good(key: &str, at: &'static str) -> Notice {
        Notice {
            key: key.to_owned(),
            kind: "good",
            at,
            date: None,
        }
    }

    fn wrong(key: impl Into<String>, at: &'static str) -> Notice {
        Notice {
            key: key.into(),
            kind: "err",
            at,
            date: None,
        }
    }
}

/// A page of the console.
fn page(
    room: &Room,
    lang: Lang,
    status: StatusCode,
    (template, path): (&'static str, &str),
    view: impl Serialize,
) -> Response {
    let page = frame::Page {
        template,
        path,
        kind: assets::CONSOLE,
        form: None,
        contacts: &[],
        all: false,
    };
    headers::unlisted(frame::response(room, lang, status, &page, view))
}

/// A page that says that the installation cannot do it now.
fn trouble(room: &Room, lang: Lang, key: &str) -> Response {
    trouble_with(room, lang, key, "")
}

#[derive(Debug, Serialize)]
pub(crate) struct TroubleView {
    pub(crate) top: Option<queue::Top>,
    /// The id of its words.
    pub(crate) key: String,
    /// What was typed, to take along.
    pub(crate) typed: String,
}

/// The same, with what was typed: nothing of it was kept.
fn trouble_with(room: &Room, lang: Lang, key: &str, typed: &str) -> Response {
    let view = TroubleView {
        top: None,
        key: format!("trouble-{key}"),
        typed: typed.to_owned(),
    };
    let page_of = ("console/problem.html", queue::PATH);
    page(room, lang, StatusCode::SERVICE_UNAVAILABLE, page_of, view)
}
