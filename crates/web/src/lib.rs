#![doc = include_str!("../README.md")]

mod connections;
mod form;
mod headers;
mod public;
mod render;
mod stored;

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::response::Html;
use helpline::Helpline;
use jiff::Zoned;
use tokio::net::TcpListener;

use render::Renderer;
use stored::Stored;

/// The inline texts of every page and the policy that allows them, written by `build.rs`.
mod assets {
    include!(concat!(env!("OUT_DIR"), "/assets.rs"));
}

/// Tells the time; the program reads the clock, this room never does.
pub type Clock = Arc<dyn Fn() -> Zoned + Send + Sync>;

/// What the room needs to answer.
#[derive(Clone)]
pub struct App {
    /// The use cases.
    pub helpline: Arc<Helpline>,
    /// The time of each request, in the time zone of the helpline.
    pub clock: Clock,
    /// Whether people and places are made up; every page then says so.
    pub demo: bool,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("demo", &self.demo)
            .finish_non_exhaustive()
    }
}

/// Why the room cannot open its doors. Templates and words are part of the program, so this is a
/// defect of the build and is found by the tests.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A template does not parse.
    #[error("a page template does not parse: {0}. Mend it in crates/web/templates.")]
    Template(String),
    /// The interface words are not complete in every language.
    #[error("the interface words are not complete: {0}. Mend them in crates/web/words.")]
    Words(String),
}

/// Everything a handler needs: what the program gave, and what was prepared from it once.
struct Room {
    app: App,
    renderer: Renderer,
    stored: Stored,
}

fn prepare(app: App) -> Result<Router, Fault> {
    let room = Room {
        app,
        renderer: Renderer::new()?,
        stored: Stored::default(),
    };
    Ok(public::routes(Arc::new(room)))
}

/// Every address of the room. If the room cannot be prepared (see [`Fault`]), each address answers
/// with the one number that is always right; [`serve`] refuses to start instead.
pub fn router(app: App) -> Router {
    prepare(app).unwrap_or_else(|_| Router::new().fallback(async || Html(BARE)))
}

/// Shown when not even the templates can be read.
const BARE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Help and information\
</title><p>This page cannot be shown now. If a life is in danger, call <a href=\"tel:911\">911</a>.\
<p lang=es>Ahora no se puede mostrar esta página. Si hay una vida en peligro, llame al \
<a href=\"tel:911\">911</a>.</html>";

/// Serves the room until `shutdown` resolves, then finishes the requests that have begun.
///
/// # Errors
/// [`Fault`] where the room cannot be prepared.
pub async fn serve(
    listener: TcpListener,
    app: App,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Fault> {
    connections::serve(listener, prepare(app)?, shutdown).await;
    Ok(())
}
