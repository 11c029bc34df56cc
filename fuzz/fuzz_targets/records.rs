//! Reads arbitrary bytes as a grant and as a desk certificate, and names arbitrary places.
#![no_main]

#[path = "../bodies.rs"]
#[expect(dead_code, reason = "each target uses its own body")]
mod bodies;

libfuzzer_sys::fuzz_target!(|data: &[u8]| bodies::records(data));
