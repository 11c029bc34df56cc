//! Codes that people carry: the receipt, by which a visitor comes back, and the recovery code, by which a member does.

use std::fmt;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::entropy::{Entropy, fresh};
use crate::kdf::{derive_both, digest, digest_parts, head};
use crate::secret::{Key, NodeSecret};
use crate::tree::{Cost, Strain, stretch};

const ALL_CODES: u64 = 10_000_000_000_000_000;
/// Longer input is not looked at: no spelling of a code needs it.
const LONGEST: usize = 256;

/// The text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadCode {
    /// Too few or too many digits or characters.
    #[error("the code has too few or too many characters")]
    Length,
    /// A character that no code has.
    #[error("the code has a character that no code has")]
    Character,
    /// A slip: the last characters do not fit the rest.
    #[error("the code has a slip: its last characters do not fit the rest")]
    Checksum,
}

/// What a receipt code opens.
pub struct CodeKeys {
    /// Stored, to find the row by.
    pub lookup_hash: [u8; 32],
    /// Seals the journal's seed; never stored.
    pub key: Key,
}

impl fmt::Debug for CodeKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeKeys([redacted])")
    }
}

/// A receipt: sixteen digits that pass for a number in a list of contacts.
#[derive(Clone, ZeroizeOnDrop)]
pub struct Code([u8; 16]);

impl Code {
    /// A fresh one; all codes are equally likely.
    pub fn generate(rng: &mut dyn Entropy) -> Code {
        // The topmost incomplete run of numbers would make low codes likelier; draw again (one draw in 2,700).
        let fair = u64::MAX - u64::MAX % ALL_CODES;
        let mut number = u64::from_be_bytes(fresh(rng));
        while number >= fair {
            number = u64::from_be_bytes(fresh(rng));
        }
        let mut digits = [0_u8; 16];
        for digit in digits.iter_mut().rev() {
            *digit = u8::try_from(number % 10).unwrap_or_default();
            number /= 10;
        }
        Code(digits)
    }

    /// Takes sixteen digits with anything but letters between them.
    ///
    /// # Errors
    /// [`BadCode`] says what kind of slip it is.
    pub fn parse(text: &str) -> Result<Code, BadCode> {
        if text.len() > LONGEST {
            return Err(BadCode::Length);
        }
        if text
            .chars()
            .any(|it| it.is_alphanumeric() && !it.is_ascii_digit())
        {
            return Err(BadCode::Character);
        }
        let mut digits = Zeroizing::new([0_u8; 16]);
        let mut found = text.bytes().filter(u8::is_ascii_digit);
        for digit in digits.iter_mut() {
            *digit = found.next().ok_or(BadCode::Length)? - b'0';
        }
        match found.next() {
            None => Ok(Code(*digits)),
            Some(_) => Err(BadCode::Length),
        }
    }

    /// As it is shown: `4821-0937  5520-1846`.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(20));
        for (place, digit) in self.0.iter().enumerate() {
            match place {
                4 | 12 => text.push('-'),
                8 => text.push_str("  "),
                _ => {}
            }
            text.push(char::from(b'0' + digit));
        }
        text
    }

    /// Stretches the code and mixes the node secret in. The salt is one for the whole installation, because there is no
    /// name to look up by. Equal work for known and unknown codes is the caller's part.
    ///
    /// # Errors
    /// [`Strain`] if the memory is not there.
    pub fn keys(&self, salt: &[u8; 16], cost: Cost, node: &NodeSecret) -> Result<CodeKeys, Strain> {
        let digits = Zeroizing::new(self.0.map(|digit| b'0' + digit));
        let stretched = stretch(digits.as_ref(), salt, cost)?;
        Ok(Self::keys_from_stretched(&stretched, node))
    }

    /// From the stretched code. The known answers start here, for readers without Argon2.
    #[doc(hidden)]
    pub fn keys_from_stretched(stretched: &[u8; 32], node: &NodeSecret) -> CodeKeys {
        let lookup = derive_both(stretched, node.as_bytes(), &[b"hs1/rid"]);
        let (first, _) = lookup.split_at(16);
        CodeKeys {
            lookup_hash: digest(first),
            key: Key::from_bytes(*derive_both(stretched, node.as_bytes(), &[b"hs1/rk"])),
        }
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code([redacted])")
    }
}

/// No I, L, O or U: nothing that is read as something else or spells a word.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A member's second way in: 128 random bits and a check of 32, as eight groups of four characters on paper.
#[derive(Clone, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; 16]);

impl RecoveryCode {
    /// A fresh one.
    pub fn generate(rng: &mut dyn Entropy) -> RecoveryCode {
        RecoveryCode(fresh(rng))
    }

    fn check(&self) -> [u8; 4] {
        head(&digest_parts(&[b"hs1/recovery/check", &self.0]))
    }

    /// The eight groups in order, so that some can be asked for again before the code is relied on.
    pub fn groups(&self) -> [Zeroizing<String>; 8] {
        let mut bytes = Zeroizing::new([0_u8; 20]);
        let (code, check) = bytes.split_at_mut(16);
        code.copy_from_slice(&self.0);
        check.copy_from_slice(&self.check());
        let bit = |at: usize| {
            let byte = bytes.get(at / 8).copied().unwrap_or_default();
            usize::from(byte >> (7 - at % 8) & 1)
        };
        let letter = |place: usize| {
            let index = (0..5).fold(0, |index, step| index << 1 | bit(place * 5 + step));
            char::from(ALPHABET.get(index).copied().unwrap_or_default())
        };
        std::array::from_fn(|group| {
            Zeroizing::new((0..4).map(|place| letter(group * 4 + place)).collect())
        })
    }

    /// As it is printed: eight groups of four with hyphens.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(39));
        for (place, group) in self.groups().iter().enumerate() {
            if place > 0 {
                text.push('-');
            }
            text.push_str(group);
        }
        text
    }

    /// Takes the code in either case, with anything between its characters, and O for 0, I or L for 1.
    ///
    /// # Errors
    /// [`BadCode`] says what kind of slip it is.
    pub fn parse(text: &str) -> Result<RecoveryCode, BadCode> {
        if text.len() > LONGEST {
            return Err(BadCode::Length);
        }
        let mut bytes = Zeroizing::new([0_u8; 20]);
        let mut count = 0_usize;
        for letter in text.chars().filter(|it| it.is_alphanumeric()) {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let index = ALPHABET
                .iter()
                .position(|it| char::from(*it) == letter)
                .ok_or(BadCode::Character)?;
            for step in 0..5 {
                let at = count * 5 + step;
                let byte = bytes.get_mut(at / 8).ok_or(BadCode::Length)?;
                *byte |= u8::from(index >> (4 - step) & 1 == 1) << (7 - at % 8);
            }
            count += 1;
        }
        if count != 32 {
            return Err(BadCode::Length);
        }
        let (code, check) = bytes.split_first_chunk::<16>().ok_or(BadCode::Length)?;
        let code = RecoveryCode(*code);
        if check == code.check() {
            Ok(code)
        } else {
            Err(BadCode::Checksum)
        }
    }

    /// The key over the person's seed. The code has bits enough; it is not stretched.
    pub fn key(&self, node: &NodeSecret) -> Key {
        let mut wide = Zeroizing::new([0_u8; 32]);
        let (front, _) = wide.split_at_mut(16);
        front.copy_from_slice(&self.0);
        Key::from_bytes(*derive_both(&wide, node.as_bytes(), &[b"hs1/recovery"]))
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode([redacted])")
    }
}
