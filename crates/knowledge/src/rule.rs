//! Rules: trees with one operator, `at_least k of […]`, the k-th greatest child. `all` is k = n and
//! `any` is k = 1. There is no general negation.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use toml::Value as Toml;

use crate::Id;

/// The deepest a rule may nest; deeper is unreadable and could exhaust the stack.
const DEEPEST: usize = 16;

/// A rule as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// A fact or another conclusion, as it stands.
    Of(Id),
    /// `is = "no"`: the fact is ruled out.
    RuledOut(Id),
    /// `is = "unsaid"`: nobody said so. For what ends, or was had already: benefits and clocks alone.
    Unsaid(Id),
    /// A number or date against a dated parameter.
    Compare {
        /// The fact that holds the number or date.
        fact: Id,
        /// How it is compared.
        test: Test,
        /// The parameter it is compared with.
        parameter: Id,
    },
    /// The k-th greatest child.
    AtLeast {
        /// How many children must hold, from 1 to their number.
        k: usize,
        /// The children, never empty.
        of: Vec<Rule>,
    },
}

/// How a number or date is compared with a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test {
    /// Less than the parameter.
    Below,
    /// The parameter or more.
    AtLeast,
    /// A date before the parameter.
    Before,
    /// A date on or after the parameter.
    From,
    /// A date that lies as long ago as the parameter says, or longer, on the day of the rules.
    OlderThan,
    /// A date that lies less long ago than the parameter says, on the day of the rules.
    NewerThan,
}

impl Test {
    const ALL: [(Test, &'static str); 6] = [
        (Test::Below, "below"),
        (Test::AtLeast, "at_least"),
        (Test::Before, "before"),
        (Test::From, "from"),
        (Test::OlderThan, "older_than"),
        (Test::NewerThan, "newer_than"),
    ];

    /// The word that writes it in a pack.
    pub fn name(self) -> &'static str {
        Test::ALL
            .iter()
            .find(|(test, _)| *test == self)
            .map_or("", |(_, name)| name)
    }

    /// Whether the test reads a date and not a number.
    pub const fn is_of_dates(self) -> bool {
        !matches!(self, Test::Below | Test::AtLeast)
    }

    /// Whether the test names an upper bound: more of the fact can make it fail.
    pub const fn is_upper_bound(self) -> bool {
        matches!(self, Test::Below | Test::Before | Test::OlderThan)
    }
}

impl Rule {
    /// Visits every leaf.
    pub fn leaves<'a>(&'a self, visit: &mut dyn FnMut(&'a Rule)) {
        match self {
            Rule::AtLeast { of, .. } => of.iter().for_each(|child| child.leaves(visit)),
            leaf => visit(leaf),
        }
    }
}

/// One step of a rule as it travels: parts before the whole, so that reading needs no recursion.
#[derive(Serialize, Deserialize)]
enum Step {
    Of(Id),
    RuledOut(Id),
    Unsaid(Id),
    Compare(Id, Test, Id),
    /// The k-th greatest of the last parts read: k, and how many parts.
    AtLeast(u32, u32),
}

impl Rule {
    fn steps(&self, steps: &mut Vec<Step>) {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let step = match self {
            Rule::Of(id) => Step::Of(id.clone()),
            Rule::RuledOut(id) => Step::RuledOut(id.clone()),
            Rule::Unsaid(id) => Step::Unsaid(id.clone()),
            Rule::Compare {
                fact,
                test,
                parameter,
            } => Step::Compare(fact.clone(), *test, parameter.clone()),
            Rule::AtLeast { k, of } => {
                for part in of {
                    part.steps(steps);
                }
                Step::AtLeast(count(*k), count(of.len()))
            }
        };
        steps.push(step);
    }

    /// The rule that steps build, with how deep it nests kept beside each part.
    fn of_steps(steps: Vec<Step>) -> Option<Rule> {
        let mut parts: Vec<(Rule, usize)> = Vec::new();
        for step in steps {
            let part = match step {
                Step::Of(id) => (Rule::Of(id), 1),
                Step::RuledOut(id) => (Rule::RuledOut(id), 1),
                Step::Unsaid(id) => (Rule::Unsaid(id), 1),
                Step::Compare(fact, test, parameter) => {
                    let compare = Rule::Compare {
                        fact,
                        test,
                        parameter,
                    };
                    (compare, 1)
                }
                Step::AtLeast(k, count) => {
                    let (k, count) = (usize::try_from(k).ok()?, usize::try_from(count).ok()?);
                    let of = parts.split_off(parts.len().checked_sub(count)?);
                    let deepest = of.iter().map(|(_, depth)| *depth).max()? + 1;
                    if deepest > DEEPEST || k == 0 || k > count {
                        return None;
                    }
                    let of = of.into_iter().map(|(part, _)| part).collect();
                    (Rule::AtLeast { k, of }, deepest)
                }
            };
            parts.push(part);
        }
        let (rule, _) = parts.pop()?;
        parts.is_empty().then_some(rule)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut steps = Vec::new();
        self.steps(&mut steps);
        steps.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Rule {
    /// Reads a rule as a pack writes it; or its steps, where the form is not for readers.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Rule, D::Error> {
        if from.is_human_readable() {
            return Rule::try_from(Toml::deserialize(from)?).map_err(D::Error::custom);
        }
        Rule::of_steps(Vec::deserialize(from)?).ok_or_else(|| D::Error::custom("no such rule"))
    }
}

impl TryFrom<Toml> for Rule {
    type Error = String;

    fn try_from(value: Toml) -> Result<Rule, String> {
        read(&value, DEEPEST)
    }
}

fn read(value: &Toml, depth: usize) -> Result<Rule, String> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(format!(
            "a rule nests more than {DEEPEST} levels: name a part of it as a conclusion of its own"
        ));
    };
    match value {
        Toml::String(text) => Id::try_from(text.clone()).map(Rule::Of),
        Toml::Table(table) => {
            if let Some(fact) = table.get("fact") {
                return read_leaf(fact, table);
            }
            let children = |name: &str| -> Result<Option<Vec<Rule>>, String> {
                let Some(value) = table.get(name) else {
                    return Ok(None);
                };
                let list = value
                    .as_array()
                    .ok_or_else(|| format!("`{name}` takes a list of rules"))?;
                if list.is_empty() {
                    return Err(format!("`{name}` is empty: a rule needs at least one part"));
                }
                list.iter()
                    .map(|child| read(child, depth))
                    .collect::<Result<Vec<_>, _>>()
                    .map(Some)
            };
            let (k, of, keys) = if let Some(of) = children("all")? {
                (of.len(), of, 1)
            } else if let Some(of) = children("any")? {
                (1, of, 1)
            } else if let Some(of) = children("of")? {
                let k = table
                    .get("at_least")
                    .and_then(Toml::as_integer)
                    .unwrap_or(0);
                (usize::try_from(k).unwrap_or(0), of, 2)
            } else {
                return Err("a rule is a fact, `all`, `any`, or `at_least` with `of`".to_owned());
            };
            if table.len() != keys {
                return Err(format!(
                    "a rule has keys that do not go together: {}",
                    names(table)
                ));
            }
            if k == 0 || k > of.len() {
                return Err(format!(
                    "`at_least` is {k} of {}: it must be from 1 to the number of parts",
                    of.len()
                ));
            }
            Ok(Rule::AtLeast { k, of })
        }
        other => Err(format!("a rule cannot be written as {}", other.type_str())),
    }
}

fn read_leaf(fact: &Toml, table: &toml::Table) -> Result<Rule, String> {
    let text = fact.as_str().ok_or("`fact` takes an id")?;
    let fact = Id::try_from(text.to_owned())?;
    if table.len() != 2 {
        return Err(format!(
            "a leaf has `fact` and one test, not: {}",
            names(table)
        ));
    }
    if let Some(is) = table.get("is") {
        return match is.as_str() {
            Some("no") => Ok(Rule::RuledOut(fact)),
            Some("unsaid") => Ok(Rule::Unsaid(fact)),
            _ => Err("`is` takes only \"no\" or \"unsaid\": there is no other negation".to_owned()),
        };
    }
    for (test, name) in Test::ALL {
        if let Some(parameter) = table.get(name) {
            let parameter = parameter
                .as_str()
                .ok_or_else(|| format!("`{name}` takes the id of a parameter"))?;
            return Ok(Rule::Compare {
                fact,
                test,
                parameter: Id::try_from(parameter.to_owned())?,
            });
        }
    }
    Err(format!(
        "a leaf has `is`, `below`, `at_least`, `before`, `from`, `older_than` or `newer_than`, not: {}",
        names(table)
    ))
}

fn names(table: &toml::Table) -> String {
    table
        .keys()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Rule, Step, Test};
    use crate::Id;

    fn rule(text: &str) -> Result<Rule, String> {
        let table: toml::Table = format!("rule = {text}").parse().unwrap();
        Rule::try_from(table["rule"].clone())
    }

    fn id(text: &str) -> Id {
        Id::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn rules_are_read_as_written() {
        let (a, b) = (Rule::Of(id("fact-a")), Rule::Of(id("fact-b")));
        for (text, read) in [
            ("'fact-a'", a.clone()),
            (
                "{ any = ['fact-a', 'fact-b'] }",
                Rule::AtLeast {
                    k: 1,
                    of: vec![a.clone(), b.clone()],
                },
            ),
            (
                "{ all = ['fact-a', 'fact-b'] }",
                Rule::AtLeast {
                    k: 2,
                    of: vec![a.clone(), b.clone()],
                },
            ),
            (
                "{ at_least = 2, of = ['fact-a', 'fact-b'] }",
                Rule::AtLeast {
                    k: 2,
                    of: vec![a, b],
                },
            ),
            (
                "{ fact = 'fact-a', is = 'no' }",
                Rule::RuledOut(id("fact-a")),
            ),
            (
                "{ fact = 'fact-a', is = 'unsaid' }",
                Rule::Unsaid(id("fact-a")),
            ),
            (
                "{ fact = 'fact-age', below = 'parameter-majority' }",
                Rule::Compare {
                    fact: id("fact-age"),
                    test: Test::Below,
                    parameter: id("parameter-majority"),
                },
            ),
        ] {
            assert_eq!(rule(text).unwrap(), read, "{text}");
        }
    }

    #[test]
    fn a_rule_is_what_its_steps_build() {
        let text = "{ all = ['fact-a', { any = ['fact-b', { fact = 'fact-c', is = 'no' }] }] }";
        let whole = rule(text).unwrap();
        let mut steps = Vec::new();
        whole.steps(&mut steps);
        assert_eq!(steps.len(), 5);
        assert_eq!(Rule::of_steps(steps), Some(whole));
        let leaf = || Step::Of(id("fact-a"));
        for steps in [
            vec![],
            vec![leaf(), leaf()],
            vec![Step::AtLeast(1, 1)],
            vec![leaf(), Step::AtLeast(2, 1)],
            vec![leaf(), Step::AtLeast(0, 1)],
            std::iter::once(leaf())
                .chain((0..20).map(|_| Step::AtLeast(1, 1)))
                .collect(),
        ] {
            assert_eq!(Rule::of_steps(steps), None);
        }
    }

    #[test]
    fn what_is_refused() {
        for (text, said) in [
            ("{ any = [] }", "empty"),
            ("{ at_least = 3, of = ['fact-a'] }", "3 of 1"),
            ("{ of = ['fact-a'] }", "do not go together"),
            (
                "{ all = ['fact-a'], any = ['fact-b'] }",
                "do not go together",
            ),
            (
                "{ fact = 'fact-a', is = 'yes' }",
                "only \"no\" or \"unsaid\"",
            ),
            ("{ fact = 'fact-a' }", "one test"),
            ("{ not = 'fact-a' }", "a rule is"),
            ("'Fact A'", "not an id"),
            ("7", "integer"),
        ] {
            let refused = rule(text).unwrap_err();
            assert!(refused.contains(said), "{text}: {refused}");
        }
        let deep = format!("{}'fact-a'{}", "{ any = [".repeat(20), "] }".repeat(20));
        assert!(rule(&deep).unwrap_err().contains("levels"));
    }
}
