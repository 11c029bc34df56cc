//! A partner's request, without an account: a link that opens once, then the request at `/p`.
//!
//! The link's page looks the same for every link, so that opening a preview of it uses nothing up.
//! A used, forwarded, guessed or expired link is answered with the same words. What a request shows
//! is what the use case gives for its stage, and nothing else. A browser that opened several links
//! holds the newest few, and shows one at a time.

mod request;

#[cfg(test)]
pub(crate) mod samples;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::get;
use words::Lang;

use crate::Room;
use crate::form::{From, Limits, Sent};
use crate::render::{Surface, address, templates, texts};

/// The request.
pub(crate) const SURFACE: Surface = Surface {
    templates: templates![
        "partner/base.html",
        "partner/gone.html",
        "partner/link.html",
        "partner/request.html",
    ],
    words: texts!["partner.en.ftl", "partner.es.ftl"],
};

const PATH: &str = "/p";
const LINK: &str = "/p/{token}";

/// The most characters of one line of an answer.
const LINE: usize = 300;

/// The forms of the request.
#[derive(Debug)]
enum Partner {}

impl Limits for Partner {
    const SINGLE: &'static [&'static str] = &[
        "ask", "go", "idem", "lang", "note", "of", "reason", "see", "when",
    ];
    const LONG: &'static [(&'static str, usize)] = &[("ask", LINE), ("when", LINE), ("note", LINE)];
    const FROM: From = From::NotElsewhere;
}

pub(crate) fn routes() -> Router<Arc<Room>> {
    let mut router = Router::new();
    for lang in Lang::ALL {
        let link = get(
            async move |State(room): State<Arc<Room>>, Path(token): Path<String>| {
                request::link(&room, lang, &token, None)
            },
        )
        .post(
            async move |State(room): State<Arc<Room>>,
                        Path(token): Path<String>,
                        headers: HeaderMap,
                        form: Sent<Partner>| {
                request::open(&room, lang, &token, &headers, &form).await
            },
        );
        let own = get(
            async move |State(room): State<Arc<Room>>, headers: HeaderMap| {
                request::get(&room, lang, &headers).await
            },
        )
        .post(
            async move |State(room): State<Arc<Room>>, headers: HeaderMap, form: Sent<Partner>| {
                request::post(&room, lang, &headers, &form).await
            },
        );
        router = router
            .route(&address(lang, LINK), link)
            .route(&address(lang, PATH), own);
    }
    router
}
