//! What ends by itself: words past their life, grants and sessions past their end, halves of keys
//! that belong to nothing.

use casework::{Entry, How, Withdrawn};
use policy::{AssignedIs, Clause, Filter};
use store::{
    Act, Actor, EntryClass, GrantsOf, JournalKind, QueueQuery, QueueState, ReferralState, Write,
};
use vault::{BoxPublic, JournalId};

use crate::Moment;
use crate::desk_work::next;
use crate::ledger::{Draft, plainly, seal_arrival};
use crate::line::{Idem, Line, Outcome, Refusal, ms};

/// The most contacts that one sweep looks at.
const MOST: u32 = 5_000;

impl Line {
    /// Sweeps once. Nothing that has ended waits for it to be unreadable; it only takes the rows.
    /// With a contact's words goes the way to take back what was released, so that ends before.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn sweep(&self, now: &Moment) -> Outcome<store::Swept> {
        let closed = Filter {
            any: vec![Clause {
                states: vec![policy::Journal::Closed],
                assigned: AssignedIs::Anyone,
            }],
            because: None,
        };
        let query = QueueQuery {
            kind: Some(JournalKind::Contact),
            state: Some(QueueState::Closed),
            ..QueueQuery::new(closed, MOST)
        };
        for row in self.store.list_queue(&query).await? {
            if row.shred_after.is_some_and(|at| at <= ms(now)) {
                self.end_grants(self.first_case(row.id), ms(now)).await?;
            }
        }
        Ok(self.store.sweep(ms(now)).await?)
    }

    /// Takes back everything that a case's releases have opened: halves, links and states first,
    /// then the record of it, sealed to the case's box because its key is not at hand.
    pub(crate) async fn end_grants(&self, case: JournalId, at: i64) -> Outcome<()> {
        let Some(row) = self.store.lookup_journal(case).await? else {
            return Ok(());
        };
        self.close_grants(GrantsOf::Journal(case), case, at).await?;
        let mut releases: Vec<_> = self
            .store
            .list_grants(case)
            .await?
            .into_iter()
            .map(|grant| grant.release)
            .collect();
        releases.sort_unstable();
        releases.dedup();
        let to = BoxPublic::from_bytes(row.box_public)?;
        for release in releases {
            let draft = Draft::new(
                EntryClass::Arrival,
                Entry::ReleaseWithdrawn(Withdrawn {
                    release,
                    how: How::Typed,
                    at: None,
                }),
                "release-withdraw",
            );
            let mark = self.stored_idem(case, Idem(*release.as_bytes()), 202);
            self.write(&[case], plainly, |heads| {
                let entry = seal_arrival(self, case, &to, &draft, next(heads, 0), at, mark);
                Act::new(Actor::Visitor, at).write(entry)
            })
            .await?;
        }
        Ok(())
    }

    /// Closes grants with their links and states, whatever stands in any record. It can be done
    /// again and again.
    pub(crate) async fn close_grants(&self, of: GrantsOf, case: JournalId, at: i64) -> Outcome<()> {
        let mut act = Act::new(Actor::System, at).write(Write::WithdrawGrants { of, at });
        let touched: Vec<_> = self
            .store
            .list_grants(case)
            .await?
            .into_iter()
            .filter(|grant| match of {
                GrantsOf::Grant(id) => grant.id == id,
                GrantsOf::Referral(id) => grant.referral == id,
                GrantsOf::Release(id) => grant.release == id,
                GrantsOf::Journal(id) => grant.journal == id,
            })
            .map(|grant| grant.referral)
            .collect();
        for referral in self.store.list_referrals(case).await? {
            if !touched.contains(&referral.id) {
                continue;
            }
            act = act.write(Write::RemoveLinks(referral.id));
            if !matches!(
                referral.state,
                ReferralState::Withdrawn | ReferralState::Expired | ReferralState::Declined
            ) {
                act = act.write(Write::SetReferralState {
                    referral: referral.id,
                    from: ReferralState::ALL.to_vec(),
                    to: ReferralState::Withdrawn,
                    at,
                });
            }
        }
        match self.store.act(act).await {
            Ok(_) => Ok(()),
            Err(store::ActError::Full) => Err(Refusal::Trouble("full")),
            Err(error) => Err(error.into()),
        }
    }
}
