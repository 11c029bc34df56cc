//! What may be written: an [`Act`] is a list of [`Write`]s that happen together or not at all, with the lines that the
//! audit gets for them. Conditions (the link is unclaimed, the referral stands where the caller thinks) are part of a
//! write, so that they are checked where nobody can come between.

use std::borrow::Cow;

use uuid::Uuid;
use vault::{
    DeskId, GrantId, JournalId, MemberId, OrgId, ReferralId, ReleaseId, Sealed, SessionId,
};

use crate::rows::{
    Credentials, Desk, DeskWrap, DirectoryChange, Entry, Grant, Half, Holder, Invite, Journal,
    Link, Lookup, Member, MemberState, Organization, Outbox, OutboxState, QueueState, Referral,
    ReferralState, Session, SessionKind, Wrap,
};

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The program by itself.
    System,
    /// A visitor; the audit never says which.
    Visitor,
    /// A partner, by the referral it was asked about.
    Partner(ReferralId),
    /// A member.
    Member(MemberId),
}

/// A line for the audit beside those that appended entries make by themselves.
#[derive(Clone, Debug)]
pub struct AuditEvent {
    /// What was done, as `policy` names it.
    pub action: Cow<'static, str>,
    /// What it was done to.
    pub object: Option<Uuid>,
    /// `done`, or why not.
    pub result: Cow<'static, str>,
    /// Details (`AUDIT_DETAILS`).
    pub details: Option<Sealed>,
}

impl AuditEvent {
    /// Something done to something.
    pub fn done(action: impl Into<Cow<'static, str>>, object: Option<Uuid>) -> Self {
        Self {
            action: action.into(),
            object,
            result: Cow::Borrowed("done"),
            details: None,
        }
    }

    /// Something refused, and why in one word.
    pub fn refused(
        action: impl Into<Cow<'static, str>>,
        object: Option<Uuid>,
        why: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            action: action.into(),
            object,
            result: why.into(),
            details: None,
        }
    }
}

/// Writes that happen together or not at all.
#[derive(Clone, Debug)]
pub struct Act {
    /// Who does it.
    pub actor: Actor,
    /// When, for the audit.
    pub at: i64,
    /// What is written, in order.
    pub writes: Vec<Write>,
    /// Lines for the audit. Every appended entry makes one by itself.
    pub audit: Vec<AuditEvent>,
}

impl Act {
    /// An act that does nothing yet.
    pub const fn new(actor: Actor, at: i64) -> Self {
        Self {
            actor,
            at,
            writes: Vec::new(),
            audit: Vec::new(),
        }
    }

    /// The same with one more write.
    #[must_use]
    pub fn write(mut self, write: Write) -> Self {
        self.writes.push(write);
        self
    }

    /// The same with one more line for the audit.
    #[must_use]
    pub fn audit(mut self, event: AuditEvent) -> Self {
        self.audit.push(event);
        self
    }
}

/// What changes about a member.
#[derive(Clone, Debug)]
pub enum MemberChange {
    /// May sign in, or not.
    State(MemberState),
    /// The role, as `policy` names it.
    Role(String),
    /// The name to sign in with, and the name (`MEMBER_NAME`).
    Name {
        /// Of the name to sign in with.
        handle_lookup: Lookup,
        /// The name.
        name: Sealed,
    },
    /// Password, recovery code and keys, all at once.
    Credentials(Box<Credentials<Sealed>>),
    /// Secret of the one-time codes; `None` takes it away.
    Totp(Option<Sealed>),
    /// A one-time code was used. Refused when this step or a later one was used before.
    TotpStep(i64),
    /// An attempt to sign in failed: counted, and none is taken before `next_try_at`.
    SignInFailed {
        /// No attempt before this.
        next_try_at: i64,
    },
    /// Signed in: the count begins again.
    SignInDone,
}

/// What changes about a journal in the queue. `None` leaves a column as it is.
#[derive(Clone, Debug, Default)]
pub struct QueueChange {
    /// Where it stands.
    pub state: Option<QueueState>,
    /// The lane.
    pub lane: Option<String>,
    /// The language.
    pub lang: Option<String>,
    /// Whether somebody should look at once.
    pub urgent: Option<bool>,
    /// When it was closed; `Some(None)` opens it again.
    pub closed_at: Option<Option<i64>>,
    /// When it is shredded; `Some(None)` keeps it.
    pub shred_after: Option<Option<i64>>,
    /// The desk that reads it.
    pub desk: Option<DeskId>,
}

/// Which grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantsOf {
    /// This one.
    Grant(GrantId),
    /// Those of a referral.
    Referral(ReferralId),
    /// Those of a release.
    Release(ReleaseId),
    /// Those of a journal.
    Journal(JournalId),
}

/// One write.
#[derive(Clone, Debug)]
pub enum Write {
    /// The helpline. Refused when there is one.
    AddOrganization(Organization<Sealed>),
    /// Another name or list of certificates.
    UpdateOrganization(Organization<Sealed>),
    /// A member. Refused when somebody has the same name to sign in with.
    AddMember(Box<Member<Sealed>>),
    /// A change to a member.
    UpdateMember(MemberId, MemberChange),
    /// An invitation.
    AddInvite(Invite),
    /// Uses an invitation: once, and before its end.
    UseInvite {
        /// Of the token.
        lookup: Lookup,
        /// Now.
        at: i64,
    },
    /// A version of a desk.
    AddDesk(Desk),
    /// A desk's seed for a member; replaces an earlier wrap of the same version.
    AddDeskWrap(DeskWrap<Sealed>),
    /// Takes every desk from a member.
    RemoveDeskWraps(MemberId),

    /// A journal, with head 0. Its half of the key goes in by [`Write::AddHalf`] in the same act.
    AddJournal(Journal),
    /// An entry. `entry.seq` must be the head + 1; the same `idem` again is answered by [`ActError::AlreadyDone`].
    Append {
        /// The entry.
        entry: Entry<Sealed>,
        /// What the audit calls it, as `policy` names it.
        action: Cow<'static, str>,
    },
    /// A journal's seed for a holder; replaces an earlier one of the same holder.
    AddWrap(Wrap<Sealed>),
    /// Takes the wrap of a holder.
    RemoveWrap(JournalId, Holder),
    /// A change in the queue.
    UpdateQueue {
        /// The journal.
        journal: JournalId,
        /// What changes.
        change: QueueChange,
        /// Now.
        at: i64,
    },
    /// Somebody takes a journal. Refused when somebody else has it.
    AssignJournal {
        /// The journal.
        journal: JournalId,
        /// Who takes it.
        member: MemberId,
        /// Now.
        at: i64,
    },
    /// Somebody gives a journal back, or a supervisor takes it from them.
    UnassignJournal {
        /// The journal.
        journal: JournalId,
        /// Now.
        at: i64,
    },
    /// Shreds a journal: its half of the key and those of its grants first, then every row of it. The audit gets a line.
    ShredJournal(JournalId),
    /// The same, refused unless the journal's time is up: somebody may have come back since it was looked at.
    ShredDue {
        /// The journal.
        journal: JournalId,
        /// Now.
        at: i64,
    },

    /// Half of a key, into the shred store, before everything else of the act. Refused where another half is there: the
    /// caller looks it up and uses it.
    AddHalf(Half<Sealed>),

    /// A session.
    AddSession(Session<Sealed>),
    /// What a session can open changes.
    UpdateSession {
        /// Of the token.
        lookup: Lookup,
        /// What it can open (`SESSION`).
        sealed: Sealed,
    },
    /// A session was used.
    TouchSession {
        /// Of the token.
        lookup: Lookup,
        /// When.
        seen: i64,
    },
    /// Ends a session.
    RemoveSession(Lookup),
    /// Ends every session of a subject, except the one named.
    RemoveSessionsOf {
        /// Whose.
        kind: SessionKind,
        /// Member, journal or referral.
        subject: Uuid,
        /// The one that stays.
        except: Option<Lookup>,
    },

    /// A grant. Its half of the key goes in by [`Write::AddHalf`] in the same act.
    AddGrant(Box<Grant<Sealed>>),
    /// Takes grants back: their halves go first, then their secrets; that they were given, and taken back, stays.
    WithdrawGrants {
        /// Which.
        of: GrantsOf,
        /// Now.
        at: i64,
    },
    /// A link.
    AddLink(Link),
    /// Opens a link: once, and before its end.
    ClaimLink {
        /// Of the token.
        lookup: Lookup,
        /// Now.
        at: i64,
    },
    /// Takes the links of a referral.
    RemoveLinks(ReferralId),
    /// Takes one link.
    RemoveLink(Lookup),
    /// A referral.
    AddReferral(Referral),
    /// Moves a referral on. Refused when it does not stand in one of `from`.
    SetReferralState {
        /// Which.
        referral: ReferralId,
        /// Where it must stand.
        from: Vec<ReferralState>,
        /// Where it stands then.
        to: ReferralState,
        /// Now.
        at: i64,
    },

    /// An outgoing message.
    AddOutbox(Outbox<Sealed>),
    /// What became of it. Refused when it does not stand at `from`.
    SetOutbox {
        /// Which.
        id: Uuid,
        /// Where it must stand.
        from: OutboxState,
        /// Where it stands then.
        to: OutboxState,
        /// When to try again.
        due: i64,
        /// Tries so far.
        attempts: u32,
    },
    /// Takes a message out.
    RemoveOutbox(Uuid),

    /// A change to the directory. `revision` must be the object's last + 1.
    ChangeDirectory(DirectoryChange),
    /// Somebody opened a journal. The audit gets one line per member, journal and session in a quarter of an hour.
    NoteRead {
        /// Who.
        member: MemberId,
        /// What.
        journal: JournalId,
        /// In which session.
        session: SessionId,
        /// What the audit calls it, as `policy` names it.
        action: Cow<'static, str>,
        /// Now.
        at: i64,
    },
    /// Forgets when somebody last opened something; the audit keeps its lines.
    ForgetReads {
        /// Before this.
        before: i64,
    },
}

/// What was done: acknowledged only once the database has it on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// The appended entries, in order.
    pub appended: Vec<(JournalId, u32)>,
    /// Sequences of the directory's changes, in order.
    pub directory: Vec<i64>,
    /// How many grants were taken back.
    pub withdrawn: u32,
}

/// A row that an act needs or must not find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// The helpline.
    Organization(OrgId),
    /// A member.
    Member(MemberId),
    /// A name to sign in with.
    Handle,
    /// An invitation.
    Invite,
    /// A desk's version.
    Desk(DeskId, u32),
    /// A journal.
    Journal(JournalId),
    /// A session.
    Session,
    /// A link.
    Link,
    /// A referral.
    Referral(ReferralId),
    /// An outgoing message.
    Outbox(Uuid),
    /// A grant.
    Grant(GrantId),
}

/// A condition that did not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmet {
    /// The link was opened before.
    LinkClaimed,
    /// The link is past its end.
    LinkExpired,
    /// The invitation was used before.
    InviteUsed,
    /// The invitation is past its end.
    InviteExpired,
    /// Somebody else has the journal.
    AssignedTo(MemberId),
    /// The journal's time is not up.
    NotDue,
    /// The referral stands here.
    ReferralStands(ReferralState),
    /// The message stands here.
    OutboxStands(OutboxState),
    /// The one-time code was used before.
    CodeUsed,
    /// The object of the directory is at this revision.
    DirectoryAt(u32),
}

/// Why an act was not done. Except for [`ActError::Unknown`], nothing of it was kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActError {
    /// Somebody else wrote first.
    #[error(
        "somebody else wrote to this journal first; its last entry is {head}. Nothing was kept. Read it again, and write after that entry."
    )]
    SeqConflict {
        /// The journal.
        journal: JournalId,
        /// Its last entry.
        head: u32,
    },
    /// The same idempotency key was used before: the first answer again.
    #[error("this was written before, as entry {seq}. Nothing was added.")]
    AlreadyDone {
        /// The journal.
        journal: JournalId,
        /// The entry.
        seq: u32,
    },
    /// Something is not there.
    #[error("there is no such row ({0:?}). Nothing was kept. Read again what there is.")]
    Missing(Thing),
    /// Something is there already.
    #[error("there is one already ({0:?}). Nothing was kept. Change the one there is.")]
    Exists(Thing),
    /// A condition does not hold.
    #[error("it does not stand as it must ({0:?}). Nothing was kept. Read again how it stands.")]
    Unmet(Unmet),
    /// The database refuses a row.
    #[error("the database refuses a row ({0}). Nothing was kept. This is a fault of the program.")]
    Constraint(String),
    /// The disk is full.
    #[error(
        "the disk is full. Nothing of this was kept; everything acknowledged before is. Make room, then send it again."
    )]
    Full,
    /// The store was closed.
    #[error("the store is closed. Nothing of this was kept. Send it again when it is open.")]
    Closed,
    /// The database cannot be read or written.
    #[error(
        "the database cannot be written ({0}). Nothing of this was kept; everything acknowledged before is. Send it again."
    )]
    Io(String),
    /// The database did not say whether it has it.
    #[error(
        "the database did not say whether this was kept ({0}). Send it again with the same idempotency key."
    )]
    Unknown(String),
}
