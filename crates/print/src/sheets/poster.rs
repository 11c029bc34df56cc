//! One page for a wall: one big sentence, one number as the largest thing, and what is true of who answers.

use super::Given;
use crate::block::{Block, Document, Frame, Paper, Role, Style, Tone};
use crate::{Channel, Kind, Purpose, Refused};

/// The least size of a poster's letters, in points: read from two steps away.
const LEAST: f32 = 16.0;

/// How wide a column of numbers is.
const ASIDE: f32 = 96.0;

pub(super) fn make(given: &Given<'_>, paper: Paper) -> Result<Document, Refused> {
    let say = given.say;
    let main = given.main()?;
    // A larger page carries larger letters.
    let by = (paper.width / 612.0).clamp(1.0, 1.45);
    let sized = |size: f32| Style::plain(size * by).least(LEAST);
    let mut blocks = vec![
        Block::role(
            Role::Title,
            sized(45.0).bold().leading(1.12).least(30.0),
            say.say("poster-big"),
        ),
        Block::text(
            sized(21.0).leading(1.3).before(20.0 * by),
            say.say("poster-lead"),
        ),
        Block::Gap(22.0 * by),
        Block::text(sized(19.0).tone(Tone::Soft), say.say("call")),
        Block::text(
            Style::plain(96.0 * by)
                .least(40.0)
                .bold()
                .tone(Tone::Accent)
                .leading(1.08)
                .whole(),
            &main.figures,
        ),
    ];
    if let Some(text) = given.line(Purpose::Main, Channel::Text) {
        blocks.push(Block::text(
            sized(19.0).tone(Tone::Soft).before(10.0 * by),
            say.say("or-text"),
        ));
        blocks.push(Block::text(
            sized(48.0)
                .least(30.0)
                .bold()
                .tone(Tone::Accent)
                .leading(1.1)
                .whole(),
            &text.figures,
        ));
    }
    blocks.push(Block::Rest);
    let mut about = vec![Block::text(
        sized(21.0).bold().leading(1.25),
        say.say("you-decide"),
    )];
    let small = sized(16.0).leading(1.3).before(5.0);
    about.push(Block::text(small, &main.who));
    if given.not_police(main) {
        about.push(Block::text(small, say.all(&["not-police", "ask-police"])));
    }
    if let Some(cost) = given.leaves(main) {
        about.push(Block::text(small, cost));
    }
    about.extend(given.speaks(main).map(|text| Block::text(small, text)));
    let door = Block::Door(about);
    blocks.push(match given.code(104.0, Kind::Poster)? {
        Some(code) => Block::Row {
            aside: 104.0,
            left: vec![code],
            right: vec![door],
        },
        None => door,
    });
    blocks.extend(others(given, by));
    Ok(Document {
        lang: say.lang(),
        title: say.say("poster-title"),
        paper,
        frame: Frame::Pages { margin: 36.0 },
        blocks,
        mark: None,
    })
}

/// The number for danger, and the one for who does not hear: small, at the foot.
pub(super) fn others(given: &Given<'_>, by: f32) -> Vec<Block> {
    let say = given.say;
    let mut blocks = Vec::new();
    let rows = [
        (Purpose::Emergency, Channel::Call, "danger-now"),
        (Purpose::Relay, Channel::Relay, "relay"),
    ];
    for (purpose, channel, key) in rows {
        let Some(line) = given.line(purpose, channel) else {
            continue;
        };
        blocks.push(if blocks.is_empty() {
            Block::Rule
        } else {
            Block::Gap(3.0)
        });
        blocks.push(Block::Row {
            aside: ASIDE * by * 0.62,
            left: vec![Block::text(
                Style::plain(22.0 * by)
                    .least(16.0)
                    .bold()
                    .leading(1.15)
                    .whole(),
                &line.figures,
            )],
            right: vec![
                Block::Gap(3.0 * by),
                Block::text(
                    Style::plain(17.0 * by).least(LEAST).leading(1.22),
                    say.say(key),
                ),
            ],
        });
    }
    blocks
}
