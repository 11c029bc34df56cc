//! What one installation has beside its database: its id, its secret, and the pin of its
//! organization's key. They stand in one small file that never enters the database or its backups,
//! so that neither is of use without it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use vault::{Entropy, NodeSecret, OrgId, Pin};

const FILE: &str = "leeward.node";
const NEW_FILE: &str = "leeward.node.new";
const FORMAT: u32 = 1;
const HEAD: &str = "\
# The secret half of one Leeward installation. Nobody but Leeward needs to read it.
# Keep a copy away from the database and its backups: without this file nobody can sign in,
# and no backup can be restored. A second server on the same database needs the same file.
";

/// Why the file cannot be used.
#[derive(Debug, Error)]
pub enum NodeError {
    /// The system refused.
    #[error("could not {what} {path}: {error}. Nothing was changed.")]
    Io {
        /// What was being done.
        what: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The file is not whole, or not ours.
    #[error(
        "{0} is damaged. Nothing was changed. Put back the copy that was kept apart; without it nobody can sign in."
    )]
    Damaged(PathBuf),
    /// The file is of a newer version.
    #[error("{0} was made by a newer version of Leeward. Nothing was changed. Use that version.")]
    Newer(PathBuf),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    organization: String,
    secret: String,
    #[serde(default)]
    pin: String,
}

/// The node's own things.
#[derive(Debug)]
pub struct Node {
    path: PathBuf,
    /// The organization's id.
    pub(crate) organization: OrgId,
    pub(crate) secret: NodeSecret,
}

impl Node {
    /// Where the file of a data folder is.
    pub fn file(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// Makes the file of a new installation.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn make(folder: &Path, rng: &mut dyn Entropy) -> Result<Node, NodeError> {
        let node = Node {
            path: Node::file(folder),
            organization: OrgId::random(rng),
            secret: NodeSecret::generate(rng),
        };
        node.write(None)?;
        Ok(node)
    }

    /// Reads the file of a data folder, if there is one.
    ///
    /// # Errors
    /// The file is damaged, newer, or cannot be read.
    pub fn read(folder: &Path) -> Result<Option<Node>, NodeError> {
        let path = Node::file(folder);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(NodeError::Io {
                    what: "read",
                    path,
                    error,
                });
            }
        };
        let damaged = || NodeError::Damaged(path.clone());
        let written: Written = toml::from_str(&text).map_err(|_| damaged())?;
        if written.format > FORMAT {
            return Err(NodeError::Newer(path));
        }
        let secret = bytes(&written.secret).ok_or_else(damaged)?;
        if !written.pin.is_empty() {
            Pin::from_str(&written.pin).map_err(|_| damaged())?;
        }
        Ok(Some(Node {
            organization: OrgId::from_str(&written.organization).map_err(|_| damaged())?,
            secret: NodeSecret::from_bytes(secret),
            path,
        }))
    }

    /// The pin of the organization's key, once there is a desk. It is read anew each time: another
    /// node may have set it in a shared folder.
    pub(crate) fn pin(&self) -> Option<Pin> {
        let text = fs::read_to_string(&self.path).ok()?;
        let written: Written = toml::from_str(&text).ok()?;
        Pin::from_str(&written.pin).ok()
    }

    /// Sets the pin.
    ///
    /// # Errors
    /// The file cannot be written; then nothing was changed.
    pub(crate) fn set_pin(&self, pin: &Pin) -> Result<(), NodeError> {
        self.write(Some(pin))
    }

    fn write(&self, pin: Option<&Pin>) -> Result<(), NodeError> {
        let written = Written {
            format: FORMAT,
            organization: self.organization.to_string(),
            secret: hex(self.secret.as_bytes()),
            pin: pin.map(ToString::to_string).unwrap_or_default(),
        };
        let text = toml::to_string(&written).map_err(|_| NodeError::Damaged(self.path.clone()))?;
        let new = self.path.with_file_name(NEW_FILE);
        replace(&self.path, &new, &format!("{HEAD}\n{text}")).map_err(|error| NodeError::Io {
            what: "write",
            path: self.path.clone(),
            error,
        })
    }
}

/// Puts a text in place whole or not at all, readable by its owner alone.
fn replace(path: &Path, new: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(new, path)?;
    match path.parent() {
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn bytes(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut out = [0; 32];
    for (byte, pair) in out.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(out)
}
