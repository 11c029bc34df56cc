//! Names of things outside this room: knowledge items, directory records, languages, time zones.

use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize};

/// A name that does not have the form it must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a {0}")]
pub struct BadName(
    /// What was expected.
    pub &'static str,
);

macro_rules! name {
    ($(#[$meta:meta])* $name:ident, $what:literal, $check:path) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The name as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = BadName;
            fn from_str(text: &str) -> Result<Self, BadName> {
                if $check(text) { Ok(Self(text.to_owned())) } else { Err(BadName($what)) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

name! {
    /// The id of a knowledge item, such as `need-shelter`: `[a-z][a-z0-9-]*`, at most 64 characters.
    Id, "knowledge id", is_id
}
name! {
    /// The id of a directory record, as its publisher wrote it: printable ASCII without space, at most 128 characters.
    RecordId, "directory id", is_record
}
name! {
    /// A language by its tag, such as `en`, `es-MX` or `mam`.
    Language, "language tag", is_language
}
name! {
    /// A time zone by its IANA name, such as `America/Chicago`. Always one that exists.
    Zone, "time zone", is_zone
}

fn is_id(text: &str) -> bool {
    text.len() <= 64
        && text.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_record(text: &str) -> bool {
    !text.is_empty() && text.len() <= 128 && text.bytes().all(|b| b.is_ascii_graphic())
}

/// Short tags only: a tag stands on the page that a partner sees before acceptance, where nothing may be spelled out.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let alpha = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
    parts.next().is_some_and(|first| {
        (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase())
    }) && match (parts.next(), parts.next()) {
        (None, _) => true,
        (Some(region), None) => {
            (region.len() == 2 && alpha(region))
                || (region.len() == 4 && alpha(region))
                || (region.len() == 3 && region.bytes().all(|b| b.is_ascii_digit()))
        }
        (Some(_), Some(_)) => false,
    }
}

fn is_zone(text: &str) -> bool {
    text.len() <= 64 && TimeZone::get(text).is_ok()
}

impl Zone {
    /// The rules of this zone.
    pub fn time_zone(&self) -> TimeZone {
        // The name was looked up when it was made; UTC stands in only if the tables shrank since.
        TimeZone::get(&self.0).unwrap_or(TimeZone::UTC)
    }
}
