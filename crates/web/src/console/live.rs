//! That something is new: of the desk, or of one conversation. Never what; the page asks for that
//! itself, as itself.

use std::str::FromStr as _;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, get};
use helpline::watch::Watch;
use helpline::{JournalId, Outcome, Refusal};
use words::Lang;

use crate::staff::{self, Entered};
use crate::{Room, events};

pub(super) fn desk(_: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap| {
            let watch =
                async |entered: Entered| entered.line.watch_desk(&entered.signed, &entered.now);
            let watch = match staff::listen(&room, &headers).await {
                Ok(entered) => watch(entered).await,
                Err(refusal) => Err(refusal),
            };
            stream(&room, &headers, watch)
        },
    )
}

pub(super) fn file(_: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, Path(id): Path<String>, headers: HeaderMap| {
            let watch = async |entered: Entered| {
                let id = JournalId::from_str(&id).map_err(|_| Refusal::NotFound)?;
                let line = &entered.line;
                line.watch_file(&entered.signed, id, &entered.now).await
            };
            let watch = match staff::listen(&room, &headers).await {
                Ok(entered) => watch(entered).await,
                Err(refusal) => Err(refusal),
            };
            stream(&room, &headers, watch)
        },
    )
}

/// A stream has no page to say something on: the script hears a status and says it in words.
fn stream(room: &Room, headers: &HeaderMap, watch: Outcome<Watch>) -> Response {
    match watch {
        Ok(watch) => events::stream(room, &room.streams.staff, watch, headers),
        Err(Refusal::SignedOut) => StatusCode::UNAUTHORIZED.into_response(),
        Err(Refusal::Trouble(_)) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Err(Refusal::NotFound | Refusal::Said(_)) => StatusCode::NOT_FOUND.into_response(),
    }
}
