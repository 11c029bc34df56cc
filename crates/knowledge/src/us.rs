//! The pack for the United States, as it was when the program was built.

use crate::{Pack, Problem};

macro_rules! sources {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../knowledge/us/", $name)))),+]
    };
}

/// The pack's files.
pub const SOURCES: &[(&str, &str)] = sources![
    "pack.toml",
    "scope.toml",
    "definitions.toml",
    "facts.toml",
    "indicators.toml",
    "questions.toml",
    "parameters.toml",
    "conclusions.toml",
    "actions.toml",
    "needs.toml",
    "benefits.toml",
    "clocks.toml",
    "contacts.toml",
    "open-eligibility.toml",
    "words/en/definitions.ftl",
    "words/en/facts.ftl",
    "words/en/indicators.ftl",
    "words/en/questions.ftl",
    "words/en/conclusions.ftl",
    "words/en/actions.ftl",
    "words/en/needs.ftl",
    "words/en/benefits.ftl",
    "words/en/clocks.ftl",
    "words/en/contacts.ftl",
    "words/es/definitions.ftl",
    "words/es/facts.ftl",
    "words/es/indicators.ftl",
    "words/es/questions.ftl",
    "words/es/conclusions.ftl",
    "words/es/actions.ftl",
    "words/es/needs.ftl",
    "words/es/benefits.ftl",
    "words/es/clocks.ftl",
    "words/es/contacts.ftl",
];

/// The pack, read and checked.
///
/// # Errors
/// Every reason for which it is refused; a build whose tests passed has none.
pub fn pack() -> Result<Pack, Vec<Problem>> {
    Pack::read(SOURCES)
}
