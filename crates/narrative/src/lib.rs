#![doc = include_str!("../README.md")]

mod check;
mod context;
mod letters;
mod lexicon;
mod pattern;
mod program;
mod reader;
mod scan;

pub use check::check;
pub use reader::{Observation, Progress, Reader};
