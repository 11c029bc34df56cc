//! Cards to cut out. They lie in a wallet or a shoe that somebody else may open: no word of the subject.

use super::Given;
use crate::block::{Block, Cards, Document, Frame, Paper, Role, Style, Tone};
use crate::{Channel, Kind, Purpose, Refused};

/// 3.5 by 2 inches, ten on a page.
const WALLET: Cards = Cards {
    width: 252.0,
    height: 144.0,
    columns: 2,
    rows: 5,
    inset: 11.0,
};

/// 2.1 by 1.1 inches, twenty-seven on a page.
const SHOE: Cards = Cards {
    width: 151.2,
    height: 79.2,
    columns: 3,
    rows: 9,
    inset: 7.0,
};

pub(super) fn wallet(given: &Given<'_>, paper: Paper) -> Result<Document, Refused> {
    let say = given.say;
    let main = given.main()?;
    let small = Style::plain(9.0).least(7.0).leading(1.24).before(1.8);
    let mut words = vec![
        Block::role(
            Role::Title,
            Style::plain(11.0).least(9.0).bold().leading(1.2),
            say.say("wallet-big"),
        ),
        number(main.figures.as_str(), 27.0),
    ];
    if let Some(text) = given.line(Purpose::Main, Channel::Text) {
        words.push(Block::text(
            Style::plain(10.0).least(8.4).leading(1.2).before(1.0),
            format!("{} {}", say.say("text-any"), text.figures),
        ));
    }
    words.push(Block::text(
        Style::plain(9.6)
            .least(8.4)
            .bold()
            .leading(1.25)
            .before(4.0),
        say.say("you-decide"),
    ));
    let mut who = given.by(main);
    if given.not_police(main) {
        who = format!("{who} {}", say.say("not-police"));
    }
    words.push(Block::text(small, who));
    if let Some(cost) = given.cost(main) {
        words.push(Block::text(small, cost));
    }
    words.extend(given.speaks(main).map(|text| Block::text(small, text)));
    if let Some(danger) = given.line(Purpose::Emergency, Channel::Call) {
        let text = format!("{}: {}", danger.figures, say.say("danger-now"));
        words.push(Block::text(small, text));
    }
    let side = 66.0;
    let blocks = match given.code(side, Kind::Wallet)? {
        Some(code) => vec![Block::Row {
            aside: side,
            left: vec![code],
            right: words,
        }],
        None => vec![Block::Door(words)],
    };
    Ok(cards(given, "wallet-title", WALLET, blocks, paper))
}

pub(super) fn shoe(given: &Given<'_>, paper: Paper) -> Result<Document, Refused> {
    let say = given.say;
    let main = given.main()?;
    let small = Style::plain(7.6).least(5.6).leading(1.2).before(1.2);
    let mut blocks = vec![
        Block::role(
            Role::Title,
            Style::plain(9.0).least(6.8).bold().leading(1.15),
            say.say("you-decide"),
        ),
        number(main.figures.as_str(), 20.0),
    ];
    if let Some(text) = given.line(Purpose::Main, Channel::Text) {
        blocks.push(Block::text(
            small.least(6.2),
            format!("{} {}", say.say("text-any"), text.figures),
        ));
    }
    let mut who = given.by(main);
    if given.not_police(main) {
        who = format!("{who} {}", say.say("not-police"));
    }
    blocks.push(Block::text(small, who));
    if let Some(cost) = given.cost(main) {
        blocks.push(Block::text(small, cost));
    }
    Ok(cards(given, "shoe-title", SHOE, blocks, paper))
}

fn number(figures: &str, size: f32) -> Block {
    let style = Style::plain(size).least(size * 0.6).bold();
    Block::text(style.tone(Tone::Accent).leading(1.16).whole(), figures)
}

fn cards(
    given: &Given<'_>,
    title: &str,
    cards: Cards,
    blocks: Vec<Block>,
    paper: Paper,
) -> Document {
    Document {
        lang: given.say.lang(),
        title: given.say.say(title),
        paper,
        frame: Frame::Cards(cards),
        blocks,
        mark: None,
    }
}
