//! Ids: one grammar for TOML, Fluent, HTML, addresses and the command line.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An id: `^[a-z][a-z0-9-]*$`, kind first (`need-shelter`). Never renamed; retired by date.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(Box<str>);

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The kind its prefix names, if it names one.
    pub fn kind(&self) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| {
            self.0
                .strip_prefix(kind.name())
                .is_some_and(|rest| rest.starts_with('-'))
        })
    }

    /// The id without its kind: `shelter` of `need-shelter`.
    pub fn tail(&self) -> &str {
        self.kind()
            .and_then(|kind| self.0.get(kind.name().len() + 1..))
            .unwrap_or(&self.0)
    }
}

impl TryFrom<String> for Id {
    type Error = String;

    fn try_from(text: String) -> Result<Id, String> {
        let mut chars = text.chars();
        let first = chars.next().is_some_and(|c| c.is_ascii_lowercase());
        let rest = chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if first && rest && text.len() <= 80 {
            Ok(Id(text.into_boxed_str()))
        } else {
            Err(format!(
                "`{text}` is not an id: lower-case letters, digits and hyphens, a letter first"
            ))
        }
    }
}

impl From<Id> for String {
    fn from(id: Id) -> String {
        id.0.into()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// The kinds of item; each is a file of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A legal term.
    Definition,
    /// A statement the rules reason about.
    Fact,
    /// A named kind of observation.
    Indicator,
    /// Something the person or an observer is asked.
    Question,
    /// A number that changes by date.
    Parameter,
    /// What rules derive from facts.
    Conclusion,
    /// What to do, not to do, whom to tell, what happens next.
    Action,
    /// What a person needs.
    Need,
    /// A dated rule of assistance.
    Benefit,
    /// A deadline.
    Clock,
    /// A number to call or text.
    Contact,
    /// A term of Open Eligibility.
    Term,
    /// Who somebody is at a door.
    Role,
    /// What to know and how to act.
    Guidance,
    /// What a state's law does for young people.
    State,
    /// A code of the field's data standards.
    Code,
}

impl Kind {
    /// Every kind, in the order they build on each other.
    pub const ALL: [Kind; 16] = [
        Kind::Definition,
        Kind::Fact,
        Kind::Indicator,
        Kind::Question,
        Kind::Parameter,
        Kind::Conclusion,
        Kind::Action,
        Kind::Need,
        Kind::Benefit,
        Kind::Clock,
        Kind::Contact,
        Kind::Term,
        Kind::Role,
        Kind::Guidance,
        Kind::State,
        Kind::Code,
    ];

    /// The kind as it starts an id.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Definition => "definition",
            Kind::Fact => "fact",
            Kind::Indicator => "indicator",
            Kind::Question => "question",
            Kind::Parameter => "parameter",
            Kind::Conclusion => "conclusion",
            Kind::Action => "action",
            Kind::Need => "need",
            Kind::Benefit => "benefit",
            Kind::Clock => "clock",
            Kind::Contact => "contact",
            Kind::Term => "term",
            Kind::Role => "role",
            Kind::Guidance => "guidance",
            Kind::State => "state",
            Kind::Code => "code",
        }
    }

    /// The file that holds items of this kind; more of them may stand in `facts-….toml`.
    pub const fn file(self) -> &'static str {
        match self {
            Kind::Definition => "definitions.toml",
            Kind::Fact => "facts.toml",
            Kind::Indicator => "indicators.toml",
            Kind::Question => "questions.toml",
            Kind::Parameter => "parameters.toml",
            Kind::Conclusion => "conclusions.toml",
            Kind::Action => "actions.toml",
            Kind::Need => "needs.toml",
            Kind::Benefit => "benefits.toml",
            Kind::Clock => "clocks.toml",
            Kind::Contact => "contacts.toml",
            Kind::Term => "open-eligibility.toml",
            Kind::Role => "roles.toml",
            Kind::Guidance => "guidance.toml",
            Kind::State => "states.toml",
            Kind::Code => "codes.toml",
        }
    }

    /// The kind of a name such as `need` or `needs`; none for another word.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL
            .into_iter()
            .find(|kind| name == kind.name() || name.strip_suffix('s') == Some(kind.name()))
    }
}
