//! What is refused in a pack, and why. Each refusal is tested on a broken pack.

mod dates;
mod kinds;
mod rules;
mod sentences;
mod sources;

use std::collections::BTreeSet;

use crate::pack::{Plainness, Problem};
use crate::{Door, Id, Item, Kind, Length, Pack, Role, Rule};

/// The most questions on one way through the check.
pub const MOST_QUESTIONS: usize = 9;

/// The reasons to refuse a pack whose items could be read. Rules are followed through their
/// references, so they are looked at only where everything before them holds.
pub(crate) fn problems(pack: &Pack, plainness: Plainness) -> Vec<Problem> {
    let mut problems = Vec::new();
    ids(pack, &mut problems);
    sources::check(pack, &mut problems);
    dates::check(pack, &mut problems);
    references(pack, &mut problems);
    questions(pack, &mut problems);
    kinds::check(pack, &mut problems);
    seeds(pack, &mut problems);
    if problems.is_empty() {
        rules::check(pack, &mut problems);
    }
    sentences::check(pack, &mut problems);
    if plainness == Plainness::Measured {
        sentences::measure(pack, &mut problems);
    }
    problems
}

/// Where an item stands: `facts.toml, fact-under-18`.
fn place(kind: Kind, id: &Id) -> String {
    format!("{}, {id}", kind.file())
}

fn ids(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (kind, meta) in pack.metas() {
        if meta.id.kind() != Some(kind) {
            problems.push(Problem::new(
                place(kind, &meta.id),
                format!(
                    "the id does not start with its kind. Write `{}-…`.",
                    kind.name()
                ),
            ));
        }
        if !seen.insert(&meta.id) {
            problems.push(Problem::new(
                place(kind, &meta.id),
                "the id stands twice. Retire or rename the new one.",
            ));
        }
    }
    let known: BTreeSet<&str> = words::Lang::ALL.iter().map(|lang| lang.tag()).collect();
    let told: BTreeSet<&str> = pack.head.languages.iter().map(String::as_str).collect();
    if known != told {
        problems.push(Problem::new(
            "pack.toml",
            format!("languages are {told:?}; the program speaks {known:?}."),
        ));
    }
}

fn references(pack: &Pack, problems: &mut Vec<Problem>) {
    let known: BTreeSet<&Id> = pack.metas().into_iter().map(|(_, meta)| &meta.id).collect();
    let mut refer = |kind: Kind, from: &Id, to: &Id, kinds: &[Kind]| {
        let fits = to.kind().is_some_and(|kind| kinds.contains(&kind));
        if !known.contains(to) {
            problems.push(Problem::new(
                place(kind, from),
                format!("names `{to}`, which does not exist."),
            ));
        } else if !fits {
            let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
            problems.push(Problem::new(
                place(kind, from),
                format!(
                    "names `{to}` where only a {} can stand.",
                    names.join(" or ")
                ),
            ));
        }
    };
    for (kind, id, rule) in pack.rules() {
        rule.leaves(&mut |leaf| match leaf {
            Rule::Of(to) => refer(kind, id, to, &[Kind::Fact, Kind::Conclusion]),
            Rule::RuledOut(fact) | Rule::Unsaid(fact) => refer(kind, id, fact, &[Kind::Fact]),
            Rule::Compare {
                fact, parameter, ..
            } => {
                refer(kind, id, fact, &[Kind::Fact]);
                refer(kind, id, parameter, &[Kind::Parameter]);
            }
            Rule::AtLeast { .. } => {}
        });
    }
    for item in &pack.indicators {
        for (named, kind) in [
            (&item.own.supports, Kind::Fact),
            (&item.own.opens, Kind::Need),
            (&item.own.codes, Kind::Code),
        ] {
            for to in named {
                refer(Kind::Indicator, item.id(), to, &[kind]);
            }
        }
    }
    for item in &pack.questions {
        for fact in item
            .own
            .choices
            .iter()
            .flat_map(|choice| choice.says.keys())
        {
            refer(Kind::Question, item.id(), fact, &[Kind::Fact]);
        }
        if let Some(other) = &item.own.same_as {
            refer(Kind::Question, item.id(), other, &[Kind::Question]);
        }
    }
    for item in &pack.benefits {
        for (to, kind) in [
            (&item.own.months, Kind::Parameter),
            (&item.own.from, Kind::Fact),
            (&item.own.risk, Kind::Guidance),
        ] {
            if let Some(to) = to {
                refer(Kind::Benefit, item.id(), to, &[kind]);
            }
        }
    }
    for item in &pack.clocks {
        if let Length::Parameter(to) = &item.own.length {
            refer(Kind::Clock, item.id(), to, &[Kind::Parameter]);
        }
        if let Some(to) = &item.own.from {
            refer(Kind::Clock, item.id(), to, &[Kind::Fact]);
        }
    }
    for item in &pack.terms {
        for need in &item.own.needs {
            refer(Kind::Term, item.id(), need, &[Kind::Need]);
        }
    }
    for item in &pack.needs {
        if let Some(broad) = &item.own.under {
            refer(Kind::Need, item.id(), broad, &[Kind::Need]);
        }
    }
    for item in &pack.actions {
        for role in &item.own.roles {
            refer(Kind::Action, item.id(), role, &[Kind::Role]);
        }
    }
    for item in &pack.roles {
        for question in &item.own.questions {
            refer(Kind::Role, item.id(), question, &[Kind::Question]);
        }
        for indicator in &item.own.sees {
            refer(Kind::Role, item.id(), indicator, &[Kind::Indicator]);
        }
    }
}

fn questions(pack: &Pack, problems: &mut Vec<Problem>) {
    for item in &pack.questions {
        let at = || place(Kind::Question, item.id());
        let mut seen = BTreeSet::new();
        for choice in &item.own.choices {
            if matches!(choice.id.as_str(), "not-sure" | "prefer-not") {
                problems.push(Problem::new(
                    at(),
                    format!("`{}` is added by the program. Leave it out.", choice.id),
                ));
            }
            if !seen.insert(&choice.id) {
                problems.push(Problem::new(
                    at(),
                    format!("the choice `{}` stands twice.", choice.id),
                ));
            }
        }
        if item.own.choices.iter().all(|choice| choice.says.is_empty()) {
            problems.push(Problem::new(
                at(),
                "no answer says anything. A question that changes nothing is not asked.",
            ));
        }
        let by_role = |role: &Item<Role>| role.own.questions.contains(item.id());
        if item.own.doors.is_empty() && !pack.roles.iter().any(by_role) {
            problems.push(Problem::new(
                at(),
                "stands at no door and no role asks it, so nobody is ever asked.",
            ));
        }
        if item.own.harm > 3 {
            problems.push(Problem::new(
                at(),
                "`harm` goes from 0 (easy) to 3 (can hurt).",
            ));
        }
    }
    let doors = Door::ALL.iter().map(|door| (*door, None));
    let roles = pack
        .roles
        .iter()
        .map(|item| (item.own.door, Some(item.id())));
    for (door, role) in doors.chain(roles) {
        let count = pack.path(door, role).len();
        if count > MOST_QUESTIONS {
            let name = role.map_or(door.name(), Id::as_str);
            problems.push(Problem::new(
                Kind::Question.file(),
                format!("`{name}` has {count} questions; a path has at most {MOST_QUESTIONS}."),
            ));
        }
    }
}

fn seeds(pack: &Pack, problems: &mut Vec<Problem>) {
    let rows: BTreeSet<&str> = pack.scope.rows.iter().map(String::as_str).collect();
    if rows.len() != pack.scope.rows.len() || rows.len() != pack.scope.total {
        problems.push(Problem::new(
            "scope.toml",
            format!(
                "{} rows, {} of them different, and `total` is {}. They must agree.",
                pack.scope.rows.len(),
                rows.len(),
                pack.scope.total
            ),
        ));
    }
    let own: BTreeSet<&str> = pack.scope.own.iter().map(String::as_str).collect();
    if own.len() != pack.scope.own.len() || own.intersection(&rows).next().is_some() {
        problems.push(Problem::new(
            "scope.toml",
            "a row of `own` stands twice, or is a founding row.",
        ));
    }
    for (kind, meta) in pack.metas() {
        for seed in &meta.seed {
            if !rows.contains(seed.as_str()) && !own.contains(seed.as_str()) {
                problems.push(Problem::new(
                    place(kind, &meta.id),
                    format!("`{seed}` is no row of scope.toml."),
                ));
            }
        }
    }
    for not in &pack.scope.not_shipped {
        if !rows.contains(not.seed.as_str()) {
            problems.push(Problem::new(
                "scope.toml",
                format!("`{}` is not shipped, but is no row.", not.seed),
            ));
        }
        if not.reason.trim().len() < 12 {
            problems.push(Problem::new(
                "scope.toml",
                format!("`{}` is not shipped without a reason.", not.seed),
            ));
        }
    }
}
