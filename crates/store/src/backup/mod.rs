//! Backups that either database can read. The main store goes into one file and the halves of keys into another with a
//! date of its own: a file of halves is refused once it is older than [`HORIZON`], so that what was shredded stays
//! shredded. A backup is taken from one moment while everything goes on; it is restored in one transaction, into an
//! empty store only.

mod file;
mod tables;

use std::io::{Read, Write};

use uuid::Uuid;
use vault::{Entropy, Key, OrgId};

use crate::dialect::{Pool, Row, Tx};
use crate::error::{Result, StoreError};
use crate::migrate;
use crate::sql;
use crate::store::Store;
use file::{Header, Reader, Writer, refused};
use tables::{Table, Value};

pub use file::BackupKind;

/// A backup of the halves of keys is of no use after this: 14 days.
pub const HORIZON: i64 = 14 * 24 * 60 * 60 * 1_000;
/// Rows that wait to be put back together.
const ROWS: usize = 256;
/// The mark of a table that has ended, in place of a table's number.
const END: u8 = 0xff;

/// What a backup is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupInfo {
    /// Which store.
    pub kind: BackupKind,
    /// The helpline.
    pub org: OrgId,
    /// When it was made, in milliseconds.
    pub made_at: i64,
    /// Rows in it.
    pub rows: u64,
}

fn info(header: &Header, rows: u64) -> BackupInfo {
    BackupInfo {
        kind: header.kind,
        org: header.org,
        made_at: header.made_at,
        rows,
    }
}

#[expect(
    clippy::missing_errors_doc,
    reason = "the errors are sentences: what is wrong with the file, or with the database"
)]
impl Store {
    /// Writes a backup of everything but the halves of keys. `key` is the installation's key for backups, `id` a
    /// random id of this file.
    pub async fn backup(
        &self,
        key: &Key,
        id: Uuid,
        now: i64,
        rng: &mut (dyn Entropy + Send),
        out: &mut (dyn Write + Send),
    ) -> Result<BackupInfo> {
        let header = self.header(BackupKind::Main, id, now).await?;
        write(self.read(), tables::MAIN, header, key, rng, out).await
    }

    /// Writes a backup of the halves of keys. Keep it no longer than [`HORIZON`], and never with the other.
    pub async fn backup_shred(
        &self,
        key: &Key,
        id: Uuid,
        now: i64,
        rng: &mut (dyn Entropy + Send),
        out: &mut (dyn Write + Send),
    ) -> Result<BackupInfo> {
        let header = self.header(BackupKind::Shred, id, now).await?;
        write(self.read_shred(), tables::SHRED, header, key, rng, out).await
    }

    /// Puts both files of a backup back into an empty store. Whatever is wrong with either, nothing is changed: both
    /// are read to their end before the first of them is committed. The halves of keys are refused when they are of
    /// another helpline, when they are older than the rows, and after [`HORIZON`].
    pub async fn restore(
        &self,
        key: &Key,
        now: i64,
        rows: &mut (dyn Read + Send),
        halves: &mut (dyn Read + Send),
    ) -> Result<(BackupInfo, BackupInfo)> {
        let rows = Reader::begin(key, rows)?;
        if rows.header.kind != BackupKind::Main {
            return Err(refused(
                "It is the backup of the halves of keys; name the other file.",
            ));
        }
        let halves = begin_halves(key, now, halves, &rows.header).map_err(of_halves)?;
        let into = &self.inner.main_writer;
        let (main, main_tx) = read(into, tables::MAIN, migrate::MAIN, rows, None).await?;
        // In a store without rows, halves are what a restore left that was cut off between its two commits.
        let into = &self.inner.shred_writer;
        let left = Some(sql::REMOVE_EVERY_HALF);
        let shred = read(into, tables::SHRED, migrate::SHRED, halves, left);
        let (shred, shred_tx) = match shred.await {
            Ok(read) => read,
            Err(error) => {
                // The connection takes back what was begun even if it cannot say so.
                let _ = main_tx.rollback().await;
                return Err(of_halves(error));
            }
        };
        // Halves without rows open nothing; rows without halves would look restored and not be.
        shred_tx.commit().await?;
        main_tx.commit().await?;
        Ok((main, shred))
    }

    async fn org(&self) -> Result<OrgId> {
        let row = self
            .read()
            .first(self.read().call(sql::ORGANIZATION))
            .await?;
        let row = row.ok_or_else(|| refused("There is no helpline in this store yet."))?;
        Ok(row.uuid("id")?.into())
    }

    async fn header(&self, kind: BackupKind, id: Uuid, made_at: i64) -> Result<Header> {
        let steps = match kind {
            BackupKind::Main => migrate::MAIN,
            BackupKind::Shred => migrate::SHRED,
        };
        Ok(Header {
            kind,
            schema: migrate::newest(steps),
            org: self.org().await?,
            id,
            made_at,
        })
    }
}

async fn write(
    pool: &Pool,
    tables: &[Table],
    header: Header,
    key: &Key,
    rng: &mut (dyn Entropy + Send),
    out: &mut (dyn Write + Send),
) -> Result<BackupInfo> {
    let mut writer = Writer::begin(header.clone(), key, rng, out)?;
    let mut tx = pool.begin_reading().await?;
    let written = write_tables(&mut tx, tables, &mut writer).await;
    // Nothing was changed; how the transaction ends does not matter.
    let _ = tx.rollback().await;
    let rows = written?;
    writer.end()?;
    Ok(info(&header, rows))
}

async fn write_tables(tx: &mut Tx, tables: &[Table], writer: &mut Writer<'_>) -> Result<u64> {
    let mut total = 0_u64;
    for (number, table) in (0_u8..).zip(tables) {
        let mut rows = 0_u64;
        let call = tx.call(table.select);
        tx.each(call, |row: Row| {
            let out = writer.plain();
            out.push(number);
            for (column, kind) in table.columns {
                tables::write(out, &tables::value(&row, column, *kind)?);
            }
            rows += 1;
            writer.seal_if_full()
        })
        .await?;
        let out = writer.plain();
        out.push(END);
        out.push(number);
        out.extend(rows.to_be_bytes());
        total += rows;
    }
    Ok(total)
}

/// Reads the beginning of the halves that belong to the rows of `rows`.
fn begin_halves<'a>(
    key: &'a Key,
    now: i64,
    from: &'a mut (dyn Read + Send),
    rows: &Header,
) -> Result<Reader<'a>> {
    let reader = Reader::begin(key, from)?;
    let made_at = reader.header.made_at;
    if reader.header.kind != BackupKind::Shred {
        return Err(refused("It is a backup of the main store."));
    }
    if reader.header.org != rows.org {
        return Err(refused("It is of another helpline."));
    }
    if made_at < rows.made_at {
        return Err(refused(
            "It is older than the rows, and some would stay closed for good. Use the two files of one backup.",
        ));
    }
    if now.saturating_sub(made_at) > HORIZON {
        return Err(refused(
            "It is older than 14 days, and would bring back what was shredded since. Use a newer one.",
        ));
    }
    if made_at.saturating_sub(now) > HORIZON {
        return Err(refused(
            "Its date lies in the future. Set the clock right, or use another one.",
        ));
    }
    Ok(reader)
}

/// Says which of the two files is meant.
fn of_halves(error: StoreError) -> StoreError {
    match error {
        StoreError::Backup(why) => refused(format!("The file of the halves of keys: {why}")),
        other => other,
    }
}

/// Reads a file to its end into a transaction that is still to be committed.
async fn read(
    pool: &Pool,
    tables: &[Table],
    steps: &[migrate::Step],
    mut reader: Reader<'_>,
    before: Option<&'static str>,
) -> Result<(BackupInfo, Tx)> {
    let known = migrate::newest(steps);
    let schema = reader.header.schema;
    if schema > known {
        return Err(refused(format!(
            "A newer version wrote it (schema {schema}, this program knows {known}). Use the newer program."
        )));
    }
    if schema != known {
        return Err(refused(format!(
            "It is of schema {schema}, and this program reads {known}."
        )));
    }
    let mut tx = pool.begin_writing().await?;
    let put_back = async {
        if let Some(before) = before {
            tx.execute(tx.call(before)).await?;
        }
        read_tables(&mut tx, tables, &mut reader).await
    };
    match put_back.await {
        Ok(rows) => Ok((info(&reader.header, rows), tx)),
        Err(error) => {
            // The connection takes back what was begun even if it cannot say so.
            let _ = tx.rollback().await;
            Err(error)
        }
    }
}

/// Rows of one table that wait to be put back, and how many were.
struct Restoring<'t> {
    table: &'t Table,
    rows: Vec<Vec<Value>>,
    count: u64,
}

impl<'t> Restoring<'t> {
    const fn begin(table: &'t Table) -> Self {
        Self {
            table,
            rows: Vec::new(),
            count: 0,
        }
    }

    async fn add(&mut self, tx: &mut Tx, row: Vec<Value>) -> Result<()> {
        self.rows.push(row);
        self.count += 1;
        if self.rows.len() >= ROWS {
            self.flush(tx).await?;
        }
        Ok(())
    }

    async fn flush(&mut self, tx: &mut Tx) -> Result<()> {
        let rows = std::mem::take(&mut self.rows);
        let put = async {
            tx.later(self.table.insert, &rows, |call, row| {
                for value in row {
                    tables::bind(call, value);
                }
            })
            .await?;
            tx.flush().await
        };
        put.await.map_err(|error: sqlx::Error| {
            if crate::dialect::is_refusal(&error) {
                refused(format!(
                    "A row of {} cannot be put back ({}).",
                    self.table.name,
                    crate::dialect::plain(&error)
                ))
            } else {
                error.into()
            }
        })
    }
}

async fn read_tables(tx: &mut Tx, tables: &[Table], reader: &mut Reader<'_>) -> Result<u64> {
    for table in tables {
        let row = tx.first(tx.call(table.count)).await?;
        if row.map_or(Ok(0), |row| row.int("n"))? != 0 {
            return Err(StoreError::Backup(
                "There is data here already. A backup goes into an empty store only.".into(),
            ));
        }
    }
    let damaged = || refused("It is damaged.");
    let mut left = (0_u8..).zip(tables);
    let mut now = left.next();
    let mut restoring = now.map(|(_, table)| Restoring::begin(table));
    let mut total = 0;
    let mut last = false;
    while !last {
        let piece;
        (last, piece) = reader.next()?;
        let mut from = &piece[..];
        while let Some((mark, rest)) = from.split_first() {
            from = rest;
            let (Some((number, table)), Some(current)) = (now, &mut restoring) else {
                return Err(damaged());
            };
            if *mark == number {
                let mut row = Vec::with_capacity(table.columns.len());
                for (_, kind) in table.columns {
                    row.push(tables::read(&mut from, *kind).ok_or_else(damaged)?);
                }
                current.add(tx, row).await?;
                continue;
            }
            let Some((end, rest)) = from.split_first_chunk::<9>() else {
                return Err(damaged());
            };
            from = rest;
            let mut said = Vec::with_capacity(9);
            said.push(number);
            said.extend(current.count.to_be_bytes());
            if *mark != END || said != end {
                return Err(damaged());
            }
            current.flush(tx).await?;
            total += current.count;
            now = left.next();
            restoring = now.map(|(_, table)| Restoring::begin(table));
        }
    }
    if now.is_some() {
        return Err(damaged());
    }
    Ok(total)
}

/// Statements of this module, for the test of portability.
#[cfg(test)]
pub(crate) fn statements() -> Vec<(&'static str, String)> {
    let both = tables::MAIN.iter().chain(tables::SHRED);
    both.flat_map(|table| {
        [
            (table.name, table.select.to_owned()),
            (table.name, table.count.to_owned()),
        ]
    })
    .collect()
}

/// Tables and columns of a backup, for the test that it has all of them.
#[cfg(test)]
pub(crate) fn columns() -> std::collections::BTreeMap<String, Vec<String>> {
    let both = tables::MAIN.iter().chain(tables::SHRED);
    both.map(|table| {
        let columns = table.columns.iter().map(|(name, _)| (*name).to_owned());
        (table.name.to_owned(), columns.collect())
    })
    .collect()
}
