//! Appends a second, beside what the disk and the database can do at all, from one run.
//!
//! Every figure is given only after every acknowledged row was counted. The floor on SQLite is a file that is written
//! and synced once for each entry; on PostgreSQL it is the server's own rate for 32 clients that insert single rows.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark stops at the first surprise"
)]

#[path = "../tests/support/mod.rs"]
#[expect(dead_code, reason = "the suite uses the rest")]
mod support;

use std::io::Write as _;
use std::time::{Duration, Instant};

use sqlx::{Connection as _, Row as _};
use store::{Place, Store};
use support::{Made, database, entry, made, new_contact};

const WRITERS: usize = 32;
const SECONDS: Duration = Duration::from_secs(3);
const BYTES: usize = 300;

#[expect(clippy::disallowed_methods, reason = "a benchmark measures")]
fn now() -> Instant {
    Instant::now()
}

fn rate(count: usize, since: Instant) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of a benchmark are small"
    )]
    let count = count as f64;
    count / since.elapsed().as_secs_f64()
}

/// Writes and syncs a file, one entry at a time: a new end each time, as a log does.
fn floor(folder: &std::path::Path) -> f64 {
    let mut file = std::fs::File::create(folder.join("floor")).expect("a file");
    let block = vec![7_u8; BYTES];
    let begun = now();
    let mut count = 0;
    while begun.elapsed() < SECONDS {
        file.write_all(&block).expect("written");
        file.sync_data().expect("synced");
        count += 1;
    }
    rate(count, begun)
}

/// Appends from `writers` tasks, each to a journal of its own, each waiting for its answer.
async fn appends(store: &Store, writers: usize, seed: u64) -> f64 {
    let before = usize::try_from(store.counts(0).await.expect("counts").entries).expect("small");
    let mut tasks = Vec::new();
    let mut begun = None;
    let mut journals = Vec::new();
    for writer in 0..writers {
        let mut rng = made(seed + writer as u64);
        let journal = rng.id();
        store
            .act(new_contact(journal, &mut rng))
            .await
            .expect("a journal");
        journals.push((journal, rng));
    }
    let begun = *begun.get_or_insert_with(now);
    for (journal, mut rng) in journals {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            let mut seq = 0;
            // Sealing is not what is measured here: one blob serves all entries of a task.
            let template = entry(journal, 1, BYTES - 58, &mut rng);
            while begun.elapsed() < SECONDS {
                seq += 1;
                let mut next = template.clone();
                next.seq = seq;
                next.id = rng.id();
                next.idem = rng.uuid();
                store.act(support::append(next)).await.expect("appended");
            }
            seq as usize
        }));
    }
    let mut acknowledged = 0;
    for task in tasks {
        acknowledged += task.await.expect("a task");
    }
    let rate = rate(acknowledged, begun);
    let after = usize::try_from(store.counts(0).await.expect("counts").entries).expect("small");
    assert_eq!(
        after - before,
        acknowledged,
        "every acknowledged entry is there, and no other"
    );
    rate
}

/// What PostgreSQL does by itself: 32 connections, each inserting single rows of the same table, each committing.
async fn own_rate(url: &str) -> f64 {
    let mut tasks = Vec::new();
    let begun = now();
    let mut connection = sqlx::PgConnection::connect(url)
        .await
        .expect("a connection");
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS own (journal UUID NOT NULL, seq BIGINT NOT NULL, id UUID NOT NULL, \
        section TEXT NOT NULL, epoch BIGINT NOT NULL, class TEXT NOT NULL, at BIGINT NOT NULL, idem UUID NOT NULL, \
        kept BYTEA, arrived BYTEA, PRIMARY KEY (journal, seq), UNIQUE (idem, journal))")
        .execute(&mut connection).await.expect("a table");
    for writer in 0..WRITERS {
        let url = url.to_owned();
        tasks.push(tokio::spawn(async move {
            let mut connection = sqlx::PgConnection::connect(&url).await.expect("a connection");
            let mut rng: Made = made(900_000 + writer as u64);
            let journal = rng.uuid();
            let body = vec![7_u8; BYTES];
            let mut seq = 0_i64;
            while begun.elapsed() < SECONDS {
                seq += 1;
                sqlx::query("INSERT INTO own (journal, seq, id, section, epoch, class, at, idem, kept, arrived) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
                    .bind(journal).bind(seq).bind(rng.uuid()).bind("main").bind(0_i64).bind("arrival").bind(seq)
                    .bind(rng.uuid()).bind(&body[..]).bind(None::<&[u8]>)
                    .execute(&mut connection).await.expect("inserted");
            }
            usize::try_from(seq).expect("small")
        }));
    }
    let mut count = 0;
    for task in tasks {
        count += task.await.expect("a task");
    }
    let rate = rate(count, begun);
    let row = sqlx::query("SELECT count(*) FROM own")
        .fetch_one(&mut connection)
        .await
        .expect("a count");
    assert_eq!(usize::try_from(row.get::<i64, _>(0)).expect("small"), count);
    rate
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let floor = floor(folder.path());
        println!("floor: append {BYTES} B + fdatasync, one after another: {floor:.0} a second");
        let store = support::open(Place::Folder(folder.path().join("data"))).await;
        let one = appends(&store, 1, 1_000).await;
        println!(
            "SQLite, 1 writer: {one:.0} entries a second, {:.2} of the floor",
            one / floor
        );
        let many = appends(&store, WRITERS, 2_000).await;
        println!("SQLite, {WRITERS} writers: {many:.0} entries a second");
        store.close().await;
        let Some(server) = support::postgres_server() else {
            println!("skipped: LEEWARD_TEST_POSTGRES is not set; PostgreSQL was not measured");
            return;
        };
        let url = database(&server).await;
        let own = own_rate(&url).await;
        println!("PostgreSQL by itself, {WRITERS} clients, one row each: {own:.0} rows a second");
        let store = support::open(Place::Postgres(url)).await;
        let one = appends(&store, 1, 3_000).await;
        println!("PostgreSQL, 1 writer: {one:.0} entries a second");
        let many = appends(&store, WRITERS, 4_000).await;
        println!(
            "PostgreSQL, {WRITERS} writers: {many:.0} entries a second, {:.2} of its own",
            many / own
        );
        store.close().await;
    });
}
