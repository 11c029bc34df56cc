//! `cargo xtask screenshots`: a picture of every public page × language × width × scheme, for people who review
//! how the pages look. The browser tests' own helper drives the browser.

use anyhow::Result;

use crate::command::{command, run as run_command};
use crate::{house, setup};

/// Builds the program and takes the pictures.
///
/// # Errors
/// When the program does not build or the browser cannot be driven.
pub fn run() -> Result<()> {
    run_command(&mut command("cargo", ["build", "--package", "leeward"]))?;
    let to = house::target().join("screenshots");
    run_command(
        command(
            &setup::node_program().to_string_lossy(),
            ["e2e/screenshots.js"],
        )
        .arg(&to)
        .env("LEEWARD_BIN", house::target().join("debug/leeward")),
    )?;
    println!("pictures are in {}", to.display());
    Ok(())
}
