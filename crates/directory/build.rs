//! Makes the table of US ZIP codes and cities that `directory::place` reads in place.
//!
//! The crate `zipcodes` unpacks its data at first use (hundreds of milliseconds and tens of megabytes), so it is used
//! here only, when building. What comes out is two sorted arrays of fixed records and one pool of names, under 2 MB.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::{env, error::Error, fs, path::Path};

#[path = "src/place/fold.rs"]
mod fold;

/// What is summed up for one city name in one state.
#[derive(Default)]
struct City {
    name: String,
    all: Sum,
    standard: Sum,
    zones: BTreeMap<u8, u32>,
}

#[derive(Default)]
struct Sum {
    count: u32,
    lat: f64,
    lon: f64,
}

impl Sum {
    fn add(&mut self, lat: f64, lon: f64) {
        self.count += 1;
        self.lat += lat;
        self.lon += lon;
    }
    fn mean(&self) -> (f64, f64) {
        (
            self.lat / f64::from(self.count),
            self.lon / f64::from(self.count),
        )
    }
}

/// The pool of names; each distinct name stands once.
#[derive(Default)]
struct Pool {
    bytes: Vec<u8>,
    seen: BTreeMap<String, (u32, u8)>,
}

impl Pool {
    fn put(&mut self, name: &str) -> Result<(u32, u8), Box<dyn Error>> {
        if let Some(at) = self.seen.get(name) {
            return Ok(*at);
        }
        let at = (u32::try_from(self.bytes.len())?, u8::try_from(name.len())?);
        self.bytes.extend_from_slice(name.as_bytes());
        self.seen.insert(name.to_owned(), at);
        Ok(at)
    }
}

/// Three bytes, little end first: enough for a ZIP, an offset in the pool and a coordinate in ten-thousandths.
fn three(value: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(value.to_le_bytes().get(..3).unwrap_or_default());
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "shifted to be positive and under 2^24"
)]
fn degrees(value: f64, shift: f64, out: &mut Vec<u8>) {
    three(((value + shift) * 10_000.0).round() as u32, out);
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script where to write through the environment"
)]
#[expect(clippy::too_many_lines, reason = "one table, read from top to bottom")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/place/fold.rs");
    let rows: Vec<_> = zipcodes::database()
        .iter()
        .filter_map(|row| {
            let lat: f64 = row.lat.parse().ok()?;
            let lon: f64 = row.long.parse().ok()?;
            let zip: u32 = row.zip_code.parse().ok()?;
            // Military post offices have no place of their own (0, 0).
            (lat != 0.0 && lon != 0.0).then_some((zip, lat, lon, row))
        })
        .collect();

    let is_zone = |zone: &str| zone.contains('/');
    let mut states: Vec<&str> = rows
        .iter()
        .map(|(_, _, _, row)| row.state.as_str())
        .collect();
    states.sort_unstable();
    states.dedup();
    let mut zones: Vec<&str> = rows
        .iter()
        .map(|(_, _, _, row)| row.timezone.as_str())
        .filter(|z| is_zone(z))
        .collect();
    zones.sort_unstable();
    zones.dedup();
    let number = |list: &[&str], item: &str| -> Result<u8, Box<dyn Error>> {
        Ok(u8::try_from(
            list.iter()
                .position(|found| *found == item)
                .ok_or("not in its own list")?,
        )?)
    };
    // A row without a usable time zone gets the commonest one of its state.
    let mut usual: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
    for (_, _, _, row) in &rows {
        if is_zone(&row.timezone) {
            *usual
                .entry(&row.state)
                .or_default()
                .entry(&row.timezone)
                .or_default() += 1;
        }
    }
    let zone_of = |row: &zipcodes::Zipcode| -> String {
        if is_zone(&row.timezone) {
            return row.timezone.clone();
        }
        usual
            .get(row.state.as_str())
            .and_then(|zones| zones.iter().max_by_key(|(_, count)| **count))
            .map_or_else(
                || "America/New_York".to_owned(),
                |(zone, _)| (*zone).to_owned(),
            )
    };

    let mut pool = Pool::default();
    let mut cities: BTreeMap<(String, u8), City> = BTreeMap::new();
    let mut sorted: BTreeMap<u32, Vec<u8>> = BTreeMap::new();
    for (zip, lat, lon, row) in &rows {
        let state = number(&states, &row.state)?;
        let zone = number(&zones, &zone_of(row))?;
        let (at, length) = pool.put(&row.city)?;
        let mut record = Vec::with_capacity(15);
        three(*zip, &mut record);
        degrees(*lat, 90.0, &mut record);
        degrees(*lon, 180.0, &mut record);
        record.extend_from_slice(&[state, zone]);
        three(at, &mut record);
        record.push(length);
        sorted.insert(*zip, record);
        for name in std::iter::once(&row.city).chain(&row.acceptable_cities) {
            let city = cities.entry((fold::fold(name), state)).or_default();
            if city.name.is_empty() {
                city.name.clone_from(name);
            }
            city.all.add(*lat, *lon);
            if row.zip_code_type == "STANDARD" && row.active {
                city.standard.add(*lat, *lon);
            }
            *city.zones.entry(zone).or_default() += 1;
        }
    }

    let mut city_records = Vec::new();
    for ((key, state), city) in &cities {
        let (lat, lon) = if city.standard.count > 0 {
            city.standard.mean()
        } else {
            city.all.mean()
        };
        let zone = city
            .zones
            .iter()
            .max_by_key(|(_, count)| **count)
            .map_or(0, |(zone, _)| *zone);
        let (key_at, key_length) = pool.put(key)?;
        let (at, length) = pool.put(&city.name)?;
        three(key_at, &mut city_records);
        city_records.push(key_length);
        three(at, &mut city_records);
        city_records.extend_from_slice(&[length, *state, zone]);
        city_records.extend_from_slice(&u16::try_from(city.all.count)?.to_le_bytes());
        degrees(lat, 90.0, &mut city_records);
        degrees(lon, 180.0, &mut city_records);
    }

    let folder = env::var("OUT_DIR")?;
    let folder = Path::new(&folder);
    fs::write(
        folder.join("zips.bin"),
        sorted.into_values().flatten().collect::<Vec<u8>>(),
    )?;
    fs::write(folder.join("cities.bin"), city_records)?;
    fs::write(folder.join("names.bin"), &pool.bytes)?;
    let mut code = fs::File::create(folder.join("lists.rs"))?;
    writeln!(code, "const STATES: &[&str] = &{states:?};")?;
    writeln!(code, "const ZONES: &[&str] = &{zones:?};")?;
    Ok(())
}
