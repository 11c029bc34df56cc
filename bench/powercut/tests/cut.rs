//! What a power cut leaves, tried with a program that knows nothing about it.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of a test stop it the way its tests do"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

type Files = BTreeMap<String, String>;

/// The library, built here: cargo does not build for a test what the test does not link.
fn library() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let debug = Path::new(env!("CARGO_BIN_EXE_writer")).parent().unwrap();
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--lib", "--target-dir"])
            .arg(debug.parent().unwrap())
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .unwrap();
        assert!(status.success());
        debug.join("libpowercut.so")
    })
}

fn read(folder: &Path, below: &str, into: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            into.insert(format!("{name}/"), String::new());
            read(&entry.path(), &format!("{name}/"), into);
        } else {
            into.insert(
                name,
                String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned(),
            );
        }
    }
}

fn files(folder: &Path) -> Files {
    let mut files = Files::new();
    read(folder, "", &mut files);
    files
}

/// Runs the steps over a folder that begins with these files. What is really there, and what a cut would leave.
fn run(begin: &[(&str, &str)], steps: &[&str], more: &[(&str, &str)]) -> (Files, Files) {
    let scratch = tempfile::tempdir().unwrap();
    let [root, shadow] = ["root", "shadow"].map(|name| scratch.path().join(name));
    for folder in [&root, &shadow] {
        fs::create_dir(folder).unwrap();
        for (name, text) in begin {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let output = Command::new(env!("CARGO_BIN_EXE_writer"))
        .args(steps)
        .current_dir(&root)
        .env("LD_PRELOAD", library())
        .env("POWERCUT_ROOT", &root)
        .env("POWERCUT_SHADOW", &shadow)
        .envs(more.iter().copied())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{steps:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    (files(&root), files(&shadow))
}

#[track_caller]
fn check(begin: &[(&str, &str)], steps: &[&str], left: &[(&str, &str)]) {
    let (_, shadow) = run(begin, steps, &[]);
    let left: Files = left
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    assert_eq!(shadow, left, "{steps:?}");
}

#[test]
fn bytes_are_kept_by_their_own_sync() {
    check(&[], &["write:a:words"], &[]);
    check(&[], &["write:a:words", "sync:a"], &[("a", "words")]);
    check(&[], &["write:a:words", "sync-data:a"], &[("a", "words")]);
    check(
        &[],
        &["write:a:one", "sync:a", "write:a:two"],
        &[("a", "one")],
    );
    check(
        &[],
        &["write:a:one", "write:a:two", "sync:a"],
        &[("a", "onetwo")],
    );
    check(&[], &["parts:a:one:two", "sync:a"], &[("a", "onetwo")]);
    check(
        &[],
        &["write:a:aaaaaa", "at:a:2:bb", "sync:a", "at:a:0:c"],
        &[("a", "aabbaa")],
    );
    check(
        &[],
        &["synced-write:a:one", "synced-write:a:two"],
        &[("a", "onetwo")],
    );
    check(&[("a", "old")], &["at:a:0:new"], &[("a", "old")]);
    check(&[("a", "old")], &["at:a:0:new", "sync:a"], &[("a", "new")]);
}

#[test]
fn the_sync_of_another_file_keeps_names_and_no_bytes() {
    check(
        &[],
        &["write:a:words", "write:b:more", "sync:b"],
        &[("a", ""), ("b", "more")],
    );
    check(&[], &["write:a:words", "sync-folder:."], &[("a", "")]);
    check(
        &[("a", "old")],
        &["at:a:0:new", "write:b:more", "sync:b"],
        &[("a", "old"), ("b", "more")],
    );
}

#[test]
fn lengths_wait_like_bytes() {
    check(&[("a", "words")], &["length:a:2"], &[("a", "words")]);
    check(&[("a", "words")], &["length:a:2", "sync:a"], &[("a", "wo")]);
    check(
        &[("a", "words")],
        &["length:a:2", "length:a:4", "sync:a"],
        &[("a", "wo\0\0")],
    );
    check(&[("a", "words")], &["empty:a"], &[("a", "words")]);
    check(&[("a", "words")], &["empty:a", "sync:a"], &[("a", "")]);
}

#[test]
fn names_wait_in_their_order() {
    let begin = [("a", "words")];
    check(&begin, &["rename:a:b"], &[("a", "words")]);
    check(&begin, &["rename:a:b", "sync-folder:."], &[("b", "words")]);
    check(&begin, &["remove:a"], &[("a", "words")]);
    check(&begin, &["remove:a", "sync-folder:."], &[]);
    check(
        &begin,
        &["rename:a:b", "at:b:0:W", "sync:b"],
        &[("b", "Words")],
    );
    check(&begin, &["remove:a", "write:a:new"], &[("a", "words")]);
    check(
        &begin,
        &["remove:a", "write:a:new", "sync:a"],
        &[("a", "new")],
    );
    check(&[], &["folder:f", "write:f/a:words"], &[]);
    check(
        &[],
        &["folder:f", "write:f/a:words", "sync:f/a"],
        &[("f/", ""), ("f/a", "words")],
    );
    check(
        &[],
        &[
            "folder:f",
            "write:f/a:x",
            "sync:f/a",
            "remove-folder:f",
            "sync-folder:.",
        ],
        &[],
    );
}

#[test]
fn writing_beside_and_renaming_replaces_a_file_whole_or_not_at_all() {
    let begin = [("a", "old")];
    let steps = ["write:a.new:new", "sync:a.new", "rename:a.new:a"];
    check(&begin, &steps, &[("a", "old"), ("a.new", "new")]);
    check(
        &begin,
        &[&steps[..], &["sync-folder:."]].concat(),
        &[("a", "new")],
    );
    // Without the sync of the new file, its name is kept and its words are not.
    check(
        &begin,
        &["write:a.new:new", "rename:a.new:a", "sync-folder:."],
        &[("a", "")],
    );
}

#[test]
fn copies_are_seen_and_hard_links_refused() {
    check(&[("a", "words")], &["copy:a:b"], &[("a", "words")]);
    check(
        &[("a", "words")],
        &["copy:a:b", "sync:b"],
        &[("a", "words"), ("b", "words")],
    );
    check(
        &[("a", "words")],
        &["link:a:b", "sync:a"],
        &[("a", "words")],
    );
}

#[test]
fn the_shared_memory_of_a_database_is_not_watched() {
    check(&[], &["write:main.db-shm:index", "sync:main.db-shm"], &[]);
}

#[test]
fn after_a_sync_of_everything_both_folders_hold_the_same() {
    let steps = ["many:a:8", "write:b:words", "sync:b"];
    for early in ["0", "60"] {
        let (root, shadow) = run(&[], &steps, &[("POWERCUT_EARLY", early)]);
        assert_eq!(root, shadow);
    }
}

#[test]
fn early_writes_reach_the_shadow_in_part() {
    let long = "n".repeat(3_000);
    let old = "o".repeat(3_000);
    let step = format!("at:a:0:{long}");
    let mut parts = BTreeSet::new();
    for seed in 0..20 {
        let seed = seed.to_string();
        let more = [("POWERCUT_EARLY", "100"), ("POWERCUT_SEED", seed.as_str())];
        let (_, shadow) = run(&[("a", &old)], &[&step], &more);
        let text = &shadow["a"];
        assert_eq!(text.len(), 3_000);
        let new = text.matches('n').count();
        assert!(new > 0, "something reached the disk");
        // Whole sectors, and the end of the file.
        assert!(new % 512 == 0 || (new + 3_072 - 3_000) % 512 == 0, "{new}");
        parts.insert(new);
    }
    assert!(parts.len() > 1, "always the same part: {parts:?}");
}

#[test]
fn without_a_folder_to_watch_nothing_happens() {
    let scratch = tempfile::tempdir().unwrap();
    let status = Command::new(env!("CARGO_BIN_EXE_writer"))
        .args([
            "write:a:words",
            "sync:a",
            "rename:a:b",
            "copy:b:c",
            "remove:b",
        ])
        .current_dir(scratch.path())
        .env("LD_PRELOAD", library())
        .env_remove("POWERCUT_ROOT")
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(
        files(scratch.path()),
        Files::from([("c".to_owned(), "words".to_owned())])
    );
}
