//! What can stand in a journal: about thirty types, each a plain struct.
//!
//! The name of a type and of a field is for ever. A field may be added; a change of meaning is a new version (`v`).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vault::{GrantId, JournalId, MemberId, ReferralId, ReleaseId};

use crate::body::Body;
use crate::lists::{
    Channel, Danger, Disposition, Lane, NotNow, Outcome, SaidOrSeen, Speaker, Stage, Status,
    Urgency,
};
use crate::names::{Id, Language, RecordId};
use crate::reach::SafeContactRule;
use crate::release::Release;
use crate::shown::{SheetLine, compose};
use crate::text::{Short, Words};

/// Who wrote an entry, as its seal proves it.
///
/// Everything sealed to the journal's public key is `Arrival`, whatever its row says: anybody can seal to a public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A visitor or a partner, or somebody who pretends to be one.
    Arrival,
    /// A member of the desk.
    Staff,
    /// The program itself, with the journal's key at hand.
    System,
}

impl Class {
    /// What the seal proves, whatever the row claims in clear: somebody who can write to the database can change a
    /// column, but cannot put an author into a body under the journal's key.
    pub fn proven(arrived: bool, claimed: Self, body: &Body) -> Self {
        match (arrived, body.author(), claimed) {
            (true, _, _) => Self::Arrival,
            (false, Some(_), _) => Self::Staff,
            (false, None, Self::Staff) => Self::System,
            (false, None, claimed) => claimed,
        }
    }
}

/// The first entry of a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactOpened {
    /// What the person came for.
    pub lane: Lane,
    /// The language they chose.
    pub lang: Language,
    /// The way in.
    pub channel: Channel,
    /// Whether they said that it is safe to talk. Absent: not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safe_to_talk: Option<bool>,
    /// What they said about danger.
    #[serde(default = "not_said")]
    pub danger: Danger,
}

const fn not_said() -> Danger {
    Danger::NotSaid
}

/// Something said in the conversation. What is here, both sides see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Who speaks.
    pub from: Speaker,
    /// The words.
    pub text: Words,
}

/// The visitor left the page or ended the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitorLeft {}

/// A member answers this contact from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Who.
    pub by: MemberId,
}

/// Back among those who wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedBack {}

/// A safe-contact rule is over: all of them where none is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeContactEnded {
    /// The sequence number of the rule's entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<u32>,
}

/// A person confirmed an observation. What nobody confirmed is in no journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObservationConfirmed {
    /// The indicator.
    pub indicator: Id,
    /// How it is known.
    pub source: SaidOrSeen,
    /// What it says.
    pub status: Status,
    /// The words, only where somebody chose to keep them: verbatim notes become the other side's evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Words>,
}

/// One conclusion and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conclusion {
    /// The conclusion.
    pub id: Id,
    /// `no`, `unknown`, `signs` or `yes`.
    pub value: Id,
}

/// What an assessment came to. Never the answers that led there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// Conclusions with their values.
    pub conclusions: Vec<Conclusion>,
    /// `none`, `some`, `serious` or `status-minor`.
    pub concern: Id,
    /// How soon.
    pub urgency: Urgency,
    /// The knowledge pack.
    pub pack: Id,
    /// Its version.
    pub version: Short,
    /// The date of the law it was read by.
    pub law_on: Date,
}

/// Something the person needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// The need.
    pub need: Id,
}

/// The person took a release back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Which.
    pub release: ReleaseId,
    /// How they said so; speaking is enough.
    pub how: crate::release::How,
    /// When they said so, if it was written down later. The withdrawal counts from its entry in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

/// A grant was opened under a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantMade {
    /// The grant.
    pub grant: GrantId,
    /// The release it stands on.
    pub release: ReleaseId,
    /// The referral it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral: Option<ReferralId>,
    /// How much it opens.
    pub stage: Stage,
    /// Labels of the sections it opens.
    pub sections: Vec<Short>,
    /// Its last moment.
    pub not_after: Timestamp,
}

/// A referral went out, word for word as here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralSent {
    /// The referral.
    pub id: ReferralId,
    /// The release it stands on.
    pub release: ReleaseId,
    /// The organization; the same as the release's.
    pub organization: RecordId,
    /// Everything that can ever be shown of it.
    pub sheet: Vec<SheetLine>,
    /// When an answer is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Timestamp>,
}

impl ReferralSent {
    /// The referral that a release allows: to its organization, with its lines and no others.
    pub fn under(id: ReferralId, release: &Release, answer_by: Option<Timestamp>) -> Self {
        Self {
            id,
            release: release.id,
            organization: release.recipient.organization.clone(),
            sheet: compose(release),
            answer_by,
        }
    }
}

/// What a partner reads of a referral: the lines of one stage, alone in a section of its own key. It repeats what the
/// referral says and decides nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The referral.
    pub referral: ReferralId,
    /// Who is asked, as the person heard it.
    pub recipient: Short,
    /// The lines of this stage.
    pub lines: Vec<SheetLine>,
    /// When an answer is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Timestamp>,
}

/// The partner opened it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralSeen {
    /// Which.
    pub referral: ReferralId,
}

/// Nobody needs it any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralClosed {
    /// Which.
    pub referral: ReferralId,
    /// Why, in a line, for the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Short>,
}

/// What a partner says to a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// "We can help."
    Yes(Yes),
    /// "Not now."
    NotNow {
        /// Why.
        reason: NotNow,
        /// What they would have to know, where they need more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ask_for: Option<Short>,
    },
}

/// What goes with a yes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Yes {
    /// When the person can come or will be called, in the partner's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Short>,
    /// Whom to ask for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_for: Option<Short>,
}

/// A partner's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// To which referral.
    pub referral: ReferralId,
    /// Yes or not now.
    pub reply: Reply,
    /// Anything else they wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
}

/// How a referral ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeRecorded {
    /// Which.
    pub referral: ReferralId,
    /// How.
    pub outcome: Outcome,
}

/// A private note. It has a type and a section of its own, so that no path exists by which it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The words.
    pub text: Words,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// A kind of task from the pack, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Id>,
    /// In words, if it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Short>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Timestamp>,
}

/// A task is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskDone {
    /// The sequence number of the task's entry.
    pub task: u32,
}

/// The first entry of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseOpened {
    /// The contact it began with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<JournalId>,
}

/// A contact and a case belong together. In a contact it names the case; in a case, the contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactLinked {
    /// The other journal.
    pub journal: JournalId,
}

/// The person asked for a return code. The code is nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeMade {}

/// The contact or the case ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Close {
    /// How.
    pub disposition: Disposition,
}

/// The person asked that it be hidden and made unreadable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EraseAsked {}

/// One entry of a journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Entry {
    /// The first entry of a contact.
    ContactOpened(ContactOpened),
    /// Something said.
    Message(Message),
    /// The visitor left.
    VisitorLeft(VisitorLeft),
    /// A member answers from now on.
    Taken(Taken),
    /// Back among those who wait.
    HandedBack(HandedBack),
    /// How the person may be reached.
    SafeContactRule(SafeContactRule),
    /// Such a rule is over.
    SafeContactEnded(SafeContactEnded),
    /// An observation that a person confirmed.
    Observation(ObservationConfirmed),
    /// What an assessment came to.
    Assessment(Assessment),
    /// Something the person needs.
    Need(Need),
    /// What the person agreed may be said, to whom, until when.
    Release(Release),
    /// A release taken back.
    ReleaseWithdrawn(Withdrawn),
    /// A grant under a release.
    Grant(GrantMade),
    /// A referral as sent.
    Referral(ReferralSent),
    /// What a partner reads of a referral.
    Sheet(Sheet),
    /// The partner opened it.
    ReferralSeen(ReferralSeen),
    /// Nobody needs it any more.
    ReferralClosed(ReferralClosed),
    /// A partner's answer.
    Answer(Answer),
    /// How a referral ended.
    Outcome(OutcomeRecorded),
    /// A private note.
    Note(Note),
    /// Something to do.
    Task(Task),
    /// Done.
    TaskDone(TaskDone),
    /// The first entry of a case.
    CaseOpened(CaseOpened),
    /// A contact and a case belong together.
    ContactLinked(ContactLinked),
    /// A return code was given.
    CodeMade(CodeMade),
    /// The end.
    Close(Close),
    /// The person asked that it be hidden and made unreadable.
    EraseAsked(EraseAsked),
}

impl Entry {
    /// Every type, as written.
    pub const TYPES: &'static [&'static str] = &[
        "contact-opened",
        "message",
        "visitor-left",
        "taken",
        "handed-back",
        "safe-contact-rule",
        "safe-contact-ended",
        "observation",
        "assessment",
        "need",
        "release",
        "release-withdrawn",
        "grant",
        "referral",
        "sheet",
        "referral-seen",
        "referral-closed",
        "answer",
        "outcome",
        "note",
        "task",
        "task-done",
        "case-opened",
        "contact-linked",
        "code-made",
        "close",
        "erase-asked",
    ];

    /// The type, as written.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ContactOpened(_) => "contact-opened",
            Self::Message(_) => "message",
            Self::VisitorLeft(_) => "visitor-left",
            Self::Taken(_) => "taken",
            Self::HandedBack(_) => "handed-back",
            Self::SafeContactRule(_) => "safe-contact-rule",
            Self::SafeContactEnded(_) => "safe-contact-ended",
            Self::Observation(_) => "observation",
            Self::Assessment(_) => "assessment",
            Self::Need(_) => "need",
            Self::Release(_) => "release",
            Self::ReleaseWithdrawn(_) => "release-withdrawn",
            Self::Grant(_) => "grant",
            Self::Referral(_) => "referral",
            Self::Sheet(_) => "sheet",
            Self::ReferralSeen(_) => "referral-seen",
            Self::ReferralClosed(_) => "referral-closed",
            Self::Answer(_) => "answer",
            Self::Outcome(_) => "outcome",
            Self::Note(_) => "note",
            Self::Task(_) => "task",
            Self::TaskDone(_) => "task-done",
            Self::CaseOpened(_) => "case-opened",
            Self::ContactLinked(_) => "contact-linked",
            Self::CodeMade(_) => "code-made",
            Self::Close(_) => "close",
            Self::EraseAsked(_) => "erase-asked",
        }
    }

    /// Whether an entry of this type, written by this class, counts. Everything else is ignored and counted: a forged
    /// arrival must not become a release.
    pub const fn may_be_written_by(&self, class: Class) -> bool {
        match self {
            Self::Message(message) => match message.from {
                // Staff also write down what a visitor said, from paper or on the telephone.
                Speaker::Visitor => matches!(class, Class::Arrival | Class::Staff),
                Speaker::Advocate => matches!(class, Class::Staff),
            },
            // A first contact by text or mail arrives sealed; the fold takes it only as the first entry.
            Self::ContactOpened(_)
            | Self::VisitorLeft(_)
            | Self::EraseAsked(_)
            | Self::ReferralSeen(_)
            // Taking something back can be done by anybody, because it only ever closes.
            | Self::ReleaseWithdrawn(_)
            | Self::SafeContactEnded(_)
            | Self::Answer(_)
            | Self::Outcome(_) => true,
            Self::Taken(_)
            | Self::HandedBack(_)
            | Self::Grant(_)
            | Self::ReferralClosed(_)
            | Self::CaseOpened(_)
            | Self::ContactLinked(_)
            | Self::CodeMade(_)
            | Self::Close(_) => matches!(class, Class::Staff | Class::System),
            Self::SafeContactRule(_)
            | Self::Observation(_)
            | Self::Assessment(_)
            | Self::Need(_)
            | Self::Release(_)
            | Self::Referral(_)
            | Self::Sheet(_)
            | Self::Note(_)
            | Self::Task(_)
            | Self::TaskDone(_) => matches!(class, Class::Staff),
        }
    }
}

/// Each struct becomes its entry.
macro_rules! into_entry {
    ($($variant:ident($inner:ident))+) => {$(
        impl From<$inner> for Entry {
            fn from(entry: $inner) -> Self {
                Self::$variant(entry)
            }
        }
    )+};
}

into_entry! {
    ContactOpened(ContactOpened)
    Message(Message)
    VisitorLeft(VisitorLeft)
    Taken(Taken)
    HandedBack(HandedBack)
    SafeContactRule(SafeContactRule)
    SafeContactEnded(SafeContactEnded)
    Observation(ObservationConfirmed)
    Assessment(Assessment)
    Need(Need)
    Release(Release)
    ReleaseWithdrawn(Withdrawn)
    Grant(GrantMade)
    Referral(ReferralSent)
    Sheet(Sheet)
    ReferralSeen(ReferralSeen)
    ReferralClosed(ReferralClosed)
    Answer(Answer)
    Outcome(OutcomeRecorded)
    Note(Note)
    Task(Task)
    TaskDone(TaskDone)
    CaseOpened(CaseOpened)
    ContactLinked(ContactLinked)
    CodeMade(CodeMade)
    Close(Close)
    EraseAsked(EraseAsked)
}
