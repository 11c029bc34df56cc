//! The order of results, in one place and in one unit: metres the person would rather go than accept a drawback.
//!
//! A single sum is easier to defend than a chain of tie-breaks: "open and 3 km away" and "closed and 2 km away" compare
//! as people compare them. The prices are a judgement, not a measurement; they stand here so that they can be argued.

use crate::hours::Open;

/// How well a service answers one need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Not at all.
    None,
    /// No taxonomy term, but its words say so.
    Words,
    /// A term whose name has the words among others.
    Part,
    /// A term of exactly that name.
    Whole,
}

/// How a service deals with the language preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Speaks {
    NotAsked,
    Yes,
    Interpreter,
    Unknown,
    No,
}

/// What is compared.
#[derive(Debug, Clone, Copy)]
pub struct Merit {
    /// Sum of [`need_price`] over the needs asked for.
    pub needs: u64,
    /// Kilometres, and whether from the middle of a ZIP code.
    pub distance: Option<(f64, bool)>,
    /// Open at the time asked; `None` when no time was asked.
    pub open: Option<Open>,
    /// Days since the entry was checked, at the time asked; `None` when it never was or no time was asked.
    pub checked_days: Option<i32>,
    /// The language preferred.
    pub speaks: Speaks,
}

/// The price in metres of how well one need is answered.
pub fn need_price(strength: Strength) -> u64 {
    match strength {
        Strength::Whole => 0,
        Strength::Part => 1_000,
        Strength::Words => 15_000,
        Strength::None => 20_000,
    }
}

/// The price in metres; smaller is better.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a distance on the earth, in metres"
)]
pub fn price(merit: &Merit) -> u64 {
    let distance = merit.distance.map_or(0, |(km, is_zip)| {
        (km * 1000.0).round() as u64 + if is_zip { 1_000 } else { 0 }
    });
    let open = match merit.open {
        None | Some(Open::Yes) => 0,
        Some(Open::Unknown) => 1_500,
        Some(Open::No) => 3_000,
    };
    let checked = match merit.checked_days {
        Some(days) if days <= 366 => 0,
        Some(days) if days <= 731 => 500,
        _ => 1_000,
    };
    let speaks = match merit.speaks {
        Speaks::NotAsked | Speaks::Yes => 0,
        Speaks::Interpreter => 500,
        Speaks::Unknown => 1_500,
        Speaks::No => 3_000,
    };
    merit.needs + distance + open + checked + speaks
}
