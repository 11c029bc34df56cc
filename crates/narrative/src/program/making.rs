//! A line of a cue while it becomes an automaton: its places and what can follow each, the rarest words
//! that every way of saying it must hold, and its halves where it is too wide.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{DEEPEST, Families, MOST, MOST_NESTED, Place};
use crate::lexicon::{Atom, Atoms, Sets, union};
use crate::pattern::Node;

/// The rarest words that every way of saying something must hold, and how many tokens stand before.
#[derive(Debug, Clone)]
pub(super) struct Cut {
    pub(super) atoms: Atoms,
    /// The places that hold them.
    pub(super) places: u64,
    pub(super) frequency: u32,
    pub(super) before: (u16, u16),
}

/// A part of a line while it is made.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) nullable: bool,
    /// The fewest and the most tokens it takes.
    pub(super) length: (u16, u16),
    pub(super) cut: Option<Cut>,
    /// Sets of which each must have a word in the sentence.
    pub(super) needs: Vec<Atoms>,
}

impl Part {
    /// Nothing at all.
    const fn nothing() -> Part {
        Part {
            first: 0,
            last: 0,
            nullable: true,
            length: (0, 0),
            cut: None,
            needs: Vec::new(),
        }
    }
}

pub(super) struct Making<'a> {
    pub(super) families: &'a Families,
    pub(super) sets: &'a mut Sets,
    pub(super) places: Vec<Place>,
    /// Per place, its words.
    pub(super) atoms: Vec<Atoms>,
    pub(super) follow: Vec<u64>,
    pub(super) groups: Vec<(u64, Atoms)>,
    pub(super) depth: usize,
    /// How deep sayings of several words stand in each other.
    pub(super) nested: usize,
}

impl<'a> Making<'a> {
    /// Nothing made yet.
    pub(super) fn new(families: &'a Families, sets: &'a mut Sets) -> Making<'a> {
        Making {
            families,
            sets,
            places: Vec::new(),
            atoms: Vec::new(),
            follow: Vec::new(),
            groups: Vec::new(),
            depth: 0,
            nested: 0,
        }
    }

    fn place(&mut self, place: Place, atoms: Option<Atoms>) -> Result<Part, String> {
        let count = self.places.len();
        let at = u32::try_from(count).unwrap_or(u32::MAX);
        // One too many is enough to see that the line must be halved.
        if count > MOST {
            return Err(String::new());
        }
        self.places.push(place);
        self.follow.push(0);
        self.atoms
            .push(atoms.clone().unwrap_or_else(|| Rc::from([])));
        let cut = atoms.clone().map(|atoms| Cut {
            frequency: self.sets.frequency(&atoms),
            places: 1_u64.checked_shl(at).unwrap_or(0),
            atoms,
            before: (0, 0),
        });
        Ok(Part {
            first: 1_u64.checked_shl(at).unwrap_or(0),
            last: 1_u64.checked_shl(at).unwrap_or(0),
            nullable: false,
            length: (1, 1),
            cut,
            needs: atoms.into_iter().collect(),
        })
    }

    /// One place for a word of a set.
    fn set(&mut self, atoms: BTreeSet<Atom>) -> Result<Part, String> {
        let mut all: Vec<u32> = atoms.into_iter().map(|atom| self.sets.atom(atom)).collect();
        all.sort_unstable();
        let atoms: Atoms = all.into();
        let set = self.sets.id(&atoms);
        self.place(Place::Set(set), Some(atoms))
    }

    /// One place for a number.
    fn number(&mut self, place: Place) -> Result<Part, String> {
        let atoms: Atoms = Rc::from([self.sets.atom(Atom::Number)]);
        self.sets.id(&atoms);
        self.place(place, Some(atoms))
    }

    pub(super) fn sequence(&mut self, nodes: &[Node]) -> Result<Part, String> {
        let mut whole = Part::nothing();
        for node in nodes {
            let part = self.node(node)?;
            whole = self.then(whole, part);
        }
        Ok(whole)
    }

    /// One part after another.
    fn then(&mut self, a: Part, b: Part) -> Part {
        let mut ends = a.last;
        while ends != 0 {
            let place = ends.trailing_zeros() as usize;
            ends &= ends - 1;
            if let Some(follow) = self.follow.get_mut(place) {
                *follow |= b.first;
            }
        }
        let later = b.cut.map(|cut| Cut {
            before: (cut.before.0 + a.length.0, cut.before.1 + a.length.1),
            ..cut
        });
        let cut = match (a.cut, later) {
            (Some(a), Some(b)) => Some(if b.frequency < a.frequency { b } else { a }),
            (a, b) => a.or(b),
        };
        Part {
            first: a.first | if a.nullable { b.first } else { 0 },
            last: b.last | if b.nullable { a.last } else { 0 },
            nullable: a.nullable && b.nullable,
            length: (a.length.0 + b.length.0, a.length.1 + b.length.1),
            cut,
            needs: a.needs.into_iter().chain(b.needs).collect(),
        }
    }

    fn node(&mut self, node: &Node) -> Result<Part, String> {
        match node {
            Node::Word(word) => self.set([Atom::Word(word.clone())].into()),
            Node::Stem(stem) => self.set([Atom::Stem(stem.clone())].into()),
            Node::Name => self.set([Atom::Name].into()),
            Node::Number(low, high) => self.number(Place::Number(*low, *high)),
            Node::Money(low, high) => self.number(Place::Money(*low, *high)),
            Node::Gap(width) => {
                let mut whole = Part::nothing();
                for _ in 0..*width {
                    let any = self.place(Place::Any, None)?;
                    whole = self.then(whole, any);
                    whole.nullable = true;
                    whole.length.0 = 0;
                }
                Ok(whole)
            }
            Node::Family(_) | Node::OneOf(_) => {
                let alternatives = vec![vec![node.clone()]];
                self.one_of(&alternatives)
            }
            Node::Maybe(alternatives) => {
                let mut part = self.one_of(alternatives)?;
                part.nullable = true;
                part.length.0 = 0;
                part.cut = None;
                part.needs = Vec::new();
                Ok(part)
            }
        }
    }

    /// One of several: all that are single words share one place.
    fn one_of(&mut self, alternatives: &[Vec<Node>]) -> Result<Part, String> {
        let mut words = BTreeSet::new();
        let mut longer = Vec::new();
        self.gather(alternatives, &mut words, &mut longer)?;
        let mut parts = Vec::new();
        if !words.is_empty() {
            parts.push(self.set(words)?);
        }
        let longer = shared(longer);
        let grouped = longer.len() > 2;
        let mut begin = 0_u64;
        self.nested += 1;
        if self.nested > MOST_NESTED {
            return Err("a family holds itself.".to_owned());
        }
        for nodes in longer {
            let part = self.sequence(&nodes)?;
            begin |= part.first;
            parts.push(part);
        }
        self.nested -= 1;
        if grouped {
            let words = among(&self.atoms, begin);
            self.groups.push((begin, words));
        }
        let Some(first) = parts.first().cloned() else {
            return Ok(Part::nothing());
        };
        Ok(parts.into_iter().skip(1).fold(first, either))
    }

    /// A line as two, by halving the alternatives of the part that has most of several words.
    pub(super) fn halves(&mut self, nodes: &[Node]) -> Result<Option<[Vec<Node>; 2]>, String> {
        let mut widest: Option<(usize, BTreeSet<Atom>, Vec<Vec<Node>>)> = None;
        for (at, node) in nodes.iter().enumerate() {
            if !matches!(node, Node::Family(_) | Node::OneOf(_)) {
                continue;
            }
            let (mut words, mut longer) = (BTreeSet::new(), Vec::new());
            self.gather(&[vec![node.clone()]], &mut words, &mut longer)?;
            let most = widest.as_ref().map_or(1, |(_, _, longer)| longer.len());
            if longer.len() > most || (longer.len() == 1 && nodes.len() == 1) {
                widest = Some((at, words, longer));
            }
        }
        let Some((at, words, mut longer)) = widest else {
            return Ok(None);
        };
        if let ([only], true) = (longer.as_slice(), words.is_empty()) {
            return self.halves(&only.clone());
        }
        let rest = longer.split_off(longer.len() / 2);
        let words = words.into_iter().map(|atom| match atom {
            Atom::Word(word) => vec![Node::Word(word)],
            Atom::Stem(stem) => vec![Node::Stem(stem)],
            Atom::Number => vec![Node::Number(0, u32::MAX)],
            Atom::Name => vec![Node::Name],
        });
        longer.extend(words);
        let with = |alternatives: Vec<Vec<Node>>| {
            let mut half = nodes.to_vec();
            if let Some(node) = half.get_mut(at) {
                *node = Node::OneOf(alternatives);
            }
            half
        };
        Ok(Some([with(longer), with(rest)]))
    }

    /// Parts alternatives into single words and the rest.
    pub(super) fn gather(
        &mut self,
        alternatives: &[Vec<Node>],
        words: &mut BTreeSet<Atom>,
        longer: &mut Vec<Vec<Node>>,
    ) -> Result<(), String> {
        for nodes in alternatives {
            match nodes.as_slice() {
                [Node::Word(word)] => {
                    words.insert(Atom::Word(word.clone()));
                }
                [Node::Stem(stem)] => {
                    words.insert(Atom::Stem(stem.clone()));
                }
                [Node::Name] => {
                    words.insert(Atom::Name);
                }
                [Node::OneOf(inner)] => self.gather(inner, words, longer)?,
                [Node::Family(name)] => {
                    let families = self.families;
                    let members = families
                        .get(name)
                        .ok_or_else(|| format!("there is no family `{name}` in this language."))?;
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(format!("the family `{name}` holds itself."));
                    }
                    self.gather(members, words, longer)?;
                    self.depth -= 1;
                }
                _ => longer.push(nodes.clone()),
            }
        }
        Ok(())
    }
}

/// Alternatives that begin alike, with what they share said once: `a man` and `a woman` are `a` and
/// then one of two.
fn shared(alternatives: Vec<Vec<Node>>) -> Vec<Vec<Node>> {
    let mut groups: Vec<(Node, Vec<Vec<Node>>)> = Vec::new();
    for nodes in alternatives {
        let Some((first, rest)) = nodes.split_first() else {
            continue;
        };
        match groups.iter_mut().find(|(own, _)| own == first) {
            Some((_, rests)) => rests.push(rest.to_vec()),
            None => groups.push((first.clone(), vec![rest.to_vec()])),
        }
    }
    let whole = |(first, mut rests): (Node, Vec<Vec<Node>>)| {
        let mut nodes = vec![first];
        let count = rests.len();
        rests.retain(|rest| !rest.is_empty());
        match rests.len() {
            0 => {}
            1 if count == 1 => nodes.extend(rests.into_iter().flatten()),
            own if own == count => nodes.push(Node::OneOf(rests)),
            _ => nodes.push(Node::Maybe(rests)),
        }
        nodes
    };
    groups.into_iter().map(whole).collect()
}

/// The places that can stand right before and right after others, where something of a line must.
pub(super) fn beside(
    places: &[Place],
    follow: &[u64],
    (first, last): (u64, u64),
    anchor: u64,
) -> [Option<u64>; 2] {
    let (mut left, mut right) = (0_u64, 0_u64);
    for (at, next) in follow.iter().enumerate() {
        if next & anchor != 0 {
            left |= 1 << at;
        }
        if anchor >> at & 1 == 1 {
            right |= next;
        }
    }
    let told = |own: u64| {
        let any = places
            .iter()
            .enumerate()
            .any(|(at, place)| own >> at & 1 == 1 && *place == Place::Any);
        !any && own != 0
    };
    [
        Some(left).filter(|own| first & anchor == 0 && told(*own)),
        Some(right).filter(|own| last & anchor == 0 && told(*own)),
    ]
}

/// The words of some places.
pub(super) fn among(atoms: &[Atoms], places: u64) -> Atoms {
    let own = atoms
        .iter()
        .enumerate()
        .take(MOST)
        .filter(|(at, _)| places >> at & 1 == 1);
    union(own.map(|(_, own)| own))
}

/// One part or another.
fn either(a: Part, b: Part) -> Part {
    let cut = match (a.cut, b.cut) {
        (Some(a), Some(b)) => Some(Cut {
            frequency: a.frequency.saturating_add(b.frequency),
            atoms: union([&a.atoms, &b.atoms]),
            places: a.places | b.places,
            before: (a.before.0.min(b.before.0), a.before.1.max(b.before.1)),
        }),
        _ => None,
    };
    Part {
        first: a.first | b.first,
        last: a.last | b.last,
        nullable: a.nullable || b.nullable,
        length: (a.length.0.min(b.length.0), a.length.1.max(b.length.1)),
        needs: cut.iter().map(|cut| cut.atoms.clone()).collect(),
        cut,
    }
}

/// Every single word of a family; none where there is no such family.
pub(crate) fn words_of(families: &Families, name: &str) -> Result<BTreeSet<Atom>, String> {
    let (mut words, mut longer) = (BTreeSet::new(), Vec::new());
    if families.contains_key(name) {
        let mut sets = Sets::default();
        let mut making = Making::new(families, &mut sets);
        let whole = vec![vec![Node::Family(name.to_owned())]];
        making.gather(&whole, &mut words, &mut longer)?;
    }
    Ok(words)
}
