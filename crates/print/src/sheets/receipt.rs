//! A slip from a till's printer, 58 or 80 millimetres wide: black on white, and no word of the subject, because it
//! is handed over where others stand.

use super::Given;
use crate::block::{Block, Document, Frame, Paper, Role, Style, Tone};
use crate::{Channel, Kind, Line, Purpose, Refused};

/// The margin that till printers cannot print on.
const MARGIN: f32 = 12.0;

pub(super) fn make(given: &Given<'_>, paper: Paper) -> Result<Document, Refused> {
    let say = given.say;
    let main = given.main()?;
    let mut blocks = vec![
        Block::role(
            Role::Title,
            Style::plain(15.0).bold().leading(1.2),
            say.say("help-both"),
        ),
        Block::Rule,
    ];
    part(&mut blocks, main, &say.say("receipt-main"));
    if let Some(text) = given.line(Purpose::Main, Channel::Text) {
        let about = Style::plain(10.0).leading(1.25).before(4.0);
        blocks.push(Block::text(about, say.say("text-any")));
        blocks.push(figures(text));
    }
    let mut who = vec![main.who.clone()];
    if given.not_police(main) {
        who.push(say.say("not-police"));
    }
    who.push(say.say("you-decide"));
    who.extend(given.leaves(main));
    who.extend(given.speaks(main));
    small(&mut blocks, &who.join(" "));
    for (purpose, key) in [
        (Purpose::Suicide, "receipt-suicide"),
        (Purpose::Community, "receipt-community"),
    ] {
        if let Some(line) = given.line(purpose, Channel::Call) {
            blocks.push(Block::Rule);
            part(&mut blocks, line, &say.say(key));
            small(&mut blocks, &line.who);
        }
    }
    if let Some(danger) = given.line(Purpose::Emergency, Channel::Call) {
        blocks.push(Block::Rule);
        part(&mut blocks, danger, &say.say("receipt-danger"));
    }
    let side = paper.width - 2.0 * MARGIN;
    if let Some(code) = given.code(side.min(140.0), Kind::Receipt)? {
        blocks.push(Block::Rule);
        blocks.push(code);
    }
    Ok(Document {
        lang: say.lang(),
        title: say.say("receipt-title"),
        paper,
        frame: Frame::Roll { margin: MARGIN },
        blocks,
        mark: None,
    })
}

fn part(blocks: &mut Vec<Block>, line: &Line, about: &str) {
    blocks.push(Block::text(Style::plain(10.0).leading(1.25), about));
    blocks.push(figures(line));
}

fn figures(line: &Line) -> Block {
    let style = Style::plain(24.0).least(12.0).bold().tone(Tone::Ink);
    Block::text(style.leading(1.15).whole(), &line.figures)
}

fn small(blocks: &mut Vec<Block>, text: &str) {
    blocks.push(Block::text(
        Style::plain(8.5).leading(1.25).before(3.0),
        text,
    ));
}
