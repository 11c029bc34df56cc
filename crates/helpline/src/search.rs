//! The search of the command line: every filter of the contract, results with reasons.

use std::collections::BTreeMap;

use directory::place::lookup;
use directory::{Because, Hit, Open, Query, Who};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::Serialize;
use words::{Arg, Lang};

use crate::Helpline;
use crate::places::{PlaceProblem, local_time, name_of, need_terms};

/// A search as the command line makes it.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// A ZIP code or a city.
    pub near: String,
    /// Ids of needs, with or without their kind.
    pub needs: Vec<String>,
    /// Who asks.
    pub who: Vec<Who>,
    /// Words that must stand in the entry.
    pub text: Option<String>,
    /// Local time at the place; now, where there is none.
    pub at: Option<DateTime>,
    /// Only what is open then.
    pub open_only: bool,
    /// Only within this many kilometres.
    pub within_km: Option<f64>,
    /// How many results.
    pub limit: usize,
}

/// The answer to a [`Search`], as it is printed.
#[derive(Debug, Clone, Serialize)]
pub struct Listing {
    /// The place, as it was understood.
    pub place: Placed,
    /// Best first.
    pub results: Vec<Listed>,
    /// How many services were left out, by reason.
    pub excluded: BTreeMap<&'static str, u32>,
}

/// A place with its point.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Placed {
    /// City, state and ZIP code.
    pub name: String,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

/// One service of a [`Listing`].
#[derive(Debug, Clone, Serialize)]
pub struct Listed {
    /// Its HSDS id.
    pub service_id: String,
    /// The organization.
    pub organization: String,
    /// Its name.
    pub service: String,
    /// Where, as far as may be shown.
    pub location: directory::HitLocation,
    /// How far.
    pub distance: Option<directory::Distance>,
    /// Open at the time asked.
    pub open: Open,
    /// Numbers, as written; one that takes messages alone ends in ` (SMS)`.
    pub phones: Vec<String>,
    /// Languages of the staff.
    pub languages: Vec<String>,
    /// When the entry was last checked.
    pub verified_on: Option<Date>,
    /// Why it is here, in sentences.
    pub because: Vec<String>,
    /// Whether the address is kept secret.
    pub confidential: bool,
}

impl Helpline {
    /// Finds services for the command line.
    ///
    /// # Errors
    /// A place or need that is not known, in words.
    pub fn search(
        &self,
        lang: Lang,
        search: &Search,
        now: Timestamp,
    ) -> Result<Listing, PlaceProblem> {
        let place = lookup(&search.near).map_err(|error| self.place_problem(lang, &error))?;
        let needs = self
            .need_items(&search.needs)
            .map_err(|error| self.need_problem(lang, &error))?;
        let query = Query {
            needs: need_terms(&needs),
            place: Some(&place),
            within_km: search.within_km,
            who: search.who.clone(),
            text: search.text.as_deref(),
            at: Some(search.at.unwrap_or_else(|| local_time(now, &place))),
            open_only: search.open_only,
            limit: search.limit,
            count_excluded: true,
            ..Query::default()
        };
        let found = self.directory().find(&query);
        let results = found
            .results
            .into_iter()
            .map(|hit| self.listed(lang, hit))
            .collect();
        let placed = Placed {
            name: name_of(&place),
            lat: place.lat,
            lon: place.lon,
        };
        Ok(Listing {
            place: placed,
            results,
            excluded: found.excluded,
        })
    }

    fn listed(&self, lang: Lang, hit: Hit) -> Listed {
        let because = hit
            .because
            .iter()
            .map(|because| self.because(lang, because))
            .collect();
        Listed {
            because,
            service_id: hit.service_id,
            organization: hit.organization,
            service: hit.service,
            location: hit.location,
            distance: hit.distance,
            open: hit.open,
            phones: hit.phones,
            languages: hit.languages,
            verified_on: hit.verified_on,
            confidential: hit.confidential,
        }
    }

    fn because(&self, lang: Lang, because: &Because) -> String {
        let text = |text: &str| Arg::Text(text.to_owned());
        match because {
            Because::Need { term, .. } => self.say_with(lang, "why-need", &[("term", text(term))]),
            Because::NeedInWords { words, .. } => {
                self.say_with(lang, "why-need-in-words", &[("words", text(words))])
            }
            Because::Near(distance) => {
                let about = distance.near == directory::Near::Zip;
                self.say_with(
                    lang,
                    "why-near",
                    &[(
                        "distance",
                        Arg::Text(words::distance(lang, distance.km, about)),
                    )],
                )
            }
            Because::OpenNow => self.say(lang, "why-open-now"),
            Because::SpeaksLanguage { language } => {
                self.say_with(lang, "why-speaks", &[("language", text(language))])
            }
            Because::ByInterpreter { language } => {
                self.say_with(lang, "why-interpreter", &[("language", text(language))])
            }
            Because::ForWho { key } => self.say_with(lang, "why-for-who", &[("key", text(key))]),
            Because::Text => self.say(lang, "why-text"),
        }
    }
}
