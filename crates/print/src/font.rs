//! The font that goes into a PDF: how wide its letters are, and breaking text into lines.

use std::sync::OnceLock;

use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

/// The upright letters.
pub(crate) const REGULAR: &[u8] = include_bytes!("../assets/fonts/LeewardPrint-Regular.ttf");
/// The strong letters.
pub(crate) const BOLD: &[u8] = include_bytes!("../assets/fonts/LeewardPrint-Bold.ttf");
/// Both again, packed as a page of HTML takes them.
pub(crate) const PACKED: [(u16, &[u8]); 2] = [
    (
        400,
        include_bytes!("../assets/fonts/LeewardPrint-Regular.woff"),
    ),
    (
        700,
        include_bytes!("../assets/fonts/LeewardPrint-Bold.woff"),
    ),
];

/// What stands for a letter that the font does not have.
const UNKNOWN: char = '\u{fffd}';

/// A letter as it is drawn: its place in the font, and how far the next one stands from it, as a share of the size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Letter {
    pub(crate) glyph: u32,
    pub(crate) advance: f32,
}

/// A weight of the font.
pub(crate) struct Face {
    font: FontRef<'static>,
    metrics: GlyphMetrics<'static>,
    em: f32,
}

/// The face of a weight; none only in a build whose fonts are damaged, which the tests refuse.
pub(crate) fn face(bold: bool) -> Option<&'static Face> {
    static FACES: OnceLock<[Option<Face>; 2]> = OnceLock::new();
    let [regular, strong] = FACES.get_or_init(|| [open(REGULAR), open(BOLD)]);
    if bold { strong } else { regular }.as_ref()
}

fn open(bytes: &'static [u8]) -> Option<Face> {
    let font = FontRef::new(bytes).ok()?;
    let em = font
        .metrics(Size::unscaled(), LocationRef::default())
        .units_per_em;
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    Some(Face {
        font,
        metrics,
        em: f32::from(em.max(1)),
    })
}

impl Face {
    /// Whether the font has a letter.
    pub(crate) fn has(&self, letter: char) -> bool {
        self.font.charmap().map(letter).is_some()
    }

    /// A letter as it is drawn.
    pub(crate) fn letter(&self, letter: char) -> Letter {
        let map = self.font.charmap();
        let glyph = map
            .map(letter)
            .or_else(|| map.map(UNKNOWN))
            .unwrap_or_default();
        let advance = self.metrics.advance_width(glyph).unwrap_or_default() / self.em;
        Letter {
            glyph: glyph.to_u32(),
            advance,
        }
    }
}

/// Text as it is set: letters and their marks made one where the font has them so, every kind of space a space, and
/// the letters that the font lacks replaced.
pub(crate) fn settable(text: &str) -> String {
    let Some(face) = face(false) else {
        return String::new();
    };
    text.nfc()
        .filter(|letter| !letter.is_control() || letter.is_whitespace())
        .map(|letter| match letter {
            letter if letter.is_whitespace() && letter != '\u{a0}' => ' ',
            letter if face.has(letter) => letter,
            _ => UNKNOWN,
        })
        .collect()
}

/// The letters of a text that the font does not have, each once.
pub(crate) fn missing(text: &str) -> Vec<char> {
    let Some(face) = face(false) else {
        return Vec::new();
    };
    let mut missing: Vec<char> = text
        .nfc()
        .filter(|letter| !letter.is_control() && !letter.is_whitespace() && !face.has(*letter))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// How wide a text is, in points.
pub(crate) fn width(text: &str, size: f32, bold: bool) -> f32 {
    let Some(face) = face(bold) else {
        return 0.0;
    };
    let advances = text.chars().map(|letter| face.letter(letter).advance);
    advances.sum::<f32>() * size
}

/// Breaks a text into lines no wider than `most` points. A word that is wider is cut: an address where its parts end,
/// and anything else, or a part that is still too wide, at a letter.
pub(crate) fn lines(text: &str, size: f32, bold: bool, most: f32) -> Vec<String> {
    let measure = |text: &str| width(text, size, bold);
    let space = measure(" ");
    let mut lines = Lines::default();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let wide = measure(word);
        if wide <= most {
            lines.add(word, wide, space, most);
            continue;
        }
        let mut apart = space;
        for part in word.split_inclusive(['/', '?', '&']) {
            let wide = measure(part);
            if wide <= most {
                lines.add(part, wide, apart, most);
            } else {
                for letter in part.chars() {
                    let mut bytes = [0; 4];
                    let letter: &str = letter.encode_utf8(&mut bytes);
                    lines.add(letter, measure(letter), apart, most);
                    apart = 0.0;
                }
            }
            apart = 0.0;
        }
    }
    lines.done()
}

/// Lines as they grow.
#[derive(Default)]
struct Lines {
    full: Vec<String>,
    open: String,
    wide: f32,
}

impl Lines {
    /// Adds a piece, `apart` points after the last one: on this line if it fits there, else on the next.
    fn add(&mut self, piece: &str, wide: f32, apart: f32, most: f32) {
        if self.open.is_empty() {
            self.wide = wide;
        } else if self.wide + apart + wide <= most {
            if apart > 0.0 {
                self.open.push(' ');
            }
            self.wide += apart + wide;
        } else {
            self.full.push(std::mem::take(&mut self.open));
            self.wide = wide;
        }
        self.open.push_str(piece);
    }

    fn done(mut self) -> Vec<String> {
        if !self.open.is_empty() || self.full.is_empty() {
            self.full.push(self.open);
        }
        self.full
    }
}

#[cfg(test)]
mod tests {
    use super::{face, lines, missing, settable, width};

    #[test]
    fn the_fonts_open_and_have_what_they_should() {
        for bold in [false, true] {
            let face = face(bold).unwrap();
            let wanted = "áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’—–…·èòàÈÒÀ0123456789";
            let vietnamese = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
            let indigenous = "ꞌʼɨʉëïöüẍń";
            for letter in wanted
                .chars()
                .chain(vietnamese.chars())
                .chain(indigenous.chars())
            {
                assert!(face.has(letter), "{letter} {bold}");
            }
            // Figures are of one width, so that numbers stand under each other.
            let wide = |figure| face.letter(figure).advance.to_bits();
            assert!("0123456789".chars().all(|figure| wide(figure) == wide('1')));
        }
    }

    #[test]
    fn text_is_made_settable() {
        assert_eq!(settable("e\u{301}\tb\nc\u{7}"), "é b c");
        assert_eq!(settable("a中"), "a\u{fffd}");
        assert_eq!(missing("a中中文e\u{301}"), ['中', '文']);
    }

    #[test]
    fn lines_hold_their_width_and_every_letter() {
        let text = "Nadie debe quedarse con sus papeles, su pago ni su libertad.";
        let broken = lines(text, 20.0, false, 150.0);
        assert!(broken.len() > 3);
        assert!(broken.iter().all(|line| width(line, 20.0, false) <= 150.0));
        assert_eq!(broken.join(" "), text);
        let word = "a".repeat(100);
        assert_eq!(lines(&word, 20.0, true, 60.0).concat(), word);
        assert_eq!(lines("", 20.0, true, 60.0), [""]);
        // Nothing loops where nothing fits.
        assert_eq!(lines("abc", 20.0, true, 0.5), ["a", "b", "c"]);
    }
}
