//! What is kept of each object for searching, beside its JSON: small, numbered, without copies of long texts.

use jiff::civil::Date;

use crate::change::Kind;
use crate::geo::Point;
use crate::hours::{Row, Week};
use crate::intern::Interner;
use crate::languages;
use crate::who::Statements;
use crate::wire::{Attribute, Object, Part};

/// Number of a value in an interner.
pub(crate) type Number = u32;
/// No number.
pub(crate) const NONE: Number = Number::MAX;

/// Fields of any kind of object; those a kind does not have stay empty, which costs little and keeps one reader.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) name: Box<str>,
    pub(crate) alternate_name: Box<str>,
    pub(crate) phones: Box<[Box<str>]>,
    /// Spoken there, and by interpreter.
    pub(crate) languages: Box<[Number]>,
    pub(crate) interpreted: Box<[Number]>,
    pub(crate) week: Option<Number>,
    pub(crate) statements: Statements,
    pub(crate) confidential: bool,
    pub(crate) extra: Extra,
}

/// What only some kinds have.
#[derive(Debug, Default)]
pub(crate) enum Extra {
    #[default]
    None,
    Service(Box<Service>),
    Location(Box<Location>),
    Link {
        service: Number,
        location: Number,
    },
    Term {
        tokens: Box<[Number]>,
    },
}

#[derive(Debug, Default)]
pub(crate) struct Service {
    pub(crate) organization: Option<Number>,
    pub(crate) description: Part,
    pub(crate) eligibility: Part,
    pub(crate) application: Part,
    pub(crate) inactive: bool,
    pub(crate) verified: Option<Date>,
    pub(crate) terms: Box<[Number]>,
    /// Texts in another language: attribute label (`name.es`) and text.
    pub(crate) translations: Box<[(Box<str>, Box<str>)]>,
}

#[derive(Debug, Default)]
pub(crate) struct Location {
    /// Street lines, empty for a confidential location.
    pub(crate) address: Box<str>,
    pub(crate) city: Box<str>,
    pub(crate) state: Box<str>,
    pub(crate) zip: Box<str>,
    pub(crate) point: Option<Point>,
    pub(crate) is_zip_point: bool,
    pub(crate) is_virtual: bool,
}

/// Where numbers for the things an object names come from.
pub(crate) struct Numbers<'a> {
    pub(crate) languages: &'a mut Interner<Box<str>>,
    pub(crate) weeks: &'a mut Interner<Week>,
    pub(crate) tokens: &'a mut Interner<Box<str>>,
    /// The number of an object, made on first mention.
    pub(crate) slot: &'a mut dyn FnMut(Kind, &str) -> Number,
}

/// Labels of the attributes that hold a text in another language end with its code: `description.es`.
const TRANSLATED: [&str; 6] = [
    "name.",
    "description.",
    "eligibility.",
    "application.",
    "fees.",
    "alert.",
];

/// Whether an attribute is an answer of a service to "is the address kept secret".
pub(crate) fn is_confidential(object: &Object<'_>) -> bool {
    let says_so = |attribute: &Attribute<'_>| {
        attribute
            .label
            .as_str()
            .eq_ignore_ascii_case("confidential")
            && !matches!(
                attribute.value.as_str().to_ascii_lowercase().as_str(),
                "" | "false" | "no" | "0"
            )
    };
    object.attributes.iter().any(says_so)
        || object
            .location_type
            .as_str()
            .eq_ignore_ascii_case("confidential")
}

/// What a confidential location may keep. Everything else of it can say where it is: its name, a description, how to
/// get there, a column nobody knows.
pub(crate) const KEPT_OF_A_SECRET_PLACE: &[&str] = &[
    "id",
    "organization_id",
    "location_type",
    "addresses",
    "attributes",
    "phones",
    "languages",
    "schedules",
    "accessibility",
];

/// What an address of a confidential location may keep.
pub(crate) const KEPT_OF_A_SECRET_ADDRESS: &[&str] = &[
    "id",
    "address_type",
    "city",
    "state_province",
    "postal_code",
    "country",
];

/// What in a confidential location could say where it is, if something is there.
pub(crate) fn betraying_field(json: &str) -> Option<&'static str> {
    let serde_json::Value::Object(fields) = serde_json::from_str(json).ok()? else {
        return None;
    };
    let extra = |fields: &serde_json::Map<String, serde_json::Value>, kept: &[&str]| {
        let mut named = fields.iter().filter(|(_, value)| !says_nothing(value));
        named
            .find(|(key, _)| !kept.contains(&key.as_str()))
            .map(|(key, _)| key.clone())
    };
    if let Some(key) = extra(&fields, KEPT_OF_A_SECRET_PLACE) {
        return Some(match key.as_str() {
            "latitude" | "longitude" => "a latitude or longitude",
            "name" | "alternate_name" => "a name",
            _ => "a text that can say where it is",
        });
    }
    let addresses = fields
        .get("addresses")
        .and_then(serde_json::Value::as_array);
    let mut addresses = addresses
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_object);
    addresses
        .any(|address| extra(address, KEPT_OF_A_SECRET_ADDRESS).is_some())
        .then_some("a street address")
}

fn says_nothing(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => true,
        serde_json::Value::String(text) => text.trim().is_empty(),
        serde_json::Value::Array(list) => list.is_empty(),
        serde_json::Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// Makes the record of an object.
pub(crate) fn make(
    kind: Kind,
    object: &Object<'_>,
    json: &str,
    numbers: &mut Numbers<'_>,
) -> Record {
    let mut statements = Statements::default();
    if kind == Kind::Service {
        statements.set_ages(
            age(object.minimum_age.as_str()),
            age(object.maximum_age.as_str()),
        );
    }
    for attribute in &object.attributes {
        statements.set(attribute.label.as_str(), attribute.value.as_str());
    }
    if object.accessibility.iter().any(|row| {
        says_wheelchair(row.description.as_str()) || says_wheelchair(row.details.as_str())
    }) {
        statements.set_wheelchair();
    }
    let (languages, interpreted) = spoken(object, numbers);
    let week = Week::read(object.schedules.iter().map(|row| Row {
        byday: row.byday.as_str(),
        freq: row.freq.as_str(),
        interval: row.interval.as_str(),
        opens_at: row.opens_at.as_str(),
        closes_at: row.closes_at.as_str(),
        valid_from: row.valid_from.as_str(),
        valid_to: row.valid_to.as_str(),
        words: row.description.as_str(),
    }));
    Record {
        name: object.name.as_str().into(),
        alternate_name: object.alternate_name.as_str().into(),
        phones: phones(object),
        languages,
        interpreted,
        week: week.map(|week| numbers.weeks.number(week)),
        statements,
        confidential: is_confidential(object),
        extra: match kind {
            Kind::Service => Extra::Service(Box::new(service(object, json, numbers))),
            Kind::Location => Extra::Location(Box::new(location(object))),
            Kind::ServiceAtLocation => Extra::Link {
                service: (numbers.slot)(Kind::Service, object.service_id.as_str()),
                location: (numbers.slot)(Kind::Location, object.location_id.as_str()),
            },
            Kind::TaxonomyTerm => {
                let mut tokens = Vec::new();
                crate::text::for_each_token(object.name.as_str(), |token| {
                    tokens.push(numbers.tokens.number_of_str(token));
                });
                Extra::Term {
                    tokens: tokens.into(),
                }
            }
            Kind::Organization | Kind::Program | Kind::Taxonomy => Extra::None,
        },
    }
}

fn service(object: &Object<'_>, json: &str, numbers: &mut Numbers<'_>) -> Service {
    let mut terms = Vec::new();
    let mut translations = Vec::new();
    let mut verified = object
        .assured_date
        .as_str()
        .get(..10)
        .and_then(|date| date.parse().ok());
    for attribute in &object.attributes {
        let (term, label) = (attribute.term(), attribute.label.as_str());
        if label.is_empty() {
            // Without a label it is a link to a need; with one it is a statement of ours about the service.
            if !term.is_empty() {
                terms.push((numbers.slot)(Kind::TaxonomyTerm, term));
            }
        } else if label == "verified_on" {
            verified = attribute
                .value
                .as_str()
                .get(..10)
                .and_then(|date| date.parse().ok())
                .or(verified);
        } else if TRANSLATED.iter().any(|start| {
            label
                .strip_prefix(start)
                .is_some_and(|code| (2..=3).contains(&code.len()))
        }) {
            translations.push((label.into(), attribute.value.as_str().into()));
        }
    }
    terms.sort_unstable();
    terms.dedup();
    let organization = object.organization_id.as_str();
    Service {
        organization: (!organization.is_empty())
            .then(|| (numbers.slot)(Kind::Organization, organization)),
        description: Part::of(object.description, json),
        eligibility: Part::of(object.eligibility_description, json),
        application: Part::of(object.application_process, json),
        inactive: ["inactive", "defunct", "temporarily closed"]
            .iter()
            .any(|status| object.status.as_str().eq_ignore_ascii_case(status)),
        verified,
        terms: terms.into(),
        translations: translations.into(),
    }
}

fn location(object: &Object<'_>) -> Location {
    // The door, not the letter box, where both are given.
    let address = object
        .addresses
        .iter()
        .find(|a| !a.address_type.as_str().eq_ignore_ascii_case("postal"))
        .or_else(|| object.addresses.first());
    let area_zip = object
        .attributes
        .iter()
        .find(|attribute| attribute.label.as_str() == "area.zip")
        .map_or("", |a| a.value.as_str());
    let zip = match address.map_or("", |a| a.postal_code.as_str()) {
        "" => area_zip,
        zip => zip,
    };
    let exact = if is_confidential(object) {
        None
    } else {
        object
            .latitude
            .as_str()
            .parse()
            .ok()
            .zip(object.longitude.as_str().parse().ok())
            .and_then(|(lat, lon)| Point::new(lat, lon))
    };
    let point = exact.or_else(|| crate::place::zip_point(zip));
    let street = match address {
        Some(a) if !is_confidential(object) => [a.address_1.as_str(), a.address_2.as_str()]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        _ => String::new(),
    };
    Location {
        address: street.into(),
        city: address.map_or("", |a| a.city.as_str()).into(),
        state: address.map_or("", |a| a.state_province.as_str()).into(),
        zip: zip.into(),
        point,
        is_zip_point: exact.is_none(),
        is_virtual: object
            .location_type
            .as_str()
            .eq_ignore_ascii_case("virtual"),
    }
}

fn spoken(object: &Object<'_>, numbers: &mut Numbers<'_>) -> (Box<[Number]>, Box<[Number]>) {
    let (mut spoken, mut interpreted) = (Vec::new(), Vec::new());
    for row in &object.languages {
        let name = if row.name.as_str().is_empty() {
            row.code.as_str()
        } else {
            row.name.as_str()
        };
        let note = row.note.as_str().to_lowercase();
        let list =
            if note.contains("interpreter") || note.contains("video") || note.contains("phone") {
                &mut interpreted
            } else {
                &mut spoken
            };
        for name in languages::named(name) {
            let number = numbers.languages.number(name.into());
            if !list.contains(&number) {
                list.push(number);
            }
        }
    }
    (spoken.into(), interpreted.into())
}

/// How a number ends that takes messages and no calls.
pub const TEXTS: &str = " (SMS)";

fn phones(object: &Object<'_>) -> Box<[Box<str>]> {
    let mut found: Vec<Box<str>> = Vec::new();
    for phone in &object.phones {
        let number = phone.number.as_str().trim_matches('"');
        if number.is_empty() {
            continue;
        }
        let kind = phone.kind.as_str();
        let is = |name: &str| kind.eq_ignore_ascii_case(name);
        // Nobody talks to these.
        if is("fax") || is("pager") {
            continue;
        }
        let text: Box<str> = match phone.extension.as_str() {
            _ if is("text") => format!("{number}{TEXTS}").into(),
            "" => number.into(),
            extension => format!("{number} x{extension}").into(),
        };
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found.into()
}

fn age(text: &str) -> Option<f32> {
    text.parse()
        .ok()
        .filter(|age: &f32| (0.0..=150.0).contains(age))
}

fn says_wheelchair(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    [
        "wheelchair",
        "handicap accessible",
        "ada accessible",
        "fully accessible",
    ]
    .iter()
    .any(|sign| text.contains(sign))
        && !text.contains("not ")
}
