//! The house's own tools. Not part of the program: nothing in a room may use this crate.

pub mod bench;
pub mod command;
pub mod house;
pub mod screenshots;
pub mod setup;
pub mod test;
pub mod weights;
