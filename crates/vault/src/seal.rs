//! The two seals. `keep` is for those who already have a key; `arrive` is for whoever writes to people whose key they
//! do not have. There is one format for each, one error for every failure, no negotiation and no second try.
//!
//! ```text
//! keep    0x01 | suite | salt 24 | commitment 32 | ciphertext
//! arrive  0x02 | suite | kid 8 | encapsulated key 32 | ciphertext
//! ```

use std::fmt;

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use hpke::kem::X25519HkdfSha256;
use hpke::{
    Deserializable as _, Kem, OpModeR, OpModeS, Serializable as _, single_shot_open,
    single_shot_seal_with_rng,
};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::aad::Aad;
use crate::boxes::{BoxPublic, BoxSecret, Kid};
use crate::codec::Reader;
use crate::entropy::{Dice, Entropy, fresh};
use crate::field::{Arrived, Kept};
use crate::kdf::expand;
use crate::pad::{pad, unpad};
use crate::secret::Key;

const TYPE_KEPT: u8 = 0x01;
const TYPE_ARRIVED: u8 = 0x02;
/// X25519, HKDF-SHA256, ChaCha20-Poly1305. The next one will be a new number and a new rewrap, never a fallback.
const SUITE: u8 = 0x01;
const INFO_KEPT: &[u8] = b"hs1/k";
pub(crate) const INFO_ARRIVED: &[u8] = b"hs1/p";
pub(crate) type SuiteAead = hpke::aead::ChaCha20Poly1305;
pub(crate) type SuiteKdf = hpke::kdf::HkdfSha256;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

/// Opened content. It wipes itself.
pub type Plain = Zeroizing<Vec<u8>>;

/// It could not be opened: another key, another place, other bytes, another format. Which of them is not said, to
/// anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("could not be opened")]
pub struct Refused;

/// Bytes that this room sealed. A store takes nothing else for writing, so nothing unsealed can reach it:
///
/// ```compile_fail,E0423
/// let forged = vault::Sealed(b"words of a person".to_vec());
/// ```
///
/// ```compile_fail,E0277
/// let forged = vault::Sealed::from(b"words of a person".to_vec());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same bytes as if read back.
    pub fn blob(&self) -> Blob {
        Blob(self.0.clone())
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// Bytes read back from a store. They may be anything at all until they were opened.
#[derive(Clone, PartialEq, Eq)]
pub struct Blob(Vec<u8>);

impl Blob {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Which box the blob says it was sealed to; `None` for anything but a P-seal of this format.
    pub fn kid(&self) -> Option<Kid> {
        match self.0.as_slice() {
            [TYPE_ARRIVED, SUITE, rest @ ..] => rest.first_chunk().copied(),
            _ => None,
        }
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Blob {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

/// The key of one message, and the commitment to key and place. ChaCha20-Poly1305 alone would let one ciphertext open
/// under two keys; comparing the commitment first takes that away.
fn message_key(key: &Key, salt: &[u8], aad: &Aad<Kept>) -> (ChaCha20Poly1305, [u8; 32]) {
    let okm: Zeroizing<[u8; 64]> = expand(Some(salt), key.as_bytes(), &[INFO_KEPT, aad.as_bytes()]);
    let (encryption, commitment) = okm.split_at(32);
    let mut ek = Zeroizing::new([0_u8; 32]);
    ek.copy_from_slice(encryption);
    let mut kc = [0_u8; 32];
    kc.copy_from_slice(commitment);
    (ChaCha20Poly1305::new((&*ek).into()), kc)
}

/// Seals `plain` under `key`, for those who have it. Each message has a key of its own, so there is no nonce to manage.
///
/// A column for arrivals cannot be kept:
///
/// ```compile_fail,E0308
/// fn wrong(key: &vault::Key, rng: &mut dyn vault::Entropy) {
///     let org = vault::OrgId::nil();
///     let aad = vault::Aad::new(&vault::field::ENTRY_ARRIVED, org, None, org, 0, 0);
///     vault::keep(key, &aad, b"", rng);
/// }
/// ```
///
/// # Panics
///
/// Above 256 GiB of content.
#[expect(
    clippy::expect_used,
    reason = "ChaCha20-Poly1305 fails above 256 GiB only, which no process holds"
)]
pub fn keep(key: &Key, aad: &Aad<Kept>, plain: &[u8], rng: &mut dyn Entropy) -> Sealed {
    let salt: [u8; 24] = fresh(rng);
    let (cipher, commitment) = message_key(key, &salt, aad);
    let padded = pad(aad.spec().padding, plain);
    let payload = Payload {
        msg: &padded,
        aad: aad.as_bytes(),
    };
    let ciphertext = cipher
        .encrypt(&[0; 12].into(), payload)
        .expect("the content fits");
    let mut bytes = Vec::with_capacity(2 + 24 + 32 + ciphertext.len());
    bytes.extend([TYPE_KEPT, SUITE]);
    bytes.extend(salt);
    bytes.extend(commitment);
    bytes.extend(ciphertext);
    Sealed(bytes)
}

/// Opens what [`keep`] sealed, under the same key and at the same place.
///
/// # Errors
/// [`Refused`], whatever the reason.
pub fn open_kept(key: &Key, aad: &Aad<Kept>, blob: &Blob) -> Result<Plain, Refused> {
    let mut reader = Reader(blob.as_bytes());
    if reader.array() != Some([TYPE_KEPT, SUITE]) {
        return Err(Refused);
    }
    let salt: [u8; 24] = reader.array().ok_or(Refused)?;
    let stored: [u8; 32] = reader.array().ok_or(Refused)?;
    let (cipher, commitment) = message_key(key, &salt, aad);
    if !bool::from(commitment.ct_eq(&stored)) {
        return Err(Refused);
    }
    let payload = Payload {
        msg: reader.0,
        aad: aad.as_bytes(),
    };
    let padded = cipher
        .decrypt(&[0; 12].into(), payload)
        .map_err(|_| Refused)?;
    unpad(Zeroizing::new(padded)).ok_or(Refused)
}

/// Seals `plain` to the holders of a box. Whoever did it cannot open it again.
///
/// # Panics
///
/// Above 256 GiB of content.
#[expect(
    clippy::expect_used,
    reason = "a BoxPublic is no point of small order, and ChaCha20-Poly1305 fails above 256 GiB only"
)]
pub fn arrive(to: &BoxPublic, aad: &Aad<Arrived>, plain: &[u8], rng: &mut dyn Entropy) -> Sealed {
    let padded = pad(aad.spec().padding, plain);
    let (encapsulated, ciphertext) =
        single_shot_seal_with_rng::<SuiteAead, SuiteKdf, X25519HkdfSha256>(
            &OpModeS::Base,
            &to.point(),
            INFO_ARRIVED,
            &padded,
            aad.as_bytes(),
            &mut Dice(rng),
        )
        .expect("the key is sound and the content fits");
    let mut bytes = Vec::with_capacity(2 + 8 + 32 + ciphertext.len());
    bytes.extend([TYPE_ARRIVED, SUITE]);
    bytes.extend(to.kid());
    bytes.extend(encapsulated.to_bytes());
    bytes.extend(ciphertext);
    Sealed(bytes)
}

/// Opens what [`arrive`] sealed to this box, at the same place.
///
/// # Errors
/// [`Refused`], whatever the reason.
pub fn open_arrived(key: &BoxSecret, aad: &Aad<Arrived>, blob: &Blob) -> Result<Plain, Refused> {
    let mut reader = Reader(blob.as_bytes());
    if reader.array() != Some([TYPE_ARRIVED, SUITE]) {
        return Err(Refused);
    }
    if reader.array() != Some(key.public().kid()) {
        return Err(Refused);
    }
    let encapsulated: [u8; 32] = reader.array().ok_or(Refused)?;
    let encapsulated = Encapsulated::from_bytes(&encapsulated).map_err(|_| Refused)?;
    let padded = single_shot_open::<SuiteAead, SuiteKdf, X25519HkdfSha256>(
        &OpModeR::Base,
        key.scalar(),
        &encapsulated,
        INFO_ARRIVED,
        reader.0,
        aad.as_bytes(),
    )
    .map_err(|_| Refused)?;
    unpad(Zeroizing::new(padded)).ok_or(Refused)
}
