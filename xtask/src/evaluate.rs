//! `cargo xtask evaluate`: how well texts are read. What is measured, and how, stands in `bench/reading`.

use anyhow::Result;

use crate::command::{command, run as run_command};

/// Measures, or shows what is read in one text.
///
/// # Errors
/// When it does not build, or a cue cannot be read.
pub fn run(verbose: bool, text: Option<String>, say: Option<String>) -> Result<()> {
    let mut cargo = command(
        "cargo",
        ["run", "--quiet", "--release", "--package", "reading", "--"],
    );
    if verbose {
        cargo.arg("--verbose");
    }
    if let Some(text) = text {
        cargo.arg("--text").arg(text);
    }
    if let Some(say) = say {
        cargo.arg("--say").arg(say);
    }
    run_command(&mut cargo)
}
