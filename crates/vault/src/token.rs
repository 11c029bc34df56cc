//! Tokens: one random secret in a cookie or an address. The store keeps what recognizes it and what it seals, never the
//! token, so a copy of the database opens nothing and every node serves every session.

use std::fmt;

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::entropy::{Entropy, fresh};
use crate::kdf::{derive, digest};
use crate::secret::Key;

/// 43 characters, no padding, no stray bits: each token has one spelling.
const TEXT: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(false),
);

/// What a token is for. The same token under another label is another secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// The session of somebody who works here.
    Member,
    /// The session of a visitor.
    Visitor,
    /// The session of a partner who followed a link.
    Partner,
    /// The link itself.
    Link,
    /// An invitation to become a member.
    Invite,
    /// The first setting up.
    Setup,
}

impl Label {
    const fn name(self) -> &'static str {
        match self {
            Label::Member => "member",
            Label::Visitor => "visitor",
            Label::Partner => "partner",
            Label::Link => "link",
            Label::Invite => "invite",
            Label::Setup => "setup",
        }
    }
}

/// The text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a token")]
pub struct BadToken;

/// What the two derivations of a token are for.
pub struct SessionKeys {
    /// Stored, to find the row by.
    pub lookup: [u8; 32],
    /// Seals what the session carries; never stored.
    pub key: Key,
}

impl fmt::Debug for SessionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionKeys([redacted])")
    }
}

/// Thirty-two random bytes that whoever shows them is recognized by.
#[derive(Clone, ZeroizeOnDrop)]
pub struct Token([u8; 32]);

impl Token {
    /// A fresh one.
    pub fn generate(rng: &mut dyn Entropy) -> Token {
        Token(fresh(rng))
    }

    /// From a cookie or an address: exactly what [`Token::to_text`] gives.
    ///
    /// # Errors
    /// [`BadToken`] for any other text.
    pub fn parse(text: &str) -> Result<Token, BadToken> {
        if text.len() != 43 {
            return Err(BadToken);
        }
        let bytes = Zeroizing::new(TEXT.decode(text).map_err(|_| BadToken)?);
        bytes.as_slice().try_into().map(Token).map_err(|_| BadToken)
    }

    /// 43 characters that stand in a cookie or an address as they are.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(TEXT.encode(self.0))
    }

    /// What the store finds the row by.
    pub fn lookup(&self, label: Label) -> [u8; 32] {
        digest(derive(&self.0, &[b"hs1/", label.name().as_bytes(), b"/id"]).as_ref())
    }

    /// What seals the row.
    pub fn key(&self, label: Label) -> Key {
        Key::from_bytes(*derive(
            &self.0,
            &[b"hs1/", label.name().as_bytes(), b"/key"],
        ))
    }

    /// Both.
    pub fn keys(&self, label: Label) -> SessionKeys {
        SessionKeys {
            lookup: self.lookup(label),
            key: self.key(label),
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token([redacted])")
    }
}
