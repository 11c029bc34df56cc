//! Posters and cards: a page that lists them, and each as a file to print. Files are asked for, never offered by
//! themselves: what is on a device can be found there. Their names say nothing.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

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
/// A file that is made once, or is being made; nothing where it cannot be.
type Once = Arc<OnceLock<Option<Bytes>>>;

/// The files of one day, made when they are first asked for.
#[derive(Default)]
pub(crate) struct Files {
    ready: Mutex<BTreeMap<Key, (Date, Once)>>,
}

impl Files {
    /// A file of that day. Whoever asks first makes it, and others wait for it.
    pub(super) fn of(
        &self,
        name: &'static str,
        lang: Lang,
        day: Date,
        make: impl FnOnce() -> Option<Vec<u8>>,
    ) -> Option<Bytes> {
        let once = {
            let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
            let own = ready.entry((name, lang)).or_default();
            if own.0 != day {
                *own = (day, Once::default());
            }
            Arc::clone(&own.1)
        };
        once.get_or_init(|| make().map(Bytes::from)).clone()
    }
}

pub(crate) fn list(room: &Room, lang: Lang, asked: &HeaderMap) -> Response {
    room.kept(PATH, assets::PLAIN, lang, asked, |day| {
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
