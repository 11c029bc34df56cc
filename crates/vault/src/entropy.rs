//! Where random bytes come from: always from the caller. This room never asks the operating system.

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};

/// A source of random bytes that is fit for keys. The program has one, over the system's; tests have a fixed one.
///
/// A source that cannot deliver must stop the program rather than return: there is no safe answer to give.
pub trait Entropy {
    /// Overwrites all of `out` with fresh random bytes.
    fn fill(&mut self, out: &mut [u8]);
}

/// `N` fresh bytes.
pub(crate) fn fresh<const N: usize>(rng: &mut dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill(&mut bytes);
    bytes
}

/// The same source in the shape that `hpke` asks for.
pub(crate) struct Dice<'a>(pub(crate) &'a mut dyn Entropy);

impl TryRng for Dice<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(fresh(self.0)))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(fresh(self.0)))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(out);
        Ok(())
    }
}

impl TryCryptoRng for Dice<'_> {}
