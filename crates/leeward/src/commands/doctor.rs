//! `doctor`: looks over an installation and says what is wrong and what to do.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use helpline::desk::DataFolder;
use jiff::civil::Date;
use knowledge::Renders;
use serde::Serialize;

use super::{now, pack};
use crate::cli::Doctor;
use crate::output;

#[derive(Serialize)]
struct Finding {
    about: &'static str,
    state: State,
    says: String,
}

#[derive(Serialize, PartialEq, Eq, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum State {
    Ok,
    Note,
    Bad,
}

/// Looks over the installation.
pub(crate) fn doctor(given: &Doctor) -> Result<ExitCode> {
    let today = now().date();
    let mut findings = vec![clock(today)];
    findings.extend(pack_state(today));
    findings.push(offline_guide());
    findings.extend(folder(&given.data.folder));
    let bad = findings.iter().any(|finding| finding.state == State::Bad);
    if given.json {
        output::json(&findings)?;
    } else {
        let mut text = String::new();
        for finding in &findings {
            let state = match finding.state {
                State::Ok => "ok  ",
                State::Note => "note",
                State::Bad => "BAD ",
            };
            let _ = writeln!(text, "{state}  {:<10} {}", finding.about, finding.says);
        }
        output::document(&text)?;
    }
    Ok(if bad {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn clock(today: Date) -> Finding {
    // The program cannot have been built after it runs.
    let earliest = Date::constant(2026, 11, 1);
    if today < earliest {
        let says = format!(
            "the clock says {today}, before this program was made. Set it: dates of law and opening hours depend on it."
        );
        return Finding {
            about: "clock",
            state: State::Bad,
            says,
        };
    }
    Finding {
        about: "clock",
        state: State::Ok,
        says: format!("it is {today} here"),
    }
}

fn pack_state(today: Date) -> Vec<Finding> {
    let pack = match pack() {
        Ok(pack) => pack,
        Err(error) => {
            return vec![Finding {
                about: "knowledge",
                state: State::Bad,
                says: error.to_string(),
            }];
        }
    };
    let metas = pack.metas();
    let mut findings = vec![Finding {
        about: "knowledge",
        state: State::Ok,
        says: format!(
            "pack {} {}, {} items",
            pack.head.id,
            pack.head.version,
            metas.len()
        ),
    }];
    let past_due: Vec<&str> = metas
        .iter()
        .filter(|(_, meta)| meta.review_due < today)
        .map(|(_, meta)| meta.id.as_str())
        .collect();
    if !past_due.is_empty() {
        let says = format!(
            "{} items are past their review date and are not shown: {}",
            past_due.len(),
            past_due.join(", ")
        );
        findings.push(Finding {
            about: "knowledge",
            state: State::Bad,
            says,
        });
    }
    let waiting = metas.iter().filter(|(_, meta)| {
        matches!(pack.renders(meta, today), Renders::No(_)) && meta.review_due >= today
    });
    let waiting = waiting.count();
    if waiting > 0 {
        let says = format!(
            "{waiting} items wait for a source or a lawyer's signature and are not shown to survivors"
        );
        findings.push(Finding {
            about: "knowledge",
            state: State::Note,
            says,
        });
    }
    let next = metas.iter().map(|(_, meta)| meta.review_due).min();
    if let Some(next) = next {
        findings.push(Finding {
            about: "knowledge",
            state: State::Ok,
            says: format!("the next review is due on {next}"),
        });
    }
    findings
}

fn offline_guide() -> Finding {
    match offline::module() {
        Some(module) => Finding {
            about: "offline",
            state: State::Ok,
            says: format!(
                "the guide can be written as one file that works without a network ({} kB module): leeward offline",
                module.len().div_ceil(1000)
            ),
        },
        None => Finding {
            about: "offline",
            state: State::Note,
            says: offline::Fault::NoModule.to_string(),
        },
    }
}

fn folder(path: &Path) -> Vec<Finding> {
    let bad = |says: String| {
        vec![Finding {
            about: "data",
            state: State::Bad,
            says,
        }]
    };
    let folder = match DataFolder::look(path) {
        Ok(Some(folder)) => folder,
        Ok(None) => {
            let says = format!(
                "{} is not there yet, or empty; `leeward serve` makes it",
                path.display()
            );
            return vec![Finding {
                about: "data",
                state: State::Note,
                says,
            }];
        }
        Err(error) => return bad(error.to_string()),
    };
    let directory = match folder.load() {
        Ok(directory) => directory,
        Err(error) => return bad(error.to_string()),
    };
    let stats = directory.stats();
    if directory.is_empty() {
        let says = format!(
            "{} is in order; its directory is empty. Take one in with: leeward directory import FOLDER",
            path.display()
        );
        return vec![Finding {
            about: "data",
            state: State::Note,
            says,
        }];
    }
    let says = format!(
        "{} is in order: {} services of {} organizations",
        path.display(),
        stats.services,
        stats.organizations
    );
    vec![Finding {
        about: "data",
        state: State::Ok,
        says,
    }]
}
