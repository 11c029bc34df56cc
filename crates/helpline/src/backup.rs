//! Backups: everything in one file, the halves of keys in another that is of use for 14 days. Both
//! are sealed under the node's secret, which is in neither.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use store::{Store, StoreError};
use thiserror::Error;
use uuid::Uuid;
use vault::Entropy as _;

use crate::Moment;
use crate::line::{Line, LineError, ms};
use crate::node::{Node, NodeError};

/// Why a backup was not written or restored.
#[derive(Debug, Error)]
pub enum BackupError {
    /// The system refused.
    #[error("could not {what} {path}: {error}. {kept}")]
    Io {
        /// What was being done.
        what: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
        /// What was kept.
        kept: &'static str,
    },
    /// The database, or the file as the database sees it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The node's file.
    #[error(transparent)]
    Node(#[from] NodeError),
    /// The node's file is not there.
    #[error(
        "{0} is missing. Nothing was changed. A backup opens only with the leeward.node of the installation that wrote it; put that file there first."
    )]
    NoNode(PathBuf),
    /// The installation.
    #[error(transparent)]
    Line(#[from] LineError),
}

/// What was written or restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Rows of everything but the halves.
    pub rows: u64,
    /// Halves of keys.
    pub halves: u64,
    /// When the backup was made, in milliseconds.
    pub made_at: i64,
}

/// The file of the halves, beside the file of everything else.
pub fn keys_file(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".keys");
    PathBuf::from(name)
}

impl Line {
    /// Writes both files. A file that is there already is replaced only by a whole one.
    ///
    /// # Errors
    /// The disk or the database refuses; then no file was changed.
    pub async fn backup(&self, file: &Path, now: &Moment) -> Result<Copied, BackupError> {
        let key = self.node.secret.key("backup");
        let (keys, new) = (keys_file(file), beside(file));
        let new_keys = beside(&keys);
        let (mut out, mut out_keys) = (create(&new)?, create(&new_keys)?);
        // The rows first: a half that is missing for a newer row would be a loss, one too many is not.
        let main = self
            .store
            .backup(&key, self.random_id(), ms(now), &mut self.rng(), &mut out)
            .await?;
        let halves = self
            .store
            .backup_shred(
                &key,
                self.random_id(),
                ms(now),
                &mut self.rng(),
                &mut out_keys,
            )
            .await?;
        // Rows that are older than their halves can be restored, the other way round they cannot.
        settle(out, &new)?;
        settle(out_keys, &new_keys)?;
        put(&new_keys, &keys)?;
        put(&new, file)?;
        Ok(Copied {
            rows: main.rows,
            halves: halves.rows,
            made_at: main.made_at,
        })
    }

    fn random_id(&self) -> Uuid {
        let mut bytes = [0; 16];
        self.rng().fill(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }
}

/// Restores both files into an empty store. The halves are refused after 14 days, and with them the
/// backup: what they opened stays closed for good.
///
/// # Errors
/// The files are damaged, cut off, of another installation or of a newer version, or the store is
/// not empty. Then nothing was changed.
pub async fn restore(
    store: &Store,
    folder: &Path,
    file: &Path,
    now: &Moment,
) -> Result<Copied, BackupError> {
    let node = Node::read(folder)?.ok_or_else(|| BackupError::NoNode(Node::file(folder)))?;
    let key = node.secret.key("backup");
    let keys = keys_file(file);
    // Both are opened before anything is written.
    let (mut from, mut from_keys) = (open(file)?, open(&keys)?);
    let (main, halves) = store
        .restore(&key, ms(now), &mut from, &mut from_keys)
        .await?;
    Ok(Copied {
        rows: main.rows,
        halves: halves.rows,
        made_at: main.made_at,
    })
}

fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

fn create(path: &Path) -> Result<BufWriter<File>, BackupError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let file = options.open(path).map_err(|error| BackupError::Io {
        what: "write",
        path: path.to_owned(),
        error,
        kept: "No backup was changed. See that the folder is there and has room.",
    })?;
    Ok(BufWriter::new(file))
}

/// Makes what was written durable, under its passing name.
fn settle(mut out: BufWriter<File>, new: &Path) -> Result<(), BackupError> {
    let done = out.flush().and_then(|()| out.get_ref().sync_all());
    done.map_err(|error| {
        let _ = fs::remove_file(new);
        BackupError::Io {
            what: "write",
            path: new.to_owned(),
            error,
            kept: "The backup that was there is unchanged. See that the disk has room.",
        }
    })
}

/// Puts a whole file in the place of the one that was there.
fn put(new: &Path, file: &Path) -> Result<(), BackupError> {
    let done = fs::rename(new, file).and_then(|()| sync_folder(file));
    done.map_err(|error| BackupError::Io {
        what: "put in place",
        path: file.to_owned(),
        error,
        kept: "What is there can be restored, but may be the backup before this one. See that the folder can be written to, and back up again.",
    })
}

/// Makes a new name durable. A bare file name stands in the folder that the program runs in.
fn sync_folder(file: &Path) -> io::Result<()> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    File::open(folder)?.sync_all()
}

fn open(path: &Path) -> Result<BufReader<File>, BackupError> {
    let file = File::open(path).map_err(|error| BackupError::Io {
        what: "read",
        path: path.to_owned(),
        error,
        kept: "Nothing was changed. A backup is two files: FILE and FILE.keys.",
    })?;
    Ok(BufReader::new(file))
}
