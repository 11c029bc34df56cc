//! Worked cases: what somebody said, and what the rules of a day must make of it and why. A reviewer
//! reads them beside the rules; every one is run whenever the pack is checked.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use crate::item::date;
use crate::pack::Problem;
use crate::{Door, Id, Sources, Value};

/// One worked case.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worked {
    /// Its id: `case-…`.
    pub id: Id,
    /// The day of the rules.
    #[serde(deserialize_with = "date")]
    pub on: Date,
    /// At which door it is asked.
    #[serde(default = "myself")]
    pub door: Door,
    /// The role behind the door.
    #[serde(default)]
    pub role: Option<Id>,
    /// What was answered, by question, indicator or fact.
    pub answers: BTreeMap<String, Said>,
    /// How far it must speak of trafficking.
    #[serde(default)]
    pub concern: Option<String>,
    /// How soon someone must act.
    #[serde(default)]
    pub urgency: Option<String>,
    /// The next question, or `none`.
    #[serde(default)]
    pub next: Option<String>,
    /// The value of conclusions, benefits, needs, actions and clocks.
    #[serde(default)]
    pub values: BTreeMap<Id, Value>,
    /// For how many months benefits run.
    #[serde(default)]
    pub months: BTreeMap<Id, i64>,
    /// The last day of deadlines.
    #[serde(default)]
    pub due: BTreeMap<Id, String>,
    /// Exactly the facts that decide, for at least one of the values.
    pub because: BTreeMap<Id, BTreeSet<Id>>,
}

/// An answer as it is written in a worked case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Said {
    /// Years or dollars.
    Number(i64),
    /// A choice, `yes`, `no`, `unknown`, or a date.
    Text(String),
}

const fn myself() -> Door {
    Door::Myself
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Worked>,
}

impl Worked {
    /// Reads the cases of some files, in order.
    ///
    /// # Errors
    /// Every file that cannot be read, a case that stands twice, and a case without a reason.
    pub fn read(sources: &Sources<'_>) -> Result<Vec<Worked>, Vec<Problem>> {
        let (mut cases, mut problems) = (Vec::new(), Vec::new());
        for (name, text) in sources {
            match toml::from_str::<File>(text) {
                Ok(file) => cases.extend(file.case),
                Err(error) => problems.push(Problem::new(
                    format!("cases/{name}"),
                    error.to_string().trim_end().to_owned(),
                )),
            }
        }
        let mut seen = BTreeSet::new();
        for case in &cases {
            if !seen.insert(&case.id) {
                problems.push(Problem::new(
                    case.id.as_str(),
                    "the case stands twice. Rename one.",
                ));
            }
            if case.because.is_empty() {
                problems.push(Problem::new(
                    case.id.as_str(),
                    "gives no reason. Say under `because` which facts decide.",
                ));
            }
        }
        if problems.is_empty() {
            Ok(cases)
        } else {
            Err(problems)
        }
    }
}
