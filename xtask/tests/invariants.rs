//! What must always hold in the source tree. Most of these are about what is deliberately absent; each is named in
//! ARCHITECTURE.md. A failing test prints every offender, so that one run is enough to mend them all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;
use xtask::command::{command, output};
use xtask::house::{Room, rooms, root};

/// Folders that hold nothing written by hand.
const NOT_OURS: [&str; 6] = [
    "target",
    "node_modules",
    ".git",
    "leeward-data",
    "leeward-demo",
    "out",
];
/// A source file longer than this is two files.
const ONE_SITTING: usize = 900;

/// Every file of the tree, relative to its root.
fn files() -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let name = entry.file_name();
            if entry.file_type()?.is_dir() {
                if !NOT_OURS.iter().any(|skipped| name == *skipped) {
                    folders.push(entry.path());
                }
            } else {
                found.push(entry.path().strip_prefix(root())?.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The text files of the tree with one of these endings; every ending when none is given.
fn texts(endings: &[&str]) -> Result<Vec<(PathBuf, String)>> {
    let wanted = |path: &PathBuf| {
        let ending = path
            .extension()
            .map(|ending| ending.to_string_lossy().into_owned());
        endings.is_empty() || ending.is_some_and(|ending| endings.contains(&ending.as_str()))
    };
    let read = |path: PathBuf| {
        fs::read_to_string(root().join(&path))
            .ok()
            .map(|text| (path, text))
    };
    Ok(files()?
        .into_iter()
        .filter(wanted)
        .filter_map(read)
        .collect())
}

#[track_caller]
fn none(offenders: &[String], what: &str) {
    assert!(offenders.is_empty(), "{what}:\n{}", offenders.join("\n"));
}

/// Lines of `text` that hold one of `patterns`, as `path:line: text`.
fn lines_with(path: &Path, text: &str, patterns: &[String]) -> Vec<String> {
    let hit = |line: &str| {
        patterns
            .iter()
            .any(|pattern| line.to_lowercase().contains(pattern))
    };
    let shown = |(number, line): (usize, &str)| {
        format!("{}:{}: {}", path.display(), number + 1, line.trim())
    };
    text.lines()
        .enumerate()
        .filter(|(_, line)| hit(line))
        .map(shown)
        .collect()
}

/// What cargo knows about the workspace and everything it depends on.
struct Metadata(Value);

impl Metadata {
    fn read() -> Result<Self> {
        let text = output(&mut command("cargo", ["metadata", "--format-version", "1"]))?;
        Ok(Self(serde_json::from_str(&text)?))
    }

    fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
        value
            .get(key)
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }

    fn text<'a>(value: &'a Value, key: &str) -> &'a str {
        value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Names of packages by id.
    fn names(&self) -> BTreeMap<&str, &str> {
        Self::list(&self.0, "packages")
            .iter()
            .map(|it| (Self::text(it, "id"), Self::text(it, "name")))
            .collect()
    }

    /// Manifests of our own packages by name.
    fn own(&self) -> BTreeMap<&str, PathBuf> {
        let own: BTreeSet<&str> = Self::list(&self.0, "workspace_members")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let packages = Self::list(&self.0, "packages")
            .iter()
            .filter(|it| own.contains(Self::text(it, "id")));
        packages
            .map(|it| {
                (
                    Self::text(it, "name"),
                    PathBuf::from(Self::text(it, "manifest_path")),
                )
            })
            .collect()
    }

    /// The direct dependencies of a package that end up in the program (not those of tests or build scripts).
    fn direct(&self, id: &str) -> Vec<&str> {
        let nodes = self
            .0
            .get("resolve")
            .map_or(&[][..], |resolve| Self::list(resolve, "nodes"));
        let node = nodes.iter().find(|node| Self::text(node, "id") == id);
        let dependencies = node.map_or(&[][..], |node| Self::list(node, "deps"));
        let normal = |it: &&Value| {
            Self::list(it, "dep_kinds")
                .iter()
                .any(|kind| kind.get("kind").is_some_and(Value::is_null))
        };
        dependencies
            .iter()
            .filter(normal)
            .map(|it| Self::text(it, "pkg"))
            .collect()
    }

    /// Everything a package brings into the program, by name, itself included.
    fn whole_tree(&self, id: &str) -> BTreeSet<&str> {
        let names = self.names();
        let mut seen = BTreeSet::from([id.to_owned()]);
        let mut waiting = vec![id.to_owned()];
        while let Some(id) = waiting.pop() {
            for dependency in self.direct(&id) {
                if seen.insert(dependency.to_owned()) {
                    waiting.push(dependency.to_owned());
                }
            }
        }
        names
            .into_iter()
            .filter(|(id, _)| seen.contains(*id))
            .map(|(_, name)| name)
            .collect()
    }

    fn id_of(&self, own: &str) -> Result<String> {
        let members: Vec<&str> = Self::list(&self.0, "workspace_members")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let names = self.names();
        let id = members.into_iter().find(|id| names.get(id) == Some(&own));
        id.map(str::to_owned)
            .with_context(|| format!("{own} is no member of the workspace"))
    }
}

#[test]
fn every_crate_stands_in_the_table_of_rooms_and_every_row_is_a_crate() -> Result<()> {
    let metadata = Metadata::read()?;
    let crates = root().join("crates");
    let own: BTreeSet<String> = metadata
        .own()
        .into_iter()
        .filter(|(_, path)| path.starts_with(&crates))
        .map(|(name, _)| name.into())
        .collect();
    let table: Vec<String> = rooms()?.into_iter().map(|room| room.name).collect();
    assert_eq!(
        own,
        table.iter().cloned().collect(),
        "crates/ on the left, ARCHITECTURE.md on the right"
    );
    assert_eq!(own.len(), table.len(), "a room stands in the table once");
    Ok(())
}

#[test]
fn rooms_use_only_what_their_row_names_on_lower_floors() -> Result<()> {
    let metadata = Metadata::read()?;
    let names = metadata.names();
    let rooms = rooms()?;
    let floors: BTreeMap<&str, u8> = rooms
        .iter()
        .map(|room| (room.name.as_str(), room.floor))
        .collect();
    let tools: BTreeSet<&str> = metadata
        .own()
        .into_keys()
        .filter(|name| !floors.contains_key(name))
        .collect();
    let mut offenders = Vec::new();
    for room in &rooms {
        for named in &room.uses {
            match floors.get(named.as_str()) {
                None => offenders.push(format!(
                    "the row of {} names {named}, which is no room",
                    room.name
                )),
                Some(floor) if *floor >= room.floor => {
                    offenders.push(format!(
                        "{} (floor {}) may not use {named} (floor {floor})",
                        room.name, room.floor
                    ));
                }
                Some(_) => {}
            }
        }
        for dependency in metadata.direct(&metadata.id_of(&room.name)?) {
            let name = names.get(dependency).copied().unwrap_or_default();
            let is_room = floors.contains_key(name);
            if tools.contains(name) || (is_room && !room.uses.iter().any(|named| named == name)) {
                offenders.push(format!(
                    "{} uses {name}, which its row does not name",
                    room.name
                ));
            }
        }
    }
    none(&offenders, "dependency direction");
    Ok(())
}

#[test]
fn the_lower_floors_hold_no_runtime_no_server_and_no_sql() -> Result<()> {
    let banned = [
        "tokio",
        "async-std",
        "axum",
        "hyper",
        "sqlx",
        "rusqlite",
        "libsqlite3-sys",
    ];
    let metadata = Metadata::read()?;
    let mut offenders = Vec::new();
    for Room { name, .. } in rooms()?
        .into_iter()
        .filter(|room| room.floor < 4 && room.name != "store")
    {
        let tree = metadata.whole_tree(&metadata.id_of(&name)?);
        offenders.extend(
            banned
                .iter()
                .filter(|it| tree.contains(*it))
                .map(|it| format!("{name} brings {it}")),
        );
    }
    none(&offenders, "below floor 4");
    Ok(())
}

#[test]
fn every_crate_inherits_lints_edition_and_licence() -> Result<()> {
    let mut offenders = Vec::new();
    for (name, manifest) in Metadata::read()?.own() {
        let manifest: toml::Table = fs::read_to_string(manifest)?.parse()?;
        let inherits = |section: Option<&toml::Value>, key: Option<&str>| {
            let value =
                section.and_then(|section| key.map_or(Some(section), |key| section.get(key)));
            value
                .and_then(|value| value.get("workspace"))
                .and_then(toml::Value::as_bool)
                == Some(true)
        };
        if name == EXPORTS {
            offenders.extend(other_lints(&manifest)?);
        } else if !inherits(manifest.get("lints"), None) {
            offenders.push(format!("{name} does not inherit the workspace's lints"));
        }
        for key in ["version", "edition", "rust-version", "license", "publish"] {
            if !inherits(manifest.get("package"), Some(key)) {
                offenders.push(format!("{name} does not inherit {key}"));
            }
        }
    }
    none(&offenders, "manifests");
    Ok(())
}

/// The one room whose functions are called by a browser: a name that a browser knows takes an `unsafe` attribute.
const EXPORTS: &str = "guide-wasm";

/// Where the lints of the room with exports differ from the workspace's in anything but that it denies `unsafe`
/// instead of forbidding it, so that each export can give its reason.
fn other_lints(manifest: &toml::Table) -> Result<Vec<String>> {
    let workspace: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let mut expected = workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("lints"))
        .cloned();
    if let Some(level) = expected
        .as_mut()
        .and_then(|lints| lints.get_mut("rust")?.get_mut("unsafe_code"))
    {
        *level = toml::Value::String("deny".into());
    }
    let same = manifest.get("lints") == expected.as_ref();
    Ok((!same)
        .then(|| format!("{EXPORTS} has other lints than the workspace"))
        .into_iter()
        .collect())
}

#[test]
fn exports_give_their_reason_and_stand_in_one_room() -> Result<()> {
    // Put together here, so that this file does not name itself.
    let attribute = ["#[unsafe", "(no_mangle)]"].concat();
    let mut offenders = Vec::new();
    for (path, text) in texts(&["rs"])? {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let exports = lines
            .iter()
            .enumerate()
            .filter(|(_, line)| **line == attribute);
        for (at, _) in exports.filter(|_| !path.starts_with("bench")) {
            let said = at.checked_sub(1).and_then(|before| lines.get(before));
            let reason = said.is_some_and(|line| line.starts_with("#[expect(unsafe_code, reason"));
            if !reason || !path.starts_with(Path::new("crates").join(EXPORTS)) {
                offenders.push(format!("{}:{}", path.display(), at + 1));
            }
        }
    }
    none(&offenders, "exports without a reason, or in another room");
    Ok(())
}

#[test]
fn unsafe_code_is_forbidden() -> Result<()> {
    let manifest: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let path = ["workspace", "lints", "rust", "unsafe_code"];
    let mut value = Some(&toml::Value::Table(manifest));
    let mut own;
    for key in path {
        own = value.and_then(|value| value.get(key)).cloned();
        value = own.as_ref();
    }
    assert_eq!(
        value.and_then(toml::Value::as_str),
        Some("forbid"),
        "[workspace.lints.rust] unsafe_code"
    );
    // The workspaces apart are not under that line. Only the shim that stands between the server and the disk needs
    // more, and it is loaded by nothing but the crash harness.
    let mut offenders = Vec::new();
    // Put together here, so that this file does not name itself.
    let opens = ["{", "fn", "impl", "extern"].map(|what| ["unsafe", what].join(" "));
    for (path, text) in texts(&["rs"])? {
        let unsafe_line = |line: &str| opens.iter().any(|open| line.contains(open));
        if !path.to_string_lossy().contains("bench/powercut/") && text.lines().any(unsafe_line) {
            offenders.push(path.display().to_string());
        }
    }
    none(&offenders, "unsafe code outside bench/powercut");
    Ok(())
}

#[test]
fn every_dependency_says_what_it_is_for() -> Result<()> {
    let manifest = fs::read_to_string(root().join("Cargo.toml"))?;
    let section = manifest
        .lines()
        .skip_while(|line| *line != "[workspace.dependencies]")
        .skip(1);
    let mut said = false;
    let mut offenders = Vec::new();
    for line in section.take_while(|line| !line.starts_with('[')) {
        match line.chars().next() {
            None => said = false,
            Some('#') => said = true,
            Some(_) if said => {}
            Some(_) => offenders.push(line.to_owned()),
        }
    }
    none(&offenders, "dependencies without a comment above them");
    Ok(())
}

#[test]
fn pages_reach_nothing_but_use_cases() -> Result<()> {
    let patterns = [
        "reason::",
        "sqlx",
        "rusqlite",
        "vault::",
        "store::",
        "policy::",
        "casework::",
    ]
    .map(str::to_owned);
    let inside = |(path, _): &(PathBuf, String)| path.starts_with("crates/web/src");
    let sources = texts(&["rs"])?.into_iter().filter(inside);
    let offenders: Vec<String> = sources
        .flat_map(|(path, text)| lines_with(&path, &text, &patterns))
        .collect();
    none(&offenders, "files of web");
    Ok(())
}

#[test]
fn no_surface_of_the_pages_uses_another() -> Result<()> {
    let surfaces = ["public", "visitor", "partner", "console", "desk"];
    let sources = texts(&["rs"])?;
    let mut offenders = Vec::new();
    for surface in surfaces {
        let others: Vec<String> = surfaces
            .into_iter()
            .filter(|other| *other != surface)
            .map(|other| format!("crate::{other}"))
            .collect();
        let own = Path::new("crates/web/src").join(surface);
        for (path, text) in sources.iter().filter(|(path, _)| path.starts_with(&own)) {
            offenders.extend(lines_with(path, text, &others));
        }
    }
    none(&offenders, "surfaces that use another");
    Ok(())
}

#[test]
fn every_room_has_a_readme() -> Result<()> {
    let missing = |room: &Room| {
        !root()
            .join("crates")
            .join(&room.name)
            .join("README.md")
            .is_file()
    };
    let offenders: Vec<String> = rooms()?
        .into_iter()
        .filter(missing)
        .map(|room| room.name)
        .collect();
    none(&offenders, "rooms without a README.md");
    Ok(())
}

#[test]
fn files_are_read_in_one_sitting() -> Result<()> {
    let long = |(path, text): (PathBuf, String)| {
        let lines = text.lines().count();
        (lines > ONE_SITTING).then(|| format!("{}: {lines} lines", path.display()))
    };
    let offenders: Vec<String> = texts(&["rs", "html", "js", "css", "md"])?
        .into_iter()
        .filter_map(long)
        .collect();
    none(&offenders, "files longer than one sitting");
    Ok(())
}

/// The patterns are put together here, so that this file does not hold them.
#[test]
fn nothing_names_a_machine_or_a_private_package_host() -> Result<()> {
    let folders =
        ["home", "root", "work", "tmp", "users", "mnt"].map(|folder| format!("/{folder}/"));
    let host = ["arti", "factory"].concat();
    // In the middle of a word it is a part of an address or of a path inside the tree.
    let starts = |line: &str, at: usize| {
        !line[..at].ends_with(|it: char| it.is_alphanumeric() || "._-}".contains(it))
    };
    let names = |line: &str| {
        let line = line.to_lowercase();
        line.contains(&host)
            || folders
                .iter()
                .any(|it| line.match_indices(it).any(|(at, _)| starts(&line, at)))
    };
    let mut offenders = Vec::new();
    for (path, text) in texts(&[])? {
        let hits = text.lines().enumerate().filter(|(_, line)| names(line));
        offenders.extend(
            hits.map(|(number, line)| {
                format!("{}:{}: {}", path.display(), number + 1, line.trim())
            }),
        );
    }
    none(&offenders, "machine paths or package hosts");
    Ok(())
}

#[test]
fn lock_files_name_only_the_public_registries() {
    let public = [
        "https://github.com/rust-lang/crates.io-index",
        "https://registry.npmjs.org/",
    ];
    let mut offenders = Vec::new();
    for name in [
        "Cargo.lock",
        "bench/powercut/Cargo.lock",
        "bench/zen/Cargo.lock",
        "fuzz/Cargo.lock",
        "e2e/package-lock.json",
        "e2e/.npmrc",
        ".cargo/config.toml",
    ] {
        let Ok(text) = fs::read_to_string(root().join(name)) else {
            continue;
        };
        let keyed = |line: &&str| {
            ["source = ", "\"resolved\":", "registry"]
                .iter()
                .any(|key| line.contains(key))
        };
        let hidden =
            |line: &&str| line.contains("://") && !public.iter().any(|host| line.contains(host));
        offenders.extend(
            text.lines()
                .filter(keyed)
                .filter(hidden)
                .map(|line| format!("{name}: {}", line.trim())),
        );
    }
    none(&offenders, "lock files");
}

#[test]
fn nothing_claims_more_safety_than_there_is() -> Result<()> {
    let claims = [
        "end-to-end encrypt",
        "end to end encrypt",
        "zero-knowledge",
        "zero knowledge",
        "completely anonymous",
        "100% anonymous",
        "totalmente anónim",
        "military-grade",
        "hipaa compliant",
        "gdpr compliant",
        "vawa compliant",
    ]
    .map(str::to_owned);
    // CONTRIBUTING.md lists these words for those who write.
    let read = |(path, _): &(PathBuf, String)| path != Path::new("CONTRIBUTING.md");
    let pages = texts(&["ftl", "html", "md", "toml"])?
        .into_iter()
        .filter(read);
    let offenders: Vec<String> = pages
        .flat_map(|(path, text)| lines_with(&path, &text, &claims))
        .collect();
    none(&offenders, "claims");
    Ok(())
}

#[test]
fn every_decision_is_listed() -> Result<()> {
    let index = fs::read_to_string(root().join("docs/decisions/README.md"))?;
    let mut offenders = Vec::new();
    for entry in fs::read_dir(root().join("docs/decisions"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "README.md" && !index.contains(&format!("({name})")) {
            offenders.push(name);
        }
    }
    none(
        &offenders,
        "decisions that docs/decisions/README.md does not list",
    );
    Ok(())
}

#[test]
fn a_change_is_checked_by_the_command_that_the_readme_gives() -> Result<()> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let checks = fs::read_to_string(root().join(".ci/run"))?;
    assert!(
        readme.lines().any(|line| line.trim() == "cargo xtask test"),
        "README.md gives `cargo xtask test`"
    );
    assert!(
        checks
            .lines()
            .any(|line| line.starts_with("cargo xtask test")),
        ".ci/run calls `cargo xtask test`"
    );
    Ok(())
}
