//! One entry of the directory's journal. The journal is not sealed: nothing in it may name a person or give the
//! address of a place whose address is kept secret.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The kinds of HSDS object a change may carry. Everything else of HSDS (phones, schedules, addresses, languages,
/// attributes …) stands inside one of these, as in the JSON form of HSDS 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are HSDS's own")]
pub enum Kind {
    Organization,
    Program,
    Taxonomy,
    TaxonomyTerm,
    Location,
    ServiceAtLocation,
    Service,
}

impl Kind {
    /// Every kind, in the order in which changes are best applied: what is referred to comes first.
    pub const ALL: [Self; 7] = [
        Self::Organization,
        Self::Program,
        Self::Taxonomy,
        Self::TaxonomyTerm,
        Self::Location,
        Self::ServiceAtLocation,
        Self::Service,
    ];

    /// The name of HSDS: `service_at_location`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Program => "program",
            Self::Taxonomy => "taxonomy",
            Self::TaxonomyTerm => "taxonomy_term",
            Self::Location => "location",
            Self::ServiceAtLocation => "service_at_location",
            Self::Service => "service",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One change to one HSDS object; one line of JSON in the changes file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Change {
    /// Place in the journal, counted from 1.
    pub seq: u64,
    /// What kind of object.
    pub kind: Kind,
    /// Its HSDS id.
    pub id: String,
    /// The revision this change makes: one more than the last one of this object, counted from 1.
    pub revision: u64,
    /// The object in HSDS 3 JSON, whole; `None` removes it.
    pub json: Option<Box<RawValue>>,
    /// Who made the change: a member's id or the name of a source, never a name of a person helped.
    pub by: String,
    /// When.
    pub at: jiff::Timestamp,
}

/// Why a change was not applied. Nothing of it was kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Someone else changed the object in between, or the change was applied before.
    #[error("{kind} {id} stands at revision {current}, so the next change must be revision {}; this one is {given}. Read the object again and repeat the change.", current + 1)]
    Revision {
        /// Kind of the object.
        kind: Kind,
        /// Id of the object.
        id: String,
        /// The revision it has now; 0 if it was never there.
        current: u64,
        /// The revision of the refused change.
        given: u64,
    },
    /// The object cannot be read.
    #[error("{kind} {id}: {reason}. Nothing was changed.")]
    Json {
        /// Kind of the object.
        kind: Kind,
        /// Id of the object.
        id: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A location marked confidential carries an address or a point.
    #[error(
        "location {id} is confidential but carries {field}. Leave only city, state and postal code, and keep the address where only those who need it can open it."
    )]
    ConfidentialAddress {
        /// Id of the location.
        id: String,
        /// The field that must go.
        field: &'static str,
    },
    /// The directory holds as many objects as it can number.
    #[error("{kind} {id}: the directory is full")]
    Full {
        /// Kind of the object.
        kind: Kind,
        /// Id of the object.
        id: String,
    },
}
