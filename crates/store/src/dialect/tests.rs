//! Every fixed statement is understood by both databases, and both have the same tables.

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};

use super::*;
use crate::{Options, Place, Store, sql};

async fn open(place: Place) -> Store {
    let options = Options {
        place,
        create: true,
        node: Uuid::from_u128(1),
        boot: Uuid::from_u128(2),
        now: 0,
    };
    Store::open(options).await.expect("a store")
}

#[expect(clippy::disallowed_methods, reason = "tests read where the server is")]
async fn postgres() -> Option<Store> {
    use sqlx::Connection as _;
    let server = std::env::var("LEEWARD_TEST_POSTGRES")
        .ok()
        .filter(|url| !url.is_empty())?;
    let name = format!("leeward_dialect_{}", std::process::id());
    let mut connection = sqlx::PgConnection::connect(&server)
        .await
        .expect("the server");
    for text in [
        format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
        format!("CREATE DATABASE {name}"),
    ] {
        sqlx::raw_sql(AssertSqlSafe(text))
            .execute(&mut connection)
            .await
            .expect("made");
    }
    let (before, _) = server.rsplit_once('/').expect("an address with a database");
    Some(open(Place::Postgres(format!("{before}/{name}"))).await)
}

async fn prepare(pool: &Pool, name: &str, text: String) {
    let text = AssertSqlSafe(text).into_sql_str();
    let prepared = match pool {
        Pool::Sqlite(pool) => pool.prepare(text).await.map(drop),
        Pool::Postgres(pool) => pool.prepare(text).await.map(drop),
    };
    prepared.unwrap_or_else(|error| panic!("{name}: {error}"));
}

async fn prepare_all(store: &Store) {
    let inner = &store.inner;
    let postgres = inner.main.is_postgres();
    let fixed = sql::ALL
        .iter()
        .map(|(name, text)| (*name, (*text).to_owned()));
    let locking = sql::LOCKING.iter().map(|(name, text)| {
        (
            *name,
            if postgres { text.postgres } else { text.sqlite }.to_owned(),
        )
    });
    for (name, text) in fixed.chain(locking).chain(crate::backup::statements()) {
        let of_shred = text.contains(" half");
        prepare(
            if of_shred { &inner.shred } else { &inner.main },
            name,
            text,
        )
        .await;
    }
}

/// Table and column names, in order.
async fn columns(pool: &Pool) -> BTreeMap<String, Vec<String>> {
    const SQLITE: &str = "SELECT m.name AS t, c.name AS c FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c \
        WHERE m.type = 'table' AND m.name NOT LIKE '\\_sqlx%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%' ORDER BY c.cid";
    const POSTGRES: &str = "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns \
        WHERE table_schema = current_schema() AND table_name <> '_sqlx_migrations' ORDER BY ordinal_position";
    let call = pool.call(if pool.is_postgres() { POSTGRES } else { SQLITE });
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in pool.all(call).await.expect("columns") {
        found
            .entry(row.text("t").expect("t"))
            .or_default()
            .push(row.text("c").expect("c"));
    }
    found
}

#[tokio::test]
async fn every_statement_prepares_on_both_and_both_have_the_same_tables() {
    let folder = tempfile::tempdir().expect("a folder");
    let sqlite = open(Place::Folder(folder.path().to_owned())).await;
    prepare_all(&sqlite).await;
    let main = columns(&sqlite.inner.main).await;
    assert!(main.len() >= 17, "{main:?}");
    let mut all = main.clone();
    all.extend(columns(&sqlite.inner.shred).await);
    assert_eq!(
        all,
        crate::backup::columns(),
        "a backup has every column of every table"
    );
    let Some(postgres) = postgres().await else {
        println!(
            "skipped: LEEWARD_TEST_POSTGRES is not set; statements were prepared on SQLite only"
        );
        return;
    };
    prepare_all(&postgres).await;
    assert_eq!(main, columns(&postgres.inner.main).await);
    assert_eq!(
        columns(&sqlite.inner.shred).await,
        columns(&postgres.inner.shred).await
    );
    postgres.close().await;
}

#[tokio::test]
async fn a_prepared_file_lets_a_connection_in_while_another_reads() {
    use sqlx::{ConnectOptions as _, Connection as _};
    let folder = tempfile::TempDir::new().expect("a folder");
    let second = async |name: &str, prepared: bool| {
        let file = folder.path().join(name);
        std::fs::write(&file, []).expect("a file");
        if prepared {
            sqlite_prepare(&file).await.expect("prepared");
        }
        let looking = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
        let mut reader = looking.connect().await.expect("a reader");
        let mut reading = reader.begin().await.expect("a transaction");
        reading
            .execute("SELECT count(*) FROM sqlite_master")
            .await
            .expect("read");
        let options = connect::sqlite_options(&file).busy_timeout(Duration::ZERO);
        let began = options.connect().await;
        began.map(drop).map_err(|error| error.to_string())
    };
    assert_eq!(second("prepared", true).await, Ok(()));
    // The control: without it, the second would have to wait.
    assert!(second("new", false).await.is_err());
}
