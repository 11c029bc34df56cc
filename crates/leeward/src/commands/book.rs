//! `knowledge book`: the whole pack as one document a reviewer can read from front to back, mark and sign.
//! Every item stands with its words, its rule in words, its source, its dates and whether it is shown.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use jiff::civil::Date;
use knowledge::{
    Benefit, Certainty, Conclusion, Id, Item, Kind, Meta, Pack, Renders, Rule, Version,
};
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;
use words::{Arg, Lang, Source, Words};

use super::{knowledge as command, now};
use crate::cli::Packed;
use crate::output;

mod own;

/// Prints or writes the book.
pub(crate) fn book(which: Packed, lang: Lang, file: Option<&Path>) -> Result<ExitCode> {
    let pack = match which {
        Packed::Us => super::pack()?,
        Packed::Intl => knowledge::intl::pack().map_err(|problems| {
            let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
            anyhow!("the built-in pack is refused:\n{}", listed.join("\n"))
        })?,
    };
    let html = render(&Writer::new(&pack, lang, now().date())?)?;
    match file {
        None => output::document(&html)?,
        Some(path) => {
            fs::write(path, &html).with_context(|| {
                format!(
                    "could not write {}. See that its folder is there",
                    path.display()
                )
            })?;
            output::message(&format!(
                "{}: {} items. It can be opened in a browser and printed.",
                path.display(),
                pack.metas().len()
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn render(writer: &Writer<'_>) -> Result<String> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.add_template("book.html", include_str!("../../templates/book.html"))?;
    let html = env
        .get_template("book.html")?
        .render(Serde(&writer.book()))?;
    Ok(html + "\n")
}

#[derive(Serialize)]
struct Book {
    lang: &'static str,
    title: String,
    about: Vec<String>,
    contents: String,
    verdict: [String; 3],
    sign: String,
    chapters: Vec<Chapter>,
    /// The founding rows that are not shipped, with the reason for each.
    left_out: String,
    not_shipped: Vec<Line>,
}

#[derive(Serialize)]
struct Chapter {
    anchor: &'static str,
    title: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    /// Its title, where it has one.
    title: Option<String>,
    /// Its words: which attribute, and the text.
    words: Vec<Line>,
    /// What its kind adds.
    own: Vec<Line>,
    /// Its rules, each as a tree.
    rules: Vec<Ruled>,
    /// Source, dates, certainty.
    meta: Vec<Line>,
    /// Whether it is shown where a survivor reads.
    shown: bool,
    /// The same in words.
    shown_words: String,
}

#[derive(Serialize)]
struct Line {
    label: String,
    text: String,
}

#[derive(Serialize)]
struct Ruled {
    label: String,
    tree: Vec<Node>,
    /// Where this version is written, beside the item's own source.
    cite: String,
}

#[derive(Serialize)]
struct Node {
    text: String,
    children: Vec<Node>,
}

/// The order of an item's attributes.
const ORDER: [&str; 11] = [
    "title",
    "title-other",
    "body",
    "reading-a",
    "reading-b",
    "who",
    "trace",
    "hours",
    "hint",
    "why",
    "text",
];

struct Writer<'a> {
    pack: &'a Pack,
    lang: Lang,
    today: Date,
    words: Words,
}

impl<'a> Writer<'a> {
    fn new(pack: &'a Pack, lang: Lang, today: Date) -> Result<Writer<'a>> {
        let source = |lang, name, text| Source { lang, name, text };
        let words = Words::new(&[
            source(
                Lang::En,
                "leeward/en.ftl",
                include_str!("../../words/en.ftl"),
            ),
            source(
                Lang::Es,
                "leeward/es.ftl",
                include_str!("../../words/es.ftl"),
            ),
        ])
        .map_err(|problems| {
            let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
            anyhow!("words are missing:\n{}", listed.join("\n"))
        })?;
        Ok(Writer {
            pack,
            lang,
            today,
            words,
        })
    }

    fn say(&self, key: &str) -> String {
        self.words.say(self.lang, key).unwrap_or_default()
    }

    fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words
            .say_with(self.lang, key, args)
            .unwrap_or_default()
    }

    fn line(&self, key: &str, text: impl Into<String>) -> Line {
        Line {
            label: self.say(key),
            text: text.into(),
        }
    }

    fn date(&self, day: Date) -> String {
        words::date(self.lang, day)
    }

    /// An item by its title and id; by its id alone where it has no title.
    fn named(&self, id: &Id) -> String {
        self.pack
            .say(self.lang, id, "title")
            .map_or_else(|| id.to_string(), |title| format!("{title} ({id})"))
    }

    fn names<'i>(&self, ids: impl IntoIterator<Item = &'i Id>) -> String {
        let names: Vec<String> = ids.into_iter().map(|id| self.named(id)).collect();
        names.join("; ")
    }

    fn book(&self) -> Book {
        let metas = self.pack.metas();
        let count = |test: &dyn Fn(&Meta) -> bool| {
            let found = metas.iter().filter(|(_, meta)| test(meta)).count();
            Arg::Number(i64::try_from(found).unwrap_or(i64::MAX))
        };
        let certain = |own| count(&move |meta: &Meta| meta.certainty == own);
        let shown = count(&|meta| self.pack.renders(meta, self.today) == Renders::Yes);
        let args = [
            ("pack", Arg::Text(self.pack.head.id.clone())),
            ("version", Arg::Text(self.pack.head.version.clone())),
            ("today", Arg::Text(self.date(self.today))),
            ("items", count(&|_| true)),
            ("settled", certain(Certainty::Settled)),
            ("contested", certain(Certainty::Contested)),
            ("verify", certain(Certainty::Verify)),
            ("signed", count(&|meta| meta.signed_by.is_some())),
            ("shown", shown),
        ];
        Book {
            lang: self.lang.tag(),
            title: self.say_with("book-title", &args),
            about: [
                "book-about-1",
                "book-about-2",
                "book-about-3",
                "book-about-4",
            ]
            .map(|key| self.say_with(key, &args))
            .into(),
            contents: self.say("book-contents"),
            verdict: ["book-right", "book-change", "book-remove"].map(|key| self.say(key)),
            sign: self.say("book-sign"),
            chapters: Kind::ALL
                .into_iter()
                .map(|kind| self.chapter(kind, &metas))
                .filter(|chapter| !chapter.entries.is_empty())
                .collect(),
            left_out: self.say("book-left-out"),
            not_shipped: self
                .pack
                .scope
                .not_shipped
                .iter()
                .map(|row| Line {
                    label: row.seed.clone(),
                    text: row.reason.clone(),
                })
                .collect(),
        }
    }

    fn chapter(&self, kind: Kind, metas: &[(Kind, &Meta)]) -> Chapter {
        let entries = metas.iter().filter(|(own, _)| *own == kind);
        Chapter {
            anchor: kind.name(),
            title: self.say(&format!("book-kind-{}", kind.name())),
            entries: entries
                .map(|(kind, meta)| self.entry(*kind, meta))
                .collect(),
        }
    }

    fn entry(&self, kind: Kind, meta: &Meta) -> Entry {
        let renders = self.pack.renders(meta, self.today);
        let at = Lang::ALL.iter().position(|lang| *lang == self.lang);
        let mut said: Vec<(String, String)> = command::words_of(self.pack, meta)
            .into_iter()
            .filter_map(|(key, said)| Some((key, self.filled(&meta.id, said.get(at?)?))))
            .collect();
        said.sort_by_key(|(key, _)| ORDER.iter().position(|own| own == key));
        // Attributes that are not in that order, such as choices, stand after those that are.
        let first = said
            .iter()
            .take_while(|(key, _)| !ORDER.contains(&key.as_str()))
            .count();
        said.rotate_left(first);
        let title = said
            .iter()
            .find(|(key, _)| key == "title")
            .map(|(_, said)| said.clone());
        let words = said
            .into_iter()
            .filter(|(key, _)| key != "title")
            .map(|(key, text)| Line {
                label: self.attribute(&key),
                text,
            })
            .collect();
        Entry {
            id: meta.id.to_string(),
            title,
            words,
            own: self
                .own(kind, &meta.id)
                .into_iter()
                .filter(|line| !line.text.is_empty())
                .collect(),
            rules: self.rules(kind, &meta.id),
            meta: self.meta(meta),
            shown: renders == Renders::Yes,
            shown_words: match renders {
                Renders::Yes => self.say("book-shown"),
                Renders::No(why) => self.say(&format!("book-withheld-{}", why.name())),
            },
        }
    }

    /// A text with the predictive value of its screening figures, in whole percent.
    fn filled(&self, id: &Id, text: &str) -> String {
        let figures = self.pack.guidance.iter().find(|item| item.id() == id);
        match figures.and_then(|item| item.own.screen) {
            Some(figures) => text.replace("{ppv}", &format!("{:.0}", figures.predictive_value())),
            None => text.to_owned(),
        }
    }

    /// The name of an attribute, as a reviewer reads it.
    fn attribute(&self, key: &str) -> String {
        match key.strip_prefix("choice-") {
            Some(choice) => {
                self.say_with("book-word-choice", &[("id", Arg::Text(choice.to_owned()))])
            }
            None => self.say(&format!("book-word-{key}")),
        }
    }

    fn meta(&self, meta: &Meta) -> Vec<Line> {
        let mut lines = vec![self.line("book-cite", meta.cite.join("; "))];
        let certainty = match meta.certainty {
            Certainty::Settled => "book-settled",
            Certainty::Contested => "book-contested",
            Certainty::Verify => "book-verify",
        };
        lines.push(self.line("book-certainty", self.say(certainty)));
        lines.push(self.line("book-reviewed", self.date(meta.reviewed_on)));
        lines.push(self.line("book-due", self.date(meta.review_due)));
        for (key, day) in [("book-from", meta.valid_from), ("book-to", meta.valid_to)] {
            lines.extend(day.map(|day| self.line(key, self.date(day))));
        }
        for (key, text) in [
            ("book-topic", &meta.topic),
            ("book-signed", &meta.signed_by),
        ] {
            lines.extend(text.iter().map(|text| self.line(key, text.clone())));
        }
        if !meta.seed.is_empty() {
            lines.push(self.line("book-rows", meta.seed.join(", ")));
        }
        lines
    }

    fn rules(&self, kind: Kind, id: &Id) -> Vec<Ruled> {
        let one = |rule: &Rule| vec![self.ruled(None, rule)];
        match kind {
            Kind::Conclusion => {
                let found = self.pack.conclusions.iter().find(|item| item.id() == id);
                found.map_or_else(Vec::new, |item: &Item<Conclusion>| {
                    self.dated(item.own.rule.as_ref(), &item.own.versions)
                })
            }
            Kind::Benefit => {
                let found = self.pack.benefits.iter().find(|item| item.id() == id);
                found.map_or_else(Vec::new, |item: &Item<Benefit>| {
                    self.dated(item.own.rule.as_ref(), &item.own.versions)
                })
            }
            Kind::Action => {
                let found = self.pack.actions.iter().find(|item| item.id() == id);
                found
                    .and_then(|item| item.own.when.as_ref())
                    .map_or_else(Vec::new, one)
            }
            Kind::Need => {
                let found = self.pack.needs.iter().find(|item| item.id() == id);
                found.map_or_else(Vec::new, |item| one(&item.own.when))
            }
            Kind::Clock => {
                let found = self.pack.clocks.iter().find(|item| item.id() == id);
                found.map_or_else(Vec::new, |item| one(&item.own.when))
            }
            _ => Vec::new(),
        }
    }

    fn dated(&self, rule: Option<&Rule>, versions: &[Version]) -> Vec<Ruled> {
        let always = rule.map(|rule| self.ruled(None, rule));
        let versions = versions
            .iter()
            .map(|version| self.ruled(Some(version), &version.rule));
        always.into_iter().chain(versions).collect()
    }

    fn ruled(&self, version: Option<&Version>, rule: &Rule) -> Ruled {
        let day = |day: Option<Date>| day.map_or_else(|| "…".to_owned(), |day| self.date(day));
        let label = version.map_or_else(
            || self.say("book-rule"),
            |version| {
                let args = [
                    ("from", Arg::Text(day(version.valid_from))),
                    ("to", Arg::Text(day(version.valid_to))),
                ];
                self.say_with("book-rule-dated", &args)
            },
        );
        let cite = version.map_or_else(String::new, |version| version.cite.join("; "));
        Ruled {
            label,
            tree: vec![self.node(rule)],
            cite,
        }
    }

    fn node(&self, rule: &Rule) -> Node {
        let leaf = |text| Node {
            text,
            children: Vec::new(),
        };
        match rule {
            Rule::Of(id) => leaf(self.named(id)),
            Rule::RuledOut(id) => {
                leaf(self.say_with("book-ruled-out", &[("fact", Arg::Text(self.named(id)))]))
            }
            Rule::Unsaid(id) => {
                leaf(self.say_with("book-unsaid", &[("fact", Arg::Text(self.named(id)))]))
            }
            Rule::Compare {
                fact,
                test,
                parameter,
            } => {
                let args = [
                    ("fact", Arg::Text(self.named(fact))),
                    ("parameter", Arg::Text(parameter.to_string())),
                ];
                leaf(self.say_with(
                    &format!("book-test-{}", test.name().replace('_', "-")),
                    &args,
                ))
            }
            Rule::AtLeast { k, of } => {
                let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
                let text = if of.len() == 1 {
                    self.say("book-one")
                } else if *k == of.len() {
                    self.say("book-all")
                } else if *k == 1 {
                    self.say("book-any")
                } else {
                    self.say_with(
                        "book-at-least",
                        &[("k", number(*k)), ("n", number(of.len()))],
                    )
                };
                Node {
                    text,
                    children: of.iter().map(|child| self.node(child)).collect(),
                }
            }
        }
    }
}
