//! What holds for all content, all places and all keys.

#![expect(clippy::indexing_slicing, reason = "a failure here is a failed test")]

use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;
use vault::{
    Aad, Blob, Code, DeskSeed, Field, JournalId, JournalKey, JournalSeed, Key, OrgId, RecoveryCode,
    Refused, Section, ShredHalf, Token, arrive, field, keep, open_arrived, open_kept,
    padded_length,
};

mod support;
use support::Fixed;

/// One place, as numbers: small ones, so that two drawn places often agree in most of their parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    org: u8,
    journal: Option<u8>,
    row: u8,
    rev: u32,
    epoch: u32,
}

fn place() -> impl Strategy<Value = Place> {
    (
        0..3_u8,
        proptest::option::of(0..3_u8),
        0..3_u8,
        0..3_u32,
        0..3_u32,
    )
        .prop_map(|(org, journal, row, rev, epoch)| Place {
            org,
            journal,
            row,
            rev,
            epoch,
        })
}

fn id(number: u8) -> Uuid {
    Uuid::from_bytes([number; 16])
}

impl Place {
    fn aad<S>(self, field: &'static Field<S>) -> Aad<S> {
        let journal = self.journal.map(|number| JournalId::from(id(number)));
        Aad::new(
            field,
            OrgId::from(id(self.org)),
            journal,
            id(self.row),
            self.rev,
            self.epoch,
        )
    }

    /// Every place that differs from this one in one part.
    fn neighbours(self) -> [Place; 6] {
        let journal = match self.journal {
            None => Some(9),
            Some(_) => None,
        };
        [
            Place {
                org: self.org + 1,
                ..self
            },
            Place { journal, ..self },
            Place {
                journal: Some(self.journal.unwrap_or_default() + 1),
                ..self
            },
            Place {
                row: self.row + 1,
                ..self
            },
            Place {
                rev: self.rev + 1,
                ..self
            },
            Place {
                epoch: self.epoch + 1,
                ..self
            },
        ]
    }
}

fn flip(bytes: &[u8], bit: prop::sample::Index) -> Blob {
    let mut broken = bytes.to_vec();
    let at = bit.index(broken.len() * 8);
    broken[at / 8] ^= 1 << (at % 8);
    Blob::from(broken)
}

proptest! {
    #[test]
    fn what_was_kept_opens_and_only_as_it_was(
        plain in vec(any::<u8>(), 0..6000),
        secret in any::<[u8; 32]>(),
        other in any::<[u8; 32]>(),
        place in place(),
        bit in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        name in "[a-z]{8}",
    ) {
        let (key, aad) = (Key::from_bytes(secret), place.aad(&field::ENTRY_KEPT));
        let sealed = keep(&key, &aad, &plain, &mut Fixed::new(&name));
        let blob = sealed.blob();
        let opened = open_kept(&key, &aad, &blob);
        prop_assert_eq!(opened.as_deref(), Ok(&plain));
        prop_assert_eq!(open_kept(&key, &aad, &flip(sealed.as_bytes(), bit)), Err(Refused));
        let cut = &sealed.as_bytes()[..cut.index(sealed.as_bytes().len())];
        prop_assert_eq!(open_kept(&key, &aad, &Blob::from(cut)), Err(Refused));
        let longer = [sealed.as_bytes(), &[0]].concat();
        prop_assert_eq!(open_kept(&key, &aad, &Blob::from(longer)), Err(Refused));
        for other in place.neighbours() {
            prop_assert_eq!(open_kept(&key, &other.aad(&field::ENTRY_KEPT), &blob), Err(Refused));
        }
        prop_assert_eq!(open_kept(&key, &place.aad(&field::OUTBOX), &blob), Err(Refused));
        prop_assume!(other != secret);
        prop_assert_eq!(open_kept(&Key::from_bytes(other), &aad, &blob), Err(Refused));
    }

    #[test]
    fn what_arrived_opens_for_its_box_and_only_as_it_was(
        plain in vec(any::<u8>(), 0..6000),
        seed in any::<[u8; 32]>(),
        other in any::<[u8; 32]>(),
        place in place(),
        bit in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        name in "[a-z]{8}",
    ) {
        let (key, aad) = (DeskSeed::from_bytes(seed).box_secret(), place.aad(&field::ENTRY_ARRIVED));
        let sealed = arrive(&key.public(), &aad, &plain, &mut Fixed::new(&name));
        let blob = sealed.blob();
        prop_assert_eq!(blob.kid(), Some(key.public().kid()));
        let opened = open_arrived(&key, &aad, &blob);
        prop_assert_eq!(opened.as_deref(), Ok(&plain));
        let cut = &sealed.as_bytes()[..cut.index(sealed.as_bytes().len())];
        prop_assert_eq!(open_arrived(&key, &aad, &Blob::from(cut)), Err(Refused));
        for other in place.neighbours() {
            prop_assert_eq!(open_arrived(&key, &other.aad(&field::ENTRY_ARRIVED), &blob), Err(Refused));
        }
        prop_assert_eq!(open_arrived(&key, &place.aad(&field::AUDIT_DETAILS), &blob), Err(Refused));
        prop_assert_eq!(open_arrived(&key, &aad, &flip(sealed.as_bytes(), bit)), Err(Refused));
        prop_assume!(other != seed);
        let other = DeskSeed::from_bytes(other).box_secret();
        prop_assert_eq!(open_arrived(&other, &aad, &blob), Err(Refused));
        // Also when somebody writes the other box's name into the blob.
        let mut renamed = sealed.as_bytes().to_vec();
        renamed[2..10].copy_from_slice(&other.public().kid());
        prop_assert_eq!(open_arrived(&other, &aad, &Blob::from(renamed)), Err(Refused));
    }

    #[test]
    fn two_places_have_the_same_bytes_only_if_they_are_the_same(one in place(), other in place()) {
        let bytes = |place: Place| place.aad(&field::ENTRY_KEPT).as_bytes().to_vec();
        prop_assert_eq!(bytes(one) == bytes(other), one == other);
    }

    #[test]
    fn padding_grows_with_content_and_never_by_much(one in 0..2_000_000_usize, more in 0..5000_usize) {
        let (padded, longer) = (padded_length(one), padded_length(one + more));
        prop_assert!(padded > one, "room for the mark");
        prop_assert!(longer >= padded, "monotone");
        prop_assert_eq!(padded_length(padded - 1), padded, "a bucket is its own length");
        prop_assert!(one < 4096 || (padded - one - 1) * 8 <= one, "at most an eighth more");
    }

    #[test]
    fn the_length_of_a_blob_says_only_its_bucket(one in 0..256_usize, other in 0..256_usize) {
        let (key, aad) = (Key::from_bytes([7; 32]), support::place(&field::ENTRY_KEPT, "length"));
        let length = |content: usize| {
            keep(&key, &aad, &vec![b'a'; content], &mut Fixed::new("length")).as_bytes().len()
        };
        prop_assert_eq!(length(one) == length(other), padded_length(one) == padded_length(other));
    }

    #[test]
    fn a_token_has_one_spelling(bytes in any::<[u8; 32]>(), place in 0..43_usize, letter in any::<char>()) {
        struct Given([u8; 32]);
        impl vault::Entropy for Given {
            fn fill(&mut self, out: &mut [u8]) {
                out.copy_from_slice(&self.0);
            }
        }
        let token = Token::generate(&mut Given(bytes));
        let text = token.to_text();
        let again = Token::parse(&text).unwrap();
        prop_assert_eq!(again.to_text(), text.clone());
        let other: String =
            text.chars().enumerate().map(|(at, it)| if at == place { letter } else { it }).collect();
        if let Ok(other_token) = Token::parse(&other) {
            prop_assert!(*other_token.to_text() == other);
        }
    }

    #[test]
    fn a_receipt_takes_any_separators(name in "[a-z]{8}", between in vec("[ .,/()+_\u{2013}\u{00a0}-]{0,3}", 17)) {
        let code = Code::generate(&mut Fixed::new(&name));
        let shown = code.to_text();
        let digits = shown.chars().filter(char::is_ascii_digit);
        let mut typed = between[16].clone();
        for (digit, gap) in digits.zip(&between) {
            typed.push(digit);
            typed.push_str(gap);
        }
        let parsed = Code::parse(&typed).unwrap();
        prop_assert_eq!(parsed.to_text(), shown);
    }

    #[test]
    fn a_recovery_code_survives_hands_and_tells_a_slip(
        name in "[a-z]{8}",
        place in 0..32_usize,
        letter in "[0-9A-HJKMNP-TV-Z]",
    ) {
        let code = RecoveryCode::generate(&mut Fixed::new(&name));
        let shown = code.to_text();
        let typed = shown.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " ");
        prop_assert_eq!(RecoveryCode::parse(&typed).unwrap().to_text(), shown.clone());
        let mut letters: Vec<char> = shown.chars().filter(|it| *it != '-').collect();
        prop_assume!(letters[place] != letter.chars().next().unwrap());
        letters[place] = letter.chars().next().unwrap();
        let slipped: String = letters.into_iter().collect();
        prop_assert!(RecoveryCode::parse(&slipped).is_err());
    }

    #[test]
    fn keys_of_journals_and_sections_differ(
        seed in any::<[u8; 32]>(),
        half in any::<[u8; 32]>(),
        one in "[a-z0-9/-]{1,64}",
        other in "[a-z0-9/-]{1,64}",
        epoch in 0..4_u32,
        later in 0..4_u32,
    ) {
        let (seed, half) = (JournalSeed::from_bytes(seed), ShredHalf::from_bytes(half));
        let key = JournalKey::derive(&seed, &half, JournalId::from(id(1)));
        let elsewhere = JournalKey::derive(&seed, &half, JournalId::from(id(2)));
        let (one, other): (Section, Section) = (one.parse().unwrap(), other.parse().unwrap());
        let same = one == other && epoch == later;
        prop_assert_eq!(key.section(&one, epoch) == key.section(&other, later), same);
        prop_assert!(key.section(&one, epoch) != elsewhere.section(&one, epoch));
        prop_assert!(key.box_public() != elsewhere.box_public());
    }
}
