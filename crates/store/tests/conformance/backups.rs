//! Backups go from either database into either, whole or not at all.

use store::{Act, Actor, HalfKind, Organization, Place, QueueQuery, StoreError, Write};

use crate::rows::{backup, full_store};
use crate::support::{
    NOW, append, database, entry, half, key, made, open, org, postgres_server, sealed,
};
use crate::verified;

pub(crate) async fn a_backup_is_restored_whole_and_elsewhere(place: Place) {
    let mut rng = made(22);
    let store = full_store(place, &mut rng).await;
    let (main, shred) = backup(&store, NOW, &mut rng).await;
    // Onto the same kind of database, and onto the other.
    let folder = tempfile::tempdir().expect("a folder");
    let mut places = vec![Place::Folder(folder.path().join("restored"))];
    if let Some(server) = postgres_server() {
        places.push(Place::Postgres(database(&server).await));
    }
    for place in places {
        let restored = open(place).await;
        let (info, _) = restored
            .restore(&key(), NOW + 1, &mut &main[..], &mut &shred[..])
            .await
            .expect("restored");
        assert_eq!((info.org, info.made_at), (org(), NOW));
        assert!(info.rows > 1_800, "{info:?}");
        let (main_again, shred_again) = backup(&restored, NOW, &mut rng).await;
        assert_eq!(
            (main.len(), shred.len()),
            (main_again.len(), shred_again.len()),
            "the same rows once more"
        );
        let (theirs, ours) = (
            restored.counts(NOW).await.expect("counts"),
            store.counts(NOW).await.expect("counts"),
        );
        assert_eq!(theirs, ours);
        let filter = policy::Filter {
            any: vec![policy::Clause {
                states: policy::Journal::ALL.to_vec(),
                assigned: policy::AssignedIs::Anyone,
            }],
            because: None,
        };
        let query = QueueQuery::new(filter, 100);
        let journals = store.list_queue(&query).await.expect("read");
        assert_eq!(restored.list_queue(&query).await.expect("read"), journals);
        for journal in &journals {
            let entries = store
                .list_entries(journal.id, 0, 5_000)
                .await
                .expect("read");
            assert_eq!(
                restored
                    .list_entries(journal.id, 0, 5_000)
                    .await
                    .expect("read"),
                entries
            );
            assert_eq!(
                restored.list_grants(journal.id).await.expect("read"),
                store.list_grants(journal.id).await.expect("read")
            );
            assert_eq!(
                restored.list_wraps(journal.id).await.expect("read"),
                store.list_wraps(journal.id).await.expect("read")
            );
            assert_eq!(
                restored
                    .lookup_journal_half(journal.id)
                    .await
                    .expect("read"),
                store.lookup_journal_half(journal.id).await.expect("read")
            );
        }
        assert_eq!(
            restored.list_members().await.expect("read"),
            store.list_members().await.expect("read")
        );
        verified(&restored).await;
        // Life goes on, and a second backup does not go in.
        let next = entry(journals[0].id, journals[0].head + 1, 20, &mut rng);
        restored.act(append(next)).await.expect("appended");
        verified(&restored).await;
        let full = restored
            .restore(&key(), NOW, &mut &main[..], &mut &shred[..])
            .await;
        assert!(matches!(full, Err(StoreError::Backup(_))), "{full:?}");
        verified(&restored).await;
        restored.close().await;
    }
    store.close().await;
}

pub(crate) async fn a_backup_that_is_not_whole_is_refused(place: Place) {
    let mut rng = made(23);
    let folder = tempfile::tempdir().expect("a folder");
    let store = full_store(Place::Folder(folder.path().join("from")), &mut rng).await;
    let (main, shred) = backup(&store, NOW, &mut rng).await;
    store.close().await;
    let target = open(place).await;
    let try_it = async |what: &str, bytes: &[u8]| {
        let refused = target
            .restore(&key(), NOW, &mut &*bytes, &mut &shred[..])
            .await;
        let Err(StoreError::Backup(words)) = &refused else {
            panic!("{what}: {refused:?}")
        };
        assert!(words.ends_with('.'), "{what}: {words}");
        let counts = target.counts(NOW).await.expect("counts");
        assert_eq!(
            (
                counts.journals,
                counts.entries,
                counts.members,
                counts.audit
            ),
            (0, 0, 0, 0),
            "{what}"
        );
    };
    for end in [
        0,
        10,
        24,
        60,
        76,
        77,
        80,
        400,
        main.len() / 2,
        main.len() - 1,
    ] {
        try_it("cut off", &main[..end]).await;
    }
    // Whole pieces are missing at the end.
    let mut at = 24 + 53;
    let mut pieces = Vec::new();
    while at < main.len() {
        pieces.push(at);
        at += 4 + usize::try_from(u32::from_be_bytes(
            main[at..at + 4].try_into().expect("four"),
        ))
        .expect("small");
    }
    assert!(pieces.len() >= 3, "{} pieces", pieces.len());
    for end in &pieces {
        try_it("pieces cut off", &main[..*end]).await;
    }
    let mut swapped = main[..pieces[1]].to_vec();
    swapped.extend(&main[pieces[2]..]);
    try_it("a piece taken out", &swapped).await;
    for _ in 0..40 {
        let mut flipped = main.clone();
        let (at, bit) = (rng.below(main.len()), rng.below(8));
        flipped[at] ^= 1 << bit;
        try_it("a flipped bit", &flipped).await;
    }
    for at in 24..24 + 53 {
        let mut flipped = main.clone();
        flipped[at] ^= 1;
        try_it("a flipped bit of the beginning", &flipped).await;
    }
    let mut longer = main.clone();
    longer.push(0);
    try_it("something added", &longer).await;
    try_it("the other file", &shred).await;
    try_it(
        "something else",
        b"SQLite format 3\0 and so on, and on, and on, and on, and on, and on, and on",
    )
    .await;
    let mut newer = main.clone();
    newer[27] = 9;
    try_it("a newer format", &newer).await;
    let other = vault::Key::from_bytes([8; 32]);
    let foreign = target
        .restore(&other, NOW, &mut &main[..], &mut &shred[..])
        .await;
    assert!(
        foreign
            .expect_err("refused")
            .to_string()
            .contains("another installation")
    );
    target
        .restore(&key(), NOW, &mut &main[..], &mut &shred[..])
        .await
        .expect("the whole one goes in");
    verified(&target).await;
    target.close().await;
}

pub(crate) async fn halves_come_back_only_where_they_belong_and_in_time(place: Place) {
    const DAY: i64 = 86_400_000;
    let mut rng = made(24);
    let folder = tempfile::tempdir().expect("a folder");
    let store = full_store(Place::Folder(folder.path().join("from")), &mut rng).await;
    let (main, shred) = backup(&store, NOW, &mut rng).await;
    let (_, older) = backup(&store, NOW - 1, &mut rng).await;
    let halves = store.counts(NOW).await.expect("counts").halves;
    store.close().await;
    let target = open(place).await;
    let refused = async |now, bytes: &[u8], words: &str| {
        let error = target
            .restore(&key(), now, &mut &main[..], &mut &*bytes)
            .await
            .expect_err("refused")
            .to_string();
        assert!(error.contains(words), "{error}");
        // Not even the rows, which were whole.
        let counts = target.counts(NOW).await.expect("counts");
        assert_eq!((counts.halves, counts.journals, counts.audit), (0, 0, 0));
    };
    refused(NOW, &main, "main store").await;
    refused(NOW + 14 * DAY + 1, &shred, "14 days").await;
    refused(NOW - 15 * DAY, &shred, "future").await;
    refused(NOW, &shred[..shred.len() - 1], "ends too early").await;
    refused(NOW, &shred[..shred.len() / 2], "ends too early").await;
    refused(NOW, &older, "older than the rows").await;
    // Of another helpline with the same key.
    let other = open(Place::Folder(folder.path().join("other"))).await;
    let new = Organization {
        id: rng.id(),
        name: sealed(20, &mut rng),
        certificates: vec![],
        code_salt: vec![],
    };
    other
        .act(Act::new(Actor::System, NOW).write(Write::AddOrganization(new)))
        .await
        .expect("another");
    let (_, foreign) = backup(&other, NOW, &mut rng).await;
    other.close().await;
    refused(NOW, &foreign, "another helpline").await;
    // What a restore left that was cut off between its two commits does not keep another from being made.
    let stray = half(HalfKind::Journal, rng.uuid(), &mut rng);
    let stray = Act::new(Actor::System, NOW).write(Write::AddHalf(stray));
    target.act(stray).await.expect("a half alone");
    target
        .restore(&key(), NOW + 14 * DAY, &mut &main[..], &mut &shred[..])
        .await
        .expect("in time");
    let restored = target.counts(NOW).await.expect("counts").halves;
    assert_eq!(restored, halves);
    target.close().await;
}
