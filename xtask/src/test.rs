//! `cargo xtask test`: the parts in order, each under a heading, with a counted summary at the end. A part that
//! fails does not stop the next; the task fails at the end and names the parts that did.

use std::process::Command;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::command::{Counts, command, count, exists, now, output, run as run_command, setting};
use crate::{house, setup};

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
    let start = now();
    let mut summary = Vec::new();
    let mut failed = Vec::new();
    for part in parts {
        println!("\n=== {} ===", name(part));
        let start = now();
        let (counts, error) = match run_part(part) {
            Ok((counts, true)) => (counts, None),
            Ok((counts, false)) => (counts, Some("see above".to_owned())),
            Err(error) => (Counts::default(), Some(format!("{error:#}"))),
        };
        summary.push(line(
            part,
            counts,
            start.elapsed().as_secs(),
            error.is_none(),
        ));
        if let Some(error) = error {
            eprintln!("{}: {error}", name(part));
            failed.push(name(part));
        }
    }
    println!("\n=== summary ===\n{}", summary.join("\n"));
    println!(
        "{} parts, {} failed, {} s",
        summary.len(),
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

fn line(part: Part, counts: Counts, seconds: u64, passed: bool) -> String {
    let verdict = if passed { "ok" } else { "FAILED" };
    let tests = if counts == Counts::default() {
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
fn run_part(part: Part) -> Result<(Counts, bool)> {
    let done = |result: Result<()>| result.map(|()| (Counts::default(), true));
    match part {
        Part::Setup => done(setup::run_all()),
        Part::Fmt => done(run_command(&mut command(
            "cargo",
            ["fmt", "--all", "--check"],
        ))),
        Part::Clippy => done(run_command(cargo("clippy").args([
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))),
        Part::Rust => {
            count(cargo("test").args(["--workspace", "--no-fail-fast", "--", "--show-output"]))
        }
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
        Part::Browser => browser(),
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
fn browser() -> Result<(Counts, bool)> {
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
    count(node.args(specs).env("LEEWARD_BIN", program))
}
