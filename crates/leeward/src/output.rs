//! Where text goes: documents to standard output, messages to standard error. A reader that closes
//! the pipe early (`leeward … | head`) is no fault.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

use anyhow::{Context, Result, bail};
use serde::Serialize;

/// Prints one JSON document.
pub(crate) fn json(value: &impl Serialize) -> Result<()> {
    let mut text = serde_json::to_string_pretty(value).context("could not write JSON")?;
    text.push('\n');
    document(&text)
}

/// Writes a file's bytes to standard output; never to a terminal, which could not show them.
pub(crate) fn bytes(bytes: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    if out.is_terminal() {
        bail!("a PDF is no text for a terminal. Name a file with -o FILE");
    }
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(error).context("could not write the output")
        }
        _ => Ok(()),
    }
}

/// Prints text to standard output.
pub(crate) fn document(text: &str) -> Result<()> {
    let text = tame(text);
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(error).context("could not write the output")
        }
        _ => Ok(()),
    }
}

/// Prints a message to standard error.
pub(crate) fn message(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", tame(text));
}

/// Text from files and other people's tables, without the characters that would steer a terminal.
fn tame(text: &str) -> Cow<'_, str> {
    let steers = |c: char| c.is_control() && c != '\n' && c != '\t';
    if text.contains(steers) {
        Cow::Owned(text.replace(steers, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// One line that is written over again, on a terminal only.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    shown: bool,
}

impl Progress {
    /// Shows where a long task is.
    pub(crate) fn show(&mut self, text: &str) {
        if io::stderr().is_terminal() {
            self.shown = true;
            let _ = write!(io::stderr().lock(), "\r\x1b[K{text}");
        }
    }

    /// Clears the line.
    pub(crate) fn done(&mut self) {
        if self.shown {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tame;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(
            tame("a\u{1b}[2J\tb\r\u{9b}\n"),
            "a\u{fffd}[2J\tb\u{fffd}\u{fffd}\n"
        );
        assert_eq!(tame("ñ “plain”\n"), "ñ “plain”\n");
    }
}
