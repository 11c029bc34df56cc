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
//!
//! Spanish stands at `/es` and `/es/…`. Nothing about a need, a place or an answer is in an address.

mod check;
mod check_state;
mod guide;
mod places;
mod results;

#[cfg(test)]
pub(crate) mod samples;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::{MethodRouter, get};
use tower_http::compression::CompressionLayer;
use words::Lang;

use crate::Room;
use crate::form::{Guide, Sent};
use crate::render::{Surface, address, templates, texts};

/// The guide, and what every surface shares: the base, the numbers, the problem page.
pub(crate) const SURFACE: Surface = Surface {
    templates: templates![
        "base.html",
        "before.html",
        "head.html",
        "help.html",
        "home.html",
        "inline.html",
        "line.html",
        "place-form.html",
        "places.html",
        "privacy.html",
        "problem.html",
        "question.html",
        "results.html",
        "review.html",
        "right.html",
        "rights.html",
        "safe.html",
        "service.html",
        "talk.html",
    ],
    words: texts!["en.ftl", "es.ftl", "refusals.en.ftl", "refusals.es.ftl"],
};

pub(crate) fn routes() -> Router<Arc<Room>> {
    let mut router = Router::new();
    for lang in Lang::ALL {
        for page in guide::ALL {
            router = router.route(&address(lang, page.path), guide(lang, page));
        }
        router = router
            .route(&address(lang, check::PATH), check(lang))
            .route(&address(lang, places::PATH), places(lang));
    }
    router
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
        .post(
            async move |State(room): State<Arc<Room>>, form: Sent<Guide>| {
                check::post(&room, lang, &form)
            },
        )
}

fn places(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>| places::get(&room, lang))
        .layer(CompressionLayer::new())
        .post(
            async move |State(room): State<Arc<Room>>, form: Sent<Guide>| {
                places::post(&room, lang, &form)
            },
        )
}
