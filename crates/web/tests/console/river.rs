//! One contact, one release, one answer, all on the pages and without scripts.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::StreamExt as _;
use sha2::{Digest as _, Sha256};
use words::Lang;

use crate::house::{boxed, unescaped};
use crate::people::{Crew, between};
use crate::support::{Answer, at, element};

/// What every page of staff keeps to.
#[track_caller]
fn keeps_the_rules(answer: &Answer) -> String {
    let html = answer.text();
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex, noarchive");
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("require-trusted-types-for 'script'") && !policy.contains("unsafe"));
    for tag in ["style", "script"] {
        for text in element(&html, tag) {
            let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
            assert!(policy.contains(&hash), "{tag}");
        }
    }
    for unhashed in [" style=", " onclick=", "javascript:", "<script ", "<style "] {
        assert!(!html.contains(unhashed), "{unhashed}");
    }
    let main = html.split_once("<main").unwrap().1;
    for meter in ["<meter", "<progress", "%"] {
        assert!(!main.contains(meter), "{meter} on a person");
    }
    html
}

/// The line beside a part of the page, where something was done or not.
fn said(html: &str, kind: &str) -> String {
    unescaped(&between(
        html,
        &format!("<p class=\"{kind}\" role="),
        "</p>",
    ))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_way_in_both_languages() {
    let mut crew = Crew::new().await;
    for lang in ["en", "es"] {
        whole_way(&mut crew, lang).await;
    }
}

#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
async fn whole_way(crew: &mut Crew, lang: &str) {
    let (visitor, talk) = crew.waits("No puedo irme. CANARYWORDS").await;
    let talk = at(lang, &talk);
    let advocate = &mut crew.advocate;

    // The queue: no words, no names; the strip with the time it was made.
    let queue = keeps_the_rules(&advocate.get(&at(lang, "/staff/queue")).await);
    assert!(!queue.contains("CANARYWORDS") && !queue.contains("Ana"));
    assert!(queue.contains("class=\"flag\"") && queue.contains("▲"));
    assert!(queue.contains("class=\"asof\""));

    // Taken, answered.
    let before = keeps_the_rules(&advocate.get(&talk).await);
    assert!(before.contains("CANARYWORDS"));
    assert!(
        !before.contains("id=\"send\""),
        "nobody writes before taking"
    );
    keeps_the_rules(&advocate.act(&talk, "take", &[]).await);
    let sent = advocate
        .act(&talk, "answer", &[("text", "¿Cuántas personas? <b>")])
        .await;
    let html = keeps_the_rules(&sent);
    assert!(html.contains("¿Cuántas personas? &lt;b&gt;"));
    assert_eq!(boxed(&html), "", "what was sent is not in the box any more");

    // What was heard: coded, without the words, unless that is chosen.
    let what = between(&html, "<option value=\"indicator-", "\"");
    let what = format!("indicator-{what}");
    let heard = [
        ("text", "a draft"),
        ("o-what", what.as_str()),
        ("o-source", "said"),
        ("o-status", "present"),
        ("o-quote", "CANARYQUOTE"),
    ];
    let html = keeps_the_rules(&advocate.act(&talk, "observe", &heard).await);
    assert_eq!(boxed(&html), "a draft", "a press elsewhere keeps the draft");
    assert!(html.contains("class=\"kept sun\"") && !html.contains("CANARYQUOTE"));
    let quoted = [&heard[..], &[("o-keep", "yes")]].concat();
    let html = keeps_the_rules(&advocate.act(&talk, "observe", &quoted).await);
    assert!(html.contains("CANARYQUOTE"), "kept where it was chosen");

    // What it may mean, in words; then recorded.
    let answers = [
        ("q-question-debt", "stay"),
        ("q-question-documents", "yes"),
        ("q-question-work", "work"),
    ];
    let html = keeps_the_rules(&advocate.act(&talk, "assess", &answers).await);
    let reading = between(&html, "<div class=\"reading\">", "</section>");
    assert!(
        reading.contains(if lang == "es" { "Se dijo:" } else { "Said:" }),
        "{reading}"
    );
    assert!(reading.contains("/record#mean"));
    let shown = [&answers[..], &[("m-shown", "yes")]].concat();
    let html = keeps_the_rules(&advocate.act(&talk, "record", &shown).await);
    assert!(
        !html.contains("class=\"reading\""),
        "the answers are gone from the page"
    );
    assert!(!html.contains("value=\"work\" checked"));

    // A place, in words that promise nothing.
    let search = [("p-place", "33130"), ("p-need", "need-shelter")];
    let html = keeps_the_rules(&advocate.act(&talk, "find", &search).await);
    let service = between(&html, "#release\" name=\"pick\" value=\"", "\"");
    assert!(!service.is_empty());
    let chosen = [
        &search[..],
        &[("p-shown", "yes"), ("pick", service.as_str())],
    ]
    .concat();
    let html = keeps_the_rules(&advocate.act(&talk, "choose", &chosen).await);
    assert!(html.contains(&format!("name=\"service\" value=\"{service}\"")));

    // One release. A spoken yes opens nothing for those who are bound.
    let release = |more: &[(&'static str, &'static str)]| {
        let mut fields = vec![
            ("service", service.clone()),
            ("i-need", "need-shelter".to_owned()),
            ("i-children", "2".to_owned()),
            ("i-first-name", "CANARYNAME".to_owned()),
            ("x-purpose", "CANARYPURPOSE".to_owned()),
            ("x-days", "7".to_owned()),
            ("x-guardian", "none".to_owned()),
        ];
        fields.extend(
            more.iter()
                .map(|(name, value)| (*name, (*value).to_owned())),
        );
        fields
    };
    let spoken = release(&[("x-how", "spoken"), ("x-bound", "yes")]);
    let refused = advocate
        .act(&talk, "release", &crate::people::lent(&spoken))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = keeps_the_rules(&refused);
    assert!(!said(&html, "err").is_empty());
    assert!(
        html.contains("value=\"CANARYNAME\""),
        "what was typed is given back"
    );
    let typed = release(&[("x-how", "typed"), ("x-bound", "yes")]);
    let html = keeps_the_rules(
        &advocate
            .act(&talk, "release", &crate::people::lent(&typed))
            .await,
    );

    // Shown exactly as it will be sent: no name before the yes.
    let preview = between(&html, "id=\"preview\"", "class=\"b\"");
    let (now, after) = preview.split_once("<div class=\"half after\">").unwrap();
    assert!(!now.contains("CANARY"), "{now}");
    assert!(after.contains("CANARYNAME") && after.contains("CANARYPURPOSE"));
    let made = between(&html, "#sent\" name=\"release\" value=\"", "\"");

    // Offered: the link is shown once.
    let offer = [("release", made.as_str())];
    let html = keeps_the_rules(&advocate.act(&talk, "offer", &offer).await);
    let link = unescaped(&between(&html, "id=\"link\" value=\"", "\""));
    let path = &link[link.find("/p/").unwrap()..];
    assert!(!keeps_the_rules(&advocate.get(&talk).await).contains(path));

    // The place says yes on a telephone.
    let mut phone = crew.house.browser();
    let partner = at(lang, "/p");
    phone.post(&at(lang, path), &[]).await;
    let asked = phone.get(&partner).await.text();
    assert!(!asked.contains("CANARY"), "{asked}");
    let mark = crate::house::field(&asked, "idem");
    let yes = [
        ("idem", mark.as_str()),
        ("go", "yes"),
        ("ask-for", "Marta"),
        ("who", "Marta"),
    ];
    phone.post(&partner, &yes).await;
    let html = keeps_the_rules(&advocate.get(&talk).await);
    let stands = between(&html, "<p class=\"stateline\">", "</p>");
    assert!(
        stands.contains("accepted") || stands.contains("aceptada"),
        "{stands}: {}",
        phone.get(&partner).await.text()
    );

    // Taken back in one press, with the day from which it is unreadable.
    let html = keeps_the_rules(&advocate.act(&talk, "withdraw", &offer).await);
    let done = said(&html, "good");
    assert!(done.contains("2026") || done.contains("2027"), "{done}");
    let gone = phone.get(&partner).await.text();
    assert!(!gone.contains("CANARY"), "{gone}");

    // Closed: says what becomes of the words and when.
    let html = keeps_the_rules(&advocate.act(&talk, "close", &[("z-how", "helped")]).await);
    assert!(
        said(&html, "good").contains("202"),
        "{}",
        said(&html, "good")
    );
    assert!(!html.contains("id=\"send\""));
    let now = crew.house.now();
    let seen = crew
        .house
        .line
        .conversation(&visitor, Lang::Es, &now)
        .await
        .unwrap();
    assert_eq!(seen.state, "closed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_private_note_has_no_way_to_be_sent() {
    let mut crew = Crew::new().await;
    let (visitor, talk) = crew.waits("hola").await;
    let advocate = &mut crew.advocate;
    advocate.act(&talk, "take", &[]).await;
    let open = [("go", "open"), ("text", "a draft")];
    let html = keeps_the_rules(&advocate.act(&talk, "note", &open).await);
    let main = html.split_once("<main").unwrap().1;
    assert!(!main.contains("/answer\"") && !main.contains("id=\"send\""));
    assert!(main.contains("class=\"private\""));
    let mark = crate::house::field(&html, "idem");
    let sent = [
        ("idem", mark.as_str()),
        ("go", "keep"),
        ("text", "a draft"),
        ("note", "CANARYNOTE"),
    ];
    let kept = advocate.browser.post(&format!("{talk}/note"), &sent).await;
    let html = keeps_the_rules(&kept);
    assert_eq!(
        boxed(&html),
        "a draft",
        "the answer that was being written comes back"
    );
    assert!(html.contains("CANARYNOTE"));
    // Sent where answers go, it is still no answer.
    advocate
        .act(&talk, "answer", &[("note", "CANARYNOTE")])
        .await;
    let now = crew.house.now();
    let seen = crew
        .house
        .line
        .conversation(&visitor, Lang::Es, &now)
        .await
        .unwrap();
    assert!(
        seen.lines
            .iter()
            .all(|line| !line.text.contains("CANARYNOTE"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_hears_that_something_is_new_and_never_what() {
    let mut crew = Crew::new().await;
    let (visitor, talk) = crew.waits("hola").await;
    crew.advocate.act(&talk, "take", &[]).await;
    for path in ["/staff/events".to_owned(), format!("{talk}/events")] {
        let request = Request::get(&path).body(Body::empty()).unwrap();
        let response = crew.advocate.browser.open(request).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let mut stream = response.into_body().into_data_stream();
        let now = crew.house.now();
        let idem = crew.house.line.idem();
        let words = "CANARYWORDS más";
        crew.house
            .line
            .say(&visitor, Lang::Es, words, idem, &now)
            .await
            .unwrap();
        let event = stream.next().await.unwrap().unwrap();
        let event = String::from_utf8(event.to_vec()).unwrap();
        assert!(
            event.contains("data:") && !event.contains("CANARY"),
            "{event}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn needs_tasks_rules_and_handing_back() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("hola").await;
    let advocate = &mut crew.advocate;
    advocate.act(&talk, "take", &[]).await;
    let html = advocate
        .act(&talk, "need", &[("n-need", "need-shelter")])
        .await
        .text();
    assert!(!said(&html, "good").is_empty());
    let due = [("t-text", "CANARYTASK"), ("t-due", "not a day")];
    let wrong = advocate.act(&talk, "task", &due).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("value=\"CANARYTASK\""), "given back");
    let due = [("t-text", "CANARYTASK"), ("t-due", "2030-12-24")];
    let html = advocate.act(&talk, "task", &due).await.text();
    let named = between(&html, "name=\"task\" value=\"", "\"");
    let html = advocate
        .act(&talk, "done", &[("task", &named)])
        .await
        .text();
    assert!(!html.contains("name=\"task\" value="), "done once");
    let rule = [
        ("r-channel", "text"),
        ("r-value", "305-555-0100"),
        ("r-from", "18:00"),
        ("r-to", "20:00"),
        ("r-day", "mon"),
        ("r-day", "tue"),
        ("r-say", "dentist"),
        ("r-valid", "14"),
    ];
    let html = advocate.act(&talk, "rule", &rule).await.text();
    let kept = between(&html, "data-part=\"safe-now\"", "</div>");
    assert!(
        kept.contains("305-555-0100") && kept.contains("dentist"),
        "{kept}"
    );
    // With words in the box the page stays; without, back to the queue.
    let back = advocate.act(&talk, "back", &[]).await;
    assert_eq!(back.header("location"), "/staff/queue");
    let html = advocate.get("/staff/queue").await.text();
    assert!(between(&html, "id=\"l-waiting\"", "</section>").contains(&talk));
    // From the list it is taken by one press.
    let taken = advocate.browser.post(&format!("{talk}/take"), &[]).await;
    assert_eq!(taken.header("location"), talk);
}
