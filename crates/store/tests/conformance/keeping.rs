//! What is shredded and what the sweeper takes.

use store::{
    Act, ActError, Actor, AuditQuery, HalfKind, Place, QueueChange, SessionKind, Thing, Unmet,
    Write,
};

use crate::rows::{full_contact, session};
use crate::support::{NOW, append, entry, half, made, open};
use crate::verified;

pub(crate) async fn shredding_leaves_no_row_and_no_half(place: Place) {
    let store = open(place).await;
    let mut rng = made(10);
    let (id, new) = full_contact(&store, &mut rng).await;
    let (kept, _) = full_contact(&store, &mut rng).await;
    let missing = store.shred(Actor::System, rng.id(), NOW).await;
    assert!(matches!(missing, Err(ActError::Missing(Thing::Journal(_)))));
    store
        .shred(Actor::System, id, NOW + 1)
        .await
        .expect("shredded");
    assert_eq!(store.lookup_journal(id).await.expect("read"), None);
    assert!(
        store
            .list_entries(id, 0, 10)
            .await
            .expect("read")
            .is_empty()
    );
    assert!(store.list_wraps(id).await.expect("read").is_empty());
    assert!(store.list_grants(id).await.expect("read").is_empty());
    assert!(
        store
            .list_links(new.referral)
            .await
            .expect("read")
            .is_empty()
    );
    assert!(
        store
            .lookup_referral(new.referral)
            .await
            .expect("read")
            .is_none()
    );
    assert!(
        store
            .list_sessions(SessionKind::Visitor, id.uuid(), NOW)
            .await
            .expect("read")
            .is_empty()
    );
    assert!(store.lookup_journal_half(id).await.expect("read").is_none());
    assert!(
        store
            .lookup_grant_half(new.id)
            .await
            .expect("read")
            .is_none()
    );
    assert!(
        store
            .lookup_journal_half(kept)
            .await
            .expect("read")
            .is_some()
    );
    assert_eq!(store.list_wraps(kept).await.expect("read").len(), 2);
    let late = store.act(append(entry(id, 2, 10, &mut rng))).await;
    assert_eq!(late, Err(ActError::Missing(Thing::Journal(id))));
    let lines = store
        .list_audit(AuditQuery::Object(id.uuid()), 100)
        .await
        .expect("read");
    assert_eq!(lines.last().expect("lines").action, "shred-journal");
    verified(&store).await;
    store.close().await;
}

pub(crate) async fn the_sweeper_takes_what_is_over_and_nothing_else(place: Place) {
    const DAY: i64 = 86_400_000;
    let store = open(place).await;
    let mut rng = made(11);
    let (kept, kept_grant) = full_contact(&store, &mut rng).await;
    let (gone, _) = full_contact(&store, &mut rng).await;
    let change = QueueChange {
        shred_after: Some(Some(NOW + 50)),
        ..QueueChange::default()
    };
    let mut act = Act::new(Actor::System, NOW)
        .write(Write::UpdateQueue {
            journal: gone,
            change,
            at: NOW,
        })
        .write(Write::AddSession(session(
            SessionKind::Member,
            rng.uuid(),
            NOW + 10,
            &mut rng,
        )));
    // More than one helping.
    for _ in 0..150 {
        act = act.write(Write::AddSession(session(
            SessionKind::Partner,
            rng.uuid(),
            NOW + 20,
            &mut rng,
        )));
    }
    // An owner that never came, young and old.
    let (young, mut old) = (
        half(HalfKind::Journal, rng.uuid(), &mut rng),
        half(HalfKind::Grant, rng.uuid(), &mut rng),
    );
    old.created = NOW - 2 * DAY;
    act = act
        .write(Write::AddHalf(young.clone()))
        .write(Write::AddHalf(old));
    store.act(act).await.expect("set up");
    let nothing = store.sweep(NOW).await.expect("swept");
    assert_eq!(
        (
            nothing.sessions,
            nothing.grants,
            nothing.links,
            nothing.journals,
            nothing.halves
        ),
        (0, 0, 0, 0, 1)
    );
    // Asked for too early, or of one whose time is not set: somebody came back after it was looked at.
    for (journal, at) in [(gone, NOW + 49), (kept, i64::MAX)] {
        let early = Act::new(Actor::System, NOW).write(Write::ShredDue { journal, at });
        assert_eq!(store.act(early).await, Err(ActError::Unmet(Unmet::NotDue)));
    }
    let later = |after| {
        Act::new(Actor::System, NOW).write(Write::UpdateQueue {
            journal: gone,
            change: QueueChange {
                shred_after: Some(Some(after)),
                ..QueueChange::default()
            },
            at: NOW,
        })
    };
    // In the same act, and so in the same batch.
    let put_off = later(NOW + 60).write(Write::ShredDue {
        journal: gone,
        at: NOW + 50,
    });
    assert_eq!(
        store.act(put_off).await,
        Err(ActError::Unmet(Unmet::NotDue))
    );
    store.act(later(NOW + 50)).await.expect("set again");
    let swept = store.sweep(NOW + 50).await.expect("swept");
    assert_eq!((swept.sessions, swept.journals, swept.halves), (151, 1, 0));
    assert_eq!(store.lookup_journal(gone).await.expect("read"), None);
    assert!(store.lookup_journal(kept).await.expect("read").is_some());
    assert!(
        store
            .lookup_journal_half(young.id.into())
            .await
            .expect("read")
            .is_some()
    );
    let swept = store.sweep(kept_grant.not_after).await.expect("swept");
    assert_eq!((swept.grants, swept.links), (1, 1));
    assert!(
        store
            .lookup_grant_half(kept_grant.id)
            .await
            .expect("read")
            .is_none()
    );
    verified(&store).await;
    store.close().await;
}
