//! What must hold of the file whatever the pack says: its size, what it may do, that it ends, and that nothing put into
//! the module breaks it.

use std::io::Write as _;

use crate::support::{Asked, Device, TODAY, helpline};
use flate2::Compression;
use flate2::write::GzEncoder;
use guide::handout::Handout;
use jiff::{Span, civil::Date};
use serde_json::json;
use words::{Lang, lint, reading};

/// The most that the module and the file may weigh with gzip, in bytes.
const MODULE: usize = 300_000;
const FILE: usize = 500_000;

fn gzip(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

fn file(lang: Lang) -> String {
    offline::file(helpline().guide(), TODAY, lang).unwrap()
}

#[test]
fn module_and_file_are_small() {
    let module = offline::module().expect("the target wasm32-unknown-unknown is installed");
    let handout = Handout::make(helpline().guide(), TODAY).bytes().unwrap();
    let file = file(Lang::En);
    for (name, bytes, most) in [
        ("module", module, Some(MODULE)),
        ("handout", handout.as_slice(), None),
        ("file", file.as_bytes(), Some(FILE)),
    ] {
        let small = gzip(bytes);
        println!("{name}: {} bytes, {small} with gzip", bytes.len());
        assert!(most.is_none_or(|most| small <= most), "{name} is too large");
    }
}

#[test]
fn the_module_names_no_machine_it_was_built_on() {
    let module = offline::module().expect("the target wasm32-unknown-unknown is installed");
    let text = String::from_utf8_lossy(module);
    for folder in ["home", "root", "Users", "work", "builds"] {
        // Put together here: the tree names no such folder either.
        let path = format!("/{folder}/");
        assert!(
            !text.contains(&path),
            "a path with {path} stands in the module"
        );
    }
}

#[test]
fn the_file_reaches_nothing_and_stores_nothing() {
    for lang in Lang::ALL {
        let file = file(lang);
        let (head, body) = file.split_once("<style>").unwrap();
        let policy = head
            .split("Content-Security-Policy\" content=\"")
            .nth(1)
            .unwrap();
        let policy = policy.split_once("\">").unwrap().0.replace("&#x27;", "'");
        for rule in [
            "default-src 'none'",
            "script-src 'wasm-unsafe-eval' 'sha256-",
            "style-src 'sha256-",
            "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(policy.contains(rule), "{rule}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline"));
        // One script and one style, each closed once: nothing in the data ends an element early.
        assert_eq!(body.matches("</script").count(), 4);
        assert_eq!(body.matches("</style").count(), 1);
        let (_, script) = body.rsplit_once("<script>").unwrap();
        for way in [
            "innerHTML",
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "fetch(",
            "XMLHttpRequest",
            "sendBeacon",
            "serviceWorker",
            "import(",
            "eval(",
            "history.",
        ] {
            assert!(!script.contains(way), "the script has no {way}");
        }
        assert!(!body.contains(" src=") && !body.contains("http://") && !body.contains("https://"));
        let title = head.split("<title>").nth(1).unwrap();
        let title = title.split('<').next().unwrap();
        assert_eq!(title, if lang == Lang::En { "Guide" } else { "Guía" });
        assert_eq!(offline::FILE_NAME, "guide.html");
    }
}

#[test]
fn the_plain_part_needs_no_script_and_says_both_languages() {
    let helpline = helpline();
    let file = file(Lang::Es);
    let (plain, _) = file.split_once("<script").unwrap();
    for lang in Lang::ALL {
        for role in helpline.roles(lang, helpline::check::Door::Job, TODAY) {
            assert!(
                plain.contains(&format!("<h3>{}</h3>", role.title)),
                "{}",
                role.title
            );
        }
        for contact in helpline.contacts(lang, TODAY) {
            if !contact.abroad {
                assert!(plain.contains(&contact.value), "{}", contact.id);
                assert!(plain.contains(contact.who.split('\'').next().unwrap()));
            }
        }
        assert!(plain.contains(&words::date(lang, TODAY)));
    }
    // The language it opens in stands first.
    let at = |tag: &str| plain.find(&format!("id=\"plain-{tag}\"")).unwrap();
    assert!(at("es") < at("en"));
}

#[test]
fn after_its_last_day_it_shows_the_emergency_number_alone() {
    let helpline = helpline();
    let handout = Handout::make(helpline.guide(), TODAY);
    let ninety = TODAY.saturating_add(Span::new().days(90));
    assert!(TODAY < handout.until() && handout.until() <= ninety);
    assert!(handout.checked() <= TODAY);
    let mut device = Device::of(&helpline, TODAY);
    let next = handout.until().tomorrow().unwrap();
    for (on, lang) in [(next, Lang::En), (Date::constant(2040, 1, 1), Lang::Es)] {
        for ask in ["about", "role", "next", "read", "review"] {
            let said = device.ask(
                ask,
                &Asked {
                    lang,
                    on,
                    ..Asked::at("job.hotel")
                },
            );
            let left = said["over"].as_array().unwrap();
            assert_eq!(left.len(), 1, "{said}");
            assert_eq!(left[0]["value"], "911");
        }
    }
    // A device that is behind is told so, and is read on the day the file was made.
    let early = Asked {
        on: Date::constant(2020, 1, 1),
        ..Asked::at("job.hotel")
    };
    assert_eq!(device.ask("about", &early)["about"]["early"], json!(true));
    assert_eq!(
        device.ask("read", &early),
        device.ask("read", &Asked::at("job.hotel"))
    );
    // What must be reviewed soon ends the file sooner.
    let late = Handout::make(helpline.guide(), Date::constant(2027, 2, 1));
    assert!(
        late.until() < Date::constant(2027, 3, 1),
        "{}",
        late.until()
    );
}

#[test]
fn what_is_not_known_is_answered_with_a_kind_line() {
    let mut device = Device::of(&helpline(), TODAY);
    let own = |entries: &[&str]| {
        entries
            .iter()
            .map(|own| (*own).to_owned())
            .collect::<Vec<_>>()
    };
    for (door, entries, question) in [
        ("job.astronaut", own(&[]), ""),
        ("self", own(&[]), ""),
        ("child", own(&[]), ""),
        ("job.neighbor", own(&[]), ""),
        ("../..", own(&[]), ""),
        ("job.hotel", own(&["question-safe.never-heard"]), ""),
        ("job.hotel", own(&["question-nothing.yes"]), ""),
        ("job.hotel", own(&["no dot"]), ""),
        (
            "job.hotel",
            own(&["question-safe.not-sure", "question-safe.no"]),
            "",
        ),
        ("job.hotel", own(&[]), "question-of-nobody"),
    ] {
        for lang in Lang::ALL {
            let at = Asked {
                lang,
                door,
                entries: &entries,
                question,
                ..Asked::at(door)
            };
            let said = device.ask("again", &at);
            let line = said["sorry"]
                .as_str()
                .unwrap_or_else(|| panic!("{door} {entries:?}: {said}"));
            assert!(line.ends_with('.') && lint::findings(lang, line).is_empty());
        }
    }
}

#[test]
fn no_bytes_break_the_module() {
    let helpline = helpline();
    let mut device = Device::empty();
    assert_eq!(device.ask("about", &Asked::at("")), json!("closed"));
    assert!(!device.open(b""));
    assert!(!device.open(b"what is this"));
    let whole = Handout::make(helpline.guide(), TODAY).bytes().unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 40) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x10;
        assert!(!device.open(&damaged));
        assert!(!device.open(&whole[..at]));
    }
    assert!(device.open(&whole));
    assert!(!device.takes(64 << 20), "more than 4 MiB gets no room");
    let asked = json!({ "ask": "next", "lang": "es", "on": "2026-11-26", "door": "job.hotel",
        "entries": ["question-safe.not-sure"] })
    .to_string();
    assert!(device.ask_bytes(asked.as_bytes())["question"].is_object());
    for hostile in [
        String::new(),
        "null".to_owned(),
        "{}".to_owned(),
        "[".repeat(10_000),
        "{\"ask\":".repeat(2_000),
        asked.replace("next", "steal"),
        asked.replace("2026-11-26", "2026-13-45"),
        asked.replace("2026-11-26", "-9999-01-01"),
        asked.replace("\"es\"", "\"xx\""),
        asked.replace("job.hotel", &"a".repeat(1 << 20)),
        asked.replace("\"entries\"", "\"entries\":[],\"entries\""),
        asked.replace("question-safe.not-sure", &"\\ud800".repeat(9)),
    ] {
        let said = device.ask_bytes(hostile.as_bytes());
        assert!(
            said["sorry"].is_string(),
            "{}: {said}",
            &hostile[..hostile.len().min(80)]
        );
    }
    // Every byte of a question changed in turn: an answer or a line, never a trap.
    for at in 0..asked.len() {
        for put in [0, b'"', 0xff] {
            let mut changed = asked.clone().into_bytes();
            changed[at] = put;
            device.ask_bytes(&changed);
        }
    }
}

#[test]
fn the_words_of_this_room_are_plain() {
    for (lang, text) in [
        (Lang::En, include_str!("../../words/en.ftl")),
        (Lang::Es, include_str!("../../words/es.ftl")),
    ] {
        let mut whole = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((_, said)) = line.split_once(" = ") else {
                continue;
            };
            assert!(
                lint::findings(lang, said).is_empty(),
                "{said}: {:?}",
                lint::findings(lang, said)
            );
            let longest = reading::level(lang, said, &[]).longest;
            assert!(longest <= reading::LONGEST_SENTENCE, "{said}");
            whole.push_str(said);
            whole.push_str(if said.ends_with(['.', '?']) {
                "\n"
            } else {
                ".\n"
            });
        }
        let level = reading::level(lang, &whole, &[]);
        println!("{}: {level:?}", lang.tag());
        assert!(level.passes(lang), "{level:?}");
    }
}

#[test]
fn the_guide_says_every_sentence_on_a_device_that_it_says_on_the_server() {
    let words = include_str!("../../../helpline/words/en.ftl");
    let keys: Vec<&str> = words
        .lines()
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .filter(|key| guide::Guide::says(key))
        .collect();
    assert_eq!(keys.len(), 16, "{keys:?}");
    let helpline = helpline();
    let guide = Handout::make(helpline.guide(), TODAY).open();
    for lang in Lang::ALL {
        let line = guide.sorry(lang);
        assert_eq!(line, helpline.guide().sorry(lang));
        assert!(line.len() > 20 && lint::findings(lang, &line).is_empty());
    }
}

#[test]
fn the_colours_are_those_of_every_page() {
    let look = include_str!("../../../../look/tokens.css");
    let tokens = look.lines().map(str::trim);
    assert!(tokens.filter(|line| line.starts_with("--")).count() > 25);
    for lang in Lang::ALL {
        let html = file(lang);
        assert!(html.contains(look), "the file begins with them");
    }
    // No sheet has colours beside them.
    for sheet in [
        include_str!("../../../web/assets/shell.css"),
        include_str!("../../page/guide.css"),
    ] {
        let own = sheet.lines().map(str::trim);
        assert_eq!(own.filter(|line| line.starts_with("--")).count(), 0);
    }
}

#[test]
fn nobody_young_is_spoken_to_in_the_file() {
    for lang in Lang::ALL {
        let file = file(lang);
        assert!(file.contains("\"card-yes\""));
        assert!(!file.contains(".young"));
    }
}
