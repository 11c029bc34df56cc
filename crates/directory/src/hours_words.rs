//! Hours written as a sentence: `9:00am-1:00pm / 2:00pm-6:00pm, Tue, Thur; 9:00am-12:30pm, Sat`.
//!
//! Used only where a schedule row has no usable times. One word that is not understood makes the whole text unusable:
//! "Visits: 9:00am-3:00pm" says nothing about the service itself.

use crate::hours::{ALL_DAYS, day, time};

enum Word {
    Hours(u16, u16),
    Days(u8),
    Nothing,
}

/// Groups of days (bits from Monday), opening minute and closing minute (past 1440 when on the next day).
pub(crate) fn read(text: &str) -> Option<Vec<(u8, u16, u16)>> {
    let (text, _) = crate::text::clean(text);
    let text = text
        .to_ascii_lowercase()
        .replace(['\u{2013}', '\u{2014}'], "-")
        .replace(" -", "-")
        .replace("- ", "-");
    let text = text
        .replace("24 hours a day", "24hours")
        .replace("24 hours/day", "24hours")
        .replace("24 hours", "24hours")
        .replace("7 days a week", "daily")
        .replace("7 days/week", "daily");
    if text.len() > 400 {
        return None;
    }
    let mut out = Vec::new();
    let mut hours: Vec<(u16, u16)> = Vec::new();
    let mut days = 0;
    let mut is_after_days = false;
    for part in text
        .split([' ', ',', ';', '\n', '/', '&'])
        .filter(|part| !part.is_empty())
    {
        match word(part)? {
            Word::Hours(opens, closes) => {
                if is_after_days {
                    out.extend(hours.drain(..).map(|(opens, closes)| (days, opens, closes)));
                    days = 0;
                    is_after_days = false;
                }
                hours.push((opens, closes));
            }
            Word::Days(found) => {
                if hours.is_empty() {
                    return None;
                }
                days |= found;
                is_after_days = true;
            }
            Word::Nothing => {}
        }
    }
    if hours.is_empty() {
        return None;
    }
    if !is_after_days {
        // "24 hours" alone is every day; any other hours without a day are not known.
        if hours != [(0, 1440)] {
            return None;
        }
        days = ALL_DAYS;
    }
    out.extend(
        hours
            .into_iter()
            .map(|(opens, closes)| (days, opens, closes)),
    );
    Some(out)
}

fn word(part: &str) -> Option<Word> {
    match part {
        "24hours" | "24/7" => return Some(Word::Hours(0, 1440)),
        "and" | "to" => return Some(Word::Nothing),
        "daily" | "everyday" => return Some(Word::Days(ALL_DAYS)),
        "weekdays" => return Some(Word::Days(0x1f)),
        _ => {}
    }
    if let Some((from, to)) = part.split_once('-') {
        if let (Some(first), Some(last)) = (day(from), day(to)) {
            let length = (last + 7 - first) % 7;
            return Some(Word::Days(
                (0..=length).fold(0, |bits, step| bits | 1 << ((first + step) % 7)),
            ));
        }
        let ((opens, opens_half), (closes, closes_half)) = (time(from)?, time(to)?);
        if !opens_half || !closes_half || opens == closes {
            return None;
        }
        return Some(Word::Hours(
            opens,
            if closes < opens {
                closes + 1440
            } else {
                closes
            },
        ));
    }
    day(part).map(|found| Word::Days(1 << found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[(u8, u16, u16)]>) {
        assert_eq!(read(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn sentences_are_read_whole_or_not_at_all() {
        check("8:30amGÇô5:00pm, Mon-Fri", Some(&[(0x1f, 510, 1020)]));
        check(
            "8:00am-12:00pm; 1:00pm-5:00pm, Mon-Fri",
            Some(&[(0x1f, 480, 720), (0x1f, 780, 1020)]),
        );
        check(
            "9:00am-1:00pm / 2:00pm-6:00pm, Tue;\\n9:00am-12:30pm, Sat",
            Some(&[(2, 540, 780), (2, 840, 1080), (32, 540, 750)]),
        );
        check("24 hours a day, 7 days a week", Some(&[(127, 0, 1440)]));
        check("24 hours", Some(&[(127, 0, 1440)]));
        check("8:00pm-2:00am, Fri, Sat", Some(&[(48, 1200, 1560)]));
        check("Small children: 2:00pm-6:00pm, Mon-Fri", None);
        check("Lunch - 6:00pm, Mon-Fri", None);
        check("9:00am, Mon, Wed", None);
        check("9:00am-5:00pm", None);
        check("", None);
    }
}
