//! What the person agreed may be said: to one organization, for one purpose, until a day.
//!
//! A release is not a form about a person. Each thing in it was chosen, and nothing else is shared.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vault::ReleaseId;

use crate::lists::{Channel, word_list};
use crate::names::{Id, Language, RecordId};
use crate::reach::{Voicemail, Window};
use crate::refusal::{Refusal, Way};
use crate::text::{Short, Words};

/// How long a release lasts unless somebody chooses otherwise.
pub const USUAL_DAYS: i64 = 30;
/// The longest.
pub const LONGEST_DAYS: i64 = 180;
/// More things than this nobody reads before saying yes.
const MOST_ITEMS: usize = 24;

pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

word_list! {
    /// How the person said yes, or took it back.
    How {
        /// Spoken.
        Spoken = "spoken",
        /// A typed signature.
        Typed = "typed",
        /// A written signature.
        Written = "written",
        /// On a call of three.
        ThreeWayCall = "three-way-call",
        /// By giving the place a code of their own.
        OwnCode = "own-code",
    }
}
word_list! {
    /// Whether the releasing organization is bound by VAWA, FVPSA or VOCA.
    Bound {
        /// It is.
        Yes = "yes",
        /// It is not.
        No = "no",
        /// Nobody has said. Treated as bound.
        Unknown = "unknown",
    }
}
word_list! {
    /// Whether a guardian harms the person or the other parent.
    Harm {
        /// No sign of it.
        No = "no",
        /// Yes.
        Yes = "yes",
        /// Nobody knows. Treated as yes.
        Unknown = "unknown",
    }
}
word_list! {
    /// Who said yes.
    GivenBy {
        /// The person.
        Person = "person",
        /// A guardian.
        Guardian = "guardian",
        /// Both.
        Both = "both",
    }
}

/// Who can say yes for this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "branch", rename_all = "kebab-case")]
pub enum Branch {
    /// An adult, for themselves.
    Adult,
    /// Under 18.
    Minor {
        /// Who said yes.
        given_by: GivenBy,
        /// Whether a guardian may be the one who harms.
        guardian_harms: Harm,
    },
    /// An adult with a guardian appointed by a court.
    Guarded {
        /// Who said yes.
        given_by: GivenBy,
        /// Whether the guardian may be the one who harms.
        guardian_harms: Harm,
    },
}

/// The one organization that hears it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// The organization in the directory.
    pub organization: RecordId,
    /// Its name as the person heard it.
    pub organization_name: Short,
    /// The service in the directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<RecordId>,
    /// Its name as the person heard it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_name: Option<Short>,
}

/// When help is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Tonight.
    Tonight,
    /// Within so many days.
    WithinDays(u8),
    /// On a date.
    On(Date),
}

/// One thing that may be shared. What is shown before acceptance has no free text anywhere in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "item", rename_all = "kebab-case")]
pub enum Item {
    /// A need.
    Need {
        /// Its id, `need-…`.
        need: Id,
    },
    /// Languages the person speaks.
    Languages {
        /// Tags, the best first.
        languages: Vec<Language>,
    },
    /// Who needs it, as counts.
    Who {
        /// Adults.
        adults: u8,
        /// Children.
        children: u8,
        /// What access they need, `access-…`.
        #[serde(default)]
        access: Vec<Id>,
        /// Animals.
        #[serde(default)]
        pets: u8,
    },
    /// When.
    When {
        /// When.
        when: When,
    },
    /// How the person may be called back: channel and hours, no number.
    CallBack {
        /// By which channel.
        channel: Channel,
        /// When.
        window: Window,
        /// What to do when nobody picks up.
        voicemail: Voicemail,
    },
    /// The first name to use. After acceptance only.
    FirstName {
        /// The name.
        name: Short,
    },
    /// How to reach the person. After acceptance only.
    Route {
        /// By which channel.
        channel: Channel,
        /// The number or address.
        value: Short,
    },
    /// Where the person is or can be met. After acceptance only.
    Place {
        /// In words.
        place: Short,
    },
}

impl Item {
    /// Whether this is shown after acceptance only, whatever was chosen.
    pub const fn always_after_acceptance(&self) -> bool {
        matches!(
            self,
            Self::FirstName { .. } | Self::Route { .. } | Self::Place { .. }
        )
    }

    fn is_sound(&self) -> bool {
        match self {
            Self::Need { need } => need.as_str().starts_with("need-"),
            Self::Languages { languages } => !languages.is_empty() && languages.len() <= 8,
            Self::Who {
                adults,
                children,
                access,
                ..
            } => {
                (*adults > 0 || *children > 0)
                    && access.len() <= 8
                    && access.iter().all(|id| id.as_str().starts_with("access-"))
            }
            Self::When { .. } => true,
            Self::CallBack { window, .. } => !window.days.is_empty(),
            Self::FirstName { name } => !name.is_blank(),
            Self::Route { value, .. } => !value.is_blank(),
            Self::Place { place } => !place.is_blank(),
        }
    }
}

/// A thing, and whether the person wants it shown only to a place that has said yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Released {
    /// The thing.
    #[serde(flatten)]
    pub item: Item,
    /// Only after the place has accepted.
    #[serde(default)]
    pub after_acceptance: bool,
}

impl Released {
    /// Whether it is shown after acceptance only.
    pub const fn waits_for_acceptance(&self) -> bool {
        self.after_acceptance || self.item.always_after_acceptance()
    }
}

/// Consent to share: what, with whom, why, until when, and how it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Its id.
    pub id: ReleaseId,
    /// The one organization.
    pub recipient: Recipient,
    /// The things.
    pub items: Vec<Released>,
    /// What for. The place reads it after acceptance.
    pub purpose: Short,
    /// The first moment at which it does not count any more.
    pub not_after: Timestamp,
    /// How it was given.
    pub how: How,
    /// The person's own words, only where somebody chose to keep them. Never shared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// Who can say yes for this person.
    pub who_agrees: Branch,
}

/// Whether an end lies in the future and not too far.
pub(crate) fn check_end(
    not_after: Timestamp,
    now: Timestamp,
    most_days: i64,
) -> Result<(), Refusal> {
    let span = not_after
        .as_millisecond()
        .saturating_sub(now.as_millisecond());
    if not_after <= now {
        Err(Refusal::EndsInThePast)
    } else if span > most_days.saturating_mul(DAY_MS) {
        Err(Refusal::TooLong { most_days })
    } else {
        Ok(())
    }
}

impl Release {
    /// Whether this can be written down as a release.
    ///
    /// # Errors
    /// The first thing that is missing or not allowed, by name.
    pub fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        if self.recipient.organization_name.is_blank() {
            return Err(Refusal::NoRecipient);
        }
        if self.items.is_empty() {
            return Err(Refusal::NoItems);
        }
        if self.items.len() > MOST_ITEMS {
            return Err(Refusal::TooManyItems { most: MOST_ITEMS });
        }
        if !self.items.iter().all(|released| released.item.is_sound()) {
            return Err(Refusal::BadItem);
        }
        if self.purpose.is_blank() {
            return Err(Refusal::NoPurpose);
        }
        check_end(self.not_after, now, LONGEST_DAYS)?;
        match self.who_agrees {
            // A person's own yes needs nobody else's; a guardian's counts only where no harm comes from them.
            Branch::Minor {
                given_by,
                guardian_harms,
            }
            | Branch::Guarded {
                given_by,
                guardian_harms,
            } if given_by != GivenBy::Person && guardian_harms != Harm::No => {
                Err(Refusal::GuardianMayHarm)
            }
            _ => Ok(()),
        }
    }
}

/// Whether a release may open a grant. Everything that `Release::check` asks, and for an organization that is bound,
/// or may be, a yes that is more than spoken.
///
/// # Errors
/// The first thing that stands in the way, by name.
pub fn may_offer(release: &Release, bound: Bound, now: Timestamp) -> Result<(), Refusal> {
    release.check(now).map_err(|refusal| match refusal {
        Refusal::EndsInThePast => Refusal::Expired {
            at: release.not_after,
        },
        other => other,
    })?;
    if release.how == How::Spoken && bound != Bound::No {
        return Err(Refusal::SpokenIsNotEnough {
            ways: [Way::ThreeWayCall, Way::OwnCode, Way::Signature],
        });
    }
    Ok(())
}
