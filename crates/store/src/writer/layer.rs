//! What a batch knows: what was read from the database, then what the accepted acts changed about it, and on top what
//! the act under check would change. A refused act takes its changes back.

use std::collections::BTreeMap;

#[derive(Debug)]
pub(super) struct Layer<K, V> {
    kept: BTreeMap<K, V>,
    tried: BTreeMap<K, V>,
}

impl<K, V> Default for Layer<K, V> {
    fn default() -> Self {
        Self {
            kept: BTreeMap::new(),
            tried: BTreeMap::new(),
        }
    }
}

impl<K: Ord, V> Layer<K, V> {
    pub(super) fn look(&self, key: &K) -> Option<&V> {
        self.tried.get(key).or_else(|| self.kept.get(key))
    }

    /// What the database says.
    pub(super) fn read(&mut self, key: K, value: V) {
        self.kept.insert(key, value);
    }

    /// What the act under check would change.
    pub(super) fn set(&mut self, key: K, value: V) {
        self.tried.insert(key, value);
    }

    /// Everything, what the act under check changes first.
    pub(super) fn all(&self) -> impl Iterator<Item = (&K, &V)> {
        let under = |(key, _): &(&K, &V)| !self.tried.contains_key(*key);
        self.tried.iter().chain(self.kept.iter().filter(under))
    }

    pub(super) fn keep(&mut self) {
        // `append` would build the whole map anew for every act.
        self.kept.extend(std::mem::take(&mut self.tried));
    }

    pub(super) fn forget(&mut self) {
        self.tried.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_act_leaves_nothing() {
        let mut layer = Layer::default();
        layer.read(1, "database");
        layer.set(1, "refused");
        layer.set(2, "refused");
        assert_eq!(layer.look(&1), Some(&"refused"));
        layer.forget();
        assert_eq!((layer.look(&1), layer.look(&2)), (Some(&"database"), None));
        layer.set(1, "accepted");
        layer.keep();
        layer.forget();
        assert_eq!(layer.look(&1), Some(&"accepted"));
    }
}
