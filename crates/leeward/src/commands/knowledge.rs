//! `knowledge`: check, list, show, cases, coverage. The book has a file of its own.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use knowledge::cues::Tongue;
use knowledge::worked::Worked;
use knowledge::{Coverage, Kind, Meta, Pack, Problem, Renders, Sources, rows_in_table};
use reason::worked::differences;
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
        KnowledgeCommand::Book { pack, lang, output } => {
            super::book::book(*pack, *lang, output.as_deref())
        }
        KnowledgeCommand::Cases { json } => cases(*json),
        KnowledgeCommand::Coverage { file, json } => coverage(file.as_deref(), *json),
    }
}

#[derive(Serialize)]
struct Checked {
    ok: bool,
    items: usize,
    cases: usize,
    cues: usize,
    problems: Vec<String>,
}

/// A pack with its worked cases, or every reason to refuse them.
struct Read {
    pack: Result<Pack, Vec<Problem>>,
    cases: Result<Vec<Worked>, Vec<Problem>>,
    cues: Result<Vec<Tongue>, Vec<Problem>>,
}

impl Read {
    /// The packs that the program holds.
    fn built_in() -> [Read; 2] {
        let us = Read {
            pack: knowledge::us::pack(),
            cases: Worked::read(knowledge::us::CASES),
            cues: Tongue::read(knowledge::us::CUES),
        };
        let intl = Read {
            pack: knowledge::intl::pack(),
            cases: Ok(Vec::new()),
            cues: Ok(Vec::new()),
        };
        [us, intl]
    }

    fn checked(&self) -> Checked {
        let mut problems: Vec<String> = Vec::new();
        let mut add = |found: &[Problem]| problems.extend(found.iter().map(ToString::to_string));
        if let Err(found) = &self.pack {
            add(found);
        }
        if let Err(found) = &self.cases {
            add(found);
        }
        if let (Ok(pack), Ok(cases)) = (&self.pack, &self.cases) {
            problems.extend(differences(cases, pack));
        }
        if let Err(found) = &self.cues {
            problems.extend(found.iter().map(ToString::to_string));
        }
        if let (Ok(pack), Ok(cues)) = (&self.pack, &self.cues) {
            let known = |id: &knowledge::Id| pack.indicators.iter().any(|item| item.id() == id);
            let found = narrative::check(cues, known);
            problems.extend(found.iter().map(ToString::to_string));
        }
        Checked {
            ok: problems.is_empty(),
            items: self.pack.as_ref().map_or(0, |pack| pack.metas().len()),
            cases: self.cases.as_ref().map_or(0, Vec::len),
            cues: self
                .cues
                .as_ref()
                .map_or(0, |all| all.iter().map(|own| own.cues.len()).sum()),
            problems,
        }
    }
}

fn check(folder: Option<&Path>, json: bool) -> Result<ExitCode> {
    let read = match folder {
        None => Vec::from(Read::built_in()),
        Some(folder) => vec![read_folder(folder)?],
    };
    let mut all = Checked {
        ok: true,
        items: 0,
        cases: 0,
        cues: 0,
        problems: Vec::new(),
    };
    for checked in read.iter().map(Read::checked) {
        all.ok &= checked.ok;
        all.items += checked.items;
        all.cases += checked.cases;
        all.cues += checked.cues;
        all.problems.extend(checked.problems);
    }
    if json {
        output::json(&all)?;
    } else if all.ok {
        output::document(&format!(
            "{} items, every one with its source and its words in both languages; {} worked cases, every one read as expected; {} cues, every one held against its own examples.\n",
            all.items, all.cases, all.cues
        ))?;
    } else {
        let mut text = all.problems.join("\n");
        let _ = write!(
            text,
            "\n{} reasons to refuse this pack.\n",
            all.problems.len()
        );
        output::document(&text)?;
    }
    Ok(if all.ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The worked cases of a list of texts.
pub(crate) fn cases_of(sources: &Sources<'_>) -> Result<Vec<Worked>> {
    Worked::read(sources).map_err(|problems| {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("the worked cases are refused:\n{}", listed.join("\n"))
    })
}

fn cases(json: bool) -> Result<ExitCode> {
    let (pack, cases) = (pack()?, cases_of(knowledge::us::CASES)?);
    let run: Vec<(&Worked, Vec<String>)> = cases
        .iter()
        .map(|case| (case, differences(std::slice::from_ref(case), &pack)))
        .collect();
    let ok = run.iter().all(|(_, differs)| differs.is_empty());
    if json {
        let listed = run.iter().map(|(case, differs)| {
            json!({ "id": case.id.as_str(), "on": case.on, "as_expected": differs.is_empty(), "differences": differs })
        });
        output::json(&listed.collect::<Vec<_>>())?;
    } else {
        let mut text = String::new();
        for (case, differs) in &run {
            let _ = writeln!(text, "{}  {}", case.on, case.id);
            for what in differs {
                let _ = writeln!(text, "            {what}");
            }
        }
        let right = run.iter().filter(|(_, differs)| differs.is_empty()).count();
        let _ = writeln!(text, "{right} of {} read as expected.", run.len());
        output::document(&text)?;
    }
    Ok(if ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Reads the TOML and Fluent files of a folder, and the worked cases in it.
fn read_folder(folder: &Path) -> Result<Read> {
    if !folder.is_dir() {
        bail!(
            "{} is not a folder. Name the folder that holds pack.toml.",
            folder.display()
        );
    }
    let mut files = texts(folder, "", "toml")?;
    for lang in Lang::ALL {
        let words = folder.join("words").join(lang.tag());
        files.extend(texts(&words, &format!("words/{}/", lang.tag()), "ftl")?);
    }
    let cases = texts(&folder.join("cases"), "", "toml")?;
    let cues = texts(&folder.join("cues"), "", "toml")?;
    Ok(Read {
        pack: Pack::read(&borrowed(&files)),
        cases: Worked::read(&borrowed(&cases)),
        cues: Tongue::read(&borrowed(&cues)),
    })
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

/// The texts of a folder with an ending, in order of name; none where there is no such folder.
fn texts(folder: &Path, prefix: &str, ending: &str) -> Result<Vec<(String, String)>> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry
            .with_context(|| format!("could not read {}", folder.display()))?
            .path();
        if path.extension().is_none_or(|own| own != ending) {
            continue;
        }
        if fs::metadata(&path).is_ok_and(|about| about.len() > LARGEST) {
            bail!(
                "{} is larger than a file of a pack can be. Nothing was checked.",
                path.display()
            );
        }
        let text = fs::read_to_string(&path)
            .with_context(|| format!("could not read {} as text", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files.push((format!("{prefix}{name}"), text));
    }
    files.sort();
    Ok(files)
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
            Renders::No(why) => (false, Some(why.sentence())),
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
        Renders::No(why) => format!("no: {}", why.sentence()),
    };
    let _ = writeln!(text, "  shown to survivors today: {shown}");
    output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// The words of an item, one entry for each attribute, in the order of the languages. Variables
/// stand as they are written, in braces.
pub(crate) fn words_of(pack: &Pack, meta: &Meta) -> Vec<(String, [String; 2])> {
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
    let mut text = String::new();
    tell(&mut text, "rows", &coverage);
    if let Some(own) = &coverage.own {
        tell(&mut text, "rows of our own", own);
    }
    output::document(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn tell(text: &mut String, rows: &str, coverage: &Coverage) {
    let _ = writeln!(
        text,
        "{} of {} {rows}: {} are carried by items, {} are not shipped, {} are missing.",
        coverage.total - coverage.missing.len(),
        coverage.total,
        coverage.covered.len(),
        coverage.not_shipped.len(),
        coverage.missing.len()
    );
    for (seed, reason) in &coverage.not_shipped {
        let _ = writeln!(text, "  {seed} not shipped: {reason}");
    }
    if !coverage.missing.is_empty() {
        let _ = writeln!(text, "  missing: {}", coverage.missing.join(" "));
    }
}
