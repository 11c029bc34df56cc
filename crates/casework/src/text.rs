//! Text that people typed: cleaned, capped, and otherwise left as it was.
//!
//! Spaces, line breaks and every script stay. What goes: control characters (a terminal or a log could obey them) and
//! the marks that turn the direction of text (they can make a number read as another). Nothing is cut: text that is too
//! long is refused whole, so that the page can give it back.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// The longest message or note, in characters. Long enough for any message that a person types, short enough that a
/// page of them stays small.
pub const MESSAGE_CHARS: usize = 8_000;
/// The longest short text: a name to use, a number, a place, a code word.
pub const SHORT_CHARS: usize = 300;

/// A cleaned, non-empty text of at most `MAX` characters.
///
/// Text read back from a journal is cleaned but never refused: an entry that another version accepted stays readable.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text<const MAX: usize>(String);

/// A message, a note, a quote.
pub type Words = Text<MESSAGE_CHARS>;
/// A line.
pub type Short = Text<SHORT_CHARS>;

/// Why a text was not taken. The caller still has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextRefused {
    /// Nothing but space.
    #[error("there is no text")]
    Empty,
    /// More than fits.
    #[error("the text has {has} characters; at most {most} fit")]
    TooLong {
        /// Characters in the text.
        has: usize,
        /// Characters that fit.
        most: usize,
    },
}

fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            // Forms send CR LF; one line break is one line break.
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\t' => out.push(c),
            // Unicode's own line and paragraph ends.
            '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

impl<const MAX: usize> Text<MAX> {
    /// Cleans and checks a text.
    ///
    /// # Errors
    /// If nothing but space is left, or more than `MAX` characters.
    pub fn parse(text: &str) -> Result<Self, TextRefused> {
        let clean = clean(text);
        if clean.trim().is_empty() {
            return Err(TextRefused::Empty);
        }
        let has = clean.chars().count();
        if has > MAX {
            return Err(TextRefused::TooLong { has, most: MAX });
        }
        Ok(Self(clean))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is anything but space. Only text read back from a journal can be blank.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// Never prints what somebody said: errors and logs must be able to carry any value of this room.
impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.0.len())
    }
}

impl<const MAX: usize> AsRef<str> for Text<MAX> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Text<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(clean(&String::deserialize(deserializer)?)))
    }
}
