//! What a partner sees. One function composes it; the preview, the seal and the record all use that function, so what
//! the person agreed to and what goes out cannot differ.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::lists::word_list;
use crate::reach::Window;
use crate::referral::Referral;
use crate::release::{Item, Release, When};

word_list! {
    /// What a line is about. Rooms above have a label for each.
    SheetItem {
        /// A need's id.
        Need = "need",
        /// A language tag.
        Language = "language",
        /// A count of adults.
        Adults = "adults",
        /// A count of children.
        Children = "children",
        /// An access need's id.
        Access = "access",
        /// A count of animals.
        Pets = "pets",
        /// `tonight`, `within-3-days` or a date.
        When = "when",
        /// A channel for calling back.
        CallBackBy = "call-back-by",
        /// Days for calling back, `mon tue`.
        CallBackDays = "call-back-days",
        /// Hours for calling back, `18:00-20:00`.
        CallBackHours = "call-back-hours",
        /// The time zone of those hours.
        CallBackZone = "call-back-zone",
        /// `no` or `agreed-words`.
        Voicemail = "voicemail",
        /// What the release is for, in words. After acceptance.
        Purpose = "purpose",
        /// The first name to use. After acceptance.
        FirstName = "first-name",
        /// The channel of the line that follows. After acceptance.
        RouteBy = "route-by",
        /// The number or address. After acceptance.
        Route = "route",
        /// A place, in words. After acceptance.
        Place = "place",
    }
}

impl SheetItem {
    /// Whether a line of this kind can ever be shown before acceptance.
    pub const fn may_show_before_acceptance(self) -> bool {
        !matches!(
            self,
            Self::Purpose | Self::FirstName | Self::RouteBy | Self::Route | Self::Place
        )
    }
}

/// One line of a referral.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetLine {
    /// What it is about.
    pub item: SheetItem,
    /// The value: an id, a tag, a number, a word of a list, or words where the item says so.
    pub value: String,
    /// Shown only to a place that has accepted.
    #[serde(default)]
    pub after_acceptance: bool,
}

/// Never prints the value: it may be a name or a number.
impl std::fmt::Debug for SheetLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let after = if self.after_acceptance {
            ", after acceptance"
        } else {
            ""
        };
        write!(f, "SheetLine({}{after})", self.item)
    }
}

/// Everything that can ever be shown under a release, in the order of its items.
///
/// What this returns stands in journals: a change of it is a new version of the `referral` entry.
pub fn compose(release: &Release) -> Vec<SheetLine> {
    let mut sheet = Vec::new();
    for released in &release.items {
        let after = released.waits_for_acceptance();
        let mut line = |item: SheetItem, value: String| {
            let after_acceptance = after || !item.may_show_before_acceptance();
            sheet.push(SheetLine {
                item,
                value,
                after_acceptance,
            });
        };
        match &released.item {
            Item::Need { need } => line(SheetItem::Need, need.to_string()),
            Item::Languages { languages } => {
                for language in languages {
                    line(SheetItem::Language, language.to_string());
                }
            }
            Item::Who {
                adults,
                children,
                access,
                pets,
            } => {
                line(SheetItem::Adults, adults.to_string());
                line(SheetItem::Children, children.to_string());
                for id in access {
                    line(SheetItem::Access, id.to_string());
                }
                if *pets > 0 {
                    line(SheetItem::Pets, pets.to_string());
                }
            }
            Item::When { when } => line(
                SheetItem::When,
                match when {
                    When::Tonight => "tonight".to_owned(),
                    When::WithinDays(days) => format!("within-{days}-days"),
                    When::On(date) => date.to_string(),
                },
            ),
            Item::CallBack {
                channel,
                window,
                voicemail,
            } => {
                line(SheetItem::CallBackBy, channel.to_string());
                let Window { days, hours, zone } = window;
                let days: Vec<&str> = days.iter().map(|day| day.as_str()).collect();
                line(SheetItem::CallBackDays, days.join(" "));
                if let Some(hours) = hours {
                    let hours = format!(
                        "{}-{}",
                        hours.from.strftime("%H:%M"),
                        hours.until.strftime("%H:%M")
                    );
                    line(SheetItem::CallBackHours, hours);
                }
                line(SheetItem::CallBackZone, zone.to_string());
                line(SheetItem::Voicemail, voicemail.to_string());
            }
            Item::FirstName { name } => line(SheetItem::FirstName, name.as_str().to_owned()),
            Item::Route { channel, value } => {
                line(SheetItem::RouteBy, channel.to_string());
                line(SheetItem::Route, value.as_str().to_owned());
            }
            Item::Place { place } => line(SheetItem::Place, place.as_str().to_owned()),
        }
    }
    sheet.push(SheetLine {
        item: SheetItem::Purpose,
        value: release.purpose.as_str().to_owned(),
        after_acceptance: true,
    });
    sheet
}

/// The lines for a place that has not accepted: what the section of the release holds.
///
/// The kind of a line is asked again, so that a sheet from elsewhere cannot call a name harmless.
pub fn for_offer(sheet: &[SheetLine]) -> Vec<SheetLine> {
    sheet
        .iter()
        .filter(|line| is_for_offer(line))
        .cloned()
        .collect()
}

/// The lines that acceptance adds: what the section of the contact route holds.
pub fn for_accepted(sheet: &[SheetLine]) -> Vec<SheetLine> {
    sheet
        .iter()
        .filter(|line| !is_for_offer(line))
        .cloned()
        .collect()
}

const fn is_for_offer(line: &SheetLine) -> bool {
    !line.after_acceptance && line.item.may_show_before_acceptance()
}

/// What the partner sees now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// "This request is closed. Nothing else is needed."
    Closed,
    /// The partner said "not now"; the lines are gone again.
    Answered,
    /// What is needed, and the two answers.
    Offer(Vec<SheetLine>),
    /// Everything that was released.
    Accepted(Vec<SheetLine>),
}

impl Shown {
    /// What the partner sees of a release that counts at `now` (see `ReleaseRecord::live`).
    pub fn of(release: &Release, referral: &Referral, now: Timestamp) -> Self {
        if now >= release.not_after {
            return Self::Closed;
        }
        match referral {
            Referral::Withdrawn { .. } | Referral::Expired { .. } | Referral::Closed { .. } => {
                Self::Closed
            }
            Referral::Declined { .. } => Self::Answered,
            Referral::Offered { .. } | Referral::Seen { .. } | Referral::Asked { .. } => {
                Self::Offer(for_offer(&compose(release)))
            }
            Referral::Accepted { .. } => Self::Accepted(compose(release)),
        }
    }

    /// The lines, if any.
    pub fn lines(&self) -> &[SheetLine] {
        match self {
            Self::Closed | Self::Answered => &[],
            Self::Offer(lines) | Self::Accepted(lines) => lines,
        }
    }
}
