//! What tests and the benchmark share: reading folders of tables, and a search by scanning everything, written from
//! the rules in the README and not from the index, to compare with.

#![allow(
    dead_code,
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "test support: each test uses a part of it, and a failure here is a failed test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use directory::geo::Point;
use directory::hours::{Row, Week};
use directory::import::{self, Import, Limits};
use directory::rank::{Merit, Speaks, Strength, need_price, price};
use directory::{Change, Children, Directory, Kind, Open, Query, Who, languages, place, text};
use serde_json::Value;

/// A folder of the outside test data, or a line that says what was skipped.
pub(crate) fn test_data(what: &str) -> Option<PathBuf> {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests are told where the outside data is"
    )]
    let folder = std::env::var("LEEWARD_TEST_DATA").ok();
    if folder.is_none() {
        println!("skipped: LEEWARD_TEST_DATA is not set ({what})");
    }
    folder.map(PathBuf::from)
}

pub(crate) fn tables_in(folder: &Path) -> Vec<(String, Box<dyn Read>)> {
    let mut names: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "csv"))
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                Box::new(fs::File::open(&path).unwrap()) as Box<dyn Read>,
            )
        })
        .collect()
}

pub(crate) fn import_folder(folder: &Path) -> Import {
    import::read(tables_in(folder), None, &Limits::default(), &mut |_| ()).unwrap()
}

pub(crate) fn import_texts(tables: &[(&str, &str)]) -> Import {
    try_import(tables).unwrap()
}

pub(crate) fn try_import(tables: &[(&str, &str)]) -> Result<Import, import::ImportError> {
    let tables = tables
        .iter()
        .map(|(name, text)| {
            (
                (*name).to_owned(),
                Box::new(text.as_bytes()) as Box<dyn Read>,
            )
        })
        .collect();
    import::read(tables, None, &Limits::default(), &mut |_| ())
}

pub(crate) fn directory_of(import: &Import) -> (Directory, Vec<Change>) {
    let mut directory = Directory::default();
    let changes = directory.changes_for(import, "test", jiff::Timestamp::UNIX_EPOCH);
    for change in &changes {
        directory.apply(change).unwrap();
    }
    directory.shrink();
    (directory, changes)
}

/// One service at one place, as the scan sees it.
pub(crate) struct Door {
    service: String,
    link: String,
    terms: Vec<(String, Vec<String>)>,
    has_terms: bool,
    words: BTreeSet<String>,
    point: Option<Point>,
    is_zip: bool,
    week: Option<Week>,
    spoken: BTreeSet<String>,
    interpreted: BTreeSet<String>,
    statements: BTreeMap<String, String>,
    ages: (Option<f64>, Option<f64>),
    verified: Option<jiff::civil::Date>,
    inactive: bool,
}

fn field<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// Every door of a directory, from the JSON of its objects alone.
pub(crate) fn doors(directory: &Directory) -> Vec<Door> {
    let all = |kind: Kind| -> BTreeMap<String, Value> {
        directory
            .objects(kind)
            .map(|(id, json)| (id.to_owned(), serde_json::from_str(json).unwrap()))
            .collect()
    };
    let (services, links, locations, terms, organizations) = (
        all(Kind::Service),
        all(Kind::ServiceAtLocation),
        all(Kind::Location),
        all(Kind::TaxonomyTerm),
        all(Kind::Organization),
    );
    let mut by_service: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (id, link) in &links {
        by_service
            .entry(field(link, "service_id"))
            .or_default()
            .push(id);
    }
    let nothing = Value::Null;
    let mut doors = Vec::new();
    for (id, service) in &services {
        let own = by_service.get(id.as_str()).cloned().unwrap_or_default();
        let places: Vec<Option<&String>> = if own.is_empty() {
            vec![None]
        } else {
            own.into_iter().map(Some).collect()
        };
        for link_id in places {
            let link = link_id.map_or(&nothing, |id| &links[id]);
            let location = locations
                .get(field(link, "location_id"))
                .unwrap_or(&nothing);
            doors.push(door(
                id,
                service,
                link_id.map_or("", String::as_str),
                link,
                location,
                &terms,
                &organizations,
            ));
        }
    }
    doors
}

fn door(
    id: &str,
    service: &Value,
    link_id: &str,
    link: &Value,
    location: &Value,
    all_terms: &BTreeMap<String, Value>,
    organizations: &BTreeMap<String, Value>,
) -> Door {
    let parts = [link, service, location];
    let mut statements = BTreeMap::new();
    let mut confidential = field(location, "location_type") == "confidential";
    for part in parts {
        for attribute in list(part, "attributes") {
            let (label, value) = (field(attribute, "label"), field(attribute, "value"));
            confidential |= label == "confidential" && !["", "false", "no", "0"].contains(&value);
            let label = if label == "accessible.wheelchair" {
                "eligibility.mobility"
            } else {
                label
            };
            if label.starts_with("eligibility.") {
                statements
                    .entry(label.to_owned())
                    .or_insert_with(|| value.to_owned());
            }
        }
    }
    let accessible = list(location, "accessibility").any(|row| {
        let said = field(row, "description").to_lowercase();
        [
            "wheelchair",
            "handicap accessible",
            "ada accessible",
            "fully accessible",
        ]
        .iter()
        .any(|sign| said.contains(sign))
            && !said.contains("not ")
    });
    if accessible {
        statements
            .entry("eligibility.mobility".to_owned())
            .or_insert_with(|| "yes".to_owned());
    }
    let unlabelled = |attribute: &&Value| {
        field(attribute, "label").is_empty() && !field(attribute, "taxonomy_term_id").is_empty()
    };
    let term_ids: Vec<&str> = list(service, "attributes")
        .filter(unlabelled)
        .map(|attribute| field(attribute, "taxonomy_term_id"))
        .collect();
    let terms: Vec<(String, Vec<String>)> = term_ids
        .iter()
        .filter_map(|id| all_terms.get(*id))
        .map(|term| {
            (
                field(term, "name").to_owned(),
                text::tokens(field(term, "name")),
            )
        })
        .collect();
    let mut words: BTreeSet<String> = terms
        .iter()
        .flat_map(|(_, tokens)| tokens.clone())
        .collect();
    let organization = organizations.get(field(service, "organization_id"));
    let mut read: Vec<&str> = vec![
        field(service, "name"),
        field(service, "alternate_name"),
        field(service, "description"),
    ];
    if !confidential {
        read.extend([field(location, "name"), field(location, "alternate_name")]);
    }
    read.extend(
        organization
            .into_iter()
            .flat_map(|it| [field(it, "name"), field(it, "alternate_name")]),
    );
    for attribute in list(service, "attributes") {
        if [
            "name.es",
            "description.es",
            "eligibility.es",
            "application.es",
            "fees.es",
            "alert.es",
        ]
        .contains(&field(attribute, "label"))
        {
            read.push(field(attribute, "value"));
        }
    }
    words.extend(read.into_iter().flat_map(text::tokens));
    let exact = location
        .get("latitude")
        .and_then(Value::as_f64)
        .zip(location.get("longitude").and_then(Value::as_f64))
        .and_then(|(lat, lon)| Point::new(lat, lon))
        .filter(|_| !confidential);
    let address = list(location, "addresses")
        .find(|address| field(address, "address_type") != "postal")
        .or_else(|| list(location, "addresses").next());
    let area = list(location, "attributes")
        .find(|attribute| field(attribute, "label") == "area.zip")
        .map_or("", |attribute| field(attribute, "value"));
    let zip = address.map_or("", |address| field(address, "postal_code"));
    let zip = if zip.is_empty() { area } else { zip };
    let of_zip = zip
        .get(..5)
        .filter(|_| {
            zip[5..]
                .bytes()
                .all(|b| b.is_ascii_digit() || b == b'-' || b == b' ')
        })
        .and_then(place::zip)
        .and_then(|place| place.point());
    let week = parts.iter().find_map(|part| {
        Week::read(list(part, "schedules").map(|row| Row {
            byday: field(row, "byday"),
            freq: field(row, "freq"),
            interval: field(row, "interval"),
            opens_at: field(row, "opens_at"),
            closes_at: field(row, "closes_at"),
            valid_from: field(row, "valid_from"),
            valid_to: field(row, "valid_to"),
            words: field(row, "description"),
        }))
    });
    let (mut spoken, mut interpreted) = (BTreeSet::new(), BTreeSet::new());
    for row in parts.iter().flat_map(|part| list(part, "languages")) {
        let note = field(row, "note").to_lowercase();
        let name = if field(row, "name").is_empty() {
            field(row, "code")
        } else {
            field(row, "name")
        };
        let into = if ["interpreter", "video", "phone"]
            .iter()
            .any(|sign| note.contains(sign))
        {
            &mut interpreted
        } else {
            &mut spoken
        };
        into.extend(languages::named(name));
    }
    let number = |name: &str| service.get(name).and_then(Value::as_f64);
    let date = list(service, "attributes")
        .find(|attribute| field(attribute, "label") == "verified_on")
        .map_or_else(
            || field(service, "assured_date"),
            |attribute| field(attribute, "value"),
        );
    Door {
        service: id.to_owned(),
        link: link_id.to_owned(),
        terms,
        has_terms: !term_ids.is_empty(),
        words,
        point: exact.or(of_zip),
        is_zip: exact.is_none(),
        week,
        spoken,
        interpreted,
        statements,
        ages: (
            number("minimum_age"),
            number("maximum_age").filter(|age| *age > 0.0),
        ),
        verified: date.get(..10).and_then(|date| date.parse().ok()),
        inactive: ["inactive", "defunct", "temporarily closed"].contains(&field(service, "status")),
    }
}

impl Door {
    fn speaks(&self, language: &str) -> Speaks {
        let language = languages::canonical(language);
        if self.spoken.is_empty() && self.interpreted.is_empty() {
            Speaks::Unknown
        } else if self.spoken.contains(&language) {
            Speaks::Yes
        } else if self.interpreted.contains(&language) {
            Speaks::Interpreter
        } else {
            Speaks::No
        }
    }

    /// Whether the service states that it does not take such a person.
    fn refuses(&self, who: &Who) -> bool {
        let said = |key: &str| {
            self.statements
                .get(&format!("eligibility.{key}"))
                .map(String::as_str)
        };
        let is_yes = |value: &str| ["yes", "true", "1"].contains(&value);
        let is_no = |value: &str| ["no", "false", "0"].contains(&value);
        match who {
            Who::Age(age) => {
                self.ages.0.is_some_and(|min| f64::from(*age) < min)
                    || self.ages.1.is_some_and(|max| f64::from(*age) > max)
            }
            Who::Gender(gender) => {
                let name = format!("{gender:?}").to_lowercase();
                said("gender").is_some_and(|value| {
                    !value
                        .split([',', ' '])
                        .any(|part| part == name || part == "any")
                })
            }
            Who::Children(Children::None) => false,
            Who::Children(Children::Some) => said("children").is_some_and(is_no),
            Who::Children(Children::Ages(ages)) => said("children").is_some_and(|value| {
                let oldest = if is_yes(value) {
                    17
                } else {
                    value.parse().unwrap_or(if is_no(value) { 0 } else { 255 })
                };
                oldest == 0 || ages.iter().any(|age| *age > oldest)
            }),
            Who::Language(language) => self.speaks(language) == Speaks::No,
            Who::Medicine(medicine) => {
                let name = format!("{medicine:?}").to_lowercase();
                said("medicine").is_some_and(|value| {
                    is_no(value)
                        || (!is_yes(value) && !value.split([',', ' ']).any(|part| part == name))
                })
            }
            Who::Pets | Who::Trafficking | Who::Family | Who::Mobility => {
                said(who.key()).is_some_and(is_no)
            }
        }
    }

    fn strength(&self, terms: &[&str], not_terms: &[&str]) -> Strength {
        let phrases = |texts: &[&str]| -> Vec<Vec<String>> {
            texts
                .iter()
                .map(|text| text::tokens(text))
                .filter(|tokens| !tokens.is_empty())
                .collect()
        };
        let (wanted, unwanted) = (phrases(terms), phrases(not_terms));
        let contains = |name: &[String], phrase: &[String]| {
            name.windows(phrase.len()).any(|window| window == phrase)
        };
        if !self.has_terms {
            let all = |phrase: &Vec<String>| phrase.iter().all(|word| self.words.contains(word));
            return if wanted.iter().any(all) && !unwanted.iter().any(all) {
                Strength::Words
            } else {
                Strength::None
            };
        }
        let meant = self
            .terms
            .iter()
            .filter(|(_, name)| !unwanted.iter().any(|phrase| contains(name, phrase)));
        meant
            .map(|(_, name)| {
                if wanted.contains(name) {
                    Strength::Whole
                } else if wanted.iter().any(|phrase| contains(name, phrase)) {
                    Strength::Part
                } else {
                    Strength::None
                }
            })
            .max()
            .unwrap_or(Strength::None)
    }
}

/// Ids of the services found, best first, and what was excluded.
pub(crate) fn scan(
    doors: &[Door],
    query: &Query<'_>,
) -> (Vec<(String, String)>, BTreeMap<&'static str, u32>) {
    let mut kept = Vec::new();
    let mut excluded = BTreeMap::new();
    let from = query.place.and_then(place::Place::point);
    let words = query.text.map(text::tokens).unwrap_or_default();
    let mut who: Vec<&Who> = query.who.iter().collect();
    who.sort_by_key(|who| directory::WHO_KEYS.iter().position(|key| *key == who.key()));
    for door in doors {
        let strengths: Vec<Strength> = query
            .needs
            .iter()
            .map(|need| door.strength(&need.terms, &need.not_terms))
            .collect();
        if !strengths.is_empty() && strengths.iter().all(|strength| *strength == Strength::None) {
            continue;
        }
        let km = from.zip(door.point).map(|(from, to)| from.km_to(&to));
        let within = query.within_km.filter(|_| from.is_some());
        if within.is_some_and(|within| km.is_some_and(|km| km > within)) {
            continue;
        }
        let open = query.at.map(|at| {
            door.week
                .as_ref()
                .map_or(Open::Unknown, |week| week.open_at(at))
        });
        let reason = if within.is_some() && km.is_none() {
            Some("no-place")
        } else if door.inactive {
            Some("inactive")
        } else if let Some(who) = who.iter().find(|who| door.refuses(who)) {
            Some(who.key())
        } else if !words.iter().all(|word| door.words.contains(word)) {
            Some("text")
        } else if query.open_only && open == Some(Open::No) {
            Some("closed")
        } else if query.open_only && open != Some(Open::Yes) {
            Some("hours-unknown")
        } else {
            None
        };
        if let Some(reason) = reason {
            *excluded.entry(reason).or_default() += 1;
            continue;
        }
        let merit = Merit {
            needs: strengths.iter().map(|strength| need_price(*strength)).sum(),
            distance: km.map(|km| (km, door.is_zip)),
            open,
            checked_days: query
                .at
                .zip(door.verified)
                .map(|(at, date)| at.date().since(date).unwrap().get_days()),
            speaks: query
                .language
                .map_or(Speaks::NotAsked, |language| door.speaks(language)),
        };
        kept.push((
            from.is_some() && km.is_none(),
            price(&merit),
            door.service.clone(),
            door.link.clone(),
        ));
    }
    kept.sort();
    let mut seen = BTreeSet::new();
    let best = kept
        .into_iter()
        .filter(|(_, _, service, _)| seen.insert(service.clone()))
        .take(query.limit)
        .map(|(_, _, service, link)| (service, link))
        .collect();
    (
        best,
        if query.count_excluded {
            excluded
        } else {
            BTreeMap::new()
        },
    )
}

/// Panics with both answers when the index and the scan differ.
#[track_caller]
pub(crate) fn assert_equal(directory: &Directory, doors: &[Door], query: &Query<'_>) {
    let found = directory.find(query);
    let (expected, excluded) = scan(doors, query);
    let got: Vec<(String, String)> = found
        .results
        .iter()
        .map(|hit| {
            (
                hit.service_id.clone(),
                hit.service_at_location_id.clone().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(got, expected, "results of {query:?}");
    assert_eq!(found.excluded, excluded, "excluded of {query:?}");
}
