//! A helpline that answers: everything a person can do that is kept. Each use case stands in the
//! module named for it; here is what they share.

use std::fmt;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use store::{ActError, Store, StoreError};
use thiserror::Error;
use vault::{Entropy, OrgId};

use crate::ledger::Stretching;
use crate::node::{Node, NodeError};
use crate::pace::Pace;
use crate::proposals::Dismissed;
use crate::{Helpline, Moment};

pub use vault::{JournalId, MemberId, ReferralId, ReleaseId, Token};

/// What a use case gives.
pub type Outcome<T> = Result<T, Refusal>;

/// Fills bytes with randomness fit for keys. The program has the system's; tests may have another.
pub type Randomness = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Why a use case did not do what was asked. Nothing is half done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// It is not there, or the asker may not know that it is.
    #[error("there is nothing here")]
    NotFound,
    /// No session, or one that has ended.
    #[error("nobody is signed in")]
    SignedOut,
    /// A sentence, by its key.
    #[error("refused: {0}")]
    Said(&'static str),
    /// The installation cannot do it now; nothing was kept.
    #[error("cannot be done now: {0}")]
    Trouble(&'static str),
}

impl Refusal {
    /// The key of every sentence of [`Refusal::Said`].
    pub const KEYS: [&'static str; 47] = [
        "already-answered",
        "already-offered",
        "already-yours",
        "closed",
        "code-unknown",
        "digits-changed",
        "draft-damaged",
        "empty",
        "key-refused",
        "last-holder",
        "link-dead",
        "member-disabled",
        "name-empty",
        "name-taken",
        "need-second-person",
        "no-desk-key",
        "no-live-release",
        "no-one",
        "not-a-choice",
        "not-a-service",
        "not-accepted",
        "not-now",
        "not-waiting",
        "not-yourself",
        "password-long",
        "password-short",
        "password-weak",
        "referral-over",
        "release-days",
        "release-empty",
        "release-ended",
        "release-guardian",
        "release-item",
        "release-purpose",
        "release-spoken",
        "rule-channel",
        "rule-days",
        "rule-window",
        "rule-zone",
        "slow-down",
        "somebody-else",
        "take-first",
        "too-fast",
        "too-long",
        "wrong-code",
        "wrong-groups",
        "wrong-sign-in",
    ];
    /// The key of every sentence of [`Refusal::Trouble`].
    pub const TROUBLES: [&'static str; 2] = ["full", "unavailable"];
}

// What a reader hears and what the operator's log says are two things; neither holds what somebody
// said.
impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        match error {
            StoreError::Full => Refusal::Trouble("full"),
            error => {
                tracing::error!(%error, "the database could not be read");
                Refusal::Trouble("unavailable")
            }
        }
    }
}

impl From<ActError> for Refusal {
    fn from(error: ActError) -> Refusal {
        match error {
            ActError::Full => Refusal::Trouble("full"),
            ActError::Missing(_) => Refusal::NotFound,
            error => {
                tracing::error!(%error, "an act was not done");
                Refusal::Trouble("unavailable")
            }
        }
    }
}

/// A seal that does not open says nothing more than that.
impl From<vault::Refused> for Refusal {
    fn from(_: vault::Refused) -> Refusal {
        Refusal::NotFound
    }
}

/// Why a helpline cannot begin to answer.
#[derive(Debug, Error)]
pub enum LineError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The node's file.
    #[error(transparent)]
    Node(#[from] NodeError),
    /// The node's file and the database do not belong together.
    #[error(
        "the file leeward.node belongs to another installation than the database. Nothing was changed. Put the right file beside it."
    )]
    Apart,
    /// The database is in use, and the node's file is not here.
    #[error(
        "the file leeward.node is missing, and the database belongs to an installation already. Nothing was changed. Copy that installation's leeward.node into the data folder."
    )]
    NoNode,
}

/// Marks one act of one form, so that sending it twice does it once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idem(pub(crate) [u8; 16]);

impl Idem {
    /// Reads 32 hex digits.
    pub fn parse(text: &str) -> Option<Idem> {
        let id = JournalId::from_str(text).ok()?;
        Some(Idem(*id.as_bytes()))
    }
}

impl fmt::Display for Idem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        JournalId::from(uuid::Uuid::from_bytes(self.0)).fmt(f)
    }
}

/// A helpline that answers, over a database.
pub struct Line {
    pub(crate) guide: Arc<Helpline>,
    pub(crate) store: Store,
    pub(crate) node: Node,
    pub(crate) pace: Pace,
    /// Proposals that were dismissed; in memory alone.
    pub(crate) dismissed: Dismissed,
    /// Members' passwords.
    pub(crate) passwords: Stretching,
    /// Visitors' codes, apart, so that neither holds up the other.
    pub(crate) codes: Stretching,
    /// Held while the first desk is made, so that there is one and the pin is its.
    pub(crate) first_desk: tokio::sync::Mutex<()>,
    randomness: Randomness,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").finish_non_exhaustive()
    }
}

impl Line {
    /// Opens a helpline over a store; the node's file is in `folder` and is made where there is none
    /// and the store is new.
    ///
    /// # Errors
    /// See [`LineError`].
    pub async fn open(
        guide: Arc<Helpline>,
        store: Store,
        folder: &Path,
        randomness: Randomness,
    ) -> Result<Line, LineError> {
        let organization = store.organization().await?.map(|own| own.id);
        let node = match (Node::read(folder)?, organization) {
            (Some(node), None) => node,
            (Some(node), Some(own)) if own == node.organization => node,
            (Some(_), Some(_)) => return Err(LineError::Apart),
            (None, Some(_)) => return Err(LineError::NoNode),
            (None, None) => Node::make(folder, &mut Dice(&randomness))?,
        };
        Ok(Line {
            guide,
            store,
            node,
            pace: Pace::default(),
            dismissed: Dismissed::default(),
            passwords: Stretching::default(),
            codes: Stretching::default(),
            first_desk: tokio::sync::Mutex::default(),
            randomness,
        })
    }

    /// The guide.
    pub fn guide(&self) -> &Arc<Helpline> {
        &self.guide
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// A fresh mark for a form.
    pub fn idem(&self) -> Idem {
        let mut bytes = [0; 16];
        (self.randomness)(&mut bytes);
        // The version bits of an id, so that a mark reads like one.
        Idem(*uuid::Builder::from_random_bytes(bytes).as_uuid().as_bytes())
    }

    pub(crate) fn rng(&self) -> Dice<'_> {
        Dice(&self.randomness)
    }

    pub(crate) fn org(&self) -> OrgId {
        self.node.organization
    }

    /// A keyed digest: a label of ours and some bytes, under the node's secret.
    pub(crate) fn mark(&self, label: &'static str, bytes: &[&[u8]]) -> [u8; 32] {
        self.node.secret.mark(label, bytes)
    }
}

/// The randomness in the shape that the vault asks for.
pub(crate) struct Dice<'line>(pub(crate) &'line Randomness);

impl Entropy for Dice<'_> {
    fn fill(&mut self, out: &mut [u8]) {
        (self.0)(out);
    }
}

/// Milliseconds of a moment, as rows have them.
pub(crate) fn ms(now: &Moment) -> i64 {
    now.at.timestamp().as_millisecond()
}

/// Minutes in milliseconds.
pub(crate) const fn minutes(count: i64) -> i64 {
    count * 60_000
}

/// Days in milliseconds.
pub(crate) const fn days(count: i64) -> i64 {
    count * 86_400_000
}
