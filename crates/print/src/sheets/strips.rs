//! A page whose foot is torn off strip by strip: figures, and “ayuda / help”. Nothing else stands on it, so that
//! neither the page nor a strip in a pocket says what it is for. The one sheet that does not name who answers.

use super::Given;
use crate::Refused;
use crate::block::{Block, Document, Frame, Paper, Role, Strips, Style};

const COUNT: u16 = 10;

pub(super) fn make(given: &Given<'_>, paper: Paper) -> Result<Document, Refused> {
    let say = given.say;
    let main = given.main()?;
    let word = say.say("help-both");
    let blocks = vec![
        Block::Gap(96.0),
        Block::role(
            Role::Title,
            Style::plain(88.0).least(40.0).bold().leading(1.1).whole(),
            &word,
        ),
        Block::Gap(26.0),
        Block::text(
            Style::plain(88.0).least(40.0).bold().leading(1.1).whole(),
            &main.figures,
        ),
    ];
    Ok(Document {
        lang: say.lang(),
        title: say.say("strips-title"),
        paper,
        frame: Frame::Strips(Strips {
            margin: 36.0,
            count: COUNT,
            height: 216.0,
            figures: main.figures.clone(),
            word,
        }),
        blocks,
        mark: None,
    })
}
