//! Canonical bytes: every variable part stands behind its length, so that two different values never look the same.

use uuid::Uuid;

/// Appends `part` behind its length in two bytes, big-endian.
///
/// Every caller's parts are ids, code-owned names and checked labels, all far below 64 KiB.
pub(crate) fn lp(out: &mut Vec<u8>, part: &[u8]) {
    let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
    debug_assert_eq!(usize::from(length), part.len(), "the part is short");
    out.extend(length.to_be_bytes());
    out.extend(part.iter().take(usize::from(length)));
}

/// Takes canonical bytes apart. Every step answers `None` when they run out.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (part, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(part)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (part, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*part)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(crate) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn lp(&mut self) -> Option<&'a [u8]> {
        let length = self.u16()?;
        self.take(usize::from(length))
    }

    pub(crate) fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.lp()?).ok()
    }

    pub(crate) fn id<T: From<Uuid>>(&mut self) -> Option<T> {
        let bytes: [u8; 16] = self.lp()?.try_into().ok()?;
        Some(Uuid::from_bytes(bytes).into())
    }

    /// Nothing may be left over.
    pub(crate) fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}
