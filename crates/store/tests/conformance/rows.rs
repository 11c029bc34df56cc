//! Rows that several tests need.

use store::{
    Act, ActError, Actor, AuditEvent, Credentials, Desk, DeskWrap, DirectoryChange, GrantsOf,
    HalfKind, Holder, Invite, Link, Member, MemberState, Organization, Outbox, OutboxState, Place,
    Referral, ReferralState, Session, SessionKind, Store, Thing, Wrap, Write,
};
use uuid::Uuid;
use vault::{JournalId, Sealed};

use crate::support::{Made, NOW, append, contact, entry, grant, half, key, open, org, sealed};

pub(crate) fn link(id: JournalId, not_after: i64, rng: &mut Made) -> Link {
    Link {
        lookup: rng.lookup(),
        id: rng.id(),
        referral: rng.id(),
        journal: id,
        not_after,
        claimed_at: None,
    }
}

pub(crate) fn session(
    kind: SessionKind,
    subject: Uuid,
    end: i64,
    rng: &mut Made,
) -> Session<Sealed> {
    Session {
        lookup: rng.lookup(),
        kind,
        subject,
        sealed: sealed(64, rng),
        created: NOW,
        seen: NOW,
        absolute_end: end,
    }
}

/// A journal with everything that hangs on one.
pub(crate) async fn full_contact(
    store: &Store,
    rng: &mut Made,
) -> (JournalId, store::Grant<Sealed>) {
    let id = contact(store, rng).await;
    let new = grant(id, rng);
    let referral = Referral {
        id: new.referral,
        journal: id,
        state: ReferralState::Offered,
        changed_at: NOW,
    };
    let act = append(entry(id, 1, 50, rng))
        .write(Write::AddWrap(Wrap {
            journal: id,
            holder: Holder::Desk(crate::support::desk(), 1),
            sealed: sealed(32, rng),
        }))
        .write(Write::AddWrap(Wrap {
            journal: id,
            holder: Holder::Code(rng.lookup()),
            sealed: sealed(32, rng),
        }))
        .write(Write::AddHalf(half(HalfKind::Grant, new.id.uuid(), rng)))
        .write(Write::AddGrant(Box::new(new.clone())))
        .write(Write::AddLink(link(id, NOW + 9_000, rng)))
        .write(Write::AddReferral(referral))
        .write(Write::AddSession(session(
            SessionKind::Visitor,
            id.uuid(),
            NOW + 9_000,
            rng,
        )));
    store.act(act).await.expect("a contact");
    (id, new)
}

pub(crate) fn member(rng: &mut Made) -> Member<Sealed> {
    Member {
        id: rng.id(),
        role: "advocate".into(),
        state: MemberState::Invited,
        handle_lookup: rng.lookup(),
        name: sealed(30, rng),
        credentials: None,
        totp: None,
        created: NOW,
        last_totp_step: 0,
        failed: 0,
        next_try_at: 0,
    }
}

pub(crate) fn credentials(rng: &mut Made) -> Credentials<Sealed> {
    Credentials {
        salt: vec![4; 16],
        memory_kib: 65_536,
        passes: 3,
        auth_tag: rng.lookup(),
        unlock: sealed(32, rng),
        recovery: sealed(32, rng),
        recovery_auth: rng.lookup(),
        box_public: rng.lookup(),
        verify_key: rng.lookup(),
    }
}

/// A store with something in every table.
pub(crate) async fn full_store(place: Place, rng: &mut Made) -> Store {
    let store = open(place).await;
    let name = sealed(20, rng);
    let new = Organization {
        id: org(),
        name,
        certificates: vec![1; 80],
        code_salt: vec![2; 16],
    };
    let (one, two) = (member(rng), member(rng));
    let mut with_keys = two.clone();
    with_keys.credentials = Some(credentials(rng));
    with_keys.totp = Some(sealed(20, rng));
    let desk = Desk {
        id: crate::support::desk(),
        version: 1,
        certificate: vec![5; 90],
        created: NOW,
    };
    let wrap = DeskWrap {
        desk: desk.id,
        version: 1,
        member: one.id,
        sealed: sealed(32, rng),
        granted_by: two.id,
        signature: vec![6; 64],
        at: NOW,
    };
    let invite = Invite {
        lookup: rng.lookup(),
        role: "advocate".into(),
        member: Some(one.id),
        not_after: NOW,
        used_at: None,
    };
    let outbox = Outbox {
        id: rng.uuid(),
        state: OutboxState::Queued,
        sealed: sealed(90, rng),
        due: NOW,
        attempts: 0,
    };
    let change = DirectoryChange {
        seq: 0,
        kind: "service".into(),
        id: "refugio-ñ".into(),
        revision: 1,
        json: "{\"a\":1}".into(),
        by: Some(one.id),
        at: NOW,
    };
    let act = Act::new(Actor::Member(one.id), NOW)
        .write(Write::AddOrganization(new))
        .write(Write::AddMember(Box::new(one.clone())))
        .write(Write::AddMember(Box::new(with_keys)))
        .write(Write::AddDesk(desk))
        .write(Write::AddDeskWrap(wrap))
        .write(Write::AddInvite(invite))
        .write(Write::AddOutbox(outbox))
        .write(Write::ChangeDirectory(change))
        .audit(AuditEvent {
            details: Some(sealed(20, rng)),
            ..AuditEvent::done("member-add", Some(one.id.uuid()))
        });
    store.act(act).await.expect("a helpline");
    let again = Organization {
        id: rng.id(),
        name: sealed(20, rng),
        certificates: vec![],
        code_salt: vec![],
    };
    let again = store
        .act(Act::new(Actor::System, NOW).write(Write::AddOrganization(again)))
        .await;
    assert_eq!(again, Err(ActError::Exists(Thing::Organization(org()))));
    for _ in 0..3 {
        let (id, new) = full_contact(&store, rng).await;
        for seq in 2..=300 {
            store
                .act(append(entry(id, seq, 300, rng)))
                .await
                .expect("appended");
        }
        let of = GrantsOf::Grant(new.id);
        store
            .act(Act::new(Actor::System, NOW).write(Write::WithdrawGrants { of, at: NOW }))
            .await
            .expect("withdrawn");
        store
            .note_read(one.id, id, rng.id(), "contact-read", NOW)
            .await
            .expect("noted");
    }
    store
}

pub(crate) async fn backup(store: &Store, now: i64, rng: &mut Made) -> (Vec<u8>, Vec<u8>) {
    let (mut main, mut shred) = (Vec::new(), Vec::new());
    let id = rng.uuid();
    store
        .backup(&key(), id, now, rng, &mut main)
        .await
        .expect("a backup");
    store
        .backup_shred(&key(), id, now, rng, &mut shred)
        .await
        .expect("a backup");
    (main, shred)
}
