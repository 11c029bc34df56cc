//! Equal values kept once and known by a number; and a hash without randomness, so that the room stays pure.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::record::Number;

/// FNV-1a with a final mix. Its keys come from a directory the helpline itself imports, not from the public.
#[derive(Debug, Clone)]
pub(crate) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }
}

/// A map with [`Fnv`].
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

/// Values and their numbers, counted from 0.
#[derive(Debug)]
pub(crate) struct Interner<T> {
    numbers: Map<T, Number>,
    values: Vec<T>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self {
            numbers: Map::default(),
            values: Vec::new(),
        }
    }
}

impl<T: Clone + Eq + Hash> Interner<T> {
    /// The number of a value, made on first sight.
    pub(crate) fn number(&mut self, value: T) -> Number {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = Number::try_from(self.values.len()).unwrap_or(crate::record::NONE);
        self.numbers.insert(value.clone(), number);
        self.values.push(value);
        number
    }

    pub(crate) fn get(&self, number: Number) -> Option<&T> {
        self.values.get(number as usize)
    }

    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }
}

impl Interner<Box<str>> {
    /// As [`Interner::number`], without making a copy of a text already known.
    pub(crate) fn number_of_str(&mut self, text: &str) -> Number {
        match self.numbers.get(text) {
            Some(number) => *number,
            None => self.number(text.into()),
        }
    }

    /// The number of a text, if it is known.
    pub(crate) fn find(&self, text: &str) -> Option<Number> {
        self.numbers.get(text).copied()
    }

    pub(crate) fn bytes(&self) -> usize {
        self.values
            .iter()
            .map(|text| 2 * (text.len() + 24))
            .sum::<usize>()
            + self.numbers.capacity() * 24
    }
}
