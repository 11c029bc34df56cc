//! The pages for people at work as one file that needs no network. It is asked for on a page that says what a file on a
//! device can tell, and it shows nothing of the doors of the people it is about.

use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use serde::Serialize;
use words::Lang;

use crate::frame::{self, Page};
use crate::problem::{self, Problem};
use crate::stored::{gzip, takes_gzip};
use crate::{Room, assets};

pub(crate) const PATH: &str = "/keep";

#[derive(Serialize)]
pub(crate) struct View {
    /// The last day on which the file is of use, in words; none where this program cannot make it.
    pub(crate) until: Option<String>,
    pub(crate) name: &'static str,
}

pub(crate) fn get(room: &Room, lang: Lang, asked: &HeaderMap) -> Response {
    room.kept(PATH, assets::PLAIN, lang, asked, |day| {
        let until = offline::module()
            .map(|_| offline::until(room.app.helpline.guide(), day))
            .map(|until| words::date(lang, until));
        let page = Page {
            template: "keep.html",
            path: PATH,
            kind: assets::PLAIN,
            form: None,
            contacts: &room.app.helpline.contacts(lang, day),
            all: false,
        };
        let view = View {
            until,
            name: offline::FILE_NAME,
        };
        frame::html(room, lang, &page, view)
    })
}

/// The file, sent to be kept and not to be shown.
pub(crate) fn file(room: &Room, lang: Lang, asked: &HeaderMap) -> Response {
    let day = frame::today(room);
    let file = || room.files.of("keep", lang, day, || made(room, lang));
    let zipped = || {
        room.files.of("keep.gz", lang, day, || {
            Some(gzip(&file()?, Compression::default())).filter(|bytes| !bytes.is_empty())
        })
    };
    let named = format!("attachment; filename=\"{}\"", offline::FILE_NAME);
    let send = |bytes: Bytes| {
        let headers = [
            (CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
            (CONTENT_DISPOSITION, named),
            (VARY, "accept-encoding".to_owned()),
        ];
        (headers, bytes).into_response()
    };
    if takes_gzip(asked)
        && let Some(bytes) = zipped()
    {
        return ([(CONTENT_ENCODING, "gzip")], send(bytes)).into_response();
    }
    match file() {
        Some(bytes) => send(bytes),
        None => problem::page(room, lang, Problem::NotFound, None),
    }
}

fn made(room: &Room, lang: Lang) -> Option<Vec<u8>> {
    let day = frame::today(room);
    let file = offline::file(room.app.helpline.guide(), day, lang).ok()?;
    Some(file.into_bytes())
}
