//! The museum: one entry of every type, as it was first written. A line here is for ever; what a journal holds today
//! must be read by every later version.
#![expect(clippy::expect_used, reason = "a test stops where something is wrong")]

mod support;

use casework::{Body, Entry, Unread};
use support::{member, one_of_each};

const MUSEUM: &str = include_str!("museum-v1.jsonl");

#[test]
fn every_type_is_in_the_museum_and_still_read_and_written_the_same() {
    let mut lines = MUSEUM.lines();
    for (entry, kind) in one_of_each().into_iter().zip(Entry::TYPES) {
        assert_eq!(entry.kind(), *kind);
        let line = lines.next().expect("a line for every type");
        let read = Body::parse(line.as_bytes()).expect("an entry");
        assert_eq!(read.entry().expect(kind), &entry, "{kind}");
        assert_eq!(read.author(), Some(member(1)));
        let written: serde_json::Value =
            serde_json::from_slice(&Body::by(member(1), entry).to_bytes().expect(kind))
                .expect("json");
        let kept: serde_json::Value = serde_json::from_str(line).expect("json");
        assert_eq!(written, kept, "{kind}");
    }
    assert_eq!(one_of_each().len(), Entry::TYPES.len());
    assert_eq!(lines.next(), None);
}

#[track_caller]
fn check_survives(text: &str) {
    let body = Body::parse(text.as_bytes()).expect("an entry");
    let before: serde_json::Value = serde_json::from_str(text).expect("json");
    let after: serde_json::Value =
        serde_json::from_slice(&body.to_bytes().expect("bytes")).expect("json");
    assert_eq!(before, after);
}

#[test]
fn what_this_version_does_not_know_survives() {
    check_survives(r#"{"type":"weather","v":1,"sky":["grey",{"x":null}]}"#);
    check_survives(r#"{"type":"message","v":1,"from":"visitor","text":"hi","mood":7}"#);
    check_survives(r#"{"type":"message","v":9,"from":"visitor","text":"hi"}"#);
    check_survives(r#"{"type":"need","v":1,"need":"Not An Id"}"#);
    for line in MUSEUM.lines() {
        check_survives(&line.replacen('{', r#"{"later":{"a":[1,2]},"#, 1));
    }
}

#[track_caller]
fn check_unread(text: &str, expected: Unread) {
    let body = Body::parse(text.as_bytes()).expect("an entry");
    assert_eq!(body.entry(), Err(expected), "{text}");
}

#[test]
fn what_is_not_understood_says_why() {
    check_unread(r#"{"type":"weather","v":1}"#, Unread::UnknownType);
    check_unread(r#"{"type":"note","v":2,"text":"x"}"#, Unread::Newer);
    check_unread(r#"{"type":"note","v":1}"#, Unread::Malformed);
    check_unread(
        r#"{"type":"need","v":1,"need":"Need Shelter"}"#,
        Unread::Malformed,
    );
    check_unread(r#"{"type":"taken","v":1,"by":"me"}"#, Unread::Malformed);
}

#[test]
fn what_is_no_entry_is_refused() {
    for text in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"type":"note"}"#,
        r#"{"v":1}"#,
        r#"{"type":1,"v":1}"#,
        r#"{"type":"note","v":-1}"#,
        r#"{"type":"note","v":1"#,
    ] {
        assert!(Body::parse(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn a_body_never_prints_what_somebody_said() {
    for entry in one_of_each() {
        let printed = format!("{entry:?}");
        for secret in ["Ana", "555", "pasaporte", "salir", "library", "blue door"] {
            assert!(
                !printed.contains(secret),
                "{} prints {secret}",
                entry.kind()
            );
        }
    }
}
