//! What dates do: a rule that looks back from the day of the rules, a benefit that ends, what nobody said, and a
//! deadline whose own day is too late; each at the last day, the day after, and at the ends of months.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use jiff::civil::Date;
use knowledge::{Id, Pack, Value};
use reason::{Answer, Case, Reading, Rules};

const ITEM: &str = "cite = [\"a rule\"]\nreviewed_on = 2026-01-01\nreview_due = 2027-01-01\ncertainty = \"settled\"\n";

fn pack() -> Pack {
    let head = "id = \"test\"\nversion = \"1\"\nlanguages = [\"en\", \"es\"]\n";
    let scope = "total = 0\nrows = []\n";
    let fact = |id: &str, group: &str, kind: &str| {
        format!("[[fact]]\nid = \"{id}\"\ngroup = \"{group}\"\ntype = \"{kind}\"\n{ITEM}")
    };
    let facts = [
        fact("fact-letter", "papers", "yes-no"),
        fact("fact-card", "papers", "yes-no"),
        fact("fact-start", "papers", "date"),
    ]
    .concat();
    let parameter = |id: &str, unit: &str, values: &[(&str, u16)]| {
        let values: Vec<String> = values
            .iter()
            .map(|(from, value)| {
                format!(
                    "[[parameter.value]]\nfrom = {from}\nvalue = {value}\ncite = [\"a rule\"]\n"
                )
            })
            .collect();
        let values = values.concat();
        format!("[[parameter]]\nid = \"{id}\"\nunit = \"{unit}\"\n{ITEM}{values}")
    };
    let parameters = [
        parameter(
            "parameter-term",
            "months",
            &[("2020-01-01", 12), ("2025-05-05", 4)],
        ),
        parameter("parameter-five", "years", &[("2000-01-01", 5)]),
        parameter("parameter-month", "months", &[("2000-01-01", 1)]),
    ]
    .concat();
    let compare = |id: &str, test: &str, parameter: &str| {
        format!(
            "[[benefit]]\nid = \"{id}\"\ngroup = \"food\"\nsituation = \"anyone\"\nrule = {{ fact = \"fact-start\", {test} = \"{parameter}\" }}\n{ITEM}"
        )
    };
    let benefits = [
        format!("[[benefit]]\nid = \"benefit-term\"\ngroup = \"cash\"\nsituation = \"anyone\"\nrule = \"fact-letter\"\nmonths = \"parameter-term\"\nfrom = \"fact-start\"\n{ITEM}"),
        format!("[[benefit]]\nid = \"benefit-unsaid\"\ngroup = \"cash\"\nsituation = \"anyone\"\nrule = {{ fact = \"fact-card\", is = \"unsaid\" }}\n{ITEM}"),
        compare("benefit-older", "older_than", "parameter-five"),
        compare("benefit-newer", "newer_than", "parameter-five"),
        compare("benefit-month", "newer_than", "parameter-month"),
        format!("[[benefit]]\nid = \"benefit-window\"\ngroup = \"food\"\nsituation = \"anyone\"\nrule = {{ all = [{{ fact = \"fact-start\", older_than = \"parameter-month\" }}, {{ fact = \"fact-start\", newer_than = \"parameter-five\" }}] }}\n{ITEM}"),
    ]
    .concat();
    let clocks = format!(
        "[[clock]]\nid = \"clock-before\"\nlength = {{ years = 18 }}\nfrom = \"fact-start\"\nwhen = \"fact-letter\"\nday_before = true\n{ITEM}"
    );
    let words: String = ["fact-letter", "fact-card", "fact-start"]
        .map(|id| format!("{id} =\n    .title = a\n    .body = a\n"))
        .into_iter()
        .chain(
            ["term", "unsaid", "older", "newer", "month", "window"].map(|tail| {
                format!("benefit-{tail} =\n    .title = a\n    .body = a\n    .hint = a\n")
            }),
        )
        .chain(["clock-before =\n    .title = a\n    .body = a\n    .who = a\n".to_owned()])
        .collect();
    Pack::read(&[
        ("pack.toml", head),
        ("scope.toml", scope),
        ("facts.toml", &facts),
        ("parameters.toml", &parameters),
        ("benefits.toml", &benefits),
        ("clocks.toml", &clocks),
        ("words/en/all.ftl", &words),
        ("words/es/all.ftl", &words),
    ])
    .map_err(|problems| format!("{problems:?}"))
    .unwrap()
}

fn id(text: &str) -> Id {
    Id::try_from(text.to_owned()).unwrap()
}

#[track_caller]
fn check(benefit: &str, on: &str, answers: &[(&str, &str)], value: Value) {
    let pack = pack();
    let on: Date = on.parse().unwrap();
    let rules = Rules::compile(&pack, on);
    let mut case = Case::default();
    for (fact, answer) in answers {
        case.answer(&pack, fact, Answer::Text((*answer).to_owned()))
            .unwrap();
    }
    let reading = Reading::of(&pack, &rules, case.facts(&rules));
    assert_eq!(
        reading.value(&id(benefit)),
        value,
        "{benefit} on {on} with {answers:?}"
    );
}

#[test]
fn a_benefit_ends_with_the_months_that_held_when_it_began() {
    let from = |start: &'static str| vec![("fact-letter", "yes"), ("fact-start", start)];
    for (start, on, value) in [
        ("2025-05-04", "2026-05-04", Value::Yes),
        ("2025-05-04", "2026-05-05", Value::No),
        ("2025-05-05", "2025-09-05", Value::Yes),
        ("2025-05-05", "2025-09-06", Value::No),
        // Thirty days has September: what begins on the 31st ends with the last day there is.
        ("2025-05-31", "2025-09-30", Value::Yes),
        ("2025-05-31", "2025-10-01", Value::No),
        ("2024-02-29", "2025-02-28", Value::Yes),
        // Before the first figure that is known, the first counts.
        ("2019-12-01", "2020-11-30", Value::Yes),
        ("2019-12-01", "2020-12-02", Value::No),
    ] {
        check("benefit-term", on, &from(start), value);
    }
    check(
        "benefit-term",
        "2026-05-05",
        &[("fact-letter", "yes")],
        Value::Yes,
    );
    check(
        "benefit-term",
        "2026-05-05",
        &[("fact-letter", "no")],
        Value::No,
    );
    check("benefit-term", "2026-05-05", &[], Value::Unknown);
}

#[test]
fn a_rule_looks_back_from_its_day() {
    for (start, on, older, newer) in [
        ("2021-11-26", "2026-11-26", Value::Yes, Value::No),
        ("2021-11-27", "2026-11-26", Value::No, Value::Yes),
        ("2024-02-29", "2029-02-28", Value::No, Value::Yes),
        ("2024-02-29", "2029-03-01", Value::Yes, Value::No),
    ] {
        check("benefit-older", on, &[("fact-start", start)], older);
        check("benefit-newer", on, &[("fact-start", start)], newer);
    }
    check(
        "benefit-month",
        "2026-03-31",
        &[("fact-start", "2026-03-01")],
        Value::Yes,
    );
    check(
        "benefit-month",
        "2026-03-31",
        &[("fact-start", "2026-02-28")],
        Value::No,
    );
    check("benefit-older", "2026-11-26", &[], Value::Unknown);
    check(
        "benefit-window",
        "2026-11-26",
        &[("fact-start", "2026-01-01")],
        Value::Yes,
    );
    check(
        "benefit-window",
        "2026-11-26",
        &[("fact-start", "2026-11-25")],
        Value::No,
    );
    check(
        "benefit-window",
        "2026-11-26",
        &[("fact-start", "2020-01-01")],
        Value::No,
    );
}

#[test]
fn what_nobody_said_stands_in_no_ones_way() {
    for (answer, value) in [
        ("yes", Value::No),
        ("no", Value::Yes),
        ("unknown", Value::Yes),
    ] {
        check(
            "benefit-unsaid",
            "2026-11-26",
            &[("fact-card", answer)],
            value,
        );
    }
    check("benefit-unsaid", "2026-11-26", &[], Value::Yes);
}

#[test]
fn where_the_day_itself_is_too_late_the_last_day_is_the_one_before() {
    let pack = pack();
    let on: Date = "2026-11-26".parse().unwrap();
    let rules = Rules::compile(&pack, on);
    let mut case = Case::default();
    for (fact, answer) in [("fact-letter", "yes"), ("fact-start", "2009-03-01")] {
        case.answer(&pack, fact, Answer::Text(answer.to_owned()))
            .unwrap();
    }
    let reading = Reading::of(&pack, &rules, case.facts(&rules));
    let due = reading.last_day(&id("clock-before"), on).unwrap();
    assert_eq!(due.to_string(), "2027-02-28");
}
