//! `backup` and `restore`.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Result, bail};
use helpline::Moment;
use helpline::backup::{self, Copied, keys_file};
use helpline::desk::DataFolder;

use super::{helpline_of, line, now};
use crate::cli::{Backup, Restore};
use crate::output::message;

/// Writes a backup.
pub(crate) fn backup(given: &Backup) -> Result<ExitCode> {
    let copied = line::block_on(async {
        let guide = Arc::new(helpline_of(&given.data.folder)?);
        let store = line::store(&given.data.folder, &given.database, false).await?;
        if store.organization().await?.is_none() {
            bail!(
                "there is nothing to back up yet: nobody has set this helpline up. No file was written."
            );
        }
        let line =
            helpline::Line::open(guide, store, &given.data.folder, line::randomness()).await?;
        let copied = line.backup(&given.file, &Moment { at: now() }).await?;
        line.store().close().await;
        Ok(copied)
    })?;
    message(&format!(
        "{} Keep {} apart from {}, and neither beside leeward.node. The directory of services is a file of its own: directory.changes.jsonl.",
        said("Written", &copied),
        keys_file(&given.file).display(),
        given.file.display()
    ));
    Ok(ExitCode::SUCCESS)
}

/// Restores one into an empty installation.
pub(crate) fn restore(given: &Restore) -> Result<ExitCode> {
    let folder = &given.data.folder;
    let copied = line::block_on(async {
        let store = line::store(folder, &given.database, true).await?;
        let restored = backup::restore(&store, folder, &given.file, &Moment { at: now() }).await;
        store.close().await;
        Ok(restored?)
    })?;
    DataFolder::open(folder, None)?;
    message(&format!(
        "{} Check it: leeward audit verify",
        said("Restored", &copied)
    ));
    Ok(ExitCode::SUCCESS)
}

fn said(what: &str, copied: &Copied) -> String {
    format!(
        "{what}: {} rows and {} halves of keys.",
        copied.rows, copied.halves
    )
}
