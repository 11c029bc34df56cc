//! Whether an act may be done, given the database and the acts of the same batch before it, and what it comes to.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::{GrantId, JournalId, MemberId, OrgId, ReferralId, ReleaseId, Sealed, SessionId};

use super::layer::Layer;
use crate::act::{Act, ActError, Done, GrantsOf, MemberChange, Thing, Unmet, Write};
use crate::audit::{self, Line};
use crate::dialect::{Call, Locking, Row, Tx, take};
use crate::read;
use crate::rows::{DirectoryChange, Entry, Grant, HalfKind, Lookup, OutboxState, ReferralState};
use crate::sql;

/// The audit gets one line of reading per member, journal and session in this time.
pub(crate) const READ_AGAIN: i64 = 15 * 60 * 1_000;

/// Entries in a batch that is written without reading first: those fit into one statement.
const ASSUMED: usize = 64;

/// Why the check of an act ended.
pub(super) enum Stop {
    /// This act is not done.
    Refused(ActError),
    /// The database does not answer.
    Broken(sqlx::Error),
}

impl From<sqlx::Error> for Stop {
    fn from(error: sqlx::Error) -> Self {
        Self::Broken(error)
    }
}

impl From<crate::StoreError> for Stop {
    fn from(error: crate::StoreError) -> Self {
        Self::Broken(sqlx::Error::Decode(error.into()))
    }
}

impl From<ActError> for Stop {
    fn from(error: ActError) -> Self {
        Self::Refused(error)
    }
}

/// One step of an accepted act, with what the check found out for it.
pub(super) enum Step<'a> {
    /// As it was asked for.
    Write(&'a Write),
    /// These grants are taken back.
    Withdraw(Vec<GrantId>, i64),
    /// A change to the directory with its place.
    Directory(&'a DirectoryChange, i64),
}

/// An accepted act.
pub(super) struct Decided<'a> {
    pub(super) steps: Vec<Step<'a>>,
    pub(super) halves_removed: Vec<(HalfKind, Uuid)>,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) done: Done,
}

#[derive(Clone, Copy, Debug)]
struct Head {
    seq: u32,
    assigned: Option<MemberId>,
}

#[derive(Clone, Copy, Debug)]
struct Once {
    not_after: i64,
    used_at: Option<i64>,
}

#[derive(Clone, Copy, Debug)]
struct NewGrant {
    id: GrantId,
    journal: JournalId,
    referral: ReferralId,
    release: ReleaseId,
}

macro_rules! known {
    ($($(#[$doc:meta])* $name:ident: $key:ty => $value:ty;)+) => {
        /// What the batch knows about the rows it touches.
        #[derive(Debug, Default)]
        pub(super) struct Known {
            $($(#[$doc])* $name: Layer<$key, $value>,)+
        }

        impl Known {
            /// The act under check is accepted.
            pub(super) fn keep(&mut self) { $(self.$name.keep();)+ }

            /// The act under check is refused.
            pub(super) fn forget(&mut self) { $(self.$name.forget();)+ }
        }
    };
}
known! {
    journals: JournalId => Option<Head>;
    /// When a journal's time is up.
    due: JournalId => Option<i64>;
    idems: (Uuid, JournalId) => u32;
    /// First entries of journals that this batch makes, by idempotency key.
    firsts: Uuid => (JournalId, u32);
    organization: () => Option<OrgId>;
    totp_steps: MemberId => Option<i64>;
    handles: Lookup => Option<MemberId>;
    invites: Lookup => Option<Once>;
    sessions: Lookup => bool;
    links: Lookup => Option<Once>;
    referrals: ReferralId => Option<ReferralState>;
    outbox: Uuid => Option<OutboxState>;
    directory: (String, String) => u32;
    directory_seq: () => i64;
    read_notes: (MemberId, JournalId, SessionId) => Option<i64>;
    /// Grants that this batch adds.
    new_grants: GrantId => Option<NewGrant>;
}

/// The journal that a write touches, its idempotency key, and the entry it wants to append.
struct Touch {
    journal: JournalId,
    idem: Uuid,
    seq: Option<u32>,
}

fn touches(write: &Write) -> Option<Touch> {
    let of = |journal: JournalId| {
        Some(Touch {
            journal,
            idem: Uuid::nil(),
            seq: None,
        })
    };
    match write {
        Write::Append { entry, .. } => Some(Touch {
            journal: entry.journal,
            idem: entry.idem,
            seq: Some(entry.seq),
        }),
        Write::AddJournal(journal) => of(journal.id),
        Write::AddWrap(wrap) => of(wrap.journal),
        Write::UpdateQueue { journal, .. }
        | Write::AssignJournal { journal, .. }
        | Write::UnassignJournal { journal, .. }
        | Write::ShredJournal(journal)
        | Write::ShredDue { journal, .. }
        | Write::NoteRead { journal, .. } => of(*journal),
        Write::AddGrant(grant) => of(grant.journal),
        Write::AddLink(link) => of(link.journal),
        Write::AddReferral(referral) => of(referral.journal),
        _ => None,
    }
}

/// The heads that would be no surprise: before the first entry that somebody wants to append. Whoever does anything else
/// to a journal must see its row, hence -1.
fn expected(acts: &[Act]) -> BTreeMap<JournalId, i64> {
    let mut expected = BTreeMap::new();
    for touch in acts
        .iter()
        .flat_map(|act| act.writes.iter().filter_map(touches))
    {
        let head = touch.seq.map_or(-1, |seq| i64::from(seq) - 1);
        let least = expected.entry(touch.journal).or_insert(head);
        *least = head.min(*least);
    }
    expected
}

/// Whether a batch may be written without reading first: nothing but later entries of journals, which the keys of the
/// table and the condition on the head refuse where anything is not as assumed. It saves a trip to the database.
pub(super) fn may_assume(acts: &[Act]) -> bool {
    let mut writes = acts.iter().flat_map(|act| &act.writes);
    let mut count = 0;
    let entries = writes.all(|write| {
        count += 1;
        count <= ASSUMED && matches!(write, Write::Append { entry, .. } if entry.seq > 1)
    });
    entries && count > 0
}

fn small(number: i64) -> Result<u32, sqlx::Error> {
    u32::try_from(number).map_err(|error| sqlx::Error::Decode(error.into()))
}

impl Known {
    /// Takes the heads for what the acts expect.
    pub(super) fn assume_heads(&mut self, acts: &[Act]) {
        for (journal, head) in expected(acts) {
            let seq = u32::try_from(head).ok();
            let head = seq.map(|seq| Head {
                seq,
                assigned: None,
            });
            self.journals.read(journal, head);
        }
    }

    /// Reads, and on PostgreSQL locks, every journal that the batch touches.
    pub(super) async fn read_heads(
        &mut self,
        tx: &mut Tx,
        acts: &[Act],
    ) -> Result<(), sqlx::Error> {
        let touched = || {
            acts.iter()
                .flat_map(|act| act.writes.iter().filter_map(touches))
        };
        let pairs: BTreeSet<(Uuid, JournalId)> =
            touched().map(|touch| (touch.idem, touch.journal)).collect();
        let expected = expected(acts);
        for (journal, head) in &expected {
            let seq = u32::try_from(*head).ok();
            // SQLite is silent where nothing surprises, PostgreSQL where there is no journal.
            let silent = seq.filter(|_| !tx.is_postgres()).map(|seq| Head {
                seq,
                assigned: None,
            });
            self.journals.read(*journal, silent);
        }
        let rows: Vec<(Uuid, JournalId, i64)> = pairs
            .into_iter()
            .map(|(idem, journal)| (idem, journal, expected.get(&journal).copied().unwrap_or(-1)))
            .collect();
        let mut left = &rows[..];
        while !left.is_empty() {
            let (now, later) = left.split_at(take(left.len()));
            left = later;
            let mut call = tx.counted(sql::HEADS, now.len());
            for (idem, journal, head) in now {
                call.add(journal.uuid());
                call.add(*idem);
                call.add(*head);
            }
            for row in tx.all(call).await? {
                let journal = JournalId::from(row.uuid("journal")?);
                let assigned = row.maybe_uuid("assigned")?.map(MemberId::from);
                let head = row.maybe_int("head")?.map(small).transpose()?;
                let head = head.map(|seq| Head { seq, assigned });
                self.journals.read(journal, head);
                if let Some(seq) = row.maybe_int("seq")? {
                    self.idems.read((row.uuid("idem")?, journal), small(seq)?);
                }
            }
        }
        Ok(())
    }

    fn head(&self, journal: JournalId) -> Result<Head, Stop> {
        let found = self.journals.look(&journal).copied().flatten();
        found.ok_or(ActError::Missing(Thing::Journal(journal)).into())
    }
}

async fn first(tx: &mut Tx, call: Call) -> Result<Option<Row>, sqlx::Error> {
    tx.first(call).await
}

/// Looks a key up in a layer, reading it from the database the first time.
macro_rules! looked_up {
    ($known:expr, $layer:ident, $key:expr, $read:expr) => {
        match $known.$layer.look(&$key) {
            Some(value) => value.clone(),
            None => {
                let value = $read;
                $known.$layer.read($key, value.clone());
                value
            }
        }
    };
}

/// Checks an act. Whatever it says, [`Known::keep`] or [`Known::forget`] follows.
pub(super) async fn check<'a>(
    tx: &mut Tx,
    known: &mut Known,
    act: &'a Act,
) -> Result<Decided<'a>, Stop> {
    let mut decided = Decided {
        steps: Vec::with_capacity(act.writes.len()),
        halves_removed: Vec::new(),
        lines: Vec::with_capacity(act.writes.len() + act.audit.len()),
        done: Done::default(),
    };
    for write in &act.writes {
        check_write(tx, known, act, write, &mut decided).await?;
    }
    let events = act.audit.iter();
    decided
        .lines
        .extend(events.map(|event| Line::event(act.actor, act.at, event)));
    Ok(decided)
}

async fn check_write<'a>(
    tx: &mut Tx,
    known: &mut Known,
    act: &'a Act,
    write: &'a Write,
    decided: &mut Decided<'a>,
) -> Result<(), Stop> {
    match write {
        Write::Append { entry, action } => {
            append(tx, known, entry).await?;
            decided.done.appended.push((entry.journal, entry.seq));
            let object = Some(entry.journal.uuid());
            decided.lines.push(Line {
                entry: Some(i64::from(entry.seq)),
                digest: Some(Sha256::digest(entry.body.sealed().as_bytes()).into()),
                ..Line::new(act.actor, act.at, action, object)
            });
        }
        Write::ShredJournal(journal) | Write::ShredDue { journal, .. } => {
            known.head(*journal)?;
            if let Write::ShredDue { at, .. } = write {
                due(tx, known, *journal, *at).await?;
            }
            for grant in grants(tx, known, GrantsOf::Journal(*journal)).await? {
                decided.halves_removed.push((HalfKind::Grant, grant.uuid()));
            }
            decided
                .halves_removed
                .push((HalfKind::Journal, journal.uuid()));
            known.journals.set(*journal, None);
            let object = Some(journal.uuid());
            decided
                .lines
                .push(Line::new(act.actor, act.at, audit::SHRED, object));
        }
        Write::WithdrawGrants { of, at } => {
            let grants = grants(tx, known, *of).await?;
            for grant in &grants {
                decided.halves_removed.push((HalfKind::Grant, grant.uuid()));
                known.new_grants.set(*grant, None);
            }
            decided.done.withdrawn += u32::try_from(grants.len()).unwrap_or(u32::MAX);
            decided.steps.push(Step::Withdraw(grants, *at));
            return Ok(());
        }
        Write::ChangeDirectory(change) => {
            let seq = directory(tx, known, change).await?;
            decided.done.directory.push(seq);
            decided.steps.push(Step::Directory(change, seq));
            return Ok(());
        }
        Write::NoteRead {
            member,
            journal,
            session,
            action,
            at,
        } => {
            known.head(*journal)?;
            if !read_is_due(tx, known, (*member, *journal, *session), *at).await? {
                return Ok(());
            }
            let object = Some(journal.uuid());
            decided
                .lines
                .push(Line::new(act.actor, act.at, action, object));
        }
        Write::AddGrant(grant) => add_grant(known, grant)?,
        Write::AddJournal(journal) => {
            if known.head(journal.id).is_ok() {
                return Err(ActError::Exists(Thing::Journal(journal.id)).into());
            }
            let head = Head {
                seq: 0,
                assigned: journal.assigned,
            };
            known.journals.set(journal.id, Some(head));
        }
        Write::AddWrap(wrap) => drop(known.head(wrap.journal)?),
        Write::AddLink(link) => {
            known.head(link.journal)?;
            let once = Once {
                not_after: link.not_after,
                used_at: link.claimed_at,
            };
            known.links.set(link.lookup, Some(once));
        }
        Write::UpdateQueue {
            journal, change, ..
        } => {
            known.head(*journal)?;
            if let Some(due) = change.shred_after {
                known.due.set(*journal, due);
            }
        }
        Write::UnassignJournal { journal, .. } => assign(known, *journal, None)?,
        Write::AssignJournal {
            journal, member, ..
        } => assign(known, *journal, Some(*member))?,
        other => people_and_rest(tx, known, other).await?,
    }
    decided.steps.push(Step::Write(write));
    Ok(())
}

/// Whether a journal's time is up.
async fn due(tx: &mut Tx, known: &mut Known, journal: JournalId, at: i64) -> Result<(), Stop> {
    let due = looked_up!(known, due, journal, {
        let call = tx.call(sql::JOURNAL_DUE).bind(journal.uuid());
        match first(tx, call).await? {
            Some(row) => row.maybe_int("shred_after")?,
            None => None,
        }
    });
    match due {
        Some(due) if due <= at => Ok(()),
        _ => Err(ActError::Unmet(Unmet::NotDue).into()),
    }
}

async fn append(tx: &mut Tx, known: &mut Known, entry: &Entry<Sealed>) -> Result<(), Stop> {
    let key = (entry.idem, entry.journal);
    if let Some(seq) = known.idems.look(&key) {
        return Err(ActError::AlreadyDone {
            journal: entry.journal,
            seq: *seq,
        }
        .into());
    }
    let head = known.head(entry.journal)?;
    // The first message again, by somebody who never saw the answer: the journal's id is another, the key is the same.
    if head.seq == 0 {
        let before = looked_up_first(tx, known, entry.idem).await?;
        if let Some((journal, seq)) = before {
            return Err(ActError::AlreadyDone { journal, seq }.into());
        }
        known.firsts.set(entry.idem, (entry.journal, entry.seq));
    }
    if head.seq.checked_add(1) != Some(entry.seq) {
        return Err(ActError::SeqConflict {
            journal: entry.journal,
            head: head.seq,
        }
        .into());
    }
    let head = Head {
        seq: entry.seq,
        ..head
    };
    known.journals.set(entry.journal, Some(head));
    known.idems.set(key, entry.seq);
    Ok(())
}

async fn looked_up_first(
    tx: &mut Tx,
    known: &Known,
    idem: Uuid,
) -> Result<Option<(JournalId, u32)>, Stop> {
    if let Some(first) = known.firsts.look(&idem) {
        return Ok(Some(*first));
    }
    let call = tx.call(sql::ENTRY_BY_IDEM).bind(idem);
    let Some(row) = first(tx, call).await? else {
        return Ok(None);
    };
    Ok(Some((row.uuid("journal")?.into(), small(row.int("seq")?)?)))
}

fn assign(known: &mut Known, journal: JournalId, to: Option<MemberId>) -> Result<(), Stop> {
    let head = known.head(journal)?;
    match (head.assigned, to) {
        (Some(other), Some(member)) if other != member => {
            Err(ActError::Unmet(Unmet::AssignedTo(other)).into())
        }
        _ => {
            let head = Head {
                assigned: to,
                ..head
            };
            known.journals.set(journal, Some(head));
            Ok(())
        }
    }
}

fn add_grant(known: &mut Known, grant: &Grant<Sealed>) -> Result<(), Stop> {
    known.head(grant.journal)?;
    let new = NewGrant {
        id: grant.id,
        journal: grant.journal,
        referral: grant.referral,
        release: grant.release,
    };
    known.new_grants.set(grant.id, Some(new));
    Ok(())
}

/// The grants that are not taken back yet: those in the database and those that this batch adds.
async fn grants(tx: &mut Tx, known: &Known, of: GrantsOf) -> Result<Vec<GrantId>, Stop> {
    let (text, id): (Locking, Uuid) = match of {
        GrantsOf::Grant(id) => (sql::LOCK_GRANT, id.uuid()),
        GrantsOf::Referral(id) => (sql::LOCK_GRANTS_OF_REFERRAL, id.uuid()),
        GrantsOf::Release(id) => (sql::LOCK_GRANTS_OF_RELEASE, id.uuid()),
        GrantsOf::Journal(id) => (sql::LOCK_GRANTS_OF_JOURNAL, id.uuid()),
    };
    let rows = tx.all(tx.locking(text).bind(id)).await?;
    let mut found = BTreeSet::new();
    for row in rows {
        found.insert(GrantId::from(row.uuid("id")?));
    }
    for (id, new) in known.new_grants.all() {
        let Some(new) = new else {
            found.remove(id);
            continue;
        };
        let matches = match of {
            GrantsOf::Grant(id) => new.id == id,
            GrantsOf::Referral(id) => new.referral == id,
            GrantsOf::Release(id) => new.release == id,
            GrantsOf::Journal(id) => new.journal == id,
        };
        if matches {
            found.insert(new.id);
        }
    }
    Ok(found.into_iter().collect())
}

async fn directory(tx: &mut Tx, known: &mut Known, change: &DirectoryChange) -> Result<i64, Stop> {
    let key = (change.kind.clone(), change.id.clone());
    let at = looked_up!(known, directory, key.clone(), {
        let call = tx
            .locking(sql::LOCK_DIRECTORY)
            .bind(&*change.kind)
            .bind(&*change.id);
        let row = first(tx, call).await?;
        small(row.map_or(Ok(0), |row| row.int("revision"))?)?
    });
    if at.checked_add(1) != Some(change.revision) {
        return Err(ActError::Unmet(Unmet::DirectoryAt(at)).into());
    }
    known.directory.set(key, change.revision);
    let last = looked_up!(known, directory_seq, (), {
        let row = first(tx, tx.locking(sql::LOCK_DIRECTORY_SEQ)).await?;
        row.map_or(Ok(0), |row| row.int("seq"))?
    });
    let seq = last.saturating_add(1);
    known.directory_seq.set((), seq);
    Ok(seq)
}

async fn read_is_due(
    tx: &mut Tx,
    known: &mut Known,
    key: (MemberId, JournalId, SessionId),
    at: i64,
) -> Result<bool, Stop> {
    let noted = looked_up!(known, read_notes, key, {
        let call = tx
            .locking(sql::LOCK_READ_NOTE)
            .bind(key.0.uuid())
            .bind(key.1.uuid())
            .bind(key.2.uuid());
        let row = first(tx, call).await?;
        row.map(|row| row.int("at")).transpose()?
    });
    if noted.is_some_and(|noted| at < noted.saturating_add(READ_AGAIN)) {
        return Ok(false);
    }
    known.read_notes.set(key, Some(at));
    Ok(true)
}

/// Used once, and before its end.
fn once(
    found: Option<Once>,
    at: i64,
    missing: Thing,
    used: Unmet,
    over: Unmet,
) -> Result<Once, Stop> {
    match found {
        None => Err(ActError::Missing(missing).into()),
        Some(once) if once.used_at.is_some() => Err(ActError::Unmet(used).into()),
        Some(once) if once.not_after <= at => Err(ActError::Unmet(over).into()),
        Some(once) => Ok(Once {
            used_at: Some(at),
            ..once
        }),
    }
}

async fn people_and_rest(tx: &mut Tx, known: &mut Known, write: &Write) -> Result<(), Stop> {
    match write {
        Write::AddOrganization(new) => {
            if let Some(id) = organization(tx, known).await? {
                return Err(ActError::Exists(Thing::Organization(id)).into());
            }
            known.organization.set((), Some(new.id));
        }
        Write::UpdateOrganization(changed) => {
            let found = organization(tx, known).await?;
            found
                .filter(|id| *id == changed.id)
                .ok_or(ActError::Missing(Thing::Organization(changed.id)))?;
        }
        Write::AddMember(member) => {
            free_handle(tx, known, member.handle_lookup, member.id).await?;
            known.totp_steps.set(member.id, Some(member.last_totp_step));
        }
        Write::UpdateMember(member, change) => {
            update_member(tx, known, *member, change).await?;
        }
        Write::AddInvite(invite) => {
            let once = Once {
                not_after: invite.not_after,
                used_at: invite.used_at,
            };
            known.invites.set(invite.lookup, Some(once));
        }
        Write::UseInvite { lookup, at } => {
            let found = looked_up!(known, invites, *lookup, {
                let call = tx.locking(sql::LOCK_INVITE).bind(&lookup[..]);
                once_of(first(tx, call).await?, "used_at")?
            });
            let (used, over) = (Unmet::InviteUsed, Unmet::InviteExpired);
            let now = once(found, *at, Thing::Invite, used, over)?;
            known.invites.set(*lookup, Some(now));
        }
        Write::ClaimLink { lookup, at } => {
            let found = looked_up!(known, links, *lookup, {
                let call = tx.locking(sql::LOCK_LINK).bind(&lookup[..]);
                once_of(first(tx, call).await?, "claimed_at")?
            });
            let (used, over) = (Unmet::LinkClaimed, Unmet::LinkExpired);
            let now = once(found, *at, Thing::Link, used, over)?;
            known.links.set(*lookup, Some(now));
        }
        Write::AddSession(session) => known.sessions.set(session.lookup, true),
        Write::RemoveSession(lookup) => known.sessions.set(*lookup, false),
        Write::UpdateSession { lookup, .. } | Write::TouchSession { lookup, .. } => {
            let there = looked_up!(known, sessions, *lookup, {
                let call = tx.locking(sql::LOCK_SESSION).bind(&lookup[..]);
                first(tx, call).await?.is_some()
            });
            if !there {
                return Err(ActError::Missing(Thing::Session).into());
            }
        }
        Write::AddReferral(referral) => {
            known.head(referral.journal)?;
            known.referrals.set(referral.id, Some(referral.state));
        }
        Write::SetReferralState {
            referral, from, to, ..
        } => {
            let found = looked_up!(known, referrals, *referral, {
                let call = tx.locking(sql::LOCK_REFERRAL).bind(referral.uuid());
                let row = first(tx, call).await?;
                row.as_ref().map(read::referral_state).transpose()?
            });
            let stands = found.ok_or(ActError::Missing(Thing::Referral(*referral)))?;
            if !from.contains(&stands) {
                return Err(ActError::Unmet(Unmet::ReferralStands(stands)).into());
            }
            known.referrals.set(*referral, Some(*to));
        }
        Write::AddOutbox(message) => known.outbox.set(message.id, Some(message.state)),
        Write::RemoveOutbox(id) => known.outbox.set(*id, None),
        Write::SetOutbox { id, from, to, .. } => {
            let found = looked_up!(known, outbox, *id, {
                let call = tx.locking(sql::LOCK_OUTBOX).bind(*id);
                let row = first(tx, call).await?;
                row.as_ref().map(read::outbox_state).transpose()?
            });
            let stands = found.ok_or(ActError::Missing(Thing::Outbox(*id)))?;
            if stands != *from {
                return Err(ActError::Unmet(Unmet::OutboxStands(stands)).into());
            }
            known.outbox.set(*id, Some(*to));
        }
        // Nothing to check: adding a desk or half twice is for the database to refuse, removing twice is no fault.
        _ => {}
    }
    Ok(())
}

fn once_of(row: Option<Row>, used: &'static str) -> Result<Option<Once>, sqlx::Error> {
    let of = |row: Row| {
        Ok(Once {
            not_after: row.int("not_after")?,
            used_at: row.maybe_int(used)?,
        })
    };
    row.map(of).transpose()
}

async fn organization(tx: &mut Tx, known: &mut Known) -> Result<Option<OrgId>, Stop> {
    Ok(looked_up!(known, organization, (), {
        let row = first(tx, tx.locking(sql::LOCK_ORGANIZATION)).await?;
        row.map(|row| row.uuid("id")).transpose()?.map(OrgId::from)
    }))
}

async fn free_handle(
    tx: &mut Tx,
    known: &mut Known,
    handle: Lookup,
    member: MemberId,
) -> Result<(), Stop> {
    let has = looked_up!(known, handles, handle, {
        let call = tx.locking(sql::LOCK_HANDLE).bind(&handle[..]);
        let row = first(tx, call).await?;
        row.map(|row| row.uuid("id"))
            .transpose()?
            .map(MemberId::from)
    });
    if has.is_some_and(|has| has != member) {
        return Err(ActError::Exists(Thing::Handle).into());
    }
    known.handles.set(handle, Some(member));
    Ok(())
}

async fn update_member(
    tx: &mut Tx,
    known: &mut Known,
    member: MemberId,
    change: &MemberChange,
) -> Result<(), Stop> {
    let last = looked_up!(known, totp_steps, member, {
        let call = tx.locking(sql::LOCK_MEMBER).bind(member.uuid());
        let row = first(tx, call).await?;
        row.map(|row| row.int("last_totp_step")).transpose()?
    });
    let last = last.ok_or(ActError::Missing(Thing::Member(member)))?;
    match change {
        MemberChange::TotpStep(step) if *step <= last => {
            return Err(ActError::Unmet(Unmet::CodeUsed).into());
        }
        MemberChange::TotpStep(step) => known.totp_steps.set(member, Some(*step)),
        MemberChange::Totp(_) => known.totp_steps.set(member, Some(0)),
        MemberChange::Name { handle_lookup, .. } => {
            free_handle(tx, known, *handle_lookup, member).await?;
        }
        _ => {}
    }
    Ok(())
}
