//! Properties over made-up directories: any bytes are read without a panic, the index answers as a scan does whatever
//! the order and number of changes, and importing again changes nothing.

#![expect(
    clippy::indexing_slicing,
    reason = "made-up values are picked from lists by numbers in range"
)]

mod support;

use std::io::Read;

use directory::import::{self, Limits};
use directory::{
    Change, Children, Directory, Gender, Kind, Medicine, NeedTerms, Query, Who, place,
};
use proptest::prelude::*;
use serde_json::{Value, json, value::RawValue};

const WORDS: [&str; 8] = [
    "Shelter",
    "Animal",
    "Food",
    "Pantry",
    "Women",
    "Legal/Aid",
    "Job",
    "Crisis",
];
const ZIPS: [&str; 6] = ["33130", "33136", "33030", "34102", "", "99999"];
const LANGUAGES: [&str; 4] = ["English", "Spanish", "Creole", "Mam"];

fn name() -> impl Strategy<Value = String> {
    proptest::collection::vec(0..WORDS.len(), 1..4).prop_map(|picks| {
        picks
            .into_iter()
            .map(|pick| WORDS[pick])
            .collect::<Vec<_>>()
            .join(" ")
    })
}

fn schedules() -> impl Strategy<Value = Value> {
    proptest::collection::vec((0..7usize, 0..24u8, 0..24u8), 0..4).prop_map(|rows| {
        let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        rows.into_iter().map(|(day, opens, closes)| json!({"byday": days[day], "freq": "WEEKLY", "opens_at": format!("{opens:02}:00"), "closes_at": format!("{closes:02}:30")})).collect()
    })
}

fn attributes() -> impl Strategy<Value = Vec<Value>> {
    let ours = (0..9usize).prop_map(|pick| {
        let (label, value) = [
            ("eligibility.gender", "women"),
            ("eligibility.gender", "men, trans"),
            ("eligibility.children", "12"),
            ("eligibility.children", "no"),
            ("eligibility.pets", "yes"),
            ("eligibility.medicine", "insulin, methadone"),
            ("eligibility.family", "no"),
            ("eligibility.trafficking", "no"),
            ("name.es", "Refugio de mujeres"),
        ][pick];
        json!({"label": label, "value": value})
    });
    let term = (0..6u8).prop_map(|term| json!({"taxonomy_term_id": format!("t{term}")}));
    (
        proptest::collection::vec(term, 0..3),
        proptest::collection::btree_map(0..9usize, ours, 0..2),
    )
        .prop_map(|(terms, ours)| terms.into_iter().chain(ours.into_values()).collect())
}

fn object() -> impl Strategy<Value = (Kind, String, Option<Value>)> {
    let organization = (0..3u8, name()).prop_map(|(id, name)| {
        (
            Kind::Organization,
            format!("o{id}"),
            Some(json!({"name": name})),
        )
    });
    let term = (0..6u8, name()).prop_map(|(id, name)| {
        (
            Kind::TaxonomyTerm,
            format!("t{id}"),
            Some(json!({"name": name})),
        )
    });
    let location = (0..6u8, name(), 0..ZIPS.len(), any::<Option<(u8, u8)>>(), any::<bool>(), schedules()).prop_map(|(id, name, zip, point, wheelchair, schedules)| {
        let mut json = json!({"name": name, "addresses": [{"city": "Miami", "postal_code": ZIPS[zip]}], "schedules": schedules});
        if let Some((north, east)) = point {
            json["latitude"] = json!(25.0 + f64::from(north) / 100.0);
            json["longitude"] = json!(-81.0 + f64::from(east) / 100.0);
        }
        if wheelchair {
            json["accessibility"] = json!([{"description": "Wheelchair ramp"}]);
        }
        (Kind::Location, format!("l{id}"), Some(json))
    });
    let link = (0..12u8, 0..8u8, 0..7u8).prop_map(|(id, service, location)| {
        (
            Kind::ServiceAtLocation,
            format!("x{id}"),
            Some(
                json!({"service_id": format!("s{service}"), "location_id": format!("l{location}")}),
            ),
        )
    });
    let service = (0..8u8, 0..4u8, name(), name(), attributes(), proptest::collection::vec((0..LANGUAGES.len(), any::<bool>()), 0..3), schedules(), (any::<Option<u8>>(), 0..3u8)).prop_map(
        |(id, organization, name, description, attributes, languages, schedules, (age, status))| {
            let languages: Vec<Value> = languages.into_iter().map(|(pick, by)| json!({"name": LANGUAGES[pick], "note": if by { "By interpreter" } else { "" }})).collect();
            let mut json = json!({
                "name": name, "description": description, "organization_id": format!("o{organization}"), "attributes": attributes, "languages": languages, "schedules": schedules,
                "status": if status == 0 { "inactive" } else { "active" }, "assured_date": if status == 1 { "2025-01-01" } else { "" },
            });
            if let Some(age) = age {
                json["minimum_age"] = json!(age % 40);
                json["maximum_age"] = json!(age / 2);
            }
            (Kind::Service, format!("s{id}"), Some(json))
        },
    );
    let removed = (0..5usize, 0..8u8).prop_map(|(kind, id)| {
        let (kind, start) = [
            (Kind::Organization, 'o'),
            (Kind::TaxonomyTerm, 't'),
            (Kind::Location, 'l'),
            (Kind::ServiceAtLocation, 'x'),
            (Kind::Service, 's'),
        ][kind];
        (kind, format!("{start}{id}"), None)
    });
    prop_oneof![1 => organization, 2 => term, 3 => location, 4 => link, 5 => service, 1 => removed]
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![
        (0..90u8).prop_map(Who::Age),
        prop_oneof![Just(Gender::Women), Just(Gender::Men), Just(Gender::Trans)]
            .prop_map(Who::Gender),
        prop_oneof![
            Just(Children::Some),
            Just(Children::None),
            Just(Children::Ages(vec![3, 14])),
            Just(Children::Ages(vec![5]))
        ]
        .prop_map(Who::Children),
        Just(Who::Pets),
        Just(Who::Trafficking),
        Just(Who::Family),
        Just(Who::Mobility),
        (0..LANGUAGES.len()).prop_map(|pick| Who::Language(LANGUAGES[pick].to_owned())),
        prop_oneof![Just(Medicine::Insulin), Just(Medicine::Psychiatric)].prop_map(Who::Medicine),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_and_a_scan_agree(
        objects in proptest::collection::vec(object(), 1..60),
        who in proptest::collection::vec(who(), 0..3),
        (needs, within, text, language) in (0..4usize, 0..4usize, 0..4usize, 0..3usize),
        (day, hour, timed, open_only, placed) in (1i8..28, 0i8..24, any::<bool>(), any::<bool>(), any::<bool>()),
        (limit, count_excluded) in (1..12usize, any::<bool>()),
    ) {
        let mut directory = Directory::default();
        for (seq, (kind, id, json)) in objects.into_iter().enumerate() {
            let json = json.map(|json| RawValue::from_string(json.to_string()).unwrap());
            let revision = directory.revision(kind, &id) + 1;
            directory.apply(&Change { seq: seq as u64 + 1, kind, id, revision, json, by: "test".into(), at: jiff::Timestamp::UNIX_EPOCH }).unwrap();
        }
        let need = |id, terms: &[&'static str], not_terms: &[&'static str]| NeedTerms { id, terms: terms.to_vec(), not_terms: not_terms.to_vec() };
        let needs = match needs {
            0 => vec![],
            1 => vec![need("need-shelter", &["shelter", "crisis shelter"], &["animal"])],
            2 => vec![need("need-food", &["food pantry"], &[]), need("need-legal", &["legal aid", "job"], &["women shelter"])],
            _ => vec![need("need-none", &["zzz", ""], &[""])],
        };
        let miami = place::lookup("33130").unwrap();
        let query = Query {
            needs,
            place: placed.then_some(&miami),
            within_km: [None, Some(1.0), Some(30.0), Some(20_000.0)][within],
            who,
            language: [None, Some("Spanish"), Some("ht")][language],
            text: [None, Some("shelter"), Some("women REFUGIO"), Some(" / ")][text],
            at: timed.then(|| jiff::civil::date(2026, 11, day).at(hour, 15, 0, 0)),
            open_only,
            limit,
            count_excluded,
        };
        support::assert_equal(&directory, &support::doors(&directory), &query);
        for (id, _) in directory.objects(Kind::Service) {
            prop_assert!(directory.service(id).is_some());
        }
        let _ = directory.stats();
    }

    #[test]
    fn any_bytes_are_read_or_refused(
        services in proptest::collection::vec(any::<u8>(), 0..300),
        phones in "(id|service_id|number|name|,|\"|\n|1|é|=){0,60}",
        name in "[a-z_]{0,12}(\\.csv)?",
    ) {
        let head = b"id,name,organization_id,languages\n";
        for services in [services.clone(), [head.as_slice(), &services].concat()] {
            let tables: Vec<(String, Box<dyn Read + '_>)> = vec![
                ("services.csv".to_owned(), Box::new(services.as_slice())),
                ("phones.csv".to_owned(), Box::new(phones.as_bytes())),
                (name.clone(), Box::new(phones.as_bytes())),
            ];
            if let Ok(import) = import::read(tables, None, &Limits::default(), &mut |_| ()) {
                for table in &import.report.tables {
                    prop_assert_eq!(table.rows, table.taken + table.set_aside);
                }
                let (directory, changes) = support::directory_of(&import);
                prop_assert_eq!(changes.len(), import.objects.len());
                prop_assert!(directory.changes_for(&import, "again", jiff::Timestamp::UNIX_EPOCH).is_empty());
            }
        }
    }

    #[test]
    fn a_change_is_a_line_and_back(id in ".{1,20}", by in ".{0,10}", seq in any::<u64>()) {
        let change = Change { seq, kind: Kind::Service, id, revision: 1, json: Some(RawValue::from_string("{\"name\":\"x\"}".into()).unwrap()), by, at: jiff::Timestamp::UNIX_EPOCH };
        let line = serde_json::to_string(&change).unwrap();
        prop_assert!(!line.contains('\n'));
        let back: Change = serde_json::from_str(&line).unwrap();
        prop_assert_eq!(serde_json::to_string(&back).unwrap(), line);
    }

    #[test]
    fn any_filter_is_read_or_refused(key in ".{0,12}", value in ".{0,12}") {
        for key in directory::WHO_KEYS.iter().copied().chain([key.as_str()]) {
            let _ = Who::parse(key, &value);
        }
    }
}
