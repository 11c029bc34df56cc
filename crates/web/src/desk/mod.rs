//! The desk: who works here, who holds the desk's key, and how an account begins. Nothing that
//! anybody said to the helpline is on these pages.
//!
//! | address | answers |
//! |---|---|
//! | `/enter/TOKEN` | setting up an account by invitation, with two things to prove |
//! | `/enter` | coming back with a recovery code |
//! | `/desk` | members and desks |
//! | `/desk/invite` `/desk/disable` `/desk/enable` `/desk/admit` | POST: one act |
//!
//! Spanish stands at `/es/…`.

mod enter;
mod members;
#[cfg(test)]
pub(crate) mod samples;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use words::Lang;

use crate::form::{self, Limits};
use crate::render::{Surface, address, templates, texts};
use crate::{Room, assets, frame, headers};

/// What this surface brings.
pub(crate) const SURFACE: Surface = Surface {
    templates: templates![
        "desk/base.html",
        "desk/enter.html",
        "desk/members.html",
        "desk/problem.html",
        "desk/proof.html",
        "desk/recover.html",
    ],
    words: texts!["desk.en.ftl", "desk.es.ftl"],
};

/// Beginnings of ids of words whose end is a key of the use cases, for the test that every word is used.
#[cfg(test)]
pub(crate) const BY_KEY: &[&str] = &["desk-role-", "desk-state-"];

/// Every address of this surface: its method, its path and what somebody does there. Each stands in
/// every language.
pub(crate) const ROUTES: &[(&str, &str, &str)] = &[
    ("GET", "/enter", "recover"),
    ("POST", "/enter", "recover"),
    ("GET", "/enter/{token}", "enrol"),
    ("POST", "/enter/{token}", "enrol"),
    ("GET", "/desk", "member-list"),
    ("POST", "/desk/invite", "member-invite"),
    ("POST", "/desk/disable", "member-disable"),
    ("POST", "/desk/enable", "member-invite"),
    ("POST", "/desk/admit", "desk-admit"),
];

/// What the forms of the desk may send.
#[derive(Debug)]
pub(crate) enum Desk {}

impl Limits for Desk {
    const SINGLE: &'static [&'static str] = &[
        "go",
        "organization",
        "name",
        "password",
        "recovery",
        "draft",
        "code",
        "one",
        "other",
        "role",
        "member",
        "spoke",
    ];
    const LONG: &'static [(&'static str, usize)] = &[("password", 1_024), ("draft", 8_192)];
    const FROM: form::From = form::From::Here;
}

pub(crate) fn routes() -> Router<Arc<Room>> {
    let mut router = Router::new();
    for lang in Lang::ALL {
        router = router
            .route(&address(lang, enter::RECOVER), enter::recovery(lang))
            .route(&address(lang, "/enter/{token}"), enter::invitation(lang))
            .route(&address(lang, members::PATH), members::list(lang));
        for act in members::Act::ALL {
            router = router.route(&address(lang, act.path()), members::one_act(lang, act));
        }
    }
    router
}

/// Where this person may go from here.
#[derive(Debug, Serialize)]
pub(crate) struct Top {
    pub(crate) queue: bool,
}

/// A page of the desk.
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

#[derive(Debug, Serialize)]
pub(crate) struct TroubleView {
    pub(crate) top: Option<Top>,
    /// The id of its words.
    pub(crate) key: String,
}

/// A page that says that the installation cannot do it now.
fn trouble(room: &Room, lang: Lang, key: &str) -> Response {
    let view = TroubleView {
        top: None,
        key: format!("trouble-{key}"),
    };
    let page_of = ("desk/problem.html", members::PATH);
    page(room, lang, StatusCode::SERVICE_UNAVAILABLE, page_of, view)
}
