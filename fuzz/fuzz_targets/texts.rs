//! Reads arbitrary text as an id, a token, a code, a section and a pin.
#![no_main]

#[path = "../bodies.rs"]
#[expect(dead_code, reason = "each target uses its own body")]
mod bodies;

libfuzzer_sys::fuzz_target!(|data: &[u8]| bodies::texts(data));
