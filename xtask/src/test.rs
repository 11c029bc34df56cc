//! `cargo xtask test`: the parts in order, each under a heading, with a counted summary at the end. A part that
//! fails does not stop the next; the task fails at the end and names the parts that did.

use std::process::Command;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::command::{Counts, command, count, exists, now, output, run as run_command, setting};
use crate::crash::{self, Database};
use crate::postgres::{self, Shared};
use crate::{house, setup};

/// The workspace of the power cut.
const POWERCUT: &str = "bench/powercut/Cargo.toml";

/// One part of the tests, in the order they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Install what the other parts need.
    Setup,
    /// rustfmt.
    Fmt,
    /// clippy on everything, warnings refused.
    Clippy,
    /// Every Rust test, the invariants of the house among them.
    Rust,
    /// The pure rooms build for wasm32.
    Wasm,
    /// cargo-deny: bans, licences, sources; advisories when their database can be reached.
    Deny,
    /// The documentation builds without a warning.
    Doc,
    /// The knowledge pack passes its own check.
    Pack,
    /// The browser tests.
    Browser,
    /// The server is killed at random moments, on both databases; then servers that are wrong on purpose.
    Crash,
}

/// Runs the parts named by `only`, or all of them.
///
/// # Errors
/// When any part failed; the message names them.
pub fn run(only: &[Part]) -> Result<()> {
    let parts: Vec<Part> = Part::value_variants()
        .iter()
        .copied()
        .filter(|part| only.is_empty() || only.contains(part))
        .collect();
    let ran = parts.len();
    let start = now();
    let mut postgres = Shared::default();
    let mut summary = Vec::new();
    let mut failed = Vec::new();
    for part in parts {
        println!("\n=== {} ===", name(part));
        let start = now();
        let (counts, error) = match run_part(part, &mut postgres) {
            Ok((counts, true)) => (counts, None),
            Ok((counts, false)) => (counts, Some("see above".to_owned())),
            Err(error) => (Counts::default(), Some(format!("{error:#}"))),
        };
        let seconds = start.elapsed().as_secs();
        summary.push(line(part, &counts, seconds, error.is_none()));
        summary.extend(counts.names.iter().map(|name| format!("  failed: {name}")));
        summary.extend(counts.words.iter().map(|line| format!("  | {line}")));
        if let Some(error) = error {
            eprintln!("{}: {error}", name(part));
            failed.push(name(part));
        }
    }
    println!("\n=== summary ===\n{}", summary.join("\n"));
    println!(
        "{} parts, {} failed, {} s",
        ran,
        failed.len(),
        start.elapsed().as_secs()
    );
    if !failed.is_empty() {
        bail!(
            "Failed: {}. To run one again: cargo xtask test --only {}",
            failed.join(", "),
            failed.join(" --only ")
        );
    }
    Ok(())
}

fn name(part: Part) -> String {
    part.to_possible_value()
        .map(|value| value.get_name().to_owned())
        .unwrap_or_default()
}

fn line(part: Part, counts: &Counts, seconds: u64, passed: bool) -> String {
    let verdict = if passed { "ok" } else { "FAILED" };
    let tests = if *counts == Counts::default() {
        String::new()
    } else {
        format!(
            "{} passed, {} failed, {} skipped",
            counts.passed, counts.failed, counts.skipped
        )
    };
    format!("{:<8} {verdict:<6} {seconds:>5} s  {tests}", name(part))
        .trim_end()
        .to_owned()
}

/// Runs one part; the second value is whether it passed.
fn run_part(part: Part, postgres: &mut Shared) -> Result<(Counts, bool)> {
    let done = |result: Result<()>| result.map(|()| (Counts::default(), true));
    match part {
        Part::Setup => done(setup::run_all()),
        Part::Fmt => done(fmt()),
        Part::Clippy => done(clippy()),
        Part::Rust => rust(&postgres.url()?),
        Part::Wasm => done(wasm()),
        Part::Deny => done(deny()),
        Part::Doc => done(run_command(
            cargo("doc")
                .args(["--workspace", "--no-deps"])
                .env("RUSTDOCFLAGS", "-D warnings"),
        )),
        Part::Pack => done(run_command(cargo("run").args([
            "--quiet",
            "--package",
            "leeward",
            "--",
            "knowledge",
            "check",
        ]))),
        Part::Browser => browser(&postgres.url()?),
        Part::Crash => crash::run_all(crash_cycles),
    }
}

/// Cargo with a subcommand. In CI the lock file must already be right.
fn cargo(subcommand: &str) -> Command {
    let mut cargo = command("cargo", [subcommand]);
    if setting("CI").is_some() {
        cargo.arg("--locked");
    }
    cargo
}

/// The workspace, and the workspace of its own that the crash part loads (the peers of the benchmarks are not
/// built here).
fn fmt() -> Result<()> {
    run_command(&mut command("cargo", ["fmt", "--all", "--check"]))?;
    let apart = ["fmt", "--manifest-path", POWERCUT, "--check"];
    run_command(&mut command("cargo", apart))
}

fn clippy() -> Result<()> {
    let strict = ["--all-targets", "--", "-D", "warnings"];
    run_command(cargo("clippy").arg("--workspace").args(strict))?;
    run_command(powercut("clippy").args(strict))
}

/// Cargo in the workspace of the power cut.
fn powercut(subcommand: &str) -> Command {
    let mut cargo = cargo(subcommand);
    cargo.args(["--manifest-path", POWERCUT, "--target-dir"]);
    cargo.arg(house::target().join("powercut"));
    cargo
}

fn rust(postgres: &str) -> Result<(Counts, bool)> {
    let mut all = cargo("test");
    all.args(["--workspace", "--no-fail-fast", "--", "--show-output"]);
    let (rooms, passed) = count(all.env(postgres::VARIABLE, postgres))?;
    let (apart, also) = count(&mut powercut("test"))?;
    Ok((rooms.and(apart), passed && also))
}

/// How often the server is killed in an ordinary run; thousands of times is for evidence, not for every change.
fn crash_cycles(database: Database) -> usize {
    match database {
        Database::Sqlite => 100,
        Database::Postgres => 20,
    }
}

fn wasm() -> Result<()> {
    let mut build = cargo("build");
    build.args(["--lib", "--target", "wasm32-unknown-unknown"]);
    for room in house::rooms()?.into_iter().filter(|room| room.pure) {
        build.args(["--package", &room.name]);
    }
    run_command(&mut build)
}

/// The advisory database is a git repository on a public host. Where that host cannot be reached the other
/// checks still run, and one line says what was not checked (docs/decisions/0004).
fn deny() -> Result<()> {
    let own = setup::cargo_deny_program();
    let Some(program) = own.to_str().filter(|path| exists(path)) else {
        bail!("cargo-deny is not installed here. Run: cargo xtask test --only setup");
    };
    run_command(&mut command(
        program,
        ["check", "bans", "licenses", "sources"],
    ))?;
    if output(&mut command(program, ["fetch", "db"])).is_ok() {
        return run_command(&mut command(program, ["check", "advisories"]));
    }
    println!("advisories: not checked; the advisory database could not be reached");
    Ok(())
}

/// The browser tests drive the debug program, which the Rust tests have already built.
fn browser(postgres: &str) -> Result<(Counts, bool)> {
    if !house::root().join("e2e/node_modules").is_dir() {
        bail!("The browser drivers are not installed here. Run: cargo xtask test --only setup");
    }
    run_command(cargo("build").args(["--package", "leeward"]))?;
    let mut specs: Vec<_> = std::fs::read_dir(house::root().join("e2e/specs"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    specs.retain(|path| path.to_string_lossy().ends_with(".spec.js"));
    specs.sort();
    let program = house::target().join("debug/leeward");
    let mut node = command(
        &setup::node_program().to_string_lossy(),
        ["--test", "--test-reporter=spec", "--test-concurrency=2"],
    );
    count(
        node.args(specs)
            .env("LEEWARD_BIN", program)
            .env(postgres::VARIABLE, postgres),
    )
}
