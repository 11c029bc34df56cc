//! What the pack and the directory put onto paper: a number past its review does not print, law that nobody verified
//! does not, and where a place is kept secret stands nowhere.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::path::Path;
use std::process::Command;

use helpline::desk::{DataFolder, Purpose};
use helpline::printed::NotPrinted;
use helpline::{Helpline, Moment};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use print::{Choices, Document, Kind, Refused};
use tempfile::TempDir;
use words::{Lang, lint};

/// The day of the samples.
const TODAY: Date = date(2026, 11, 26);

fn now() -> Moment {
    let at: Zoned = TODAY.at(22, 30, 0, 0).to_zoned(TimeZone::UTC).unwrap();
    Moment { at }
}

/// A helpline over the made-up directory.
fn helpline() -> Helpline {
    let root = TempDir::new().unwrap();
    let folder = DataFolder::open(root.path(), Some(Purpose::Real)).unwrap();
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/hsds");
    folder
        .import(&[tables], None, "test", Timestamp::UNIX_EPOCH, &mut |_| {})
        .unwrap();
    Helpline::new(knowledge::us::shipped().unwrap(), folder.load().unwrap()).unwrap()
}

fn tonight(helpline: &Helpline, lang: Lang, on: Date) -> Document {
    let choices = Choices::plain(lang, on);
    helpline.tonight(&choices, Some("33101"), &now()).unwrap()
}

#[test]
fn words_of_every_sheet_with_the_numbers_of_the_day() {
    let helpline = helpline();
    for lang in Lang::ALL {
        for kind in Kind::SHEETS {
            let sheet = helpline.sheet(kind, &Choices::plain(lang, TODAY)).unwrap();
            let name = format!("{}-{}", kind.name(), lang.tag());
            insta::assert_snapshot!(name, sheet.text());
            assert!(sheet.missing_letters().is_empty());
        }
        let sheet = tonight(&helpline, lang, TODAY);
        insta::assert_snapshot!(format!("paper-{}", lang.tag()), sheet.text());
        for line in sheet.text().lines() {
            assert_eq!(lint::findings(lang, line), Vec::<String>::new(), "{line}");
        }
    }
}

/// Words that a card, a strip or a slip may not hold; they lie where somebody else may look.
const SUBJECT: [&str; 16] = [
    "traffick", "trafic", "trata", "abuse", "abuso", "victim", "víctima", "hotline", "slave",
    "esclav", "sex", "rescue", "rescat", "suicid", "prostit", "migra",
];

#[test]
fn sheets_that_others_may_see_hold_no_word_of_the_subject() {
    let helpline = helpline();
    for kind in Kind::SHEETS.into_iter().filter(|kind| kind.is_discreet()) {
        for lang in Lang::ALL {
            let sheet = helpline.sheet(kind, &Choices::plain(lang, TODAY)).unwrap();
            let seen = format!("{} {}", sheet.title, sheet.text()).to_lowercase();
            for word in SUBJECT {
                assert!(!seen.contains(word), "{}: {word} in {seen}", kind.name());
            }
        }
    }
}

#[test]
fn a_number_past_its_review_does_not_print() {
    let helpline = helpline();
    let last = helpline.print_again_by(Lang::En, TODAY).unwrap();
    assert_eq!(last, date(2027, 2, 26));
    let after = last.tomorrow().unwrap();
    for kind in Kind::SHEETS {
        let made = |on| helpline.sheet(kind, &Choices::plain(Lang::Es, on));
        assert!(made(last).unwrap().text().contains("1-888-373-7888"));
        let anyway = Choices {
            anyway: true,
            ..Choices::plain(Lang::Es, after)
        };
        assert_eq!(helpline.sheet(kind, &anyway), Err(Refused::NoNumber));
    }
    // Tonight's sheet still comes, with the one number that never goes blank.
    let text = tonight(&helpline, Lang::En, after).text();
    assert!(text.contains("\n911\n"));
    assert!(!text.contains("1-888-373-7888") && !text.contains("\n988\n"));
}

#[test]
fn where_a_place_is_kept_secret_stands_on_no_paper() {
    let helpline = helpline();
    for lang in Lang::ALL {
        let text = tonight(&helpline, lang, TODAY).text();
        let said = match lang {
            Lang::En => "Its address is not written down. Ask by phone.",
            Lang::Es => "Su dirección no se escribe. Pregunte por teléfono.",
        };
        let lines: Vec<&str> = text.lines().collect();
        let at = lines.iter().position(|line| *line == said).unwrap();
        // After it stands how far it is, and no street and no city.
        assert!(
            lines[at + 1].chars().all(|letter| letter != ','),
            "{}",
            lines[at + 1]
        );
    }
}

#[test]
fn what_waits_for_a_signature_is_not_on_tonights_sheet() {
    let helpline = helpline();
    for lang in Lang::ALL {
        let text = tonight(&helpline, lang, TODAY).text();
        for item in &helpline.pack().contacts {
            let waits = item.meta.certainty == knowledge::Certainty::Verify;
            if waits && item.own.value.len() > 6 && item.own.channel == knowledge::Channel::Call {
                assert!(!text.contains(&item.own.value), "{}", item.id());
            }
        }
        // The limits stand first, and only for a line of the house's own.
        let limits = helpline
            .pack()
            .words
            .say(lang, "guidance-limits.body")
            .unwrap();
        let safe = helpline
            .pack()
            .words
            .say(lang, "guidance-interview-safe-now.body")
            .unwrap();
        assert!(text.find(&limits).unwrap() < text.find(&safe).unwrap());
    }
}

#[test]
fn a_place_that_is_not_known_is_answered_in_words() {
    let choices = Choices::plain(Lang::Es, TODAY);
    let refused = helpline().tonight(&choices, Some("Nowhereville"), &now());
    assert!(matches!(refused, Err(NotPrinted::Place(_))));
    let none = helpline().tonight(&choices, None, &now()).unwrap();
    assert!(none.text().contains("No se dio ningún lugar"));
}

/// The PDFs, as two programs read them that this project did not write.
#[test]
fn independent_readers_find_the_files_whole() {
    let helpline = helpline();
    let folder = TempDir::new().unwrap();
    for lang in Lang::ALL {
        for kind in Kind::SHEETS {
            let sheet = helpline.sheet(kind, &Choices::plain(lang, TODAY)).unwrap();
            let name = format!("{}-{}", kind.name(), lang.tag());
            let file = folder.path().join(format!("{name}.pdf"));
            std::fs::write(&file, sheet.pdf().unwrap()).unwrap();
            let Some(checked) = ran("qpdf", &["--check"], &file) else {
                return;
            };
            assert!(
                checked.contains("No syntax or stream encoding errors"),
                "{name}: {checked}"
            );
            let Some(info) = ran("pdfinfo", &[], &file) else {
                return;
            };
            assert!(info.contains("Tagged:          yes"), "{name}: {info}");
            assert!(info.contains(&sheet.title), "{name}: {info}");
            // Every word of the sheet can be read out of the file.
            let Some(read) = ran("pdftotext", &["-raw", "-enc", "UTF-8"], &file) else {
                return;
            };
            let read: Vec<&str> = read.split_whitespace().collect();
            // An address is cut over two lines.
            let words = sheet.text();
            for word in words.split_whitespace().filter(|word| {
                !word.contains("://") && *word != "[" && *word != "]" && *word != "____"
            }) {
                assert!(read.contains(&word), "{name}: {word}");
            }
        }
    }
}

/// What a program says of a file; none, and a line that says so, where the program is not here.
fn ran(program: &str, options: &[&str], file: &Path) -> Option<String> {
    let mut command = Command::new(program);
    command.args(options).arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    if let Ok(output) = command.output() {
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        println!(
            "skipped: the PDFs were not read by {program}, which is missing; `cargo xtask test` installs it"
        );
        None
    }
}
