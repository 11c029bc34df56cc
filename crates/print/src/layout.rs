//! Where everything stands on the paper. Lengths are points, from the upper left corner.

use crate::block::{Block, Document, Frame, Paper, Role, Style, Tone};
use crate::code::Code;
use crate::{Kind, Refused, font};

/// Between the columns of a row.
const GUTTER: f32 = 14.0;
/// The strong edge of a door, and the space inside it.
pub(crate) const DOOR: (f32, f32) = (4.0, 12.0);
/// The strong edge of a poster, and the space to its words.
pub(crate) const EDGE: (f32, f32) = (16.0, 26.0);
/// Above and below a line across.
const RULE: (f32, f32, f32) = (10.0, 1.0, 12.0);
/// A box to tick, as a share of its text, and the space to the next choice in points.
const TICK: (f32, f32) = (0.8, 16.0);
/// The steps by which a page shrinks until it fits.
const STEPS: u8 = 24;
const STEP: f32 = 0.985;
/// How much of its width a telephone number may take: another font on a page of HTML may be a little wider.
const WHOLE: f32 = 0.97;

/// One thing on the paper.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Item {
    /// Lines of one text: left, baseline, words.
    Text {
        role: Role,
        style: Style,
        lines: Vec<(f32, f32, String)>,
    },
    /// A filled rectangle; decoration.
    Bar {
        left: f32,
        top: f32,
        width: f32,
        height: f32,
        tone: Tone,
    },
    /// An empty square.
    Square { left: f32, top: f32, side: f32 },
    /// A pattern to be scanned.
    Code {
        left: f32,
        top: f32,
        side: f32,
        code: Code,
        says: String,
    },
}

impl Item {
    fn moved(&mut self, by: f32) {
        match self {
            Item::Text { lines, .. } => {
                for (_, baseline, _) in lines {
                    *baseline += by;
                }
            }
            Item::Bar { top, .. } | Item::Square { top, .. } | Item::Code { top, .. } => *top += by,
        }
    }
}

/// One page, in reading order.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
}

/// Blocks laid out from a height of nought.
struct Laid {
    items: Vec<Item>,
    height: f32,
}

/// Lays blocks under each other from `left`, no wider than `width`.
fn lay(blocks: &[Block], left: f32, width: f32) -> Laid {
    let mut laid = Laid {
        items: Vec::new(),
        height: 0.0,
    };
    for block in blocks {
        let first = laid.items.is_empty();
        let top = laid.height;
        laid.height += one(block, left, top, width, first, &mut laid.items);
    }
    laid
}

/// Lays one block at `top` and gives its height. Space above the first block of a column is left out.
fn one(block: &Block, left: f32, top: f32, width: f32, first: bool, out: &mut Vec<Item>) -> f32 {
    match block {
        Block::Text { role, style, text } => {
            let before = if first { 0.0 } else { style.before };
            before + set(*role, style, text, left, top + before, width, out)
        }
        Block::Door(inner) => {
            let (edge, inside) = DOOR;
            let laid = lay(inner, left + edge + inside, width - edge - inside);
            out.push(Item::Bar {
                left,
                top,
                width: edge,
                height: laid.height,
                tone: Tone::Accent,
            });
            put(laid, top, out)
        }
        Block::Keep(inner) => put(lay(inner, left, width), top, out),
        Block::Row {
            aside,
            left: one,
            right: other,
        } => {
            let near = lay(one, left, *aside);
            let far = lay(other, left + aside + GUTTER, width - aside - GUTTER);
            put(near, top, out).max(put(far, top, out))
        }
        Block::Code { code, side, says } => {
            out.push(Item::Code {
                left,
                top,
                side: *side,
                code: code.clone(),
                says: says.clone(),
            });
            *side
        }
        Block::Lines {
            label,
            style,
            count,
            pitch,
        } => {
            let before = if first { 0.0 } else { style.before };
            let mut height = before + set(Role::Text, style, label, left, top + before, width, out);
            for _ in 0..*count {
                height += pitch;
                out.push(Item::Bar {
                    left,
                    top: top + height - 1.0,
                    width,
                    height: 0.6,
                    tone: Tone::Soft,
                });
            }
            height
        }
        Block::Boxes { style, choices } => boxes(style, choices, left, top, width, first, out),
        Block::Rule => {
            let (above, thick, below) = RULE;
            out.push(Item::Bar {
                left,
                top: top + above,
                width,
                height: thick,
                tone: Tone::Soft,
            });
            above + thick + below
        }
        Block::Gap(gap) => *gap,
        Block::Rest | Block::Break => 0.0,
    }
}

fn put(mut laid: Laid, top: f32, out: &mut Vec<Item>) -> f32 {
    for item in &mut laid.items {
        item.moved(top);
    }
    out.append(&mut laid.items);
    laid.height
}

fn set(
    role: Role,
    style: &Style,
    text: &str,
    left: f32,
    top: f32,
    width: f32,
    out: &mut Vec<Item>,
) -> f32 {
    let text = font::settable(text);
    let pitch = style.size * style.leading;
    // The letters stand in the middle of their line.
    let first = f32::midpoint(pitch, style.size * 0.72);
    let mut baseline = top + first;
    let mut lines = Vec::new();
    for line in font::lines(&text, style.size, style.bold, width) {
        lines.push((left, baseline, line));
        baseline += pitch;
    }
    let height = baseline - first - top;
    out.push(Item::Text {
        role,
        style: *style,
        lines,
    });
    height
}

fn boxes(
    style: &Style,
    choices: &[String],
    left: f32,
    top: f32,
    width: f32,
    first: bool,
    out: &mut Vec<Item>,
) -> f32 {
    let before = if first { 0.0 } else { style.before };
    let pitch = style.size * style.leading * 1.15;
    let (share, between) = TICK;
    let side = style.size * share;
    let mut at = (left, top + before);
    for choice in choices {
        let choice = font::settable(choice);
        let wide = side * 1.6 + font::width(&choice, style.size, style.bold);
        if at.0 > left && at.0 + wide > left + width {
            at = (left, at.1 + pitch);
        }
        let mut baseline = at.1 + f32::midpoint(pitch, style.size * 0.72);
        out.push(Item::Square {
            left: at.0,
            top: baseline - side * 0.92,
            side,
        });
        let inner = at.0 + side * 1.6;
        let mut lines = Vec::new();
        for line in font::lines(&choice, style.size, style.bold, left + width - inner) {
            if !lines.is_empty() {
                baseline += style.size * style.leading;
                at.1 += style.size * style.leading;
            }
            lines.push((inner, baseline, line));
        }
        out.push(Item::Text {
            role: Role::Text,
            style: *style,
            lines,
        });
        at.0 += wide + between;
    }
    at.1 + pitch - top
}

/// The inside of a page: left, top, width and height.
struct Inside {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

fn inside(frame: &Frame, paper: Paper) -> Inside {
    match frame {
        Frame::Pages { margin } => {
            let (edge, space) = EDGE;
            Inside {
                left: margin + edge + space,
                top: *margin,
                width: paper.width - 2.0 * margin - edge - space,
                height: paper.height - 2.0 * margin,
            }
        }
        Frame::Flow { margin } | Frame::Roll { margin } => Inside {
            left: *margin,
            top: *margin,
            width: paper.width - 2.0 * margin,
            height: paper.height - 2.0 * margin,
        },
        Frame::Cards(cards) => Inside {
            left: cards.inset,
            top: cards.inset,
            width: cards.width - 2.0 * cards.inset,
            height: cards.height - 2.0 * cards.inset,
        },
        Frame::Strips(strips) => Inside {
            left: strips.margin,
            top: strips.margin,
            width: paper.width - 2.0 * strips.margin,
            height: paper.height - 2.0 * strips.margin - strips.height,
        },
    }
}

/// Makes numbers as large as their place allows, and everything on a full page a little smaller, until it fits.
///
/// # Errors
/// It does not fit at the smallest sizes its styles allow.
pub(crate) fn fitted(document: Document, kind: Kind) -> Result<Document, Refused> {
    let inside = inside(&document.frame, document.paper);
    let mut by = 1.0_f32;
    for _ in 0..=STEPS {
        let mut blocks: Vec<Block> = document
            .blocks
            .iter()
            .map(|block| block.scaled(by))
            .collect();
        grown(&mut blocks, inside.width);
        if fits(&document.frame, &blocks, &inside) {
            return Ok(Document { blocks, ..document });
        }
        by *= STEP;
    }
    Err(Refused::DoesNotFit { kind })
}

fn fits(frame: &Frame, blocks: &[Block], inside: &Inside) -> bool {
    let pages = blocks.split(|block| matches!(block, Block::Break));
    let whole = !matches!(frame, Frame::Flow { .. });
    let mut sized = pages.flat_map(|page| {
        let parts: Vec<&[Block]> = if whole {
            vec![page]
        } else {
            page.chunks(1).collect()
        };
        parts
    });
    sized.all(|part| lay(part, 0.0, inside.width).height <= inside.height + 0.01) && legible(blocks)
}

/// Whether every text that stands on one line is as large as it must be.
fn legible(blocks: &[Block]) -> bool {
    blocks.iter().all(|block| match block {
        Block::Text { style, .. } => !style.whole || style.size >= style.least,
        Block::Door(inner) | Block::Keep(inner) => legible(inner),
        Block::Row { left, right, .. } => legible(left) && legible(right),
        _ => true,
    })
}

/// Shrinks what stands on one line to the width that it has.
fn grown(blocks: &mut [Block], width: f32) {
    for block in blocks {
        match block {
            Block::Text { style, text, .. } if style.whole => {
                let wide = font::width(&font::settable(text), 1.0, style.bold);
                if wide > 0.0 {
                    style.size = style.size.min(width * WHOLE / wide);
                }
            }
            Block::Door(inner) => grown(inner, width - DOOR.0 - DOOR.1),
            Block::Keep(inner) => grown(inner, width),
            Block::Row { aside, left, right } => {
                grown(left, *aside);
                grown(right, width - *aside - GUTTER);
            }
            _ => {}
        }
    }
}

/// Lays a document out on its pages. Cards and strips give one card and one page: whoever draws repeats them.
pub(crate) fn pages(document: &Document) -> Vec<Page> {
    let inside = inside(&document.frame, document.paper);
    let mut pages = Vec::new();
    for blocks in document.blocks.split(|block| matches!(block, Block::Break)) {
        if let Frame::Flow { .. } = document.frame {
            flow(blocks, &inside, &mut pages);
        } else {
            pages.push(fixed(blocks, &inside, document));
        }
    }
    pages
}

fn fixed(blocks: &[Block], inside: &Inside, document: &Document) -> Page {
    let mut parts = blocks.splitn(2, |block| matches!(block, Block::Rest));
    let upper = lay(parts.next().unwrap_or_default(), inside.left, inside.width);
    let lower = lay(parts.next().unwrap_or_default(), inside.left, inside.width);
    let mut page = Page::default();
    if let Frame::Pages { margin } = document.frame {
        page.items.push(Item::Bar {
            left: margin,
            top: margin,
            width: EDGE.0,
            height: document.paper.height - 2.0 * margin,
            tone: Tone::Ink,
        });
    }
    put(upper, inside.top, &mut page.items);
    let foot = inside.top + inside.height - lower.height;
    put(lower, foot, &mut page.items);
    page
}

fn flow(blocks: &[Block], inside: &Inside, pages: &mut Vec<Page>) {
    let mut page = Page::default();
    let mut top = 0.0;
    for block in blocks {
        let mut items = Vec::new();
        let height = one(
            block,
            inside.left,
            0.0,
            inside.width,
            top == 0.0,
            &mut items,
        );
        if top > 0.0 && top + height > inside.height {
            pages.push(std::mem::take(&mut page));
            top = 0.0;
            items.clear();
            one(block, inside.left, 0.0, inside.width, true, &mut items);
        }
        for item in &mut items {
            item.moved(inside.top + top);
        }
        page.items.append(&mut items);
        top += height;
    }
    if !page.items.is_empty() {
        pages.push(page);
    }
}

/// How tall a roll is for what stands on it.
pub(crate) fn roll_height(document: &Document) -> f32 {
    let Frame::Roll { margin } = document.frame else {
        return document.paper.height;
    };
    let width = document.paper.width - 2.0 * margin;
    lay(&document.blocks, margin, width).height + 2.0 * margin
}
