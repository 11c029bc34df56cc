//! Pages that ask nothing and echo nothing: home, ways to reach a person, rights, the phone,
//! privacy. They are rendered once a day and language, and may be kept for five minutes.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};
use helpline::guide::Right;
use serde::Serialize;
use words::Lang;

use super::shell::{self, Sheet};
use crate::stored;
use crate::{BARE, Room};

/// One such page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    pub(crate) path: &'static str,
    pub(crate) template: &'static str,
    sheet: Sheet,
    /// Whether every line to call is shown.
    all_lines: bool,
    rights: bool,
}

const PLAIN: Page = Page {
    path: "/privacy",
    template: "privacy.html",
    sheet: Sheet::None,
    all_lines: false,
    rights: false,
};

/// Every page of the guide.
pub(crate) const ALL: [Page; 5] = [
    Page {
        path: "/",
        template: "home.html",
        sheet: Sheet::Home,
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
}

pub(crate) fn show(room: &Room, lang: Lang, page: Page, asked: &HeaderMap) -> Response {
    let day = shell::today(room);
    let key = (page.path, lang);
    if let Some(ready) = room.stored.find(key, day) {
        return ready.response(asked);
    }
    let view = View {
        rights: if page.rights {
            room.app.helpline.rights(lang, day)
        } else {
            Vec::new()
        },
    };
    let frame = shell::Page {
        template: page.template,
        path: page.path,
        sheet: page.sheet,
        form: None,
        contacts: &room.app.helpline.contacts(lang, day),
        all: page.all_lines,
    };
    match shell::html(room, lang, &frame, view) {
        Ok(html) => {
            let ready = stored::Page::new(html);
            room.stored.add(key, day, ready.clone());
            ready.response(asked)
        }
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Html(BARE)).into_response(),
    }
}
