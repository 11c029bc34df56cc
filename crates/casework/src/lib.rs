#![doc = include_str!("../README.md")]

mod body;
mod contact;
mod entry;
mod fold;
mod lists;
mod names;
mod reach;
mod records;
mod referral;
mod refusal;
mod release;
mod retention;
mod shown;
mod text;

pub use body::{BadBody, Body, Unread, VERSION};
pub use contact::{Case, Contact, Line, Phase};
pub use entry::{
    Answer, Assessment, CaseOpened, Class, Close, CodeMade, Conclusion, ContactLinked,
    ContactOpened, Entry, EraseAsked, GrantMade, HandedBack, Message, Need, Note,
    ObservationConfirmed, OutcomeRecorded, ReferralClosed, ReferralSeen, ReferralSent, Reply,
    SafeContactEnded, Sheet, Taken, Task, TaskDone, VisitorLeft, Withdrawn, Yes,
};
pub use fold::Coded;
pub use lists::{
    Channel, Danger, Disposition, Lane, NotNow, Outcome, SaidOrSeen, Speaker, Stage, Status,
    Urgency,
};
pub use names::{BadName, Id, Language, RecordId, Zone};
pub use reach::{Day, Hours, SafeContactRule, Voicemail, Window, may_reach};
pub use records::{
    Ignored, Recorded, ReferralRecord, ReleaseRecord, ReleaseState, Row, RuleRecord,
};
pub use referral::{Event, NotAllowed, Referral};
pub use refusal::{Refusal, Way};
pub use release::{
    Bound, Branch, GivenBy, Harm, How, Item, LONGEST_DAYS, Recipient, Release, Released,
    USUAL_DAYS, When, may_offer,
};
pub use retention::{USUAL_LIFE_DAYS, gone_by, honest_date, shred_after};
pub use shown::{SheetItem, SheetLine, Shown, compose, for_accepted, for_offer};
pub use text::{MESSAGE_CHARS, SHORT_CHARS, Short, Text, TextRefused, Words};
