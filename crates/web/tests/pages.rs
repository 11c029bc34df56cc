//! Every address in every language: status, headers, weight, titles, numbers.

mod support;

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use support::{Answer, NUMBER, PATHS, at, element, get, get_zipped, post, title};

/// Words that never stand in an address or a title.
const TELLING: [&str; 12] = [
    "traffick",
    "trata",
    "abuse",
    "abuso",
    "victim",
    "víctima",
    "hotline",
    "leeward",
    "shelter",
    "refugio",
    "violence",
    "violencia",
];

/// Answers that call for as much as any do.
const HEAVIEST: &str = "door=self&go=see-help&a=question-safe.no-place&a=question-work.work&a=question-leave.no&\
    a=question-documents.yes&a=question-debt.grows&a=question-threats.both&a=question-pay.short";

fn holds_the_rules(answer: &Answer, what: &str) {
    for (name, value) in [
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        (
            "strict-transport-security",
            "max-age=63072000; includeSubDomains",
        ),
    ] {
        assert_eq!(answer.header(name), value, "{what}");
    }
    assert!(
        answer
            .header("permissions-policy")
            .contains("geolocation=()"),
        "{what}"
    );
    let policy = answer.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "img-src data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ] {
        assert!(policy.contains(part), "{what}: {part} in {policy}");
    }
    assert!(!policy.contains("unsafe"), "{what}: {policy}");
    for absent in [
        "set-cookie",
        "server",
        "x-powered-by",
        "access-control-allow-origin",
    ] {
        assert!(answer.headers.get(absent).is_none(), "{what}: {absent}");
    }
}

/// Every page that a visitor can come to, with its name.
async fn everything() -> Vec<(String, Answer)> {
    let mut all = Vec::new();
    for lang in ["en", "es"] {
        for path in PATHS {
            let path = at(lang, path);
            all.push((path.clone(), get(&path).await));
        }
        let (check, places) = (at(lang, "/c"), at(lang, "/places"));
        for sent in [
            "door=self",
            "door=other",
            "door=job",
            "door=need",
            "door=self&go=start",
            "door=other&go=start",
            "door=job&go=start",
            "door=self&go=review",
            "door=self&go=see-help",
            "door=job&go=see-help",
            "door=child",
            "door=child&go=start",
            "door=child&go=see-help",
            "door=job.hotel&go=start",
            "door=job.hotel&go=see-help",
            "door=other.neighbor&go=see-help",
            HEAVIEST,
            "",
        ] {
            all.push((format!("{check} {sent}"), post(&check, sent).await));
        }
        let roles = at(lang, "/h");
        for sent in [
            "door=other",
            "door=job",
            "door=other.family",
            "door=job.clinic",
            "",
        ] {
            all.push((format!("{roles} {sent}"), post(&roles, sent).await));
        }
        for sent in [
            "",
            "door=need",
            "place=33130&go=find",
            "place=nowhere&go=find",
            "place=&go=find",
        ] {
            all.push((format!("{places} {sent}"), post(&places, sent).await));
        }
    }
    all
}

#[tokio::test]
async fn every_page_answers_200_with_the_headers_the_numbers_and_a_way_out() {
    for (what, answer) in everything().await {
        assert_eq!(answer.status, StatusCode::OK, "{what}");
        holds_the_rules(&answer, &what);
        let html = answer.text();
        let lang = if what.starts_with("/es") { "es" } else { "en" };
        assert!(html.contains(&format!("<html lang=\"{lang}\">")), "{what}");
        assert!(html.contains(NUMBER), "{what}");
        assert!(html.contains("tel:911"), "{what}");
        assert_eq!(html.matches("<h1").count(), 1, "{what}");
        let leave = format!("href=\"{}\" rel=\"nofollow noreferrer\"", at(lang, "/x"));
        assert_eq!(html.matches(&leave).count(), 2, "{what}");
        assert!(
            html.contains("<link rel=\"icon\" href=\"data:,\">"),
            "{what}"
        );
    }
}

#[tokio::test]
async fn inline_texts_are_exactly_those_the_policy_allows() {
    for (what, answer) in everything().await {
        let policy = answer.header("content-security-policy").to_owned();
        let html = answer.text();
        let inline: Vec<&str> = ["style", "script"]
            .iter()
            .flat_map(|tag| element(&html, tag))
            .collect();
        assert!(inline.len() >= 2, "{what}");
        for text in inline {
            let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
            assert!(policy.contains(&hash), "{what}: {hash}");
        }
        for unhashed in [
            " style=",
            " onclick=",
            "javascript:",
            "<script ",
            "<style ",
            "http-equiv",
        ] {
            assert!(!html.contains(unhashed), "{what}: {unhashed}");
        }
    }
}

#[tokio::test]
async fn titles_and_addresses_are_neutral_and_nothing_comes_from_elsewhere() {
    for (what, answer) in everything().await {
        let html = answer.text();
        let title = title(&html).to_lowercase();
        assert!(!title.is_empty(), "{what}");
        for word in TELLING {
            assert!(!title.contains(word), "{what}: {title}");
        }
        for attribute in ["href=\"", "src=\"", "action=\"", "formaction=\""] {
            for value in html
                .split(attribute)
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap())
            {
                let own = value.starts_with('/') && !value.contains(['?', '#']);
                let number = value.starts_with("tel:") || value.starts_with("sms:");
                assert!(
                    own || number || value == "#main" || value == "data:,",
                    "{what}: {value}"
                );
            }
        }
    }
}

#[tokio::test]
async fn guide_pages_may_be_kept_and_the_others_may_not() {
    for (what, answer) in everything().await {
        let private = what.contains(' ') || what.ends_with("/c") || what.ends_with("/places");
        let kept = answer.header("cache-control");
        let robots = answer.header("x-robots-tag");
        if private {
            assert_eq!((kept, robots), ("no-store", "noindex, noarchive"), "{what}");
        } else {
            assert_eq!((kept, robots), ("public, max-age=300", ""), "{what}");
        }
    }
}

#[tokio::test]
async fn what_answers_a_form_is_compressed_to_whole_steps() {
    for (path, sent) in [
        ("/c", "door=self&go=next"),
        ("/c", HEAVIEST),
        ("/es/c", HEAVIEST),
        ("/places", "place=33130&go=find"),
        ("/h", "door=other.family"),
        ("/card", "go=one"),
    ] {
        let zipped = support::post_zipped(path, sent).await;
        assert_eq!(zipped.header("content-encoding"), "gzip", "{path} {sent}");
        assert_eq!(zipped.body.len() % 256, 0, "{path} {sent}");
        assert_eq!(zipped.header("vary"), "accept-encoding", "{path} {sent}");
        let plain = post(path, sent).await;
        assert_eq!(plain.header("content-encoding"), "", "{path} {sent}");
        let mut read = String::new();
        let mut decoder = flate2::read::GzDecoder::new(zipped.body.as_slice());
        std::io::Read::read_to_string(&mut decoder, &mut read).unwrap();
        assert_eq!(read, plain.text(), "{path} {sent}");
    }
}

#[tokio::test]
async fn what_begins_an_answer_is_the_same_whatever_was_sent() {
    for lang in ["en", "es"] {
        let (check, places) = (at(lang, "/c"), at(lang, "/places"));
        let mut heads = Vec::new();
        for (path, sent) in [
            (&check, "door=self&go=next"),
            (&check, HEAVIEST),
            (&check, "door=child&go=see-help"),
            (&places, "place=33130&go=find"),
            (&places, "place=%3C/script%3E&go=find"),
        ] {
            let html = post(path, sent).await.text();
            let (head, rest) = html.split_once("</script>").unwrap();
            assert!(rest.contains("<title>"), "{path} {sent}");
            heads.push(head.to_owned());
        }
        heads.dedup();
        assert_eq!(heads.len(), 1, "{lang}");
    }
}

#[tokio::test]
async fn pages_are_light_on_the_wire() {
    let mut heavy = Vec::new();
    for lang in ["en", "es"] {
        for path in PATHS {
            let answer = get_zipped(&at(lang, path)).await;
            assert_eq!(answer.header("content-encoding"), "gzip");
            assert_eq!(answer.header("vary"), "accept-encoding");
            let wire = answer.wire();
            println!("{lang} {path}: {wire} bytes");
            heavy.extend((wire > 10_000).then(|| format!("{lang} {path}: {wire}")));
        }
        let (check, places, roles) = (at(lang, "/c"), at(lang, "/places"), at(lang, "/h"));
        for (path, sent) in [
            (&check, "door=self"),
            (&check, "door=self&go=start"),
            (&check, "door=self&go=review"),
            (&check, "door=child&go=see-help"),
            (&check, "door=job.hotel&go=see-help"),
            (&check, HEAVIEST),
            (&places, "place=33130&go=find"),
            (&places, "place=nowhere&go=find"),
            (&roles, "door=other"),
            (&roles, "door=other.family"),
        ] {
            let wire = support::post_zipped(path, sent).await.wire();
            println!("{path} {sent}: {wire} bytes");
            heavy.extend((wire > 10_000).then(|| format!("{path} {sent}: {wire}")));
        }
    }
    assert!(heavy.is_empty(), "{heavy:#?}");
}

#[tokio::test]
async fn a_number_that_takes_messages_alone_is_not_called() {
    for (lang, label) in [("en", "Text "), ("es", "Mensaje ")] {
        let answer = post(&at(lang, "/places"), "place=33130&n=need-shelter&go=find").await;
        let html = answer.text();
        assert!(html.contains("href=\"sms:305"), "{lang}");
        assert!(!html.contains("(SMS)"), "{lang}");
        for line in html.lines().filter(|line| line.contains("href=\"sms:305")) {
            assert!(line.contains(label), "{lang}: {line}");
        }
    }
}

#[tokio::test]
async fn the_language_is_one_press_away_on_every_page() {
    for (what, answer) in everything().await {
        let html = answer.text();
        let (peer, name) = if what.starts_with("/es") {
            ("en", "English")
        } else {
            ("es", "Español")
        };
        let link = format!("lang=\"{peer}\" hreflang=\"{peer}\"");
        let button = format!("lang=\"{peer}\" name=\"lang\" value=\"{peer}.");
        assert!(html.contains(&link) || html.contains(&button), "{what}");
        assert!(html.contains(name), "{what}");
    }
}

#[tokio::test]
async fn leaving_goes_to_an_ordinary_page_and_clears_what_little_there_could_be() {
    for (path, to) in [
        ("/x", "https://en.wikipedia.org/wiki/Main_Page"),
        ("/es/x", "https://es.wikipedia.org/wiki/Wikipedia:Portada"),
    ] {
        let left = get(path).await;
        assert_eq!(left.status, StatusCode::SEE_OTHER);
        assert_eq!(left.header("location"), to);
        assert_eq!(left.header("clear-site-data"), "\"cookies\", \"storage\"");
        assert_eq!(left.header("cache-control"), "no-store");
        holds_the_rules(&left, path);
        let beacon = post(path, "").await;
        assert_eq!(beacon.status, StatusCode::NO_CONTENT);
        assert!(beacon.body.is_empty());
    }
}

#[tokio::test]
async fn the_care_sentences_stand_as_given() {
    let home = get("/").await.text();
    assert!(home.contains("Look around first. You do not have to say who you are.</h1>\n<p class=\"lead\">Someone who checks this phone may see this visit."));
    assert!(home.contains("We save nothing. The browser may keep that you were here."));
    let inicio = get("/es").await.text();
    assert!(inicio.contains("Mire primero. No tiene que decir quién es.</h1>\n<p class=\"lead\">Quien revise este teléfono puede ver esta visita."));
    let help = get("/what-we-do").await.text();
    assert!(
        help.contains("We do not call immigration. Police, 911 or a court may act on their own.")
    );
    for (what, answer) in everything().await {
        let html = answer.text().to_lowercase();
        for promise in [
            "we ask you before we tell anyone",
            "le preguntamos antes de contarle",
            "in private",
            "nothing is saved",
            "anonymous",
            "anónim",
            "start a chat",
            "rescue",
            "rescat",
            "%",
        ] {
            let body = html.split("</script>").last().unwrap();
            assert!(!body.contains(promise), "{what}: {promise}");
        }
    }
}

#[tokio::test]
async fn before_you_start_is_short() {
    for path in ["/c", "/es/c"] {
        let html = post(path, "door=self").await.text();
        let main = html
            .split("<main")
            .nth(1)
            .unwrap()
            .split("</main>")
            .next()
            .unwrap();
        let words = main
            .split('<')
            .filter_map(|piece| piece.split_once('>'))
            .map(|(_, text)| text);
        let count = words.flat_map(str::split_whitespace).count();
        assert!(count <= 90, "{path}: {count} words");
    }
}

#[tokio::test]
async fn an_onion_address_gets_no_transport_header() {
    let request = axum::http::Request::get("/")
        .header("host", "abc.onion")
        .body(axum::body::Body::empty());
    let answer = support::send(request.unwrap()).await;
    assert_eq!(answer.header("strict-transport-security"), "");
}
