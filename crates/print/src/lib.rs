#![doc = include_str!("../README.md")]

mod block;
mod claims;
mod code;
mod day;
mod font;
mod given;
mod html;
mod layout;
mod notice;
mod pdf;
mod plain;
mod say;
mod sheets;

pub use block::{Document, Paper};
pub use code::{Code, MOST_ADDRESS};
pub use given::{Channel, Choices, Kind, Line, Night, Place, Purpose, Script, Size};
pub use notice::Notice;
pub use sheets::{night, sheet};

use jiff::civil::Date;
use thiserror::Error;

/// Why a sheet was not made. Each says what was wrong and what to do; nothing is half written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// There is no number to print.
    #[error(
        "there is no number that may be printed on this day: each is past its review or waits for one. Look at it with: leeward knowledge list contacts"
    )]
    NoNumber,
    /// The words do not fit on the paper.
    #[error(
        "the words do not fit on the sheet `{}` at a size that can be read. Take a larger --size", kind.name()
    )]
    DoesNotFit {
        /// The sheet.
        kind: Kind,
    },
    /// The sheet is not made in that size.
    #[error("the sheet `{}` is made in {takes}", kind.name())]
    NotThatSize {
        /// The sheet.
        kind: Kind,
        /// The sizes that it takes.
        takes: String,
    },
    /// The sheet has no room for a pattern, or should not have one.
    #[error(
        "the sheet `{}` takes no QR code: it is too small, or holds figures alone. Leave --qr out", kind.name()
    )]
    TakesNoCode {
        /// The sheet.
        kind: Kind,
    },
    /// What was given for a pattern is no web address.
    #[error("a QR code holds a web address in plain letters, such as https://example.org")]
    NotAnAddress,
    /// The address says what the sheet is about.
    #[error(
        "the address holds “{word}”: a telephone that scans it shows that to whoever looks on. Take an address that does not name the subject"
    )]
    AddressNamesSubject {
        /// The word that was found.
        word: &'static str,
    },
    /// The address gives a pattern too fine to be read at that size.
    #[error(
        "the address is too long for a QR code on the sheet `{}`: its squares would be too fine to scan. Take a shorter one, of {MOST_ADDRESS} characters at most", kind.name()
    )]
    AddressTooLong {
        /// The sheet.
        kind: Kind,
    },
    /// A notice is past its review.
    #[error(
        "the notice was to be read again by {due}. Read it against its source, or print it with --anyway, marked as a draft"
    )]
    Expired {
        /// The day it should have been read.
        due: Date,
    },
    /// The data of a notice cannot be used.
    #[error("the notice cannot be read: {what}")]
    Notice {
        /// What is wrong.
        what: String,
    },
    /// The words of this room do not load; a build whose tests passed has no such fault.
    #[error("words are missing: {what}")]
    Words {
        /// What is wrong.
        what: String,
    },
    /// The page could not be written; a build whose tests passed has no such fault.
    #[error("the page could not be written: {what}")]
    Html {
        /// What is wrong.
        what: String,
    },
    /// The PDF could not be written; a build whose tests passed has no such fault.
    #[error("the PDF could not be written: {what}. The sheet can be had with --format html")]
    Pdf {
        /// What is wrong.
        what: String,
    },
}

impl Document {
    /// The sheet as one file of HTML with its own rules for printing; no script, no request.
    ///
    /// # Errors
    /// [`Refused::Html`].
    pub fn html(&self) -> Result<String, Refused> {
        html::write(self)
    }

    /// The sheet as a tagged PDF (PDF/UA-1) with its font inside.
    ///
    /// # Errors
    /// [`Refused::Pdf`].
    pub fn pdf(&self) -> Result<Vec<u8>, Refused> {
        pdf::write(self)
    }

    /// The sheet's words as plain text, in reading order; a card that is printed ten times stands once.
    pub fn text(&self) -> String {
        plain::write(self)
    }

    /// The letters that the font does not have, each once; the PDF shows a mark in their place, a browser takes them
    /// from a font of the reader's.
    pub fn missing_letters(&self) -> Vec<char> {
        font::missing(&self.text())
    }

    /// How many pages the PDF has.
    pub fn page_count(&self) -> usize {
        layout::pages(self).len()
    }
}
