//! The two databases behind one face, and everything in which they differ. The rest of the room speaks one SQL text
//! with `$1`, asks for columns by name, and does not know which database answers.
//!
//! The differences, all of them: how a connection is opened; how a transaction that writes begins; `FOR UPDATE`; the
//! place-holders of rows that are counted at run time; `NOTIFY`; the code of a full disk. A new difference belongs here
//! or nowhere.

mod connect;
#[cfg(test)]
mod tests;

pub(crate) use connect::{
    APPLICATION_ID, POSTGRES_READERS, postgres, sqlite_looking, sqlite_prepare, sqlite_readers,
    sqlite_writer,
};

use sqlx::encode::Encode;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgArguments, PgPool, PgRow, Postgres};
use sqlx::sqlite::{Sqlite, SqliteArguments, SqlitePool, SqliteRow};
use sqlx::{Arguments as _, AssertSqlSafe, Row as _, SqlSafeStr as _, SqlStr, Transaction, Type};
use uuid::Uuid;

use crate::error::Result;
use crate::sql::Counted;

/// Arguments of statements that run together; PostgreSQL takes 65,535, and SQLite half as many in each.
const VARIABLES: usize = 30_000;

/// One text with the suffix that locks what it reads, where the database has one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Locking {
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

/// A text that reads rows in order to change them in the same transaction. SQLite has one writer and needs no lock.
macro_rules! locking {
    ($text:literal) => {
        $crate::dialect::Locking {
            sqlite: $text,
            postgres: concat!($text, " FOR UPDATE"),
        }
    };
}
pub(crate) use locking;

/// Connections to one of the two databases.
#[derive(Clone, Debug)]
pub(crate) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// A transaction on one of the two databases, and statements that wait to run together ([`Tx::later`]).
pub(crate) struct Tx {
    on: On,
    behind: Behind,
}

enum On {
    Sqlite(Transaction<'static, Sqlite>),
    /// The writer's own on SQLite: it begins together with its first statement, to save a trip to the thread that has
    /// the connection. Whoever begins it must end it.
    Quick {
        connection: PoolConnection<Sqlite>,
        begun: bool,
    },
    Postgres(Transaction<'static, Postgres>),
}

/// The writer's connection to SQLite between two batches: giving it back and taking it again costs two trips.
#[derive(Default)]
pub(crate) struct Held(Option<PoolConnection<Sqlite>>);

/// Statements that wait, with their arguments in one list.
#[derive(Default)]
struct Behind {
    texts: Vec<String>,
    args: Option<Args>,
    count: usize,
}

/// A row of one of the two databases.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// Arguments of a statement, in order.
pub(crate) enum Args {
    Sqlite(SqliteArguments),
    Postgres(PgArguments),
}

/// What can be an argument on both databases.
pub(crate) trait Both<'t>:
    Encode<'t, Sqlite> + Type<Sqlite> + Encode<'t, Postgres> + Type<Postgres>
{
}
impl<'t, T> Both<'t> for T where
    T: Encode<'t, Sqlite> + Type<Sqlite> + Encode<'t, Postgres> + Type<Postgres>
{
}

impl Args {
    fn new(postgres: bool) -> Self {
        if postgres {
            Self::Postgres(PgArguments::default())
        } else {
            Self::Sqlite(SqliteArguments::default())
        }
    }

    fn try_add<'t, T: Both<'t>>(&mut self, value: T) -> Result<(), sqlx::error::BoxDynError> {
        match self {
            Self::Sqlite(args) => args.add(value),
            Self::Postgres(args) => args.add(value),
        }
    }
}

/// A statement with its arguments, before it runs.
pub(crate) struct Call {
    sql: SqlStr,
    args: Args,
    failed: Option<sqlx::error::BoxDynError>,
}

impl Call {
    pub(crate) fn bind<'t, T: Both<'t>>(mut self, value: T) -> Self {
        self.add(value);
        self
    }

    pub(crate) fn add<'t, T: Both<'t>>(&mut self, value: T) {
        if let Err(error) = self.args.try_add(value) {
            self.failed.get_or_insert(error);
        }
    }
}

/// The arguments and the connection are always of the same database; this says so without a panic.
fn mixed() -> sqlx::Error {
    sqlx::Error::Protocol("a statement of the other database".into())
}

macro_rules! run {
    ($pool:expr, $call:expr, $method:ident) => {
        match ($pool, $call) {
            (
                _,
                Call {
                    failed: Some(error),
                    ..
                },
            ) => Err(sqlx::Error::Encode(error)),
            (
                Pool::Sqlite(pool),
                Call {
                    sql,
                    args: Args::Sqlite(args),
                    ..
                },
            ) => sqlx::query_with(sql, args)
                .$method(pool)
                .await
                .map(Into::into),
            (
                Pool::Postgres(pool),
                Call {
                    sql,
                    args: Args::Postgres(args),
                    ..
                },
            ) => sqlx::query_with(sql, args)
                .$method(pool)
                .await
                .map(Into::into),
            _ => Err(mixed()),
        }
    };
}

macro_rules! run_in {
    ($on:expr, $call:expr, $method:ident) => {
        match ($on, $call) {
            (
                _,
                Call {
                    failed: Some(error),
                    ..
                },
            ) => Err(sqlx::Error::Encode(error)),
            (
                On::Sqlite(tx),
                Call {
                    sql,
                    args: Args::Sqlite(args),
                    ..
                },
            ) => sqlx::query_with(sql, args)
                .$method(&mut **tx)
                .await
                .map(Into::into),
            (
                On::Quick { connection, begun },
                Call {
                    sql,
                    args: Args::Sqlite(args),
                    ..
                },
            ) => {
                let sql = if *begun {
                    sql
                } else {
                    AssertSqlSafe(format!("BEGIN IMMEDIATE; {}", sql.as_str())).into_sql_str()
                };
                *begun = true;
                sqlx::query_with(sql, args)
                    .$method(&mut **connection)
                    .await
                    .map(Into::into)
            }
            (
                On::Postgres(tx),
                Call {
                    sql,
                    args: Args::Postgres(args),
                    ..
                },
            ) => sqlx::query_with(sql, args)
                .$method(&mut **tx)
                .await
                .map(Into::into),
            _ => Err(mixed()),
        }
    };
}

/// What came back, of either database.
pub(crate) struct Rows(pub(crate) Vec<Row>);
pub(crate) struct MaybeRow(pub(crate) Option<Row>);
struct Affected(u64);

impl From<Vec<SqliteRow>> for Rows {
    fn from(rows: Vec<SqliteRow>) -> Self {
        Self(rows.into_iter().map(Row::Sqlite).collect())
    }
}
impl From<Vec<PgRow>> for Rows {
    fn from(rows: Vec<PgRow>) -> Self {
        Self(rows.into_iter().map(Row::Postgres).collect())
    }
}
impl From<Option<SqliteRow>> for MaybeRow {
    fn from(row: Option<SqliteRow>) -> Self {
        Self(row.map(Row::Sqlite))
    }
}
impl From<Option<PgRow>> for MaybeRow {
    fn from(row: Option<PgRow>) -> Self {
        Self(row.map(Row::Postgres))
    }
}
impl From<sqlx::sqlite::SqliteQueryResult> for Affected {
    fn from(result: sqlx::sqlite::SqliteQueryResult) -> Self {
        Self(result.rows_affected())
    }
}
impl From<sqlx::postgres::PgQueryResult> for Affected {
    fn from(result: sqlx::postgres::PgQueryResult) -> Self {
        Self(result.rows_affected())
    }
}

impl Pool {
    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }

    /// A statement for this database.
    pub(crate) fn call(&self, sql: &'static str) -> Call {
        call(self.is_postgres(), sql.into_sql_str())
    }

    pub(crate) async fn all(&self, call: Call) -> Result<Vec<Row>, sqlx::Error> {
        let rows: Result<Rows, _> = run!(self, call, fetch_all);
        Ok(rows?.0)
    }

    pub(crate) async fn first(&self, call: Call) -> Result<Option<Row>, sqlx::Error> {
        let row: Result<MaybeRow, _> = run!(self, call, fetch_optional);
        Ok(row?.0)
    }

    /// A transaction that sees one state of the database from its first statement to its last.
    pub(crate) async fn begin_reading(&self) -> Result<Tx, sqlx::Error> {
        const READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        Ok(Tx::on(match self {
            Self::Sqlite(pool) => On::Sqlite(pool.begin().await?),
            Self::Postgres(pool) => On::Postgres(pool.begin_with(READ).await?),
        }))
    }

    /// A transaction that writes. SQLite must be told at once: a transaction that begins by reading cannot wait for
    /// its turn to write later.
    pub(crate) async fn begin_writing(&self) -> Result<Tx, sqlx::Error> {
        Ok(Tx::on(match self {
            Self::Sqlite(pool) => On::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => On::Postgres(pool.begin().await?),
        }))
    }

    /// A transaction that writes, for the writer, who ends it whatever happens.
    pub(crate) async fn begin_batch(&self, held: &mut Held) -> Result<Tx, sqlx::Error> {
        Ok(Tx::on(match self {
            Self::Sqlite(pool) => On::Quick {
                connection: match held.0.take() {
                    Some(connection) => connection,
                    None => pool.acquire().await?,
                },
                begun: false,
            },
            Self::Postgres(pool) => On::Postgres(pool.begin().await?),
        }))
    }

    /// Empties SQLite's log after something was deleted for good, so that it is not left in there. PostgreSQL recycles
    /// its own; its backups are kept no longer than those of the shred store.
    pub(crate) async fn forget_log(&self) -> Result<(), sqlx::Error> {
        const EMPTY: &str = "PRAGMA wal_checkpoint(TRUNCATE)";
        if !self.is_postgres() {
            self.first(self.call(EMPTY)).await?;
        }
        Ok(())
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

fn call(postgres: bool, sql: SqlStr) -> Call {
    Call {
        sql,
        args: Args::new(postgres),
        failed: None,
    }
}

/// Adds place-holders for rows to a text: `(?, ?), (?, ?)`. The first number is `from + 1`.
///
/// SQLite gets unnumbered ones: with thousands of numbered ones it searches a list for each.
fn place_holders(text: &mut String, postgres: bool, from: usize, columns: usize, rows: usize) {
    use std::fmt::Write as _;
    for row in 0..rows {
        text.push_str(if row == 0 { " (" } else { ", (" });
        for column in 0..columns {
            text.push_str(if column == 0 { "" } else { ", " });
            if postgres {
                // Writing to a string cannot fail.
                let _ = write!(text, "${}", from + row * columns + column + 1);
            } else {
                text.push('?');
            }
        }
        text.push(')');
    }
}

impl Counted {
    /// The text for so many rows. This and [`Tx::flush`] are the only places in the room where SQL is put together;
    /// nothing but numbers and texts from this source goes in.
    pub(crate) fn text(&self, postgres: bool, from: usize, rows: usize) -> String {
        let mut text = String::with_capacity(self.before.len() + rows * self.columns * 6 + 80);
        text.push_str(self.before);
        place_holders(&mut text, postgres, from, self.columns, rows);
        text.push_str(if postgres {
            self.after.postgres
        } else {
            self.after.sqlite
        });
        text
    }
}

impl Tx {
    fn on(on: On) -> Self {
        Self {
            on,
            behind: Behind::default(),
        }
    }

    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self.on, On::Postgres(_))
    }

    pub(crate) fn call(&self, sql: &'static str) -> Call {
        call(self.is_postgres(), sql.into_sql_str())
    }

    pub(crate) fn locking(&self, sql: Locking) -> Call {
        self.call(if self.is_postgres() {
            sql.postgres
        } else {
            sql.sqlite
        })
    }

    /// A statement with a counted number of rows that is run at once. At most [`take`] rows.
    pub(crate) fn counted(&self, text: Counted, rows: usize) -> Call {
        let text = text.text(self.is_postgres(), 0, rows);
        call(self.is_postgres(), AssertSqlSafe(text).into_sql_str())
    }

    /// Puts a statement behind: it runs together with others before the next one that is not, or the commit. Those
    /// that run together do not see what the others do.
    pub(crate) async fn later<T>(
        &mut self,
        text: Counted,
        rows: &[T],
        bind: impl Fn(&mut Call, &T),
    ) -> Result<(), sqlx::Error> {
        let postgres = self.is_postgres();
        let mut left = rows;
        while !left.is_empty() {
            let (now, later) = left.split_at(take(left.len()));
            left = later;
            if self.behind.count + now.len() * text.columns > VARIABLES {
                self.flush().await?;
            }
            let from = self.behind.count;
            self.behind.texts.push(text.text(postgres, from, now.len()));
            self.behind.count += now.len() * text.columns;
            let args = self.behind.args.take();
            let mut call = Call {
                sql: "".into_sql_str(),
                args: args.unwrap_or_else(|| Args::new(postgres)),
                failed: None,
            };
            for row in now {
                bind(&mut call, row);
            }
            if let Some(error) = call.failed {
                return Err(sqlx::Error::Encode(error));
            }
            self.behind.args = Some(call.args);
        }
        Ok(())
    }

    /// Makes what was put behind fail unless its last statement touches so many rows. On SQLite only: the least number
    /// has no absolute value, the one after it has.
    pub(crate) fn must_touch(&mut self, rows: usize) {
        let text = format!("SELECT abs(-9223372036854775808 + (changes() = {rows}))");
        self.behind.texts.push(text);
    }

    /// Runs what was put behind, as one statement.
    pub(crate) async fn flush(&mut self) -> Result<(), sqlx::Error> {
        let Behind { texts, args, .. } = std::mem::take(&mut self.behind);
        let Some((last, before)) = texts.split_last() else {
            return Ok(());
        };
        let args = args.unwrap_or_else(|| Args::new(self.is_postgres()));
        let text = match &self.on {
            // Changes in a common table expression are always carried out, and with one trip to the server.
            On::Postgres(_) => {
                let mut text = String::new();
                for (number, one) in before.iter().enumerate() {
                    text.push_str(if number == 0 { "WITH w" } else { ", w" });
                    text.push_str(&number.to_string());
                    text.push_str(" AS (");
                    text.push_str(one);
                    text.push(')');
                }
                text.push(' ');
                text.push_str(last);
                text
            }
            _ => texts.join("; "),
        };
        let call = Call {
            sql: AssertSqlSafe(text).into_sql_str(),
            args,
            failed: None,
        };
        let _: Affected = run_in!(&mut self.on, call, execute)?;
        Ok(())
    }

    pub(crate) async fn all(&mut self, call: Call) -> Result<Vec<Row>, sqlx::Error> {
        self.flush().await?;
        let rows: Result<Rows, _> = run_in!(&mut self.on, call, fetch_all);
        Ok(rows?.0)
    }

    pub(crate) async fn first(&mut self, call: Call) -> Result<Option<Row>, sqlx::Error> {
        self.flush().await?;
        let row: Result<MaybeRow, _> = run_in!(&mut self.on, call, fetch_optional);
        Ok(row?.0)
    }

    /// Gives every row of an answer as it comes, so that an answer may be longer than memory.
    pub(crate) async fn each(
        &mut self,
        call: Call,
        mut take: impl FnMut(Row) -> Result<()>,
    ) -> Result<()> {
        use futures_util::TryStreamExt as _;
        self.flush().await?;
        match (&mut self.on, call) {
            (
                On::Sqlite(tx),
                Call {
                    sql,
                    args: Args::Sqlite(args),
                    ..
                },
            ) => {
                let mut rows = sqlx::query_with(sql, args).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await? {
                    take(Row::Sqlite(row))?;
                }
            }
            (
                On::Postgres(tx),
                Call {
                    sql,
                    args: Args::Postgres(args),
                    ..
                },
            ) => {
                let mut rows = sqlx::query_with(sql, args).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await? {
                    take(Row::Postgres(row))?;
                }
            }
            _ => return Err(mixed().into()),
        }
        Ok(())
    }

    /// Runs a statement; how many rows it touched.
    pub(crate) async fn execute(&mut self, call: Call) -> Result<u64, sqlx::Error> {
        self.flush().await?;
        // SQLite counts the rows of the statement before it for BEGIN, so one that is counted begins by itself.
        if let On::Quick { connection, begun } = &mut self.on
            && !*begun
        {
            sqlx::query("BEGIN IMMEDIATE")
                .execute(&mut **connection)
                .await?;
            *begun = true;
        }
        let affected: Result<Affected, _> = run_in!(&mut self.on, call, execute);
        Ok(affected?.0)
    }

    /// Commits. Flush first where every failure before the commit must be told from one of the commit.
    pub(crate) async fn commit(self) -> Result<(), sqlx::Error> {
        self.commit_batch(&mut Held::default()).await
    }

    /// Commits a batch and gives its connection back. What was put behind goes along: for a batch of entries that is
    /// everything, in one trip.
    pub(crate) async fn commit_batch(mut self, held: &mut Held) -> Result<(), sqlx::Error> {
        let mut committed = Ok(());
        if matches!(self.on, On::Quick { .. }) && !self.behind.texts.is_empty() {
            self.behind.texts.push("COMMIT".to_owned());
            committed = self.flush().await;
        } else {
            self.flush().await?;
            if let On::Quick {
                connection,
                begun: true,
            } = &mut self.on
            {
                let commit = sqlx::query("COMMIT").execute(&mut **connection);
                committed = commit.await.map(drop);
            }
        }
        let mut connection = match self.on {
            On::Sqlite(tx) => return tx.commit().await,
            On::Postgres(tx) => return tx.commit().await,
            On::Quick { connection, .. } => connection,
        };
        if committed.is_err() {
            // Mostly SQLite has ended it by itself, and refuses; where it has not, the next batch could not begin.
            let back = sqlx::query("ROLLBACK").execute(&mut *connection).await;
            if !matches!(back, Ok(_) | Err(sqlx::Error::Database(_))) {
                // Nobody answers on this connection any more.
                connection.close_on_drop();
                return committed;
            }
        }
        held.0 = Some(connection);
        committed
    }

    /// Takes a batch back and gives its connection back.
    pub(crate) async fn rollback_batch(self, held: &mut Held) -> Result<(), sqlx::Error> {
        let (mut connection, begun) = match self.on {
            On::Sqlite(tx) => return tx.rollback().await,
            On::Postgres(tx) => return tx.rollback().await,
            On::Quick { connection, begun } => (connection, begun),
        };
        if begun {
            // After some errors SQLite has taken everything back by itself; then this is refused.
            let _ = sqlx::query("ROLLBACK").execute(&mut *connection).await;
        }
        held.0 = Some(connection);
        Ok(())
    }

    pub(crate) async fn rollback(self) -> Result<(), sqlx::Error> {
        self.rollback_batch(&mut Held::default()).await
    }
}

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident: $type:ty;)+) => {
        impl Row {
            $($(#[$doc])* pub(crate) fn $name(&self, column: &'static str) -> Result<$type, sqlx::Error> {
                match self { Self::Sqlite(row) => row.try_get(column), Self::Postgres(row) => row.try_get(column) }
            })+
        }
    };
}
columns! {
    uuid: Uuid;
    maybe_uuid: Option<Uuid>;
    int: i64;
    maybe_int: Option<i64>;
    text: String;
    maybe_text: Option<String>;
    bytes: Vec<u8>;
    maybe_bytes: Option<Vec<u8>>;
    flag: bool;
}

/// How many rows to put into one statement when `left` wait: sizes up to 64 each have their own text, longer ones come
/// in powers of two, so that few texts are ever prepared. Sixteen columns of 512 rows stay below both limits of
/// variables (32,766 and 65,535).
pub(crate) const fn take(left: usize) -> usize {
    match left {
        0..=64 => left,
        65..=127 => 64,
        128..=255 => 128,
        256..=511 => 256,
        _ => 512,
    }
}

/// Whether the disk is full.
pub(crate) fn is_full(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(error) = error else {
        return false;
    };
    // SQLITE_FULL; SQLITE_IOERR_SHMSIZE, where the file beside the log cannot grow; PostgreSQL's disk_full.
    matches!(error.code().as_deref(), Some("13" | "4874" | "53100"))
}

/// Whether the file is no database at all.
pub(crate) fn is_no_database(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(error) = error else {
        return false;
    };
    matches!(error.code().as_deref(), Some("26"))
}

/// Whether the database refuses a row, so that only the act it belongs to is at fault.
pub(crate) fn is_refusal(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Database(error) => {
            // A statement that must touch so many rows did not.
            error.message() == "integer overflow"
                || error.is_unique_violation()
                || error.is_foreign_key_violation()
                || error.is_check_violation()
                || matches!(error.kind(), sqlx::error::ErrorKind::NotNullViolation)
                || error.code().is_some_and(|code| code.starts_with("21"))
        }
        // A condition in the statement itself did not hold.
        sqlx::Error::Encode(_) | sqlx::Error::RowNotFound => true,
        _ => false,
    }
}

/// Whether another node was in the way and the same again may go through.
pub(crate) fn is_passing(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(error) = error else {
        return false;
    };
    // Deadlock and serialization failure; SQLITE_BUSY.
    matches!(error.code().as_deref(), Some("40P01" | "40001" | "5"))
}

/// What went wrong, without any value of a row.
pub(crate) fn plain(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(error) => {
            let code = error.code().unwrap_or_default();
            format!("{} (code {code})", error.message())
        }
        sqlx::Error::Configuration(_) => "the address of the database cannot be read".into(),
        sqlx::Error::Io(error) => error.kind().to_string(),
        sqlx::Error::PoolTimedOut => "no connection became free in time".into(),
        other => other.to_string(),
    }
}
