//! A disk that is full: nothing is acknowledged that is not there, nothing is there that was not acknowledged, and life
//! goes on once there is room. On a small file system in memory, for which the test must be allowed to mount one.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests stop at the first surprise"
)]

#[expect(dead_code, reason = "the suite uses the rest")]
mod support;

use std::path::Path;
use std::process::Command;

use store::{ActError, Place, Store};
use support::{append, contact, entry, made, open};

/// A file system of a few megabytes; gone when dropped.
struct Small(tempfile::TempDir);

impl Small {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=6m", "tmpfs"])
            .arg(folder.path())
            .output();
        mounted
            .is_ok_and(|output| output.status.success())
            .then(|| Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).output();
    }
}

async fn integrity(file: &Path) -> String {
    use sqlx::{Connection as _, Row as _};
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection = sqlx::SqliteConnection::connect_with(&options)
        .await
        .expect("the file");
    let row = sqlx::query("PRAGMA integrity_check")
        .fetch_one(&mut connection)
        .await;
    row.expect("checked").get(0)
}

#[test]
fn a_full_disk_loses_nothing_and_promises_nothing() {
    let Some(small) = Small::mount() else {
        println!("skipped: no file system could be mounted; the full disk was not tested");
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    // Filled at many different points: with entries of many sizes, by one and by many at once.
    for round in 0..12 {
        runtime.block_on(fill(small.path(), round));
    }
}

async fn fill(folder: &Path, round: u64) {
    // Half of the disk: what stands in the log must find room in the database once more.
    let ballast = folder.join("ballast");
    std::fs::write(&ballast, vec![0; 3 * 1024 * 1024]).expect("room");
    let data = folder.join("data");
    let store = open(Place::Folder(data.clone())).await;
    let mut rng = made(round);
    let mut tasks = Vec::new();
    for _ in 0..=round % 4 {
        let id = contact(&store, &mut rng).await;
        let (store, seed) = (store.clone(), rng.next());
        tasks.push(tokio::spawn(async move {
            let mut rng = made(seed);
            for seq in 1.. {
                let bytes = 1 + rng.below(40_000);
                match store.act(append(entry(id, seq, bytes, &mut rng))).await {
                    Ok(_) => {}
                    Err(ActError::Full) => return (id, seq - 1),
                    Err(error) => panic!("{error}"),
                }
            }
            unreachable!("the disk is small");
        }));
    }
    let mut acknowledged = Vec::new();
    for task in tasks {
        acknowledged.push(task.await.expect("a task"));
    }
    check(&store, &acknowledged).await;
    // Room again, and the next entry goes in; so does everything after a restart.
    std::fs::remove_file(&ballast).expect("removed");
    for (id, head) in &mut acknowledged {
        *head += 1;
        let next = entry(*id, *head, 100, &mut rng);
        store.act(append(next)).await.expect("there is room");
    }
    check(&store, &acknowledged).await;
    store.close().await;
    assert_eq!(integrity(&data.join("main.db")).await, "ok");
    assert_eq!(integrity(&data.join("shred.db")).await, "ok");
    let store = open(Place::Folder(data.clone())).await;
    check(&store, &acknowledged).await;
    store.close().await;
    std::fs::remove_dir_all(&data).expect("removed");
}

async fn check(store: &Store, acknowledged: &[(vault::JournalId, u32)]) {
    for (id, head) in acknowledged {
        let entries = store.list_entries(*id, 0, 5_000).await.expect("read");
        assert_eq!(entries.len(), *head as usize, "acknowledged, and there");
    }
    let report = store.audit_verify().await.expect("walked");
    assert!(report.difference.is_none(), "{report}");
}
