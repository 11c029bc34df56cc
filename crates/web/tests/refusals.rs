//! What does not fit is answered kindly: in the reader's language, with the numbers, the right
//! status and the typed text.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use support::{Answer, NUMBER, app, at, get, hidden, now, post, read, send};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;
use web::App;

fn is_kind(answer: &Answer, lang: &str, status: StatusCode, what: &str) -> String {
    assert_eq!(answer.status, status, "{what}");
    assert_eq!(answer.header("cache-control"), "no-store", "{what}");
    assert!(
        answer
            .header("content-security-policy")
            .contains("default-src 'none'"),
        "{what}"
    );
    let html = answer.text();
    assert!(html.contains(&format!("<html lang=\"{lang}\">")), "{what}");
    assert!(html.contains(NUMBER), "{what}");
    assert!(html.contains("tel:911"), "{what}");
    html
}

#[tokio::test]
async fn an_unknown_address() {
    for (path, lang) in [
        ("/nothing", "en"),
        ("/es/nada", "es"),
        ("/fr", "en"),
        ("/%ff", "en"),
        ("/es/%ff%00", "es"),
        ("/h/pirate", "en"),
        ("/es/h/family", "es"),
        ("/h/%ff", "en"),
        ("/es/h/..%2f..%2fetc", "es"),
        ("/print/notice-ca", "en"),
        ("/es/print/%ff", "es"),
        ("/keep/other", "en"),
    ] {
        is_kind(&get(path).await, lang, StatusCode::NOT_FOUND, path);
    }
    let asked = Request::get("/nothing").header("accept-language", "de, es-MX;q=0.9, en;q=0.8");
    let answer = send(asked.body(Body::empty()).unwrap()).await;
    is_kind(
        &answer,
        "es",
        StatusCode::NOT_FOUND,
        "by the browser's languages",
    );
}

#[tokio::test]
async fn a_wrong_method() {
    for lang in ["en", "es"] {
        for path in ["/", "/help", "/r"] {
            let answer = post(&at(lang, path), "a=b").await;
            is_kind(&answer, lang, StatusCode::METHOD_NOT_ALLOWED, path);
            assert!(answer.header("allow").contains("GET"), "{path}");
        }
        let delete = Request::delete(at(lang, "/c")).body(Body::empty()).unwrap();
        is_kind(
            &send(delete).await,
            lang,
            StatusCode::METHOD_NOT_ALLOWED,
            "DELETE",
        );
    }
}

#[tokio::test]
async fn what_is_no_role_is_told_kindly() {
    let long = format!("door={}", "x".repeat(5000));
    for lang in ["en", "es"] {
        for (sent, status) in [
            ("door=other.pirate", StatusCode::OK),
            ("door=%ff", StatusCode::BAD_REQUEST),
            ("door=job&door=other", StatusCode::UNPROCESSABLE_ENTITY),
            ("door=other.family&lang=xx.look", StatusCode::OK),
            (long.as_str(), StatusCode::UNPROCESSABLE_ENTITY),
        ] {
            let answer = post(&at(lang, "/h"), sent).await;
            if status == StatusCode::OK {
                assert_eq!(answer.status, status, "{sent}");
                assert!(answer.text().contains(NUMBER), "{sent}");
            } else {
                let what = sent.get(..30.min(sent.len())).unwrap();
                is_kind(&answer, lang, status, what);
            }
        }
        for sent in ["go=three", "go=%ff", "go=one&go=two", "lang=xx.ask"] {
            let answer = post(&at(lang, "/card"), sent).await;
            assert!(answer.status.is_success(), "{sent}: {}", answer.status);
            assert!(answer.text().contains("</html>"), "{sent}");
        }
    }
}

#[tokio::test]
async fn a_place_that_is_not_among_those_found_shows_the_list() {
    for service in ["none", "../../etc", "%ff"] {
        let sent = format!("place=33130&go=place.{service}");
        let answer = post("/places", sent).await;
        assert!(answer.text().contains(NUMBER), "{service}");
        assert!(answer.text().contains("33130"), "{service}");
    }
}

#[tokio::test]
async fn an_overlong_place_is_given_back_whole() {
    for lang in ["en", "es"] {
        let typed = "Miami <b>\"& ".repeat(800);
        let sent: String = form_urlencoded::Serializer::new(String::new())
            .append_pair("place", &typed)
            .append_pair("go", "find")
            .finish();
        let html = is_kind(
            &post(&at(lang, "/places"), sent).await,
            lang,
            StatusCode::UNPROCESSABLE_ENTITY,
            "overlong",
        );
        assert_eq!(html.matches("Miami &lt;b&gt;&quot;&amp; ").count(), 800);
        assert!(!html.contains("<b>\""));
    }
}

#[tokio::test]
async fn a_field_sent_twice_keeps_the_first() {
    for lang in ["en", "es"] {
        let answer = post(&at(lang, "/places"), "place=33130&place=10001&go=find").await;
        let html = is_kind(
            &answer,
            lang,
            StatusCode::UNPROCESSABLE_ENTITY,
            "place twice",
        );
        assert!(html.contains("name=\"place\" value=\"33130\""));
        let answer = post(&at(lang, "/c"), "door=self&door=job&go=next").await;
        is_kind(
            &answer,
            lang,
            StatusCode::UNPROCESSABLE_ENTITY,
            "door twice",
        );
    }
}

#[tokio::test]
async fn bytes_that_are_not_text_keep_the_rest() {
    for lang in ["en", "es"] {
        let answer = post(&at(lang, "/places"), "place=Hial%ffeah&go=find").await;
        let html = is_kind(&answer, lang, StatusCode::BAD_REQUEST, "not UTF-8");
        assert!(html.contains("Hial\u{fffd}eah"));
        let raw = [b"place=Hial".as_slice(), &[0xff, 0xfe], b"eah&go=find"].concat();
        is_kind(
            &post(&at(lang, "/places"), raw).await,
            lang,
            StatusCode::BAD_REQUEST,
            "raw",
        );
        is_kind(
            &post(&at(lang, "/c"), "door=self&a=%ff").await,
            lang,
            StatusCode::BAD_REQUEST,
            "check",
        );
    }
}

#[tokio::test]
async fn answers_that_do_not_fit_keep_those_that_do() {
    for lang in ["en", "es"] {
        let start = post(&at(lang, "/c"), "door=self&go=start").await.text();
        let good = support::choices(&start).first().cloned().unwrap();
        for bad in [
            "nonsense",
            "question-unknown.yes",
            ".",
            "x.y.z",
            "question-1.<script>",
            &format!("question-unknown.{}", "y".repeat(10_000)),
        ] {
            let sent = format!("door=self&a={good}&a={bad}&go=next");
            let answer = post(&at(lang, "/c"), sent).await;
            let html = is_kind(&answer, lang, StatusCode::UNPROCESSABLE_ENTITY, bad);
            let kept: Vec<String> = hidden(&html)
                .into_iter()
                .filter(|(name, _)| name == "a")
                .map(|(_, value)| value)
                .collect();
            assert_eq!(kept, vec![good.clone()], "{bad}");
            assert_eq!(answer.header("x-robots-tag"), "noindex, noarchive");
        }
        for sent in [
            "door=self&go=fly",
            "door=self&go=change.nothing",
            "door=self&q=nothing&go=next",
        ] {
            let answer = post(&at(lang, "/c"), sent).await;
            is_kind(&answer, lang, StatusCode::UNPROCESSABLE_ENTITY, sent);
        }
        is_kind(
            &post(&at(lang, "/c"), "door=window&go=next").await,
            lang,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "door",
        );
        let answer = post(&at(lang, "/places"), "place=33130&n=need-gold&go=find").await;
        is_kind(&answer, lang, StatusCode::UNPROCESSABLE_ENTITY, "need");
    }
}

#[tokio::test]
async fn an_unknown_language_button_is_no_harm() {
    let answer = post("/es/c", "door=self&lang=fr.change.x").await;
    is_kind(&answer, "es", StatusCode::OK, "language");
}

#[tokio::test]
async fn a_body_of_another_kind() {
    for kind in [
        "application/json",
        "multipart/form-data; boundary=x",
        "\u{7f}",
    ] {
        let Ok(request) = Request::post("/es/c")
            .header("content-type", kind)
            .body(Body::from("{}"))
        else {
            continue;
        };
        is_kind(
            &send(request).await,
            "es",
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            kind,
        );
    }
}

#[tokio::test]
async fn a_megabyte_keeps_what_was_read() {
    for lang in ["en", "es"] {
        let mut sent = b"place=33130&go=find&n=".to_vec();
        sent.extend(std::iter::repeat_n(b'x', 1 << 20));
        let answer = post(&at(lang, "/places"), sent).await;
        let html = is_kind(&answer, lang, StatusCode::PAYLOAD_TOO_LARGE, "1 MB");
        assert!(html.contains("name=\"place\" value=\"33130\""));
        let many = format!("door=self{}", "&a=x.y".repeat(5_000));
        let answer = post(&at(lang, "/c"), many).await;
        is_kind(&answer, lang, StatusCode::PAYLOAD_TOO_LARGE, "many fields");
    }
}

#[tokio::test]
async fn a_megabyte_over_the_wire_hears_the_answer() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(web::serve(listener, app(), std::future::pending()));
    let mut stream = TcpStream::connect(address).await.unwrap();
    let size = 1 << 20;
    let head = format!(
        "POST /es/places HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {size}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&vec![b'x'; size]).await.unwrap();
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer);
    tokio::time::timeout(Duration::from_secs(10), read)
        .await
        .unwrap()
        .unwrap();
    let text = String::from_utf8(answer).unwrap();
    assert!(text.starts_with("HTTP/1.1 413 "), "{}", &text[..60]);
    assert!(text.contains(NUMBER));
    server.abort();
}

#[tokio::test]
async fn what_is_typed_is_only_ever_text() {
    let typed = "\"><script>alert(1)</script>{{ 7000*7 }}'";
    let sent: String = form_urlencoded::Serializer::new(String::new())
        .append_pair("place", typed)
        .append_pair("go", "find")
        .append_pair("pick", "")
        .finish();
    for path in ["/places", "/es/places"] {
        let html = post(path, sent.clone()).await.text();
        assert!(!html.contains("<script>alert"));
        assert!(!html.contains("49000"));
    }
}

#[tokio::test]
async fn a_fault_stays_in_its_request() {
    let broken = AtomicBool::new(true);
    let app = App {
        clock: Arc::new(move || {
            assert!(
                !broken.swap(false, Ordering::SeqCst),
                "a fault made for this test"
            );
            now()
        }),
        ..app()
    };
    let router = web::router(app);
    let ask = || Request::get("/es/help").body(Body::empty()).unwrap();
    let first = read(router.clone().oneshot(ask()).await.unwrap()).await;
    let html = is_kind(&first, "es", StatusCode::INTERNAL_SERVER_ERROR, "fault");
    assert!(!html.contains("made for this test"));
    let second = router.oneshot(ask()).await.unwrap();
    assert_eq!(second.status(), StatusCode::OK);
}
