//! What is over is taken away. Nothing depends on it for safety: what is over is not read either way. It goes through
//! the writer like everything else, so the audit has a line for whatever is shredded or taken back.

use uuid::Uuid;
use vault::{GrantId, JournalId, MemberId, ReferralId, SessionId};

use crate::act::{Act, ActError, Actor, AuditEvent, Done, GrantsOf, Unmet, Write};
use crate::dialect::Row;
use crate::error::Result;
use crate::rows::HalfKind;
use crate::sql;
use crate::store::Store;
use crate::writer::{READ_AGAIN, remove_halves};

/// Rows in one act, so that the writer is never held up for long.
const AT_ONCE: i64 = 64;
/// A half without an owner is older than this before it is taken: its act may still be under way.
const ORPHANED: i64 = 24 * 60 * 60 * 1_000;

/// What was taken away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Sessions that were over.
    pub sessions: u64,
    /// Grants that were over, with their halves.
    pub grants: u64,
    /// Links that were over.
    pub links: u64,
    /// Journals whose time was up.
    pub journals: u64,
    /// Halves without an owner.
    pub halves: u64,
}

fn key(row: &Row) -> Result<crate::Lookup> {
    row.bytes("lookup")?
        .try_into()
        .map_err(|_| crate::StoreError::Inconsistent {
            table: "session or link",
            what: "a look-up is not 32 bytes long".into(),
        })
}

impl Store {
    /// Takes away what is over at `now`. Ask again later; nothing breaks if two nodes do it at once.
    ///
    /// # Errors
    /// Where the database cannot be read or written. What was swept until then stays swept.
    pub async fn sweep(&self, now: i64) -> Result<Swept> {
        let sessions = self
            .sweep_rows(now, sql::DUE_SESSIONS, Write::RemoveSession)
            .await?;
        let grants = self.sweep_grants(now).await?;
        let links = self
            .sweep_rows(now, sql::DUE_LINKS, Write::RemoveLink)
            .await?;
        let journals = self.sweep_journals(now).await?;
        let halves = self.sweep_halves(now).await?;
        let before = now.saturating_sub(READ_AGAIN);
        self.act(Act::new(Actor::System, now).write(Write::ForgetReads { before }))
            .await?;
        Ok(Swept {
            sessions,
            grants,
            links,
            journals,
            halves,
        })
    }

    /// Shreds one journal at once: its half of the key first, then its rows. The audit gets a line.
    ///
    /// # Errors
    /// [`ActError::Missing`] when there is no such journal, and whatever keeps the writer from writing.
    pub async fn shred(
        &self,
        actor: Actor,
        journal: JournalId,
        now: i64,
    ) -> Result<Done, ActError> {
        self.act(Act::new(actor, now).write(Write::ShredJournal(journal)))
            .await
    }

    /// Notes that somebody opened a journal, at most once in a quarter of an hour.
    ///
    /// # Errors
    /// Where it cannot be noted. Then the journal must not be shown.
    pub async fn note_read(
        &self,
        member: MemberId,
        journal: JournalId,
        session: SessionId,
        action: &'static str,
        at: i64,
    ) -> Result<()> {
        // Most pages are opened again and again; those do not bother the writer.
        let call = self
            .read()
            .call(sql::READ_NOTE)
            .bind(member.uuid())
            .bind(journal.uuid())
            .bind(session.uuid());
        if let Some(row) = self.read().first(call).await?
            && at < row.int("at")?.saturating_add(READ_AGAIN)
        {
            return Ok(());
        }
        let write = Write::NoteRead {
            member,
            journal,
            session,
            action: action.into(),
            at,
        };
        self.act(Act::new(Actor::Member(member), at).write(write))
            .await?;
        Ok(())
    }

    async fn due(&self, text: &'static str, now: i64) -> Result<Vec<Row>> {
        let call = self.read().call(text).bind(now).bind(AT_ONCE);
        Ok(self.read().all(call).await?)
    }

    async fn sweep_rows(
        &self,
        now: i64,
        text: &'static str,
        remove: impl Fn(crate::Lookup) -> Write,
    ) -> Result<u64> {
        let mut swept = 0;
        loop {
            let rows = self.due(text, now).await?;
            if rows.is_empty() {
                return Ok(swept);
            }
            let mut act = Act::new(Actor::System, now);
            for row in &rows {
                act = act.write(remove(key(row)?));
                swept += 1;
            }
            self.act(act).await?;
        }
    }

    async fn sweep_grants(&self, now: i64) -> Result<u64> {
        let mut swept = 0;
        loop {
            let rows = self.due(sql::DUE_GRANTS, now).await?;
            if rows.is_empty() {
                return Ok(swept);
            }
            let mut act = Act::new(Actor::System, now);
            for row in &rows {
                let grant = GrantId::from(row.uuid("id")?);
                let referral = ReferralId::from(row.uuid("referral")?);
                let of = GrantsOf::Grant(grant);
                act = act
                    .write(Write::WithdrawGrants { of, at: now })
                    .audit(AuditEvent::done("grant-over", Some(referral.uuid())));
                swept += 1;
            }
            self.act(act).await?;
        }
    }

    async fn sweep_journals(&self, now: i64) -> Result<u64> {
        let mut swept = 0;
        loop {
            let rows = self.due(sql::DUE_JOURNALS, now).await?;
            if rows.is_empty() {
                return Ok(swept);
            }
            for row in &rows {
                let journal = row.uuid("id")?.into();
                let due = Write::ShredDue { journal, at: now };
                match self.act(Act::new(Actor::System, now).write(due)).await {
                    Ok(_) => swept += 1,
                    // Another node was quicker, or somebody came back.
                    Err(ActError::Missing(_) | ActError::Unmet(Unmet::NotDue)) => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }

    /// Halves that a crash left between the two commits.
    async fn sweep_halves(&self, now: i64) -> Result<u64> {
        let mut swept = 0;
        let mut after = (String::new(), Uuid::nil());
        loop {
            let shred = self.read_shred();
            let call = shred
                .call(sql::HALVES_OLDER)
                .bind(now.saturating_sub(ORPHANED))
                .bind(&*after.0)
                .bind(after.1)
                .bind(AT_ONCE);
            let rows = shred.all(call).await?;
            let Some(last) = rows.last() else {
                return Ok(swept);
            };
            after = (last.text("kind")?, last.uuid("id")?);
            let mut orphans = Vec::new();
            for row in &rows {
                let (kind, id) = (row.text("kind")?, row.uuid("id")?);
                let (kind, owner) = match HalfKind::from_word(&kind) {
                    Some(HalfKind::Journal) => (HalfKind::Journal, sql::JOURNAL_EXISTS),
                    Some(HalfKind::Grant) => (HalfKind::Grant, sql::GRANT_LIVES),
                    None => continue,
                };
                let call = self.read().call(owner).bind(id);
                if self.read().first(call).await?.is_none() {
                    orphans.push((kind, id));
                }
            }
            swept += orphans.len() as u64;
            if !orphans.is_empty() {
                remove_halves(&self.inner.shred_writer, &orphans).await?;
            }
        }
    }
}
