//! Reads what a form sent. Reading never fails: whatever can be read is kept, and the first thing
//! that was wrong is named, so that a page can give the text back and say what to do.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;

/// The longest body that is read, in bytes.
pub(crate) const BODY_CAP: usize = 64 * 1024;
/// How much more is taken and thrown away, so that a sender who is still writing hears the answer.
const DRAIN_CAP: usize = 4 * 1024 * 1024;
/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most fields of one form; the check has far fewer questions.
const FIELD_CAP: usize = 300;
/// The longest value of a field, in bytes.
const VALUE_CAP: usize = 200;
/// Fields that are sent once. The others, `a` and `n`, may be sent many times.
const SINGLE: [&str; 7] = ["door", "go", "lang", "open", "pick", "place", "q"];
/// What is put where bytes are not text.
const NOT_TEXT: char = '\u{fffd}';

/// What was wrong with what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wrong {
    /// It is not a form.
    NotForm,
    /// The body is longer than [`BODY_CAP`], or there are too many fields.
    TooBig,
    /// Some bytes are not UTF-8.
    NotText,
    /// A field came twice that is sent once.
    Repeated,
    /// A value is longer than [`VALUE_CAP`].
    Overlong,
}

/// The fields of a form, in the order they were sent, and the worst thing that was wrong.
#[derive(Debug, Default)]
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    pub(crate) wrong: Option<Wrong>,
}

impl Form {
    fn parse(bytes: &[u8]) -> Form {
        let mut form = Form::default();
        for (name, value) in form_urlencoded::parse(bytes) {
            if form.fields.len() == FIELD_CAP {
                form.note(Wrong::TooBig);
                break;
            }
            if value.contains(NOT_TEXT) || name.contains(NOT_TEXT) {
                form.note(Wrong::NotText);
            }
            if value.len() > VALUE_CAP {
                form.note(Wrong::Overlong);
            }
            if SINGLE.contains(&name.as_ref()) && form.one(&name).is_some() {
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

impl<S: Sync> FromRequest<S> for Form {
    type Rejection = Infallible;

    async fn from_request(request: Request, _: &S) -> Result<Form, Infallible> {
        let is_form = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_none_or(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        let (bytes, whole) = tokio::time::timeout(PATIENCE, read(request.into_body()))
            .await
            .unwrap_or_default();
        if !is_form {
            return Ok(Form {
                fields: Vec::new(),
                wrong: Some(Wrong::NotForm),
            });
        }
        let mut form = Form::parse(&bytes);
        if !whole {
            form.note(Wrong::TooBig);
        }
        Ok(form)
    }
}

/// The first [`BODY_CAP`] bytes, and whether that was all.
async fn read(mut body: Body) -> (Vec<u8>, bool) {
    let mut kept = Vec::new();
    let mut seen = 0_usize;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let Ok(frame) = frame else {
            return (kept, false);
        };
        if let Ok(data) = frame.into_data() {
            seen = seen.saturating_add(data.len());
            let room = BODY_CAP.saturating_sub(kept.len());
            kept.extend(data.iter().take(room));
        }
        if seen > DRAIN_CAP {
            break;
        }
    }
    (kept, seen <= BODY_CAP)
}
