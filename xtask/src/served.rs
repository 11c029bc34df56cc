//! The program as its users have it, serving until dropped, for what is measured on it.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::command::{command, now};
use crate::http::{Request, ask};

/// How long the program may take before we give up on it.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program, serving.
pub(crate) struct Served {
    child: Child,
    /// Where it answers.
    pub(crate) address: SocketAddr,
    /// From the start of the process to its first answer.
    pub(crate) first_answer: Duration,
}

impl Served {
    /// Starts `program serve` or `program demo` over a data folder, and waits for its first answer.
    pub(crate) fn start(program: &Path, how: &str, data: &Path) -> Result<Self> {
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let begun = now();
        let child = command(
            &program.to_string_lossy(),
            [how, "--listen", &address.to_string(), "--data"],
        )
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("could not start {}", program.display()))?;
        let mut served = Self {
            child,
            address,
            first_answer: Duration::ZERO,
        };
        while ask(address, Request::page("/", None)).is_err() {
            if let Some(status) = served.child.try_wait()? {
                bail!("the program ended by itself while starting ({status})");
            }
            if begun.elapsed() > PATIENCE {
                bail!("the program gave no answer within {} s", PATIENCE.as_secs());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        served.first_answer = begun.elapsed();
        Ok(served)
    }

    /// Resident memory after a second of rest, as the kernel says it.
    pub(crate) fn memory(&self) -> Result<String> {
        std::thread::sleep(Duration::from_secs(1));
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .context("no VmRSS")?;
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(format!(
            "{}.{} MB",
            kilobytes / 1_000,
            kilobytes % 1_000 / 100
        ))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Err(error) = self.child.kill().and_then(|()| self.child.wait()) {
            eprintln!("the program could not be stopped: {error}");
        }
    }
}
