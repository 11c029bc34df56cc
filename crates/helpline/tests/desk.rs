//! The directory desk: nothing half-written, nothing foreign touched, one import at a time.

use std::fs;
use std::path::{Path, PathBuf};

use helpline::desk::{DataFolder, DeskError, Purpose};
use jiff::Timestamp;
use tempfile::TempDir;

fn demo_tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/hsds")
}

fn import(folder: &DataFolder) -> Result<usize, DeskError> {
    folder
        .import(
            &[demo_tables()],
            None,
            "test",
            Timestamp::UNIX_EPOCH,
            &mut |_| {},
        )
        .map(|done| done.changes)
}

#[test]
fn what_was_imported_is_there_again_and_a_second_import_adds_nothing() {
    let root = TempDir::new().unwrap();
    let folder = DataFolder::open(root.path(), Some(Purpose::Real)).unwrap();
    assert!(import(&folder).unwrap() > 100);
    let services = folder.load().unwrap().stats().services;
    assert_eq!(services, 46);
    assert_eq!(import(&folder).unwrap(), 0);
}

#[test]
fn a_folder_that_is_not_ours_is_not_touched() {
    let root = TempDir::new().unwrap();
    fs::write(root.path().join("letter.txt"), "mine").unwrap();
    let refused = DataFolder::open(root.path(), None).unwrap_err();
    assert!(matches!(refused, DeskError::NotOurs(_)), "{refused}");
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
}

#[test]
fn looking_makes_nothing() {
    let root = TempDir::new().unwrap();
    assert!(DataFolder::look(root.path()).unwrap().is_none());
    assert!(
        DataFolder::look(&root.path().join("none"))
            .unwrap()
            .is_none()
    );
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    DataFolder::open(root.path(), Some(Purpose::Demo)).unwrap();
    let seen = DataFolder::look(root.path()).unwrap().unwrap();
    assert_eq!(seen.purpose(), Purpose::Demo);
}

#[test]
fn made_up_places_never_stand_among_real_ones() {
    let root = TempDir::new().unwrap();
    let (demo, real) = (root.path().join("demo"), root.path().join("real"));
    DataFolder::open(&demo, Some(Purpose::Demo)).unwrap();
    DataFolder::open(&real, Some(Purpose::Real)).unwrap();
    assert!(matches!(
        DataFolder::open(&demo, Some(Purpose::Real)),
        Err(DeskError::OtherPurpose(..))
    ));
    assert!(matches!(
        DataFolder::open(&real, Some(Purpose::Demo)),
        Err(DeskError::OtherPurpose(..))
    ));
    assert_eq!(
        DataFolder::open(&demo, None).unwrap().purpose(),
        Purpose::Demo
    );
}

#[test]
fn a_second_import_waits_its_turn() {
    let root = TempDir::new().unwrap();
    let folder = DataFolder::open(root.path(), Some(Purpose::Real)).unwrap();
    let held = fs::File::open(root.path().join("leeward.data")).unwrap();
    held.lock().unwrap();
    assert!(matches!(import(&folder), Err(DeskError::Busy(_))));
    held.unlock().unwrap();
    assert!(import(&folder).is_ok());
}

#[test]
fn a_damaged_line_is_named_and_nothing_is_guessed() {
    let root = TempDir::new().unwrap();
    let folder = DataFolder::open(root.path(), Some(Purpose::Real)).unwrap();
    import(&folder).unwrap();
    let file = folder.changes_file();
    let whole = fs::read_to_string(&file).unwrap();
    for (damaged, line) in [
        (whole.replacen("\"revision\":1", "\"revision\":7", 1), 1),
        (whole.lines().take(3).collect::<Vec<_>>().join("\n"), 3),
        (whole.replacen("{\"seq\":2", "{\"sec\":2", 1), 2),
    ] {
        fs::write(&file, damaged).unwrap();
        match folder.load() {
            Err(DeskError::Damaged { line: found, .. }) => assert_eq!(found, line),
            other => assert!(other.is_err(), "a damaged file was read"),
        }
    }
}

/// A full disk: a file system of a few hundred kilobytes, where this test may mount one.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_keeps_what_was_there() {
    let root = TempDir::new().unwrap();
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
        .arg(root.path())
        .output()
        .is_ok_and(|done| done.status.success());
    if !mounted {
        println!("skipped: this machine does not let a test mount a small disk");
        return;
    }
    let folder = DataFolder::open(root.path(), Some(Purpose::Real)).unwrap();
    let refused = import(&folder).unwrap_err();
    let left = fs::read_dir(root.path()).unwrap().count();
    let empty = folder.load().unwrap().is_empty();
    let _ = std::process::Command::new("umount")
        .arg(root.path())
        .status();
    assert!(refused.to_string().contains("disk has room"), "{refused}");
    assert!(empty && left == 1, "something half-written is left");
}
