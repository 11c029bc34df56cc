//! A visitor's conversation over the real helpline: from the limits to leaving, and everything that
//! can go wrong with words that were typed.

mod house;
mod support;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::StreamExt as _;
use house::{Browser, House, ORGANIZATION, boxed, field, said};
use sha2::{Digest as _, Sha256};
use support::{Answer, NUMBER, element, title};

const LIMITS: [(&str, &str); 2] = [
    (
        "/talk",
        "We ask you before we tell anyone. There are limits. If we think someone under 18 has been \
         hurt or used, the law may make us report it. If a life is in danger now, we may call for \
         help. A judge can order us to share records. We tell you before you share, so you can \
         choose what to say. We cannot see where you are.",
    ),
    (
        "/es/talk",
        "Le preguntamos antes de contarle algo a alguien. Hay límites. Si creemos que han lastimado \
         o usado a una persona menor de 18, la ley puede obligarnos a avisar. Si hay una vida en \
         peligro ahora, podemos pedir ayuda. Un juez puede ordenar que entreguemos registros. Se lo \
         decimos antes, para que usted decida qué contar. No podemos ver dónde está.",
    ),
];

/// What every page of a conversation keeps to.
#[track_caller]
fn keeps_the_rules(answer: &Answer) -> String {
    let html = answer.text();
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex, noarchive");
    let policy = answer.header("content-security-policy");
    for tag in ["style", "script"] {
        for text in element(&html, tag) {
            let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
            assert!(policy.contains(&hash), "{tag}");
        }
    }
    let title = title(&html);
    assert!(
        title == "Conversation" || title == "Conversación",
        "{title}"
    );
    assert!(html.contains("rel=\"nofollow noreferrer\""), "a way out");
    html
}

/// Sends the first message and gives the page that answers.
async fn begin(browser: &mut Browser, path: &str, text: &str) -> String {
    let before = browser.get(path).await.text();
    let idem = field(&before, "idem");
    assert_eq!(idem.len(), 32);
    let fields = [
        ("go", "start"),
        ("text", text),
        ("idem", &idem),
        ("lane", "help"),
    ];
    let answer = browser.post(path, &fields).await;
    assert_eq!(answer.status, StatusCode::OK);
    keeps_the_rules(&answer)
}

async fn send(browser: &mut Browser, page: &str, text: &str) -> Answer {
    let idem = field(page, "idem");
    browser
        .post("/talk", &[("go", "send"), ("text", text), ("idem", &idem)])
        .await
}

#[tokio::test]
async fn where_nobody_answers_the_page_says_so_and_gives_the_words_back() {
    let house = House::new().await;
    for path in ["/talk", "/es/talk"] {
        for answer in [support::get(path).await, house.browser().get(path).await] {
            assert_eq!(answer.status, StatusCode::OK);
            let html = keeps_the_rules(&answer);
            assert!(html.contains(NUMBER) && html.contains("tel:911"));
            assert!(!html.contains("<textarea"));
        }
        let typed = "Please <help> & \"me\"";
        let fields = [("go", "start"), ("text", typed)];
        let mut browser = house.browser();
        let html = browser.post(path, &fields).await.text();
        assert_eq!(boxed(&html), typed);
        assert!(browser.cookies.is_empty());
        let html = support::post(path, "go=start&text=Please").await.text();
        assert_eq!(boxed(&html), "Please");
    }
    let home = house.browser().get("/").await.text();
    assert!(
        !home.contains("/talk"),
        "no chat is offered where nobody answers"
    );
}

#[tokio::test]
async fn the_limits_come_first_and_nothing_is_set_before_the_first_message() {
    let (house, _) = House::open().await;
    let mut browser = house.browser();
    for (path, limits) in LIMITS {
        for sent in [
            None,
            Some("check"),
            Some("code"),
            Some("hide-now"),
            Some("nonsense"),
        ] {
            let answer = match sent {
                None => browser.get(path).await,
                Some(go) => browser.post(path, &[("go", go)]).await,
            };
            assert_eq!(answer.status, StatusCode::OK);
            assert!(answer.headers.get("set-cookie").is_none());
            let html = keeps_the_rules(&answer);
            let first = html.find(limits).unwrap();
            let who = html.find(ORGANIZATION).unwrap();
            let form = html.find("<fieldset").unwrap();
            assert!(first < who && who < form);
            assert!(html.contains(NUMBER) && html.contains("tel:911"));
            assert_eq!(html.matches("<h1").count(), 1);
        }
    }
    assert!(browser.cookies.is_empty());
    let home = browser.get("/").await.text();
    assert!(home.contains("href=\"/talk\"") && home.contains(ORGANIZATION));
    assert!(
        browser
            .get("/es/privacy")
            .await
            .text()
            .contains("cookie en este aparato")
    );
}

#[tokio::test]
async fn whoever_waits_hears_whether_anybody_is_there() {
    const NOBODY: [(&str, &str); 2] = [
        ("/talk", "No one at the helpline is at this page right now."),
        (
            "/es/talk",
            "En este momento nadie de la línea está en esta página.",
        ),
    ];
    let (house, advocate) = House::open().await;
    let mut browser = house.browser();
    let nobody = async |browser: &mut Browser| {
        let mut said = Vec::new();
        for (path, words) in NOBODY {
            said.push(browser.get(path).await.text().contains(words));
        }
        assert_eq!(said[0], said[1]);
        said[0]
    };
    assert!(!nobody(&mut browser).await, "they have just enrolled");
    let mut visitor = house.browser();
    begin(&mut visitor, "/talk", "Is somebody there?").await;
    assert!(!nobody(&mut visitor).await);
    // A quarter of an hour without a hand on a page, and nobody is.
    house.wait(13 * 60);
    assert!(nobody(&mut browser).await);
    assert!(nobody(&mut visitor).await, "also while waiting");
    // Whoever has the conversation is who counts.
    let journal = house.take(&advocate).await;
    house.answer(&advocate, journal, "Yes").await;
    let html = visitor.get("/talk").await.text();
    assert!(html.contains("has your messages and answers on this page."));
    house.wait(13 * 60);
    let html = visitor.get("/es/talk").await.text();
    assert!(html.contains("pero en este momento no está en esta página."));
}

#[tokio::test]
async fn a_conversation_without_scripts() {
    let (house, advocate) = House::open().await;
    let mut browser = house.browser();
    let page = begin(&mut browser, "/talk", "One\n<b>two</b>").await;
    assert_eq!(said(&page), ["One\n<b>two</b>"]);
    assert_eq!(boxed(&page), "");
    assert!(page.contains("<li class=\"m you\" data-seq=\""));
    assert!(page.contains("No one is waiting before you."));
    assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), ["__Host-v"]);

    let journal = house.take(&advocate).await;
    house.answer(&advocate, journal, "We are here.").await;
    let kept = "not yet\n\nsent";
    let idem = field(&page, "idem");
    let fields = [("go", "check"), ("text", kept), ("idem", &idem)];
    let page = keeps_the_rules(&browser.post("/talk", &fields).await);
    assert_eq!(said(&page), ["We are here.", "One\n<b>two</b>"]);
    assert_eq!(boxed(&page), kept, "unsent words stay in the box");
    assert_eq!(field(&page, "idem"), idem);

    // The other language shows the same conversation and the same words.
    let fields = [("lang", "es.check"), ("text", kept), ("idem", &idem)];
    let spanish = keeps_the_rules(&browser.post("/talk", &fields).await);
    assert!(spanish.contains("<html lang=\"es\">"));
    assert_eq!(boxed(&spanish), kept);

    // The same form twice is one message.
    for _ in 0..2 {
        let page = keeps_the_rules(&send(&mut browser, &page, "Again").await);
        assert_eq!(said(&page).iter().filter(|own| *own == "Again").count(), 1);
        assert_ne!(field(&page, "idem"), idem);
    }

    // An old page with other words is another message.
    let other = send(&mut browser, &page, "Other words").await.text();
    assert_eq!(said(&other)[0], "Other words");

    // With scripts, only what is new comes back.
    let fields = [("go", "check"), ("after", "3"), ("part", "1")];
    let part = browser.post("/talk", &fields).await.text();
    assert!(part.contains("id=\"part\"") && !part.contains("<style"));
    assert_eq!(said(&part), ["Other words", "Again", "We are here."]);

    // Ending keeps the words for a time and says until when.
    let page = keeps_the_rules(
        &browser
            .post("/talk", &[("go", "end"), ("text", kept)])
            .await,
    );
    assert_eq!(field(&page, "text").lines().count(), kept.lines().count());
    let page = keeps_the_rules(&browser.post("/talk", &[("go", "end-now")]).await);
    assert!(page.contains("This conversation is closed."));
    assert!(page.contains("We keep the words until"), "{page}");
}

#[tokio::test]
async fn whatever_goes_wrong_the_words_come_back() {
    let (house, _) = House::open().await;
    let mut browser = house.browser();
    let long = "á & <b>\n".repeat(1_001);
    let cases = [
        (
            long.as_str(),
            StatusCode::UNPROCESSABLE_ENTITY,
            "same-origin",
        ),
        (" \n ", StatusCode::UNPROCESSABLE_ENTITY, "same-origin"),
        ("From elsewhere", StatusCode::FORBIDDEN, "cross-site"),
        ("From beside", StatusCode::FORBIDDEN, "same-site"),
    ];
    let mut page = String::new();
    for under_way in [false, true] {
        for (text, status, site) in cases {
            let fields = [("go", "send"), ("text", text), ("lane", "tip")];
            let answer = browser.post_from("/talk", &fields, site).await;
            assert_eq!(answer.status, status);
            let html = keeps_the_rules(&answer);
            assert_eq!(boxed(&html), text);
            assert!(html.contains("id=\"problem\""));
            assert_eq!(browser.cookies.is_empty(), !under_way);
            if under_way {
                assert_eq!(said(&html), ["Hello"], "nothing was added");
            } else {
                assert!(html.contains("value=\"tip\" checked"));
            }
        }
        if !under_way {
            page = begin(&mut browser, "/talk", "Hello").await;
        }
    }
    // The longest message there may be is taken.
    let longest = "ʼ".repeat(8_000);
    let answer = send(&mut browser, &page, &longest).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(said(&answer.text())[0], longest);
    // An old telephone says nothing of where a form came from, or `null`.
    for origin in [None, Some("null"), Some("https://here.example")] {
        let mut request = Request::post("/talk")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("host", "here.example");
        if let Some(origin) = origin {
            request = request.header("origin", origin);
        }
        let request = request.body(Body::from("go=send&text=Old+phone")).unwrap();
        assert_eq!(
            browser.send(request).await.status,
            StatusCode::OK,
            "{origin:?}"
        );
    }
    let request = Request::post("/talk")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("host", "here.example")
        .header("origin", "https://there.example");
    let request = request.body(Body::from("go=send&text=Not+ours")).unwrap();
    assert_eq!(browser.send(request).await.status, StatusCode::FORBIDDEN);
    // Many messages in a short time: the last one is not sent and stays in the box.
    let mut last = (StatusCode::OK, String::new());
    for turn in 0..40 {
        let text = format!("number {turn}");
        let answer = browser
            .post("/talk", &[("go", "send"), ("text", &text)])
            .await;
        last = (answer.status, boxed(&answer.text()));
    }
    assert_eq!(
        last,
        (StatusCode::UNPROCESSABLE_ENTITY, "number 39".to_owned())
    );
}

#[tokio::test]
async fn words_sent_after_the_session_has_ended_begin_a_new_conversation() {
    let (house, _) = House::open().await;
    let mut browser = house.browser();
    let page = begin(&mut browser, "/talk", "Before").await;
    house.wait(5 * 60 * 60);
    let looked = browser
        .post("/talk", &[("go", "check"), ("text", "typed")])
        .await
        .text();
    assert_eq!(boxed(&looked), "typed");
    assert!(!looked.contains("Before</p>"));
    assert!(looked.contains("has ended here"));
    assert!(
        browser.cookies.is_empty(),
        "a cookie that opens nothing goes"
    );

    let mut browser = house.browser();
    begin(&mut browser, "/talk", "Before").await;
    house.wait(5 * 60 * 60);
    let answer = send(&mut browser, &page, "After").await;
    assert_eq!(answer.status, StatusCode::OK);
    let html = keeps_the_rules(&answer);
    assert_eq!(said(&html), ["After"]);
    assert!(html.contains("they are in a new one"));
    assert_eq!(browser.cookies.len(), 1);
    // The old page, sent from a browser whose cookie is gone, is not lost either.
    let mut other = house.browser();
    let answer = send(&mut other, "", "Later").await;
    assert_eq!(said(&answer.text()), ["Later"]);
}

#[tokio::test]
async fn leaving_takes_the_cookie_and_a_code_brings_back() {
    let (house, advocate) = House::open().await;
    let mut browser = house.browser();
    begin(&mut browser, "/talk", "First words").await;
    let asked = keeps_the_rules(
        &browser
            .post("/talk", &[("go", "keep"), ("text", "typed")])
            .await,
    );
    assert!(asked.contains("Is it safe to keep a code?") && !asked.contains("<details"));
    assert_eq!(field(&asked, "text"), "typed");
    let shown = keeps_the_rules(
        &browser
            .post("/talk", &[("go", "code"), ("text", "typed")])
            .await,
    );
    let details = shown
        .split("<details")
        .nth(1)
        .unwrap()
        .split("</details>")
        .next()
        .unwrap();
    let code: String = details.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(code.len(), 16, "{details}");

    let stolen = browser.cookies.clone();
    let left = browser.get("/x").await;
    assert_eq!(left.status, StatusCode::SEE_OTHER);
    assert_eq!(left.header("clear-site-data"), "\"cookies\", \"storage\"");
    assert!(browser.cookies.is_empty());
    let mut thief = house.browser();
    thief.cookies = stolen;
    assert!(
        !thief.get("/talk").await.text().contains("First words"),
        "the session is over"
    );

    let journal = house.take(&advocate).await;
    house.answer(&advocate, journal, "An answer").await;
    let asked = keeps_the_rules(&browser.post("/talk", &[("go", "return")]).await);
    assert!(asked.contains("name=\"code\""));
    let mut wrong = Vec::new();
    for code in ["0000000000000000", "not a code", &"9".repeat(150)] {
        let answer = browser
            .post("/talk", &[("go", "return"), ("code", code)])
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = keeps_the_rules(&answer);
        assert!(
            html.contains(&format!("value=\"{code}\"")),
            "the code stays in its box"
        );
        let idem = field(&html, "idem");
        wrong.push(html.replace(code, "").replace(&idem, ""));
    }
    assert!(
        wrong.iter().all(|html| *html == wrong[0]),
        "wrong codes look alike"
    );
    assert!(browser.cookies.is_empty());

    let spaced = format!("{} {}-{}", &code[..4], &code[4..8], &code[8..]);
    let back = browser
        .post("/talk", &[("go", "return"), ("code", &spaced)])
        .await;
    assert_eq!(back.status, StatusCode::OK);
    let html = keeps_the_rules(&back);
    assert_eq!(said(&html), ["An answer"], "only what is new");
    assert_eq!(browser.cookies.len(), 1);
    let html = browser.post("/talk", &[("go", "earlier")]).await.text();
    assert_eq!(said(&html), ["An answer", "First words"]);
    // What the leave script sends ends the session too.
    let beacon = browser.post("/x", &[]).await;
    assert_eq!(beacon.status, StatusCode::NO_CONTENT);
    assert!(browser.cookies.is_empty());
}

#[tokio::test]
async fn the_cover_shows_no_word_and_hiding_is_for_good() {
    let (house, advocate) = House::open().await;
    let mut browser = house.browser();
    begin(&mut browser, "/talk", "Secret words").await;
    let cover = keeps_the_rules(
        &browser
            .post("/talk", &[("go", "cover"), ("text", "typed")])
            .await,
    );
    assert!(!cover.contains("Secret words") && !cover.contains(ORGANIZATION));
    assert!(!cover.contains("tel:"));
    assert_eq!(field(&cover, "text"), "typed");

    // Who says that it is not safe now sees the cover at once, and the message is there.
    let mut careful = house.browser();
    let fields = [("go", "start"), ("text", "Not safe now"), ("safe", "no")];
    let cover = keeps_the_rules(&careful.post("/es/talk", &fields).await);
    assert!(!cover.contains("Not safe now"));
    assert_eq!(
        said(&careful.get("/es/talk").await.text()),
        ["Not safe now"]
    );

    let asked = keeps_the_rules(&browser.post("/talk", &[("go", "hide")]).await);
    assert!(asked.contains("value=\"hide-now\""));
    assert_eq!(
        said(&browser.get("/talk").await.text()),
        ["Secret words"],
        "asking hides nothing"
    );
    let hidden = keeps_the_rules(&browser.post("/talk", &[("go", "hide-now")]).await);
    assert!(hidden.contains("no copy in a backup can be read either"));
    assert!(hidden.contains("202"), "a date");
    assert!(browser.cookies.is_empty());
    let signed = house.signed(&advocate).await;
    let queue = house
        .line
        .queue(&signed, words::Lang::En, &house.now())
        .await
        .unwrap();
    assert_eq!(queue.waiting.len(), 1, "only the other one waits");
}

#[tokio::test]
async fn where_nothing_can_be_kept_the_words_come_back() {
    let (house, _) = House::open().await;
    let mut browser = house.browser();
    let page = begin(&mut browser, "/talk", "Hello").await;
    let cookies = browser.cookies.clone();
    house.line.store().close().await;
    for path in ["/talk", "/es/talk"] {
        for mut browser in [house.browser(), house.browser()] {
            let idem = field(&page, "idem");
            let fields = [("go", "send"), ("text", "typed <b>"), ("idem", &idem)];
            let answer = browser.post(path, &fields).await;
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
            let html = keeps_the_rules(&answer);
            assert_eq!(boxed(&html), "typed <b>");
            assert!(html.contains(NUMBER) && html.contains("tel:911"));
            assert!(browser.cookies.is_empty());
        }
        browser.cookies.clone_from(&cookies);
        let answer = browser
            .post(path, &[("go", "send"), ("text", "typed <b>")])
            .await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(boxed(&answer.text()), "typed <b>");
        assert_eq!(browser.cookies, cookies, "the conversation is not given up");
        assert_eq!(
            browser.get(path).await.status,
            StatusCode::SERVICE_UNAVAILABLE
        );
    }
    assert_eq!(
        house.browser().get("/").await.status,
        StatusCode::OK,
        "the guide goes on"
    );
}

#[tokio::test]
async fn events_say_that_something_is_new_and_never_what() {
    let (house, advocate) = House::open().await;
    let mut browser = house.browser();
    let ask = || Request::get("/talk/events").body(Body::empty()).unwrap();
    assert_eq!(browser.open(ask()).await.status(), StatusCode::NO_CONTENT);
    begin(&mut browser, "/talk", "Hello").await;
    let response = browser.open(ask()).await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut events = response.into_body().into_data_stream();
    let journal = house.take(&advocate).await;
    house.answer(&advocate, journal, "CANARY").await;
    let event = events.next().await.unwrap().unwrap();
    let event = String::from_utf8(event.to_vec()).unwrap();
    assert!(
        event.contains("id: ") && event.contains("data: "),
        "{event}"
    );
    assert!(!event.contains("CANARY"));

    // A page that was cut off says what it saw and is told to look at once.
    let again = Request::get("/talk/events").header("last-event-id", "2");
    let response = browser.open(again.body(Body::empty()).unwrap()).await;
    let event = response
        .into_body()
        .into_data_stream()
        .next()
        .await
        .unwrap()
        .unwrap();
    assert!(event.starts_with(b"id: 2"), "{event:?}");
}
