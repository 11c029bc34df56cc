//! A sheet as a page of HTML that a browser prints: one file, real text, sizes in points, no script, and nothing
//! asked of another host. The font stands inside the file, because with a wider one a number would run off its paper.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use crate::block::{Block, Document, Frame, Role, Style};
use crate::{Refused, font, layout};

#[derive(Serialize)]
struct View {
    lang: &'static str,
    title: String,
    frame: &'static str,
    page_width: f32,
    /// With its unit, or `auto` for a roll.
    page_height: String,
    page_margin: String,
    margin: f32,
    inner_left: f32,
    inner_width: f32,
    edge: f32,
    columns: u16,
    cards: u16,
    card_width: f32,
    card_height: f32,
    inset: f32,
    strips: u16,
    strip_height: f32,
    strip_size: f32,
    figures: String,
    word: String,
    mark: Option<String>,
    mark_angle: f32,
    mark_size: f32,
    fonts: Vec<(u16, String)>,
    rules: Vec<String>,
    pages: Vec<Vec<Part>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Part {
    Text {
        tag: &'static str,
        class: String,
        text: String,
    },
    Door {
        blocks: Vec<Part>,
    },
    Keep {
        blocks: Vec<Part>,
    },
    Row {
        class: String,
        left: Vec<Part>,
        right: Vec<Part>,
    },
    Code {
        class: String,
        says: String,
        squares: u16,
        path: String,
    },
    Lines {
        class: String,
        label: String,
        count: u16,
        pitch: String,
    },
    Boxes {
        class: String,
        choices: Vec<String>,
    },
    Rule,
    Gap {
        class: String,
    },
    Rest,
}

/// Rules of the style sheet, each once, named by their order.
#[derive(Default)]
struct Rules(Vec<String>);

impl Rules {
    fn class(&mut self, body: &str) -> String {
        let at = self.0.iter().position(|own| own == body);
        let at = at.unwrap_or_else(|| {
            self.0.push(body.to_owned());
            self.0.len() - 1
        });
        format!("s{at}")
    }

    fn style(&mut self, style: &Style, first: bool) -> String {
        let before = if first { 0.0 } else { style.before };
        let weight = if style.bold { 700 } else { 400 };
        let wrap = if style.whole {
            " white-space: nowrap;"
        } else {
            ""
        };
        let Style { size, leading, .. } = style;
        let color = style.tone.css();
        self.class(&format!(
            "font-size: {size:.2}pt; line-height: {leading:.2}; font-weight: {weight}; color: {color}; margin-top: {before:.2}pt;{wrap}"
        ))
    }

    fn parts(&mut self, blocks: &[Block]) -> Vec<Part> {
        let numbered = blocks.iter().enumerate();
        numbered
            .filter_map(|(at, block)| self.part(block, at == 0))
            .collect()
    }

    fn part(&mut self, block: &Block, first: bool) -> Option<Part> {
        Some(match block {
            Block::Text { role, style, text } => Part::Text {
                tag: match role {
                    Role::Title => "h1",
                    Role::Heading => "h2",
                    Role::Minor => "h3",
                    Role::Text => "p",
                },
                class: self.style(style, first),
                text: text.clone(),
            },
            Block::Door(inner) => Part::Door {
                blocks: self.parts(inner),
            },
            Block::Keep(inner) => Part::Keep {
                blocks: self.parts(inner),
            },
            Block::Row { aside, left, right } => Part::Row {
                class: self.class(&format!("flex: 0 0 {aside:.2}pt;")),
                left: self.parts(left),
                right: self.parts(right),
            },
            Block::Code { code, side, says } => Part::Code {
                class: self.class(&format!("width: {side:.2}pt; height: {side:.2}pt;")),
                says: says.clone(),
                squares: code.squares(),
                path: code.path(),
            },
            Block::Lines {
                label,
                style,
                count,
                pitch,
            } => Part::Lines {
                class: self.style(style, first),
                label: label.clone(),
                count: *count,
                pitch: self.class(&format!(
                    "height: {pitch:.2}pt; border-bottom: .6pt solid #434f49;"
                )),
            },
            Block::Boxes { style, choices } => Part::Boxes {
                class: self.style(style, first),
                choices: choices.clone(),
            },
            Block::Rule => Part::Rule,
            Block::Gap(gap) => Part::Gap {
                class: self.class(&format!("height: {gap:.2}pt;")),
            },
            Block::Rest => Part::Rest,
            Block::Break => return None,
        })
    }
}

/// Writes a document.
///
/// # Errors
/// The template and this room disagree; no sheet that the tests cover has it.
pub(crate) fn write(document: &Document) -> Result<String, Refused> {
    let fault = |error: minijinja::Error| Refused::Html {
        what: error.to_string(),
    };
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.add_template("document.html", include_str!("../templates/document.html"))
        .map_err(fault)?;
    let template = env.get_template("document.html").map_err(fault)?;
    let html = template.render(Serde(&view(document))).map_err(fault)?;
    Ok(html + "\n")
}

fn view(document: &Document) -> View {
    let mut rules = Rules::default();
    let pages: Vec<Vec<Part>> = document
        .blocks
        .split(|block| matches!(block, Block::Break))
        .map(|blocks| rules.parts(blocks))
        .collect();
    let rules = rules.0.iter().enumerate();
    let rules = rules
        .map(|(at, body)| format!(".s{at} {{ {body} }}"))
        .collect();
    let (width, height) = (document.paper.width, document.paper.height);
    let mark_wide = document
        .mark
        .as_deref()
        .map_or(0.0, |mark| font::width(mark, 1.0, true));
    let mut view = View {
        lang: document.lang.tag(),
        title: document.title.clone(),
        frame: "pages",
        page_width: width,
        page_height: format!("{height}pt"),
        page_margin: "0".to_owned(),
        margin: 0.0,
        inner_left: 0.0,
        inner_width: width,
        edge: layout::EDGE.0,
        columns: 0,
        cards: 0,
        card_width: 0.0,
        card_height: 0.0,
        inset: 0.0,
        strips: 0,
        strip_height: 0.0,
        strip_size: 0.0,
        figures: String::new(),
        word: String::new(),
        mark: document.mark.clone(),
        mark_angle: height.atan2(width).to_degrees(),
        mark_size: if mark_wide > 0.0 {
            width.hypot(height) * 0.7 / mark_wide
        } else {
            0.0
        },
        fonts: font::PACKED
            .iter()
            .map(|(weight, bytes)| (*weight, STANDARD.encode(bytes)))
            .collect(),
        rules,
        pages,
    };
    match &document.frame {
        Frame::Pages { margin } => {
            view.margin = *margin;
            view.inner_left = margin + layout::EDGE.0 + layout::EDGE.1;
        }
        Frame::Flow { margin } => {
            view.frame = "flow";
            view.margin = *margin;
            view.inner_width = width - 2.0 * margin;
            view.page_margin = format!("{margin}pt");
        }
        Frame::Roll { margin } => {
            view.frame = "roll";
            view.margin = *margin;
            view.page_height = format!("{:.1}pt", layout::roll_height(document) + 12.0);
        }
        Frame::Cards(cards) => {
            view.frame = "cards";
            view.columns = cards.columns;
            view.cards = cards.columns.saturating_mul(cards.rows);
            view.card_width = cards.width;
            view.card_height = cards.height;
            view.inset = cards.inset;
        }
        Frame::Strips(strips) => {
            view.frame = "strips";
            view.margin = strips.margin;
            view.strips = strips.count;
            view.strip_height = strips.height;
            let wide = (width - 2.0 * strips.margin) / f32::from(strips.count.max(1));
            let long = strips.height - 26.0;
            view.strip_size = crate::pdf::strip_size(&strips.figures, long, wide * 0.44);
            view.figures.clone_from(&strips.figures);
            view.word.clone_from(&strips.word);
        }
    }
    view
}
