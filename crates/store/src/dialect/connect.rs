//! How connections are opened, and what is set on them.

use std::path::Path;
use std::str::FromStr as _;
use std::time::Duration;

use sqlx::pool::PoolOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _};

use super::{Pool, plain};
use crate::error::{Result, StoreError};

/// Statements kept prepared on each connection: those with counted rows come in some hundred sizes.
const PREPARED: usize = 384;
/// How long a writer waits for another process on the same file.
const BUSY: Duration = Duration::from_secs(5);
/// Connections that read.
const READERS: u32 = 6;
/// Marks a SQLite file as ours.
pub(crate) const APPLICATION_ID: i64 = 0x4c57_5244;

pub(super) fn sqlite_options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous())
        // Every entry touches a page of each of two indexes somewhere in the middle. Half pages halve what the log must
        // take: 235 instead of 378 KiB for 32 entries of 300 B.
        .page_size(2_048)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .statement_cache_capacity(PREPARED)
        // What is deleted is overwritten in the file.
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        // Sorting never spills rows into a file of its own.
        .pragma("temp_store", "MEMORY")
        // macOS does not flush its disk's cache for less.
        .pragma("fullfsync", "ON")
        .pragma("checkpoint_fullfsync", "ON")
        // In KiB. Where a commit splits a page, SQLite walks the whole table of its cache; with 16 MiB that took a tenth
        // of all time.
        .pragma("cache_size", "-3072")
        // In pages. A log that grows costs a commit more than one that is written over, so it is kept short: 16 MiB.
        .pragma("wal_autocheckpoint", "8000")
        .disable_statement_logging()
}

#[cfg(not(feature = "faults"))]
const fn synchronous() -> SqliteSynchronous {
    SqliteSynchronous::Full
}

#[cfg(feature = "faults")]
fn synchronous() -> SqliteSynchronous {
    if crate::faults::no_sync() {
        SqliteSynchronous::Off
    } else {
        SqliteSynchronous::Full
    }
}

/// A connection that sets nothing, for a file that may not be ours.
pub(crate) async fn sqlite_looking(file: &Path) -> Result<Pool> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .disable_statement_logging();
    let pool = PoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await?;
    Ok(Pool::Sqlite(pool))
}

/// Sets on a SQLite file what stays with it, while no other connection is open. Changing the journal's mode takes
/// the file alone: of two first connections that both change it, SQLite tells one at once that it is locked, because
/// each would wait for the other.
pub(crate) async fn sqlite_prepare(file: &Path) -> Result<()> {
    let only = sqlite_options(file).connect().await?;
    Ok(only.close().await?)
}

/// Connections that write a SQLite file, which must be prepared: the writer keeps one, a restore takes the other, and they
/// wait for each other.
pub(crate) async fn sqlite_writer(file: &Path) -> Result<Pool> {
    let options = sqlite_options(file);
    let pool = PoolOptions::new()
        .max_connections(2)
        .idle_timeout(None)
        .max_lifetime(None)
        // A file does not hang up; asking it each time would cost a third of a commit.
        .test_before_acquire(false)
        .connect_with(options)
        .await?;
    Ok(Pool::Sqlite(pool))
}

/// The connections that read a SQLite file.
pub(crate) async fn sqlite_readers(file: &Path) -> Result<Pool> {
    let options = sqlite_options(file).read_only(true);
    Ok(Pool::Sqlite(
        PoolOptions::new()
            .max_connections(READERS)
            .test_before_acquire(false)
            .connect_with(options)
            .await?,
    ))
}

/// Connections to a schema of a PostgreSQL database.
pub(crate) async fn postgres(url: &str, schema: &'static str, connections: u32) -> Result<Pool> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|error| StoreError::Io(plain(&error)))?
        .application_name("leeward")
        .statement_cache_capacity(PREPARED)
        .options([
            ("search_path", schema),
            // An answer means that the row is on disk, whatever the server's default.
            ("synchronous_commit", "on"),
        ])
        .disable_statement_logging();
    Ok(Pool::Postgres(
        PoolOptions::new()
            .max_connections(connections)
            .connect_with(options)
            .await?,
    ))
}

/// Readers of a PostgreSQL database.
pub(crate) const POSTGRES_READERS: u32 = READERS;
