//! The index a search reads, and how the doors of a service are made.
//!
//! Doors are numbered upwards and never moved, so every list of doors is sorted by being appended to. Plain sorted
//! lists of numbers were enough: a search over a metropolitan directory takes some tens of microseconds.

use jiff::civil::Date;

use crate::change::Kind;
use crate::directory::{Directory, Row};
use crate::geo::Point;
use crate::intern::Map;
use crate::record::{Extra, NONE, Number, Record, Service};
use crate::text;
use crate::who::Statements;

/// What a search reads. Rebuilt from the records alone.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(crate) doors: Vec<Door>,
    pub(crate) dead: usize,
    /// Token number to doors that have the word.
    pub(crate) words: Vec<Vec<u32>>,
    /// Token number to taxonomy terms with the word in their name.
    pub(crate) term_words: Map<Number, Vec<Number>>,
    /// Taxonomy term number to doors.
    pub(crate) term_doors: Map<Number, Vec<u32>>,
    /// Doors of services without any taxonomy term.
    pub(crate) termless: Vec<u32>,
    /// Doors without a place.
    pub(crate) placeless: Vec<u32>,
    /// Doors by cell of a tenth of a degree. Plain cells were enough: a tree of rectangles did not pay at this size.
    pub(crate) cells: Map<(i16, i16), Vec<u32>>,
}

/// One service at one location.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four facts that do not depend on each other"
)]
#[derive(Debug)]
pub(crate) struct Door {
    pub(crate) service: Number,
    /// Number of the service_at_location, or `NONE`.
    pub(crate) link: Number,
    /// Number of the location, or `NONE`.
    pub(crate) location: Number,
    pub(crate) point: Option<Point>,
    pub(crate) is_zip_point: bool,
    pub(crate) week: Option<Number>,
    pub(crate) statements: Statements,
    pub(crate) languages: Box<[Number]>,
    pub(crate) interpreted: Box<[Number]>,
    pub(crate) verified: Option<Date>,
    pub(crate) confidential: bool,
    pub(crate) inactive: bool,
    pub(crate) alive: bool,
}

impl Directory {
    pub(crate) fn rebuild(&mut self) {
        let term_words = std::mem::take(&mut self.index.term_words);
        self.index = Index {
            term_words,
            ..Index::default()
        };
        let count = self.table(Kind::Service).rows.len();
        for number in 0..count {
            if let Ok(number) = Number::try_from(number) {
                if let Some(row) = Self::table_mut(&mut self.tables, Kind::Service).get_mut(number)
                {
                    row.doors.clear();
                }
                self.index_service(number);
            }
        }
        self.shrink();
    }

    /// Makes the doors of a service anew.
    pub(crate) fn index_service(&mut self, number: Number) {
        let Some(row) = Self::table_mut(&mut self.tables, Kind::Service).get_mut(number) else {
            return;
        };
        for door in std::mem::take(&mut row.doors) {
            if let Some(door) = self.index.doors.get_mut(door as usize) {
                door.alive = false;
                self.index.dead += 1;
            }
        }
        let Self {
            tables: [organizations, _, _, terms, locations, links, services],
            tokens,
            index,
            ..
        } = self;
        let Some(row) = services.get_mut(number) else {
            return;
        };
        let (Some(json), Extra::Service(service)) = (row.json.as_deref(), &row.record.extra) else {
            return;
        };

        let mut shared: Vec<Number> = Vec::new();
        let mut add = |text: &str, into: &mut Vec<Number>| {
            text::for_each_token(text, |token| into.push(tokens.number_of_str(token)));
        };
        add(&row.record.name, &mut shared);
        add(&row.record.alternate_name, &mut shared);
        add(&service.description.read(json), &mut shared);
        for (_, text) in &service.translations {
            add(text, &mut shared);
        }
        if let Some(organization) = service
            .organization
            .and_then(|number| organizations.get(number))
        {
            add(&organization.record.name, &mut shared);
            add(&organization.record.alternate_name, &mut shared);
        }
        for term in &service.terms {
            if let Some(Extra::Term { tokens }) = terms.get(*term).map(|row| &row.record.extra) {
                shared.extend(tokens);
            }
        }
        shared.sort_unstable();
        shared.dedup();

        let own: Vec<Number> = row
            .users
            .iter()
            .copied()
            .filter(|link| links.get(*link).is_some_and(|row| row.json.is_some()))
            .collect();
        let doors = if own.is_empty() { vec![NONE] } else { own };
        for link in doors {
            let Ok(number_of_door) = u32::try_from(index.doors.len()) else {
                return;
            };
            let link_row = links.get(link);
            let location = match link_row.map(|row| &row.record.extra) {
                Some(Extra::Link { location, .. }) => *location,
                _ => NONE,
            };
            let location_row = locations.get(location).filter(|row| row.json.is_some());
            let mut door = Door::new(service, row, link_row, location_row);
            door.service = number;
            door.link = link;
            door.location = location_row.map_or(NONE, |_| location);
            let mut words = shared.clone();
            // A search that found the name of a secret place would confirm it.
            if let Some(location) = location_row.filter(|_| !door.confidential) {
                add(&location.record.name, &mut words);
                add(&location.record.alternate_name, &mut words);
                words.sort_unstable();
                words.dedup();
            }
            row.doors.push(number_of_door);
            index.add(number_of_door, door, &words, &service.terms);
        }
    }
}

impl Door {
    fn new(service: &Service, row: &Row, link: Option<&Row>, location: Option<&Row>) -> Self {
        let place = match location.map(|row| &row.record.extra) {
            Some(Extra::Location(place)) => Some(place),
            _ => None,
        };
        // What is said of the service at this location counts before what is said of either.
        let parts = || {
            let rows = [link, Some(row), location].into_iter().flatten();
            rows.map(|row| &row.record)
        };
        let confidential = parts().any(|record| record.confidential);
        let listed = |list: fn(&Record) -> &[Number]| {
            let mut all: Vec<Number> = parts().flat_map(list).copied().collect();
            all.sort_unstable();
            all.dedup();
            all.into_boxed_slice()
        };
        Self {
            service: NONE,
            link: NONE,
            location: NONE,
            point: place.and_then(|place| {
                if confidential {
                    crate::place::zip_point(&place.zip)
                } else {
                    place.point
                }
            }),
            is_zip_point: confidential || place.is_some_and(|place| place.is_zip_point),
            week: parts().find_map(|record| record.week),
            statements: parts().fold(Statements::default(), |all, record| {
                all.or(record.statements)
            }),
            languages: listed(|record| &record.languages),
            interpreted: listed(|record| &record.interpreted),
            verified: service.verified,
            confidential,
            inactive: service.inactive,
            alive: true,
        }
    }
}

impl Index {
    /// Appends a door to every list it belongs to; `words` are ascending.
    fn add(&mut self, number: u32, door: Door, words: &[Number], terms: &[Number]) {
        if let Some(highest) = words.last()
            && self.words.len() <= *highest as usize
        {
            self.words.resize_with(*highest as usize + 1, Vec::new);
        }
        for word in words {
            if let Some(doors) = self.words.get_mut(*word as usize) {
                doors.push(number);
            }
        }
        for term in terms {
            self.term_doors.entry(*term).or_default().push(number);
        }
        if terms.is_empty() {
            self.termless.push(number);
        }
        match door.point {
            Some(point) => self.cells.entry(point.cell()).or_default().push(number),
            None => self.placeless.push(number),
        }
        self.doors.push(door);
    }
}
