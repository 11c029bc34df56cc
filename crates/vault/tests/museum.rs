//! The museum: one sample of everything that was ever written, in every format. Each must open for ever. A new format
//! is a new file beside the old ones; a file that stands here is never changed.

#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use vault::{
    Aad, Blob, DeskSeed, EntryId, FIELDS, Field, JournalId, Key, OrgId, arrive, field, keep,
    open_arrived, open_kept,
};

mod support;
use support::{Fixed, hex, unhex};

const WORDS: &str = "A sample of what was written. Una muestra de lo que se escribió.";

fn kept() -> [&'static Field<field::Kept>; 13] {
    [
        &field::ENTRY_KEPT,
        &field::WRAP_CODE,
        &field::SESSION,
        &field::MEMBER_UNLOCK,
        &field::MEMBER_RECOVERY,
        &field::MEMBER_NAME,
        &field::MEMBER_TOTP,
        &field::GRANT_WRAPPED_LINK,
        &field::GRANT_SECTIONS,
        &field::SHRED_HALF,
        &field::OUTBOX,
        &field::BACKUP_CHUNK,
        &field::ORG_NAME,
    ]
}

fn arrived() -> [&'static Field<field::Arrived>; 5] {
    [
        &field::ENTRY_ARRIVED,
        &field::WRAP_DESK,
        &field::DESK_WRAP,
        &field::GRANT_WRAPPED_DESK,
        &field::AUDIT_DETAILS,
    ]
}

struct Place {
    org: OrgId,
    journal: Option<JournalId>,
    row: EntryId,
}

impl Place {
    fn aad<S>(&self, field: &'static Field<S>) -> Aad<S> {
        Aad::new(field, self.org, self.journal, self.row, 7, 2)
    }
}

fn sample<S>(field: &'static Field<S>, key: [u8; 32], place: &Place, blob: &[u8]) -> Value {
    json!({
        "table": field.spec.table,
        "field": field.spec.field,
        "key": hex(&key),
        "org": place.org,
        "journal": place.journal,
        "row": place.row,
        "rev": 7,
        "epoch": 2,
        "plain": WORDS,
        "blob": hex(blob),
    })
}

/// What the program writes today, one sample for each column.
fn today() -> Vec<Value> {
    // Each column has random bytes of its own, so that a new column leaves the samples of the others as they are.
    fn source<S>(field: &Field<S>) -> Fixed {
        Fixed::new(&format!(
            "museum of suite 1: {}.{}",
            field.spec.table, field.spec.field
        ))
    }
    let mut samples = Vec::new();
    let place = |rng: &mut Fixed| Place {
        org: OrgId::random(rng),
        journal: Some(JournalId::random(rng)),
        row: EntryId::random(rng),
    };
    for field in kept() {
        let rng = &mut source(field);
        let (key, place) = (Key::generate(rng), place(rng));
        let sealed = keep(&key, &place.aad(field), WORDS.as_bytes(), rng);
        samples.push(sample(field, *key.as_bytes(), &place, sealed.as_bytes()));
    }
    for field in arrived() {
        let rng = &mut source(field);
        let (seed, place) = (DeskSeed::generate(rng), place(rng));
        let to = seed.box_public();
        let sealed = arrive(&to, &place.aad(field), WORDS.as_bytes(), rng);
        samples.push(sample(field, *seed.as_bytes(), &place, sealed.as_bytes()));
    }
    samples
}

fn exhibits() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/museum");
    let mut all = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        all.extend(serde_json::from_str::<Vec<Value>>(&text).unwrap());
    }
    all
}

fn named<'a, S>(fields: &[&'a Field<S>], it: &Value) -> Option<&'a Field<S>> {
    let same =
        |field: &&&Field<S>| it["table"] == field.spec.table && it["field"] == field.spec.field;
    fields.iter().find(same).copied()
}

/// What a sample holds, opened through the column that it names.
fn open(it: &Value) -> Vec<u8> {
    let blob = Blob::from(unhex(it["blob"].as_str().unwrap()));
    let key: [u8; 32] = unhex(it["key"].as_str().unwrap()).try_into().unwrap();
    let place = Place {
        org: serde_json::from_value(it["org"].clone()).unwrap(),
        journal: serde_json::from_value(it["journal"].clone()).unwrap(),
        row: serde_json::from_value(it["row"].clone()).unwrap(),
    };
    if let Some(field) = named(&kept(), it) {
        let opened = open_kept(&Key::from_bytes(key), &place.aad(field), &blob);
        return opened.unwrap().to_vec();
    }
    let field = named(&arrived(), it).unwrap();
    let secret = DeskSeed::from_bytes(key).box_secret();
    open_arrived(&secret, &place.aad(field), &blob)
        .unwrap()
        .to_vec()
}

#[test]
fn everything_that_was_ever_written_opens() {
    let exhibits = exhibits();
    assert!(!exhibits.is_empty(), "the museum is not empty");
    for it in exhibits {
        assert_eq!(open(&it), it["plain"].as_str().unwrap().as_bytes(), "{it}");
    }
}

#[test]
fn every_column_has_a_sample_of_what_is_written_today() {
    let exhibits = exhibits();
    let missing: Vec<Value> = today()
        .into_iter()
        .filter(|it| !exhibits.contains(it))
        .collect();
    if !missing.is_empty() {
        let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("museum.json");
        fs::write(
            &beside,
            serde_json::to_string_pretty(&missing).unwrap() + "\n",
        )
        .unwrap();
        panic!(
            "samples to add as a new file of tests/museum are in {}",
            beside.display()
        );
    }
    let shown: BTreeSet<(&str, &str)> = kept()
        .iter()
        .map(|it| &it.spec)
        .chain(arrived().iter().map(|it| &it.spec))
        .map(|spec| (spec.table, spec.field))
        .collect();
    let all: BTreeSet<(&str, &str)> = FIELDS.iter().map(|it| (it.table, it.field)).collect();
    assert_eq!(shown, all, "the lists of this test, and the registry");
}
