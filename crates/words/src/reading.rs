//! How hard a text is to read: Flesch-Kincaid grade for English, the INFLESZ scale
//! (Szigriszt-Pazos perspicuity) for Spanish. Both need about a hundred words to mean anything;
//! shorter texts are judged by the length of their sentences alone. The formulas flag; people test.

use crate::Lang;

/// The fewest words for which a formula is trusted.
pub const ENOUGH_WORDS: usize = 100;
/// The most words a sentence may have.
pub const LONGEST_SENTENCE: usize = 20;
/// The highest English grade on public pages.
pub const HIGHEST_GRADE: f64 = 6.0;
/// The lowest INFLESZ on public pages (65: "fairly easy").
pub const LOWEST_INFLESZ: f64 = 65.0;

/// Counts of a text, and its difficulty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    /// Words, numbers included.
    pub words: usize,
    /// Sentences; a line without a full stop counts as one.
    pub sentences: usize,
    /// Words in the longest sentence.
    pub longest: usize,
    /// Flesch-Kincaid grade (English) or INFLESZ (Spanish).
    pub score: f64,
}

impl Level {
    /// Whether the text passes for the public in its language. A text too short for the formula
    /// passes on its longest sentence alone.
    pub fn passes(&self, lang: Lang) -> bool {
        self.is_easy(lang) && self.longest <= LONGEST_SENTENCE
    }

    /// Whether the formula alone lets the text pass; a text too short for it does.
    pub fn is_easy(&self, lang: Lang) -> bool {
        self.words < ENOUGH_WORDS
            || match lang {
                Lang::En => self.score <= HIGHEST_GRADE,
                Lang::Es => self.score >= LOWEST_INFLESZ,
            }
    }
}

/// Measures a text. Names that a person must read as they are (an agency, a programme) can be given
/// to be left out of the count.
#[expect(
    clippy::cast_precision_loss,
    reason = "a text has far fewer than 2^52 words"
)]
pub fn level(lang: Lang, text: &str, exempt: &[&str]) -> Level {
    let mut text = text.to_owned();
    for name in exempt {
        text = text.replace(name, "");
    }
    let (mut words, mut sentences, mut syllables, mut longest) = (0, 0, 0, 0);
    for sentence in sentences_of(&text) {
        let mut own = 0;
        for word in sentence.split_whitespace() {
            let letters: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
            if letters.is_empty() {
                continue;
            }
            own += 1;
            syllables += syllables_of(lang, &letters);
        }
        if own > 0 {
            sentences += 1;
            words += own;
            longest = longest.max(own);
        }
    }
    let (w, s) = (words.max(1) as f64, sentences.max(1) as f64);
    let per_word = syllables as f64 / w;
    let score = match lang {
        Lang::En => 0.39 * (w / s) + 11.8 * per_word - 15.59,
        Lang::Es => 206.835 - 62.3 * per_word - w / s,
    };
    Level {
        words,
        sentences,
        longest,
        score,
    }
}

/// The sentences of a text: ended by `.`, `!`, `?`, `:`, `;` before a space, or by a line's end.
pub fn sentences_of(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        let mut chars = line.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let ends = matches!(c, '.' | '!' | '?' | ':' | ';' | '…')
                && chars.peek().is_none_or(|(_, next)| next.is_whitespace());
            if ends {
                let end = at + c.len_utf8();
                sentences.push(line.get(start..end).unwrap_or_default());
                start = end;
            }
        }
        sentences.push(line.get(start..).unwrap_or_default());
    }
    sentences.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    sentences
}

fn syllables_of(lang: Lang, word: &str) -> usize {
    if word.chars().all(|c| c.is_ascii_digit()) {
        return 1;
    }
    match lang {
        Lang::En => english_syllables(word),
        Lang::Es => spanish_syllables(word),
    }
}

fn english_syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut groups = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel = is_vowel(c);
        groups += usize::from(vowel && !before);
        before = vowel;
    }
    let silent_e = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    let silent_ed =
        word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded") && groups > 1;
    groups
        .saturating_sub(usize::from(silent_e || silent_ed))
        .max(1)
}

fn spanish_syllables(word: &str) -> usize {
    let strong = |c: char| matches!(c, 'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú');
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    // A final y sounds as i; any other is a consonant.
    let weak =
        |at: usize, c: char| matches!(c, 'i' | 'u' | 'ü') || (c == 'y' && at + 1 == letters.len());
    let mut count = 0;
    let mut before = None;
    for (at, &c) in letters.iter().enumerate() {
        let silent_u = c == 'u'
            && matches!(
                at.checked_sub(1).and_then(|i| letters.get(i)),
                Some('q' | 'g')
            )
            && matches!(letters.get(at + 1), Some('e' | 'i' | 'é' | 'í'));
        if silent_u {
            continue;
        }
        match (before, strong(c), weak(at, c)) {
            (_, false, false) => before = None,
            (Some(true), true, _) => count += 1,
            (Some(_), _, _) => before = Some(strong(c) || before == Some(true)),
            (None, _, _) => {
                count += 1;
                before = Some(strong(c));
            }
        }
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::{english_syllables, level, sentences_of, spanish_syllables};
    use crate::Lang;

    #[test]
    fn syllables_are_counted_as_spoken() {
        for (word, count) in [
            ("help", 1),
            ("person", 2),
            ("place", 1),
            ("table", 2),
            ("closed", 1),
            ("wanted", 2),
        ] {
            assert_eq!(english_syllables(word), count, "{word}");
        }
        for (word, count) in [
            ("ayuda", 3),
            ("quiere", 2),
            ("país", 2),
            ("leer", 2),
            ("cuidado", 3),
            ("usted", 2),
            ("guerra", 2),
        ] {
            assert_eq!(spanish_syllables(word), count, "{word}");
        }
    }

    #[test]
    fn a_line_without_a_full_stop_is_a_sentence() {
        assert_eq!(
            sentences_of("One two.\nThree four\nCall 1.5 now? Yes"),
            ["One two.", "Three four", "Call 1.5 now?", " Yes"]
        );
    }

    #[test]
    fn plain_text_is_easier_than_legal_text() {
        let plain = "You can call. You can stop. We ask you first. ".repeat(12);
        let legal = "Notwithstanding the aforementioned determination, administrative eligibility necessitates individualized certification. ".repeat(12);
        assert!(level(Lang::En, &plain, &[]).passes(Lang::En));
        assert!(!level(Lang::En, &legal, &[]).passes(Lang::En));
        let facil = "Puede llamar. Puede parar. Le preguntamos antes. ".repeat(15);
        assert!(
            level(Lang::Es, &facil, &[]).passes(Lang::Es),
            "{:?}",
            level(Lang::Es, &facil, &[])
        );
    }
}
