//! Dates, times of day, distances and lists, as each language writes them.

use jiff::civil::{Date, Time};

use crate::Lang;

const MONTHS: [[&str; 12]; 2] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
];

const MILES_PER_KM: f64 = 0.621_371;

/// A date in full: `November 22, 2026`, `22 de noviembre de 2026`.
pub fn date(lang: Lang, date: Date) -> String {
    let months = match lang {
        Lang::En => MONTHS.first(),
        Lang::Es => MONTHS.last(),
    };
    let month = usize::try_from(date.month())
        .ok()
        .and_then(|month| months?.get(month.checked_sub(1)?))
        .copied()
        .unwrap_or_default();
    let (day, year) = (date.day(), date.year());
    match lang {
        Lang::En => format!("{month} {day}, {year}"),
        Lang::Es => format!("{day} de {month} de {year}"),
    }
}

/// A time of day: `5:00 pm`, `17:00` is never used in public text because both communities read the
/// twelve-hour clock in the United States.
pub fn clock_time(lang: Lang, time: Time) -> String {
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let (am, pm) = match lang {
        Lang::En => ("am", "pm"),
        Lang::Es => ("a. m.", "p. m."),
    };
    let half = if time.hour() < 12 { am } else { pm };
    format!("{hour}:{:02} {half}", time.minute())
}

/// A distance in miles, as read in the United States; `about` where it was measured from the middle
/// of a ZIP code and not from a point.
pub fn distance(lang: Lang, km: f64, about: bool) -> String {
    let miles = km * MILES_PER_KM;
    let number = if miles < 1.0 {
        match lang {
            Lang::En => "less than 1 mile".to_owned(),
            Lang::Es => "menos de 1 milla".to_owned(),
        }
    } else if miles < 1.5 {
        match lang {
            Lang::En => "1 mile".to_owned(),
            Lang::Es => "1 milla".to_owned(),
        }
    } else {
        match lang {
            Lang::En => format!("{miles:.0} miles"),
            Lang::Es => format!("{miles:.0} millas"),
        }
    };
    match (lang, about && miles >= 1.0) {
        (_, false) => number,
        (Lang::En, true) => format!("about {number}"),
        (Lang::Es, true) => {
            format!("a unas {number}").replace("a unas 1 milla", "a cerca de 1 milla")
        }
    }
}

/// A list in words: `food, a doctor and a lawyer`; in Spanish `y` becomes `e` before the sound `i`.
pub fn list(lang: Lang, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => {
            let and = match lang {
                Lang::En => "and",
                Lang::Es if starts_with_i(last) => "e",
                Lang::Es => "y",
            };
            format!("{} {and} {last}", rest.join(", "))
        }
    }
}

fn starts_with_i(word: &str) -> bool {
    let lower = word.to_lowercase();
    let after_h = lower.strip_prefix('h').unwrap_or(&lower);
    (after_h.starts_with('i') || after_h.starts_with('í'))
        && !after_h.starts_with("ie")
        && !after_h.starts_with("ia")
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date as day, time};

    use super::{clock_time, date, distance, list};
    use crate::Lang::{En, Es};

    #[test]
    fn dates_times_and_distances() {
        assert_eq!(date(En, day(2026, 11, 22)), "November 22, 2026");
        assert_eq!(date(Es, day(2025, 5, 5)), "5 de mayo de 2025");
        assert_eq!(clock_time(En, time(17, 0, 0, 0)), "5:00 pm");
        assert_eq!(clock_time(Es, time(0, 30, 0, 0)), "12:30 a. m.");
        for (lang, km, about, said) in [
            (En, 0.4, true, "less than 1 mile"),
            (En, 5.0, true, "about 3 miles"),
            (En, 1.7, false, "1 mile"),
            (Es, 5.0, true, "a unas 3 millas"),
            (Es, 1.7, true, "a cerca de 1 milla"),
            (Es, 5.0, false, "3 millas"),
        ] {
            assert_eq!(distance(lang, km, about), said);
        }
    }

    #[test]
    fn lists_join_with_the_right_and() {
        let items = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            list(En, &items(&["food", "a doctor", "a lawyer"])),
            "food, a doctor and a lawyer"
        );
        assert_eq!(list(Es, &items(&["español", "inglés"])), "español e inglés");
        assert_eq!(list(Es, &items(&["agua", "hielo"])), "agua y hielo");
        assert_eq!(list(Es, &[]), "");
    }
}
