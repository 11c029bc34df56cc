#![doc = include_str!("../README.md")]

mod catalog;
mod form;
pub mod gsm;
mod lang;
pub mod lint;
pub mod reading;

pub use catalog::{Arg, Problem, Settled, Source, Words};
pub use form::{clock_time, date, distance, list};
pub use lang::Lang;
