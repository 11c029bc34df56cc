//! A visitor's conversation, at one address: `/talk` and `/es/talk`. A POST is answered with 200 at
//! the same address, so that nothing about it stands in a history. Works as a form; with scripts it
//! also hears of new words.
//!
//! Nothing is set in the browser before the first message is kept. Whatever goes wrong, the words
//! that were typed are accepted or come back in the box.

mod notes;
mod turn;
mod view;

#[cfg(test)]
pub(crate) mod samples;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tower_http::compression::CompressionLayer;
use words::Lang;

use crate::cookie::{self, Jar};
use crate::form::{From, Limits, Sent};
use crate::render::{Surface, address, templates, texts};
use crate::{Room, events};

/// The conversation.
pub(crate) const SURFACE: Surface = Surface {
    templates: templates![
        "visitor/before.html",
        "visitor/box.html",
        "visitor/cover.html",
        "visitor/error.html",
        "visitor/line.html",
        "visitor/note.html",
        "visitor/part.html",
        "visitor/return.html",
        "visitor/state.html",
        "visitor/talk.html",
    ],
    words: texts!["visitor.en.ftl", "visitor.es.ftl"],
};

const PATH: &str = "/talk";
const EVENTS: &str = "/talk/events";

/// The most characters of one message; longer ones are refused with the text given back.
const MESSAGE: usize = 8_000;

/// The forms of the conversation.
#[derive(Debug)]
enum Talk {}

impl Limits for Talk {
    /// Room for the longest message in a script whose letters take nine bytes in a form.
    const BODY: usize = 128 * 1024;
    const SINGLE: &'static [&'static str] = &[
        "after", "code", "danger", "go", "idem", "lane", "lang", "part", "safe", "text",
    ];
    const LONG: &'static [(&'static str, usize)] = &[("text", MESSAGE)];
    const FROM: From = From::NotElsewhere;
}

pub(crate) fn routes() -> Router<Arc<Room>> {
    let mut router = Router::new();
    for lang in Lang::ALL {
        let talk = get(
            async move |State(room): State<Arc<Room>>, headers: HeaderMap| {
                turn::get(&room, lang, &headers).await
            },
        )
        // What is asked for by address echoes nothing and is compressed; what answers a form is not.
        .layer(CompressionLayer::new())
        .post(
            async move |State(room): State<Arc<Room>>, headers: HeaderMap, form: Sent<Talk>| {
                turn::post(&room, lang, &headers, &form).await
            },
        );
        router = router.route(&address(lang, PATH), talk);
    }
    router.route(EVENTS, get(watch))
}

/// That there is something new, for a page with scripts. Without a session there is nothing to hear,
/// and a browser that is told so does not ask again.
async fn watch(State(room): State<Arc<Room>>, headers: HeaderMap) -> Response {
    let (Some(line), Some(token)) = (&room.app.line, cookie::token(&headers, Jar::Visitor)) else {
        return StatusCode::NO_CONTENT.into_response();
    };
    match line.watch(&token, &room.moment()).await {
        Ok(watch) => events::stream(&room, &room.streams.visitors, watch, &headers),
        Err(_) => StatusCode::NO_CONTENT.into_response(),
    }
}
