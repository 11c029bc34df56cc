//! The pack for the United States passes its own check, and is whole enough to be used.

use std::collections::BTreeSet;

use knowledge::{BenefitGroup, Certainty, Door, Kind, intl, us};

#[test]
fn the_pack_passes_its_check() {
    if let Err(problems) = us::pack() {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{} problems:\n{}", listed.len(), listed.join("\n"));
    }
}

#[test]
fn every_kind_has_an_item_and_every_red_flag_an_indicator() {
    let pack = us::pack().unwrap();
    let kinds: BTreeSet<Kind> = pack.metas().into_iter().map(|(kind, _)| kind).collect();
    // A state's law is filled by counsel, and by nobody else.
    let wanted = Kind::ALL.into_iter().filter(|kind| *kind != Kind::State);
    assert!(kinds.into_iter().eq(wanted));
    let flags: BTreeSet<u8> = pack
        .indicators
        .iter()
        .filter_map(|item| item.own.flag)
        .collect();
    assert_eq!(
        flags.into_iter().collect::<Vec<_>>(),
        (1..=10).collect::<Vec<_>>()
    );
    for door in Door::ALL {
        assert!(
            pack.questions
                .iter()
                .any(|item| item.own.doors.contains(door)),
            "{}",
            door.name()
        );
    }
}

#[test]
fn what_waits_for_a_signature_or_is_past_due_does_not_render() {
    use jiff::civil::date;
    use knowledge::Renders;
    let pack = us::pack().unwrap();
    let signatures = &pack.head.needs_signature;
    let today = date(2026, 11, 26);
    let mut waiting = 0;
    for (_, meta) in pack.metas() {
        let renders = meta.renders(today, signatures) == Renders::Yes;
        if meta.certainty == Certainty::Verify
            || meta
                .topic
                .as_ref()
                .is_some_and(|topic| signatures.contains(topic))
        {
            assert!(!renders || meta.signed_by.is_some(), "{}", meta.id);
            waiting += 1;
        }
        assert_ne!(
            meta.renders(date(2040, 1, 1), signatures),
            Renders::Yes,
            "{} never comes up for review",
            meta.id
        );
    }
    assert!(waiting > 0);
    assert!(
        pack.contacts
            .iter()
            .all(|item| (item.meta.review_due - item.meta.reviewed_on).get_days() <= 92),
        "numbers are checked every three months"
    );
}

#[test]
fn the_emergency_number_outlives_its_review_and_no_line_of_ours_speaks() {
    use jiff::civil::date;
    use knowledge::Renders;
    let pack = us::pack().unwrap();
    let late = date(2040, 1, 1);
    let shown = pack
        .contacts
        .iter()
        .filter(|item| pack.renders(&item.meta, late) == Renders::Yes);
    assert_eq!(
        shown
            .map(|item| item.own.value.as_str())
            .collect::<Vec<_>>(),
        ["911"]
    );
    let ours: Vec<_> = pack
        .metas()
        .into_iter()
        .filter(|(_, meta)| meta.topic.as_deref() == Some("own-line"))
        .collect();
    assert!(!ours.is_empty());
    assert!(
        ours.iter()
            .all(|(_, meta)| pack.renders(meta, meta.reviewed_on) != Renders::Yes)
    );
}

#[test]
fn the_international_pack_passes_its_check() {
    if let Err(problems) = intl::pack() {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{} problems:\n{}", listed.len(), listed.join("\n"));
    }
}

#[test]
fn the_worked_example_of_another_country_passes_and_shows_nothing() {
    use knowledge::{Pack, Renders};
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/examples/pack-ca");
    let mut files: Vec<(String, String)> = Vec::new();
    for (prefix, ending) in [("", "toml"), ("words/en/", "ftl"), ("words/es/", "ftl")] {
        for entry in std::fs::read_dir(folder.join(prefix)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|own| own == ending) {
                let name = path.file_name().unwrap().to_string_lossy();
                files.push((
                    format!("{prefix}{name}"),
                    std::fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    let sources: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let pack = Pack::read(&sources).unwrap();
    let metas = pack.metas();
    assert_eq!(metas.len(), 10);
    for (_, meta) in metas {
        assert_ne!(
            pack.renders(meta, meta.reviewed_on),
            Renders::Yes,
            "{}",
            meta.id
        );
    }
}

#[test]
fn every_founding_row_is_carried_or_left_out_with_a_reason() {
    let coverage = us::pack().unwrap().coverage();
    assert_eq!((coverage.total, coverage.missing.len()), (173, 0));
    let own = coverage.own.unwrap();
    assert!(
        own.total >= 10 && own.missing.is_empty(),
        "{:?}",
        own.missing
    );
}

/// What no survivor reads before counsel signs.
#[test]
fn what_waits_for_counsel_is_named() {
    let pack = us::pack().unwrap();
    for (id, topic) in [
        ("benefit-snap", "snap"),
        ("benefit-medicaid", "medicaid"),
        ("benefit-t-visa", "t-risk"),
        ("benefit-u-visa", "t-risk"),
        ("benefit-sij", "t-risk"),
        ("benefit-asylum", "t-risk"),
        ("benefit-child-letter", "child-letter"),
        ("benefit-crime-compensation", "compensation"),
        ("benefit-vacatur-federal", "vacatur-3771a"),
        ("benefit-public-charge-exempt", "public-charge"),
        ("benefit-wic", "wic"),
        ("benefit-tanf", "tanf"),
        ("guidance-conduct-duty", "mandated-report"),
        ("definition-safe-harbor", "safe-harbor"),
    ] {
        let topic = Some(topic.to_owned());
        let found = pack.find(id);
        assert!(found.is_some_and(|(_, meta)| meta.topic == topic), "{id}");
    }
}

#[test]
fn every_path_to_papers_says_its_risk_and_to_see_a_lawyer_first() {
    let pack = us::pack().unwrap();
    let paths = pack
        .benefits
        .iter()
        .filter(|item| item.own.group == BenefitGroup::Immigration);
    let mut count = 0;
    for item in paths {
        let risk = item.own.risk.as_ref().unwrap();
        let said = words::Lang::ALL.map(|lang| pack.say(lang, risk, "body").unwrap());
        assert!(
            said[0].contains("not protection from arrest") && said[0].contains("See a lawyer"),
            "{}",
            said[0]
        );
        assert!(
            said[1].contains("arresto")
                || said[1].contains("detengan")
                || said[1].contains("detención"),
            "{}",
            said[1]
        );
        count += 1;
    }
    assert!(count >= 9, "{count}");
}

#[test]
fn what_is_contested_has_both_readings_with_their_dates() {
    let pack = us::pack().unwrap();
    let contested = pack
        .metas()
        .into_iter()
        .filter(|(_, meta)| meta.certainty == Certainty::Contested);
    let mut count = 0;
    for (kind, meta) in contested {
        assert_eq!(kind, Kind::Benefit, "{}", meta.id);
        for lang in words::Lang::ALL {
            for reading in ["reading-a", "reading-b"] {
                let said = pack.say(lang, &meta.id, reading).unwrap();
                assert!(said.contains("202"), "{} {reading}: {said}", meta.id);
            }
        }
        count += 1;
    }
    assert!(count >= 1);
}

#[test]
fn no_line_of_immigration_enforcement_stands_anywhere() {
    let pack = us::pack().unwrap();
    for item in &pack.contacts {
        for number in ["8663472423", "8666892300", "8773479347"] {
            assert!(!item.own.value.contains(number), "{}", item.id());
        }
    }
    for (name, text) in us::SOURCES {
        assert!(!text.contains("866-347-2423"), "{name}");
    }
}
