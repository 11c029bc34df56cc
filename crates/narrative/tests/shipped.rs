//! The cues that ship, held against their own examples, and what must hold for any text.

#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::sync::LazyLock;

use knowledge::cues::{Sense, Tongue};
use narrative::{Observation, Progress, Reader};
use proptest::prelude::*;

static READER: LazyLock<Reader> = LazyLock::new(|| {
    let tongues = Tongue::read(knowledge::us::CUES).unwrap();
    Reader::new(&tongues).unwrap()
});

#[test]
fn every_cue_holds_against_its_examples() {
    let tongues = Tongue::read(knowledge::us::CUES).unwrap();
    let pack = knowledge::us::shipped().unwrap();
    let known = |id: &knowledge::Id| pack.indicators.iter().any(|item| item.id() == id);
    let problems = narrative::check(&tongues, known);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[track_caller]
fn check(text: &str, indicator: &str, sense: Option<Sense>) {
    let read = READER.read(text);
    let own = read.iter().find(|own| {
        READER
            .indicator(own)
            .is_some_and(|id| id.tail() == indicator)
    });
    assert_eq!(own.map(|own| own.sense), sense, "{text}");
}

#[test]
fn who_does_what_to_whom_decides() {
    for (text, sense) in [
        ("She took my passport.", Some(Sense::Affirmed)),
        ("I took my passport with me.", None),
        ("My boss TOOK MY PASSPORT!!!", Some(Sense::Affirmed)),
        ("Mi jefe me quitó el pasaporte.", Some(Sense::Affirmed)),
        ("mi jefe me quito el pasaporte", Some(Sense::Affirmed)),
        ("Llevé mi pasaporte conmigo.", None),
        ("My boss tiene mi pasaporte.", Some(Sense::Affirmed)),
    ] {
        check(text, "documents-held", sense);
    }
}

#[test]
fn the_words_around_it_turn_a_mention() {
    for (text, sense) in [
        ("He never took my passport.", Sense::Denied),
        ("I think he took her passport.", Sense::Unsure),
        ("I'm afraid he will take my passport.", Sense::Feared),
        (
            "If he takes my passport, what can I do?",
            Sense::Hypothetical,
        ),
        ("In the movie a man took her passport.", Sense::Other),
        ("Él nunca me quitó el pasaporte.", Sense::Denied),
        ("Creo que el patrón le quitó el pasaporte.", Sense::Unsure),
        (
            "En la película, un hombre le quita el pasaporte.",
            Sense::Other,
        ),
        ("No, my boss took my passport.", Sense::Affirmed),
    ] {
        check(text, "documents-held", Some(sense));
    }
}

#[test]
fn a_figure_of_speech_takes_back_itself_and_nothing_beside_it() {
    let other = Some(Sense::Other);
    check("My boyfriend sold me on the idea of moving.", "sold", other);
    check("I am a slave to my job.", "made-to-work", other);
    check("Soy esclava de mi trabajo.", "made-to-work", other);
    let stands = Some(Sense::Affirmed);
    for (text, indicator) in [
        (
            "I am a slave to my job and my boss took my passport.",
            "documents-held",
        ),
        (
            "I love my job but my boss took my passport.",
            "documents-held",
        ),
        (
            "They make us work weekends and they took our passports.",
            "made-to-work",
        ),
        (
            "He makes me work overtime and hits me with a belt.",
            "made-to-work",
        ),
        (
            "Me hace trabajar en domingo y me pega con un palo.",
            "force",
        ),
        (
            "Me encanta mi trabajo pero el jefe tiene mi pasaporte.",
            "documents-held",
        ),
        ("Si renuncio me echa a la migra.", "threat-of-law"),
        ("El patrón suele quitarnos el pasaporte.", "documents-held"),
        ("Ya viene por mí.", "danger-now"),
        ("Call 911, he is at the door.", "medical-emergency"),
    ] {
        check(text, indicator, stands);
    }
}

#[test]
fn a_denial_ends_and_an_if_goes_on() {
    for (text, indicator, sense) in [
        (
            "He has never threatened us with immigration.",
            "threat-of-law",
            Sense::Denied,
        ),
        (
            "Ella no quiso, y terminó forzándola a prostituirse.",
            "made-to-sell-sex",
            Sense::Affirmed,
        ),
        (
            "No me pegó, y me quitó el pasaporte.",
            "documents-held",
            Sense::Affirmed,
        ),
        (
            "If my boss gets angry, and takes my passport, what can I do?",
            "documents-held",
            Sense::Hypothetical,
        ),
        (
            "Si tu patrón te quita el pasaporte, es delito.",
            "documents-held",
            Sense::Hypothetical,
        ),
        (
            "If they refused, he took their passports.",
            "documents-held",
            Sense::Affirmed,
        ),
    ] {
        check(text, indicator, Some(sense));
    }
}

#[test]
fn a_paragraph_about_something_else_ends_where_somebody_speaks_of_themselves() {
    let text = "In our training we learned the signs of trafficking. The boss took her passport. \
                But now my boss took my passport.";
    let senses: Vec<Sense> = READER
        .read(text)
        .iter()
        .filter(|own| {
            READER
                .indicator(own)
                .is_some_and(|id| id.tail() == "documents-held")
        })
        .map(|own| own.sense)
        .collect();
    assert_eq!(senses, [Sense::Hypothetical, Sense::Affirmed]);
}

#[test]
fn a_blank_line_ends_what_a_paragraph_is_about() {
    for between in ["\n\n", "”\n\n", " 😊\n\n", "\n \n", "\r\n\r\n", "\n\x0c\n"] {
        let text =
            format!("Common signs of human trafficking.{between}The boss took her passport.");
        check(&text, "documents-held", Some(Sense::Affirmed));
    }
    let text = "Common signs of human trafficking.\nThe boss took her passport.";
    check(text, "documents-held", Some(Sense::Hypothetical));
}

#[test]
fn what_is_parted_from_danger_does_not_put_it_into_the_past() {
    let text = "He is outside my door with a gun; years ago we were happy.";
    check(text, "danger-now", Some(Sense::Affirmed));
}

#[test]
fn a_sentence_without_an_end_is_read_over_its_cuts() {
    for words in 220..260 {
        let text = format!("{}my boss took my passport", "so ".repeat(words));
        check(&text, "documents-held", Some(Sense::Affirmed));
    }
}

#[test]
fn exact_words_keep_their_accents() {
    let text = "El patro\u{301}n nos pego\u{301}.";
    let own = READER.read(text);
    assert!(
        own.iter()
            .any(|own| text[own.start..own.end].ends_with('\u{301}')),
        "{own:?}"
    );
}

#[test]
fn a_family_that_holds_itself_is_refused() {
    let file = "[family]\na = [\"{a} b\"]\n[[cue]]\nindicator = \"indicator-debt\"\n\
                say = [\"{a} c\"]\nyes = [\"b c\"]\nno = [\"c\"]\n";
    let tongues = Tongue::read(&[("en.toml", file)]).unwrap();
    assert!(Reader::new(&tongues).is_err());
}

#[test]
fn nothing_is_read_in_nothing() {
    for text in [
        "", " ", "\n\n\n", "…", "?!.", "😀😀", "123", "$", "\u{feff}", "'", "-",
    ] {
        assert_eq!(READER.read(text), [], "{text:?}");
    }
}

/// Words of the field among anything at all.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("passport".to_owned()),
        Just("my boss took my".to_owned()),
        Just("she is fifteen".to_owned()),
        Just("treinta y cinco años".to_owned()),
        Just("no me deja salir".to_owned()),
        Just("never".to_owned()),
        Just("if".to_owned()),
        Just("$2,500.50".to_owned()),
        Just("nin\u{303}o".to_owned()),
        Just("don’t".to_owned()),
        Just("[NAME]".to_owned()),
        Just("U.S.".to_owned()),
        Just("\n\n".to_owned()),
        Just("\n".to_owned()),
        Just("common signs of human trafficking.".to_owned()),
        Just("\n- ".to_owned()),
        Just("ggggooooo".to_owned()),
        ".{0,6}",
        "\\PC{0,4}",
        "[.?!,;:()'\"$ 0-9\n-]{1,4}",
    ];
    proptest::collection::vec(word, 0..90).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_quote_is_a_slice_of_its_text(text in text()) {
        let mut before = 0;
        for own in READER.read(&text) {
            let quote = text.get(own.start..own.end);
            prop_assert!(quote.is_some_and(|quote| !quote.trim().is_empty()), "{own:?} in {text:?}");
            prop_assert!(READER.indicator(&own).is_some());
            prop_assert!(own.end - own.start < 4_000);
            before = before.max(own.start);
        }
    }

    #[test]
    fn a_text_that_grows_is_read_as_if_it_were_whole(text in text(), cuts in proptest::collection::vec(0_usize..900, 0..6)) {
        let mut ends: Vec<usize> = cuts
            .into_iter()
            .map(|cut| cut.min(text.len()))
            .filter(|cut| text.is_char_boundary(*cut))
            .collect();
        ends.push(text.len());
        ends.sort_unstable();
        let mut progress = Progress::default();
        let mut settled: Vec<Observation> = Vec::new();
        for end in ends {
            let (done, open) = READER.read_on(&text[..end], &mut progress);
            settled.extend(done);
            let mut all = settled.clone();
            all.extend(open);
            prop_assert_eq!(&all, &READER.read(&text[..end]), "{:?} up to {}", &text, end);
        }
    }
}
