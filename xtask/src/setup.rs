//! Installing what the tests need, by name, from where a Debian machine gets such things: system packages with
//! apt-get (PostgreSQL, Python's cryptography and readers of PDF among them), browser drivers with npm, the wasm target with rustup, cargo-deny with cargo.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::command::{command, output, run};
use crate::{house, postgres};

/// The release of cargo-deny that `deny.toml` was written for.
const CARGO_DENY: &str = "0.20.2";

/// Something from the system: its name, how a shell finds out whether it is here, and the Debian package that brings it.
pub type Needed = (&'static str, &'static str, &'static str);

/// What the tests need from the system.
const NEEDED: [Needed; 9] = [
    ("chromium", "command -v chromium", "chromium"),
    ("lynx", "command -v lynx", "lynx"),
    ("node", "command -v node", "nodejs"),
    ("npm", "command -v npm", "npm"),
    // Makes the certificate under which a browser test meets the program as visitors do.
    ("openssl", "command -v openssl", "openssl"),
    // Debian keeps the server's programs off the path.
    (
        "PostgreSQL",
        "command -v postgres || ls /usr/lib/postgresql/*/bin/postgres",
        postgres::PACKAGE,
    ),
    // The independent reader of the vault's known answers.
    (
        "Python's cryptography",
        "python3 -c 'import cryptography' || /usr/bin/python3 -c 'import cryptography'",
        "python3-cryptography",
    ),
    // The independent readers of printed sheets.
    ("qpdf", "command -v qpdf", "qpdf"),
    (
        "Poppler's readers of PDF",
        "command -v pdftotext && command -v pdfinfo",
        "poppler-utils",
    ),
];

/// Installs whatever is missing.
///
/// # Errors
/// When something is missing and cannot be installed; the message is the command to run.
pub fn run_all() -> Result<()> {
    system_packages(&NEEDED)?;
    wasm_target()?;
    cargo_deny()?;
    browser_drivers()
}

/// Installs the browser drivers, as their lock file names them.
///
/// # Errors
/// When npm cannot fetch them.
pub fn browser_drivers() -> Result<()> {
    run(&mut command(
        "npm",
        ["ci", "--prefix", "e2e", "--no-audit", "--no-fund"],
    ))
}

/// Where cargo-deny is kept between runs.
#[must_use]
pub fn cargo_deny_program() -> PathBuf {
    house::target().join("tools/bin/cargo-deny")
}

/// Installs what is missing of these.
///
/// # Errors
/// When something is missing and cannot be installed; the message is the command to run.
pub fn system_packages(needed: &[Needed]) -> Result<()> {
    let here = |probe: &str| output(&mut command("sh", ["-c", probe])).is_ok();
    let missing: Vec<_> = needed.iter().filter(|(_, probe, _)| !here(probe)).collect();
    if missing.is_empty() {
        let names: Vec<&str> = needed.iter().map(|(name, _, _)| *name).collect();
        println!("{} are here", names.join(", "));
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|(_, _, package)| *package).collect();
    let install = install_line(&packages)?;
    if install.starts_with("sudo ") {
        let names: Vec<&str> = missing.iter().map(|(name, _, _)| *name).collect();
        bail!(
            "This needs {}. Nothing was changed. Run:\n\n    {install}\n",
            names.join(", ")
        );
    }
    run(&mut command("apt-get", ["update", "-q"]))?;
    run(command("sh", ["-c", &install]).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// The line that installs Debian packages; it begins with `sudo` for whoever is not root.
///
/// # Errors
/// When the system does not say who we are.
pub fn install_line(packages: &[&str]) -> Result<String> {
    let sudo = match output(&mut command("id", ["-u"]))?.trim() {
        "0" => "",
        _ => "sudo ",
    };
    Ok(format!(
        "{sudo}apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    ))
}

/// The Node.js that runs the browser tests: the one that npm brought, because the browser driver needs a newer one
/// than Debian 12 has; the system's own on a machine for which npm has none.
#[must_use]
pub fn node_program() -> PathBuf {
    let machine = match std::env::consts::ARCH {
        "aarch64" => "arm64",
        _ => "x64",
    };
    let brought = house::root().join(format!("e2e/node_modules/node-linux-{machine}/bin/node"));
    if brought.is_file() {
        brought
    } else {
        PathBuf::from("node")
    }
}

fn wasm_target() -> Result<()> {
    let target = "wasm32-unknown-unknown";
    let folder = output(&mut command(
        "rustc",
        ["--print", "target-libdir", "--target", target],
    ))?;
    if std::path::Path::new(folder.trim()).is_dir() {
        println!("the {target} target is here");
        return Ok(());
    }
    run(&mut command("rustup", ["target", "add", target]))
}

fn cargo_deny() -> Result<()> {
    let program = cargo_deny_program();
    let version = program
        .to_str()
        .and_then(|path| output(&mut command(path, ["--version"])).ok());
    if version.is_some_and(|version| version.trim().ends_with(CARGO_DENY)) {
        println!("cargo-deny {CARGO_DENY} is here");
        return Ok(());
    }
    println!("cargo-deny {CARGO_DENY} is built once and kept in target/tools (a few minutes)");
    let root = house::target().join("tools");
    run(command(
        "cargo",
        [
            "install",
            "--quiet",
            "--locked",
            "cargo-deny",
            "--version",
            CARGO_DENY,
            "--root",
        ],
    )
    .arg(root))
}
