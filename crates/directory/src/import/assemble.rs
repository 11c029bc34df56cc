//! Rows into objects: each row finds its owner, and values take the form HSDS 3 gives them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use serde_json::value::RawValue;

use crate::change::Kind;

use super::Object;
use super::report::{Notebook, Place};
use super::table::Row;
use super::tables::{Role, Table};
use super::values::{
    Fields, hide_address, join_days, language_entries, note_coordinates, schedule, typed, value_of,
};

#[derive(Debug)]
struct Entry {
    fields: Fields,
    place: Place,
}

/// The objects while their parts arrive.
#[derive(Debug, Default)]
pub(crate) struct Assembly {
    objects: BTreeMap<(Kind, String), Entry>,
    /// Owners of contacts and phones, for rows that hang on those.
    contacts: BTreeMap<String, (Kind, String)>,
    phones: BTreeMap<String, (Kind, String)>,
    /// Ids seen in a table of parts.
    part_ids: BTreeSet<(usize, String)>,
}

/// Names that are lists of objects in HSDS 3, so a column of that name cannot stay a text.
const LISTS: &[&str] = &[
    "phones",
    "languages",
    "schedules",
    "addresses",
    "accessibility",
    "attributes",
    "contacts",
    "service_areas",
    "funding",
    "cost_options",
    "required_documents",
    "metadata",
    "organization",
    "program",
    "location",
    "locations",
    "programs",
    "service_at_locations",
    "taxonomy_term",
];

impl Assembly {
    /// Takes one row, or sets it aside with a reason.
    pub(crate) fn add(&mut self, table: &Table, row: Row, report: &mut Notebook) {
        let id = value_of(&row, "id").to_owned();
        if !table.content.is_empty()
            && table
                .content
                .iter()
                .all(|column| value_of(&row, column).is_empty())
        {
            report.refuse(
                &id,
                format!(
                    "it says nothing: {} {} empty",
                    table.content.join(", "),
                    if table.content.len() == 1 {
                        "is"
                    } else {
                        "are all"
                    }
                ),
            );
            return;
        }
        match table.role {
            Role::Object(kind) => self.add_object(kind, id, row, report),
            Role::Attribute if value_of(&row, "service_id").is_empty() => {
                self.add_attribute(&id, row, report);
            }
            Role::Attribute => self.add_part(table, "attributes", &id, row, report),
            Role::Eligibility => self.add_eligibility(table, &id, &row, report),
            Role::Child("metadata") => {
                let owner = self.any_object(value_of(&row, "resource_id"));
                self.keep_or_refuse(owner, "metadata", &id, row, "resource_id", report);
            }
            Role::Child(list) => self.add_part(table, list, &id, row, report),
        }
    }

    fn has(&self, kind: Kind, id: &str) -> bool {
        !id.is_empty() && self.objects.contains_key(&(kind, id.to_owned()))
    }

    fn any_object(&self, id: &str) -> Option<(Kind, String)> {
        [
            Kind::Service,
            Kind::ServiceAtLocation,
            Kind::Location,
            Kind::Organization,
            Kind::Program,
            Kind::TaxonomyTerm,
            Kind::Taxonomy,
        ]
        .into_iter()
        .find(|kind| self.has(*kind, id))
        .map(|kind| (kind, id.to_owned()))
    }

    fn add_object(&mut self, kind: Kind, mut id: String, row: Row, report: &mut Notebook) {
        let service = value_of(&row, "service_id").to_owned();
        let location = value_of(&row, "location_id").to_owned();
        if kind == Kind::ServiceAtLocation {
            for (name, owner, value) in [
                ("service_id", Kind::Service, &service),
                ("location_id", Kind::Location, &location),
            ] {
                if !self.has(owner, value) {
                    report.refuse(&id, format!("{name} \"{value}\" is not in the table of {owner}s; without it there is nothing to link"));
                    return;
                }
            }
            if id.is_empty() {
                id = format!("{service}@{location}");
                report.note(
                    &id,
                    "it has no id; one was made of the service's and the location's",
                );
            }
        }
        if id.is_empty() {
            report.refuse("", "\"id\" is empty; give the row an id that no other has");
            return;
        }
        if matches!(
            kind,
            Kind::Service | Kind::Organization | Kind::TaxonomyTerm
        ) && value_of(&row, "name").is_empty()
        {
            report.refuse(&id, "\"name\" is empty; nobody could recognise it");
            return;
        }
        let mut fields = object_fields(kind, &id, row, report);
        let place = report.place();
        let key = (kind, id.clone());
        if let Some(known) = self.objects.get(&key) {
            let first = known.place.line;
            if known.fields == fields {
                report.refuse(
                    &id,
                    format!(
                        "it repeats line {first} of {} word for word",
                        report.file(known.place)
                    ),
                );
            } else {
                report.refuse(&id, format!("its id is already used on line {first} of {} with other content; that one was kept. Give one of them another id", report.file(known.place)));
            }
            return;
        }
        match kind {
            Kind::Location => note_coordinates(&fields, &id, report),
            Kind::Service => {
                // Ohana exports name the location on the service, and the organization on the location.
                if !fields.contains_key("organization_id")
                    && let Some(owner) = self
                        .objects
                        .get(&(Kind::Location, location.clone()))
                        .and_then(|entry| entry.fields.get("organization_id"))
                        .cloned()
                {
                    fields.insert("organization_id".to_owned(), owner);
                    report.note(
                        &id,
                        "it names no organization; that of its location was taken",
                    );
                }
                let organization = fields
                    .get("organization_id")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                if !self.has(Kind::Organization, organization) {
                    report.note(&id, "its organization is not in the table of organizations; it is shown without one");
                }
                if !location.is_empty() {
                    self.link(&id, &location, place, report);
                }
            }
            _ => {}
        }
        self.objects.insert(key, Entry { fields, place });
        report.take();
    }

    /// A service_at_location for a service row that names its location itself.
    fn link(&mut self, service: &str, location: &str, place: Place, report: &mut Notebook) {
        if !self.has(Kind::Location, location) {
            report.note(service, "its location is not in the table of locations");
            return;
        }
        let text = |value: &str| Value::String(value.to_owned());
        let id = format!("{service}@{location}");
        let fields = Fields::from_iter([
            ("id".to_owned(), text(&id)),
            ("service_id".to_owned(), text(service)),
            ("location_id".to_owned(), text(location)),
        ]);
        self.objects
            .entry((Kind::ServiceAtLocation, id))
            .or_insert(Entry { fields, place });
    }

    fn add_attribute(&mut self, id: &str, row: Row, report: &mut Notebook) {
        let link_id = value_of(&row, "link_id").to_owned();
        let entity = value_of(&row, "link_entity").to_lowercase();
        let entity = entity.strip_suffix('s').unwrap_or(&entity);
        let kind = Kind::ALL.into_iter().find(|kind| kind.name() == entity);
        let owner = match kind {
            Some(kind) if self.has(kind, &link_id) => Some((kind, link_id)),
            Some(_) => None,
            None => {
                let found = self.any_object(&link_id);
                if found.is_some() {
                    report.note(
                        id,
                        "\"link_entity\" names no table; the owner was found by its id",
                    );
                }
                found
            }
        };
        self.keep_or_refuse(owner, "attributes", id, row, "link_id", report);
    }

    fn keep_or_refuse(
        &mut self,
        owner: Option<(Kind, String)>,
        list: &str,
        id: &str,
        mut row: Row,
        column: &str,
        report: &mut Notebook,
    ) {
        match owner {
            Some(owner) => {
                row.retain(|(name, _)| {
                    name != column && name != "link_entity" && name != "resource_type"
                });
                self.keep(&owner, list, id, row, report);
            }
            None => report.refuse(
                id,
                format!(
                    "{column} \"{}\" is not in any table given",
                    value_of(&row, column)
                ),
            ),
        }
    }

    fn owner(&self, table: &Table, row: &Row) -> Result<((Kind, String), &'static str), String> {
        let mut missing = None;
        for (column, kind) in table.owners {
            let value = value_of(row, column);
            if self.has(*kind, value) {
                return Ok(((*kind, value.to_owned()), column));
            }
            if !value.is_empty() && missing.is_none() {
                missing = Some(format!(
                    "{column} \"{value}\" is not in the table of {kind}s"
                ));
            }
        }
        for (column, known) in [("contact_id", &self.contacts), ("phone_id", &self.phones)] {
            if let Some(owner) = known.get(value_of(row, column)) {
                // The column stays: it says whose phone it is.
                return Ok((owner.clone(), ""));
            }
        }
        Err(missing.unwrap_or_else(|| {
            let columns: Vec<&str> = table.owners.iter().map(|(column, _)| *column).collect();
            format!(
                "{} empty, so nobody can tell what it belongs to; fill it in the export",
                match columns.as_slice() {
                    [one] => format!("\"{one}\" is"),
                    many => format!("\"{}\" are all", many.join("\", \"")),
                }
            )
        }))
    }

    fn add_eligibility(&mut self, table: &Table, id: &str, row: &Row, report: &mut Notebook) {
        let owner = match self.owner(table, row) {
            Ok((owner, _)) => owner,
            Err(reason) => return report.refuse(id, reason),
        };
        if let Some(entry) = self.objects.get_mut(&owner) {
            let text = value_of(row, "eligibility");
            let whole = match entry
                .fields
                .get("eligibility_description")
                .and_then(Value::as_str)
            {
                Some(before) => format!("{before}\n\n{text}"),
                None => text.to_owned(),
            };
            entry
                .fields
                .insert("eligibility_description".to_owned(), Value::String(whole));
        }
        report.take();
    }

    fn add_part(
        &mut self,
        table: &Table,
        list: &str,
        id: &str,
        mut row: Row,
        report: &mut Notebook,
    ) {
        let (owner, column) = match self.owner(table, &row) {
            Ok(found) => found,
            Err(reason) => return report.refuse(id, reason),
        };
        if list == "addresses" && value_of(&row, "address_type").is_empty() {
            let file = report.file(report.place()).to_lowercase();
            let kind = if file.contains("mail") || file.contains("postal") {
                "postal"
            } else {
                "physical"
            };
            row.push(("address_type".to_owned(), kind.to_owned()));
        }
        if !id.is_empty() {
            match list {
                "contacts" => drop(self.contacts.insert(id.to_owned(), owner.clone())),
                "phones" => drop(self.phones.insert(id.to_owned(), owner.clone())),
                _ => {}
            }
        }
        // The owner's own id would only repeat where the part stands; ids of the same value as the owner's say nothing more.
        row.retain(|(name, _)| name != column);
        self.keep(&owner, list, id, row, report);
    }

    fn keep(
        &mut self,
        owner: &(Kind, String),
        list: &str,
        id: &str,
        row: Row,
        report: &mut Notebook,
    ) {
        let mut fields = Fields::new();
        for (column, text) in row {
            let value = typed(&column, text);
            fields.insert(column, value);
        }
        let parts: Vec<Fields> = match list {
            "languages" => {
                let name = fields
                    .get("name")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned();
                if name.is_empty() {
                    vec![fields]
                } else {
                    language_entries(&name, &fields, report, id)
                }
            }
            "schedules" => vec![schedule(fields, id, report)],
            "attributes" => {
                if let Some(term) = fields.get("taxonomy_term_id").and_then(Value::as_str)
                    && !self.has(Kind::TaxonomyTerm, term)
                {
                    report.note(
                        id,
                        "its term is not in the table of taxonomy terms; it has no name to match",
                    );
                }
                vec![fields]
            }
            _ => vec![fields],
        };
        let Some(entry) = self.objects.get_mut(owner) else {
            return report.refuse(id, "its owner is not there");
        };
        let known = entry
            .fields
            .entry(list.to_owned())
            .or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(known) = known else {
            return report.refuse(id, format!("\"{list}\" of its owner is not a list"));
        };
        if !id.is_empty()
            && parts
                .iter()
                .all(|part| known.iter().any(|other| other.as_object() == Some(part)))
        {
            return report.refuse(id, "it repeats an earlier row word for word");
        }
        if !id.is_empty() && !self.part_ids.insert((report.place().file, id.to_owned())) {
            report.note(id, "its id stands on another row too; both rows were kept");
        }
        for part in parts {
            if list != "schedules" || !join_days(known, &part) {
                known.push(Value::Object(part));
            }
        }
        report.take();
    }

    /// Exporters copy a service's description to its location; kept twice it would double the memory and the file.
    fn keep_descriptions_once(&mut self, report: &mut Notebook) {
        let text = |fields: &Fields, name: &str| {
            fields.get(name).and_then(Value::as_str).map(str::to_owned)
        };
        let links: Vec<(String, String)> = self
            .objects
            .iter()
            .filter(|((kind, _), _)| *kind == Kind::ServiceAtLocation)
            .filter_map(|(_, entry)| {
                Some((
                    text(&entry.fields, "service_id")?,
                    text(&entry.fields, "location_id")?,
                ))
            })
            .collect();
        for (service, location) in links {
            let Some(said) = self
                .objects
                .get(&(Kind::Service, service))
                .and_then(|entry| text(&entry.fields, "description"))
            else {
                continue;
            };
            let Some(entry) = self.objects.get_mut(&(Kind::Location, location.clone())) else {
                continue;
            };
            if entry.fields.get("description").and_then(Value::as_str) == Some(&said) {
                entry.fields.remove("description");
                report.note_at(
                    entry.place,
                    &location,
                    "its description is word for word that of its service; it is kept there, once",
                );
            }
        }
    }

    /// The objects, with confidential addresses taken out.
    pub(crate) fn finish(mut self, report: &mut Notebook) -> Vec<Object> {
        self.keep_descriptions_once(report);
        for ((kind, id), entry) in &mut self.objects {
            if *kind == Kind::Location && hide_address(&mut entry.fields) {
                report.note_at(entry.place, id, "the location is confidential: its name, street address, coordinates and descriptions were left out; keep them sealed");
            }
        }
        self.objects
            .into_iter()
            .filter_map(|((kind, id), entry)| {
                let json = serde_json::to_string(&entry.fields)
                    .and_then(RawValue::from_string)
                    .ok()?;
                Some(Object { kind, id, json })
            })
            .collect()
    }
}

/// The columns of a row as fields of an object.
fn object_fields(kind: Kind, id: &str, row: Row, report: &mut Notebook) -> Fields {
    let mut fields = Fields::new();
    let mut terms = String::new();
    for (column, text) in row {
        match column.as_str() {
            "languages" => {
                let parts: Vec<Value> = text
                    .split(',')
                    .flat_map(|name| language_entries(name.trim(), &Fields::new(), report, id))
                    .map(Value::Object)
                    .collect();
                fields.insert(column, Value::Array(parts));
            }
            "accessibility" => {
                let parts = text.split(',').map(|part| {
                    Value::Object(Fields::from_iter([(
                        "description".to_owned(),
                        Value::String(part.trim().to_owned()),
                    )]))
                });
                fields.insert(column, Value::Array(parts.collect()));
            }
            "taxonomy_ids" if kind == Kind::Service => terms = text,
            "location_id" if kind == Kind::Service => {}
            _ if LISTS.contains(&column.as_str()) => {
                report.note(
                    id,
                    &format!(
                        "\"{column}\" is a list in HSDS; the text was kept as \"{column}_text\""
                    ),
                );
                fields.insert(format!("{column}_text"), Value::String(text));
            }
            _ => {
                let value = typed(&column, text);
                fields.insert(column, value);
            }
        }
    }
    let attributes: Vec<Value> = terms
        .split([',', ';'])
        .map(str::trim)
        .filter(|term| !term.is_empty())
        .map(|term| {
            Value::Object(Fields::from_iter([(
                "taxonomy_term_id".to_owned(),
                Value::String(term.to_owned()),
            )]))
        })
        .collect();
    if !attributes.is_empty() {
        fields.insert("attributes".to_owned(), Value::Array(attributes));
    }
    fields
}
