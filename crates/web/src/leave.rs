//! Leaving, for every surface of the public side. Works without scripts; with scripts the page has
//! left before this is asked. A conversation that the cookie opens is closed to this browser.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use helpline::Token;
use tokio::task::JoinHandle;
use words::Lang;

use crate::Room;
use crate::cookie::{self, Jar};
use crate::render::address;

const PATH: &str = "/x";
/// How long the answer waits for the session to end. The session ends anyway.
const PATIENCE: Duration = Duration::from_millis(300);

/// Cookies and storage only: clearing the cache can take half a minute, and leaving never waits.
const CLEAR: (HeaderName, HeaderValue) = (
    HeaderName::from_static("clear-site-data"),
    HeaderValue::from_static("\"cookies\", \"storage\""),
);

/// Where leaving leads: an ordinary page that looks the same for every visitor.
pub(crate) const fn away(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "https://en.wikipedia.org/wiki/Main_Page",
        Lang::Es => "https://es.wikipedia.org/wiki/Wikipedia:Portada",
    }
}

pub(crate) fn routes() -> Router<Arc<Room>> {
    Lang::ALL.into_iter().fold(Router::new(), |router, lang| {
        let leave = get(
            async move |State(room): State<Arc<Room>>, headers: HeaderMap| {
                let to = (LOCATION, HeaderValue::from_static(away(lang)));
                let answer = (StatusCode::SEE_OTHER, [to]).into_response();
                gone(&room, &headers, answer).await
            },
        )
        // What the leave script sends as it goes.
        .post(async |State(room): State<Arc<Room>>, headers: HeaderMap| {
            gone(&room, &headers, StatusCode::NO_CONTENT.into_response()).await
        });
        router.route(&address(lang, PATH), leave)
    })
}

/// Ends the session of the cookie. The answer hardly waits for it: leaving comes first.
async fn gone(room: &Arc<Room>, headers: &HeaderMap, answer: Response) -> Response {
    // Another site that sends a browser here takes nothing from it.
    let ours = headers
        .get("sec-fetch-site")
        .is_none_or(|site| site == "same-origin" || site == "none");
    let mut answer = answer;
    if ours {
        let (name, value) = CLEAR;
        answer.headers_mut().insert(name, value);
    }
    if let Some(token) = cookie::token(headers, Jar::Visitor) {
        answer
            .headers_mut()
            .insert(SET_COOKIE, cookie::clear(Jar::Visitor));
        let _ = tokio::time::timeout(PATIENCE, end(room, token)).await;
    }
    answer
}

/// As a task of its own, which goes on when the browser hangs up.
fn end(room: &Arc<Room>, token: Token) -> JoinHandle<()> {
    let room = Arc::clone(room);
    tokio::spawn(async move {
        if let Some(line) = &room.app.line {
            // A session that could not be ended here ends by itself.
            let _ = line.leave(&token, &room.moment()).await;
        }
    })
}
