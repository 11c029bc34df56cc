//! The fuzz target's body, run on the stable compiler with every test.

#[path = "../../../fuzz/narrative.rs"]
mod body;

#[test]
fn hostile_bytes_are_read() {
    let mut seed = 0x1234_5678_u32;
    for length in 0..400_usize {
        let bytes: Vec<u8> = (0..length * 7)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (seed >> 24).to_le_bytes()[0]
            })
            .collect();
        body::read(&bytes);
    }
    for text in [
        "a".repeat(100_000),
        "a ".repeat(100_000),
        "aaa".repeat(50_000),
        "ñ".repeat(60_000),
        "$".repeat(9_000),
        "1,234".repeat(9_000),
        "he took my ".repeat(20_000),
    ] {
        body::read(text.as_bytes());
    }
}
