//! Desk certificates: which box a desk's contacts are sealed to, signed, and checked against a pin that stands in the
//! node's configuration and not in its database. Whoever can write to the database cannot plant a box of their own.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq as _;

use crate::boxes::{BoxPublic, SignKey, VerifyKey, hex};
use crate::codec::{Reader, lp};
use crate::ids::{DeskId, OrgId};
use crate::kdf::digest_parts;
use crate::seal::Refused;
use crate::secret::DeskSeed;

/// The SHA-256 of the organization's root key: the verify key of its first desk version, unless it was pinned anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pin([u8; 32]);

/// The text is no pin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a pin: 64 lower-case hexadecimal digits are expected")]
pub struct BadPin;

impl Pin {
    /// The pin of a root key.
    pub fn of(root: &VerifyKey) -> Pin {
        Pin(digest_parts(&[b"hs1/pin", root.as_bytes()]))
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex(&self.0, f)
    }
}

impl FromStr for Pin {
    type Err = BadPin;

    fn from_str(text: &str) -> Result<Self, BadPin> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(BadPin),
        };
        if text.len() != 64 {
            return Err(BadPin);
        }
        let mut bytes = [0_u8; 32];
        let (pairs, _) = text.as_bytes().as_chunks::<2>();
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        Ok(Pin(bytes))
    }
}

impl Serialize for Pin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Pin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

const FORM: &[u8] = b"hs1/desk";

/// The public keys of one version of a desk, signed by the organization's root key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskCertificate {
    org: OrgId,
    desk: DeskId,
    version: u32,
    box_public: BoxPublic,
    verify_key: VerifyKey,
    root: VerifyKey,
    signature: [u8; 64],
}

impl DeskCertificate {
    /// Certifies a version of a desk. The first version signs itself: `root` is its own sign key.
    pub fn issue(
        org: OrgId,
        desk: DeskId,
        version: u32,
        seed: &DeskSeed,
        root: &SignKey,
    ) -> DeskCertificate {
        let mut certificate = DeskCertificate {
            org,
            desk,
            version,
            box_public: seed.box_public(),
            verify_key: seed.verify_key(),
            root: root.verify_key(),
            signature: [0; 64],
        };
        certificate.signature = root.sign(&certificate.signed());
        certificate
    }

    /// The first version of a desk, and with it the pin of the organization.
    pub fn first(org: OrgId, desk: DeskId, seed: &DeskSeed) -> (DeskCertificate, Pin) {
        let root = seed.sign_key();
        let certificate = Self::issue(org, desk, 1, seed, &root);
        (certificate, Pin::of(&root.verify_key()))
    }

    fn signed(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(176);
        lp(&mut bytes, FORM);
        lp(&mut bytes, self.org.as_bytes());
        lp(&mut bytes, self.desk.as_bytes());
        bytes.extend(self.version.to_be_bytes());
        lp(&mut bytes, self.box_public.as_bytes());
        lp(&mut bytes, self.verify_key.as_bytes());
        lp(&mut bytes, self.root.as_bytes());
        bytes
    }

    /// Whether the pinned root signed this. A node seals nothing to a box whose certificate does not stand.
    ///
    /// # Errors
    /// [`Refused`] if it did not, or if another root did.
    pub fn check(&self, pin: &Pin) -> Result<(), Refused> {
        if !bool::from(Pin::of(&self.root).0.ct_eq(&pin.0)) {
            return Err(Refused);
        }
        self.root.verify(&self.signed(), &self.signature)
    }

    /// To store: the signed bytes and the signature.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.signed();
        bytes.extend(self.signature);
        bytes
    }

    /// Reads what [`DeskCertificate::to_bytes`] gave. This does not check it.
    ///
    /// # Errors
    /// [`Refused`] for any other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<DeskCertificate, Refused> {
        Self::read(bytes).ok_or(Refused)
    }

    fn read(bytes: &[u8]) -> Option<DeskCertificate> {
        let mut reader = Reader(bytes);
        if reader.lp()? != FORM {
            return None;
        }
        let certificate = DeskCertificate {
            org: reader.id()?,
            desk: reader.id()?,
            version: reader.u32()?,
            box_public: BoxPublic::from_bytes(reader.lp()?.try_into().ok()?).ok()?,
            verify_key: VerifyKey::from_bytes(reader.lp()?.try_into().ok()?),
            root: VerifyKey::from_bytes(reader.lp()?.try_into().ok()?),
            signature: reader.array()?,
        };
        reader.end()?;
        Some(certificate)
    }

    /// The organization.
    pub const fn org(&self) -> OrgId {
        self.org
    }

    /// The desk.
    pub const fn desk(&self) -> DeskId {
        self.desk
    }

    /// Its version: a new one whenever somebody leaves the desk.
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// What is sealed to. Ask [`DeskCertificate::check`] first.
    pub const fn box_public(&self) -> BoxPublic {
        self.box_public
    }

    /// What checks the desk's signatures. Ask [`DeskCertificate::check`] first.
    pub const fn verify_key(&self) -> VerifyKey {
        self.verify_key
    }
}
