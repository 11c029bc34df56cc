//! A line of a cue as a small automaton over tokens, and many lines as one table that is entered by
//! rare words.
//!
//! A line is looked at only where a token belongs to its *anchor*: the rarest words that every way of
//! saying it must hold, as the examples of the cues tell what is rare. A look at two marks then tells
//! whether the next rarest of its words stand in the sentence at all. What remains is followed token by
//! token, at most a few steps, from every place where it may begin. Nothing is retried and nothing
//! recurses, so time grows with the text and hardly with the number of cues.

mod making;

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::{Atom, Atoms, Lexicon, Sets};
use crate::pattern::Node;
use crate::scan::Token;

pub(crate) use making::words_of;
use making::{Making, among, beside};

/// The most places of one automaton; a line with more becomes several.
const MOST: usize = 64;
/// How often a line is halved at most.
const HALVED: u8 = 5;
/// How deep families stand in families.
const DEEPEST: usize = 8;
/// How deep sayings of several words stand in each other at most.
const MOST_NESTED: usize = 32;
/// The family of words that may stand anywhere in a line and deny it, with those that come along
/// (“did not”).
pub(crate) const DENIAL: &str = "denial";
/// The most of them in one line.
const MOST_DENIALS: u8 = 3;
/// The family whose words no gap passes over.
pub(crate) const BARRIER: &str = "barrier";
/// Words that stand more often than so in ten thousand, times sixteen, are no mark of a sentence.
const TOO_COMMON: u32 = 200 * 16;
/// Any word may stand there.
const ANY: u32 = u32::MAX;
/// No mark is needed.
const NOTHING: u32 = 0;

/// What one place of a line holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A word of a set.
    Set(u32),
    /// A number between two, both included.
    Number(u32, u32),
    /// An amount of money between two, both included.
    Money(u32, u32),
    /// Any word that is no barrier.
    Any,
}

/// A line, ready to be followed.
#[derive(Debug)]
struct Line {
    /// Whose line it is.
    owner: u32,
    /// Which of the lines that were added it is, or is a part of.
    number: u32,
    /// Its places, each with those that can follow it, as bits.
    steps: Vec<(Place, u64)>,
    /// Places it can begin with.
    first: u64,
    /// Places it can end with.
    last: u64,
    /// Places that begin sayings of several words, and the set of all that these begin with: one look
    /// rules them all out.
    groups: Vec<(u64, u32)>,
}

/// An entry of the table: a line, and what must hold before it is worth following.
#[derive(Debug, Clone, Copy)]
struct Entry {
    /// Two marks that the sentence must have.
    needs: [u32; 2],
    line: u32,
    /// The set of every word that the line can begin with.
    opens: u32,
    /// The sets of every word that can stand right before and right after its anchor; `u32::MAX` where
    /// any may.
    beside: [u32; 2],
    /// The fewest and the most tokens that stand before its anchor.
    before: (u8, u8),
}

/// The marks of a sentence: which sets of rarer words it holds a word of.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// Per mark, in which sentence it was seen last.
    seen: Vec<u32>,
    now: u32,
}

impl Marks {
    /// Marks a sentence.
    pub(crate) fn mark(&mut self, table: &Table, tokens: &[Token]) {
        self.now = self.now.wrapping_add(1);
        if self.seen.len() != table.marks as usize + 1 || self.now == 0 {
            self.seen.clear();
            self.seen.resize(table.marks as usize + 1, 0);
            self.now = 1;
        }
        if let Some(nothing) = self.seen.first_mut() {
            *nothing = self.now;
        }
        for token in tokens {
            for mark in table.marks_of(token.class) {
                if let Some(seen) = self.seen.get_mut(*mark as usize) {
                    *seen = self.now;
                }
            }
        }
    }

    #[inline]
    fn has(&self, mark: u32) -> bool {
        self.seen.get(mark as usize).copied() == Some(self.now)
    }
}

/// A line that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// Its first token.
    pub(crate) start: usize,
    /// The token after its last.
    pub(crate) end: usize,
    /// Whose line it is.
    pub(crate) owner: u32,
    /// Which line.
    pub(crate) line: u32,
    /// Whether a denial stands in it that is none of its own words.
    pub(crate) denied: bool,
}

/// Lines that are looked for together.
#[derive(Debug, Default)]
pub(crate) struct Table {
    lines: Vec<Line>,
    /// Per class, where its entries stand.
    rows: Vec<(u32, u32)>,
    entries: Vec<Entry>,
    /// How many marks there are, the first of which every sentence has.
    marks: u32,
    /// Per class, where its marks stand.
    mark_rows: Vec<(u32, u32)>,
    marked: Vec<u32>,
    /// The set of words that no gap passes over, where there is one.
    barrier: Option<u32>,
    /// The set of words that may stand anywhere in a line.
    denial: Option<u32>,
}

impl Table {
    /// Finds every line in a sentence.
    pub(crate) fn find(
        &self,
        lexicon: &Lexicon,
        tokens: &[Token],
        marks: &mut Marks,
        found: &mut Vec<Found>,
    ) {
        found.clear();
        marks.mark(self, tokens);
        // Few sentences deny anything; the others need not be asked at every step.
        let denies = |token: &Token| {
            let both = self.denial.zip(self.barrier);
            both.is_some_and(|(denial, barrier)| {
                lexicon.holds(denial, token.class) && lexicon.holds(barrier, token.class)
            })
        };
        let denial = self.denial.filter(|_| tokens.iter().any(denies));
        for (at, token) in tokens.iter().enumerate() {
            let Some(&(from, to)) = self.rows.get(token.class as usize) else {
                continue;
            };
            let entries = self.entries.get(from as usize..to as usize);
            for entry in entries.unwrap_or_default() {
                let [first, second] = entry.needs;
                let [left, right] = entry.beside;
                let fits = |set: u32, token: Option<&Token>| {
                    set == ANY
                        || token.is_some_and(|token| {
                            let denies = |denial| lexicon.holds(denial, token.class);
                            lexicon.holds(set, token.class) || denial.is_some_and(denies)
                        })
                };
                if !fits(left, at.checked_sub(1).and_then(|at| tokens.get(at))) {
                    continue;
                }
                let right = fits(right, tokens.get(at + 1));
                if right && marks.has(first) && marks.has(second) {
                    self.follow(lexicon, tokens, at, (entry, denial), found);
                }
            }
        }
        found.sort_unstable();
        found.dedup();
    }

    #[inline]
    fn marks_of(&self, class: u32) -> &[u32] {
        let row = self.mark_rows.get(class as usize);
        row.and_then(|(from, to)| self.marked.get(*from as usize..*to as usize))
            .unwrap_or_default()
    }

    /// Follows a line whose anchor is the token `at`, from the nearest place where it may begin.
    fn follow(
        &self,
        lexicon: &Lexicon,
        tokens: &[Token],
        at: usize,
        (entry, denial): (&Entry, Option<u32>),
        found: &mut Vec<Found>,
    ) {
        let (least, most) = (usize::from(entry.before.0), usize::from(entry.before.1));
        let most = most + denial.map_or(0, |_| usize::from(MOST_DENIALS));
        for back in least..=most.min(at) {
            let start = at - back;
            let opens = tokens
                .get(start)
                .is_some_and(|token| lexicon.holds(entry.opens, token.class));
            if opens
                && let Some(line) = self.lines.get(entry.line as usize)
                && let Some((end, denied)) = self.run(lexicon, tokens, start, line, denial)
                && end > at
            {
                found.push(Found {
                    start,
                    end,
                    owner: line.owner,
                    line: line.number,
                    denied,
                });
                return;
            }
        }
    }

    /// The end of the shortest way a line can be said from a token on, and whether a denial stands in
    /// it.
    fn run(
        &self,
        lexicon: &Lexicon,
        tokens: &[Token],
        start: usize,
        line: &Line,
        denial: Option<u32>,
    ) -> Option<(usize, bool)> {
        let (mut passed, mut denied) = (0, false);
        let mut candidates = line.first;
        for (at, token) in tokens.iter().enumerate().skip(start) {
            let (mut reached, mut next) = (0_u64, 0_u64);
            let before = candidates;
            for (places, set) in &line.groups {
                if candidates & places != 0 && !lexicon.holds(*set, token.class) {
                    candidates &= !places;
                }
            }
            let mut left = candidates;
            while left != 0 {
                let place = left.trailing_zeros() as usize;
                left &= left - 1;
                if let Some((own, follow)) = line.steps.get(place)
                    && self.fits(lexicon, token, *own)
                {
                    reached |= 1 << place;
                    next |= follow;
                }
            }
            if reached & line.last != 0 {
                return Some((at + 1, denied));
            }
            if reached == 0 {
                let over = at > start
                    && passed < MOST_DENIALS
                    && denial.is_some_and(|denial| lexicon.holds(denial, token.class));
                if !over {
                    return None;
                }
                passed += 1;
                candidates = before;
                denied |= self
                    .barrier
                    .is_some_and(|barrier| lexicon.holds(barrier, token.class));
                continue;
            }
            candidates = next;
        }
        None
    }

    #[inline]
    fn fits(&self, lexicon: &Lexicon, token: &Token, place: Place) -> bool {
        match place {
            Place::Set(set) => lexicon.holds(set, token.class),
            Place::Number(low, high) => {
                token.number != u32::MAX && (low..=high).contains(&token.number)
            }
            Place::Money(low, high) => token.money && (low..=high).contains(&token.number),
            Place::Any => self
                .barrier
                .is_none_or(|barrier| !lexicon.holds(barrier, token.class)),
        }
    }

    /// How many lines were added.
    pub(crate) fn len(&self) -> usize {
        let last = self.lines.last();
        last.map_or(0, |line| line.number as usize + 1)
    }
}

/// A table while it is made.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    pub(crate) sets: Sets,
    /// Per table, its lines with the sets of their anchors and of what they need.
    drafts: Vec<Vec<Draft>>,
    barrier: BTreeSet<Atom>,
    denial: BTreeSet<Atom>,
}

#[derive(Debug)]
struct Draft {
    line: Line,
    opens: u32,
    beside: [u32; 2],
    before: (u8, u8),
    anchor: Atoms,
    needs: Vec<u32>,
}

/// The families of a language, read.
pub(crate) type Families = BTreeMap<String, Vec<Vec<Node>>>;

impl Tables {
    /// Room for a number of tables.
    pub(crate) fn new(count: usize) -> Tables {
        Tables {
            drafts: std::iter::repeat_with(Vec::new).take(count).collect(),
            ..Tables::default()
        }
    }

    /// Words that no gap passes over.
    pub(crate) fn barrier(&mut self, families: &Families) -> Result<(), String> {
        self.barrier.extend(words_of(families, BARRIER)?);
        self.denial.extend(words_of(families, DENIAL)?);
        Ok(())
    }

    /// The number of a set of words of its own.
    pub(crate) fn set(&mut self, atoms: BTreeSet<Atom>) -> u32 {
        let atoms = self.atoms(atoms);
        self.sets.id(&atoms)
    }

    fn atoms(&mut self, atoms: BTreeSet<Atom>) -> Atoms {
        let mut all: Vec<u32> = atoms.into_iter().map(|atom| self.sets.atom(atom)).collect();
        all.sort_unstable();
        all.into()
    }

    /// Adds a line to a table.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn add(
        &mut self,
        table: usize,
        owner: u32,
        nodes: &[Node],
        families: &Families,
    ) -> Result<(), String> {
        let drafts = self.drafts.get(table);
        let last = drafts.and_then(|drafts| drafts.last());
        let number = last.map_or(0, |draft| draft.line.number + 1);
        // One line or another: each is entered by rare words of its own.
        let [Node::OneOf(lines)] = nodes else {
            return self.part(table, (owner, number), nodes, families, HALVED);
        };
        for line in lines {
            self.part(table, (owner, number), line, families, HALVED)?;
        }
        Ok(())
    }

    /// Adds a line, or a half of one that is too wide.
    fn part(
        &mut self,
        table: usize,
        (owner, number): (u32, u32),
        nodes: &[Node],
        families: &Families,
        left: u8,
    ) -> Result<(), String> {
        let mut making = Making::new(families, &mut self.sets);
        let made = making.sequence(nodes);
        if making.places.len() > MOST {
            let halves = making.halves(nodes)?.filter(|_| left > 0);
            let Some(halves) = halves else {
                return Err("it has too many ways of being said. Make two lines of it.".to_owned());
            };
            for half in halves {
                self.part(table, (owner, number), &half, families, left - 1)?;
            }
            return Ok(());
        }
        let whole = made?;
        let (places, follow, atoms) = (making.places, making.follow, making.atoms);
        let groups = making.groups;
        if whole.nullable {
            return Err("every word of it may be left out, so it would match nothing.".to_owned());
        }
        let Some(anchor) = whole.cut else {
            return Err("no word of it has to be there. Put one that does.".to_owned());
        };
        let opens = among(&atoms, whole.first);
        let beside = beside(&places, &follow, (whole.first, whole.last), anchor.places)
            .map(|places| places.map_or(ANY, |places| self.sets.id(&among(&atoms, places))));
        let bound = |count: u16| u8::try_from(count).unwrap_or(u8::MAX);
        let draft = Draft {
            line: Line {
                owner,
                number,
                steps: places.into_iter().zip(follow).collect(),
                first: whole.first,
                last: whole.last,
                groups: groups
                    .into_iter()
                    .map(|(places, set)| (places, self.sets.id(&set)))
                    .collect(),
            },
            opens: self.sets.id(&opens),
            beside,
            before: (bound(anchor.before.0), bound(anchor.before.1)),
            needs: self.marks_for(whole.needs, &anchor.atoms),
            anchor: anchor.atoms,
        };
        if let Some(drafts) = self.drafts.get_mut(table) {
            drafts.push(draft);
        }
        Ok(())
    }

    /// The two rarest sets that a line needs beside its anchor.
    fn marks_for(&mut self, needs: Vec<Atoms>, anchor: &Atoms) -> Vec<u32> {
        let rare = needs.into_iter().filter(|set| set != anchor);
        let mut rare: Vec<(u32, Atoms)> = rare
            .map(|set| (self.sets.frequency(&set), set))
            .filter(|(often, _)| *often < TOO_COMMON)
            .collect();
        rare.sort();
        rare.dedup();
        let sets = rare.into_iter().take(2);
        sets.map(|(_, set)| self.sets.id(&set)).collect()
    }

    /// The finished tables and the words they know. `extra` is a set that others ask for; it gets the
    /// number by which it is asked for.
    pub(crate) fn build(mut self, extra: Option<&mut u32>) -> (Lexicon, Vec<Table>) {
        let barrier = std::mem::take(&mut self.barrier);
        let barrier = (!barrier.is_empty()).then(|| self.set(barrier));
        let denial = std::mem::take(&mut self.denial);
        let denial = (!denial.is_empty()).then(|| self.set(denial));
        // The anchors must be sets before the words are gathered.
        let anchors: Vec<Vec<u32>> = self
            .drafts
            .iter()
            .map(|drafts| {
                let anchors = drafts.iter().map(|draft| self.sets.id(&draft.anchor));
                anchors.collect()
            })
            .collect();
        // Those that are asked for while a text is read, line by line, so that what is asked together
        // stands together.
        let mut tested: BTreeMap<u32, u32> = BTreeMap::new();
        let mut test = |set: &mut u32| {
            let next = u32::try_from(tested.len()).unwrap_or(u32::MAX);
            *set = *tested.entry(*set).or_insert(next);
        };
        for draft in self.drafts.iter_mut().flatten() {
            test(&mut draft.opens);
            draft
                .beside
                .iter_mut()
                .filter(|set| **set != ANY)
                .for_each(&mut test);
        }
        for draft in self.drafts.iter_mut().flatten() {
            let line = &mut draft.line;
            line.groups.iter_mut().for_each(|(_, set)| test(set));
            for (place, _) in &mut line.steps {
                if let Place::Set(set) = place {
                    test(set);
                }
            }
        }
        let (mut barrier, mut denial) = (barrier, denial);
        barrier.as_mut().map(&mut test);
        denial.as_mut().map(&mut test);
        extra.map(test);
        let (lexicon, classes) = Lexicon::new(&self.sets, &tested);
        let sets = self.sets.len();
        let tables = self
            .drafts
            .into_iter()
            .zip(anchors)
            .map(|(drafts, anchors)| table(&classes, sets, drafts, &anchors, (barrier, denial)))
            .collect();
        (lexicon, tables)
    }
}

fn table(
    classes: &[BTreeSet<u32>],
    sets: usize,
    drafts: Vec<Draft>,
    anchors: &[u32],
    (barrier, denial): (Option<u32>, Option<u32>),
) -> Table {
    // Marks are numbered from 1, in the order in which lines need them.
    let mut marks: BTreeMap<u32, u32> = BTreeMap::new();
    for set in drafts.iter().flat_map(|draft| &draft.needs) {
        let next = u32::try_from(marks.len() + 1).unwrap_or(u32::MAX);
        marks.entry(*set).or_insert(next);
    }
    let mark = |set: Option<&u32>| {
        set.and_then(|set| marks.get(set))
            .copied()
            .unwrap_or(NOTHING)
    };
    // Per set, the lines that it is the anchor of.
    let mut anchored: Vec<Vec<Entry>> = Vec::new();
    anchored.resize_with(sets, Vec::new);
    for ((draft, anchor), line) in drafts.iter().zip(anchors).zip(0..) {
        let needs = [mark(draft.needs.first()), mark(draft.needs.get(1))];
        if let Some(entries) = anchored.get_mut(*anchor as usize) {
            entries.push(Entry {
                needs,
                line,
                opens: draft.opens,
                beside: draft.beside,
                before: draft.before,
            });
        }
    }
    let mut table = Table {
        marks: u32::try_from(marks.len()).unwrap_or(u32::MAX),
        lines: drafts.into_iter().map(|draft| draft.line).collect(),
        barrier,
        denial,
        ..Table::default()
    };
    let at = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    for class in classes {
        let (from, mark_from) = (at(table.entries.len()), at(table.marked.len()));
        for set in class {
            table
                .entries
                .extend(anchored.get(*set as usize).into_iter().flatten());
            table.marked.extend(marks.get(set));
        }
        table.rows.push((from, at(table.entries.len())));
        table.mark_rows.push((mark_from, at(table.marked.len())));
    }
    table
}
