//! Waiting for something new. A watch says that there is something, never what.

use tokio::sync::broadcast;

/// Waits for new entries of one journal, or of any journal of a desk.
#[derive(Debug)]
pub struct Watch {
    pub(crate) news: broadcast::Receiver<store::Change>,
    /// These journals; any where there is none.
    pub(crate) of: Vec<vault::JournalId>,
}

impl Watch {
    /// The place of the next new entry, or none when there will be no more. After a gap (a slow
    /// reader) it says 0: look again at everything.
    pub async fn next(&mut self) -> Option<u64> {
        loop {
            match self.news.recv().await {
                // After a gap between servers nobody knows what was missed.
                Ok(news) if news.journal == vault::JournalId::nil() => return Some(0),
                Ok(news) if self.of.is_empty() || self.of.contains(&news.journal) => {
                    return Some(u64::from(news.seq));
                }
                Ok(_) => {}
                Err(broadcast::error::RecvError::Lagged(_)) => return Some(0),
                Err(broadcast::error::RecvError::Closed) => return None,
            }
        }
    }
}
