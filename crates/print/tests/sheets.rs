//! What every sheet must hold, in every language, size and form.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod common;

use common::{kinds, lines, made, today, tonight};
use jiff::civil::date;
use print::{Choices, Kind, Notice, Purpose, Refused, Size};
use proptest::prelude::*;
use words::{Lang, lint};

/// Words that name the subject, or make somebody look twice: the words that no title may hold, and their kin.
const SUBJECT: [&str; 22] = [
    "traffick", "trafic", "trata", "abuse", "abuso", "victim", "víctima", "hotline", "slave",
    "esclav", "sex", "rescue", "rescat", "escape", "forced", "obliga", "prostit", "suicid",
    "immigra", "migra", "exploit", "explot",
];

#[test]
fn every_file_of_pdf_is_tagged_and_says_its_language() {
    for kind in kinds() {
        for lang in Lang::ALL {
            let pdf = made(kind, lang, None).pdf().unwrap();
            let text = String::from_utf8_lossy(&pdf);
            let tag = format!("/Lang({})", lang.tag());
            let spaced = format!("/Lang ({})", lang.tag());
            let name = kind.name();
            assert!(text.starts_with("%PDF-1.7"), "{name}");
            for held in [
                "/StructTreeRoot",
                "/MarkInfo",
                "/Marked true",
                "pdfuaid:part",
                "/FontFile2",
                "/DisplayDocTitle true",
            ] {
                assert!(text.contains(held), "{name}: no {held}");
            }
            assert!(
                text.contains(&tag) || text.contains(&spaced),
                "{name}: no language"
            );
            assert!(
                !text.contains("/CreationDate"),
                "{name}: a date tells when it was made"
            );
            // The same sheet gives the same bytes.
            assert_eq!(pdf, made(kind, lang, None).pdf().unwrap());
        }
    }
}

#[test]
fn a_page_of_html_asks_nobody_and_runs_nothing() {
    for kind in kinds() {
        for lang in Lang::ALL {
            let html = without_font(&made(kind, lang, None).html().unwrap());
            let name = kind.name();
            assert!(html.starts_with("<!doctype html>"), "{name}");
            assert!(
                html.contains(&format!("<html lang=\"{}\">", lang.tag())),
                "{name}"
            );
            assert!(html.contains("@page { size:"), "{name}");
            assert_eq!(html.matches("<h1").count(), expected_titles(kind), "{name}");
            for wrong in [
                "<script", "<link", "src=", "href=", "url(h", "url(/", "//", "@import", "style=",
                "onload",
            ] {
                assert!(!html.contains(wrong), "{name}: {wrong}");
            }
        }
    }
}

/// The page without the font that stands inside it, whose letters may spell anything.
fn without_font(html: &str) -> String {
    let lines = html.lines();
    let lines: Vec<&str> = lines
        .filter(|line| !line.starts_with("@font-face"))
        .collect();
    lines.join("\n")
}

fn expected_titles(kind: Kind) -> usize {
    match kind {
        Kind::Wallet => 10,
        Kind::Shoe => 27,
        _ => 1,
    }
}

#[test]
fn sheets_have_their_pages_and_sizes() {
    for (kind, size, pages, box_of) in [
        (Kind::Poster, Size::Letter, 1, "[0 0 612 792]"),
        (Kind::Poster, Size::A4, 1, "[0 0 595.28 841.89]"),
        (Kind::Poster, Size::Tabloid, 1, "[0 0 792 1224]"),
        (Kind::Wallet, Size::Letter, 1, "[0 0 612 792]"),
        (Kind::Shoe, Size::A4, 1, "[0 0 595.28 841.89]"),
        (Kind::Strips, Size::Letter, 1, "[0 0 612 792]"),
        (Kind::Receipt, Size::Mm58, 1, "[0 0 164.41"),
        (Kind::Receipt, Size::Mm80, 1, "[0 0 226.77"),
        (Kind::NoticeCa, Size::Letter, 2, "[0 0 612 792]"),
        (Kind::NoticeCa, Size::Tabloid, 2, "[0 0 792 1224]"),
        (Kind::Paper, Size::Letter, 4, "[0 0 612 792]"),
    ] {
        for lang in Lang::ALL {
            let sheet = made(kind, lang, Some(size));
            let pdf = sheet.pdf().unwrap();
            let text = String::from_utf8_lossy(&pdf);
            let name = format!("{} {} {}", kind.name(), size.name(), lang.tag());
            assert_eq!(sheet.page_count(), pages, "{name}");
            assert_eq!(text.matches("/MediaBox").count(), pages, "{name}");
            assert!(text.contains(box_of), "{name}");
            assert!(pdf.len() < 120_000, "{name}: {} bytes", pdf.len());
        }
    }
}

/// The sizes of letters that a page of HTML names, in points.
fn sizes(html: &str) -> Vec<f32> {
    html.split("font-size: ")
        .skip(1)
        .map(|rest| rest.split("pt").next().unwrap().parse().unwrap())
        .collect()
}

#[test]
fn what_hangs_on_a_wall_is_read_from_afar() {
    for kind in [Kind::Poster, Kind::NoticeCa] {
        for lang in Lang::ALL {
            for size in kind.sizes() {
                let sizes = sizes(&made(kind, lang, Some(*size)).html().unwrap());
                let least = sizes.iter().copied().fold(f32::INFINITY, f32::min);
                assert!(least >= 16.0, "{} {least}", kind.name());
            }
            // The number is the largest thing on the poster.
            if kind == Kind::Poster {
                let html = made(kind, lang, None).html().unwrap();
                let number = html.split("1-888-373-7888</p>").next().unwrap();
                let class = number.rsplit("class=\"").next().unwrap();
                let class = class.split('"').next().unwrap();
                let rule = html.split(&format!(".{class} {{")).nth(1).unwrap();
                let own = sizes_first(rule);
                assert!(sizes(&html).iter().all(|size| *size <= own), "{own}");
            }
        }
    }
}

fn sizes_first(rule: &str) -> f32 {
    sizes(rule).first().copied().unwrap()
}

#[test]
fn sheets_that_others_may_see_hold_no_word_of_the_subject() {
    for kind in Kind::SHEETS.into_iter().filter(|kind| kind.is_discreet()) {
        for lang in Lang::ALL {
            let sheet = made(kind, lang, None);
            let html = without_font(&sheet.html().unwrap());
            let seen = format!("{} {}", sheet.title, sheet.text()).to_lowercase();
            for word in SUBJECT {
                assert!(!seen.contains(word), "{}: {word} in {seen}", kind.name());
                assert!(
                    !html.to_lowercase().contains(word),
                    "{}: {word} in the page",
                    kind.name()
                );
            }
        }
    }
    // Strips hold figures and two words, and nothing else.
    for lang in Lang::ALL {
        let text = made(Kind::Strips, lang, None).text();
        assert_eq!(
            text,
            "ayuda / help\n1-888-373-7888\n1-888-373-7888 ayuda / help\n"
        );
    }
}

#[test]
fn titles_name_nothing_and_sentences_pass_the_lint() {
    for kind in kinds() {
        for lang in Lang::ALL {
            let sheet = made(kind, lang, None);
            let title = sheet.title.to_lowercase();
            for word in SUBJECT {
                assert!(!title.contains(word), "{title}");
            }
            for line in sheet.text().lines() {
                assert_eq!(
                    lint::findings(lang, line),
                    Vec::<String>::new(),
                    "{}: {line}",
                    kind.name()
                );
                for sentence in words::reading::sentences_of(line) {
                    let count = sentence.split_whitespace().count();
                    assert!(count <= 20, "{}: {count} words: {sentence}", kind.name());
                }
            }
        }
    }
}

#[test]
fn who_answers_stands_beside_every_number_but_on_strips() {
    for kind in Kind::SHEETS
        .into_iter()
        .filter(|kind| *kind != Kind::Strips)
    {
        for lang in Lang::ALL {
            let text = made(kind, lang, None).text();
            assert!(text.contains("Compass Connections"), "{}", kind.name());
            assert!(text.contains("1-888-373-7888"), "{}", kind.name());
        }
    }
}

#[test]
fn what_is_said_of_who_answers_goes_with_their_name() {
    let mut others = lines(Lang::En);
    for line in &mut others {
        line.operator = "Somebody Else".to_owned();
    }
    let said = |lines: &[print::Line], on| {
        let choices = Choices::plain(Lang::En, on);
        print::sheet(Kind::Poster, lines, &choices).unwrap().text()
    };
    assert!(said(&lines(Lang::En), today()).contains("not the police"));
    assert!(!said(&others, today()).contains("not the police"));
    assert!(!said(&lines(Lang::En), date(2027, 6, 1)).contains("not the police"));
    // A line that is not toll-free is not called so.
    others[1].trace.clear();
    assert!(said(&others, today()).contains("Toll-free"));
    others[1].figures = "1-212-555-0100".to_owned();
    assert!(!said(&others, today()).contains("Toll-free"));
}

#[test]
fn without_a_number_there_is_no_sheet() {
    let choices = Choices::plain(Lang::En, today());
    let none: Vec<_> = lines(Lang::En)
        .into_iter()
        .filter(|line| line.purpose != Purpose::Main)
        .collect();
    for kind in Kind::SHEETS {
        assert_eq!(print::sheet(kind, &none, &choices), Err(Refused::NoNumber));
        assert_eq!(print::sheet(kind, &[], &choices), Err(Refused::NoNumber));
    }
}

#[test]
fn a_notice_is_a_draft_until_signed_and_refused_when_late() {
    let late = date(2027, 3, 1);
    let plain = Choices::plain(Lang::Es, late);
    let made = |choices: &Choices<'_>| print::sheet(Kind::NoticeCa, &lines(Lang::Es), choices);
    assert_eq!(
        made(&plain),
        Err(Refused::Expired {
            due: date(2027, 2, 26)
        })
    );
    let anyway = made(&Choices {
        anyway: true,
        ..plain
    })
    .unwrap();
    assert!(
        anyway
            .text()
            .contains("BORRADOR – revise antes de imprimir")
    );
    assert!(anyway.html().unwrap().contains("class=\"mark\""));

    let own = include_str!("../data/notice-ca.toml")
        .replace("certainty = \"verify\"", "certainty = \"settled\"");
    let signed = Notice::read(&format!("signed_by = \"A. Counsel, 2026-11-26\"\n{own}")).unwrap();
    let choices = Choices {
        notice: Some(&signed),
        ..Choices::plain(Lang::Es, today())
    };
    let sheet = made(&choices).unwrap();
    assert!(!sheet.text().contains("BORRADOR"));
    assert!(sheet.text().contains("A. Counsel"));
    // Signed, but late: the mark is back.
    let late = Choices {
        notice: Some(&signed),
        anyway: true,
        ..plain
    };
    assert!(made(&late).unwrap().text().contains("BORRADOR"));
}

#[test]
fn odd_wishes_get_an_answer() {
    let plain = Choices::plain(Lang::En, today());
    let made = |kind, choices: &Choices<'_>| print::sheet(kind, &lines(Lang::En), choices);
    let long = format!("https://example.org/{}", "a".repeat(100_000));
    for kind in Kind::SHEETS {
        for address in [
            long.as_str(),
            "",
            "javascript:alert(1)",
            "https://example.org/trafficking",
        ] {
            let refused = made(
                kind,
                &Choices {
                    address: Some(address),
                    ..plain
                },
            );
            assert!(refused.is_err(), "{} {}", kind.name(), address.len());
        }
        for size in Size::ALL {
            let choices = Choices {
                size: Some(size),
                ..plain
            };
            assert_eq!(
                made(kind, &choices).is_ok(),
                kind.sizes().contains(&size),
                "{}",
                kind.name()
            );
        }
        let coded = made(
            kind,
            &Choices {
                address: Some("https://example.org/a?b=1&c=2"),
                ..plain
            },
        );
        assert_eq!(coded.is_ok(), kind.takes_code(), "{}", kind.name());
        if let Ok(sheet) = coded {
            assert!(sheet.html().unwrap().contains("<svg"));
            let pdf = sheet.pdf().unwrap();
            assert!(String::from_utf8_lossy(&pdf).contains("/Figure"));
        }
    }
    // A number that cannot stand on its paper is refused, not cut.
    let mut wide = lines(Lang::En);
    wide[1].figures = "1-888-373-7888".repeat(30);
    assert!(matches!(
        print::sheet(Kind::Shoe, &wide, &plain),
        Err(Refused::DoesNotFit { .. })
    ));
}

#[test]
fn a_place_kept_secret_has_no_address_on_paper() {
    for lang in Lang::ALL {
        let text = made(Kind::Paper, lang, None).text();
        assert_eq!(text.matches("12 Hidden Street").count(), 1);
        assert!(text.contains("Quiet House"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_a_directory_holds_is_laid_out(name in "\\PC{0,120}", phone in "\\PC{0,60}", near in "\\PC{0,200}") {
        let mut night = tonight(Lang::Es);
        night.near = Some(near);
        night.places[0].name = name.repeat(200);
        night.beds[0].organization = name.clone();
        night.places[0].phones = vec![phone];
        night.scripts[0].body = name;
        let sheet = print::night(&night, &Choices::plain(Lang::Es, today())).unwrap();
        sheet.html().unwrap();
        sheet.pdf().unwrap();
        sheet.missing_letters();
    }
}
