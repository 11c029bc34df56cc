#![doc = include_str!("../README.md")]

mod carried;
mod check;
mod coverage;
pub mod cues;
mod id;
pub mod intl;
mod item;
mod kinds;
mod names;
mod pack;
mod rule;
pub mod us;
mod value;
mod wording;
pub mod worked;

pub use carried::Carried;
pub use check::MOST_QUESTIONS;
pub use coverage::{Coverage, rows_in_table};
pub use id::{Id, Kind};
pub use item::{Certainty, Item, Meta, Renders, Withheld};
pub use kinds::{
    Action, Benefit, Choice, Clock, Code, Conclusion, Contact, Definition, DisputedReading, Fact,
    Guidance, Indicator, Length, Need, Numbered, Parameter, ParameterValue, Question, Role, Says,
    ScreenFigures, State, Term, Version,
};
pub use names::{
    ActionGroup, Audience, BenefitGroup, Channel, ConclusionGroup, ContactScope, Door, FactGroup,
    FactType, GuidanceGroup, IndicatorGroup, KnownBy, Level, SafeHarbor, Situation, Specificity,
    Unit,
};
pub use pack::{Head, Listed, NotShipped, Pack, Problem, Sources};
pub use rule::{Rule, Test};
pub use value::Value;
