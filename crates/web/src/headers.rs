//! What every response carries, and the guard around every request.

use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::assets;

const EVERYWHERE: [(HeaderName, &str); 6] = [
    (REFERRER_POLICY, "no-referrer"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "require-corp",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()",
    ),
];

/// Keeps search engines from listing and copying a page.
const UNLISTED: (HeaderName, HeaderValue) = (
    HeaderName::from_static("x-robots-tag"),
    HeaderValue::from_static("noindex, noarchive"),
);

/// Keeps a response out of search engines.
pub(crate) fn unlisted(response: Response) -> Response {
    ([UNLISTED], response).into_response()
}

/// Two years, subdomains too.
const STRICT: &str = "max-age=63072000; includeSubDomains";

/// Sets the headers of every response. A page that does not say how long it may be kept may not be
/// kept at all.
pub(crate) async fn set(request: Request, next: Next) -> Response {
    let onion = is_onion(request.headers());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in EVERYWHERE {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !onion {
        // An onion address has no certificates; there the header would only tell the two apart.
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(STRICT));
    }
    // A page brings the policy of its own kind.
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(assets::PLAIN.policy));
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

fn is_onion(headers: &HeaderMap) -> bool {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let name = host.and_then(|host| host.split(':').next());
    name.and_then(|name| name.rsplit('.').next())
        .is_some_and(|last| last.eq_ignore_ascii_case("onion"))
}
