//! Every template with sample data, in every language: a hole in a template or in the words fails
//! here and not in front of a reader.

use std::path::Path;

use helpline::check::{Action, Answered, Choice, Need, Question, Reading};
use helpline::guide::{Contact, Right};
use helpline::places::{Phone, Places, Service};
use minijinja::context;
use minijinja::value::{Serde, Value};
use serde::Serialize;
use words::{Lang, lint, reading};

use super::check::{BeforeView, QuestionView, ReviewView};
use super::places::{AskView, LeftOut, ProblemView, View as PlacesView};
use super::problem::{Problem, View as ProblemPageView};
use super::results::View as ResultsView;
use crate::form::Form;
use crate::render::{Renderer, TEMPLATES, WORDS};

fn text(value: &str) -> String {
    value.to_owned()
}

fn contact(scope: &'static str) -> Contact {
    Contact {
        id: text("contact-sample"),
        channel: "call",
        scope,
        title: text("Call"),
        value: text("8005550100"),
        href: text("tel:8005550100"),
        who: text("Answered by a sample line."),
        trace: text("The call shows in the list."),
        hours: Some(text("Day and night.")),
    }
}

fn right(shown: bool) -> Right {
    Right {
        id: text("benefit-sample"),
        title: text("A right"),
        body: text("What it says."),
        hint: shown.then(|| text("Call.")),
        cite: vec![text("1 U.S.C. 1")],
        reviewed_on: text("today"),
        shown,
    }
}

fn question() -> Question {
    Question {
        id: text("question-sample"),
        title: text("A question?"),
        hint: Some(text("A hint.")),
        why: Some(text("A reason.")),
        choices: vec![Choice {
            id: text("yes"),
            label: text("Yes"),
        }],
        chosen: Some(text("yes")),
    }
}

fn need() -> Need {
    Need {
        id: text("need-shelter"),
        title: text("A safe place"),
    }
}

fn reading() -> Reading {
    let action = |group| Action {
        id: format!("action-{group}"),
        group,
        text: text("Do this."),
        more: Some(text("Because.")),
    };
    Reading {
        family: "unclear",
        sentence: text("A sentence."),
        said: vec![text("a debt"), text("papers kept")],
        not_said: vec![text("what work")],
        urgent: true,
        actions: ["do", "do-not", "tell", "next"].map(action).to_vec(),
        lead: Some(action("do").id),
        needs: vec![need()],
        needs_named: 1,
        rights: vec![right(true), right(false)],
        contacts: vec![contact("trafficking")],
    }
}

fn places() -> Places {
    Places {
        place: text("Miami, FL"),
        services: vec![Service {
            id: text("s"),
            name: text("Housing"),
            organization: text("A house"),
            what: text("Sleep here."),
            who_for: Some(text("Anyone.")),
            languages: vec![text("English")],
            cost: Some(text("Free.")),
            address: Some(text("1 Example Street, Miami, 33130")),
            distance: Some(text("3 miles")),
            open: "yes",
            open_text: text("Open now."),
            phones: vec![Phone {
                text: text("305-555-0100"),
                href: text("tel:3055550100"),
            }],
            verified: text("Checked."),
            stale: true,
            confidential: true,
            how: Some(text("Call.")),
        }],
        excluded: vec![(text("farther away"), 2)],
        widened_to: Some(text("Looked farther.")),
    }
}

fn ask() -> AskView {
    let mut ask = AskView::new(vec![need()], &Form::default());
    ask.choose(std::iter::once("need-shelter"));
    ask
}

/// One view of each kind, so that every branch of every page is taken.
fn views() -> Vec<(&'static str, Value)> {
    fn v(view: impl Serialize) -> Value {
        Value::from(Serde(&view))
    }
    let place = |found: bool, problem: Option<ProblemView>| PlacesView {
        ask: ask(),
        found: found.then(places),
        left_out: vec![LeftOut {
            why: text("farther away"),
            count: 2,
        }],
        shelter: found,
        problem,
        back: found,
    };
    let own = |key, message| ProblemView {
        key,
        message,
        choices: vec![text("Miami, FL")],
    };
    let mut views = vec![
        ("before.html", v(BeforeView { door: true })),
        ("before.html", v(BeforeView { door: false })),
        (
            "question.html",
            v(QuestionView {
                question: question(),
            }),
        ),
        (
            "review.html",
            v(ReviewView {
                answers: vec![Answered {
                    question: text("question-sample"),
                    title: text("A question?"),
                    answer: text("Yes"),
                }],
            }),
        ),
        (
            "review.html",
            v(ReviewView {
                answers: Vec::new(),
            }),
        ),
        ("places.html", v(place(true, None))),
        ("places.html", v(place(false, None))),
        (
            "places.html",
            v(place(false, Some(own(Some("overlong"), None)))),
        ),
        (
            "places.html",
            v(place(false, Some(own(None, Some(text("Mend this.")))))),
        ),
        (
            "rights.html",
            context! { rights => [v(right(true)), v(right(false))] },
        ),
        ("rights.html", context! { rights => Vec::<Value>::new() }),
        ("home.html", context! {}),
        ("help.html", context! {}),
        ("safe.html", context! {}),
        ("privacy.html", context! {}),
    ];
    for door in ["self", "other", "job"] {
        views.push(("results.html", v(ResultsView::new(reading(), door, ask()))));
    }
    for problem in Problem::ALL {
        let view = ProblemPageView {
            problem: problem.key(),
        };
        views.push(("problem.html", v(view)));
    }
    views
}

fn page(lang: Lang, form: bool, all: bool, view: &Value) -> Value {
    let line = |scope: Option<&str>| {
        context! { contact => Value::from(Serde(&contact("suicide"))), scope, number => "988" }
    };
    let form = form.then(|| {
        context! { action => "/c", enter => "next", view => "next",
        hidden => [context! { name => "a", value => "question-sample.yes" }] }
    });
    context! {
        lang => lang.tag(),
        peer => context! { tag => lang.other().tag(), name => lang.other().own_name(), href => "/" },
        away => "about:blank",
        css => context! { shell => "", page => Some(""), script => "" },
        form,
        lines => context! { first => [line(None)], more => [line(Some("scope-suicide")), line(Some("scope-child"))], all },
        demo => all,
        v => view.clone(),
    }
}

#[test]
fn every_template_renders_in_every_language() {
    let renderer = Renderer::new().unwrap();
    let views = views();
    for (name, source) in TEMPLATES {
        let is_page = source.contains("{% extends");
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

#[test]
fn every_word_is_used() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text: String = TEMPLATES.iter().map(|(_, source)| *source).collect();
    for file in std::fs::read_dir(folder.join("src/public")).unwrap() {
        text.push_str(&std::fs::read_to_string(file.unwrap().path()).unwrap());
    }
    let unused: Vec<&str> = ids()
        .into_iter()
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

fn ids() -> Vec<&'static str> {
    WORDS
        .iter()
        .flat_map(|source| source.text.lines())
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn words_hold_nothing_that_is_banned_and_are_easy_to_read() {
    let mut wrong = Vec::new();
    for source in WORDS {
        let mut whole = String::new();
        for line in source.text.lines().filter(|line| !line.starts_with('#')) {
            let Some((_, said)) = line.split_once(" = ") else {
                continue;
            };
            let said = said.replace(['{', '}'], "");
            let level = reading::level(source.lang, &said, &[]);
            wrong.extend(lint::findings(source.lang, &said));
            if level.longest > reading::LONGEST_SENTENCE {
                wrong.push(format!("{} words in a sentence: {said}", level.longest));
            }
            whole.push_str(said.trim_end_matches(['.', '?']));
            whole.push_str(". ");
        }
        let level = reading::level(source.lang, &whole, &[]);
        if !level.passes(source.lang) {
            wrong.push(format!("{}: {level:?}", source.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
