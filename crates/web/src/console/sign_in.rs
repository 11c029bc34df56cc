//! Signing in: a name, a password, the six digits of an app. Whoever was signed out in the middle of
//! a sentence gets it back.

use std::str::FromStr as _;
use std::sync::Arc;

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use helpline::session::SignIn;
use helpline::{JournalId, Refusal};
use serde::Serialize;
use words::Lang;

use super::queue::Top;
use super::work::{self, Kept};
use super::{Console, conversation, page, trouble};
use crate::cookie::{self, Jar};
use crate::form::{Form, Sent};
use crate::staff::{self, Entered};
use crate::{DemoAccount, Room};

#[derive(Debug, Default, Serialize)]
pub(crate) struct View {
    /// Nobody is signed in: there is no strip.
    pub(crate) top: Option<Top>,
    pub(crate) problem: Option<String>,
    pub(crate) carried: Vec<Kept>,
    pub(crate) name: String,
    /// Only of a made-up account; a typed password is never sent back.
    pub(crate) password: String,
    pub(crate) code: String,
    pub(crate) accounts: Vec<Account>,
}

/// A made-up account.
#[derive(Debug, Serialize)]
pub(crate) struct Account {
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) password: String,
    pub(crate) code: String,
}

impl From<DemoAccount> for Account {
    fn from(own: DemoAccount) -> Account {
        Account {
            name: own.name,
            role: own.role,
            password: own.password,
            code: own.code,
        }
    }
}

pub(super) fn routes(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap| match staff::enter(
            &room, &headers,
        )
        .await
        {
            Ok(entered) => staff::see(lang, entered.first_page()),
            Err(Refusal::Trouble(key)) => trouble(&room, lang, key),
            Err(Refusal::SignedOut | Refusal::Said(_)) => {
                show(&room, lang, StatusCode::OK, View::default())
            }
            Err(Refusal::NotFound) => staff::nothing(&room, lang, Refusal::NotFound),
        },
    )
    .post(
        async move |State(room): State<Arc<Room>>, form: Sent<Console>| {
            post(&room, lang, &form).await
        },
    )
}

fn accounts(room: &Room) -> Vec<Account> {
    match &room.app.demo_accounts {
        Some(accounts) if room.app.demo => accounts().into_iter().map(Account::from).collect(),
        _ => Vec::new(),
    }
}

fn show(room: &Room, lang: Lang, status: StatusCode, mut view: View) -> Response {
    view.accounts = accounts(room);
    page(
        room,
        lang,
        status,
        ("console/sign-in.html", staff::SIGN_IN),
        view,
    )
}

/// The page for whoever was signed out while typing in a conversation: everything comes back after
/// signing in.
pub(super) fn keep(room: &Room, lang: Lang, id: JournalId, form: &Form) -> Response {
    let carried = match &room.app.line {
        Some(line) if form.wrong.is_none() && work::holds_words(form) => {
            let mut carried = work::carried(form, &conversation::questions(line, lang));
            carried.push(Kept {
                name: "to".to_owned(),
                value: id.to_string(),
            });
            if let Some(note) = form.one("note").filter(|note| !note.is_empty()) {
                carried.push(Kept {
                    name: "note".to_owned(),
                    value: note.to_owned(),
                });
            }
            carried
        }
        _ => Vec::new(),
    };
    let view = View {
        carried,
        ..View::default()
    };
    let mut response = show(room, lang, StatusCode::UNAUTHORIZED, view);
    response
        .headers_mut()
        .append(SET_COOKIE, cookie::clear(Jar::Member));
    response
}

async fn post(room: &Room, lang: Lang, form: &Form) -> Response {
    let Some(line) = &room.app.line else {
        return staff::nothing(room, lang, Refusal::NotFound);
    };
    let id = form.one("to").and_then(|id| JournalId::from_str(id).ok());
    let mut view = View {
        carried: given_back(room, lang, form),
        name: work::text(form, "name"),
        ..View::default()
    };
    if form.wrong.is_some() {
        view.problem = Some("console-elsewhere".to_owned());
        return show(room, lang, StatusCode::FORBIDDEN, view);
    }
    if let Some(fill) = form.one("fill").and_then(|fill| fill.parse::<usize>().ok()) {
        if let Some(own) = accounts(room).into_iter().nth(fill) {
            view.name = own.name;
            view.password = own.password;
            view.code = own.code;
        }
        return show(room, lang, StatusCode::OK, view);
    }
    let now = room.moment();
    let typed = SignIn {
        name: work::text(form, "name"),
        password: form.one("password").unwrap_or_default().to_owned(),
        code: work::text(form, "code"),
    };
    let token = match line.sign_in(typed, &now).await {
        Ok(token) => token,
        Err(refusal) => {
            view.problem = staff::words_of(refusal);
            return show(room, lang, staff::status(refusal), view);
        }
    };
    let signed = match line.signed(&token, &now).await {
        Ok(signed) => signed,
        Err(refusal) => return staff::nothing(room, lang, refusal),
    };
    let entered = Entered {
        line: Arc::clone(line),
        signed,
        now,
    };
    let Some(id) = id else {
        return staff::begin(lang, entered.first_page(), &token);
    };
    let mut response = conversation::given_back(room, lang, &entered, id, form).await;
    if let Some(cookie) = cookie::set(Jar::Member, &token) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// What was typed before signing in was asked for, once more.
fn given_back(room: &Room, lang: Lang, form: &Form) -> Vec<Kept> {
    let (Some(line), Some(to)) = (&room.app.line, form.one("to")) else {
        return Vec::new();
    };
    let mut carried = work::carried(form, &conversation::questions(line, lang));
    for (name, value) in [("to", Some(to)), ("note", form.one("note"))] {
        if let Some(value) = value {
            carried.push(Kept {
                name: name.to_owned(),
                value: value.to_owned(),
            });
        }
    }
    carried
}
