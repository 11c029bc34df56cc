//! Rules go round in no circle, can be satisfied, and concern rests on nothing that says nothing by
//! itself.

use std::collections::{BTreeMap, BTreeSet};

use super::place;
use crate::pack::Problem;
use crate::{ConclusionGroup, FactGroup, FactType, Id, Item, Kind, Pack, Rule};

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
                if matches!(
                    group,
                    Some(FactGroup::Appearance | FactGroup::Context | FactGroup::Harm)
                ) {
                    problems.push(Problem::new(
                        place(Kind::Conclusion, item.id()),
                        format!("concern rests on `{fact}`: how someone looks, where, or what hurts them is no ground for concern."),
                    ));
                }
            }
        }
    }
    unsaid(&rules, problems);
    help_without_papers(pack, &rules, problems);
    opened(pack, &rules, problems);
}

/// What nobody said counts for nothing but what ends, or was had already.
fn unsaid(rules: &Rules<'_>, problems: &mut Vec<Problem>) {
    for (kind, id, rule) in &rules.all {
        if matches!(kind, Kind::Benefit | Kind::Clock) {
            continue;
        }
        rule.leaves(&mut |leaf| {
            if let Rule::Unsaid(fact) = leaf {
                problems.push(Problem::new(
                    place(*kind, id),
                    format!("rests on `{fact}` being unsaid: only a benefit or a clock may, for what ends or was had already."),
                ));
            }
        });
    }
}

/// No paper decides whom a person reaches: benefits and clocks alone rest on what offices ask.
fn help_without_papers(pack: &Pack, rules: &Rules<'_>, problems: &mut Vec<Problem>) {
    let papers: BTreeSet<&Id> = pack
        .facts
        .iter()
        .filter(|item| item.own.group == FactGroup::Papers)
        .map(Item::id)
        .collect();
    let said_by_office = |kind: Kind, id: &Id| match kind {
        Kind::Benefit | Kind::Clock => true,
        Kind::Conclusion => pack
            .conclusions
            .iter()
            .any(|item| item.id() == id && item.own.group == ConclusionGroup::Element),
        _ => false,
    };
    for (kind, id, rule) in &rules.all {
        if said_by_office(*kind, id) {
            continue;
        }
        let facts = rules.facts_under(rule);
        if let Some(fact) = facts.iter().find(|fact| papers.contains(fact)) {
            problems.push(Problem::new(
                place(*kind, id),
                format!(
                    "rests on `{fact}`: nobody needs papers to reach a person, a place or a right."
                ),
            ));
        }
    }
}

/// Each need an indicator opens holds where the indicator was seen and nothing else is known.
fn opened(pack: &Pack, rules: &Rules<'_>, problems: &mut Vec<Problem>) {
    for item in &pack.indicators {
        let seen = |fact: &Id, _: Option<&Id>| {
            if item.own.supports.contains(fact) {
                Known::Up
            } else {
                Known::Nothing
            }
        };
        for need in &item.own.opens {
            let opens = rules
                .all
                .iter()
                .any(|(_, id, rule)| *id == need && rules.holds(rule, &seen));
            if !opens {
                problems.push(Problem::new(
                    place(Kind::Indicator, item.id()),
                    format!("opens `{need}`, whose rule does not hold on its facts. Mend the rule, or take it out."),
                ));
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
                Rule::Of(fact) | Rule::RuledOut(fact) | Rule::Unsaid(fact) => {
                    (fact, types.get(fact).is_none_or(|kind| *kind == FactType::YesNo))
                }
                Rule::Compare { fact, test, .. } => {
                    let kind = types.get(fact).copied();
                    let date = test.is_of_dates();
                    (fact, kind.is_some_and(|kind| kind != FactType::YesNo && (kind == FactType::Date) == date))
                }
                Rule::AtLeast { .. } => return,
            };
            if !fits {
                problems.push(Problem::new(
                    place(*kind, id),
                    format!("`{fact}` is not of a kind that this test can read: numbers take `below` and `at_least`, dates `before`, `from`, `older_than` and `newer_than`, the rest stand as they are."),
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
            Rule::Of(fact)
            | Rule::RuledOut(fact)
            | Rule::Unsaid(fact)
            | Rule::Compare { fact, .. } => {
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
        let mut sides: BTreeMap<Leaf, (bool, bool)> = BTreeMap::new();
        self.sides(rule, &mut sides);
        let both: Vec<Leaf> = sides
            .into_iter()
            .filter(|(_, (up, down))| *up && *down)
            .map(|(leaf, _)| leaf)
            .collect();
        let tried = u32::try_from(both.len())
            .unwrap_or(u32::MAX)
            .min(MOST_TRIED);
        (0..1_u32 << tried).any(|bits| {
            let known = |fact: &Id, parameter: Option<&Id>| {
                let at = both
                    .iter()
                    .zip(0..tried)
                    .find(|((own, of), _)| own == fact && of.as_ref() == parameter);
                match at {
                    Some((_, bit)) if bits >> bit & 1 == 1 => Known::Up,
                    Some(_) => Known::Down,
                    None => Known::AtBest,
                }
            };
            self.holds(rule, &known)
        })
    }

    fn sides(&self, rule: &Rule, sides: &mut BTreeMap<Leaf, (bool, bool)>) {
        rule.leaves(&mut |leaf| match leaf {
            Rule::Of(id) if id.kind() == Some(Kind::Conclusion) => {
                for rule in self.of.get(id).into_iter().flatten() {
                    self.sides(rule, sides);
                }
            }
            Rule::Of(fact) => sides.entry((fact.clone(), None)).or_default().0 = true,
            Rule::RuledOut(fact) | Rule::Unsaid(fact) => {
                sides.entry((fact.clone(), None)).or_default().1 = true;
            }
            Rule::Compare {
                fact,
                test,
                parameter,
            } => {
                let leaf = (fact.clone(), Some(parameter.clone()));
                let side = sides.entry(leaf).or_default();
                if test.is_upper_bound() {
                    side.1 = true;
                } else {
                    side.0 = true;
                }
            }
            Rule::AtLeast { .. } => {}
        });
    }

    /// Whether a rule holds, given what is known of each fact, or of a fact against a parameter.
    fn holds(&self, rule: &Rule, known: &dyn Fn(&Id, Option<&Id>) -> Known) -> bool {
        match rule {
            Rule::Of(id) if id.kind() == Some(Kind::Conclusion) => self
                .of
                .get(id)
                .into_iter()
                .flatten()
                .any(|rule| self.holds(rule, known)),
            Rule::Of(fact) => matches!(known(fact, None), Known::Up | Known::AtBest),
            Rule::RuledOut(fact) => matches!(known(fact, None), Known::Down | Known::AtBest),
            Rule::Unsaid(fact) => known(fact, None) != Known::Up,
            Rule::Compare {
                fact,
                test,
                parameter,
            } => match known(fact, Some(parameter)) {
                Known::Up => !test.is_upper_bound(),
                Known::Down => test.is_upper_bound(),
                Known::AtBest => true,
                Known::Nothing => false,
            },
            Rule::AtLeast { k, of } => {
                of.iter().filter(|child| self.holds(child, known)).count() >= *k
            }
        }
    }
}

/// A fact, and the parameter it is compared with, where it is compared.
type Leaf = (Id, Option<Id>);

/// What is known of a leaf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// The fact holds, or its number is high.
    Up,
    /// It is ruled out, or its number is low.
    Down,
    /// Whatever serves the rule best.
    AtBest,
    /// Nothing: it serves no rule.
    Nothing,
}
