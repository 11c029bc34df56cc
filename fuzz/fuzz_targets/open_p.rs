//! Opens arbitrary bytes as a P-seal, and a true one with bytes changed.
#![no_main]

#[path = "../bodies.rs"]
#[expect(dead_code, reason = "each target uses its own body")]
mod bodies;

libfuzzer_sys::fuzz_target!(|data: &[u8]| bodies::open_p(data));
