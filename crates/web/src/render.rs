//! Templates and the words they say. Everything is part of the program; nothing is read from disk.

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior};
use serde::Serialize;
use words::{Arg, Lang, Source, Words};

use crate::Fault;

/// A set of templates or of words: each by its name, with its text.
pub(crate) type Texts = &'static [(&'static str, &'static str)];

/// What a surface brings to the renderer. Ids of words share one space, so a surface starts its own
/// with its name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Surface {
    /// By path below `templates/`.
    pub(crate) templates: Texts,
    /// By path from `words/`; the name ends in the language, as `visitor.es.ftl` or `es.ftl`.
    pub(crate) words: Texts,
}

impl Surface {
    /// The words with the language that their name says.
    fn sources(&self) -> impl Iterator<Item = Source<'static>> {
        self.words.iter().filter_map(|(name, text)| {
            let lang = name.strip_suffix(".ftl")?.rsplit('.').next()?;
            Some(Source {
                lang: Lang::from_tag(lang)?,
                name,
                text,
            })
        })
    }
}

/// The files below `templates/`, by name.
macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/", $name)))),*]
    };
}
pub(crate) use templates;

/// The files below `words/`, by name.
macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/", $name)))),*]
    };
}
pub(crate) use texts;

/// Renders a template in a language.
pub(crate) struct Renderer {
    env: Environment<'static>,
}

impl Renderer {
    /// Parses the templates and the words of every surface.
    pub(crate) fn new(surfaces: &[Surface]) -> Result<Renderer, Fault> {
        let sources: Vec<Source<'_>> = surfaces.iter().flat_map(Surface::sources).collect();
        let words = Words::new(&sources).map_err(|problems| {
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
        for (name, source) in surfaces.iter().flat_map(|surface| surface.templates) {
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
    // On the path of the young, words that have a form for them take it.
    let young = state
        .lookup("form")
        .and_then(|form| form.get_attr("young").ok())
        .is_some_and(|young| young.is_true());
    let own = if key.contains('.') {
        format!("{key}-young")
    } else {
        format!("{key}.young")
    };
    young
        .then(|| words.say_with(lang, &own, &args))
        .flatten()
        .or_else(|| words.say_with(lang, key, &args))
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
