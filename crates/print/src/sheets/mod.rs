//! What stands on each sheet. Sizes are points, chosen for how far away a sheet is read.

mod cards;
mod night;
mod notice;
mod poster;
mod receipt;
mod strips;

use jiff::civil::Date;

use crate::block::{Block, Document};
use crate::code::Code;
use crate::say::Say;
use crate::{Channel, Choices, Kind, Line, Night, Purpose, Refused, claims, layout};

/// Makes a sheet of the numbers that may be shown today.
///
/// # Errors
/// There is no number, the size or the address does not suit the sheet, a notice's review is late, or the words do
/// not fit; each says what to do.
pub fn sheet(kind: Kind, lines: &[Line], choices: &Choices<'_>) -> Result<Document, Refused> {
    let say = Say::new(choices.lang)?;
    if choices.address.is_some() && !kind.takes_code() {
        return Err(Refused::TakesNoCode { kind });
    }
    let paper = kind.paper(choices.size)?;
    let given = Given {
        say,
        on: choices.on,
        lines,
        address: choices.address,
    };
    let document = match kind {
        Kind::Poster => poster::make(&given, paper)?,
        Kind::Wallet => cards::wallet(&given, paper)?,
        Kind::Shoe => cards::shoe(&given, paper)?,
        Kind::Strips => strips::make(&given, paper)?,
        Kind::Receipt => receipt::make(&given, paper)?,
        Kind::NoticeCa => notice::make(&given, paper, choices)?,
        Kind::Paper => {
            let night = Night {
                lines: lines.to_vec(),
                near: None,
                beds: Vec::new(),
                places: Vec::new(),
                scripts: Vec::new(),
                needs: Vec::new(),
            };
            return self::night(&night, choices);
        }
    };
    layout::fitted(document, kind)
}

/// Makes tonight's sheet for a night without power: numbers, places, what to say, and a blank intake.
///
/// # Errors
/// There is no number, or the size does not suit it.
pub fn night(night: &Night, choices: &Choices<'_>) -> Result<Document, Refused> {
    let say = Say::new(choices.lang)?;
    let paper = Kind::Paper.paper(choices.size)?;
    layout::fitted(night::make(say, night, choices.on, paper)?, Kind::Paper)
}

/// What a sheet is made from.
struct Given<'a> {
    say: Say,
    on: Date,
    lines: &'a [Line],
    address: Option<&'a str>,
}

impl<'a> Given<'a> {
    /// The first number for a purpose, by a channel.
    fn line(&self, purpose: Purpose, channel: Channel) -> Option<&'a Line> {
        self.lines
            .iter()
            .find(|line| line.purpose == purpose && line.channel == channel && !line.abroad)
    }

    /// The number to call that the sheet is about. A sheet without it is not made.
    fn main(&self) -> Result<&'a Line, Refused> {
        self.line(Purpose::Main, Channel::Call)
            .ok_or(Refused::NoNumber)
    }

    fn not_police(&self, line: &Line) -> bool {
        claims::not_police(&line.operator, self.on)
    }

    /// What a call costs, where that is known: for small cards.
    fn cost(&self, line: &Line) -> Option<String> {
        line.toll_free().then(|| self.say.say("toll-free"))
    }

    /// What a call leaves behind and costs, where there is room for it.
    fn leaves(&self, line: &Line) -> Option<String> {
        let trace = Some(line.trace.clone()).filter(|trace| !trace.is_empty());
        trace.or_else(|| self.cost(line))
    }

    /// The languages of who answers, where somebody confirmed them.
    fn speaks(&self, line: &Line) -> Option<String> {
        let list = words::list(self.say.lang(), &line.languages);
        (!list.is_empty()).then(|| self.say.with("speaks", "list", &list))
    }

    /// Who answers, in a few words, for a small card.
    fn by(&self, line: &Line) -> String {
        let by = self.say.with("answered-by", "name", &line.operator);
        format!("{by} {}", self.say.say("own-rules"))
    }

    /// A pattern of the address that was given, `side` points wide.
    fn code(&self, side: f32, kind: Kind) -> Result<Option<Block>, Refused> {
        let Some(address) = self.address else {
            return Ok(None);
        };
        let code = Code::new(address, side, kind)?;
        let says = self.say.with("code-says", "address", &code.address);
        Ok(Some(Block::Code { code, side, says }))
    }
}
