// One spelling for a city: shared by the build script, which writes the keys of the table, and by the look-up, which
// must make the same key from what a person typed. It is included in both, so it holds nothing else.

use unicode_normalization::UnicodeNormalization;

/// Lower case, without accents and punctuation, single spaces; "St", "Ft" and "Mt" written out.
pub(crate) fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut word = String::new();
    let mut finish = |word: &mut String| {
        if word.is_empty() {
            return;
        }
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(match word.as_str() {
            "st" => "saint",
            "ste" => "sainte",
            "ft" => "fort",
            "mt" => "mount",
            other => other,
        });
        word.clear();
    };
    for letter in text.nfd().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            word.push(letter);
        } else if letter == '\''
            || letter == '\u{2019}'
            || ('\u{300}'..='\u{36f}').contains(&letter)
        {
            // "O'Fallon" is one word, and an accent is no letter.
        } else {
            finish(&mut word);
        }
    }
    finish(&mut word);
    key
}
