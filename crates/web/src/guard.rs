//! A fault in one request stays in that request: it is answered with the problem page and the
//! numbers, and every other request goes on.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::{Room, chat, problem};

/// Runs the request as a task of its own, because a task that panics only ends itself.
pub(crate) async fn catch(State(room): State<Arc<Room>>, request: Request, next: Next) -> Response {
    let lang = problem::reader(request.uri(), request.headers());
    let own = Arc::clone(&room);
    let task = async move {
        chat::look(&own).await;
        next.run(request).await
    };
    match tokio::spawn(task).await {
        Ok(response) => response,
        Err(_) => problem::crashed(&room, lang),
    }
}
