//! A fault in one request stays in that request: it is answered with the problem page and the
//! numbers, and every other request goes on.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::problem;
use crate::Room;

/// Runs the request as a task of its own, because a task that panics only ends itself.
pub(crate) async fn catch(State(room): State<Arc<Room>>, request: Request, next: Next) -> Response {
    let lang = problem::reader(request.uri(), request.headers());
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(_) => problem::crashed(&room, lang),
    }
}
