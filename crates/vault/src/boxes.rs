//! Key pairs: a box to seal to (X25519), and a signature (Ed25519).

use std::fmt;

use ed25519_dalek::Signer as _;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem as _, OpModeS, Serializable as _, setup_sender_with_rng};
use zeroize::Zeroizing;

use crate::entropy::{Dice, Entropy};
use crate::kdf::{digest_parts, head};
use crate::seal::{INFO_ARRIVED, Refused, SuiteAead, SuiteKdf};

type Public = <X25519HkdfSha256 as hpke::Kem>::PublicKey;
type Private = <X25519HkdfSha256 as hpke::Kem>::PrivateKey;

/// Eight bytes that say which box something was sealed to, so that nobody has to try keys in turn.
pub type Kid = [u8; 8];

/// The public half of a box. Anybody may seal to it. A value of this type is a key that sealing works with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BoxPublic([u8; 32]);

/// Gives zeros: the outcome of the trial below does not depend on it, and nothing is sealed with it.
struct Still;

impl Entropy for Still {
    fn fill(&mut self, out: &mut [u8]) {
        out.fill(0);
    }
}

impl BoxPublic {
    /// Takes a public key from outside. The few points that would give everybody the same secret are refused here,
    /// once, so that sealing itself cannot fail.
    ///
    /// # Errors
    /// [`Refused`] if sealing to this key would protect nothing.
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, Refused> {
        let public = Public::from_bytes(&bytes).map_err(|_| Refused)?;
        setup_sender_with_rng::<SuiteAead, SuiteKdf, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            INFO_ARRIVED,
            &mut Dice(&mut Still),
        )
        .map_err(|_| Refused)?;
        Ok(Self(bytes))
    }

    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Its short name inside a sealed blob.
    pub fn kid(&self) -> Kid {
        head(&digest_parts(&[b"hs1/kid", &self.0]))
    }

    #[expect(
        clippy::expect_used,
        reason = "every 32 bytes are a point of the curve's field; from_bytes and sk_to_pk made these"
    )]
    pub(crate) fn point(&self) -> Public {
        Public::from_bytes(&self.0).expect("32 bytes")
    }
}

impl fmt::Debug for BoxPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxPublic(")?;
        hex(&self.kid(), f)?;
        f.write_str("…)")
    }
}

/// The secret half of a box: opens what was sealed to the public half.
#[derive(Clone)]
pub struct BoxSecret {
    // `hpke` wipes it when it is dropped.
    scalar: Private,
    public: BoxPublic,
}

impl BoxSecret {
    #[expect(
        clippy::expect_used,
        reason = "every 32 bytes are a scalar after clamping"
    )]
    pub(crate) fn from_derived(bytes: &Zeroizing<[u8; 32]>) -> Self {
        let scalar = Private::from_bytes(bytes.as_ref()).expect("32 bytes");
        let public = X25519HkdfSha256::sk_to_pk(&scalar);
        Self {
            scalar,
            public: BoxPublic(public.to_bytes().into()),
        }
    }

    /// The public half.
    pub const fn public(&self) -> BoxPublic {
        self.public
    }

    pub(crate) const fn scalar(&self) -> &Private {
        &self.scalar
    }
}

impl fmt::Debug for BoxSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxSecret([redacted])")
    }
}

/// Signs.
#[derive(Clone)]
pub struct SignKey(ed25519_dalek::SigningKey);

impl SignKey {
    pub(crate) fn from_derived(bytes: &Zeroizing<[u8; 32]>) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(bytes))
    }

    /// What checks its signatures.
    pub fn verify_key(&self) -> VerifyKey {
        VerifyKey(self.0.verifying_key().to_bytes())
    }

    /// Only canonical, labelled bytes are signed, and only inside this room: a signature of one thing is never a
    /// signature of another.
    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignKey([redacted])")
    }
}

/// Checks signatures. Bytes that are no key make every check fail.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VerifyKey([u8; 32]);

impl VerifyKey {
    /// From where it was kept.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), Refused> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(&self.0).map_err(|_| Refused)?;
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        key.verify_strict(message, &signature).map_err(|_| Refused)
    }
}

impl fmt::Debug for VerifyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VerifyKey(")?;
        hex(&head::<8>(&self.0), f)?;
        f.write_str("…)")
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8], f: &mut impl fmt::Write) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}
