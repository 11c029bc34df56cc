//! What an import does with tables that are wrong, odd or hostile.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests: a failure is a failed test"
)]

mod support;

use std::io::Read;

use directory::import::{self, ImportError, Limits, LineKind};
use directory::{Directory, Kind, Query, Refused, place};
use support::{directory_of, import_folder, import_texts, test_data, try_import};

const ORGANIZATIONS: (&str, &str) = ("organizations.csv", "id,name\no1,Harbor\n");
const SERVICES: (&str, &str) = (
    "services.csv",
    "id,organization_id,name,description\ns1,o1,Shelter,A bed\n",
);

#[track_caller]
fn check_error(tables: &[(&str, &str)], expected: &str) {
    assert_eq!(try_import(tables).unwrap_err().to_string(), expected);
}

/// Lines of the report as `file:line kind reason`.
#[track_caller]
fn check_lines(tables: &[(&str, &str)], expected: &[&str]) {
    let report = import_texts(tables).report;
    let lines: Vec<String> = report
        .lines
        .iter()
        .map(|line| {
            let kind = if line.kind == LineKind::Refused {
                "refused"
            } else {
                "note"
            };
            format!("{}:{} {kind} {}", line.file, line.line, line.reason)
        })
        .collect();
    assert_eq!(lines, expected);
    for table in &report.tables {
        assert_eq!(table.rows, table.taken + table.set_aside, "{table:?}");
    }
}

#[test]
fn what_cannot_be_trusted_stops_the_import() {
    check_error(
        &[],
        "no table \"services\" among no files. Export it too, or name the file that holds it in the map. Nothing was imported.",
    );
    check_error(
        &[ORGANIZATIONS],
        "no table \"services\" among organizations.csv. Export it too, or name the file that holds it in the map. Nothing was imported.",
    );
    check_error(
        &[("services.csv", "id,title\n1,x\n")],
        "services.csv: no column \"name\"; it has id, title. Rename the column, or name it in the map. Nothing was imported.",
    );
    check_error(
        &[("services.csv", "")],
        "services.csv: no column \"id, name\"; it has nothing: the file is empty. Rename the column, or name it in the map. Nothing was imported.",
    );
    check_error(
        &[("services.csv", "id,name,name\n")],
        "services.csv: two columns are \"name\". Rename or remove one of them. Nothing was imported.",
    );
    check_error(
        &[("services.csv", "PK\u{3}\u{4}xxxx")],
        "services.csv: it is a spreadsheet or ZIP file, not CSV. Open it in a spreadsheet and save it as \"CSV UTF-8\". Nothing was imported.",
    );
    let utf16: Vec<u8> = std::iter::once(0xfeff_u16)
        .chain("id,name\n".encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let tables: Vec<(String, Box<dyn Read>)> = vec![("services.csv".to_owned(), Box::new(&*utf16))];
    let error = import::read(tables, None, &Limits::default(), &mut |_| ()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "services.csv: it is in UTF-16, not UTF-8. Open it in a spreadsheet and save it as \"CSV UTF-8\". Nothing was imported."
    );
}

/// Gives bytes without end and remembers how many were asked for.
struct Endless<'c>(&'c std::cell::Cell<u64>);

impl Read for Endless<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.fill(b'x');
        self.0.set(self.0.get() + buffer.len() as u64);
        Ok(buffer.len())
    }
}

#[test]
fn a_record_without_end_is_refused_early() {
    let given = std::cell::Cell::new(0);
    let start = "id,name\n1,fine\n2,\"never closed ".as_bytes();
    let tables: Vec<(String, Box<dyn Read + '_>)> = vec![(
        "services.csv".to_owned(),
        Box::new(start.chain(Endless(&given))),
    )];
    let error = import::read(tables, None, &Limits::default(), &mut |_| ()).unwrap_err();
    assert!(
        matches!(error, ImportError::RecordTooLong { line: 3, .. }),
        "{error}"
    );
    assert!(given.get() < 2 << 20, "{} bytes were read", given.get());
    let many = Limits {
        max_rows: 2,
        ..Limits::default()
    };
    let tables: Vec<(String, Box<dyn Read>)> = vec![(
        "services.csv".to_owned(),
        Box::new("id,name\n1,a\n2,b\n3,c\n".as_bytes()),
    )];
    assert!(matches!(
        import::read(tables, None, &many, &mut |_| ()),
        Err(ImportError::TooMuch { limit: 2, .. })
    ));
    let small = Limits {
        max_total_bytes: 10,
        ..Limits::default()
    };
    let tables: Vec<(String, Box<dyn Read>)> = vec![(
        "services.csv".to_owned(),
        Box::new("id,name\n1,a\n2,b\n".as_bytes()),
    )];
    assert!(matches!(
        import::read(tables, None, &small, &mut |_| ()),
        Err(ImportError::TooMuch { limit: 10, .. })
    ));
}

#[test]
fn every_odd_row_has_its_line() {
    check_lines(
        &[
            ORGANIZATIONS,
            SERVICES,
            (
                "eligibility.csv",
                "id,service_id,eligibility\n,,Women\n,s1,Anyone\n",
            ),
        ],
        &[
            "eligibility.csv:2 refused \"service_id\" is empty, so nobody can tell what it belongs to; fill it in the export",
        ],
    );
    check_lines(
        &[
            ORGANIZATIONS,
            (
                "services.csv",
                "id,organization_id,name\ns1,o1,A\ns1,o1,B\ns1,o1,A\n,o1,C\ns2,o1,\ns3,o1\ns4,o9,D\n",
            ),
        ],
        &[
            "services.csv:3 refused its id is already used on line 2 of services.csv with other content; that one was kept. Give one of them another id",
            "services.csv:4 refused it repeats line 2 of services.csv word for word",
            "services.csv:5 refused \"id\" is empty; give the row an id that no other has",
            "services.csv:6 refused \"name\" is empty; nobody could recognise it",
            "services.csv:7 refused it has 2 fields, the first line has 3; look for a missing or extra comma or quotation mark",
            "services.csv:8 note its organization is not in the table of organizations; it is shown without one",
        ],
    );
    check_lines(
        &[
            ORGANIZATIONS,
            SERVICES,
            (
                "phones.csv",
                "id,service_id,number\np1,s1,+1 305 555 0100\np2,s1,=HYPERLINK(1)\np3,s9,1\np4,s1, \n",
            ),
        ],
        &[
            "phones.csv:4 refused service_id \"s9\" is not in the table of services",
            "phones.csv:5 refused it says nothing: number is empty",
            "phones.csv:3 note \"number\": it begins like a spreadsheet formula; it was kept as plain text",
        ],
    );
    check_lines(
        &[
            ORGANIZATIONS,
            SERVICES,
            ("prices.csv", "a\n1\n2\n"),
            ("notes.docx", "x"),
        ],
        &[
            "prices.csv:1 refused not a table of HSDS that holds services: the whole file was set aside; if it is one, name the table in the map",
            "notes.docx:1 refused not a CSV file: nothing was read from it",
        ],
    );
}

#[test]
fn a_row_that_is_not_utf8_is_set_aside() {
    let bytes: &[u8] = b"\xEF\xBB\xBFid,name\ns1,Fine\ns2,Caf\xE9\ns3,Fine too\n";
    let tables: Vec<(String, Box<dyn Read>)> = vec![("services.csv".to_owned(), Box::new(bytes))];
    let import = import::read(tables, None, &Limits::default(), &mut |_| ()).unwrap();
    assert_eq!(import.objects.len(), 2);
    let line = &import.report.lines[0];
    assert_eq!(
        (line.line, line.reason.as_str()),
        (
            3,
            "\"name\" is not in UTF-8; save the file as \"CSV UTF-8\""
        )
    );
}

#[test]
fn a_map_names_what_is_named_otherwise() {
    let map: import::ColumnMap = serde_json::from_str(r#"{"tables":{"programs_offered":{"table":"services","columns":{"Ref":"id","Title":"name"}}}}"#).unwrap();
    let tables: Vec<(String, Box<dyn Read>)> = vec![(
        "Programs_Offered.csv".to_owned(),
        Box::new("Ref,Title\n1,Bed\n".as_bytes()),
    )];
    let import = import::read(tables, Some(&map), &Limits::default(), &mut |_| ()).unwrap();
    assert_eq!(import.objects[0].json.get(), r#"{"id":"1","name":"Bed"}"#);
}

const CONFIDENTIAL: &[(&str, &str)] = &[
    ORGANIZATIONS,
    SERVICES,
    (
        "locations.csv",
        "id,name,alternate_name,description,transportation,latitude,longitude,street\nl1,Hidden House,Hidden,Hidden gate,Bus to Hidden,25.77,-80.2,9 Hidden Way\n",
    ),
    (
        "addresses.csv",
        "location_id,address_1,address_3,region,city,state_province,postal_code\nl1,9 Hidden Way,Hidden rear,Hidden area,Miami,FL,33130\n",
    ),
    (
        "accessibility_for_disabilities.csv",
        "id,location_id,accessibility,details\nc1,l1,ramp,Ramp at Hidden Way\n",
    ),
    (
        "service_at_location.csv",
        "id,service_id,location_id\nx1,s1,l1\n",
    ),
    (
        "attributes.csv",
        "id,link_id,taxonomy_term_id,link_type,link_entity,value,label\na1,l1,,,location,true,confidential\n",
    ),
];

#[test]
fn a_confidential_address_enters_nothing() {
    let import = import_texts(CONFIDENTIAL);
    assert!(import.objects.iter().all(
        |object| !object.json.get().contains("Hidden") && !object.json.get().contains("25.77")
    ));
    assert!(
        import
            .report
            .lines
            .iter()
            .any(|line| line.reason.contains("confidential"))
    );
    let (mut directory, _) = directory_of(&import);
    let miami = place::lookup("33130").unwrap();
    let found = directory.find(&Query {
        place: Some(&miami),
        ..Query::default()
    });
    let hit = &found.results[0];
    assert!(hit.confidential && hit.location.address.is_none() && hit.location.name.is_empty());
    assert_eq!(
        (hit.location.city.as_str(), hit.location.zip.as_str()),
        ("Miami", "33130")
    );
    assert_eq!(hit.distance.unwrap().near, directory::Near::Zip);
    let view = directory.service("s1").unwrap();
    assert!(view.places[0].address.is_none() && view.places[0].lat.is_none());
    let betrayed = r#"{"id":"l2","latitude":25.7,"longitude":-80.2,"attributes":[{"label":"confidential","value":"true"}]}"#;
    let change = directory::Change {
        seq: 99,
        kind: Kind::Location,
        id: "l2".into(),
        revision: 1,
        json: Some(serde_json::value::RawValue::from_string(betrayed.into()).unwrap()),
        by: "test".into(),
        at: jiff::Timestamp::UNIX_EPOCH,
    };
    assert!(matches!(
        directory.apply(&change),
        Err(Refused::ConfidentialAddress { .. })
    ));
    assert_eq!(directory.revision(Kind::Location, "l2"), 0);
}

/// A place that is secret through its service alone keeps its name in the directory, because another service may
/// stand there openly; no search may confirm it.
#[test]
fn no_search_confirms_the_name_of_a_secret_place() {
    let of_service: Vec<(&str, &str)> = CONFIDENTIAL
        .iter()
        .map(|(name, text)| match *name {
            "attributes.csv" => (
                *name,
                "id,link_id,taxonomy_term_id,link_type,link_entity,value,label\na1,s1,,,service,true,confidential\n",
            ),
            _ => (*name, *text),
        })
        .collect();
    for tables in [CONFIDENTIAL, &of_service] {
        let (directory, _) = directory_of(&import_texts(tables));
        let found = directory.find(&Query {
            text: Some("hidden house"),
            ..Query::default()
        });
        assert!(found.results.is_empty());
        let view = directory.service("s1").unwrap();
        let all = directory.find(&Query::default());
        let hit = all
            .results
            .iter()
            .find(|hit| hit.service_id == "s1")
            .unwrap();
        let shown = serde_json::to_string(&(hit, &view)).unwrap();
        assert!(hit.confidential && !shown.contains("Hidden"), "{shown}");
    }
}

#[test]
fn a_source_that_does_not_know_betrays_no_secret_place() {
    let (mut directory, _) = directory_of(&import_texts(CONFIDENTIAL));
    let unknowing: Vec<(&str, &str)> = CONFIDENTIAL
        .iter()
        .filter(|(name, _)| *name != "attributes.csv")
        .copied()
        .collect();
    let import = import_texts(&unknowing);
    let at = jiff::Timestamp::UNIX_EPOCH;
    for change in directory.changes_for(&import, "test", at) {
        directory.apply(&change).unwrap();
    }
    let kept = directory.json(Kind::Location, "l1").unwrap();
    assert!(
        !kept.contains("Hidden") && kept.contains("confidential"),
        "{kept}"
    );
    assert_eq!(directory.changes_for(&import, "test", at).len(), 0);
    let mut lifted = unknowing;
    lifted.push((
        "attributes.csv",
        "id,link_id,taxonomy_term_id,link_type,link_entity,value,label\na1,l1,,,location,false,confidential\n",
    ));
    for change in directory.changes_for(&import_texts(&lifted), "test", at) {
        directory.apply(&change).unwrap();
    }
    assert!(
        directory
            .json(Kind::Location, "l1")
            .unwrap()
            .contains("9 Hidden Way")
    );
}

#[test]
fn revisions_are_expected() {
    let (mut directory, changes) = directory_of(&import_texts(CONFIDENTIAL));
    let mut again = changes
        .iter()
        .find(|change| change.kind == Kind::Service)
        .unwrap()
        .clone();
    assert_eq!(
        directory.apply(&again).unwrap_err().to_string(),
        "service s1 stands at revision 1, so the next change must be revision 2; this one is 1. Read the object again and repeat the change."
    );
    again.revision = 2;
    again.json = None;
    directory.apply(&again).unwrap();
    assert!(directory.is_empty() && directory.service("s1").is_none());
    assert_eq!(directory.revision(Kind::Service, "s1"), 2);
    let line = serde_json::to_string(&again).unwrap();
    assert!(
        line.starts_with(r#"{"seq":"#)
            && line.contains(r#""kind":"service","id":"s1","revision":2,"json":null"#),
        "{line}"
    );
    let broken = directory::Change {
        revision: 3,
        json: Some(serde_json::value::RawValue::from_string("[1]".into()).unwrap()),
        ..again
    };
    assert!(matches!(
        directory.apply(&broken),
        Err(Refused::Json { .. })
    ));
}

#[test]
fn the_demo_directory_is_taken_whole() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/hsds");
    let import = import_folder(&folder);
    let refused: Vec<_> = import
        .report
        .lines
        .iter()
        .filter(|line| line.kind == LineKind::Refused)
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
    let (directory, _) = directory_of(&import);
    let stats = directory.stats();
    assert!(
        stats.services > 40
            && stats.confidential >= 2
            && stats.verified > 30
            && stats.inactive == 1,
        "{stats:?}"
    );
    let miami = place::lookup("33130").unwrap();
    let found = directory.find(&Query {
        needs: vec![directory::NeedTerms {
            id: "need-shelter",
            terms: vec!["shelter"],
            not_terms: vec!["animal shelter"],
        }],
        place: Some(&miami),
        at: Some(jiff::civil::date(2026, 11, 20).at(3, 0, 0, 0)),
        count_excluded: true,
        ..Query::default()
    });
    assert!(found.results.len() >= 4);
    for hit in &found.results {
        assert!(
            hit.words.contains_key("es"),
            "{} has Spanish words",
            hit.service
        );
        assert!(!hit.service.to_lowercase().contains("animal"));
        assert!(!hit.confidential || hit.location.address.is_none());
    }
}

#[test]
fn other_exports_are_read() {
    let Some(data) = test_data("HSDS 3 examples and Ohana") else {
        return;
    };
    let example = import_folder(&data.join("hsds/spec-3/examples/csv"));
    for line in &example.report.lines {
        println!(
            "{}:{} {:?} {}",
            line.file, line.line, line.kind, line.reason
        );
    }
    let (directory, _) = directory_of(&example);
    let view = directory
        .service("ac148810-d857-441c-9679-408f346de14b")
        .unwrap();
    assert_eq!(
        (view.name.as_str(), view.minimum_age.as_str()),
        ("Community Counselling", "12")
    );
    let ohana = import_folder(&data.join("hsds/ohana-sample"));
    for line in &ohana.report.lines {
        println!(
            "{}:{} {:?} {} ({})",
            line.file, line.line, line.kind, line.reason, line.rows
        );
    }
    let (directory, _) = directory_of(&ohana);
    let stats = directory.stats();
    assert_eq!((stats.services, stats.locations), (23, 22));
    assert!(
        directory
            .changes_for(&ohana, "again", jiff::Timestamp::UNIX_EPOCH)
            .is_empty()
    );
    let doors = support::doors(&directory);
    support::assert_equal(
        &directory,
        &doors,
        &Query {
            place: Some(&place::lookup("94063").unwrap()),
            ..Query::default()
        },
    );
}

#[test]
fn an_empty_directory_answers_nothing() {
    let directory = Directory::default();
    assert!(directory.is_empty());
    assert!(directory.find(&Query::default()).results.is_empty());
}
