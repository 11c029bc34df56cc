//! How long words live, and the day that may honestly be named when somebody asks for them to be gone.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};

/// The usual life of a conversation after it was closed, in days.
pub const USUAL_LIFE_DAYS: u16 = 30;

fn days_after(start: Timestamp, days: u16) -> Timestamp {
    start
        .checked_add(SignedDuration::from_hours(24 * i64::from(days)))
        .unwrap_or(Timestamp::MAX)
}

/// When the words of a contact that was closed then are made unreadable.
pub fn shred_after(closed: Timestamp, life_days: u16) -> Timestamp {
    days_after(closed, life_days)
}

/// When no copy can be read any more of something whose key half is destroyed now: the oldest copy of the key halves
/// that a restore would accept is `horizon_days` old.
pub fn gone_by(now: Timestamp, horizon_days: u16) -> Timestamp {
    days_after(now, horizon_days)
}

/// The date to say for a moment: the first whole day on which it is true from midnight on.
pub fn honest_date(at: Timestamp, zone: &TimeZone) -> Date {
    let local = at.to_zoned(zone.clone());
    if local.time() == Time::midnight() {
        local.date()
    } else {
        local.date().saturating_add(1.day())
    }
}
