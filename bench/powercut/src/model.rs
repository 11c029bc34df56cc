//! The disk: what waits, what is kept, and what a sync moves from one to the other. Not the edge with the C
//! library, which is `lib.rs`; nothing here is unsafe.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{
    DirBuilderExt as _, FileExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::{Path, PathBuf};

/// What a disk writes whole.
const SECTOR: u64 = 512;

/// A file, whatever it is called: its device and its number there.
pub(crate) type Inode = (u64, u64);

/// A change to a file's bytes that waits for its sync.
enum Waiting {
    Bytes { at: u64, bytes: Vec<u8> },
    Length(u64),
    AtLeast(u64),
}

/// A change to a name that waits for the next sync of anything. Paths are relative to the root.
enum Change {
    Made {
        path: PathBuf,
        inode: Inode,
        mode: u32,
    },
    MadeFolder {
        path: PathBuf,
        mode: u32,
    },
    Renamed {
        from: PathBuf,
        to: PathBuf,
    },
    Removed(PathBuf),
    RemovedFolder(PathBuf),
}

/// A watched file.
#[derive(Default)]
struct Watched {
    /// Its counterpart in the shadow; none until its name is kept. Held open, so that it follows the file through
    /// every change of name.
    shadow: Option<File>,
    waiting: Vec<Waiting>,
}

/// The disk.
pub(crate) struct Model {
    root: PathBuf,
    shadow: PathBuf,
    journal: Vec<Change>,
    files: BTreeMap<Inode, Watched>,
    dice: Dice,
    early: u64,
}

impl Model {
    /// Of a folder and its shadow, which hold the same files now.
    pub(crate) fn new(root: &Path, shadow: &Path, early: u64, seed: u64) -> io::Result<Self> {
        Ok(Self {
            root: root.canonicalize()?,
            shadow: shadow.canonicalize()?,
            journal: Vec::new(),
            files: BTreeMap::new(),
            dice: Dice(seed),
            early,
        })
    }

    /// The path below the root; none outside it and for what is never kept. A name that does not exist yet is
    /// found by its folder.
    pub(crate) fn inside(&self, path: &Path) -> Option<PathBuf> {
        let name = path.file_name()?;
        if name.as_encoded_bytes().ends_with(b"-shm") {
            return None;
        }
        let folder = path.parent()?.canonicalize().ok()?;
        let inside = folder.strip_prefix(&self.root).ok()?;
        Some(inside.join(name))
    }

    /// Whether an open folder is the root or below it.
    pub(crate) fn holds_folder(&self, path: &Path) -> bool {
        path.starts_with(&self.root)
    }

    pub(crate) fn exists(&self, inside: &Path) -> bool {
        self.root.join(inside).symlink_metadata().is_ok()
    }

    /// The file of this name.
    pub(crate) fn inode(&self, inside: &Path) -> Option<Inode> {
        let about = self.root.join(inside).symlink_metadata().ok()?;
        about.is_file().then(|| (about.dev(), about.ino()))
    }

    /// A file was made by opening it.
    pub(crate) fn made(&mut self, path: PathBuf, inode: Inode, mode: u32) {
        // The number of a removed file is given out again: whatever waited under it is gone with that file.
        self.files.insert(inode, Watched::default());
        self.journal.push(Change::Made { path, inode, mode });
    }

    /// A file that was there was opened, or is about to get another name.
    pub(crate) fn met(&mut self, path: &Path, inode: Inode) -> io::Result<()> {
        if !self.files.contains_key(&inode) {
            let shadow = OpenOptions::new()
                .write(true)
                .open(self.shadow.join(path))?;
            let watched = Watched {
                shadow: Some(shadow),
                waiting: Vec::new(),
            };
            self.files.insert(inode, watched);
        }
        Ok(())
    }

    pub(crate) fn made_folder(&mut self, path: PathBuf, mode: u32) {
        self.journal.push(Change::MadeFolder { path, mode });
    }

    pub(crate) fn renamed(&mut self, from: PathBuf, to: PathBuf) {
        self.journal.push(Change::Renamed { from, to });
    }

    pub(crate) fn removed(&mut self, path: PathBuf) {
        self.journal.push(Change::Removed(path));
    }

    pub(crate) fn removed_folder(&mut self, path: PathBuf) {
        self.journal.push(Change::RemovedFolder(path));
    }

    pub(crate) fn watches(&self, inode: Inode) -> bool {
        self.files.contains_key(&inode)
    }

    /// Bytes were written at a place.
    pub(crate) fn wrote(&mut self, inode: Inode, at: u64, bytes: Vec<u8>) -> io::Result<()> {
        let Some(file) = self.files.get_mut(&inode) else {
            return Ok(());
        };
        if let Some(shadow) = &file.shadow
            && self.dice.below(100) < self.early
        {
            let (from, to) = self.dice.sectors(at, bytes.len() as u64);
            if let (Ok(start), Ok(end)) = (usize::try_from(from), usize::try_from(to))
                && let Some(part) = bytes.get(start..end)
            {
                shadow.write_all_at(part, at + from)?;
            }
        }
        file.waiting.push(Waiting::Bytes { at, bytes });
        Ok(())
    }

    /// A file was cut or extended to a length.
    pub(crate) fn resized(&mut self, inode: Inode, length: u64) {
        if let Some(file) = self.files.get_mut(&inode) {
            file.waiting.push(Waiting::Length(length));
        }
    }

    /// Room was made up to a length; a longer file keeps its own.
    pub(crate) fn reserved(&mut self, inode: Inode, length: u64) {
        if let Some(file) = self.files.get_mut(&inode) {
            file.waiting.push(Waiting::AtLeast(length));
        }
    }

    /// A file was synced: all names, then its bytes.
    pub(crate) fn synced(&mut self, inode: Inode, mode: u32) -> io::Result<()> {
        self.keep_names()?;
        let Some(file) = self.files.get_mut(&inode) else {
            return Ok(());
        };
        let Some(shadow) = &file.shadow else {
            return Err(io::Error::other("a synced file has no name in the journal"));
        };
        for change in file.waiting.drain(..) {
            match change {
                Waiting::Bytes { at, bytes } => shadow.write_all_at(&bytes, at)?,
                Waiting::Length(length) => shadow.set_len(length)?,
                Waiting::AtLeast(length) if shadow.metadata()?.len() < length => {
                    shadow.set_len(length)?;
                }
                Waiting::AtLeast(_) => {}
            }
        }
        shadow.set_permissions(Permissions::from_mode(mode & 0o7777))
    }

    /// Something was synced: every change of a name is kept, in order.
    pub(crate) fn keep_names(&mut self) -> io::Result<()> {
        for change in self.journal.drain(..) {
            match change {
                Change::Made { path, inode, mode } => {
                    let made = OpenOptions::new()
                        .write(true)
                        .create(true)
                        .truncate(true)
                        .mode(mode)
                        .open(self.shadow.join(path))?;
                    if let Some(file) = self.files.get_mut(&inode) {
                        file.shadow = Some(made);
                    }
                }
                Change::MadeFolder { path, mode } => {
                    DirBuilder::new()
                        .mode(mode)
                        .create(self.shadow.join(path))?;
                }
                Change::Renamed { from, to } => {
                    fs::rename(self.shadow.join(from), self.shadow.join(to))?;
                }
                Change::Removed(path) => fs::remove_file(self.shadow.join(path))?,
                Change::RemovedFolder(path) => fs::remove_dir(self.shadow.join(path))?,
            }
        }
        Ok(())
    }
}

/// Numbers that look random and can be had again from their seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// A part of a write, from and to relative to its start, that begins and ends where sectors of the file do.
    fn sectors(&mut self, at: u64, length: u64) -> (u64, u64) {
        let first = at / SECTOR;
        let end = (at + length).div_ceil(SECTOR);
        let from = first + self.below(end - first);
        let to = from + 1 + self.below(end - from);
        let relative = |sector: u64| (sector * SECTOR).saturating_sub(at).min(length);
        (relative(from), relative(to))
    }
}
