//! The worked cases of the pack for the United States, and what they leave unreached.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::collections::BTreeSet;

use knowledge::worked::Worked;
use knowledge::{Kind, Pack, Value, us};
use reason::worked::differences;

fn pack() -> Pack {
    us::pack().unwrap()
}

fn cases() -> Vec<Worked> {
    Worked::read(us::CASES).unwrap()
}

/// The cases of files whose names start so.
fn of(start: &str) -> Vec<Worked> {
    let sources: Vec<(&str, &str)> = us::CASES
        .iter()
        .copied()
        .filter(|(name, _)| name.starts_with(start))
        .collect();
    Worked::read(&sources).unwrap()
}

#[test]
fn every_case_is_read_as_it_was_worked() {
    let found = differences(&cases(), &pack());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_case_that_expects_another_answer_or_reason_is_caught() {
    let mut wrong = cases().swap_remove(0);
    wrong.concern = Some("certain".to_owned());
    for value in wrong.values.values_mut() {
        *value = if *value == Value::Yes {
            Value::No
        } else {
            Value::Yes
        };
    }
    for because in wrong.because.values_mut() {
        because.clear();
    }
    let wanted = 1 + wrong.values.len() + wrong.because.len();
    assert_eq!(differences(&[wrong], &pack()).len(), wanted);
}

#[test]
fn there_are_as_many_cases_as_the_field_deserves() {
    let (benefits, screening, urgency) = (of("benefits"), of("screening"), of("urgency"));
    assert!(benefits.len() >= 60, "{}", benefits.len());
    assert!(screening.len() >= 80, "{}", screening.len());
    assert!(urgency.len() >= 20, "{}", urgency.len());
    let of_benefits = |case: &Worked| {
        case.values
            .keys()
            .any(|id| id.kind() == Some(Kind::Benefit))
    };
    assert!(benefits.iter().filter(|case| of_benefits(case)).count() >= 60);
    assert!(screening.iter().all(|case| case.concern.is_some()));
    assert!(urgency.iter().all(|case| case.urgency.is_some()));
}

#[test]
fn each_conclusion_benefit_and_question_is_reached_by_a_case() {
    let (pack, cases) = (pack(), cases());
    let held: BTreeSet<&str> = cases
        .iter()
        .flat_map(|case| &case.values)
        .filter(|(_, value)| **value >= Value::Signs)
        .map(|(id, _)| id.as_str())
        .collect();
    let answered: BTreeSet<&str> = cases
        .iter()
        .flat_map(|case| case.answers.keys())
        .map(String::as_str)
        .collect();
    let rules = pack
        .conclusions
        .iter()
        .map(knowledge::Item::id)
        .chain(pack.benefits.iter().map(knowledge::Item::id));
    let unreached = rules
        .filter(|id| !held.contains(id.as_str()))
        .chain(
            pack.questions
                .iter()
                .map(knowledge::Item::id)
                .filter(|id| !answered.contains(id.as_str())),
        )
        .map(ToString::to_string)
        .collect::<Vec<_>>();
    assert!(
        unreached.is_empty(),
        "no case reaches {}",
        unreached.join(", ")
    );
}

/// Each day on which a rule of assistance changes, or an item begins, has cases before it and on or
/// after it; a figure that changes has cases whose benefit runs for each of its lengths.
#[test]
fn every_change_of_assistance_has_a_case_on_both_sides() {
    let (pack, cases) = (pack(), cases());
    for item in &pack.benefits {
        let days = item
            .own
            .versions
            .iter()
            .filter_map(|version| version.valid_from);
        for day in days.chain(item.meta.valid_from) {
            let named = |case: &&Worked| case.values.contains_key(item.id());
            let of_it: Vec<&Worked> = cases.iter().filter(named).collect();
            let first = item
                .own
                .versions
                .first()
                .and_then(|version| version.valid_from);
            let before = of_it.iter().any(|case| case.on < day);
            let after = of_it.iter().any(|case| case.on >= day);
            assert!(
                after && (before || Some(day) == first),
                "{} around {day}",
                item.id()
            );
        }
    }
}
