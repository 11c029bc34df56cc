//! A journal opened for the length of one request: reading its entries, sealing new ones, and
//! writing them so that nobody comes between.

use std::future::Future;

use casework::{Body, Class, Entry, Row};
use jiff::Timestamp;
use store::{ActError, Done, EntryClass, Holder};
use tokio::sync::Semaphore;
use uuid::Uuid;
use vault::{
    Aad, BoxPublic, EntryId, JournalId, JournalKey, JournalSeed, MemberId, Section, ShredHalf,
    field,
};

use crate::line::{Idem, Line, Outcome, Refusal};
use crate::session::Signed;

/// How often a write is tried again after somebody else wrote first.
const TRIES: usize = 12;
/// The most entries of one journal that are read.
const MOST_ENTRIES: u32 = 5_000;

/// A journal and its key.
pub(crate) struct Ledger {
    pub(crate) row: store::Journal,
    key: JournalKey,
}

/// One entry, opened.
pub(crate) struct Read {
    pub(crate) seq: u32,
    pub(crate) at: i64,
    pub(crate) class: Class,
    /// Nothing where it could not be opened.
    pub(crate) body: Option<Body>,
}

impl Read {
    /// What it says, where this version knows it and its writer may say it.
    pub(crate) fn entry(&self) -> Option<&Entry> {
        let entry = self.body.as_ref()?.entry().ok()?;
        entry.may_be_written_by(self.class).then_some(entry)
    }
}

/// The entries of a journal, and how many of them cannot be opened.
pub(crate) struct Pages {
    pub(crate) entries: Vec<Read>,
    pub(crate) unreadable: usize,
}

impl Pages {
    /// The rows as folds take them.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.entries.iter().map(|read| Row {
            seq: read.seq,
            at: Timestamp::from_millisecond(read.at).unwrap_or_default(),
            class: read.class,
            body: read.body.as_ref(),
        })
    }
}

/// An entry before it is sealed.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) class: EntryClass,
    pub(crate) section: Section,
    pub(crate) entry: Entry,
    pub(crate) action: &'static str,
    pub(crate) by: Option<MemberId>,
}

impl Draft {
    /// An entry of the conversation and its facts.
    pub(crate) fn new(class: EntryClass, entry: Entry, action: &'static str) -> Draft {
        Draft {
            class,
            section: Section::MAIN,
            entry,
            action,
            by: None,
        }
    }

    /// An entry of a member.
    pub(crate) fn by(member: MemberId, entry: Entry, action: policy::Action) -> Draft {
        Draft {
            by: Some(member),
            ..Draft::new(EntryClass::Staff, entry, action.as_str())
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let body = match self.by {
            Some(member) => Body::by(member, self.entry.clone()),
            None => Body::unsigned(self.entry.clone()),
        };
        // The types of entries are all written as JSON; see the tests of `casework`.
        body.to_bytes().unwrap_or_default()
    }

    #[must_use]
    pub(crate) fn in_section(self, section: Section) -> Draft {
        Draft { section, ..self }
    }
}

impl Ledger {
    pub(crate) fn new(row: store::Journal, key: JournalKey) -> Ledger {
        Ledger { row, key }
    }

    pub(crate) fn id(&self) -> JournalId {
        self.row.id
    }

    pub(crate) fn section_key(&self, section: &Section, epoch: u32) -> vault::Key {
        self.key.section(section, epoch)
    }

    /// Opens entries as they stand in the store; one that does not open is counted and left out.
    pub(crate) fn read(&self, line: &Line, rows: Vec<store::Entry<vault::Blob>>) -> Pages {
        let mut entries = Vec::with_capacity(rows.len());
        let mut unreadable = 0;
        let mut arrivals = None;
        for row in rows {
            let plain = match &row.body {
                store::Body::Kept(blob) => {
                    let aad = Aad::new(
                        &field::ENTRY_KEPT,
                        line.org(),
                        Some(row.journal),
                        row.id,
                        row.seq,
                        row.epoch,
                    );
                    row.section.parse::<Section>().ok().and_then(|section| {
                        vault::open_kept(&self.key.section(&section, row.epoch), &aad, blob).ok()
                    })
                }
                store::Body::Arrived(blob) => {
                    let secret = arrivals.get_or_insert_with(|| self.key.box_secret());
                    vault::open_arrived(secret, &arrival_aad(line, &row), blob).ok()
                }
            };
            let body = plain.and_then(|plain| Body::parse(&plain).ok());
            if body.is_none() {
                unreadable += 1;
            }
            let claimed = match row.class {
                EntryClass::Arrival => Class::Arrival,
                EntryClass::Staff => Class::Staff,
                EntryClass::System => Class::System,
            };
            // What the seal proves counts, not what the row says.
            let arrived = matches!(row.body, store::Body::Arrived(_));
            // A partner's word counts only under the key that a release opened for them; anybody can
            // seal to a public key.
            let body = body.filter(|body| {
                !(arrived && matches!(body.entry(), Ok(Entry::Answer(_) | Entry::Outcome(_))))
            });
            let class = body
                .as_ref()
                .map_or(claimed, |body| Class::proven(arrived, claimed, body));
            entries.push(Read {
                seq: row.seq,
                at: row.at,
                class,
                body,
            });
        }
        Pages {
            entries,
            unreadable,
        }
    }

    /// The entry sealed for a place in this journal.
    pub(crate) fn seal(
        &self,
        line: &Line,
        draft: &Draft,
        seq: u32,
        at: i64,
        idem: Uuid,
    ) -> store::Write {
        let key = self.key.section(&draft.section, 0);
        seal_under(line, self.id(), &key, draft, seq, at, idem)
    }
}

/// The entry sealed under the key of its section, for a place in a journal.
pub(crate) fn seal_under(
    line: &Line,
    journal: JournalId,
    key: &vault::Key,
    draft: &Draft,
    seq: u32,
    at: i64,
    idem: Uuid,
) -> store::Write {
    let id = EntryId::random(&mut line.rng());
    let aad = Aad::new(&field::ENTRY_KEPT, line.org(), Some(journal), id, seq, 0);
    let sealed = vault::keep(key, &aad, &draft.bytes(), &mut line.rng());
    store::Write::Append {
        entry: store::Entry {
            journal,
            seq,
            id,
            section: draft.section.to_string(),
            epoch: 0,
            class: draft.class,
            at,
            idem,
            body: store::Body::Kept(sealed),
        },
        action: draft.action.into(),
    }
}

fn arrival_aad(line: &Line, row: &store::Entry<vault::Blob>) -> Aad<vault::field::Arrived> {
    Aad::new(
        &field::ENTRY_ARRIVED,
        line.org(),
        Some(row.journal),
        row.id,
        row.seq,
        0,
    )
}

/// Seals an entry to a journal whose key is not at hand.
pub(crate) fn seal_arrival(
    line: &Line,
    journal: JournalId,
    to: &BoxPublic,
    draft: &Draft,
    seq: u32,
    at: i64,
    idem: Uuid,
) -> store::Write {
    let id = EntryId::random(&mut line.rng());
    let aad = Aad::new(&field::ENTRY_ARRIVED, line.org(), Some(journal), id, seq, 0);
    let sealed = vault::arrive(to, &aad, &draft.bytes(), &mut line.rng());
    store::Write::Append {
        entry: store::Entry {
            journal,
            seq,
            id,
            section: draft.section.to_string(),
            epoch: 0,
            class: EntryClass::Arrival,
            at,
            idem,
            body: store::Body::Arrived(sealed),
        },
        action: draft.action.into(),
    }
}

impl Line {
    /// The mark of an act as the store keeps it: what stands there does not give the form's own
    /// mark away. `part` counts the entries of one act.
    pub(crate) fn stored_idem(&self, journal: JournalId, idem: Idem, part: u8) -> Uuid {
        let mark = self.mark("idem", &[journal.as_bytes(), &idem.0, &[part]]);
        let half: [u8; 16] = mark.first_chunk().copied().unwrap_or_default();
        Uuid::from_bytes(half)
    }

    /// The mark of one entry of a form: of the act and the words too, so that a form that is sent
    /// again with other words, or for something else, is something else.
    pub(crate) fn entry_mark(
        &self,
        journal: JournalId,
        idem: Idem,
        part: u8,
        draft: &Draft,
    ) -> Uuid {
        let parts: [&[u8]; 5] = [
            journal.as_bytes(),
            &idem.0,
            &[part],
            draft.action.as_bytes(),
            &draft.bytes(),
        ];
        let mark = self.mark("entry", &parts);
        let half: [u8; 16] = mark.first_chunk().copied().unwrap_or_default();
        Uuid::from_bytes(half)
    }

    /// The half of a journal's key that is kept apart.
    pub(crate) async fn shred_half(&self, journal: JournalId) -> Outcome<ShredHalf> {
        let half = self
            .store
            .lookup_journal_half(journal)
            .await?
            .ok_or(Refusal::NotFound)?;
        let aad = self.half_aad(journal.uuid());
        let key = self.node.secret.key("shred");
        Ok(ShredHalf::open_kept(&key, &aad, &half.sealed)?)
    }

    /// The half for a new journal, and what writes it. Where a crash has left a half of the same id
    /// behind, that one is used: another would open nothing.
    pub(crate) async fn half_for(
        &self,
        journal: JournalId,
        at: i64,
    ) -> Outcome<(ShredHalf, Option<store::Write>)> {
        match self.shred_half(journal).await {
            Ok(half) => Ok((half, None)),
            Err(Refusal::NotFound) => {
                let half = ShredHalf::generate(&mut self.rng());
                let row = self.half_row(
                    store::HalfKind::Journal,
                    journal.uuid(),
                    half.as_bytes(),
                    at,
                );
                Ok((half, Some(row)))
            }
            Err(refusal) => Err(refusal),
        }
    }

    pub(crate) fn half_aad(&self, id: Uuid) -> Aad<vault::field::Kept> {
        Aad::new(&field::SHRED_HALF, self.org(), None, id, 0, 0)
    }

    /// The row of a half, sealed under the node's key.
    pub(crate) fn half_row(
        &self,
        kind: store::HalfKind,
        id: Uuid,
        half: &[u8; 32],
        created: i64,
    ) -> store::Write {
        let key = self.node.secret.key("shred");
        let sealed = vault::keep(&key, &self.half_aad(id), half, &mut self.rng());
        store::Write::AddHalf(store::Half {
            kind,
            id,
            sealed,
            created,
        })
    }

    /// Opens a journal by its seed, as a visitor's session holds it.
    pub(crate) async fn open_by_seed(
        &self,
        journal: JournalId,
        seed: &JournalSeed,
    ) -> Outcome<Ledger> {
        let row = self
            .store
            .lookup_journal(journal)
            .await?
            .ok_or(Refusal::NotFound)?;
        let half = self.shred_half(journal).await?;
        let key = JournalKey::derive(seed, &half, journal);
        Ok(Ledger { row, key })
    }

    /// Opens a journal by the desk's key on a member's ring.
    pub(crate) async fn open_by_desk(
        &self,
        signed: &Signed,
        row: store::Journal,
    ) -> Outcome<Ledger> {
        let wraps = self.store.list_wraps(row.id).await?;
        for (desk, version) in signed.keys.desks().collect::<Vec<_>>() {
            if desk != row.desk {
                continue;
            }
            let holder = Holder::Desk(desk, version);
            let Some(wrap) = wraps.iter().find(|wrap| wrap.holder == holder) else {
                continue;
            };
            let half = self.shred_half(row.id).await?;
            let key = signed
                .keys
                .open_journal(row.id, desk, version, &wrap.sealed, &half)?;
            return Ok(Ledger { row, key });
        }
        Err(Refusal::NotFound)
    }

    /// Every entry of a journal.
    pub(crate) async fn pages(&self, ledger: &Ledger) -> Outcome<Pages> {
        let rows = self
            .store
            .list_entries(ledger.id(), 0, MOST_ENTRIES)
            .await?;
        Ok(ledger.read(self, rows))
    }

    /// Writes an act that depends on the heads of journals: `make` is given the head of each, and is
    /// asked again when somebody else wrote first. Something done before under the same mark counts
    /// as done.
    ///
    /// # Errors
    /// What the store refuses, told apart by `refused`.
    pub(crate) async fn write(
        &self,
        journals: &[JournalId],
        refused: impl Fn(&ActError) -> Option<Refusal>,
        mut make: impl FnMut(&[u32]) -> store::Act,
    ) -> Outcome<Done> {
        let mut heads = Vec::with_capacity(journals.len());
        for journal in journals {
            let row = self
                .store
                .lookup_journal(*journal)
                .await?
                .ok_or(Refusal::NotFound)?;
            heads.push(row.head);
        }
        for _ in 0..TRIES {
            match self.store.act(make(&heads)).await {
                Ok(done) => return Ok(done),
                Err(ActError::SeqConflict { journal, head }) => {
                    for (own, known) in journals.iter().zip(heads.iter_mut()) {
                        if *own == journal {
                            *known = head;
                        }
                    }
                }
                Err(ActError::AlreadyDone { journal, seq }) => {
                    return Ok(Done {
                        appended: vec![(journal, seq)],
                        ..Done::default()
                    });
                }
                // The same marks again: either it is there, or it is written now.
                Err(ActError::Unknown(_)) => {}
                Err(error) => return Err(refused(&error).unwrap_or_else(|| error.into())),
            }
        }
        Err(Refusal::Trouble("unavailable"))
    }

    /// Runs something heavy away from the threads that answer. A few may wait; more are asked to come
    /// again, so that a flood holds up nobody for long.
    pub(crate) async fn heavy<T: Send + 'static>(
        &self,
        stretching: &Stretching,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Outcome<T> {
        let Ok(_waiting) = stretching.waiting.try_acquire() else {
            return Err(Refusal::Said("slow-down"));
        };
        let place = stretching.working.acquire().await;
        let done = tokio::task::spawn_blocking(work).await;
        drop(place);
        done.map_err(|_| Refusal::Trouble("unavailable"))
    }
}

/// How many passwords or codes are stretched at a time, and how many may wait for it. Each takes
/// 64 MiB and a good part of a second.
#[derive(Debug)]
pub(crate) struct Stretching {
    waiting: Semaphore,
    working: Semaphore,
}

impl Default for Stretching {
    fn default() -> Stretching {
        Stretching {
            waiting: Semaphore::new(24),
            working: Semaphore::new(1),
        }
    }
}

/// No refusal of its own.
pub(crate) fn plainly(_: &ActError) -> Option<Refusal> {
    None
}

/// A future that is as slow as it was asked to be at least, so that its length tells nothing.
pub(crate) async fn evenly<T>(work: impl Future<Output = T>) -> T {
    let (done, ()) = tokio::join!(work, tokio::time::sleep(EVEN));
    done
}

/// How long whatever is recognized or not takes at least.
const EVEN: std::time::Duration = std::time::Duration::from_millis(500);
