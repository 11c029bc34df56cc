//! Who acts, and what stands between that person and the thing acted on.
//!
//! Everything here is a fact that the caller looked up; nothing here decides. Each fact is a small enum so that a
//! reviewer can read the whole space in `tests/matrix.txt`.

use serde::{Deserialize, Serialize};
use vault::MemberId;

/// A word in a row or a request that this version does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{word:?} is not a {kind} that this version knows")]
pub struct Unknown {
    /// What was expected, such as "role".
    pub kind: &'static str,
    /// What was found.
    pub word: String,
}

/// An enum whose variants have one stable kebab-case name, in storage and in forms alike.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident ($kind:literal) { $($(#[$vmeta:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable name, as stored and as used in message ids.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::relation::Unknown;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::relation::Unknown { kind: $kind, word: word.to_owned() }),
                }
            }
        }
    };
}
pub(crate) use named;

named! {
    /// What a person is to the helpline while acting. One role at a time.
    Role("role") {
        /// Answers contacts.
        Advocate = "advocate",
        /// Answers contacts, reads the whole desk, admits people to it.
        Supervisor = "supervisor",
        /// Somebody at another organization. No account: acts by link, inside one live grant.
        Partner = "partner",
        /// Keeps members and desks. Never sees content.
        Administrator = "administrator",
    }
}

named! {
    /// Whether the member may act at all.
    Standing("standing") {
        /// May act.
        Active = "active",
        /// Was disabled; nothing answers any more.
        Disabled = "disabled",
    }
}

named! {
    /// Whether the member holds the key of the desk in question.
    DeskKey("desk key") {
        /// A supervisor admitted the member.
        Held = "held",
        /// Not (yet) admitted; could not open anything in any case.
        NotHeld = "not-held",
    }
}

named! {
    /// The state of the journal, as the list shows it.
    Journal("journal state") {
        /// The action is not about a journal.
        None = "none",
        /// Somebody waits for an answer.
        Waiting = "waiting",
        /// An advocate has it.
        Open = "open",
        /// Ended; the words live on for a while.
        Closed = "closed",
        /// The person asked for it to be hidden, or its time is over. Nobody reads it.
        Hidden = "hidden",
    }
}

named! {
    /// Who has the journal.
    Assigned("assignment") {
        /// Nobody has it.
        Nobody = "nobody",
        /// The one who acts.
        Me = "me",
        /// Somebody else.
        Other = "other",
    }
}

named! {
    /// The grant that a partner's link stands on.
    Grant("grant state") {
        /// No such grant.
        None = "none",
        /// In force.
        Live = "live",
        /// Past its last day.
        Expired = "expired",
        /// Taken back by the person.
        Withdrawn = "withdrawn",
        /// In force, but for another referral than the one asked for.
        Other = "other",
    }
}

named! {
    /// The release that a referral would stand on.
    Release("release state") {
        /// Not about a release, or none exists.
        None = "none",
        /// In force.
        Live = "live",
        /// Withdrawn or past its last day.
        Over = "over",
    }
}

named! {
    /// Where the referral stands.
    Referral("referral state") {
        /// Not about a referral.
        None = "none",
        /// Sent, not opened.
        Offered = "offered",
        /// Opened by the partner, not answered (or the partner asked for more).
        Seen = "seen",
        /// The partner can help.
        Accepted = "accepted",
        /// The partner cannot.
        Declined = "declined",
        /// Withdrawn, expired or closed.
        Over = "over",
    }
}

named! {
    /// The member that the action is about.
    Subject("subject") {
        /// The action is not about a member.
        None = "none",
        /// The one who acts.
        Me = "me",
        /// Somebody else, who may act.
        Other = "other",
        /// Somebody else, who was disabled.
        Disabled = "disabled",
    }
}

/// Who acts. A list and a check are always about one desk; `desk_key` speaks of that desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The role in which the person acts now.
    pub role: Role,
    /// The member; a partner has none.
    pub member: Option<MemberId>,
    /// Whether the member may act at all.
    pub standing: Standing,
    /// Whether the member holds the key of the desk in question.
    pub desk_key: DeskKey,
}

impl Actor {
    /// An active member who holds the desk's key.
    pub const fn member(role: Role, member: MemberId) -> Self {
        Self {
            role,
            member: Some(member),
            standing: Standing::Active,
            desk_key: DeskKey::Held,
        }
    }

    /// The same member before a supervisor has admitted them, or after the key was taken away.
    #[must_use]
    pub const fn without_desk_key(self) -> Self {
        Self {
            desk_key: DeskKey::NotHeld,
            ..self
        }
    }

    /// Somebody who came by a link.
    pub const fn partner() -> Self {
        Self {
            role: Role::Partner,
            member: None,
            standing: Standing::Active,
            desk_key: DeskKey::NotHeld,
        }
    }

    /// How this person stands to what is assigned to `assigned`.
    pub fn assigned(&self, assigned: Option<MemberId>) -> Assigned {
        match (assigned, self.member) {
            (None, _) => Assigned::Nobody,
            (Some(theirs), Some(mine)) if theirs == mine => Assigned::Me,
            (Some(_), _) => Assigned::Other,
        }
    }
}

/// What stands between the actor and the thing. Start from `Relation::NONE` and set what was looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Relation {
    /// State of the journal.
    pub journal: Journal,
    /// Who has the journal.
    pub assigned: Assigned,
    /// The grant behind a partner's link.
    pub grant: Grant,
    /// The release that a referral would stand on.
    pub release: Release,
    /// State of the referral.
    pub referral: Referral,
    /// The member acted on.
    pub subject: Subject,
}

impl Relation {
    /// The action is about nothing in particular.
    pub const NONE: Self = Self {
        journal: Journal::None,
        assigned: Assigned::Nobody,
        grant: Grant::None,
        release: Release::None,
        referral: Referral::None,
        subject: Subject::None,
    };

    /// About a journal in this state, which this person has.
    pub const fn journal(journal: Journal, assigned: Assigned) -> Self {
        Self {
            journal,
            assigned,
            ..Self::NONE
        }
    }

    /// About a referral behind a partner's link.
    pub const fn link(grant: Grant, referral: Referral) -> Self {
        Self {
            grant,
            referral,
            ..Self::NONE
        }
    }

    /// About a member.
    pub const fn subject(subject: Subject) -> Self {
        Self {
            subject,
            ..Self::NONE
        }
    }

    /// The same, for an act that stands on a release.
    #[must_use]
    pub const fn with_release(self, release: Release) -> Self {
        Self { release, ..self }
    }

    /// The same, for an act on a referral.
    #[must_use]
    pub const fn with_referral(self, referral: Referral) -> Self {
        Self { referral, ..self }
    }
}
