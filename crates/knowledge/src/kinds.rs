//! What each kind of item adds to the common part.

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use crate::item::{date, some_date, write_date, write_some_date};
use crate::names::{
    ActionGroup, Audience, BenefitGroup, Channel, ConclusionGroup, ContactScope, Door, FactGroup,
    FactType, GuidanceGroup, IndicatorGroup, KnownBy, Level, SafeHarbor, Situation, Specificity,
    Unit,
};
use crate::{Id, Rule, Value};

/// A legal term.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// Where it stood by date: Congress moves paragraph numbers when it adds a term.
    #[serde(default)]
    pub numbered: Vec<Numbered>,
}

/// A citation that held between two days.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbered {
    /// The citation.
    pub cite: String,
    /// The first day.
    #[serde(deserialize_with = "date")]
    pub valid_from: Date,
    /// The last day; none where it still stands.
    #[serde(default, deserialize_with = "some_date")]
    pub valid_to: Option<Date>,
}

/// A statement the rules reason about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it speaks of.
    pub group: FactGroup,
    /// What kind of value it takes.
    #[serde(default = "yes_no", rename = "type")]
    pub kind: FactType,
}

fn yes_no() -> FactType {
    FactType::YesNo
}

/// A named kind of observation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its family.
    pub group: IndicatorGroup,
    /// Its number among the ten red flags.
    #[serde(default)]
    pub flag: Option<u8>,
    /// Who can know it.
    pub known_by: KnownBy,
    /// How much it says by itself.
    pub specificity: Specificity,
    /// Facts it points to; each is at most *signs*.
    pub supports: Vec<Id>,
    /// Needs that are offered first where it was seen.
    #[serde(default)]
    pub opens: Vec<Id>,
    /// Its codes in the field's data standards.
    #[serde(default)]
    pub codes: Vec<Id>,
}

/// A code of the field's data standards, under which an indicator is counted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The field it belongs to, for example `methods-of-control`.
    pub group: String,
    /// Its name in the Human Trafficking Case Data Standard.
    #[serde(default)]
    pub htcds: Option<String>,
    /// Its column in the Counter-Trafficking Data Collaborative's global dataset.
    #[serde(default)]
    pub ctdc: Option<String>,
    /// Other spellings and picklist values that mean the same.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// Something that can be asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// At which doors it is asked; none where a role alone asks it.
    pub doors: Vec<Door>,
    /// How much being asked can hurt: 0 easy to 3.
    pub harm: u8,
    /// The question that asks the same in other words; whoever answered that one is not asked again.
    #[serde(default)]
    pub same_as: Option<Id>,
    /// The answers, apart from “I am not sure” and “I do not want to say”.
    #[serde(rename = "choice")]
    pub choices: Vec<Choice>,
}

/// One answer of a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id within the question.
    pub id: Id,
    /// What it says about which fact.
    #[serde(default, deserialize_with = "says")]
    pub says: BTreeMap<Id, Says>,
}

/// What an answer says about a fact.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Says {
    /// One of the four values.
    Value(Value),
    /// Years or dollars.
    Number(i64),
}

/// What an answer says, as a pack writes it: a value or a number, without saying which.
fn says<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<Id, Says>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Value(Value),
        Number(i64),
    }
    if !from.is_human_readable() {
        return BTreeMap::deserialize(from);
    }
    let written = BTreeMap::<Id, Written>::deserialize(from)?;
    let says = written.into_iter().map(|(fact, written)| {
        let says = match written {
            Written::Value(value) => Says::Value(value),
            Written::Number(number) => Says::Number(number),
        };
        (fact, says)
    });
    Ok(says.collect())
}

/// A number that changes by date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// What it counts.
    pub unit: Unit,
    /// The values, oldest first; only added to.
    #[serde(rename = "value")]
    pub values: Vec<ParameterValue>,
}

/// A parameter from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterValue {
    /// The first day of this value.
    #[serde(deserialize_with = "date", serialize_with = "write_date")]
    pub from: Date,
    /// The value.
    pub value: i64,
    /// Where it is written.
    pub cite: Vec<String>,
}

impl Parameter {
    /// The day that lies as long before another as the parameter says on that day; none where it has
    /// no value yet, or is not of days, months or years.
    pub fn ago(&self, day: Date) -> Option<Date> {
        let count = self.on(day)?;
        let span = match self.unit {
            Unit::Days => Span::new().try_days(count),
            Unit::Months => Span::new().try_months(count),
            Unit::Years => Span::new().try_years(count),
            Unit::Dollars | Unit::Date => return None,
        };
        day.checked_sub(span.ok()?).ok()
    }

    /// The value on a day; none before the first.
    pub fn on(&self, day: Date) -> Option<i64> {
        self.values
            .iter()
            .rev()
            .find(|value| value.from <= day)
            .map(|value| value.value)
    }
}

/// A rule that held between two days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// The first day, if it has one.
    #[serde(
        default,
        deserialize_with = "some_date",
        serialize_with = "write_some_date"
    )]
    pub valid_from: Option<Date>,
    /// The last day, if it has one.
    #[serde(
        default,
        deserialize_with = "some_date",
        serialize_with = "write_some_date"
    )]
    pub valid_to: Option<Date>,
    /// The rule.
    pub rule: Rule,
    /// Where this version is written, beside the item's own cites.
    #[serde(default)]
    pub cite: Vec<String>,
}

impl Version {
    /// Whether the version was in force on a day.
    pub fn in_force(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_to.is_none_or(|to| on <= to)
    }
}

fn rule_on<'a>(rule: Option<&'a Rule>, versions: &'a [Version], day: Date) -> Option<&'a Rule> {
    rule.or_else(|| {
        versions
            .iter()
            .find(|version| version.in_force(day))
            .map(|version| &version.rule)
    })
}

/// What rules derive from facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conclusion {
    /// Its family.
    pub group: ConclusionGroup,
    /// Its step, for urgency and concern.
    #[serde(default)]
    pub level: Option<Level>,
    /// The rule, where it never changed.
    #[serde(default)]
    pub rule: Option<Rule>,
    /// The rule by date, where it changed.
    #[serde(default, rename = "version")]
    pub versions: Vec<Version>,
}

impl Conclusion {
    /// The rule, or every version of it.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rule
            .iter()
            .chain(self.versions.iter().map(|version| &version.rule))
    }

    /// The rule in force on a day.
    pub fn rule_on(&self, day: Date) -> Option<&Rule> {
        rule_on(self.rule.as_ref(), &self.versions, day)
    }
}

/// Something to do, not to do, someone to tell, or what happens next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What it is.
    pub group: ActionGroup,
    /// At which doors it is shown.
    pub doors: Vec<Door>,
    /// For which roles behind those doors; for all of them, where none is named.
    #[serde(default)]
    pub roles: Vec<Id>,
    /// Its place in the list, small first.
    pub rank: u32,
    /// When it is shown; always, where there is none.
    #[serde(default)]
    pub when: Option<Rule>,
    /// Whether it tells what a law says: then its sources, and the day they were read, stand beside it.
    #[serde(default)]
    pub states_law: bool,
}

impl Action {
    /// Whether it is shown at a door, to a role behind it.
    pub fn is_for(&self, door: Door, role: Option<&Id>) -> bool {
        let own = |role: &Id| self.roles.contains(role);
        self.doors.contains(&door) && (self.roles.is_empty() || role.is_some_and(own))
    }
}

/// What a person needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// The broader need it belongs to. Public forms show the broad ones.
    #[serde(default)]
    pub under: Option<Id>,
    /// When it is offered first.
    pub when: Rule,
    /// Service words that answer it.
    pub terms: Vec<String>,
    /// Words that rule a service word out.
    #[serde(default)]
    pub not_terms: Vec<String>,
}

/// A dated rule of assistance.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    /// Its family.
    pub group: BenefitGroup,
    /// Under which situation a reader finds it.
    pub situation: Situation,
    /// The rule, where it never changed.
    #[serde(default)]
    pub rule: Option<Rule>,
    /// The rule by date, where it changed.
    #[serde(default, rename = "version")]
    pub versions: Vec<Version>,
    /// The parameter that says for how many months it runs.
    #[serde(default)]
    pub months: Option<Id>,
    /// The date fact from which it runs.
    #[serde(default)]
    pub from: Option<Id>,
    /// The guidance that says what asking for it can bring; on every path to papers.
    #[serde(default)]
    pub risk: Option<Id>,
    /// The two readings, where courts or agencies disagree.
    #[serde(default, rename = "reading")]
    pub readings: Vec<DisputedReading>,
}

/// One reading of a contested rule.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisputedReading {
    /// The day it was given.
    #[serde(deserialize_with = "date")]
    pub date: Date,
    /// Where it is written.
    pub cite: Vec<String>,
}

impl Benefit {
    /// The rule, or every version of it.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rule
            .iter()
            .chain(self.versions.iter().map(|version| &version.rule))
    }

    /// The rule in force on a day.
    pub fn rule_on(&self, day: Date) -> Option<&Rule> {
        rule_on(self.rule.as_ref(), &self.versions, day)
    }
}

/// A deadline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// How long it runs.
    pub length: Length,
    /// The date fact from which it runs; from now, where there is none.
    #[serde(default)]
    pub from: Option<Id>,
    /// When it runs.
    pub when: Rule,
    /// Whether offices count by month, so that the date is “about”.
    #[serde(default)]
    pub approximate: bool,
    /// Whether the day it runs to is too late: the last day is the one before.
    #[serde(default)]
    pub day_before: bool,
}

/// How long a clock runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Length {
    /// Hours.
    Hours(u16),
    /// Days.
    Days(u16),
    /// Months.
    Months(u16),
    /// Years.
    Years(u16),
    /// Months named by a parameter, on the day the clock starts.
    Parameter(Id),
}

/// A number to call or text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// How it is reached.
    pub channel: Channel,
    /// The digits as dialled, or an https address; empty where the item only tells of an operator's practice.
    #[serde(default)]
    pub value: String,
    /// The country it is for, where it is not the pack's own: two small letters.
    #[serde(default)]
    pub country: Option<String>,
    /// Who answers.
    #[serde(default)]
    pub operator: Option<String>,
    /// `always`, or absent where the words say.
    #[serde(default)]
    pub hours: Option<String>,
    /// Languages confirmed for this line.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Its place in the list, small first.
    pub rank: u32,
    /// At which doors it is shown.
    pub doors: Vec<Door>,
    /// What it is for.
    pub scope: ContactScope,
    /// When it stands first; the others stay where they are.
    #[serde(default)]
    pub when: Option<Rule>,
}

/// A term of Open Eligibility that needs carry.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// Its number there.
    pub code: u32,
    /// Its name there.
    pub name: String,
    /// The needs it answers.
    pub needs: Vec<Id>,
}

/// Who somebody is at a door, and what such a person can see and be asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// Behind which door.
    pub door: Door,
    /// What is asked, in order.
    pub questions: Vec<Id>,
    /// What one might see or hear there.
    pub sees: Vec<Id>,
    /// Whether a card to ask in silence is of use there: where a person is seen who may not be able to speak.
    #[serde(default)]
    pub card: bool,
}

/// What to know and how to act, beside rules: conduct, safety plans, fears, how weak signs are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// Its family.
    pub group: GuidanceGroup,
    /// Who reads it.
    pub audience: Audience,
    /// Its place in the list, small first.
    pub rank: u32,
    /// The published figures of a screening instrument.
    #[serde(default)]
    pub screen: Option<ScreenFigures>,
}

/// How a screening instrument did where it was studied, each in percent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenFigures {
    /// Of those it should find, how many it found.
    pub sensitivity: f64,
    /// Of those it should pass over, how many it passed over.
    pub specificity: f64,
    /// How many there were among those asked.
    pub prevalence: f64,
}

impl ScreenFigures {
    /// Of a hundred people it marks, how many it should have marked: the positive predictive value,
    /// in percent.
    pub fn predictive_value(&self) -> f64 {
        let found = self.sensitivity * self.prevalence;
        let mistaken = (100.0 - self.specificity) * (100.0 - self.prevalence);
        if found + mistaken > 0.0 {
            100.0 * found / (found + mistaken)
        } else {
            0.0
        }
    }
}

/// What a state's law does for young people who were sold for sex. Filled by counsel, state by state.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// What the law does.
    pub shape: SafeHarbor,
    /// Up to which age, in years.
    pub age_limit: u8,
    /// For which offences.
    pub offences: Vec<String>,
    /// Whether it must be proved that the person was trafficked.
    pub proof_needed: bool,
    /// Who is told or in charge.
    pub agency: String,
}
