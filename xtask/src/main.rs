//! Developer tasks: `cargo xtask test`, `bench`, `evaluate`, `crash`, `exits`, `access` and `screenshots`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::bench::{self, Peer};
use xtask::crash;
use xtask::exits;
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
    /// Measure: rules, reading, directory, store, live conversations, page weights, start and memory.
    Bench {
        /// Run this part alone; may be given several times.
        #[arg(long, value_name = "PART")]
        only: Vec<bench::Part>,
        /// Also build and measure a peer on the same work (zen takes minutes to build).
        #[arg(long, value_name = "PEER")]
        peer: Vec<Peer>,
    },
    /// Measure how well texts are read: whole texts by concern and form, sentences by indicator.
    Evaluate {
        /// List every slip.
        #[arg(long)]
        verbose: bool,
        /// Show what is read in the text with this id.
        #[arg(long, value_name = "ID")]
        text: Option<String>,
        /// Show what is read in these words.
        #[arg(long, value_name = "WORDS", conflicts_with = "text")]
        say: Option<String>,
    },
    /// Kill the server at random moments and compare what it acknowledged with what it still has.
    Crash(crash::Options),
    /// Measure what leaving leaves behind, in Chromium, Firefox ESR and WebKitGTK.
    Exits(exits::Options),
    /// Write a picture of every public page to target/screenshots.
    Screenshots,
    /// Look at every public page in every look: axe-core, nothing sideways, leaving in reach.
    Access,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Test { only } => xtask::test::run(&only),
        Task::Bench { only, peer } => bench::run(&only, &peer),
        Task::Evaluate { verbose, text, say } => xtask::evaluate::run(verbose, text, say),
        Task::Crash(options) => crash::run(&options).map(drop),
        Task::Exits(options) => exits::run(&options),
        Task::Screenshots => xtask::screenshots::run(),
        Task::Access => xtask::screenshots::access(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}
