//! Pages that ask nothing and echo nothing: home, ways to reach a person, rights, the phone,
//! privacy. They are rendered once a day and language, and may be kept for five minutes.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};
use helpline::guide::{Advice, Right};
use serde::Serialize;
use words::Lang;

use crate::frame;
use crate::stored::{self, Made};
use crate::{BARE, Room, assets};

/// One such page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    pub(crate) path: &'static str,
    pub(crate) template: &'static str,
    kind: frame::Kind,
    /// Whether every line to call is shown.
    all_lines: bool,
    rights: bool,
}

const PLAIN: Page = Page {
    path: "/privacy",
    template: "privacy.html",
    kind: assets::PLAIN,
    all_lines: false,
    rights: false,
};

/// Every page of the guide.
pub(crate) const ALL: [Page; 5] = [
    Page {
        path: "/",
        template: "home.html",
        kind: assets::HOME,
        ..PLAIN
    },
    Page {
        path: "/help",
        template: "help.html",
        all_lines: true,
        ..PLAIN
    },
    Page {
        path: "/r",
        template: "rights.html",
        rights: true,
        ..PLAIN
    },
    Page {
        path: "/safe",
        template: "safe.html",
        ..PLAIN
    },
    PLAIN,
];

#[derive(Serialize)]
struct View {
    rights: Vec<Right>,
    fears: Vec<Advice>,
}

pub(crate) fn show(room: &Room, lang: Lang, page: Page, asked: &HeaderMap) -> Response {
    let day = frame::today(room);
    let key = (page.path, lang);
    let made = Made {
        day,
        chat: room.chat.organization(),
    };
    if let Some(ready) = room.stored.find(key, &made) {
        return ready.response(asked);
    }
    let view = View {
        rights: if page.rights {
            room.app.helpline.rights(lang, day)
        } else {
            Vec::new()
        },
        fears: if page.all_lines {
            room.app.helpline.fears(lang, day)
        } else {
            Vec::new()
        },
    };
    let frame = frame::Page {
        template: page.template,
        path: page.path,
        kind: page.kind,
        form: None,
        contacts: &room.app.helpline.contacts(lang, day),
        all: page.all_lines,
    };
    match frame::html(room, lang, &frame, view) {
        Ok(html) => {
            let ready = stored::Page::new(html, page.kind.policy);
            room.stored.add(key, made, ready.clone());
            ready.response(asked)
        }
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Html(BARE)).into_response(),
    }
}
