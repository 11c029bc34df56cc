//! The audit: one chain of hashes for each start of a node. Each line's hash covers the line and the hash before it, so
//! no line can be changed, taken out or moved without the rest of its chain. A segment that opens names the ends of
//! the others, and so holds them too.
//!
//! What it cannot find: a lie told at the time; and a whole chain that was written anew by somebody who also changed
//! every place that names its end. Against that, note the ends ([`AuditReport::heads`]) somewhere else.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::act::{Actor, AuditEvent};
use crate::dialect::{Row, Tx};
use crate::rows::Lookup;
use crate::sql;

pub use verify::{AuditReport, Difference, SegmentHead};

mod verify;

/// The action of the line that [`crate::Write::ShredJournal`] makes.
pub(crate) const SHRED: &str = "shred-journal";

/// A line before it has its place.
pub(crate) struct Line<'a> {
    pub(crate) at: i64,
    pub(crate) actor_kind: &'a str,
    pub(crate) actor: Option<Uuid>,
    pub(crate) action: &'a str,
    pub(crate) object: Option<Uuid>,
    pub(crate) entry: Option<i64>,
    pub(crate) result: &'a str,
    pub(crate) digest: Option<[u8; 32]>,
    pub(crate) details: Option<&'a [u8]>,
}

impl<'a> Line<'a> {
    pub(crate) fn new(actor: Actor, at: i64, action: &'a str, object: Option<Uuid>) -> Self {
        let (actor_kind, actor) = match actor {
            Actor::System => ("system", None),
            Actor::Visitor => ("visitor", None),
            Actor::Partner(referral) => ("partner", Some(referral.uuid())),
            Actor::Member(member) => ("member", Some(member.uuid())),
        };
        Self {
            at,
            actor_kind,
            actor,
            action,
            object,
            entry: None,
            result: "done",
            digest: None,
            details: None,
        }
    }

    pub(crate) fn event(actor: Actor, at: i64, event: &'a AuditEvent) -> Self {
        Self {
            result: &event.result,
            details: event.details.as_ref().map(vault::Sealed::as_bytes),
            ..Self::new(actor, at, &event.action, event.object)
        }
    }

    /// SHA-256 over one spelling of everything, each part with its length, and the hash before.
    pub(crate) fn hash(&self, segment: Uuid, seq: i64, before: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"leeward audit line 1\n");
        hash.update(segment.as_bytes());
        hash.update(seq.to_be_bytes());
        hash.update(self.at.to_be_bytes());
        part(&mut hash, Some(self.actor_kind.as_bytes()));
        part(&mut hash, self.actor.as_ref().map(|id| &id.as_bytes()[..]));
        part(&mut hash, Some(self.action.as_bytes()));
        part(&mut hash, self.object.as_ref().map(|id| &id.as_bytes()[..]));
        part(
            &mut hash,
            self.entry.map(i64::to_be_bytes).as_ref().map(|it| &it[..]),
        );
        part(&mut hash, Some(self.result.as_bytes()));
        part(&mut hash, self.digest.as_ref().map(|it| &it[..]));
        part(&mut hash, self.details);
        hash.update(before);
        hash.finalize().into()
    }
}

/// A part that is absent differs from one that is empty.
fn part(hash: &mut Sha256, bytes: Option<&[u8]>) {
    match bytes {
        None => hash.update([0]),
        Some(bytes) => {
            hash.update([1]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
    }
}

/// The hash that the first line of a segment follows.
pub(crate) fn beginning(segment: Uuid, node: Uuid, opened_at: i64, after: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"leeward audit segment 1\n");
    hash.update(segment.as_bytes());
    hash.update(node.as_bytes());
    hash.update(opened_at.to_be_bytes());
    part(&mut hash, Some(after));
    hash.finalize().into()
}

/// An end of a segment, as another names it: id, sequence, hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct End {
    pub(crate) segment: Uuid,
    pub(crate) seq: i64,
    pub(crate) hash: Lookup,
}

impl End {
    const BYTES: usize = 16 + 8 + 32;

    fn write(ends: &[Self]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(ends.len() * Self::BYTES);
        for end in ends {
            bytes.extend(end.segment.as_bytes());
            bytes.extend(end.seq.to_be_bytes());
            bytes.extend(end.hash);
        }
        bytes
    }

    /// The ends in the column `after`; `None` when it is not a list of ends.
    pub(crate) fn read(bytes: &[u8]) -> Option<Vec<Self>> {
        let one = |bytes: &[u8]| {
            let (segment, rest) = bytes.split_first_chunk::<16>()?;
            let (seq, hash) = rest.split_first_chunk::<8>()?;
            Some(Self {
                segment: Uuid::from_bytes(*segment),
                seq: i64::from_be_bytes(*seq),
                hash: hash.try_into().ok()?,
            })
        };
        bytes.chunks(Self::BYTES).map(one).collect()
    }

    fn of(row: &Row) -> Result<Option<Self>, sqlx::Error> {
        let hash = row.bytes("head_hash")?.try_into().ok();
        let (segment, seq) = (row.uuid("id")?, row.int("head_seq")?);
        Ok(hash.map(|hash| Self { segment, seq, hash }))
    }
}

/// The chain that this start of a node writes. Its end moves only once the database has the lines.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    pub(crate) segment: Uuid,
    node: Uuid,
    opened_at: i64,
    end: Option<(i64, [u8; 32])>,
}

impl Chain {
    pub(crate) const fn new(segment: Uuid, node: Uuid, opened_at: i64) -> Self {
        Self {
            segment,
            node,
            opened_at,
            end: None,
        }
    }

    /// Adds lines inside a transaction. Keep what it returns in place of this chain after the commit.
    pub(crate) async fn add(&self, tx: &mut Tx, lines: &[Line<'_>]) -> Result<Self, sqlx::Error> {
        if lines.is_empty() {
            return Ok(self.clone());
        }
        let (mut seq, mut hash) = match self.end {
            Some(end) => end,
            None => self.open(tx).await?,
        };
        let mut placed = Vec::with_capacity(lines.len());
        for line in lines {
            seq += 1;
            hash = line.hash(self.segment, seq, &hash);
            placed.push((line, seq, hash));
        }
        tx.later(sql::ADD_AUDIT, &placed, |call, (line, seq, hash)| {
            call.add(self.segment);
            call.add(*seq);
            call.add(line.at);
            call.add(line.actor_kind);
            call.add(line.actor);
            call.add(line.action);
            call.add(line.object);
            call.add(line.entry);
            call.add(line.result);
            call.add(line.digest.as_ref().map(|digest| &digest[..]));
            call.add(line.details);
            call.add(&hash[..]);
        })
        .await?;
        tx.later(sql::MOVE_SEGMENT, &[(seq, hash)], |call, (seq, hash)| {
            call.add(self.segment);
            call.add(self.node);
            call.add(self.opened_at);
            call.add(&[0_u8; 0][..]);
            call.add(*seq);
            call.add(&hash[..]);
        })
        .await?;
        let end = Some((seq, hash));
        Ok(Self {
            end,
            ..self.clone()
        })
    }

    /// The same chain when nobody can say whether its last lines are in the database: the next lines look first.
    pub(crate) const fn forget_end(&mut self) {
        self.end = None;
    }

    /// Opens the segment, unless it is there: names the ends of the others that nobody has named yet. So a segment
    /// names few, however many there were.
    async fn open(&self, tx: &mut Tx) -> Result<(i64, [u8; 32]), sqlx::Error> {
        let rows = tx.all(tx.call(sql::AUDIT_SEGMENTS)).await?;
        let mut named = Vec::new();
        let mut ends = Vec::new();
        for row in &rows {
            named.extend(End::read(&row.bytes("after")?).unwrap_or_default());
            ends.extend(End::of(row)?);
        }
        if let Some(end) = ends.iter().find(|end| end.segment == self.segment) {
            return Ok((end.seq, end.hash));
        }
        named.sort_unstable();
        ends.retain(|end| named.binary_search(end).is_err());
        ends.sort_unstable();
        let after = End::write(&ends);
        let hash = beginning(self.segment, self.node, self.opened_at, &after);
        let call = tx
            .call(sql::OPEN_SEGMENT)
            .bind(self.segment)
            .bind(self.node)
            .bind(self.opened_at)
            .bind(&after[..])
            .bind(0_i64)
            .bind(&hash[..]);
        tx.execute(call).await?;
        Ok((0, hash))
    }
}
