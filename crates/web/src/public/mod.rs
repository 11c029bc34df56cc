//! The public guide: every address of it, in every language. A handler extracts, calls one use
//! case, renders.
//!
//! | address | answers |
//! |---|---|
//! | `/` | home: four doors and the numbers |
//! | `/c` | the check: GET before you start, POST everything else |
//! | `/places` | places near a ZIP code or city |
//! | `/h` `/h/hotel` … | what to do: by role; at work by address, near somebody by what is sent |
//! | `/help` | ways to reach a person |
//! | `/w` `/l` `/r` | pay and work, home and safety, help by situation |
//! | `/what-we-do` | three fears by name |
//! | `/with` `/show` `/card` | helping someone, a number to show, a card to ask in silence |
//! | `/keep` `/keep/guide` | the pages for work as one file, for a device without a network |
//! | `/print` `/print/wallet` … | posters and cards, as files to print |
//! | `/safe` `/privacy` | the phone, what is kept |
//!
//! Spanish stands at `/es` and `/es/…`. Nothing about a need, a place or an answer is in an address.

mod card;
mod check;
mod check_state;
mod guide;
mod keep;
mod paper;
mod places;
mod results;
mod roles;

#[cfg(test)]
pub(crate) mod samples;

pub(crate) use paper::Files;

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::handler::Handler;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::from_fn;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{MethodRouter, get, post};
use tower_http::compression::CompressionLayer;
use words::Lang;

use crate::form::{Guide, Sent};
use crate::packed;
use crate::render::{Surface, address, templates, texts};
use crate::{BARE, Room};

/// The guide, and what every surface shares: the base, the numbers, the problem page.
pub(crate) const SURFACE: Surface = Surface {
    templates: templates![
        "acts.html",
        "advice-folded.html",
        "advice-text.html",
        "advice.html",
        "base.html",
        "before.html",
        "card.html",
        "detail.html",
        "head.html",
        "help.html",
        "home.html",
        "inline.html",
        "keep.html",
        "law.html",
        "line.html",
        "one-line.html",
        "ours.html",
        "place-form.html",
        "places.html",
        "print.html",
        "privacy.html",
        "problem.html",
        "question.html",
        "results.html",
        "review.html",
        "right.html",
        "rights.html",
        "role.html",
        "roles.html",
        "safe.html",
        "service.html",
        "show.html",
        "talk.html",
        "with.html",
    ],
    words: texts![
        "en.ftl",
        "es.ftl",
        "refusals.en.ftl",
        "refusals.es.ftl",
        "../../../look/site-and-file.en.ftl",
        "../../../look/site-and-file.es.ftl",
    ],
};

pub(crate) fn routes() -> Router<Arc<Room>> {
    let mut router = Router::new();
    for lang in Lang::ALL {
        for page in guide::ALL {
            router = router.route(&address(lang, page.path), guide(lang, page));
        }
        router = router
            .route(&address(lang, check::PATH), check(lang))
            .route(&address(lang, places::PATH), places(lang))
            .route(&address(lang, roles::PATH), roles(lang))
            .route(
                &format!("{}/{{role}}", address(lang, roles::PATH)),
                role(lang),
            )
            .route(&address(lang, card::PATH), card(lang))
            .route(&address(lang, keep::PATH), keep(lang))
            .route(
                &format!("{}/guide", address(lang, keep::PATH)),
                kept_file(lang),
            )
            .route(&address(lang, paper::PATH), sheets(lang))
            .route(
                &format!("{}/{{sheet}}", address(lang, paper::PATH)),
                sheet(lang),
            );
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

/// What answers a form is compressed to whole steps; what is asked for by address is stored, or is compressed as it is.
fn check(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>| check::get(&room, lang))
        .layer(CompressionLayer::new())
        .merge(answers(
            async move |State(room): State<Arc<Room>>, form: Sent<Guide>| {
                check::post(&room, lang, &form)
            },
        ))
}

fn places(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>| places::get(&room, lang))
        .layer(CompressionLayer::new())
        .merge(answers(
            async move |State(room): State<Arc<Room>>, form: Sent<Guide>| {
                places::post(&room, lang, &form)
            },
        ))
}

fn roles(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, asked: HeaderMap| {
            roles::list(&room, lang, &asked)
        },
    )
    .merge(answers(
        async move |State(room): State<Arc<Room>>, form: Sent<Guide>| {
            roles::post(&room, lang, &form)
        },
    ))
}

fn role(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, named: Named, asked: HeaderMap| {
            roles::get(&room, lang, &name_of(named), &asked)
        },
    )
}

fn card(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>, asked: HeaderMap| card::get(&room, lang, &asked))
        .merge(answers(
            async move |State(room): State<Arc<Room>>, form: Sent<Guide>| {
                card::post(&room, lang, &form)
            },
        ))
}

fn keep(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>, asked: HeaderMap| keep::get(&room, lang, &asked))
}

fn kept_file(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, asked: HeaderMap| {
            made(move || keep::file(&room, lang, &asked)).await
        },
    )
}

fn sheets(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, asked: HeaderMap| {
            paper::list(&room, lang, &asked)
        },
    )
}

fn sheet(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>, named: Named| {
        made(move || paper::file(&room, lang, &name_of(named))).await
    })
}

/// Making a file takes long enough to keep others waiting; it has a thread of its own.
async fn made(file: impl FnOnce() -> Response + Send + 'static) -> Response {
    let made = tokio::task::spawn_blocking(file).await;
    made.unwrap_or_else(|_| (StatusCode::INTERNAL_SERVER_ERROR, Html(BARE)).into_response())
}

/// The end of an address.
type Named = Result<Path<String>, PathRejection>;

/// The name at the end of an address; bytes that are no text name nothing.
fn name_of(named: Named) -> String {
    named.map(|Path(name)| name).unwrap_or_default()
}

/// A handler of forms.
fn answers<T: 'static>(handler: impl Handler<T, Arc<Room>>) -> MethodRouter<Arc<Room>> {
    post(handler).layer(from_fn(packed::answer))
}
