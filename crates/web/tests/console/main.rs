//! The pages of staff over the real helpline: coming in, the queue, a conversation from the first
//! words to what came of a referral, and who may know of what.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

#[path = "../house/mod.rs"]
mod house;
mod kept;
mod people;
mod river;
mod routes;
#[path = "../support/mod.rs"]
mod support;
mod team;
