//! The languages of this program. Adding one is adding a variant here; the compiler and the tests
//! then name every place that needs words in it.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language the program speaks. No text exists in one of them only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English as read in the United States.
    En,
    /// Spanish as read in the United States.
    Es,
}

impl Lang {
    /// Every language, in the order they are offered.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Es];

    /// The tag used in HTML, file names and on the command line: `en`, `es`.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Es => "Español",
        }
    }

    /// The language offered beside this one.
    #[must_use]
    pub const fn other(self) -> Lang {
        match self {
            Lang::En => Lang::Es,
            Lang::Es => Lang::En,
        }
    }

    /// The language of a tag such as `es`, `es-MX` or `EN`; none for one the program does not speak.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Lang::ALL
            .into_iter()
            .find(|lang| primary.eq_ignore_ascii_case(lang.tag()))
    }

    pub(crate) fn locale(self) -> LanguageIdentifier {
        let tag = match self {
            Lang::En => "en-US",
            Lang::Es => "es-US",
        };
        // Plural rules fall back to the default language's where a tag does not parse; ours do.
        tag.parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn tags_are_read_with_and_without_a_region() {
        for (tag, lang) in [
            ("en", Some(Lang::En)),
            ("EN-us", Some(Lang::En)),
            ("es_MX", Some(Lang::Es)),
            ("fr", None),
            ("", None),
        ] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
    }
}
