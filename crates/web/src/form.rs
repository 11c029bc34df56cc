//! Reads what a form sent. Reading never fails: whatever can be read is kept, and the first thing
//! that was wrong is named, so that a page can give the text back and say what to do.

use std::convert::Infallible;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderValue};

/// What the forms of one surface may send. Each surface has its own.
pub(crate) trait Limits: Send + Sync + 'static {
    /// The longest body that is read, in bytes.
    const BODY: usize = 64 * 1024;
    /// Fields that are sent once. Any other may be sent many times.
    const SINGLE: &'static [&'static str];
    /// Fields of free text, and the most characters of each. Any other holds [`VALUE_CAP`] bytes.
    const LONG: &'static [(&'static str, usize)] = &[];
    /// Where a form may have been sent from.
    const FROM: From = From::Anywhere;
}

/// Where a form may have been sent from. Cookies are `SameSite=Strict`, so a form of another site
/// comes without one; this is the second lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    /// Nothing is kept and nothing is known of the sender, so it does not matter.
    Anywhere,
    /// Not from a place that says it is another one. Old telephones say nothing, or `null`, because
    /// our pages send no referrer; a person in need may hold one.
    NotElsewhere,
    /// From our own page, as every browser of today says. A program that is no browser says nothing.
    Here,
}

/// The forms of the public guide.
#[derive(Debug)]
pub(crate) enum Guide {}

impl Limits for Guide {
    const SINGLE: &'static [&'static str] = &["door", "go", "lang", "open", "pick", "place", "q"];
}

/// How much more is taken and thrown away, so that a sender who is still writing hears the answer.
const DRAIN_CAP: usize = 4 * 1024 * 1024;
/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most fields of one form; the check has far fewer questions.
const FIELD_CAP: usize = 300;
/// The longest value of a field, in bytes.
const VALUE_CAP: usize = 200;
/// What is put where bytes are not text.
const NOT_TEXT: char = '\u{fffd}';

/// What was wrong with what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wrong {
    /// It is not a form.
    NotForm,
    /// It was sent from a page of another site.
    Elsewhere,
    /// The body is longer than it may be, or there are too many fields.
    TooBig,
    /// Some bytes are not UTF-8.
    NotText,
    /// A field came twice that is sent once.
    Repeated,
    /// A value is longer than it may be.
    Overlong,
}

/// The fields of a form, in the order they were sent, and the worst thing that was wrong.
#[derive(Debug, Default)]
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    pub(crate) wrong: Option<Wrong>,
}

impl Form {
    fn parse<L: Limits>(bytes: &[u8]) -> Form {
        let mut form = Form::default();
        for (name, value) in form_urlencoded::parse(bytes) {
            if form.fields.len() == FIELD_CAP {
                form.note(Wrong::TooBig);
                break;
            }
            if value.contains(NOT_TEXT) || name.contains(NOT_TEXT) {
                form.note(Wrong::NotText);
            }
            let long = L::LONG.iter().find(|(own, _)| *own == name);
            let over = match long {
                Some((_, most)) => value.chars().count() > *most,
                None => value.len() > VALUE_CAP,
            };
            if over {
                form.note(Wrong::Overlong);
            }
            if L::SINGLE.contains(&name.as_ref()) && form.one(&name).is_some() {
                form.note(Wrong::Repeated);
                continue;
            }
            form.fields.push((name.into_owned(), value.into_owned()));
        }
        form
    }

    /// Keeps the worst: the order of [`Wrong`].
    fn note(&mut self, wrong: Wrong) {
        self.wrong = Some(self.wrong.map_or(wrong, |worst| worst.min(wrong)));
    }

    /// The first value of a field.
    pub(crate) fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value of a field, in order.
    pub(crate) fn all<'form>(&'form self, name: &str) -> impl Iterator<Item = &'form str> {
        self.fields
            .iter()
            .filter(move |(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }
}

/// A form as it was sent to a surface, read within the limits of that surface.
#[derive(Debug)]
pub(crate) struct Sent<L>(Form, PhantomData<L>);

impl<L> Deref for Sent<L> {
    type Target = Form;

    fn deref(&self) -> &Form {
        &self.0
    }
}

impl<S: Sync, L: Limits> FromRequest<S> for Sent<L> {
    type Rejection = Infallible;

    async fn from_request(request: Request, _: &S) -> Result<Sent<L>, Infallible> {
        let elsewhere = !may(L::FROM, request.headers());
        let is_form = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_none_or(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        let (bytes, whole) = tokio::time::timeout(PATIENCE, read(request.into_body(), L::BODY))
            .await
            .unwrap_or_default();
        if !is_form {
            let form = Form {
                fields: Vec::new(),
                wrong: Some(Wrong::NotForm),
            };
            return Ok(Sent(form, PhantomData));
        }
        let mut form = Form::parse::<L>(&bytes);
        if !whole {
            form.note(Wrong::TooBig);
        }
        if elsewhere {
            form.note(Wrong::Elsewhere);
        }
        Ok(Sent(form, PhantomData))
    }
}

/// Whether a form with these headers may be read as one of ours.
fn may(from: From, headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).map(HeaderValue::as_bytes);
    let site = said("sec-fetch-site");
    let origin = said(ORIGIN.as_str());
    let own = match (origin, said(HOST.as_str())) {
        (Some(origin), Some(host)) => [&b"https://"[..], b"http://"]
            .iter()
            .any(|scheme| origin.strip_prefix(*scheme) == Some(host)),
        _ => false,
    };
    match (from, site) {
        (From::Anywhere, _) => true,
        (_, Some(site)) => site == b"same-origin" || site == b"none",
        (From::NotElsewhere, None) => own || origin.is_none_or(|origin| origin == b"null"),
        (From::Here, None) => own || origin.is_none(),
    }
}

/// The first `most` bytes, and whether that was all.
async fn read(mut body: Body, most: usize) -> (Vec<u8>, bool) {
    let mut kept = Vec::new();
    let mut seen = 0_usize;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let Ok(frame) = frame else {
            return (kept, false);
        };
        if let Ok(data) = frame.into_data() {
            seen = seen.saturating_add(data.len());
            let room = most.saturating_sub(kept.len());
            kept.extend(data.iter().take(room));
        }
        if seen > DRAIN_CAP {
            break;
        }
    }
    (kept, seen <= most)
}
