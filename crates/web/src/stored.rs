//! Pages that echo nothing a reader typed: rendered once per language and day, kept ready to send
//! plain and compressed, as long as what they were made of is the same.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::civil::Date;
use words::Lang;

use crate::{BARE, Room, frame};

type Key = (String, Lang);

/// What a page was made of that may change: the day, and who answers a chat.
#[derive(Clone, PartialEq, Eq)]
struct Made {
    day: Date,
    chat: Option<String>,
}

/// The pages of one day.
#[derive(Default)]
pub(crate) struct Stored {
    pages: Mutex<BTreeMap<Key, (Made, Page)>>,
}

/// One page, ready to send. Cloning shares the bytes.
#[derive(Clone)]
struct Page {
    plain: Bytes,
    gzip: Bytes,
    policy: &'static str,
}

impl Page {
    /// The page with the policy that allows its inline texts.
    fn new(html: String, policy: &'static str) -> Page {
        let gzip = gzip(html.as_bytes(), Compression::best());
        Page {
            plain: Bytes::from(html),
            gzip: Bytes::from(gzip),
            policy,
        }
    }

    /// The page as this reader's browser takes it.
    fn response(self, asked: &HeaderMap) -> Response {
        let zipped = !self.gzip.is_empty() && takes_gzip(asked);
        let body = if zipped { self.gzip } else { self.plain };
        let mut response = body.into_response();
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(self.policy),
        );
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(
            CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=300"),
        );
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if zipped {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}

impl Stored {
    /// The page of this key, if it is ready and made of the same.
    fn find(&self, key: &Key, made: &Made) -> Option<Page> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages
            .get(key)
            .filter(|(own, _)| own == made)
            .map(|(_, page)| page.clone())
    }

    /// Keeps a page, in place of an earlier one.
    fn add(&self, key: Key, made: Made, page: Page) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.insert(key, (made, page));
    }
}

impl Room {
    /// The page of an address, rendered where it is not ready for today.
    pub(crate) fn kept(
        &self,
        path: &str,
        kind: frame::Kind,
        lang: Lang,
        asked: &HeaderMap,
        render: impl FnOnce(Date) -> Result<String, minijinja::Error>,
    ) -> Response {
        let day = frame::today(self);
        let made = Made {
            day,
            chat: self.chat.organization(),
        };
        let key = (path.to_owned(), lang);
        if let Some(ready) = self.stored.find(&key, &made) {
            return ready.response(asked);
        }
        match render(day) {
            Ok(html) => {
                let ready = Page::new(html, kind.policy);
                self.stored.add(key, made, ready.clone());
                ready.response(asked)
            }
            Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Html(BARE)).into_response(),
        }
    }
}

/// Writing to memory does not fail; where it did, the result is empty and is never sent.
pub(crate) fn gzip(text: &[u8], level: Compression) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder
        .write_all(text)
        .and_then(|()| encoder.finish())
        .unwrap_or_default()
}

pub(crate) fn takes_gzip(asked: &HeaderMap) -> bool {
    asked
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|one| {
            let mut parts = one.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let refused = parts.any(|part| {
                part.strip_prefix("q=")
                    .and_then(|q| q.parse::<f32>().ok())
                    .is_some_and(|q| q <= 0.0)
            });
            name.eq_ignore_ascii_case("gzip") && !refused
        })
}
