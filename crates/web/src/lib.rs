#![doc = include_str!("../README.md")]

mod chat;
mod connections;
mod console;
mod cookie;
mod desk;
mod events;
mod form;
mod frame;
mod guard;
mod headers;
mod leave;
mod packed;
mod partner;
mod problem;
mod public;
mod render;
mod staff;
mod stored;
mod visitor;

#[cfg(test)]
mod samples;

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Html;
use helpline::{Helpline, Line, Moment};
use jiff::Zoned;
use tokio::net::TcpListener;
use tokio::sync::watch;

use chat::Chat;
use render::{Renderer, Surface};
use stored::Stored;

/// The kinds of page, each with its inline texts and the policy that allows them; from `build.rs`.
mod assets {
    include!(concat!(env!("OUT_DIR"), "/assets.rs"));
}

/// Tells the time; the program reads the clock, this room never does.
pub type Clock = Arc<dyn Fn() -> Zoned + Send + Sync>;

/// A made-up account of a demonstration, which the sign-in page shows.
#[derive(Debug, Clone)]
pub struct DemoAccount {
    /// The name.
    pub name: String,
    /// `advocate`, `supervisor` or `administrator`.
    pub role: String,
    /// The password.
    pub password: String,
    /// The six digits of now.
    pub code: String,
}

/// Gives the made-up accounts with the codes of now.
pub type DemoAccounts = Arc<dyn Fn() -> Vec<DemoAccount> + Send + Sync>;

/// What the room needs to answer.
#[derive(Clone)]
pub struct App {
    /// The use cases that keep nothing.
    pub helpline: Arc<Helpline>,
    /// The use cases of conversations. Without them the public guide is all there is.
    pub line: Option<Arc<Line>>,
    /// The time of each request, in the time zone of the helpline.
    pub clock: Clock,
    /// Whether people and places are made up; every page then says so.
    pub demo: bool,
    /// Accounts that the sign-in page lists, where people are made up. None anywhere else.
    pub demo_accounts: Option<DemoAccounts>,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("line", &self.line.is_some())
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
    #[error("the interface words are not complete: {0}. Mend them in crates/web/words or look.")]
    Words(String),
}

/// Every surface. None imports another; what they share stands beside this file.
const SURFACES: [Surface; 5] = [
    public::SURFACE,
    visitor::SURFACE,
    partner::SURFACE,
    console::SURFACE,
    desk::SURFACE,
];

/// Everything a handler needs: what the program gave, and what was prepared from it once.
struct Room {
    app: App,
    renderer: Renderer,
    stored: Stored,
    files: public::Files,
    chat: Chat,
    /// Turns true when the server stops, so that streams of events end.
    closing: watch::Receiver<bool>,
    streams: events::Places,
}

impl Room {
    fn moment(&self) -> Moment {
        Moment {
            at: (self.app.clock)(),
        }
    }
}

fn prepare(app: App, closing: watch::Receiver<bool>) -> Result<Router, Fault> {
    let room = Arc::new(Room {
        app,
        renderer: Renderer::new(&SURFACES)?,
        stored: Stored::default(),
        files: public::Files::default(),
        chat: Chat::default(),
        closing,
        streams: events::Places::default(),
    });
    Ok(Router::new()
        .merge(public::routes())
        .merge(leave::routes())
        .merge(visitor::routes())
        .merge(partner::routes())
        .merge(console::routes())
        .merge(desk::routes())
        .fallback(problem::not_found)
        .method_not_allowed_fallback(problem::wrong_method)
        .layer(from_fn_with_state(Arc::clone(&room), guard::catch))
        .layer(from_fn(headers::set))
        .with_state(room))
}

/// Every address where staff sign in and work: its method, its path and what somebody does there.
/// Each stands in every language.
pub fn staff_routes() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    console::ROUTES.iter().chain(desk::ROUTES).copied()
}

/// Every address of the room. If the room cannot be prepared (see [`Fault`]), each address answers
/// with the one number that is always right; [`serve`] refuses to start instead.
pub fn router(app: App) -> Router {
    let (_, closing) = watch::channel(false);
    prepare(app, closing).unwrap_or_else(|_| Router::new().fallback(async || Html(BARE)))
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
    let (close, closing) = watch::channel(false);
    let router = prepare(app, closing)?;
    let shutdown = async move {
        shutdown.await;
        close.send_replace(true);
    };
    connections::serve(listener, router, shutdown).await;
    Ok(())
}
