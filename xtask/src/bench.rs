//! `cargo xtask bench`: the rooms' own benchmarks (each prints its lines and proves its answers first), a peer's
//! figure on the same work from the same run, what the running program weighs, and how fast both sides of many open
//! conversations see each other's messages.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use clap::ValueEnum;

use crate::command::{command, exists, output, run as run_command};
use crate::postgres::{self, Shared};
use crate::{house, live, pages, weights};

/// Another program that does the same work, built to be measured beside ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Peer {
    /// GoRules zen-engine, the native Rust crate: rules.
    Zen,
}

/// Rooms that hold benchmarks.
const ROOMS: [&str; 2] = ["reason", "directory"];

/// One group of benchmarks, in the order they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The rooms' own: rules, directory.
    Rooms,
    /// Reading texts, beside medSpaCy on the same phrases.
    Reading,
    /// Appends to the store, on both databases.
    Store,
    /// Weight, start and memory of the running program.
    Weights,
    /// How many pages of the guide are answered in a second, and how soon one is.
    Pages,
    /// How soon a message is seen by the other side, with 200 conversations open.
    Live,
}

/// Measures the parts named by `only`, or all of them, and the peers asked for.
///
/// # Errors
/// When something does not build, two sides give different answers, or a mark is missed.
pub fn run(only: &[Part], peers: &[Peer]) -> Result<()> {
    let chosen = |part: &&Part| only.is_empty() || only.contains(part);
    for part in Part::value_variants().iter().filter(chosen) {
        match part {
            Part::Rooms => rooms()?,
            Part::Reading => reading()?,
            Part::Store => store()?,
            Part::Weights => {
                println!("\n=== the running program ===");
                weights::run(&program()?)?;
            }
            Part::Pages => {
                println!("\n=== pages of the guide ===");
                pages::run(&program()?)?;
            }
            Part::Live => {
                println!("\n=== live conversations ===");
                live::run(&program()?)?;
            }
        }
    }
    for peer in peers {
        match peer {
            Peer::Zen => zen()?,
        }
    }
    Ok(())
}

fn rooms() -> Result<()> {
    for room in ROOMS {
        println!("\n=== {room} ===");
        let bench = ["bench", "--package", room, "--benches"];
        run_command(&mut command("cargo", bench))?;
    }
    Ok(())
}

/// The release of medSpaCy that is measured beside the reader.
const MEDSPACY: &str = "medspacy==1.3.1";

/// Reads on one core, with the cues that ship; then beside the peer, which is installed by name into a folder of
/// its own.
fn reading() -> Result<()> {
    println!("\n=== reading ===");
    let build = ["build", "--release", "--package", "reading"];
    run_command(&mut command("cargo", build))?;
    let program = house::target().join("release/reading");
    run_command(one_core(&program).arg("--speed"))?;
    let folder = house::target().join("medspacy");
    let python = folder.join("bin/python");
    let here = output(
        command(&python.to_string_lossy(), ["-c", "import medspacy"]).env("PYTHONNOUSERSITE", "1"),
    );
    if here.is_err()
        && let Err(error) = medspacy(&folder)
    {
        println!(
            "skipped: the peer could not be installed ({error:#}). On Debian: apt-get install python3-venv"
        );
        return Ok(());
    }
    println!("\n=== reading: the same phrases beside medSpaCy ===");
    run_command(one_core(&program).arg("--speed").arg("--peer").arg(python))
}

/// Installs the peer.
fn medspacy(folder: &Path) -> Result<()> {
    let place = folder.to_string_lossy();
    run_command(&mut command("python3", ["-m", "venv", &*place]))?;
    let pip = folder.join("bin/pip");
    run_command(&mut command(
        &pip.to_string_lossy(),
        ["install", "--quiet", MEDSPACY],
    ))
}

/// A program on one core, where the machine can hold it there.
fn one_core(program: &Path) -> Command {
    if exists("taskset") {
        let mut held = command("taskset", ["--cpu-list", "0"]);
        held.arg(program);
        return held;
    }
    println!("taskset is not here; the figures may come from more than one core");
    command(&program.to_string_lossy(), std::iter::empty::<&str>())
}

fn store() -> Result<()> {
    println!("\n=== store ===");
    let mut postgres = Shared::default();
    let bench = ["bench", "--package", "store", "--benches"];
    run_command(command("cargo", bench).env(postgres::VARIABLE, postgres.url()?))
}

/// The program as it ships.
fn program() -> Result<PathBuf> {
    let build = ["build", "--release", "--package", "leeward"];
    run_command(&mut command("cargo", build))?;
    Ok(house::target().join("release/leeward"))
}

/// Builds the peer's own workspace, then runs it on one core.
fn zen() -> Result<()> {
    println!("\n=== rules: reason beside zen-engine ===");
    let target = house::target().join("zen");
    let build = [
        "build",
        "--release",
        "--locked",
        "--manifest-path",
        "bench/zen/Cargo.toml",
        "--target-dir",
    ];
    run_command(command("cargo", build).arg(&target))?;
    let program = target.join("release/zen");
    run_command(&mut one_core(&program))
}
