//! How fast one conversation, or one name at the sign-in, may go. It is kept in memory alone and
//! knows nobody: its keys are marks under the node's secret.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// At most this many keys are kept; the oldest go first.
const MOST_KEYS: usize = 20_000;

/// What happened when, by key.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    seen: Mutex<BTreeMap<[u8; 32], Vec<i64>>>,
}

impl Pace {
    /// Counts one more, unless `most` were counted in the last `window` milliseconds.
    pub(crate) fn allow(&self, key: [u8; 32], now: i64, window: i64, most: usize) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= MOST_KEYS && !seen.contains_key(&key) {
            let old = now - window;
            seen.retain(|_, times| times.last().is_some_and(|last| *last > old));
            if seen.len() >= MOST_KEYS {
                seen.pop_first();
            }
        }
        let times = seen.entry(key).or_default();
        times.retain(|at| *at > now - window);
        if times.len() >= most {
            return false;
        }
        times.push(now);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    #[test]
    fn the_window_moves() {
        let pace = Pace::default();
        let key = [7; 32];
        assert!(pace.allow(key, 0, 100, 2));
        assert!(pace.allow(key, 10, 100, 2));
        assert!(!pace.allow(key, 50, 100, 2));
        assert!(
            pace.allow([8; 32], 50, 100, 2),
            "another key goes its own pace"
        );
        assert!(pace.allow(key, 101, 100, 2));
    }
}
