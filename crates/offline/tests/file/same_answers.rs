//! The file says what the server says: every worked case of the pack that stands behind a job door, and paths through
//! the questions drawn with a fixed seed, in both languages and on several days, through the helpline and through the
//! very module of the file.

use std::collections::BTreeMap;

use crate::support::{Asked, Device, TODAY, helpline};
use guide::handout::Handout;
use helpline::Helpline;
use helpline::check::{Door, Given};
use jiff::civil::Date;
use knowledge::worked::{Said, Worked};
use serde_json::{Value, json};
use words::Lang;

/// What the server says to the same question, in the form in which the module says it. Rights are left out of the
/// file: they need their sources beside them.
fn of_server(helpline: &Helpline, ask: &str, at: &Asked<'_>) -> Value {
    let given = Given::parse(at.door, at.entries.iter().map(String::as_str)).unwrap();
    helpline.accept(&given).unwrap();
    match ask {
        "next" if helpline.is_urgent(&given, at.on) => json!("urgent"),
        "next" => helpline
            .ask(at.lang, &given, at.on)
            .map_or(json!("enough"), |question| json!({ "question": question })),
        "again" => {
            let question = helpline.ask_again(at.lang, &given, at.question, at.on);
            json!({ "question": question.unwrap() })
        }
        "review" => json!({ "review": helpline.review(at.lang, &given, at.on) }),
        _ => {
            let mut reading = helpline.read(at.lang, &given, at.on);
            reading.rights.clear();
            json!({ "reading": reading })
        }
    }
}

fn compare(helpline: &Helpline, device: &mut Device, at: &Asked<'_>) -> usize {
    let asks = ["next", "review", "read"];
    for ask in asks {
        assert_eq!(
            device.ask(ask, at),
            of_server(helpline, ask, at),
            "{ask} at {} with {:?} in {} on {}",
            at.door,
            at.entries,
            at.lang.tag(),
            at.on
        );
    }
    asks.len()
}

#[test]
fn every_worked_case_behind_a_job_door_reads_the_same() {
    let helpline = helpline();
    let cases = Worked::read(knowledge::us::CASES).unwrap();
    let mut rooms: BTreeMap<Date, Device> = BTreeMap::new();
    let mut read = 0;
    for case in cases.iter().filter(|case| case.door == Door::Job) {
        let door = case
            .role
            .as_ref()
            .map_or_else(|| "job".to_owned(), |role| format!("job.{}", role.tail()));
        // The check asks questions; a case that names indicators or facts is for the command line.
        let entries: Option<Vec<String>> = (case.answers.iter())
            .map(|(id, said)| match said {
                Said::Text(choice) if id.starts_with("question-") => {
                    Some(format!("{id}.{}", choice.replace("unknown", "not-sure")))
                }
                _ => None,
            })
            .collect();
        let Some(entries) = entries else { continue };
        let given = Given::parse(&door, entries.iter().map(String::as_str)).unwrap();
        if helpline.accept(&given).is_err() {
            continue;
        }
        let device = (rooms.entry(case.on)).or_insert_with(|| Device::of(&helpline, case.on));
        for lang in Lang::ALL {
            let at = Asked {
                lang,
                on: case.on,
                entries: &entries,
                ..Asked::at(&door)
            };
            compare(&helpline, device, &at);
        }
        read += 1;
    }
    println!("{read} worked cases stand behind a job door and are answered by questions alone");
    assert!(read > 0);
}

/// How many paths are walked: four of each role.
const PATHS: usize = 24;

/// Numbers that look random and are the same on every run (Knuth's MMIX generator).
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, most: usize) -> usize {
        self.0 = (self.0)
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

#[test]
fn drawn_paths_through_every_role_are_asked_and_read_the_same() {
    let helpline = helpline();
    let mut device = Device::of(&helpline, TODAY);
    let until = Handout::make(helpline.guide(), TODAY).until();
    let days = [
        TODAY,
        TODAY.saturating_add(jiff::Span::new().days(45)),
        until,
    ];
    let mut drawn = Drawn(20_261_126);
    let mut compared = 0;
    let roles = helpline.roles(Lang::En, Door::Job, TODAY);
    assert_eq!(roles.len(), 6);
    for turn in 0..PATHS {
        let door = roles[turn % roles.len()].entrance.as_str();
        let on = days[turn % days.len()];
        let mut entries: Vec<String> = Vec::new();
        loop {
            let lang = Lang::ALL[drawn.below(2)];
            let at = Asked {
                lang,
                on,
                entries: &entries,
                ..Asked::at(door)
            };
            compared += compare(&helpline, &mut device, &at);
            if let Some(last) = entries.last() {
                let question = last.split_once('.').unwrap().0;
                let again = Asked { question, ..at };
                let said = device.ask("again", &again);
                assert_eq!(said, of_server(&helpline, "again", &again));
                compared += 1;
            }
            // Past danger too: whoever goes back is asked on.
            let given = Given::parse(door, entries.iter().map(String::as_str)).unwrap();
            let Some(question) = helpline.ask(lang, &given, on) else {
                break;
            };
            let choice = &question.choices[drawn.below(question.choices.len())];
            entries.push(format!("{}.{}", question.id, choice.id));
        }
    }
    println!("{compared} answers compared on {PATHS} paths");
    assert!(compared > 500);
}

#[test]
fn the_first_page_of_a_role_holds_its_words_and_what_the_server_would_show() {
    let helpline = helpline();
    let mut device = Device::of(&helpline, TODAY);
    for lang in Lang::ALL {
        let about = device.ask(
            "about",
            &Asked {
                lang,
                ..Asked::at("")
            },
        );
        assert_eq!(
            about["about"]["contacts"],
            json!(helpline.contacts(lang, TODAY))
        );
        let roles = helpline.roles(lang, Door::Job, TODAY);
        assert_eq!(about["about"]["roles"], json!(roles));
        for role in roles {
            let page = device.ask(
                "role",
                &Asked {
                    lang,
                    ..Asked::at(&role.entrance)
                },
            );
            let given = Given::parse(&role.entrance, std::iter::empty()).unwrap();
            let [own, peer] =
                [lang, lang.other()].map(|lang| helpline.role_page(lang, &given, TODAY).unwrap());
            assert_eq!(page["role"]["page"], json!(own));
            assert_eq!(page["role"]["peer"], json!(peer.words));
            let reading = helpline.read(lang, &given, TODAY);
            assert_eq!(own.actions, reading.actions);
            for group in ["do", "do-not", "tell"] {
                assert!(reading.actions.iter().any(|action| action.group == group));
            }
            assert_eq!(own.title, role.title);
            assert!(own.hint.is_some_and(|hint| !hint.is_empty()));
            assert!(!own.body.is_empty() && !own.sees.is_empty() && own.words.len() > 3);
            assert_eq!(own.words.len(), peer.words.len());
        }
    }
}
