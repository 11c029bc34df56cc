//! Everything that somebody who is not a visitor can do, by one stable name.

use crate::relation::named;

named! {
    /// One thing that somebody can do. The name is used in audit lines, in routes' tests and in the matrix.
    Action("action") {
        /// See who waits and what is one's own.
        QueueList = "queue-list",
        /// Begin to answer somebody who waits, or take a contact over.
        ContactTake = "contact-take",
        /// Put a contact back among those who wait.
        ContactHandBack = "contact-hand-back",
        /// Read a conversation and everything in its journal.
        ContactRead = "contact-read",
        /// Write to the visitor.
        ContactAnswer = "contact-answer",
        /// End a contact with a disposition.
        ContactClose = "contact-close",
        /// Write a private note.
        NoteAdd = "note-add",
        /// Write down how the person may be reached, or that it is over.
        SafeContactSet = "safe-contact-set",
        /// Confirm an observation.
        ObservationConfirm = "observation-confirm",
        /// Keep the conclusions of an assessment.
        AssessmentRecord = "assessment-record",
        /// Add a need.
        NeedAdd = "need-add",
        /// Add a task.
        TaskAdd = "task-add",
        /// Mark a task as done.
        TaskDone = "task-done",
        /// Search the directory for the person.
        PlaceFind = "place-find",
        /// Write down a release.
        ReleaseRecord = "release-record",
        /// Withdraw a release. Only ever closes something.
        ReleaseWithdraw = "release-withdraw",
        /// Send a referral under a live release.
        ReferralOffer = "referral-offer",
        /// Read a referral as it was sent.
        ReferralRead = "referral-read",
        /// Answer a referral, as the partner.
        ReferralAnswer = "referral-answer",
        /// Close a referral that nobody needs any more.
        ReferralClose = "referral-close",
        /// Write down how a referral ended.
        OutcomeRecord = "outcome-record",
        /// Open a case from a contact.
        CaseOpen = "case-open",
        /// Read a case.
        CaseRead = "case-read",
        /// Link a contact to a case.
        ContactLink = "contact-link",
        /// See the members: names, roles, whether they may act.
        MemberList = "member-list",
        /// Invite somebody.
        MemberInvite = "member-invite",
        /// Disable a member, with every session and wrap.
        MemberDisable = "member-disable",
        /// See the desks and who holds their keys.
        DeskList = "desk-list",
        /// Wrap the desk's key to a member.
        DeskAdmit = "desk-admit",
        /// See where somebody is signed in.
        SessionList = "session-list",
        /// End a session.
        SessionEnd = "session-end",
        /// Check the whole audit chain.
        AuditVerify = "audit-verify",
    }
}
