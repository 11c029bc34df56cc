//! Why something is not done now, by name. Rooms above have a sentence for each, in both languages, and say what to do.

use jiff::Timestamp;

use crate::lists::word_list;

word_list! {
    /// A lawful way to share for an organization that a spoken yes does not bind.
    Way {
        /// All three on one call: the person tells the place herself.
        ThreeWayCall = "three-way-call",
        /// The person gives the place a code of her own.
        OwnCode = "own-code",
        /// The person signs, by hand or by typing.
        Signature = "signature",
    }
}

/// A refusal. Nothing has been changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A release names exactly one organization.
    #[error("a release names one organization")]
    NoRecipient,
    /// A release shares at least one thing.
    #[error("nothing is chosen to be shared")]
    NoItems,
    /// More than anybody reads before saying yes.
    #[error("at most {most} things go into one release")]
    TooManyItems {
        /// How many fit.
        most: usize,
    },
    /// An item holds nothing, or a name that is not of its kind.
    #[error("one of the chosen things is empty or has no known name")]
    BadItem,
    /// A release says what it is for.
    #[error("the purpose is missing")]
    NoPurpose,
    /// The last day has passed.
    #[error("the last day has passed")]
    EndsInThePast,
    /// Too long.
    #[error("at most {most_days} days")]
    TooLong {
        /// The longest time, in days.
        most_days: i64,
    },
    /// The guardian who says yes hurts the person, or nobody knows: such a yes does not count.
    #[error("a guardian who may be the one who harms cannot agree for the person")]
    GuardianMayHarm,
    /// For this organization a spoken yes opens nothing.
    #[error("a spoken yes is not enough here; there are three other ways")]
    SpokenIsNotEnough {
        /// What is enough.
        ways: [Way; 3],
    },
    /// No such release, or it was never valid.
    #[error("there is no such release")]
    NoRelease,
    /// The person took it back.
    #[error("the release was taken back")]
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// It has ended.
    #[error("the release has ended")]
    Expired {
        /// When.
        at: Timestamp,
    },
    /// Something written after the release cannot be read. It may have taken the release back; ask the person again.
    #[error("something after this release cannot be read, so it does not count")]
    Doubtful,
    /// The person has said no way to reach them: nobody does.
    #[error("no rule allows contact by this channel")]
    NoContactRule,
    /// The rule has ended; it must be confirmed again first.
    #[error("the rule for contact has ended")]
    ContactRuleEnded {
        /// When.
        at: Timestamp,
    },
    /// Not at this hour.
    #[error("not at this hour")]
    OutsideWindow {
        /// The next moment at which it is allowed, if there is one before the rule ends.
        next: Option<Timestamp>,
    },
    /// A rule without a day or with no time between its hours allows nothing.
    #[error("the rule names no day, or no time")]
    EmptyWindow,
}

impl Refusal {
    /// The stable name, for message ids.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NoRecipient => "no-recipient",
            Self::NoItems => "no-items",
            Self::TooManyItems { .. } => "too-many-items",
            Self::BadItem => "bad-item",
            Self::NoPurpose => "no-purpose",
            Self::EndsInThePast => "ends-in-the-past",
            Self::TooLong { .. } => "too-long",
            Self::GuardianMayHarm => "guardian-may-harm",
            Self::SpokenIsNotEnough { .. } => "spoken-is-not-enough",
            Self::NoRelease => "no-release",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Expired { .. } => "expired",
            Self::Doubtful => "doubtful",
            Self::NoContactRule => "no-contact-rule",
            Self::ContactRuleEnded { .. } => "contact-rule-ended",
            Self::OutsideWindow { .. } => "outside-window",
            Self::EmptyWindow => "empty-window",
        }
    }
}
