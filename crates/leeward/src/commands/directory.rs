//! `directory`: import, check, stats.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use directory::import::{LineKind, Report};
use helpline::desk::{self, DataFolder};
use serde::Serialize;

use super::{directory_of, now};
use crate::cli::{Directory, DirectoryCommand};
use crate::output::{self, Progress};

/// Reasons of one kind that are printed before the rest are only counted.
const LINES: usize = 40;

#[derive(Serialize)]
struct Done<'a> {
    changes: Option<usize>,
    rows_taken: u64,
    rows_set_aside: u64,
    report: &'a Report,
}

/// Works on the directory.
pub(crate) fn directory(given: &Directory) -> Result<ExitCode> {
    match &given.what {
        DirectoryCommand::Import {
            paths,
            map,
            notes,
            data,
            json,
        } => {
            let folder = DataFolder::open(&data.folder, None)?;
            let mut progress = Progress::default();
            let imported = folder.import(
                paths,
                map.as_deref(),
                "import",
                now().timestamp(),
                &mut |at| {
                    progress.show(&format!("{}: {} rows", at.file, at.rows));
                },
            );
            progress.done();
            let imported = imported?;
            print(&imported.report, Some(imported.changes), *notes, *json)
        }
        DirectoryCommand::Check {
            paths,
            map,
            notes,
            json,
        } => {
            let mut progress = Progress::default();
            let import = desk::read_tables(paths, map.as_deref(), &mut |at| {
                progress.show(&format!("{}: {} rows", at.file, at.rows));
            });
            progress.done();
            print(&import?.report, None, *notes, *json)
        }
        DirectoryCommand::Stats { data, json } => stats(&data.folder, *json),
    }
}

fn print(report: &Report, changes: Option<usize>, notes: bool, json: bool) -> Result<ExitCode> {
    let done = Done {
        changes,
        rows_taken: report.taken(),
        rows_set_aside: report.set_aside(),
        report,
    };
    if json {
        output::json(&done)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{:<36} {:>9} {:>9} {:>10}",
        "file", "rows", "taken", "set aside"
    );
    for table in &report.tables {
        let _ = writeln!(
            text,
            "{:<36} {:>9} {:>9} {:>10}",
            table.file, table.rows, table.taken, table.set_aside
        );
    }
    for (kind, title) in [(LineKind::Refused, "Set aside"), (LineKind::Note, "Notes")] {
        let groups = grouped(report, kind);
        if groups.is_empty() || (kind == LineKind::Note && !notes) {
            continue;
        }
        let _ = writeln!(text, "\n{title}");
        for (file, reason, rows, lines) in groups.iter().take(LINES) {
            let _ = writeln!(
                text,
                "  {file}: {reason}. {rows} {}: {}",
                plural(*rows, "row", "rows"),
                first(lines)
            );
        }
        if groups.len() > LINES {
            let _ = writeln!(
                text,
                "  … and {} more reasons; --json prints every line.",
                groups.len() - LINES
            );
        }
    }
    match changes {
        Some(0) => text.push_str("\nNothing is new: the directory already stood like this.\n"),
        Some(count) => {
            let _ = writeln!(text, "\n{count} objects are new or changed.");
        }
        None => text.push_str("\nNothing was kept: this was only a check.\n"),
    }
    output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// The report's lines of one kind, those of one file and reason together, in the order of the files.
fn grouped(report: &Report, kind: LineKind) -> Vec<(&str, &str, u64, Vec<u64>)> {
    let mut groups: Vec<(&str, &str, u64, Vec<u64>)> = Vec::new();
    for line in report.lines.iter().filter(|line| line.kind == kind) {
        let reason = line.reason.trim_end_matches('.');
        match groups
            .iter_mut()
            .find(|(file, own, ..)| *file == line.file && *own == reason)
        {
            Some((_, _, rows, lines)) => {
                *rows += line.rows;
                lines.push(line.line);
            }
            None => groups.push((&line.file, reason, line.rows, vec![line.line])),
        }
    }
    groups
}

/// The first few line numbers.
fn first(lines: &[u64]) -> String {
    const SHOWN: usize = 6;
    let shown: Vec<String> = lines.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = if lines.len() > SHOWN { ", …" } else { "" };
    format!("line {}{more}", shown.join(", "))
}

fn plural<'a>(count: u64, one: &'a str, more: &'a str) -> &'a str {
    if count == 1 { one } else { more }
}

fn stats(folder: &Path, json: bool) -> Result<ExitCode> {
    let stats = directory_of(folder)?.stats();
    if json {
        output::json(&stats)?;
        return Ok(ExitCode::SUCCESS);
    }
    let value = serde_json::to_value(&stats)?;
    let mut text = String::new();
    for (name, value) in value
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, value)| !value.is_object())
    {
        let _ = writeln!(
            text,
            "{:<24} {}",
            name.replace('_', " "),
            value.to_string().trim_matches('"')
        );
    }
    output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}
