//! What needs a second person, and what never waits for one.
//!
//! Both lists are data. Few of the first are reachable in the program yet; they stand here so that the day one becomes
//! reachable it cannot be forgotten.

use vault::MemberId;

use crate::relation::named;

named! {
    /// An act that needs two people.
    FourEyes("four-eyes act") {
        /// Give somebody the key of a desk. The one who invited and the one who admits are two people.
        AddToDesk = "add-to-desk",
        /// Hand a whole case to another organization.
        TransferCase = "transfer-case",
        /// Export a case, or many.
        Export = "export",
        /// Hand records to a court or an agency.
        Disclose = "disclose",
        /// Put a legal hold on, or take it off.
        LegalHold = "legal-hold",
        /// Make something unreadable before its time.
        ShredEarly = "shred-early",
        /// Keep something longer.
        RetainLonger = "retain-longer",
        /// Change the organization's, a partner's or a witness's public key.
        ChangeKey = "change-key",
        /// Bring back access from recovery shares.
        Recover = "recover",
        /// Publish a changed telephone number or address in the guide.
        PublishNumber = "publish-number",
        /// Change where the exit button leads, or a channel.
        ChangeExitOrChannel = "change-exit-or-channel",
        /// Turn the audit witness off.
        DisableWitness = "disable-witness",
        /// Write to many people at once.
        BulkMessage = "bulk-message",
    }
}

named! {
    /// An act that one person can always do alone: waiting for a second could cost a life, or keeps something open that
    /// the person has closed.
    Alone("act of one person") {
        /// Answer a visitor.
        Reply = "reply",
        /// Call a supervisor.
        Escalate = "escalate",
        /// Open a case because a life is at stake.
        BreakGlass = "break-glass",
        /// A report that the law asks for.
        MandatedReport = "mandated-report",
        /// Withdraw a release.
        WithdrawConsent = "withdraw-consent",
        /// End sessions.
        LockSessions = "lock-sessions",
    }
}

/// Every act that needs two people.
pub const FOUR_EYES: &[FourEyes] = FourEyes::ALL;
/// Every act that never does.
pub const ALONE: &[Alone] = Alone::ALL;
/// How long a request waits for its second person.
pub const WINDOW_MS: i64 = 48 * 60 * 60 * 1000;

/// Why the second person's yes does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SecondPersonRefused {
    /// Nobody approves their own request.
    #[error("the same person asked for this")]
    SamePerson,
    /// The request is older than 48 hours; ask again.
    #[error("the request is older than 48 hours")]
    TooLate,
    /// The yes is dated before the request.
    #[error("the yes is dated before the request")]
    BeforeRequest,
}

/// Checks the second person's yes. Times are milliseconds since 1970.
///
/// # Errors
/// If both are one person, or the yes came too late or too early.
pub fn second_person(
    requester: MemberId,
    requested_at: i64,
    approver: MemberId,
    approved_at: i64,
) -> Result<(), SecondPersonRefused> {
    if requester == approver {
        return Err(SecondPersonRefused::SamePerson);
    }
    match approved_at.checked_sub(requested_at) {
        Some(waited) if waited < 0 => Err(SecondPersonRefused::BeforeRequest),
        Some(waited) if waited <= WINDOW_MS => Ok(()),
        _ => Err(SecondPersonRefused::TooLate),
    }
}
