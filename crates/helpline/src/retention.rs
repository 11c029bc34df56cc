//! What ends by itself: words past their life, grants and sessions past their end, halves of keys
//! that belong to nothing.

use crate::Moment;
use crate::line::{Line, Outcome, ms};

impl Line {
    /// Sweeps once. Nothing that has ended waits for it to be unreadable; it only takes the rows.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn sweep(&self, now: &Moment) -> Outcome<store::Swept> {
        Ok(self.store.sweep(ms(now)).await?)
    }
}
