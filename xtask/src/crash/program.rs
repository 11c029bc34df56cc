//! The real program under test: started over a folder of its own, killed with SIGKILL, started again over what is
//! left. With a power cut, what is left is what `bench/powercut` kept of the folder.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;

use super::{Crash, Database, Target};
use crate::command::{command, now, output, run as run_command};
use crate::dice::Dice;
use crate::house;
use crate::http::{Request, ask};
use crate::postgres::Cluster;

/// How long a start may take.
const PATIENCE: Duration = Duration::from_mins(1);
/// Between the end of the database and the end of the server, at most: long enough to give answers in between.
const BETWEEN: u64 = 40;

/// The program, running or about to run again.
pub(super) struct Program {
    bin: PathBuf,
    folder: TempDir,
    host: SocketAddr,
    child: Option<Child>,
    database: Option<(Cluster, String)>,
    /// The library that keeps what a power cut would leave.
    shim: Option<PathBuf>,
    fault: Option<&'static str>,
    dice: Dice,
}

impl Program {
    pub(super) fn start(
        bin: PathBuf,
        database: Database,
        power_cut: bool,
        fault: Option<&'static str>,
        dice: Dice,
    ) -> Result<Self> {
        let database = match database {
            Database::Sqlite => None,
            Database::Postgres => {
                let cluster = Cluster::start()?;
                let url = cluster.database("crash")?;
                Some((cluster, url))
            }
        };
        let mut program = Self {
            bin,
            folder: tempfile::Builder::new()
                .prefix("leeward-crash-")
                .tempdir()?,
            host: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            child: None,
            database,
            shim: power_cut.then(shim).transpose()?,
            fault,
            dice,
        };
        fs::create_dir(program.data())?;
        // The folder is made ready by a server that is right: what is on trial is what visitors were told.
        let ran = program.run(None).and_then(|()| {
            if program.fault.is_some() {
                program.crash(Crash::Server)?;
                program.restart()?;
            }
            Ok(())
        });
        ran.with_context(|| program.last_words())?;
        Ok(program)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn shadow(&self) -> PathBuf {
        self.folder.path().join("shadow")
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// The end of what the server printed.
    pub(super) fn last_words(&self) -> String {
        let text = fs::read(self.log_file()).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text.lines().collect();
        let last = lines.get(lines.len().saturating_sub(15)..);
        let last = last.unwrap_or_default().join("\n");
        format!("the server's last words:\n{last}\n")
    }

    fn run(&mut self, fault: Option<&str>) -> Result<()> {
        let log = File::create(self.log_file())?;
        // The server finds a free port and says which: one that was free a moment ago may be another's by now, and then
        // another server would be asked what this one was told.
        let mut server = command(
            &self.bin.to_string_lossy(),
            ["demo", "--listen", "127.0.0.1:0", "--data"],
        );
        server.arg(self.data());
        if let Some((_, url)) = &self.database {
            server.args(["--database", url]);
        }
        if let Some(fault) = fault {
            server.env("LEEWARD_FAULT", fault);
        }
        if let Some(shim) = &self.shim {
            copy(&self.data(), &self.shadow())?;
            // Half of the power cuts forget everything unsynced, half leave torn parts of it.
            let early = if self.dice.percent(50) { "0" } else { "40" };
            server
                .env("LD_PRELOAD", shim)
                .env("POWERCUT_ROOT", self.data())
                .env("POWERCUT_SHADOW", self.shadow())
                .env("POWERCUT_EARLY", early)
                .env("POWERCUT_SEED", self.dice.roll().to_string());
        }
        let begun = now();
        let child = server
            .stdout(Stdio::from(log.try_clone()?))
            .stderr(Stdio::from(log))
            .spawn()
            .with_context(|| format!("could not start {}", self.bin.display()))?;
        let log_file = self.log_file();
        let child = self.child.insert(child);
        loop {
            if let Some(host) = announced(&log_file) {
                self.host = host;
                if ask(host, Request::page("/", None)).is_ok() {
                    return Ok(());
                }
            }
            if let Some(status) = child.try_wait()? {
                bail!("the server ended by itself while starting ({status})");
            }
            if begun.elapsed() > PATIENCE {
                bail!("the server gave no answer within {} s", PATIENCE.as_secs());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn kill(&mut self) -> Result<()> {
        let Some(mut child) = self.child.take() else {
            return Ok(());
        };
        if let Some(status) = child.try_wait()? {
            bail!("the server had ended by itself ({status})");
        }
        child.kill()?;
        child.wait()?;
        Ok(())
    }

    /// Has the program itself walk its audit chain over what is left.
    pub(super) fn verify_audit(&self) -> Result<()> {
        let mut verify = command(&self.bin.to_string_lossy(), ["audit", "verify", "--data"]);
        verify.arg(self.data());
        if let Some((_, url)) = &self.database {
            verify.args(["--database", url]);
        }
        let said = output(&mut verify).context("the audit chain does not hold")?;
        // The ends of the chain, which follow, are of use to somebody who noted them before.
        println!("audit: {}", said.lines().next().unwrap_or_default());
        Ok(())
    }
}

impl Target for Program {
    fn host(&self) -> SocketAddr {
        self.host
    }

    fn crash(&mut self, crash: Crash) -> Result<()> {
        if let (Crash::DatabaseToo, Some((cluster, _))) = (crash, &mut self.database) {
            cluster.crash()?;
            std::thread::sleep(Duration::from_millis(self.dice.below(BETWEEN)));
        }
        self.kill()?;
        if self.shim.is_some() {
            fs::remove_dir_all(self.data())?;
            fs::rename(self.shadow(), self.data())?;
        }
        Ok(())
    }

    fn restart(&mut self) -> Result<()> {
        if let Some((cluster, _)) = &mut self.database
            && !cluster.running()
        {
            cluster.restart()?;
        }
        self.run(self.fault).context("it did not start again")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Err(error) = self.kill() {
            eprintln!("{error:#}");
        }
    }
}

/// Builds the library of the power cut, in its own workspace.
fn shim() -> Result<PathBuf> {
    let target = house::target().join("powercut");
    let build = [
        "build",
        "--quiet",
        "--locked",
        "--lib",
        "--manifest-path",
        "bench/powercut/Cargo.toml",
        "--target-dir",
    ];
    run_command(command("cargo", build).arg(&target))?;
    Ok(target.join("debug/libpowercut.so"))
}

/// Copies a folder, without the shared memory of a database, which no disk keeps.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if !entry.file_name().as_encoded_bytes().ends_with(b"-shm") {
            fs::copy(entry.path(), target)?;
        }
    }
    fs::set_permissions(to, fs::metadata(from)?.permissions())?;
    Ok(())
}

/// Where a server says that it is, once it has said it whole.
fn announced(log: &Path) -> Option<SocketAddr> {
    let text = fs::read_to_string(log).ok()?;
    let (_, rest) = text.split_once("Leeward is at http://")?;
    let (host, _) = rest.split_once('\n')?;
    let (_, port) = host.rsplit_once(':')?;
    Some(SocketAddr::from((
        Ipv4Addr::LOCALHOST,
        port.trim().parse().ok()?,
    )))
}
