//! `serve` and `demo`: the helpline on the web.

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use helpline::Helpline;
use helpline::desk::{self, DataFolder, Purpose};
use tokio::net::TcpListener;

use super::{helpline, now};
use crate::cli::{Demo, Serve};
use crate::output::message;

/// How often the directory's file is looked at for an import made beside the running server.
const LOOK: Duration = Duration::from_secs(2);

macro_rules! demo_tables {
    ($($name:literal),+ $(,)?) => {
        &[$((concat!($name, ".csv"), include_str!(concat!("../../../../demo/hsds/", $name, ".csv")))),+]
    };
}

/// The made-up directory.
const DEMO: &[(&str, &str)] = demo_tables![
    "organizations",
    "services",
    "locations",
    "service_at_location",
    "addresses",
    "phones",
    "schedules",
    "languages",
    "service_areas",
    "taxonomies",
    "taxonomy_terms",
    "attributes",
];

/// Runs the helpline.
pub(crate) fn serve(given: &Serve) -> Result<ExitCode> {
    let folder = DataFolder::open(&given.data.folder, Some(Purpose::Real))?;
    run(&folder, given.listen, false)
}

/// Runs the helpline with made-up places.
pub(crate) fn demo(given: &Demo) -> Result<ExitCode> {
    let folder = DataFolder::open(&given.data, Some(Purpose::Demo))?;
    let mut directory = folder.load()?;
    if directory.is_empty() {
        folder.keep(
            &mut directory,
            desk::read_texts(DEMO)?,
            "demo",
            now().timestamp(),
        )?;
    }
    run(&folder, given.listen, true)
}

fn run(folder: &DataFolder, listen: SocketAddr, demo: bool) -> Result<ExitCode> {
    // Looked at before it is read, so that an import in between is not missed.
    let seen = changed(&folder.changes_file());
    let helpline = Arc::new(helpline(folder.load()?)?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("could not start the server's threads")?;
    runtime.block_on(async {
        let listener = TcpListener::bind(listen).await.with_context(|| {
            format!("could not listen at {listen}. Is another program there? Choose another port with --listen")
        })?;
        let at = listener.local_addr().context("the socket has no address")?;
        let host = if at.ip().is_loopback() { "localhost".to_owned() } else { at.ip().to_string() };
        message(&format!("Leeward is at http://{host}:{}", at.port()));
        if demo {
            message("All people, places and numbers in it are made up, except the national lines.");
        }
        if let Some(warning) = reviews(&helpline) {
            message(&warning);
        }
        message("Stop with Ctrl-C.");
        tokio::spawn(follow(folder.clone(), Arc::clone(&helpline), seen));
        let app = web::App { helpline, clock: Arc::new(now), demo };
        web::serve(listener, app, stopped()).await?;
        Ok(ExitCode::SUCCESS)
    })
}

/// What to say when items of the pack are past their review date, or will be within a month: they
/// are no longer shown, numbers to call among them.
fn reviews(helpline: &Helpline) -> Option<String> {
    let soon = now().date().saturating_add(jiff::Span::new().days(30));
    let metas = helpline.pack().metas();
    let due: Vec<_> = metas
        .iter()
        .filter(|(_, meta)| meta.review_due < soon)
        .collect();
    let first = due.iter().map(|(_, meta)| meta.review_due).min()?;
    Some(format!(
        "{} items of the knowledge pack are due for review from {first} on; past it they are not shown, numbers to call among them. See: leeward doctor",
        due.len()
    ))
}

/// Puts a newly imported directory in place without a restart. A file that went away or cannot be
/// read leaves the places as they are: a page without places would help nobody.
async fn follow(folder: DataFolder, helpline: Arc<Helpline>, mut seen: Seen) {
    let file = folder.changes_file();
    loop {
        tokio::time::sleep(LOOK).await;
        let found = changed(&file);
        if found == seen {
            continue;
        }
        seen = found;
        if found.is_none() {
            message(&format!(
                "The directory as it was stays in use: {} is gone or cannot be read.",
                file.display()
            ));
            continue;
        }
        let folder = folder.clone();
        match tokio::task::spawn_blocking(move || folder.load()).await {
            Ok(Ok(directory)) => helpline.replace_directory(directory),
            Ok(Err(error)) => message(&format!("The directory as it was stays in use: {error}")),
            Err(error) => message(&format!("The directory as it was stays in use: {error}")),
        }
    }
}

/// When the file was changed and how long it is; none where it is not there.
type Seen = Option<(SystemTime, u64)>;

fn changed(file: &Path) -> Seen {
    let about = std::fs::metadata(file).ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// Resolves on Ctrl-C or, on Unix, on the signal a service manager sends.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
