//! Links, grants and referrals: once, in their time, and gone when taken back.

use store::{
    Act, ActError, Actor, GrantQuery, GrantsOf, HalfKind, Place, Referral, ReferralState, Thing,
    Unmet, Write,
};
use vault::ReferralId;

use crate::rows::link;
use crate::support::{NOW, contact, grant, half, made, open};
use crate::verified;

pub(crate) async fn a_link_opens_once_and_before_its_end(place: Place) {
    let store = open(place).await;
    let mut rng = made(5);
    let id = contact(&store, &mut rng).await;
    let new = link(id, NOW + 1_000, &mut rng);
    store
        .act(Act::new(Actor::System, NOW).write(Write::AddLink(new.clone())))
        .await
        .expect("added");
    let late = Write::ClaimLink {
        lookup: new.lookup,
        at: NOW + 1_000,
    };
    let expired = store.act(Act::new(Actor::Visitor, NOW).write(late)).await;
    assert_eq!(expired, Err(ActError::Unmet(Unmet::LinkExpired)));
    let mut tasks = Vec::new();
    for at in 0..20 {
        let store = store.clone();
        let claim = Write::ClaimLink {
            lookup: new.lookup,
            at: NOW + at,
        };
        tasks.push(tokio::spawn(async move {
            store.act(Act::new(Actor::Visitor, NOW).write(claim)).await
        }));
    }
    let mut opened = 0;
    for task in tasks {
        match task.await.expect("a task") {
            Ok(_) => opened += 1,
            Err(error) => assert_eq!(error, ActError::Unmet(Unmet::LinkClaimed)),
        }
    }
    assert_eq!(opened, 1);
    assert!(
        store
            .lookup_link(&new.lookup)
            .await
            .expect("read")
            .expect("there")
            .claimed_at
            .is_some()
    );
    let unknown = Write::ClaimLink {
        lookup: rng.lookup(),
        at: NOW,
    };
    let unknown = store
        .act(Act::new(Actor::Visitor, NOW).write(unknown))
        .await;
    assert_eq!(unknown, Err(ActError::Missing(Thing::Link)));
    let gone = Act::new(Actor::System, NOW).write(Write::RemoveLinks(new.referral));
    store.act(gone).await.expect("removed");
    assert!(
        store
            .list_links(new.referral)
            .await
            .expect("read")
            .is_empty()
    );
    store.close().await;
}

pub(crate) async fn a_grant_is_not_read_outside_its_time(place: Place) {
    let store = open(place).await;
    let mut rng = made(6);
    let id = contact(&store, &mut rng).await;
    let new = grant(id, &mut rng);
    let act = Act::new(Actor::System, NOW)
        .write(Write::AddHalf(half(
            HalfKind::Grant,
            new.id.uuid(),
            &mut rng,
        )))
        .write(Write::AddGrant(Box::new(new.clone())));
    store.act(act).await.expect("granted");
    let store::GrantTo::Link(link) = new.to else {
        panic!("a link")
    };
    for of in [
        GrantQuery::Journal(id),
        GrantQuery::Referral(new.referral),
        GrantQuery::Link(link),
    ] {
        for (now, count) in [
            (new.granted_at - 1, 0),
            (new.granted_at, 1),
            (new.not_after - 1, 1),
            (new.not_after, 0),
            (i64::MAX, 0),
        ] {
            assert_eq!(
                store.list_live_grants(of, now).await.expect("read").len(),
                count,
                "{of:?} at {now}"
            );
        }
    }
    // The sweeper never ran: the row is there, and only the history shows it.
    assert_eq!(store.list_grants(id).await.expect("read").len(), 1);
    store.close().await;
}

pub(crate) async fn withdrawal_takes_the_half_and_the_secrets(place: Place) {
    let store = open(place.clone()).await;
    // A second node, where there can be one; else the same.
    let other = if store.is_shared() {
        open(place).await
    } else {
        store.clone()
    };
    let mut rng = made(7);
    let id = contact(&store, &mut rng).await;
    let mut act = Act::new(Actor::System, NOW);
    let (mine, others) = (grant(id, &mut rng), grant(id, &mut rng));
    for new in [&mine, &others] {
        act = act
            .write(Write::AddHalf(half(
                HalfKind::Grant,
                new.id.uuid(),
                &mut rng,
            )))
            .write(Write::AddGrant(Box::new(new.clone())));
    }
    store.act(act).await.expect("granted");
    assert_eq!(
        other
            .list_live_grants(GrantQuery::Journal(id), NOW + 1)
            .await
            .expect("read")
            .len(),
        2
    );
    let withdraw = || {
        let of = GrantsOf::Release(mine.release);
        Act::new(Actor::System, NOW).write(Write::WithdrawGrants { of, at: NOW + 2 })
    };
    assert_eq!(store.act(withdraw()).await.expect("withdrawn").withdrawn, 1);
    assert_eq!(
        store.act(withdraw()).await.expect("nothing left").withdrawn,
        0
    );
    let live = other
        .list_live_grants(GrantQuery::Journal(id), NOW + 3)
        .await
        .expect("read");
    assert_eq!(
        live.iter().map(|grant| grant.id).collect::<Vec<_>>(),
        [others.id]
    );
    assert!(
        other
            .lookup_grant_half(mine.id)
            .await
            .expect("read")
            .is_none()
    );
    assert!(
        other
            .lookup_grant_half(others.id)
            .await
            .expect("read")
            .is_some()
    );
    let all = store.list_grants(id).await.expect("read");
    let row = all
        .iter()
        .find(|grant| grant.id == mine.id)
        .expect("the row stays");
    assert_eq!(
        (row.withdrawn_at, &row.wrapped, &row.sections),
        (Some(NOW + 2), &None, &None)
    );
    // Given and taken back in one act: nothing is left alive, and no half.
    let brief = grant(id, &mut rng);
    let act = Act::new(Actor::System, NOW)
        .write(Write::AddHalf(half(
            HalfKind::Grant,
            brief.id.uuid(),
            &mut rng,
        )))
        .write(Write::AddGrant(Box::new(brief.clone())))
        .write(Write::WithdrawGrants {
            of: GrantsOf::Referral(brief.referral),
            at: NOW,
        });
    assert_eq!(store.act(act).await.expect("done").withdrawn, 1);
    assert!(
        store
            .lookup_grant_half(brief.id)
            .await
            .expect("read")
            .is_none()
    );
    verified(&store).await;
    if store.is_shared() {
        other.close().await;
    }
    store.close().await;
}

pub(crate) async fn a_referral_moves_only_from_where_it_stands(place: Place) {
    let store = open(place).await;
    let mut rng = made(9);
    let id = contact(&store, &mut rng).await;
    let referral: ReferralId = rng.id();
    let row = Referral {
        id: referral,
        journal: id,
        state: ReferralState::Offered,
        changed_at: NOW,
    };
    store
        .act(Act::new(Actor::System, NOW).write(Write::AddReferral(row)))
        .await
        .expect("added");
    let to = |from: &[ReferralState], to| {
        let write = Write::SetReferralState {
            referral,
            from: from.to_vec(),
            to,
            at: NOW + 1,
        };
        store.act(Act::new(Actor::Partner(referral), NOW).write(write))
    };
    to(
        &[ReferralState::Offered, ReferralState::Seen],
        ReferralState::Withdrawn,
    )
    .await
    .expect("withdrawn");
    let late = to(
        &[ReferralState::Offered, ReferralState::Seen],
        ReferralState::Accepted,
    )
    .await;
    assert_eq!(
        late,
        Err(ActError::Unmet(Unmet::ReferralStands(
            ReferralState::Withdrawn
        )))
    );
    let stands = store
        .lookup_referral(referral)
        .await
        .expect("read")
        .expect("there");
    assert_eq!(stands.state, ReferralState::Withdrawn);
    assert_eq!(store.list_referrals(id).await.expect("read"), [stands]);
    store.close().await;
}
