//! Puts the packs into the program: every TOML and Fluent file of `knowledge/us` and `knowledge/intl`, by name.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

fn main() -> io::Result<()> {
    let knowledge = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default())
        .join("../../knowledge");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for pack in ["us", "intl"] {
        let folder = knowledge.join(pack);
        let mut files = named(&folder, "", "toml")?;
        for lang in ["en", "es"] {
            let prefix = format!("words/{lang}/");
            files.extend(named(&folder.join(&prefix), &prefix, "ftl")?);
        }
        fs::write(out.join(format!("{pack}.rs")), list(&files))?;
    }
    let cases = named(&knowledge.join("us/cases"), "", "toml")?;
    fs::write(out.join("us-cases.rs"), list(&cases))?;
    let cues = named(&knowledge.join("us/cues"), "", "toml")?;
    fs::write(out.join("us-cues.rs"), list(&cues))
}

/// The files of a folder with an ending, in order of name, each with its name in the pack.
fn named(folder: &Path, prefix: &str, ending: &str) -> io::Result<Vec<(String, PathBuf)>> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|own| own == ending) {
            println!("cargo:rerun-if-changed={}", path.display());
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push((format!("{prefix}{name}"), path.clone()));
        }
    }
    files.sort();
    Ok(files)
}

/// A list of names and texts, as Rust.
fn list(files: &[(String, PathBuf)]) -> String {
    let mut text = String::from("&[\n");
    for (name, path) in files {
        let _ = writeln!(
            text,
            "    ({name:?}, include_str!({:?})),",
            path.display().to_string()
        );
    }
    text.push_str("]\n");
    text
}
