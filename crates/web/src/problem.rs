//! When something does not fit: a page in the reader's language that says what was wrong, what was
//! kept and what to do next, with the numbers.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use fluent_langneg::accepted_languages;
use serde::Serialize;
use words::Lang;

use crate::form::Wrong;
use crate::frame::{self, Form, Page};
use crate::{Room, assets};

/// What went wrong; the key of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    NotFound,
    WrongMethod,
    NotForm,
    Elsewhere,
    TooBig,
    NotText,
    Repeated,
    Overlong,
    Unknown,
    Crashed,
}

impl Problem {
    #[cfg(test)]
    pub(crate) const ALL: [Problem; 10] = [
        Problem::NotFound,
        Problem::WrongMethod,
        Problem::NotForm,
        Problem::Elsewhere,
        Problem::TooBig,
        Problem::NotText,
        Problem::Repeated,
        Problem::Overlong,
        Problem::Unknown,
        Problem::Crashed,
    ];

    pub(crate) const fn key(self) -> &'static str {
        match self {
            Problem::NotFound => "not-found",
            Problem::WrongMethod => "wrong-method",
            Problem::NotForm => "not-form",
            Problem::Elsewhere => "elsewhere",
            Problem::TooBig => "too-big",
            Problem::NotText => "not-text",
            Problem::Repeated => "repeated",
            Problem::Overlong => "overlong",
            Problem::Unknown => "unknown",
            Problem::Crashed => "crashed",
        }
    }

    pub(crate) const fn status(self) -> StatusCode {
        match self {
            Problem::NotFound => StatusCode::NOT_FOUND,
            Problem::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Problem::NotForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Problem::Elsewhere => StatusCode::FORBIDDEN,
            Problem::TooBig => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::NotText => StatusCode::BAD_REQUEST,
            Problem::Repeated | Problem::Overlong | Problem::Unknown => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Problem::Crashed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Wrong> for Problem {
    fn from(wrong: Wrong) -> Problem {
        match wrong {
            Wrong::NotForm => Problem::NotForm,
            Wrong::Elsewhere => Problem::Elsewhere,
            Wrong::TooBig => Problem::TooBig,
            Wrong::NotText => Problem::NotText,
            Wrong::Repeated => Problem::Repeated,
            Wrong::Overlong => Problem::Overlong,
        }
    }
}

#[derive(Serialize)]
pub(crate) struct View {
    pub(crate) problem: &'static str,
}

/// The page for a problem; with a form, the reader can go on with what was kept.
pub(crate) fn page(room: &Room, lang: Lang, problem: Problem, form: Option<Form>) -> Response {
    let page = Page {
        template: "problem.html",
        path: form.as_ref().map_or("/", |form| form.action),
        kind: assets::STEPS,
        form,
        contacts: &room.app.helpline.contacts(lang, frame::today(room)),
        all: false,
    };
    let view = View {
        problem: problem.key(),
    };
    frame::response(room, lang, problem.status(), &page, view)
}

pub(crate) async fn not_found(
    State(room): State<Arc<Room>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    page(&room, reader(&uri, &headers), Problem::NotFound, None)
}

pub(crate) async fn wrong_method(
    State(room): State<Arc<Room>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    page(&room, reader(&uri, &headers), Problem::WrongMethod, None)
}

pub(crate) fn crashed(room: &Room, lang: Lang) -> Response {
    page(room, lang, Problem::Crashed, None)
}

/// The reader's language: that of the address where it names one, else the first of the browser's
/// languages that we speak. Pages that exist are never chosen this way.
pub(crate) fn reader(uri: &Uri, headers: &HeaderMap) -> Lang {
    let named = uri.path().split('/').nth(1).and_then(Lang::from_tag);
    let asked = || {
        let value = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
        accepted_languages::parse(value)
            .into_iter()
            .find_map(|own| Lang::from_tag(&own.to_string()))
    };
    named.or_else(asked).unwrap_or(Lang::En)
}
