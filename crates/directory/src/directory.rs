//! The directory in memory: objects as they came, small records of them, and the index a search reads.
//!
//! A change is applied at once and only touches the services it concerns. The unit of the index is a *door*: one
//! service at one location, or a service without a location. Doors are numbered upwards and never moved, so every
//! list of doors is sorted by being appended to; a changed service gets new doors and its old ones are marked dead.
//! When more than half are dead the index is made anew.

use std::borrow::Borrow as _;

use crate::change::{Change, Kind, Refused};
use crate::hours::Week;
use crate::index::{Door, Index};
use crate::intern::{Interner, Map};
use crate::record::{self, Extra, NONE, Number, Numbers, Record};
use crate::wire::Object;

/// All services a helpline knows, ready to be searched. Starts empty; changes make it.
#[derive(Debug, Default)]
pub struct Directory {
    pub(crate) tables: [Table; Kind::ALL.len()],
    pub(crate) languages: Interner<Box<str>>,
    pub(crate) weeks: Interner<Week>,
    pub(crate) tokens: Interner<Box<str>>,
    pub(crate) index: Index,
    last_seq: u64,
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
    pub(crate) doors: Vec<u32>,
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

    pub(crate) fn get_mut(&mut self, number: Number) -> Option<&mut Row> {
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

    pub(crate) fn table_mut(tables: &mut [Table; Kind::ALL.len()], kind: Kind) -> &mut Table {
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

    /// Whether an object is itself marked confidential.
    pub(crate) fn is_confidential(&self, kind: Kind, id: &str) -> bool {
        let table = self.table(kind);
        table
            .find(id)
            .and_then(|number| table.get(number))
            .is_some_and(|row| row.json.is_some() && row.record.confidential)
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
            && let Some(field) = record::betraying_field(json)
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
