//! What may be asked of a directory, and what comes back. No sentences: the words are for those who show it.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde::Serialize;

use crate::hours::Open;
use crate::place::Place;
use crate::who::Who;

/// A search. Everything is optional; `Query::default()` lists the first twenty services by name of nothing in particular.
#[derive(Debug, Clone)]
pub struct Query<'a> {
    /// What is needed; a service that answers any of them is found, one that answers more comes earlier.
    pub needs: Vec<NeedTerms<'a>>,
    /// Where the person is.
    pub place: Option<&'a Place>,
    /// Only within this distance in kilometres of the place; without a place it is ignored.
    pub within_km: Option<f64>,
    /// Who asks. Only a stated "no" excludes.
    pub who: Vec<Who>,
    /// The language preferred: orders, does not exclude (`Who::Language` excludes).
    pub language: Option<&'a str>,
    /// Words that must all stand in the names, descriptions or terms.
    pub text: Option<&'a str>,
    /// Local time at the place, for "open now" and for how old a check of the entry is.
    pub at: Option<DateTime>,
    /// Only what is known to be open at `at`; without `at` nothing is known to be open.
    pub open_only: bool,
    /// How many results.
    pub limit: usize,
    /// Whether to count what was left out and why; a little slower.
    pub count_excluded: bool,
}

impl Default for Query<'_> {
    fn default() -> Self {
        Self {
            needs: Vec::new(),
            place: None,
            within_km: None,
            who: Vec::new(),
            language: None,
            text: None,
            at: None,
            open_only: false,
            limit: 20,
            count_excluded: false,
        }
    }
}

/// A need and the taxonomy names that answer it, from the knowledge pack.
#[derive(Debug, Clone)]
pub struct NeedTerms<'a> {
    /// `need-shelter`.
    pub id: &'a str,
    /// Names or parts of names, as whole words: `emergency shelter`.
    pub terms: Vec<&'a str>,
    /// A taxonomy term whose name has one of these is not meant: `animal shelter`.
    pub not_terms: Vec<&'a str>,
}

/// The answer to a search.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Found {
    /// Best first; each service once, at its best place.
    pub results: Vec<Hit>,
    /// How many services (at a place) match the need inside the radius but were left out, by the first reason in the
    /// order of [`REASONS`]. Empty unless it was asked for.
    pub excluded: BTreeMap<&'static str, u32>,
}

/// Why something is left out, in the order in which the filters are asked. `no-place`: a radius was given and the
/// service has neither coordinates nor a known ZIP code. `inactive`: its own status says so. Then the keys of `--who`;
/// `text`: a word is missing; `closed` and `hours-unknown`: only open ones were asked for.
pub const REASONS: [&str; 14] = [
    "no-place",
    "inactive",
    "age",
    "gender",
    "children",
    "pets",
    "language",
    "trafficking",
    "family",
    "mobility",
    "medicine",
    "text",
    "closed",
    "hours-unknown",
];

/// Whether a distance is from the place itself or from the middle of its ZIP code ("about").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Near {
    Point,
    Zip,
}

/// How far away.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Distance {
    /// Kilometres, to two decimals.
    pub km: f64,
    /// From what.
    pub near: Near,
}

/// Where a service is, as far as may be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HitLocation {
    /// Name of the location; empty when confidential.
    pub name: String,
    /// Street lines; `None` when confidential or not known.
    pub address: Option<String>,
    /// City.
    pub city: String,
    /// State.
    pub state: String,
    /// ZIP code.
    pub zip: String,
}

/// One reason why a result is shown, with its data.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Because {
    /// Listed under a taxonomy term that answers the need.
    Need {
        /// The need.
        id: String,
        /// The name of the term.
        term: String,
    },
    /// The service has no taxonomy terms; its own words have this one. Weaker.
    NeedInWords {
        /// The need.
        id: String,
        /// The words found.
        words: String,
    },
    /// It is this far away.
    Near(Distance),
    /// The schedule says open at the time asked.
    OpenNow,
    /// Staff speak the language asked for.
    SpeaksLanguage {
        /// The language.
        language: String,
    },
    /// The language asked for by interpreter.
    ByInterpreter {
        /// The language.
        language: String,
    },
    /// The service states that it takes such a person.
    ForWho {
        /// One of the keys of `--who`.
        key: &'static str,
    },
    /// All words asked for stand in its entry.
    Text,
}

/// Texts of a service in one more language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LocalWords {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Excerpt of the description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<String>,
    /// How to start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
}

/// One service found.
#[derive(Debug, Clone, Serialize)]
pub struct Hit {
    /// HSDS id of the service.
    pub service_id: String,
    /// HSDS id of the service_at_location, if it has one.
    pub service_at_location_id: Option<String>,
    /// Name of the organization; empty when the directory does not have it.
    pub organization: String,
    /// Name of the service.
    pub service: String,
    /// Where.
    pub location: HitLocation,
    /// How far, if both ends are known.
    pub distance: Option<Distance>,
    /// Open at the time asked.
    pub open: Open,
    /// When it closes, if open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes: Option<DateTime>,
    /// When it opens next, if closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_next: Option<DateTime>,
    /// As written; one that takes messages alone ends in [`crate::TEXTS`]. Faxes and pagers are left out.
    pub phones: Vec<String>,
    /// Spoken by staff.
    pub languages: Vec<String>,
    /// By interpreter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interpreted: Vec<String>,
    /// When someone last checked the entry.
    pub verified_on: Option<Date>,
    /// Why it is here.
    pub because: Vec<Because>,
    /// Keys of `--who` on which the service says nothing: ask.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<&'static str>,
    /// The address is kept secret.
    pub confidential: bool,
    /// The beginning of the description.
    pub description: String,
    /// Who it is for, in its own words.
    pub eligibility: String,
    /// How to start, in its own words.
    pub application: String,
    /// The same texts in further languages, by code (`es`).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, LocalWords>,
}
