//! Thirty-two secret bytes, in as many types as there are meanings. All of them wipe themselves, print nothing and
//! compare in constant time.

use std::fmt;

use subtle::ConstantTimeEq as _;
use zeroize::ZeroizeOnDrop;

use crate::aad::Aad;
use crate::boxes::{BoxPublic, BoxSecret};
use crate::entropy::{Entropy, fresh};
use crate::field::{Arrived, Kept};
use crate::seal::{Blob, Plain, Refused, Sealed, arrive, keep, open_arrived, open_kept};

macro_rules! secrets {
    ($($(#[$doc:meta])+ $name:ident)+) => {$(
        $(#[$doc])+
        #[derive(Clone, ZeroizeOnDrop)]
        pub struct $name([u8; 32]);

        impl $name {
            /// Fresh.
            pub fn generate(rng: &mut dyn Entropy) -> Self {
                Self(fresh(rng))
            }

            /// From where it was kept.
            pub const fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// From opened content; anything that is not 32 bytes is refused.
            ///
            /// # Errors
            /// [`Refused`] if it is not 32 bytes.
            pub fn from_plain(plain: &Plain) -> Result<Self, Refused> {
                plain.as_slice().try_into().map(Self).map_err(|_| Refused)
            }

            /// The bytes. They are a secret: seal them or derive from them, nothing else.
            pub const fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }

            /// Sealed for somebody who has `key`.
            pub fn keep(&self, key: &Key, aad: &Aad<Kept>, rng: &mut dyn Entropy) -> Sealed {
                keep(key, aad, &self.0, rng)
            }

            /// What [`Self::keep`] sealed.
            ///
            /// # Errors
            /// [`Refused`], whatever the reason.
            pub fn open_kept(key: &Key, aad: &Aad<Kept>, blob: &Blob) -> Result<Self, Refused> {
                Self::from_plain(&open_kept(key, aad, blob)?)
            }

            /// Sealed to the holders of a box.
            pub fn arrive(&self, to: &BoxPublic, aad: &Aad<Arrived>, rng: &mut dyn Entropy) -> Sealed {
                arrive(to, aad, &self.0, rng)
            }

            /// What [`Self::arrive`] sealed.
            ///
            /// # Errors
            /// [`Refused`], whatever the reason.
            pub fn open_arrived(key: &BoxSecret, aad: &Aad<Arrived>, blob: &Blob) -> Result<Self, Refused> {
                Self::from_plain(&open_arrived(key, aad, blob)?)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0.ct_eq(&other.0).into()
            }
        }

        impl Eq for $name {}
    )+};
}

secrets! {
    /// A symmetric key: whoever has it may read and write.
    Key
    /// The secret of this installation: in a file or typed, never in the database. What is derived from a password,
    /// a code or for the node itself needs it too, so that a stolen database alone cannot be guessed at.
    NodeSecret
    /// The seed of one person's keys.
    UserSeed
    /// The seed of one version of a desk.
    DeskSeed
    /// The first half of a journal's key, wrapped for those who may read it.
    JournalSeed
    /// The second half of a journal's key. It is kept apart, and deleting it ends the journal.
    ShredHalf
    /// The first half of a grant's key, wrapped for the recipient.
    GrantSecret
    /// The second half of a grant's key. It stays with the origin, and deleting it ends the grant.
    GrantHalf
}
