//! Sentences by language and key.
//!
//! A key is a Fluent message id, or `id.attribute`. All messages of a language live in one bundle,
//! so a duplicate id is refused wherever it stands. Isolation marks around arguments are off: they
//! would end up in text messages and in HTML attributes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use serde::{Deserialize, Serialize};

use crate::Lang;

/// One Fluent file: its language, a name for messages about it, and its text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The language the text is written in.
    pub lang: Lang,
    /// What to call the file in a message, for example `en/facts.ftl`.
    pub name: &'a str,
    /// The Fluent text.
    pub text: &'a str,
}

/// A value for a variable in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text, put in as it is.
    Text(String),
    /// A count; chooses the plural form.
    Number(i64),
}

/// What is wrong with a set of sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, for example `es/needs.ftl`; or a language tag where no single file is at fault.
    pub place: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Every sentence of one set of sources, in every language.
pub struct Words {
    /// Behind a trait object, so that a program that only reads settled sentences carries no Fluent.
    catalog: Box<dyn Catalog>,
    keys: BTreeSet<String>,
}

/// Where sentences come from.
trait Catalog: Send + Sync {
    /// The sentence for a key; none where there is no such key or a variable is missing.
    fn say(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String>;

    /// The names of the variables that a sentence uses.
    fn variables(&self, lang: Lang, key: &str) -> BTreeSet<String>;
}

/// Fluent messages, each language a bundle.
struct Fluent {
    en: FluentBundle<FluentResource>,
    es: FluentBundle<FluentResource>,
}

/// Sentences without variables, settled once: what travels to where no Fluent is. Each key holds the
/// sentence in every language, in the order of [`Lang::ALL`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled(BTreeMap<String, [String; 2]>);

impl Settled {
    /// Adds another set; where both have a key, the other's sentence stands.
    #[must_use]
    pub fn and(mut self, other: Settled) -> Settled {
        self.0.extend(other.0);
        self
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

impl Default for Words {
    /// No sentences at all.
    fn default() -> Words {
        Words::from(Settled::default())
    }
}

impl From<Settled> for Words {
    fn from(settled: Settled) -> Words {
        Words {
            keys: settled.0.keys().cloned().collect(),
            catalog: Box::new(settled),
        }
    }
}

impl Catalog for Settled {
    fn say(&self, lang: Lang, key: &str, _args: &[(&str, Arg)]) -> Option<String> {
        let [en, es] = self.0.get(key)?;
        Some(match lang {
            Lang::En => en.clone(),
            Lang::Es => es.clone(),
        })
    }

    fn variables(&self, _lang: Lang, _key: &str) -> BTreeSet<String> {
        BTreeSet::new()
    }
}

impl Fluent {
    fn bundle(&self, lang: Lang) -> &FluentBundle<FluentResource> {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
        }
    }
}

impl Catalog for Fluent {
    fn say(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let bundle = self.bundle(lang);
        let pattern = pattern(bundle, key)?;
        let mut fluent_args = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => fluent_args.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => fluent_args.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let said = bundle
            .format_pattern(pattern, Some(&fluent_args), &mut errors)
            .into_owned();
        errors.is_empty().then_some(said)
    }

    fn variables(&self, lang: Lang, key: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        if let Some(pattern) = pattern(self.bundle(lang), key) {
            variables_of(pattern, &mut names);
        }
        names
    }
}

impl Words {
    /// Reads the sources.
    ///
    /// # Errors
    /// Every syntax error, duplicate id, key that a language lacks, and variable that one language
    /// uses and another does not.
    pub fn new(sources: &[Source<'_>]) -> Result<Words, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut keys: Vec<(Lang, BTreeSet<String>)> = Vec::new();
        let mut bundles = Vec::new();
        for lang in Lang::ALL {
            let mut bundle = FluentBundle::new_concurrent(vec![lang.locale()]);
            bundle.set_use_isolating(false);
            let mut own = BTreeSet::new();
            for source in sources.iter().filter(|source| source.lang == lang) {
                let resource = match FluentResource::try_new(source.text.to_owned()) {
                    Ok(resource) => resource,
                    Err((resource, errors)) => {
                        problems.extend(errors.iter().map(|error| Problem {
                            place: place_of(source, error.pos.start),
                            what: format!("{error}. Mend the Fluent syntax there."),
                        }));
                        resource
                    }
                };
                for entry in resource.entries() {
                    collect_keys(entry, &mut own);
                }
                if let Err(errors) = bundle.add_resource(resource) {
                    problems.extend(errors.iter().map(|error| Problem {
                        place: source.name.to_owned(),
                        what: format!("{error}. Every id stands once per language."),
                    }));
                }
            }
            keys.push((lang, own));
            bundles.push(bundle);
        }
        let all: BTreeSet<String> = keys
            .iter()
            .flat_map(|(_, own)| own.iter().cloned())
            .collect();
        for (lang, own) in &keys {
            for key in all.difference(own) {
                problems.push(Problem {
                    place: lang.tag().to_owned(),
                    what: format!("no words for `{key}`. Write them in {}.", lang.own_name()),
                });
            }
        }
        let mut bundles = bundles.into_iter();
        let (Some(en), Some(es)) = (bundles.next(), bundles.next()) else {
            return Err(problems);
        };
        let words = Words {
            catalog: Box::new(Fluent { en, es }),
            keys: all,
        };
        problems.extend(words.variable_problems());
        if problems.is_empty() {
            Ok(words)
        } else {
            Err(problems)
        }
    }

    /// Every key of every language, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// Whether there are words for a key.
    pub fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// The sentence for a key without variables; none where there is no such key, or where the
    /// sentence needs a variable.
    pub fn say(&self, lang: Lang, key: &str) -> Option<String> {
        self.say_with(lang, key, &[])
    }

    /// The sentence for a key, with its variables filled in; none where there is no such key or a
    /// variable is missing, so that no reader ever sees a hole in a sentence.
    pub fn say_with(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.catalog.say(lang, key, args)
    }

    /// The names of the variables that a sentence uses.
    pub fn variables(&self, lang: Lang, key: &str) -> BTreeSet<String> {
        self.catalog.variables(lang, key)
    }

    /// The sentences of the keys that are kept, settled; one that needs a variable is left out.
    pub fn settle(&self, keep: impl Fn(&str) -> bool) -> Settled {
        let kept = self.keys().filter(|key| keep(key));
        let settled = kept.filter_map(|key| {
            let [en, es] = Lang::ALL.map(|lang| self.say(lang, key));
            Some((key.to_owned(), [en?, es?]))
        });
        Settled(settled.collect())
    }

    fn variable_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for key in &self.keys {
            let [en, es] = Lang::ALL.map(|lang| self.variables(lang, key));
            if en != es {
                problems.push(Problem {
                    place: key.clone(),
                    what: format!(
                        "the languages use different variables ({en:?} and {es:?}). Use the same in each."
                    ),
                });
            }
        }
        problems
    }
}

fn pattern<'a>(
    bundle: &'a FluentBundle<FluentResource>,
    key: &str,
) -> Option<&'a ast::Pattern<&'a str>> {
    match key.split_once('.') {
        None => bundle.get_message(key)?.value(),
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
    }
}

fn collect_keys(entry: &ast::Entry<&str>, keys: &mut BTreeSet<String>) {
    if let ast::Entry::Message(message) = entry {
        if message.value.is_some() {
            keys.insert(message.id.name.to_owned());
        }
        for attribute in &message.attributes {
            keys.insert(format!("{}.{}", message.id.name, attribute.id.name));
        }
    }
}

fn place_of(source: &Source<'_>, byte: usize) -> String {
    let line = source
        .text
        .get(..byte)
        .map_or(1, |before| before.matches('\n').count() + 1);
    format!("{}:{line}", source.name)
}

fn variables_of(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => inline_variables(inline, names),
                ast::Expression::Select { selector, variants } => {
                    inline_variables(selector, names);
                    for variant in variants {
                        variables_of(&variant.value, names);
                    }
                }
            }
        }
    }
}

fn inline_variables(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = expression.as_ref() {
                inline_variables(inner, names);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Arg, Source, Words};
    use crate::Lang;

    fn words(en: &str, es: &str) -> Result<Words, Vec<String>> {
        Words::new(&[
            Source {
                lang: Lang::En,
                name: "en/a.ftl",
                text: en,
            },
            Source {
                lang: Lang::Es,
                name: "es/a.ftl",
                text: es,
            },
        ])
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_sentence_is_said_in_both_languages() {
        let words = words(
            "place = { $count ->\n    [one] One place\n   *[other] { $count } places\n }\n    .hint = Near you",
            "place = { $count ->\n    [one] Un lugar\n   *[other] { $count } lugares\n }\n    .hint = Cerca de usted",
        )
        .unwrap();
        let say = |lang, n| {
            words
                .say_with(lang, "place", &[("count", Arg::Number(n))])
                .unwrap()
        };
        assert_eq!(say(Lang::En, 1), "One place");
        assert_eq!(say(Lang::Es, 3), "3 lugares");
        assert_eq!(words.say(Lang::Es, "place.hint").unwrap(), "Cerca de usted");
    }

    #[test]
    fn what_is_settled_says_the_same_without_fluent() {
        let words = words(
            "a = A\n    .hint = H\nb = For { $who }\nc = C",
            "a = Á\n    .hint = Hache\nb = Para { $who }\nc = Ce",
        )
        .unwrap();
        let settled = Words::from(words.settle(|key| key != "c"));
        for lang in Lang::ALL {
            for key in ["a", "a.hint"] {
                assert_eq!(settled.say(lang, key), words.say(lang, key), "{key}");
            }
            // One needs a variable, the other was not kept.
            assert_eq!(
                (settled.say(lang, "b"), settled.say(lang, "c")),
                (None, None)
            );
        }
    }

    #[test]
    fn a_missing_variable_gives_no_sentence_rather_than_a_hole() {
        let words = words("a = For { $who }", "a = Para { $who }").unwrap();
        assert_eq!(words.say(Lang::En, "a"), None);
        assert_eq!(words.say(Lang::En, "b"), None);
    }

    #[test]
    fn what_is_refused() {
        for (en, es, said) in [
            ("a = A", "", "es: no words for `a`"),
            ("", "a = A", "en: no words for `a`"),
            ("a = A\n    .hint = H", "a = A", "no words for `a.hint`"),
            ("a = A\na = B", "a = A", "en/a.ftl"),
            ("a = { $x }", "a = { $y }", "different variables"),
            ("a = { $x", "a = A", "en/a.ftl:1"),
        ] {
            let problems = words(en, es).unwrap_err();
            assert!(
                problems.iter().any(|problem| problem.contains(said)),
                "{said}: {problems:?}"
            );
        }
    }
}
