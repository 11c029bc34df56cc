//! How letters are compared: without capitals, accents or apostrophes, so that `niño`, `NIÑO` and
//! `nino` are one word, and `don't`, `don’t` and `dont` another.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// How many letters a word of a cue can be made of.
pub(crate) const COUNT: usize = 26;

/// What one byte is to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Byte {
    /// A letter of the alphabet, from 0.
    Letter(u8),
    /// A figure.
    Digit(u8),
    /// The straight apostrophe.
    Apostrophe,
    /// Part of a character of more than one byte.
    Wide,
    /// Anything else.
    Other,
}

/// Every byte.
pub(crate) const BYTES: [Byte; 256] = bytes();

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated when the program is built, over all 256 bytes"
)]
const fn bytes() -> [Byte; 256] {
    let mut table = [Byte::Other; 256];
    let mut byte = 0_usize;
    while byte < 256 {
        let own = byte as u8;
        table[byte] = if own.is_ascii_alphabetic() {
            Byte::Letter(own.to_ascii_lowercase() - b'a')
        } else if own.is_ascii_digit() {
            Byte::Digit(own - b'0')
        } else if own == b'\'' {
            Byte::Apostrophe
        } else if own >= 0x80 {
            Byte::Wide
        } else {
            Byte::Other
        };
        byte += 1;
    }
    table
}

/// What a character of more than one byte is to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wide {
    /// A letter of the alphabet with a mark on it; and whether it is a capital.
    Letter(u8, bool),
    /// A letter that no cue is written in.
    Foreign,
    /// An accent on the letter before it.
    Accent,
    /// A curly apostrophe or a joiner: within a word, and nothing by itself.
    Mark,
    /// A space of some kind.
    Space,
    /// Anything else.
    Other,
}

/// Reads a character of more than one byte.
pub(crate) fn wide(own: char) -> Wide {
    match own {
        // The letters of Spanish and their neighbours, without a detour.
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => Wide::Letter(0, false),
        'é' | 'è' | 'ê' | 'ë' => Wide::Letter(4, false),
        'í' | 'ì' | 'î' | 'ï' => Wide::Letter(8, false),
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => Wide::Letter(14, false),
        'ú' | 'ù' | 'û' | 'ü' => Wide::Letter(20, false),
        'ñ' => Wide::Letter(13, false),
        'ç' => Wide::Letter(2, false),
        '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{b4}' => Wide::Mark,
        '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{2009}' => Wide::Space,
        _ if is_combining_mark(own) => Wide::Accent,
        // Invisible joiners that phones and word processors put into words.
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => Wide::Mark,
        _ if own.is_alphabetic() => match plain(own) {
            Some(letter) => Wide::Letter(letter, own.is_uppercase()),
            None => Wide::Foreign,
        },
        _ if own.is_whitespace() => Wide::Space,
        _ => Wide::Other,
    }
}

/// The letter under the marks of a character, from 0.
fn plain(own: char) -> Option<u8> {
    let base = std::iter::once(own).nfkd().next()?;
    base.is_ascii_alphabetic()
        .then(|| u8::try_from(base.to_ascii_lowercase()).map_or(0, |base| base - b'a'))
}

/// The words of a written word: folded, and parted where a hyphen or a change between letters and
/// figures parts them. Nothing where it holds anything else.
pub(crate) fn parts(written: &str) -> Option<Vec<String>> {
    let mut parts: Vec<String> = Vec::new();
    let mut joined = false;
    for own in written.chars() {
        let folded = match own {
            '-' => {
                joined = false;
                continue;
            }
            '\'' => continue,
            _ if own.is_ascii_alphanumeric() => own.to_ascii_lowercase(),
            _ if own.is_ascii() => return None,
            _ => match wide(own) {
                Wide::Letter(letter, _) => char::from(b'a' + letter),
                Wide::Accent | Wide::Mark => continue,
                _ => return None,
            },
        };
        let same = |part: &String| {
            let last = part.chars().next_back();
            last.is_some_and(|last| last.is_ascii_digit() == folded.is_ascii_digit())
        };
        match parts.last_mut().filter(|part| joined && same(part)) {
            Some(part) => part.push(folded),
            None => parts.push(folded.to_string()),
        }
        joined = true;
    }
    (!parts.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::{Wide, parts, wide};

    #[test]
    fn words_fold() {
        for (written, words) in [
            ("Niño", Some(vec!["nino"])),
            ("nin\u{303}o", Some(vec!["nino"])),
            ("DON’T", Some(vec!["dont"])),
            ("17-year-old", Some(vec!["17", "year", "old"])),
            ("15yo", Some(vec!["15", "yo"])),
            ("a.b", None),
            ("日本", None),
            ("", None),
            ("'", None),
        ] {
            let words = words.map(|words| words.into_iter().map(str::to_owned).collect());
            assert_eq!(parts(written), words, "{written:?}");
        }
    }

    #[test]
    fn wide_characters_are_told_apart() {
        for (own, is) in [
            ('Ñ', Wide::Letter(13, true)),
            ('ａ', Wide::Letter(0, false)),
            ('я', Wide::Foreign),
            ('\u{301}', Wide::Accent),
            ('\u{2019}', Wide::Mark),
            ('😀', Wide::Other),
            ('—', Wide::Other),
        ] {
            assert_eq!(wide(own), is, "{own:?}");
        }
    }
}
