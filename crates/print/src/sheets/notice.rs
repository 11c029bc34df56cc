//! A jurisdiction's notice: one page to put up, and one for whoever puts it up. Without a signature both carry a mark
//! that it is a draft.

use super::{Given, poster};
use crate::block::{Block, Document, Frame, Paper, Role, Style, Tone};
use crate::{Channel, Choices, Kind, Notice, Purpose, Refused};

pub(super) fn make(
    given: &Given<'_>,
    paper: Paper,
    choices: &Choices<'_>,
) -> Result<Document, Refused> {
    let own;
    let notice = if let Some(notice) = choices.notice {
        notice
    } else {
        own = Notice::california()?;
        &own
    };
    if notice.is_late(given.on) && !choices.anyway {
        return Err(Refused::Expired {
            due: notice.review_due,
        });
    }
    let draft = !notice.is_signed(given.on);
    let say = given.say;
    let mut blocks = front(given, notice, draft, paper)?;
    blocks.push(Block::Break);
    blocks.extend(behind(given, notice, draft));
    Ok(Document {
        lang: say.lang(),
        title: say.say("notice-title"),
        paper,
        frame: Frame::Pages { margin: 36.0 },
        blocks,
        mark: draft.then(|| say.say("notice-draft")),
    })
}

fn draft_line(given: &Given<'_>) -> Block {
    Block::text(
        Style::plain(16.0).bold().leading(1.3),
        given.say.say("notice-draft"),
    )
}

fn front(
    given: &Given<'_>,
    notice: &Notice,
    draft: bool,
    paper: Paper,
) -> Result<Vec<Block>, Refused> {
    let say = given.say;
    let main = given.main()?;
    let least = notice.least_points;
    let by = (paper.width / 612.0).clamp(1.0, 1.4);
    let sized = |size: f32| Style::plain((size * by).max(least)).least(least);
    let mut blocks = Vec::new();
    if draft {
        blocks.push(draft_line(given));
    }
    let mut says = notice.says.of(say.lang()).iter();
    if let Some(first) = says.next() {
        let style = sized(32.0).least(24.0).bold().leading(1.16).before(12.0);
        blocks.push(Block::role(Role::Title, style, first));
    }
    for text in says {
        let style = sized(19.0).leading(1.3).before(12.0 * by);
        blocks.push(Block::text(style, text));
    }
    blocks.push(Block::Gap(14.0 * by));
    let number = |size: f32| {
        Style::plain(size * by)
            .least(30.0)
            .bold()
            .tone(Tone::Accent)
            .leading(1.1)
            .whole()
    };
    let soft = sized(17.0).tone(Tone::Soft);
    blocks.push(Block::text(soft, say.say("call")));
    blocks.push(Block::text(number(80.0), &main.figures));
    if let Some(text) = given.line(Purpose::Main, Channel::Text) {
        blocks.push(Block::text(soft.before(4.0), say.say("or-text")));
        blocks.push(Block::text(number(46.0), &text.figures));
    }
    blocks.push(Block::Rest);
    let small = sized(16.0).leading(1.28).before(4.0);
    let mut about = vec![Block::text(small, &main.who)];
    let mut more = Vec::new();
    more.extend(main.hours.clone());
    more.extend(given.leaves(main));
    more.extend(given.speaks(main));
    if given.not_police(main) {
        more.push(say.say("not-police"));
    }
    about.push(Block::text(small, more.join(" ")));
    about.push(Block::text(small.bold(), say.say("you-decide")));
    let door = Block::Door(about);
    blocks.push(match given.code(96.0, Kind::NoticeCa)? {
        Some(code) => Block::Row {
            aside: 96.0,
            left: vec![code],
            right: vec![door],
        },
        None => door,
    });
    blocks.extend(poster::others(given, by));
    Ok(blocks)
}

fn behind(given: &Given<'_>, notice: &Notice, draft: bool) -> Vec<Block> {
    let say = given.say;
    let lang = say.lang();
    let plain = Style::plain(16.0).leading(1.32).before(8.0);
    let mut blocks = Vec::new();
    if draft {
        blocks.push(draft_line(given));
    }
    blocks.push(Block::role(
        Role::Heading,
        Style::plain(25.0).bold().leading(1.18).before(10.0),
        say.say("notice-behind"),
    ));
    let held = match (&notice.signed_by, draft) {
        (Some(name), false) => say.with_all(
            "notice-signed",
            &[("law", notice.law.of(lang)), ("name", name)],
        ),
        _ => say.with("notice-not-held", "law", notice.law.of(lang)),
    };
    blocks.push(Block::text(plain, held));
    blocks.push(Block::text(
        plain,
        say.with("notice-source", "source", &notice.source),
    ));
    let day = |key: &str, day| say.with(key, "date", &words::date(lang, day));
    let days = format!(
        "{} {}",
        day("notice-as-of", notice.as_of),
        day("notice-due", notice.review_due)
    );
    blocks.push(Block::text(plain, days));
    blocks.push(Block::role(
        Role::Minor,
        Style::plain(20.0).bold().leading(1.2).before(18.0),
        say.say("notice-compare"),
    ));
    let compare = notice.compare.of(lang);
    blocks.push(Block::Door(
        compare
            .iter()
            .map(|text| Block::Boxes {
                style: Style::plain(16.0).leading(1.3),
                choices: vec![text.clone()],
            })
            .collect(),
    ));
    blocks.push(Block::Rest);
    blocks.push(Block::Lines {
        label: say.say("notice-sign"),
        style: plain,
        count: 1,
        pitch: 30.0,
    });
    blocks
}
