//! What contacts and cases have in common: coded facts, decisions, releases and referrals, folded from entries.
//!
//! The fold is total. An entry that is unknown, forged, out of order or against the rules changes nothing but a count;
//! where it cannot be told whether something was taken back, it was.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;
use vault::{GrantId, MemberId, ReferralId, ReleaseId};

use crate::body::{Body, Unread};
use crate::entry::{
    Assessment, Class, Entry, GrantMade, ObservationConfirmed, OutcomeRecorded, ReferralSent, Task,
    Withdrawn,
};
use crate::lists::Channel;
use crate::names::Id;
use crate::reach::{SafeContactRule, may_reach};
use crate::records::{
    Ignored, Recorded, ReferralRecord, ReleaseRecord, ReleaseState, Row, RuleRecord,
};
use crate::referral::{Event, NotAllowed, Referral};
use crate::refusal::Refusal;
use crate::release::{Bound, How, Release, may_offer};
use crate::shown::{Shown, compose};
use crate::text::Words;

/// What a contact and a case both have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coded {
    /// Every safe-contact rule, in order.
    pub rules: Vec<RuleRecord>,
    /// The latest observation of each indicator.
    pub observations: BTreeMap<Id, Recorded<ObservationConfirmed>>,
    /// Assessments, in order.
    pub assessments: Vec<Recorded<Assessment>>,
    /// Needs.
    pub needs: BTreeMap<Id, Recorded<()>>,
    /// Releases.
    pub releases: BTreeMap<ReleaseId, ReleaseRecord>,
    /// Grants.
    pub grants: BTreeMap<GrantId, Recorded<GrantMade>>,
    /// Referrals.
    pub referrals: BTreeMap<ReferralId, ReferralRecord>,
    /// Private notes, in order.
    pub notes: Vec<Recorded<Words>>,
    /// Tasks by sequence number, with when they were done.
    pub tasks: BTreeMap<u32, (Recorded<Task>, Option<Timestamp>)>,
    /// The last sequence number seen.
    pub last_seq: u32,
    /// Entries that changed nothing.
    pub ignored: Ignored,
}

/// What `Coded::read` makes of a row.
pub(crate) enum Step<'a> {
    /// Nothing is left to do.
    Done,
    /// An entry that contact or case must look at.
    Entry(&'a Entry, Option<MemberId>),
}

impl Coded {
    /// The safe-contact rules in force at a time, whatever the hour.
    pub fn rules_at(&self, now: Timestamp) -> impl Iterator<Item = &RuleRecord> {
        self.rules
            .iter()
            .filter(move |record| record.ended.is_none() && now < record.rule.not_after)
    }

    /// Whether the person may be reached by a channel at a time, and by which rule.
    ///
    /// # Errors
    /// If no rule allows it: none was given, it has ended, or the hour is wrong.
    pub fn may_reach(&self, channel: Channel, now: Timestamp) -> Result<&SafeContactRule, Refusal> {
        let mut why = Refusal::NoContactRule;
        let rules = self.rules.iter().filter(|record| record.ended.is_none());
        for record in rules.filter(|record| record.rule.channel == channel).rev() {
            match may_reach(&record.rule, now) {
                Ok(()) => return Ok(&record.rule),
                // "At that hour" helps more than "it has ended".
                Err(Refusal::ContactRuleEnded { .. }) if why != Refusal::NoContactRule => {}
                Err(refusal) => why = sooner(why, refusal),
            }
        }
        Err(why)
    }

    /// Whether a grant may be opened under a release at a time.
    ///
    /// # Errors
    /// What stands in the way, by name.
    pub fn may_offer(
        &self,
        release: ReleaseId,
        bound: Bound,
        now: Timestamp,
    ) -> Result<&Release, Refusal> {
        let release = self
            .releases
            .get(&release)
            .ok_or(Refusal::NoRelease)?
            .live(now)?;
        may_offer(release, bound, now)?;
        Ok(release)
    }

    /// Where a referral stands at a time: with the end of its release taken into account.
    pub fn referral_at(&self, id: ReferralId, now: Timestamp) -> Option<Referral> {
        let record = self.referrals.get(&id)?;
        let end = self
            .releases
            .get(&record.sent.release)
            .map(|release| release.state(now));
        let event = match end {
            Some(ReleaseState::Live) => return Some(record.state.clone()),
            Some(ReleaseState::Expired(at)) => (Event::Expire, at),
            Some(ReleaseState::Withdrawn(at)) => (Event::Withdraw, at),
            Some(ReleaseState::Doubtful) | None => (Event::Withdraw, now),
        };
        Some(
            record
                .state
                .after(&event.0, event.1)
                .unwrap_or_else(|_| record.state.clone()),
        )
    }

    /// What the partner sees of a referral at a time.
    pub fn shown(&self, id: ReferralId, now: Timestamp) -> Shown {
        let shown = || {
            let record = self.referrals.get(&id)?;
            let release = self.releases.get(&record.sent.release)?.live(now).ok()?;
            Some(Shown::of(release, &record.state, now))
        };
        shown().unwrap_or(Shown::Closed)
    }

    /// Tasks that are not done, the soonest first, those without a day last.
    pub fn open_tasks(&self) -> Vec<&Recorded<Task>> {
        let mut open: Vec<_> = self
            .tasks
            .values()
            .filter(|(_, done)| done.is_none())
            .map(|(task, _)| task)
            .collect();
        open.sort_by_key(|task| (task.what.due.is_none(), task.what.due, task.seq));
        open
    }

    /// Takes a row: order, class and everything that contacts and cases share.
    pub(crate) fn read<'a>(&mut self, row: &Row<'a>) -> Step<'a> {
        if row.seq <= self.last_seq {
            self.ignored.doubled = self.ignored.doubled.saturating_add(1);
            return Step::Done;
        }
        let missing = row.seq - self.last_seq - 1;
        self.last_seq = row.seq;
        if missing > 0 {
            self.ignored.missing = self.ignored.missing.saturating_add(missing);
            self.doubt(row.at);
        }
        let Some(body) = row.body else {
            self.ignored.unreadable = self.ignored.unreadable.saturating_add(1);
            // Anybody can seal rubbish to a public key; only what the desk or the program wrote raises a doubt.
            if row.class != Class::Arrival {
                self.doubt(row.at);
            }
            return Step::Done;
        };
        let entry = match body.entry() {
            Ok(entry) if entry.may_be_written_by(row.class) => entry,
            Ok(_) => {
                self.ignored.forged = self.ignored.forged.saturating_add(1);
                return Step::Done;
            }
            Err(why) => {
                self.unread(row, body, why);
                return Step::Done;
            }
        };
        let by = if row.class == Class::Staff {
            body.author()
        } else {
            None
        };
        if self.take(row, entry, by) {
            Step::Done
        } else {
            Step::Entry(entry, by)
        }
    }

    pub(crate) fn not_allowed(&mut self) {
        self.ignored.not_allowed = self.ignored.not_allowed.saturating_add(1);
    }

    /// Something cannot be read. It may have taken back any release made before it, or any rule for contact.
    fn doubt(&mut self, at: Timestamp) {
        for record in self.releases.values_mut() {
            record.doubtful = true;
        }
        self.end_rules(None, at);
    }

    /// An entry that is not understood. What only ever closes closes all the same.
    fn unread(&mut self, row: &Row<'_>, body: &Body, why: Unread) {
        let count = match why {
            Unread::Malformed => &mut self.ignored.unreadable,
            Unread::UnknownType | Unread::Newer => &mut self.ignored.unknown,
        };
        *count = count.saturating_add(1);
        match body.kind() {
            "release-withdrawn" => {
                let named = body
                    .raw("release")
                    .and_then(Value::as_str)
                    .and_then(|id| id.parse().ok());
                match named {
                    Some(release) => self.withdraw(release, row.at, None),
                    None if row.class != Class::Arrival => self.doubt(row.at),
                    None => {}
                }
            }
            "safe-contact-rule" | "safe-contact-ended" if row.class != Class::Arrival => {
                self.end_rules(None, row.at);
            }
            _ => {}
        }
    }

    fn withdraw(&mut self, release: ReleaseId, at: Timestamp, how: Option<How>) {
        let Some(record) = self.releases.get_mut(&release) else {
            return self.not_allowed();
        };
        if record.withdrawn.is_some() {
            return;
        }
        record.withdrawn = Some((at, how));
        for referral in self
            .referrals
            .values_mut()
            .filter(|it| it.sent.release == release)
        {
            if let Ok(next) = referral.state.after(&Event::Withdraw, at) {
                referral.state = next;
            }
        }
    }

    /// Ends the rule of that number; all of them where none is named or none has it: a "stop" must stop something.
    fn end_rules(&mut self, seq: Option<u32>, at: Timestamp) {
        let seq = seq.filter(|seq| self.rules.iter().any(|record| record.seq == *seq));
        for record in &mut self.rules {
            if record.ended.is_none() && seq.is_none_or(|seq| seq == record.seq) {
                record.ended = Some(at);
            }
        }
    }

    /// Takes an entry that contacts and cases share; false if it is not one.
    fn take(&mut self, row: &Row<'_>, entry: &Entry, by: Option<MemberId>) -> bool {
        let Row { seq, at, .. } = *row;
        match entry {
            Entry::SafeContactRule(rule) => {
                if rule.check(at).is_err() {
                    self.not_allowed();
                    return true;
                }
                // The same number again: what was said last is what counts.
                for record in &mut self.rules {
                    let same =
                        record.rule.channel == rule.channel && record.rule.value == rule.value;
                    if same && record.ended.is_none() {
                        record.ended = Some(at);
                    }
                }
                self.rules.push(RuleRecord {
                    seq,
                    rule: rule.clone(),
                    ended: None,
                });
            }
            Entry::SafeContactEnded(ended) => self.end_rules(ended.rule, at),
            Entry::Observation(what) => {
                let recorded = Recorded {
                    seq,
                    at,
                    by,
                    what: what.clone(),
                };
                self.observations.insert(what.indicator.clone(), recorded);
            }
            Entry::Assessment(what) => {
                self.assessments.push(Recorded {
                    seq,
                    at,
                    by,
                    what: what.clone(),
                });
            }
            Entry::Need(need) => {
                self.needs.entry(need.need.clone()).or_insert(Recorded {
                    seq,
                    at,
                    by,
                    what: (),
                });
            }
            Entry::Note(note) => {
                self.notes.push(Recorded {
                    seq,
                    at,
                    by,
                    what: note.text.clone(),
                });
            }
            Entry::Task(what) => {
                self.tasks.insert(
                    seq,
                    (
                        Recorded {
                            seq,
                            at,
                            by,
                            what: what.clone(),
                        },
                        None,
                    ),
                );
            }
            Entry::TaskDone(done) => match self.tasks.get_mut(&done.task) {
                Some((_, when)) => *when = when.or(Some(at)),
                None => self.not_allowed(),
            },
            _ => return self.take_sharing(row, entry, by),
        }
        true
    }

    /// Takes an entry about a release or a referral; false if it is not one.
    fn take_sharing(&mut self, row: &Row<'_>, entry: &Entry, by: Option<MemberId>) -> bool {
        let Row { seq, at, .. } = *row;
        match entry {
            Entry::Release(release) => {
                // A release is never edited: the first one of an id stands.
                if release.check(at).is_err() || self.releases.contains_key(&release.id) {
                    self.not_allowed();
                    return true;
                }
                let release = release.clone();
                let record = ReleaseRecord {
                    seq,
                    at,
                    by,
                    release,
                    withdrawn: None,
                    doubtful: false,
                };
                self.releases.insert(record.release.id, record);
            }
            Entry::ReleaseWithdrawn(Withdrawn { release, how, .. }) => {
                self.withdraw(*release, at, Some(*how));
            }
            Entry::Grant(grant) => self.grant(row, grant, by),
            Entry::Referral(sent) => self.refer(row, sent, by),
            // For the partner's eyes; the referral itself is what counts.
            Entry::Sheet(_) => {}
            Entry::ReferralSeen(seen) => self.step(seen.referral, &Event::Seen, at),
            Entry::Answer(answer) => self.step(answer.referral, &Event::Answer(answer.clone()), at),
            Entry::ReferralClosed(closed) => {
                self.step(closed.referral, &Event::Close(closed.why.clone()), at);
            }
            Entry::Outcome(outcome) => self.outcome(row, outcome),
            _ => return false,
        }
        true
    }

    fn is_live(&self, release: ReleaseId, at: Timestamp) -> Option<&Release> {
        self.releases.get(&release)?.live(at).ok()
    }

    fn grant(&mut self, row: &Row<'_>, grant: &GrantMade, by: Option<MemberId>) {
        let within = self
            .is_live(grant.release, row.at)
            .is_some_and(|release| grant.not_after <= release.not_after);
        if !within || self.grants.contains_key(&grant.grant) {
            return self.not_allowed();
        }
        let recorded = Recorded {
            seq: row.seq,
            at: row.at,
            by,
            what: grant.clone(),
        };
        self.grants.insert(grant.grant, recorded);
    }

    /// A referral counts only if it says exactly what its live release lets it say, to whom it lets it.
    fn refer(&mut self, row: &Row<'_>, sent: &ReferralSent, by: Option<MemberId>) {
        let exact = self.is_live(sent.release, row.at).is_some_and(|release| {
            release.recipient.organization == sent.organization && compose(release) == sent.sheet
        });
        if !exact || self.referrals.contains_key(&sent.id) {
            return self.not_allowed();
        }
        let record = ReferralRecord {
            seq: row.seq,
            at: row.at,
            by,
            sent: sent.clone(),
            state: Referral::Offered { at: row.at },
            accepted: false,
            outcome: None,
        };
        self.referrals.insert(sent.id, record);
    }

    /// One step of a referral, taken in order of time: what happens after the end of the release comes too late.
    fn step(&mut self, id: ReferralId, event: &Event, at: Timestamp) {
        let next = self.next(id, event, at);
        match (self.referrals.get_mut(&id), next) {
            (Some(record), Some(Ok(next))) => {
                record.accepted |= matches!(next, Referral::Accepted { .. });
                record.state = next;
            }
            _ => self.not_allowed(),
        }
    }

    /// The state of a referral after an event at a time; none if there is no such referral.
    pub fn next(
        &self,
        id: ReferralId,
        event: &Event,
        at: Timestamp,
    ) -> Option<Result<Referral, NotAllowed>> {
        Some(self.referral_at(id, at)?.after(event, at))
    }

    fn outcome(&mut self, row: &Row<'_>, outcome: &OutcomeRecorded) {
        let open = self.referral_at(outcome.referral, row.at);
        let by_partner = row.class == Class::Arrival;
        match self.referrals.get_mut(&outcome.referral) {
            // A partner speaks while the referral is open to them; the desk may learn of the end later.
            Some(record)
                if record.accepted
                    && (!by_partner || matches!(open, Some(Referral::Accepted { .. }))) =>
            {
                record.outcome = Some((row.at, outcome.outcome));
            }
            _ => self.not_allowed(),
        }
    }
}

/// Of two refusals to make contact, the one that tells of the sooner moment.
fn sooner(a: Refusal, b: Refusal) -> Refusal {
    match (a, b) {
        (
            Refusal::OutsideWindow { next: Some(first) },
            Refusal::OutsideWindow { next: Some(second) },
        ) if first <= second => a,
        (Refusal::OutsideWindow { next: Some(_) }, Refusal::OutsideWindow { next: None }) => a,
        _ => b,
    }
}
