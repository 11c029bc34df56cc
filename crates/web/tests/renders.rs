//! What is not settled, waits for a lawyer, or is past its review stands on no page a survivor reads: every page of
//! the guide, and every result of the worked cases, in both languages, today and on a day when all reviews are late.

#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod support;

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use jiff::civil::{Date, date};
use knowledge::worked::{Said, Worked};
use knowledge::{Kind, Pack, Renders, us};
use support::{PATHS, app, at, read};
use tower::ServiceExt as _;
use words::{Arg, Lang};

/// A sentence that an item may not say on a day.
struct Withheld {
    id: String,
    text: String,
}

/// Every attribute of an item in a language, with any number in its place.
fn said(pack: &Pack, lang: Lang, id: &str) -> Vec<(String, String)> {
    let prefix = format!("{id}.");
    let keys = pack.words.keys().filter(|key| key.starts_with(&prefix));
    keys.filter_map(|key| {
        let names = pack.words.variables(lang, key);
        let args: Vec<(&str, Arg)> = names
            .iter()
            .map(|name| (name.as_str(), Arg::Number(4)))
            .collect();
        let attribute = key.get(prefix.len()..)?.to_owned();
        Some((attribute, pack.words.say_with(lang, key, &args)?))
    })
    .collect()
}

/// What may not stand on a page on a day, and is said by nothing that may. A right keeps its title: in its place
/// stands the line that sends to a lawyer.
fn withheld(pack: &Pack, lang: Lang, on: Date) -> Vec<Withheld> {
    // The program's own sentences, which ETHICS.md fixes, stand on every day.
    let own = match lang {
        Lang::En => [
            include_str!("../words/en.ftl"),
            include_str!("../../../look/site-and-file.en.ftl"),
            include_str!("../../helpline/words/en.ftl"),
        ],
        Lang::Es => [
            include_str!("../words/es.ftl"),
            include_str!("../../../look/site-and-file.es.ftl"),
            include_str!("../../helpline/words/es.ftl"),
        ],
    };
    let mut shown = own.concat();
    let mut found = Vec::new();
    for (kind, meta) in pack.metas() {
        let texts = said(pack, lang, meta.id.as_str());
        if pack.renders(meta, on) == Renders::Yes {
            for (_, text) in texts {
                shown.push_str(&text);
                shown.push('\n');
            }
            continue;
        }
        let right = matches!(kind, Kind::Benefit | Kind::Conclusion);
        for (attribute, text) in texts {
            if right && attribute == "title" {
                shown.push_str(&text);
                shown.push('\n');
            } else if text.chars().count() >= 24 {
                found.push(Withheld {
                    id: meta.id.to_string(),
                    text,
                });
            }
        }
    }
    found.retain(|own| !shown.contains(&own.text));
    found
}

fn plain(html: &str) -> String {
    [
        ("&#x27;", "'"),
        ("&quot;", "\""),
        ("&#x2f;", "/"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(html.to_owned(), |text, (from, to)| text.replace(from, to))
}

struct Guide {
    router: axum::Router,
}

impl Guide {
    fn on(day: Date) -> Guide {
        let clock = move || day.at(10, 0, 0, 0).in_tz("America/New_York").unwrap();
        let app = web::App {
            clock: Arc::new(clock),
            ..app()
        };
        Guide {
            router: web::router(app),
        }
    }

    async fn ask(&self, request: Request<Body>) -> String {
        // A role whose review is late is not there.
        let role = request.uri().path().contains("/h/");
        let answer = read(self.router.clone().oneshot(request).await.unwrap()).await;
        let gone = role && answer.status == axum::http::StatusCode::NOT_FOUND;
        assert!(
            gone || answer.status == axum::http::StatusCode::OK,
            "{}",
            answer.text()
        );
        plain(&answer.text())
    }

    async fn get(&self, path: &str) -> String {
        self.ask(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    async fn post(&self, path: &str, form: &[(&str, String)]) -> String {
        let pairs: Vec<String> = form
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request =
            Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(pairs.join("&"))).unwrap())
            .await
    }
}

/// Every way a page of the check can be asked for: each door and role at its start and its first question, and the
/// answers of each worked case looked over and read.
fn forms(pack: &Pack) -> Vec<Vec<(&'static str, String)>> {
    let roles = pack
        .roles
        .iter()
        .map(|item| format!("{}.{}", item.own.door.name(), item.id().tail()));
    let doors: Vec<String> = ["self", "other", "job", "child"]
        .map(str::to_owned)
        .into_iter()
        .chain(roles)
        .collect();
    let mut forms = Vec::new();
    for door in &doors {
        for go in ["before", "next", "see-help", "review"] {
            forms.push(vec![("door", door.clone()), ("go", go.to_owned())]);
        }
    }
    for case in Worked::read(us::CASES).unwrap() {
        let door = match &case.role {
            Some(role) => format!("{}.{}", case.door.name(), role.tail()),
            None => case.door.name().to_owned(),
        };
        let path: BTreeSet<&str> = pack
            .path(case.door, case.role.as_ref())
            .into_iter()
            .map(|item| item.id().as_str())
            .collect();
        let answers: Vec<(&str, String)> = case
            .answers
            .iter()
            .filter_map(|(question, said)| match said {
                Said::Text(choice) if path.contains(question.as_str()) && choice != "unknown" => {
                    Some(("a", format!("{question}.{choice}")))
                }
                _ => None,
            })
            .collect();
        if !answers.is_empty() {
            for go in ["see-help", "review", "next"] {
                let mut form = vec![("door", door.clone()), ("go", go.to_owned())];
                form.extend(answers.iter().cloned());
                forms.push(form);
            }
        }
    }
    forms
}

async fn nothing_withheld_is_shown(day: Date) -> usize {
    let pack = us::pack().unwrap();
    let guide = Guide::on(day);
    let forms = forms(&pack);
    let mut pages = 0;
    for lang in Lang::ALL {
        let withheld = withheld(&pack, lang, day);
        assert!(withheld.len() > 20, "nothing is withheld on {day}");
        let mut look = |what: &str, page: &str| {
            pages += 1;
            assert!(page.contains("911"), "{what} stands without a number");
            for own in &withheld {
                assert!(
                    !page.contains(&own.text),
                    "{what} on {day} in {} shows {}: {}",
                    lang.tag(),
                    own.id,
                    own.text
                );
            }
        };
        for path in PATHS {
            let path = at(lang.tag(), path);
            look(&path, &guide.get(&path).await);
        }
        for form in &forms {
            let page = guide.post(&at(lang.tag(), "/c"), form).await;
            look(&format!("/c {form:?}"), &page);
        }
        let places = guide
            .post(
                &at(lang.tag(), "/places"),
                &[("go", "find".to_owned()), ("place", "33130".to_owned())],
            )
            .await;
        look("/places", &places);
    }
    pages
}

#[tokio::test]
async fn what_waits_is_on_no_page_today() {
    let pages = nothing_withheld_is_shown(date(2026, 11, 26)).await;
    assert!(pages >= 150, "{pages}");
}

#[tokio::test]
async fn when_every_review_is_late_the_emergency_number_stands_alone() {
    let day = date(2040, 1, 1);
    nothing_withheld_is_shown(day).await;
    let guide = Guide::on(day);
    for lang in Lang::ALL {
        for path in PATHS {
            let page = guide.get(&at(lang.tag(), path)).await;
            assert!(
                !page.contains("1-888-373-7888") && !page.contains("233733"),
                "{path}"
            );
        }
    }
}

/// The test above can fail: a sentence that may be shown today is found on a page by the same means.
#[tokio::test]
async fn a_sentence_that_may_be_shown_is_found() {
    let day = date(2026, 11, 26);
    let pack = us::pack().unwrap();
    let guide = Guide::on(day);
    let help = guide.get("/what-we-do").await;
    let fear = pack.find("guidance-fear-children").unwrap().1;
    assert_eq!(pack.renders(fear, day), Renders::Yes);
    assert!(help.contains(&pack.say(Lang::En, &fear.id, "body").unwrap()));
    let rights = guide.get("/w").await;
    let debt = pack.find("conclusion-debt-bondage").unwrap().1;
    assert!(rights.contains(&pack.say(Lang::En, &debt.id, "body").unwrap()));
}
