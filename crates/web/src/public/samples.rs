//! One view of every kind of page of the guide.

use helpline::check::{Action, Answered, Choice, Door, Need, Question, Reading};
use helpline::guide::{Advice, Contact, Law, Right, Role, RolePage};
use helpline::places::{Phone, Places, Service};
use minijinja::context;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::card::{Language, View as CardView};
use super::check::{BeforeView, QuestionView, ReviewView};
use super::guide;
use super::paper::{Sheet, View as PaperView};
use super::places::{AskView, DetailView, LeftOut, ProblemView, View as PlacesView};
use super::results::View as ResultsView;
use super::roles::{ListView, RoleLink, View as RoleView};
use crate::form::Form;
use crate::problem::{Problem, View as ProblemPageView};

fn text(value: &str) -> String {
    value.to_owned()
}

pub(crate) fn contact(scope: &'static str) -> Contact {
    Contact {
        id: text("contact-sample"),
        channel: "call",
        scope,
        family: text("work"),
        title: text("Call"),
        value: text("8005550100"),
        href: (scope != "other").then(|| text("tel:8005550100")),
        who: text("Answered by a sample line."),
        trace: text("The call shows in the list."),
        hours: Some(text("Day and night.")),
        abroad: scope == "other",
        called_for: false,
    }
}

fn right(shown: bool) -> Right {
    Right {
        id: text("benefit-sample"),
        title: text("A right"),
        body: text("What it says."),
        hint: shown.then(|| text("Call.")),
        source: shown.then(|| text("1 U.S.C. 1")),
        readings: vec![text("One reading."), text("The other.")],
        risk: shown.then(|| text("What it can bring.")),
        shown,
        situation: if shown { "anyone" } else { "resident" },
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
        called_for: true,
        source: Some(text("1 U.S.C. 1")),
    };
    Reading {
        family: "pay-and-work",
        sentence: text("A sentence."),
        said: vec![text("a debt"), text("papers kept")],
        not_said: vec![text("what work")],
        urgent: true,
        suicide: false,
        actions: ["do", "do-not", "tell", "next"].map(action).to_vec(),
        lead: Some(action("do").id),
        needs: vec![need()],
        needs_named: 1,
        rights: vec![right(true), right(false)],
        contacts: vec![contact("trafficking")],
    }
}

fn service() -> Service {
    Service {
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
        phones: [false, true]
            .map(|text_only| Phone {
                text: text("305-555-0100"),
                href: text("tel:3055550100"),
                text_only,
            })
            .to_vec(),
        verified: text("Checked."),
        stale: true,
        confidential: true,
        how: Some(text("Call.")),
    }
}

fn places() -> Places {
    Places {
        place: text("Miami, FL"),
        services: vec![service()],
        excluded: vec![(text("farther away"), 2)],
        widened_to: Some(text("Looked farther.")),
    }
}

fn ask() -> AskView {
    let mut ask = AskView::new(vec![need()], &Form::default());
    ask.choose(std::iter::once("need-shelter"));
    ask
}

fn before(door: bool) -> BeforeView {
    BeforeView {
        door,
        child: door,
        roles: vec![Role {
            entrance: text("job.sample"),
            title: text("I work somewhere"),
        }],
    }
}

fn fear(more: bool) -> Advice {
    Advice {
        id: text("guidance-sample"),
        title: text("A fear"),
        body: text("What is so."),
        why: more.then(|| text("Why.")),
        hint: more.then(|| text("What can be done.")),
    }
}

fn law(sphere: &'static str, contacts: bool) -> guide::View {
    guide::View {
        sphere,
        law: Some(Law {
            rights: vec![right(true)],
            contacts: if contacts {
                ["trafficking", "other"].map(contact).to_vec()
            } else {
                Vec::new()
            },
        }),
        ..guide::View::default()
    }
}

fn roles(job: bool, other: bool) -> ListView {
    let link = || RoleLink {
        entrance: text("job.sample"),
        path: text("sample"),
        title: text("I work somewhere"),
    };
    ListView {
        job: if job { vec![link()] } else { Vec::new() },
        other: if other { vec![link()] } else { Vec::new() },
    }
}

fn role(clinic: bool) -> RolePage {
    let mut actions = reading().actions;
    actions.extend(reading().actions);
    actions.extend(reading().actions);
    RolePage {
        entrance: text(if clinic { "job.clinic" } else { "job.sample" }),
        title: text("I work somewhere"),
        body: text("A sentence."),
        hint: clinic.then(|| text("First this.")),
        actions: [actions.clone(), actions].concat(),
        sees: if clinic {
            vec![text("Papers held")]
        } else {
            Vec::new()
        },
        words: vec![text("“A sentence.”")],
        card: clinic,
    }
}

fn card(step: &'static str) -> CardView {
    CardView {
        step,
        page: 1,
        languages: vec![Language {
            tag: "es",
            href: text("/es/card"),
        }],
    }
}

fn v(view: impl Serialize) -> Value {
    Value::from(Serde(&view))
}

/// Pages that are asked for by address.
fn asked() -> Vec<(&'static str, Value)> {
    vec![
        (
            "rights.html",
            v(guide::View {
                sections: guide::sections(&[right(true), right(false)]),
                waiting: vec![text("A right")],
                ..guide::View::default()
            }),
        ),
        ("home.html", context! {}),
        ("help.html", context! {}),
        ("show.html", context! {}),
        (
            "ours.html",
            v(guide::View {
                fears: vec![fear(true), fear(false)],
                ..guide::View::default()
            }),
        ),
        (
            "with.html",
            v(guide::View {
                coordination: vec![fear(true), fear(false)],
                ..guide::View::default()
            }),
        ),
        ("law.html", v(law("law-work", true))),
        ("law.html", v(law("law-home", false))),
        ("roles.html", v(roles(true, false))),
        ("roles.html", v(roles(false, true))),
        ("role.html", v(RoleView::new(role(true), role(true)))),
        ("role.html", v(RoleView::new(role(false), role(false)))),
        (
            "keep.html",
            context! { until => "a day", name => "guide.html" },
        ),
        (
            "keep.html",
            context! { until => Value::from(()), name => "guide.html" },
        ),
        (
            "print.html",
            v(PaperView {
                sheets: vec![Sheet {
                    name: "wallet",
                    about: text("Ten cards"),
                }],
                sharing: vec![fear(true), fear(false)],
            }),
        ),
        ("card.html", v(card("begin"))),
        ("card.html", v(card("ask"))),
        ("card.html", v(card("page"))),
    ]
}

/// One view of each kind, so that every branch of every page is taken.
pub(crate) fn views() -> Vec<(&'static str, Value)> {
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
    let mut views = asked();
    views.extend([
        ("before.html", v(before(true))),
        ("before.html", v(before(false))),
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
            "detail.html",
            v(DetailView::new(service(), vec![service()])),
        ),
        ("detail.html", v(DetailView::new(service(), Vec::new()))),
        ("safe.html", context! {}),
        ("privacy.html", context! {}),
    ]);
    for door in [Door::Myself, Door::SomeoneElse, Door::Job, Door::Child] {
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
