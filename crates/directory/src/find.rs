//! The search itself: which doors answer, which filters they pass, in what order they come.
//!
//! A scan over everything with the same rules stands in the tests; the two must give equal answers.

use std::cmp::Ordering;

use jiff::civil::DateTime;

use crate::change::Kind;
use crate::directory::{Directory, Row};
use crate::geo::Point;
use crate::hours::Open;
use crate::index::Door;
use crate::query::{Found, NeedTerms, Query};
use crate::rank::{Merit, Speaks, Strength, need_price, price};
use crate::record::{Extra, Number};
use crate::text;
use crate::who::{Answer, Who};

/// More needs than this in one search are not a search; the rest is ignored.
const MOST_NEEDS: usize = 16;

impl Directory {
    /// Finds services. Rules of matching are in the crate's README, the order in [`crate::rank`].
    pub fn find(&self, query: &Query<'_>) -> Found {
        let mut found = Found::default();
        let asked = Asked::new(self, query);
        let mut search = Search {
            directory: self,
            query,
            open: vec![None; self.weeks.len()],
            asked,
        };
        let candidates = search.candidates();
        let mut kept: Vec<(u64, u32)> = Vec::with_capacity(candidates.len());
        for number in candidates {
            let Some(door) = self
                .index
                .doors
                .get(number as usize)
                .filter(|door| door.alive)
            else {
                continue;
            };
            match search.pass(number, door) {
                Verdict::Keep(order) => kept.push((order, number)),
                Verdict::Out(reason) if query.count_excluded => {
                    *found.excluded.entry(reason).or_default() += 1;
                }
                Verdict::Out(_) | Verdict::NotMeant => {}
            }
        }
        found.results = search
            .best(kept)
            .into_iter()
            .filter_map(|number| search.hit(number))
            .collect();
        found
    }

    /// Taxonomy terms whose name has the words of a phrase side by side, with how well.
    fn terms_with(&self, phrase: &[Number], mut each: impl FnMut(Number, Strength)) {
        let rarest = phrase
            .iter()
            .map(|token| self.index.term_words.get(token))
            .min_by_key(|terms| terms.map_or(0, Vec::len))
            .flatten();
        for number in rarest.into_iter().flatten() {
            if let Some(Extra::Term { tokens }) = self
                .row(Kind::TaxonomyTerm, *number)
                .map(|row| &row.record.extra)
            {
                if **tokens == *phrase {
                    each(*number, Strength::Whole);
                } else if tokens.windows(phrase.len()).any(|window| window == phrase) {
                    each(*number, Strength::Part);
                }
            }
        }
    }

    /// Doors that have all words, ascending; among `only` when given.
    pub(crate) fn doors_with(&self, words: &[Number], only: Option<&[u32]>) -> Vec<u32> {
        let mut lists: Vec<&[u32]> = words
            .iter()
            .map(|word| {
                self.index
                    .words
                    .get(*word as usize)
                    .map_or(&[][..], Vec::as_slice)
            })
            .chain(only)
            .collect();
        lists.sort_unstable_by_key(|list| list.len());
        let Some((shortest, rest)) = lists.split_first() else {
            return Vec::new();
        };
        shortest
            .iter()
            .copied()
            .filter(|door| rest.iter().all(|list| list.binary_search(door).is_ok()))
            .collect()
    }

    /// Numbers of the words of a text; `None` if one of them stands nowhere in the directory.
    pub(crate) fn numbers(&self, text: &str) -> Option<Vec<Number>> {
        let mut all = Some(Vec::new());
        text::for_each_token(text, |token| {
            all = match (all.take(), self.tokens.find(token)) {
                (Some(mut found), Some(number)) => {
                    found.push(number);
                    Some(found)
                }
                _ => None,
            }
        });
        all
    }
}

/// The query in the directory's numbers.
pub(crate) struct Asked<'q> {
    pub(crate) needs: Vec<Need<'q>>,
    /// Doors with any need, and per door and need how well.
    matched: Vec<u32>,
    strengths: Vec<Strength>,
    pub(crate) point: Option<Point>,
    within: Option<f64>,
    pub(crate) who: Vec<(&'q Who, Option<Number>)>,
    /// The language preferred, if one was; without a number when no service has it.
    pub(crate) language: Option<Language>,
    /// Doors with all words of the text, ascending.
    pub(crate) text: Option<Vec<u32>>,
}

#[derive(Clone, Copy)]
pub(crate) struct Language(pub(crate) Option<Number>);

pub(crate) struct Need<'q> {
    pub(crate) terms: &'q NeedTerms<'q>,
    /// Taxonomy terms that answer it, ascending.
    pub(crate) found: Vec<(Number, Strength)>,
}

impl<'q> Asked<'q> {
    fn new(directory: &Directory, query: &'q Query<'_>) -> Self {
        let point = query.place.and_then(crate::place::Place::point);
        let mut who: Vec<(&Who, Option<Number>)> = query
            .who
            .iter()
            .map(|who| match who {
                Who::Language(name) => (
                    who,
                    directory.languages.find(&crate::languages::canonical(name)),
                ),
                _ => (who, None),
            })
            .collect();
        who.sort_by_key(|(who, _)| who.order());
        let text = query.text.filter(|text| !text::tokens(text).is_empty());
        let needs = query
            .needs
            .get(..query.needs.len().min(MOST_NEEDS))
            .unwrap_or_default();
        let mut asked = Self {
            needs: Vec::new(),
            matched: Vec::new(),
            strengths: vec![Strength::None; needs.len() * directory.index.doors.len()],
            point,
            within: query.within_km.filter(|_| point.is_some()),
            who,
            language: query
                .language
                .map(|name| Language(directory.languages.find(&crate::languages::canonical(name)))),
            text: text.map(|text| {
                directory
                    .numbers(text)
                    .map_or_else(Vec::new, |words| directory.doors_with(&words, None))
            }),
        };
        for (position, need) in needs.iter().enumerate() {
            asked.find_need(directory, need, position, needs.len());
        }
        asked
    }

    fn find_need(
        &mut self,
        directory: &Directory,
        need: &'q NeedTerms<'q>,
        position: usize,
        of: usize,
    ) {
        let phrases = |texts: &[&str]| -> Vec<Vec<Number>> {
            texts
                .iter()
                .filter_map(|text| directory.numbers(text))
                .filter(|words| !words.is_empty())
                .collect()
        };
        let (wanted, unwanted) = (phrases(&need.terms), phrases(&need.not_terms));
        let mut found: Vec<(Number, Strength)> = Vec::new();
        for phrase in &wanted {
            directory.terms_with(phrase, |term, strength| found.push((term, strength)));
        }
        // The best strength of each term stands first, so it is the one kept.
        found.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
        found.dedup_by_key(|(term, _)| *term);
        for phrase in &unwanted {
            directory.terms_with(phrase, |term, _| {
                found.retain(|(wanted, _)| *wanted != term);
            });
        }
        for (term, strength) in &found {
            for door in directory.index.term_doors.get(term).into_iter().flatten() {
                self.note(*door, position, of, *strength);
            }
        }
        let termless = directory.index.termless.as_slice();
        if !termless.is_empty() {
            let mut refused: Vec<u32> = unwanted
                .iter()
                .flat_map(|phrase| directory.doors_with(phrase, Some(termless)))
                .collect();
            refused.sort_unstable();
            for phrase in &wanted {
                for door in directory.doors_with(phrase, Some(termless)) {
                    if refused.binary_search(&door).is_err() {
                        self.note(door, position, of, Strength::Words);
                    }
                }
            }
        }
        self.needs.push(Need { terms: need, found });
    }

    fn note(&mut self, door: u32, position: usize, of: usize, strength: Strength) {
        let start = door as usize * of;
        let Some(row) = self.strengths.get_mut(start..start + of) else {
            return;
        };
        if row.iter().all(|known| *known == Strength::None) {
            self.matched.push(door);
        }
        if let Some(known) = row.get_mut(position) {
            *known = strength.max(*known);
        }
    }

    pub(crate) fn strengths(&self, door: u32) -> &[Strength] {
        let of = self.needs.len();
        self.strengths
            .get(door as usize * of..(door as usize + 1) * of)
            .unwrap_or_default()
    }
}

pub(crate) struct Search<'d, 'q> {
    pub(crate) directory: &'d Directory,
    pub(crate) query: &'q Query<'q>,
    pub(crate) asked: Asked<'q>,
    /// Answers already worked out for each distinct schedule.
    open: Vec<Option<Open>>,
}

enum Verdict {
    /// Smaller comes first.
    Keep(u64),
    Out(&'static str),
    /// Not in the set that is counted: too far.
    NotMeant,
}

/// Results with a distance come before those without.
const NO_PLACE: u64 = 1 << 62;

impl Search<'_, '_> {
    fn candidates(&mut self) -> Vec<u32> {
        let index = &self.directory.index;
        if !self.asked.needs.is_empty() {
            return std::mem::take(&mut self.asked.matched);
        }
        if !self.query.count_excluded
            && let Some(doors) = &self.asked.text
        {
            return doors.clone();
        }
        if let (Some(point), Some(km)) = (&self.asked.point, self.asked.within)
            && let Some(cells) = point.cells_within(km)
        {
            let near = cells.filter_map(|cell| index.cells.get(&cell)).flatten();
            let placeless = if self.query.count_excluded {
                index.placeless.as_slice()
            } else {
                &[]
            };
            return near.chain(placeless).copied().collect();
        }
        (0..u32::try_from(index.doors.len()).unwrap_or(u32::MAX)).collect()
    }

    fn pass(&mut self, number: u32, door: &Door) -> Verdict {
        let km = self
            .asked
            .point
            .and_then(|from| door.point.map(|to| from.km_to(&to)));
        if let Some(within) = self.asked.within {
            match km {
                None => return Verdict::Out("no-place"),
                Some(km) if km > within => return Verdict::NotMeant,
                Some(_) => {}
            }
        }
        if door.inactive {
            return Verdict::Out("inactive");
        }
        for (who, language) in &self.asked.who {
            if answer(door, who, *language) == Answer::No {
                return Verdict::Out(who.key());
            }
        }
        if let Some(doors) = &self.asked.text
            && doors.binary_search(&number).is_err()
        {
            return Verdict::Out("text");
        }
        let open = self.query.at.map(|at| self.open_at(door, at));
        if self.query.open_only {
            match open {
                Some(Open::Yes) => {}
                Some(Open::No) => return Verdict::Out("closed"),
                Some(Open::Unknown) | None => return Verdict::Out("hours-unknown"),
            }
        }
        let merit = Merit {
            needs: self
                .asked
                .strengths(number)
                .iter()
                .map(|strength| need_price(*strength))
                .sum(),
            distance: km.map(|km| (km, door.is_zip_point)),
            open,
            checked_days: self
                .query
                .at
                .zip(door.verified)
                .and_then(|(at, verified)| at.date().since(verified).ok())
                .map(|span| span.get_days()),
            speaks: self
                .asked
                .language
                .map_or(Speaks::NotAsked, |Language(number)| speaks(door, number)),
        };
        let last = if self.asked.point.is_some() && km.is_none() {
            NO_PLACE
        } else {
            0
        };
        Verdict::Keep(price(&merit) + last)
    }

    pub(crate) fn open_at(&mut self, door: &Door, at: DateTime) -> Open {
        let Some(number) = door.week else {
            return Open::Unknown;
        };
        let work_out = || {
            self.directory
                .weeks
                .get(number)
                .map_or(Open::Unknown, |week| week.open_at(at))
        };
        match self.open.get_mut(number as usize) {
            Some(known) => *known.get_or_insert_with(work_out),
            None => work_out(),
        }
    }

    /// The best doors in order, each service once.
    fn best(&self, mut kept: Vec<(u64, u32)>) -> Vec<u32> {
        let limit = self.query.limit;
        if limit == 0 {
            return Vec::new();
        }
        let mut head = limit.saturating_mul(2).saturating_add(16).min(kept.len());
        loop {
            if head < kept.len() {
                kept.select_nth_unstable_by(head, |a, b| self.order(*a, *b));
            }
            let (sorted, _) = kept.split_at_mut(head);
            sorted.sort_unstable_by(|a, b| self.order(*a, *b));
            let mut services: Vec<Number> = Vec::with_capacity(limit.min(head));
            let mut best = Vec::with_capacity(limit.min(head));
            for (_, number) in sorted {
                let Some(door) = self.directory.index.doors.get(*number as usize) else {
                    continue;
                };
                if best.len() < limit && !services.contains(&door.service) {
                    services.push(door.service);
                    best.push(*number);
                }
            }
            if best.len() == limit || head == kept.len() {
                return best;
            }
            // Many places of the same services stood in front: look further.
            head = head.saturating_mul(4).min(kept.len());
        }
    }

    /// By price; equal prices by ids, so that the order never depends on the order of changes.
    fn order(&self, a: (u64, u32), b: (u64, u32)) -> Ordering {
        let ids = |number: u32| {
            let door = self.directory.index.doors.get(number as usize)?;
            let id = |row: Option<&Row>| row.map_or_else(Box::default, |row| row.id.clone());
            Some((
                id(self.directory.row(Kind::Service, door.service)),
                id(self.directory.row(Kind::ServiceAtLocation, door.link)),
            ))
        };
        a.0.cmp(&b.0).then_with(|| {
            if a.1 == b.1 {
                Ordering::Equal
            } else {
                ids(a.1).cmp(&ids(b.1))
            }
        })
    }
}

/// A service that lists languages and not this one says no; one that lists none says nothing.
pub(crate) fn answer(door: &Door, who: &Who, language: Option<Number>) -> Answer {
    match who {
        Who::Language(_) => match speaks(door, language) {
            Speaks::Yes | Speaks::Interpreter => Answer::Yes,
            Speaks::No => Answer::No,
            Speaks::Unknown | Speaks::NotAsked => Answer::Silent,
        },
        _ => door.statements.answer(who),
    }
}

pub(crate) fn speaks(door: &Door, language: Option<Number>) -> Speaks {
    if door.languages.is_empty() && door.interpreted.is_empty() {
        return Speaks::Unknown;
    }
    match language {
        Some(number) if door.languages.contains(&number) => Speaks::Yes,
        Some(number) if door.interpreted.contains(&number) => Speaks::Interpreter,
        _ => Speaks::No,
    }
}
