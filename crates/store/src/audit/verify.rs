//! Walks every chain and compares every live entry with the line that was written with it. It stops at the first
//! difference and says in words what it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::JournalId;

use super::{End, Line, SHRED, beginning};
use crate::dialect::{Row, Tx};
use crate::error::Result;
use crate::read;
use crate::rows::AuditLine;
use crate::sql;
use crate::store::Store;

/// Rows read at once.
const PAGE: i64 = 2_000;

/// The end of one chain. Noted somewhere else, it shows later whether the chain was written anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentHead {
    /// The chain.
    pub segment: Uuid,
    /// The node that wrote it.
    pub node: Uuid,
    /// When it began, in milliseconds.
    pub opened_at: i64,
    /// Its last line.
    pub seq: i64,
    /// The hash of that line.
    pub hash: [u8; 32],
}

impl fmt::Display for SegmentHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "segment {} line {} ", self.segment.simple(), self.seq)?;
        self.hash
            .iter()
            .try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The first thing that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Difference {
    /// A line is not where it was.
    #[error("segment {segment}: line {expected} is missing; line {found} follows instead")]
    Gap {
        /// The chain.
        segment: Uuid,
        /// The line that is missing.
        expected: i64,
        /// The line that stands there.
        found: i64,
    },
    /// A line, or the one before it, was changed.
    #[error(
        "segment {segment}: line {seq} does not follow from the line before it; one of the two was changed"
    )]
    Changed {
        /// The chain.
        segment: Uuid,
        /// The line.
        seq: i64,
    },
    /// The chain ends too early or too late.
    #[error(
        "segment {segment}: it should end at line {noted} and ends at line {found}, or its last line was changed"
    )]
    End {
        /// The chain.
        segment: Uuid,
        /// The line it should end at.
        noted: i64,
        /// The line it ends at.
        found: i64,
    },
    /// A segment's own row was changed.
    #[error("segment {segment}: what it says about its beginning cannot be read")]
    Beginning {
        /// The chain.
        segment: Uuid,
    },
    /// Another segment names an end that is not there.
    #[error(
        "segment {segment}: another segment names its line {seq} with another hash, or the line is gone"
    )]
    Named {
        /// The chain.
        segment: Uuid,
        /// The line.
        seq: i64,
    },
    /// Lines without a segment.
    #[error("{lines} lines belong to no segment; the row of their segment is gone")]
    Stray {
        /// How many.
        lines: i64,
    },
    /// Two lines of the audit are about the same entry.
    #[error("journal {journal}: two lines of the audit speak of entry {seq}")]
    Twice {
        /// The journal.
        journal: JournalId,
        /// The entry.
        seq: i64,
    },
    /// An entry has no line in the audit.
    #[error("journal {journal}: entry {seq} is there, and no line of the audit speaks of it")]
    Unaudited {
        /// The journal.
        journal: JournalId,
        /// The entry.
        seq: i64,
    },
    /// An entry is gone.
    #[error("journal {journal}: the audit speaks of entry {seq}, which is gone")]
    Gone {
        /// The journal.
        journal: JournalId,
        /// The entry.
        seq: i64,
    },
    /// An entry is not what was written.
    #[error("journal {journal}: entry {seq} is not what was written")]
    Replaced {
        /// The journal.
        journal: JournalId,
        /// The entry.
        seq: i64,
    },
    /// The journal's row names another last entry.
    #[error(
        "journal {journal}: its row names entry {noted} as the last one, and the last one is {found}"
    )]
    Head {
        /// The journal.
        journal: JournalId,
        /// What the row says.
        noted: i64,
        /// What is there.
        found: i64,
    },
    /// A journal is gone without having been shredded by the program.
    #[error(
        "journal {journal}: the audit speaks of its entries, it is gone, and no line says that it was shredded"
    )]
    Vanished {
        /// The journal.
        journal: JournalId,
    },
    /// A journal is back.
    #[error("journal {journal}: the audit says that it was shredded, and it is there")]
    Returned {
        /// The journal.
        journal: JournalId,
    },
}

/// What the walk found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditReport {
    /// Lines walked.
    pub lines: u64,
    /// Entries compared.
    pub entries: u64,
    /// Journals compared.
    pub journals: u64,
    /// Where each chain ends, oldest first.
    pub heads: Vec<SegmentHead>,
    /// The first difference, if there is one.
    pub difference: Option<Difference>,
}

impl fmt::Display for AuditReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.difference {
            None => writeln!(
                f,
                "The audit is whole: {} lines, {} entries in {} journals are as they were written.",
                self.lines, self.entries, self.journals
            )?,
            Some(difference) => writeln!(
                f,
                "The audit is not as it was written: {difference}. Nothing was changed. Keep this database as it is, \
                 and compare it with the newest backup."
            )?,
        }
        writeln!(f, "Compare these ends with those you noted earlier:")?;
        self.heads.iter().try_for_each(|head| writeln!(f, "{head}"))
    }
}

/// Digests of a journal's entries as the audit has them; the entry of sequence n stands at n - 1.
type Digests = BTreeMap<JournalId, BTreeMap<i64, [u8; 32]>>;

struct Walk {
    tx: Tx,
    digests: Digests,
    shredded: BTreeSet<JournalId>,
    report: AuditReport,
}

enum Stop {
    Differs(Difference),
    Failed(crate::StoreError),
}

impl<E: Into<crate::StoreError>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl Store {
    /// Walks the whole audit and compares it with every live journal, as they stand at one moment.
    ///
    /// # Errors
    /// Where the database cannot be read. A difference is no error: it stands in the report.
    pub async fn audit_verify(&self) -> Result<AuditReport> {
        let mut walk = Walk {
            tx: self.read().begin_reading().await?,
            digests: BTreeMap::new(),
            shredded: BTreeSet::new(),
            report: AuditReport {
                lines: 0,
                entries: 0,
                journals: 0,
                heads: Vec::new(),
                difference: None,
            },
        };
        let ended = match walk.chains().await {
            Ok(()) => walk.journals().await,
            stopped => stopped,
        };
        let Walk { tx, mut report, .. } = walk;
        // Nothing was written; how the transaction ends does not matter.
        let _ = tx.rollback().await;
        match ended {
            Ok(()) => {}
            Err(Stop::Differs(difference)) => report.difference = Some(difference),
            Err(Stop::Failed(error)) => return Err(error),
        }
        Ok(report)
    }
}

const fn differs<T>(difference: Difference) -> Result<T, Stop> {
    Err(Stop::Differs(difference))
}

/// What the row of a segment says.
struct Segment {
    head: SegmentHead,
    after: Vec<u8>,
}

impl Segment {
    fn of(row: &Row) -> Result<Self, Stop> {
        let segment = row.uuid("id")?;
        let Ok(hash) = row.bytes("head_hash")?.try_into() else {
            return differs(Difference::Beginning { segment });
        };
        Ok(Self {
            head: SegmentHead {
                segment,
                node: row.uuid("node")?,
                opened_at: row.int("opened_at")?,
                seq: row.int("head_seq")?,
                hash,
            },
            after: row.bytes("after")?,
        })
    }
}

/// The ends that segments name of each other.
type Named = BTreeMap<(Uuid, i64), [u8; 32]>;

impl Walk {
    async fn chains(&mut self) -> Result<(), Stop> {
        let rows = self.tx.all(self.tx.call(sql::AUDIT_SEGMENTS)).await?;
        let segments: Vec<Segment> = rows.iter().map(Segment::of).collect::<Result<_, Stop>>()?;
        self.report.heads = segments
            .iter()
            .map(|segment| segment.head.clone())
            .collect();
        let mut named = Named::new();
        for segment in &segments {
            let Some(ends) = End::read(&segment.after) else {
                return differs(Difference::Beginning {
                    segment: segment.head.segment,
                });
            };
            for end in ends {
                let before = named.insert((end.segment, end.seq), end.hash);
                if before.is_some_and(|before| before != end.hash) {
                    return differs(Difference::Named {
                        segment: end.segment,
                        seq: end.seq,
                    });
                }
            }
        }
        for segment in &segments {
            self.chain(segment, &mut named).await?;
        }
        if let Some(((segment, seq), _)) = named.into_iter().next() {
            return differs(Difference::Named { segment, seq });
        }
        let strays = self.tx.first(self.tx.call(sql::AUDIT_STRAYS)).await?;
        match strays.map_or(Ok(0), |row| row.int("n"))? {
            0 => Ok(()),
            lines => differs(Difference::Stray { lines }),
        }
    }

    /// Walks one chain; takes the ends that others name out of `named` as it passes them.
    async fn chain(&mut self, segment: &Segment, named: &mut Named) -> Result<(), Stop> {
        let SegmentHead {
            segment: id,
            node,
            opened_at,
            ..
        } = segment.head;
        let mut hash = beginning(id, node, opened_at, &segment.after);
        let mut seq = 0;
        loop {
            let call = self
                .tx
                .call(sql::AUDIT_OF_SEGMENT)
                .bind(id)
                .bind(seq)
                .bind(PAGE);
            let rows = self.tx.all(call).await?;
            for row in &rows {
                let line = read::audit_line(row)?;
                if line.seq != seq + 1 {
                    return differs(Difference::Gap {
                        segment: id,
                        expected: seq + 1,
                        found: line.seq,
                    });
                }
                seq += 1;
                hash = rehash(&line, &hash);
                if hash != line.hash {
                    return differs(Difference::Changed { segment: id, seq });
                }
                if named.remove(&(id, seq)).is_some_and(|other| other != hash) {
                    return differs(Difference::Named { segment: id, seq });
                }
                self.note(&line)?;
                self.report.lines += 1;
            }
            if rows.is_empty() {
                break;
            }
        }
        if (segment.head.seq, segment.head.hash) != (seq, hash) {
            return differs(Difference::End {
                segment: id,
                noted: segment.head.seq,
                found: seq,
            });
        }
        Ok(())
    }

    fn note(&mut self, line: &AuditLine) -> Result<(), Stop> {
        let Some(journal) = line.object.map(JournalId::from) else {
            return Ok(());
        };
        if line.action == SHRED {
            self.shredded.insert(journal);
        }
        if let (Some(seq), Some(digest)) = (line.entry, line.digest) {
            let digests = self.digests.entry(journal).or_default();
            if digests.insert(seq, digest).is_some() {
                return differs(Difference::Twice { journal, seq });
            }
        }
        Ok(())
    }

    async fn journals(&mut self) -> Result<(), Stop> {
        for journal in &self.shredded {
            self.digests.remove(journal);
        }
        let mut last = Uuid::nil();
        loop {
            let call = self.tx.call(sql::EVERY_JOURNAL).bind(last).bind(PAGE);
            let rows = self.tx.all(call).await?;
            let Some(end) = rows.last() else { break };
            last = end.uuid("id")?;
            for row in &rows {
                self.journal(row.uuid("id")?.into(), row.int("head")?)
                    .await?;
            }
        }
        match self.digests.keys().next() {
            Some(journal) => differs(Difference::Vanished { journal: *journal }),
            None => Ok(()),
        }
    }

    async fn journal(&mut self, journal: JournalId, head: i64) -> Result<(), Stop> {
        if self.shredded.contains(&journal) {
            return differs(Difference::Returned { journal });
        }
        let mut digests = self.digests.remove(&journal).unwrap_or_default();
        let mut seq = 0;
        loop {
            let call = self
                .tx
                .call(sql::SEALED_ENTRIES)
                .bind(journal.uuid())
                .bind(seq)
                .bind(PAGE);
            let rows = self.tx.all(call).await?;
            for row in &rows {
                let found = row.int("seq")?;
                if found != seq + 1 {
                    return differs(Difference::Gone {
                        journal,
                        seq: seq + 1,
                    });
                }
                seq = found;
                let sealed = match row.maybe_bytes("kept")? {
                    Some(kept) => kept,
                    None => row.maybe_bytes("arrived")?.unwrap_or_default(),
                };
                let digest: [u8; 32] = Sha256::digest(&sealed).into();
                match digests.remove(&seq) {
                    None => return differs(Difference::Unaudited { journal, seq }),
                    Some(audited) if audited != digest => {
                        return differs(Difference::Replaced { journal, seq });
                    }
                    Some(_) => self.report.entries += 1,
                }
            }
            if rows.is_empty() {
                break;
            }
        }
        if let Some(seq) = digests.keys().next() {
            return differs(Difference::Gone { journal, seq: *seq });
        }
        if head != seq {
            return differs(Difference::Head {
                journal,
                noted: head,
                found: seq,
            });
        }
        self.report.journals += 1;
        Ok(())
    }
}

/// The hash that a line should have.
fn rehash(line: &AuditLine, before: &[u8; 32]) -> [u8; 32] {
    Line {
        at: line.at,
        actor_kind: &line.actor_kind,
        actor: line.actor,
        action: &line.action,
        object: line.object,
        entry: line.entry,
        result: &line.result,
        digest: line.digest,
        details: line.details.as_ref().map(vault::Blob::as_bytes),
    }
    .hash(line.segment, line.seq, before)
}
