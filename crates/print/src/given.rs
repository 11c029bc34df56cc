//! What this room is given: numbers, places and scripts in plain shapes, already chosen and already in the reader's
//! language. It takes none from anywhere else.

use jiff::civil::Date;
use words::Lang;

use crate::block::Paper;
use crate::say::Say;
use crate::{Notice, Refused};

/// A sheet that can be asked for by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// One page for a wall.
    Poster,
    /// Ten cards for a wallet.
    Wallet,
    /// Small cards that fit in a shoe.
    Shoe,
    /// A page with strips to tear off, figures alone.
    Strips,
    /// A slip from a till's printer.
    Receipt,
    /// The notice of California, as a draft.
    NoticeCa,
    /// Tonight's sheet for a night without power.
    Paper,
}

impl Kind {
    /// The sheets that `sheet` makes; [`Kind::Paper`] is made by `night`.
    pub const SHEETS: [Kind; 6] = [
        Kind::Poster,
        Kind::Wallet,
        Kind::Shoe,
        Kind::Strips,
        Kind::Receipt,
        Kind::NoticeCa,
    ];

    /// Its name, as it is typed.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Poster => "poster",
            Kind::Wallet => "wallet",
            Kind::Shoe => "shoe",
            Kind::Strips => "strips",
            Kind::Receipt => "receipt",
            Kind::NoticeCa => "notice-ca",
            Kind::Paper => "paper",
        }
    }

    /// The sheet of a name.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::SHEETS.into_iter().find(|kind| kind.name() == name)
    }

    /// The sizes it is made in; the first is taken where none is named.
    pub const fn sizes(self) -> &'static [Size] {
        match self {
            Kind::Poster => &[Size::Letter, Size::A4, Size::Tabloid],
            Kind::Wallet | Kind::Shoe | Kind::Strips | Kind::Paper => &[Size::Letter, Size::A4],
            Kind::Receipt => &[Size::Mm80, Size::Mm58],
            // The law asks for 8.5 inches at least; A4 is narrower.
            Kind::NoticeCa => &[Size::Letter, Size::Tabloid],
        }
    }

    /// Whether it may carry a QR code.
    pub const fn takes_code(self) -> bool {
        matches!(
            self,
            Kind::Poster | Kind::Wallet | Kind::Receipt | Kind::NoticeCa
        )
    }

    /// Whether it lies where somebody else may look, and so holds no word of the subject.
    pub const fn is_discreet(self) -> bool {
        matches!(
            self,
            Kind::Wallet | Kind::Shoe | Kind::Strips | Kind::Receipt
        )
    }

    /// What it is, in a few words.
    ///
    /// # Errors
    /// [`Refused::Words`].
    pub fn about(self, lang: Lang) -> Result<String, Refused> {
        Ok(Say::new(lang)?.say(&format!("about-{}", self.name())))
    }

    /// The size to use: the one that was asked for, or its first.
    pub(crate) fn paper(self, asked: Option<Size>) -> Result<Paper, Refused> {
        let sizes = self.sizes();
        let chosen = match asked {
            Some(size) if sizes.contains(&size) => Some(size),
            Some(_) => None,
            None => sizes.first().copied(),
        };
        chosen.map(Size::paper).ok_or_else(|| {
            let names: Vec<&str> = sizes.iter().map(|size| size.name()).collect();
            Refused::NotThatSize {
                kind: self,
                takes: names.join(", "),
            }
        })
    }
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 8.5 by 11 inches.
    Letter,
    /// 210 by 297 millimetres.
    A4,
    /// 11 by 17 inches.
    Tabloid,
    /// A roll of 58 millimetres.
    Mm58,
    /// A roll of 80 millimetres.
    Mm80,
}

impl Size {
    /// Every size.
    pub const ALL: [Size; 5] = [
        Size::Letter,
        Size::A4,
        Size::Tabloid,
        Size::Mm58,
        Size::Mm80,
    ];

    /// Its name, as it is typed.
    pub const fn name(self) -> &'static str {
        match self {
            Size::Letter => "letter",
            Size::A4 => "a4",
            Size::Tabloid => "tabloid",
            Size::Mm58 => "58mm",
            Size::Mm80 => "80mm",
        }
    }

    /// The size of a name.
    pub fn from_name(name: &str) -> Option<Size> {
        Size::ALL.into_iter().find(|size| size.name() == name)
    }

    /// The paper, in points.
    pub const fn paper(self) -> Paper {
        let (width, height) = match self {
            Size::Letter => (612.0, 792.0),
            Size::A4 => (595.28, 841.89),
            Size::Tabloid => (792.0, 1224.0),
            Size::Mm58 => (164.41, 1200.0),
            Size::Mm80 => (226.77, 1200.0),
        };
        Paper { width, height }
    }
}

/// How a number is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// By a call.
    Call,
    /// By a text message.
    Text,
    /// By a relay operator.
    Relay,
}

/// What a number is for, as far as a sheet must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The line that the sheet is about.
    Main,
    /// A life in danger now.
    Emergency,
    /// A relay operator.
    Relay,
    /// Thoughts of suicide.
    Suicide,
    /// Food, a bed, rent, care.
    Community,
    /// Something else.
    Other,
}

/// A number that may be shown today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How it is reached.
    pub channel: Channel,
    /// What it is for.
    pub purpose: Purpose,
    /// The number in figures, grouped as it is spoken: `1-888-373-7888`.
    pub figures: String,
    /// When to use it, in the reader's language.
    pub title: String,
    /// Who answers, in the reader's language.
    pub who: String,
    /// What it leaves behind, in the reader's language.
    pub trace: String,
    /// When it is answered, where that is known.
    pub hours: Option<String>,
    /// Who answers, by name.
    pub operator: String,
    /// The languages confirmed for this line, in words; none where nobody confirmed any.
    pub languages: Vec<String>,
    /// Whether it works in another country only.
    pub abroad: bool,
}

impl Line {
    /// Whether a call costs the caller's line nothing: a toll-free number of North America.
    pub fn toll_free(&self) -> bool {
        let digits: String = self.figures.chars().filter(char::is_ascii_digit).collect();
        let free = ["800", "833", "844", "855", "866", "877", "888"];
        let area = digits.strip_prefix('1').and_then(|rest| rest.get(..3));
        self.channel == Channel::Call
            && !self.abroad
            && digits.len() == 11
            && area.is_some_and(|area| free.contains(&area))
    }
}

/// A place near, as far as it may be shown. Of a place that is kept secret there is no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The organization.
    pub organization: String,
    /// Numbers, as written.
    pub phones: Vec<String>,
    /// Where; none where that is kept secret or not known.
    pub address: Option<String>,
    /// How far, in words.
    pub distance: Option<String>,
    /// Open or not, in words.
    pub open: String,
    /// When the entry was last checked, in words.
    pub verified: String,
    /// Whether where it is, is kept secret.
    pub confidential: bool,
}

/// A few words for who answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// What it is for.
    pub title: String,
    /// What to do, or what to say where `says` is empty.
    pub body: String,
    /// Words to say.
    pub says: Option<String>,
    /// Whether it is true only of a line of the house's own.
    pub own_line: bool,
}

/// What tonight's sheet holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Night {
    /// The numbers that may be shown.
    pub lines: Vec<Line>,
    /// Where places were looked for, as it was understood.
    pub near: Option<String>,
    /// The nearest places to sleep.
    pub beds: Vec<Place>,
    /// The nearest other places.
    pub places: Vec<Place>,
    /// What to say.
    pub scripts: Vec<Script>,
    /// Needs to tick, in words.
    pub needs: Vec<String>,
}

/// What whoever prints chooses.
#[derive(Debug, Clone, Copy)]
pub struct Choices<'a> {
    /// The language of the sheet.
    pub lang: Lang,
    /// The day it is printed.
    pub on: Date,
    /// The paper; the sheet's own where none is named.
    pub size: Option<Size>,
    /// The address of a QR code.
    pub address: Option<&'a str>,
    /// A notice of the printer's own, in place of the one that comes with the program.
    pub notice: Option<&'a Notice>,
    /// Print a notice that is past its review, marked as a draft.
    pub anyway: bool,
}

impl Choices<'_> {
    /// A language and a day, and nothing else chosen.
    pub const fn plain(lang: Lang, on: Date) -> Choices<'static> {
        Choices {
            lang,
            on,
            size: None,
            address: None,
            notice: None,
            anyway: false,
        }
    }
}
