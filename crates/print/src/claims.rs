//! What may be said of who answers. A claim stands beside a number only while it holds of the organization that
//! answers it, by name: another operator, or a late review, and the claim is gone.

use std::sync::OnceLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::day;

const DATA: &str = include_str!("../data/operators.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Operators {
    operator: Vec<Operator>,
}

/// An organization that answers, and what is so of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Operator {
    name: String,
    /// It is no part of any police.
    not_police: bool,
    cite: Vec<String>,
    #[serde(deserialize_with = "day::read")]
    reviewed_on: Date,
    #[serde(deserialize_with = "day::read")]
    review_due: Date,
}

fn operators() -> &'static [Operator] {
    static READ: OnceLock<Vec<Operator>> = OnceLock::new();
    READ.get_or_init(|| {
        toml::from_str::<Operators>(DATA)
            .map(|read| read.operator)
            .unwrap_or_default()
    })
}

/// Whether it may be said on a day that who answers is not the police.
pub(crate) fn not_police(operator: &str, on: Date) -> bool {
    operators().iter().any(|own| {
        own.name == operator
            && own.not_police
            && !own.cite.is_empty()
            && own.reviewed_on <= on
            && on <= own.review_due
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{DATA, Operators, not_police};

    #[test]
    fn a_claim_holds_of_one_name_and_until_its_review() {
        toml::from_str::<Operators>(DATA).unwrap();
        assert!(not_police("Compass Connections", date(2026, 11, 26)));
        assert!(!not_police("Compass Connections", date(2027, 2, 27)));
        assert!(!not_police("Local emergency center", date(2026, 11, 26)));
        assert!(!not_police("", date(2026, 11, 26)));
    }
}
