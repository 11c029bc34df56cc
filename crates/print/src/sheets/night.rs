//! Tonight's sheet, for a night without power: numbers, places, what to say, and a blank intake of two pages. It is
//! for who answers, who reads at arm's length; its letters are smaller than a poster's.

use jiff::civil::Date;

use crate::block::{Block, Document, Frame, Paper, Role, Style, Tone};
use crate::say::Say;
use crate::{Line, Night, Place, Purpose, Refused, Script};

const MARGIN: f32 = 42.0;
/// Text, in points.
const TEXT: f32 = 10.5;
/// Where a number stands beside what it is.
const ASIDE: f32 = 128.0;
/// From line to line of what is written by hand.
const PITCH: f32 = 24.0;
/// The most of each that one sheet prints; more would be another book, not a sheet.
const MOST_LINES: usize = 24;
const MOST_PLACES: usize = 10;
const MOST_SCRIPTS: usize = 12;
/// The most letters of a place's name or address, and of its number.
const MOST_NAME: usize = 180;
const MOST_PHONE: usize = 32;

pub(super) fn make(say: Say, night: &Night, on: Date, paper: Paper) -> Result<Document, Refused> {
    if night.lines.is_empty() {
        return Err(Refused::NoNumber);
    }
    let mut blocks = vec![
        Block::role(
            Role::Title,
            Style::plain(26.0).bold().leading(1.15),
            say.say("night-title"),
        ),
        soft(say.say("night-about")),
        soft(say.with("night-date", "date", &words::date(say.lang(), on))),
        line(&say.say("night-line"), 1),
    ];
    numbers(say, night, &mut blocks);
    places(say, night, &mut blocks);
    if !night.scripts.is_empty() {
        blocks.push(Block::Break);
        blocks.push(heading(say.say("night-scripts"), 0.0));
        let scripts = night.scripts.iter().take(MOST_SCRIPTS);
        blocks.extend(scripts.map(|own| script(say, own)));
    }
    blocks.push(Block::Break);
    told(say, &mut blocks);
    blocks.push(Block::Break);
    asked(say, night, &mut blocks);
    Ok(Document {
        lang: say.lang(),
        title: say.say("night-title"),
        paper,
        frame: Frame::Flow { margin: MARGIN },
        blocks,
        mark: None,
    })
}

/// Text of somebody else's table, cut where it would fill the sheet by itself.
fn short(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn plain() -> Style {
    Style::plain(TEXT).leading(1.32)
}

fn text(words: impl Into<String>) -> Block {
    Block::text(plain(), words)
}

fn soft(words: impl Into<String>) -> Block {
    Block::text(plain().tone(Tone::Soft).before(2.0), words)
}

fn heading(words: impl Into<String>, before: f32) -> Block {
    let style = Style::plain(17.0).bold().leading(1.2);
    Block::role(Role::Heading, style.before(before), words)
}

fn minor(words: impl Into<String>, before: f32) -> Block {
    let style = Style::plain(11.5).bold().leading(1.25);
    Block::role(Role::Minor, style.before(before), words)
}

fn line(label: &str, count: u16) -> Block {
    Block::Lines {
        label: label.to_owned(),
        style: plain().before(9.0),
        count,
        pitch: PITCH,
    }
}

fn ticks(choices: Vec<String>) -> Block {
    Block::Boxes {
        style: plain().before(2.0),
        choices,
    }
}

fn numbers(say: Say, night: &Night, blocks: &mut Vec<Block>) {
    blocks.push(heading(say.say("night-numbers"), 16.0));
    blocks.push(soft(say.say("night-emergency")));
    blocks.push(Block::Gap(6.0));
    let (abroad, here): (Vec<&Line>, Vec<&Line>) = night
        .lines
        .iter()
        .take(MOST_LINES)
        .partition(|line| line.abroad);
    blocks.extend(here.into_iter().map(|line| number(say, line)));
    if !abroad.is_empty() {
        blocks.push(minor(say.say("night-abroad"), 8.0));
        blocks.push(Block::Gap(4.0));
        blocks.extend(abroad.into_iter().map(|line| number(say, line)));
    }
}

fn number(say: Say, line: &Line) -> Block {
    let figures = Style::plain(15.0).bold().leading(1.15).whole();
    let title = match line.purpose {
        Purpose::Main => say.with("night-main", "title", &line.title),
        Purpose::Suicide => say.with("night-suicide", "title", &line.title),
        _ => line.title.clone(),
    };
    let mut said = vec![Block::text(plain().bold(), title)];
    let mut about = line.who.clone();
    if let Some(hours) = &line.hours {
        about = format!("{about} {hours}");
    }
    said.push(Block::text(plain().leading(1.25), about));
    said.push(Block::Gap(6.0));
    Block::Row {
        aside: ASIDE,
        left: vec![Block::text(figures.least(8.0), &line.figures)],
        right: said,
    }
}

fn places(say: Say, night: &Night, blocks: &mut Vec<Block>) {
    let none = night.beds.is_empty() && night.places.is_empty();
    let near = night.near.as_deref().map(|near| short(near, MOST_NAME));
    let (title, about) = match (&near, none) {
        (None, _) => (say.say("night-no-near"), say.say("night-no-near-body")),
        (Some(near), true) => (
            say.with("night-places", "place", near),
            say.with("night-no-places", "place", near),
        ),
        (Some(near), false) => (
            say.with("night-places", "place", near),
            say.say("night-room"),
        ),
    };
    let mut head = vec![Block::Gap(12.0), heading(title, 0.0), soft(about)];
    if none || night.near.is_none() {
        head.push(Block::Lines {
            label: String::new(),
            style: Style::plain(2.0),
            count: 4,
            pitch: PITCH,
        });
        blocks.push(Block::Keep(head));
        return;
    }
    for (key, places) in [("night-beds", &night.beds), ("night-others", &night.places)] {
        let mut rows: Vec<Block> = places
            .iter()
            .take(MOST_PLACES)
            .map(|own| place(say, own))
            .collect();
        if rows.is_empty() {
            continue;
        }
        // The heading stays with the first place under it.
        let first = rows.remove(0);
        head.extend([
            Block::Gap(8.0),
            minor(say.say(key), 0.0),
            Block::Gap(3.0),
            first,
        ]);
        blocks.push(Block::Keep(std::mem::take(&mut head)));
        blocks.append(&mut rows);
    }
}

fn place(say: Say, own: &Place) -> Block {
    let figures = Style::plain(12.0).bold().leading(1.2);
    let mut phones: Vec<Block> = own
        .phones
        .iter()
        .take(3)
        .map(|phone| Block::text(figures, short(phone, MOST_PHONE)))
        .collect();
    if phones.is_empty() {
        phones.push(soft(say.say("night-no-phone")));
    }
    let name = if own.organization.is_empty() || own.organization == own.name {
        own.name.clone()
    } else {
        format!("{} · {}", own.name, own.organization)
    };
    let mut said = vec![Block::text(plain().bold(), short(&name, MOST_NAME))];
    // A place that is kept secret has no address here, whatever it was given with.
    if own.confidential {
        said.push(text(say.say("night-no-address")));
    }
    let address = own.address.clone().filter(|_| !own.confidential);
    let facts: Vec<String> = [address, own.distance.clone()]
        .into_iter()
        .flatten()
        .collect();
    if !facts.is_empty() {
        said.push(text(short(&facts.join(" · "), MOST_NAME)));
    }
    said.push(soft(format!("{} {}", own.open, own.verified)));
    said.push(Block::Gap(6.0));
    Block::Row {
        aside: ASIDE,
        left: phones,
        right: said,
    }
}

fn script(say: Say, own: &Script) -> Block {
    let mut blocks = vec![minor(&own.title, 0.0)];
    let spoken = plain().bold();
    if own.own_line {
        blocks.push(soft(say.say("night-own-line")));
        blocks.push(Block::Door(vec![Block::text(spoken, &own.body)]));
    } else {
        blocks.push(text(&own.body));
        if let Some(says) = &own.says {
            blocks.push(Block::Gap(2.0));
            blocks.push(Block::Door(vec![
                soft(say.say("night-say")),
                Block::text(spoken, says),
            ]));
        }
    }
    blocks.push(Block::Gap(13.0));
    Block::Keep(blocks)
}

/// Two fields beside each other.
fn pair(one: Block, other: Block) -> Block {
    Block::Row {
        aside: 257.0,
        left: vec![one],
        right: vec![other],
    }
}

/// The first page of the intake: the call, how it ended, and how the person may be reached.
fn told(say: Say, blocks: &mut Vec<Block>) {
    let said = |key: &str| say.say(&format!("intake-{key}"));
    let all = |keys: &[&str]| keys.iter().map(|key| said(key)).collect::<Vec<String>>();
    let field = |key: &str| line(&said(key), 1);
    let asked = |key: &str| Block::text(plain().bold().before(9.0), said(key));
    blocks.push(heading(said("title"), 0.0));
    blocks.push(soft(said("about")));
    blocks.push(Block::Gap(6.0));
    blocks.push(pair(field("began"), field("ended")));
    blocks.push(Block::Gap(6.0));
    blocks.push(pair(field("day"), field("by")));
    blocks.push(asked("channel"));
    let channels = [
        "channel-call",
        "channel-text",
        "channel-chat",
        "channel-door",
    ];
    blocks.push(ticks(all(&channels)));
    blocks.push(asked("who"));
    let who = [
        "who-self",
        "who-family",
        "who-work",
        "who-saw",
        "who-unsaid",
    ];
    blocks.push(ticks(all(&who)));
    blocks.push(asked("under"));
    blocks.push(ticks(all(&["yes", "no", "unsaid"])));
    blocks.push(Block::Gap(6.0));
    blocks.push(pair(field("language"), field("interpreter")));
    blocks.push(asked("end"));
    let ends = [
        "end-heard",
        "end-place",
        "end-connected",
        "end-emergency",
        "end-silent",
        "end-again",
    ];
    blocks.push(ticks(all(&ends)));
    blocks.push(line(&said("decided"), 2));
    blocks.push(Block::Gap(8.0));
    blocks.push(Block::Door(vec![
        minor(said("contact"), 0.0),
        ticks(all(&["contact-no", "contact-yes"])),
        field("contact-how"),
        field("contact-when"),
        Block::Gap(6.0),
        Block::Row {
            aside: 240.0,
            left: vec![field("contact-name")],
            right: vec![field("contact-code")],
        },
        asked("voicemail"),
        ticks(all(&["voicemail-leave", "voicemail-none"])),
    ]));
}

/// The second page: what was said, what is needed, a yes to share, and entering it later.
fn asked(say: Say, night: &Night, blocks: &mut Vec<Block>) {
    let said = |key: &str| say.say(&format!("intake-{key}"));
    let field = |key: &str| line(&said(key), 1);
    blocks.push(heading(said("next-page"), 0.0));
    blocks.push(Block::Lines {
        label: said("words"),
        style: plain().bold().before(4.0),
        count: 8,
        pitch: PITCH,
    });
    blocks.push(minor(said("needs"), 14.0));
    if !night.needs.is_empty() {
        blocks.push(ticks(night.needs.clone()));
    }
    blocks.push(field("needs-other"));
    blocks.push(Block::Gap(14.0));
    blocks.push(Block::Door(vec![
        minor(said("consent"), 0.0),
        text(said("consent-about")),
        ticks(vec![said("consent-none")]),
        field("consent-what"),
        field("consent-whom"),
        Block::Gap(6.0),
        Block::Row {
            aside: 240.0,
            left: vec![field("consent-until")],
            right: vec![field("consent-how")],
        },
    ]));
    blocks.push(minor(said("later"), 16.0));
    blocks.push(text(said("later-about")));
    blocks.push(Block::Gap(4.0));
    blocks.push(pair(field("entered"), field("destroyed")));
}
