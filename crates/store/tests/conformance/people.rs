//! Members, sessions, invitations, messages and the directory.

use store::{
    Act, ActError, Actor, Desk, DeskWrap, DirectoryChange, Invite, MemberChange, MemberState,
    Outbox, OutboxState, Place, SessionKind, Thing, Unmet, Write,
};
use vault::MemberId;

use crate::rows::{credentials, member, session};
use crate::support::{NOW, made, open, sealed};

pub(crate) async fn sessions_end(place: Place) {
    let store = open(place).await;
    let mut rng = made(12);
    let subject = rng.uuid();
    let (one, two) = (
        session(SessionKind::Member, subject, NOW + 100, &mut rng),
        session(SessionKind::Member, subject, NOW + 100, &mut rng),
    );
    let act = Act::new(Actor::System, NOW)
        .write(Write::AddSession(one.clone()))
        .write(Write::AddSession(two.clone()));
    store.act(act).await.expect("added");
    assert!(
        store
            .lookup_session(&one.lookup, NOW + 99)
            .await
            .expect("read")
            .is_some()
    );
    assert!(
        store
            .lookup_session(&one.lookup, NOW + 100)
            .await
            .expect("read")
            .is_none(),
        "over, without a sweeper"
    );
    let sealed = sealed(64, &mut rng);
    let act = Act::new(Actor::System, NOW)
        .write(Write::TouchSession {
            lookup: one.lookup,
            seen: NOW + 5,
        })
        .write(Write::UpdateSession {
            lookup: one.lookup,
            sealed: sealed.clone(),
        })
        .write(Write::RemoveSessionsOf {
            kind: SessionKind::Member,
            subject,
            except: Some(one.lookup),
        });
    store.act(act).await.expect("changed");
    let left = store
        .list_sessions(SessionKind::Member, subject, NOW)
        .await
        .expect("read");
    assert_eq!(
        left.iter()
            .map(|session| (session.lookup, session.seen))
            .collect::<Vec<_>>(),
        [(one.lookup, NOW + 5)]
    );
    assert_eq!(left[0].sealed.as_bytes(), sealed.as_bytes());
    store
        .act(Act::new(Actor::System, NOW).write(Write::RemoveSession(one.lookup)))
        .await
        .expect("removed");
    assert!(
        store
            .lookup_session(&one.lookup, NOW)
            .await
            .expect("read")
            .is_none()
    );
    let late = store
        .act(Act::new(Actor::System, NOW).write(Write::TouchSession {
            lookup: one.lookup,
            seen: NOW,
        }))
        .await;
    assert_eq!(late, Err(ActError::Missing(Thing::Session)));
    store.close().await;
}

pub(crate) async fn members_sign_in_once_per_code(place: Place) {
    let store = open(place).await;
    let mut rng = made(13);
    let new = member(&mut rng);
    let by = |change| Act::new(Actor::System, NOW).write(Write::UpdateMember(new.id, change));
    store
        .act(Act::new(Actor::System, NOW).write(Write::AddMember(Box::new(new.clone()))))
        .await
        .expect("added");
    let mut same_handle = member(&mut rng);
    same_handle.handle_lookup = new.handle_lookup;
    let taken = store
        .act(Act::new(Actor::System, NOW).write(Write::AddMember(Box::new(same_handle))))
        .await;
    assert_eq!(taken, Err(ActError::Exists(Thing::Handle)));
    let keys = credentials(&mut rng);
    store
        .act(by(MemberChange::Credentials(Box::new(keys.clone()))))
        .await
        .expect("keys");
    store
        .act(by(MemberChange::Totp(Some(sealed(20, &mut rng)))))
        .await
        .expect("codes");
    store
        .act(by(MemberChange::State(MemberState::Active)))
        .await
        .expect("active");
    store
        .act(by(MemberChange::Role("supervisor".into())))
        .await
        .expect("role");
    let (one, two) = tokio::join!(
        store.act(by(MemberChange::TotpStep(70))),
        store.act(by(MemberChange::TotpStep(70)))
    );
    assert!(one.is_ok() != two.is_ok(), "a code is used once");
    let older = store.act(by(MemberChange::TotpStep(69))).await;
    assert_eq!(older, Err(ActError::Unmet(Unmet::CodeUsed)));
    store
        .act(by(MemberChange::SignInFailed {
            next_try_at: NOW + 30,
        }))
        .await
        .expect("counted");
    store
        .act(by(MemberChange::SignInFailed {
            next_try_at: NOW + 60,
        }))
        .await
        .expect("counted");
    let row = store
        .lookup_member_by_handle(&new.handle_lookup)
        .await
        .expect("read")
        .expect("there");
    assert_eq!(
        (row.failed, row.next_try_at, row.last_totp_step),
        (2, NOW + 60, 70)
    );
    assert_eq!((row.state, &*row.role), (MemberState::Active, "supervisor"));
    let read = row.credentials.expect("keys");
    assert_eq!(
        (read.auth_tag, read.recovery_auth, read.verify_key),
        (keys.auth_tag, keys.recovery_auth, keys.verify_key)
    );
    assert_eq!(read.unlock.as_bytes(), keys.unlock.as_bytes());
    store
        .act(by(MemberChange::SignInDone))
        .await
        .expect("reset");
    assert_eq!(
        store
            .lookup_member(new.id)
            .await
            .expect("read")
            .expect("there")
            .failed,
        0
    );
    let unknown: MemberId = rng.id();
    let missing =
        Act::new(Actor::System, NOW).write(Write::UpdateMember(unknown, MemberChange::SignInDone));
    assert_eq!(
        store.act(missing).await,
        Err(ActError::Missing(Thing::Member(unknown)))
    );
    store.close().await;
}

pub(crate) async fn a_desk_opens_for_its_members(place: Place) {
    let store = open(place).await;
    let mut rng = made(26);
    let new = member(&mut rng);
    store
        .act(Act::new(Actor::System, NOW).write(Write::AddMember(Box::new(new.clone()))))
        .await
        .expect("added");
    let desk = Desk {
        id: crate::support::desk(),
        version: 1,
        certificate: vec![5; 90],
        created: NOW,
    };
    let wrap = DeskWrap {
        desk: desk.id,
        version: 1,
        member: new.id,
        sealed: sealed(32, &mut rng),
        granted_by: new.id,
        signature: vec![6; 64],
        at: NOW,
    };
    let act = Act::new(Actor::System, NOW)
        .write(Write::AddDesk(desk.clone()))
        .write(Write::AddDeskWrap(wrap));
    store.act(act).await.expect("a desk");
    assert_eq!(
        store.list_desks().await.expect("read"),
        std::slice::from_ref(&desk)
    );
    assert_eq!(
        store.list_desk_members(desk.id).await.expect("read"),
        [new.id]
    );
    store
        .act(Act::new(Actor::System, NOW).write(Write::RemoveDeskWraps(new.id)))
        .await
        .expect("removed");
    assert!(
        store
            .list_desk_wraps(new.id)
            .await
            .expect("read")
            .is_empty()
    );
    store.close().await;
}

pub(crate) async fn invitations_are_used_once(place: Place) {
    let store = open(place).await;
    let mut rng = made(14);
    let invite = Invite {
        lookup: rng.lookup(),
        role: "advocate".into(),
        member: None,
        not_after: NOW + 10,
        used_at: None,
    };
    store
        .act(Act::new(Actor::System, NOW).write(Write::AddInvite(invite.clone())))
        .await
        .expect("added");
    let used = |at| {
        Act::new(Actor::System, at).write(Write::UseInvite {
            lookup: invite.lookup,
            at,
        })
    };
    assert_eq!(
        store.act(used(NOW + 10)).await,
        Err(ActError::Unmet(Unmet::InviteExpired))
    );
    store.act(used(NOW + 9)).await.expect("used");
    assert_eq!(
        store.act(used(NOW + 9)).await,
        Err(ActError::Unmet(Unmet::InviteUsed))
    );
    assert_eq!(
        store
            .lookup_invite(&invite.lookup)
            .await
            .expect("read")
            .expect("there")
            .used_at,
        Some(NOW + 9)
    );
    store.close().await;
}

pub(crate) async fn the_directory_moves_one_revision_at_a_time(place: Place) {
    let store = open(place).await;
    let change = |id: &str, revision| DirectoryChange {
        seq: 0,
        kind: "service".into(),
        id: id.into(),
        revision,
        json: "{}".into(),
        by: None,
        at: NOW,
    };
    let act = |change| Act::new(Actor::System, NOW).write(Write::ChangeDirectory(change));
    let both = act(change("s1", 1)).write(Write::ChangeDirectory(change("s1", 2)));
    assert_eq!(store.act(both).await.expect("changed").directory, [1, 2]);
    assert_eq!(
        store.act(act(change("s1", 2))).await,
        Err(ActError::Unmet(Unmet::DirectoryAt(2)))
    );
    assert_eq!(
        store.act(act(change("s2", 2))).await,
        Err(ActError::Unmet(Unmet::DirectoryAt(0)))
    );
    assert_eq!(
        store
            .act(act(change("s2", 1)))
            .await
            .expect("changed")
            .directory,
        [3]
    );
    let since = store.list_directory_changes(1, 100).await.expect("read");
    assert_eq!(
        since
            .iter()
            .map(|it| (it.seq, &*it.id, it.revision))
            .collect::<Vec<_>>(),
        [(2, "s1", 2), (3, "s2", 1)]
    );
    store.close().await;
}

pub(crate) async fn a_message_is_tried_by_one(place: Place) {
    let store = open(place).await;
    let mut rng = made(15);
    let message = Outbox {
        id: rng.uuid(),
        state: OutboxState::Queued,
        sealed: sealed(90, &mut rng),
        due: NOW,
        attempts: 0,
    };
    store
        .act(Act::new(Actor::System, NOW).write(Write::AddOutbox(message.clone())))
        .await
        .expect("queued");
    assert!(
        store
            .list_outbox_due(NOW - 1, 10)
            .await
            .expect("read")
            .is_empty()
    );
    assert_eq!(store.list_outbox_due(NOW, 10).await.expect("read").len(), 1);
    let set = |from, to| {
        let write = Write::SetOutbox {
            id: message.id,
            from,
            to,
            due: NOW + 5,
            attempts: 1,
        };
        store.act(Act::new(Actor::System, NOW).write(write))
    };
    let (one, two) = tokio::join!(
        set(OutboxState::Queued, OutboxState::Trying),
        set(OutboxState::Queued, OutboxState::Trying)
    );
    assert!(one.is_ok() != two.is_ok());
    assert!(
        [one, two].contains(&Err(ActError::Unmet(Unmet::OutboxStands(
            OutboxState::Trying
        ))))
    );
    set(OutboxState::Trying, OutboxState::Unknown)
        .await
        .expect("unknown");
    assert!(
        store
            .list_outbox_due(i64::MAX, 10)
            .await
            .expect("read")
            .is_empty(),
        "it is not tried again by itself"
    );
    assert_eq!(
        store
            .list_outbox(OutboxState::Unknown, 10)
            .await
            .expect("read")[0]
            .attempts,
        1
    );
    store
        .act(Act::new(Actor::System, NOW).write(Write::RemoveOutbox(message.id)))
        .await
        .expect("removed");
    assert_eq!(store.counts(NOW).await.expect("counts").outbox, 0);
    store.close().await;
}
