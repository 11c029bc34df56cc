//! `screen`: a text or answers in, the whole river out; or a worked case of the pack.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use helpline::Helpline;
use helpline::screen::{Asked, Screen as Sheet};
use jiff::tz::TimeZone;
use knowledge::worked::Worked;
use knowledge::{Certainty, Id};
use reason::{Answer, Case};
use serde_json::Value as Json;

use super::{helpline_of, now};
use crate::cli::Screen;
use crate::output;

/// The largest file of answers, in bytes.
const LARGEST: u64 = 1 << 20;
/// The largest text, in bytes: some thousands of pages.
const LARGEST_TEXT: u64 = 16 << 20;

/// Screens a file of answers, or a worked case.
pub(crate) fn screen(given: &Screen) -> Result<ExitCode> {
    let helpline = helpline_of(&given.data.folder)?;
    let now = now();
    let today = given.on.unwrap_or(now.date());
    let text = given.text.as_deref().map(text_of).transpose()?;
    let (case, asked, differs) = if let Some(id) = &given.case {
        let worked = worked(id)?;
        let differs = reason::worked::differences(std::slice::from_ref(&worked), helpline.pack());
        let case = reason::worked::case(&worked, helpline.pack())?;
        (case, (worked.door, worked.role, worked.on), differs)
    } else {
        let role = given
            .role
            .as_deref()
            .map(|role| role_of(&helpline, role, given.door));
        let asked = (given.door, role.transpose()?, today);
        let case = match &text {
            Some(_) => Case::default(),
            None => answered(&helpline, given.answers.as_deref())?,
        };
        (case, asked, Vec::new())
    };
    let (door, role, on) = asked;
    let asked = Asked {
        lang: given.speech.lang,
        door,
        role,
        on,
        near: given.near.clone(),
        // A worked case stands on its own day, its deadlines too.
        now: if given.case.is_some() {
            on.to_zoned(TimeZone::UTC)?.timestamp()
        } else {
            now.timestamp()
        },
    };
    let sheet = match &text {
        Some(text) => helpline.screen_text(text, &asked),
        None => helpline.screen(&case, &asked),
    };
    let sheet = sheet.map_err(|problem| super::find::refused(&problem))?;
    if given.speech.json {
        output::json(&sheet)?;
    } else {
        output::document(&in_words(&sheet, &helpline.nothing_more(given.speech.lang)))?;
    }
    if differs.is_empty() {
        Ok(ExitCode::SUCCESS)
    } else {
        bail!(
            "the rules do not read this case as it is worked:\n{}",
            differs.join("\n")
        )
    }
}

/// What a path is called in a message.
fn called(path: &Path) -> String {
    match path.as_os_str() {
        own if own == "-" => "standard input".to_owned(),
        _ => path.display().to_string(),
    }
}

/// The bytes of a file or of standard input, one more than `most` where there are more.
fn bytes_of(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().take(most + 1).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Reads a text: words, in UTF-8.
fn text_of(path: &Path) -> Result<String> {
    let named = called(path);
    let bytes = bytes_of(path, LARGEST_TEXT).with_context(|| {
        format!("could not read {named}. See that the path is right and that you may read it")
    })?;
    if bytes.len() as u64 > LARGEST_TEXT {
        bail!(
            "{named} is larger than a text can be ({} MB). Nothing was read; part it and read the parts.",
            LARGEST_TEXT >> 20
        );
    }
    if bytes.contains(&0) {
        bail!(
            "{named} is not text: it holds bytes that no text has. Nothing was read. Save it as plain text (UTF-8) and try again."
        );
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow!("{named} is not text in UTF-8 (byte {at}). Nothing was read. Save it as plain text (UTF-8) and try again.")
    })?;
    if text.trim().is_empty() {
        bail!("{named} holds no words. Nothing was read.");
    }
    Ok(text)
}

/// The case of a file of answers.
fn answered(helpline: &Helpline, path: Option<&Path>) -> Result<Case> {
    let path = path.context("name a text, a file of answers, or a worked case")?;
    helpline.case_of(&read(path)?).map_err(|refused| {
        let listed: Vec<String> = refused.iter().map(|refused| format!("  {refused}")).collect();
        let what = if refused.len() == 1 { "an answer is" } else { "some answers are" };
        anyhow!(
            "{what} not taken:\n{}\nNothing was read. Mend {} and try again; `leeward knowledge list` names what there is.",
            listed.join("\n"),
            path.display()
        )
    })
}

/// A worked case of the pack; its kind may be left out of the id.
fn worked(id: &str) -> Result<Worked> {
    let cases = super::knowledge::cases_of(knowledge::us::CASES)?;
    let named = |case: &Worked| {
        case.id.as_str() == id || case.id.as_str().strip_prefix("case-") == Some(id)
    };
    cases.into_iter().find(named).ok_or_else(|| {
        anyhow!("there is no worked case `{id}`. `leeward knowledge cases` names them all.")
    })
}

/// A role behind a door; its kind may be left out of the id.
fn role_of(helpline: &Helpline, role: &str, door: knowledge::Door) -> Result<Id> {
    let mut behind = helpline
        .pack()
        .roles
        .iter()
        .filter(|item| item.own.door == door);
    let found = behind.find(|item| item.id().as_str() == role || item.id().tail() == role);
    found.map(|item| item.id().clone()).ok_or_else(|| {
        anyhow!(
            "behind the door `{}` there is no role `{role}`. `leeward knowledge list role` names them all.",
            door.name()
        )
    })
}

/// Reads one JSON object of id to answer.
fn read(path: &Path) -> Result<BTreeMap<String, Answer>> {
    let named = called(path);
    let unread =
        || format!("could not read {named}. See that the path is right and the file is text");
    let bytes = bytes_of(path, LARGEST).with_context(unread)?;
    if bytes.len() as u64 > LARGEST {
        bail!(
            "{named} is larger than a file of answers can be ({LARGEST} bytes). Nothing was read."
        );
    }
    let text = String::from_utf8(bytes).with_context(unread)?;
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

/// A quote on one line.
fn one_line(quote: &str) -> String {
    quote.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A sheet as text.
fn in_words(sheet: &Sheet, nothing_more: &str) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "concern {}, urgency {}   (pack {} {}, law of {})",
        sheet.concern, sheet.urgency, sheet.pack.id, sheet.pack.version, sheet.on
    );
    for own in sheet.observations.iter().filter(|own| own.source == "text") {
        let sense = own.sense.unwrap_or_default();
        let quote = own.quote.as_deref().unwrap_or_default();
        let _ = writeln!(text, "  “{}”: {} ({sense})", one_line(quote), own.title);
    }
    for one in sheet
        .conclusions
        .iter()
        .filter(|one| one.value >= knowledge::Value::Signs && one.kind != "element")
    {
        let certainty = match one.certainty {
            Certainty::Settled => "",
            Certainty::Contested => ", contested",
            Certainty::Verify => ", to verify",
        };
        let (kind, value) = (one.kind, one.value.name());
        let _ = writeln!(text, "\n{} ({kind}, {value}{certainty})", one.title);
        for because in &one.because {
            let _ = writeln!(text, "  {because}");
        }
        for said in one.readings.iter().chain(&one.risk) {
            let _ = writeln!(text, "  {said}");
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
