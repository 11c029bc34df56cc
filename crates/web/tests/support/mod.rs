//! The room over the real pack and the invented directory, and a visitor who asks it.

#![expect(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part of this, and a failure here is a failed test"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::response::Response;
use directory::Directory;
use helpline::Helpline;
use helpline::desk::read_tables;
use jiff::civil::date;
use tower::ServiceExt as _;
use web::App;

/// The paths that both languages have, in English.
pub(crate) const PATHS: [&str; 17] = [
    "/",
    "/c",
    "/places",
    "/h",
    "/h/hotel",
    "/h/clinic",
    "/help",
    "/w",
    "/l",
    "/r",
    "/what-we-do",
    "/with",
    "/show",
    "/print",
    "/keep",
    "/safe",
    "/privacy",
];
/// A number that every page shows.
pub(crate) const NUMBER: &str = "1-888-373-7888";

static HELPLINE: LazyLock<Arc<Helpline>> = LazyLock::new(|| {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/hsds");
    let import = read_tables(&[tables], None, &mut |_| {}).unwrap();
    let mut directory = Directory::default();
    for change in directory.changes_for(&import, "test", now().timestamp()) {
        directory.apply(&change).unwrap();
    }
    let pack = knowledge::us::pack().unwrap();
    Arc::new(Helpline::new(pack, directory).unwrap())
});

pub(crate) fn now() -> jiff::Zoned {
    date(2026, 11, 23)
        .at(10, 0, 0, 0)
        .in_tz("America/New_York")
        .unwrap()
}

pub(crate) fn app() -> App {
    App {
        helpline: Arc::clone(&HELPLINE),
        line: None,
        clock: Arc::new(now),
        demo: false,
        demo_accounts: None,
    }
}

pub(crate) fn router() -> Router {
    web::router(app())
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Bytes on the wire as HTTP/1.1 sends them, with the headers the server adds.
    pub(crate) fn wire(&self) -> usize {
        let own: usize = self
            .headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len() + 4)
            .sum();
        let length = format!("content-length: {}\r\n", self.body.len()).len();
        let date = "date: Mon, 23 Nov 2026 10:00:00 GMT\r\n".len();
        "HTTP/1.1 200 OK\r\n\r\n".len() + own + length + date + self.body.len()
    }
}

pub(crate) async fn send(request: Request<Body>) -> Answer {
    read(router().oneshot(request).await.unwrap()).await
}

pub(crate) async fn read(response: Response) -> Answer {
    let (parts, body) = response.into_parts();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: to_bytes(body, usize::MAX).await.unwrap().to_vec(),
    }
}

pub(crate) async fn get(path: &str) -> Answer {
    send(Request::get(path).body(Body::empty()).unwrap()).await
}

pub(crate) async fn get_zipped(path: &str) -> Answer {
    let request = Request::get(path).header("accept-encoding", "gzip, deflate");
    send(request.body(Body::empty()).unwrap()).await
}

pub(crate) async fn post(path: &str, body: impl Into<Vec<u8>>) -> Answer {
    let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    send(request.body(Body::from(body.into())).unwrap()).await
}

/// A form sent by a browser that takes compressed answers.
pub(crate) async fn post_zipped(path: &str, body: &'static str) -> Answer {
    let request = Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept-encoding", "gzip, deflate");
    send(request.body(Body::from(body)).unwrap()).await
}

/// The path in a language.
pub(crate) fn at(lang: &str, path: &str) -> String {
    match (lang, path) {
        ("en", path) => path.to_owned(),
        (lang, "/") => format!("/{lang}"),
        (lang, path) => format!("/{lang}{path}"),
    }
}

/// The hidden fields of a page, as the next request sends them.
pub(crate) fn hidden(html: &str) -> Vec<(String, String)> {
    html.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|rest| {
            let (name, rest) = rest.split_once("\" value=\"").unwrap();
            (name.to_owned(), rest.split_once('"').unwrap().0.to_owned())
        })
        .collect()
}

/// The values of the radio buttons of a page.
pub(crate) fn choices(html: &str) -> Vec<String> {
    html.split("<input type=\"radio\" name=\"a\" value=\"")
        .skip(1)
        .map(|rest| rest.split_once('"').unwrap().0.to_owned())
        .collect()
}

pub(crate) fn body(fields: &[(String, String)], more: &[(&str, &str)]) -> String {
    let own = fields.iter().map(|(name, value)| format!("{name}={value}"));
    let more = more.iter().map(|(name, value)| format!("{name}={value}"));
    own.chain(more).collect::<Vec<_>>().join("&")
}

/// The text of one element, from its opening tag's name to its end.
pub(crate) fn element<'html>(html: &'html str, tag: &str) -> Vec<&'html str> {
    html.split(&format!("<{tag}>"))
        .skip(1)
        .map(|rest| rest.split(&format!("</{tag}>")).next().unwrap())
        .collect()
}

pub(crate) fn title(html: &str) -> String {
    element(html, "title").concat()
}

/// How often each hidden field stands in a page.
pub(crate) fn counted(fields: &[(String, String)]) -> BTreeMap<&str, usize> {
    let mut counted = BTreeMap::new();
    for (name, _) in fields {
        *counted.entry(name.as_str()).or_default() += 1;
    }
    counted
}
