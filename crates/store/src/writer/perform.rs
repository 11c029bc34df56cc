//! Carrying out what was accepted: rows of the tables that grow with every message in one statement per table, the
//! rest one by one in the order they were asked for.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use vault::{JournalId, Sealed};

use super::check::{Decided, Step};
use crate::act::{MemberChange, Write};
use crate::dialect::{Call, Pool, Tx};
use crate::rows::{
    Body, Change, Entry, Grant, GrantTo, Half, HalfKind, Holder, Journal, Member, OutboxState,
    Session, SessionKind,
};
use crate::sql;

/// Halves of keys, new and removed, with their own commit.
pub(super) async fn halves(shred: &Pool, accepted: &[Decided<'_>]) -> Result<(), sqlx::Error> {
    let steps = accepted.iter().flat_map(|decided| &decided.steps);
    let new: Vec<&Half<Sealed>> = steps
        .filter_map(|step| match step {
            Step::Write(Write::AddHalf(half)) => Some(half),
            _ => None,
        })
        .collect();
    let gone: BTreeSet<(&str, Uuid)> = accepted
        .iter()
        .flat_map(|decided| &decided.halves_removed)
        .map(|(kind, id)| (kind.word(), *id))
        .collect();
    if new.is_empty() && gone.is_empty() {
        return Ok(());
    }
    let mut tx = shred.begin_writing().await?;
    tx.later(sql::ADD_HALVES, &new, |call, half| {
        call.add(half.kind.word());
        call.add(half.id);
        call.add(half.sealed.as_bytes());
        call.add(half.created);
    })
    .await?;
    // A half that a crash left behind stays, and what would be sealed with another one could never be opened.
    for half in &new {
        let call = tx.call(sql::HALF).bind(half.kind.word()).bind(half.id);
        let kept = tx.first(call).await?;
        let kept = kept.map(|row| row.bytes("sealed")).transpose()?;
        if kept.as_deref() != Some(half.sealed.as_bytes()) {
            tx.rollback().await?;
            return Err(sqlx::Error::RowNotFound);
        }
    }
    for (kind, id) in &gone {
        let call = tx.call(sql::REMOVE_HALF).bind(*kind).bind(*id);
        tx.execute(call).await?;
    }
    tx.commit().await?;
    if !gone.is_empty() {
        shred.forget_log().await?;
    }
    Ok(())
}

/// Removes halves by themselves: what the sweeper finds without an owner.
pub(crate) async fn remove_halves(
    shred: &Pool,
    gone: &[(HalfKind, Uuid)],
) -> Result<(), sqlx::Error> {
    let mut tx = shred.begin_writing().await?;
    for (kind, id) in gone {
        let call = tx.call(sql::REMOVE_HALF).bind(kind.word()).bind(*id);
        tx.execute(call).await?;
    }
    tx.commit().await?;
    shred.forget_log().await
}

/// How far a journal's head moves.
struct Move {
    from: u32,
    to: u32,
    at: i64,
}

/// Rows of the main store; returns the journals that changed, with their last entry. Heads that were `assumed` and not
/// read must turn out so.
pub(super) async fn rows(
    tx: &mut Tx,
    accepted: &[Decided<'_>],
    assumed: bool,
) -> Result<Vec<Change>, sqlx::Error> {
    let mut journals: Vec<&Journal> = Vec::new();
    let mut entries: Vec<&Entry<Sealed>> = Vec::new();
    let mut heads: BTreeMap<JournalId, Move> = BTreeMap::new();
    for step in accepted.iter().flat_map(|decided| &decided.steps) {
        match step {
            Step::Write(Write::AddJournal(journal)) => journals.push(journal),
            Step::Write(Write::Append { entry, .. }) => {
                entries.push(entry);
                let moved = heads.entry(entry.journal).or_insert(Move {
                    from: entry.seq.saturating_sub(1),
                    to: entry.seq,
                    at: entry.at,
                });
                (moved.to, moved.at) = (entry.seq, entry.at);
            }
            _ => {}
        }
    }
    let heads: Vec<(JournalId, Move)> = heads.into_iter().collect();
    tx.later(sql::ADD_JOURNALS, &journals, |call, journal| {
        bind_journal(call, journal);
    })
    .await?;
    // Their heads move next.
    tx.flush().await?;
    tx.later(sql::ADD_ENTRIES, &entries, |call, entry| {
        bind_entry(call, entry);
    })
    .await?;
    tx.later(sql::MOVE_HEADS, &heads, |call, (journal, moved)| {
        call.add(journal.uuid());
        call.add(i64::from(moved.to));
        call.add(moved.at);
        call.add(i64::from(moved.from));
    })
    .await?;
    if assumed {
        tx.must_touch(heads.len());
    }
    for step in accepted.iter().flat_map(|decided| &decided.steps) {
        one(tx, step).await?;
    }
    let change = |(journal, moved): (JournalId, Move)| Change {
        journal,
        seq: moved.to,
    };
    Ok(heads.into_iter().map(change).collect())
}

fn bind_journal(call: &mut Call, journal: &Journal) {
    call.add(journal.id.uuid());
    call.add(journal.kind.word());
    call.add(journal.desk.uuid());
    call.add(journal.state.word());
    call.add(&*journal.lane);
    call.add(&*journal.channel);
    call.add(&*journal.lang);
    call.add(journal.urgent);
    call.add(journal.assigned.map(vault::MemberId::uuid));
    call.add(journal.opened_at);
    call.add(journal.changed_at);
    call.add(journal.closed_at);
    call.add(journal.shred_after);
    call.add(&journal.box_public[..]);
    call.add(0_i64);
}

fn bind_entry(call: &mut Call, entry: &Entry<Sealed>) {
    let (kept, arrived) = match &entry.body {
        Body::Kept(kept) => (Some(kept.as_bytes()), None),
        Body::Arrived(arrived) => (None, Some(arrived.as_bytes())),
    };
    call.add(entry.journal.uuid());
    call.add(i64::from(entry.seq));
    call.add(entry.id.uuid());
    call.add(&*entry.section);
    call.add(i64::from(entry.epoch));
    call.add(entry.class.word());
    call.add(entry.at);
    call.add(entry.idem);
    call.add(kept);
    call.add(arrived);
}

/// A statement whose own condition must find its row. Where it does not, the database refuses, and the writer tries
/// each act of the batch by itself.
async fn must(tx: &mut Tx, call: Call) -> Result<(), sqlx::Error> {
    if tx.execute(call).await? == 1 {
        Ok(())
    } else {
        Err(sqlx::Error::RowNotFound)
    }
}

async fn any(tx: &mut Tx, call: Call) -> Result<(), sqlx::Error> {
    tx.execute(call).await.map(drop)
}

async fn one(tx: &mut Tx, step: &Step<'_>) -> Result<(), sqlx::Error> {
    match step {
        Step::Withdraw(grants, at) => {
            for grant in grants {
                let call = tx.call(sql::WITHDRAW_GRANT).bind(grant.uuid()).bind(*at);
                must(tx, call).await?;
            }
            Ok(())
        }
        Step::Directory(change, seq) => {
            let call = tx
                .call(sql::CHANGE_DIRECTORY)
                .bind(*seq)
                .bind(&*change.kind)
                .bind(&*change.id)
                .bind(i64::from(change.revision))
                .bind(&*change.json)
                .bind(change.by.map(vault::MemberId::uuid))
                .bind(change.at);
            must(tx, call).await
        }
        Step::Write(write) => match write {
            Write::AddJournal(_) | Write::Append { .. } | Write::AddHalf(_) => Ok(()),
            Write::ShredJournal(journal) | Write::ShredDue { journal, .. } => {
                shred(tx, *journal).await
            }
            Write::AddOrganization(_)
            | Write::UpdateOrganization(_)
            | Write::AddMember(_)
            | Write::UpdateMember(..)
            | Write::AddInvite(_)
            | Write::UseInvite { .. }
            | Write::AddDesk(_)
            | Write::AddDeskWrap(_)
            | Write::RemoveDeskWraps(_) => people(tx, write).await,
            other => rest(tx, other).await,
        },
    }
}

async fn shred(tx: &mut Tx, journal: JournalId) -> Result<(), sqlx::Error> {
    for text in [
        sql::SHRED_ENTRIES,
        sql::SHRED_WRAPS,
        sql::SHRED_GRANTS,
        sql::SHRED_LINKS,
        sql::SHRED_REFERRALS,
        sql::SHRED_READS,
        sql::SHRED_SESSIONS,
    ] {
        let call = tx.call(text).bind(journal.uuid());
        tx.execute(call).await?;
    }
    let call = tx.call(sql::SHRED_JOURNAL).bind(journal.uuid());
    must(tx, call).await
}

async fn people(tx: &mut Tx, write: &Write) -> Result<(), sqlx::Error> {
    match write {
        Write::AddOrganization(new) => {
            let call = tx
                .call(sql::ADD_ORGANIZATION)
                .bind(new.id.uuid())
                .bind(new.name.as_bytes())
                .bind(&new.certificates[..])
                .bind(&new.code_salt[..]);
            must(tx, call).await
        }
        Write::UpdateOrganization(changed) => {
            let call = tx
                .call(sql::UPDATE_ORGANIZATION)
                .bind(changed.id.uuid())
                .bind(changed.name.as_bytes())
                .bind(&changed.certificates[..]);
            must(tx, call).await
        }
        Write::AddMember(member) => must(tx, add_member(tx, member)).await,
        Write::UpdateMember(member, change) => {
            let call = update_member(tx, member.uuid(), change);
            must(tx, call).await
        }
        Write::AddInvite(invite) => {
            let call = tx
                .call(sql::ADD_INVITE)
                .bind(&invite.lookup[..])
                .bind(&*invite.role)
                .bind(invite.member.map(vault::MemberId::uuid))
                .bind(invite.not_after)
                .bind(invite.used_at);
            must(tx, call).await
        }
        Write::UseInvite { lookup, at } => {
            let call = tx.call(sql::USE_INVITE).bind(&lookup[..]).bind(*at);
            must(tx, call).await
        }
        Write::AddDesk(desk) => {
            let call = tx
                .call(sql::ADD_DESK)
                .bind(desk.id.uuid())
                .bind(i64::from(desk.version))
                .bind(&desk.certificate[..])
                .bind(desk.created);
            must(tx, call).await
        }
        Write::AddDeskWrap(wrap) => {
            let call = tx
                .call(sql::ADD_DESK_WRAP)
                .bind(wrap.desk.uuid())
                .bind(i64::from(wrap.version))
                .bind(wrap.member.uuid())
                .bind(wrap.sealed.as_bytes())
                .bind(wrap.granted_by.uuid())
                .bind(&wrap.signature[..])
                .bind(wrap.at);
            must(tx, call).await
        }
        Write::RemoveDeskWraps(member) => {
            let call = tx.call(sql::REMOVE_DESK_WRAPS).bind(member.uuid());
            any(tx, call).await
        }
        _ => Ok(()),
    }
}

fn add_member(tx: &Tx, member: &Member<Sealed>) -> Call {
    let keys = member.credentials.as_ref();
    tx.call(sql::ADD_MEMBER)
        .bind(member.id.uuid())
        .bind(&*member.role)
        .bind(member.state.word())
        .bind(&member.handle_lookup[..])
        .bind(member.name.as_bytes())
        .bind(keys.map(|keys| &keys.salt[..]))
        .bind(keys.map(|keys| i64::from(keys.memory_kib)))
        .bind(keys.map(|keys| i64::from(keys.passes)))
        .bind(keys.map(|keys| &keys.auth_tag[..]))
        .bind(keys.map(|keys| keys.unlock.as_bytes()))
        .bind(keys.map(|keys| keys.recovery.as_bytes()))
        .bind(keys.map(|keys| &keys.recovery_auth[..]))
        .bind(keys.map(|keys| &keys.box_public[..]))
        .bind(keys.map(|keys| &keys.verify_key[..]))
        .bind(member.totp.as_ref().map(Sealed::as_bytes))
        .bind(member.created)
        .bind(member.last_totp_step)
        .bind(i64::from(member.failed))
        .bind(member.next_try_at)
}

fn update_member(tx: &Tx, member: Uuid, change: &MemberChange) -> Call {
    match change {
        MemberChange::State(state) => tx.call(sql::MEMBER_STATE).bind(member).bind(state.word()),
        MemberChange::Role(role) => tx.call(sql::MEMBER_ROLE).bind(member).bind(&**role),
        MemberChange::Name {
            handle_lookup,
            name,
        } => tx
            .call(sql::MEMBER_NAME)
            .bind(member)
            .bind(&handle_lookup[..])
            .bind(name.as_bytes()),
        MemberChange::Credentials(keys) => tx
            .call(sql::MEMBER_CREDENTIALS)
            .bind(member)
            .bind(&keys.salt[..])
            .bind(i64::from(keys.memory_kib))
            .bind(i64::from(keys.passes))
            .bind(&keys.auth_tag[..])
            .bind(keys.unlock.as_bytes())
            .bind(keys.recovery.as_bytes())
            .bind(&keys.recovery_auth[..])
            .bind(&keys.box_public[..])
            .bind(&keys.verify_key[..]),
        MemberChange::Totp(totp) => tx
            .call(sql::MEMBER_TOTP)
            .bind(member)
            .bind(totp.as_ref().map(Sealed::as_bytes)),
        MemberChange::TotpStep(step) => tx.call(sql::MEMBER_TOTP_STEP).bind(member).bind(*step),
        MemberChange::SignInFailed { next_try_at } => {
            tx.call(sql::MEMBER_FAILED).bind(member).bind(*next_try_at)
        }
        MemberChange::SignInDone => tx.call(sql::MEMBER_DONE).bind(member),
    }
}

/// The columns of a holder: kind, id or look-up, version.
pub(crate) fn holder(holder: &Holder) -> (&'static str, &[u8], i64) {
    match holder {
        Holder::Desk(desk, version) => ("desk", &desk.as_bytes()[..], i64::from(*version)),
        Holder::Code(lookup) => ("code", &lookup[..], 0),
    }
}

async fn rest(tx: &mut Tx, write: &Write) -> Result<(), sqlx::Error> {
    match write {
        Write::AddWrap(wrap) => {
            let (kind, holder, version) = holder(&wrap.holder);
            let call = tx
                .call(sql::ADD_WRAP)
                .bind(wrap.journal.uuid())
                .bind(kind)
                .bind(holder)
                .bind(version)
                .bind(wrap.sealed.as_bytes());
            must(tx, call).await
        }
        Write::RemoveWrap(journal, of) => {
            let (kind, holder, version) = holder(of);
            let call = tx
                .call(sql::REMOVE_WRAP)
                .bind(journal.uuid())
                .bind(kind)
                .bind(holder)
                .bind(version);
            any(tx, call).await
        }
        Write::UpdateQueue {
            journal,
            change,
            at,
        } => {
            let call = tx
                .call(sql::UPDATE_QUEUE)
                .bind(journal.uuid())
                .bind(change.state.map(crate::QueueState::word))
                .bind(change.lane.as_deref())
                .bind(change.lang.as_deref())
                .bind(change.urgent)
                .bind(change.desk.map(vault::DeskId::uuid))
                .bind(change.closed_at.is_some())
                .bind(change.closed_at.flatten())
                .bind(change.shred_after.is_some())
                .bind(change.shred_after.flatten())
                .bind(*at);
            must(tx, call).await
        }
        Write::AssignJournal {
            journal,
            member,
            at,
        } => {
            let call = tx
                .call(sql::ASSIGN_JOURNAL)
                .bind(journal.uuid())
                .bind(member.uuid())
                .bind(*at);
            must(tx, call).await
        }
        Write::UnassignJournal { journal, at } => {
            let call = tx
                .call(sql::UNASSIGN_JOURNAL)
                .bind(journal.uuid())
                .bind(*at);
            must(tx, call).await
        }
        Write::AddSession(session) => must(tx, add_session(tx, session)).await,
        Write::UpdateSession { lookup, sealed } => {
            let call = tx
                .call(sql::UPDATE_SESSION)
                .bind(&lookup[..])
                .bind(sealed.as_bytes());
            must(tx, call).await
        }
        Write::TouchSession { lookup, seen } => {
            let call = tx.call(sql::TOUCH_SESSION).bind(&lookup[..]).bind(*seen);
            any(tx, call).await
        }
        Write::RemoveSession(lookup) => {
            let call = tx.call(sql::REMOVE_SESSION).bind(&lookup[..]);
            any(tx, call).await
        }
        Write::RemoveSessionsOf {
            kind,
            subject,
            except,
        } => {
            let call = remove_sessions(tx, *kind, *subject, except.as_ref().map(|it| &it[..]));
            any(tx, call).await
        }
        other => consent(tx, other).await,
    }
}

async fn consent(tx: &mut Tx, write: &Write) -> Result<(), sqlx::Error> {
    match write {
        Write::AddGrant(grant) => must(tx, add_grant(tx, grant)).await,
        Write::AddLink(link) => {
            let call = tx
                .call(sql::ADD_LINK)
                .bind(&link.lookup[..])
                .bind(link.id.uuid())
                .bind(link.referral.uuid())
                .bind(link.journal.uuid())
                .bind(link.not_after)
                .bind(link.claimed_at);
            must(tx, call).await
        }
        Write::ClaimLink { lookup, at } => {
            let call = tx.call(sql::CLAIM_LINK).bind(&lookup[..]).bind(*at);
            must(tx, call).await
        }
        Write::RemoveLinks(referral) => {
            let call = tx.call(sql::REMOVE_LINKS).bind(referral.uuid());
            any(tx, call).await
        }
        Write::RemoveLink(lookup) => {
            let call = tx.call(sql::REMOVE_LINK).bind(&lookup[..]);
            any(tx, call).await
        }
        Write::AddReferral(referral) => {
            let call = tx
                .call(sql::ADD_REFERRAL)
                .bind(referral.id.uuid())
                .bind(referral.journal.uuid())
                .bind(referral.state.word())
                .bind(referral.changed_at);
            must(tx, call).await
        }
        Write::SetReferralState {
            referral, to, at, ..
        } => {
            let call = tx
                .call(sql::SET_REFERRAL)
                .bind(referral.uuid())
                .bind(to.word())
                .bind(*at);
            must(tx, call).await
        }
        other => messages_and_reads(tx, other).await,
    }
}

async fn messages_and_reads(tx: &mut Tx, write: &Write) -> Result<(), sqlx::Error> {
    match write {
        Write::AddOutbox(message) => {
            let call = tx
                .call(sql::ADD_OUTBOX)
                .bind(message.id)
                .bind(message.state.word())
                .bind(message.sealed.as_bytes())
                .bind(message.due)
                .bind(i64::from(message.attempts));
            must(tx, call).await
        }
        Write::SetOutbox {
            id,
            from,
            to,
            due,
            attempts,
        } => {
            let call = set_outbox(tx, *id, *from, *to)
                .bind(*due)
                .bind(i64::from(*attempts));
            must(tx, call).await
        }
        Write::RemoveOutbox(id) => {
            let call = tx.call(sql::REMOVE_OUTBOX).bind(*id);
            any(tx, call).await
        }
        Write::NoteRead {
            member,
            journal,
            session,
            at,
            ..
        } => {
            let call = tx
                .call(sql::NOTE_READ)
                .bind(member.uuid())
                .bind(journal.uuid())
                .bind(session.uuid())
                .bind(*at);
            must(tx, call).await
        }
        Write::ForgetReads { before } => {
            let call = tx.call(sql::FORGET_READS).bind(*before);
            any(tx, call).await
        }
        // Everything else was carried out above.
        _ => Ok(()),
    }
}

fn set_outbox(tx: &Tx, id: Uuid, from: OutboxState, to: OutboxState) -> Call {
    tx.call(sql::SET_OUTBOX)
        .bind(id)
        .bind(from.word())
        .bind(to.word())
}

fn remove_sessions(tx: &Tx, kind: SessionKind, subject: Uuid, except: Option<&[u8]>) -> Call {
    tx.call(sql::REMOVE_SESSIONS_OF)
        .bind(kind.word())
        .bind(subject)
        .bind(except)
}

fn add_session(tx: &Tx, session: &Session<Sealed>) -> Call {
    tx.call(sql::ADD_SESSION)
        .bind(&session.lookup[..])
        .bind(session.kind.word())
        .bind(session.subject)
        .bind(session.sealed.as_bytes())
        .bind(session.created)
        .bind(session.seen)
        .bind(session.absolute_end)
}

fn add_grant(tx: &Tx, grant: &Grant<Sealed>) -> Call {
    let (link, org, desk) = match grant.to {
        GrantTo::Link(link) => (Some(link.uuid()), None, None),
        GrantTo::Desk(org, desk) => (None, Some(org.uuid()), Some(desk.uuid())),
    };
    tx.call(sql::ADD_GRANT)
        .bind(grant.id.uuid())
        .bind(grant.journal.uuid())
        .bind(link)
        .bind(org)
        .bind(desk)
        .bind(grant.stage.word())
        .bind(grant.release.uuid())
        .bind(grant.referral.uuid())
        .bind(&grant.terms[..])
        .bind(grant.wrapped.as_ref().map(Sealed::as_bytes))
        .bind(grant.sections.as_ref().map(Sealed::as_bytes))
        .bind(grant.granted_at)
        .bind(grant.not_after)
        .bind(grant.withdrawn_at)
        .bind(&grant.signature[..])
}
