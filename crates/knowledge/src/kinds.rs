//! What each kind of item adds to the common part.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::item::{date, some_date};
use crate::{Id, Rule, Value};

macro_rules! words_of_choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$each])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every one of them, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word that writes it in a pack and on the command line.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }

            /// The one of this name, if there is one.
            pub fn from_name(name: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

words_of_choice! {
    /// Who is asking. No door asks who you are.
    Door {
        /// About oneself.
        Myself = "self",
        /// About another person.
        SomeoneElse = "other",
        /// At work: hotel, clinic, school, farm, transport.
        Job = "job",
    }
}

words_of_choice! {
    /// What a fact speaks of.
    FactGroup {
        /// What was done: recruited, moved, housed, provided, obtained, bought.
        Act = "act",
        /// How: force, fraud, coercion.
        Means = "means",
        /// What for: commercial sex, work or services.
        Purpose = "purpose",
        /// Who the person is before the law: age, papers.
        Status = "status",
        /// Control over the person's life.
        Control = "control",
        /// Danger now.
        Danger = "danger",
        /// What the person needs.
        Need = "need",
        /// Where and around what; says nothing by itself.
        Context = "context",
        /// How the person looks or acts; says nothing by itself.
        Appearance = "appearance",
    }
}

words_of_choice! {
    /// What kind of value a fact takes.
    FactType {
        /// One of the four values.
        YesNo = "yes-no",
        /// Years.
        Age = "age",
        /// Whole dollars.
        Amount = "amount",
        /// A calendar date.
        Date = "date",
    }
}

words_of_choice! {
    /// Who can know an indicator.
    KnownBy {
        /// Someone who watches.
        Observer = "observer",
        /// The person alone can say.
        Person = "person",
        /// It is a matter of status, not of looks.
        Status = "status",
    }
}

words_of_choice! {
    /// How much an indicator says by itself.
    Specificity {
        /// Many other things look the same.
        Weak = "weak",
        /// Some other things look the same.
        Some = "some",
        /// Few other things look the same.
        Strong = "strong",
    }
}

words_of_choice! {
    /// The families of conclusions.
    ConclusionGroup {
        /// A part that others are built of.
        Element = "element",
        /// A form of trafficking.
        Trafficking = "trafficking",
        /// Serious, and not trafficking.
        Serious = "serious",
        /// How soon someone should act.
        Urgency = "urgency",
        /// How far the answers speak of trafficking.
        Concern = "concern",
    }
}

words_of_choice! {
    /// The steps of urgency and concern.
    Level {
        /// Now.
        Emergency = "emergency",
        /// Today.
        Soon = "soon",
        /// Someone under 18 in commercial sex.
        StatusMinor = "status-minor",
        /// Act, means and purpose.
        SeriousConcern = "serious",
        /// Control or transaction.
        Some = "some",
    }
}

words_of_choice! {
    /// What an action is.
    ActionGroup {
        /// Something to do.
        Do = "do",
        /// Something not to do.
        DoNot = "do-not",
        /// Whom to tell.
        Tell = "tell",
        /// What happens next.
        Next = "next",
    }
}

words_of_choice! {
    /// How a contact is reached.
    Channel {
        /// By voice.
        Call = "call",
        /// By text message.
        Text = "text",
        /// Through a relay for deaf and speech-disabled callers.
        Relay = "relay",
        /// On the web.
        Web = "web",
    }
}

words_of_choice! {
    /// What a contact is for.
    ContactScope {
        /// A life in danger.
        Emergency = "emergency",
        /// Trafficking.
        Trafficking = "trafficking",
        /// Suicide and crisis.
        Suicide = "suicide",
        /// Children.
        Child = "child",
        /// Relay.
        Relay = "relay",
        /// Anything else.
        Other = "other",
    }
}

/// A legal term.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
}

/// A statement the rules reason about.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it speaks of.
    pub group: FactGroup,
    /// What kind of value it takes.
    #[serde(default = "yes_no", rename = "type")]
    pub kind: FactType,
    /// Its code in HTCDS or CTDC, where it has one.
    #[serde(default)]
    pub htcds: Option<String>,
}

fn yes_no() -> FactType {
    FactType::YesNo
}

/// A named kind of observation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its family, for example `red-flag`.
    pub group: String,
    /// Its number among the ten red flags.
    #[serde(default)]
    pub flag: Option<u8>,
    /// Who can know it.
    pub known_by: KnownBy,
    /// How much it says by itself.
    pub specificity: Specificity,
    /// Facts it points to; each is at most *signs*.
    pub supports: Vec<Id>,
}

/// Something that can be asked.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// At which doors it is asked.
    pub doors: Vec<Door>,
    /// How much being asked can hurt: 0 easy to 3.
    pub harm: u8,
    /// The answers, apart from “I am not sure” and “I do not want to say”.
    #[serde(rename = "choice")]
    pub choices: Vec<Choice>,
}

/// One answer of a question.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id within the question.
    pub id: Id,
    /// What it says about which fact.
    #[serde(default)]
    pub says: BTreeMap<Id, Says>,
}

/// What an answer says about a fact.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Says {
    /// One of the four values.
    Value(Value),
    /// Years or dollars.
    Number(i64),
}

/// A number that changes by date.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// `years`, `months`, `dollars` or `date`.
    pub unit: String,
    /// The values, oldest first; only added to.
    #[serde(rename = "value")]
    pub values: Vec<ParameterValue>,
}

/// A parameter from a day on.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterValue {
    /// The first day of this value.
    #[serde(deserialize_with = "date")]
    pub from: Date,
    /// The value.
    pub value: i64,
    /// Where it is written.
    pub cite: Vec<String>,
}

impl Parameter {
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// The first day, if it has one.
    #[serde(default, deserialize_with = "some_date")]
    pub valid_from: Option<Date>,
    /// The last day, if it has one.
    #[serde(default, deserialize_with = "some_date")]
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What it is.
    pub group: ActionGroup,
    /// At which doors it is shown.
    pub doors: Vec<Door>,
    /// Its place in the list, small first.
    pub rank: u32,
    /// When it is shown; always, where there is none.
    #[serde(default)]
    pub when: Option<Rule>,
}

/// What a person needs.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
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
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
}

/// How long a clock runs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its family within its kind, for reviewers.
    #[serde(default)]
    pub group: Option<String>,
    /// How it is reached.
    pub channel: Channel,
    /// The digits as dialled, or an address; empty where the item only tells of an operator's practice.
    #[serde(default)]
    pub value: String,
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
