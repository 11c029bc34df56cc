//! Telling other nodes that a journal has changed, on PostgreSQL. A message carries ids and sequences, never content.
//! It is sent inside the transaction, so it arrives after the commit or not at all.

use std::str::FromStr as _;

use sqlx::postgres::PgListener;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;
use uuid::Uuid;
use vault::JournalId;

use crate::dialect::{Pool, Tx};
use crate::error::Result;
use crate::rows::Change;
use crate::sql;

const CHANNEL: &str = "leeward";
/// Changes in one message; PostgreSQL takes less than 8,000 bytes.
const IN_ONE: usize = 128;

/// The message: who sends it, then journal and sequence of each.
fn message(boot: Uuid, changes: &[Change]) -> String {
    use std::fmt::Write as _;
    let mut text = boot.simple().to_string();
    for change in changes {
        // Writing to a string cannot fail.
        let _ = write!(text, " {}:{}", change.journal, change.seq);
    }
    text
}

/// What a message says, unless we sent it ourselves.
fn read(boot: Uuid, text: &str) -> Vec<Change> {
    let mut words = text.split(' ');
    if words.next() == Some(boot.simple().to_string().as_str()) {
        return Vec::new();
    }
    let change = |word: &str| {
        let (journal, seq) = word.split_once(':')?;
        Some(Change {
            journal: JournalId::from_str(journal).ok()?,
            seq: seq.parse().ok()?,
        })
    };
    words.filter_map(change).collect()
}

/// Tells the other nodes, when this transaction commits. The last of those statements that run together: a selection
/// is carried out only there.
pub(crate) async fn send(tx: &mut Tx, boot: Uuid, changes: &[Change]) -> Result<(), sqlx::Error> {
    if !tx.is_postgres() {
        return Ok(());
    }
    let messages: Vec<String> = changes
        .chunks(IN_ONE)
        .map(|changes| message(boot, changes))
        .collect();
    tx.later(sql::NOTIFY, &messages, |call, message| call.add(&**message))
        .await
}

/// Passes on what other nodes tell. Nothing to do on SQLite, which has one node.
pub(crate) async fn listen(
    pool: &Pool,
    boot: Uuid,
    changes: broadcast::Sender<Change>,
) -> Result<Option<JoinHandle<()>>> {
    let Pool::Postgres(pool) = pool else {
        return Ok(None);
    };
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    Ok(Some(tokio::spawn(async move {
        // Nobody listening is no error: the next one reads the journal first.
        let tell = |change| {
            let _ = changes.send(change);
        };
        loop {
            match listener.try_recv().await {
                Ok(Some(message)) => read(boot, message.payload()).into_iter().for_each(tell),
                // The connection was lost; what was told meanwhile is lost too.
                Ok(None) => tell(Change {
                    journal: JournalId::nil(),
                    seq: 0,
                }),
                Err(sqlx::Error::PoolClosed) => return,
                Err(error) => {
                    tracing::warn!(
                        error = crate::dialect::plain(&error),
                        "listening for changes"
                    );
                    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
                }
            }
        }
    })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_by_others_and_not_by_its_sender() {
        let (boot, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let changes = [3, 4].map(|id| Change {
            journal: Uuid::from_u128(id).into(),
            seq: 7,
        });
        let text = message(boot, &changes);
        assert!(read(boot, &text).is_empty());
        assert_eq!(read(other, &text), changes);
        assert!(read(other, "").is_empty());
        assert!(read(other, "x y:z :: 1:1").is_empty());
    }
}
