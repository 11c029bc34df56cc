//! One file for each command; here what they share.

pub(crate) mod accounts;
pub(crate) mod audit;
pub(crate) mod backup;
pub(crate) mod book;
pub(crate) mod directory;
pub(crate) mod doctor;
pub(crate) mod find;
pub(crate) mod knowledge;
pub(crate) mod line;
pub(crate) mod offline;
pub(crate) mod poster;
pub(crate) mod screen;
pub(crate) mod serve;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use clap::CommandFactory;
use helpline::Helpline;
use helpline::desk::DataFolder;

use crate::cli::Cli;

/// The only place where the program reads the clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the program gives time to every room; no room reads the clock"
)]
pub(crate) fn now() -> jiff::Zoned {
    jiff::Zoned::now()
}

/// The built-in pack.
pub(crate) fn pack() -> Result<::knowledge::Pack> {
    ::knowledge::us::shipped().map_err(|problems| {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!(
            "the built-in knowledge pack is refused:\n{}",
            listed.join("\n")
        )
    })
}

/// The directory of a data folder. A folder that is not there yet, or empty, is an empty directory.
pub(crate) fn directory_of(folder: &Path) -> Result<::directory::Directory> {
    match DataFolder::look(folder)? {
        Some(folder) => Ok(folder.load()?),
        None => Ok(::directory::Directory::default()),
    }
}

/// A helpline over the directory of a data folder.
pub(crate) fn helpline_of(folder: &Path) -> Result<Helpline> {
    helpline(directory_of(folder)?)
}

/// A helpline over a directory.
pub(crate) fn helpline(directory: ::directory::Directory) -> Result<Helpline> {
    Helpline::new(pack()?, directory).map_err(|problems| {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("words are missing:\n{}", listed.join("\n"))
    })
}

/// Prints completions.
pub(crate) fn completions(shell: clap_complete::Shell) -> Result<ExitCode> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "leeward", &mut text);
    let text = String::from_utf8(text).context("completions are not text")?;
    crate::output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}
