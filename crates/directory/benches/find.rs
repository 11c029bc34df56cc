//! How fast a search over the real Miami directory is. First it proves that the index answers a few hundred seeded
//! queries exactly as a scan over everything does; then it measures both in one run and prints one line for each.
//! Without `LEEWARD_TEST_DATA` it says that it was skipped.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that fails says so by stopping"
)]

#[path = "../tests/support/needs.rs"]
mod needs;
#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use directory::{Change, Directory, Query, Who, place};

const QUERIES: usize = 400;
const REPEATS: usize = 9;

fn main() {
    let Some(data) = support::test_data("the directory benchmark") else {
        return;
    };
    let start = now();
    let import = support::import_folder(&data.join("hsds/miami"));
    let imported = start.elapsed();
    let (_, changes) = support::directory_of(&import);
    drop(import);
    let file: String = changes
        .iter()
        .map(|change| serde_json::to_string(change).unwrap() + "\n")
        .collect();
    let rows = changes.len();
    drop(changes);

    let mut loads = Vec::new();
    let mut directory = Directory::default();
    for _ in 0..5 {
        let start = now();
        directory = Directory::default();
        for line in file.lines() {
            let change: Change = serde_json::from_str(line).unwrap();
            directory.apply(&change).unwrap();
        }
        directory.shrink();
        loads.push(start.elapsed());
    }
    loads.sort_unstable();
    println!(
        "directory load   median {:.0} ms   import from CSV {:.0} ms   ({rows} changes, {:.1} MB, Miami, about {:.1} MB in memory)",
        millis(loads[2]),
        millis(imported),
        megabytes(file.len()),
        megabytes(directory.approximate_bytes()),
    );

    let places: Vec<place::Place> = [
        "33130",
        "33030",
        "34102",
        "33040",
        "Hialeah FL",
        "Miami Beach FL",
    ]
    .iter()
    .map(|text| place::lookup(text).unwrap())
    .collect();
    let mut seed = 0x5eed_u64;
    let queries: Vec<Query<'_>> = (0..QUERIES).map(|_| query(&mut seed, &places)).collect();
    let doors = support::doors(&directory);
    for query in &queries {
        for count_excluded in [false, true] {
            let query = Query {
                count_excluded,
                ..query.clone()
            };
            support::assert_equal(&directory, &doors, &query);
        }
    }

    let mut times: Vec<Duration> = queries
        .iter()
        .map(|query| {
            let mut own: Vec<Duration> = (0..REPEATS)
                .map(|_| {
                    let start = now();
                    black_box(directory.find(black_box(query)));
                    start.elapsed()
                })
                .collect();
            own.sort_unstable();
            own[REPEATS / 2]
        })
        .collect();
    let mut scans: Vec<Duration> = queries
        .iter()
        .map(|query| {
            let start = now();
            black_box(support::scan(black_box(&doors), black_box(query)));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    scans.sort_unstable();
    let (median, tail, scan) = (
        micros(times[QUERIES / 2]),
        micros(times[QUERIES * 99 / 100]),
        micros(scans[QUERIES / 2]),
    );
    println!(
        "directory find   median {median:.0} µs p99 {tail:.0} µs   brute force {scan:.0} µs   ratio {:.0}   ({QUERIES} queries, Miami, without counts)",
        scan / median
    );
}

fn query<'q>(seed: &mut u64, places: &'q [place::Place]) -> Query<'q> {
    let mut pick = |below: usize| {
        // SplitMix64: the same queries on every machine.
        *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    };
    let needs = (0..[1, 1, 1, 2, 0][pick(5)])
        .map(|_| needs::need(needs::IDS[pick(6)]))
        .collect();
    let day = i8::try_from(1 + pick(28)).unwrap();
    let hour = i8::try_from(pick(24)).unwrap();
    Query {
        needs,
        place: Some(&places[pick(places.len())]),
        within_km: [None, Some(5.0), Some(20.0), Some(80.0)][pick(4)],
        who: match pick(4) {
            0 => vec![Who::Language("Spanish".into())],
            1 => vec![Who::Age(17), Who::Trafficking],
            _ => vec![],
        },
        language: [None, Some("Spanish"), Some("Haitian Creole")][pick(3)],
        text: [None, None, None, Some("women"), Some("emergency")][pick(5)],
        at: [
            None,
            Some(jiff::civil::date(2019, 7, day).at(hour, 30, 0, 0)),
        ][pick(2)],
        open_only: pick(4) == 0,
        limit: 20,
        count_excluded: false,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark measures time; nothing it answers depends on it"
)]
fn now() -> Instant {
    Instant::now()
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

#[expect(clippy::cast_precision_loss, reason = "a rough figure to print")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
