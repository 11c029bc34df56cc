//! When a place is open, from the schedules people write. Three answers: yes, no, and unknown.
//!
//! Nothing usable means unknown, never closed: a person may be sent away from a door that was open, and that is the
//! lesser harm only when we say that we do not know. Times are local wall-clock time at the place. A closing time
//! at or before the opening time is on the next day. Rules for "the second Monday" are not worked out; their days
//! are unknown. Holidays are not known here.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Span as Length, ToSpan as _};
use serde::Serialize;

/// Minutes in a day and in a week.
const DAY: u16 = 1440;
const WEEK: u16 = 7 * DAY;

/// Whether a place is open at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Open {
    /// The schedule says open.
    Yes,
    /// The schedule says closed.
    No,
    /// No usable schedule for that time, or no time was asked.
    Unknown,
}

/// One row of a schedule, as HSDS 2 or 3 writes it; empty where the field is missing.
#[derive(Debug, Clone, Default)]
pub struct Row<'a> {
    /// `MO,TU` (HSDS 3) or `Monday` (HSDS 2).
    pub byday: &'a str,
    /// `WEEKLY`, `MONTHLY` or empty.
    pub freq: &'a str,
    /// Every how many weeks; more than one is unknown.
    pub interval: &'a str,
    /// `09:00`, `9:00am` …
    pub opens_at: &'a str,
    /// As `opens_at`.
    pub closes_at: &'a str,
    /// First day on which the row holds.
    pub valid_from: &'a str,
    /// Last day on which the row holds.
    pub valid_to: &'a str,
    /// The hours in words (HSDS 2 `original_text`, HSDS 3 `description`): read only where the times are not usable.
    pub words: &'a str,
}

/// One stretch of open minutes, counted from Monday 0:00; the end may lie in the next week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Stretch {
    start: u16,
    end: u16,
    from: Option<Date>,
    to: Option<Date>,
}

/// The open hours of one place in a week. Equal schedules are equal values, so they are kept once.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    stretches: Box<[Stretch]>,
    /// Days, as bits from Monday, for which a row could not be read.
    unsure: u8,
}

impl Week {
    /// Reads the rows of one schedule; `None` when none of them is usable.
    pub fn read<'a>(rows: impl IntoIterator<Item = Row<'a>>) -> Option<Self> {
        let mut stretches = BTreeSet::new();
        let mut unsure = 0;
        for row in rows {
            unsure |= read_row(&row, &mut stretches);
        }
        if stretches.is_empty() {
            return None;
        }
        Some(Self {
            stretches: merged(stretches).into(),
            unsure,
        })
    }

    /// Whether it is open at a local time.
    pub fn open_at(&self, at: DateTime) -> Open {
        let now = minute_of_week(at);
        if self.stretch_at(now, at).is_some() {
            return Open::Yes;
        }
        let today = 1 << (now / DAY);
        let any_holds = self
            .stretches
            .iter()
            .any(|stretch| stretch.holds_on(at.date()));
        if self.unsure & today != 0 || !any_holds {
            Open::Unknown
        } else {
            Open::No
        }
    }

    /// When it closes, if it is open at `at` and does close within a week.
    pub fn closes(&self, at: DateTime) -> Option<DateTime> {
        let now = minute_of_week(at);
        let mut end = u32::from(self.stretch_at(now, at)?);
        // Follow stretches that touch, such as one to midnight and the next from midnight.
        for _ in 0..14 {
            let then = end - u32::from(now);
            if then >= u32::from(WEEK) {
                return None;
            }
            let moment = later(at, then)?;
            match self.stretch_at(minute_of_week(moment), moment) {
                Some(next) => {
                    end += u32::from(next).saturating_sub(u32::from(minute_of_week(moment)));
                }
                None => return Some(moment),
            }
        }
        None
    }

    /// When it opens next within a week, if it is not open at `at`.
    pub fn opens_next(&self, at: DateTime) -> Option<DateTime> {
        let now = minute_of_week(at);
        if self.stretch_at(now, at).is_some() {
            return None;
        }
        let mut waits: Vec<u16> = self
            .stretches
            .iter()
            .map(|stretch| (stretch.start + WEEK - now) % WEEK)
            .filter(|wait| *wait > 0)
            .collect();
        waits.sort_unstable();
        waits
            .into_iter()
            .filter_map(|wait| later(at, u32::from(wait)))
            .find(|moment| self.stretch_at(minute_of_week(*moment), *moment).is_some())
    }

    /// The end of the stretch that covers a minute, counted in the week of that minute.
    fn stretch_at(&self, now: u16, at: DateTime) -> Option<u16> {
        let mut best = None;
        for stretch in &self.stretches {
            if stretch.start <= now && now < stretch.end && stretch.holds(at, now - stretch.start) {
                best = best.max(Some(stretch.end));
            } else if now + WEEK < stretch.end && stretch.holds(at, now + WEEK - stretch.start) {
                best = best.max(Some(stretch.end - WEEK));
            }
        }
        best
    }
}

impl Stretch {
    /// Whether the stretch holds for a moment that lies so many minutes after its start.
    fn holds(&self, at: DateTime, minutes: u16) -> bool {
        if self.from.is_none() && self.to.is_none() {
            return true;
        }
        at.checked_sub(i64::from(minutes).minutes())
            .is_ok_and(|start| self.holds_on(start.date()))
    }

    fn holds_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }
}

fn later(at: DateTime, minutes: u32) -> Option<DateTime> {
    let start = at.date().at(at.hour(), at.minute(), 0, 0);
    start
        .checked_add(Length::new().try_minutes(i64::from(minutes)).ok()?)
        .ok()
}

fn minute_of_week(at: DateTime) -> u16 {
    let bits = |value: i8| u16::from(value.unsigned_abs());
    bits(at.date().weekday().to_monday_zero_offset()) * DAY
        + bits(at.hour()) * 60
        + bits(at.minute())
}

/// Stretches that overlap or touch become one; dated ones stay as they are.
fn merged(stretches: BTreeSet<Stretch>) -> Vec<Stretch> {
    let (mut plain, dated): (Vec<Stretch>, Vec<Stretch>) = stretches
        .into_iter()
        .partition(|s| s.from.is_none() && s.to.is_none());
    plain.sort_unstable();
    let mut out: Vec<Stretch> = Vec::with_capacity(plain.len());
    for stretch in plain {
        match out.last_mut() {
            Some(last) if stretch.start <= last.end => last.end = last.end.max(stretch.end),
            _ => out.push(stretch),
        }
    }
    out.extend(dated);
    out
}

/// Adds the stretches of one row; gives back the days it leaves unknown.
fn read_row(row: &Row<'_>, into: &mut BTreeSet<Stretch>) -> u8 {
    let Some(days) = days(row.byday) else {
        return ALL_DAYS;
    };
    let days = if days == 0 && row.freq.trim().eq_ignore_ascii_case("DAILY") {
        ALL_DAYS
    } else {
        days
    };
    let freq = row.freq.trim();
    let plain = ["", "WEEKLY", "DAILY"]
        .iter()
        .any(|known| freq.eq_ignore_ascii_case(known))
        && ["", "1"].contains(&row.interval.trim());
    let (Ok(from), Ok(to)) = (date(row.valid_from), date(row.valid_to)) else {
        return days;
    };
    if !plain {
        return if days == 0 { ALL_DAYS } else { days };
    }
    if let Some((opens, closes)) = times(row.opens_at, row.closes_at) {
        for day in each_day(days) {
            into.insert(Stretch {
                start: day * DAY + opens,
                end: day * DAY + closes,
                from,
                to,
            });
        }
        // Times without a day say nothing about any day.
        return if days == 0 { ALL_DAYS } else { 0 };
    }
    match crate::hours_words::read(row.words) {
        Some(groups) => {
            for (named, opens, closes) in groups {
                let named = if days == 0 { named } else { named & days };
                for day in each_day(named) {
                    into.insert(Stretch {
                        start: day * DAY + opens,
                        end: day * DAY + closes,
                        from,
                        to,
                    });
                }
            }
            0
        }
        None if days == 0 => ALL_DAYS,
        None => days,
    }
}

/// All seven days as bits.
pub(crate) const ALL_DAYS: u8 = 0x7f;

fn each_day(days: u8) -> impl Iterator<Item = u16> {
    (0..7u16).filter(move |day| days & (1 << day) != 0)
}

/// Nothing for an empty field; an error for one that is no date.
fn date(text: &str) -> Result<Option<Date>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.get(..10).ok_or(())?;
    day.parse().map(Some).map_err(|_| ())
}

/// Opening and closing minute of a day; the closing one may be past midnight. `None` unless both are certain.
fn times(opens: &str, closes: &str) -> Option<(u16, u16)> {
    let (opens, opens_half) = time(opens)?;
    let (closes, closes_half) = time(closes)?;
    // "8:00" beside "5:00pm" may be either half of the day.
    if opens_half != closes_half {
        return None;
    }
    // "23:59" is how a table without 24:00 writes midnight.
    let closes = if closes == DAY - 1 { DAY } else { closes };
    if opens == closes && opens != 0 {
        return None;
    }
    Some((
        opens,
        if closes <= opens {
            closes + DAY
        } else {
            closes
        },
    ))
}

/// Minute of the day, and whether the text said am or pm. `9:00am`, `9am`, `830am`, `9:00 a.m.`, `17:00`, `10:00:00`,
/// `09:00-05:00`, `noon`, `midnight`. A time in UTC (`10:00Z`) is not local time, so it is not usable.
pub fn time(text: &str) -> Option<(u16, bool)> {
    let text = text
        .split('(')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    match text.as_str() {
        "noon" => return Some((12 * 60, true)),
        "midnight" => return Some((0, true)),
        _ => {}
    }
    let digits_end = text
        .find(|c: char| !c.is_ascii_digit() && c != ':')
        .unwrap_or(text.len());
    let (clock, rest) = text.split_at(digits_end);
    let rest: String = rest
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '.')
        .collect();
    let half = match rest.as_str() {
        "am" | "a" => Some(0),
        "pm" | "p" => Some(12),
        "" => None,
        offset if is_offset(offset) => None,
        _ => return None,
    };
    let (hour, minute) = match clock.split(':').collect::<Vec<_>>().as_slice() {
        [hour] if hour.len() <= 2 && half.is_some() => (*hour, "00"),
        [both] if (3..=4).contains(&both.len()) && half.is_some() => both.split_at(both.len() - 2),
        [hour, minute] => (*hour, *minute),
        [hour, minute, seconds] if seconds.len() == 2 => (*hour, *minute),
        _ => return None,
    };
    if minute.len() != 2 || hour.is_empty() || hour.len() > 2 {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match half {
        Some(add) if (1..=12).contains(&hour) => hour % 12 + add,
        None if hour <= 24 => hour,
        _ => return None,
    };
    if minute > 59 || hour * 60 + minute > DAY {
        return None;
    }
    Some((hour * 60 + minute, half.is_some()))
}

/// `-05:00`, `+01:00`, `-0500`: the local time stands before it.
fn is_offset(text: &str) -> bool {
    text.strip_prefix(['+', '-']).is_some_and(|rest| {
        matches!(rest.len(), 2 | 4 | 5) && rest.bytes().all(|b| b.is_ascii_digit() || b == b':')
    })
}

/// Days as bits from Monday; 0 for an empty field, `None` for "the second Monday" and what is no day.
pub(crate) fn days(text: &str) -> Option<u8> {
    let mut bits = 0;
    for part in text
        .split([',', ' ', ';', '/'])
        .filter(|part| !part.is_empty())
    {
        bits |= 1 << day(part)?;
    }
    Some(bits)
}

/// Monday is 0. Accepts `MO`, `Mon`, `Monday`, `Thur`, `Thurs`.
pub(crate) fn day(text: &str) -> Option<u8> {
    const NAMES: [(&str, Weekday); 7] = [
        ("monday", Weekday::Monday),
        ("tuesday", Weekday::Tuesday),
        ("wednesday", Weekday::Wednesday),
        ("thursday", Weekday::Thursday),
        ("friday", Weekday::Friday),
        ("saturday", Weekday::Saturday),
        ("sunday", Weekday::Sunday),
    ];
    let text = text.trim().trim_end_matches('.').to_ascii_lowercase();
    if text.len() < 2 {
        return None;
    }
    let singular = if text.len() > 6 {
        text.strip_suffix('s').unwrap_or(&text)
    } else {
        &text
    };
    NAMES
        .iter()
        .find(|(name, _)| name.starts_with(singular))
        .map(|(_, day)| day.to_monday_zero_offset().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as on;

    use super::*;

    #[track_caller]
    fn check_time(text: &str, expected: Option<(u16, bool)>) {
        assert_eq!(time(text), expected, "{text}");
    }

    #[test]
    fn times_as_people_write_them() {
        check_time("9:00am", Some((540, true)));
        check_time("7:30 am ", Some((450, true)));
        check_time("9:00a", Some((540, true)));
        check_time("9am", Some((540, true)));
        check_time("830am", Some((510, true)));
        check_time("12:00am", Some((0, true)));
        check_time("12:30 p.m.", Some((750, true)));
        check_time("5:00pm (window until 4:30 pm)", Some((1020, true)));
        check_time("17:00", Some((1020, false)));
        check_time("10:00:00", Some((600, false)));
        check_time("09:00-05:00", Some((540, false)));
        check_time("24:00", Some((1440, false)));
        check_time("10:00Z", None);
        check_time("9:0am", None);
        check_time("6:300pm", None);
        check_time("8:00m", None);
        check_time("13:00pm", None);
        check_time("5:00pm Mon", None);
        check_time("", None);
    }

    fn row<'a>(byday: &'a str, opens_at: &'a str, closes_at: &'a str, words: &'a str) -> Row<'a> {
        Row {
            byday,
            opens_at,
            closes_at,
            words,
            ..Row::default()
        }
    }

    /// Monday 2 November 2026 is the first day; `clock` is `day hour:minute`.
    #[track_caller]
    fn check(rows: &[Row<'_>], day: i8, hour: i8, minute: i8, expected: &str) {
        let at = on(2026, 11, 1 + day).at(hour, minute, 0, 0);
        let found = match Week::read(rows.iter().cloned()) {
            None => "none".to_owned(),
            Some(week) => format!(
                "{:?}{}{}",
                week.open_at(at),
                week.closes(at)
                    .map(|t| format!(" until {}", t.strftime("%a %H:%M")))
                    .unwrap_or_default(),
                week.opens_next(at)
                    .map(|t| format!(" from {}", t.strftime("%a %H:%M")))
                    .unwrap_or_default(),
            ),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn open_closed_and_unknown() {
        let office = [
            row("MO,TU,WE", "09:00", "17:00", ""),
            row("Friday", "9:00am", "1:00pm", ""),
        ];
        check(&office, 1, 9, 0, "Yes until Mon 17:00");
        check(&office, 1, 17, 0, "No from Tue 09:00");
        check(&office, 3, 18, 0, "No from Fri 09:00");
        check(&office, 7, 12, 0, "No from Mon 09:00");
        let night = [row("SU", "20:00", "04:00", "")];
        check(&night, 1, 3, 59, "Yes until Mon 04:00");
        check(&night, 7, 23, 0, "Yes until Mon 04:00");
        check(&night, 1, 4, 0, "No from Sun 20:00");
        let always = [row("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59", "")];
        check(&always, 4, 3, 0, "Yes");
        check(
            &[row("SA,SU", "00:00", "00:00", "")],
            7,
            23,
            30,
            "Yes until Mon 00:00",
        );
        check(&[row("Monday", "8:00", "5:00pm", "")], 1, 9, 0, "none");
        check(&[row("Monday", "", "", "")], 1, 9, 0, "none");
        check(
            &[
                row("Monday", "", "", "whenever"),
                row("Tuesday", "9am", "5pm", ""),
            ],
            1,
            9,
            0,
            "Unknown from Tue 09:00",
        );
        check(&[row("2MO", "09:00", "17:00", "")], 1, 10, 0, "none");
        check(
            &[row(
                "Monday",
                "",
                "",
                "9:00am-12:00pm / 1:00pm-5:00pm, Mon, Tue",
            )],
            1,
            13,
            0,
            "Yes until Mon 17:00",
        );
    }

    #[test]
    fn rows_hold_in_their_dates() {
        let summer = Row {
            valid_from: "2026-06-01",
            valid_to: "2026-08-31",
            ..row("MO", "09:00", "17:00", "")
        };
        let week = Week::read([summer]).unwrap();
        assert_eq!(week.open_at(on(2026, 7, 6).at(10, 0, 0, 0)), Open::Yes);
        assert_eq!(week.open_at(on(2026, 11, 2).at(10, 0, 0, 0)), Open::Unknown);
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(byday in ".{0,12}", opens in ".{0,12}", closes in ".{0,12}", words in ".{0,60}", day in 1i8..28, hour in 0i8..24) {
            let at = on(2026, 11, day).at(hour, 0, 0, 0);
            if let Some(week) = Week::read([row(&byday, &opens, &closes, &words)]) {
                let _ = (week.open_at(at), week.closes(at), week.opens_next(at));
            }
        }

        #[test]
        fn what_opens_next_is_open_then(days in 1u8..128, opens in 0u16..1440, closes in 0u16..1440, day in 1i8..28, hour in 0i8..24) {
            let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
            let byday = (0..7).filter(|d| days & (1 << d) != 0).map(|d| names[d]).collect::<Vec<_>>().join(",");
            let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
            let at = on(2026, 11, day).at(hour, 0, 0, 0);
            if let Some(week) = Week::read([row(&byday, &clock(opens), &clock(closes), "")]) {
                if let Some(next) = week.opens_next(at) {
                    assert_eq!(week.open_at(next), Open::Yes);
                    assert_eq!(week.open_at(at), Open::No);
                }
                if let Some(end) = week.closes(at) {
                    assert_eq!(week.open_at(end), Open::No);
                    assert_eq!(week.open_at(at), Open::Yes);
                }
            }
        }
    }
}
