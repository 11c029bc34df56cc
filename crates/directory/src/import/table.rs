//! One CSV table into rows of HSDS columns, within limits and without holding more than one record.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use crate::text;

use super::report::Notebook;
use super::tables::{self, Table};
use super::{ImportError, Limits, TableMap};

/// A row by HSDS column; empty fields are left out.
pub(crate) type Row = Vec<(String, String)>;

/// What remains of the limits.
pub(crate) struct Budget<'l> {
    limits: &'l Limits,
    rows: u64,
    bytes: Rc<Cell<u64>>,
}

impl<'l> Budget<'l> {
    pub(crate) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            rows: limits.max_rows,
            bytes: Rc::new(Cell::new(limits.max_total_bytes)),
        }
    }
}

/// The file's bytes, counted: a record that does not end is stopped here, before the CSV reader has kept it.
struct Metered<R> {
    inner: R,
    start: Vec<u8>,
    /// Bytes given out since the last whole record.
    since_record: Rc<Cell<u64>>,
    limit: u64,
    total: Rc<Cell<u64>>,
}

const TOO_LONG: &str = "record too long";
const TOO_MANY: &str = "too many bytes";

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since_record.get() > self.limit {
            return Err(io::Error::other(TOO_LONG));
        }
        let count = if self.start.is_empty() {
            self.inner.read(buffer)?
        } else {
            let count = self.start.len().min(buffer.len());
            for (to, from) in buffer.iter_mut().zip(self.start.drain(..count)) {
                *to = from;
            }
            count
        };
        let read = count as u64;
        self.since_record.set(self.since_record.get() + read);
        let left = self
            .total
            .get()
            .checked_sub(read)
            .ok_or_else(|| io::Error::other(TOO_MANY))?;
        self.total.set(left);
        Ok(count)
    }
}

/// Bytes the CSV reader holds beside the record itself.
const BUFFER: usize = 16 << 10;

struct Open<R> {
    csv: csv::Reader<Metered<R>>,
    since_record: Rc<Cell<u64>>,
    record: csv::ByteRecord,
}

impl<R: Read> Open<R> {
    /// The next record and the line on which it begins.
    fn next(&mut self, name: &str, budget: &Budget<'_>) -> Result<Option<u64>, ImportError> {
        let line = self.csv.position().line();
        let found = self.csv.read_byte_record(&mut self.record);
        // What the reader holds in its buffer was counted already; a record may be that much longer.
        self.since_record.set(0);
        match found {
            Ok(false) => Ok(None),
            Ok(true) => {
                if self.record.as_slice().len() as u64 > budget.limits.max_record_bytes {
                    return Err(ImportError::RecordTooLong {
                        file: name.to_owned(),
                        line,
                        limit: budget.limits.max_record_bytes,
                    });
                }
                Ok(Some(
                    self.record.position().map_or(line, csv::Position::line),
                ))
            }
            Err(error) => Err(match error.kind() {
                csv::ErrorKind::Io(io) if io.to_string() == TOO_LONG => {
                    ImportError::RecordTooLong {
                        file: name.to_owned(),
                        line,
                        limit: budget.limits.max_record_bytes,
                    }
                }
                csv::ErrorKind::Io(io) if io.to_string() == TOO_MANY => ImportError::TooMuch {
                    file: name.to_owned(),
                    what: "bytes in all tables",
                    limit: budget.limits.max_total_bytes,
                },
                _ => ImportError::Read {
                    file: name.to_owned(),
                    line,
                    reason: error.to_string(),
                },
            }),
        }
    }
}

fn open<R: Read>(name: &str, mut inner: R, budget: &Budget<'_>) -> Result<Open<R>, ImportError> {
    let mut start = vec![0; 4];
    let mut length = 0;
    while length < 4 {
        let rest = start.get_mut(length..).unwrap_or_default();
        match inner.read(rest) {
            Ok(0) => break,
            Ok(count) => length += count.min(4 - length),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                return Err(ImportError::Read {
                    file: name.to_owned(),
                    line: 1,
                    reason: error.to_string(),
                });
            }
        }
    }
    start.truncate(length);
    let encoding = |what: &str| ImportError::Encoding {
        file: name.to_owned(),
        what: what.to_owned(),
    };
    match start.as_slice() {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, 0, _] | [_, 0, _, 0] => {
            return Err(encoding("it is in UTF-16, not UTF-8"));
        }
        [b'P', b'K', 3, 4] => return Err(encoding("it is a spreadsheet or ZIP file, not CSV")),
        [b'%', b'P', b'D', b'F'] => return Err(encoding("it is a PDF, not CSV")),
        _ => {}
    }
    if start.starts_with(&[0xEF, 0xBB, 0xBF]) {
        start.drain(..3);
    }
    let since_record = Rc::new(Cell::new(0));
    let metered = Metered {
        inner,
        start,
        since_record: Rc::clone(&since_record),
        limit: budget.limits.max_record_bytes + BUFFER as u64,
        total: Rc::clone(&budget.bytes),
    };
    let csv = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(BUFFER)
        .from_reader(metered);
    Ok(Open {
        csv,
        since_record,
        record: csv::ByteRecord::new(),
    })
}

/// Counts the rows of a table that is not HSDS, and sets them all aside.
pub(crate) fn count<R: Read>(
    name: &str,
    reader: R,
    budget: &mut Budget<'_>,
    report: &mut Notebook,
) -> Result<(), ImportError> {
    if !name.to_lowercase().ends_with(".csv") && !name.to_lowercase().ends_with(".txt") {
        report.refuse_table(0, "not a CSV file: nothing was read from it");
        return Ok(());
    }
    let mut open = open(name, reader, budget)?;
    let mut rows = 0u64;
    while open.next(name, budget)?.is_some() {
        rows += 1;
        spend_row(name, budget)?;
    }
    report.refuse_table(rows.saturating_sub(1), "not a table of HSDS that holds services: the whole file was set aside; if it is one, name the table in the map");
    Ok(())
}

fn spend_row(name: &str, budget: &mut Budget<'_>) -> Result<(), ImportError> {
    budget.rows = budget
        .rows
        .checked_sub(1)
        .ok_or_else(|| ImportError::TooMuch {
            file: name.to_owned(),
            what: "rows in all tables",
            limit: budget.limits.max_rows,
        })?;
    Ok(())
}

/// Reads a table; `each` is called with every row that can be read as a row.
pub(crate) fn read<R: Read>(
    name: &str,
    reader: R,
    table: &Table,
    mapped: Option<&TableMap>,
    budget: &mut Budget<'_>,
    report: &mut Notebook,
    each: &mut dyn FnMut(Row, &mut Notebook),
) -> Result<(), ImportError> {
    let mut open = open(name, reader, budget)?;
    if open.next(name, budget)?.is_none() {
        return Err(ImportError::MissingColumn {
            file: name.to_owned(),
            column: table.required.join(", "),
            found: "nothing: the file is empty".to_owned(),
        });
    }
    let columns = columns(name, &open.record, table, mapped, budget)?;
    while let Some(line) = open.next(name, budget)? {
        report.at_line(line);
        spend_row(name, budget)?;
        if open.record.len() != columns.len() {
            let reason = format!(
                "it has {} fields, the first line has {}; look for a missing or extra comma or quotation mark",
                open.record.len(),
                columns.len()
            );
            report.refuse("", reason);
            continue;
        }
        if let Some(row) = row(&open.record, &columns, budget, report) {
            each(row, report);
        }
    }
    Ok(())
}

fn columns(
    name: &str,
    header: &csv::ByteRecord,
    table: &Table,
    mapped: Option<&TableMap>,
    budget: &Budget<'_>,
) -> Result<Vec<String>, ImportError> {
    if header.len() > budget.limits.max_columns {
        return Err(ImportError::TooMuch {
            file: name.to_owned(),
            what: "columns",
            limit: budget.limits.max_columns as u64,
        });
    }
    let mut found: Vec<String> = Vec::new();
    for field in header {
        let Ok(text) = std::str::from_utf8(field) else {
            return Err(ImportError::Encoding {
                file: name.to_owned(),
                what: "its first line is not in UTF-8".to_owned(),
            });
        };
        if text.contains('\0') {
            return Err(ImportError::Encoding {
                file: name.to_owned(),
                what: "its first line is not text".to_owned(),
            });
        }
        let own = text.trim().to_lowercase().replace([' ', '-'], "_");
        let given = mapped.and_then(|map| {
            map.columns
                .get(text.trim())
                .or_else(|| map.columns.get(&own))
        });
        found.push(given.cloned().unwrap_or(own));
    }
    let has = |column: &str| found.iter().any(|known| known == column);
    let mut final_names = Vec::with_capacity(found.len());
    for column in &found {
        let renamed = table
            .renames
            .iter()
            .find(|(from, to)| from == column && !has(to))
            .map_or(column.as_str(), |(_, to)| to);
        // HSDS 2 tables of some exporters call the term's own id "taxonomy_id".
        let renamed = if renamed == "taxonomy_id"
            && table.role == tables::Role::Object(crate::Kind::TaxonomyTerm)
            && !has("id")
        {
            "id"
        } else {
            renamed
        };
        final_names.push(renamed.to_owned());
    }
    for (position, column) in final_names.iter().enumerate() {
        if !column.is_empty()
            && final_names
                .iter()
                .skip(position + 1)
                .any(|other| other == column)
        {
            return Err(ImportError::Ambiguous {
                file: name.to_owned(),
                what: format!("two columns are \"{column}\""),
            });
        }
    }
    for needed in table.required {
        let is_there =
            |column: &str| has(column) || final_names.iter().any(|known| known == column);
        if !needed.split('|').any(is_there) {
            return Err(ImportError::MissingColumn {
                file: name.to_owned(),
                column: needed.replace('|', "\" or \""),
                found: found.join(", "),
            });
        }
    }
    Ok(final_names)
}

fn row(
    record: &csv::ByteRecord,
    columns: &[String],
    budget: &Budget<'_>,
    report: &mut Notebook,
) -> Option<Row> {
    let mut fields: Vec<(&str, &str)> = Vec::with_capacity(columns.len());
    for (column, bytes) in columns.iter().zip(record) {
        let Ok(text) = std::str::from_utf8(bytes) else {
            report.refuse(
                "",
                format!("\"{column}\" is not in UTF-8; save the file as \"CSV UTF-8\""),
            );
            return None;
        };
        if text.len() > budget.limits.max_field_bytes {
            report.refuse(
                "",
                format!(
                    "\"{column}\" has {} bytes, more than the {} allowed; shorten it",
                    text.len(),
                    budget.limits.max_field_bytes
                ),
            );
            return None;
        }
        fields.push((column, text));
    }
    let id = fields
        .iter()
        .find(|(column, _)| *column == "id")
        .map_or("", |(_, text)| text.trim());
    let mut row = Row::with_capacity(fields.len());
    for (column, raw) in &fields {
        let (text, repairs) = text::clean(raw);
        if repairs.breaks {
            report.note(
                id,
                &format!("\"{column}\": a backslash and \"n\" became a line break"),
            );
        }
        if repairs.marks {
            report.note(
                id,
                &format!("\"{column}\": marks such as ###…### were removed"),
            );
        }
        if repairs.letters {
            report.note(
                id,
                &format!("\"{column}\": punctuation spoilt by a wrong code page was put right"),
            );
        }
        if !text.is_empty() && raw.len() != raw.trim().len() {
            report.note(
                id,
                &format!("\"{column}\": spaces around the value were removed"),
            );
        }
        if text.is_empty() {
            continue;
        }
        if column.is_empty() {
            report.note(id, "a column without a name was ignored");
            continue;
        }
        if looks_like_formula(&text) {
            report.note(
                id,
                &format!(
                    "\"{column}\": it begins like a spreadsheet formula; it was kept as plain text"
                ),
            );
        }
        row.push(((*column).to_owned(), text.into_owned()));
    }
    Some(row)
}

/// `=…`, `@…`, and `+…` or `-…` unless it is a number: "+1 305 555 0100" and "-80.19" are no formulas.
fn looks_like_formula(text: &str) -> bool {
    match text.as_bytes() {
        [b'=' | b'@', ..] => true,
        [b'+' | b'-', rest @ ..] => {
            !rest
                .iter()
                .all(|b| b.is_ascii_digit() || b" .()-/x".contains(b))
                || rest.is_empty()
        }
        _ => false,
    }
}
