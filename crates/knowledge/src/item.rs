//! What every item of a pack carries: its source, its dates, how sure it is, and whether it may be
//! shown to a survivor.

use jiff::civil::Date;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Id;

/// How sure a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// The cited text says so.
    Settled,
    /// Courts or agencies disagree; both readings are in words.
    Contested,
    /// Not yet held against the primary text.
    Verify,
}

/// The part that is the same for every kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// The item's id.
    pub id: Id,
    /// Official text or the field's own publication; never empty.
    pub cite: Vec<String>,
    /// When somebody last held the item against its cite.
    #[serde(deserialize_with = "date", serialize_with = "write_date")]
    pub reviewed_on: Date,
    /// Past this date it does not render where a survivor reads.
    #[serde(deserialize_with = "date", serialize_with = "write_date")]
    pub review_due: Date,
    /// How sure it is.
    pub certainty: Certainty,
    /// Founding rows it carries.
    #[serde(default)]
    pub seed: Vec<String>,
    /// First day it holds, if it has one.
    #[serde(
        default,
        deserialize_with = "some_date",
        serialize_with = "write_some_date"
    )]
    pub valid_from: Option<Date>,
    /// Last day it holds, if it has one.
    #[serde(
        default,
        deserialize_with = "some_date",
        serialize_with = "write_some_date"
    )]
    pub valid_to: Option<Date>,
    /// Its topic; some topics need a lawyer's signature.
    #[serde(default)]
    pub topic: Option<String>,
    /// The lawyer who signed it, and when.
    #[serde(default)]
    pub signed_by: Option<String>,
}

impl Meta {
    /// The keys of [`Meta`] in TOML; every other key belongs to the kind.
    pub(crate) const KEYS: [&'static str; 10] = [
        "id",
        "cite",
        "reviewed_on",
        "review_due",
        "certainty",
        "seed",
        "valid_from",
        "valid_to",
        "topic",
        "signed_by",
    ];

    /// Whether the item is in force on a day.
    pub fn in_force(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_to.is_none_or(|to| on <= to)
    }

    /// Whether the item may be shown where a survivor reads, on a day. `needs_signature` are the
    /// topics of the pack that wait for a lawyer.
    pub fn renders(&self, on: Date, needs_signature: &[String]) -> Renders {
        if !self.in_force(on) {
            Renders::No(Withheld::NotInForce)
        } else if self.certainty == Certainty::Verify {
            Renders::No(Withheld::Verify)
        } else if self.review_due < on {
            Renders::No(Withheld::PastReview)
        } else if self.signed_by.is_none()
            && self
                .topic
                .as_ref()
                .is_some_and(|topic| needs_signature.contains(topic))
        {
            Renders::No(Withheld::Unsigned)
        } else {
            Renders::Yes
        }
    }
}

/// Whether an item may be shown where a survivor reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renders {
    /// It may.
    Yes,
    /// It may not, and why; its fallback line stands in.
    No(Withheld),
}

/// Why an item is not shown where a survivor reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// It does not hold on that day.
    NotInForce,
    /// It is not yet held against the primary text.
    Verify,
    /// Its review is late.
    PastReview,
    /// It waits for a lawyer's signature.
    Unsigned,
    /// It speaks for a line of the installation's own, and none runs.
    OwnLine,
}

impl Withheld {
    /// The word that names it in keys.
    pub const fn name(self) -> &'static str {
        match self {
            Withheld::NotInForce => "not-in-force",
            Withheld::Verify => "verify",
            Withheld::PastReview => "past-review",
            Withheld::Unsigned => "unsigned",
            Withheld::OwnLine => "own-line",
        }
    }

    /// The same as one line of English, for commands.
    pub const fn sentence(self) -> &'static str {
        match self {
            Withheld::NotInForce => "not in force on this day",
            Withheld::Verify => "not yet held against the primary text",
            Withheld::PastReview => "past its review date",
            Withheld::Unsigned => "not signed by counsel",
            Withheld::OwnLine => "no line of this installation's own runs yet",
        }
    }
}

/// An item of one kind: the common part and the kind's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item<T> {
    /// Source, dates, certainty.
    pub meta: Meta,
    /// What the kind adds.
    pub own: T,
}

impl<T> Item<T> {
    /// The item's id.
    pub fn id(&self) -> &Id {
        &self.meta.id
    }
}

/// A date as it is written where nobody reads it: year, month, day.
type Numbers = (i16, i8, i8);

fn of_numbers((year, month, day): Numbers) -> Option<Date> {
    Date::new(year, month, day).ok()
}

fn numbers(date: Date) -> Numbers {
    (date.year(), date.month(), date.day())
}

/// A calendar date: of TOML, or as three numbers where the form is not for readers.
pub(crate) fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    if !from.is_human_readable() {
        let read = of_numbers(Numbers::deserialize(from)?);
        return read.ok_or_else(|| Error::custom("no such calendar date"));
    }
    let read = toml::value::Datetime::deserialize(from)?;
    let refuse = || Error::custom(format!("`{read}` is not a calendar date like 2026-11-22"));
    let day = read
        .date
        .filter(|_| read.time.is_none())
        .ok_or_else(refuse)?;
    let year = i16::try_from(day.year).map_err(|_| refuse())?;
    let month = i8::try_from(day.month).map_err(|_| refuse())?;
    let of_month = i8::try_from(day.day).map_err(|_| refuse())?;
    Date::new(year, month, of_month).map_err(|_| refuse())
}

/// The same for a date that may be absent.
pub(crate) fn some_date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    if from.is_human_readable() {
        return date(from).map(Some);
    }
    let read = Option::<Numbers>::deserialize(from)?;
    let valid = |numbers| of_numbers(numbers).ok_or_else(|| Error::custom("no such calendar date"));
    read.map(valid).transpose()
}

/// Writes a date as three numbers.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference"
)]
pub(crate) fn write_date<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
    numbers(*date).serialize(to)
}

/// The same for a date that may be absent.
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference"
)]
pub(crate) fn write_some_date<S: Serializer>(
    date: &Option<Date>,
    to: S,
) -> Result<S::Ok, S::Error> {
    date.map(numbers).serialize(to)
}
