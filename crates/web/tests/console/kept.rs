//! Nothing that was typed is lost: refused, sent twice, sent from elsewhere, sent after the session
//! ended.

use axum::http::StatusCode;
use words::Lang;

use crate::house::{boxed, field};
use crate::people::{Crew, PASSWORD, code};
use crate::support::hidden;

const DRAFT: &str = "\nEstoy aquí. ¿Sigue ahí? <b> & \"más\"";

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_answer_is_given_back() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("hola").await;
    let advocate = &mut crew.advocate;
    advocate.act(&talk, "take", &[]).await;
    // Without a mark, with a damaged one, from elsewhere, too long.
    let path = format!("{talk}/answer");
    for (fields, status) in [
        (vec![("text", DRAFT)], StatusCode::UNPROCESSABLE_ENTITY),
        (
            vec![("text", DRAFT), ("idem", "zz")],
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
    ] {
        let answer = advocate.browser.post(&path, &fields).await;
        assert_eq!(answer.status, status);
        assert_eq!(boxed(&answer.text()), DRAFT);
        assert!(answer.text().contains("class=\"err\""));
    }
    let mark = field(&advocate.get(&talk).await.text(), "idem");
    let fields = [("text", DRAFT), ("idem", mark.as_str())];
    let answer = advocate
        .browser
        .post_from(&path, &fields, "cross-site")
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(boxed(&answer.text()), DRAFT);
    let long = "palabra ".repeat(1_500);
    let answer = advocate.act(&talk, "answer", &[("text", &long)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(boxed(&answer.text()), long);
    let html = advocate.get(&talk).await.text();
    assert!(!html.contains("Estoy aquí"), "nothing of it was sent");
    // A conversation that somebody else took meanwhile.
    let empty = advocate.act(&talk, "answer", &[("text", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_twice_says_it_once() {
    let mut crew = Crew::new().await;
    let (visitor, talk) = crew.waits("hola").await;
    let advocate = &mut crew.advocate;
    advocate.act(&talk, "take", &[]).await;
    let mark = field(&advocate.get(&talk).await.text(), "idem");
    for _ in 0..2 {
        let fields = [("text", "una vez"), ("idem", mark.as_str())];
        let answer = advocate
            .browser
            .post(&format!("{talk}/answer"), &fields)
            .await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    let now = crew.house.now();
    let seen = crew
        .house
        .line
        .conversation(&visitor, Lang::Es, &now)
        .await
        .unwrap();
    let said = seen.lines.iter().filter(|line| line.text == "una vez");
    assert_eq!(said.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_a_session_that_ended_come_back_after_signing_in() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("hola").await;
    let advocate = &mut crew.advocate;
    advocate.act(&talk, "take", &[]).await;
    for (act, name) in [("answer", "text"), ("note", "note")] {
        advocate.browser.post("/staff/me", &[]).await;
        let fields = [
            (name, DRAFT),
            ("go", "keep"),
            ("i-need", "need-shelter"),
            ("i-need", "need-food"),
        ];
        let asked = advocate
            .browser
            .post(&format!("/es{talk}/{act}"), &fields)
            .await;
        assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
        let html = asked.text();
        // A wrong code first: it still is not lost.
        let mut sent = hidden(&html);
        let kept = sent
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let mut wrong: Vec<(&str, &str)> = kept.collect();
        let unescaped: Vec<(String, String)> = wrong
            .iter()
            .map(|(name, value)| ((*name).to_owned(), crate::house::unescaped(value)))
            .collect();
        wrong = unescaped
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let wrong: Vec<_> = wrong
            .into_iter()
            .chain([
                ("name", advocate.name),
                ("password", PASSWORD),
                ("code", "000000"),
            ])
            .collect();
        let refused = advocate.browser.post("/es/staff", &wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        sent = hidden(&refused.text());
        let sent: Vec<(String, String)> = sent
            .into_iter()
            .map(|(name, value)| (name, crate::house::unescaped(&value)))
            .collect();
        crew.house.wait(60);
        let digits = code(&crew.house, &advocate.secret);
        let mut fields: Vec<(&str, &str)> = sent
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        fields.extend([
            ("name", advocate.name),
            ("password", PASSWORD),
            ("code", digits.as_str()),
        ]);
        let back = advocate.browser.post("/es/staff", &fields).await;
        assert_eq!(back.status, StatusCode::OK, "{}", back.text());
        assert_eq!(boxed(&back.text()), DRAFT, "{act}");
        assert_eq!(
            advocate.get(&talk).await.status,
            StatusCode::OK,
            "signed in"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_in_one_part_keeps_what_stands_in_all_the_others() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("hola").await;
    let advocate = &mut crew.advocate;
    advocate.act(&talk, "take", &[]).await;
    let fields = [
        ("text", DRAFT),
        ("r-value", "305-555-0100"),
        ("r-day", "mon"),
        ("r-day", "sun"),
        ("o-quote", "CANARYQUOTE"),
        ("q-question-debt", "stay"),
        ("t-text", "CANARYTASK"),
        ("p-place", "33130"),
        ("z-how", "left"),
    ];
    for act in ["check", "need", "note"] {
        let html = advocate.act(&talk, act, &fields).await.text();
        for kept in [
            "value=\"305-555-0100\"",
            "CANARYQUOTE",
            "value=\"CANARYTASK\"",
            "value=\"33130\"",
        ] {
            assert!(html.contains(kept), "{act}: {kept}");
        }
        if act == "note" {
            let sent = hidden(&html);
            for pair in [
                ("r-day", "mon"),
                ("r-day", "sun"),
                ("q-question-debt", "stay"),
                ("z-how", "left"),
            ] {
                let own = sent
                    .iter()
                    .any(|(name, value)| (name.as_str(), value.as_str()) == pair);
                assert!(own, "{pair:?}");
            }
        } else {
            assert_eq!(boxed(&html), DRAFT);
            for checked in [
                "name=\"r-day\" value=\"sun\" checked",
                "name=\"q-question-debt\" value=\"stay\" checked",
                "name=\"z-how\" value=\"left\" checked",
            ] {
                assert!(html.contains(checked), "{act}: {checked}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_enter_key_asks_for_the_page_again_and_never_sends() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("hola").await;
    let advocate = &mut crew.advocate;
    let html = advocate.act(&talk, "take", &[]).await.text();
    // What a browser presses for the Enter key is the first button of the form in the page.
    let buttons = html
        .split("<button")
        .skip(1)
        .map(|rest| rest.split('>').next().unwrap());
    let form = html.find("<form class=\"c\"").unwrap();
    let owned = |button: &&str| {
        let at = button.as_ptr() as usize - html.as_ptr() as usize;
        button.contains("form=\"c\"") || at > form
    };
    let first = buttons.into_iter().find(owned).unwrap();
    assert!(!first.contains("formaction"), "{first}");
    let action = html[form..].split("action=\"").nth(1).unwrap();
    assert!(
        action.starts_with(&format!("{talk}/check\"")),
        "{action:.80}"
    );
}
