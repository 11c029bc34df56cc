//! Posters and cards: a page that lists them, and each as a file to print. Files are asked for, never offered by
//! themselves: what is on a device can be found there. Their names say nothing.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use helpline::guide::Advice;
use jiff::civil::Date;
use print::{Choices, Kind};
use serde::Serialize;
use words::Lang;

use crate::frame::{self, Page};
use crate::problem::{self, Problem};
use crate::{Room, assets};

pub(crate) const PATH: &str = "/print";

/// What can be had here. A notice that a law asks for is a draft until counsel signs it, and is made by `leeward poster`.
const OFFERED: [Kind; 5] = [
    Kind::Poster,
    Kind::Wallet,
    Kind::Shoe,
    Kind::Strips,
    Kind::Receipt,
];

/// What a file is called on the device.
const NAMED: &str = "attachment; filename=\"sheet.pdf\"";

#[derive(Serialize)]
pub(crate) struct View {
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) sharing: Vec<Advice>,
}

/// A sheet that can be had.
#[derive(Serialize)]
pub(crate) struct Sheet {
    pub(crate) name: &'static str,
    pub(crate) about: String,
}

/// A file's name and language.
type Key = (&'static str, Lang);

/// The files of one day, made when they are first asked for.
#[derive(Default)]
pub(crate) struct Files {
    ready: Mutex<BTreeMap<Key, (Date, Bytes)>>,
}

impl Files {
    /// A file of that day, made where it is not ready.
    pub(super) fn of(
        &self,
        name: &'static str,
        lang: Lang,
        day: Date,
        make: impl FnOnce() -> Option<Vec<u8>>,
    ) -> Option<Bytes> {
        let lock = || self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((on, bytes)) = lock().get(&(name, lang))
            && *on == day
        {
            return Some(bytes.clone());
        }
        // Made without the lock: one file may be made of another.
        let bytes = Bytes::from(make()?);
        lock().insert((name, lang), (day, bytes.clone()));
        Some(bytes)
    }
}

pub(crate) fn list(room: &Room, lang: Lang, asked: &HeaderMap) -> Response {
    room.kept(PATH, lang, asked, |day| {
        let sheet = |kind: &Kind| {
            Some(Sheet {
                name: kind.name(),
                about: kind.about(lang).ok()?,
            })
        };
        let view = View {
            sheets: OFFERED.iter().filter_map(sheet).collect(),
            sharing: room.app.helpline.sharing(lang, day),
        };
        let page = Page {
            template: "print.html",
            path: PATH,
            kind: assets::PLAIN,
            form: None,
            contacts: &room.app.helpline.contacts(lang, day),
            all: false,
        };
        frame::html(room, lang, &page, view)
    })
}

/// One sheet as a file.
pub(crate) fn file(room: &Room, lang: Lang, name: &str) -> Response {
    let day = frame::today(room);
    let offered = OFFERED.into_iter().find(|kind| kind.name() == name);
    let Some(bytes) = offered.and_then(|kind| pdf(room, lang, kind, day)) else {
        return problem::page(room, lang, Problem::NotFound, None);
    };
    let headers = [
        (CONTENT_TYPE, "application/pdf"),
        (CONTENT_DISPOSITION, NAMED),
    ];
    (headers, bytes).into_response()
}

fn pdf(room: &Room, lang: Lang, kind: Kind, day: Date) -> Option<Bytes> {
    room.files.of(kind.name(), lang, day, || {
        let sheet = room.app.helpline.sheet(kind, &Choices::plain(lang, day));
        sheet.ok()?.pdf().ok()
    })
}
