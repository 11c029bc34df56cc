//! `cargo xtask bench`: the rooms' own benchmarks (each prints its lines and proves its answers first), a peer's
//! figure on the same work from the same run, and what the running program weighs.

use anyhow::Result;
use clap::ValueEnum;

use crate::command::{command, exists, run as run_command};
use crate::{house, weights};

/// Another program that does the same work, built to be measured beside ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Peer {
    /// GoRules zen-engine, the native Rust crate: rules.
    Zen,
}

/// Rooms that hold benchmarks.
const ROOMS: [&str; 2] = ["reason", "directory"];

/// Measures everything, and the peers asked for.
///
/// # Errors
/// When something does not build, or two sides give different answers.
pub fn run(peers: &[Peer]) -> Result<()> {
    for room in ROOMS {
        println!("\n=== {room} ===");
        run_command(&mut command(
            "cargo",
            ["bench", "--package", room, "--benches"],
        ))?;
    }
    for peer in peers {
        match peer {
            Peer::Zen => zen()?,
        }
    }
    println!("\n=== the running program ===");
    run_command(&mut command(
        "cargo",
        ["build", "--release", "--package", "leeward"],
    ))?;
    weights::run(&house::target().join("release/leeward"))
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
