//! The bodies of the fuzz targets, on the stable compiler: with arbitrary bytes, and with true records and texts that have
//! a byte changed, which arbitrary bytes would never hit.

#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

#[path = "../../../fuzz/bodies.rs"]
mod bodies;
mod support;
use support::unhex;

fn all(data: &[u8]) {
    bodies::open_k(data);
    bodies::open_p(data);
    bodies::texts(data);
    bodies::records(data);
}

/// Every string of the known answers, as bytes and as text.
fn seeds() -> Vec<Vec<u8>> {
    fn walk(value: &Value, found: &mut Vec<Vec<u8>>) {
        match value {
            Value::String(text) => {
                if text.len().is_multiple_of(2) && text.bytes().all(|it| it.is_ascii_hexdigit()) {
                    found.push(unhex(text));
                }
                found.push(text.clone().into_bytes());
            }
            Value::Array(values) => values.iter().for_each(|it| walk(it, found)),
            Value::Object(values) => values.values().for_each(|it| walk(it, found)),
            _ => {}
        }
    }
    let mut found = vec![Vec::new()];
    walk(
        &serde_json::from_str(include_str!("vectors.json")).unwrap(),
        &mut found,
    );
    found
}

#[test]
fn the_bodies_hold_for_the_known_answers() {
    for seed in seeds() {
        all(&seed);
    }
}

proptest! {
    #[test]
    fn the_bodies_hold_for_arbitrary_bytes(data in vec(any::<u8>(), 0..600)) {
        all(&data);
    }

    #[test]
    fn the_bodies_hold_for_arbitrary_text(text in "\\PC{0,60}") {
        bodies::texts(text.as_bytes());
    }

    #[test]
    fn the_bodies_hold_for_a_known_answer_with_a_byte_changed(
        seed in proptest::sample::select(seeds()),
        place in any::<prop::sample::Index>(),
        with in any::<u8>(),
    ) {
        let mut data = seed;
        data.push(0);
        let at = place.index(data.len());
        data[at] ^= with;
        data.pop();
        bodies::texts(&data);
        bodies::records(&data);
    }
}
