//! Names of things: sixteen random bytes, one type for each kind of thing, so that a grant cannot be asked for by the
//! id of a journal. An id says nothing: not when, not by whom, not in which order.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::entropy::{Entropy, fresh};

/// The text is no id: an id is 32 lower-case hexadecimal digits and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id: 32 lower-case hexadecimal digits are expected")]
pub struct BadId;

fn parse(text: &str) -> Result<Uuid, BadId> {
    // One spelling only: the same id in another case or with hyphens would be another address of the same thing.
    let plain = text.len() == 32
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !plain {
        return Err(BadId);
    }
    Uuid::try_parse(text).map_err(|_| BadId)
}

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident)+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// A fresh random id (version 4).
            pub fn random(rng: &mut dyn Entropy) -> Self {
                Self(uuid::Builder::from_random_bytes(fresh(rng)).into_uuid())
            }

            /// All zeros: the place-holder where nothing is meant.
            pub const fn nil() -> Self {
                Self(Uuid::nil())
            }

            /// The bare number, for a store.
            pub const fn uuid(self) -> Uuid {
                self.0
            }

            /// The sixteen bytes.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self.0.as_simple(), f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.as_simple())
            }
        }

        impl FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                parse(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

ids! {
    /// An organization.
    OrgId
    /// A journal: the sealed entries of one contact or one case.
    JournalId
    /// One entry of a journal.
    EntryId
    /// Somebody who works here.
    MemberId
    /// A desk: the people who hold one seed together.
    DeskId
    /// A grant: what one recipient may open, until when.
    GrantId
    /// A link that a partner without an account follows.
    LinkId
    /// A release: what the person agreed may be said, to whom, until when.
    ReleaseId
    /// A referral.
    ReferralId
    /// A session.
    SessionId
}
