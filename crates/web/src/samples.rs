//! Every template with sample data, in every language: a hole in a template or in the words fails
//! here and not in front of a reader. Each surface gives one view of every kind of page it has.

use std::path::Path;

use helpline::Refusal;
use minijinja::context;
use minijinja::value::{Serde, Value};
use words::{Lang, lint, reading};

use crate::public::samples::contact;
use crate::render::Renderer;
use crate::{SURFACES, console, desk, partner, public, visitor};

fn views() -> Vec<(&'static str, Value)> {
    [
        public::samples::views(),
        visitor::samples::views(),
        partner::samples::views(),
        console::samples::views(),
        desk::samples::views(),
    ]
    .concat()
}

fn templates() -> impl Iterator<Item = (&'static str, &'static str)> {
    SURFACES
        .iter()
        .flat_map(|surface| surface.templates)
        .copied()
}

fn words() -> impl Iterator<Item = &'static str> {
    SURFACES
        .iter()
        .flat_map(|surface| surface.words)
        .map(|(_, text)| *text)
}

fn page(lang: Lang, form: bool, all: bool, view: &Value) -> Value {
    let line = |key: Option<&str>| {
        let line = contact(key.map_or("other", |_| "suicide"));
        context! { key, lines => [Value::from(Serde(&line))], who => key.map(|_| line.who.clone()) }
    };
    let form = form.then(|| {
        context! { action => "/c", enter => "next", view => "next", young => all,
        hidden => [context! { name => "a", value => "question-sample.yes" }] }
    });
    context! {
        lang => lang.tag(),
        peer => context! { tag => lang.other().tag(), name => lang.other().own_name(), href => "/" },
        away => "about:blank",
        inline => context! { style => "", script => "s", swaps => form.is_some() },
        form,
        lines => context! { first => [line(None)], more => [line(Some("scope-suicide")), line(Some("scope-child"))], abroad => [line(None)], all, chat => all.then_some("A house") },
        demo => all,
        v => view.clone(),
    }
}

#[test]
fn every_template_renders_in_every_language() {
    let renderer = Renderer::new(&SURFACES).unwrap();
    let views = views();
    for (name, _) in templates() {
        let quoted = format!("\"{name}\"");
        let is_page = !templates().any(|(_, other)| other.contains(&quoted));
        let shown = views.iter().any(|(own, _)| *own == name);
        assert_eq!(is_page, shown, "{name} has no sample, or is no page");
    }
    for lang in Lang::ALL {
        for (name, view) in &views {
            for form in [true, false] {
                for all in [true, false] {
                    let html = renderer.render(name, page(lang, form, all, view));
                    let html = html.unwrap_or_else(|error| panic!("{name} {lang:?}: {error:#}"));
                    assert!(html.contains("</html>"), "{name}");
                }
            }
        }
    }
}

/// Every source file below a folder, as one text.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    text
}

/// Beginnings of ids whose end is a key of the use cases.
const BY_KEY: [&str; 9] = [
    "law-work-",
    "law-home-",
    "refused-",
    "trouble-",
    "talk-lane-",
    "talk-safe-",
    "talk-system-",
    "partner-item-",
    "partner-reason-",
];

#[test]
fn every_word_is_used() {
    let mut text = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    text.extend(templates().map(|(_, source)| source));
    let by_key = |id: &str| {
        let start = BY_KEY
            .iter()
            .copied()
            .chain(console::BY_KEY.iter().copied());
        start
            .chain(desk::BY_KEY.iter().copied())
            .any(|start| id.starts_with(start))
    };
    let unused: Vec<&str> = words()
        .flat_map(|source| source.lines())
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .filter(|id| !by_key(id))
        .filter(|id| {
            // The parts of a page that is a list are numbered in its template.
            let id = id.trim_end_matches("-1").trim_end_matches("-2");
            !text.contains(&format!("\"{id}\""))
                && !text.contains(&format!("\"{id}-1\""))
                && !text.contains(&format!("\"{id}."))
        })
        .collect();
    assert!(unused.is_empty(), "words nobody says: {unused:?}");
}

/// Staff read at grade 8; a sentence of theirs is as short as any other.
const STAFF: [&str; 4] = [
    "console.en.ftl",
    "console.es.ftl",
    "desk.en.ftl",
    "desk.es.ftl",
];

#[test]
fn words_hold_nothing_that_is_banned_and_are_easy_to_read() {
    let mut wrong = Vec::new();
    for (name, text) in SURFACES.iter().flat_map(|surface| surface.words) {
        let lang = name
            .strip_suffix(".ftl")
            .and_then(|name| Lang::from_tag(name.rsplit('.').next()?));
        let lang = lang.unwrap_or_else(|| panic!("{name} does not end in a language"));
        let mut whole = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((_, said)) = line.split_once(" = ") else {
                continue;
            };
            let said = said.replace(['{', '}'], "");
            let level = reading::level(lang, &said, &[]);
            // Someone young is spoken to as one speaks to someone young.
            let young = line.trim_start().starts_with(".young");
            wrong.extend(if young {
                lint::findings_for_the_young(lang, &said)
            } else {
                lint::findings(lang, &said)
            });
            if level.longest > reading::LONGEST_SENTENCE {
                wrong.push(format!("{} words in a sentence: {said}", level.longest));
            }
            whole.push_str(said.trim_end_matches(['.', '?']));
            whole.push_str(". ");
        }
        let level = reading::level(lang, &whole, &[]);
        if !STAFF.contains(name) && !level.passes(lang) {
            wrong.push(format!("{name}: {level:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_refusal_has_words() {
    let text: String = words().collect();
    let refused = Refusal::KEYS
        .iter()
        .map(|key| format!("\nrefused-{key} = "));
    let trouble = Refusal::TROUBLES
        .iter()
        .map(|key| format!("\ntrouble-{key} = "));
    for id in refused.chain(trouble) {
        assert_eq!(text.matches(&id).count(), Lang::ALL.len(), "{id}");
    }
    let told = text.lines().filter(|line| line.starts_with("refused-"));
    assert_eq!(told.count(), Refusal::KEYS.len() * Lang::ALL.len());
}
