//! The pack for the United States, as it was when the program was built.

use crate::{Pack, Problem};

/// The pack's files: name within the pack and text.
pub const SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/us.rs"));

/// The worked cases that the rules are held against.
pub const CASES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/us-cases.rs"));

/// How people say what indicators name, in each language.
pub const CUES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/us-cues.rs"));

/// The pack as it ships, for a program that starts: everything is checked but how plain its sentences
/// are, which was measured when it was built.
///
/// # Errors
/// Every reason for which it is refused; a build whose tests passed has none.
pub fn shipped() -> Result<Pack, Vec<Problem>> {
    Pack::read_shipped(SOURCES)
}

/// The pack, read and checked.
///
/// # Errors
/// Every reason for which it is refused; a build whose tests passed has none.
pub fn pack() -> Result<Pack, Vec<Problem>> {
    Pack::read(SOURCES)
}
