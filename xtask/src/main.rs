//! Developer tasks: `cargo xtask test`, `cargo xtask bench`, `cargo xtask screenshots`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::bench::Peer;
use xtask::test::Part;

/// Developer tasks for Leeward.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the tests need, then run all of them.
    Test {
        /// Run this part alone; may be given several times.
        #[arg(long, value_name = "PART")]
        only: Vec<Part>,
    },
    /// Measure: rules, directory, page weights, start and memory.
    Bench {
        /// Also build and measure a peer on the same work (zen takes minutes to build).
        #[arg(long, value_name = "PEER")]
        peer: Vec<Peer>,
    },
    /// Write a picture of every public page to target/screenshots.
    Screenshots,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Test { only } => xtask::test::run(&only),
        Task::Bench { peer } => xtask::bench::run(&peer),
        Task::Screenshots => xtask::screenshots::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}
