//! `poster` and `paper`, as a person at a terminal meets them.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

fn run(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leeward"))
        .args(arguments)
        .current_dir(folder)
        .env("LEEWARD_DATA", folder.join("data"))
        .env("TZ", "UTC")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn done(arguments: &[&str], folder: &Path) -> Output {
    let output = run(arguments, folder);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    output
}

#[track_caller]
fn refused(arguments: &[&str], folder: &Path, code: i32, said: &str) {
    let output = run(arguments, folder);
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {message}");
    assert!(message.contains(said), "{arguments:?}: {message}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
}

#[test]
fn the_sheets_are_listed() {
    let folder = TempDir::new().unwrap();
    let plain = text(&done(&["poster"], folder.path()).stdout);
    assert_eq!(plain.lines().count(), 6, "{plain}");
    assert!(plain.starts_with("poster     "), "{plain}");
    let json = done(
        &["poster", "--list", "--json", "--lang", "es"],
        folder.path(),
    );
    let listed: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(listed[3]["sheet"], "strips");
    assert_eq!(listed[3]["qr"], false);
    assert_eq!(listed[5]["sizes"][0], "letter");
}

#[test]
fn a_sheet_is_written_as_its_file_ends_and_over_nothing() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    let on = ["--on", "2026-11-26"];
    let with = |more: &[&'static str]| [&["poster"], more, &on].concat();
    let output = done(
        &with(&["wallet", "-o", "cards.pdf", "--lang", "es"]),
        folder,
    );
    assert!(output.stdout.is_empty());
    let said = text(&output.stderr);
    assert!(said.contains("cards.pdf: 1 page"), "{said}");
    assert!(said.contains("2027-02-26"), "{said}");
    let written = fs::read(folder.join("cards.pdf")).unwrap();
    assert!(written.starts_with(b"%PDF-1.7"));

    refused(
        &with(&["shoe", "-o", "cards.pdf"]),
        folder,
        1,
        "is there already. Nothing was changed.",
    );
    assert_eq!(fs::read(folder.join("cards.pdf")).unwrap(), written);
    done(&with(&["shoe", "-o", "cards.pdf", "--force"]), folder);
    assert_ne!(fs::read(folder.join("cards.pdf")).unwrap(), written);

    done(&with(&["strips", "-o", "strips.txt"]), folder);
    let strips = fs::read_to_string(folder.join("strips.txt")).unwrap();
    assert_eq!(strips.lines().next(), Some("ayuda / help"));
    refused(
        &with(&["poster", "-o", "no/such/folder.pdf"]),
        folder,
        1,
        "See that its folder is there",
    );

    // Standard output takes each form; a pipe is no terminal.
    let html = done(&with(&["receipt"]), folder).stdout;
    assert!(html.starts_with(b"<!doctype html>"));
    let pdf = done(&with(&["receipt", "--format", "pdf", "-o", "-"]), folder).stdout;
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.ends_with(b"%%EOF"));
}

#[test]
fn what_cannot_be_printed_is_refused_with_words() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    let long = format!("https://example.org/{}", "a".repeat(5_000));
    for (arguments, code, said) in [
        (
            vec!["poster", "nothing"],
            2,
            "the sheets are poster, wallet",
        ),
        (
            vec!["poster", "poster", "--lang", "fr"],
            2,
            "write en or es",
        ),
        (
            vec!["poster", "poster", "--size", "a0"],
            2,
            "the sizes are letter",
        ),
        (
            vec!["poster", "poster", "--format", "doc"],
            2,
            "write html, pdf or text",
        ),
        (
            vec!["poster", "notice-ca", "--size", "a4"],
            1,
            "is made in letter, tabloid",
        ),
        (
            vec!["poster", "strips", "--qr", "https://example.org"],
            1,
            "takes no QR code",
        ),
        (
            vec!["poster", "wallet", "--qr", &long],
            1,
            "too long for a QR code",
        ),
        (
            vec!["poster", "wallet", "--qr", "https://stop-trafficking.org"],
            1,
            "does not name the subject",
        ),
        (
            vec!["poster", "poster", "--on", "2027-06-01"],
            1,
            "no number that may be printed",
        ),
        (
            vec!["poster", "notice-ca", "--on", "2027-06-01"],
            1,
            "--anyway",
        ),
        (
            vec!["poster", "notice-ca", "--notice", "none.toml"],
            1,
            "could not read none.toml",
        ),
        (
            vec!["poster", "shoe", "--notice", "none.toml"],
            1,
            "--notice belongs to the sheet notice-ca",
        ),
        (vec!["paper", "--near", "Nowhereville"], 1, "Nowhereville"),
    ] {
        refused(&arguments, folder, code, said);
    }
}

#[test]
fn a_notice_of_ones_own_loses_the_mark_when_it_is_signed() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../print/data/notice-ca.toml");
    let own = fs::read_to_string(own).unwrap();
    let settled = own.replace("certainty = \"verify\"", "certainty = \"settled\"");
    let signed = format!("signed_by = \"A. Counsel, November 26, 2026\"\n{settled}");
    fs::write(folder.join("own.toml"), signed).unwrap();
    fs::write(folder.join("crooked.toml"), "says = 1").unwrap();
    let notice = [
        "poster",
        "notice-ca",
        "--on",
        "2026-11-26",
        "--format",
        "text",
    ];
    let draft = text(&done(&notice, folder).stdout);
    assert!(draft.contains("DRAFT – check before printing"), "{draft}");
    let with = |file| [notice.as_slice(), &["--notice", file]].concat();
    let mine = text(&done(&with("own.toml"), folder).stdout);
    assert!(
        !mine.contains("DRAFT") && mine.contains("A. Counsel"),
        "{mine}"
    );
    refused(
        &with("crooked.toml"),
        folder,
        1,
        "the notice cannot be read",
    );
}

#[test]
fn tonights_sheet_has_the_places_that_are_near() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/hsds");
    done(&["directory", "import", tables.to_str().unwrap()], folder);
    let paper = [
        "paper",
        "--on",
        "2026-11-26",
        "--format",
        "text",
        "--lang",
        "es",
    ];
    let near = [paper.as_slice(), &["--near", "33101"]].concat();
    let sheet = text(&done(&near, folder).stdout);
    for held in [
        "1-888-373-7888",
        "Donde se puede dormir",
        "Antes de contarnos algo",
        "Un sí para compartir",
    ] {
        assert!(sheet.contains(held), "{held}: {sheet}");
    }
    let alone = done(&paper, folder);
    assert!(text(&alone.stderr).contains("--near PLACE"));
    assert!(text(&alone.stdout).contains("No se dio ningún lugar"));
}
