//! HSDS tables in: version 2 and 3, in CSV, as real directories export them.
//!
//! Every row of every table is either taken or set aside with a line that names the file, the line and the reason;
//! nothing is dropped in silence. A table that cannot be trusted at all (not UTF-8 throughout, a required column
//! missing, a record without end) stops the import, and then nothing of any table is taken. This module reads bytes
//! it is given and makes objects; it opens no file and writes to no directory.

mod assemble;
mod report;
mod table;
mod tables;
mod values;

use std::collections::BTreeMap;
use std::io::Read;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::change::{Change, Kind};
use crate::directory::Directory;

pub use report::{LineKind, Report, ReportLine, TableCount};

/// How much is read at most. What is larger is refused with a message, never cut off.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of one record, all fields and line breaks included.
    pub max_record_bytes: u64,
    /// Bytes of one field.
    pub max_field_bytes: usize,
    /// Columns of one table.
    pub max_columns: usize,
    /// Rows of all tables together.
    pub max_rows: u64,
    /// Bytes of all tables together.
    pub max_total_bytes: u64,
    /// Tables.
    pub max_tables: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_record_bytes: 1 << 20,
            max_field_bytes: 256 << 10,
            max_columns: 200,
            max_rows: 5_000_000,
            max_total_bytes: 1 << 30,
            max_tables: 100,
        }
    }
}

/// Names of tables and columns that differ from HSDS, given by whoever knows the export. Read from TOML or JSON:
/// `[tables.agencies] table = "organizations"` and `[tables.agencies.columns] agency_name = "name"`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnMap {
    /// By file name without folder and ending.
    #[serde(default)]
    pub tables: BTreeMap<String, TableMap>,
}

/// One table of a [`ColumnMap`].
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableMap {
    /// The HSDS name of the table; without it the file's own name counts.
    #[serde(default)]
    pub table: Option<String>,
    /// The file's column to the HSDS column; an empty HSDS name leaves the column out.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
}

/// How far an import is; given after each table and every few thousand rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The table being read.
    pub file: String,
    /// Rows of it read so far.
    pub rows: u64,
}

/// One object made of the tables.
#[derive(Debug, Clone)]
pub struct Object {
    /// What it is.
    pub kind: Kind,
    /// HSDS id.
    pub id: String,
    /// The object in HSDS 3 JSON.
    pub json: Box<RawValue>,
}

/// What the tables hold.
#[derive(Debug, Default)]
pub struct Import {
    /// Objects, those that are referred to first.
    pub objects: Vec<Object>,
    /// What was taken, repaired and set aside.
    pub report: Report,
}

/// Why nothing was imported. Each message names the place and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// A table without which there is nothing to find.
    #[error(
        "no table \"{table}\" among {files}. Export it too, or name the file that holds it in the map. Nothing was imported."
    )]
    MissingTable {
        /// HSDS name.
        table: &'static str,
        /// The files given.
        files: String,
    },
    /// A column without which a table cannot be read.
    #[error(
        "{file}: no column \"{column}\"; it has {found}. Rename the column, or name it in the map. Nothing was imported."
    )]
    MissingColumn {
        /// File.
        file: String,
        /// HSDS name, or several of which one is needed.
        column: String,
        /// The columns the file has.
        found: String,
    },
    /// Two columns of one name, or two tables of one meaning.
    #[error("{file}: {what}. Rename or remove one of them. Nothing was imported.")]
    Ambiguous {
        /// File.
        file: String,
        /// What stands twice.
        what: String,
    },
    /// Not text in UTF-8.
    #[error(
        "{file}: {what}. Open it in a spreadsheet and save it as \"CSV UTF-8\". Nothing was imported."
    )]
    Encoding {
        /// File.
        file: String,
        /// What it is instead.
        what: String,
    },
    /// A record without end; most often a quotation mark that is never closed.
    #[error(
        "{file}, line {line}: a record is longer than {limit} bytes. Look for a missing quotation mark at that line. Nothing was imported."
    )]
    RecordTooLong {
        /// File.
        file: String,
        /// Line on which the record begins.
        line: u64,
        /// [`Limits::max_record_bytes`].
        limit: u64,
    },
    /// More than a limit allows.
    #[error(
        "{file}: {what}, more than the {limit} allowed. Split the export, or raise the limit. Nothing was imported."
    )]
    TooMuch {
        /// File.
        file: String,
        /// What there is too much of.
        what: &'static str,
        /// The limit.
        limit: u64,
    },
    /// The bytes could not be read.
    #[error(
        "{file}, line {line}: it could not be read ({reason}). Try again; if it stays so, export the file anew. Nothing was imported."
    )]
    Read {
        /// File.
        file: String,
        /// Last line that was read.
        line: u64,
        /// What the reader said.
        reason: String,
    },
}

/// Reads HSDS tables given as file names and bytes. Folders before the name and the ending `.csv` do not matter; the
/// name says which table it is, in any of the spellings of HSDS 2 and 3.
///
/// # Errors
/// [`ImportError`], and then nothing was taken.
pub fn read(
    tables: Vec<(String, Box<dyn Read + '_>)>,
    map: Option<&ColumnMap>,
    limits: &Limits,
    progress: &mut dyn FnMut(Progress),
) -> Result<Import, ImportError> {
    let mut report = report::Notebook::default();
    let mut given = Vec::new();
    let names: Vec<String> = tables.iter().map(|(name, _)| name.clone()).collect();
    if tables.len() > limits.max_tables {
        return Err(ImportError::TooMuch {
            file: format!("{} files", tables.len()),
            what: "tables",
            limit: limits.max_tables as u64,
        });
    }
    for (name, reader) in tables {
        let stem = tables::stem(&name);
        let mapped = map.and_then(|map| map.tables.get(&stem).or_else(|| map.tables.get(&name)));
        let meaning = mapped
            .and_then(|table| table.table.as_deref())
            .unwrap_or(&stem);
        given.push((name, tables::find(meaning), mapped, reader));
    }
    if !given.iter().any(|(_, table, ..)| {
        table.is_some_and(|table| table.role == tables::Role::Object(Kind::Service))
    }) {
        return Err(ImportError::MissingTable {
            table: "services",
            files: if names.is_empty() {
                "no files".to_owned()
            } else {
                names.join(", ")
            },
        });
    }
    // What is referred to comes first, whatever the order of the files.
    given.sort_by_key(|(_, table, ..)| table.map_or(usize::MAX, |table| table.role.rank()));
    let mut assembly = assemble::Assembly::default();
    let mut budget = table::Budget::new(limits);
    for (name, definition, mapped, reader) in given {
        report.begin(&name);
        let mut rows = 0;
        match definition {
            None => table::count(&name, reader, &mut budget, &mut report)?,
            Some(definition) => table::read(
                &name,
                reader,
                definition,
                mapped,
                &mut budget,
                &mut report,
                &mut |row, report| {
                    rows += 1;
                    if rows % 5_000 == 0 {
                        progress(Progress {
                            file: name.clone(),
                            rows,
                        });
                    }
                    assembly.add(definition, row, report);
                },
            )?,
        }
        progress(Progress {
            file: name.clone(),
            rows: report.rows(),
        });
    }
    let objects = assembly.finish(&mut report);
    Ok(Import {
        objects,
        report: report.finish(),
    })
}

impl Directory {
    /// The changes that bring this directory to the imported objects. Objects that already stand so give none, so
    /// importing twice adds nothing; objects the import does not have are left alone, because another source may have
    /// brought them. What stands as confidential stays so, with its address left out, until an import says that it no
    /// longer is: a source that does not know must not betray a place.
    pub fn changes_for(&self, import: &Import, by: &str, at: jiff::Timestamp) -> Vec<Change> {
        let mut seq = self.last_seq();
        let mut changes = Vec::new();
        for object in &import.objects {
            let secret = self
                .is_confidential(object.kind, &object.id)
                .then(|| values::kept_secret(object.kind, object.json.get()))
                .flatten();
            let json = secret.as_ref().unwrap_or(&object.json);
            let is_equal = |known: &str| {
                let value = |json: &str| serde_json::from_str::<serde_json::Value>(json).ok();
                known == json.get() || value(known) == value(json.get())
            };
            if self.json(object.kind, &object.id).is_some_and(is_equal) {
                continue;
            }
            seq += 1;
            changes.push(Change {
                seq,
                kind: object.kind,
                id: object.id.clone(),
                revision: self.revision(object.kind, &object.id) + 1,
                json: Some(json.clone()),
                by: by.to_owned(),
                at,
            });
        }
        changes
    }
}
