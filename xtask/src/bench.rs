//! `cargo xtask bench`: the rooms' own benchmarks (each prints its lines and proves its answers first), a peer's
//! figure on the same work from the same run, what the running program weighs, and how fast both sides of many open
//! conversations see each other's messages.

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;

use crate::command::{command, exists, run as run_command};
use crate::postgres::{self, Shared};
use crate::{house, live, weights};

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
    /// Appends to the store, on both databases.
    Store,
    /// Weight, start and memory of the running program.
    Weights,
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
            Part::Store => store()?,
            Part::Weights => {
                println!("\n=== the running program ===");
                weights::run(&program()?)?;
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
    if exists("taskset") {
        run_command(command("taskset", ["--cpu-list", "0"]).arg(program))
    } else {
        println!("taskset is not here; the figures may come from more than one core");
        run_command(&mut command(
            &program.to_string_lossy(),
            std::iter::empty::<&str>(),
        ))
    }
}
