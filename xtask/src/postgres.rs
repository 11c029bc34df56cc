//! A PostgreSQL of our own for as long as a run takes: its own folder, its own free port on the loopback address,
//! everyone let in because nobody else can reach it, and gone afterwards. It never touches a cluster that the
//! machine already has.
//!
//! It is as careful as a real one (every commit waits for the disk, pages carry checksums), because tests of what
//! survives would mean nothing otherwise.

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;

use crate::command::{command, now, output, setting};

/// The variable that tests read the address from.
pub const VARIABLE: &str = "LEEWARD_TEST_POSTGRES";
/// The Debian package that brings the server.
pub const PACKAGE: &str = "postgresql";
/// Where Debian puts the server's programs, one folder per version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// The role that owns everything in it.
const ROLE: &str = "leeward";
/// How long a start may take.
const PATIENCE: Duration = Duration::from_mins(1);
/// A free port can be taken between looking and starting; then another is tried.
const TRIES: usize = 5;

/// How it runs. Sockets in the file system are off: their folder would have to be named and cleaned up.
const SETTINGS: [&str; 8] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=on",
    "synchronous_commit=on",
    "full_page_writes=on",
    "max_connections=200",
    "timezone=UTC",
    "log_min_messages=fatal",
];

/// The folder with the newest server's programs on this machine.
#[must_use]
pub fn programs() -> Option<PathBuf> {
    let path = setting("PATH").unwrap_or_default();
    let whole = |folder: &PathBuf| {
        ["initdb", "postgres", "pg_ctl", "pg_isready", "createdb"]
            .iter()
            .all(|program| folder.join(program).is_file())
    };
    versions(Path::new(DEBIAN))
        .into_iter()
        .chain(std::env::split_paths(&path))
        .find(whole)
}

/// Folders of programs below Debian's, the highest version first.
fn versions(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = entries
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    found.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    found.into_iter().map(|(_, folder)| folder).collect()
}

/// Whom the server runs as. It refuses to run as root.
#[derive(Clone, Copy, Debug)]
enum Owner {
    /// Whoever runs this.
    Own,
    /// Somebody without rights, because we are root.
    Other {
        /// Numeric user.
        user: u32,
        /// Numeric group.
        group: u32,
    },
}

impl Owner {
    fn find() -> Result<Self> {
        let id = |of: &[&str]| -> Result<u32> {
            Ok(output(&mut command("id", of))?.trim().parse::<u32>()?)
        };
        if id(&["-u"])? != 0 {
            return Ok(Self::Own);
        }
        for name in ["postgres", "nobody"] {
            if let (Ok(user), Ok(group)) = (id(&["-u", name]), id(&["-g", name])) {
                return Ok(Self::Other { user, group });
            }
        }
        bail!(
            "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as"
        )
    }

    /// A command that runs as this user, and that stops when we are gone without having stopped it.
    fn command(self, program: &Path) -> Command {
        let mut starter = command("setpriv", ["--pdeathsig", "INT"]);
        if let Self::Other { user, group } = self {
            starter.args([
                "--reuid",
                &user.to_string(),
                "--regid",
                &group.to_string(),
                "--clear-groups",
            ]);
        }
        // The checkout may be a folder that this user cannot enter.
        starter.arg(program).current_dir("/");
        starter
    }
}

/// A running cluster; stopped and removed when dropped.
pub struct Cluster {
    programs: PathBuf,
    owner: Owner,
    folder: TempDir,
    port: u16,
    server: Option<Child>,
}

impl Cluster {
    /// Makes a cluster and starts it.
    ///
    /// # Errors
    /// When there is no server on this machine (the message is the command that installs it) or it does not start.
    pub fn start() -> Result<Self> {
        let Some(programs) = programs() else {
            bail!(
                "PostgreSQL is not installed here. Nothing was changed. Run:\n\n    {}\n",
                crate::setup::install_line(&[PACKAGE])?
            );
        };
        let owner = Owner::find()?;
        let folder = tempfile::Builder::new()
            .prefix("leeward-postgres-")
            .tempdir()?;
        if let Owner::Other { user, group } = owner {
            chown(folder.path(), Some(user), Some(group))?;
        }
        let mut cluster = Self {
            programs,
            owner,
            folder,
            port: 0,
            server: None,
        };
        // The first write of a new cluster need not wait for the disk: until it has started, it holds nothing.
        output(
            cluster
                .program("initdb")
                .args([
                    "--username",
                    ROLE,
                    "--auth",
                    "trust",
                    "--encoding",
                    "UTF8",
                    "--locale",
                    "C.UTF-8",
                    "--data-checksums",
                    "--no-sync",
                    "--pgdata",
                ])
                .arg(cluster.data()),
        )?;
        for _ in 0..TRIES {
            cluster.port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
                .local_addr()?
                .port();
            if cluster.run()? {
                return Ok(cluster);
            }
        }
        bail!("PostgreSQL found no free port in {TRIES} tries")
    }

    /// The address of the first database.
    #[must_use]
    pub fn url(&self) -> String {
        self.url_of("postgres")
    }

    fn url_of(&self, database: &str) -> String {
        format!("postgres://{ROLE}@127.0.0.1:{}/{database}", self.port)
    }

    /// Makes an empty database and gives its address.
    ///
    /// # Errors
    /// When one of this name is there already, or the server does not answer.
    pub fn database(&self, name: &str) -> Result<String> {
        output(self.client("createdb").arg(name))?;
        Ok(self.url_of(name))
    }

    /// Stops it as a crash would, with nothing written that was not already on the disk.
    ///
    /// # Errors
    /// When it cannot be stopped.
    pub fn crash(&mut self) -> Result<()> {
        self.stop("immediate")
    }

    /// Whether it was started and not stopped since.
    #[must_use]
    pub fn running(&self) -> bool {
        self.server.is_some()
    }

    /// Starts it again on the same port, after [`Cluster::crash`].
    ///
    /// # Errors
    /// When it does not start.
    pub fn restart(&mut self) -> Result<()> {
        if self.run()? {
            return Ok(());
        }
        bail!("PostgreSQL did not start again on port {}", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn program(&self, name: &str) -> Command {
        self.owner.command(&self.programs.join(name))
    }

    fn client(&self, name: &str) -> Command {
        let mut client = self.program(name);
        client.args(["--host", "127.0.0.1", "--username", ROLE, "--port"]);
        client.arg(self.port.to_string());
        client
    }

    /// Starts the server and waits until it answers; false when it stopped by itself instead.
    fn run(&mut self) -> Result<bool> {
        let mut server = self.program("postgres");
        server.arg("-D").arg(self.data());
        server.args(["-p", &self.port.to_string()]);
        for setting in SETTINGS {
            server.args(["-c", setting]);
        }
        let begun = now();
        let mut child = server
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("could not start PostgreSQL")?;
        loop {
            if child.try_wait()?.is_some() {
                return Ok(false);
            }
            // pg_isready has no user of its own to log in as, so it proves nothing but that the server answers.
            if output(&mut self.client("pg_isready")).is_ok() {
                self.server = Some(child);
                return Ok(true);
            }
            if begun.elapsed() > PATIENCE {
                self.server = Some(child);
                bail!("PostgreSQL did not answer within {} s", PATIENCE.as_secs());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn stop(&mut self, how: &str) -> Result<()> {
        let Some(mut server) = self.server.take() else {
            return Ok(());
        };
        let asked = output(
            self.program("pg_ctl")
                .args(["stop", "--mode", how, "--pgdata"])
                .arg(self.data()),
        );
        if asked.is_err() {
            server.kill()?;
        }
        server.wait()?;
        asked.map(drop)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Nothing in it is wanted any more, so it need not write anything first.
        if let Err(error) = self.stop("immediate") {
            eprintln!("PostgreSQL was stopped by force: {error:#}");
        }
    }
}

/// The cluster that a run of several parts shares: started at the first use, or the one that the environment names.
#[derive(Default)]
pub struct Shared(Option<Cluster>);

impl Shared {
    /// The address for tests.
    ///
    /// # Errors
    /// As [`Cluster::start`].
    pub fn url(&mut self) -> Result<String> {
        if let Some(given) = setting(VARIABLE) {
            return Ok(given);
        }
        if let Some(cluster) = &self.0 {
            return Ok(cluster.url());
        }
        let cluster = Cluster::start()?;
        println!("a throw-away PostgreSQL is at {}", cluster.url());
        let url = cluster.url();
        self.0 = Some(cluster);
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        for version in ["9", "15", "notes"] {
            std::fs::create_dir_all(folder.path().join(version)).unwrap();
        }
        let expected: Vec<_> = ["15", "9"]
            .map(|it| folder.path().join(it).join("bin"))
            .into();
        assert_eq!(versions(folder.path()), expected);
    }

    #[test]
    fn a_cluster_answers_survives_a_crash_and_leaves_nothing() {
        if programs().is_none() {
            println!("skipped: the throw-away cluster: PostgreSQL is not installed here");
            return;
        }
        let mut cluster = Cluster::start().unwrap();
        let ask = |cluster: &Cluster, question: &str| {
            let mut psql = cluster.client("psql");
            psql.args(["--dbname", "tried", "-qtAc", question]);
            output(&mut psql).map(|answer| answer.trim().to_owned())
        };
        let url = cluster.database("tried").unwrap();
        assert!(url.ends_with("/tried"), "{url}");
        let check = |question: &str, expected: &str| {
            assert_eq!(ask(&cluster, question).unwrap(), expected, "{question}");
        };
        check("show fsync", "on");
        check("show synchronous_commit", "on");
        check("show data_checksums", "on");
        ask(
            &cluster,
            "create table kept (n int); insert into kept values (7)",
        )
        .unwrap();

        cluster.crash().unwrap();
        assert!(ask(&cluster, "select 1").is_err());
        cluster.restart().unwrap();
        assert_eq!(ask(&cluster, "select n from kept").unwrap(), "7");

        let folder = cluster.folder.path().to_path_buf();
        drop(cluster);
        assert!(!folder.exists());
    }
}
