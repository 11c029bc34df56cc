//! Coming in, coming back, being locked out, and letting somebody in.

use axum::http::StatusCode;

use crate::people::{Crew, PASSWORD, Shown, between, code, enrol, invite, lent, member};
use crate::support::title;

#[tokio::test(flavor = "multi_thread")]
async fn an_account_begins_when_both_proofs_work() {
    let mut crew = Crew::new().await;
    let link = invite(&mut crew.admin, "advocate").await;
    let mut browser = crew.house.browser();
    let html = browser.get(&format!("/es{link}")).await.text();
    assert!(html.contains("Atención"), "says for which role");
    assert!(
        !html.contains("name=\"organization\""),
        "asked once, of the first"
    );
    // Short: what may be given back is given back, never the password.
    let short = [
        ("name", "Iris"),
        ("password", "too short CANARY"),
        ("go", "begin"),
    ];
    let refused = browser
        .post(&link, &[short[0], ("password", "short"), short[2]])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"Iris\""));
    assert!(!refused.text().contains("value=\"short\""));
    let begun = browser
        .post(
            &link,
            &[("name", "Iris"), ("password", PASSWORD), ("go", "begin")],
        )
        .await
        .text();
    assert!(begun.contains("<svg") && !begun.contains("<?xml"));
    assert!(!begun.contains(PASSWORD), "what was typed is sealed");
    let shown = Shown::of(&begun);
    assert_eq!(shown.groups.len(), 8);
    // A wrong code, wrong groups: the same proofs again.
    for (name, value) in [("code", "000000"), ("one", "AAAA"), ("other", "AAAA")] {
        crew.house.wait(31);
        let mut answers = shown.answers(&crew.house);
        for (own, typed) in &mut answers {
            if *own == name {
                value.clone_into(typed);
            }
        }
        let refused = browser.post(&link, &lent(&answers)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let again = Shown::of(&refused.text());
        assert_eq!(
            (again.secret, again.groups),
            (shown.secret.clone(), shown.groups.clone())
        );
        assert!(browser.cookies.is_empty(), "{name}: not signed in");
    }
    // A draft that was changed, or of another link, is refused; nothing has happened.
    let mut answers = shown.answers(&crew.house);
    answers[0].1 = "AAAA".to_owned();
    let damaged = browser.post(&link, &lent(&answers)).await;
    assert_eq!(damaged.status, StatusCode::UNPROCESSABLE_ENTITY);
    crew.house.wait(31);
    let done = browser
        .post(&link, &lent(&shown.answers(&crew.house)))
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(browser.cookies.contains_key("__Host-m"));
    // Used up: the link is not there any more, like one that never was.
    let used = crew.house.browser().get(&link).await;
    let never = crew
        .house
        .browser()
        .get(&format!("/enter/{}", "A".repeat(43)))
        .await;
    assert_eq!(
        (used.status, never.status),
        (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND)
    );
    assert_eq!(used.text(), never.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_waits_for_the_key_is_told_what_to_do() {
    let mut crew = Crew::with(&[("Leo", false)]).await;
    crew.waits("CANARYWORDS").await;
    let html = crew.others[0].get("/staff/queue").await.text();
    assert!(
        html.contains("You do not hold the desk’s key yet"),
        "{html}"
    );
    assert!(!html.contains("/staff/c/"));
    let desk = crew.supervisor.get("/desk").await.text();
    let id = member(&desk, "Leo", "/desk/admit");
    // What the supervisor reads aloud is what stands on the newcomer's page.
    let digits = between(&html, "<code class=\"secret\">", "</code>");
    assert!(digits.len() > 15 && desk.contains(&digits), "{digits}");
    // Without having spoken, nothing is changed.
    let forgot = crew
        .supervisor
        .browser
        .post("/desk/admit", &[("member", &id)])
        .await;
    assert_eq!(forgot.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        !crew.others[0]
            .get("/staff/queue")
            .await
            .text()
            .contains("/staff/c/")
    );
    // Other digits than those that stand there now: the keys were exchanged since they were compared.
    let other = [("member", id.as_str()), ("spoke", "0000 0000 0000 0000")];
    let changed = crew.supervisor.browser.post("/desk/admit", &other).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(changed.text().contains("are not the ones you compared"));
    let spoke = [("member", id.as_str()), ("spoke", digits.as_str())];
    // An administrator lets nobody in.
    let refused = crew.admin.browser.post("/desk/admit", &spoke).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    let done = crew.supervisor.browser.post("/desk/admit", &spoke).await;
    assert_eq!(done.status, StatusCode::OK);
    assert!(
        crew.others[0]
            .get("/staff/queue")
            .await
            .text()
            .contains("/staff/c/")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn disabling_locks_out_at_once_and_enabling_lets_sign_in_again() {
    let mut crew = Crew::with(&[("Bea", true)]).await;
    let (_, talk) = crew.waits("hola").await;
    let desk = crew.admin.get("/desk").await.text();
    let id = member(&desk, "Bea", "/desk/disable");
    let answer = crew
        .admin
        .browser
        .post("/desk/disable", &[("member", &id)])
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let out = crew.others[0].get(&talk).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    let refused = crew.others[0].sign_in(&crew.house).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = crew
        .admin
        .browser
        .post("/desk/enable", &[("member", &id)])
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    crew.house.wait(600);
    let back = crew.others[0].sign_in(&crew.house).await;
    assert_eq!(back.header("location"), "/staff/queue");
    // Nobody disables themselves.
    let desk = crew.admin.get("/desk").await.text();
    assert_eq!(member(&desk, "Rosa", "/desk/disable"), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_wrong_sign_in_is_one_and_the_same() {
    let mut crew = Crew::new().await;
    crew.house.wait(31);
    let right = code(&crew.house, &crew.advocate.secret);
    let mut said = Vec::new();
    for (name, password, code) in [
        ("Nobody", PASSWORD, right.as_str()),
        ("Ana", "another password of words", right.as_str()),
        ("Ana", PASSWORD, "000000"),
    ] {
        let mut browser = crew.house.browser();
        let fields = [("name", name), ("password", password), ("code", code)];
        let answer = browser.post("/staff", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            !answer.text().contains(password),
            "a password is never sent back"
        );
        said.push(answer.text().replace("value=\"Nobody\"", "value=\"Ana\""));
        crew.house.wait(120);
    }
    assert!(said.iter().all(|html| *html == said[0]));
    let done = crew.advocate.sign_in(&crew.house).await;
    assert_eq!(done.header("location"), "/staff/queue");
    let done = crew.admin.sign_in(&crew.house).await;
    assert_eq!(done.header("location"), "/desk");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_press_locks_every_device() {
    let mut crew = Crew::new().await;
    let mut other = crew.house.browser();
    std::mem::swap(&mut other, &mut crew.advocate.browser);
    crew.advocate.sign_in(&crew.house).await;
    let html = crew.advocate.get("/staff/me").await.text();
    assert_eq!(html.matches("<li class=\"row").count(), 2, "two devices");
    assert_eq!(title(&html), "My sessions");
    let locked = crew.advocate.browser.post("/staff/me", &[]).await;
    assert_eq!(locked.header("location"), "/staff");
    assert!(crew.advocate.browser.cookies.is_empty());
    assert_eq!(
        other.get("/staff/queue").await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_code_leads_back_to_the_same_key() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("CANARYWORDS").await;
    let new = "nine green kettles on the stairs";
    let mut browser = crew.house.browser();
    let wrong = [
        ("name", "Ana"),
        ("recovery", "AAAA AAAA"),
        ("password", new),
    ];
    let refused = browser.post("/enter", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let recovery = crew.advocate.recovery.clone();
    let typed = [
        ("name", "Ana"),
        ("recovery", recovery.as_str()),
        ("password", new),
    ];
    let html = browser.post("/enter", &typed).await.text();
    let shown = Shown::of(&html);
    let done = browser
        .post(&shown.action, &lent(&shown.answers(&crew.house)))
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert!(browser.get(&talk).await.text().contains("CANARYWORDS"));
    // The old password opens nothing any more.
    let old = crew.advocate.sign_in(&crew.house).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_for_one_person_once() {
    let mut crew = Crew::new().await;
    let link = invite(&mut crew.admin, "advocate").await;
    let page = crew.admin.get("/desk").await.text();
    assert!(!page.contains(&link), "the link is shown once");
    enrol(&crew.house, &link, "Iris").await;
    let again = crew.house.browser().get(&link).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let late = invite(&mut crew.admin, "advocate").await;
    crew.house.wait(73 * 3_600);
    let over = crew.house.browser().get(&late).await;
    assert_eq!(over.status, StatusCode::NOT_FOUND);
    for role in ["partner", "", "root"] {
        crew.admin.sign_in(&crew.house).await;
        let refused = crew
            .admin
            .browser
            .post("/desk/invite", &[("role", role)])
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{role}");
    }
}
