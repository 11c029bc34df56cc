//! `find`: services near a place.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use helpline::places::PlaceProblem;
use helpline::search::{Listed, Listing, Search};

use super::{helpline_of, now};
use crate::cli::{Find, When};
use crate::output;

/// Finds services.
pub(crate) fn find(given: &Find) -> Result<ExitCode> {
    let helpline = helpline_of(&given.data.folder)?;
    let now = now();
    let at = given.at.map(|when| match when {
        When::Today(time) => now.date().to_datetime(time),
        When::Then(then) => then,
    });
    let search = Search {
        near: given.near.clone(),
        needs: given.needs.clone(),
        who: given.who.clone(),
        text: given.text.clone(),
        open_only: at.is_some() || given.open_now,
        at,
        within_km: given.within,
        limit: usize::from(given.limit),
    };
    let listing = helpline
        .search(given.speech.lang, &search, now.timestamp())
        .map_err(|problem| refused(&problem))?;
    if given.speech.json {
        output::json(&listing)?;
    } else {
        output::document(&in_words(&listing))?;
    }
    if helpline.directory().is_empty() {
        output::message(
            "The directory is empty. Take one in with: leeward directory import FOLDER",
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// A search that could not be made, as an error with what to choose from.
pub(crate) fn refused(problem: &PlaceProblem) -> anyhow::Error {
    if problem.choices.is_empty() {
        anyhow!("{}", problem.message)
    } else {
        anyhow!("{}\n  {}", problem.message, problem.choices.join("\n  "))
    }
}

fn in_words(listing: &Listing) -> String {
    let mut text = format!(
        "{} services near {}\n",
        listing.results.len(),
        listing.place.name
    );
    for service in &listing.results {
        text.push('\n');
        text.push_str(&one_in_words(service));
    }
    if !listing.excluded.is_empty() {
        let counted: Vec<String> = listing
            .excluded
            .iter()
            .map(|(reason, count)| format!("{reason} {count}"))
            .collect();
        let _ = writeln!(text, "\nleft out: {}", counted.join(", "));
    }
    text
}

/// One service in a few lines.
pub(crate) fn one_in_words(service: &Listed) -> String {
    let mut text = String::new();
    let organization = if service.organization.is_empty() {
        String::new()
    } else {
        format!(" · {}", service.organization)
    };
    let _ = writeln!(text, "{}{organization}", service.service);
    let far = service.distance.map_or_else(
        || "distance not known".to_owned(),
        |far| format!("{:.1} km", far.km),
    );
    let open = match service.open {
        directory::Open::Yes => "open",
        directory::Open::No => "closed",
        directory::Open::Unknown => "hours not known",
    };
    let _ = writeln!(text, "  {far}, {open}, {}", service.phones.join(", "));
    if let Some(place) = helpline::places::written(&service.location) {
        let _ = writeln!(text, "  {place}");
    }
    let _ = writeln!(text, "  {}", service.because.join(" "));
    text
}
