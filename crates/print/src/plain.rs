//! A sheet as plain text: for a screen reader, a braille printer or a message, and for the tests to hold its words.

use crate::block::{Block, Document, Frame};

/// Writes a document: each text on its own line, an empty line where a page ends, a card once.
pub(crate) fn write(document: &Document) -> String {
    let mut lines = Vec::new();
    all(&document.blocks, &mut lines);
    if let Frame::Strips(strips) = &document.frame {
        lines.push(format!("{} {}", strips.figures, strips.word));
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

fn all(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Text { text, .. } => lines.push(text.clone()),
            Block::Door(inner) | Block::Keep(inner) => all(inner, lines),
            Block::Row { left, right, .. } => {
                all(left, lines);
                all(right, lines);
            }
            Block::Code { code, .. } => lines.push(code.address.clone()),
            Block::Lines { label, .. } => lines.push(format!("{label} ____")),
            Block::Boxes { choices, .. } => {
                lines.extend(choices.iter().map(|choice| format!("[ ] {choice}")));
            }
            Block::Break => lines.push(String::new()),
            Block::Rule | Block::Gap(_) | Block::Rest => {}
        }
    }
}
