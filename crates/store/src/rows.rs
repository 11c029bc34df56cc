//! The rows, one type per table. A sealed column has the type parameter `S`: [`vault::Sealed`] on the way in, which
//! only `vault` can make, and [`vault::Blob`] on the way out, which only a key can open. So a row that holds plain
//! words cannot be written at all.
//!
//! Times are milliseconds since 1970 in UTC. Names of states are the words in the database; they are never renamed.

use uuid::Uuid;
use vault::{
    Blob, DeskId, EntryId, GrantId, JournalId, LinkId, MemberId, OrgId, ReferralId, ReleaseId,
};

/// A SHA-256 or HMAC under which a row is looked up. What it was made from is never stored.
pub type Lookup = [u8; 32];

/// A plain enum whose variants are words in the database.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word in the database.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The value of a word in the database.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
words! {
    /// What a journal is about.
    JournalKind {
        /// Short-lived: the words of one person.
        Contact = "contact",
        /// Long-lived: coded facts, decisions, releases, referrals.
        Case = "case",
    }
}
words! {
    /// Where a journal stands in the queue.
    QueueState {
        /// Nobody has answered yet.
        Waiting = "waiting",
        /// Somebody answers.
        Open = "open",
        /// Ended.
        Closed = "closed",
        /// The visitor asked that it be hidden and shredded.
        Hidden = "hidden",
    }
}
words! {
    /// Who wrote an entry.
    EntryClass {
        /// It came in from outside.
        Arrival = "arrival",
        /// A member wrote it.
        Staff = "staff",
        /// The program wrote it.
        System = "system",
    }
}
words! {
    /// Whether a member may sign in.
    MemberState {
        /// Not signed in yet.
        Invited = "invited",
        /// May sign in.
        Active = "active",
        /// May not.
        Disabled = "disabled",
    }
}
words! {
    /// Whose session it is.
    SessionKind {
        /// A member.
        Member = "member",
        /// A visitor.
        Visitor = "visitor",
        /// A partner with a link.
        Partner = "partner",
    }
}
words! {
    /// How much a grant shows.
    GrantStage {
        /// Before acceptance.
        Offer = "offer",
        /// After it.
        Accepted = "accepted",
    }
}
words! {
    /// Where a referral stands.
    ReferralState {
        /// Sent.
        Offered = "offered",
        /// The partner opened it.
        Seen = "seen",
        /// The partner can help.
        Accepted = "accepted",
        /// The partner cannot.
        Declined = "declined",
        /// The person took the release back.
        Withdrawn = "withdrawn",
        /// Nobody answered in time.
        Expired = "expired",
    }
}
words! {
    /// What became of an outgoing message.
    OutboxState {
        /// Waiting.
        Queued = "queued",
        /// A node is at it.
        Trying = "trying",
        /// The provider took it.
        Sent = "sent",
        /// Nobody can say; it is not tried again by itself.
        Unknown = "unknown",
    }
}
words! {
    /// What a half in the shred store belongs to.
    HalfKind {
        /// Half of a journal's key.
        Journal = "journal",
        /// Half of a grant's key.
        Grant = "grant",
    }
}

/// The helpline itself: one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization<S> {
    /// Its id.
    pub id: OrgId,
    /// Its name (`ORG_NAME`).
    pub name: S,
    /// Certificates of its desks from the first on, as `vault` writes them.
    pub certificates: Vec<u8>,
    /// Salt of receipt codes.
    pub code_salt: Vec<u8>,
}

/// What a member signs in with, and the keys that follow from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials<S> {
    /// Salt of the password.
    pub salt: Vec<u8>,
    /// Memory of the key stretching, in KiB.
    pub memory_kib: u32,
    /// Passes of the key stretching.
    pub passes: u32,
    /// Compared with what the password gives.
    pub auth_tag: [u8; 32],
    /// The user seed under the password (`MEMBER_UNLOCK`).
    pub unlock: S,
    /// The user seed under the recovery code (`MEMBER_RECOVERY`).
    pub recovery: S,
    /// Compared with what the recovery code gives.
    pub recovery_auth: [u8; 32],
    /// Public box key.
    pub box_public: [u8; 32],
    /// Public key of signatures.
    pub verify_key: [u8; 32],
}

/// Somebody who works here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member<S> {
    /// Id.
    pub id: MemberId,
    /// The role, as `policy` names it.
    pub role: String,
    /// Whether the member may sign in.
    pub state: MemberState,
    /// Of the name to sign in with; the caller computes it.
    pub handle_lookup: Lookup,
    /// The name (`MEMBER_NAME`).
    pub name: S,
    /// Absent until the first sign-in is complete.
    pub credentials: Option<Credentials<S>>,
    /// Secret of the one-time codes (`MEMBER_TOTP`).
    pub totp: Option<S>,
    /// When the row was made.
    pub created: i64,
    /// The last time step whose one-time code was used.
    pub last_totp_step: i64,
    /// Failed attempts since the last success.
    pub failed: u32,
    /// No attempt before this.
    pub next_try_at: i64,
}

/// A link that makes somebody a member once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// Of the token.
    pub lookup: Lookup,
    /// The role it gives, as `policy` names it.
    pub role: String,
    /// The member row it completes, if there is one already.
    pub member: Option<MemberId>,
    /// Dead after this.
    pub not_after: i64,
    /// When it was used.
    pub used_at: Option<i64>,
}

/// One version of a desk's keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Id.
    pub id: DeskId,
    /// Version, from 1.
    pub version: u32,
    /// The certificate, as `vault` writes it.
    pub certificate: Vec<u8>,
    /// When it was made.
    pub created: i64,
}

/// A desk's seed for one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskWrap<S> {
    /// The desk.
    pub desk: DeskId,
    /// Its version.
    pub version: u32,
    /// Who may open it.
    pub member: MemberId,
    /// The seed (`DESK_WRAP`).
    pub sealed: S,
    /// Who gave it.
    pub granted_by: MemberId,
    /// That member's signature.
    pub signature: Vec<u8>,
    /// When.
    pub at: i64,
}

/// What stands in clear about a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Id.
    pub id: JournalId,
    /// Contact or case.
    pub kind: JournalKind,
    /// The desk that reads it.
    pub desk: DeskId,
    /// Where it stands in the queue.
    pub state: QueueState,
    /// The lane of the queue.
    pub lane: String,
    /// The channel it came by.
    pub channel: String,
    /// The language, `en` or `es`.
    pub lang: String,
    /// Whether somebody should look at once.
    pub urgent: bool,
    /// Who answers.
    pub assigned: Option<MemberId>,
    /// First entry.
    pub opened_at: i64,
    /// Last entry or change.
    pub changed_at: i64,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// When the sweeper shreds it.
    pub shred_after: Option<i64>,
    /// Public box key: anybody may seal to it.
    pub box_public: [u8; 32],
    /// Sequence of the last entry; 0 before the first. Ignored when a journal is added.
    pub head: u32,
}

/// The two seals of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body<S> {
    /// Sealed by somebody who could read (`ENTRY_KEPT`).
    Kept(S),
    /// Sealed to the journal's public key (`ENTRY_ARRIVED`).
    Arrived(S),
}

impl<S> Body<S> {
    /// What is sealed, by whichever seal.
    pub const fn sealed(&self) -> &S {
        match self {
            Self::Kept(sealed) | Self::Arrived(sealed) => sealed,
        }
    }
}

/// One entry of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<S> {
    /// The journal.
    pub journal: JournalId,
    /// Its place, from 1, without gaps.
    pub seq: u32,
    /// Id; the associated data of the body names it.
    pub id: EntryId,
    /// Label of the section whose key seals it.
    pub section: String,
    /// Epoch of that key.
    pub epoch: u32,
    /// Who wrote it.
    pub class: EntryClass,
    /// When.
    pub at: i64,
    /// Idempotency key: the same key again is the same entry.
    pub idem: Uuid,
    /// The words.
    pub body: Body<S>,
}

/// Who can open a journal with a wrap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holder {
    /// Everybody at a desk.
    Desk(DeskId, u32),
    /// Whoever has the receipt code.
    Code(Lookup),
}

/// A journal's seed for one holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrap<S> {
    /// The journal.
    pub journal: JournalId,
    /// Who can open it.
    pub holder: Holder,
    /// The seed (`WRAP_DESK` or `WRAP_CODE`).
    pub sealed: S,
}

/// A session that any node can open with the cookie's secret, and nobody without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session<S> {
    /// Of the token.
    pub lookup: Lookup,
    /// Whose.
    pub kind: SessionKind,
    /// Member, journal or referral.
    pub subject: Uuid,
    /// What the session can open (`SESSION`).
    pub sealed: S,
    /// Begun.
    pub created: i64,
    /// Last used.
    pub seen: i64,
    /// Ended at the latest.
    pub absolute_end: i64,
}

/// Who receives a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GrantTo {
    /// Whoever has a link.
    Link(LinkId),
    /// A desk of an organization.
    Desk(OrgId, DeskId),
}

/// What one release lets one recipient read, until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant<S> {
    /// Id.
    pub id: GrantId,
    /// The journal.
    pub journal: JournalId,
    /// Who receives it.
    pub to: GrantTo,
    /// Before or after acceptance.
    pub stage: GrantStage,
    /// The release it stands on.
    pub release: ReleaseId,
    /// The referral it serves.
    pub referral: ReferralId,
    /// The terms, as `vault` writes them.
    pub terms: Vec<u8>,
    /// The grant secret for the recipient. Absent once withdrawn.
    pub wrapped: Option<S>,
    /// The section keys (`GRANT_SECTIONS`). Absent once withdrawn.
    pub sections: Option<S>,
    /// From.
    pub granted_at: i64,
    /// Until.
    pub not_after: i64,
    /// When it was taken back.
    pub withdrawn_at: Option<i64>,
    /// Signature over the terms.
    pub signature: Vec<u8>,
}

/// A link for somebody without an account; it opens once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Of the token.
    pub lookup: Lookup,
    /// Id, as grants name it.
    pub id: LinkId,
    /// The referral.
    pub referral: ReferralId,
    /// The journal.
    pub journal: JournalId,
    /// Dead after this.
    pub not_after: i64,
    /// When it was opened.
    pub claimed_at: Option<i64>,
}

/// Where a referral stands, in clear, so that a partner's request can be checked. Its content stands in entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// Id.
    pub id: ReferralId,
    /// The journal.
    pub journal: JournalId,
    /// Where it stands.
    pub state: ReferralState,
    /// Since when.
    pub changed_at: i64,
}

/// An outgoing message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outbox<S> {
    /// Id.
    pub id: Uuid,
    /// What became of it.
    pub state: OutboxState,
    /// Where to, and what (`OUTBOX`).
    pub sealed: S,
    /// When to try.
    pub due: i64,
    /// Tries so far.
    pub attempts: u32,
}

/// One line of the unsealed journal of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryChange {
    /// Its place, from 1, without gaps. Given by the store; ignored when a change is added.
    pub seq: i64,
    /// The kind of object.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its revision after this change, from 1, without gaps.
    pub revision: u32,
    /// The change.
    pub json: String,
    /// Who made it; nobody for an import by command.
    pub by: Option<MemberId>,
    /// When.
    pub at: i64,
}

/// Half of a key, in the shred store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Half<S> {
    /// What it belongs to.
    pub kind: HalfKind,
    /// The journal or grant.
    pub id: Uuid,
    /// The half (`SHRED_HALF`).
    pub sealed: S,
    /// When it was made.
    pub created: i64,
}

/// One line of the audit, as read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// The chain: one for each start of a node.
    pub segment: Uuid,
    /// Its place in the chain, from 1, without gaps.
    pub seq: i64,
    /// When.
    pub at: i64,
    /// `member`, `visitor`, `partner` or `system`.
    pub actor_kind: String,
    /// Which one; never for a visitor.
    pub actor: Option<Uuid>,
    /// What was done.
    pub action: String,
    /// What it was done to.
    pub object: Option<Uuid>,
    /// The entry of the journal `object`.
    pub entry: Option<i64>,
    /// `done`, or why not.
    pub result: String,
    /// SHA-256 of the sealed body of the entry.
    pub digest: Option<[u8; 32]>,
    /// Details for those who may read the audit (`AUDIT_DETAILS`).
    pub details: Option<Blob>,
    /// SHA-256 over all of this and the hash before.
    pub hash: [u8; 32],
}

/// A journal's row with its last sequence, as sent to those who listen. It carries no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Change {
    /// The journal.
    pub journal: JournalId,
    /// Sequence of its last entry.
    pub seq: u32,
}
