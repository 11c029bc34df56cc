//! One question: may this person do this, to this, now?

use crate::relation::{Actor, DeskKey, Relation, Standing, named};
use crate::rules::{Known, Rule, rule};
use crate::{Action, Role};

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Go on.
    Allow,
    /// Answer exactly as for something that does not exist (404): this person may not know that it does.
    Hide,
    /// This person knows that the thing exists, but the act is not allowed now.
    Refuse(Reason),
}

named! {
    /// Why an act is not allowed now. Rooms above have a sentence for each, in both languages.
    Reason("reason") {
        /// The member does not hold the desk's key yet; a supervisor must admit them.
        NoDeskKey = "no-desk-key",
        /// Nobody has taken the contact; take it first.
        TakeFirst = "take-first",
        /// The member has it already.
        AlreadyYours = "already-yours",
        /// The contact is closed.
        Closed = "closed",
        /// No release in force covers this.
        NoLiveRelease = "no-live-release",
        /// The referral was answered.
        AlreadyAnswered = "already-answered",
        /// The referral was not accepted.
        NotAccepted = "not-accepted",
        /// Nobody does this to themselves.
        NotYourself = "not-yourself",
        /// The member it is about was disabled.
        MemberDisabled = "member-disabled",
        /// Not in this state.
        NotNow = "not-now",
    }
}

/// Decides by the rule table, and by nothing else.
///
/// Where no case of the rule fits, what the person may know decides between the two refusals: if the table lets them
/// know the thing, they hear why not; if not, it does not exist for them.
pub fn decide(actor: &Actor, action: Action, relation: &Relation) -> Decision {
    if actor.standing == Standing::Disabled {
        return Decision::Hide;
    }
    let Some(rule) = rule(actor.role, action) else {
        return Decision::Hide;
    };
    let locked = rule.needs_desk_key && actor.desk_key == DeskKey::NotHeld;
    if !locked && rule.allow.iter().any(|case| case.fits(*relation)) {
        return Decision::Allow;
    }
    if !knows(actor, rule, *relation) {
        return Decision::Hide;
    }
    if locked {
        return Decision::Refuse(Reason::NoDeskKey);
    }
    let reason = rule.because.iter().find(|(case, _)| case.fits(*relation));
    Decision::Refuse(reason.map_or(Reason::NotNow, |(_, reason)| *reason))
}

/// Whether the person may know that the thing exists.
fn knows(actor: &Actor, own: &Rule, relation: Relation) -> bool {
    match own.known {
        Known::Always => true,
        Known::Never => false,
        Known::IfReadable(read) => may_read(actor, read, relation),
    }
}

/// Whether a reading rule has a case that fits, with the key it needs.
fn may_read(actor: &Actor, read: Action, relation: Relation) -> bool {
    rule(actor.role, read).is_some_and(|rule| {
        (!rule.needs_desk_key || actor.desk_key == DeskKey::Held)
            && rule.allow.iter().any(|case| case.fits(relation))
    })
}

impl Decision {
    /// Whether to go on.
    pub const fn is_allow(self) -> bool {
        matches!(self, Self::Allow)
    }
}

impl Role {
    /// Whether any state of things lets this role do this at all.
    pub fn has(self, action: Action) -> bool {
        rule(self, action).is_some()
    }
}
