//! Entries: their order, their keys, acts that happen whole or not at all, and what the queue and listeners see.

use std::collections::BTreeSet;

use store::{
    Act, ActError, Actor, AuditEvent, AuditQuery, DeskWrap, HalfKind, Holder, Journal, Place,
    QueueChange, QueueQuery, QueueState, Thing, Unmet, Wrap, Write,
};
use vault::{JournalId, MemberId, SessionId};

use crate::support::{NOW, append, contact, entry, half, journal, made, new_contact, open, sealed};
use crate::verified;

pub(crate) async fn appends_keep_their_order_when_many_write_at_once(place: Place) {
    let store = open(place).await;
    let mut rng = made(1);
    let id: JournalId = contact(&store, &mut rng).await;
    let mut tasks = Vec::new();
    for writer in 0..8 {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            let mut rng = made(100 + writer);
            let mut keys = Vec::new();
            for _ in 0..20 {
                let mut next = entry(id, 1, 40, &mut rng);
                keys.push(next.idem);
                next.seq = store
                    .lookup_journal(id)
                    .await
                    .expect("read")
                    .expect("there")
                    .head
                    + 1;
                loop {
                    match store.act(append(next.clone())).await {
                        Ok(done) => {
                            assert_eq!(done.appended, [(id, next.seq)]);
                            break;
                        }
                        Err(ActError::SeqConflict { head, .. }) => next.seq = head + 1,
                        Err(error) => panic!("{error}"),
                    }
                }
                // The answer was lost; the same again.
                let again = store
                    .act(append(next.clone()))
                    .await
                    .expect_err("done before");
                assert_eq!(
                    again,
                    ActError::AlreadyDone {
                        journal: id,
                        seq: next.seq
                    }
                );
            }
            keys
        }));
    }
    let mut keys = BTreeSet::new();
    for task in tasks {
        keys.extend(task.await.expect("a task"));
    }
    let entries = store.list_entries(id, 0, 1_000).await.expect("entries");
    assert_eq!(
        entries.iter().map(|entry| entry.seq).collect::<Vec<_>>(),
        (1..=160).collect::<Vec<_>>()
    );
    assert_eq!(
        entries
            .iter()
            .map(|entry| entry.idem)
            .collect::<BTreeSet<_>>(),
        keys
    );
    assert_eq!(
        store.list_entries(id, 157, 2).await.expect("entries").len(),
        2
    );
    verified(&store).await;
    store.close().await;
}

pub(crate) async fn the_same_key_again_is_the_same_entry(place: Place) {
    let store = open(place).await;
    let mut rng = made(2);
    let id = contact(&store, &mut rng).await;
    let first = entry(id, 1, 20, &mut rng);
    store.act(append(first.clone())).await.expect("appended");
    let done = ActError::AlreadyDone {
        journal: id,
        seq: 1,
    };
    assert_eq!(store.act(append(first.clone())).await, Err(done.clone()));
    // With the next sequence, as somebody would who has read again.
    let mut again = first.clone();
    again.seq = 2;
    assert_eq!(store.act(append(again)).await, Err(done.clone()));
    // By somebody who never learnt of the journal.
    let other: JournalId = rng.id();
    let mut elsewhere = first.clone();
    elsewhere.journal = other;
    let act = new_contact(other, &mut rng).write(Write::Append {
        entry: elsewhere,
        action: "message-send".into(),
    });
    assert_eq!(store.act(act).await, Err(done));
    assert_eq!(store.lookup_journal(other).await.expect("read"), None);
    assert_eq!(
        store.lookup_entry_by_idem(first.idem).await.expect("read"),
        Some((id, 1))
    );
    // Two acts of the same batch with the same key.
    let twice = entry(id, 2, 20, &mut rng);
    let (one, two) = tokio::join!(store.act(append(twice.clone())), store.act(append(twice)));
    assert!([one, two].contains(&Err(ActError::AlreadyDone {
        journal: id,
        seq: 2
    })));
    assert_eq!(
        store.list_entries(id, 0, 10).await.expect("entries").len(),
        2
    );
    verified(&store).await;
    store.close().await;
}

pub(crate) async fn an_act_happens_whole_or_not_at_all(place: Place) {
    let store = open(place).await;
    let mut rng = made(3);
    let id = contact(&store, &mut rng).await;
    let before = store.counts(NOW).await.expect("counts");
    let lookup = rng.lookup();
    let act = append(entry(id, 1, 20, &mut rng))
        .write(Write::AddWrap(Wrap {
            journal: id,
            holder: Holder::Code(rng.lookup()),
            sealed: sealed(32, &mut rng),
        }))
        .write(Write::ClaimLink { lookup, at: NOW })
        .audit(AuditEvent::done("link-open", None));
    assert_eq!(store.act(act).await, Err(ActError::Missing(Thing::Link)));
    assert_eq!(store.counts(NOW).await.expect("counts"), before);
    // The database itself refuses the last row: a desk wrap for nobody.
    let member: MemberId = rng.id();
    let wrap = DeskWrap {
        desk: crate::support::desk(),
        version: 1,
        member,
        sealed: sealed(32, &mut rng),
        granted_by: member,
        signature: vec![1; 64],
        at: NOW,
    };
    let act = append(entry(id, 1, 20, &mut rng)).write(Write::AddDeskWrap(wrap));
    assert!(matches!(store.act(act).await, Err(ActError::Constraint(_))));
    assert_eq!(store.counts(NOW).await.expect("counts"), before);
    assert!(store.list_wraps(id).await.expect("wraps").is_empty());
    verified(&store).await;
    store.close().await;
}

pub(crate) async fn one_bad_act_is_refused_alone(place: Place) {
    let store = open(place).await;
    let mut rng = made(4);
    let mut tasks = Vec::new();
    for number in 0..40_u64 {
        let id = contact(&store, &mut rng).await;
        let mut next = entry(id, 1, 20, &mut rng);
        let mut act = append(next.clone());
        match number {
            7 => {
                next.seq = 5;
                act = append(next);
            }
            // Only the database can see that this desk version is not there.
            13 => {
                let member: MemberId = rng.id();
                let sealed = sealed(32, &mut rng);
                let signature = vec![1; 64];
                let desk = crate::support::desk();
                let wrap = DeskWrap {
                    desk,
                    version: 9,
                    member,
                    sealed,
                    granted_by: member,
                    signature,
                    at: NOW,
                };
                act = act.write(Write::AddDeskWrap(wrap));
            }
            _ => {}
        }
        let store = store.clone();
        tasks.push((number, tokio::spawn(async move { store.act(act).await })));
    }
    for (number, task) in tasks {
        let answer = task.await.expect("a task");
        match number {
            7 => assert!(
                matches!(answer, Err(ActError::SeqConflict { head: 0, .. })),
                "{answer:?}"
            ),
            13 => assert!(matches!(answer, Err(ActError::Constraint(_))), "{answer:?}"),
            _ => assert!(answer.is_ok(), "{answer:?}"),
        }
    }
    assert_eq!(store.counts(NOW).await.expect("counts").entries, 38);
    verified(&store).await;
    store.close().await;
}

pub(crate) async fn a_journal_is_taken_by_one(place: Place) {
    let store = open(place).await;
    let mut rng = made(8);
    let id = contact(&store, &mut rng).await;
    let (one, two): (MemberId, MemberId) = (rng.id(), rng.id());
    let take = |member| {
        Act::new(Actor::Member(member), NOW).write(Write::AssignJournal {
            journal: id,
            member,
            at: NOW,
        })
    };
    let (first, second) = tokio::join!(store.act(take(one)), store.act(take(two)));
    let winner = if first.is_ok() { one } else { two };
    assert_eq!(
        [&first, &second]
            .into_iter()
            .filter(|answer| answer.is_ok())
            .count(),
        1
    );
    let lost = ActError::Unmet(Unmet::AssignedTo(winner));
    assert!(first == Err(lost.clone()) || second == Err(lost));
    store
        .act(take(winner))
        .await
        .expect("once more by the same");
    let back = Act::new(Actor::Member(winner), NOW).write(Write::UnassignJournal {
        journal: id,
        at: NOW + 5,
    });
    store.act(back).await.expect("given back");
    let change = QueueChange {
        state: Some(QueueState::Closed),
        closed_at: Some(Some(NOW + 6)),
        ..QueueChange::default()
    };
    let close = Write::UpdateQueue {
        journal: id,
        change,
        at: NOW + 6,
    };
    store
        .act(Act::new(Actor::System, NOW).write(close))
        .await
        .expect("closed");
    let row = store
        .lookup_journal(id)
        .await
        .expect("read")
        .expect("there");
    assert_eq!(
        (row.assigned, row.state, row.closed_at),
        (None, QueueState::Closed, Some(NOW + 6))
    );
    assert_eq!(
        (&*row.lane, row.shred_after, row.urgent),
        ("chat", None, false),
        "the rest stays"
    );
    let nowhere: JournalId = rng.id();
    let missing = store
        .act(Act::new(Actor::System, NOW).write(Write::UnassignJournal {
            journal: nowhere,
            at: NOW,
        }))
        .await;
    assert_eq!(missing, Err(ActError::Missing(Thing::Journal(nowhere))));
    store.close().await;
}

pub(crate) async fn the_queue_shows_what_policy_allows(place: Place) {
    let store = open(place).await;
    let mut rng = made(17);
    let (me, other): (MemberId, MemberId) = (rng.id(), rng.id());
    let mut act = Act::new(Actor::System, NOW);
    for state in QueueState::ALL {
        for assigned in [None, Some(me), Some(other)] {
            for _ in 0..2 {
                let mut row = journal(rng.id());
                row.state = *state;
                row.assigned = assigned;
                row.opened_at = NOW + i64::try_from(rng.below(4)).expect("small");
                act = act.write(Write::AddJournal(row));
            }
        }
    }
    store.act(act).await.expect("journals");
    let everything = policy::Filter {
        any: vec![policy::Clause {
            states: policy::Journal::ALL.to_vec(),
            assigned: policy::AssignedIs::Anyone,
        }],
        because: None,
    };
    let all = store
        .list_queue(&QueueQuery::new(everything, 500))
        .await
        .expect("read");
    assert_eq!(all.len(), 24);
    for role in policy::Role::ALL {
        for action in [policy::Action::ContactRead, policy::Action::CaseRead] {
            let actor = policy::Actor::member(*role, me);
            for filter in [
                policy::filter(&actor, action),
                policy::filter(&actor.without_desk_key(), action),
            ] {
                let passes = |row: &&store::Journal| {
                    let state = policy::Journal::ALL
                        .iter()
                        .find(|state| state.as_str() == row.state.word());
                    filter.matches(&policy::Row {
                        state: *state.expect("the same words"),
                        assigned: row.assigned,
                    })
                };
                let wanted: Vec<_> = all.iter().filter(passes).cloned().collect();
                let query = QueueQuery::new(filter.clone(), 500);
                assert_eq!(
                    store.list_queue(&query).await.expect("read"),
                    wanted,
                    "{role:?} {action:?}"
                );
                assert_eq!(
                    store.count_queue(&query).await.expect("read"),
                    wanted.len() as u64
                );
                // Page by page it is the same.
                let (mut paged, mut query) = (Vec::new(), QueueQuery::new(filter.clone(), 5));
                loop {
                    let page = store.list_queue(&query).await.expect("read");
                    let Some(last) = page.last() else { break };
                    query.after = Some((last.opened_at, last.id));
                    paged.extend(page);
                }
                assert_eq!(paged, wanted);
            }
        }
    }
    store.close().await;
}

pub(crate) async fn reading_is_noted_once_in_a_quarter_of_an_hour(place: Place) {
    const QUARTER: i64 = 900_000;
    let store = open(place).await;
    let mut rng = made(16);
    let id = contact(&store, &mut rng).await;
    let member: MemberId = rng.id();
    let (here, there): (SessionId, SessionId) = (rng.id(), rng.id());
    for (session, at) in [
        (here, 0),
        (here, 1),
        (there, 2),
        (here, QUARTER - 1),
        (here, QUARTER),
        (here, QUARTER + 1),
    ] {
        store
            .note_read(member, id, session, "contact-read", NOW + at)
            .await
            .expect("noted");
    }
    let lines = store
        .list_audit(AuditQuery::Object(id.uuid()), 100)
        .await
        .expect("read");
    assert_eq!(
        lines.iter().map(|line| line.at - NOW).collect::<Vec<_>>(),
        [0, 2, QUARTER]
    );
    assert!(
        lines
            .iter()
            .all(|line| line.actor == Some(member.uuid()) && line.action == "contact-read")
    );
    let between = store
        .list_audit(AuditQuery::Between(NOW + 1, NOW + QUARTER), 100)
        .await
        .expect("read");
    assert_eq!(between.len(), 1);
    verified(&store).await;
    store.close().await;
}

pub(crate) async fn listeners_hear_of_changes(place: Place) {
    let store = open(place.clone()).await;
    let other = if store.is_shared() {
        open(place).await
    } else {
        store.clone()
    };
    let mut rng = made(18);
    let id = contact(&store, &mut rng).await;
    let (mut here, mut there) = (store.subscribe(), other.subscribe());
    store
        .act(append(entry(id, 1, 20, &mut rng)))
        .await
        .expect("appended");
    for listener in [&mut here, &mut there] {
        let change = tokio::time::timeout(std::time::Duration::from_secs(5), listener.recv()).await;
        let change = change.expect("in time").expect("a change");
        assert_eq!((change.journal, change.seq), (id, 1));
    }
    // A node does not hear its own words twice.
    store
        .act(append(entry(id, 2, 20, &mut rng)))
        .await
        .expect("appended");
    assert_eq!(here.recv().await.expect("a change").seq, 2);
    assert_eq!(there.recv().await.expect("a change").seq, 2);
    assert!(here.try_recv().is_err());
    if store.is_shared() {
        // Both nodes write to the same journal: one after the other, whoever it is.
        for seq in 2..12 {
            let (mine, theirs) = (
                entry(id, seq + 1, 10, &mut rng),
                entry(id, seq + 1, 10, &mut rng),
            );
            let (one, two) = tokio::join!(store.act(append(mine)), other.act(append(theirs)));
            assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        }
        verified(&other).await;
        other.close().await;
    }
    store.close().await;
}

pub(crate) async fn those_who_wait_before_are_counted(place: Place) {
    let store = open(place).await;
    let mut rng = made(19);
    // Twelve came one after the other; the eleventh is in danger, the twelfth is not waiting any more.
    let mut act = Act::new(Actor::System, NOW);
    for number in 1..=12 {
        let id: JournalId = rng.id();
        let half = half(HalfKind::Journal, id.uuid(), &mut rng);
        act = act
            .write(Write::AddHalf(half))
            .write(Write::AddJournal(Journal {
                opened_at: number,
                urgent: number == 11,
                state: if number == 12 {
                    QueueState::Open
                } else {
                    QueueState::Waiting
                },
                ..journal(id)
            }));
    }
    store.act(act).await.expect("twelve");
    for (urgent, opened_at, most, expected) in [
        (false, 1, 10, 1),
        (false, 5, 10, 5),
        (false, 5, 3, 3),
        (false, i64::MAX, 100, 11),
        (false, i64::MAX, 10, 10),
        (true, 11, 10, 0),
        (true, 12, 10, 1),
    ] {
        let count = store.count_waiting_before(urgent, opened_at, most).await;
        assert_eq!(
            count.expect("read"),
            expected,
            "{urgent} {opened_at} {most}"
        );
    }
    store.close().await;
}
