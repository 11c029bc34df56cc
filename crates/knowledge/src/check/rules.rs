//! Rules go round in no circle, can be satisfied, and concern rests on nothing that says nothing by
//! itself.

use std::collections::{BTreeMap, BTreeSet};

use super::place;
use crate::pack::Problem;
use crate::{ConclusionGroup, FactGroup, FactType, Id, Kind, Pack, Rule, Test};

/// The most facts that are tried in every combination when a rule names a fact on both sides.
const MOST_TRIED: u32 = 12;

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let rules = Rules::of(pack);
    let before = problems.len();
    for item in &pack.conclusions {
        if rules.goes_round(item.id()) {
            problems.push(Problem::new(
                place(Kind::Conclusion, item.id()),
                "rests on itself. Rules make no circle.",
            ));
        }
        let steps = matches!(
            item.own.group,
            ConclusionGroup::Urgency | ConclusionGroup::Concern
        );
        if steps != item.own.level.is_some() {
            problems.push(Problem::new(
                place(Kind::Conclusion, item.id()),
                "`level` stands on urgency and concern, and only there.",
            ));
        }
    }
    if problems.len() > before {
        return;
    }
    comparisons(pack, &rules, problems);
    for (kind, id, rule) in &rules.all {
        if !rules.satisfiable(rule) {
            problems.push(Problem::new(
                place(*kind, id),
                "nothing can satisfy this rule: no answers make it hold.",
            ));
        }
    }
    for item in pack
        .conclusions
        .iter()
        .filter(|item| item.own.group == ConclusionGroup::Concern)
    {
        for (_, _, rule) in rules.all.iter().filter(|(_, id, _)| *id == item.id()) {
            for fact in rules.facts_under(rule) {
                let group = pack
                    .facts
                    .iter()
                    .find(|item| *item.id() == fact)
                    .map(|item| item.own.group);
                if matches!(group, Some(FactGroup::Appearance | FactGroup::Context)) {
                    problems.push(Problem::new(
                        place(Kind::Conclusion, item.id()),
                        format!("concern rests on `{fact}`: how someone looks, or a place, is no ground for concern."),
                    ));
                }
            }
        }
    }
}

fn comparisons(pack: &Pack, rules: &Rules<'_>, problems: &mut Vec<Problem>) {
    let types: BTreeMap<&Id, FactType> = pack
        .facts
        .iter()
        .map(|item| (item.id(), item.own.kind))
        .collect();
    for (kind, id, rule) in &rules.all {
        rule.leaves(&mut |leaf| {
            let (fact, fits) = match leaf {
                Rule::Of(fact) | Rule::RuledOut(fact) => {
                    (fact, types.get(fact).is_none_or(|kind| *kind == FactType::YesNo))
                }
                Rule::Compare { fact, test, .. } => {
                    let kind = types.get(fact).copied();
                    let date = matches!(test, Test::Before | Test::From);
                    (fact, kind.is_some_and(|kind| kind != FactType::YesNo && (kind == FactType::Date) == date))
                }
                Rule::AtLeast { .. } => return,
            };
            if !fits {
                problems.push(Problem::new(
                    place(*kind, id),
                    format!("`{fact}` is not of a kind that this test can read: numbers take `below` and `at_least`, dates `before` and `from`, the rest stand as they are."),
                ));
            }
        });
    }
}

struct Rules<'a> {
    all: Vec<(Kind, &'a Id, &'a Rule)>,
    of: BTreeMap<&'a Id, Vec<&'a Rule>>,
}

impl<'a> Rules<'a> {
    fn of(pack: &'a Pack) -> Rules<'a> {
        let all = pack.rules();
        let mut of: BTreeMap<&Id, Vec<&Rule>> = BTreeMap::new();
        for (_, id, rule) in all.iter().filter(|(kind, _, _)| *kind == Kind::Conclusion) {
            of.entry(id).or_default().push(rule);
        }
        Rules { all, of }
    }

    fn goes_round(&self, start: &Id) -> bool {
        let mut seen = BTreeSet::new();
        let mut todo = vec![start];
        while let Some(id) = todo.pop() {
            for rule in self.of.get(id).into_iter().flatten() {
                let mut back = false;
                rule.leaves(&mut |leaf| {
                    if let Rule::Of(next) = leaf
                        && next.kind() == Some(Kind::Conclusion)
                    {
                        back |= next == start;
                        if seen.insert(next) {
                            todo.push(next);
                        }
                    }
                });
                if back {
                    return true;
                }
            }
        }
        false
    }

    fn facts_under(&self, rule: &Rule) -> BTreeSet<Id> {
        let mut facts = BTreeSet::new();
        rule.leaves(&mut |leaf| match leaf {
            Rule::Of(id) if id.kind() == Some(Kind::Conclusion) => {
                for rule in self.of.get(id).into_iter().flatten() {
                    facts.extend(self.facts_under(rule));
                }
            }
            Rule::Of(fact) | Rule::RuledOut(fact) | Rule::Compare { fact, .. } => {
                facts.insert(fact.clone());
            }
            Rule::AtLeast { .. } => {}
        });
        facts
    }

    /// Whether some answers make the rule hold. Facts named on one side only are taken at their
    /// best; those named on both sides are tried in every combination. A comparison is taken to be
    /// satisfiable, but never together with its opposite on the same fact and parameter.
    fn satisfiable(&self, rule: &Rule) -> bool {
        let mut sides: BTreeMap<Id, (bool, bool)> = BTreeMap::new();
        self.sides(rule, &mut sides);
        let both: Vec<Id> = sides
            .into_iter()
            .filter(|(_, (up, down))| *up && *down)
            .map(|(id, _)| id)
            .collect();
        let tried = u32::try_from(both.len())
            .unwrap_or(u32::MAX)
            .min(MOST_TRIED);
        (0..1_u32 << tried).any(|bits| {
            let held: BTreeMap<&Id, bool> = both
                .iter()
                .zip(0..tried)
                .map(|(id, bit)| (id, bits >> bit & 1 == 1))
                .collect();
            self.holds(rule, &held)
        })
    }

    fn sides(&self, rule: &Rule, sides: &mut BTreeMap<Id, (bool, bool)>) {
        rule.leaves(&mut |leaf| match leaf {
            Rule::Of(id) if id.kind() == Some(Kind::Conclusion) => {
                for rule in self.of.get(id).into_iter().flatten() {
                    self.sides(rule, sides);
                }
            }
            Rule::Of(fact) => sides.entry(fact.clone()).or_default().0 = true,
            Rule::RuledOut(fact) => sides.entry(fact.clone()).or_default().1 = true,
            Rule::Compare { fact, test, .. } => {
                let side = sides.entry(fact.clone()).or_default();
                if test.is_upper_bound() {
                    side.1 = true;
                } else {
                    side.0 = true;
                }
            }
            Rule::AtLeast { .. } => {}
        });
    }

    fn holds(&self, rule: &Rule, held: &BTreeMap<&Id, bool>) -> bool {
        match rule {
            Rule::Of(id) if id.kind() == Some(Kind::Conclusion) => self
                .of
                .get(id)
                .into_iter()
                .flatten()
                .any(|rule| self.holds(rule, held)),
            Rule::Of(fact) => held.get(fact).copied().unwrap_or(true),
            Rule::RuledOut(fact) => !held.get(fact).copied().unwrap_or(false),
            Rule::Compare { fact, test, .. } => match held.get(fact) {
                Some(high) => *high != test.is_upper_bound(),
                None => true,
            },
            Rule::AtLeast { k, of } => {
                of.iter().filter(|child| self.holds(child, held)).count() >= *k
            }
        }
    }
}
