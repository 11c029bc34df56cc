//! Runs worked cases: where what the rules make of a case differs from what it expects.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use knowledge::worked::{Said, Worked};
use knowledge::{Id, Pack};

use crate::case::{Answer, Case, Refused};
use crate::reading::Reading;
use crate::rules::Rules;

/// The case with its answers given.
///
/// # Errors
/// An answer that the pack does not take.
pub fn case(worked: &Worked, pack: &Pack) -> Result<Case, Refused> {
    let mut case = Case::default();
    for (id, said) in &worked.answers {
        let answer = match said {
            Said::Number(number) => Answer::Number(*number),
            Said::Text(text) => Answer::Text(text.clone()),
        };
        case.answer(pack, id, answer)?;
    }
    Ok(case)
}

/// Every difference between what the cases expect and what the rules make of them, each named by its
/// case. Rules are compiled once for each day.
pub fn differences(cases: &[Worked], pack: &Pack) -> Vec<String> {
    let mut rules: BTreeMap<Date, Rules> = BTreeMap::new();
    let mut found = Vec::new();
    for worked in cases {
        let rules = rules
            .entry(worked.on)
            .or_insert_with(|| Rules::compile(pack, worked.on));
        let differs = of_one(worked, pack, rules);
        found.extend(
            differs
                .into_iter()
                .map(|what| format!("{}: {what}", worked.id)),
        );
    }
    found
}

fn of_one(worked: &Worked, pack: &Pack, rules: &Rules) -> Vec<String> {
    let case = match case(worked, pack) {
        Ok(case) => case,
        Err(refused) => return vec![refused.to_string()],
    };
    if let Some(id) = &worked.role
        && !pack
            .roles
            .iter()
            .any(|role| role.id() == id && role.own.door == worked.door)
    {
        return vec![format!(
            "there is no role `{id}` behind the door `{}`",
            worked.door.name()
        )];
    }
    let reading = Reading::of(pack, rules, case.facts(rules));
    let mut found = Vec::new();
    let mut hold = |what: &str, expected: &str, is: &str| {
        if expected != is {
            found.push(format!("{what} is {is}, expected {expected}"));
        }
    };
    if let Some(concern) = &worked.concern {
        hold("concern", concern, reading.concern().name());
    }
    if let Some(urgency) = &worked.urgency {
        hold("urgency", urgency, reading.urgency().name());
    }
    if let Some(next) = &worked.next {
        let asked = case.next_question(pack, rules, worked.door, worked.role.as_ref());
        hold(
            "the next question",
            next,
            asked.map_or("none", |item| item.id().as_str()),
        );
    }
    for id in worked.values.keys().chain(worked.because.keys()) {
        if rules.root(id).is_none() {
            hold(id.as_str(), "an item with a rule", "none");
        }
    }
    for (id, value) in &worked.values {
        hold(id.as_str(), value.name(), reading.value(id).name());
    }
    for (id, months) in &worked.months {
        let is = reading
            .months(id)
            .map_or_else(|| "open".to_owned(), |own| own.to_string());
        hold(&format!("{id} in months"), &months.to_string(), &is);
    }
    for (id, due) in &worked.due {
        let is = reading
            .last_day(id, worked.on)
            .map_or_else(|| "open".to_owned(), |own| own.to_string());
        hold(&format!("the last day of {id}"), due, &is);
    }
    for (id, because) in &worked.because {
        let deciding = reading.explain(id).facts(rules);
        let deciding: BTreeSet<&Id> = deciding
            .iter()
            .filter_map(|(fact, _)| rules.fact(*fact))
            .map(|(id, _)| id)
            .collect();
        let expected: BTreeSet<&Id> = because.iter().collect();
        if deciding != expected {
            found.push(format!(
                "{id} rests on {}, expected {}",
                names(&deciding),
                names(&expected)
            ));
        }
    }
    found
}

fn names(ids: &BTreeSet<&Id>) -> String {
    ids.iter()
        .map(|id| id.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}
