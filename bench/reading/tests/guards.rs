//! What must hold over our own sentences and texts, so that no change to a cue lowers it far and unseen. The
//! figures themselves are printed by `cargo xtask evaluate`.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use knowledge::cues::Tongue;
use reading::data::{self, Label, Text};
use reading::measure::{Sentences, Texts, Whole};

fn with_whole(check: impl FnOnce(&Whole<'_>)) {
    let pack = knowledge::us::shipped().unwrap();
    let tongues = Tongue::read(knowledge::us::CUES).unwrap();
    let on = jiff::civil::date(2026, 11, 26);
    check(&Whole::new(&pack, &tongues, on).unwrap());
}

#[test]
fn what_is_marked_names_indicators_that_exist() {
    let pack = knowledge::us::shipped().unwrap();
    let known = |id: &String| pack.indicators.iter().any(|item| item.id().as_str() == id);
    let own = data::sentences().unwrap();
    let outside = data::marked().unwrap();
    let outside = outside.iter().flat_map(|text| &text.sentences);
    assert!(own.len() >= 250, "{} sentences of our own", own.len());
    for marked in own.iter().chain(outside) {
        for id in marked.said.keys().chain(&marked.also) {
            assert!(known(id), "{id}");
        }
    }
}

#[test]
fn what_is_proposed_is_there() {
    with_whole(|whole| {
        let mut sentences = Sentences::default();
        sentences.own(whole.reader(), &data::sentences().unwrap());
        let precision = Sentences::overall(&sentences.precision);
        assert!(precision.rate() >= 0.90, "precision {precision}");
        let turned = sentences.turned;
        assert!(turned.rate() <= 0.05, "taken as present {turned}");
    });
}

#[test]
fn look_alikes_stay_what_they_are() {
    with_whole(|whole| {
        let mut texts = Texts::default();
        for text in data::texts().unwrap() {
            texts.count(text.label, whole.read(&text.text));
        }
        assert!(texts.specificity.rate() >= 0.90, "{}", texts.specificity);
        assert!(texts.form.rate() >= 0.90, "{}", texts.form);
    });
}

#[test]
fn what_is_said_plainly_is_found() {
    with_whole(|whole| {
        let mut texts = Texts::default();
        for text in data::plain().unwrap() {
            texts.count(text.label, whole.read(&text.text));
        }
        assert!(texts.sensitivity.rate() >= 0.85, "{}", texts.sensitivity);
        assert!(texts.specificity.rate() >= 0.92, "{}", texts.specificity);
        let mut sentences = Sentences::default();
        sentences.own(whole.reader(), &data::sentences().unwrap());
        let recall = Sentences::overall(&sentences.recall);
        assert!(recall.rate() >= 0.55, "recall {recall}");
    });
}

/// Over the texts of others, where they are here.
#[test]
fn texts_that_others_wrote() {
    let Some(folder) = std::env::var_os("LEEWARD_TEST_DATA") else {
        println!("skipped: the texts that others wrote, for LEEWARD_TEST_DATA is not set");
        return;
    };
    with_whole(|whole| {
        let all: Vec<Text> = data::outside(folder.as_ref()).unwrap();
        let (mut texts, mut errors) = (Texts::default(), 0);
        for text in &all {
            let read = whole.read(&text.text);
            texts.count(text.label, read);
            let wrong = read.found() != (text.label != Label::None);
            errors += usize::from(wrong && text.lang == "es");
        }
        assert!(texts.sensitivity.rate() >= 0.90, "{}", texts.sensitivity);
        assert!(texts.specificity.rate() >= 0.92, "{}", texts.specificity);
        assert!(texts.form.rate() >= 0.90, "{}", texts.form);
        assert!(errors <= 2, "{errors} errors in Spanish");
        let mut sentences = Sentences::default();
        sentences.outside(whole.reader(), &all, &data::marked().unwrap());
        let precision = Sentences::overall(&sentences.precision);
        assert!(precision.rate() >= 0.90, "precision {precision}");
    });
}
