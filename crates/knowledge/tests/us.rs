//! The pack for the United States passes its own check, and is whole enough to be used.

use std::collections::BTreeSet;

use knowledge::{Door, Kind, us};

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
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), Kind::ALL);
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
    use knowledge::{Certainty, Renders};
    let pack = us::pack().unwrap();
    let signatures = &pack.head.needs_signature;
    let today = date(2026, 11, 22);
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
            .all(|item| item.meta.review_due <= date(2027, 2, 22)),
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
