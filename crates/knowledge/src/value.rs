//! The four values in their one order.

use serde::{Deserialize, Serialize};

/// How a fact or a conclusion stands: **no < unknown < signs < yes**.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
#[repr(u8)]
pub enum Value {
    /// Ruled out.
    No = 0,
    /// Nothing is known, or the person did not say.
    #[default]
    Unknown = 1,
    /// An indicator points to it. Text alone never gives more.
    Signs = 2,
    /// Stated or confirmed.
    Yes = 3,
}

impl Value {
    /// Every value, weakest first.
    pub const ALL: [Value; 4] = [Value::No, Value::Unknown, Value::Signs, Value::Yes];

    /// The value as it is written in data and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Value::No => "no",
            Value::Unknown => "unknown",
            Value::Signs => "signs",
            Value::Yes => "yes",
        }
    }

    /// What `is = "unsaid"` makes of a value: what nobody said does not stand in the way.
    #[must_use]
    pub const fn unsaid(self) -> Value {
        match self {
            Value::No | Value::Unknown => Value::Yes,
            Value::Signs => Value::Signs,
            Value::Yes => Value::No,
        }
    }

    /// What `is = "no"` makes of a value. It is the only negation there is: a fact that is only
    /// pointed to is not ruled out.
    #[must_use]
    pub const fn ruled_out(self) -> Value {
        match self {
            Value::No => Value::Yes,
            Value::Unknown => Value::Unknown,
            Value::Signs | Value::Yes => Value::No,
        }
    }
}
