//! The audit finds what somebody changed behind the back of the program.

use store::{Actor, AuditEvent, Place, SegmentHead};
use uuid::Uuid;

use crate::support::{NOW, append, contact, entry, made, open, raw};
use crate::{differs, verified};

/// An id, and thirty-two equal bytes, as the database writes them.
struct Words<'a>(&'a Place);

impl Words<'_> {
    fn id(&self, id: Uuid) -> String {
        match self.0 {
            Place::Folder(_) => format!("x'{}'", id.simple()),
            Place::Postgres(_) => format!("'{id}'"),
        }
    }

    fn bytes(&self, byte: u8) -> String {
        let hex = format!("{byte:02x}").repeat(32);
        match self.0 {
            Place::Folder(_) => format!("x'{hex}'"),
            Place::Postgres(_) => format!("'\\x{hex}'::bytea"),
        }
    }

    /// Everything that somebody may do to one line of a chain.
    fn line(&self, head: &SegmentHead, seq: i64, other: Uuid) -> Vec<String> {
        let of = format!("segment = {}", self.id(head.segment));
        let row = format!("WHERE {of} AND seq = {seq}");
        let (other, bytes) = (self.id(other), self.bytes(7));
        let mut edits = vec![
            format!("DELETE FROM audit {row}"),
            // The chain cut off from here on.
            format!("DELETE FROM audit WHERE {of} AND seq >= {seq}"),
        ];
        let set = [
            "at = at + 1",
            "actor_kind = 'member'",
            &format!("actor = {other}"),
            "action = 'other'",
            &format!("object = {other}"),
            "entry = coalesce(entry, 0) + 1",
            "result = 'other'",
            &format!("digest = {bytes}"),
            &format!("details = {bytes}"),
            &format!("hash = {bytes}"),
            "seq = seq + 1000",
        ];
        edits.extend(
            set.iter()
                .map(|set| format!("UPDATE audit SET {set} {row}")),
        );
        // Every pair changes places.
        edits.extend((seq + 1..=head.seq).map(|with| {
            format!(
                "UPDATE audit SET seq = 9999 {row}; \
                 UPDATE audit SET seq = {seq} WHERE {of} AND seq = {with}; \
                 UPDATE audit SET seq = {with} WHERE {of} AND seq = 9999"
            )
        }));
        edits
    }

    /// Everything that somebody may do to the row of a segment.
    fn segment(&self, head: &SegmentHead, other: Uuid) -> Vec<String> {
        let (id, other, bytes) = (self.id(head.segment), self.id(other), self.bytes(1));
        let set = [
            format!("node = {other}"),
            "opened_at = 1".into(),
            format!("after = {bytes}"),
            "head_seq = 1".into(),
            format!("head_hash = {bytes}"),
        ];
        let mut edits = vec![
            format!("DELETE FROM audit_segment WHERE id = {id}"),
            format!(
                "DELETE FROM audit WHERE segment = {id}; DELETE FROM audit_segment WHERE id = {id}"
            ),
        ];
        edits.extend(set.map(|set| format!("UPDATE audit_segment SET {set} WHERE id = {id}")));
        edits
    }
}

pub(crate) async fn the_audit_finds_every_edit_removal_and_move(place: Place) {
    let store = open(place.clone()).await;
    let mut rng = made(19);
    let id = contact(&store, &mut rng).await;
    for seq in 1..=3 {
        let act = append(entry(id, seq, 20, &mut rng)).audit(AuditEvent::refused(
            "case-read",
            Some(id.uuid()),
            "hidden",
        ));
        store.act(act).await.expect("appended");
    }
    store.close().await;
    let store = open(place.clone()).await;
    for seq in 4..=5 {
        store
            .act(append(entry(id, seq, 20, &mut rng)))
            .await
            .expect("appended");
    }
    verified(&store).await;
    let segments = store.audit_verify().await.expect("walked").heads;
    let ends: Vec<i64> = segments.iter().map(|head| head.seq).collect();
    assert_eq!(ends, [6, 2]);
    let (copy, back) = (
        "CREATE TABLE audit_was AS SELECT * FROM audit; \
         CREATE TABLE segment_was AS SELECT * FROM audit_segment",
        "DELETE FROM audit; INSERT INTO audit SELECT * FROM audit_was; \
         DELETE FROM audit_segment; INSERT INTO audit_segment SELECT * FROM segment_was",
    );
    raw(&place, copy).await;
    let words = Words(&place);
    let mut edits = Vec::new();
    for head in &segments {
        edits.extend(words.segment(head, rng.uuid()));
        for seq in 1..=head.seq {
            edits.extend(words.line(head, seq, rng.uuid()));
        }
    }
    for edit in edits {
        raw(&place, &edit).await;
        differs(&store, &edit).await;
        raw(&place, back).await;
    }
    verified(&store).await;
    store.close().await;
}

pub(crate) async fn the_audit_compares_the_journals(place: Place) {
    let store = open(place.clone()).await;
    let mut rng = made(20);
    let id = contact(&store, &mut rng).await;
    for seq in 1..=5 {
        store
            .act(append(entry(id, seq, 20, &mut rng)))
            .await
            .expect("appended");
    }
    let empty = contact(&store, &mut rng).await;
    verified(&store).await;
    raw(&place, "CREATE TABLE entry_was AS SELECT * FROM entry; CREATE TABLE journal_was AS SELECT * FROM journal").await;
    let back = "DELETE FROM entry; INSERT INTO entry SELECT * FROM entry_was; \
        DELETE FROM journal; INSERT INTO journal SELECT * FROM journal_was";
    for edit in [
        "DELETE FROM entry WHERE seq = 1",
        "DELETE FROM entry WHERE seq = 3",
        "DELETE FROM entry WHERE seq = 5",
        "DELETE FROM entry WHERE seq = 5; UPDATE journal SET head = 4 WHERE head = 5",
        "UPDATE entry SET kept = (SELECT kept FROM entry WHERE seq = 2) WHERE seq = 4",
        "UPDATE entry SET seq = 9 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 9",
        "UPDATE entry SET seq = 6 WHERE seq = 5",
        "UPDATE journal SET head = 4 WHERE head = 5",
        "UPDATE journal SET head = 1 WHERE head = 0",
        "DELETE FROM entry; DELETE FROM journal",
    ] {
        raw(&place, edit).await;
        differs(&store, edit).await;
        raw(&place, back).await;
    }
    verified(&store).await;
    // A shredded journal that is put back is noticed too.
    store
        .shred(Actor::System, empty, NOW)
        .await
        .expect("shredded");
    verified(&store).await;
    raw(
        &place,
        "INSERT INTO journal SELECT * FROM journal_was WHERE head = 0",
    )
    .await;
    differs(&store, "a journal that came back").await;
    store.close().await;
}

pub(crate) async fn restarting_keeps_the_audit_whole(place: Place) {
    let mut rng = made(21);
    let store = open(place.clone()).await;
    let id = contact(&store, &mut rng).await;
    store.close().await;
    for seq in 1..=6 {
        let store = open(place.clone()).await;
        store
            .act(append(entry(id, seq, 20, &mut rng)))
            .await
            .expect("appended");
        store.close().await;
    }
    let store = open(place).await;
    let report = store.audit_verify().await.expect("walked");
    assert!(report.difference.is_none(), "{report}");
    // The first start wrote no line: a journal by itself makes none.
    assert_eq!(
        (report.heads.len(), report.lines, report.entries),
        (6, 6, 6)
    );
    store.close().await;
}
