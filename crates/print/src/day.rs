//! Dates in the room's data, written as TOML writes them.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de::Error};

/// Reads a date without a time.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    let text = written.to_string();
    text.parse()
        .map_err(|_| D::Error::custom(format!("{text} is no date; write one like 2026-11-26")))
}
