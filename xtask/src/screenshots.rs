//! `cargo xtask screenshots`: a picture of every public page × language × width × scheme, for people who review
//! how the pages look; `cargo xtask access`: axe-core on each of them, in every look. The browser tests' own helper
//! drives the browser.

use std::process::Command;

use anyhow::Result;

use crate::command::{command, run as run_command};
use crate::{house, setup};

/// Builds the program and takes the pictures.
///
/// # Errors
/// When the program does not build or the browser cannot be driven.
pub fn run() -> Result<()> {
    let to = house::target().join("screenshots");
    run_command(browser("e2e/screenshots.js")?.arg(&to))?;
    println!("pictures are in {}", to.display());
    Ok(())
}

/// Builds the program and looks at every page in every look.
///
/// # Errors
/// When something serious was found, or the browser cannot be driven.
pub fn access() -> Result<()> {
    run_command(&mut browser("e2e/matrix.js")?)
}

/// A script of the browser's, beside the program it looks at.
fn browser(script: &str) -> Result<Command> {
    run_command(&mut command("cargo", ["build", "--package", "leeward"]))?;
    let mut node = command(&setup::node_program().to_string_lossy(), [script]);
    node.env("LEEWARD_BIN", house::target().join("debug/leeward"));
    Ok(node)
}
