//! A reading: the value of everything a pack says, for the facts of one case on one day.

use jiff::Span;
use jiff::civil::Date;
use knowledge::{ActionGroup, ConclusionGroup, Door, Id, Length, Level, Pack, Value};

use crate::explain::Explanation;
use crate::facts::{FactIndex, Facts};
use crate::rules::{NodeIndex, Rules, Shape};

/// How far the answers speak of trafficking. `None` still gets every help there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// Nothing said speaks of it.
    None,
    /// Control or a transaction.
    Some,
    /// Act, means and purpose.
    Serious,
    /// Someone under 18 in commercial sex.
    StatusMinor,
}

impl Concern {
    /// The word used in data.
    pub const fn name(self) -> &'static str {
        match self {
            Concern::None => "none",
            Concern::Some => "some",
            Concern::Serious => "serious",
            Concern::StatusMinor => "status-minor",
        }
    }
}

/// How soon someone should act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// In its turn.
    Routine,
    /// Today.
    Soon,
    /// Now.
    Emergency,
}

impl Urgency {
    /// The word used in data.
    pub const fn name(self) -> &'static str {
        match self {
            Urgency::Routine => "routine",
            Urgency::Soon => "soon",
            Urgency::Emergency => "emergency",
        }
    }
}

/// The value of everything, for one case on one day.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    pack: &'a Pack,
    rules: &'a Rules,
    facts: Facts,
    values: Vec<Value>,
}

impl<'a> Reading<'a> {
    /// Reads the facts of a case with the rules of a day.
    pub fn of(pack: &'a Pack, rules: &'a Rules, facts: Facts) -> Reading<'a> {
        let mut values = Vec::new();
        rules.evaluate(&facts, &mut values);
        Reading {
            pack,
            rules,
            facts,
            values,
        }
    }

    /// The facts that were read.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The rules it was read with.
    pub fn rules(&self) -> &'a Rules {
        self.rules
    }

    /// The value of a conclusion, action, need, benefit or clock. An action without a condition
    /// always holds.
    pub fn value(&self, id: &Id) -> Value {
        match self.rules.root(id) {
            Some(node) => self.value_at(node),
            None => Value::Yes,
        }
    }

    fn value_at(&self, node: NodeIndex) -> Value {
        self.values.get(node as usize).copied().unwrap_or_default()
    }

    /// Whether an item holds: *signs* or *yes*.
    pub fn holds(&self, id: &Id) -> bool {
        self.value(id) >= Value::Signs
    }

    /// Why an item has its value.
    pub fn explain(&self, id: &Id) -> Explanation {
        let mut explanation = Explanation::default();
        if let Some(node) = self.rules.root(id) {
            explanation.explain(self.rules, &self.values, node);
        }
        explanation
    }

    /// The facts nobody spoke of that keep an item from being decided, in the order of its rule.
    pub fn missing(&self, id: &Id) -> Vec<FactIndex> {
        let mut missing = Vec::new();
        let mut todo: Vec<NodeIndex> = self.rules.root(id).into_iter().collect();
        while let Some(node) = todo.pop() {
            if self.value_at(node) != Value::Unknown {
                continue;
            }
            match self.rules.shape(node).and_then(Shape::fact) {
                Some(fact) if missing.contains(&fact) => {}
                Some(fact) => missing.push(fact),
                None => todo.extend(self.rules.children(node).iter().rev()),
            }
        }
        missing
    }

    /// How far the answers speak of trafficking.
    pub fn concern(&self) -> Concern {
        self.highest(ConclusionGroup::Concern, |level| match level {
            Level::StatusMinor => Concern::StatusMinor,
            Level::SeriousConcern => Concern::Serious,
            Level::Some => Concern::Some,
            _ => Concern::None,
        })
        .unwrap_or(Concern::None)
    }

    /// How soon someone should act.
    pub fn urgency(&self) -> Urgency {
        self.highest(ConclusionGroup::Urgency, |level| match level {
            Level::Emergency => Urgency::Emergency,
            Level::Soon => Urgency::Soon,
            _ => Urgency::Routine,
        })
        .unwrap_or(Urgency::Routine)
    }

    fn highest<T: Ord>(&self, group: ConclusionGroup, step: impl Fn(Level) -> T) -> Option<T> {
        let held = self
            .pack
            .conclusions
            .iter()
            .filter(|item| item.own.group == group && self.holds(item.id()));
        held.filter_map(|item| item.own.level).map(step).max()
    }

    /// The actions to show at a door, to a role behind it: do, do not, tell, next, consent, each in
    /// order of rank.
    pub fn actions(&self, door: Door, role: Option<&Id>) -> Vec<(&'a Id, ActionGroup)> {
        let on = self.rules.on();
        let shown = self.pack.actions.iter().filter(|item| {
            item.meta.in_force(on) && item.own.is_for(door, role) && self.holds(item.id())
        });
        let mut shown: Vec<_> = shown.collect();
        shown.sort_by_key(|item| (item.own.group, item.own.rank));
        shown
            .into_iter()
            .map(|item| (item.id(), item.own.group))
            .collect()
    }

    /// The needs that were named, in the order of the pack.
    pub fn needs(&self) -> Vec<&'a Id> {
        let on = self.rules.on();
        self.pack
            .needs
            .iter()
            .filter(|item| item.meta.in_force(on) && self.holds(item.id()))
            .map(knowledge::Item::id)
            .collect()
    }

    /// The deadlines that run.
    pub fn clocks(&self) -> Vec<&'a Id> {
        self.pack
            .clocks
            .iter()
            .filter(|item| self.holds(item.id()))
            .map(knowledge::Item::id)
            .collect()
    }

    /// The date a date fact holds, if exactly one was stated.
    pub fn date_of(&self, fact: &Id) -> Option<Date> {
        let index = self.rules.fact_index(fact.as_str())?;
        let mut days = self.facts.numbers_of(index);
        let first = days.next()?;
        if days.next().is_some() {
            return None;
        }
        let span = jiff::Span::new().try_days(first).ok()?;
        Date::constant(1970, 1, 1).checked_add(span).ok()
    }

    /// The last day of a deadline, counted from the date that was stated, or from today where it runs
    /// from the moment it is confirmed. None where it runs by the hour, where nobody said what it
    /// starts from, or where signs alone point to it.
    pub fn last_day(&self, clock: &Id, today: Date) -> Option<Date> {
        let item = self.pack.clocks.iter().find(|item| item.id() == clock)?;
        if self.value(clock) < Value::Yes {
            return None;
        }
        let start = match &item.own.from {
            Some(fact) => self.date_of(fact)?,
            None => today,
        };
        let span = match &item.own.length {
            Length::Hours(_) => return None,
            Length::Days(days) => Span::new().days(i64::from(*days)),
            Length::Months(months) => Span::new().months(i64::from(*months)),
            Length::Years(years) => Span::new().years(i64::from(*years)),
            Length::Parameter(id) => {
                let parameter = self.pack.parameters.iter().find(|item| item.id() == id)?;
                Span::new().try_months(parameter.own.on(start)?).ok()?
            }
        };
        let day = start.checked_add(span).ok()?;
        if item.own.day_before {
            day.yesterday().ok()
        } else {
            Some(day)
        }
    }

    /// For how many months a benefit runs: its parameter on the date from which it runs, or on the
    /// day of the rules where that date is not known.
    pub fn months(&self, benefit: &Id) -> Option<i64> {
        let item = self
            .pack
            .benefits
            .iter()
            .find(|item| item.id() == benefit)?;
        let day = item
            .own
            .from
            .as_ref()
            .and_then(|fact| self.date_of(fact))
            .unwrap_or(self.rules.on());
        let parameter = item.own.months.as_ref()?;
        self.pack
            .parameters
            .iter()
            .find(|item| item.id() == parameter)?
            .own
            .on(day)
    }
}
