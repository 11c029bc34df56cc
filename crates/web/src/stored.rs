//! Pages that echo nothing a reader typed: rendered once per language and day, kept ready to send
//! plain and compressed, as long as what they were made of is the same.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::civil::Date;
use words::Lang;

type Key = (&'static str, Lang);

/// What a page was made of that may change: the day, and who answers a chat.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Made {
    pub(crate) day: Date,
    pub(crate) chat: Option<String>,
}

/// The pages of one day.
#[derive(Default)]
pub(crate) struct Stored {
    pages: Mutex<BTreeMap<Key, (Made, Page)>>,
}

/// One page, ready to send. Cloning shares the bytes.
#[derive(Clone)]
pub(crate) struct Page {
    plain: Bytes,
    gzip: Bytes,
    policy: &'static str,
}

impl Page {
    /// The page with the policy that allows its inline texts.
    pub(crate) fn new(html: String, policy: &'static str) -> Page {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        // Writing to memory does not fail; an empty result is never sent (see `response`).
        let gzip = encoder
            .write_all(html.as_bytes())
            .and_then(|()| encoder.finish())
            .unwrap_or_default();
        Page {
            plain: Bytes::from(html),
            gzip: Bytes::from(gzip),
            policy,
        }
    }

    /// The page as this reader's browser takes it.
    pub(crate) fn response(self, asked: &HeaderMap) -> Response {
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
    pub(crate) fn find(&self, key: Key, made: &Made) -> Option<Page> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages
            .get(&key)
            .filter(|(own, _)| own == made)
            .map(|(_, page)| page.clone())
    }

    /// Keeps a page, in place of an earlier one.
    pub(crate) fn add(&self, key: Key, made: Made, page: Page) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.insert(key, (made, page));
    }
}

fn takes_gzip(asked: &HeaderMap) -> bool {
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
