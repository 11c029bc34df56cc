//! What the console and the desk share: who is signed in, and where somebody is sent who is not.
//! What a page shows is not here.

use std::sync::Arc;

use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use helpline::session::Signed;
use helpline::{Line, Moment, Outcome, Refusal, Token};
use words::Lang;

use crate::cookie::{self, Jar};
use crate::problem::{self, Problem};
use crate::render::address;
use crate::{Room, headers};

/// Where staff sign in.
pub(crate) const SIGN_IN: &str = "/staff";
/// Where those begin who answer.
pub(crate) const QUEUE: &str = "/staff/queue";
/// Where those begin who look after members.
pub(crate) const MEMBERS: &str = "/desk";

/// A request of somebody who is signed in. It ends with the request, and the keys with it.
pub(crate) struct Entered {
    pub(crate) line: Arc<Line>,
    pub(crate) signed: Signed,
    pub(crate) now: Moment,
}

impl Entered {
    /// The name of the role.
    pub(crate) fn role(&self) -> &'static str {
        self.signed.role.as_str()
    }

    /// Whether this person answers contacts.
    pub(crate) fn answers(&self) -> bool {
        matches!(self.role(), "advocate" | "supervisor")
    }

    /// Whether this person sees who works here.
    pub(crate) fn sees_members(&self) -> bool {
        matches!(self.role(), "administrator" | "supervisor")
    }

    /// The first page for this person.
    pub(crate) fn first_page(&self) -> &'static str {
        if self.answers() { QUEUE } else { MEMBERS }
    }
}

/// Who sends this request.
///
/// # Errors
/// Nobody is signed in, or this installation has no conversations.
pub(crate) async fn enter(room: &Room, headers: &HeaderMap) -> Outcome<Entered> {
    let line = room.app.line.clone().ok_or(Refusal::NotFound)?;
    let now = room.moment();
    let token = cookie::token(headers, Jar::Member).ok_or(Refusal::SignedOut)?;
    let signed = line.signed(&token, &now).await?;
    Ok(Entered { line, signed, now })
}

/// The same for a page that listens by itself: it does not count as a use, so that a screen which
/// nobody touches signs out.
///
/// # Errors
/// Nobody is signed in, or this installation has no conversations.
pub(crate) async fn listen(room: &Room, headers: &HeaderMap) -> Outcome<Entered> {
    let line = room.app.line.clone().ok_or(Refusal::NotFound)?;
    let now = room.moment();
    let token = cookie::token(headers, Jar::Member).ok_or(Refusal::SignedOut)?;
    let signed = line.signed_still(&token, &now).await?;
    Ok(Entered { line, signed, now })
}

/// The answer to somebody who asks for a page and gets none: signing in where nobody is signed in;
/// in every other case nothing is there, in the same words always.
pub(crate) fn nothing(room: &Room, lang: Lang, refusal: Refusal) -> Response {
    if refusal == Refusal::SignedOut {
        let mut response = see(lang, SIGN_IN);
        response
            .headers_mut()
            .append(SET_COOKIE, cookie::clear(Jar::Member));
        return response;
    }
    headers::unlisted(problem::page(room, lang, Problem::NotFound, None))
}

/// Sends a browser on to another of our pages.
pub(crate) fn see(lang: Lang, path: &str) -> Response {
    let Ok(to) = HeaderValue::from_str(&address(lang, path)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
}

/// Sends a browser on with the cookie of a new session.
pub(crate) fn begin(lang: Lang, path: &str, token: &Token) -> Response {
    let mut response = see(lang, path);
    if let Some(cookie) = cookie::set(Jar::Member, token) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// How a page with this refusal is answered. The page gives back what was typed.
pub(crate) fn status(refusal: Refusal) -> StatusCode {
    match refusal {
        Refusal::NotFound => StatusCode::NOT_FOUND,
        Refusal::SignedOut => StatusCode::UNAUTHORIZED,
        Refusal::Said("slow-down" | "too-fast") => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Said(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::Trouble(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// The words of a refusal; none where nothing may be said.
pub(crate) fn words_of(refusal: Refusal) -> Option<String> {
    match refusal {
        Refusal::Said(key) => Some(format!("refused-{key}")),
        Refusal::Trouble(key) => Some(format!("trouble-{key}")),
        Refusal::NotFound | Refusal::SignedOut => None,
    }
}

/// The address of a link that is shown once, with the host that this request came to: whoever gets
/// it must be able to open it.
pub(crate) fn link(headers: &HeaderMap, lang: Lang, path: &str) -> String {
    let path = address(lang, path);
    let host = headers
        .get(axum::http::header::HOST)
        .and_then(|host| host.to_str().ok())
        .filter(|host| {
            host.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte))
        });
    let Some(host) = host else {
        return path;
    };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let near = matches!(name, "localhost" | "127.0.0.1" | "[::1]");
    let scheme = if near || name.rsplit('.').next() == Some("onion") {
        "http"
    } else {
        "https"
    };
    format!("{scheme}://{host}{path}")
}
