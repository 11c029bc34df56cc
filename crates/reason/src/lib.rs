#![doc = include_str!("../README.md")]

mod case;
mod explain;
mod facts;
mod next;
mod reading;
mod rules;
pub mod worked;

pub use case::{Answer, Case, Refused};
pub use explain::{Explanation, Step};
pub use facts::{FactIndex, Facts, Said, Statement};
pub use reading::{Concern, Reading, Urgency};
pub use rules::{NodeIndex, Rules, Shape};
