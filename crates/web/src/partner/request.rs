//! The link's page, the request, and the answer to it.

use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use helpline::referral::{self, Reply, Request};
use helpline::{Idem, Line, Refusal, Token};
use serde::Serialize;
use words::Lang;

use super::PATH;
use crate::cookie::{self, Jar};
use crate::form::{Form, Wrong};
use crate::frame::{self, Field, Form as Frame, Page};
use crate::headers::unlisted;
use crate::problem::Problem;
use crate::render::address;
use crate::{Room, assets};

/// Why a place cannot help now, in the order it is offered.
const REASONS: [&str; 5] = ["full", "not-our-area", "need-more", "hours", "other"];

/// The page of a link: one button.
#[derive(Debug, Serialize)]
pub(crate) struct LinkView {
    /// The path of the link itself; none where nothing can be opened now.
    pub(crate) action: String,
    /// The key of a sentence about what did not fit.
    pub(crate) error: Option<String>,
}

/// The request, and the answer as far as it was typed.
#[derive(Debug, Serialize)]
pub(crate) struct RequestView {
    pub(crate) request: Request,
    pub(crate) ask: String,
    pub(crate) when: String,
    pub(crate) note: String,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) error: Option<String>,
    /// Which of the requests of this browser it is, the oldest being the first; none where there is but one.
    pub(crate) number: Option<usize>,
    /// The other requests that this browser holds and that still go on.
    pub(crate) others: Vec<Other>,
}

/// A way to another request.
#[derive(Debug, Serialize)]
pub(crate) struct Other {
    pub(crate) mark: String,
    pub(crate) number: usize,
}

/// A reason that can be given.
#[derive(Debug, Serialize)]
pub(crate) struct Reason {
    name: &'static str,
    chosen: bool,
}

impl RequestView {
    pub(crate) fn new(
        request: Request,
        form: &Form,
        error: Option<String>,
        (number, others): (usize, Vec<Other>),
    ) -> RequestView {
        let typed = |name| form.one(name).unwrap_or_default().to_owned();
        let reason = |name| Reason {
            name,
            chosen: form.one("reason") == Some(name),
        };
        RequestView {
            request,
            ask: typed("ask"),
            when: typed("when"),
            note: typed("note"),
            reasons: REASONS.map(reason).into(),
            error,
            number: (!others.is_empty()).then_some(number),
            others,
        }
    }
}

/// No request: a used, guessed, forwarded or expired link, or none at all.
#[derive(Debug, Serialize)]
pub(crate) struct GoneView {}

/// The page of a link. It asks nothing and looks nothing up, so it is the same for every link.
pub(super) fn link(room: &Room, lang: Lang, token: &str, error: Option<Wrong>) -> Response {
    // What is no link stands in the page as none, and opens nothing.
    let token = Token::parse(token).map(|token| token.to_text().to_string());
    let token = token.unwrap_or_else(|_| "-".to_owned());
    let path = format!("{PATH}/{token}");
    let status = error.map_or(StatusCode::OK, |wrong| Problem::from(wrong).status());
    let view = LinkView {
        action: path.clone(),
        error: error.map(sentence),
    };
    show(room, lang, "partner/link.html", &path, status, None, view)
}

/// Opens a link, which then is used up, and leads to the request.
pub(super) async fn open(
    room: &Room,
    lang: Lang,
    token: &str,
    headers: &HeaderMap,
    form: &Form,
) -> Response {
    if let Some(wrong) = form.wrong {
        return link(room, lang, token, Some(wrong));
    }
    let (Some(line), Ok(token)) = (&room.app.line, Token::parse(token)) else {
        return gone(room, lang);
    };
    let session = match line.open_link(&token, &room.moment()).await {
        Ok(session) => session,
        Err(Refusal::Trouble(key)) => return trouble(room, lang, key),
        Err(_) => return gone(room, lang),
    };
    let to = HeaderValue::from_str(&address(lang, PATH));
    // What is over makes room for what goes on. The link is used up by now, so no trouble may stand between it and its
    // cookie.
    let tokens = match held(room, line, lang, headers).await {
        Ok(mut held) => {
            held.retain(|own| goes_on(&own.request));
            held.into_iter().map(|own| own.token).collect()
        }
        Err(_) => cookie::tokens(headers, Jar::Partner),
    };
    match (to, cookie::add(Jar::Partner, &session, &tokens)) {
        (Ok(to), Some(cookie)) => {
            let headers = [(LOCATION, to), (SET_COOKIE, cookie)];
            unlisted((StatusCode::SEE_OTHER, headers).into_response())
        }
        _ => gone(room, lang),
    }
}

pub(super) async fn get(room: &Room, lang: Lang, headers: &HeaderMap) -> Response {
    answer(room, lang, headers, StatusCode::OK, &Form::default(), None).await
}

pub(super) async fn post(room: &Room, lang: Lang, headers: &HeaderMap, form: &Form) -> Response {
    let (lang, go) = asked(lang, form);
    // Another request, to which nothing that is typed here belongs.
    if form.one("see").is_some() {
        return answer(room, lang, headers, StatusCode::OK, form, None).await;
    }
    if let Some(wrong) = form.wrong {
        let status = Problem::from(wrong).status();
        return answer(room, lang, headers, status, form, Some(sentence(wrong))).await;
    }
    let yes = match go {
        "yes" => true,
        "no" => false,
        _ => return answer(room, lang, headers, StatusCode::OK, form, None).await,
    };
    let mut tokens = cookie::tokens(headers, Jar::Partner);
    let token = match form.one("of") {
        Some(mark) => tokens.into_iter().find(|own| referral::mark(own) == mark),
        // Where there is but one it needs no name.
        None => tokens.pop().filter(|_| tokens.is_empty()),
    };
    let (Some(line), Some(token)) = (&room.app.line, token) else {
        return gone(room, lang);
    };
    let typed = |name| form.one(name).unwrap_or_default().to_owned();
    let reply = Reply {
        yes,
        reason: match form.one("reason") {
            Some(reason) if !yes => reason.to_owned(),
            // Nobody has to say why.
            _ => String::new(),
        },
        ask_for: typed("ask"),
        when: typed("when"),
        note: typed("note"),
    };
    let idem = form.one("idem").and_then(Idem::parse);
    let idem = idem.unwrap_or_else(|| line.idem());
    let (status, error) = match line.reply(&token, reply, idem, &room.moment()).await {
        Ok(()) => (StatusCode::OK, None),
        Err(Refusal::Said(key)) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            Some(format!("refused-{key}")),
        ),
        Err(Refusal::Trouble(key)) => (
            StatusCode::SERVICE_UNAVAILABLE,
            Some(format!("trouble-{key}")),
        ),
        Err(Refusal::NotFound | Refusal::SignedOut) => return gone(room, lang),
    };
    answer(room, lang, headers, status, form, error).await
}

/// A request that a browser holds.
struct Held {
    token: Token,
    mark: String,
    /// The oldest is the first.
    number: usize,
    request: Request,
}

/// The requests that a browser holds and that can still be looked at, the newest first; or the key of the trouble.
async fn held(
    room: &Room,
    line: &Line,
    lang: Lang,
    headers: &HeaderMap,
) -> Result<Vec<Held>, &'static str> {
    let tokens = cookie::tokens(headers, Jar::Partner);
    let mut held = Vec::with_capacity(tokens.len());
    for (before, token) in tokens.into_iter().rev().enumerate() {
        match line.request(&token, lang, &room.moment()).await {
            Ok(request) => held.push(Held {
                mark: referral::mark(&token),
                token,
                number: before + 1,
                request,
            }),
            Err(Refusal::Trouble(key)) => return Err(key),
            Err(_) => {}
        }
    }
    held.reverse();
    Ok(held)
}

/// Whether there is still something to do about it.
fn goes_on(request: &Request) -> bool {
    ["asked", "accepted"].contains(&request.state)
}

/// The language to answer in, which the language button carries with the typed text, and what was
/// asked for.
fn asked(lang: Lang, form: &Form) -> (Lang, &str) {
    let switched = form.one("lang").and_then(|value| {
        let (tag, view) = value.split_once('.')?;
        Some((Lang::from_tag(tag)?, view))
    });
    switched.unwrap_or_else(|| (lang, form.one("go").unwrap_or_default()))
}

/// The request as it stands now, with what was typed.
async fn answer(
    room: &Room,
    lang: Lang,
    headers: &HeaderMap,
    status: StatusCode,
    form: &Form,
    error: Option<String>,
) -> Response {
    let Some(line) = &room.app.line else {
        return gone(room, lang);
    };
    let mut held = match held(room, line, lang, headers).await {
        Ok(held) => held,
        Err(key) => return trouble(room, lang, key),
    };
    // The newest where a page names none.
    let named = form.one("see").or_else(|| form.one("of"));
    let at = held
        .iter()
        .position(|own| named.is_none_or(|mark| own.mark == mark));
    let Some(Held {
        token: _,
        mark,
        number,
        request,
    }) = at.map(|at| held.remove(at))
    else {
        return gone(room, lang);
    };
    held.retain(|own| goes_on(&own.request));
    let others = held.into_iter().map(|own| Other {
        mark: own.mark,
        number: own.number,
    });
    let others = others.collect();
    let other = Form::default();
    let form = if form.one("see").is_some() {
        &other
    } else {
        form
    };
    let sent = form.one("idem").and_then(Idem::parse);
    let idem = sent.unwrap_or_else(|| line.idem());
    let frame = Frame {
        action: PATH,
        enter: "check",
        view: Some("check".to_owned()),
        hidden: vec![Field::new("idem", idem.to_string()), Field::new("of", mark)],
        young: false,
    };
    let view = RequestView::new(request, form, error, (number, others));
    let template = "partner/request.html";
    show(room, lang, template, PATH, status, Some(frame), view)
}

/// One answer for every link and cookie that opens nothing.
fn gone(room: &Room, lang: Lang) -> Response {
    let status = StatusCode::NOT_FOUND;
    show(
        room,
        lang,
        "partner/gone.html",
        PATH,
        status,
        None,
        GoneView {},
    )
}

fn trouble(room: &Room, lang: Lang, key: &'static str) -> Response {
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let view = LinkView {
        action: String::new(),
        error: Some(format!("trouble-{key}")),
    };
    show(room, lang, "partner/link.html", PATH, status, None, view)
}

fn sentence(wrong: Wrong) -> String {
    match wrong {
        Wrong::Overlong => "partner-overlong".to_owned(),
        other => format!("{}.body", Problem::from(other).key()),
    }
}

fn show(
    room: &Room,
    lang: Lang,
    template: &'static str,
    path: &str,
    status: StatusCode,
    form: Option<Frame>,
    view: impl Serialize,
) -> Response {
    let page = Page {
        template,
        path,
        kind: assets::PARTNER,
        form,
        contacts: &room.app.helpline.contacts(lang, frame::today(room)),
        all: false,
    };
    unlisted(frame::response(room, lang, status, &page, view))
}
