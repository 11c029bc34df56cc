//! Reads arbitrary bytes as a text.
#![no_main]

#[path = "../narrative.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|data: &[u8]| body::read(data));
