//! The public guide: every address of it, in every language. A handler extracts, calls one use
//! case, renders.
//!
//! | address | answers |
//! |---|---|
//! | `/` | home: four doors and the numbers |
//! | `/c` | the check: GET before you start, POST everything else |
//! | `/places` | places near a ZIP code or city |
//! | `/help` | ways to reach a person, and three fears by name |
//! | `/r` `/safe` `/privacy` | rights, the phone, what is kept |
//! | `/x` | leave |
//!
//! Spanish stands at `/es` and `/es/…`. Nothing about a need, a place or an answer is in an address.

mod check;
mod check_state;
mod guard;
mod guide;
mod leave;
mod places;
mod problem;
mod results;
mod shell;

#[cfg(test)]
mod samples;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, get};
use tower_http::compression::CompressionLayer;
use words::Lang;

use crate::form::Form;
use crate::render::address;
use crate::{Room, headers};

pub(crate) fn routes(room: Arc<Room>) -> Router {
    let mut router = Router::new();
    for lang in Lang::ALL {
        for page in guide::ALL {
            router = router.route(&address(lang, page.path), guide(lang, page));
        }
        router = router
            .route(&address(lang, check::PATH), check(lang))
            .route(&address(lang, places::PATH), places(lang))
            .route(&address(lang, leave::PATH), leave(lang));
    }
    router
        .fallback(problem::not_found)
        .method_not_allowed_fallback(problem::wrong_method)
        .layer(from_fn_with_state(Arc::clone(&room), guard::catch))
        .layer(from_fn(headers::set))
        .with_state(room)
}

fn guide(lang: Lang, page: guide::Page) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, asked: HeaderMap| {
            guide::show(&room, lang, page, &asked)
        },
    )
}

/// What is asked for by address echoes nothing and is compressed; what answers a form is not.
fn check(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>| check::get(&room, lang))
        .layer(CompressionLayer::new())
        .post(async move |State(room): State<Arc<Room>>, form: Form| {
            check::post(&room, lang, &form)
        })
}

fn places(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>| places::get(&room, lang))
        .layer(CompressionLayer::new())
        .post(async move |State(room): State<Arc<Room>>, form: Form| {
            places::post(&room, lang, &form)
        })
}

fn leave(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move || leave::get(lang)).post(leave::post)
}
