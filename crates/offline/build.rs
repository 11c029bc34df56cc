//! Builds the module that reads the pack in a browser: the room `guide-wasm` for wasm32, by a cargo of its own in a
//! folder of its own, so that one `cargo build` gives the whole program. Where the target is not installed the program
//! is built without it, and says so.

use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "module";

/// What the module is made of. Words and packs are not in it: they travel in the handout.
const MADE_OF: [&str; 14] = [
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
    "crates/words/Cargo.toml",
    "crates/words/src",
    "crates/knowledge/Cargo.toml",
    "crates/knowledge/build.rs",
    "crates/knowledge/src",
    "crates/reason/Cargo.toml",
    "crates/reason/src",
    "crates/guide/Cargo.toml",
    "crates/guide/src",
    "crates/guide-wasm/Cargo.toml",
    "crates/guide-wasm/src",
];

/// Settings of the outer cargo that would make another module: flags for the host, a linter in the compiler's place,
/// another target or folder.
const NOT_INHERITED: [&str; 9] = [
    "RUSTFLAGS",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "CARGO_BUILD_TARGET_DIR",
    "CARGO_TARGET_DIR",
    "CARGO_INCREMENTAL",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
];

fn main() -> Result<()> {
    let root =
        PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    for path in MADE_OF {
        println!("cargo:rerun-if-changed={}", root.join(path).display());
    }
    println!("cargo:rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let module = out.join("guide.wasm");
    // A module carries no module.
    if env::var_os("TARGET").is_some_and(|target| target == TARGET) {
        return fs::write(module, []);
    }
    let library = library();
    if !library.is_dir() {
        // A folder that is not there yet is looked for at every build, so that installing it is enough.
        println!("cargo:rerun-if-changed={}", library.display());
        println!(
            "cargo:warning=built without the offline guide: the target {TARGET} is not installed (rustup target add {TARGET})"
        );
        return fs::write(module, []);
    }
    let own = out.join("module");
    build(&root, &own)?;
    fs::copy(
        own.join(TARGET).join(PROFILE).join("guide_wasm.wasm"),
        module,
    )?;
    Ok(())
}

/// Where the compiler keeps the target's library, installed or not.
fn library() -> PathBuf {
    let asked = Command::new(tool("RUSTC", "rustc"))
        .args(["--print", "target-libdir", "--target", TARGET])
        .output();
    let said = asked.map(|said| String::from_utf8_lossy(&said.stdout).trim().to_owned());
    PathBuf::from(said.unwrap_or_default())
}

fn build(root: &Path, folder: &Path) -> Result<()> {
    let mut cargo = Command::new(tool("CARGO", "cargo"));
    cargo
        .current_dir(root)
        .args([
            "build",
            "--quiet",
            "--locked",
            "--package",
            "guide-wasm",
            "--lib",
        ])
        .args(["--target", TARGET, "--profile", PROFILE, "--target-dir"])
        .arg(folder);
    let inherited = env::vars_os().map(|(name, _)| name);
    for name in inherited.filter(|name| {
        let name = name.to_string_lossy();
        NOT_INHERITED.contains(&name.as_ref()) || name.starts_with("CARGO_PROFILE_")
    }) {
        cargo.env_remove(name);
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", nameless(root));
    let ended = cargo.status()?;
    if ended.success() {
        Ok(())
    } else {
        Err(Error::other(format!(
            "the module of the offline guide did not build ({ended}); see above"
        )))
    }
}

/// Flags that keep the paths of the building machine out of a file that is handed around.
fn nameless(root: &Path) -> String {
    let registry = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = env::var_os("HOME")?;
        Some(Path::new(&home).join(".cargo"))
    });
    let root = root.canonicalize().ok();
    let flags = [(registry, "cargo"), (root, "leeward")];
    let flags = flags
        .into_iter()
        .filter_map(|(from, to)| Some(format!("--remap-path-prefix={}={to}", from?.display())));
    flags.collect::<Vec<_>>().join("\u{1f}")
}

/// The cargo or compiler that runs this build.
fn tool(variable: &str, name: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| PathBuf::from(name), PathBuf::from)
}
