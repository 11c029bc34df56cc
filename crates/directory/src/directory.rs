//! The directory in memory: objects as they came, small records of them, and the index a search reads.
//!
//! A change is applied at once and only touches the services it concerns. The unit of the index is a *door*: one
//! service at one location, or a service without a location. Doors are numbered upwards and never moved, so every
//! list of doors is sorted by being appended to; a changed service gets new doors and its old ones are marked dead.
//! When more than half are dead the index is made anew.

use std::borrow::Borrow as _;

use jiff::civil::Date;

use crate::change::{Change, Kind, Refused};
use crate::geo::Point;
use crate::hours::Week;
use crate::intern::{Interner, Map};
use crate::record::{self, Extra, NONE, Number, Numbers, Record};
use crate::text;
use crate::who::Statements;
use crate::wire::Object;

/// All services a helpline knows, ready to be searched. Starts empty; changes make it.
#[derive(Debug, Default)]
pub struct Directory {
    tables: [Table; Kind::ALL.len()],
    pub(crate) languages: Interner<Box<str>>,
    pub(crate) weeks: Interner<Week>,
    pub(crate) tokens: Interner<Box<str>>,
    pub(crate) index: Index,
    last_seq: u64,
}

/// What a search reads. Rebuilt from the records alone.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(crate) doors: Vec<Door>,
    dead: usize,
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

/// The objects of one kind by number.
#[derive(Debug, Default)]
pub(crate) struct Table {
    numbers: Map<Box<str>, Number>,
    pub(crate) rows: Vec<Row>,
}

#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) id: Box<str>,
    pub(crate) revision: u64,
    /// The object as it came; `None` when it was removed or only mentioned by another.
    pub(crate) json: Option<Box<str>>,
    pub(crate) record: Record,
    /// Who refers to this object: services of an organization or term, service_at_locations of a service or location.
    pub(crate) users: Vec<Number>,
    /// The living doors of a service.
    doors: Vec<u32>,
}

impl Table {
    fn slot(&mut self, id: &str) -> Number {
        if let Some(number) = self.numbers.get(id) {
            return *number;
        }
        let number = Number::try_from(self.rows.len()).unwrap_or(NONE);
        self.numbers.insert(id.into(), number);
        self.rows.push(Row {
            id: id.into(),
            ..Row::default()
        });
        number
    }

    pub(crate) fn find(&self, id: &str) -> Option<Number> {
        self.numbers.get(id).copied()
    }

    pub(crate) fn get(&self, number: Number) -> Option<&Row> {
        self.rows.get(number as usize)
    }

    fn get_mut(&mut self, number: Number) -> Option<&mut Row> {
        self.rows.get_mut(number as usize)
    }

    /// Rows that stand in the directory now.
    pub(crate) fn present(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.json.is_some())
    }
}

impl Directory {
    pub(crate) fn table(&self, kind: Kind) -> &Table {
        let [
            organization,
            program,
            taxonomy,
            term,
            location,
            link,
            service,
        ] = &self.tables;
        match kind {
            Kind::Organization => organization,
            Kind::Program => program,
            Kind::Taxonomy => taxonomy,
            Kind::TaxonomyTerm => term,
            Kind::Location => location,
            Kind::ServiceAtLocation => link,
            Kind::Service => service,
        }
    }

    fn table_mut(tables: &mut [Table; Kind::ALL.len()], kind: Kind) -> &mut Table {
        let [
            organization,
            program,
            taxonomy,
            term,
            location,
            link,
            service,
        ] = tables;
        match kind {
            Kind::Organization => organization,
            Kind::Program => program,
            Kind::Taxonomy => taxonomy,
            Kind::TaxonomyTerm => term,
            Kind::Location => location,
            Kind::ServiceAtLocation => link,
            Kind::Service => service,
        }
    }

    pub(crate) fn row(&self, kind: Kind, number: Number) -> Option<&Row> {
        self.table(kind).get(number)
    }

    /// The object as it stands, in HSDS 3 JSON.
    pub fn json(&self, kind: Kind, id: &str) -> Option<&str> {
        let table = self.table(kind);
        table.get(table.find(id)?)?.json.as_deref()
    }

    /// The revision of an object: 0 when it was never there. It goes on counting when the object is removed.
    pub fn revision(&self, kind: Kind, id: &str) -> u64 {
        let table = self.table(kind);
        table
            .find(id)
            .and_then(|number| table.get(number))
            .map_or(0, |row| row.revision)
    }

    /// The number of the last change applied; 0 at the start.
    pub fn last_seq(&self) -> u64 {
        self.last_seq
    }

    /// Every object that stands in the directory, of one kind, in the order it was first mentioned.
    pub fn objects(&self, kind: Kind) -> impl Iterator<Item = (&str, &str)> {
        self.table(kind)
            .present()
            .filter_map(|row| Some((row.id.borrow(), row.json.as_deref()?)))
    }

    /// Whether there is no service to find.
    pub fn is_empty(&self) -> bool {
        self.table(Kind::Service).present().next().is_none()
    }

    /// Applies one change. The index is right again when this returns.
    ///
    /// # Errors
    /// [`Refused`] says which object and why; the directory is then as it was.
    pub fn apply(&mut self, change: &Change) -> Result<(), Refused> {
        let current = self.revision(change.kind, &change.id);
        let refused = |reason: &str| Refused::Json {
            kind: change.kind,
            id: change.id.clone(),
            reason: reason.to_owned(),
        };
        if change.revision != current + 1 {
            return Err(Refused::Revision {
                kind: change.kind,
                id: change.id.clone(),
                current,
                given: change.revision,
            });
        }
        if change.id.is_empty() {
            return Err(refused("an object needs an id"));
        }
        if self.index.doors.len() >= NONE as usize - 100_000
            || self
                .tables
                .iter()
                .any(|table| table.rows.len() >= NONE as usize - 1)
        {
            return Err(Refused::Full {
                kind: change.kind,
                id: change.id.clone(),
            });
        }
        let json: Option<Box<str>> = change.json.as_ref().map(|raw| raw.get().into());
        let record = match json.as_deref() {
            None => None,
            Some(json) => Some(self.read(change, json, refused)?),
        };

        let number = Self::table_mut(&mut self.tables, change.kind).slot(&change.id);
        let mut touched = self.unlink(change.kind, number);
        if let Some(row) = Self::table_mut(&mut self.tables, change.kind).get_mut(number) {
            row.revision = change.revision;
            row.json = json;
            row.record = record.unwrap_or_default();
        }
        touched.extend(self.link(change.kind, number));
        self.last_seq = self.last_seq.max(change.seq);
        touched.sort_unstable();
        touched.dedup();
        for service in touched {
            self.index_service(service);
        }
        if self.index.dead > 1000 && self.index.dead > self.index.doors.len() / 2 {
            self.rebuild();
        }
        Ok(())
    }

    /// Gives back memory that growing lists hold in reserve; worth calling once after all changes were read.
    pub fn shrink(&mut self) {
        let index = &mut self.index;
        index.words.iter_mut().for_each(Vec::shrink_to_fit);
        index.term_doors.values_mut().for_each(Vec::shrink_to_fit);
        index.cells.values_mut().for_each(Vec::shrink_to_fit);
        index.doors.shrink_to_fit();
        index.words.shrink_to_fit();
        for table in &mut self.tables {
            table.rows.shrink_to_fit();
        }
    }

    fn read(
        &mut self,
        change: &Change,
        json: &str,
        refused: impl Fn(&str) -> Refused,
    ) -> Result<Record, Refused> {
        // A list would be read as the fields in order.
        if !json.trim_start().starts_with('{') {
            return Err(refused("its JSON is not an object"));
        }
        let object: Object<'_> = serde_json::from_str(json)
            .map_err(|error| refused(&format!("its JSON cannot be read ({error})")))?;
        if change.kind == Kind::Location
            && record::is_confidential(&object)
            && let Some(field) = record::betraying_field(&object)
        {
            return Err(Refused::ConfidentialAddress {
                id: change.id.clone(),
                field,
            });
        }
        let is_link = change.kind == Kind::ServiceAtLocation;
        if is_link
            && (object.service_id.as_str().is_empty() || object.location_id.as_str().is_empty())
        {
            return Err(refused("it must name a service_id and a location_id"));
        }
        let Self {
            tables,
            languages,
            weeks,
            tokens,
            ..
        } = self;
        let mut slot = |kind: Kind, id: &str| Self::table_mut(tables, kind).slot(id);
        Ok(record::make(
            change.kind,
            &object,
            json,
            &mut Numbers {
                languages,
                weeks,
                tokens,
                slot: &mut slot,
            },
        ))
    }

    /// The services whose doors depend on an object, and what it refers to.
    fn references(&self, kind: Kind, number: Number) -> (Vec<Number>, Vec<(Kind, Number)>) {
        let Some(row) = self.row(kind, number) else {
            return Default::default();
        };
        let service_of = |link: &Number| match self
            .row(Kind::ServiceAtLocation, *link)
            .map(|row| &row.record.extra)
        {
            Some(Extra::Link { service, .. }) => Some(*service),
            _ => None,
        };
        match (kind, &row.record.extra) {
            (Kind::Organization | Kind::TaxonomyTerm, _) => (row.users.clone(), Vec::new()),
            (Kind::Location, _) => (
                row.users.iter().filter_map(service_of).collect(),
                Vec::new(),
            ),
            (Kind::Service, Extra::Service(service)) => {
                let terms = service.terms.iter().map(|term| (Kind::TaxonomyTerm, *term));
                (
                    vec![number],
                    terms
                        .chain(service.organization.map(|it| (Kind::Organization, it)))
                        .collect(),
                )
            }
            (Kind::Service, _) => (vec![number], Vec::new()),
            (_, Extra::Link { service, location }) => (
                vec![*service],
                vec![(Kind::Service, *service), (Kind::Location, *location)],
            ),
            _ => Default::default(),
        }
    }

    fn unlink(&mut self, kind: Kind, number: Number) -> Vec<Number> {
        let (touched, refers) = self.references(kind, number);
        for (other, slot) in refers {
            if let Some(row) = Self::table_mut(&mut self.tables, other).get_mut(slot) {
                row.users.retain(|user| *user != number);
            }
        }
        if let Some(Extra::Term { tokens }) = self.row(kind, number).map(|row| &row.record.extra) {
            for token in tokens.clone() {
                if let Some(terms) = self.index.term_words.get_mut(&token) {
                    terms.retain(|term| *term != number);
                }
            }
        }
        touched
    }

    fn link(&mut self, kind: Kind, number: Number) -> Vec<Number> {
        let (touched, refers) = self.references(kind, number);
        for (other, slot) in refers {
            if let Some(row) = Self::table_mut(&mut self.tables, other).get_mut(slot) {
                row.users.push(number);
            }
        }
        if let Some(Extra::Term { tokens }) = self.row(kind, number).map(|row| &row.record.extra) {
            for token in tokens.clone() {
                let terms = self.index.term_words.entry(token).or_default();
                if !terms.contains(&number) {
                    terms.push(number);
                }
            }
        }
        touched
    }

    fn rebuild(&mut self) {
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
    fn index_service(&mut self, number: Number) {
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
            text::for_each_token(text, |token| into.push(tokens.number_of_str(token)))
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
            let link_row = links.get(link);
            let location_number = match link_row.map(|row| &row.record.extra) {
                Some(Extra::Link { location, .. }) => *location,
                _ => NONE,
            };
            let location_row = locations
                .get(location_number)
                .filter(|row| row.json.is_some());
            let place = match location_row.map(|row| &row.record.extra) {
                Some(Extra::Location(place)) => Some(place),
                _ => None,
            };
            let parts = || {
                [link_row, Some(&*row), location_row]
                    .into_iter()
                    .flatten()
                    .map(|row| &row.record)
            };
            let confidential = parts().any(|record| record.confidential);
            let zip_only = || place.and_then(|place| crate::place::zip_point(&place.zip));
            let point = if confidential {
                zip_only()
            } else {
                place.and_then(|place| place.point)
            };
            let listed = |list: fn(&Record) -> &[Number]| {
                let mut all: Vec<Number> = parts().flat_map(list).copied().collect();
                all.sort_unstable();
                all.dedup();
                all.into_boxed_slice()
            };
            let Ok(door) = u32::try_from(index.doors.len()) else {
                return;
            };
            index.doors.push(Door {
                service: number,
                link,
                location: if location_row.is_some() {
                    location_number
                } else {
                    NONE
                },
                point,
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
            });
            row.doors.push(door);
            let mut words = shared.clone();
            if let Some(location) = location_row {
                add(&location.record.name, &mut words);
                add(&location.record.alternate_name, &mut words);
                words.sort_unstable();
                words.dedup();
            }
            if let Some(highest) = words.last()
                && index.words.len() <= *highest as usize
            {
                index.words.resize_with(*highest as usize + 1, Vec::new);
            }
            for word in words {
                if let Some(doors) = index.words.get_mut(word as usize) {
                    doors.push(door);
                }
            }
            for term in &service.terms {
                index.term_doors.entry(*term).or_default().push(door);
            }
            if service.terms.is_empty() {
                index.termless.push(door);
            }
            match point {
                Some(point) => index.cells.entry(point.cell()).or_default().push(door),
                None => index.placeless.push(door),
            }
        }
    }

    /// Roughly how many bytes the directory holds, counted from its lists; the allocator adds some tenths.
    pub fn approximate_bytes(&self) -> usize {
        let lists = |lists: &mut dyn Iterator<Item = usize>| {
            lists.map(|capacity| capacity * 4 + 24).sum::<usize>()
        };
        let objects: usize = self
            .tables
            .iter()
            .map(|table| {
                let rows = table.rows.iter().map(|row| {
                    let record = &row.record;
                    let texts = record.name.len()
                        + record.alternate_name.len()
                        + record.phones.iter().map(|p| p.len() + 16).sum::<usize>();
                    let extra = match &record.extra {
                        Extra::Service(service) => {
                            160 + service.terms.len() * 4
                                + service
                                    .translations
                                    .iter()
                                    .map(|(a, b)| a.len() + b.len() + 32)
                                    .sum::<usize>()
                        }
                        Extra::Location(place) => {
                            140 + place.address.len()
                                + place.city.len()
                                + place.state.len()
                                + place.zip.len()
                        }
                        Extra::Term { tokens } => tokens.len() * 4,
                        Extra::Link { .. } | Extra::None => 0,
                    };
                    size_of::<Row>()
                        + 2 * row.id.len()
                        + row.json.as_ref().map_or(0, |json| json.len())
                        + texts
                        + extra
                        + (row.users.capacity() + row.doors.capacity()) * 4
                });
                rows.sum::<usize>() + table.numbers.capacity() * 24
            })
            .sum();
        let index = &self.index;
        objects
            + self.tokens.bytes()
            + index.doors.len() * size_of::<Door>()
            + index
                .doors
                .iter()
                .map(|door| (door.languages.len() + door.interpreted.len()) * 4)
                .sum::<usize>()
            + lists(&mut index.words.iter().map(Vec::capacity))
            + lists(&mut index.term_doors.values().map(Vec::capacity))
            + lists(&mut index.cells.values().map(Vec::capacity))
            + self.weeks.len() * 200
    }
}
