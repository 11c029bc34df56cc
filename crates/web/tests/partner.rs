//! A partner's request over the real helpline: a link that opens once, what was released and nothing
//! else, a yes, a no, and a withdrawal.

mod house;
mod support;

use axum::http::StatusCode;
use house::{Browser, House, Person, field};
use support::{Answer, title};
use words::Lang;

const CANARIES: [&str; 4] = ["CANARYNAME", "CANARYPLACE", "CANARYPURPOSE", "CANARYWORDS"];

async fn offered(
    house: &House,
    advocate: &Person,
) -> (String, helpline::JournalId, helpline::ReleaseId) {
    let mut visitor = house.browser();
    let fields = [("go", "start"), ("text", "CANARYWORDS"), ("lane", "help")];
    visitor.post("/talk", &fields).await;
    let journal = house.take(advocate).await;
    let (link, release) = house.offer(advocate, journal).await;
    (link.to_text().to_string(), journal, release)
}

#[track_caller]
fn keeps_the_rules(answer: &Answer) -> String {
    let html = answer.text();
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex, noarchive");
    assert!(["Request", "Solicitud"].contains(&title(&html).as_str()));
    assert!(
        answer
            .header("content-security-policy")
            .contains("script-src 'none'")
    );
    html
}

/// Opens a link in a browser of its own.
async fn open(house: &House, token: &str) -> (Browser, Answer) {
    let mut browser = house.browser();
    let answer = browser
        .post(&format!("/p/{token}"), &[("go", "open")])
        .await;
    (browser, answer)
}

#[tokio::test]
async fn a_link_opens_once_and_every_other_link_looks_alike() {
    let (house, advocate) = House::open().await;
    let (token, ..) = offered(&house, &advocate).await;
    let guessed = "A".repeat(43);
    let mut plain = Vec::new();
    // Looking at the page, as a preview of the link does, uses nothing up.
    for token in [&token, &guessed, "short", "%00", "<b>"] {
        let path = format!("/p/{}", token.replace('<', "%3C").replace('>', "%3E"));
        let answer = house.browser().get(&path).await;
        assert_eq!(answer.status, StatusCode::OK);
        let html = keeps_the_rules(&answer);
        assert!(!html.contains("<b>") && answer.headers.get("set-cookie").is_none());
        plain.push(html.replace(token, "").replace("/p/-", "/p/"));
    }
    assert!(plain.iter().all(|html| *html == plain[0]));
    // A form of another site opens nothing.
    let path = format!("/p/{token}");
    let answer = house.browser().post_from(&path, &[], "cross-site").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.headers.get("set-cookie").is_none());

    let (mut browser, opened) = open(&house, &token).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    assert_eq!(opened.header("location"), "/p");
    assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), ["__Host-p"]);
    let html = keeps_the_rules(&browser.get("/p").await);
    for canary in CANARIES {
        assert!(!html.contains(canary), "{canary}");
    }
    assert!(html.contains("value=\"yes\"") && html.contains("value=\"no\""));

    let mut gone = Vec::new();
    for token in [token.as_str(), &guessed, "short"] {
        let (browser, answer) = open(&house, token).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(browser.cookies.is_empty());
        gone.push(keeps_the_rules(&answer));
    }
    gone.push(house.browser().get("/p").await.text());
    let mut forged = house.browser();
    forged.cookies.insert("__Host-p".to_owned(), guessed);
    gone.push(forged.get("/p").await.text());
    gone.push(forged.post("/p", &[("go", "yes")]).await.text());
    assert!(gone.iter().all(|html| *html == gone[0]));
    // An installation without conversations answers the same.
    assert_eq!(support::get("/p").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_yes_shows_the_rest_and_a_withdrawal_closes_it() {
    let (house, advocate) = House::open().await;
    let (token, journal, release) = offered(&house, &advocate).await;
    let (mut browser, _) = open(&house, &token).await;
    let page = browser.get("/p").await.text();
    let long = "x".repeat(301);
    let fields = [
        ("go", "yes"),
        ("ask", long.as_str()),
        ("when", "before nine"),
    ];
    let answer = browser.post("/p", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = keeps_the_rules(&answer);
    assert!(html.contains(&long) && html.contains("value=\"before nine\""));
    let spanish = browser
        .post("/p", &[("lang", "es.check"), ("ask", "Marta")])
        .await
        .text();
    assert!(spanish.contains("<html lang=\"es\">") && spanish.contains("value=\"Marta\""));

    let idem = field(&page, "idem");
    let fields = [
        ("go", "yes"),
        ("ask", "Marta"),
        ("when", "before nine"),
        ("idem", &idem),
    ];
    let html = keeps_the_rules(&browser.post("/p", &fields).await);
    for canary in ["CANARYNAME", "CANARYPLACE", "CANARYPURPOSE"] {
        assert!(html.contains(canary), "{canary}");
    }
    assert!(!html.contains("CANARYWORDS"));
    assert!(!html.contains("value=\"no\""));
    let signed = house.signed(&advocate).await;
    let file = house
        .line
        .file(&signed, journal, Lang::En, &house.now())
        .await
        .unwrap();
    assert_eq!(file.referrals[0].ask_for.as_deref(), Some("Marta"));

    let now = house.now();
    let withdraw = house
        .line
        .withdraw(&signed, journal, release, "typed", Lang::En, &now);
    withdraw.await.unwrap();
    let html = keeps_the_rules(&browser.get("/p").await);
    assert!(html.contains("This request is closed.") && html.contains("Nothing else is needed."));
    for canary in CANARIES {
        assert!(!html.contains(canary), "{canary}");
    }
}

#[tokio::test]
async fn a_no_needs_no_reason_and_shows_nothing_more() {
    let (house, advocate) = House::open().await;
    let (token, journal, _) = offered(&house, &advocate).await;
    let (mut browser, _) = open(&house, &token).await;
    let html = keeps_the_rules(
        &browser
            .post("/p", &[("go", "no"), ("reason", "full")])
            .await,
    );
    assert!(html.contains("You said: not now"));
    for canary in CANARIES {
        assert!(!html.contains(canary), "{canary}");
    }
    let signed = house.signed(&advocate).await;
    let file = house
        .line
        .file(&signed, journal, Lang::En, &house.now())
        .await
        .unwrap();
    assert_eq!(file.referrals[0].state, "declined");
    assert_eq!(file.referrals[0].reason, Some("full"));
    let again = browser.post("/p", &[("go", "yes")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_browser_holds_two_requests_and_shows_one_at_a_time() {
    let (house, advocate) = House::open().await;
    let (first, ..) = offered(&house, &advocate).await;
    let (second, ..) = offered(&house, &advocate).await;
    let (mut browser, _) = open(&house, &first).await;
    let alone = browser.get("/p").await.text();
    assert!(!alone.contains("name=\"see\""), "{alone}");
    let one = field(&alone, "of");
    browser
        .post(&format!("/p/{second}"), &[("go", "open")])
        .await;
    // The newest is there, and a way to the other.
    let html = keeps_the_rules(&browser.get("/p").await);
    let other = field(&html, "of");
    assert_ne!(one, other);
    assert!(html.contains(&format!("name=\"see\" value=\"{one}\"")));
    // Going there takes nothing along that was typed for the newest.
    let there = [("of", other.as_str()), ("see", &one), ("ask", "CANARYASK")];
    let answer = browser.post("/p", &there).await;
    let html = keeps_the_rules(&answer);
    assert_eq!(field(&html, "of"), one);
    assert!(!html.contains("CANARYASK"));
    // A no for the older leaves the newer as it was.
    let no = [("of", one.as_str()), ("go", "no"), ("reason", "full")];
    let html = browser.post("/p", &no).await.text();
    assert!(html.contains("You said: not now"), "{html}");
    let html = browser.get("/p").await.text();
    assert!(html.contains("Can you help?"), "{html}");
    // A page about a request that this browser does not hold answers none of those it holds.
    let stray = [("of", "00000000"), ("go", "yes")];
    assert_eq!(
        browser.post("/p", &stray).await.status,
        StatusCode::NOT_FOUND
    );
    let html = browser.get("/p").await.text();
    assert!(html.contains("Can you help?"), "{html}");
}
