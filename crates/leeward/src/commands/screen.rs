//! `screen`: answers in, the whole river out.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use helpline::screen::{Asked, Screen as Sheet};
use reason::Answer;
use serde_json::Value as Json;

use super::{helpline_of, now};
use crate::cli::Screen;
use crate::output;

/// The largest file of answers, in bytes.
const LARGEST: u64 = 1 << 20;

/// Screens a file of answers.
pub(crate) fn screen(given: &Screen) -> Result<ExitCode> {
    let answers = read(&given.answers)?;
    let helpline = helpline_of(&given.data.folder)?;
    let case = helpline.case_of(&answers).map_err(|refused| {
        let listed: Vec<String> = refused.iter().map(|refused| format!("  {refused}")).collect();
        let what = if refused.len() == 1 { "an answer is" } else { "some answers are" };
        anyhow!(
            "{what} not taken:\n{}\nNothing was read. Mend {} and try again; `leeward knowledge list` names what there is.",
            listed.join("\n"),
            given.answers.display()
        )
    })?;
    let now = now();
    let asked = Asked {
        lang: given.speech.lang,
        door: given.door,
        on: given.on.unwrap_or(now.date()),
        near: given.near.clone(),
        now: now.timestamp(),
    };
    let sheet = helpline
        .screen(&case, &asked)
        .map_err(|problem| super::find::refused(&problem))?;
    if given.speech.json {
        output::json(&sheet)?;
    } else {
        output::document(&in_words(&sheet, &helpline.nothing_more(given.speech.lang)))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads one JSON object of id to answer.
fn read(path: &Path) -> Result<BTreeMap<String, Answer>> {
    let mut text = String::new();
    let named = path.display();
    let size = if path.as_os_str() == "-" {
        io::stdin()
            .lock()
            .take(LARGEST + 1)
            .read_to_string(&mut text)
    } else {
        File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_string(&mut text))
    };
    let size = size.with_context(|| {
        format!("could not read {named}. See that the path is right and the file is text")
    })?;
    if size as u64 > LARGEST {
        bail!(
            "{named} is larger than a file of answers can be ({LARGEST} bytes). Nothing was read."
        );
    }
    let json: Json = serde_json::from_str(&text).with_context(|| {
        format!("{named} is not JSON. Write one object, like {{\"question-documents\": \"yes\"}}")
    })?;
    let Json::Object(object) = json else {
        bail!(
            "{named} holds JSON, but not one object. Write it like {{\"question-documents\": \"yes\"}}"
        );
    };
    let answer = |id: &str, value: &Json| match value {
        Json::String(text) => Ok(Answer::Text(text.clone())),
        Json::Number(number) => number.as_i64().map(Answer::Number).ok_or_else(|| {
            anyhow!(
                "{named}: the answer to `{id}` is {number}; a number is written without a point"
            )
        }),
        other => Err(anyhow!(
            "{named}: the answer to `{id}` is {other}; write \"yes\", \"no\", \"unknown\", a choice, a number or a date"
        )),
    };
    object
        .iter()
        .map(|(id, value)| Ok((id.clone(), answer(id, value)?)))
        .collect()
}

/// A sheet as text.
fn in_words(sheet: &Sheet, nothing_more: &str) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "concern {}, urgency {}   (pack {} {}, law of {})",
        sheet.concern, sheet.urgency, sheet.pack.id, sheet.pack.version, sheet.on
    );
    for one in sheet
        .conclusions
        .iter()
        .filter(|one| one.value >= knowledge::Value::Signs && one.kind != "element")
    {
        let _ = writeln!(text, "\n{} ({}, {})", one.title, one.kind, one.value.name());
        for because in &one.because {
            let _ = writeln!(text, "  {because}");
        }
        let _ = writeln!(text, "  {}", one.cite.join("; "));
    }
    let _ = writeln!(text);
    for action in &sheet.actions {
        let _ = writeln!(text, "- {}", action.text);
    }
    for deadline in &sheet.deadlines {
        let about = if deadline.approximate { "about " } else { "" };
        let due = deadline
            .due
            .as_deref()
            .map_or_else(String::new, |due| format!(": {about}{due}"));
        let _ = writeln!(text, "\n{}{due}", deadline.text);
    }
    let next = sheet
        .next_question
        .as_ref()
        .map_or(nothing_more, |question| question.text.as_str());
    let _ = writeln!(text, "\n{next}");
    for service in &sheet.services {
        let _ = write!(text, "\n{}", super::find::one_in_words(service));
    }
    text
}
