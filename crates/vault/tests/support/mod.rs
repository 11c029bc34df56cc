//! What several tests share: random bytes that are the same on every run, and hexadecimal.

#![expect(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part of this, and a failure here is a failed test"
)]

use std::fmt::Write as _;

use vault::{Aad, Entropy, JournalId, OrgId, digest};

/// SHA-256 over a name and a counter. For tests only: whoever knows the name knows every byte.
pub(crate) struct Fixed {
    name: Vec<u8>,
    counter: u64,
    left: Vec<u8>,
}

impl Fixed {
    pub(crate) fn new(name: &str) -> Fixed {
        Fixed {
            name: name.as_bytes().to_vec(),
            counter: 0,
            left: Vec::new(),
        }
    }
}

impl Entropy for Fixed {
    fn fill(&mut self, out: &mut [u8]) {
        for byte in out {
            if self.left.is_empty() {
                let block = [self.name.as_slice(), &self.counter.to_be_bytes()].concat();
                self.left = digest(&block).to_vec();
                self.counter += 1;
            }
            *byte = self.left.remove(0);
        }
    }
}

/// `N` bytes from a source.
pub(crate) fn bytes<const N: usize>(rng: &mut dyn Entropy) -> [u8; N] {
    let mut out = [0; N];
    rng.fill(&mut out);
    out
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

pub(crate) fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "hexadecimal comes in pairs");
    (0..text.len() / 2)
        .map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap())
        .collect()
}

/// A place for every kind of column.
pub(crate) fn place<S>(field: &'static vault::Field<S>, name: &str) -> Aad<S> {
    let mut rng = Fixed::new(name);
    let (org, journal) = (OrgId::random(&mut rng), JournalId::random(&mut rng));
    Aad::new(field, org, Some(journal), OrgId::random(&mut rng), 7, 2)
}
