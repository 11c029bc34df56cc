//! `poster` and `paper`: sheets to print. What stands on them is chosen by `helpline`, and laid out by `print`.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use helpline::Moment;
use helpline::printed::NotPrinted;
use print::{Choices, Document, Kind, Notice, Refused};
use serde::Serialize;
use words::Lang;

use super::{helpline, helpline_of, now};
use crate::cli::{Form, Paper, Poster, Printed};
use crate::output;

/// The largest file of a notice, in bytes.
const LARGEST: u64 = 1 << 20;

/// One line of the list of sheets.
#[derive(Serialize)]
struct Listed {
    sheet: &'static str,
    about: String,
    sizes: Vec<&'static str>,
    /// Whether it may carry a QR code.
    qr: bool,
    /// Whether it holds no word of the subject.
    discreet: bool,
}

/// Prints a sheet, or the list of them.
pub(crate) fn poster(given: &Poster) -> Result<ExitCode> {
    let lang = given.printed.lang;
    let kind = match given.sheet {
        Some(kind) if !given.list => kind,
        _ => return list(lang, given.json),
    };
    if given.notice.is_some() && kind != Kind::NoticeCa {
        bail!("--notice belongs to the sheet notice-ca");
    }
    let helpline = helpline(::directory::Directory::default())?;
    let on = given.on.unwrap_or(now().date());
    let notice = given.notice.as_deref().map(notice).transpose()?;
    let sheet = helpline.sheet(
        kind,
        &Choices {
            lang,
            on,
            size: given.size,
            address: given.qr.as_deref(),
            notice: notice.as_ref(),
            anyway: given.anyway,
        },
    )?;
    write(&sheet, &given.printed)?;
    if let Some(due) = helpline.print_again_by(lang, on) {
        output::message(&format!(
            "Print it again by {due}: its numbers are to be checked by then."
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints tonight's sheet.
pub(crate) fn paper(given: &Paper) -> Result<ExitCode> {
    let helpline = helpline_of(&given.data.folder)?;
    let now = now();
    let choices = Choices {
        size: given.size,
        ..Choices::plain(given.printed.lang, given.on.unwrap_or(now.date()))
    };
    let sheet = helpline.tonight(&choices, given.near.as_deref(), &Moment { at: now });
    let sheet = sheet.map_err(|problem| match problem {
        NotPrinted::Place(problem) => super::find::refused(&problem),
        NotPrinted::Sheet(refused) => anyhow!(refused),
    })?;
    write(&sheet, &given.printed)?;
    if given.near.is_none() {
        output::message("No places are on it. Name where you are with: --near PLACE");
    } else if helpline.directory().is_empty() {
        output::message(
            "The directory is empty. Take one in with: leeward directory import FOLDER",
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn list(lang: Lang, json: bool) -> Result<ExitCode> {
    let mut sheets = Vec::new();
    for kind in Kind::SHEETS {
        sheets.push(Listed {
            sheet: kind.name(),
            about: kind.about(lang)?,
            sizes: kind.sizes().iter().map(|size| size.name()).collect(),
            qr: kind.takes_code(),
            discreet: kind.is_discreet(),
        });
    }
    if json {
        output::json(&sheets)?;
    } else {
        let lines = sheets.iter().map(|own| {
            let sizes = own.sizes.join(", ");
            format!("{:<10} {} ({sizes})\n", own.sheet, own.about)
        });
        output::document(&lines.collect::<String>())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn notice(path: &Path) -> Result<Notice> {
    let mut text = String::new();
    let file = File::open(path);
    let read = file.and_then(|file| file.take(LARGEST).read_to_string(&mut text));
    read.with_context(|| format!("could not read {}", path.display()))?;
    Ok(Notice::read(&text)?)
}

/// How a sheet is written: as it was asked, or as the name of its file ends.
fn form(given: &Printed) -> Form {
    let ending = given.output.as_deref().and_then(Path::extension);
    given
        .format
        .unwrap_or(match ending.and_then(OsStr::to_str) {
            Some("pdf") => Form::Pdf,
            Some("txt") => Form::Text,
            _ => Form::Html,
        })
}

fn write(sheet: &Document, given: &Printed) -> Result<()> {
    let form = form(given);
    let bytes = written(sheet, form)?;
    match given.output.as_deref() {
        Some(path) if path.as_os_str() != "-" => {
            save(path, &bytes, given.force)?;
            let pages = match (form, sheet.page_count()) {
                (Form::Text, _) => String::new(),
                (_, 1) => ": 1 page".to_owned(),
                (_, pages) => format!(": {pages} pages"),
            };
            output::message(&format!("{}{pages}", path.display()));
        }
        _ if form == Form::Pdf => output::bytes(&bytes)?,
        _ => output::document(&String::from_utf8_lossy(&bytes))?,
    }
    let missing = sheet.missing_letters();
    if form == Form::Pdf && !missing.is_empty() {
        let letters: String = missing.iter().take(20).collect();
        output::message(&format!(
            "The PDF's font has no letters for {letters}; a mark stands in their place. --format html shows them."
        ));
    }
    Ok(())
}

fn written(sheet: &Document, form: Form) -> Result<Vec<u8>, Refused> {
    Ok(match form {
        Form::Html => sheet.html()?.into_bytes(),
        Form::Pdf => sheet.pdf()?,
        Form::Text => sheet.text().into_bytes(),
    })
}

/// Writes a file. One that is there stays as it is, unless the caller said to write over it.
fn save(path: &Path, bytes: &[u8], force: bool) -> Result<()> {
    let failed = || {
        format!(
            "could not write {}. See that its folder is there",
            path.display()
        )
    };
    if force {
        return fs::write(path, bytes).with_context(failed);
    }
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    match file {
        Ok(mut file) => file.write_all(bytes).with_context(failed),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => bail!(
            "{} is there already. Nothing was changed. Choose another name, or write over it with --force",
            path.display()
        ),
        Err(error) => Err(error).with_context(failed),
    }
}
