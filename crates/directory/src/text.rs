//! Words out of text, and text made readable: folding, tokens and the repairs imported descriptions need.
//!
//! Two texts match when their tokens do. A token is a run of letters and digits in lower case, without accents, its
//! English plural folded to the singular. So "Job/Training" is two words, "Shelters" is "shelter", and "Niños" is
//! "nino". This is not a stemmer: "legal" and "legalize" stay apart, because a need's term must not match by accident.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// The longest token kept, in bytes; what is longer is cut, so that a hostile field cannot fill the index.
const LONGEST_TOKEN: usize = 40;

/// Calls `each` with every token of `text`, in order.
pub fn for_each_token(text: &str, mut each: impl FnMut(&str)) {
    let mut word = String::with_capacity(LONGEST_TOKEN);
    let mut finish = |word: &mut String| {
        if !word.is_empty() {
            fold_plural(word);
            each(word);
            word.clear();
        }
    };
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            if word.len() < LONGEST_TOKEN {
                word.push(letter.to_ascii_lowercase());
            }
        } else if letter.is_ascii() {
            // The apostrophe of "women's" parts nothing.
            if letter != '\'' {
                finish(&mut word);
            }
        } else if letter.is_alphanumeric() {
            for part in std::iter::once(letter).nfd().flat_map(char::to_lowercase) {
                if part.is_alphanumeric() && word.len() < LONGEST_TOKEN {
                    word.push(part);
                }
            }
        } else if letter != '\u{2019}' && !('\u{300}'..='\u{36f}').contains(&letter) {
            finish(&mut word);
        }
    }
    finish(&mut word);
}

/// Every token of `text`, in order.
pub fn tokens(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for_each_token(text, |token| found.push(token.to_owned()));
    found
}

/// "shelters" to "shelter", "pantries" to "pantry", "women" to "woman"; words that only look like a plural stay.
fn fold_plural(word: &mut String) {
    let strip = |word: &mut String, bytes: usize| word.truncate(word.len().saturating_sub(bytes));
    if word.len() > 3 && word.ends_with('s') && word != "aids" {
        if word.len() > 4 && word.ends_with("ies") {
            strip(word, 3);
            word.push('y');
        } else if ["sses", "shes", "ches", "xes"]
            .iter()
            .any(|end| word.ends_with(end))
        {
            strip(word, 2);
        } else if !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
            strip(word, 1);
        }
    }
    let singular = match word.as_str() {
        "women" => "woman",
        "men" => "man",
        "children" => "child",
        _ => return,
    };
    word.clear();
    word.push_str(singular);
}

/// What [`clean`] had to do to a text, as sentences for the report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Repairs {
    /// A backslash and an `n` became a line break.
    pub breaks: bool,
    /// Marks such as `###MON###` were removed.
    pub marks: bool,
    /// Letters spoilt by a wrong code page (`GÇô` for a dash) were put right.
    pub letters: bool,
}

/// Makes a field readable: outer spaces go, a literal `\n` becomes a line break, `###MON###`-like marks and control
/// characters go, and the commonest code-page damage is undone.
pub fn clean(text: &str) -> (Cow<'_, str>, Repairs) {
    let mut repairs = Repairs::default();
    let trimmed = text.trim();
    if !trimmed.bytes().any(|b| {
        b == b'\\' || b == b'#' || b == 0xC7 || b == 0xC3 || (b < b' ' && b != b'\n') || b == 0x7F
    }) {
        return (Cow::Borrowed(trimmed), repairs);
    }
    let mut out = String::with_capacity(trimmed.len());
    let mut rest = trimmed;
    while let Some(letter) = rest.chars().next() {
        if let Some(after) = rest
            .strip_prefix("\\n")
            .or_else(|| rest.strip_prefix("\\r"))
        {
            repairs.breaks = true;
            if rest.starts_with("\\n") {
                out.push('\n');
            }
            rest = after;
        } else if let Some(after) = mark(rest, out.chars().last().is_none_or(char::is_whitespace)) {
            repairs.marks = true;
            rest = after;
        } else if let Some((sign, after)) = spoilt(rest) {
            repairs.letters = true;
            // A spoilt zero-width space leaves nothing.
            if sign != '\u{200b}' {
                out.push(sign);
            }
            rest = after;
        } else {
            if !letter.is_control() || letter == '\n' || letter == '\t' {
                out.push(letter);
            }
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    while let Some(at) = out.find("\n\n\n") {
        out.remove(at);
    }
    let end = out.trim();
    let out = if end.len() == out.len() {
        out
    } else {
        end.to_owned()
    };
    (Cow::Owned(out), repairs)
}

/// What follows a mark such as `###MON###`: signs, two to six capital letters, signs. At the start of a word the first
/// signs may be missing. Two marks may touch, so no more signs are taken at the end than stood at the beginning.
fn mark(text: &str, at_start: bool) -> Option<&str> {
    let inner = text.trim_start_matches('#');
    let letters = inner.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let after = letters.trim_start_matches('#');
    let (before, length, behind) = (
        text.len() - inner.len(),
        inner.len() - letters.len(),
        letters.len() - after.len(),
    );
    let whole = before >= 2 && behind >= 2;
    let half = before == 0 && at_start && behind >= 3;
    let taken = if whole { behind.min(before) } else { behind };
    ((2..=6).contains(&length) && (whole || half)).then(|| letters.get(taken..).unwrap_or_default())
}

/// UTF-8 punctuation that went through an old code page: the first bytes became `GÇ`.
fn spoilt(text: &str) -> Option<(char, &str)> {
    let rest = text.strip_prefix("GÇ")?;
    let third = rest.chars().next()?;
    let sign = match third {
        'ô' => '\u{2013}',
        'ö' => '\u{2014}',
        'ÿ' => '\u{2018}',
        'Ö' => '\u{2019}',
        '£' => '\u{201c}',
        '¥' => '\u{201d}',
        'æ' => '-',
        'ï' => '\u{200b}',
        'ó' => '\u{2022}',
        'ª' => '\u{2026}',
        _ => return None,
    };
    Some((sign, rest.get(third.len_utf8()..)?))
}

/// At most `most` bytes of `text`, cut between words, with `…` where something is missing.
pub(crate) fn excerpt(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let mut end = most;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or_default();
    let head = head
        .rsplit_once(char::is_whitespace)
        .map_or(head, |(words, _)| words);
    format!("{}…", head.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(tokens(text).join(" "), expected, "{text}");
    }

    #[test]
    fn tokens_are_whole_words() {
        check("Animal Shelters", "animal shelter");
        check("Job/Training", "job training");
        check("Women's Health Centers", "woman health center");
        check("Niños & FAMILIAS", "nino familia");
        check(
            "HIV/AIDS clinics; food pantries",
            "hiv aids clinic food pantry",
        );
        check("Homeless  address", "homeless address");
        check("churches boxes buses", "church box buse");
        check("crisis status", "crisis status");
        check("— ’ ###", "");
    }

    #[track_caller]
    fn check_clean(text: &str, expected: &str) {
        assert_eq!(clean(text).0, expected, "{text}");
    }

    #[test]
    fn descriptions_become_readable() {
        check_clean("  plain ", "plain");
        check_clean("One.\\n\\nTwo.\\n\\n###MON###", "One.\n\nTwo.");
        check_clean("Ends.\\n\\n####COL####", "Ends.");
        check_clean("###COL###\\n###MON##", "");
        check_clean("Ends.\\n###MON######COL###", "Ends.");
        check_clean("Ends.\\nMON###", "Ends.");
        check_clean("SOS ### not MON## a mark", "SOS ### not MON## a mark");
        check_clean("Suite #12", "Suite #12");
        check_clean("CookGÇÖs 8amGÇô5pm", "Cook’s 8am–5pm");
        check_clean("a\u{0}b\tc", "ab\tc");
    }

    #[test]
    fn an_excerpt_ends_with_a_word() {
        assert_eq!(excerpt("short", 10), "short");
        assert_eq!(excerpt("one two three", 9), "one two…");
        assert_eq!(excerpt("ññññññ", 5), "ññ…");
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in ".{0,200}") {
            let (cleaned, _) = clean(&text);
            let _ = excerpt(&cleaned, 20);
            let _ = tokens(&text);
        }
    }
}
