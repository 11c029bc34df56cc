//! `serve` and `demo`: the helpline on the web.

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use helpline::desk::{self, DataFolder, Purpose};
use helpline::{Helpline, Line, Moment};
use tokio::net::TcpListener;

use super::{accounts, helpline, line, now};
use crate::cli::{Database, Demo, Serve};
use crate::output::message;

/// How often what has ended is taken away.
const SWEEP: Duration = Duration::from_mins(10);
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
    run(
        &folder,
        &given.data.folder,
        &given.database,
        given.listen,
        false,
    )
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
    run(&folder, &given.data, &given.database, given.listen, true)
}

fn run(
    folder: &DataFolder,
    root: &Path,
    database: &Database,
    listen: SocketAddr,
    demo: bool,
) -> Result<ExitCode> {
    log();
    no_core_dumps();
    // Looked at before it is read, so that an import in between is not missed.
    let seen = changed(&folder.changes_file());
    let helpline = Arc::new(helpline(folder.load()?)?);
    line::block_on(async {
        let line = line::open(Arc::clone(&helpline), root, database).await?;
        let demo_accounts = if demo {
            Some(accounts::open(&line, root).await?)
        } else {
            None
        };
        let listener = TcpListener::bind(listen).await.with_context(|| {
            format!("could not listen at {listen}. Is another program there? Choose another port with --listen")
        })?;
        let at = listener.local_addr().context("the socket has no address")?;
        let host = if at.ip().is_loopback() {
            "localhost".to_owned()
        } else {
            at.ip().to_string()
        };
        message(&format!("Leeward is at http://{host}:{}", at.port()));
        if demo {
            message("All people, places and numbers in it are made up, except the national lines.");
        }
        if let Some(setup) = line.setup_link(&Moment { at: now() }).await? {
            message(&format!(
                "There are no accounts yet. Whoever opens this link first sets the helpline up; it works for three days:\n  http://{host}:{}/enter/{}",
                at.port(),
                *setup.to_text()
            ));
        } else {
            message(&format!(
                "People who work here sign in at http://{host}:{}/staff",
                at.port()
            ));
        }
        if let Some(warning) = reviews(&helpline) {
            message(&warning);
        }
        message("Stop with Ctrl-C.");
        tokio::spawn(follow(folder.clone(), Arc::clone(&helpline), seen));
        tokio::spawn(sweep(Arc::clone(&line)));
        let app = web::App {
            helpline,
            line: Some(Arc::clone(&line)),
            clock: Arc::new(now),
            demo,
            demo_accounts,
        };
        web::serve(listener, app, stopped()).await?;
        line.store().close().await;
        Ok(ExitCode::SUCCESS)
    })
}

/// Warnings and errors go to standard error, without colours where nobody looks. No line of the log
/// holds what somebody said, who asked, or from where.
fn log() {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::new("warn");
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
        .try_init();
}

/// A crash must not write the memory of the program, and with it keys and words, to the disk.
fn no_core_dumps() {
    #[cfg(unix)]
    let _ = rustix::process::setrlimit(
        rustix::process::Resource::Core,
        rustix::process::Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
}

/// Takes away what has ended, every ten minutes.
async fn sweep(line: Arc<Line>) {
    let mut turns = tokio::time::interval(SWEEP);
    loop {
        turns.tick().await;
        // A sweep that fails is made up for by the next one; what has ended is unreadable meanwhile.
        let _ = line.sweep(&Moment { at: now() }).await;
    }
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
