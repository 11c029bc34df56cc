//! Opening the helpline that answers: its database, its node file, the system's randomness.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use helpline::line::Randomness;
use helpline::{Helpline, Line};
use store::{Options, Place, Store};
use uuid::Uuid;

use super::now;
use crate::cli::Database;

/// The only place where the program asks the system for randomness.
#[expect(
    clippy::expect_used,
    reason = "without randomness no key may be made; stopping is the only safe answer"
)]
pub(crate) fn randomness() -> Randomness {
    Arc::new(|out: &mut [u8]| getrandom::fill(out).expect("the system gives randomness"))
}

/// Opens the database of a data folder, or the one that was named.
pub(crate) async fn store(folder: &Path, database: &Database, create: bool) -> Result<Store> {
    let mut id = [0; 16];
    randomness()(&mut id);
    let boot = uuid::Builder::from_random_bytes(id).into_uuid();
    let place = match &database.url {
        Some(url) => Place::Postgres(url.clone()),
        None => Place::Folder(folder.to_owned()),
    };
    let store = Store::open(Options {
        place,
        create,
        node: node(folder),
        boot,
        now: now().timestamp().as_millisecond(),
    })
    .await?;
    Ok(store)
}

/// Opens the helpline that answers.
pub(crate) async fn open(
    guide: Arc<Helpline>,
    folder: &Path,
    database: &Database,
) -> Result<Arc<Line>> {
    let store = store(folder, database, true).await?;
    let line = Line::open(guide, store, folder, randomness())
        .await
        .context("the helpline cannot begin to answer")?;
    Ok(Arc::new(line))
}

/// Runs something to its end on threads of its own.
pub(crate) fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("could not start the program's threads")?
        .block_on(work)
}

/// A name for this node in the audit: the same at every start from the same folder.
fn node(folder: &Path) -> Uuid {
    let path = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let digest = vault::digest(path.as_os_str().as_encoded_bytes());
    let half: [u8; 16] = digest.first_chunk().copied().unwrap_or_default();
    uuid::Builder::from_random_bytes(half).into_uuid()
}
