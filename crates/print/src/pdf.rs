//! A sheet as a tagged PDF that keeps to PDF/UA-1: every word in reading order, headings named, decoration set apart,
//! patterns described, the language said, the font inside. The file holds no date and no author, so the same sheet
//! gives the same bytes.

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag, Tag, TagGroup, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document as Pdf, SerializeSettings};

use crate::block::{Cards, Document, Frame, Paper, Role, Strips, Style, Tone};
use crate::layout::{self, Item, Page};
use crate::{Refused, font};

/// The grey of words across a page: seen at once, and black text on it stays at 7:1 and more.
const MARK: [u8; 3] = [0xd3, 0xd3, 0xd3];
/// The grey of lines to cut along.
const CUT: [u8; 3] = [0x80, 0x80, 0x80];

/// What a page is drawn with.
struct Pen {
    regular: Font,
    strong: Font,
}

/// Writes a document.
///
/// # Errors
/// What the writer of PDFs found amiss; no sheet that the tests cover has it.
pub(crate) fn write(document: &Document) -> Result<Vec<u8>, Refused> {
    let fault = |what: &str| Refused::Pdf {
        what: what.to_owned(),
    };
    let open = |bytes: &'static [u8]| Font::new(bytes.into(), 0).ok_or_else(|| fault("the font"));
    let pen = Pen {
        regular: open(font::REGULAR)?,
        strong: open(font::BOLD)?,
    };
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| fault("the kind of file"))?;
    let mut pdf = Pdf::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let mut tree = TagTree::new().with_lang(Some(document.lang.tag().to_owned()));
    let mut outline = Outline::new();
    let height = layout::roll_height(document);
    for (number, page) in layout::pages(document).into_iter().enumerate() {
        let settings = PageSettings::from_wh(document.paper.width, height)
            .ok_or_else(|| fault("the size of the paper"))?;
        let mut sheet = pdf.start_page_with(settings);
        let mut surface = sheet.surface();
        if let Some(mark) = &document.mark {
            pen.across(&mut surface, mark, document.paper);
        }
        match &document.frame {
            Frame::Pages { .. } | Frame::Flow { .. } | Frame::Roll { .. } => {
                pen.page(&mut surface, &page, Some(&mut tree));
            }
            Frame::Cards(cards) => {
                pen.cards(&mut surface, &page, cards, document.paper, &mut tree);
            }
            Frame::Strips(strips) => {
                pen.page(&mut surface, &page, Some(&mut tree));
                pen.strips(&mut surface, strips, document.paper, &mut tree);
            }
        }
        surface.finish();
        sheet.finish();
        for (text, top) in headings(&page) {
            let there = XyzDestination::new(number, Point::from_xy(0.0, top));
            outline.push_child(OutlineNode::new(text, there));
        }
    }
    pdf.set_metadata(
        Metadata::new()
            .title(document.title.clone())
            .language(document.lang.tag().to_owned()),
    );
    pdf.set_outline(outline);
    pdf.set_tag_tree(tree);
    pdf.finish().map_err(|error| fault(&format!("{error:?}")))
}

/// The headings of a page and where they stand.
fn headings(page: &Page) -> Vec<(String, f32)> {
    let found = page.items.iter().filter_map(|item| match item {
        Item::Text { role, lines, style } if *role != Role::Text => {
            let words: Vec<&str> = lines.iter().map(|line| line.2.as_str()).collect();
            let top = lines.first()?.1 - style.size;
            Some((words.join(" "), top.max(0.0)))
        }
        _ => None,
    });
    found.collect()
}

/// The letters of a line, each with its width.
fn glyphs(face: &font::Face, text: &str) -> Vec<KrillaGlyph> {
    let glyph = |(at, letter): (usize, char)| {
        let set = face.letter(letter);
        let range = at..at + letter.len_utf8();
        KrillaGlyph::new(
            GlyphId::new(set.glyph),
            set.advance,
            0.0,
            0.0,
            0.0,
            range,
            None,
        )
    };
    text.char_indices().map(glyph).collect()
}

fn fill([red, green, blue]: [u8; 3]) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn rectangle(left: f32, top: f32, width: f32, height: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(left, top, width, height)?);
    path.finish()
}

fn decoration(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn group(role: Role, text: String) -> TagGroup {
    let level = |level| NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    match role {
        Role::Title => TagGroup::new(Tag::Hn(level(1), Some(text))),
        Role::Heading => TagGroup::new(Tag::Hn(level(2), Some(text))),
        Role::Minor => TagGroup::new(Tag::Hn(level(3), Some(text))),
        Role::Text => TagGroup::new(Tag::P),
    }
}

impl Pen {
    /// Draws what stands on a page. Without a tree it is a copy, and none of it is read out again.
    fn page(&self, surface: &mut Surface<'_>, page: &Page, mut tree: Option<&mut TagTree>) {
        for item in &page.items {
            match item {
                Item::Text { role, style, lines } => {
                    let words: Vec<&str> = lines.iter().map(|line| line.2.as_str()).collect();
                    let mut whole = group(*role, words.join(" "));
                    let last = lines.len().saturating_sub(1);
                    for (at, (left, baseline, text)) in lines.iter().enumerate() {
                        let tag = match tree {
                            Some(_) => ContentTag::Span(SpanTag::empty()),
                            None => decoration(ArtifactType::Other),
                        };
                        let id = surface.start_tagged(tag);
                        // A space ends each line but the last, so that words of two lines stay two words.
                        let end = if at == last { "" } else { " " };
                        self.line(surface, *left, *baseline, style, &format!("{text}{end}"));
                        surface.end_tagged();
                        whole.push(id);
                    }
                    if let Some(tree) = tree.as_deref_mut() {
                        tree.push(Node::Group(whole));
                    }
                }
                Item::Bar {
                    left,
                    top,
                    width,
                    height,
                    tone,
                } => {
                    surface.start_tagged(decoration(ArtifactType::Layout));
                    surface.set_fill(Some(fill(tone.rgb())));
                    surface.set_stroke(None);
                    if let Some(path) = rectangle(*left, *top, *width, *height) {
                        surface.draw_path(&path);
                    }
                    surface.end_tagged();
                }
                Item::Square { left, top, side } => {
                    surface.start_tagged(decoration(ArtifactType::Layout));
                    Pen::outline(surface, (*left, *top), (*side, *side), 0.9, Tone::Ink.rgb());
                    surface.end_tagged();
                }
                Item::Code {
                    left,
                    top,
                    side,
                    code,
                    says,
                } => {
                    let tag = match tree {
                        Some(_) => ContentTag::Other,
                        None => decoration(ArtifactType::Other),
                    };
                    let id = surface.start_tagged(tag);
                    let unit = side / f32::from(code.squares());
                    let mut path = PathBuilder::new();
                    for (column, row, length) in code.runs() {
                        let rect = Rect::from_xywh(
                            left + f32::from(column) * unit,
                            top + f32::from(row) * unit,
                            f32::from(length) * unit,
                            unit,
                        );
                        if let Some(rect) = rect {
                            path.push_rect(rect);
                        }
                    }
                    surface.set_fill(Some(fill([0, 0, 0])));
                    surface.set_stroke(None);
                    if let Some(path) = path.finish() {
                        surface.draw_path(&path);
                    }
                    surface.end_tagged();
                    if let Some(tree) = tree.as_deref_mut() {
                        let mut figure = TagGroup::new(Tag::Figure(Some(says.clone())));
                        figure.push(id);
                        tree.push(Node::Group(figure));
                    }
                }
            }
        }
    }

    fn line(&self, surface: &mut Surface<'_>, left: f32, baseline: f32, style: &Style, text: &str) {
        let Some(face) = font::face(style.bold) else {
            return;
        };
        let drawn = if style.bold {
            &self.strong
        } else {
            &self.regular
        };
        let glyphs = glyphs(face, text);
        surface.set_fill(Some(fill(style.tone.rgb())));
        surface.set_stroke(None);
        let start = Point::from_xy(left, baseline);
        surface.draw_glyphs(start, &glyphs, drawn.clone(), text, style.size, false);
    }

    fn outline(
        surface: &mut Surface<'_>,
        (left, top): (f32, f32),
        (width, height): (f32, f32),
        thick: f32,
        [red, green, blue]: [u8; 3],
    ) {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke {
            paint: rgb::Color::new(red, green, blue).into(),
            width: thick,
            ..Stroke::default()
        }));
        if let Some(path) = rectangle(left, top, width, height) {
            surface.draw_path(&path);
        }
        surface.set_stroke(None);
    }

    /// Words across the page, from lower left to upper right, under everything else. They stand at the head of the
    /// page as text too, so that who hears the page hears them.
    fn across(&self, surface: &mut Surface<'_>, mark: &str, paper: Paper) {
        let mark = font::settable(mark);
        let wide = font::width(&mark, 1.0, true);
        if wide <= 0.0 {
            return;
        }
        let long = paper.width.hypot(paper.height) * 0.72;
        let size = long / wide;
        let steep = paper.height.atan2(paper.width).to_degrees();
        let Some(face) = font::face(true) else {
            return;
        };
        let glyphs = glyphs(face, &mark);
        let (middle, half) = (paper.width / 2.0, paper.height / 2.0);
        surface.start_tagged(decoration(ArtifactType::PaginationOther));
        surface.push_transform(&Transform::from_rotate_at(-steep, middle, half));
        surface.set_fill(Some(fill(MARK)));
        surface.set_stroke(None);
        let start = Point::from_xy(middle - long / 2.0, half + size * 0.36);
        surface.draw_glyphs(start, &glyphs, self.strong.clone(), &mark, size, false);
        surface.pop();
        surface.end_tagged();
    }

    /// The same card on every place of the page. The first is read out; the others are copies.
    fn cards(
        &self,
        surface: &mut Surface<'_>,
        page: &Page,
        cards: &Cards,
        paper: Paper,
        tree: &mut TagTree,
    ) {
        let wide = f32::from(cards.columns) * cards.width;
        let high = f32::from(cards.rows) * cards.height;
        let (left, top) = ((paper.width - wide) / 2.0, (paper.height - high) / 2.0);
        let mut tree = Some(tree);
        for row in 0..cards.rows {
            for column in 0..cards.columns {
                let across = left + f32::from(column) * cards.width;
                let down = top + f32::from(row) * cards.height;
                surface.push_transform(&Transform::from_translate(across, down));
                self.page(surface, page, tree.take());
                surface.pop();
            }
        }
        surface.start_tagged(decoration(ArtifactType::Page));
        for row in 0..cards.rows {
            for column in 0..cards.columns {
                let corner = (
                    left + f32::from(column) * cards.width,
                    top + f32::from(row) * cards.height,
                );
                Pen::outline(surface, corner, (cards.width, cards.height), 0.35, CUT);
            }
        }
        surface.end_tagged();
    }

    /// Strips along the foot, their words turned so that each strip is narrow. The first is read out.
    fn strips(&self, surface: &mut Surface<'_>, strips: &Strips, paper: Paper, tree: &mut TagTree) {
        let width = (paper.width - 2.0 * strips.margin) / f32::from(strips.count.max(1));
        let top = paper.height - strips.margin - strips.height;
        let page = strip(strips, width);
        let mut tree = Some(tree);
        for number in 0..strips.count {
            let left = strips.margin + f32::from(number) * width;
            // A quarter turn: what was across runs down the strip.
            let turned = Transform::from_row(0.0, 1.0, -1.0, 0.0, left + width, top);
            surface.push_transform(&turned);
            self.page(surface, &page, tree.take());
            surface.pop();
        }
        surface.start_tagged(decoration(ArtifactType::Page));
        for number in 0..strips.count {
            let left = strips.margin + f32::from(number) * width;
            Pen::outline(surface, (left, top), (width, strips.height), 0.35, CUT);
        }
        surface.end_tagged();
    }
}

/// One strip, lying: its figures and its word, in the middle of its length.
fn strip(strips: &Strips, width: f32) -> Page {
    let inner = strips.height - 20.0;
    let figures = Style::plain(strip_size(&strips.figures, inner, width * 0.46)).bold();
    let word = Style::plain((width * 0.26).min(15.0));
    let centred = |text: &str, style: &Style, baseline: f32| {
        let text = font::settable(text);
        let left = (strips.height - font::width(&text, style.size, style.bold)) / 2.0;
        Item::Text {
            role: Role::Text,
            style: *style,
            lines: vec![(left, baseline, text)],
        }
    };
    let first = width * 0.5;
    let second = first + word.size * 1.35;
    Page {
        items: vec![
            centred(&strips.figures, &figures, first),
            centred(&strips.word, &word, second),
        ],
    }
}

/// The size of a strip's figures: as large as its length and width allow, in points.
pub(crate) fn strip_size(figures: &str, length: f32, most: f32) -> f32 {
    let wide = font::width(&font::settable(figures), 1.0, true);
    if wide > 0.0 {
        (length / wide).min(most)
    } else {
        most
    }
}
