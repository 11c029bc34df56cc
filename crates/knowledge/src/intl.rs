//! The international pack, as it was when the program was built: the Palermo Protocol, article 3.

use crate::{Pack, Problem};

/// The pack's files: name within the pack and text.
pub const SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/intl.rs"));

/// The pack, read and checked.
///
/// # Errors
/// Every reason for which it is refused; a build whose tests passed has none.
pub fn pack() -> Result<Pack, Vec<Problem>> {
    Pack::read(SOURCES)
}
