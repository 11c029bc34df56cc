//! The key tree. Everything a person may open hangs from a secret that the person holds; everything the installation
//! may open hangs from the node secret; a journal needs both of its halves.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::boxes::{BoxPublic, BoxSecret, SignKey, VerifyKey};
use crate::ids::{JournalId, ReleaseId};
use crate::kdf::{derive, derive_both, digest, digest_parts, head};
use crate::secret::{DeskSeed, JournalSeed, Key, NodeSecret, ShredHalf, UserSeed};

/// How much work a guess at a password costs. One lane always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// What new passwords and codes get: 64 MiB, three passes.
    pub const STANDARD: Cost = Cost {
        memory_kib: 64 * 1024,
        passes: 3,
    };
    /// The least that a small machine may be set to: 46 MiB, one pass.
    pub const FLOOR: Cost = Cost {
        memory_kib: 46 * 1024,
        passes: 1,
    };

    /// Whether this costs a guesser at least what [`Cost::FLOOR`] does. Only tests use less.
    pub const fn is_enough(self) -> bool {
        self.memory_kib >= Cost::FLOOR.memory_kib && self.passes >= Cost::FLOOR.passes
    }
}

/// The memory that Argon2 asks for was not there, or the cost is outside what Argon2 takes. Nothing was derived; trying
/// again later is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the password could not be worked on: not enough memory, or its cost is out of range")]
pub struct Strain;

/// Argon2id, version 0x13, one lane, 32 bytes.
pub(crate) fn stretch(
    secret: &[u8],
    salt: &[u8; 16],
    cost: Cost,
) -> Result<Zeroizing<[u8; 32]>, Strain> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| Strain)?;
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, out.as_mut())
        .map_err(|_| Strain)?;
    Ok(out)
}

impl NodeSecret {
    /// A key of the installation for one use. A label is a word of the code, never of a user.
    pub fn key(&self, label: &'static str) -> Key {
        Key::from_bytes(*derive(self.as_bytes(), &[b"hs1/node/", label.as_bytes()]))
    }
}

/// What a password and the node secret give together.
pub struct Root(Zeroizing<[u8; 32]>);

impl Root {
    /// Stretches the password and mixes the node secret in. Takes a good part of a second on purpose.
    ///
    /// # Errors
    /// [`Strain`] if the memory is not there or the cost is out of range.
    pub fn derive(
        password: &[u8],
        salt: &[u8; 16],
        cost: Cost,
        node: &NodeSecret,
    ) -> Result<Root, Strain> {
        let stretched = stretch(password, salt, cost)?;
        Ok(Self::from_stretched(&stretched, node))
    }

    /// From the stretched password. The known answers start here, for readers without Argon2.
    #[doc(hidden)]
    pub fn from_stretched(stretched: &[u8; 32], node: &NodeSecret) -> Root {
        Root(derive_both(stretched, node.as_bytes(), &[b"hs1/root"]))
    }

    /// What is stored to recognize the password. Compare it with [`same`].
    pub fn auth_tag(&self) -> [u8; 32] {
        digest(derive(&self.0, &[b"hs1/root/auth"]).as_ref())
    }

    /// The key over the person's seed.
    pub fn unlock(&self) -> Key {
        Key::from_bytes(*derive(&self.0, &[b"hs1/root/unlock"]))
    }
}

impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Root([redacted])")
    }
}

/// Whether two stored tags are the same, in constant time.
pub fn same(one: &[u8; 32], other: &[u8; 32]) -> bool {
    one.ct_eq(other).into()
}

macro_rules! pairs {
    ($($name:ident $kind:literal)+) => {$(
        impl $name {
            /// The box to which things for the holder are sealed.
            pub fn box_secret(&self) -> BoxSecret {
                BoxSecret::from_derived(&derive(self.as_bytes(), &[concat!("hs1/", $kind, "/box").as_bytes()]))
            }

            /// Its public half.
            pub fn box_public(&self) -> BoxPublic {
                self.box_secret().public()
            }

            /// The holder's signature.
            pub fn sign_key(&self) -> SignKey {
                SignKey::from_derived(&derive(self.as_bytes(), &[concat!("hs1/", $kind, "/sign").as_bytes()]))
            }

            /// What checks it.
            pub fn verify_key(&self) -> VerifyKey {
                self.sign_key().verify_key()
            }
        }
    )+};
}

pairs! { UserSeed "user" DeskSeed "desk" }

/// The name of a part of a journal that has keys of its own: lower-case letters, digits, `-` and `/`, 64 at most.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Section(Cow<'static, str>);

/// The text names no section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a section")]
pub struct BadSection;

/// Whether `text` is a label: what ids and code make, never a sentence.
pub(crate) fn is_label(text: &str) -> bool {
    let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'/');
    (1..=64).contains(&text.len()) && text.bytes().all(plain)
}

impl Section {
    /// The conversation and its facts.
    pub const MAIN: Section = Section(Cow::Borrowed("main"));
    /// Notes of staff, which no grant ever opens by itself.
    pub const NOTES: Section = Section(Cow::Borrowed("notes"));

    /// What one release lets be shared.
    pub fn release(id: ReleaseId) -> Section {
        Section(format!("release/{id}").into())
    }

    /// How the person of one release may be reached.
    pub fn contact_route(id: ReleaseId) -> Section {
        Section(format!("route/{id}").into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Section {
    type Err = BadSection;

    fn from_str(text: &str) -> Result<Self, BadSection> {
        if is_label(text) {
            Ok(Self(text.to_owned().into()))
        } else {
            Err(BadSection)
        }
    }
}

impl Serialize for Section {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Section {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The key of one journal. Its children are one-way: a section key shows no other section and no later epoch.
pub struct JournalKey(Zeroizing<[u8; 32]>);

impl JournalKey {
    /// Needs both halves, and is bound to the journal's id.
    pub fn derive(seed: &JournalSeed, half: &ShredHalf, journal: JournalId) -> JournalKey {
        JournalKey(derive_both(
            seed.as_bytes(),
            half.as_bytes(),
            &[b"hs1/case", journal.as_bytes()],
        ))
    }

    /// Opens what arrived.
    pub fn box_secret(&self) -> BoxSecret {
        BoxSecret::from_derived(&derive(&self.0, &[b"hs1/case/box"]))
    }

    /// What arrivals are sealed to; stored beside the journal, so that a node can append and cannot read back.
    pub fn box_public(&self) -> BoxPublic {
        self.box_secret().public()
    }

    /// The key of a section in one epoch.
    pub fn section(&self, section: &Section, epoch: u32) -> Key {
        let name = section.as_str().as_bytes();
        // A label is 64 bytes at most, so one byte of length is enough and the info stays injective.
        let length = u8::try_from(name.len()).unwrap_or(u8::MAX);
        Key::from_bytes(*derive(
            &self.0,
            &[b"hs1/sec", &[length], name, &epoch.to_be_bytes()],
        ))
    }
}

impl fmt::Debug for JournalKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JournalKey([redacted])")
    }
}

/// How often the fingerprint is hashed over: sixteen bits more for somebody who looks for a key with the same digits.
const FINGERPRINT_ROUNDS: u32 = 1 << 16;

/// Sixteen digits to read aloud, so that two people can be sure that they hold the same public keys.
pub fn fingerprint(verify: &VerifyKey, to: &BoxPublic) -> String {
    let mut hash = digest_parts(&[b"hs1/fingerprint", verify.as_bytes(), to.as_bytes()]);
    for _ in 0..FINGERPRINT_ROUNDS {
        hash = digest_parts(&[&hash, verify.as_bytes(), to.as_bytes()]);
    }
    let number = u64::from_be_bytes(head(&hash)) % 10_000_000_000_000_000;
    let group = |place: u32| number / 10_u64.pow(place) % 10_000;
    format!(
        "{:04} {:04} {:04} {:04}",
        group(12),
        group(8),
        group(4),
        group(0)
    )
}
