//! What happened to every row.

use std::collections::BTreeMap;

use serde::Serialize;

/// How many rows of a file were taken and set aside; the two add up to `rows`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TableCount {
    pub file: String,
    pub rows: u64,
    pub taken: u64,
    pub set_aside: u64,
}

/// Whether a line of the report is about rows left out or rows taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// The row was set aside.
    Refused,
    /// The row was taken, with something repaired, ignored or worth knowing.
    Note,
}

/// One line of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportLine {
    /// File.
    pub file: String,
    /// Line of the file on which the row begins; for a note, of the first such row.
    pub line: u64,
    /// Id of the row, empty when it has none.
    pub id: String,
    /// Left out or taken.
    pub kind: LineKind,
    /// What and why, and what to do.
    pub reason: String,
    /// How many rows the line stands for: always 1 when refused, except for a whole table.
    pub rows: u64,
}

/// The report of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// One for each file, in the order read.
    pub tables: Vec<TableCount>,
    /// By file in the order read; first what was set aside, by line, then the notes.
    pub lines: Vec<ReportLine>,
}

impl Report {
    /// Rows taken, of all tables.
    pub fn taken(&self) -> u64 {
        self.tables.iter().map(|table| table.taken).sum()
    }

    /// Rows set aside, of all tables.
    pub fn set_aside(&self) -> u64 {
        self.tables.iter().map(|table| table.set_aside).sum()
    }
}

/// The report while it is written. Equal notes of one file become one line with a count: thousands of "spaces were
/// removed" would hide the lines that need a person.
#[derive(Debug, Default)]
pub(crate) struct Notebook {
    tables: Vec<TableCount>,
    refused: Vec<(usize, ReportLine)>,
    notes: BTreeMap<(usize, String), ReportLine>,
    /// Line of the row being read.
    line: u64,
}

/// A row's place, kept with an object so that a later table can name it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) file: usize,
    pub(crate) line: u64,
}

impl Notebook {
    pub(crate) fn begin(&mut self, file: &str) {
        self.tables.push(TableCount {
            file: file.to_owned(),
            ..TableCount::default()
        });
    }

    pub(crate) fn at_line(&mut self, line: u64) {
        self.line = line;
    }

    pub(crate) fn place(&self) -> Place {
        Place {
            file: self.tables.len().saturating_sub(1),
            line: self.line,
        }
    }

    pub(crate) fn file(&self, place: Place) -> &str {
        self.tables
            .get(place.file)
            .map_or("", |table| table.file.as_str())
    }

    pub(crate) fn rows(&self) -> u64 {
        self.tables.last().map_or(0, |table| table.rows)
    }

    /// The row being read was taken.
    pub(crate) fn take(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.rows += 1;
            table.taken += 1;
        }
    }

    /// The row being read was set aside.
    pub(crate) fn refuse(&mut self, id: &str, reason: impl Into<String>) {
        let place = self.place();
        if let Some(table) = self.tables.last_mut() {
            table.rows += 1;
            table.set_aside += 1;
        }
        let line = self.new_line(place, id, LineKind::Refused, reason.into());
        self.refused.push((place.file, line));
    }

    /// A whole table was set aside.
    pub(crate) fn refuse_table(&mut self, rows: u64, reason: &str) {
        let place = Place {
            line: 1,
            ..self.place()
        };
        if let Some(table) = self.tables.last_mut() {
            table.rows += rows;
            table.set_aside += rows;
        }
        let mut line = self.new_line(place, "", LineKind::Refused, reason.to_owned());
        line.rows = rows;
        self.refused.push((place.file, line));
    }

    /// Something about the row being read.
    pub(crate) fn note(&mut self, id: &str, reason: &str) {
        self.note_at(self.place(), id, reason);
    }

    pub(crate) fn note_at(&mut self, place: Place, id: &str, reason: &str) {
        if let Some(line) = self.notes.get_mut(&(place.file, reason.to_owned())) {
            line.rows += 1;
            return;
        }
        let line = self.new_line(place, id, LineKind::Note, reason.to_owned());
        self.notes.insert((place.file, reason.to_owned()), line);
    }

    fn new_line(&self, place: Place, id: &str, kind: LineKind, reason: String) -> ReportLine {
        ReportLine {
            file: self.file(place).to_owned(),
            line: place.line,
            id: id.chars().take(80).collect(),
            kind,
            reason,
            rows: 1,
        }
    }

    pub(crate) fn finish(self) -> Report {
        let mut lines: Vec<(usize, ReportLine)> = self.refused;
        lines.extend(self.notes.into_iter().map(|((file, _), line)| (file, line)));
        lines.sort_by_key(|a| (a.0, a.1.kind, a.1.line));
        Report {
            tables: self.tables,
            lines: lines.into_iter().map(|(_, line)| line).collect(),
        }
    }
}
