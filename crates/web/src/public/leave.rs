//! Leaving. Works without scripts; with scripts the page has left before this is asked.

use axum::http::header::LOCATION;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use words::Lang;

pub(crate) const PATH: &str = "/x";

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

pub(crate) fn get(lang: Lang) -> Response {
    let to = (LOCATION, HeaderValue::from_static(away(lang)));
    (StatusCode::SEE_OTHER, [to, CLEAR]).into_response()
}

/// What the leave script sends as it goes.
pub(crate) async fn post() -> Response {
    (StatusCode::NO_CONTENT, [CLEAR]).into_response()
}
