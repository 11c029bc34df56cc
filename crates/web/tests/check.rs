//! The check, walked as a visitor without scripts walks it.

mod support;

use axum::http::StatusCode;
use support::{at, body, choices, counted, hidden, post};

/// Answers every question with the choice `pick` names, and stops at the answers.
async fn walk(
    lang: &str,
    door: &str,
    pick: impl Fn(&[String]) -> Option<String>,
) -> (String, usize) {
    let path = at(lang, "/c");
    let mut html = post(&path, format!("door={door}&go=start")).await.text();
    for asked in 0..30 {
        let offered = choices(&html);
        if offered.is_empty() {
            return (html, asked);
        }
        let answer = pick(&offered);
        let mut fields = vec![("go", "next")];
        if let Some(answer) = &answer {
            fields.insert(0, ("a", answer));
        }
        let sent = body(&hidden(&html), &fields);
        let next = post(&path, sent).await;
        assert_eq!(next.status, StatusCode::OK);
        html = next.text();
    }
    unreachable!("the check does not end");
}

fn first(offered: &[String]) -> Option<String> {
    offered.first().cloned()
}

#[tokio::test]
async fn every_question_offers_both_ways_of_not_answering_as_equals() {
    for lang in ["en", "es"] {
        for door in ["self", "other", "job"] {
            walk(lang, door, |offered| {
                let tails: Vec<&str> = offered
                    .iter()
                    .map(|own| own.split_once('.').unwrap().1)
                    .collect();
                assert!(tails.ends_with(&["not-sure", "prefer-not"]), "{tails:?}");
                first(offered)
            })
            .await;
        }
    }
}

#[tokio::test]
async fn a_walk_ends_in_actions_needs_and_a_place_form() {
    for lang in ["en", "es"] {
        for door in ["self", "other", "job"] {
            for pick in [first, |_: &[String]| None] {
                let (review, asked) = walk(lang, door, pick).await;
                assert!(asked > 0, "{lang} {door}");
                assert_eq!(review.matches("<dt>").count(), asked, "{lang} {door}");
                let help = post(
                    &at(lang, "/c"),
                    body(&hidden(&review), &[("go", "see-help")]),
                )
                .await;
                assert_eq!(help.status, StatusCode::OK);
                let html = help.text();
                assert!(html.contains("class=\"one\""), "{lang} {door}: one thing");
                assert!(html.contains("<details>"), "{lang} {door}: the others");
                assert!(html.contains("name=\"place\""), "{lang} {door}: places");
            }
        }
    }
}

#[tokio::test]
async fn passing_over_every_question_gives_the_same_help() {
    let (review, _) = walk("en", "self", |_| None).await;
    let passed = post("/c", body(&hidden(&review), &[("go", "see-help")]))
        .await
        .text();
    let nothing = post("/c", "door=self&go=see-help").await.text();
    let help = |html: &str| {
        html.split("<section class=\"one\">")
            .nth(1)
            .unwrap()
            .to_owned()
    };
    assert_eq!(help(&passed), help(&nothing));
}

#[tokio::test]
async fn back_and_change_show_the_earlier_choice_and_keep_the_rest() {
    let (review, asked) = walk("en", "self", first).await;
    let fields = hidden(&review);
    assert_eq!(counted(&fields).get("a"), Some(&asked));
    let (_, third) = fields
        .iter()
        .filter(|(name, _)| name == "a")
        .nth(2)
        .unwrap();
    let question = third.split_once('.').unwrap().0;
    let again = post(
        "/c",
        body(&fields, &[("go", &format!("change.{question}"))]),
    )
    .await
    .text();
    assert!(again.contains(&format!("value=\"{third}\" checked")));
    assert_eq!(
        counted(&hidden(&again)).get("a"),
        Some(&asked),
        "nothing is lost"
    );
    // Back from the third is the second, and from there the first, and then before the start.
    let back = post("/c", body(&hidden(&again), &[("a", third), ("go", "back")]))
        .await
        .text();
    let (_, second) = fields
        .iter()
        .filter(|(name, _)| name == "a")
        .nth(1)
        .unwrap();
    assert!(back.contains(&format!("value=\"{second}\" checked")));
    let back = post("/c", body(&hidden(&back), &[("a", second), ("go", "back")]))
        .await
        .text();
    let before = post("/c", body(&hidden(&back), &[("go", "back")]))
        .await
        .text();
    assert!(before.contains("value=\"start\""));
    assert_eq!(
        counted(&hidden(&before)).get("a"),
        Some(&asked),
        "nothing is lost"
    );
}

#[tokio::test]
async fn the_other_language_shows_the_same_question_with_the_choice_just_made() {
    let start = post("/c", "door=self&go=start").await.text();
    let choice = choices(&start).first().cloned().unwrap();
    let question = choice.split_once('.').unwrap().0;
    let view = format!("es.change.{question}");
    assert!(
        start.contains(&format!("value=\"{view}\" formaction=\"/es/c\"")),
        "{start}"
    );
    let sent = body(&hidden(&start), &[("a", &choice), ("lang", &view)]);
    // With `formaction` it goes to the other address; a browser that does not know it stays.
    for path in ["/es/c", "/c"] {
        let html = post(path, sent.clone()).await.text();
        assert!(html.contains("<html lang=\"es\">"));
        assert!(html.contains(&format!("value=\"{choice}\" checked")));
    }
}

#[tokio::test]
async fn a_browser_without_formaction_still_finds_places_and_the_way_back() {
    let found = post("/c", "door=self&go=find&place=33130&n=need-shelter")
        .await
        .text();
    assert!(found.contains("class=\"place\""));
    assert!(found.contains("may have room"));
    let back = post("/places", "door=self&go=see-help").await.text();
    assert!(back.contains("class=\"one\""));
    let need = post("/c", "door=need").await.text();
    assert!(need.contains("name=\"place\""));
}

#[tokio::test]
async fn a_place_typed_on_the_way_is_kept() {
    let review = post("/c", "door=self&go=review&place=33130").await.text();
    assert!(hidden(&review).contains(&("place".to_owned(), "33130".to_owned())));
    let help = post(
        "/es/c",
        "door=self&lang=es.see-help&place=33130&n=need-food",
    )
    .await
    .text();
    assert!(help.contains("name=\"place\" value=\"33130\""));
    assert!(help.contains("value=\"need-food\" checked"));
}

#[tokio::test]
async fn answers_travel_to_the_places_and_back() {
    let (review, asked) = walk("en", "self", first).await;
    let sent = body(&hidden(&review), &[("go", "find"), ("place", "33130")]);
    let places = post("/places", sent).await.text();
    assert_eq!(counted(&hidden(&places)).get("a"), Some(&asked));
    assert!(places.contains("value=\"see-help\" formaction=\"/c\""));
}
