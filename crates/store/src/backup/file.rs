//! The file of a backup: a header in clear, sealed pieces, and a last piece that says it is the last. So a file that
//! ends too early, a piece that was changed, moved or taken from another file, and a file of another installation are
//! all found.

use std::io::{self, Read, Write};

use uuid::Uuid;
use vault::{Aad, Blob, Entropy, Key, OrgId, Plain, field};

use crate::error::{Result, StoreError};

/// Says what the file is, to a person too.
const MAGIC: &[u8; 24] = b"leeward backup, sealed\r\n";
/// The format that this program writes and reads.
const FORMAT: u32 = 1;
/// A piece is sealed when it has grown beyond this.
const PIECE: usize = 256 * 1024;
/// No piece is longer than this; a longer one is no piece of ours.
const LONGEST: u32 = 64 * 1024 * 1024;

/// Which store a backup is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupKind {
    /// Everything but the halves of keys.
    Main,
    /// The halves of keys.
    Shred,
}

/// What a backup says about itself, in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) kind: BackupKind,
    pub(super) schema: i64,
    pub(super) org: OrgId,
    pub(super) id: Uuid,
    pub(super) made_at: i64,
}

pub(super) fn refused(why: impl Into<String>) -> StoreError {
    StoreError::Backup(why.into())
}

fn failed(error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => {
            refused("It ends too early; it was not written or copied to its end.")
        }
        io::ErrorKind::StorageFull => StoreError::Full,
        kind => StoreError::Io(kind.to_string()),
    }
}

impl Header {
    const BYTES: usize = 4 + 1 + 8 + 16 + 16 + 8;

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::BYTES);
        bytes.extend(FORMAT.to_be_bytes());
        bytes.push(match self.kind {
            BackupKind::Main => 1,
            BackupKind::Shred => 2,
        });
        bytes.extend(self.schema.to_be_bytes());
        bytes.extend(self.org.as_bytes());
        bytes.extend(self.id.as_bytes());
        bytes.extend(self.made_at.to_be_bytes());
        bytes
    }

    fn read(bytes: [u8; Self::BYTES]) -> Result<Self> {
        fn part<'a, const N: usize>(rest: &mut &'a [u8]) -> Option<&'a [u8; N]> {
            let (part, after) = rest.split_first_chunk::<N>()?;
            *rest = after;
            Some(part)
        }
        let mut rest = &bytes[..];
        let mut read = || {
            let format = u32::from_be_bytes(*part(&mut rest)?);
            let kind = part::<1>(&mut rest)?;
            let schema = i64::from_be_bytes(*part(&mut rest)?);
            let org = Uuid::from_bytes(*part(&mut rest)?);
            let id = Uuid::from_bytes(*part(&mut rest)?);
            let made_at = i64::from_be_bytes(*part(&mut rest)?);
            Some((format, *kind, schema, org, id, made_at))
        };
        let (format, kind, schema, org, id, made_at) =
            read().ok_or_else(|| refused("Its beginning cannot be read."))?;
        if format > FORMAT {
            return Err(refused(format!(
                "A newer version wrote it (format {format}, this program knows {FORMAT}). Use the newer program."
            )));
        }
        let kind = match kind {
            [1] => BackupKind::Main,
            [2] => BackupKind::Shred,
            _ => return Err(refused("Its beginning cannot be read.")),
        };
        Ok(Self {
            kind,
            schema,
            org: org.into(),
            id,
            made_at,
        })
    }

    fn aad(&self, piece: u32) -> Aad<field::Kept> {
        Aad::new(&field::BACKUP_CHUNK, self.org, None, self.id, piece, FORMAT)
    }
}

/// Writes the file.
pub(super) struct Writer<'a> {
    header: Header,
    key: &'a Key,
    rng: &'a mut (dyn Entropy + Send),
    out: &'a mut (dyn Write + Send),
    piece: u32,
    plain: Plain,
}

impl<'a> Writer<'a> {
    pub(super) fn begin(
        header: Header,
        key: &'a Key,
        rng: &'a mut (dyn Entropy + Send),
        out: &'a mut (dyn Write + Send),
    ) -> Result<Self> {
        let bytes = header.bytes();
        out.write_all(MAGIC).map_err(|error| failed(&error))?;
        out.write_all(&bytes).map_err(|error| failed(&error))?;
        let mut writer = Self {
            header,
            key,
            rng,
            out,
            piece: 0,
            plain: Plain::new(Vec::new()),
        };
        // The header once more, where nobody can change it.
        writer.plain.extend(&bytes);
        writer.seal(false)?;
        Ok(writer)
    }

    pub(super) fn plain(&mut self) -> &mut Vec<u8> {
        &mut self.plain
    }

    /// Seals what has gathered once it is enough.
    pub(super) fn seal_if_full(&mut self) -> Result<()> {
        if self.plain.len() < PIECE {
            return Ok(());
        }
        self.seal(false)
    }

    pub(super) fn end(mut self) -> Result<()> {
        self.seal(true)?;
        self.out.flush().map_err(|error| failed(&error))
    }

    fn seal(&mut self, last: bool) -> Result<()> {
        let mut plain = Plain::new(Vec::with_capacity(1 + self.plain.len()));
        plain.push(u8::from(last));
        plain.extend(&**self.plain);
        self.plain.clear();
        let sealed = vault::keep(self.key, &self.header.aad(self.piece), &plain, self.rng);
        let length = u32::try_from(sealed.as_bytes().len()).ok();
        let length = length
            .filter(|length| *length <= LONGEST)
            .ok_or_else(|| refused("A row is too long."))?;
        self.piece = self
            .piece
            .checked_add(1)
            .ok_or_else(|| refused("There are too many rows."))?;
        let written = self.out.write_all(&length.to_be_bytes());
        written
            .and_then(|()| self.out.write_all(sealed.as_bytes()))
            .map_err(|error| failed(&error))
    }
}

/// Reads the file.
pub(super) struct Reader<'a> {
    pub(super) header: Header,
    key: &'a Key,
    from: &'a mut (dyn Read + Send),
    piece: u32,
}

impl<'a> Reader<'a> {
    pub(super) fn begin(key: &'a Key, from: &'a mut (dyn Read + Send)) -> Result<Self> {
        let mut magic = [0; MAGIC.len()];
        let mut bytes = [0; Header::BYTES];
        from.read_exact(&mut magic)
            .map_err(|error| failed(&error))?;
        if magic != *MAGIC {
            return Err(refused("It is no backup of this program."));
        }
        from.read_exact(&mut bytes)
            .map_err(|error| failed(&error))?;
        let mut reader = Self {
            header: Header::read(bytes)?,
            key,
            from,
            piece: 0,
        };
        let (last, first) = reader.next()?;
        if last || *first != bytes {
            return Err(refused("What it says about itself was changed."));
        }
        Ok(reader)
    }

    /// The next piece, and whether it is the last.
    pub(super) fn next(&mut self) -> Result<(bool, Plain)> {
        let mut length = [0; 4];
        self.from
            .read_exact(&mut length)
            .map_err(|error| failed(&error))?;
        let length = u32::from_be_bytes(length);
        if length > LONGEST {
            return Err(refused("It is damaged."));
        }
        let mut sealed = Vec::new();
        let read = self.from.take(u64::from(length)).read_to_end(&mut sealed);
        if read.map_err(|error| failed(&error))? as u64 != u64::from(length) {
            return Err(failed(&io::ErrorKind::UnexpectedEof.into()));
        }
        let plain = vault::open_kept(self.key, &self.header.aad(self.piece), &Blob::from(sealed));
        let plain = plain.map_err(|_| {
            refused(if self.piece == 0 {
                "It is damaged, or another installation made it: the key of this installation does not open it."
            } else {
                "It is damaged."
            })
        })?;
        self.piece = self
            .piece
            .checked_add(1)
            .ok_or_else(|| refused("It is damaged."))?;
        let (last, rest) = plain
            .split_first()
            .ok_or_else(|| refused("It is damaged."))?;
        let last = *last == 1;
        if last {
            let mut more = [0];
            match self.from.read(&mut more) {
                Ok(0) => {}
                Ok(_) => return Err(refused("Something was added at its end.")),
                Err(error) => return Err(failed(&error)),
            }
        }
        Ok((last, Plain::new(rest.to_vec())))
    }
}
