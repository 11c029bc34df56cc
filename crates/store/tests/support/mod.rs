//! What the suite and the benchmark share: made-up randomness, rows, and places to put them.

#![expect(unreachable_pub, reason = "a module of tests")]

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::Connection as _;
use store::{
    Act, Actor, Body, Entry, EntryClass, Grant, GrantStage, GrantTo, Half, HalfKind, Journal,
    JournalKind, Options, Place, QueueState, Store, Write,
};
use uuid::Uuid;
use vault::{Aad, DeskId, Entropy, JournalId, Key, OrgId, Sealed};

pub const NOW: i64 = 1_790_000_000_000;

/// Randomness that repeats.
pub struct Made(u64);

pub const fn made(seed: u64) -> Made {
    Made(seed)
}

impl Made {
    pub fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("small")
    }

    pub fn uuid(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.next(), self.next())
    }

    pub fn id<T: From<Uuid>>(&mut self) -> T {
        self.uuid().into()
    }

    pub fn lookup(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.fill(&mut bytes);
        bytes
    }
}

impl Entropy for Made {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(8) {
            let bytes = self.next().to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
    }
}

pub fn org() -> OrgId {
    Uuid::from_u128(0x0a).into()
}

pub fn desk() -> DeskId {
    Uuid::from_u128(0x0d).into()
}

pub fn key() -> Key {
    Key::from_bytes([3; 32])
}

/// Something sealed, of about so many bytes.
pub fn sealed(bytes: usize, rng: &mut Made) -> Sealed {
    let aad = Aad::new(&vault::field::ENTRY_KEPT, org(), None, Uuid::nil(), 0, 0);
    vault::keep(&key(), &aad, &vec![b'x'; bytes], rng)
}

pub fn journal(id: JournalId) -> Journal {
    Journal {
        id,
        kind: JournalKind::Contact,
        desk: desk(),
        state: QueueState::Waiting,
        lane: "chat".into(),
        channel: "web".into(),
        lang: "en".into(),
        urgent: false,
        assigned: None,
        opened_at: NOW,
        changed_at: NOW,
        closed_at: None,
        shred_after: None,
        box_public: [9; 32],
        head: 0,
    }
}

pub fn entry(journal: JournalId, seq: u32, bytes: usize, rng: &mut Made) -> Entry<Sealed> {
    Entry {
        journal,
        seq,
        id: rng.id(),
        section: "main".into(),
        epoch: 0,
        class: EntryClass::Arrival,
        at: NOW + i64::from(seq),
        idem: rng.uuid(),
        body: Body::Kept(sealed(bytes, rng)),
    }
}

pub fn append(entry: Entry<Sealed>) -> Act {
    let at = entry.at;
    Act::new(Actor::Visitor, at).write(Write::Append {
        entry,
        action: "message-send".into(),
    })
}

/// A journal with its half of the key, and no entry.
pub fn new_contact(id: JournalId, rng: &mut Made) -> Act {
    Act::new(Actor::Visitor, NOW)
        .write(Write::AddHalf(half(HalfKind::Journal, id.uuid(), rng)))
        .write(Write::AddJournal(journal(id)))
}

pub fn half(kind: HalfKind, id: Uuid, rng: &mut Made) -> Half<Sealed> {
    Half {
        kind,
        id,
        sealed: sealed(32, rng),
        created: NOW,
    }
}

static BOOTS: AtomicU32 = AtomicU32::new(1);

pub fn options(place: Place) -> Options {
    let boot = BOOTS.fetch_add(1, Ordering::Relaxed);
    Options {
        place,
        create: true,
        node: Uuid::from_u128(0x0e),
        boot: Uuid::from_u128((u128::from(std::process::id()) << 64) | u128::from(boot)),
        now: NOW + i64::from(boot),
    }
}

pub async fn open(place: Place) -> Store {
    Store::open(options(place)).await.expect("a store")
}

/// The server on which databases may be made, if there is one.
#[expect(clippy::disallowed_methods, reason = "tests read where the server is")]
pub fn postgres_server() -> Option<String> {
    std::env::var("LEEWARD_TEST_POSTGRES")
        .ok()
        .filter(|url| !url.is_empty())
}

/// Makes an empty database on the server; returns its address.
pub async fn database(server: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("leeward_test_{}_{count}", std::process::id());
    let mut connection = sqlx::PgConnection::connect(server)
        .await
        .expect("the server");
    for text in [
        format!("DROP DATABASE IF EXISTS {name}"),
        format!("CREATE DATABASE {name}"),
    ] {
        sqlx::raw_sql(sqlx::AssertSqlSafe(text))
            .execute(&mut connection)
            .await
            .expect("made");
    }
    let (before, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{before}/{name}")
}

/// Takes a database away again.
pub async fn drop_database(server: &str, url: &str) {
    let (_, name) = url.rsplit_once('/').expect("an address with a database");
    let mut connection = sqlx::PgConnection::connect(server)
        .await
        .expect("the server");
    let text = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    sqlx::raw_sql(sqlx::AssertSqlSafe(text))
        .execute(&mut connection)
        .await
        .expect("dropped");
}

/// What somebody does who has the database and not the program.
pub async fn raw(place: &Place, text: &str) {
    match place {
        Place::Folder(folder) => {
            let options = sqlx::sqlite::SqliteConnectOptions::new()
                .filename(folder.join("main.db"))
                .foreign_keys(false);
            let mut connection = sqlx::SqliteConnection::connect_with(&options)
                .await
                .expect("the file");
            sqlx::raw_sql(sqlx::AssertSqlSafe(text))
                .execute(&mut connection)
                .await
                .expect("done");
            connection.close().await.expect("closed");
        }
        Place::Postgres(url) => {
            let options: sqlx::postgres::PgConnectOptions = url.parse().expect("an address");
            let options = options.options([("search_path", "leeward")]);
            let mut connection = sqlx::PgConnection::connect_with(&options)
                .await
                .expect("the server");
            let text = format!("SET session_replication_role = replica; {text}");
            sqlx::raw_sql(sqlx::AssertSqlSafe(text))
                .execute(&mut connection)
                .await
                .expect("done");
            connection.close().await.expect("closed");
        }
    }
}

/// A new journal in the store.
pub async fn contact(store: &Store, rng: &mut Made) -> JournalId {
    let id = rng.id();
    store.act(new_contact(id, rng)).await.expect("a journal");
    id
}

pub fn grant(journal: JournalId, rng: &mut Made) -> Grant<Sealed> {
    Grant {
        id: rng.id(),
        journal,
        to: GrantTo::Link(rng.id()),
        stage: GrantStage::Offer,
        release: rng.id(),
        referral: rng.id(),
        terms: vec![7; 120],
        wrapped: Some(sealed(32, rng)),
        sections: Some(sealed(100, rng)),
        granted_at: NOW,
        not_after: NOW + 10_000,
        withdrawn_at: None,
        signature: vec![8; 64],
    }
}
