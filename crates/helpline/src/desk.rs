//! The directory desk: what is kept of the directory on disk, and the import into it.
//!
//! Changes are lines of JSON in one file, each an entry of the directory's journal in the shape the
//! store takes over. A new file is written beside the old one and takes its place only when it is
//! whole and durable, so a crash or a full disk leaves what was there.

use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use directory::import::{ColumnMap, Import, ImportError, Limits, Progress, Report};
use directory::{Change, Directory};
use jiff::Timestamp;
use thiserror::Error;

/// Marks a folder as ours, so that nothing else is ever written into.
const MARK: &str = "leeward.data";
const MARK_TEXT: &str = "This folder belongs to Leeward. Format 1.\n";
const DEMO_TEXT: &str =
    "This folder belongs to a demo of Leeward. Its people and places are made up. Format 1.\n";
const CHANGES: &str = "directory.changes.jsonl";
const NEW_CHANGES: &str = "directory.changes.new";
/// What may stand in a folder before it is marked.
const BROUGHT: [&str; 3] = ["leeward.node", "main.db", "shred.db"];
/// The longest line of the changes file, in bytes.
const LONGEST_LINE: u64 = 8 << 20;

/// What can go wrong at the desk. Each says what happened, what was kept, and what to do.
#[derive(Debug, Error)]
pub enum DeskError {
    /// A folder that holds other things.
    #[error(
        "{0} holds files that are not Leeward's. Nothing was written. Choose an empty or a new folder with --data."
    )]
    NotOurs(PathBuf),
    /// A demo's folder where a real one is wanted, or the other way round.
    #[error("{0} belongs to {1}. Nothing was changed. Choose another folder with --data.")]
    OtherPurpose(PathBuf, &'static str),
    /// A folder of another format.
    #[error(
        "{0} was made by another version of Leeward. Nothing was written. Use that version, or another folder."
    )]
    OtherFormat(PathBuf),
    /// The system refused.
    #[error("{what} {path}: {error}. {kept}")]
    Io {
        /// What was being done.
        what: &'static str,
        /// To which file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
        /// What was kept and what to do.
        kept: &'static str,
    },
    /// A line of the changes file that cannot be used.
    #[error(
        "{path}, line {line}: {reason}. Nothing was changed. Restore the file from a backup, or remove it and import again."
    )]
    Damaged {
        /// The changes file.
        path: PathBuf,
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// Another import is running.
    #[error(
        "another import is writing to {0}. Nothing was imported. Wait until it has ended and try again."
    )]
    Busy(PathBuf),
    /// No CSV files in a folder.
    #[error(
        "{0} holds no .csv files. Nothing was imported. Name the folder or the files of an HSDS export."
    )]
    NoTables(PathBuf),
    /// The tables cannot be used.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The column map cannot be used.
    #[error("{path}: {reason}. Nothing was imported.")]
    Map {
        /// The map.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

const NOTHING_READ: &str = "Nothing was changed. See that the path is right and can be read.";
const NOTHING_WRITTEN: &str =
    "Nothing was changed. See that the disk has room and the folder can be written.";

fn io_error(
    what: &'static str,
    path: &Path,
    kept: &'static str,
) -> impl FnOnce(io::Error) -> DeskError {
    move |error| DeskError::Io {
        what,
        path: path.to_owned(),
        error,
        kept,
    }
}

/// What a data folder is for. Made-up places must never stand among real ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A real helpline.
    Real,
    /// A demo.
    Demo,
}

/// A data folder.
#[derive(Debug, Clone)]
pub struct DataFolder {
    root: PathBuf,
    purpose: Purpose,
}

/// What an import did.
#[derive(Debug)]
pub struct Imported {
    /// How many objects are new or changed.
    pub changes: usize,
    /// What was taken, repaired and set aside.
    pub report: Report,
}

impl DataFolder {
    /// Opens a data folder to read in it. A folder that is not there or empty is none; looking makes
    /// nothing.
    ///
    /// # Errors
    /// The folder is not ours, or cannot be read.
    pub fn look(root: &Path) -> Result<Option<DataFolder>, DeskError> {
        let empty = match fs::read_dir(root) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => true,
            Err(error) => return Err(io_error("could not read", root, NOTHING_READ)(error)),
        };
        if empty {
            return Ok(None);
        }
        DataFolder::open(root, None).map(Some)
    }

    /// Opens a data folder for a purpose, making it if it is not there or empty. A command that
    /// serves both purposes gives none and takes either; a new folder is then real.
    ///
    /// # Errors
    /// The folder is not ours or is for the other purpose, or cannot be read or written.
    pub fn open(root: &Path, wanted: Option<Purpose>) -> Result<DataFolder, DeskError> {
        let mark = root.join(MARK);
        let found = match fs::read_to_string(&mark) {
            Ok(text) if text == MARK_TEXT => Purpose::Real,
            Ok(text) if text == DEMO_TEXT => Purpose::Demo,
            Ok(_) => return Err(DeskError::OtherFormat(root.to_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let purpose = wanted.unwrap_or(Purpose::Real);
                make(root, &mark, purpose)?;
                purpose
            }
            Err(error) => return Err(io_error("could not read", &mark, NOTHING_READ)(error)),
        };
        match (wanted, found) {
            (Some(Purpose::Real), Purpose::Demo) => {
                Err(DeskError::OtherPurpose(root.to_owned(), "a demo"))
            }
            (Some(Purpose::Demo), Purpose::Real) => {
                Err(DeskError::OtherPurpose(root.to_owned(), "a real helpline"))
            }
            _ => Ok(DataFolder {
                root: root.to_owned(),
                purpose: found,
            }),
        }
    }

    /// What the folder is for.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The file that holds the directory's changes; it may not be there yet.
    pub fn changes_file(&self) -> PathBuf {
        self.root.join(CHANGES)
    }

    /// Loads the directory.
    ///
    /// # Errors
    /// The changes file cannot be read, or a line of it is damaged.
    pub fn load(&self) -> Result<Directory, DeskError> {
        let path = self.changes_file();
        let mut directory = Directory::default();
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(directory),
            Err(error) => return Err(io_error("could not read", &path, NOTHING_READ)(error)),
        };
        let mut reader = BufReader::with_capacity(1 << 16, file);
        let mut text = Vec::new();
        for line in 1_u64.. {
            text.clear();
            let read = (&mut reader)
                .take(LONGEST_LINE)
                .read_until(b'\n', &mut text);
            if read.map_err(io_error("could not read", &path, NOTHING_READ))? == 0 {
                break;
            }
            let damaged = |reason: String| DeskError::Damaged {
                path: path.clone(),
                line,
                reason,
            };
            if text.last() != Some(&b'\n') {
                return Err(damaged("the line has no end".to_owned()));
            }
            let change: Change =
                serde_json::from_slice(&text).map_err(|error| damaged(error.to_string()))?;
            directory
                .apply(&change)
                .map_err(|error| damaged(error.to_string()))?;
        }
        directory.shrink();
        Ok(directory)
    }

    /// Imports HSDS tables: folders of CSV files, or files.
    ///
    /// # Errors
    /// The tables cannot be read or trusted, another import runs, or the disk refuses. Then nothing
    /// of them is kept.
    pub fn import(
        &self,
        paths: &[PathBuf],
        map: Option<&Path>,
        by: &str,
        at: Timestamp,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Imported, DeskError> {
        let mark = self.root.join(MARK);
        let lock = File::open(&mark).map_err(io_error("could not read", &mark, NOTHING_READ))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(DeskError::Busy(self.root.clone())),
            Err(TryLockError::Error(error)) => {
                return Err(io_error("could not lock", &mark, NOTHING_WRITTEN)(error));
            }
        }
        let mut directory = self.load()?;
        let import = read_tables(paths, map, progress)?;
        self.keep(&mut directory, import, by, at)
    }

    /// Brings the directory to what was imported, on disk and in memory.
    ///
    /// # Errors
    /// The directory refuses a change, or the disk refuses. Then nothing of it is kept on disk.
    pub fn keep(
        &self,
        directory: &mut Directory,
        import: Import,
        by: &str,
        at: Timestamp,
    ) -> Result<Imported, DeskError> {
        let changes = directory.changes_for(&import, by, at);
        // A change that the directory would refuse must not reach the disk.
        for change in &changes {
            directory
                .apply(change)
                .map_err(|error| DeskError::Damaged {
                    path: self.changes_file(),
                    line: change.seq,
                    reason: error.to_string(),
                })?;
        }
        if !changes.is_empty() {
            self.append(&changes)?;
        }
        Ok(Imported {
            changes: changes.len(),
            report: import.report,
        })
    }

    fn append(&self, changes: &[Change]) -> Result<(), DeskError> {
        let (old, new) = (self.changes_file(), self.root.join(NEW_CHANGES));
        let written = write_all(&old, &new, changes);
        if written.is_err() {
            // Whatever is left of it would only take room; the old file stands untouched.
            let _ = fs::remove_file(&new);
        }
        written.map_err(io_error("could not write", &new, NOTHING_WRITTEN))?;
        fs::rename(&new, &old).map_err(io_error(
            "could not put in place",
            &old,
            NOTHING_WRITTEN,
        ))?;
        let folder =
            File::open(&self.root).map_err(io_error("could not read", &self.root, NOTHING_READ))?;
        folder.sync_all().map_err(io_error(
            "could not make durable",
            &self.root,
            "The import stands, but a power cut now could undo it. Run it again.",
        ))
    }
}

/// Reads tables without keeping anything: for `directory check`.
///
/// # Errors
/// The tables cannot be read or trusted.
pub fn read_tables(
    paths: &[PathBuf],
    map: Option<&Path>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Import, DeskError> {
    let map = map.map(read_map).transpose()?;
    let mut files = Vec::new();
    for path in paths {
        let about = fs::metadata(path).map_err(io_error("could not read", path, NOTHING_READ))?;
        if about.is_dir() {
            let before = files.len();
            let entries =
                fs::read_dir(path).map_err(io_error("could not read", path, NOTHING_READ))?;
            for entry in entries {
                let entry = entry
                    .map_err(io_error("could not read", path, NOTHING_READ))?
                    .path();
                let csv = entry
                    .extension()
                    .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
                if csv && entry.is_file() {
                    files.push(entry);
                }
            }
            if files.len() == before {
                return Err(DeskError::NoTables(path.clone()));
            }
        } else {
            files.push(path.clone());
        }
    }
    files.sort();
    let mut tables: Vec<(String, Box<dyn Read>)> = Vec::new();
    for path in &files {
        let file = File::open(path).map_err(io_error("could not read", path, NOTHING_READ))?;
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        tables.push((name, Box::new(BufReader::new(file))));
    }
    Ok(directory::import::read(
        tables,
        map.as_ref(),
        &Limits::default(),
        progress,
    )?)
}

/// Reads tables that are held in memory: the made-up directory of the demo.
///
/// # Errors
/// The tables cannot be trusted.
pub fn read_texts(tables: &[(&str, &str)]) -> Result<Import, DeskError> {
    let tables = tables.iter().map(|(name, text)| {
        (
            (*name).to_owned(),
            Box::new(text.as_bytes()) as Box<dyn Read>,
        )
    });
    Ok(directory::import::read(
        tables.collect(),
        None,
        &Limits::default(),
        &mut |_| {},
    )?)
}

fn make(root: &Path, mark: &Path, purpose: Purpose) -> Result<(), DeskError> {
    fs::create_dir_all(root).map_err(io_error("could not make", root, NOTHING_WRITTEN))?;
    for entry in fs::read_dir(root).map_err(io_error("could not read", root, NOTHING_READ))? {
        let entry = entry.map_err(io_error("could not read", root, NOTHING_READ))?;
        // A node's file that was put there for a second server, and what was restored, are ours.
        let name = entry.file_name();
        if !BROUGHT
            .iter()
            .any(|own| name.to_str().is_some_and(|name| name.starts_with(own)))
        {
            return Err(DeskError::NotOurs(root.to_owned()));
        }
    }
    only_for_owner(root).map_err(io_error("could not protect", root, NOTHING_WRITTEN))?;
    let text = match purpose {
        Purpose::Real => MARK_TEXT,
        Purpose::Demo => DEMO_TEXT,
    };
    // Durable before anything else is in the folder: after a power cut an empty mark would look like
    // one of another version.
    let written = File::create(mark)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())
                .and_then(|()| file.sync_all())
        })
        .and_then(|()| File::open(root)?.sync_all());
    if written.is_err() {
        // Half a mark would make the folder look like one of another version.
        let _ = fs::remove_file(mark);
    }
    written.map_err(io_error("could not write", mark, NOTHING_WRITTEN))
}

fn read_map(path: &Path) -> Result<ColumnMap, DeskError> {
    let text = fs::read_to_string(path).map_err(io_error("could not read", path, NOTHING_READ))?;
    toml::from_str(&text).map_err(|error| DeskError::Map {
        path: path.to_owned(),
        reason: error.message().to_owned(),
    })
}

fn write_all(old: &Path, new: &Path, changes: &[Change]) -> io::Result<()> {
    match fs::copy(old, new) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            File::create(new)?;
        }
        Err(error) => return Err(error),
    }
    let file = File::options().append(true).open(new)?;
    let mut out = BufWriter::with_capacity(1 << 16, file);
    for change in changes {
        serde_json::to_writer(&mut out, change)?;
        out.write_all(b"\n")?;
    }
    out.into_inner()
        .map_err(io::IntoInnerError::into_error)?
        .sync_all()
}

#[cfg(unix)]
fn only_for_owner(root: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(root, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn only_for_owner(_root: &Path) -> io::Result<()> {
    Ok(())
}
