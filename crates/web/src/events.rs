//! A stream of events to a page: that something is new, and its number. Never a word of it; the page
//! asks for the words itself, as itself.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use helpline::watch::Watch;
use tokio::sync::{Semaphore, watch};

use crate::Room;

/// How often a silent stream says that it lives.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How long one stream lives. The page connects again and shows its cookie again, so that a stream
/// outlives its session by no more than this.
const LIFE: Duration = Duration::from_mins(5);
/// How long a page waits before it connects again.
const AGAIN: Duration = Duration::from_secs(2);

/// The most streams at a time. Together they are half of the connections, so that somebody who opens thousands keeps
/// nobody from a page; staff have their own, so that no visitor takes theirs.
const VISITORS: usize = 768;
const STAFF: usize = 256;

/// A place for each stream of events.
pub(crate) struct Places {
    /// For pages of visitors.
    pub(crate) visitors: Arc<Semaphore>,
    /// For pages of those who work here.
    pub(crate) staff: Arc<Semaphore>,
}

impl Default for Places {
    fn default() -> Self {
        Self {
            visitors: Arc::new(Semaphore::new(VISITORS)),
            staff: Arc::new(Semaphore::new(STAFF)),
        }
    }
}

/// The stream of what happens from now on. It ends with the session and with the server. A page that
/// was cut off says the last number it saw, and hears it again at once, so that it looks for more.
/// Where there is no place for one more, the page asks by itself every few seconds.
pub(crate) fn stream(
    room: &Room,
    places: &Arc<Semaphore>,
    watch: Watch,
    headers: &HeaderMap,
) -> Response {
    let Ok(place) = Arc::clone(places).try_acquire_owned() else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let missed = headers
        .get("last-event-id")
        .and_then(|id| id.to_str().ok())
        .and_then(|id| id.parse::<u64>().ok());
    let life = Box::pin(tokio::time::sleep(LIFE));
    let state = (watch, missed, room.closing.clone(), life, place);
    let events = stream::unfold(
        state,
        async |(mut watch, mut missed, mut closing, mut life, place)| {
            let next = if let Some(seq) = missed.take() {
                Some(seq)
            } else {
                tokio::select! {
                    seq = watch.next() => seq,
                    () = stopping(&mut closing) => None,
                    () = &mut life => None,
                }
            };
            let seq = next?.to_string();
            let event = Event::default().id(seq.as_str()).retry(AGAIN).data(seq);
            Some((
                Ok::<_, Infallible>(event),
                (watch, missed, closing, life, place),
            ))
        },
    );
    let mut response = Sse::new(events)
        .keep_alive(KeepAlive::new().interval(HEARTBEAT))
        .into_response();
    // A stream is kept by nobody, like every page it belongs to.
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Until the server stops. Where nobody can say so, as in a test, it never does.
async fn stopping(closing: &mut watch::Receiver<bool>) {
    if closing.wait_for(|closing| *closing).await.is_err() {
        std::future::pending::<()>().await;
    }
}
