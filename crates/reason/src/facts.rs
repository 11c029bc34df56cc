//! What was said about each fact, and how it combines.
//!
//! A fact set is about one potential victim. What was stated beats what was only read in text, and
//! text never gives more than *signs*. Two statements that disagree give *signs* and are kept as a
//! conflict to be shown. The order in which things were learned does not matter.

use knowledge::{Test, Value};

/// The place of a fact in the compiled rules.
pub type FactIndex = u16;

/// What one source says of one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// One of the four values.
    Value(Value),
    /// Years, dollars, or days since 1970.
    Number(i64),
}

/// One source's word on one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    /// The fact.
    pub fact: FactIndex,
    /// What is said.
    pub said: Said,
    /// Whether a person stated or confirmed it; otherwise it was only read in text.
    pub stated: bool,
    /// Which answer or observation it comes from.
    pub source: u32,
}

/// The combined state of every fact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    values: Vec<Value>,
    numbers: Vec<(FactIndex, i64)>,
    conflicts: Vec<FactIndex>,
}

impl Facts {
    /// Nothing known about `count` facts.
    pub fn unknown(count: usize) -> Facts {
        Facts {
            values: vec![Value::Unknown; count],
            ..Facts::default()
        }
    }

    /// Combines statements about `count` facts. Statements about other facts are passed over.
    pub fn of(count: usize, statements: &[Statement]) -> Facts {
        let mut facts = Facts::unknown(count);
        // Per fact: which of no, signs, yes were stated (bits 0 to 2), and whether text points to it.
        let mut seen = vec![0_u8; count];
        for statement in statements {
            let Some(bits) = seen.get_mut(usize::from(statement.fact)) else {
                continue;
            };
            match (statement.said, statement.stated) {
                (Said::Number(number), true) => facts.numbers.push((statement.fact, number)),
                (Said::Number(_), false) | (Said::Value(Value::Unknown), _) => {}
                (Said::Value(Value::No), true) => *bits |= STATED_NO,
                (Said::Value(Value::Signs), true) => *bits |= STATED_SIGNS,
                (Said::Value(Value::Yes), true) => *bits |= STATED_YES,
                (Said::Value(Value::No), false) => *bits |= TEXT_NO,
                (Said::Value(_), false) => *bits |= TEXT_SIGNS,
            }
        }
        facts.numbers.sort_unstable();
        facts.numbers.dedup();
        for (index, bits) in seen.into_iter().enumerate() {
            let (value, conflict) = combined(bits);
            let fact = FactIndex::try_from(index).unwrap_or(FactIndex::MAX);
            facts.set(fact, value);
            if conflict || facts.numbers_of(fact).count() > 1 {
                facts.conflicts.push(fact);
            }
        }
        facts
    }

    /// Sets a fact's value as it is.
    #[inline]
    pub fn set(&mut self, fact: FactIndex, value: Value) {
        if let Some(slot) = self.values.get_mut(usize::from(fact)) {
            *slot = value;
        }
    }

    /// The value of a fact; unknown for one that is not there.
    #[inline]
    pub fn value(&self, fact: FactIndex) -> Value {
        self.values
            .get(usize::from(fact))
            .copied()
            .unwrap_or_default()
    }

    /// The numbers stated for a fact, smallest first.
    pub fn numbers_of(&self, fact: FactIndex) -> impl Iterator<Item = i64> {
        self.numbers
            .iter()
            .filter(move |(own, _)| *own == fact)
            .map(|(_, number)| *number)
    }

    /// Facts on which two statements disagree.
    pub fn conflicts(&self) -> &[FactIndex] {
        &self.conflicts
    }

    /// Compares the numbers of a fact with a bound: *signs* where two numbers disagree about it.
    pub fn compare(&self, fact: FactIndex, test: Test, bound: i64) -> Value {
        let holds = |number: i64| match test {
            Test::Below | Test::Before | Test::OlderThan => number < bound,
            Test::AtLeast | Test::From | Test::NewerThan => number >= bound,
        };
        let (mut yes, mut no) = (false, false);
        for number in self.numbers_of(fact) {
            if holds(number) { yes = true } else { no = true }
        }
        match (yes, no) {
            (true, true) => Value::Signs,
            (true, false) => Value::Yes,
            (false, true) => Value::No,
            (false, false) => Value::Unknown,
        }
    }
}

const STATED_NO: u8 = 1;
const STATED_SIGNS: u8 = 2;
const STATED_YES: u8 = 4;
const TEXT_NO: u8 = 8;
const TEXT_SIGNS: u8 = 16;

/// The value of what was said, and whether statements disagree. A denial read in text is too weak
/// to rule anything out.
fn combined(bits: u8) -> (Value, bool) {
    let has = |bit| bits & bit != 0;
    match (has(STATED_YES), has(STATED_SIGNS), has(STATED_NO)) {
        (true, _, true) | (_, true, true) => (Value::Signs, true),
        (true, _, false) => (Value::Yes, false),
        (false, true, false) => (Value::Signs, false),
        (false, false, true) => (Value::No, false),
        (false, false, false) if has(TEXT_SIGNS) => (Value::Signs, false),
        (false, false, false) => (Value::Unknown, false),
    }
}

#[cfg(test)]
mod tests {
    use knowledge::{Test, Value};

    use super::{Facts, Said, Statement};

    #[track_caller]
    fn check(said: &[(Said, bool)], value: Value, conflicts: usize) {
        let statements: Vec<Statement> = said
            .iter()
            .zip(0..)
            .map(|((said, stated), source)| Statement {
                fact: 0,
                said: *said,
                stated: *stated,
                source,
            })
            .collect();
        let facts = Facts::of(1, &statements);
        assert_eq!(
            (facts.value(0), facts.conflicts().len()),
            (value, conflicts),
            "{said:?}"
        );
        let backwards: Vec<Statement> = statements.into_iter().rev().collect();
        assert_eq!(facts, Facts::of(1, &backwards), "order matters: {said:?}");
    }

    #[test]
    fn statements_combine() {
        use Said::Value as Says;
        use Value::{No, Signs, Unknown, Yes};
        check(&[], Unknown, 0);
        check(&[(Says(Yes), true)], Yes, 0);
        check(&[(Says(Yes), false)], Signs, 0);
        check(&[(Says(No), true), (Says(Yes), false)], No, 0);
        check(&[(Says(Yes), true), (Says(No), false)], Yes, 0);
        check(&[(Says(Yes), true), (Says(No), true)], Signs, 1);
        check(&[(Says(Signs), true), (Says(No), true)], Signs, 1);
        check(&[(Says(Signs), true), (Says(Yes), true)], Yes, 0);
        check(&[(Says(Unknown), true), (Says(No), true)], No, 0);
        check(&[(Says(No), false)], Unknown, 0);
    }

    #[test]
    fn numbers_compare_with_a_bound() {
        let statement = |number| Statement {
            fact: 0,
            said: Said::Number(number),
            stated: true,
            source: 0,
        };
        for (numbers, value, conflicts) in [
            (vec![], Value::Unknown, 0),
            (vec![17], Value::Yes, 0),
            (vec![18], Value::No, 0),
            (vec![17, 18], Value::Signs, 1),
            (vec![17, 17], Value::Yes, 0),
        ] {
            let statements: Vec<Statement> =
                numbers.iter().map(|number| statement(*number)).collect();
            let facts = Facts::of(1, &statements);
            assert_eq!(facts.compare(0, Test::Below, 18), value, "{numbers:?}");
            assert_eq!(facts.conflicts().len(), conflicts, "{numbers:?}");
        }
    }
}
