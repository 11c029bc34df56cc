//! What single kinds must keep: numbers that can be dialled, a lawyer for a state's law, both readings
//! of what is contested, the risk beside every path to papers, figures that can be figures.

use std::collections::BTreeSet;

use words::{Lang, lint};

use super::place;
use crate::pack::Problem;
use crate::{BenefitGroup, Certainty, Channel, Id, Kind, Length, Pack, Rule, Test, Unit};

/// The topic under which a state's law waits for counsel.
const SAFE_HARBOR: &str = "safe-harbor";

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    contacts(pack, problems);
    benefits(pack, problems);
    states(pack, problems);
    codes(pack, problems);
    needs(pack, problems);
    guidance(pack, problems);
    units(pack, problems);
    roles(pack, problems);
}

/// Months are counted in months, and what lies long ago in days, months or years.
fn units(pack: &Pack, problems: &mut Vec<Problem>) {
    let unit = |id: &Id| {
        let found = pack.parameters.iter().find(|item| item.id() == id);
        found.map(|item| item.own.unit)
    };
    let mut months = |kind: Kind, id: &Id, parameter: &Id| {
        if unit(parameter).is_some_and(|unit| unit != Unit::Months) {
            problems.push(Problem::new(
                place(kind, id),
                format!("runs for `{parameter}`, which does not count months."),
            ));
        }
    };
    for item in &pack.benefits {
        if let Some(parameter) = &item.own.months {
            months(Kind::Benefit, item.id(), parameter);
        }
    }
    for item in &pack.clocks {
        if let Length::Parameter(parameter) = &item.own.length {
            months(Kind::Clock, item.id(), parameter);
        }
    }
    for (kind, id, rule) in pack.rules() {
        rule.leaves(&mut |leaf| {
            if let Rule::Compare {
                test: Test::OlderThan | Test::NewerThan,
                parameter,
                ..
            } = leaf
                && matches!(unit(parameter), Some(Unit::Dollars | Unit::Date))
            {
                problems.push(Problem::new(
                    place(kind, id),
                    format!("`{parameter}` counts no days, months or years, so nothing lies that long ago."),
                ));
            }
        });
    }
}

fn roles(pack: &Pack, problems: &mut Vec<Problem>) {
    for item in &pack.roles {
        let mut seen = BTreeSet::new();
        for question in &item.own.questions {
            if !seen.insert(question) {
                problems.push(Problem::new(
                    place(Kind::Role, item.id()),
                    format!("asks `{question}` twice."),
                ));
            }
        }
    }
}

fn contacts(pack: &Pack, problems: &mut Vec<Problem>) {
    for item in &pack.contacts {
        let at = || place(Kind::Contact, item.id());
        let digits: String = item
            .own
            .value
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let dialled = matches!(
            item.own.channel,
            Channel::Call | Channel::Text | Channel::Relay
        );
        let other = item
            .own
            .value
            .chars()
            .any(|c| !c.is_ascii_digit() && !matches!(c, '-' | ' ' | '(' | ')' | '+'));
        let long_enough = match item.own.country {
            Some(_) => (3..=15).contains(&digits.len()),
            None => matches!(digits.len(), 3 | 5 | 6 | 10 | 11),
        };
        if dialled && !item.own.value.is_empty() && (other || !long_enough) {
            problems.push(Problem::new(
                at(),
                format!("`{}` cannot be dialled.", item.own.value),
            ));
        }
        if item.own.channel == Channel::Web && !item.own.value.starts_with("https://") {
            problems.push(Problem::new(
                at(),
                format!("`{}` is no https address.", item.own.value),
            ));
        }
        if let Some(country) = &item.own.country
            && !(country.len() == 2 && country.chars().all(|c| c.is_ascii_lowercase()))
        {
            problems.push(Problem::new(
                at(),
                format!("`{country}` is not a country in two small letters."),
            ));
        }
        for finding in lint::findings(Lang::En, &item.own.value) {
            problems.push(Problem::new(at(), finding));
        }
        for language in &item.own.languages {
            if Lang::from_tag(language).is_none() {
                problems.push(Problem::new(
                    at(),
                    format!("`{language}` is not a language tag the program knows."),
                ));
            }
        }
    }
}

fn benefits(pack: &Pack, problems: &mut Vec<Problem>) {
    for item in &pack.benefits {
        let at = || place(Kind::Benefit, item.id());
        if item.own.group == BenefitGroup::Immigration && item.own.risk.is_none() {
            problems.push(Problem::new(
                at(),
                "is a path to papers without its `risk`. Name the guidance that says it.",
            ));
        }
        let contested = item.meta.certainty == Certainty::Contested;
        let cited = item.own.readings.iter().all(|own| !own.cite.is_empty());
        if contested != (item.own.readings.len() == 2) || !cited {
            problems.push(Problem::new(
                at(),
                "what is contested has two readings, each with its date and source, and nothing else has any.",
            ));
        }
    }
}

fn states(pack: &Pack, problems: &mut Vec<Problem>) {
    for item in &pack.states {
        let letters = item.id().tail();
        if letters.len() != 2 || !letters.chars().all(|c| c.is_ascii_lowercase()) {
            problems.push(Problem::new(
                place(Kind::State, item.id()),
                "a state's id is `state-` and its two small letters.",
            ));
        }
        if item.meta.signed_by.is_none() || item.meta.topic.as_deref() != Some(SAFE_HARBOR) {
            problems.push(Problem::new(
                place(Kind::State, item.id()),
                format!("a state's law is filled by counsel: it needs `signed_by`, and topic `{SAFE_HARBOR}`."),
            ));
        }
    }
}

fn codes(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for item in &pack.codes {
        let at = || place(Kind::Code, item.id());
        if item.own.htcds.is_none() && item.own.ctdc.is_none() {
            problems.push(Problem::new(at(), "names no code. Give `htcds` or `ctdc`."));
        }
        for alias in &item.own.aliases {
            if !seen.insert((&item.own.group, alias)) {
                problems.push(Problem::new(
                    at(),
                    format!("`{alias}` already stands for another code of this group."),
                ));
            }
        }
    }
}

fn needs(pack: &Pack, problems: &mut Vec<Problem>) {
    for item in &pack.needs {
        let broad = |id| pack.needs.iter().find(|own| own.id() == id);
        if let Some(under) = item.own.under.as_ref().and_then(broad)
            && under.own.under.is_some()
        {
            problems.push(Problem::new(
                place(Kind::Need, item.id()),
                "stands under a need that is a finer one itself. Two steps are enough.",
            ));
        }
    }
}

fn guidance(pack: &Pack, problems: &mut Vec<Problem>) {
    for item in &pack.guidance {
        let figures = item.own.screen.into_iter();
        let each = figures.flat_map(|own| [own.sensitivity, own.specificity, own.prevalence]);
        let key = format!("{}.body", item.id());
        let told = Lang::ALL
            .into_iter()
            .any(|lang| pack.words.variables(lang, &key).contains("ppv"));
        if told != item.own.screen.is_some() {
            problems.push(Problem::new(
                place(Kind::Guidance, item.id()),
                "`{ $ppv }` in the words and `screen` beside them go together.",
            ));
        }
        for figure in each {
            if !(0.0..=100.0).contains(&figure) {
                problems.push(Problem::new(
                    place(Kind::Guidance, item.id()),
                    format!("{figure} is not a figure in percent."),
                ));
            }
        }
    }
}
