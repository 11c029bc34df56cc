//! Running other programs: each is printed before it runs, none reads from the terminal, and the lines that
//! test harnesses end with are counted as they pass.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::house;

/// What test harnesses said in passing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed.
    pub failed: usize,
    /// Tests that said they were skipped, with a line that starts with `skipped:`.
    pub skipped: usize,
    /// The names of those that failed, for the summary: a long log is cut in its middle.
    pub names: Vec<String>,
    /// What the failures said of themselves, for the summary, too.
    pub words: Vec<String>,
}

/// So many lines of what failures say are repeated in the summary.
const WORDS: usize = 120;

impl Counts {
    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        for name in other.names {
            if !self.names.contains(&name) {
                self.names.push(name);
            }
        }
        self.words.extend(other.words);
        self.words.truncate(WORDS);
        self
    }

    /// What one line of output adds: libtest's closing line, node's closing lines, a `skipped:` line, or the name of
    /// a test that failed. Node names a test when it failed and once more at the end.
    #[must_use]
    pub fn of_line(line: &str) -> Self {
        let mut counts = Self::default();
        let libtest = line
            .strip_prefix("test ")
            .and_then(|line| line.strip_suffix(" ... FAILED"));
        let node = line
            .trim_start()
            .strip_prefix("✖ ")
            .and_then(|line| line.strip_suffix("ms)"))
            .and_then(|line| line.rsplit_once(" ("));
        counts.names.extend(libtest.map(ToOwned::to_owned));
        counts.names.extend(node.map(|(name, _)| name.to_owned()));
        let line = line.trim_start_matches("ℹ ").trim();
        if line.starts_with("skipped:") {
            counts.skipped = 1;
        } else if let Some(closing) = line.strip_prefix("test result: ") {
            for part in closing.split(['.', ';']) {
                match part.trim().split_once(' ') {
                    Some((number, "passed")) => counts.passed = number.parse().unwrap_or(0),
                    Some((number, "failed")) => counts.failed = number.parse().unwrap_or(0),
                    _ => {}
                }
            }
        } else {
            match line.split_once(' ') {
                Some(("pass", number)) => counts.passed = number.parse().unwrap_or(0),
                Some(("fail", number)) => counts.failed = number.parse().unwrap_or(0),
                Some(("skipped", number)) => counts.skipped = number.parse().unwrap_or(0),
                _ => {}
            }
        }
        counts
    }
}

/// A command that starts in the root of the checkout.
pub fn command<I: AsRef<OsStr>>(program: &str, arguments: impl IntoIterator<Item = I>) -> Command {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(house::root())
        .stdin(Stdio::null());
    command
}

/// Runs a command with its output passed through.
///
/// # Errors
/// When it cannot start or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    println!("$ {}", shown(command));
    let status = command
        .status()
        .with_context(|| format!("could not start {}", shown(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a command and returns what it printed on standard output, silently.
///
/// # Errors
/// When it cannot start or does not succeed; the error holds what it printed on standard error.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("could not start {}", shown(command)))?;
    if !output.status.success() {
        bail!(
            "{} failed ({}): {}",
            shown(command),
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a test harness with its output passed through line by line, and counts what it says.
/// The second value is whether it succeeded.
///
/// # Errors
/// When it cannot start or its output cannot be read.
pub fn count(command: &mut Command) -> Result<(Counts, bool)> {
    println!("$ {}", shown(command));
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start {}", shown(command)))?;
    let stderr = child.stderr.take();
    let errors = thread::spawn(move || {
        stderr.map_or(Ok(Counts::default()), |stream| {
            pass(stream, std::io::stderr())
        })
    });
    let counts = child
        .stdout
        .take()
        .map_or(Ok(Counts::default()), |stream| {
            pass(stream, std::io::stdout())
        })?;
    let errors = errors.join().unwrap_or_else(|_| Ok(Counts::default()))?;
    Ok((counts.and(errors), child.wait()?.success()))
}

fn pass(stream: impl Read, mut to: impl std::io::Write) -> Result<Counts> {
    let mut counts = Counts::default();
    let mut failures = false;
    for line in BufReader::new(stream).split(b'\n') {
        let line = line?;
        to.write_all(&line)?;
        to.write_all(b"\n")?;
        let line = String::from_utf8_lossy(&line);
        let mut of_line = Counts::of_line(&line);
        failures = tells_of_failures(&line, failures);
        if failures && !line.is_empty() {
            of_line.words.push(line.into_owned());
        }
        counts = counts.and(of_line);
    }
    std::io::stdout().flush()?;
    Ok(counts)
}

/// Whether a line stands where a harness tells why tests failed: libtest between `failures:` and its closing line, node
/// from `failing tests:` on.
fn tells_of_failures(line: &str, before: bool) -> bool {
    match line {
        "failures:" | "✖ failing tests:" => true,
        _ => before && !line.starts_with("test result: "),
    }
}

/// Whether a program answers on this machine.
#[must_use]
pub fn exists(program: &str) -> bool {
    let probe = format!("command -v {program}");
    command("sh", ["-c", &probe])
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The monotonic clock, for measuring.
#[expect(
    clippy::disallowed_methods,
    reason = "tools measure how long things take"
)]
#[must_use]
pub fn now() -> Instant {
    Instant::now()
}

/// An environment variable, unless it is unset or empty.
#[expect(
    clippy::disallowed_methods,
    reason = "tools have no configuration file; this is their one place"
)]
#[must_use]
pub fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let check = |line: &str, passed, failed, skipped| {
            assert_eq!(
                Counts::of_line(line),
                Counts {
                    passed,
                    failed,
                    skipped,
                    ..Counts::default()
                },
                "{line}"
            );
        };
        check(
            "test result: ok. 14 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out",
            14,
            0,
            0,
        );
        check(
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured",
            2,
            1,
            0,
        );
        check("ℹ pass 31", 31, 0, 0);
        check("ℹ fail 2", 0, 2, 0);
        check("ℹ skipped 1", 0, 0, 1);
        check("skipped: miami: LEEWARD_TEST_DATA is not set", 0, 0, 1);
        check("running 14 tests", 0, 0, 0);
        check("pass the salt", 0, 0, 0);
    }

    #[test]
    fn what_failures_say_is_kept() {
        let check = |log: &str, expected: &[&str]| {
            let mut to = Vec::new();
            let counts = pass(log.as_bytes(), &mut to).unwrap();
            assert_eq!(String::from_utf8(to).unwrap(), log);
            assert_eq!(counts.words, expected);
        };
        check("successes:\na\ntest result: ok. 1 passed\n", &[]);
        check(
            "test a ... FAILED\nfailures:\n\n---- a stdout ----\nno\ntest result: FAILED. 0 passed\nmore\n",
            &["failures:", "---- a stdout ----", "no"],
        );
        check(
            "✖ failing tests:\n✖ a (1ms)\n  Timeout\n",
            &["✖ failing tests:", "✖ a (1ms)", "  Timeout"],
        );
        let many = format!("failures:\n{}", "no\n".repeat(2 * WORDS));
        assert_eq!(
            pass(many.as_bytes(), Vec::new()).unwrap().words.len(),
            WORDS
        );
    }

    #[test]
    fn those_that_failed_are_named_once() {
        let names = |lines: &[&str]| {
            let of = lines.iter().map(|line| Counts::of_line(line));
            of.fold(Counts::default(), Counts::and).names
        };
        assert_eq!(
            names(&["test a::b ... ok", "test a::c ... FAILED"]),
            ["a::c"]
        );
        assert_eq!(
            names(&[
                "  ✖ a story (in time) (1204.5ms)",
                "✔ another (3ms)",
                "✖ failing tests:",
                "✖ a story (in time) (1204.5ms)",
            ]),
            ["a story (in time)"]
        );
    }
}
