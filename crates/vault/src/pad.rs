//! Hides the length of content: a stored blob tells the size class and no more.

use zeroize::Zeroizing;

use crate::field::Padding;

const BUCKETS: [usize; 5] = [256, 512, 1024, 2048, 4096];
/// Ends the content; zeros follow up to the padded length.
const MARK: u8 = 0x80;

/// The padded length of `length` bytes of content and the mark.
///
/// Above the buckets, PADME: only the leading bits of the length stay, so that at most an eighth is added and the sizes that
/// can be told apart grow with the logarithm of the logarithm.
pub fn padded_length(length: usize) -> usize {
    let marked = length.saturating_add(1);
    if let Some(bucket) = BUCKETS.into_iter().find(|bucket| marked <= *bucket) {
        return bucket;
    }
    let exponent = marked.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_usize << exponent.saturating_sub(kept)) - 1;
    marked.saturating_add(mask) & !mask
}

pub(crate) fn pad(padding: Padding, plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = match padding {
        Padding::Bucketed => padded_length(plain.len()),
        Padding::Fixed => plain.len().saturating_add(1),
    };
    // The whole capacity at once: growing would leave copies behind that nothing wipes.
    let mut padded = Zeroizing::new(Vec::with_capacity(length));
    padded.extend_from_slice(plain);
    padded.push(MARK);
    padded.resize(length, 0);
    padded
}

/// Takes the padding off again. `None` when there is no mark: nothing that [`pad`] made.
pub(crate) fn unpad(mut padded: Zeroizing<Vec<u8>>) -> Option<Zeroizing<Vec<u8>>> {
    let mark = padded.iter().rposition(|byte| *byte != 0)?;
    if padded.get(mark) != Some(&MARK) {
        return None;
    }
    padded.truncate(mark);
    Some(padded)
}
