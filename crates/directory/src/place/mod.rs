//! Where a person is, from a US ZIP code or the name of a city, without asking anyone.
//!
//! The table is made when building (see `build.rs`) and read in place: no file, no network, nothing unpacked, so
//! a look-up costs a binary search. This module does not know streets, and it never guesses between two cities
//! of one name unless one of them is clearly the larger.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::geo::Point;

mod fold;
mod states;

include!(concat!(env!("OUT_DIR"), "/lists.rs"));
static ZIPS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zips.bin"));
static CITIES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/cities.bin"));
static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.bin"));
const ZIP_RECORD: usize = 15;
const CITY_RECORD: usize = 18;

/// The longest text `lookup` reads, in bytes.
pub const LONGEST: usize = 120;

/// A ZIP code or a city, with the middle of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// The city, as the post office writes it: `Miami`.
    pub name: String,
    /// The two letters of the state: `FL`.
    pub state: String,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east (negative in the United States).
    pub lon: f64,
    /// The ZIP code, when one was asked for.
    pub zip: Option<String>,
    /// The IANA time zone, such as `America/New_York`: "open now" is asked in local time.
    pub time_zone: &'static str,
}

/// Why a text is no place. The words for the person are the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "error", rename_all = "snake_case")]
pub enum PlaceError {
    /// No ZIP code and no city of that name.
    #[error(
        "no ZIP code or city \"{tried}\" is known; give five digits, or a city with its state, such as \"Miami FL\""
    )]
    Unknown {
        /// What was looked for.
        tried: String,
    },
    /// Several cities of that name and none clearly the largest.
    #[error("several cities have that name; say which: {}", choices.join("; "))]
    Ambiguous {
        /// `Springfield, IL` and so on, the largest first, at most eight.
        choices: Vec<String>,
    },
    /// Nothing but spaces and signs.
    #[error("no place was given; give five digits, or a city with its state, such as \"Miami FL\"")]
    Empty,
    /// More than [`LONGEST`] bytes.
    #[error(
        "that is too long for a ZIP code or a city; give five digits, or a city with its state"
    )]
    TooLong,
}

/// Finds a ZIP code (`33130`, `33130-1234`) or a city (`Miami FL`, `Miami, Florida`, `miami`, `St Louis`). Case,
/// accents and punctuation do not matter. A city alone is found when it stands in one state, or when it has at least
/// three times as many ZIP codes there as in any other state.
///
/// # Errors
/// See [`PlaceError`]; each variant carries what to offer the person next.
pub fn lookup(text: &str) -> Result<Place, PlaceError> {
    if text.len() > LONGEST {
        return Err(PlaceError::TooLong);
    }
    let folded = fold::fold(text);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return Err(PlaceError::Empty);
    }
    let unknown = || PlaceError::Unknown {
        tried: text.trim().to_owned(),
    };
    // A ZIP code anywhere settles it: "Miami FL 33130-1234".
    for word in &words {
        if word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit()) {
            return zip(word).ok_or_else(unknown);
        }
    }
    if words.len() > 1 && matches!(words.last(), Some(&("usa" | "us"))) {
        words.pop();
    }
    // The longest state name at the end, with something before it.
    for length in (1..=4usize).rev() {
        let Some(start) = words.len().checked_sub(length).filter(|start| *start > 0) else {
            continue;
        };
        let (city, state) = words.split_at(start);
        if let Some(code) = states::code(&state.join(" "))
            && let Some(place) = in_state(&city.join(" "), code)
        {
            return Ok(place);
        }
    }
    let whole = words.join(" ");
    let mut found: Vec<City> = cities(&whole);
    found.sort_by_key(|city| (std::cmp::Reverse(city.zips), city.state));
    let first = found.first().ok_or_else(unknown)?;
    // "Florida" is the state, though a village of that name exists; "New York" is the city.
    if states::code(&whole).is_some() && first.zips < 20 {
        return Err(unknown());
    }
    match found.get(1) {
        Some(second) if first.zips < second.zips.saturating_mul(3) => Err(PlaceError::Ambiguous {
            choices: found
                .iter()
                .take(8)
                .map(|city| format!("{}, {}", city.name, city.state))
                .collect(),
        }),
        _ => Ok(first.place()),
    }
}

/// The middle of a ZIP code given as five digits.
pub fn zip(digits: &str) -> Option<Place> {
    let record = zip_record(digits)?;
    Some(Place {
        name: name(three(record, 11)?, *record.get(14)?)?.to_owned(),
        state: (*STATES.get(usize::from(*record.get(9)?))?).to_owned(),
        lat: degrees(record, 3, 90.0)?,
        lon: degrees(record, 6, 180.0)?,
        zip: Some(digits.to_owned()),
        time_zone: ZONES.get(usize::from(*record.get(10)?))?,
    })
}

/// The point of a ZIP code, from a text that may carry four more digits or spaces.
pub(crate) fn zip_point(text: &str) -> Option<Point> {
    let text = text.trim();
    let digits = text.get(..5)?;
    // "331301234" without a hyphen is the same ZIP; a letter behind it is something else.
    if text.len() > 5
        && !text
            .bytes()
            .skip(5)
            .all(|b| b.is_ascii_digit() || b == b'-' || b == b' ')
    {
        return None;
    }
    let record = zip_record(digits)?;
    Point::new(degrees(record, 3, 90.0)?, degrees(record, 6, 180.0)?)
}

impl Place {
    /// The middle of the place as a point on the sphere.
    pub fn point(&self) -> Option<Point> {
        Point::new(self.lat, self.lon)
    }
}

struct City {
    name: &'static str,
    state: &'static str,
    zone: &'static str,
    zips: u16,
    lat: f64,
    lon: f64,
}

impl City {
    fn place(&self) -> Place {
        Place {
            name: self.name.to_owned(),
            state: self.state.to_owned(),
            lat: self.lat,
            lon: self.lon,
            zip: None,
            time_zone: self.zone,
        }
    }
}

fn in_state(city: &str, state: &str) -> Option<Place> {
    cities(city)
        .into_iter()
        .find(|found| found.state == state)
        .map(|found| found.place())
}

/// All cities of one folded name: neighbours in the table, one for each state.
fn cities(key: &str) -> Vec<City> {
    let count = CITIES.len() / CITY_RECORD;
    let mut at = first_where(count, |index| match city_key(index) {
        Some(found) => found.cmp(key) != Ordering::Less,
        None => true,
    });
    let mut found = Vec::new();
    while city_key(at) == Some(key) {
        found.extend(city(at));
        at += 1;
    }
    found
}

fn city_record(index: usize) -> Option<&'static [u8]> {
    let start = index.checked_mul(CITY_RECORD)?;
    CITIES.get(start..start + CITY_RECORD)
}

fn city_key(index: usize) -> Option<&'static str> {
    let record = city_record(index)?;
    name(three(record, 0)?, *record.get(3)?)
}

fn city(index: usize) -> Option<City> {
    let record = city_record(index)?;
    Some(City {
        name: name(three(record, 4)?, *record.get(7)?)?,
        state: STATES.get(usize::from(*record.get(8)?))?,
        zone: ZONES.get(usize::from(*record.get(9)?))?,
        zips: u16::from_le_bytes([*record.get(10)?, *record.get(11)?]),
        lat: degrees(record, 12, 90.0)?,
        lon: degrees(record, 15, 180.0)?,
    })
}

fn zip_record(digits: &str) -> Option<&'static [u8]> {
    if digits.len() != 5 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let wanted: u32 = digits.parse().ok()?;
    let record = |index: usize| ZIPS.get(index * ZIP_RECORD..(index + 1) * ZIP_RECORD);
    let at = first_where(ZIPS.len() / ZIP_RECORD, |index| {
        record(index)
            .and_then(|found| three(found, 0))
            .is_none_or(|zip| zip >= wanted)
    });
    record(at).filter(|found| three(found, 0) == Some(wanted))
}

/// The first index under `count` for which `is_after` holds; it holds for every later one.
fn first_where(count: usize, is_after: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if is_after(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

fn three(record: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes([
        *record.get(at)?,
        *record.get(at + 1)?,
        *record.get(at + 2)?,
        0,
    ]))
}

fn degrees(record: &[u8], at: usize, shift: f64) -> Option<f64> {
    // Kept in ten-thousandths; dividing the whole number gives back exactly what was written.
    let shifted = f64::from(three(record, at)?) - shift * 10_000.0;
    Some(shifted / 10_000.0)
}

fn name(at: u32, length: u8) -> Option<&'static str> {
    let start = usize::try_from(at).ok()?;
    std::str::from_utf8(NAMES.get(start..start + usize::from(length))?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = match lookup(text) {
            Ok(place) => format!(
                "{}, {} {}",
                place.name,
                place.state,
                place.zip.unwrap_or_default()
            )
            .trim_end()
            .to_owned(),
            Err(PlaceError::Unknown { .. }) => "unknown".to_owned(),
            Err(PlaceError::Ambiguous { choices }) => format!(
                "which: {}",
                choices.into_iter().take(2).collect::<Vec<_>>().join("; ")
            ),
            Err(PlaceError::Empty) => "empty".to_owned(),
            Err(PlaceError::TooLong) => "too long".to_owned(),
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn places_are_found_as_people_write_them() {
        check("33130", "Miami, FL 33130");
        check(" 33130-1234 ", "Miami, FL 33130");
        check("Miami FL 33130", "Miami, FL 33130");
        check("Miami FL", "Miami, FL");
        check("Miami, Florida", "Miami, FL");
        check("miami", "Miami, FL");
        check("MÍAMI, fl, USA", "Miami, FL");
        check("Miami OK", "Miami, OK");
        check("St Louis", "Saint Louis, MO");
        check("St. Louis, Missouri", "Saint Louis, MO");
        check("Saint Louis MO", "Saint Louis, MO");
        check("Washington DC", "Washington, DC");
        check("New York", "New York, NY");
        check("New York, New York", "New York, NY");
        check("Ft Lauderdale", "Fort Lauderdale, FL");
        check("Winston Salem, North Carolina", "Winston Salem, NC");
        check("Springfield", "which: Springfield, IL; Springfield, MA");
        check("Springfield IL", "Springfield, IL");
        check("Kansas City", "Kansas City, MO");
        check("00000", "unknown");
        check("Nowhere At All", "unknown");
        check("Florida", "unknown");
        check("", "empty");
        check(" ,;' ", "empty");
        check(&"x".repeat(200), "too long");
    }

    #[test]
    fn a_zip_has_a_point_and_a_time_zone() {
        let miami = lookup("33130").unwrap();
        assert!(
            (miami.lat - 25.77).abs() < 0.05 && (miami.lon + 80.2).abs() < 0.05,
            "{miami:?}"
        );
        assert_eq!(miami.time_zone, "America/New_York");
        assert_eq!(lookup("Pensacola FL").unwrap().time_zone, "America/Chicago");
        assert!(
            zip_point("33130 1234").is_some()
                && zip_point("331301234").is_some()
                && zip_point("33130A").is_none()
        );
    }

    #[test]
    fn the_table_is_sorted_and_small() {
        let keys: Vec<_> = (0..CITIES.len() / CITY_RECORD)
            .map(|index| city_key(index).unwrap())
            .collect();
        assert!(keys.is_sorted() && keys.len() > 30_000);
        assert!(ZIPS.len() + CITIES.len() + NAMES.len() <= 2_000_000);
        assert!((0..keys.len()).all(|index| city(index).is_some()));
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in ".{0,60}") {
            let _ = lookup(&text);
            let _ = zip_point(&text);
        }
    }
}
