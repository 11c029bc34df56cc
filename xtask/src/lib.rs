//! The house's own tools. Not part of the program: nothing in a room may use this crate.

pub mod bench;
pub mod command;
pub mod crash;
pub mod dice;
pub mod evaluate;
pub mod exits;
pub mod house;
pub mod http;
pub mod live;
pub mod pages;
pub mod postgres;
pub mod screenshots;
mod served;
pub mod setup;
pub mod test;
pub mod weights;
