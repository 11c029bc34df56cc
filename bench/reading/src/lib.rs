//! How well texts are read. `cargo xtask evaluate` prints what `main.rs` measures; the tests hold the
//! figures over our own sentences and texts, so that no change to a cue lowers them far and unseen.

pub mod data;
pub mod measure;
pub mod peer;
pub mod speed;
