#![doc = include_str!("../README.md")]

mod check;
mod coverage;
mod id;
mod item;
mod kinds;
mod pack;
mod rule;
pub mod us;
mod value;
mod wording;

pub use coverage::{Coverage, rows_in_table};
pub use id::{Id, Kind};
pub use item::{Certainty, Item, Meta, Renders};
pub use kinds::{
    Action, ActionGroup, Benefit, Channel, Choice, Clock, Conclusion, ConclusionGroup, Contact,
    ContactScope, Definition, Door, Fact, FactGroup, FactType, Indicator, KnownBy, Length, Level,
    Need, Parameter, ParameterValue, Question, Says, Specificity, Term, Version,
};
pub use pack::{Listed, NotShipped, Pack, Problem, Sources};
pub use rule::{Rule, Test};
pub use value::Value;
