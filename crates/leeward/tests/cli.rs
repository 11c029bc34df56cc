//! The command contract: documents, messages and exit codes, as a person at a terminal meets them.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn run(arguments: &[&str], data: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leeward"))
        .args(arguments)
        .env("LEEWARD_DATA", data)
        .env("TZ", "UTC")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Exactly one JSON document on standard output, and exit 0.
#[track_caller]
fn json(arguments: &[&str], data: &Path) -> Value {
    let output = run(arguments, data);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

#[track_caller]
fn refused(arguments: &[&str], data: &Path, code: i32, said: &str) {
    let output = run(arguments, data);
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {message}");
    assert!(
        message.contains(said),
        "{arguments:?}: {message:?} does not say {said:?}"
    );
    assert!(
        output.stdout.is_empty(),
        "{arguments:?} printed {}",
        text(&output.stdout)
    );
}

/// A data folder with the made-up directory.
fn demo() -> TempDir {
    let folder = TempDir::new().unwrap();
    let tables = root().join("demo/hsds");
    let done = json(
        &["directory", "import", tables.to_str().unwrap(), "--json"],
        folder.path(),
    );
    assert_eq!(
        done["report"]["lines"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|line| line["kind"] == "refused")
            .count(),
        0
    );
    folder
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    keys.sort_unstable();
    keys
}

#[test]
fn screening_prints_the_whole_river() {
    let data = demo();
    let answers = root().join("docs/examples/answers.json");
    let arguments = [
        "screen",
        "--answers",
        answers.to_str().unwrap(),
        "--near",
        "33130",
        "--on",
        "2026-11-22",
        "--json",
    ];
    let mut screen = json(&arguments, data.path());
    let contract = [
        "actions",
        "concern",
        "conclusions",
        "deadlines",
        "facts",
        "needs",
        "next_question",
        "observations",
        "on",
        "pack",
        "services",
        "urgency",
    ];
    assert_eq!(keys(&screen), contract);
    assert_eq!(
        keys(&screen["conclusions"][0]),
        [
            "because",
            "certainty",
            "cite",
            "id",
            "kind",
            "missing",
            "reason",
            "title",
            "value"
        ]
    );
    assert_eq!(screen["concern"], "serious");
    assert!(!screen["services"].as_array().unwrap().is_empty());
    // What depends on the clock stands apart from what is pinned.
    screen.as_object_mut().unwrap().remove("services");
    for deadline in screen["deadlines"].as_array_mut().unwrap() {
        deadline.as_object_mut().unwrap().remove("due");
    }
    // What is open or ruled out is held by the worked cases; here stands what an advocate reads first.
    for one in screen["conclusions"].as_array_mut().unwrap() {
        one.as_object_mut().unwrap().remove("reason");
    }
    screen["conclusions"]
        .as_array_mut()
        .unwrap()
        .retain(|one| one["value"] == "yes" || one["value"] == "signs");
    insta::assert_json_snapshot!("screen", screen);
}

#[test]
fn a_worked_case_is_shown_and_a_role_asks_its_own() {
    let data = TempDir::new().unwrap();
    let cases = json(&["knowledge", "cases", "--json"], data.path());
    let cases = cases.as_array().unwrap();
    assert!(cases.len() >= 160, "{}", cases.len());
    assert!(cases.iter().all(|case| case["as_expected"] == true));
    let id = cases[0]["id"].as_str().unwrap();
    let shown = json(&["screen", "--case", id, "--json"], data.path());
    assert_eq!(shown["on"], cases[0]["on"]);
    let listed = text(&run(&["knowledge", "cases"], data.path()).stdout);
    assert!(
        listed.contains("read as expected") && listed.contains(id),
        "{listed}"
    );
    let scratch = TempDir::new().unwrap();
    let answers = scratch.path().join("answers.json");
    fs::write(&answers, "{\"question-safe\": \"safe\"}").unwrap();
    let path = answers.to_str().unwrap();
    let asked = json(
        &[
            "screen",
            "--answers",
            path,
            "--door",
            "job",
            "--role",
            "bank",
            "--json",
        ],
        data.path(),
    );
    let path_of_bank = knowledge::us::pack().unwrap();
    let role = knowledge::Id::try_from("role-bank".to_owned()).unwrap();
    let own = path_of_bank.path(knowledge::Door::Job, Some(&role));
    let next = asked["next_question"]["id"].as_str().unwrap();
    assert!(own.iter().any(|item| item.id().as_str() == next), "{next}");
    refused(
        &["screen", "--case", "case-unicorn"],
        data.path(),
        1,
        "leeward knowledge cases",
    );
    refused(
        &[
            "screen",
            "--answers",
            path,
            "--door",
            "job",
            "--role",
            "pilot",
        ],
        data.path(),
        1,
        "leeward knowledge list role",
    );
    refused(&["screen"], data.path(), 2, "--case <ID>");
}

#[test]
fn the_book_holds_every_item_in_each_language() {
    let data = TempDir::new().unwrap();
    let pack = knowledge::us::pack().unwrap();
    for lang in ["en", "es"] {
        let file = data.path().join(lang);
        let book = run(
            &[
                "knowledge",
                "book",
                "--lang",
                lang,
                "--output",
                file.to_str().unwrap(),
            ],
            data.path(),
        );
        assert!(book.status.success(), "{}", text(&book.stderr));
        let html = fs::read_to_string(&file).unwrap();
        for (_, meta) in pack.metas() {
            assert!(
                html.contains(&format!("<article id=\"{}\">", meta.id)),
                "{lang}: {}",
                meta.id
            );
        }
        assert_eq!(html.matches("<article").count(), pack.metas().len());
        // No label and no sentence is empty.
        for hole in [
            "<dt></dt>",
            "<dd></dd>",
            "<dd><b></b></dd>",
            "<li></li>",
            "<h2></h2>",
        ] {
            assert!(!html.contains(hole), "{lang}: {hole}");
        }
        assert!(
            !html.contains("<script") && !html.contains("src="),
            "{lang}"
        );
    }
    let intl = text(&run(&["knowledge", "book", "--pack", "intl"], data.path()).stdout);
    assert!(
        intl.contains("Palermo") && intl.ends_with("</html>\n"),
        "{}",
        intl.len()
    );
    refused(
        &["knowledge", "book", "--pack", "mars"],
        data.path(),
        2,
        "us or intl",
    );
}

#[test]
fn the_law_of_the_day_decides_and_both_languages_speak() {
    let data = TempDir::new().unwrap();
    let file = data.path().join("answers.json");
    fs::write(
        &file,
        r#"{"fact-sex-bought": "yes", "fact-force": "yes", "fact-commercial-sex": "yes"}"#,
    )
    .unwrap();
    let value = |on: &str, lang: &str| {
        let empty = data.path().join("none");
        let screen = json(
            &[
                "screen",
                "--answers",
                file.to_str().unwrap(),
                "--on",
                on,
                "--lang",
                lang,
                "--json",
            ],
            &empty,
        );
        let all = screen["conclusions"].as_array().unwrap().clone();
        all.into_iter()
            .find(|one| one["id"] == "conclusion-sex-trafficking-adult")
            .unwrap()
    };
    assert_eq!(value("2015-05-28", "en")["value"], "unknown");
    assert_eq!(value("2015-05-29", "en")["value"], "yes");
    assert_ne!(
        value("2026-11-22", "en")["title"],
        value("2026-11-22", "es")["title"]
    );
    assert!(
        !data.path().join("none").exists(),
        "looking makes no folder"
    );
}

#[test]
fn finding_prints_places_with_reasons() {
    let data = demo();
    let found = json(
        &["find", "--near", "33130", "--need", "shelter", "--json"],
        data.path(),
    );
    assert_eq!(keys(&found), ["excluded", "place", "results"]);
    assert_eq!(keys(&found["place"]), ["lat", "lon", "name"]);
    let results = found["results"].as_array().unwrap();
    assert!(results.len() >= 5);
    assert_eq!(
        keys(&results[0]),
        [
            "because",
            "confidential",
            "distance",
            "languages",
            "location",
            "open",
            "organization",
            "phones",
            "service",
            "service_id",
            "verified_on"
        ]
    );
    for result in results {
        assert_ne!(
            result["service_id"], "svc-animal-shelter",
            "a shelter is not an animal shelter"
        );
        assert!(["yes", "no", "unknown"].contains(&result["open"].as_str().unwrap()));
        assert!(!result["because"].as_array().unwrap().is_empty());
        if result["confidential"] == true {
            assert!(result["location"]["address"].is_null(), "{result}");
        }
    }
    // What is open now comes first, so the order is another in the morning; the services are the same.
    let mut all: Vec<&str> = results
        .iter()
        .map(|result| result["service_id"].as_str().unwrap())
        .collect();
    all.sort_unstable();
    insta::assert_json_snapshot!("shelter-near-33130", all);
    let youth = json(
        &[
            "find",
            "--near",
            "Miami FL",
            "--need",
            "need-shelter",
            "--who",
            "age=16",
            "--within",
            "60",
            "--json",
        ],
        data.path(),
    );
    assert!(
        youth["excluded"]["age"].as_u64().unwrap() > 0,
        "{}",
        youth["excluded"]
    );
    let night = json(
        &[
            "find",
            "--near",
            "33130",
            "--need",
            "medical",
            "--at",
            "2026-11-25T03:00",
            "--json",
        ],
        data.path(),
    );
    assert!(
        night["results"]
            .as_array()
            .unwrap()
            .iter()
            .all(|result| result["open"] == "yes")
    );
}

#[test]
fn importing_twice_changes_nothing_more() {
    let data = demo();
    let tables = root().join("demo/hsds");
    let again = json(
        &["directory", "import", tables.to_str().unwrap(), "--json"],
        data.path(),
    );
    assert_eq!(again["changes"], 0);
    let stats = json(&["directory", "stats", "--json"], data.path());
    assert_eq!(stats["services"], 46);
    let checked = run(
        &["directory", "check", tables.to_str().unwrap()],
        data.path(),
    );
    assert!(text(&checked.stdout).contains("only a check"));
}

#[test]
fn knowledge_is_listed_shown_and_counted() {
    let data = TempDir::new().unwrap();
    let none = data.path();
    let needs = json(&["knowledge", "list", "needs", "--json"], none);
    assert_eq!(
        keys(&needs[0]),
        ["certainty", "cite", "id", "kind", "seed", "title"]
    );
    assert_eq!(keys(&needs[0]["title"]), ["en", "es"]);
    assert_eq!(needs.as_array().unwrap().len(), 35);
    let coverage = json(&["knowledge", "coverage", "--json"], none);
    assert_eq!(
        keys(&coverage),
        ["covered", "missing", "not_shipped", "own", "total"]
    );
    assert_eq!(coverage["missing"], Value::from(Vec::<Value>::new()));
    assert_eq!(coverage["own"]["missing"], Value::from(Vec::<Value>::new()));
    assert_eq!(coverage["total"], 173);
    let shown = run(&["knowledge", "show", "fact-documents-held"], none);
    assert!(text(&shown.stdout).contains("18 U.S.C. 1592"));
    assert!(
        text(&run(&["knowledge", "check"], none).stdout)
            .contains("items, every one with its source")
    );
    let pack = root().join("knowledge/us");
    assert_eq!(
        json(
            &["knowledge", "check", pack.to_str().unwrap(), "--json"],
            none
        )["ok"],
        true
    );
    let rows = none.join("rows.md");
    fs::write(&rows, "| SF-079 | papers |\n| SF-998 | none |\n").unwrap();
    let rows = json(
        &["knowledge", "coverage", rows.to_str().unwrap(), "--json"],
        none,
    );
    assert_eq!(
        (&rows["total"], &rows["missing"][0]),
        (&Value::from(2), &Value::from("SF-998"))
    );
}

#[test]
fn a_broken_pack_is_refused_with_every_reason() {
    let data = TempDir::new().unwrap();
    let pack = data.path().join("pack");
    copy(&root().join("knowledge/us"), &pack);
    let facts = pack.join("facts.toml");
    let broken = fs::read_to_string(&facts)
        .unwrap()
        .replacen("cite = [", "cite = [] # ", 1);
    fs::write(&facts, broken).unwrap();
    let output = run(&["knowledge", "check", pack.to_str().unwrap()], data.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stdout).contains("without a source"),
        "{}",
        text(&output.stdout)
    );
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn bad_input_is_refused_with_what_to_do() {
    let data = TempDir::new().unwrap();
    let none = &data.path().join("data");
    let file = |name: &str, content: &[u8]| {
        let path = data.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let answers = |content: &str| file("a.json", content.as_bytes());
    for (content, said) in [
        (
            r#"{"question-unicorn": "yes"}"#,
            "`question-unicorn` is not a question",
        ),
        (
            r#"{"question-document": "yes"}"#,
            "did you mean `question-documents`?",
        ),
        (r#"{"fact-age": "young"}"#, "takes a number of years"),
        (r#"{"fact-age": 900}"#, "is not possible"),
        (r#"{"fact-eligibility-date": "2026-02-30"}"#, "must exist"),
        (r#"{"question-documents": true}"#, "write \"yes\""),
        (r#"["yes"]"#, "not one object"),
        ("{", "is not JSON"),
        (r#"{"fact-age": 17.5}"#, "without a point"),
    ] {
        refused(
            &["screen", "--answers", &answers(content), "--json"],
            none,
            1,
            said,
        );
    }
    refused(
        &["screen", "--answers", "nowhere.json"],
        none,
        1,
        "could not read nowhere.json",
    );
    refused(&["screen"], none, 2, "--answers");
}

#[test]
fn bad_words_on_the_command_line_are_refused_with_what_to_do() {
    let data = TempDir::new().unwrap();
    let none = &data.path().join("data");
    let path = data.path().join("a.json");
    fs::write(&path, "{}").unwrap();
    let good = path.to_str().unwrap().to_owned();
    refused(
        &["screen", "--answers", &good, "--on", "2026-02-30"],
        none,
        2,
        "a date that exists",
    );
    refused(
        &["screen", "--answers", &good, "--near", "Nowhereville"],
        none,
        1,
        "We do not know “Nowhereville”",
    );
    refused(
        &[
            "screen",
            "--answers",
            &good,
            "--near",
            "Nowhereville",
            "--lang",
            "es",
        ],
        none,
        1,
        "No conocemos “Nowhereville”",
    );
    refused(&["find", "--need", "shelter"], none, 2, "--near");
    refused(
        &["find", "--near", "Springfield"],
        none,
        1,
        "Springfield, IL",
    );
    refused(
        &["find", "--near", "33130", "--need", "spaceship"],
        none,
        1,
        "shelter",
    );
    refused(
        &["find", "--near", "33130", "--who", "shoe=9"],
        none,
        2,
        "age",
    );
    refused(
        &["find", "--near", "33130", "--at", "noonish"],
        none,
        2,
        "22:30",
    );
    refused(&["find", "--near", "33130", "--within", "-1"], none, 2, "");
    refused(
        &["directory", "import", "nowhere"],
        none,
        1,
        "could not read nowhere",
    );
    refused(
        &["directory", "import", data.path().to_str().unwrap()],
        none,
        1,
        "no .csv files",
    );
    refused(
        &["knowledge", "show", "need-unicorn"],
        none,
        1,
        "there is no item",
    );
    refused(&["frobnicate"], none, 2, "unrecognized");
    let ours = data.path().join("foreign");
    fs::create_dir(&ours).unwrap();
    fs::write(ours.join("thesis.doc"), "x").unwrap();
    refused(
        &["directory", "stats", "--data", ours.to_str().unwrap()],
        none,
        1,
        "files that are not Leeward's",
    );
    refused(
        &["serve", "--data", ours.to_str().unwrap()],
        none,
        1,
        "Nothing was written",
    );
    assert_eq!(fs::read_dir(&ours).unwrap().count(), 1);
}

#[test]
fn a_hostile_import_takes_nothing() {
    let data = demo();
    let before = fs::read(data.path().join("directory.changes.jsonl")).unwrap();
    let hostile = TempDir::new().unwrap();
    let services = hostile.path().join("services.csv");
    let mut wide = b"id,name\n1,\"".to_vec();
    wide.resize(3 << 20, b'a');
    for (content, said) in [
        (b"id,title\n1,x\n".to_vec(), "no column"),
        (vec![0xff, 0xfe, b'i', 0, b'd', 0], "CSV UTF-8"),
        (wide, "longer than"),
        (Vec::new(), "services.csv"),
    ] {
        fs::write(&services, &content).unwrap();
        refused(
            &["directory", "import", services.to_str().unwrap()],
            data.path(),
            1,
            said,
        );
        assert_eq!(
            fs::read(data.path().join("directory.changes.jsonl")).unwrap(),
            before,
            "{said}"
        );
        assert_eq!(
            fs::read_dir(data.path()).unwrap().count(),
            2,
            "nothing half-written is left"
        );
    }
}

#[test]
fn answers_come_from_standard_input_too() {
    let data = TempDir::new().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_leeward"))
        .args(["screen", "--answers", "-", "--lang", "es"])
        .env("LEEWARD_DATA", data.path().join("none"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"{\"question-safe\": \"danger\"}")
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        text(&output.stdout).contains("urgency emergency"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn the_doctor_says_what_is_wrong() {
    let data = demo();
    assert_eq!(run(&["doctor"], data.path()).status.code(), Some(0));
    let changes = data.path().join("directory.changes.jsonl");
    let mut cut = fs::read(&changes).unwrap();
    cut.truncate(cut.len() - 40);
    fs::write(&changes, cut).unwrap();
    let output = run(&["doctor"], data.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stdout).contains("the line has no end"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn the_offline_guide_is_one_file_that_is_not_written_over_unasked() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("guide.html");
    let path = file.to_str().unwrap();
    let write = ["offline", "-o", path, "--lang", "es"];
    let output = run(&write, folder.path());
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("never put it on the phone"), "{said}");
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .contains("<html lang=\"es\">")
    );
    refused(&write, folder.path(), 1, "is there already");
    let again = run(&["offline", "-o", path, "--force"], folder.path());
    assert_eq!(again.status.code(), Some(0));
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .contains("<html lang=\"en\">")
    );
}

#[test]
fn completions_are_printed_for_every_shell() {
    let data = TempDir::new().unwrap();
    for shell in ["bash", "zsh", "fish"] {
        assert!(text(&run(&["completions", shell], data.path()).stdout).contains("leeward"));
    }
}

#[test]
fn a_text_is_read_as_observations_with_their_exact_words() {
    let (data, texts) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let path = texts.path().join("note.txt");
    let note = "Mi jefe me quitó el pasaporte. No trabajo en un rancho. “He never hit me” 😀. \
                My boss said he will call ICE if I leave the farm where I work.";
    fs::write(&path, note).unwrap();
    let screen = json(&["screen", path.to_str().unwrap(), "--json"], data.path());
    let observations = screen["observations"].as_array().unwrap();
    assert!(!observations.is_empty());
    for own in observations {
        let place = |key: &str| usize::try_from(own[key].as_u64().unwrap()).unwrap();
        let slice = note.get(place("start")..place("end")).unwrap();
        assert_eq!(own["quote"], slice);
        assert_eq!(own["source"], "text");
    }
    let papers = observations
        .iter()
        .find(|own| own["indicator"] == "indicator-documents-held")
        .unwrap();
    assert_eq!(papers["status"], "present");
    assert_eq!(papers["sense"], "affirmed");
    // A text alone never gives more than signs.
    for known in screen["facts"].as_array().unwrap() {
        assert_eq!(known["value"], "signs", "{known}");
    }
    assert_eq!(screen["concern"], "serious");
}

#[test]
fn what_is_no_text_is_refused_with_what_to_do() {
    let (data, texts) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let written = |name: &str, bytes: &[u8]| {
        let path = texts.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let large = vec![b'a'; (16 << 20) + 1];
    for (name, bytes, said) in [
        ("empty", b"".as_slice(), "holds no words"),
        ("blank", b" \n\t ".as_slice(), "holds no words"),
        ("binary", b"a\0b".as_slice(), "is not text"),
        (
            "latin",
            b"a\xf1o".as_slice(),
            "is not text in UTF-8 (byte 1)",
        ),
        ("large", large.as_slice(), "larger than a text can be"),
    ] {
        let path = written(name, bytes);
        refused(&["screen", &path], data.path(), 1, said);
    }
    let none = data.path();
    refused(
        &["screen", "nowhere.txt"],
        none,
        1,
        "could not read nowhere.txt",
    );
    let both = ["screen", "a.txt", "--answers", "b.json"];
    refused(&both, none, 2, "cannot be used with");
}
