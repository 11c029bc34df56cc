//! What a fold is made of: rows, and things with when, by whom and how they stand.

use jiff::Timestamp;
use vault::MemberId;

use crate::body::Body;
use crate::entry::{Class, ReferralSent};
use crate::lists::Outcome;
use crate::reach::SafeContactRule;
use crate::referral::Referral;
use crate::refusal::Refusal;
use crate::release::{How, Release};

/// One row of a journal, opened.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// Sequence number, from 1.
    pub seq: u32,
    /// When it was appended.
    pub at: Timestamp,
    /// Who wrote it, as the seal proves.
    pub class: Class,
    /// What it says; nothing where it could not be opened.
    pub body: Option<&'a Body>,
}

/// Entries that changed nothing, by reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ignored {
    /// Of a type that their writer may not write.
    pub forged: u32,
    /// Of a type or version that this program does not know.
    pub unknown: u32,
    /// Could not be opened, or do not say what their type must say.
    pub unreadable: u32,
    /// Against a rule: a referral without a live release, an answer to a closed one.
    pub not_allowed: u32,
    /// Seen before, or out of order.
    pub doubled: u32,
    /// Sequence numbers that were never seen.
    pub missing: u32,
}

/// Something a person confirmed, with when and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded<T> {
    /// Sequence number.
    pub seq: u32,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<MemberId>,
    /// What.
    pub what: T,
}

/// A safe-contact rule as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleRecord {
    /// Sequence number, by which it is ended.
    pub seq: u32,
    /// The rule.
    pub rule: SafeContactRule,
    /// When it was ended or replaced.
    pub ended: Option<Timestamp>,
}

/// A release as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseRecord {
    /// Sequence number.
    pub seq: u32,
    /// When it was written down.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<MemberId>,
    /// The release.
    pub release: Release,
    /// When and how it was taken back.
    pub withdrawn: Option<(Timestamp, Option<How>)>,
    /// Something after it cannot be read.
    pub doubtful: bool,
}

/// The state of a release at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReleaseState {
    /// It counts.
    Live,
    /// The person took it back.
    Withdrawn(Timestamp),
    /// It has ended.
    Expired(Timestamp),
    /// Something after it cannot be read; it does not count.
    Doubtful,
}

impl ReleaseRecord {
    /// How it stands at a time.
    pub fn state(&self, now: Timestamp) -> ReleaseState {
        if let Some((at, _)) = self.withdrawn {
            ReleaseState::Withdrawn(at)
        } else if self.doubtful {
            ReleaseState::Doubtful
        } else if now >= self.release.not_after {
            ReleaseState::Expired(self.release.not_after)
        } else {
            ReleaseState::Live
        }
    }

    /// Whether it counts at a time.
    ///
    /// # Errors
    /// Why it does not.
    pub fn live(&self, now: Timestamp) -> Result<&Release, Refusal> {
        match self.state(now) {
            ReleaseState::Live => Ok(&self.release),
            ReleaseState::Withdrawn(at) => Err(Refusal::Withdrawn { at }),
            ReleaseState::Expired(at) => Err(Refusal::Expired { at }),
            ReleaseState::Doubtful => Err(Refusal::Doubtful),
        }
    }
}

/// A referral as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferralRecord {
    /// Sequence number.
    pub seq: u32,
    /// When it was sent.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<MemberId>,
    /// As it was sent.
    pub sent: ReferralSent,
    /// Where it stands, without regard to time.
    pub state: Referral,
    /// Whether it was ever accepted.
    pub accepted: bool,
    /// How it ended.
    pub outcome: Option<(Timestamp, Outcome)>,
}
