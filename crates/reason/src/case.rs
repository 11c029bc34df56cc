//! What is known in one case: answers by question, indicator or fact. A later answer to the same
//! question takes the place of the earlier one; answers to different questions stand side by side.

use std::collections::BTreeMap;

use jiff::civil::Date;
use knowledge::{FactType, Id, Kind, Pack, Says, Value};
use thiserror::Error;

use crate::facts::{Facts, Said, Statement};
use crate::rules::Rules;

/// The most years a person can be old here.
const OLDEST: i64 = 130;
/// The largest amount of money here, in dollars.
const LARGEST: i64 = 1_000_000_000;

/// An answer as it comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// `yes`, `no`, `unknown`, a choice id, or a date.
    Text(String),
    /// Years or dollars.
    Number(i64),
}

/// Why an answer is not taken. Nothing of the case is changed by it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// No such question, indicator or fact.
    #[error("`{id}` is not a question, an indicator or a fact of this pack{}", nearest.as_ref().map(|id| format!("; did you mean `{id}`?")).unwrap_or_default())]
    UnknownId {
        /// The id as given.
        id: String,
        /// The closest id there is, if one is close.
        nearest: Option<String>,
    },
    /// More answers than a case can have.
    #[error("there are {given} answers; at most {most} are taken")]
    TooMany {
        /// How many there are.
        given: usize,
        /// How many are taken.
        most: usize,
    },
    /// The question has no such choice.
    #[error("`{question}` has no answer `{answer}`; its answers are {choices}")]
    NoSuchChoice {
        /// The question.
        question: String,
        /// The answer as given.
        answer: String,
        /// The answers there are.
        choices: String,
    },
    /// The answer is of another type than the fact.
    #[error("`{id}` takes {expected}, not `{given}`")]
    WrongType {
        /// The fact or indicator.
        id: String,
        /// What it takes.
        expected: &'static str,
        /// What was given.
        given: String,
    },
    /// A date that does not exist, or a number no person or debt can have.
    #[error("`{id}`: `{given}` is not possible; {expected}")]
    Impossible {
        /// The fact.
        id: String,
        /// What was given.
        given: String,
        /// What can be given.
        expected: &'static str,
    },
}

/// What is known in one case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    answers: BTreeMap<Id, Vec<(Id, Said)>>,
    given: BTreeMap<Id, Answer>,
    read: BTreeMap<Id, Vec<(Id, Said)>>,
}

impl Case {
    /// Takes an answer. The id may be given without its kind where that is clear
    /// (`documents-held`). `unknown`, `not-sure` and `prefer-not` are answers that say nothing.
    ///
    /// # Errors
    /// An unknown id or choice, a wrong type, an impossible date or number. The case is unchanged.
    pub fn answer(&mut self, pack: &Pack, id: &str, answer: Answer) -> Result<(), Refused> {
        let meta = pack
            .find(id)
            .filter(|(kind, _)| matches!(kind, Kind::Question | Kind::Indicator | Kind::Fact))
            .ok_or_else(|| Refused::UnknownId {
                id: clip(id),
                nearest: nearest(pack, id),
            })?;
        let (kind, id) = (meta.0, meta.1.id.clone());
        let says = match kind {
            Kind::Question => of_question(pack, &id, &answer)?,
            Kind::Indicator => of_indicator(pack, &id, &answer)?,
            _ => of_fact(pack, &id, &answer)?,
        };
        self.answers.insert(id.clone(), says);
        self.given.insert(id, answer);
        Ok(())
    }

    /// Takes an indicator that was read in a text and that nobody has confirmed. It gives signs at most,
    /// and what was stated beats it. One that the pack does not know says nothing.
    pub fn read(&mut self, pack: &Pack, indicator: &Id) {
        let yes = Answer::Text("yes".to_owned());
        if let Ok(says) = of_indicator(pack, indicator, &yes) {
            self.read.insert(indicator.clone(), says);
        }
    }

    /// Takes an answer back.
    pub fn forget(&mut self, id: &Id) {
        self.answers.remove(id);
        self.given.remove(id);
    }

    /// What was answered to a question, indicator or fact.
    pub fn given(&self, id: &Id) -> Option<&Answer> {
        self.given.get(id)
    }

    /// Every id that was answered, with the answer.
    pub fn all(&self) -> impl Iterator<Item = (&Id, &Answer)> {
        self.given.iter()
    }

    /// The answers and what was read as statements; the source of each is its place in
    /// [`Case::sources`].
    pub fn statements(&self, rules: &Rules) -> Vec<Statement> {
        let answers = self.answers.values().map(|says| (says, true));
        let read = self.read.values().map(|says| (says, false));
        let mut statements = Vec::new();
        for (source, (says, stated)) in (0..).zip(answers.chain(read)) {
            for (fact, said) in says {
                if let Some(fact) = rules.fact_index(fact.as_str()) {
                    statements.push(Statement {
                        fact,
                        said: *said,
                        stated,
                        source,
                    });
                }
            }
        }
        statements
    }

    /// What statements come from: every id that was answered, then every indicator that was read.
    pub fn sources(&self) -> impl Iterator<Item = &Id> {
        self.answers.keys().chain(self.read.keys())
    }

    /// The state of every fact.
    pub fn facts(&self, rules: &Rules) -> Facts {
        Facts::of(rules.fact_count(), &self.statements(rules))
    }
}

fn of_question(pack: &Pack, id: &Id, answer: &Answer) -> Result<Vec<(Id, Said)>, Refused> {
    let Some(question) = pack.questions.iter().find(|item| item.id() == id) else {
        return Ok(Vec::new());
    };
    let given = text_of(answer);
    if matches!(given.as_str(), "unknown" | "not-sure" | "prefer-not") {
        return Ok(Vec::new());
    }
    let Some(choice) = question
        .own
        .choices
        .iter()
        .find(|choice| choice.id.as_str() == given)
    else {
        let mut choices: Vec<&str> = question
            .own
            .choices
            .iter()
            .map(|choice| choice.id.as_str())
            .collect();
        choices.push("unknown");
        return Err(Refused::NoSuchChoice {
            question: id.to_string(),
            answer: clip(&given),
            choices: choices.join(", "),
        });
    };
    Ok(choice
        .says
        .iter()
        .map(|(fact, says)| {
            let said = match says {
                Says::Value(value) => Said::Value(*value),
                Says::Number(number) => Said::Number(*number),
            };
            (fact.clone(), said)
        })
        .collect())
}

fn of_indicator(pack: &Pack, id: &Id, answer: &Answer) -> Result<Vec<(Id, Said)>, Refused> {
    let Some(indicator) = pack.indicators.iter().find(|item| item.id() == id) else {
        return Ok(Vec::new());
    };
    match text_of(answer).as_str() {
        // An indicator points to a fact; it never states it. One that was not seen says nothing.
        "yes" => Ok(indicator
            .own
            .supports
            .iter()
            .map(|fact| (fact.clone(), Said::Value(Value::Signs)))
            .collect()),
        "no" | "unknown" => Ok(Vec::new()),
        given => Err(Refused::WrongType {
            id: id.to_string(),
            expected: "yes, no or unknown",
            given: clip(given),
        }),
    }
}

fn of_fact(pack: &Pack, id: &Id, answer: &Answer) -> Result<Vec<(Id, Said)>, Refused> {
    let Some(fact) = pack.facts.iter().find(|item| item.id() == id) else {
        return Ok(Vec::new());
    };
    let given = text_of(answer);
    if given == "unknown" {
        return Ok(Vec::new());
    }
    let wrong = |expected| Refused::WrongType {
        id: id.to_string(),
        expected,
        given: clip(&given),
    };
    let impossible = |expected| Refused::Impossible {
        id: id.to_string(),
        expected,
        given: clip(&given),
    };
    let said = match (fact.own.kind, answer) {
        (FactType::YesNo, Answer::Text(_)) => match given.as_str() {
            "yes" => Said::Value(Value::Yes),
            "no" => Said::Value(Value::No),
            _ => return Err(wrong("yes, no or unknown")),
        },
        (FactType::YesNo, Answer::Number(_)) => return Err(wrong("yes, no or unknown")),
        (FactType::Age, Answer::Number(years)) if (0..=OLDEST).contains(years) => {
            Said::Number(*years)
        }
        (FactType::Age, Answer::Number(_)) => return Err(impossible("an age goes from 0 to 130")),
        (FactType::Age, Answer::Text(_)) => return Err(wrong("a number of years")),
        (FactType::Amount, Answer::Number(dollars)) if (0..=LARGEST).contains(dollars) => {
            Said::Number(*dollars)
        }
        (FactType::Amount, Answer::Number(_)) => {
            return Err(impossible("an amount goes from 0 to 1,000,000,000 dollars"));
        }
        (FactType::Amount, Answer::Text(_)) => return Err(wrong("a number of dollars")),
        (FactType::Date, Answer::Text(text)) => match text.parse::<Date>() {
            Ok(date) => Said::Number(days(date)),
            Err(_) if text.len() == 10 && text.split('-').count() == 3 => {
                return Err(impossible(
                    "a date is written like 2026-11-22, and must exist",
                ));
            }
            Err(_) => return Err(wrong("a date like 2026-11-22")),
        },
        (FactType::Date, Answer::Number(_)) => return Err(wrong("a date like 2026-11-22")),
    };
    Ok(vec![(id.clone(), said)])
}

/// Days since 1970-01-01, by which dates are compared.
pub(crate) fn days(date: Date) -> i64 {
    let epoch = Date::constant(1970, 1, 1);
    i64::from((date - epoch).get_days())
}

fn text_of(answer: &Answer) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Number(number) => number.to_string(),
    }
}

/// A given text, short enough for a message.
fn clip(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}

/// The id with the most letters in common at its start or within two typing slips.
fn nearest(pack: &Pack, id: &str) -> Option<String> {
    if id.len() > 80 {
        return None;
    }
    let candidates = pack
        .metas()
        .into_iter()
        .filter(|(kind, _)| matches!(kind, Kind::Question | Kind::Indicator | Kind::Fact));
    candidates
        .map(|(_, meta)| {
            (
                slips(id, meta.id.as_str()).min(slips(id, meta.id.tail())),
                &meta.id,
            )
        })
        .filter(|(slips, _)| *slips <= 3)
        .min()
        .map(|(_, id)| id.to_string())
}

/// How many letters must be put in, left out or changed to make one word of another.
fn slips(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(row.first_mut().unwrap_or(&mut 0), i + 1);
        let mut left = i + 1;
        for (slot, to) in row.iter_mut().skip(1).zip(&b) {
            let best = (diagonal + usize::from(from != *to))
                .min(*slot + 1)
                .min(left + 1);
            diagonal = std::mem::replace(slot, best);
            left = best;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::slips;

    #[test]
    fn slips_are_counted() {
        for (a, b, count) in [
            ("debt", "debt", 0),
            ("debts", "debt", 1),
            ("dbet", "debt", 2),
            ("", "abc", 3),
        ] {
            assert_eq!(slips(a, b), count, "{a} {b}");
        }
    }
}
