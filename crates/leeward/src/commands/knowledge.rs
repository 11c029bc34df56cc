//! `knowledge`: check, list, show, coverage.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use knowledge::{Coverage, Kind, Meta, Pack, Problem, Renders, rows_in_table};
use serde::Serialize;
use serde_json::json;
use words::Lang;

use super::{now, pack};
use crate::cli::{Knowledge, KnowledgeCommand, Speech};
use crate::output;

/// The largest file of a pack or table, in bytes.
const LARGEST: u64 = 4 << 20;

/// Works on the pack.
pub(crate) fn knowledge(given: &Knowledge) -> Result<ExitCode> {
    match &given.what {
        KnowledgeCommand::Check { folder, json } => check(folder.as_deref(), *json),
        KnowledgeCommand::List { kind, speech } => list(*kind, speech),
        KnowledgeCommand::Show { id, speech } => show(id, speech),
        KnowledgeCommand::Coverage { file, json } => coverage(file.as_deref(), *json),
    }
}

#[derive(Serialize)]
struct Checked {
    ok: bool,
    items: usize,
    problems: Vec<String>,
}

fn check(folder: Option<&Path>, json: bool) -> Result<ExitCode> {
    let read = match folder {
        None => knowledge::us::pack(),
        Some(folder) => read_folder(folder)?,
    };
    let (items, problems) = match &read {
        Ok(pack) => (pack.metas().len(), Vec::new()),
        Err(problems) => (0, problems.iter().map(ToString::to_string).collect()),
    };
    let checked = Checked {
        ok: read.is_ok(),
        items,
        problems,
    };
    if json {
        output::json(&checked)?;
    } else if checked.ok {
        output::document(&format!(
            "{items} items, every one with its source and its words in both languages.\n"
        ))?;
    } else {
        let mut text = checked.problems.join("\n");
        let _ = write!(
            text,
            "\n{} reasons to refuse this pack.\n",
            checked.problems.len()
        );
        output::document(&text)?;
    }
    Ok(if checked.ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Reads the TOML and Fluent files of a folder.
fn read_folder(folder: &Path) -> Result<Result<Pack, Vec<Problem>>> {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut take = |folder: PathBuf, prefix: &str, ending: &str| -> Result<()> {
        let Ok(entries) = fs::read_dir(&folder) else {
            return Ok(());
        };
        for entry in entries {
            let path = entry
                .with_context(|| format!("could not read {}", folder.display()))?
                .path();
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            if path.extension().is_some_and(|own| own == ending) {
                if fs::metadata(&path).is_ok_and(|about| about.len() > LARGEST) {
                    bail!(
                        "{} is larger than a file of a pack can be. Nothing was checked.",
                        path.display()
                    );
                }
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("could not read {} as text", path.display()))?;
                files.push((format!("{prefix}{name}"), text));
            }
        }
        Ok(())
    };
    if !folder.is_dir() {
        bail!(
            "{} is not a folder. Name the folder that holds pack.toml.",
            folder.display()
        );
    }
    take(folder.to_owned(), "", "toml")?;
    for lang in Lang::ALL {
        take(
            folder.join("words").join(lang.tag()),
            &format!("words/{}/", lang.tag()),
            "ftl",
        )?;
    }
    files.sort();
    let sources: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    Ok(Pack::read(&sources))
}

fn list(kind: Option<Kind>, speech: &Speech) -> Result<ExitCode> {
    let listed = pack()?.list(kind);
    if speech.json {
        output::json(&listed)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = String::new();
    for item in &listed {
        let title = item.title.get(speech.lang.tag()).map_or("", String::as_str);
        let _ = writeln!(text, "{:<36} {title}", item.id);
    }
    output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn show(id: &str, speech: &Speech) -> Result<ExitCode> {
    let pack = pack()?;
    let (kind, meta) = pack.find(id).ok_or_else(|| {
        anyhow!("there is no item `{id}`, or its kind must be named too. `leeward knowledge list` names them all.")
    })?;
    let renders = pack.renders(meta, now().date());
    let words = words_of(&pack, meta);
    if speech.json {
        let (shown, why) = match renders {
            Renders::Yes => (true, None),
            Renders::No(why) => (false, Some(why)),
        };
        output::json(&json!({
            "id": meta.id.as_str(), "kind": kind.name(), "cite": meta.cite, "seed": meta.seed,
            "certainty": meta.certainty, "reviewed_on": meta.reviewed_on, "review_due": meta.review_due,
            "valid_from": meta.valid_from, "valid_to": meta.valid_to, "topic": meta.topic,
            "signed_by": meta.signed_by, "shown_to_survivors": shown, "why_not": why,
            "words": words.iter().map(|(key, said)| json!({
                "key": key, "en": said.first(), "es": said.last(),
            })).collect::<Vec<_>>(),
        }))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = format!("{} ({})\n", meta.id, kind.name());
    for (key, said) in &words {
        for (lang, said) in Lang::ALL.iter().zip(said) {
            let _ = writeln!(text, "  {key:<12} {}  {said}", lang.tag());
        }
    }
    let _ = writeln!(text, "  source       {}", meta.cite.join("; "));
    let _ = writeln!(
        text,
        "  reviewed on  {}, due {}",
        meta.reviewed_on, meta.review_due
    );
    let _ = writeln!(
        text,
        "  certainty    {}",
        serde_json::to_value(meta.certainty)?
            .as_str()
            .unwrap_or_default()
    );
    if !meta.seed.is_empty() {
        let _ = writeln!(text, "  rows         {}", meta.seed.join(", "));
    }
    let shown = match renders {
        Renders::Yes => "yes".to_owned(),
        Renders::No(why) => format!("no: {why}"),
    };
    let _ = writeln!(text, "  shown to survivors today: {shown}");
    output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// The words of an item, one entry for each attribute, in the order of the languages. Variables
/// stand as they are written, in braces.
fn words_of(pack: &Pack, meta: &Meta) -> Vec<(String, [String; 2])> {
    let prefix = format!("{}.", meta.id);
    let keys = pack.words.keys().filter(|key| key.starts_with(&prefix));
    keys.map(|key| {
        let said = Lang::ALL.map(|lang| {
            let names = pack.words.variables(lang, key);
            let args: Vec<(&str, words::Arg)> = names
                .iter()
                .map(|name| (name.as_str(), words::Arg::Text(format!("{{{name}}}"))))
                .collect();
            pack.words.say_with(lang, key, &args).unwrap_or_default()
        });
        (key.get(prefix.len()..).unwrap_or_default().to_owned(), said)
    })
    .collect()
}

fn coverage(file: Option<&Path>, json: bool) -> Result<ExitCode> {
    let pack = pack()?;
    let coverage: Coverage = match file {
        None => pack.coverage(),
        Some(path) => {
            let text = fs::read_to_string(path)
                .with_context(|| format!("could not read {} as text", path.display()))?;
            let rows = rows_in_table(&text);
            if rows.is_empty() {
                bail!(
                    "{} holds no rows with an id such as SF-001 in the first column.",
                    path.display()
                );
            }
            pack.coverage_of(&rows)
        }
    };
    if json {
        output::json(&coverage)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = format!(
        "{} of {} rows are carried by items, {} are not shipped, {} are missing.\n",
        coverage.covered.len(),
        coverage.total,
        coverage.not_shipped.len(),
        coverage.missing.len()
    );
    for (seed, reason) in &coverage.not_shipped {
        let _ = writeln!(text, "  {seed} not shipped: {reason}");
    }
    if !coverage.missing.is_empty() {
        let _ = writeln!(text, "  missing: {}", coverage.missing.join(" "));
    }
    output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}
