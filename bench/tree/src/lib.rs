//! The seeded tree that the rules benchmark and its peer both answer, so that equal answers can be proved.
//!
//! Thirty-one nodes over sixty yes-or-no facts: twenty-seven parts ("any of three facts, and not a fourth"),
//! three elements (any of nine parts), one conclusion (all three elements). Everything follows from a seed.
//!
//! It measures nothing, knows no rule language and depends on nothing; each side builds its own tree from
//! [`parts`] and is checked against [`answer`].

/// How many facts a case states.
pub const FACTS: usize = 60;
/// How many parts the tree has.
pub const PARTS: usize = 27;
/// How many elements stand between the parts and the conclusion.
pub const ELEMENTS: usize = 3;
/// How many parts each element is made of: part `i` belongs to element `i / PARTS_PER_ELEMENT`.
pub const PARTS_PER_ELEMENT: usize = PARTS / ELEMENTS;
/// The seed of the published figures.
pub const SEED: u64 = 0x1ee_0a2d;

/// One case: what each fact is.
pub type Case = [bool; FACTS];

/// One part of the tree: true when any of `any` is true and `not` is false.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Three distinct facts, each below [`FACTS`].
    pub any: [usize; 3],
    /// A fact that is none of `any`.
    pub not: usize,
}

/// A case's answer at every node, for proving that two sides agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Each part's value.
    pub parts: [bool; PARTS],
    /// Each element's value.
    pub elements: [bool; ELEMENTS],
    /// The conclusion's value.
    pub conclusion: bool,
}

/// The twenty-seven parts that `seed` gives.
#[must_use]
pub fn parts(seed: u64) -> [Part; PARTS] {
    let mut numbers = SplitMix64(seed);
    std::array::from_fn(|_| {
        let first = numbers.below(FACTS);
        let second = numbers.below_except(&[first]);
        let third = numbers.below_except(&[first, second]);
        let any = [first, second, third];
        Part {
            any,
            not: numbers.below_except(&any),
        }
    })
}

/// `count` cases from `seed`. A fact is true in one case out of six, so that both answers occur at every node.
#[must_use]
pub fn cases(seed: u64, count: usize) -> Vec<Case> {
    let mut numbers = SplitMix64(seed ^ 0xca5e);
    (0..count)
        .map(|_| std::array::from_fn(|_| numbers.below(6) == 0))
        .collect()
}

/// What plain booleans say about a case: the referee of both sides.
#[must_use]
pub fn answer(parts: &[Part; PARTS], case: &Case) -> Answer {
    let is = |fact: usize| case.get(fact).copied().unwrap_or(false);
    let parts = parts.map(|part| part.any.into_iter().any(is) && !is(part.not));
    let mut elements = [false; ELEMENTS];
    for (element, group) in elements.iter_mut().zip(parts.chunks(PARTS_PER_ELEMENT)) {
        *element = group.contains(&true);
    }
    Answer {
        parts,
        elements,
        conclusion: elements == [true; ELEMENTS],
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): a few lines, and the same on every machine.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`. The bias of a remainder is far below what a benchmark could notice.
    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX);
        usize::try_from(self.next() % limit).unwrap_or(0)
    }

    /// A fact that is none of `taken`.
    fn below_except(&mut self, taken: &[usize]) -> usize {
        loop {
            let fact = self.below(FACTS);
            if !taken.contains(&fact) {
                return fact;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_numbers_are_those_of_the_published_generator() {
        let mut numbers = SplitMix64(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| numbers.next()).collect();
        assert_eq!(
            first,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn parts_name_four_different_facts() {
        for part in parts(SEED) {
            let mut facts = vec![part.any[0], part.any[1], part.any[2], part.not];
            facts.sort_unstable();
            facts.dedup();
            assert_eq!(facts.len(), 4, "{part:?}");
            assert!(facts.iter().all(|fact| *fact < FACTS), "{part:?}");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_tree_and_cases() {
        assert_eq!(parts(SEED), parts(SEED));
        assert_eq!(cases(SEED, 10), cases(SEED, 10));
        assert_ne!(parts(SEED), parts(SEED + 1));
        assert_ne!(cases(SEED, 10), cases(SEED + 1, 10));
    }

    #[test]
    fn both_answers_occur_at_every_node() {
        let tree = parts(SEED);
        let answers: Vec<Answer> = cases(SEED, 1_000)
            .iter()
            .map(|case| answer(&tree, case))
            .collect();
        for node in 0..PARTS {
            let yes = answers.iter().filter(|given| given.parts[node]).count();
            assert!((100..900).contains(&yes), "part {node}: {yes} of 1,000");
        }
        for node in 0..ELEMENTS {
            let yes = answers.iter().filter(|given| given.elements[node]).count();
            assert!((1..1_000).contains(&yes), "element {node}: {yes} of 1,000");
        }
        let yes = answers.iter().filter(|given| given.conclusion).count();
        assert!((1..1_000).contains(&yes), "conclusion: {yes} of 1,000");
    }
}
