//! The real directory of a metropolitan 211, with all its traps. Skipped without the data.

#[path = "support/needs.rs"]
mod needs;
mod support;

use directory::import::LineKind;
use directory::{Because, Near, Query, place};
use support::{directory_of, doors, import_folder, test_data};

#[test]
fn every_row_is_in_or_in_the_report() {
    let Some(data) = test_data("Miami rows") else {
        return;
    };
    let import = import_folder(&data.join("hsds/miami"));
    for table in &import.report.tables {
        println!(
            "{:<40} {:>6} rows {:>6} taken {:>6} set aside",
            table.file, table.rows, table.taken, table.set_aside
        );
        assert_eq!(table.rows, table.taken + table.set_aside);
        let refused = import
            .report
            .lines
            .iter()
            .filter(|line| line.file == table.file && line.kind == LineKind::Refused);
        assert_eq!(
            refused.map(|line| line.rows).sum::<u64>(),
            table.set_aside,
            "{}",
            table.file
        );
    }
    let mut seen = std::collections::BTreeMap::<(String, String), u64>::new();
    for line in &import.report.lines {
        let reason = line
            .reason
            .split('"')
            .step_by(2)
            .collect::<Vec<_>>()
            .join("…");
        *seen
            .entry((line.file.clone(), format!("{:?} {reason}", line.kind)))
            .or_default() += line.rows;
    }
    for ((file, reason), rows) in &seen {
        println!("{rows:>6} {file}: {reason}");
    }
    let count = |file: &str| {
        import
            .report
            .tables
            .iter()
            .find(|table| table.file == file)
            .unwrap()
    };
    assert_eq!(count("services.csv").taken, 4089);
    assert_eq!(count("eligibility.csv").set_aside, 2244);
    assert_eq!(count("services_taxonomy.csv").taken, 26_259);
    assert_eq!(count("regular_schedules.csv").rows, 11_350);
    // Ids the taxonomy uses twice: two with another facet, one with another name.
    assert_eq!(count("taxonomy.csv").set_aside, 3);
    assert!(
        import
            .report
            .lines
            .iter()
            .all(|line| line.line > 0 && !line.reason.is_empty())
    );
}

#[test]
fn the_traps_are_seen() {
    let Some(data) = test_data("Miami traps") else {
        return;
    };
    let import = import_folder(&data.join("hsds/miami"));
    let (directory, changes) = directory_of(&import);
    assert_eq!(changes.len(), import.objects.len());
    assert!(
        directory
            .changes_for(&import, "again", jiff::Timestamp::UNIX_EPOCH)
            .is_empty(),
        "importing twice adds nothing"
    );
    let stats = directory.stats();
    println!("{stats:#?}");
    assert_eq!(
        (stats.services, stats.organizations, stats.locations),
        (4089, 1074, 4089)
    );
    assert_eq!(stats.with_coordinates, 2260);
    assert_eq!(stats.without_terms, 500);
    assert!(
        (1_450..1_700).contains(&stats.without_hours),
        "{}",
        stats.without_hours
    );
    assert!(
        stats.languages.contains_key("Haitian Creole") && !stats.languages.contains_key("Creole")
    );
    let odd: Vec<&String> = stats
        .languages
        .keys()
        .filter(|name| name.to_lowercase().contains("available") || name.len() > 25)
        .collect();
    assert!(odd.is_empty(), "{odd:?}");
    for (_, json) in directory.objects(directory::Kind::Service) {
        assert!(!json.contains("###") && !json.contains("GÇ"), "{json}");
    }
}

#[test]
fn shelter_is_for_people() {
    let Some(data) = test_data("Miami shelters") else {
        return;
    };
    let (directory, _) = directory_of(&import_folder(&data.join("hsds/miami")));
    let miami = place::lookup("33130").unwrap();
    for id in needs::IDS {
        let query = Query {
            needs: vec![needs::need(id)],
            place: Some(&miami),
            at: Some(jiff::civil::date(2019, 7, 17).at(22, 0, 0, 0)),
            limit: 20,
            count_excluded: true,
            ..Query::default()
        };
        let found = directory.find(&query);
        println!("== {id}");
        for hit in &found.results {
            let because: Vec<String> = hit
                .because
                .iter()
                .filter_map(|because| match because {
                    Because::Need { term, .. } => Some(term.clone()),
                    Because::NeedInWords { words, .. } => Some(format!("words: {words}")),
                    _ => None,
                })
                .collect();
            println!(
                "{:>7.2} km {:?} {:<60} | {:<40} | {}",
                hit.distance.map_or(0.0, |d| d.km),
                hit.open,
                hit.service,
                hit.organization,
                because.join("; ")
            );
        }
        assert_eq!(found.results.len(), 20);
        if id == "need-shelter" {
            for hit in found.results.iter().take(10) {
                let is_roof = |because: &Because| matches!(because, Because::Need { term, .. } if term.contains("Shelter") || term.contains("Housing"));
                assert!(hit.because.iter().any(is_roof), "{}", hit.service);
            }
            for hit in &found.results {
                let animal = |text: &str| {
                    text.to_lowercase().contains("animal") || text.to_lowercase().contains("humane")
                };
                assert!(
                    !animal(&hit.service) && !animal(&hit.organization),
                    "{} is for animals",
                    hit.service
                );
            }
        }
    }
    let zip_only = directory.find(&Query {
        place: Some(&miami),
        limit: 4089,
        ..Query::default()
    });
    assert_eq!(zip_only.results.len(), 4089);
    assert!(zip_only.results.iter().any(|hit| {
        hit.distance
            .is_some_and(|distance| distance.near == Near::Zip)
    }));
    let first_without = zip_only
        .results
        .iter()
        .position(|hit| hit.distance.is_none())
        .unwrap();
    assert!(
        zip_only.results[first_without..]
            .iter()
            .all(|hit| hit.distance.is_none()),
        "without a place comes last"
    );
}

#[test]
fn the_index_and_a_scan_agree() {
    let Some(data) = test_data("Miami against a scan") else {
        return;
    };
    let (directory, _) = directory_of(&import_folder(&data.join("hsds/miami")));
    let doors = doors(&directory);
    let places: Vec<_> = [
        "33130",
        "Homestead FL",
        "Naples FL",
        "Key West, Florida",
        "10001",
    ]
    .iter()
    .map(|text| place::lookup(text).unwrap())
    .collect();
    for step in 0..60usize {
        let query = Query {
            needs: if step % 4 == 3 {
                vec![]
            } else {
                vec![needs::need(needs::IDS[step % 6])]
            },
            place: (step % 7 != 6).then(|| &places[step % 5]),
            within_km: [None, Some(5.0), Some(25.0), Some(500.0)][step % 4],
            text: [
                None,
                None,
                Some("women"),
                Some("job training"),
                Some("zzzz"),
            ][step % 5],
            language: [None, Some("Creole"), Some("es")][step % 3],
            who: match step % 3 {
                0 => vec![
                    directory::Who::Language("Spanish".into()),
                    directory::Who::Age(17),
                ],
                1 => vec![],
                _ => vec![directory::Who::Mobility],
            },
            at: (step % 2 == 0).then(|| {
                jiff::civil::date(2019, 7, 15 + i8::try_from(step % 7).unwrap()).at(
                    i8::try_from(step % 24).unwrap(),
                    30,
                    0,
                    0,
                )
            }),
            open_only: step % 8 == 0,
            limit: [20, 5, 300][step % 3],
            count_excluded: step % 2 == 1,
        };
        support::assert_equal(&directory, &doors, &query);
    }
}
