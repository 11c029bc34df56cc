//! The rule table. `decide` and `filter` read it; nothing else says who may do what.

use crate::relation::{Assigned, Grant, Journal, Referral, Relation, Release, Role, Subject};
use crate::{Action, Reason};

/// One conjunction of facts. An empty list is no condition.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) journal: &'static [Journal],
    pub(crate) assigned: &'static [Assigned],
    pub(crate) grant: &'static [Grant],
    pub(crate) release: &'static [Release],
    pub(crate) referral: &'static [Referral],
    pub(crate) subject: &'static [Subject],
}

/// How a person may know that the thing exists when the act is not allowed.
#[derive(Debug)]
pub(crate) enum Known {
    /// Everybody who has the action knows (the queue, oneself, a colleague).
    Always,
    /// Nobody: every refusal looks like something that does not exist.
    Never,
    /// Those who may read it by this action.
    IfReadable(Action),
}

/// Who may do what, and what they hear if not.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) roles: &'static [Role],
    pub(crate) action: Action,
    pub(crate) needs_desk_key: bool,
    pub(crate) known: Known,
    pub(crate) allow: &'static [Case],
    pub(crate) because: &'static [(Case, Reason)],
}

fn has<T: PartialEq>(list: &[T], value: &T) -> bool {
    list.is_empty() || list.contains(value)
}

impl Case {
    pub(crate) fn fits(&self, relation: Relation) -> bool {
        has(self.journal, &relation.journal)
            && has(self.assigned, &relation.assigned)
            && has(self.grant, &relation.grant)
            && has(self.release, &relation.release)
            && has(self.referral, &relation.referral)
            && has(self.subject, &relation.subject)
    }

    pub(crate) fn has_state(&self, state: Journal) -> bool {
        // A case with no condition on the journal is not about one; a list must not take it for "every state".
        self.journal.contains(&state)
    }

    pub(crate) fn has_assigned(&self, assigned: Assigned) -> bool {
        has(self.assigned, &assigned)
    }

    pub(crate) fn is_about_journal_only(&self) -> bool {
        self.grant.is_empty()
            && self.release.is_empty()
            && self.referral.is_empty()
            && self.subject.is_empty()
    }
}

/// The rule for a role and an action; none means that it does not exist for that role.
pub(crate) fn rule(role: Role, action: Action) -> Option<&'static Rule> {
    RULES
        .iter()
        .find(|rule| rule.action == action && rule.roles.contains(&role))
}

const ANY: Case = Case {
    journal: &[],
    assigned: &[],
    grant: &[],
    release: &[],
    referral: &[],
    subject: &[],
};

const fn on(journal: &'static [Journal], assigned: &'static [Assigned]) -> Case {
    Case {
        journal,
        assigned,
        ..ANY
    }
}
const fn about(subject: &'static [Subject]) -> Case {
    Case { subject, ..ANY }
}
const fn link(grant: &'static [Grant], referral: &'static [Referral]) -> Case {
    Case {
        grant,
        referral,
        ..ANY
    }
}

const ADVOCATE: &[Role] = &[Role::Advocate];
const SUPERVISOR: &[Role] = &[Role::Supervisor];
const PARTNER: &[Role] = &[Role::Partner];
const ADMINISTRATOR: &[Role] = &[Role::Administrator];
const DESK: &[Role] = &[Role::Advocate, Role::Supervisor];

const WAITING: &[Journal] = &[Journal::Waiting];
const CLOSED: &[Journal] = &[Journal::Closed];
/// While somebody can still be answered.
const LIVE: &[Journal] = &[Journal::Waiting, Journal::Open];
/// While there is something to read. Hidden is in no list: nobody reads it.
const READABLE: &[Journal] = &[Journal::Waiting, Journal::Open, Journal::Closed];
/// A case never waits.
const FILED: &[Journal] = &[Journal::Open, Journal::Closed];
const ANY_STATE: &[Journal] = &[
    Journal::Waiting,
    Journal::Open,
    Journal::Closed,
    Journal::Hidden,
];

const ME: &[Assigned] = &[Assigned::Me];
const NOBODY: &[Assigned] = &[Assigned::Nobody];
const NOT_ME: &[Assigned] = &[Assigned::Nobody, Assigned::Other];
const ANYONE: &[Assigned] = &[Assigned::Nobody, Assigned::Me, Assigned::Other];

const UNANSWERED: &[Referral] = &[Referral::Offered, Referral::Seen];
const SENT: &[Referral] = &[
    Referral::Offered,
    Referral::Seen,
    Referral::Accepted,
    Referral::Declined,
];

/// Why work on a contact is not possible, in the order in which the reasons are told.
const WORK_BECAUSE: &[(Case, Reason)] = &[
    (on(CLOSED, ANYONE), Reason::Closed),
    (on(READABLE, NOBODY), Reason::TakeFirst),
];

/// Work that goes on after a contact is closed, until its words are gone: what must live is written down then.
const OWN_WORK: &[Case] = &[on(READABLE, ME)];
const DESK_WORK: &[Case] = &[on(READABLE, ANYONE)];

const READ: Known = Known::IfReadable(Action::ContactRead);

/// Work on a contact: an advocate's own, a supervisor's whole desk.
const fn own_work(action: Action) -> Rule {
    Rule {
        roles: ADVOCATE,
        action,
        needs_desk_key: true,
        known: READ,
        allow: OWN_WORK,
        because: WORK_BECAUSE,
    }
}
const fn desk_work(action: Action) -> Rule {
    Rule {
        roles: SUPERVISOR,
        action,
        needs_desk_key: true,
        known: READ,
        allow: DESK_WORK,
        because: &[],
    }
}
/// Something that everybody in a role may do whenever.
const fn always(roles: &'static [Role], action: Action, needs_desk_key: bool) -> Rule {
    Rule {
        roles,
        action,
        needs_desk_key,
        known: Known::Always,
        allow: &[ANY],
        because: &[],
    }
}

static RULES: &[Rule] = &[
    // The queue and the conversation.
    always(DESK, Action::QueueList, true),
    Rule {
        roles: ADVOCATE,
        action: Action::ContactRead,
        needs_desk_key: true,
        known: Known::Never,
        allow: &[on(WAITING, NOBODY), on(READABLE, ME)],
        because: &[],
    },
    Rule {
        roles: SUPERVISOR,
        action: Action::ContactRead,
        needs_desk_key: true,
        known: Known::Never,
        allow: &[on(READABLE, ANYONE)],
        because: &[],
    },
    Rule {
        roles: ADVOCATE,
        action: Action::ContactTake,
        needs_desk_key: true,
        known: READ,
        allow: &[on(WAITING, NOBODY)],
        because: &[
            (on(CLOSED, ANYONE), Reason::Closed),
            (on(LIVE, ME), Reason::AlreadyYours),
        ],
    },
    Rule {
        roles: SUPERVISOR,
        action: Action::ContactTake,
        needs_desk_key: true,
        known: READ,
        allow: &[on(LIVE, NOT_ME)],
        because: &[
            (on(CLOSED, ANYONE), Reason::Closed),
            (on(LIVE, ME), Reason::AlreadyYours),
        ],
    },
    Rule {
        roles: ADVOCATE,
        action: Action::ContactHandBack,
        needs_desk_key: true,
        known: READ,
        allow: &[on(LIVE, ME)],
        because: WORK_BECAUSE,
    },
    Rule {
        roles: SUPERVISOR,
        action: Action::ContactHandBack,
        needs_desk_key: true,
        known: READ,
        allow: &[on(LIVE, &[Assigned::Me, Assigned::Other])],
        because: WORK_BECAUSE,
    },
    Rule {
        roles: ADVOCATE,
        action: Action::ContactAnswer,
        needs_desk_key: true,
        known: READ,
        allow: &[on(LIVE, ME)],
        because: WORK_BECAUSE,
    },
    // A supervisor may write into any live conversation without taking it: a reply never waits for a second person.
    Rule {
        roles: SUPERVISOR,
        action: Action::ContactAnswer,
        needs_desk_key: true,
        known: READ,
        allow: &[on(LIVE, ANYONE)],
        because: WORK_BECAUSE,
    },
    Rule {
        roles: ADVOCATE,
        action: Action::ContactClose,
        needs_desk_key: true,
        known: READ,
        allow: &[on(LIVE, ME)],
        because: WORK_BECAUSE,
    },
    Rule {
        roles: SUPERVISOR,
        action: Action::ContactClose,
        needs_desk_key: true,
        known: READ,
        allow: &[on(LIVE, ANYONE)],
        because: WORK_BECAUSE,
    },
    // What is written down about a contact.
    own_work(Action::NoteAdd),
    desk_work(Action::NoteAdd),
    own_work(Action::SafeContactSet),
    desk_work(Action::SafeContactSet),
    own_work(Action::ObservationConfirm),
    desk_work(Action::ObservationConfirm),
    own_work(Action::AssessmentRecord),
    desk_work(Action::AssessmentRecord),
    own_work(Action::NeedAdd),
    desk_work(Action::NeedAdd),
    own_work(Action::TaskAdd),
    desk_work(Action::TaskAdd),
    own_work(Action::TaskDone),
    desk_work(Action::TaskDone),
    own_work(Action::CaseOpen),
    desk_work(Action::CaseOpen),
    own_work(Action::ContactLink),
    desk_work(Action::ContactLink),
    // Searching the directory concerns nobody's journal.
    always(DESK, Action::PlaceFind, false),
    // Release and referral.
    own_work(Action::ReleaseRecord),
    desk_work(Action::ReleaseRecord),
    // Whoever hears "I take it back" writes it down at once, whoever has the contact and whatever state it is in.
    Rule {
        roles: DESK,
        action: Action::ReleaseWithdraw,
        needs_desk_key: true,
        known: Known::Never,
        allow: &[on(ANY_STATE, ANYONE)],
        because: &[],
    },
    Rule {
        roles: ADVOCATE,
        action: Action::ReferralOffer,
        needs_desk_key: true,
        known: READ,
        allow: &[Case {
            journal: READABLE,
            assigned: ME,
            release: &[Release::Live],
            ..ANY
        }],
        because: &[
            (on(READABLE, NOBODY), Reason::TakeFirst),
            (ANY, Reason::NoLiveRelease),
        ],
    },
    Rule {
        roles: SUPERVISOR,
        action: Action::ReferralOffer,
        needs_desk_key: true,
        known: READ,
        allow: &[Case {
            journal: READABLE,
            assigned: ANYONE,
            release: &[Release::Live],
            ..ANY
        }],
        because: &[(ANY, Reason::NoLiveRelease)],
    },
    own_work(Action::ReferralRead),
    desk_work(Action::ReferralRead),
    own_work(Action::ReferralClose),
    desk_work(Action::ReferralClose),
    Rule {
        roles: ADVOCATE,
        action: Action::OutcomeRecord,
        needs_desk_key: true,
        known: READ,
        allow: &[Case {
            journal: READABLE,
            assigned: ME,
            referral: &[Referral::Accepted, Referral::Over],
            ..ANY
        }],
        because: &[
            (on(READABLE, NOBODY), Reason::TakeFirst),
            (ANY, Reason::NotAccepted),
        ],
    },
    Rule {
        roles: SUPERVISOR,
        action: Action::OutcomeRecord,
        needs_desk_key: true,
        known: READ,
        allow: &[Case {
            journal: READABLE,
            assigned: ANYONE,
            referral: &[Referral::Accepted, Referral::Over],
            ..ANY
        }],
        because: &[(ANY, Reason::NotAccepted)],
    },
    // A partner: one live grant, one referral. Everything else does not exist, and all of it looks alike.
    Rule {
        roles: PARTNER,
        action: Action::ReferralRead,
        needs_desk_key: false,
        known: Known::Never,
        allow: &[link(&[Grant::Live], SENT)],
        because: &[],
    },
    Rule {
        roles: PARTNER,
        action: Action::ReferralAnswer,
        needs_desk_key: false,
        known: Known::IfReadable(Action::ReferralRead),
        allow: &[link(&[Grant::Live], UNANSWERED)],
        because: &[(ANY, Reason::AlreadyAnswered)],
    },
    Rule {
        roles: PARTNER,
        action: Action::OutcomeRecord,
        needs_desk_key: false,
        known: Known::IfReadable(Action::ReferralRead),
        allow: &[link(&[Grant::Live], &[Referral::Accepted])],
        because: &[(ANY, Reason::NotAccepted)],
    },
    // Cases.
    Rule {
        roles: ADVOCATE,
        action: Action::CaseRead,
        needs_desk_key: true,
        known: Known::Never,
        allow: &[on(FILED, ME)],
        because: &[],
    },
    Rule {
        roles: SUPERVISOR,
        action: Action::CaseRead,
        needs_desk_key: true,
        known: Known::Never,
        allow: &[on(FILED, ANYONE)],
        because: &[],
    },
    // People and desks.
    always(
        &[Role::Administrator, Role::Supervisor],
        Action::MemberList,
        false,
    ),
    always(ADMINISTRATOR, Action::MemberInvite, false),
    Rule {
        roles: ADMINISTRATOR,
        action: Action::MemberDisable,
        needs_desk_key: false,
        known: Known::Always,
        allow: &[about(&[Subject::Other])],
        because: &[
            (about(&[Subject::Me]), Reason::NotYourself),
            (about(&[Subject::Disabled]), Reason::MemberDisabled),
        ],
    },
    always(
        &[Role::Administrator, Role::Supervisor],
        Action::DeskList,
        false,
    ),
    Rule {
        roles: SUPERVISOR,
        action: Action::DeskAdmit,
        needs_desk_key: true,
        known: Known::Always,
        allow: &[about(&[Subject::Other])],
        because: &[
            (about(&[Subject::Me]), Reason::NotYourself),
            (about(&[Subject::Disabled]), Reason::MemberDisabled),
        ],
    },
    // Sessions: one's own always; anybody's by those who must be able to lock somebody out at once.
    Rule {
        roles: ADVOCATE,
        action: Action::SessionList,
        needs_desk_key: false,
        known: Known::Never,
        allow: &[about(&[Subject::Me])],
        because: &[],
    },
    Rule {
        roles: ADVOCATE,
        action: Action::SessionEnd,
        needs_desk_key: false,
        known: Known::Never,
        allow: &[about(&[Subject::Me])],
        because: &[],
    },
    Rule {
        roles: &[Role::Supervisor, Role::Administrator],
        action: Action::SessionList,
        needs_desk_key: false,
        known: Known::Never,
        allow: &[about(&[Subject::Me])],
        because: &[],
    },
    Rule {
        roles: &[Role::Supervisor, Role::Administrator],
        action: Action::SessionEnd,
        needs_desk_key: false,
        known: Known::Never,
        allow: &[about(&[Subject::Me, Subject::Other, Subject::Disabled])],
        because: &[],
    },
    always(
        &[Role::Administrator, Role::Supervisor],
        Action::AuditVerify,
        false,
    ),
];
