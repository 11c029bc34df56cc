//! A card to ask in silence, for a clinic: the screen asks whether the person wants to talk alone, and shows a page on
//! blood pressure after any answer. Which page it is says what the answer was. Nothing on it says what it is about,
//! and nothing is kept.

use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;
use words::Lang;

use super::check_state as state;
use crate::form::Form;
use crate::frame::{self, Form as Frame, Page};
use crate::headers::unlisted;
use crate::render::address;
use crate::{Room, assets};

pub(crate) const PATH: &str = "/card";

#[derive(Serialize)]
pub(crate) struct View {
    /// `begin`, `ask` or `page`.
    pub(crate) step: &'static str,
    /// 1 for yes, 2 for no or not now.
    pub(crate) page: u8,
    pub(crate) languages: Vec<Language>,
}

/// Another language to show the card in.
#[derive(Serialize)]
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    pub(crate) href: String,
}

pub(crate) fn get(room: &Room, lang: Lang, asked: &HeaderMap) -> Response {
    unlisted(room.kept(PATH, assets::GUIDE, lang, asked, |day| {
        let contacts = room.app.helpline.contacts(lang, day);
        let other = lang.other();
        let view = View {
            step: "begin",
            page: 0,
            languages: vec![Language {
                tag: other.tag(),
                href: address(other, PATH),
            }],
        };
        frame::html(room, lang, &page(None, &contacts), view)
    }))
}

pub(crate) fn post(room: &Room, lang: Lang, form: &Form) -> Response {
    // The language button carries the step, so that an answer stays what it was.
    let turned = form.one("lang").and_then(|value| value.split_once('.'));
    let go = turned.map_or_else(|| form.one("go"), |(_, step)| Some(step));
    let (lang, _) = state::turn(lang, form);
    let (step, number) = match go {
        Some("one") => ("page", 1),
        Some("two") => ("page", 2),
        _ => ("ask", 0),
    };
    let view = View {
        step,
        page: number,
        languages: Vec::new(),
    };
    let own = Frame {
        action: PATH,
        enter: "ask",
        view: Some(go.unwrap_or("ask").chars().take(8).collect()),
        ..Frame::default()
    };
    let frame = page(Some(own), &[]);
    unlisted(frame::response(room, lang, StatusCode::OK, &frame, view))
}

fn page(form: Option<Frame>, contacts: &[helpline::guide::Contact]) -> Page<'_> {
    Page {
        template: "card.html",
        path: PATH,
        kind: assets::GUIDE,
        form,
        contacts,
        all: false,
    }
}
