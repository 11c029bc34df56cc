//! One service in full, for its own page, and the figures of the whole directory.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::change::Kind;
use crate::directory::{Directory, Row};
use crate::record::{Extra, NONE, Number};

/// A service with everything that may be shown. Texts are as the directory has them; empty means not stated.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names are HSDS's own")]
pub struct ServiceView {
    pub service_id: String,
    pub revision: u64,
    pub name: String,
    pub alternate_name: String,
    pub organization: OrganizationView,
    pub description: String,
    pub url: String,
    pub email: String,
    pub status: String,
    pub alert: String,
    pub eligibility: String,
    pub minimum_age: String,
    pub maximum_age: String,
    pub application_process: String,
    pub fees: String,
    pub wait_time: String,
    pub interpretation_services: String,
    pub required_documents: Vec<String>,
    pub service_areas: Vec<String>,
    pub terms: Vec<String>,
    pub languages: Vec<String>,
    pub interpreted: Vec<String>,
    /// Notes on languages that are no language: "others upon request".
    pub language_notes: Vec<String>,
    pub phones: Vec<String>,
    pub verified_on: Option<Date>,
    pub confidential: bool,
    /// Texts in further languages: code, then field (`name`, `description` …).
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    pub places: Vec<PlaceView>,
}

/// The organization of a service.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names are HSDS's own")]
pub struct OrganizationView {
    pub id: String,
    pub name: String,
    pub description: String,
    pub website: String,
    pub phones: Vec<String>,
}

/// One place of a service. A confidential one has no name, address or point.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names are HSDS's own")]
pub struct PlaceView {
    pub location_id: String,
    pub name: String,
    pub address: Option<String>,
    pub city: String,
    pub state: String,
    pub zip: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub is_virtual: bool,
    pub confidential: bool,
    pub phones: Vec<String>,
    pub transportation: String,
    pub accessibility: Vec<String>,
    /// The schedule as it is written, one row each: days, opening, closing, remark.
    pub hours: Vec<HoursView>,
}

/// One row of a schedule, as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the names are HSDS's own")]
pub struct HoursView {
    pub byday: String,
    pub opens_at: String,
    pub closes_at: String,
    pub description: String,
}

/// Figures of a directory.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Stats {
    /// Objects that stand in the directory, by kind.
    pub objects: BTreeMap<&'static str, u64>,
    /// Services; the same number as in `objects`.
    pub services: u64,
    /// Organizations.
    pub organizations: u64,
    /// Locations.
    pub locations: u64,
    /// Taxonomy terms.
    pub terms: u64,
    /// Locations with coordinates of their own.
    pub with_coordinates: u64,
    /// Locations known by ZIP code only.
    pub with_zip_only: u64,
    /// Locations with neither.
    pub without_place: u64,
    /// Services without a usable schedule anywhere: open is "unknown".
    pub without_hours: u64,
    /// Services without a taxonomy term.
    pub without_terms: u64,
    /// Services whose organization the directory does not have.
    pub without_organization: u64,
    /// Services with a place whose address is kept secret.
    pub confidential: u64,
    /// Services that are not active.
    pub inactive: u64,
    /// Services by language spoken.
    pub languages: BTreeMap<String, u64>,
    /// Services with a date of checking.
    pub verified: u64,
    /// The oldest such date.
    pub oldest: Option<Date>,
    /// The newest such date.
    pub newest: Option<Date>,
    /// Roughly how many bytes the directory holds in memory.
    pub bytes: u64,
}

impl Directory {
    /// One service in full; `None` when there is no such service.
    pub fn service(&self, id: &str) -> Option<ServiceView> {
        let table = self.table(Kind::Service);
        let number = table.find(id)?;
        let row = table.get(number)?;
        let Extra::Service(service) = &row.record.extra else {
            return None;
        };
        let json: Value = serde_json::from_str(row.json.as_deref()?).ok()?;
        let links: Vec<Number> = row
            .users
            .iter()
            .copied()
            .filter(|link| {
                self.row(Kind::ServiceAtLocation, *link)
                    .is_some_and(|row| row.json.is_some())
            })
            .collect();
        let confidential = self
            .index
            .doors
            .iter()
            .any(|door| door.alive && door.service == number && door.confidential);
        let places: Vec<PlaceView> = if links.is_empty() {
            vec![self.place(NONE, row)]
        } else {
            links.iter().map(|link| self.place(*link, row)).collect()
        };
        let names = |numbers: &[Number]| {
            numbers
                .iter()
                .filter_map(|number| self.languages.get(*number))
                .map(|name| String::from(&**name))
                .collect::<Vec<_>>()
        };
        let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (label, text) in &service.translations {
            if let Some((field, code)) = label.split_once('.') {
                words
                    .entry(code.to_owned())
                    .or_default()
                    .insert(field.to_owned(), String::from(&**text));
            }
        }
        let mut phones = owned(&row.record.phones);
        for place in &places {
            for phone in &place.phones {
                if !phones.contains(phone) {
                    phones.push(phone.clone());
                }
            }
        }
        Some(ServiceView {
            service_id: id.to_owned(),
            revision: row.revision,
            name: field(&json, "name"),
            alternate_name: field(&json, "alternate_name"),
            organization: service
                .organization
                .and_then(|number| self.organization(number))
                .unwrap_or_default(),
            description: field(&json, "description"),
            url: field(&json, "url"),
            email: field(&json, "email"),
            status: field(&json, "status"),
            alert: field(&json, "alert"),
            eligibility: field(&json, "eligibility_description"),
            minimum_age: field(&json, "minimum_age"),
            maximum_age: field(&json, "maximum_age"),
            application_process: field(&json, "application_process"),
            fees: [field(&json, "fees_description"), field(&json, "fees")]
                .into_iter()
                .find(|text| !text.is_empty())
                .unwrap_or_default(),
            wait_time: field(&json, "wait_time"),
            interpretation_services: field(&json, "interpretation_services"),
            required_documents: list(&json, "required_documents", "document"),
            service_areas: list(&json, "service_areas", "name"),
            terms: service
                .terms
                .iter()
                .filter_map(|term| self.row(Kind::TaxonomyTerm, *term))
                .map(|row| String::from(&*row.record.name))
                .filter(|name| !name.is_empty())
                .collect(),
            languages: names(&row.record.languages),
            interpreted: names(&row.record.interpreted),
            language_notes: list(&json, "languages", "note"),
            phones,
            verified_on: service.verified,
            confidential,
            words,
            places,
        })
    }

    fn organization(&self, number: Number) -> Option<OrganizationView> {
        let row = self.row(Kind::Organization, number)?;
        let json: Value = serde_json::from_str(row.json.as_deref()?).ok()?;
        Some(OrganizationView {
            id: String::from(&*row.id),
            name: field(&json, "name"),
            description: field(&json, "description"),
            website: field(&json, "website"),
            phones: owned(&row.record.phones),
        })
    }

    fn place(&self, link: Number, service: &Row) -> PlaceView {
        let link_row = self.row(Kind::ServiceAtLocation, link);
        let location = match link_row.map(|row| &row.record.extra) {
            Some(Extra::Link { location, .. }) => self
                .row(Kind::Location, *location)
                .filter(|row| row.json.is_some()),
            _ => None,
        };
        let rows = [link_row, Some(service), location];
        let confidential = rows.iter().flatten().any(|row| row.record.confidential);
        let objects: Vec<Value> = rows
            .iter()
            .flatten()
            .filter_map(|row| serde_json::from_str(row.json.as_deref()?).ok())
            .collect();
        let mut view = PlaceView {
            confidential,
            phones: [link_row, location]
                .into_iter()
                .flatten()
                .flat_map(|row| owned(&row.record.phones))
                .collect(),
            hours: objects
                .iter()
                .map(hours)
                .find(|rows| !rows.is_empty())
                .unwrap_or_default(),
            ..PlaceView::default()
        };
        view.phones.dedup();
        let (Some(row), Some(json)) = (location, objects.last()) else {
            return view;
        };
        let Extra::Location(place) = &row.record.extra else {
            return view;
        };
        view.location_id = String::from(&*row.id);
        (view.city, view.state, view.zip) = (
            String::from(&*place.city),
            String::from(&*place.state),
            String::from(&*place.zip),
        );
        view.is_virtual = place.is_virtual;
        view.accessibility = list(json, "accessibility", "description");
        if !confidential {
            view.name = String::from(&*row.record.name);
            view.address =
                Some(String::from(&*place.address)).filter(|address| !address.is_empty());
            view.transportation = field(json, "transportation");
            if !place.is_zip_point {
                (view.lat, view.lon) = (
                    field(json, "latitude").parse().ok(),
                    field(json, "longitude").parse().ok(),
                );
            }
        }
        view
    }

    /// Figures of the whole directory.
    pub fn stats(&self) -> Stats {
        let mut stats = Stats {
            bytes: self.approximate_bytes() as u64,
            ..Stats::default()
        };
        for kind in Kind::ALL {
            stats
                .objects
                .insert(kind.name(), self.table(kind).present().count() as u64);
        }
        let count = |kind: Kind| self.table(kind).present().count() as u64;
        (
            stats.services,
            stats.organizations,
            stats.locations,
            stats.terms,
        ) = (
            count(Kind::Service),
            count(Kind::Organization),
            count(Kind::Location),
            count(Kind::TaxonomyTerm),
        );
        for row in self.table(Kind::Location).present() {
            let Extra::Location(place) = &row.record.extra else {
                continue;
            };
            match (place.point, place.is_zip_point) {
                (None, _) => stats.without_place += 1,
                (Some(_), true) => stats.with_zip_only += 1,
                (Some(_), false) => stats.with_coordinates += 1,
            }
        }
        let mut doors: BTreeMap<Number, (bool, bool, Vec<Number>)> = BTreeMap::new();
        for door in self.index.doors.iter().filter(|door| door.alive) {
            let (hours, confidential, languages) = doors.entry(door.service).or_default();
            *hours |= door.week.is_some();
            *confidential |= door.confidential;
            languages.extend(&door.languages);
        }
        for (service, (hours, confidential, mut languages)) in doors {
            stats.without_hours += u64::from(!hours);
            stats.confidential += u64::from(confidential);
            languages.sort_unstable();
            languages.dedup();
            for name in languages
                .into_iter()
                .filter_map(|number| self.languages.get(number))
            {
                *stats.languages.entry(String::from(&**name)).or_default() += 1;
            }
            let Some(Extra::Service(service)) = self
                .row(Kind::Service, service)
                .map(|row| &row.record.extra)
            else {
                continue;
            };
            stats.without_terms += u64::from(service.terms.is_empty());
            stats.inactive += u64::from(service.inactive);
            let has_organization = service
                .organization
                .and_then(|number| self.row(Kind::Organization, number))
                .is_some_and(|row| row.json.is_some());
            stats.without_organization += u64::from(!has_organization);
            if let Some(date) = service.verified {
                stats.verified += 1;
                stats.oldest = Some(stats.oldest.map_or(date, |known| known.min(date)));
                stats.newest = Some(stats.newest.map_or(date, |known| known.max(date)));
            }
        }
        stats
    }
}

fn owned(texts: &[Box<str>]) -> Vec<String> {
    texts.iter().map(|text| String::from(&**text)).collect()
}

fn field(json: &Value, name: &str) -> String {
    match json.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Bool(value)) => value.to_string(),
        _ => String::new(),
    }
}

fn list(json: &Value, name: &str, part: &str) -> Vec<String> {
    json.get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|item| field(item, part))
        .filter(|text| !text.is_empty())
        .collect()
}

fn hours(json: &Value) -> Vec<HoursView> {
    json.get("schedules")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|row| HoursView {
            byday: field(row, "byday"),
            opens_at: field(row, "opens_at"),
            closes_at: field(row, "closes_at"),
            description: field(row, "description"),
        })
        .collect()
}
