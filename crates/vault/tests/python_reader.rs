//! The known answers, read by a program that shares nothing with this one: another language, another library.

use std::path::Path;
use std::process::Command;

/// What the reader ends with when its one module is missing.
const NO_MODULE: i32 = 77;

#[test]
fn an_independent_reader_opens_the_known_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let run = Command::new("python3")
        .arg("-I")
        .arg(folder.join("reader.py"))
        .arg(folder.join("vectors.json"))
        .output();
    let Ok(run) = run else {
        println!(
            "skipped: the known answers were not read by an independent reader: python3 is missing"
        );
        return;
    };
    if run.status.code() == Some(NO_MODULE) {
        println!(
            "skipped: the known answers were not read by an independent reader: python3-cryptography is missing"
        );
        return;
    }
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}");
}
