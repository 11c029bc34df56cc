//! What a sheet is made of: blocks, in reading order, inside a frame of paper. The same blocks become a page of HTML,
//! a tagged PDF and plain text. Lengths are points: 72 to the inch.

use words::Lang;

use crate::code::Code;

/// A sheet that can be written out.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The language of its sentences.
    pub lang: Lang,
    /// What a reader of the file is told it is. True, and neutral.
    pub title: String,
    /// The paper.
    pub paper: Paper,
    /// How the blocks stand on it.
    pub(crate) frame: Frame,
    /// The blocks, in reading order.
    pub(crate) blocks: Vec<Block>,
    /// Words across the whole page, where it is not to be put up as it is.
    pub(crate) mark: Option<String>,
}

/// A piece of paper, upright, in points. A roll has no height of its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paper {
    /// Its width.
    pub width: f32,
    /// Its height; of a roll, the most that one receipt may take.
    pub height: f32,
}

/// How blocks stand on the paper.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Frame {
    /// Pages that each hold what stands between two breaks, with a strong edge on the left.
    Pages { margin: f32 },
    /// As many pages as it takes.
    Flow { margin: f32 },
    /// The same card again and again, to be cut.
    Cards(Cards),
    /// One page whose lower part is cut into strips.
    Strips(Strips),
    /// One page as long as what stands on it.
    Roll { margin: f32 },
}

/// Cards on a page: each `width` by `height`, with `inset` around its words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Cards {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) columns: u16,
    pub(crate) rows: u16,
    pub(crate) inset: f32,
}

/// Strips to tear off: `count` beside each other, each `height` long, its words standing upright.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Strips {
    pub(crate) margin: f32,
    pub(crate) count: u16,
    pub(crate) height: f32,
    pub(crate) figures: String,
    pub(crate) word: String,
}

/// What a piece of text is, for who hears the page instead of seeing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Heading,
    Minor,
    Text,
}

/// The shade of text. All three stand at 7:1 or more against white, and print black.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Ink,
    Soft,
    Accent,
}

impl Tone {
    /// Every tone.
    #[cfg(test)]
    pub(crate) const ALL: [Tone; 3] = [Tone::Ink, Tone::Soft, Tone::Accent];

    /// Red, green and blue.
    pub(crate) const fn rgb(self) -> [u8; 3] {
        match self {
            Tone::Ink => [0x1b, 0x24, 0x20],
            Tone::Soft => [0x43, 0x4f, 0x49],
            Tone::Accent => [0x09, 0x50, 0x46],
        }
    }

    /// The same as a page writes it.
    pub(crate) fn css(self) -> String {
        let [red, green, blue] = self.rgb();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// Its size, in points.
    pub(crate) size: f32,
    /// The least it may shrink to where a page is full, in points.
    pub(crate) least: f32,
    pub(crate) bold: bool,
    pub(crate) tone: Tone,
    /// From line to line, as a share of the size.
    pub(crate) leading: f32,
    /// Space above, in points.
    pub(crate) before: f32,
    /// Whether it stands on one line and shrinks until it fits there: telephone numbers.
    pub(crate) whole: bool,
}

impl Style {
    /// Plain text of a size, which may not shrink.
    pub(crate) const fn plain(size: f32) -> Style {
        Style {
            size,
            least: size,
            bold: false,
            tone: Tone::Ink,
            leading: 1.34,
            before: 0.0,
            whole: false,
        }
    }

    pub(crate) const fn bold(self) -> Style {
        Style { bold: true, ..self }
    }

    pub(crate) const fn tone(self, tone: Tone) -> Style {
        Style { tone, ..self }
    }

    pub(crate) const fn leading(self, leading: f32) -> Style {
        Style { leading, ..self }
    }

    pub(crate) const fn before(self, before: f32) -> Style {
        Style { before, ..self }
    }

    /// May shrink to a size.
    pub(crate) const fn least(self, least: f32) -> Style {
        Style { least, ..self }
    }

    /// Stands on one line.
    pub(crate) const fn whole(self) -> Style {
        Style {
            whole: true,
            ..self
        }
    }
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// Words.
    Text {
        role: Role,
        style: Style,
        text: String,
    },
    /// What belongs together, with a strong edge on the left.
    Door(Vec<Block>),
    /// Two columns; the left one is `aside` wide.
    Row {
        aside: f32,
        left: Vec<Block>,
        right: Vec<Block>,
    },
    /// An address as a square to be scanned.
    Code { code: Code, side: f32, says: String },
    /// A label and empty lines to write on.
    Lines {
        label: String,
        style: Style,
        count: u16,
        pitch: f32,
    },
    /// Boxes to tick.
    Boxes { style: Style, choices: Vec<String> },
    /// What is not parted by the end of a page.
    Keep(Vec<Block>),
    /// A line across.
    Rule,
    /// Empty space, in points.
    Gap(f32),
    /// What follows stands at the foot of the page.
    Rest,
    /// What follows stands on the next page.
    Break,
}

impl Block {
    pub(crate) fn text(style: Style, text: impl Into<String>) -> Block {
        Block::Text {
            role: Role::Text,
            style,
            text: text.into(),
        }
    }

    pub(crate) fn role(role: Role, style: Style, text: impl Into<String>) -> Block {
        Block::Text {
            role,
            style,
            text: text.into(),
        }
    }

    /// The same a little smaller; text no smaller than its style allows.
    pub(crate) fn scaled(&self, by: f32) -> Block {
        let all = |blocks: &[Block]| blocks.iter().map(|block| block.scaled(by)).collect();
        let shrunk = |style: Style| Style {
            size: (style.size * by).max(style.least.min(style.size)),
            before: style.before * by,
            ..style
        };
        match self {
            Block::Text { role, style, text } => Block::Text {
                role: *role,
                style: shrunk(*style),
                text: text.clone(),
            },
            Block::Door(inner) => Block::Door(all(inner)),
            Block::Keep(inner) => Block::Keep(all(inner)),
            Block::Row { aside, left, right } => Block::Row {
                aside: *aside,
                left: all(left),
                right: all(right),
            },
            Block::Gap(gap) => Block::Gap(gap * by),
            Block::Code { .. }
            | Block::Lines { .. }
            | Block::Boxes { .. }
            | Block::Rule
            | Block::Rest
            | Block::Break => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tone;

    /// Relative luminance, as WCAG 2 has it.
    fn luminance(rgb: [u8; 3]) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = rgb.map(part);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    #[test]
    fn text_stands_at_seven_to_one_on_white() {
        for tone in Tone::ALL {
            let contrast = 1.05 / (luminance(tone.rgb()) + 0.05);
            assert!(contrast >= 7.0, "{tone:?} {contrast}");
        }
        // Ink keeps it on the grey of a draft's mark too.
        let mark = luminance([0xd3; 3]) + 0.05;
        assert!(mark / (luminance(Tone::Ink.rgb()) + 0.05) >= 7.0);
    }
}
