//! Everything that is read. A row that this program cannot have written is an error that names its table, never a guess.
//! Expiry is part of the question: what is over does not come out, whether the sweeper runs or not.

use policy::{AssignedIs, Filter};
use uuid::Uuid;
use vault::{Blob, DeskId, GrantId, JournalId, LinkId, MemberId, ReferralId};

use crate::dialect::Row;
use crate::error::{Result, StoreError};
use crate::rows::{
    AuditLine, Body, Credentials, Desk, DeskWrap, DirectoryChange, Entry, EntryClass, Grant,
    GrantStage, GrantTo, Half, HalfKind, Holder, Invite, Journal, JournalKind, Link, Lookup,
    Member, MemberState, Organization, Outbox, OutboxState, QueueState, Referral, ReferralState,
    Session, SessionKind, Wrap,
};
use crate::sql;
use crate::store::Store;

/// No list is longer than this, whatever is asked for.
const MOST: u32 = 5_000;

/// Which journals of the queue, oldest first.
#[derive(Clone, Debug)]
pub struct QueueQuery {
    /// The rows that `policy` allows.
    pub filter: Filter,
    /// Of this desk only.
    pub desk: Option<DeskId>,
    /// Of this kind only.
    pub kind: Option<JournalKind>,
    /// In this state only.
    pub state: Option<QueueState>,
    /// After this row: its `opened_at` and id.
    pub after: Option<(i64, JournalId)>,
    /// At most so many.
    pub limit: u32,
}

impl QueueQuery {
    /// The first rows that a filter allows.
    pub const fn new(filter: Filter, limit: u32) -> Self {
        Self {
            filter,
            desk: None,
            kind: None,
            state: None,
            after: None,
            limit,
        }
    }
}

/// Which grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantQuery {
    /// Of a journal.
    Journal(JournalId),
    /// Of a referral.
    Referral(ReferralId),
    /// For a link.
    Link(LinkId),
    /// For a desk.
    Desk(DeskId),
}

/// Which lines of the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditQuery {
    /// About one object, oldest first.
    Object(Uuid),
    /// Who opened one journal, newest first.
    Openings(Uuid),
    /// From the first time up to but without the second.
    Between(i64, i64),
}

/// How many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Journals.
    pub journals: u64,
    /// Journals where nobody has answered yet.
    pub waiting: u64,
    /// Entries.
    pub entries: u64,
    /// Members.
    pub members: u64,
    /// Sessions that are not over.
    pub sessions: u64,
    /// Grants that are not over.
    pub grants: u64,
    /// Messages that are not sent.
    pub outbox: u64,
    /// Lines of the audit.
    pub audit: u64,
    /// Halves of keys.
    pub halves: u64,
}

fn bad(table: &'static str, what: impl Into<String>) -> StoreError {
    StoreError::Inconsistent {
        table,
        what: what.into(),
    }
}

fn fixed<const N: usize>(table: &'static str, bytes: Vec<u8>) -> Result<[u8; N]> {
    bytes
        .try_into()
        .map_err(|_| bad(table, format!("a value is not {N} bytes long")))
}

fn small(table: &'static str, number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| bad(table, format!("{number} is out of range")))
}

fn word<T>(table: &'static str, word: &str, known: impl Fn(&str) -> Option<T>) -> Result<T> {
    known(word).ok_or_else(|| bad(table, format!("\"{word}\" is no word of this program")))
}

pub(crate) fn organization(row: &Row) -> Result<Organization<Blob>> {
    Ok(Organization {
        id: row.uuid("id")?.into(),
        name: Blob::from(row.bytes("name")?),
        certificates: row.bytes("certificates")?,
        code_salt: row.bytes("code_salt")?,
    })
}

fn credentials(row: &Row) -> Result<Option<Credentials<Blob>>> {
    const TABLE: &str = "member";
    let Some(salt) = row.maybe_bytes("salt")? else {
        return Ok(None);
    };
    let number = |column| small(TABLE, row.int(column)?);
    Ok(Some(Credentials {
        salt,
        memory_kib: number("memory_kib")?,
        passes: number("passes")?,
        auth_tag: fixed(TABLE, row.bytes("auth_tag")?)?,
        unlock: Blob::from(row.bytes("unlock_wrap")?),
        recovery: Blob::from(row.bytes("recovery_wrap")?),
        recovery_auth: fixed(TABLE, row.bytes("recovery_auth")?)?,
        box_public: fixed(TABLE, row.bytes("box_public")?)?,
        verify_key: fixed(TABLE, row.bytes("verify_key")?)?,
    }))
}

fn member(row: &Row) -> Result<Member<Blob>> {
    const TABLE: &str = "member";
    Ok(Member {
        id: row.uuid("id")?.into(),
        role: row.text("role")?,
        state: word(TABLE, &row.text("state")?, MemberState::from_word)?,
        handle_lookup: fixed(TABLE, row.bytes("handle_lookup")?)?,
        name: Blob::from(row.bytes("name")?),
        credentials: credentials(row)?,
        totp: row.maybe_bytes("totp")?.map(Blob::from),
        created: row.int("created")?,
        last_totp_step: row.int("last_totp_step")?,
        failed: small(TABLE, row.int("failed")?)?,
        next_try_at: row.int("next_try_at")?,
    })
}

fn invite(row: &Row) -> Result<Invite> {
    Ok(Invite {
        lookup: fixed("invite", row.bytes("lookup")?)?,
        role: row.text("role")?,
        member: row.maybe_uuid("member")?.map(Into::into),
        not_after: row.int("not_after")?,
        used_at: row.maybe_int("used_at")?,
    })
}

fn desk(row: &Row) -> Result<Desk> {
    Ok(Desk {
        id: row.uuid("id")?.into(),
        version: small("desk", row.int("version")?)?,
        certificate: row.bytes("certificate")?,
        created: row.int("created")?,
    })
}

fn desk_wrap(row: &Row) -> Result<DeskWrap<Blob>> {
    Ok(DeskWrap {
        desk: row.uuid("desk")?.into(),
        version: small("desk_wrap", row.int("version")?)?,
        member: row.uuid("member")?.into(),
        sealed: Blob::from(row.bytes("sealed")?),
        granted_by: row.uuid("granted_by")?.into(),
        signature: row.bytes("signature")?,
        at: row.int("at")?,
    })
}

fn journal(row: &Row) -> Result<Journal> {
    const TABLE: &str = "journal";
    Ok(Journal {
        id: row.uuid("id")?.into(),
        kind: word(TABLE, &row.text("kind")?, JournalKind::from_word)?,
        desk: row.uuid("desk")?.into(),
        state: word(TABLE, &row.text("state")?, QueueState::from_word)?,
        lane: row.text("lane")?,
        channel: row.text("channel")?,
        lang: row.text("lang")?,
        urgent: row.flag("urgent")?,
        assigned: row.maybe_uuid("assigned")?.map(Into::into),
        opened_at: row.int("opened_at")?,
        changed_at: row.int("changed_at")?,
        closed_at: row.maybe_int("closed_at")?,
        shred_after: row.maybe_int("shred_after")?,
        box_public: fixed(TABLE, row.bytes("box_public")?)?,
        head: small(TABLE, row.int("head")?)?,
    })
}

fn entry(row: &Row) -> Result<Entry<Blob>> {
    const TABLE: &str = "entry";
    let body = match (row.maybe_bytes("kept")?, row.maybe_bytes("arrived")?) {
        (Some(kept), None) => Body::Kept(Blob::from(kept)),
        (None, Some(arrived)) => Body::Arrived(Blob::from(arrived)),
        _ => return Err(bad(TABLE, "an entry needs one seal")),
    };
    Ok(Entry {
        journal: row.uuid("journal")?.into(),
        seq: small(TABLE, row.int("seq")?)?,
        id: row.uuid("id")?.into(),
        section: row.text("section")?,
        epoch: small(TABLE, row.int("epoch")?)?,
        class: word(TABLE, &row.text("class")?, EntryClass::from_word)?,
        at: row.int("at")?,
        idem: row.uuid("idem")?,
        body,
    })
}

fn wrap(row: &Row) -> Result<Wrap<Blob>> {
    const TABLE: &str = "wrap";
    let holder = row.bytes("holder")?;
    let holder = match row.text("kind")?.as_str() {
        "desk" => Holder::Desk(
            Uuid::from_bytes(fixed(TABLE, holder)?).into(),
            small(TABLE, row.int("version")?)?,
        ),
        "code" => Holder::Code(fixed(TABLE, holder)?),
        other => return Err(bad(TABLE, format!("\"{other}\" is no holder"))),
    };
    Ok(Wrap {
        journal: row.uuid("journal")?.into(),
        holder,
        sealed: Blob::from(row.bytes("sealed")?),
    })
}

fn session(row: &Row) -> Result<Session<Blob>> {
    const TABLE: &str = "session";
    Ok(Session {
        lookup: fixed(TABLE, row.bytes("lookup")?)?,
        kind: word(TABLE, &row.text("kind")?, SessionKind::from_word)?,
        subject: row.uuid("subject")?,
        sealed: Blob::from(row.bytes("sealed")?),
        created: row.int("created")?,
        seen: row.int("seen")?,
        absolute_end: row.int("absolute_end")?,
    })
}

fn grant(row: &Row) -> Result<Grant<Blob>> {
    const TABLE: &str = "consent_grant";
    let to = match (
        row.maybe_uuid("link")?,
        row.maybe_uuid("to_org")?,
        row.maybe_uuid("to_desk")?,
    ) {
        (Some(link), None, None) => GrantTo::Link(link.into()),
        (None, Some(org), Some(desk)) => GrantTo::Desk(org.into(), desk.into()),
        _ => return Err(bad(TABLE, "a grant needs one recipient")),
    };
    Ok(Grant {
        id: row.uuid("id")?.into(),
        journal: row.uuid("journal")?.into(),
        to,
        stage: word(TABLE, &row.text("stage")?, GrantStage::from_word)?,
        release: row.uuid("release")?.into(),
        referral: row.uuid("referral")?.into(),
        terms: row.bytes("terms")?,
        wrapped: row.maybe_bytes("wrapped")?.map(Blob::from),
        sections: row.maybe_bytes("sections")?.map(Blob::from),
        granted_at: row.int("granted_at")?,
        not_after: row.int("not_after")?,
        withdrawn_at: row.maybe_int("withdrawn_at")?,
        signature: row.bytes("signature")?,
    })
}

fn link(row: &Row) -> Result<Link> {
    Ok(Link {
        lookup: fixed("link", row.bytes("lookup")?)?,
        id: row.uuid("id")?.into(),
        referral: row.uuid("referral")?.into(),
        journal: row.uuid("journal")?.into(),
        not_after: row.int("not_after")?,
        claimed_at: row.maybe_int("claimed_at")?,
    })
}

fn referral(row: &Row) -> Result<Referral> {
    Ok(Referral {
        id: row.uuid("id")?.into(),
        journal: row.uuid("journal")?.into(),
        state: referral_state(row)?,
        changed_at: row.int("changed_at")?,
    })
}

pub(crate) fn referral_state(row: &Row) -> Result<ReferralState> {
    word("referral", &row.text("state")?, ReferralState::from_word)
}

fn outbox(row: &Row) -> Result<Outbox<Blob>> {
    Ok(Outbox {
        id: row.uuid("id")?,
        state: outbox_state(row)?,
        sealed: Blob::from(row.bytes("sealed")?),
        due: row.int("due")?,
        attempts: small("outbox", row.int("attempts")?)?,
    })
}

pub(crate) fn outbox_state(row: &Row) -> Result<OutboxState> {
    word("outbox", &row.text("state")?, OutboxState::from_word)
}

fn directory_change(row: &Row) -> Result<DirectoryChange> {
    Ok(DirectoryChange {
        seq: row.int("seq")?,
        kind: row.text("kind")?,
        id: row.text("id")?,
        revision: small("directory_change", row.int("revision")?)?,
        json: row.text("json")?,
        by: row.maybe_uuid("member")?.map(Into::into),
        at: row.int("at")?,
    })
}

fn half(row: &Row) -> Result<Half<Blob>> {
    Ok(Half {
        kind: word("half", &row.text("kind")?, HalfKind::from_word)?,
        id: row.uuid("id")?,
        sealed: Blob::from(row.bytes("sealed")?),
        created: row.int("created")?,
    })
}

pub(crate) fn audit_line(row: &Row) -> Result<AuditLine> {
    const TABLE: &str = "audit";
    Ok(AuditLine {
        segment: row.uuid("segment")?,
        seq: row.int("seq")?,
        at: row.int("at")?,
        actor_kind: row.text("actor_kind")?,
        actor: row.maybe_uuid("actor")?,
        action: row.text("action")?,
        object: row.maybe_uuid("object")?,
        entry: row.maybe_int("entry")?,
        result: row.text("result")?,
        digest: row
            .maybe_bytes("digest")?
            .map(|digest| fixed(TABLE, digest))
            .transpose()?,
        details: row.maybe_bytes("details")?.map(Blob::from),
        hash: fixed(TABLE, row.bytes("hash")?)?,
    })
}

fn number(row: Option<&Row>) -> Result<u64> {
    let number = row.map_or(Ok(0), |row| row.int("n"))?;
    Ok(u64::try_from(number).unwrap_or_default())
}

/// The filter of `policy` as arguments: for each state, whether anybody's rows pass, nobody's, and whose.
fn allowed(filter: &Filter) -> [(bool, bool, Option<Uuid>); 4] {
    let states = [
        policy::Journal::Waiting,
        policy::Journal::Open,
        policy::Journal::Closed,
        policy::Journal::Hidden,
    ];
    states.map(|state| {
        let mut allowed = (false, false, None);
        for clause in filter
            .any
            .iter()
            .filter(|clause| clause.states.contains(&state))
        {
            match clause.assigned {
                AssignedIs::Anyone => allowed.0 = true,
                AssignedIs::Nobody => allowed.1 = true,
                AssignedIs::Me(me) => allowed.2 = Some(me.uuid()),
            }
        }
        allowed
    })
}

fn limit(asked: u32) -> i64 {
    i64::from(asked.min(MOST))
}

#[expect(
    clippy::missing_errors_doc,
    reason = "reading fails in the same two ways everywhere: the database does not answer, or a row is not ours"
)]
impl Store {
    /// The helpline, once there is one.
    pub async fn organization(&self) -> Result<Option<Organization<Blob>>> {
        let row = self
            .read()
            .first(self.read().call(sql::ORGANIZATION))
            .await?;
        row.as_ref().map(organization).transpose()
    }

    /// A member.
    pub async fn lookup_member(&self, id: MemberId) -> Result<Option<Member<Blob>>> {
        let call = self.read().call(sql::MEMBER).bind(id.uuid());
        let row = self.read().first(call).await?;
        row.as_ref().map(member).transpose()
    }

    /// A member by the name to sign in with.
    pub async fn lookup_member_by_handle(&self, handle: &Lookup) -> Result<Option<Member<Blob>>> {
        let call = self.read().call(sql::MEMBER_BY_HANDLE).bind(&handle[..]);
        let row = self.read().first(call).await?;
        row.as_ref().map(member).transpose()
    }

    /// Every member, oldest first.
    pub async fn list_members(&self) -> Result<Vec<Member<Blob>>> {
        let rows = self.read().all(self.read().call(sql::MEMBERS)).await?;
        rows.iter().map(member).collect()
    }

    /// An invitation, whether used or over or not.
    pub async fn lookup_invite(&self, lookup: &Lookup) -> Result<Option<Invite>> {
        let call = self.read().call(sql::INVITE).bind(&lookup[..]);
        let row = self.read().first(call).await?;
        row.as_ref().map(invite).transpose()
    }

    /// Every version of every desk, oldest first.
    pub async fn list_desks(&self) -> Result<Vec<Desk>> {
        let rows = self.read().all(self.read().call(sql::DESKS)).await?;
        rows.iter().map(desk).collect()
    }

    /// The desks' seeds for a member.
    pub async fn list_desk_wraps(&self, member: MemberId) -> Result<Vec<DeskWrap<Blob>>> {
        let call = self.read().call(sql::DESK_WRAPS).bind(member.uuid());
        let rows = self.read().all(call).await?;
        rows.iter().map(desk_wrap).collect()
    }

    /// Who can open a desk.
    pub async fn list_desk_members(&self, desk: DeskId) -> Result<Vec<MemberId>> {
        let call = self.read().call(sql::DESK_MEMBERS).bind(desk.uuid());
        let rows = self.read().all(call).await?;
        rows.iter()
            .map(|row| Ok(row.uuid("member")?.into()))
            .collect()
    }

    /// What stands in clear about a journal.
    pub async fn lookup_journal(&self, id: JournalId) -> Result<Option<Journal>> {
        let call = self.read().call(sql::JOURNAL).bind(id.uuid());
        let row = self.read().first(call).await?;
        row.as_ref().map(journal).transpose()
    }

    fn queue(&self, text: &'static str, query: &QueueQuery) -> crate::dialect::Call {
        let mut call = self.read().call(text);
        for (anyone, nobody, mine) in allowed(&query.filter) {
            call = call.bind(anyone).bind(nobody).bind(mine);
        }
        call.bind(query.desk.map(DeskId::uuid))
            .bind(query.kind.map(JournalKind::word))
            .bind(query.state.map(QueueState::word))
    }

    /// Journals of the queue, oldest first.
    pub async fn list_queue(&self, query: &QueueQuery) -> Result<Vec<Journal>> {
        let (opened_at, id) = query.after.unwrap_or((i64::MIN, JournalId::nil()));
        let call = self
            .queue(sql::QUEUE, query)
            .bind(opened_at)
            .bind(id.uuid())
            .bind(limit(query.limit));
        let rows = self.read().all(call).await?;
        rows.iter().map(journal).collect()
    }

    /// How many journals a query allows; `after` and `limit` do not count.
    pub async fn count_queue(&self, query: &QueueQuery) -> Result<u64> {
        let row = self
            .read()
            .first(self.queue(sql::QUEUE_COUNT, query))
            .await?;
        number(row.as_ref())
    }

    /// How many contacts wait before one that is urgent or not and came then: those in danger, then those who came
    /// earlier. Counts no further than `most`.
    pub async fn count_waiting_before(
        &self,
        urgent: bool,
        opened_at: i64,
        most: u32,
    ) -> Result<u64> {
        let call = self.read().call(sql::WAITING_BEFORE);
        let call = call.bind(urgent).bind(opened_at).bind(i64::from(most));
        number(self.read().first(call).await?.as_ref())
    }

    /// Whether somebody who holds a desk's key, or this member of them, is signed in and has used a page since `since`.
    pub async fn is_attended(&self, by: Option<MemberId>, since: i64, now: i64) -> Result<bool> {
        let call = self.read().call(sql::ATTENDED);
        let call = call.bind(since).bind(now).bind(by.map(MemberId::uuid));
        Ok(number(self.read().first(call).await?.as_ref())? > 0)
    }

    /// Entries after a sequence, in order.
    pub async fn list_entries(
        &self,
        journal: JournalId,
        after: u32,
        most: u32,
    ) -> Result<Vec<Entry<Blob>>> {
        let call = self
            .read()
            .call(sql::ENTRIES)
            .bind(journal.uuid())
            .bind(i64::from(after))
            .bind(limit(most));
        let rows = self.read().all(call).await?;
        rows.iter().map(entry).collect()
    }

    /// The entry that an idempotency key made, in whichever journal: for a retry that does not know its journal.
    pub async fn lookup_entry_by_idem(&self, idem: Uuid) -> Result<Option<(JournalId, u32)>> {
        let call = self.read().call(sql::ENTRY_BY_IDEM).bind(idem);
        let row = self.read().first(call).await?;
        row.map(|row| {
            Ok((
                row.uuid("journal")?.into(),
                small("entry", row.int("seq")?)?,
            ))
        })
        .transpose()
    }

    /// Every wrap of a journal.
    pub async fn list_wraps(&self, journal: JournalId) -> Result<Vec<Wrap<Blob>>> {
        let call = self.read().call(sql::WRAPS).bind(journal.uuid());
        let rows = self.read().all(call).await?;
        rows.iter().map(wrap).collect()
    }

    /// The wraps that a receipt code opens.
    pub async fn list_wraps_by_code(&self, code: &Lookup) -> Result<Vec<Wrap<Blob>>> {
        let call = self.read().call(sql::WRAPS_BY_CODE).bind(&code[..]);
        let rows = self.read().all(call).await?;
        rows.iter().map(wrap).collect()
    }

    /// A session that is not over.
    pub async fn lookup_session(&self, lookup: &Lookup, now: i64) -> Result<Option<Session<Blob>>> {
        let call = self.read().call(sql::SESSION).bind(&lookup[..]).bind(now);
        let row = self.read().first(call).await?;
        row.as_ref().map(session).transpose()
    }

    /// The sessions of a subject that are not over.
    pub async fn list_sessions(
        &self,
        kind: SessionKind,
        subject: Uuid,
        now: i64,
    ) -> Result<Vec<Session<Blob>>> {
        let call = self
            .read()
            .call(sql::SESSIONS)
            .bind(subject)
            .bind(kind.word())
            .bind(now);
        let rows = self.read().all(call).await?;
        rows.iter().map(session).collect()
    }

    /// Every grant of a journal, those that are over or were taken back too.
    pub async fn list_grants(&self, journal: JournalId) -> Result<Vec<Grant<Blob>>> {
        let call = self.read().call(sql::GRANTS).bind(journal.uuid());
        let rows = self.read().all(call).await?;
        rows.iter().map(grant).collect()
    }

    /// The grants that are in force now.
    pub async fn list_live_grants(&self, of: GrantQuery, now: i64) -> Result<Vec<Grant<Blob>>> {
        let (text, id) = match of {
            GrantQuery::Journal(id) => (sql::LIVE_GRANTS_OF_JOURNAL, id.uuid()),
            GrantQuery::Referral(id) => (sql::LIVE_GRANTS_OF_REFERRAL, id.uuid()),
            GrantQuery::Link(id) => (sql::LIVE_GRANTS_OF_LINK, id.uuid()),
            GrantQuery::Desk(id) => (sql::LIVE_GRANTS_OF_DESK, id.uuid()),
        };
        let call = self.read().call(text).bind(id).bind(now);
        let rows = self.read().all(call).await?;
        rows.iter().map(grant).collect()
    }

    /// A link, whether opened or over or not.
    pub async fn lookup_link(&self, lookup: &Lookup) -> Result<Option<Link>> {
        let call = self.read().call(sql::LINK).bind(&lookup[..]);
        let row = self.read().first(call).await?;
        row.as_ref().map(link).transpose()
    }

    /// The links of a referral.
    pub async fn list_links(&self, referral: ReferralId) -> Result<Vec<Link>> {
        let call = self
            .read()
            .call(sql::LINKS_OF_REFERRAL)
            .bind(referral.uuid());
        let rows = self.read().all(call).await?;
        rows.iter().map(link).collect()
    }

    /// Where a referral stands.
    pub async fn lookup_referral(&self, id: ReferralId) -> Result<Option<Referral>> {
        let call = self.read().call(sql::REFERRAL).bind(id.uuid());
        let row = self.read().first(call).await?;
        row.as_ref().map(referral).transpose()
    }

    /// The referrals of a journal.
    pub async fn list_referrals(&self, journal: JournalId) -> Result<Vec<Referral>> {
        let call = self.read().call(sql::REFERRALS).bind(journal.uuid());
        let rows = self.read().all(call).await?;
        rows.iter().map(referral).collect()
    }

    /// Messages that wait to be sent now. Take one with [`crate::Write::SetOutbox`] from queued to trying; only one
    /// node can.
    pub async fn list_outbox_due(&self, now: i64, most: u32) -> Result<Vec<Outbox<Blob>>> {
        let call = self
            .read()
            .call(sql::OUTBOX_DUE)
            .bind(now)
            .bind(limit(most));
        let rows = self.read().all(call).await?;
        rows.iter().map(outbox).collect()
    }

    /// Messages that stand at one state.
    pub async fn list_outbox(&self, state: OutboxState, most: u32) -> Result<Vec<Outbox<Blob>>> {
        let call = self
            .read()
            .call(sql::OUTBOX_STATE)
            .bind(state.word())
            .bind(limit(most));
        let rows = self.read().all(call).await?;
        rows.iter().map(outbox).collect()
    }

    /// Changes to the directory after a sequence, in order.
    pub async fn list_directory_changes(
        &self,
        after: i64,
        most: u32,
    ) -> Result<Vec<DirectoryChange>> {
        let call = self
            .read()
            .call(sql::DIRECTORY)
            .bind(after)
            .bind(limit(most));
        let rows = self.read().all(call).await?;
        rows.iter().map(directory_change).collect()
    }

    /// Half of a journal's key.
    pub async fn lookup_journal_half(&self, journal: JournalId) -> Result<Option<Half<Blob>>> {
        self.lookup_half(HalfKind::Journal, journal.uuid()).await
    }

    /// Half of a grant's key.
    pub async fn lookup_grant_half(&self, grant: GrantId) -> Result<Option<Half<Blob>>> {
        self.lookup_half(HalfKind::Grant, grant.uuid()).await
    }

    async fn lookup_half(&self, kind: HalfKind, id: Uuid) -> Result<Option<Half<Blob>>> {
        let shred = self.read_shred();
        let call = shred.call(sql::HALF).bind(kind.word()).bind(id);
        let row = shred.first(call).await?;
        row.as_ref().map(half).transpose()
    }

    /// Lines of the audit, oldest first.
    pub async fn list_audit(&self, query: AuditQuery, most: u32) -> Result<Vec<AuditLine>> {
        let call = match query {
            AuditQuery::Object(object) => self.read().call(sql::AUDIT_OF_OBJECT).bind(object),
            AuditQuery::Openings(object) => self.read().call(sql::OPENINGS).bind(object),
            AuditQuery::Between(from, to) => self.read().call(sql::AUDIT_SINCE).bind(from).bind(to),
        };
        let rows = self.read().all(call.bind(limit(most))).await?;
        rows.iter().map(audit_line).collect()
    }

    /// How many there are.
    pub async fn counts(&self, now: i64) -> Result<Counts> {
        let count = async |text| {
            let row = self.read().first(self.read().call(text)).await?;
            number(row.as_ref())
        };
        let count_now = async |text| {
            let row = self.read().first(self.read().call(text).bind(now)).await?;
            number(row.as_ref())
        };
        let halves = self
            .read_shred()
            .first(self.read_shred().call(sql::COUNT_HALVES))
            .await?;
        Ok(Counts {
            journals: count(sql::COUNT_JOURNALS).await?,
            waiting: count(sql::COUNT_WAITING).await?,
            entries: count(sql::COUNT_ENTRIES).await?,
            members: count(sql::COUNT_MEMBERS).await?,
            sessions: count_now(sql::COUNT_SESSIONS).await?,
            grants: count_now(sql::COUNT_GRANTS).await?,
            outbox: count(sql::COUNT_OUTBOX).await?,
            audit: count(sql::COUNT_AUDIT).await?,
            halves: number(halves.as_ref())?,
        })
    }
}
