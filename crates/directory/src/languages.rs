//! Names of languages out of what people type into a language field.
//!
//! A field may hold one name, several, a condition, or no language at all ("other languages available upon request").
//! Only what is named counts as spoken; the rest is a note. "Creole" is Haitian Creole here: the directories this
//! program reads are of the United States, where 211 lines use the short name for it.

/// Other spellings, folded by [`crate::text::tokens`], and the name we keep.
const ALIASES: &[(&str, &str)] = &[
    ("haitian creole", "Haitian Creole"),
    ("creole", "Haitian Creole"),
    ("haitian", "Haitian Creole"),
    ("kreyol", "Haitian Creole"),
    ("ht", "Haitian Creole"),
    ("american sign language", "American Sign Language"),
    ("asl", "American Sign Language"),
    ("sign language", "American Sign Language"),
    ("english", "English"),
    ("ingle", "English"),
    ("en", "English"),
    ("spanish", "Spanish"),
    ("espanol", "Spanish"),
    ("castellano", "Spanish"),
    ("es", "Spanish"),
    ("french", "French"),
    ("francai", "French"),
    ("fr", "French"),
    ("portuguese", "Portuguese"),
    ("portugue", "Portuguese"),
    ("pt", "Portuguese"),
    ("mandarin", "Mandarin"),
    ("cantonese", "Cantonese"),
    ("taiwanese", "Taiwanese"),
    ("chinese", "Chinese"),
    ("zh", "Chinese"),
    ("tagalog", "Tagalog"),
    ("filipino", "Tagalog"),
    ("tl", "Tagalog"),
    ("persian", "Farsi"),
    ("farsi", "Farsi"),
    ("dari", "Dari"),
    ("pashto", "Pashto"),
    ("k iche", "K'iche'"),
    ("kiche", "K'iche'"),
    ("quiche", "K'iche'"),
    ("mam", "Mam"),
    ("q anjob al", "Q'anjob'al"),
    ("qanjobal", "Q'anjob'al"),
    ("mixteco", "Mixtec"),
    ("mixtec", "Mixtec"),
    ("zapoteco", "Zapotec"),
    ("zapotec", "Zapotec"),
    ("nahuatl", "Nahuatl"),
    ("quechua", "Quechua"),
    ("urdu", "Urdu"),
    ("ur", "Urdu"),
    ("russian", "Russian"),
    ("ru", "Russian"),
    ("arabic", "Arabic"),
    ("ar", "Arabic"),
    ("hebrew", "Hebrew"),
    ("yiddish", "Yiddish"),
    ("italian", "Italian"),
    ("greek", "Greek"),
    ("german", "German"),
    ("dutch", "Dutch"),
    ("japanese", "Japanese"),
    ("korean", "Korean"),
    ("ko", "Korean"),
    ("vietnamese", "Vietnamese"),
    ("vi", "Vietnamese"),
    ("thai", "Thai"),
    ("hindi", "Hindi"),
    ("gujarati", "Gujarati"),
    ("punjabi", "Punjabi"),
    ("bengali", "Bengali"),
    ("tamil", "Tamil"),
    ("telugu", "Telugu"),
    ("nepali", "Nepali"),
    ("sindhi", "Sindhi"),
    ("romanian", "Romanian"),
    ("polish", "Polish"),
    ("ukrainian", "Ukrainian"),
    ("hungarian", "Hungarian"),
    ("czech", "Czech"),
    ("slovak", "Slovak"),
    ("albanian", "Albanian"),
    ("armenian", "Armenian"),
    ("turkish", "Turkish"),
    ("danish", "Danish"),
    ("swedish", "Swedish"),
    ("norwegian", "Norwegian"),
    ("finnish", "Finnish"),
    ("icelandic", "Icelandic"),
    ("amharic", "Amharic"),
    ("tigrinya", "Tigrinya"),
    ("somali", "Somali"),
    ("swahili", "Swahili"),
    ("igbo", "Igbo"),
    ("yoruba", "Yoruba"),
    ("hausa", "Hausa"),
    ("hmong", "Hmong"),
    ("lao", "Lao"),
    ("khmer", "Khmer"),
    ("burmese", "Burmese"),
    ("indonesian", "Indonesian"),
    ("samoan", "Samoan"),
    ("tongan", "Tongan"),
    ("navajo", "Navajo"),
];

/// Signs that a part of the text speaks of paper, of an interpreter for anything, or of a condition, not of a language spoken there.
const NOT_SPOKEN: &[&str] = &[
    "website",
    "publication",
    "material",
    "application",
    "written",
    "classe",
    "program",
];

/// The languages named in a field, each once, in the order they stand; empty when it names none.
///
/// "Creole (limited)" is Haitian Creole, "English and Spanish" is two, "Translators available upon request" is none,
/// and a short unknown name ("Tzotzil") is kept as it is written.
pub fn named(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in outside_parentheses(text).split(['\n', ';', '.']) {
        let tokens = crate::text::tokens(part);
        if tokens
            .iter()
            .any(|token| NOT_SPOKEN.contains(&token.as_str()))
            && tokens.len() > 1
        {
            continue;
        }
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            let hit = (1..=3usize.min(rest.len())).rev().find_map(|length| {
                let (head, tail) = rest.split_at(length);
                let head = head.join(" ");
                // Two-letter codes only when they are the whole field: "es" inside a sentence is a word.
                let is_code = head.len() == 2 && tokens.len() > 1;
                ALIASES
                    .iter()
                    .find(|(alias, _)| *alias == head && !is_code)
                    .map(|(_, name)| (*name, tail))
            });
            if let Some((name, tail)) = hit {
                if !found.iter().any(|known| known == name) {
                    found.push(name.to_owned());
                }
                rest = tail;
            } else {
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    if found.is_empty() && is_short_name(text) {
        found.push(text.trim().to_owned());
    }
    found
}

/// Whether a directory's language is the one asked for, however either is written.
pub fn canonical(text: &str) -> String {
    named(text)
        .into_iter()
        .next()
        .unwrap_or_else(|| text.trim().to_owned())
}

/// One or two words, each with a capital letter, none of them a word of service.
fn is_short_name(text: &str) -> bool {
    const SERVICE: &[&str] = &[
        "language",
        "other",
        "translation",
        "translator",
        "interpreter",
        "interpretation",
        "available",
        "request",
        "all",
        "bilingual",
        "line",
        "is",
        "and",
        "various",
        "multiple",
        "none",
        "unknown",
        "yes",
        "no",
        "n",
        "any",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=2).contains(&words.len())
        && words.iter().all(|word| {
            word.chars().next().is_some_and(char::is_uppercase)
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || c == '\'' || c == '-')
        })
        && crate::text::tokens(text)
            .iter()
            .all(|token| !SERVICE.contains(&token.as_str()))
}

fn outside_parentheses(text: &str) -> String {
    let mut depth = 0u32;
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(named(text).join(", "), expected, "{text}");
    }

    #[test]
    fn only_what_is_named_is_spoken() {
        check("English", "English");
        check("Creole", "Haitian Creole");
        check("Haitian-Creole", "Haitian Creole");
        check("Creole (limited)", "Haitian Creole");
        check("English and Spanish", "English, Spanish");
        check(
            "Spanish\n\nOther languages available upon request",
            "Spanish",
        );
        check("other languages available upon request", "");
        check("Translation Services Available", "");
        check("Language line available", "");
        check("Chinese (website)", "Chinese");
        check("Spanish\n\nPrinted materials come in English", "Spanish");
        check("Application forms in English", "");
        check(
            "Haitian Creole. An interpreter can be found for the rest.",
            "Haitian Creole",
        );
        check("American Sign Language (limited)", "American Sign Language");
        check("Español", "Spanish");
        check("es", "Spanish");
        check("Tzotzil", "Tzotzil");
        check("is available.", "");
        check("Mam", "Mam");
        check("", "");
    }
}
