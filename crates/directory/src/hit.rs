//! What is shown of a door that was found, and why it was.

use crate::change::Kind;
use crate::directory::Row;
use crate::find::{Language, Need, Search, answer, speaks};
use crate::hours::Open;
use crate::index::Door;
use crate::query::{Because, Distance, Hit, HitLocation, LocalWords, Near};
use crate::rank::{Speaks, Strength};
use crate::record::{Extra, Location, Number, Service};
use crate::text;
use crate::who::{Answer, Who};

/// The longest excerpt of a description, in bytes.
const EXCERPT: usize = 280;

impl Search<'_, '_> {
    pub(crate) fn hit(&mut self, number: u32) -> Option<Hit> {
        let directory = self.directory;
        let door = directory.index.doors.get(number as usize)?;
        let row = directory.row(Kind::Service, door.service)?;
        let Extra::Service(service) = &row.record.extra else {
            return None;
        };
        let json = row.json.as_deref()?;
        let link = directory.row(Kind::ServiceAtLocation, door.link);
        let location = directory.row(Kind::Location, door.location);
        let organization = service
            .organization
            .and_then(|number| directory.row(Kind::Organization, number))
            .filter(|row| row.json.is_some());
        let distance = self.asked.point.zip(door.point).map(|(from, to)| Distance {
            km: (from.km_to(&to) * 100.0).round() / 100.0,
            near: if door.is_zip_point {
                Near::Zip
            } else {
                Near::Point
            },
        });
        let open = self
            .query
            .at
            .map_or(Open::Unknown, |at| self.open_at(door, at));
        let week = door
            .week
            .and_then(|number| directory.weeks.get(number))
            .zip(self.query.at);
        let names = |list: &[Number]| -> Vec<String> {
            let mut names: Vec<String> = list
                .iter()
                .filter_map(|number| directory.languages.get(*number))
                .map(|name| String::from(&**name))
                .collect();
            names.sort_unstable();
            names
        };
        let mut phones: Vec<String> = Vec::new();
        for row in [link, Some(row), location].into_iter().flatten() {
            for phone in &row.record.phones {
                if !phones.iter().any(|known| **known == **phone) {
                    phones.push(String::from(&**phone));
                }
            }
        }
        if phones.is_empty()
            && let Some(organization) = organization
        {
            phones.extend(
                organization
                    .record
                    .phones
                    .iter()
                    .map(|phone| String::from(&**phone)),
            );
        }
        let (because, ask) = self.because(number, door, service, distance, open);
        Some(Hit {
            service_id: String::from(&*row.id),
            service_at_location_id: link.map(|row| String::from(&*row.id)),
            organization: organization
                .map(|row| String::from(&*row.record.name))
                .unwrap_or_default(),
            service: String::from(&*row.record.name),
            location: location
                .map(|row| shown(row, door.confidential))
                .unwrap_or_default(),
            distance,
            open,
            closes: week.and_then(|(week, at)| week.closes(at)),
            opens_next: week
                .filter(|_| open == Open::No)
                .and_then(|(week, at)| week.opens_next(at)),
            phones,
            languages: names(&door.languages),
            interpreted: names(&door.interpreted),
            verified_on: door.verified,
            because,
            ask,
            confidential: door.confidential,
            description: text::excerpt(&service.description.read(json), EXCERPT),
            eligibility: service.eligibility.read(json).into_owned(),
            application: service.application.read(json).into_owned(),
            words: local_words(service),
        })
    }

    fn because(
        &self,
        number: u32,
        door: &Door,
        service: &Service,
        distance: Option<Distance>,
        open: Open,
    ) -> (Vec<Because>, Vec<&'static str>) {
        let mut because = Vec::new();
        let mut ask = Vec::new();
        for (need, strength) in self.asked.needs.iter().zip(self.asked.strengths(number)) {
            let id = need.terms.id.to_owned();
            match strength {
                Strength::None => {}
                Strength::Words => because.push(Because::NeedInWords {
                    id,
                    words: self.words_of(need, number),
                }),
                Strength::Part | Strength::Whole => because.push(Because::Need {
                    id,
                    term: self.term_of(need, service),
                }),
            }
        }
        because.extend(distance.map(Because::Near));
        if open == Open::Yes {
            because.push(Because::OpenNow);
        }
        if let Some((name, Language(number))) = self.query.language.zip(self.asked.language) {
            because.extend(language_reason(door, name, number));
        }
        for (who, language) in &self.asked.who {
            match (who, answer(door, who, *language)) {
                (Who::Language(name), Answer::Yes) => {
                    because.extend(language_reason(door, name, *language));
                }
                (_, Answer::Yes) => because.push(Because::ForWho { key: who.key() }),
                (_, Answer::Silent) => ask.push(who.key()),
                (_, Answer::No) => {}
            }
        }
        if self.asked.text.is_some() {
            because.push(Because::Text);
        }
        (because, ask)
    }

    /// The name of the best term of a service for a need; the first by name among equals.
    fn term_of(&self, need: &Need<'_>, service: &Service) -> String {
        let best = service.terms.iter().filter_map(|term| {
            let at = need
                .found
                .binary_search_by_key(term, |(found, _)| *found)
                .ok()?;
            let (_, strength) = need.found.get(at)?;
            Some((
                *strength,
                &*self.directory.row(Kind::TaxonomyTerm, *term)?.record.name,
            ))
        });
        best.min_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)))
            .map(|(_, name)| name.to_owned())
            .unwrap_or_default()
    }

    fn words_of(&self, need: &Need<'_>, number: u32) -> String {
        let has = |phrase: &&&str| {
            self.directory.numbers(phrase).is_some_and(|words| {
                !words.is_empty() && self.directory.doors_with(&words, Some(&[number])) == [number]
            })
        };
        need.terms
            .terms
            .iter()
            .find(has)
            .map(|phrase| (*phrase).to_owned())
            .unwrap_or_default()
    }
}

fn language_reason(door: &Door, name: &str, number: Option<Number>) -> Option<Because> {
    let language = crate::languages::canonical(name);
    match speaks(door, number) {
        Speaks::Yes => Some(Because::SpeaksLanguage { language }),
        Speaks::Interpreter => Some(Because::ByInterpreter { language }),
        _ => None,
    }
}

fn shown(row: &Row, confidential: bool) -> HitLocation {
    let Extra::Location(place) = &row.record.extra else {
        return HitLocation::default();
    };
    let Location {
        address,
        city,
        state,
        zip,
        ..
    } = &**place;
    let visible = |text: &str| {
        if confidential {
            String::new()
        } else {
            text.to_owned()
        }
    };
    HitLocation {
        name: visible(&row.record.name),
        address: Some(visible(address)).filter(|address| !address.is_empty()),
        city: String::from(&**city),
        state: String::from(&**state),
        zip: String::from(&**zip),
    }
}

fn local_words(service: &Service) -> std::collections::BTreeMap<String, LocalWords> {
    let mut all = std::collections::BTreeMap::<String, LocalWords>::new();
    for (label, text) in &service.translations {
        let Some((field, code)) = label.split_once('.') else {
            continue;
        };
        let words = all.entry(code.to_owned()).or_default();
        match field {
            "name" => words.name = Some(String::from(&**text)),
            "description" => words.description = Some(text::excerpt(text, EXCERPT)),
            "eligibility" => words.eligibility = Some(String::from(&**text)),
            "application" => words.application = Some(String::from(&**text)),
            _ => {}
        }
    }
    all
}
