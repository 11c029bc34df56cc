#![doc = include_str!("../README.md")]

mod action;
mod decide;
mod filter;
mod four_eyes;
mod relation;
mod rules;

pub use action::Action;
pub use decide::{Decision, Reason, decide};
pub use filter::{AssignedIs, Clause, Filter, Row, filter};
pub use four_eyes::{
    ALONE, Alone, FOUR_EYES, FourEyes, SecondPersonRefused, WINDOW_MS, second_person,
};
pub use relation::{
    Actor, Assigned, DeskKey, Grant, Journal, Referral, Relation, Release, Role, Standing, Subject,
    Unknown,
};
