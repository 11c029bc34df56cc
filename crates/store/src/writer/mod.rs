//! The one task that writes. It takes every act that waits, refuses the bad ones each alone, writes the rest with few
//! statements and one commit, and only then answers.
//!
//! In which order, and why. First one read of all journals that the batch touches, and the check of every act in turn
//! against what it finds and what the acts before it do ([`check`]). Then rows and one chain of audit lines, not yet
//! committed. Then the halves of keys in the shred store, new and removed, with a commit of their own, and at once the
//! commit of the main store: a crash between the two leaves a new half without a journal, which the sweeper takes, or a
//! journal that was to be shredded and can no longer be read; never a new journal without its half.
//!
//! Writing row by row would cost more in hops to the database than in writing: 3,000 to 4,000 entries a second, where
//! this does several times as many (`cargo bench -p store`).

mod check;
mod layer;
mod perform;

use tokio::sync::{broadcast, mpsc, oneshot};

use crate::act::{Act, ActError, Done};
use crate::audit::{Chain, Line};
use crate::dialect::{self, Held, Pool, Tx};
use crate::notify;
use crate::rows::Change;
use check::{Known, Stop};

pub(crate) use check::READ_AGAIN;
pub(crate) use perform::remove_halves;

/// Acts in one commit.
const BATCH: usize = 512;
/// How often the writer gives the turn to those who may come back: some microseconds each.
const TURNS: u32 = 48;
/// How often the same batch is tried again when another node was in the way.
const TRIES: u32 = 5;

/// What the writer is told.
pub(crate) enum Message {
    Act(Box<Act>, oneshot::Sender<Result<Done, ActError>>),
    Close(oneshot::Sender<()>),
}

/// Why a batch as a whole was not written. Nothing of it was, except where the commit itself failed.
enum Failed {
    /// The database refuses a row of some act.
    Refused(sqlx::Error),
    /// Another node was in the way.
    Passing(sqlx::Error),
    /// The database cannot be written.
    Broken(sqlx::Error),
    /// The commit was sent and not confirmed.
    Unknown(sqlx::Error),
}

impl From<sqlx::Error> for Failed {
    fn from(error: sqlx::Error) -> Self {
        if dialect::is_refusal(&error) {
            Self::Refused(error)
        } else if dialect::is_passing(&error) {
            Self::Passing(error)
        } else {
            Self::Broken(error)
        }
    }
}

impl Failed {
    fn answer(&self) -> ActError {
        match self {
            Self::Broken(error) | Self::Unknown(error) | Self::Passing(error)
                if dialect::is_full(error) =>
            {
                ActError::Full
            }
            Self::Refused(error) => ActError::Constraint(dialect::plain(error)),
            Self::Unknown(error) => ActError::Unknown(dialect::plain(error)),
            Self::Broken(sqlx::Error::PoolClosed) => ActError::Closed,
            Self::Broken(error) | Self::Passing(error) => ActError::Io(dialect::plain(error)),
        }
    }
}

type Answers = Vec<Result<Done, ActError>>;

struct Writer {
    main: Pool,
    shred: Pool,
    chain: Chain,
    changes: broadcast::Sender<Change>,
    held: Held,
}

/// Runs until every sender is gone or somebody closes.
pub(crate) async fn run(
    mut waiting: mpsc::Receiver<Message>,
    main: Pool,
    shred: Pool,
    chain: Chain,
    changes: broadcast::Sender<Change>,
) {
    let mut writer = Writer {
        main,
        shred,
        chain,
        changes,
        held: Held::default(),
    };
    let mut messages = Vec::with_capacity(BATCH);
    let mut closing = None;
    let mut expected = 1;
    while closing.is_none() && waiting.recv_many(&mut messages, 1).await > 0 {
        gather(&mut waiting, &mut messages, expected).await;
        let mut acts = Vec::with_capacity(messages.len());
        let mut answers = Vec::with_capacity(messages.len());
        for message in messages.drain(..) {
            match message {
                // What came after the request to close is not carried out.
                Message::Act(_, answer) if closing.is_some() => {
                    let _ = answer.send(Err(ActError::Closed));
                }
                Message::Act(act, answer) => {
                    acts.push(*act);
                    answers.push(answer);
                }
                Message::Close(answer) => closing = Some(answer),
            }
        }
        #[cfg(feature = "faults")]
        if crate::faults::early_ack() {
            crate::faults::answer_early(&acts, std::mem::take(&mut answers));
        }
        let done = writer.write(&acts).await;
        expected = waiting.len() + done.len();
        for (answer, done) in answers.into_iter().zip(done) {
            // Whoever asked may be gone; the act is done all the same.
            let _ = answer.send(done);
        }
    }
    waiting.close();
    // Its connection goes back before anybody closes the pool.
    drop(writer);
    if let Some(answer) = closing {
        let _ = answer.send(());
    }
}

/// Takes what else waits. After a commit everybody who was answered comes back at once, and without giving them the turn
/// the batches would fall into halves that wait for each other. So it gives the turn until as many are there as were
/// answered or waited before, and not for long.
async fn gather(
    waiting: &mut mpsc::Receiver<Message>,
    messages: &mut Vec<Message>,
    expected: usize,
) {
    let mut turns = 0;
    loop {
        while messages.len() < BATCH {
            match waiting.try_recv() {
                Ok(message) => messages.push(message),
                Err(_) => break,
            }
        }
        if messages.len() >= expected.min(BATCH) || turns >= TURNS {
            return;
        }
        turns += 1;
        tokio::task::yield_now().await;
    }
}

impl Writer {
    /// Writes a batch; where the database refuses a row that the check let through, each act by itself.
    async fn write(&mut self, acts: &[Act]) -> Answers {
        if acts.is_empty() {
            return Vec::new();
        }
        match self.try_often(acts).await {
            Ok(answers) => answers,
            Err(Failed::Refused(_)) if acts.len() > 1 => {
                let mut answers = Vec::with_capacity(acts.len());
                for act in acts {
                    match self.try_often(std::slice::from_ref(act)).await {
                        Ok(answer) => answers.extend(answer),
                        Err(failed) => answers.push(Err(failed.answer())),
                    }
                }
                answers
            }
            Err(failed) => {
                let answer = failed.answer();
                tracing::error!(acts = acts.len(), error = %answer, "a batch was not written");
                acts.iter().map(|_| Err(answer.clone())).collect()
            }
        }
    }

    async fn try_often(&mut self, acts: &[Act]) -> Result<Answers, Failed> {
        let mut tries = 0;
        if !self.main.is_postgres() && check::may_assume(acts) {
            match self.try_once(acts, true).await {
                // Something was not as assumed: read, and say what.
                Err(Failed::Refused(_)) => {}
                other => return other,
            }
        }
        loop {
            tries += 1;
            match self.try_once(acts, false).await {
                Err(Failed::Passing(_)) if tries < TRIES => {}
                // Two nodes that number the same thing at once: the second finds the next number.
                Err(Failed::Refused(_))
                    if tries < 2 && self.main.is_postgres() && acts.len() == 1 => {}
                other => return other,
            }
        }
    }

    async fn try_once(&mut self, acts: &[Act], assume: bool) -> Result<Answers, Failed> {
        let mut tx = self.main.begin_batch(&mut self.held).await?;
        let prepared = match self.prepare(&mut tx, acts, assume).await {
            Ok(prepared) => prepared,
            Err(failed) => {
                // The connection takes back what was begun even if it cannot say so.
                let _ = tx.rollback_batch(&mut self.held).await;
                return Err(failed);
            }
        };
        let Some((chain, changes)) = prepared.accepted else {
            tx.rollback_batch(&mut self.held).await?;
            return Ok(prepared.answers);
        };
        if let Err(error) = tx.commit_batch(&mut self.held).await {
            return Err(match error.into() {
                // Its rows went along with the commit, and it was them that were refused.
                certain @ (Failed::Refused(_) | Failed::Passing(_)) if assume => certain,
                Failed::Refused(error)
                | Failed::Passing(error)
                | Failed::Broken(error)
                | Failed::Unknown(error) => {
                    self.chain.forget_end();
                    Failed::Unknown(error)
                }
            });
        }
        self.chain = chain;
        for change in changes {
            // Nobody listening is no error.
            let _ = self.changes.send(change);
        }
        Ok(prepared.answers)
    }

    /// Everything up to the commit of the main store.
    async fn prepare(
        &mut self,
        tx: &mut Tx,
        acts: &[Act],
        assume: bool,
    ) -> Result<Prepared, Failed> {
        let mut known = Known::default();
        if assume {
            known.assume_heads(acts);
        } else {
            known.read_heads(tx, acts).await?;
        }
        let mut answers = Vec::with_capacity(acts.len());
        let mut accepted = Vec::with_capacity(acts.len());
        for act in acts {
            match check::check(tx, &mut known, act).await {
                Ok(mut decided) => {
                    known.keep();
                    answers.push(Ok(std::mem::take(&mut decided.done)));
                    accepted.push(decided);
                }
                Err(Stop::Refused(error)) => {
                    known.forget();
                    answers.push(Err(error));
                }
                Err(Stop::Broken(error)) => return Err(error.into()),
            }
        }
        if assume && answers.iter().any(Result::is_err) {
            // Nobody is refused on what was only assumed.
            return Err(Failed::Refused(sqlx::Error::RowNotFound));
        }
        if accepted.is_empty() {
            return Ok(Prepared {
                answers,
                accepted: None,
            });
        }
        let changes = perform::rows(tx, &accepted, assume).await?;
        let mut lines: Vec<Line<'_>> = Vec::new();
        for decided in &mut accepted {
            lines.append(&mut decided.lines);
        }
        let chain = self.chain.add(tx, &lines).await?;
        notify::send(tx, chain.segment, &changes).await?;
        if assume {
            // Entries and nothing else: they go along with the commit.
            return Ok(Prepared {
                answers,
                accepted: Some((chain, changes)),
            });
        }
        tx.flush().await?;
        // Only when the database has taken every row: a half that is gone does not come back.
        perform::halves(&self.shred, &accepted).await?;
        Ok(Prepared {
            answers,
            accepted: Some((chain, changes)),
        })
    }
}

/// A batch just before its commit.
struct Prepared {
    answers: Answers,
    /// The chain and the changes to tell of; absent when no act is accepted.
    accepted: Option<(Chain, Vec<Change>)>,
}
