//! Derivation: one seed, many keys, none of which tells anything about another. Every use has a label of its own that
//! starts with `hs1/`; a label is never reused for a second purpose and never changes.

use hkdf::Hkdf;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// Fills `out` from `ikm`, bound to every part of `info` in order. The caller keeps `info` injective.
#[expect(
    clippy::expect_used,
    reason = "HKDF-SHA256 gives up to 8,160 bytes; every output here is of fixed size, 64 at most"
)]
pub(crate) fn expand<const N: usize>(
    salt: Option<&[u8]>,
    ikm: &[u8],
    info: &[&[u8]],
) -> Zeroizing<[u8; N]> {
    const { assert!(N <= 64) };
    let mut out = Zeroizing::new([0; N]);
    Hkdf::<Sha256>::new(salt, ikm)
        .expand_multi_info(info, out.as_mut())
        .expect("the output is short");
    out
}

/// A 32-byte key from a seed under a label.
pub(crate) fn derive(seed: &[u8; 32], info: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    expand(None, seed, info)
}

/// A 32-byte key that needs both halves.
pub(crate) fn derive_both(one: &[u8; 32], other: &[u8; 32], info: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let mut ikm = Zeroizing::new([0_u8; 64]);
    let (first, second) = ikm.split_at_mut(32);
    first.copy_from_slice(one);
    second.copy_from_slice(other);
    expand(None, ikm.as_ref(), info)
}

/// SHA-256 of `bytes`, for audit lines and pins.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 over parts in order. The caller keeps the parts of fixed size, or length-prefixed.
pub(crate) fn digest_parts(parts: &[&[u8]]) -> [u8; 32] {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update(part);
    }
    sha.finalize().into()
}

/// The first `N` bytes of a hash.
pub(crate) fn head<const N: usize>(hash: &[u8; 32]) -> [u8; N] {
    const { assert!(N <= 32) };
    hash.first_chunk().copied().unwrap_or([0; N])
}
