//! Installing what the tests need, by name, from where a Debian machine gets such things: system packages with
//! apt-get, browser drivers with npm, the wasm target with rustup, cargo-deny with cargo.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::command::{command, exists, output, run};
use crate::house;

/// The release of cargo-deny that `deny.toml` was written for.
const CARGO_DENY: &str = "0.20.2";

/// Programs the browser tests call, and the Debian package that brings each.
const PACKAGES: [(&str, &str); 4] = [
    ("chromium", "chromium"),
    ("lynx", "lynx"),
    ("node", "nodejs"),
    ("npm", "npm"),
];

/// Installs whatever is missing.
///
/// # Errors
/// When something is missing and cannot be installed; the message is the command to run.
pub fn run_all() -> Result<()> {
    system_packages()?;
    wasm_target()?;
    cargo_deny()?;
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

fn system_packages() -> Result<()> {
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(program, _)| !exists(program))
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        println!("chromium, lynx, node and npm are here");
        return Ok(());
    }
    let install = format!(
        "apt-get install -y --no-install-recommends {}",
        missing.join(" ")
    );
    if output(&mut command("id", ["-u"]))?.trim() != "0" {
        bail!(
            "The browser tests need {}. Nothing was changed. Run:\n\n    sudo {install}\n",
            missing.join(", ")
        );
    }
    run(&mut command("apt-get", ["update", "-q"]))?;
    run(command("sh", ["-c", &install]).env("DEBIAN_FRONTEND", "noninteractive"))
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
