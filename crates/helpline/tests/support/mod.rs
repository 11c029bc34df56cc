//! A whole helpline in a scratch folder, with its people, and a clock that the test moves.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]
#![cfg_attr(all(), expect(dead_code, reason = "each test uses a part of it"))]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use helpline::contact::{First, Lane};
use helpline::desk;
use helpline::member::EnrolForm;
use helpline::release::ReleaseForm;
use helpline::session::{SignIn, Signed};
use helpline::{Helpline, Idem, JournalId, Line, Moment, ReleaseId, Role, Token};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use store::{Options, Place, Store};
use tempfile::TempDir;
use words::Lang;

/// The password of everybody here.
pub(crate) const PASSWORD: &str = "quiet river lantern pear";
/// Where the clock begins.
pub(crate) const START: i64 = 1_795_000_000;

pub(crate) struct World {
    pub(crate) folder: TempDir,
    pub(crate) line: Arc<Line>,
    clock: AtomicI64,
}

pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) totp: String,
    pub(crate) recovery: Vec<String>,
    pub(crate) session: Token,
}

static COUNT: AtomicU64 = AtomicU64::new(1);

pub(crate) fn guide() -> Arc<Helpline> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/hsds");
    let import = desk::read_tables(&[folder], None, &mut |_| {}).unwrap();
    let mut directory = directory::Directory::default();
    for change in directory.changes_for(&import, "test", Timestamp::UNIX_EPOCH) {
        directory.apply(&change).unwrap();
    }
    Arc::new(Helpline::new(knowledge::us::pack().unwrap(), directory).unwrap())
}

/// The system's randomness, as the program gives it.
pub(crate) fn randomness() -> helpline::line::Randomness {
    Arc::new(|out: &mut [u8]| {
        let mut file = std::fs::File::open("/dev/urandom").unwrap();
        std::io::Read::read_exact(&mut file, out).unwrap();
    })
}

/// A fresh database on the server that the tests were given, if they were.
#[expect(clippy::disallowed_methods, reason = "tests read where the outside is")]
pub(crate) async fn postgres() -> Option<String> {
    let server = std::env::var("LEEWARD_TEST_POSTGRES").ok()?;
    let name = format!(
        "thread_{}_{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    let pool = sqlx::PgPool::connect(&server).await.unwrap();
    let text = format!("CREATE DATABASE {name}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(text))
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let (head, query) = server
        .split_once('?')
        .map_or((server.as_str(), None), |(head, query)| (head, Some(query)));
    let root = head.rsplit_once('/').map_or(head, |(root, _)| root);
    Some(match query {
        Some(query) => format!("{root}/{name}?{query}"),
        None => format!("{root}/{name}"),
    })
}

pub(crate) async fn open(folder: &Path, place: Place, now: i64) -> Arc<Line> {
    let boot = uuid::Uuid::from_u128(
        u128::from(COUNT.fetch_add(1, Ordering::Relaxed)) + (u128::from(std::process::id()) << 64),
    );
    let store = Store::open(Options {
        place,
        create: true,
        node: boot,
        boot,
        now,
    })
    .await
    .unwrap();
    Arc::new(
        Line::open(guide(), store, folder, randomness())
            .await
            .unwrap(),
    )
}

impl World {
    pub(crate) async fn new() -> World {
        let _ = tracing_subscriber::fmt().with_test_writer().try_init();
        World::quiet().await
    }

    /// The same, where the test listens to the log itself.
    pub(crate) async fn quiet() -> World {
        let folder = TempDir::new().unwrap();
        let place = Place::Folder(folder.path().to_owned());
        World::at(folder, place).await
    }

    /// The same over another database.
    pub(crate) async fn on(place: Place) -> World {
        World::at(TempDir::new().unwrap(), place).await
    }

    async fn at(folder: TempDir, place: Place) -> World {
        let line = open(folder.path(), place, START * 1000).await;
        World {
            folder,
            line,
            clock: AtomicI64::new(START),
        }
    }

    pub(crate) fn now(&self) -> Moment {
        let at = Timestamp::from_second(self.clock.load(Ordering::Relaxed)).unwrap();
        Moment {
            at: at.to_zoned(TimeZone::get("America/New_York").unwrap()),
        }
    }

    pub(crate) fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) fn idem(&self) -> Idem {
        self.line.idem()
    }

    /// Enrols somebody by a link.
    pub(crate) async fn enrol(&self, link: &Token, name: &str) -> Person {
        let form = EnrolForm {
            organization: Some("Harbor Line".to_owned()),
            name: name.to_owned(),
            password: PASSWORD.to_owned(),
        };
        let proof = self
            .line
            .enrol_begin(link, form, &self.now())
            .await
            .unwrap();
        let groups = proof.asked.map(|place| proof.recovery[place - 1].clone());
        let code = self.code(&proof.totp_secret);
        let session = self
            .line
            .enrol_finish(
                link,
                &proof.draft,
                &code,
                [&groups[0], &groups[1]],
                &self.now(),
            )
            .await
            .unwrap();
        // The step of that code is used up.
        self.wait(31);
        Person {
            name: name.to_owned(),
            totp: proof.totp_secret,
            recovery: proof.recovery,
            session,
        }
    }

    /// The code of a second factor now.
    pub(crate) fn code(&self, secret: &str) -> String {
        let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
        let totp = totp_rs::Builder::new()
            .with_secret(secret)
            .with_skew(1)
            .build_noncompliant();
        let seconds = u64::try_from(self.clock.load(Ordering::Relaxed)).unwrap();
        totp.generate(seconds).to_string()
    }

    /// An administrator, a supervisor and an advocate who holds the desk's key.
    pub(crate) async fn people(&self) -> [Person; 3] {
        let link = self.line.setup_link(&self.now()).await.unwrap().unwrap();
        let admin = self.enrol(&link, "Rosa").await;
        let supervisor = self.join(&admin, Role::Supervisor, "Sol").await;
        let advocate = self.join(&admin, Role::Advocate, "Ana").await;
        self.admit(&supervisor, &advocate).await;
        [admin, supervisor, advocate]
    }

    pub(crate) async fn join(&self, admin: &Person, role: Role, name: &str) -> Person {
        let link = self
            .line
            .invite(&self.signed(admin).await, role, &self.now())
            .await
            .unwrap();
        self.enrol(&link, name).await
    }

    pub(crate) async fn admit(&self, supervisor: &Person, other: &Person) {
        let signed = self.signed(supervisor).await;
        let taker = self.signed(other).await;
        self.line
            .admit(&signed, taker.member, &taker.digits(), &self.now())
            .await
            .unwrap();
    }

    pub(crate) async fn signed(&self, person: &Person) -> Signed {
        self.line
            .signed(&person.session, &self.now())
            .await
            .unwrap()
    }

    pub(crate) async fn sign_in(&self, person: &Person) -> Result<Token, helpline::Refusal> {
        let typed = SignIn {
            name: person.name.clone(),
            password: PASSWORD.to_owned(),
            code: self.code(&person.totp),
        };
        self.line.sign_in(typed, &self.now()).await
    }

    /// A visitor's first words.
    pub(crate) async fn visitor(&self, text: &str) -> Token {
        let first = First {
            lang: Lang::Es,
            lane: Lane::HelpNow,
            danger: false,
            text: text.to_owned(),
            idem: self.idem(),
        };
        self.line.begin(first, &self.now()).await.unwrap()
    }

    /// The one contact that waits.
    pub(crate) async fn waiting(&self, person: &Person) -> JournalId {
        let queue = self
            .line
            .queue(&self.signed(person).await, Lang::En, &self.now())
            .await
            .unwrap();
        queue.waiting.first().unwrap().journal.parse().unwrap()
    }

    /// A release for the first shelter of the demo.
    pub(crate) fn release_form(&self) -> ReleaseForm {
        let service = self
            .line
            .guide()
            .directory()
            .objects(directory::Kind::Service)
            .map(|(id, _)| id.to_owned())
            .next()
            .unwrap();
        let item = |kind: &str, value: &str| (kind.to_owned(), value.to_owned(), false);
        ReleaseForm {
            service,
            items: vec![
                item("need", "need-shelter"),
                item("languages", "es"),
                item("adults", "1"),
                item("children", "2"),
                item("when", "tonight"),
                item("first-name", "CANARYNAME"),
                item("call-back", "305-555-0199"),
                item("place", "CANARYPLACE"),
            ],
            purpose: "A room for tonight".to_owned(),
            days: 7,
            how: "typed".to_owned(),
            bound: false,
            minor: false,
            guardian: "none".to_owned(),
            words: String::new(),
        }
    }

    /// A contact taken by the advocate, with a release.
    pub(crate) async fn released(&self, advocate: &Person) -> (Token, JournalId, ReleaseId) {
        let visitor = self.visitor("No puedo irme. CANARYWORDS").await;
        let journal = self.waiting(advocate).await;
        let signed = self.signed(advocate).await;
        self.line.take(&signed, journal, &self.now()).await.unwrap();
        let release = self
            .line
            .release(
                &signed,
                journal,
                self.release_form(),
                self.idem(),
                &self.now(),
            )
            .await
            .unwrap();
        (visitor, journal, release)
    }
}
