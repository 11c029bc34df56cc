//! Templates and the words they say. Everything is part of the program; nothing is read from disk.

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior};
use serde::Serialize;
use words::{Arg, Lang, Source, Words};

use crate::Fault;

macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../templates/", $name)))),*]
    };
}

pub(crate) const TEMPLATES: [(&str, &str); 18] = templates![
    "base.html",
    "before.html",
    "head.html",
    "help.html",
    "home.html",
    "line.html",
    "place-form.html",
    "places.html",
    "privacy.html",
    "problem.html",
    "question.html",
    "results.html",
    "review.html",
    "right.html",
    "rights.html",
    "safe.html",
    "service.html",
    "talk.html",
];

pub(crate) const WORDS: [Source<'_>; 2] = [
    Source {
        lang: Lang::En,
        name: "en.ftl",
        text: include_str!("../words/en.ftl"),
    },
    Source {
        lang: Lang::Es,
        name: "es.ftl",
        text: include_str!("../words/es.ftl"),
    },
];

/// Renders a template in a language.
pub(crate) struct Renderer {
    env: Environment<'static>,
}

impl Renderer {
    /// Parses every template and the words.
    pub(crate) fn new() -> Result<Renderer, Fault> {
        let words = Words::new(&WORDS).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Fault::Words(lines.join("; "))
        })?;
        let words = Arc::new(words);
        let mut env = Environment::new();
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        env.set_auto_escape_callback(|_| AutoEscape::Html);
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .map_err(|error| Fault::Template(error.to_string()))?;
        env.set_syntax(syntax);
        env.add_function(
            "t",
            move |state: &State<'_, '_>, key: &str, given: Kwargs| say(&words, state, key, &given),
        );
        env.add_function("href", |state: &State<'_, '_>, path: &str| {
            Ok::<_, Error>(Value::from_safe_string(address(language(state)?, path)))
        });
        for (name, source) in TEMPLATES {
            env.add_template(name, source)
                .map_err(|error| Fault::Template(format!("{error:#}")))?;
        }
        Ok(Renderer { env })
    }

    /// The template filled with a view. The view says its language as `lang`.
    ///
    /// # Errors
    /// A missing variable or word, which the tests find.
    pub(crate) fn render(&self, name: &str, view: impl Serialize) -> Result<String, Error> {
        self.env.get_template(name)?.render(Serde(&view))
    }
}

/// The address of a page in a language: `/c` and `/es/c`, `/` and `/es`.
pub(crate) fn address(lang: Lang, path: &str) -> String {
    match (lang, path) {
        (Lang::En, path) => path.to_owned(),
        (lang, "/") => format!("/{}", lang.tag()),
        (lang, path) => format!("/{}{path}", lang.tag()),
    }
}

fn language(state: &State<'_, '_>) -> Result<Lang, Error> {
    state
        .lookup("lang")
        .and_then(|tag| Lang::from_tag(tag.as_str()?))
        .ok_or_else(|| {
            Error::new(
                ErrorKind::UndefinedError,
                "the view does not say its language",
            )
        })
}

fn say(words: &Words, state: &State<'_, '_>, key: &str, given: &Kwargs) -> Result<String, Error> {
    let lang = language(state)?;
    let mut args = Vec::new();
    for name in given.args() {
        let value: Value = given.get(name)?;
        args.push((name, arg(lang, &value)?));
    }
    words
        .say_with(lang, key, &args)
        .ok_or_else(|| Error::new(ErrorKind::UndefinedError, format!("no words for `{key}`")))
}

/// A number chooses a plural, a list is said as a list, anything else is text.
fn arg(lang: Lang, value: &Value) -> Result<Arg, Error> {
    Ok(match value.kind() {
        ValueKind::Number => Arg::Number(i64::try_from(value.clone())?),
        ValueKind::Seq => {
            let items: Vec<String> = value.try_iter()?.map(|item| item.to_string()).collect();
            Arg::Text(words::list(lang, &items))
        }
        _ => Arg::Text(value.to_string()),
    })
}
