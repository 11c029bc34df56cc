//! Where a referral stands. Each state carries its data; a step that is not allowed names both ends.

use jiff::Timestamp;

use crate::entry::{Answer, Reply, Yes};
use crate::lists::NotNow;
use crate::text::{Short, Words};

/// The state of one referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Referral {
    /// Sent.
    Offered {
        /// When.
        at: Timestamp,
    },
    /// The partner opened it.
    Seen {
        /// When first.
        at: Timestamp,
    },
    /// The partner has to know more before saying yes or no.
    Asked {
        /// When.
        at: Timestamp,
        /// What they would have to know.
        ask_for: Option<Short>,
        /// Anything else they wrote.
        note: Option<Words>,
    },
    /// "We can help."
    Accepted {
        /// When.
        at: Timestamp,
        /// What goes with it.
        yes: Yes,
        /// Anything else they wrote.
        note: Option<Words>,
    },
    /// "Not now."
    Declined {
        /// When.
        at: Timestamp,
        /// Why.
        reason: NotNow,
        /// Anything else they wrote.
        note: Option<Words>,
    },
    /// The person took the release back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// The release ended.
    Expired {
        /// When.
        at: Timestamp,
    },
    /// The desk closed it.
    Closed {
        /// When.
        at: Timestamp,
        /// Why, for the desk.
        why: Option<Short>,
    },
}

/// What can happen to a referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The partner opened it.
    Seen,
    /// The partner answered.
    Answer(Answer),
    /// The person took the release back.
    Withdraw,
    /// The release ended.
    Expire,
    /// The desk closed it.
    Close(Option<Short>),
}

/// A step that is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a referral that is {from} cannot be {to}")]
pub struct NotAllowed {
    /// Where it stands.
    pub from: &'static str,
    /// Where it should have gone.
    pub to: &'static str,
}

impl Referral {
    /// The stable name of the state.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Offered { .. } => "offered",
            Self::Seen { .. } => "seen",
            Self::Asked { .. } => "asked",
            Self::Accepted { .. } => "accepted",
            Self::Declined { .. } => "declined",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Expired { .. } => "expired",
            Self::Closed { .. } => "closed",
        }
    }

    /// Whether an answer is still awaited.
    pub const fn awaits_answer(&self) -> bool {
        matches!(
            self,
            Self::Offered { .. } | Self::Seen { .. } | Self::Asked { .. }
        )
    }

    /// Whether nothing can happen to it any more.
    pub const fn is_over(&self) -> bool {
        !self.awaits_answer() && !matches!(self, Self::Accepted { .. })
    }

    /// The state after an event.
    ///
    /// # Errors
    /// If the event cannot follow; both ends are named and nothing is changed.
    pub fn after(&self, event: &Event, at: Timestamp) -> Result<Self, NotAllowed> {
        let next = event.target(at);
        let allowed = match (self, &next) {
            // Opening it again changes nothing and is no mistake.
            (Self::Seen { .. } | Self::Asked { .. } | Self::Accepted { .. }, Self::Seen { .. }) => {
                return Ok(self.clone());
            }
            (Self::Offered { .. }, Self::Seen { .. }) => true,
            (_, Self::Asked { .. } | Self::Accepted { .. } | Self::Declined { .. }) => {
                self.awaits_answer()
            }
            (_, Self::Withdrawn { .. } | Self::Expired { .. } | Self::Closed { .. }) => {
                !self.is_over()
            }
            _ => false,
        };
        if allowed {
            Ok(next)
        } else {
            Err(NotAllowed {
                from: self.as_str(),
                to: next.as_str(),
            })
        }
    }
}

impl Event {
    /// The state that the event leads to where it is allowed.
    fn target(&self, at: Timestamp) -> Referral {
        match self {
            Self::Seen => Referral::Seen { at },
            Self::Withdraw => Referral::Withdrawn { at },
            Self::Expire => Referral::Expired { at },
            Self::Close(why) => Referral::Closed {
                at,
                why: why.clone(),
            },
            Self::Answer(answer) => {
                let note = answer.note.clone();
                match &answer.reply {
                    Reply::Yes(yes) => Referral::Accepted {
                        at,
                        yes: yes.clone(),
                        note,
                    },
                    Reply::NotNow {
                        reason: NotNow::NeedMoreInfo,
                        ask_for,
                    } => Referral::Asked {
                        at,
                        ask_for: ask_for.clone(),
                        note,
                    },
                    Reply::NotNow { reason, .. } => Referral::Declined {
                        at,
                        reason: *reason,
                        note,
                    },
                }
            }
        }
    }
}
