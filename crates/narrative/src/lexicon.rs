//! Every word of every cue in one table, and the sets of words that places in a line can hold. Words
//! that belong to the same sets are one class: after this, the reader compares small numbers only.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::letters;

/// The class of a word that no cue holds.
pub(crate) const UNKNOWN: u32 = 0;
/// The class of such a word with a capital: it may be a name.
pub(crate) const NAME: u32 = 1;
/// The class of a number in figures.
pub(crate) const FIGURES: u32 = 2;

/// What a set holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Atom {
    /// A word.
    Word(String),
    /// Every word that begins so.
    Stem(String),
    /// Numbers, in figures or in words.
    Number,
    /// A word with a capital that no cue knows.
    Name,
}

/// Some atoms, by number, in order.
pub(crate) type Atoms = Rc<[u32]>;

/// Several sets of atoms as one.
pub(crate) fn union<'a>(sets: impl IntoIterator<Item = &'a Atoms>) -> Atoms {
    let mut all: Vec<u32> = sets
        .into_iter()
        .flat_map(|set| set.iter().copied())
        .collect();
    all.sort_unstable();
    all.dedup();
    all.into()
}

/// Atoms and sets of them while they are gathered, and how often each stands in texts, as the examples
/// of the cues tell.
#[derive(Debug, Default)]
pub(crate) struct Sets {
    numbers: BTreeMap<Atom, u32>,
    atoms: Vec<Atom>,
    often: Vec<u32>,
    ids: BTreeMap<Atoms, u32>,
    words: BTreeMap<String, u32>,
    figures: u32,
    counted: u32,
}

impl Sets {
    /// Counts the words of an example. All are counted before an atom is asked for.
    pub(crate) fn count(&mut self, text: &str) {
        let written = text.split(|own: char| !own.is_alphanumeric() && !"'’-".contains(own));
        for word in written.filter_map(letters::parts).flatten() {
            self.counted += 1;
            if word.starts_with(|first: char| first.is_ascii_digit()) {
                self.figures += 1;
            } else {
                *self.words.entry(word).or_default() += 1;
            }
        }
    }

    /// The number of an atom.
    pub(crate) fn atom(&mut self, atom: Atom) -> u32 {
        if let Some(id) = self.numbers.get(&atom) {
            return *id;
        }
        let id = u32::try_from(self.atoms.len()).unwrap_or(u32::MAX);
        self.often.push(self.often_of(&atom));
        self.atoms.push(atom.clone());
        self.numbers.insert(atom, id);
        id
    }

    fn often_of(&self, atom: &Atom) -> u32 {
        match atom {
            Atom::Word(word) => self.words.get(word).copied().unwrap_or(0),
            Atom::Stem(stem) => {
                let from = self.words.range(stem.clone()..);
                from.take_while(|(word, _)| word.starts_with(stem.as_str()))
                    .map(|(_, count)| count)
                    .sum()
            }
            Atom::Number => self.figures,
            // Names are rarer in examples than in what people write.
            Atom::Name => self.counted / 10,
        }
    }

    /// How often one of some atoms stands in ten thousand words, times sixteen.
    pub(crate) fn frequency(&self, atoms: &Atoms) -> u32 {
        let each = atoms
            .iter()
            .filter_map(|atom| self.often.get(*atom as usize));
        let found = u64::from(each.sum::<u32>()) * 10_000 / u64::from(self.counted.max(1));
        // Of two that the examples do not hold, the one with fewer words is rarer.
        let words = u64::try_from(atoms.len()).unwrap_or(u64::MAX);
        u32::try_from(found * 16 + words.min(64)).unwrap_or(u32::MAX)
    }

    /// The number of a set.
    pub(crate) fn id(&mut self, atoms: &Atoms) -> u32 {
        if let Some(id) = self.ids.get(atoms) {
            return *id;
        }
        let id = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.insert(Rc::clone(atoms), id);
        id
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }
}

/// Numbers written as words, in both languages. `one`, `un` and `una` stand for too much else.
const NUMBERS: [(&str, u32); 84] = [
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
    ("thousand", 1000),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("siete", 7),
    ("ocho", 8),
    ("nueve", 9),
    ("diez", 10),
    ("once", 11),
    ("doce", 12),
    ("trece", 13),
    ("catorce", 14),
    ("quince", 15),
    ("dieciseis", 16),
    ("diecisiete", 17),
    ("dieciocho", 18),
    ("diecinueve", 19),
    ("veinte", 20),
    ("veintiun", 21),
    ("veintiuno", 21),
    ("veintiuna", 21),
    ("veintidos", 22),
    ("veintitres", 23),
    ("veinticuatro", 24),
    ("veinticinco", 25),
    ("veintiseis", 26),
    ("veintisiete", 27),
    ("veintiocho", 28),
    ("veintinueve", 29),
    ("treinta", 30),
    ("cuarenta", 40),
    ("cincuenta", 50),
    ("sesenta", 60),
    ("setenta", 70),
    ("ochenta", 80),
    ("noventa", 90),
    ("cien", 100),
    ("ciento", 100),
    ("cientos", 100),
    ("doscientos", 200),
    ("doscientas", 200),
    ("trescientos", 300),
    ("trescientas", 300),
    ("cuatrocientos", 400),
    ("cuatrocientas", 400),
    ("quinientos", 500),
    ("quinientas", 500),
    ("seiscientos", 600),
    ("setecientos", 700),
    ("ochocientos", 800),
    ("novecientos", 900),
    ("mil", 1000),
    ("dosmil", 2000),
    ("hundreds", 100),
    ("thousands", 1000),
];

/// Words that make money of a number before them.
const MONEY: [&str; 20] = [
    "dollar",
    "dollars",
    "bucks",
    "usd",
    "cents",
    "grand",
    "euros",
    "dolar",
    "dolares",
    "peso",
    "pesos",
    "quetzales",
    "lempiras",
    "soles",
    "bolivares",
    "varos",
    "centavos",
    "mxn",
    "lana",
    "bolas",
];

/// What a word is, as one number, with what the reader needs to know of it.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    nodes: Vec<Node>,
    /// Per class, which of the tested sets hold it, as bits.
    held: Vec<u64>,
    /// How many words of bits a class has.
    width: usize,
    /// Per class, the number it stands for; `u32::MAX` for none.
    number: Vec<u32>,
    /// Per class, whether it makes money of a number.
    money: Vec<bool>,
}

/// A place in the tree of words: what it takes to go on, and what a word is that ends here. The nodes
/// that follow one stand together.
#[derive(Debug, Default, Clone, Copy)]
struct Node {
    /// The first of the nodes that follow.
    first: u32,
    /// The class of the word that ends here.
    whole: u32,
    /// The class of every other word that begins so.
    begun: u32,
    /// Per letter, which of the nodes that follow, from 1; 0 is none.
    rank: [u8; letters::COUNT],
}

/// The node where every word begins.
pub(crate) const ROOT: u32 = 1;

impl Lexicon {
    /// Builds the table of some sets. `tested` renumbers those that are asked for while a text is read:
    /// the fewer they are, the more of them a processor has at hand. Also gives, per class, every set
    /// that holds it.
    pub(crate) fn new(sets: &Sets, tested: &BTreeMap<u32, u32>) -> (Lexicon, Vec<BTreeSet<u32>>) {
        let mut builder = Builder::default();
        builder.node();
        builder.node();
        let (mut names, mut numbers) = (BTreeSet::new(), BTreeSet::new());
        for (atoms, &set) in &sets.ids {
            for atom in atoms
                .iter()
                .filter_map(|atom| sets.atoms.get(*atom as usize))
            {
                match atom {
                    Atom::Word(word) => builder.add(word, set, true),
                    Atom::Stem(stem) => builder.add(stem, set, false),
                    Atom::Number => {
                        numbers.insert(set);
                    }
                    Atom::Name => {
                        names.insert(set);
                    }
                }
            }
        }
        for (word, value) in NUMBERS {
            for &set in &numbers {
                builder.add(word, set, true);
            }
            builder.number(word, value);
        }
        for word in MONEY {
            builder.money(word);
        }
        builder.build(tested, &names, &numbers)
    }

    /// The node after a letter; 0 where no word goes on so.
    #[inline]
    pub(crate) fn after(&self, node: u32, letter: u8) -> u32 {
        let Some(node) = self.nodes.get(node as usize) else {
            return 0;
        };
        match node.rank.get(usize::from(letter)) {
            Some(0) | None => 0,
            Some(rank) => node.first + u32::from(*rank) - 1,
        }
    }

    /// The class of the word that ends at a node.
    #[inline]
    pub(crate) fn whole(&self, node: u32) -> u32 {
        self.nodes
            .get(node as usize)
            .map_or(UNKNOWN, |node| node.whole)
    }

    /// The class of a longer word that begins with what leads to a node.
    #[inline]
    pub(crate) fn begun(&self, node: u32) -> u32 {
        self.nodes
            .get(node as usize)
            .map_or(UNKNOWN, |node| node.begun)
    }

    /// Whether a set holds a class.
    #[inline]
    pub(crate) fn holds(&self, set: u32, class: u32) -> bool {
        let at = class as usize * self.width + set as usize / 64;
        let bits = self.held.get(at);
        bits.is_some_and(|bits| bits >> (set % 64) & 1 == 1)
    }

    /// The number a word stands for.
    #[inline]
    pub(crate) fn number(&self, class: u32) -> Option<u32> {
        let number = self.number.get(class as usize).copied();
        number.filter(|number| *number != u32::MAX)
    }

    /// Whether a word makes money of the number before it.
    #[inline]
    pub(crate) fn is_money(&self, class: u32) -> bool {
        self.money.get(class as usize).copied().unwrap_or(false)
    }
}

/// What makes two words different.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    sets: BTreeSet<u32>,
    number: Option<u32>,
    money: bool,
}

#[derive(Debug, Default)]
struct Builder {
    next: Vec<[u32; letters::COUNT]>,
    whole: Vec<Kind>,
    begun: Vec<BTreeSet<u32>>,
}

impl Builder {
    fn node(&mut self) -> u32 {
        let id = u32::try_from(self.next.len()).unwrap_or(u32::MAX);
        self.next.push([0; letters::COUNT]);
        self.whole.push(Kind::default());
        self.begun.push(BTreeSet::new());
        id
    }

    fn walk(&mut self, word: &str) -> usize {
        let mut node = ROOT as usize;
        for letter in word.bytes().filter(u8::is_ascii_lowercase) {
            let letter = usize::from(letter - b'a');
            let row = self.next.get(node);
            node = match row.and_then(|row| row.get(letter)).copied() {
                Some(0) | None => {
                    let new = self.node();
                    let slot = self.next.get_mut(node).and_then(|row| row.get_mut(letter));
                    if let Some(slot) = slot {
                        *slot = new;
                    }
                    new as usize
                }
                Some(next) => next as usize,
            };
        }
        node
    }

    fn add(&mut self, word: &str, set: u32, whole: bool) {
        let node = self.walk(word);
        if whole {
            if let Some(kind) = self.whole.get_mut(node) {
                kind.sets.insert(set);
            }
        } else if let Some(begun) = self.begun.get_mut(node) {
            begun.insert(set);
        }
    }

    fn number(&mut self, word: &str, value: u32) {
        let node = self.walk(word);
        if let Some(kind) = self.whole.get_mut(node) {
            kind.number = Some(value);
        }
    }

    fn money(&mut self, word: &str) {
        let node = self.walk(word);
        if let Some(kind) = self.whole.get_mut(node) {
            kind.money = true;
        }
    }

    /// Numbers the nodes level by level: those that most words pass stand together.
    fn by_level(&mut self) {
        let mut order = vec![0_usize, ROOT as usize];
        let mut at = 1;
        while let Some(&node) = order.get(at) {
            let row = self.next.get(node).copied().unwrap_or([0; letters::COUNT]);
            order.extend(
                row.iter()
                    .filter(|next| **next != 0)
                    .map(|next| *next as usize),
            );
            at += 1;
        }
        let mut number = vec![0_u32; self.next.len()];
        for (new, &old) in (0..).zip(&order) {
            if let Some(number) = number.get_mut(old) {
                *number = new;
            }
        }
        let renumber = |row: &[u32; letters::COUNT]| {
            row.map(|next| number.get(next as usize).copied().unwrap_or(0))
        };
        let rows = order.iter().filter_map(|old| self.next.get(*old));
        let next = rows.map(renumber).collect();
        let whole = order
            .iter()
            .filter_map(|old| self.whole.get(*old).cloned())
            .collect();
        let begun = order
            .iter()
            .filter_map(|old| self.begun.get(*old).cloned())
            .collect();
        (self.next, self.whole, self.begun) = (next, whole, begun);
    }

    fn build(
        mut self,
        tested: &BTreeMap<u32, u32>,
        names: &BTreeSet<u32>,
        numbers: &BTreeSet<u32>,
    ) -> (Lexicon, Vec<BTreeSet<u32>>) {
        // A child comes after its parent, so one pass hands every stem down.
        for node in 0..self.next.len() {
            let own = self.begun.get(node).cloned().unwrap_or_default();
            if let Some(kind) = self.whole.get_mut(node) {
                kind.sets.extend(&own);
            }
            for child in self.next.get(node).copied().unwrap_or([0; letters::COUNT]) {
                if child != 0
                    && let Some(begun) = self.begun.get_mut(child as usize)
                {
                    begun.extend(&own);
                }
            }
        }
        self.by_level();
        let of = |sets: &BTreeSet<u32>| Kind {
            sets: sets.clone(),
            ..Kind::default()
        };
        let mut kinds = vec![Kind::default(), of(names), of(numbers)];
        let mut ids: BTreeMap<Kind, u32> = BTreeMap::new();
        ids.insert(Kind::default(), UNKNOWN);
        let mut class = |kind: Kind| {
            *ids.entry(kind).or_insert_with_key(|kind| {
                kinds.push(kind.clone());
                u32::try_from(kinds.len() - 1).unwrap_or(UNKNOWN)
            })
        };
        let whole: Vec<u32> = self.whole.into_iter().map(&mut class).collect();
        let begun: Vec<u32> = self.begun.iter().map(|sets| class(of(sets))).collect();
        let width = tested.len().div_ceil(64).max(1);
        let mut held = vec![0_u64; width * kinds.len()];
        for (kind, row) in kinds.iter().zip(held.chunks_mut(width)) {
            for set in kind.sets.iter().filter_map(|set| tested.get(set)) {
                if let Some(bits) = row.get_mut(*set as usize / 64) {
                    *bits |= 1 << (*set % 64);
                }
            }
        }
        let number = |kind: &Kind| kind.number.unwrap_or(u32::MAX);
        let nodes = self.next.iter().zip(whole).zip(begun);
        let nodes = nodes.map(|((next, whole), begun)| node(next, whole, begun));
        let lexicon = Lexicon {
            nodes: nodes.collect(),
            held,
            width,
            number: kinds.iter().map(number).collect(),
            money: kinds.iter().map(|kind| kind.money).collect(),
        };
        (lexicon, kinds.into_iter().map(|kind| kind.sets).collect())
    }
}

/// A node whose followers stand together, in order of their letters.
fn node(next: &[u32; letters::COUNT], whole: u32, begun: u32) -> Node {
    let mut node = Node {
        first: next.iter().copied().find(|next| *next != 0).unwrap_or(0),
        whole,
        begun,
        ..Node::default()
    };
    for (rank, next) in node.rank.iter_mut().zip(next) {
        if *next != 0 {
            *rank = u8::try_from(next - node.first + 1).unwrap_or(0);
        }
    }
    node
}
