//! `cargo xtask crash`: the real server under visitors who write all the time, killed without warning at a random
//! moment, started again, and asked for everything it had acknowledged. It is the test of the promise that a message
//! the page has taken is not lost, not doubled and not invented.
//!
//! Two controls show that the harness would notice: a server that answers before its writes are committed, and one
//! that never waits for the disk under a power cut. A control passes when loss was found.
//!
//! With PostgreSQL the server is killed, and in a part of the cycles the database too. Power cuts are played for
//! SQLite alone: PostgreSQL's own files belong to PostgreSQL.

pub mod ledger;
pub mod page;
mod program;
#[cfg(test)]
mod standin;
pub mod visitor;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::{Args, ValueEnum};

use crate::command::{Counts, command, now, run as run_command};
use crate::dice::Dice;
use crate::house;
use ledger::Findings;
use program::Program;
use visitor::{Did, Progress, Visitor};

/// How many write at the same time.
const VISITORS: usize = 6;
/// At most so many messages are on their way before the moment of the end is chosen.
const MOST_BEGUN: u64 = 24;
/// How often progress is looked at.
const LOOK: Duration = Duration::from_micros(200);
/// A cycle that does not get going is a fault of its own.
const PATIENCE: Duration = Duration::from_secs(30);
/// In so many of a hundred cycles with PostgreSQL, PostgreSQL crashes too.
const DATABASE_TOO: u64 = 25;

/// Where the messages go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Database {
    /// Files in the data folder.
    #[default]
    Sqlite,
    /// A throw-away PostgreSQL.
    Postgres,
}

/// A server that is wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Control {
    /// It answers before its writes are committed.
    EarlyAck,
    /// It never waits for the disk; shown by a power cut.
    NoSync,
}

impl Control {
    /// What the server calls it.
    fn fault(self) -> &'static str {
        match self {
            Self::EarlyAck => "early-ack",
            Self::NoSync => "no-sync",
        }
    }
}

/// What to run.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// Where the messages go.
    #[arg(long, value_enum, default_value_t)]
    pub database: Database,
    /// How many times the server is killed.
    #[arg(long, default_value_t = 100)]
    pub cycles: usize,
    /// Run a server that is wrong on purpose; succeeds only if its losses are found.
    #[arg(long)]
    pub control: Option<Control>,
    /// Cut the power instead: whatever was not synced is gone (SQLite, Linux).
    #[arg(long)]
    pub power_cut: bool,
    /// Where the dice start; printed at the end. The machine's timing is not part of it.
    #[arg(long)]
    pub seed: Option<u64>,
    /// The program to run, instead of building target/debug/leeward.
    #[arg(long, value_name = "PROGRAM")]
    pub bin: Option<PathBuf>,
}

/// What is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crash {
    /// The server.
    Server,
    /// The database, then the server.
    DatabaseToo,
}

/// A helpline that can be killed and started again.
pub trait Target {
    /// Where it answers now.
    fn host(&self) -> SocketAddr;
    /// Ends it without warning.
    ///
    /// # Errors
    /// When it cannot be ended, or had ended by itself.
    fn crash(&mut self, crash: Crash) -> Result<()>;
    /// Starts it again, and waits until it answers.
    ///
    /// # Errors
    /// When it does not start.
    fn restart(&mut self) -> Result<()>;
}

/// What a run of cycles came to.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Cycles that ran.
    pub cycles: usize,
    /// Cycles in which something did not agree.
    pub bad: usize,
    /// Messages without an answer that were there all the same.
    pub kept: usize,
    /// Messages without an answer that were not there.
    pub gone: usize,
    /// Messages acknowledged.
    pub acknowledged: usize,
    /// Messages that were given back.
    pub refused: usize,
    /// Everything that did not agree.
    pub findings: Findings,
}

impl Tally {
    fn add(&mut self, did: Did) {
        self.acknowledged += did.acknowledged;
        self.refused += did.refused;
    }
}

/// Runs what was asked for and prints its summary. For `cargo xtask test` each cycle counts as one test.
///
/// # Errors
/// When something did not agree, when a control found nothing, or when the server cannot be run.
pub fn run(options: &Options) -> Result<Counts> {
    let seed = match options.seed {
        Some(seed) => seed,
        None => chance()?,
    };
    let mut dice = Dice::new(seed);
    let power_cut = options.power_cut || options.control == Some(Control::NoSync);
    if power_cut && options.database == Database::Postgres {
        bail!("Power cuts are played for SQLite alone. Leave out --database postgres.");
    }
    let bin = program(options)?;
    let fault = options.control.map(Control::fault);
    let mut target = Program::start(bin, options.database, power_cut, fault, dice.split())?;
    let begun = now();
    let tally = cycles(&mut target, options, &mut dice)
        .with_context(|| format!("seed={seed}; {}", target.last_words()))?;
    println!(
        "{} cycles, {} acknowledged, {}, seed={seed}",
        tally.cycles, tally.acknowledged, tally.findings
    );
    println!(
        "of the messages without an answer, {} were there and {} were not; {} were given back; {} s",
        tally.kept,
        tally.gone,
        tally.refused,
        begun.elapsed().as_secs()
    );
    match options.control {
        Some(control) => caught(control, &tally),
        None => held(&tally, &target),
    }
}

/// A control must have lost something, and must have been found out.
fn caught(control: Control, tally: &Tally) -> Result<Counts> {
    let control = control.fault();
    if tally.findings.lost.is_empty() {
        bail!(
            "The control {control} lost nothing in {} cycles: the harness would not notice a server like it.",
            tally.cycles
        );
    }
    println!("control {control}: caught in cycle {}", tally.cycles);
    Ok(Counts {
        passed: 1,
        ..Counts::default()
    })
}

/// Nothing may be amiss, in the messages and in the audit chain.
fn held(tally: &Tally, target: &Program) -> Result<Counts> {
    let findings = &tally.findings;
    for (what, list) in [
        ("lost", &findings.lost),
        ("doubled", &findings.doubled),
        ("phantom", &findings.phantom),
        ("out of order", &findings.disordered),
    ] {
        for text in list.iter().take(10) {
            eprintln!("{what}: {}", text.chars().take(60).collect::<String>());
        }
    }
    target.verify_audit()?;
    if !findings.none() {
        bail!("{} of {} cycles found: {findings}", tally.bad, tally.cycles);
    }
    if tally.acknowledged == 0 {
        bail!("No message was acknowledged, so nothing was tried.");
    }
    Ok(Counts {
        passed: tally.cycles,
        ..Counts::default()
    })
}

/// The runs that `cargo xtask test` makes, one after the other; all are made even if one fails.
///
/// # Errors
/// When any of them failed.
pub fn run_all(cycles: impl Fn(Database) -> usize) -> Result<(Counts, bool)> {
    let database = |database| Options {
        database,
        cycles: cycles(database),
        ..Options::default()
    };
    let control = |control| Options {
        control: Some(control),
        ..database(Database::Sqlite)
    };
    let runs = [
        database(Database::Sqlite),
        database(Database::Postgres),
        Options {
            power_cut: true,
            cycles: 10,
            ..database(Database::Sqlite)
        },
        control(Control::EarlyAck),
        control(Control::NoSync),
    ];
    let mut counts = Counts::default();
    for options in runs {
        println!("\n--- {} ---", told(&options));
        match run(&options) {
            Ok(more) => counts = counts.and(more),
            Err(error) => {
                eprintln!("{}: {error:#}", told(&options));
                counts.failed += 1;
            }
        }
    }
    let passed = counts.failed == 0;
    Ok((counts, passed))
}

/// The options as one would type them.
fn told(options: &Options) -> String {
    let name = |value: Option<clap::builder::PossibleValue>| {
        value.map(|it| it.get_name().to_owned()).unwrap_or_default()
    };
    let control = options.control.map_or(String::new(), |control| {
        format!(" --control {}", name(control.to_possible_value()))
    });
    format!(
        "crash --database {} --cycles {}{control}{}",
        name(options.database.to_possible_value()),
        options.cycles,
        if options.power_cut {
            " --power-cut"
        } else {
            ""
        }
    )
}

/// Kills and compares, so many times; a control only until it is caught.
fn cycles(target: &mut impl Target, options: &Options, dice: &mut Dice) -> Result<Tally> {
    let mut visitors: Vec<Visitor> = (0..VISITORS)
        .map(|name| Visitor::new(name, dice.split()))
        .collect();
    let mut tally = Tally::default();
    // A control must be caught by what it lost at a kill, not by what it has not written yet a moment later.
    let repeat = options.control.is_none();
    let mut window = Duration::from_millis(20);
    for cycle in 1..=options.cycles {
        let dids = one(target, options, &mut visitors, window, dice)?;
        tally.cycles += 1;
        let (mut count, mut waited) = (0_u32, Duration::ZERO);
        for did in dids {
            count += u32::try_from(did.acknowledged).unwrap_or(0);
            waited += did.waited;
            tally.add(did);
        }
        // Twice what a message takes: the end is then spread over everything that a message goes through.
        if let Some(mean) = waited.checked_div(count) {
            window = (window + mean * 2) / 2;
        }
        let mut found = Findings::default();
        for visitor in &mut visitors {
            let read = visitor.read_again(target.host(), repeat)?;
            tally.kept += read.kept;
            tally.gone += read.gone;
            found.add(read.findings);
        }
        if !found.none() {
            println!("cycle {cycle}: {found}");
            tally.bad += 1;
            tally.findings.add(found);
        }
        if options.control.is_some() && !tally.findings.lost.is_empty() {
            return Ok(tally);
        }
        if cycle % 100 == 0 {
            println!("{cycle} cycles, {} acknowledged", tally.acknowledged);
        }
    }
    for visitor in &mut visitors {
        let found = visitor.read_all(target.host())?;
        tally.bad += usize::from(!found.none());
        tally.findings.add(found);
    }
    Ok(tally)
}

/// One cycle: everybody writes; at some moment everything ends; the helpline comes back.
fn one(
    target: &mut impl Target,
    options: &Options,
    visitors: &mut [Visitor],
    window: Duration,
    dice: &mut Dice,
) -> Result<Vec<Did>> {
    let progress = Progress::default();
    let host = target.host();
    let enough = usize::try_from(1 + dice.below(MOST_BEGUN)).unwrap_or(1);
    let pause = Duration::from_nanos(dice.below(u64::try_from(window.as_nanos()).unwrap_or(0)));
    let database_too = options.database == Database::Postgres && dice.percent(DATABASE_TOO);
    let crash = if database_too {
        Crash::DatabaseToo
    } else {
        Crash::Server
    };
    let (dids, crashed) = thread::scope(|scope| {
        let writing: Vec<_> = visitors
            .iter_mut()
            .map(|visitor| scope.spawn(|| visitor.write(host, &progress)))
            .collect();
        let begun = now();
        while progress.begun.load(Ordering::Relaxed) < enough
            && begun.elapsed() < PATIENCE
            && !writing.iter().all(thread::ScopedJoinHandle::is_finished)
        {
            thread::sleep(LOOK);
        }
        thread::sleep(pause);
        let crashed = target.crash(crash);
        progress.over.store(true, Ordering::Relaxed);
        let dids: Result<Vec<Did>> = writing
            .into_iter()
            .map(|it| {
                it.join()
                    .unwrap_or_else(|_| bail!("a visitor's thread died"))
            })
            .collect();
        (dids, crashed)
    });
    crashed?;
    let dids = dids?;
    target.restart()?;
    Ok(dids)
}

/// The program to run: as given, or built; with its faults in a folder of its own, so that no wrong server is ever
/// taken for a right one.
fn program(options: &Options) -> Result<PathBuf> {
    if let Some(bin) = &options.bin {
        return Ok(std::path::absolute(bin)?);
    }
    let mut build = command("cargo", ["build", "--package", "leeward"]);
    let mut target = house::target();
    if options.control.is_some() {
        target = target.join("faults");
        build.args(["--features", "faults", "--target-dir"]);
        build.arg(&target);
    }
    run_command(&mut build)?;
    Ok(target.join("debug/leeward"))
}

/// A seed nobody chose.
fn chance() -> Result<u64> {
    use std::io::Read as _;
    let mut bytes = [0; 8];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}
