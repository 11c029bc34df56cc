//! Marks: keyed digests under the node's secret, for what is recognized and never opened.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::codec::lp;
use crate::kdf::digest;
use crate::secret::NodeSecret;

impl NodeSecret {
    /// A digest of some parts that nobody without the node's secret can make. A label is a word of the code; each part
    /// goes in as its digest, so different parts never give the same mark by running together.
    ///
    /// # Panics
    ///
    /// Never: HMAC takes a key of any length.
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    pub fn mark(&self, label: &'static str, parts: &[&[u8]]) -> [u8; 32] {
        let key = self.key("mark");
        let mut bytes = Vec::with_capacity(64);
        lp(&mut bytes, label.as_bytes());
        for part in parts {
            // Parts may be longer than a length of two bytes holds; their digest is not.
            bytes.extend(digest(part));
        }
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("any length");
        mac.update(&bytes);
        mac.finalize().into_bytes().into()
    }
}
