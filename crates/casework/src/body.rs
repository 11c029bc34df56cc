//! The sealed body of an entry: one JSON object, `{"type", "v", …}`.
//!
//! A body that was read is written back exactly as it was, with types and fields that this version does not know. So a
//! node of an older version never loses what a newer one wrote.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use vault::MemberId;

use crate::entry::Entry;

/// The version that this program writes and reads.
pub const VERSION: u64 = 1;

/// The bytes are not an entry at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadBody {
    /// Not a JSON object with a type and a version.
    #[error("not an entry: one JSON object with a type and a version is expected")]
    NotAnEntry,
    /// Could not be written as JSON.
    #[error("the entry could not be written")]
    NotWritten,
}

/// Why an entry is kept but not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// A type that this version does not have.
    UnknownType,
    /// A type that it has, in a newer version.
    Newer,
    /// A type and version that it has, with fields that do not fit.
    Malformed,
}

/// One entry as it stands in a journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    author: Option<MemberId>,
    content: Content,
}

#[derive(Debug, Clone, PartialEq)]
enum Content {
    /// Made here.
    Made(Box<Entry>),
    /// Read, and understood or not.
    Read {
        entry: Result<Box<Entry>, Unread>,
        raw: Map<String, Value>,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    v: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<MemberId>,
    #[serde(flatten)]
    entry: &'a Entry,
}

impl Body {
    /// An entry by a member.
    pub fn by(author: MemberId, entry: Entry) -> Self {
        Self {
            author: Some(author),
            content: Content::Made(Box::new(entry)),
        }
    }

    /// An entry by the program, a visitor or a partner.
    pub fn unsigned(entry: Entry) -> Self {
        Self {
            author: None,
            content: Content::Made(Box::new(entry)),
        }
    }

    /// Reads a body.
    ///
    /// # Errors
    /// If it is no JSON object with a type and a version. An unknown type or version is not an error.
    pub fn parse(bytes: &[u8]) -> Result<Self, BadBody> {
        let Ok(whole @ Value::Object(_)) = serde_json::from_slice(bytes) else {
            return Err(BadBody::NotAnEntry);
        };
        let (Some(kind), Some(version)) = (
            whole.get("type").and_then(Value::as_str),
            whole.get("v").and_then(Value::as_u64),
        ) else {
            return Err(BadBody::NotAnEntry);
        };
        let entry = if !Entry::TYPES.contains(&kind) {
            Err(Unread::UnknownType)
        } else if version > VERSION {
            Err(Unread::Newer)
        } else {
            Entry::deserialize(&whole)
                .map(Box::new)
                .map_err(|_| Unread::Malformed)
        };
        let author = whole
            .get("author")
            .and_then(Value::as_str)
            .and_then(|id| id.parse().ok());
        let Value::Object(raw) = whole else {
            return Err(BadBody::NotAnEntry);
        };
        Ok(Self {
            author,
            content: Content::Read { entry, raw },
        })
    }

    /// The bytes to be sealed.
    ///
    /// # Errors
    /// If the entry cannot be written as JSON; with the types of this room that does not happen.
    pub fn to_bytes(&self) -> Result<Vec<u8>, BadBody> {
        match &self.content {
            Content::Made(entry) => serde_json::to_vec(&Written {
                v: VERSION,
                author: self.author,
                entry,
            }),
            Content::Read { raw, .. } => serde_json::to_vec(raw),
        }
        .map_err(|_| BadBody::NotWritten)
    }

    /// The entry, if this version understands it.
    ///
    /// # Errors
    /// Why it does not.
    pub fn entry(&self) -> Result<&Entry, Unread> {
        match &self.content {
            Content::Made(entry) => Ok(entry),
            Content::Read { entry, .. } => entry.as_deref().map_err(|why| *why),
        }
    }

    /// The member who wrote it. Means nothing on an arrival.
    pub const fn author(&self) -> Option<MemberId> {
        self.author
    }

    /// The type, known or not.
    pub fn kind(&self) -> &str {
        match &self.content {
            Content::Made(entry) => entry.kind(),
            Content::Read { raw, .. } => raw.get("type").and_then(Value::as_str).unwrap_or(""),
        }
    }

    /// A field of a body that was read, known or not.
    pub(crate) fn raw(&self, field: &str) -> Option<&Value> {
        match &self.content {
            Content::Made(_) => None,
            Content::Read { raw, .. } => raw.get(field),
        }
    }
}
