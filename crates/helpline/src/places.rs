//! Who can help near a place, in words, for a page. The command line's search is in [`crate::search`].

use std::collections::BTreeMap;

use directory::place::{Place, PlaceError, lookup};
use directory::{Hit, NeedTerms, Open, Query};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use knowledge::{Id, Item, Need as PackNeed};
use reason::Reading;
use serde::Serialize;
use words::{Arg, Lang};

use crate::check::Need;
use crate::{Helpline, Moment};

/// How far a page looks first, and where it widens to when nothing is nearer, in kilometres.
const RINGS: [f64; 3] = [40.0, 160.0, 600.0];
/// The most services a page shows.
const MOST_SHOWN: usize = 10;
/// The most needs in one search.
pub const MOST_NEEDS: usize = 12;
/// An entry last checked longer ago than this is said to be old.
const STALE_DAYS: i64 = 180;

/// What a person asks on the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// A ZIP code or a city, as typed.
    pub place: String,
    /// Ids of needs; none means any.
    pub needs: Vec<String>,
    /// Only what is open now.
    pub open_now: bool,
}

/// Services found, in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Places {
    /// The place, as it was understood.
    pub place: String,
    /// Best first.
    pub services: Vec<Service>,
    /// What was left out, in words, with how many.
    pub excluded: Vec<(String, u32)>,
    /// A line that says the search was widened.
    pub widened_to: Option<String>,
}

/// One service, in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Service {
    /// Its HSDS id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The organization.
    pub organization: String,
    /// What one can do there.
    pub what: String,
    /// Who it is for.
    pub who_for: Option<String>,
    /// Languages of the staff.
    pub languages: Vec<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// Street, city and ZIP code; the city alone where the place is kept secret.
    pub address: Option<String>,
    /// How far: `about 3 miles`.
    pub distance: Option<String>,
    /// `yes`, `no` or `unknown`.
    pub open: &'static str,
    /// The same in words.
    pub open_text: String,
    /// Numbers.
    pub phones: Vec<Phone>,
    /// When the entry was last checked, in words.
    pub verified: String,
    /// Whether that is long ago, or never.
    pub stale: bool,
    /// Whether the address is kept secret.
    pub confidential: bool,
    /// How to start.
    pub how: Option<String>,
}

/// A number as it is written and as a phone follows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phone {
    /// As written.
    pub text: String,
    /// `tel:…`, or `sms:…` for one that takes messages alone.
    pub href: String,
    /// Whether it takes messages and no calls.
    pub text_only: bool,
}

/// Why a search could not be made, in the reader's language, and what to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlaceProblem {
    /// What was wrong and what to do.
    pub message: String,
    /// Places to choose from.
    pub choices: Vec<String>,
}

impl Helpline {
    /// The needs a person chooses from: the broad ones, whatever was said.
    pub fn needs(&self, lang: Lang, on: Date) -> Vec<Need> {
        let needs = self.pack().needs.iter();
        needs
            .filter(|item| item.own.under.is_none() && self.shows(&item.meta, on))
            .map(|item| self.need(lang, item.id()))
            .collect()
    }

    /// Every need, the finer ones too, for those who answer.
    pub fn every_need(&self, lang: Lang) -> Vec<Need> {
        let needs = self.pack().needs.iter();
        needs.map(|item| self.need(lang, item.id())).collect()
    }

    pub(crate) fn need(&self, lang: Lang, id: &Id) -> Need {
        self.guide.need(lang, id)
    }

    /// The needs that were named, as one looks for them: a broad one gives way to the finer ones
    /// named under it, and there are never more than one search takes.
    pub(crate) fn sought<'a>(&'a self, reasoned: &Reading<'a>) -> Vec<&'a Id> {
        let named = reasoned.needs();
        let broad: Vec<&Id> = named
            .iter()
            .filter_map(|id| self.pack().needs.iter().find(|item| item.id() == *id))
            .filter_map(|item| item.own.under.as_ref())
            .collect();
        let sought = named.into_iter().filter(|id| !broad.contains(id));
        sought.take(MOST_NEEDS).collect()
    }

    /// Finds services for a page: nearest ring first, wider when nothing is there.
    ///
    /// # Errors
    /// A place or need that is not known, in the reader's language.
    pub fn find(&self, lang: Lang, ask: &Ask, now: &Moment) -> Result<Places, PlaceProblem> {
        let place = lookup(&ask.place).map_err(|error| self.place_problem(lang, &error))?;
        let needs = self
            .need_items(&ask.needs)
            .map_err(|error| self.need_problem(lang, &error))?;
        let at = local_time(now.at.timestamp(), &place);
        let directory = self.directory();
        let mut widened_to = None;
        let mut found = directory::Found::default();
        for (ring, km) in RINGS.into_iter().enumerate() {
            let query = Query {
                needs: need_terms(&needs),
                place: Some(&place),
                within_km: Some(km),
                language: (lang == Lang::Es).then_some("Spanish"),
                at: Some(at),
                open_only: ask.open_now,
                limit: MOST_SHOWN,
                count_excluded: true,
                ..Query::default()
            };
            found = directory.find(&query);
            if !found.results.is_empty() {
                widened_to = (ring > 0).then(|| {
                    let near = RINGS.get(ring - 1).copied().unwrap_or(km);
                    let args = [
                        ("near", Arg::Text(words::distance(lang, near, false))),
                        ("far", Arg::Text(words::distance(lang, km, false))),
                    ];
                    self.say_with(lang, "widened", &args)
                });
                break;
            }
        }
        let services = found
            .results
            .iter()
            .map(|hit| self.service_in_words(lang, &directory, hit, at))
            .collect();
        let mut excluded: BTreeMap<String, u32> = BTreeMap::new();
        for (reason, count) in &found.excluded {
            let key = match *reason {
                "closed" | "hours-unknown" => "excluded-closed",
                "no-place" => "excluded-no-place",
                _ => "excluded-other",
            };
            *excluded.entry(self.say(lang, key)).or_default() += count;
        }
        Ok(Places {
            place: name_of(&place),
            services,
            excluded: excluded.into_iter().collect(),
            widened_to,
        })
    }

    pub(crate) fn need_items(&self, ids: &[String]) -> Result<Vec<&Item<PackNeed>>, NeedError> {
        if ids.len() > MOST_NEEDS {
            return Err(NeedError::TooMany);
        }
        ids.iter()
            .map(|id| {
                let found = self
                    .pack()
                    .needs
                    .iter()
                    .find(|item| item.id().as_str() == id || item.id().tail() == id);
                found.ok_or_else(|| NeedError::Unknown(id.chars().take(40).collect()))
            })
            .collect()
    }

    pub(crate) fn need_problem(&self, lang: Lang, error: &NeedError) -> PlaceProblem {
        let message = match error {
            NeedError::TooMany => {
                let most = i64::try_from(MOST_NEEDS).unwrap_or(i64::MAX);
                self.say_with(lang, "too-many-needs", &[("most", Arg::Number(most))])
            }
            NeedError::Unknown(id) => {
                self.say_with(lang, "need-unknown", &[("need", Arg::Text(id.clone()))])
            }
        };
        let choices = self
            .pack()
            .needs
            .iter()
            .map(|item| item.id().tail().to_owned())
            .collect();
        PlaceProblem { message, choices }
    }

    pub(crate) fn place_problem(&self, lang: Lang, error: &PlaceError) -> PlaceProblem {
        match error {
            PlaceError::Empty => PlaceProblem {
                message: self.say(lang, "place-empty"),
                choices: Vec::new(),
            },
            PlaceError::TooLong => PlaceProblem {
                message: self.say(lang, "place-too-long"),
                choices: Vec::new(),
            },
            PlaceError::Unknown { tried } => PlaceProblem {
                message: self.say_with(
                    lang,
                    "place-unknown",
                    &[("place", Arg::Text(tried.clone()))],
                ),
                choices: Vec::new(),
            },
            PlaceError::Ambiguous { choices } => {
                let name = choices
                    .first()
                    .and_then(|choice| choice.split(',').next())
                    .unwrap_or_default();
                PlaceProblem {
                    message: self.say_with(
                        lang,
                        "place-ambiguous",
                        &[("place", Arg::Text(name.to_owned()))],
                    ),
                    choices: choices.clone(),
                }
            }
        }
    }

    pub(crate) fn service_in_words(
        &self,
        lang: Lang,
        directory: &directory::Directory,
        hit: &Hit,
        at: DateTime,
    ) -> Service {
        let local = hit.words.get(lang.tag());
        let chosen =
            |own: &str, local: Option<&String>| local.map_or_else(|| own.to_owned(), Clone::clone);
        let detail = directory.service(&hit.service_id).unwrap_or_default();
        let own_words = detail.words.get(lang.tag());
        let cost = own_words
            .and_then(|words| words.get("fees"))
            .unwrap_or(&detail.fees)
            .clone();
        let eligibility = chosen(
            &hit.eligibility,
            local.and_then(|words| words.eligibility.as_ref()),
        );
        let who_for = some(&eligibility)
            .or_else(|| self.ages(lang, &detail.minimum_age, &detail.maximum_age));
        let stale = hit
            .verified_on
            .is_none_or(|on| on < at.date().saturating_sub(Span::new().days(STALE_DAYS)));
        let verified = match hit.verified_on {
            None => self.say(lang, "verified-never"),
            Some(on) => {
                let key = if stale {
                    "verified-stale"
                } else {
                    "verified-on"
                };
                self.say_with(lang, key, &[("date", Arg::Text(words::date(lang, on)))])
            }
        };
        Service {
            id: hit.service_id.clone(),
            name: chosen(&hit.service, local.and_then(|words| words.name.as_ref())),
            organization: hit.organization.clone(),
            what: chosen(
                &hit.description,
                local.and_then(|words| words.description.as_ref()),
            ),
            who_for,
            languages: hit
                .languages
                .iter()
                .chain(&hit.interpreted)
                .map(|name| language_in(lang, name))
                .collect(),
            cost: some(&cost),
            address: written(&hit.location),
            distance: hit
                .distance
                .map(|far| words::distance(lang, far.km, far.near == directory::Near::Zip)),
            open: match hit.open {
                Open::Yes => "yes",
                Open::No => "no",
                Open::Unknown => "unknown",
            },
            open_text: self.open_in_words(lang, hit, at),
            phones: hit.phones.iter().map(|text| phone(text)).collect(),
            verified,
            stale,
            confidential: hit.confidential,
            how: some(&chosen(
                &hit.application,
                local.and_then(|words| words.application.as_ref()),
            )),
        }
    }

    fn ages(&self, lang: Lang, minimum: &str, maximum: &str) -> Option<String> {
        let number = |text: &str| {
            text.split('.')
                .next()
                .and_then(|whole| whole.parse::<i64>().ok())
        };
        match (number(minimum), number(maximum)) {
            (Some(from), Some(to)) => Some(self.say_with(
                lang,
                "who-for-ages",
                &[("from", Arg::Number(from)), ("to", Arg::Number(to))],
            )),
            (Some(from), None) => {
                Some(self.say_with(lang, "who-for-from", &[("from", Arg::Number(from))]))
            }
            (None, Some(to)) => {
                Some(self.say_with(lang, "who-for-up-to", &[("to", Arg::Number(to))]))
            }
            (None, None) => None,
        }
    }

    fn open_in_words(&self, lang: Lang, hit: &Hit, at: DateTime) -> String {
        match (hit.open, hit.closes, hit.opens_next) {
            (Open::Yes, Some(closes), _) if closes.duration_since(at).as_hours() < 24 => {
                let time = words::clock_time(lang, closes.time());
                self.say_with(lang, "open-yes-until", &[("time", Arg::Text(time))])
            }
            (Open::Yes, _, _) => self.say(lang, "open-yes"),
            (Open::No, _, Some(opens)) => {
                let time = Arg::Text(words::clock_time(lang, opens.time()));
                let days = (opens.date() - at.date()).get_days();
                let key = match days {
                    0 => "day-today".to_owned(),
                    1 => "day-tomorrow".to_owned(),
                    _ => format!("day-{}", opens.date().weekday().to_monday_one_offset()),
                };
                let day = self.say_with(lang, &key, &[("time", time)]);
                self.say_with(lang, "open-no-until", &[("time", Arg::Text(day))])
            }
            (Open::No, _, None) => self.say(lang, "open-no"),
            (Open::Unknown, _, _) => self.say(lang, "open-unknown"),
        }
    }
}

pub(crate) enum NeedError {
    TooMany,
    Unknown(String),
}

pub(crate) fn need_terms<'a>(needs: &[&'a Item<PackNeed>]) -> Vec<NeedTerms<'a>> {
    needs
        .iter()
        .map(|item| NeedTerms {
            id: item.id().as_str(),
            terms: item.own.terms.iter().map(String::as_str).collect(),
            not_terms: item.own.not_terms.iter().map(String::as_str).collect(),
        })
        .collect()
}

pub(crate) fn name_of(place: &Place) -> String {
    match &place.zip {
        Some(zip) => format!("{}, {} {zip}", place.name, place.state),
        None => format!("{}, {}", place.name, place.state),
    }
}

pub(crate) fn local_time(now: Timestamp, place: &Place) -> DateTime {
    let zone = TimeZone::get(place.time_zone).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).datetime()
}

/// Where a place is, as far as may be shown.
pub fn written(location: &directory::HitLocation) -> Option<String> {
    let parts = [
        location.address.as_deref().unwrap_or_default(),
        &location.city,
        &location.zip,
    ];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    some(&parts.join(", "))
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A number of the directory, which marks those that take messages alone.
fn phone(text: &str) -> Phone {
    match text.strip_suffix(directory::TEXTS) {
        Some(number) => Phone {
            text: number.to_owned(),
            href: tel(number).replacen("tel:", "sms:", 1),
            text_only: true,
        },
        None => Phone {
            text: text.to_owned(),
            href: tel(text),
            text_only: false,
        },
    }
}

/// A number as a phone follows it: its first ten or eleven digits; an extension cannot be dialled
/// by a link.
fn tel(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let national = if digits.starts_with('1') { 11 } else { 10 };
    let dialled = digits.get(..national).unwrap_or(&digits);
    if dialled.len() == 11 {
        format!("tel:+{dialled}")
    } else {
        format!("tel:{dialled}")
    }
}

/// The name of a language, in a language. Names the list does not hold stay as they are.
fn language_in(lang: Lang, name: &str) -> String {
    const SPANISH: [(&str, &str); 14] = [
        ("English", "inglés"),
        ("Spanish", "español"),
        ("Haitian Creole", "criollo haitiano"),
        ("Portuguese", "portugués"),
        ("French", "francés"),
        ("American Sign Language", "lengua de señas americana"),
        ("Mam", "mam"),
        ("K'iche'", "k’iche’"),
        ("Russian", "ruso"),
        ("Chinese", "chino"),
        ("Arabic", "árabe"),
        ("German", "alemán"),
        ("Italian", "italiano"),
        ("Vietnamese", "vietnamita"),
    ];
    match lang {
        Lang::En => name.to_owned(),
        Lang::Es => SPANISH
            .iter()
            .find(|(english, _)| *english == name)
            .map_or_else(|| name.to_owned(), |(_, spanish)| (*spanish).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::tel;

    #[test]
    fn a_number_is_followed_without_its_extension() {
        for (text, href) in [
            ("305-555-0100", "tel:3055550100"),
            ("1-888-373-7888", "tel:+18883737888"),
            ("(305) 555-0100 ext. 12", "tel:3055550100"),
            ("911", "tel:911"),
        ] {
            assert_eq!(tel(text), href, "{text}");
        }
    }
}
