//! Which rows of a list the pack carries.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Pack;

/// The state of every row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// How many rows the list has.
    pub total: usize,
    /// Rows that items carry, with the items' ids.
    pub covered: BTreeMap<String, Vec<String>>,
    /// Rows that are not shipped, with the reason.
    pub not_shipped: BTreeMap<String, String>,
    /// Rows that nothing carries yet.
    pub missing: Vec<String>,
    /// The same for the pack's own rows, where its founding list was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<Box<Coverage>>,
}

impl Pack {
    /// The coverage of the founding list, and of the rows that are the pack's own.
    pub fn coverage(&self) -> Coverage {
        Coverage {
            own: Some(Box::new(self.coverage_of(&self.scope.own))),
            ..self.coverage_of(&self.scope.rows)
        }
    }

    /// The coverage of a given list of rows.
    pub fn coverage_of(&self, rows: &[String]) -> Coverage {
        let carried = self.carried();
        let mut coverage = Coverage {
            total: rows.len(),
            covered: BTreeMap::new(),
            not_shipped: BTreeMap::new(),
            missing: Vec::new(),
            own: None,
        };
        for row in rows {
            let refused = self.scope.not_shipped.iter().find(|not| not.seed == *row);
            if let Some(ids) = carried.get(row.as_str()) {
                coverage
                    .covered
                    .insert(row.clone(), ids.iter().map(ToString::to_string).collect());
            } else if let Some(not) = refused {
                coverage.not_shipped.insert(row.clone(), not.reason.clone());
            } else {
                coverage.missing.push(row.clone());
            }
        }
        coverage
    }
}

/// The ids in the first column of a table of rows: lines such as `| SF-001 | … |` or `SF-001, …`.
/// Lines whose first column is not such an id (headings, rules, prose) are passed over.
pub fn rows_in_table(text: &str) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for line in text.lines() {
        let first = line
            .trim()
            .trim_start_matches('|')
            .split(['|', ',', '\t'])
            .next()
            .unwrap_or_default()
            .trim();
        let is_row = first.split_once('-').is_some_and(|(letters, digits)| {
            !letters.is_empty()
                && letters.chars().all(|c| c.is_ascii_uppercase())
                && !digits.is_empty()
                && digits.chars().all(|c| c.is_ascii_digit())
        });
        if is_row && !rows.iter().any(|row| row == first) {
            rows.push(first.to_owned());
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::rows_in_table;

    #[test]
    fn rows_are_the_ids_in_the_first_column() {
        let table =
            "# A\n| id | fact |\n|---|---|\n| SF-001 | a |\nSF-002, b\nSF-002, again\nsee SF-003\n";
        assert_eq!(rows_in_table(table), ["SF-001", "SF-002"]);
    }
}
