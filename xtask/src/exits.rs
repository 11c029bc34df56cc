//! `cargo xtask exits`: what leaving leaves behind, measured in three browsers and written down as Markdown that can
//! be kept as evidence. The measuring itself is JavaScript in `e2e/exits`; docs/leaving.md says how it is done. It is
//! not a part of `cargo xtask test`, because it takes minutes and its times need a machine that does nothing else;
//! `e2e/specs/exits.spec.js` is the short form that always runs.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};

use crate::command::{command, run as run_command};
use crate::house;
use crate::setup::{self, Needed};

/// What the three browsers need from the system, beside what the browser tests need.
const NEEDED: [Needed; 7] = [
    ("chromium", "command -v chromium", "chromium"),
    ("Firefox ESR", "command -v firefox-esr", "firefox-esr"),
    // It brings WebKit's small browser with it.
    (
        "WebKitWebDriver",
        "command -v WebKitWebDriver",
        "webkit2gtk-driver",
    ),
    ("Xvfb", "command -v Xvfb", "xvfb"),
    // Makes the certificate of a day.
    ("openssl", "command -v openssl", "openssl"),
    ("node", "command -v node", "nodejs"),
    ("npm", "command -v npm", "npm"),
];

/// One of the browsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Debian's Chromium.
    Chromium,
    /// Debian's Firefox ESR.
    Firefox,
    /// WebKitGTK's MiniBrowser.
    Webkit,
}

/// What to measure, and where the figures go.
#[derive(Args, Debug)]
pub struct Options {
    /// The file for the figures; in target/ unless told.
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Measure in this browser alone; may be given several times.
    #[arg(long, value_name = "BROWSER")]
    engine: Vec<Engine>,
    /// How often each way to leave is timed; 0 leaves the times out.
    #[arg(long, value_name = "NUMBER", default_value_t = 25)]
    runs: u32,
}

/// Installs what it needs, builds the program, measures and prints the figures.
///
/// # Errors
/// When something cannot be installed or built, or when something that must hold does not; the figures are written
/// in the second case, too.
pub fn run(options: &Options) -> Result<()> {
    setup::system_packages(&NEEDED)?;
    if !house::root().join("e2e/node_modules").is_dir() {
        setup::browser_drivers()?;
    }
    run_command(&mut command("cargo", ["build", "--package", "leeward"]))?;
    let to = match &options.to {
        // A path is the caller's, but the harness starts in the root of the checkout.
        Some(file) => std::path::absolute(file)?,
        None => house::target().join("exits.md"),
    };
    let engines = options.engine.iter().filter_map(|engine| {
        let value = engine.to_possible_value()?;
        Some(value.get_name().to_owned())
    });
    run_command(
        command(
            &setup::node_program().to_string_lossy(),
            ["--no-warnings", "e2e/exits/run.js"],
        )
        .arg(&to)
        .arg(options.runs.to_string())
        .args(engines)
        .env("LEEWARD_BIN", house::target().join("debug/leeward")),
    )
    .with_context(|| format!("not everything holds; the figures are in {}", to.display()))?;
    println!("the figures are in {}", to.display());
    Ok(())
}
