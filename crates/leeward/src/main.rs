#![doc = include_str!("../README.md")]

mod cli;
mod commands;
mod output;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};

fn main() -> ExitCode {
    say_only_where_it_failed();
    let cli = Cli::parse();
    let done = match cli.command {
        Command::Serve(given) => commands::serve::serve(&given),
        Command::Demo(given) => commands::serve::demo(&given),
        Command::Screen(given) => commands::screen::screen(&given),
        Command::Find(given) => commands::find::find(&given),
        Command::Directory(given) => commands::directory::directory(&given),
        Command::Knowledge(given) => commands::knowledge::knowledge(&given),
        Command::Offline(given) => commands::offline::offline(&given),
        Command::Audit(given) => commands::audit::run(&given),
        Command::Backup(given) => commands::backup::backup(&given),
        Command::Restore(given) => commands::backup::restore(&given),
        Command::Doctor(given) => commands::doctor::doctor(&given),
        Command::Poster(given) => commands::poster::poster(&given),
        Command::Paper(given) => commands::poster::paper(&given),
        Command::Completions { shell } => commands::completions(shell),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            output::message(&format!("leeward: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// A fault inside is told by its place in the code alone: what a person typed may stand in the
/// message of a panic, and must not reach a log.
fn say_only_where_it_failed() {
    std::panic::set_hook(Box::new(|fault| {
        let place = fault
            .location()
            .map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
        output::message(&format!(
            "leeward: a fault inside{place}. The rest goes on. Please report this line."
        ));
    }));
}
