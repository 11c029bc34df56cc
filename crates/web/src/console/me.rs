//! My sessions: where I am signed in, locking this one, locking all.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use helpline::session::SessionLine;
use serde::Serialize;
use words::Lang;

use super::queue::{self, Top};
use super::{Console, Notice, page};
use crate::Room;
use crate::cookie::{self, Jar};
use crate::form::Sent;
use crate::staff::{self, Entered};

const PATH: &str = "/staff/me";

#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub(crate) top: Option<Top>,
    pub(crate) name: String,
    pub(crate) role: &'static str,
    pub(crate) sessions: Vec<SessionLine>,
    /// When this session ends by itself, in minutes.
    pub(crate) ends: i64,
    pub(crate) said: Option<Notice>,
}

pub(super) fn routes(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap| match staff::enter(
            &room, &headers,
        )
        .await
        {
            Ok(entered) => show(&room, lang, &entered, StatusCode::OK, None).await,
            Err(refusal) => queue::refused(&room, lang, None, refusal),
        },
    )
    .post(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap, form: Sent<Console>| {
            lock_all(&room, lang, &headers, &form).await
        },
    )
}

async fn show(
    room: &Room,
    lang: Lang,
    entered: &Entered,
    status: StatusCode,
    said: Option<Notice>,
) -> Response {
    let signed = &entered.signed;
    let sessions = match entered.line.sessions(signed, lang, &entered.now).await {
        Ok(sessions) => sessions,
        Err(refusal) => return queue::refused(room, lang, Some(entered), refusal),
    };
    // An administrator has no queue, and whoever waits for the key has none yet.
    let queue = queue::of(entered, lang).await.ok();
    let view = View {
        top: Some(Top::of(entered, queue.as_ref(), "me")),
        name: signed.name.clone(),
        role: entered.role(),
        sessions,
        ends: signed.ends_in_minutes,
        said,
    };
    page(room, lang, status, ("console/me.html", PATH), view)
}

async fn lock_all(room: &Room, lang: Lang, headers: &HeaderMap, form: &Sent<Console>) -> Response {
    let entered = match staff::enter(room, headers).await {
        Ok(entered) => entered,
        Err(refusal) => return queue::refused(room, lang, None, refusal),
    };
    if form.wrong.is_some() {
        let said = Notice::wrong("console-elsewhere", "say");
        return show(room, lang, &entered, StatusCode::FORBIDDEN, Some(said)).await;
    }
    let locked = entered
        .line
        .sign_out_everywhere(&entered.signed, &entered.now)
        .await;
    match locked {
        Ok(()) => signed_out(lang),
        Err(refusal) => queue::refused(room, lang, Some(&entered), refusal),
    }
}

/// Leaving this browser. It works for whoever asks: a session that ended is left already.
pub(super) fn out(lang: Lang) -> MethodRouter<Arc<Room>> {
    post(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap, form: Sent<Console>| {
            let ours = form.wrong.is_none();
            if let (true, Some(line)) = (ours, room.app.line.as_ref())
                && let Some(token) = cookie::token(&headers, Jar::Member)
            {
                // Whatever becomes of the row, this browser forgets the token.
                let _ = line.sign_out(&token, &room.moment()).await;
            }
            signed_out(lang)
        },
    )
}

fn signed_out(lang: Lang) -> Response {
    let mut response = staff::see(lang, staff::SIGN_IN);
    response
        .headers_mut()
        .append(SET_COOKIE, cookie::clear(Jar::Member));
    response
}
