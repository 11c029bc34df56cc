//! What a thief, an administrator and an old backup can read: nothing that anybody said.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod support;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

use helpline::Refusal;
use helpline::referral::Reply;
use store::{JournalKind, Place};
use support::{Person, World};
use tracing_subscriber::fmt::MakeWriter;
use words::Lang;

/// Words that stand in every field somebody can type into.
const CANARIES: [&str; 9] = [
    "CANARYWORDS",
    "CANARYANSWER",
    "CANARYNOTE",
    "CANARYRULE",
    "CANARYTASK",
    "CANARYQUOTE",
    "CANARYNAME",
    "CANARYPLACE",
    "CANARYREPLY",
];

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Log;

    fn make_writer(&self) -> Log {
        self.clone()
    }
}

/// A day's work with a canary in every field.
async fn day(world: &World, advocate: &Person) -> (helpline::Token, helpline::JournalId) {
    use helpline::desk_work::{Observe, RuleForm};
    let (line, now) = (&world.line, world.now());
    let (visitor, journal, release) = world.released(advocate).await;
    let signed = world.signed(advocate).await;
    line.answer(&signed, journal, "CANARYANSWER", world.idem(), &now)
        .await
        .unwrap();
    line.add_note(&signed, journal, "CANARYNOTE", world.idem(), &now)
        .await
        .unwrap();
    let rule = RuleForm {
        channel: "call".to_owned(),
        value: "CANARYRULE".to_owned(),
        days: vec!["mon".to_owned()],
        lang: "es".to_owned(),
        say: "CANARYRULE".to_owned(),
        code_word: "CANARYRULE".to_owned(),
        days_valid: 30,
        ..RuleForm::default()
    };
    line.add_rule(&signed, journal, rule, world.idem(), &now)
        .await
        .unwrap();
    line.add_task(&signed, journal, "CANARYTASK", None, world.idem(), &now)
        .await
        .unwrap();
    let observe = Observe {
        indicator: "indicator-documents-held".to_owned(),
        source: "said".to_owned(),
        status: "present".to_owned(),
        quote: Some("CANARYQUOTE".to_owned()),
    };
    line.observe(&signed, journal, observe, world.idem(), &now)
        .await
        .unwrap();
    let offered = line
        .offer(&signed, journal, release, Lang::En, world.idem(), &now)
        .await
        .unwrap();
    let partner = line.open_link(&offered.link, &now).await.unwrap();
    let reply = Reply {
        yes: true,
        ask_for: "CANARYREPLY".to_owned(),
        when: "CANARYREPLY".to_owned(),
        note: "CANARYREPLY".to_owned(),
        ..Reply::default()
    };
    line.reply(&partner, reply, world.idem(), &now)
        .await
        .unwrap();
    line.make_code(&visitor, &now).await.unwrap();
    (visitor, journal)
}

fn every_file(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(every_file(&path));
        } else {
            files.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    files
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes
        .windows(word.len())
        .any(|window| window == word.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thief_of_every_file_reads_nothing_and_no_log_tells() {
    let log = Log::default();
    let logged = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .try_init();
    assert!(logged.is_ok(), "this test's own process has one log");
    let world = World::quiet().await;
    let [_, _, advocate] = world.people().await;
    let (_, journal) = day(&world, &advocate).await;

    // The search itself must be able to find: the advocate, with their key, sees every canary.
    let signed = world.signed(&advocate).await;
    let file = world
        .line
        .file(&signed, journal, Lang::En, &world.now())
        .await
        .unwrap();
    let seen = serde_json::to_vec(&file).unwrap();
    for canary in CANARIES {
        assert!(holds(&seen, canary), "{canary} was written");
    }
    drop(signed);

    for _ in 0..2 {
        for (name, bytes) in every_file(world.folder.path()) {
            for canary in CANARIES
                .iter()
                .chain(&[support::PASSWORD, "305-555-0199", "Harbor Line"])
            {
                assert!(!holds(&bytes, canary), "{canary} stands in {name}");
            }
        }
        // Once with the files as a running program leaves them, once after it has closed them.
        world.line.store().close().await;
    }
    tracing::trace!("CONTROL");
    let said = log.0.lock().unwrap().clone();
    assert!(holds(&said, "CONTROL"), "the log was listened to");
    for canary in CANARIES {
        assert!(!holds(&said, canary), "{canary} stands in the log");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_with_the_whole_database_opens_nothing() {
    let world = World::quiet().await;
    let [admin, _, advocate] = world.people().await;
    let (_, journal) = day(&world, &advocate).await;
    let rosa = world.signed(&admin).await.member;
    let ana = world.signed(&advocate).await.member;

    // Whoever owns the database gives the administrator the advocate's key row, and makes them an
    // advocate to whom the contact is assigned.
    let url = format!("sqlite://{}/main.db", world.folder.path().display());
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    for text in [
        "INSERT INTO desk_wrap SELECT desk, version, $1, sealed, granted_by, signature, at FROM desk_wrap WHERE member = $2",
        "UPDATE member SET role = 'supervisor' WHERE id = $1 AND id <> $2",
        "UPDATE journal SET assigned = $1 WHERE assigned = $2",
    ] {
        sqlx::query(text)
            .bind(rosa.uuid())
            .bind(ana.uuid())
            .execute(&pool)
            .await
            .unwrap();
    }
    pool.close().await;

    let signed = world.signed(&admin).await;
    assert!(!signed.desk, "a copied key does not open");
    let file = world
        .line
        .file(&signed, journal, Lang::En, &world.now())
        .await;
    assert!(file.is_err());
    let reading = world
        .line
        .answer(&signed, journal, "hello", world.idem(), &world.now())
        .await;
    assert!(reading.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_from_before_opens_nothing_after_the_words_were_shredded() {
    let world = World::quiet().await;
    let [_, _, advocate] = world.people().await;
    let (visitor, journal) = day(&world, &advocate).await;

    // The whole main database, and every session in it, from the moment before.
    let kept = tempfile::TempDir::new().unwrap();
    let url = format!("sqlite://{}/main.db", world.folder.path().display());
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    let copy = kept.path().join("main.db");
    sqlx::query("VACUUM INTO $1")
        .bind(copy.display().to_string())
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;

    let hidden = world
        .line
        .hide(&visitor, Lang::En, &world.now())
        .await
        .unwrap();
    assert!(
        hidden.case_stays,
        "a case was opened, and the page must say so"
    );
    world.line.store().close().await;
    for name in ["shred.db", "leeward.node"] {
        fs::copy(world.folder.path().join(name), kept.path().join(name)).unwrap();
    }

    // The restored installation still knows everybody, and every key still works.
    let place = Place::Folder(kept.path().to_owned());
    let line = support::open(kept.path(), place, support::START * 1000).await;
    let signed = line.signed(&advocate.session, &world.now()).await.unwrap();
    assert!(signed.desk);
    let row = line.store().lookup_journal(journal).await.unwrap().unwrap();
    assert_eq!(row.kind, JournalKind::Contact);
    assert!(row.head > 2, "the sealed words are all there");
    let file = line.file(&signed, journal, Lang::En, &world.now()).await;
    assert_eq!(file.unwrap_err(), Refusal::NotFound);
    let seen = line.conversation(&visitor, Lang::En, &world.now()).await;
    assert_eq!(seen.unwrap_err(), Refusal::SignedOut);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_that_a_crash_left_behind_is_used_again() {
    let world = World::quiet().await;
    world.people().await;
    let before = tempfile::TempDir::new().unwrap();
    let url = format!("sqlite://{}/main.db", world.folder.path().display());
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    sqlx::query("VACUUM INTO $1")
        .bind(before.path().join("main.db").display().to_string())
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let first = helpline::contact::First {
        lang: Lang::En,
        lane: helpline::contact::Lane::HelpNow,
        danger: false,
        text: "Still here".to_owned(),
        idem: world.idem(),
    };
    world.line.begin(first.clone(), &world.now()).await.unwrap();
    world.line.store().close().await;

    // The power went after the half was durable and before the rest was.
    for name in ["shred.db", "leeward.node"] {
        fs::copy(world.folder.path().join(name), before.path().join(name)).unwrap();
    }
    let place = Place::Folder(before.path().to_owned());
    let line = support::open(before.path(), place, support::START * 1000).await;
    let token = line.begin(first, &world.now()).await.unwrap();
    let seen = line
        .conversation(&token, Lang::En, &world.now())
        .await
        .unwrap();
    assert_eq!(seen.lines.len(), 1);
    assert_eq!(seen.unreadable, 0);
}
