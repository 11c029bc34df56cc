//! The sentences of this room, in both languages.

use std::sync::OnceLock;

use words::{Arg, Lang, Source, Words};

use crate::Refused;

/// The room's own files.
pub(crate) const SOURCES: [Source<'static>; 2] = [
    Source {
        lang: Lang::En,
        name: "print/en.ftl",
        text: include_str!("../words/en.ftl"),
    },
    Source {
        lang: Lang::Es,
        name: "print/es.ftl",
        text: include_str!("../words/es.ftl"),
    },
];

/// Says sentences in one language.
#[derive(Clone, Copy)]
pub(crate) struct Say {
    words: &'static Words,
    lang: Lang,
}

impl Say {
    /// A voice in a language.
    pub(crate) fn new(lang: Lang) -> Result<Say, Refused> {
        static WORDS: OnceLock<Result<Words, String>> = OnceLock::new();
        let words = WORDS.get_or_init(|| {
            Words::new(&SOURCES).map_err(|problems| {
                let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
                listed.join("; ")
            })
        });
        match words {
            Ok(words) => Ok(Say { words, lang }),
            Err(what) => Err(Refused::Words { what: what.clone() }),
        }
    }

    /// The language.
    pub(crate) const fn lang(self) -> Lang {
        self.lang
    }

    /// A sentence. The tests hold every key against both languages.
    pub(crate) fn say(self, key: &str) -> String {
        self.words.say(self.lang, key).unwrap_or_default()
    }

    /// A sentence with a text in it.
    pub(crate) fn with(self, key: &str, name: &str, text: &str) -> String {
        self.with_all(key, &[(name, text)])
    }

    /// A sentence with several texts in it.
    pub(crate) fn with_all(self, key: &str, texts: &[(&str, &str)]) -> String {
        let texts = texts.iter();
        let args: Vec<(&str, Arg)> = texts
            .map(|(name, text)| (*name, Arg::Text((*text).to_owned())))
            .collect();
        self.words
            .say_with(self.lang, key, &args)
            .unwrap_or_default()
    }

    /// Several sentences after each other.
    pub(crate) fn all(self, keys: &[&str]) -> String {
        let said: Vec<String> = keys.iter().map(|key| self.say(key)).collect();
        said.join(" ")
    }
}
