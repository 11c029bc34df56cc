//! `offline`: the guide for helpers as one file, for a place without a network.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use super::{helpline, now};
use crate::cli::Offline;
use crate::output;

/// Writes the file, and says until when it is of use and what it leaves behind.
pub(crate) fn offline(given: &Offline) -> Result<ExitCode> {
    let helpline = helpline(::directory::Directory::default())?;
    let today = now().date();
    let html = ::offline::file(helpline.guide(), today, given.lang)?;
    let until = ::offline::until(helpline.guide(), today);
    let path = given.output.display();
    let mut options = OpenOptions::new();
    options.write(true);
    if given.force {
        options.create(true).truncate(true);
    } else {
        options.create_new(true);
    }
    let mut file = match options.open(&given.output) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("{path} is there already. Give --force to write over it, or another name with -o")
        }
        opened => opened
            .with_context(|| format!("could not write {path}. See that its folder is there"))?,
    };
    file.write_all(html.as_bytes())
        .with_context(|| format!("could not write {path}"))?;
    output::message(&format!(
        "{path}: for helpers at work, in English and Spanish, of use until {until}. It opens in a browser without a \
         network. It stays on a device until it is deleted: never put it on the phone of the person it is about."
    ));
    Ok(ExitCode::SUCCESS)
}
