//! The list filter, made from the same cases as the check.
//!
//! A list that is filtered by hand-written SQL drifts from the check; somebody then sees a row that they may not open,
//! or keeps seeing one after they were disabled. Here the filter *is* the cases of the reading rule.

use vault::MemberId;

use crate::relation::{Actor, Assigned, DeskKey, Journal, Relation, Standing};
use crate::rules::rule;
use crate::{Action, Reason};

/// What the store knows in clear about one journal of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// State of the journal.
    pub state: Journal,
    /// Who has it.
    pub assigned: Option<MemberId>,
}

impl Row {
    /// The relation that the check would be asked about for this row.
    pub fn relation(&self, actor: &Actor) -> Relation {
        Relation::journal(self.state, actor.assigned(self.assigned))
    }
}

/// How a row must be assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AssignedIs {
    /// `assigned = this member`.
    Me(MemberId),
    /// `assigned IS NULL`.
    Nobody,
    /// No condition.
    Anyone,
}

/// One conjunction: `state IN (states) AND assigned …`. `states` is never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The states that pass.
    pub states: Vec<Journal>,
    /// The assignment that passes.
    pub assigned: AssignedIs,
}

/// A disjunction of clauses. With no clause nothing passes (`WHERE FALSE`, never "no condition").
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Any of these.
    pub any: Vec<Clause>,
    /// Why nothing passes, where there is something the member can do about it.
    pub because: Option<Reason>,
}

impl Clause {
    /// Whether a row passes this clause.
    pub fn matches(&self, row: &Row) -> bool {
        self.states.contains(&row.state)
            && match self.assigned {
                AssignedIs::Me(me) => row.assigned == Some(me),
                AssignedIs::Nobody => row.assigned.is_none(),
                AssignedIs::Anyone => true,
            }
    }
}

impl Filter {
    /// Whether a row passes.
    pub fn matches(&self, row: &Row) -> bool {
        self.any.iter().any(|clause| clause.matches(row))
    }

    /// Whether nothing can pass.
    pub const fn is_nothing(&self) -> bool {
        self.any.is_empty()
    }
}

/// The rows of one desk that `decide(actor, action, …)` allows: exactly those for `contact-read` and `case-read`. For
/// any other action it never shows more than the check allows, and may show less.
pub fn filter(actor: &Actor, action: Action) -> Filter {
    if actor.standing == Standing::Disabled {
        return Filter::default();
    }
    let Some(rule) = rule(actor.role, action) else {
        return Filter::default();
    };
    if rule.needs_desk_key && actor.desk_key == DeskKey::NotHeld {
        return Filter {
            any: Vec::new(),
            because: Some(Reason::NoDeskKey),
        };
    }
    let mut any = Vec::new();
    for case in rule.allow {
        // A case that speaks of a grant, a release, a referral or a member cannot be told from the row.
        if !case.is_about_journal_only() {
            continue;
        }
        let states: Vec<Journal> = Journal::ALL
            .iter()
            .copied()
            .filter(|state| *state != Journal::None && case.has_state(*state))
            .collect();
        if states.is_empty() {
            continue;
        }
        let has = |assigned| case.has_assigned(assigned);
        let mut push = |assigned| {
            any.push(Clause {
                states: states.clone(),
                assigned,
            });
        };
        if has(Assigned::Me) && has(Assigned::Nobody) && has(Assigned::Other) {
            push(AssignedIs::Anyone);
            continue;
        }
        if let Some(me) = actor.member.filter(|_| has(Assigned::Me)) {
            push(AssignedIs::Me(me));
        }
        if has(Assigned::Nobody) {
            push(AssignedIs::Nobody);
        }
        // "Somebody else's but not mine" has no clause on purpose: no rule of reading may say it, and a test holds it.
    }
    Filter { any, because: None }
}
