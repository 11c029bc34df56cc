//! Brings a database to the schema of this program, and refuses one that is newer or that was changed by hand.
//! Migrations are embedded; both databases have the same numbers. A migration that was shipped is never edited.

use std::borrow::Cow;

use sqlx::migrate::{Migrate, MigrateError, Migration, MigrationType, Migrator};
use sqlx::{Acquire, SqlSafeStr as _};

use crate::dialect::{self, Pool};
use crate::error::{Result, StoreError};

/// One step: number, name, text for SQLite, text for PostgreSQL.
pub(crate) type Step = (i64, &'static str, &'static str, &'static str);

/// Steps of the main store.
pub(crate) const MAIN: &[Step] = &[(
    1,
    "begin",
    include_str!("../migrations/sqlite/0001_begin.sql"),
    include_str!("../migrations/postgres/0001_begin.sql"),
)];
/// Steps of the shred store.
pub(crate) const SHRED: &[Step] = &[(
    1,
    "begin",
    include_str!("../migrations/sqlite/shred/0001_begin.sql"),
    include_str!("../migrations/postgres/shred/0001_begin.sql"),
)];

/// The newest schema that this program knows.
pub(crate) fn newest(steps: &[Step]) -> i64 {
    steps.iter().map(|step| step.0).max().unwrap_or_default()
}

/// The schema that is there, 0 for none.
pub(crate) async fn found(pool: &Pool) -> Result<i64> {
    const THERE_SQLITE: &str =
        "SELECT count(*) AS n FROM sqlite_master WHERE name = '_sqlx_migrations'";
    const THERE_POSTGRES: &str = "SELECT count(*) AS n FROM information_schema.tables \
         WHERE table_schema = current_schema() AND table_name = '_sqlx_migrations'";
    const VERSION: &str = "SELECT coalesce(max(version), 0) AS n FROM _sqlx_migrations";
    let there = pool.call(if pool.is_postgres() {
        THERE_POSTGRES
    } else {
        THERE_SQLITE
    });
    let number = |row: Option<crate::dialect::Row>| row.map_or(Ok(0), |row| row.int("n"));
    if number(pool.first(there).await?)? == 0 {
        return Ok(0);
    }
    Ok(number(pool.first(pool.call(VERSION)).await?)?)
}

/// Runs the steps that are missing.
pub(crate) async fn run(pool: &Pool, steps: &[Step]) -> Result<()> {
    let there = found(pool).await?;
    let known = newest(steps);
    if there > known {
        return Err(StoreError::Newer {
            found: there,
            known,
        });
    }
    match pool {
        Pool::Sqlite(pool) => finish(&migrator(steps, |step| step.2), pool).await,
        Pool::Postgres(pool) => finish(&migrator(steps, |step| step.3), pool).await,
    }
}

fn migrator(steps: &[Step], text: impl Fn(&Step) -> &'static str) -> Migrator {
    let step = |step: &Step| {
        Migration::new(
            step.0,
            Cow::Borrowed(step.1),
            MigrationType::Simple,
            text(step).into_sql_str(),
            false,
        )
    };
    Migrator::with_migrations(steps.iter().map(step).collect())
}

async fn finish<'a, A>(migrator: &Migrator, pool: A) -> Result<()>
where
    A: Acquire<'a>,
    <A::Connection as std::ops::Deref>::Target: Migrate,
{
    migrator.run(pool).await.map_err(|error| match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
        MigrateError::VersionMissing(version)
        | MigrateError::VersionMismatch(version)
        | MigrateError::Dirty(version) => StoreError::Altered(version),
        other => StoreError::Io(other.to_string()),
    })
}

/// Makes the schema of a PostgreSQL database. Two nodes may start at once; the second finds it made.
pub(crate) async fn make_schema(url: &str, schema: &'static str) -> Result<()> {
    const MAIN: &str = "CREATE SCHEMA IF NOT EXISTS leeward";
    const SHRED: &str = "CREATE SCHEMA IF NOT EXISTS shred";
    let pool = dialect::postgres(url, schema, 1).await?;
    let text = if schema == "shred" { SHRED } else { MAIN };
    let mut made = pool.first(pool.call(text)).await;
    if made.is_err() {
        // `IF NOT EXISTS` is no lock: whoever loses the race is told of a duplicate.
        made = pool.first(pool.call(text)).await;
    }
    pool.close().await;
    made?;
    Ok(())
}
