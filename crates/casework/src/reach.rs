//! Whether the person may be reached now, by the rule that they gave.
//!
//! Without a rule nobody writes, calls or texts. The hours are wall-clock hours where the person is.

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::lists::{Channel, word_list};
use crate::names::{Language, Zone};
use crate::refusal::Refusal;
use crate::release::LONGEST_DAYS;
use crate::text::Short;

word_list! {
    /// A day of the week.
    Day {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

word_list! {
    /// What to do when nobody picks up.
    Voicemail {
        /// Leave nothing.
        No = "no",
        /// Leave the agreed words only.
        AgreedWords = "agreed-words",
    }
}

impl From<Weekday> for Day {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

/// From one time of day until another; past midnight where `until` is not later. The day is the one it begins on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// The first allowed moment.
    pub from: Time,
    /// The first moment that is not allowed any more.
    pub until: Time,
}

/// When, as days and hours in a time zone. No hours means the whole day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Days of the week.
    pub days: Vec<Day>,
    /// Hours of those days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Where the person is.
    pub zone: Zone,
}

/// How, when and in what words a person may be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeContactRule {
    /// By which channel.
    pub channel: Channel,
    /// The number or address.
    pub value: Short,
    /// When.
    pub window: Window,
    /// What to do when nobody picks up.
    pub voicemail: Voicemail,
    /// Who else may answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub may_answer: Option<Short>,
    /// What to say if somebody else answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<Short>,
    /// The word by which the person is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_word: Option<Short>,
    /// The language to use.
    pub language: Language,
    /// Its last moment. It is confirmed again after that, or nobody makes contact.
    pub not_after: Timestamp,
}

impl Window {
    /// Whether a moment lies inside, by the clock on the wall there.
    pub fn has(&self, at: Timestamp) -> bool {
        self.has_in(at, &self.zone.time_zone())
    }

    fn has_in(&self, at: Timestamp, zone: &TimeZone) -> bool {
        let local = at.to_zoned(zone.clone());
        let today = self.days.contains(&Day::from(local.weekday()));
        let Some(Hours { from, until }) = self.hours else {
            return today;
        };
        let time = local.time();
        if from < until {
            return today && from <= time && time < until;
        }
        let yesterday = self.days.contains(&Day::from(local.weekday().previous()));
        (today && from <= time) || (yesterday && time < until)
    }

    /// The next moment inside, after one that is outside.
    fn next(&self, after: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let first = after.to_zoned(zone.clone()).date();
        let from = self.hours.map_or(Time::midnight(), |hours| hours.from);
        // A week has every day; one more where a clock change swallowed the hour.
        (0..=14_i64).find_map(|days| {
            let date = first.checked_add(days.days()).ok()?;
            let start = date
                .to_datetime(from)
                .to_zoned(zone.clone())
                .ok()?
                .timestamp();
            (start > after && self.has_in(start, zone)).then_some(start)
        })
    }
}

impl SafeContactRule {
    /// Whether the rule can be written down.
    ///
    /// # Errors
    /// If it allows no moment at all, has ended, or runs longer than half a year.
    pub fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        let window = &self.window;
        if window.days.is_empty() || window.hours.is_some_and(|hours| hours.from == hours.until) {
            return Err(Refusal::EmptyWindow);
        }
        if self.value.is_blank() {
            return Err(Refusal::BadItem);
        }
        crate::release::check_end(self.not_after, now, LONGEST_DAYS)
    }
}

/// Whether this rule lets somebody make contact at this moment.
///
/// # Errors
/// If it has ended, or at another hour only; the refusal says when.
pub fn may_reach(rule: &SafeContactRule, at: Timestamp) -> Result<(), Refusal> {
    if at >= rule.not_after {
        return Err(Refusal::ContactRuleEnded { at: rule.not_after });
    }
    let zone = rule.window.zone.time_zone();
    if rule.window.has_in(at, &zone) {
        return Ok(());
    }
    let next = rule
        .window
        .next(at, &zone)
        .filter(|next| *next < rule.not_after);
    Err(Refusal::OutsideWindow { next })
}
