//! What texts say, as people who read them marked it: the words of others stand outside the project and
//! are named by id, our own stand here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use knowledge::cues::Sense;
use serde::Deserialize;

/// What a text is said to be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Label {
    /// Labor trafficking.
    #[serde(rename = "labor", alias = "labor_trafficking")]
    Labor,
    /// Sex trafficking.
    #[serde(rename = "sex", alias = "sex_trafficking")]
    Sex,
    /// Something else.
    #[serde(rename = "none", alias = "negative")]
    None,
}

/// A text as a whole.
#[derive(Debug, Clone, Deserialize)]
pub struct Text {
    /// Its id.
    pub id: String,
    /// Its language.
    pub lang: String,
    /// What it is about, as its source has it; not a legal finding.
    pub label: Label,
    /// Whether its age alone makes it so.
    #[serde(default)]
    pub minor: bool,
    /// Whom it is about: `man`, `boy`, `woman`, `girl`, `trans`, `mixed`, `unsaid`.
    #[serde(default)]
    pub gender: Option<String>,
    /// What kind of text it is.
    #[serde(default)]
    pub form: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    pub source: String,
    /// What kind of text it is, as the outside data names it.
    #[serde(default)]
    pub topic: String,
    /// Its words.
    pub text: String,
}

impl Text {
    /// Whether those who write cues may look at it: of our own texts, every other one; the rest tell what
    /// the language costs that nobody thought of.
    pub fn seen(&self) -> bool {
        let number = self
            .id
            .rsplit('-')
            .next()
            .and_then(|own| own.parse::<u32>().ok());
        number.is_some_and(|number| number % 2 == 1)
    }
}

/// What a sentence says.
#[derive(Debug, Clone, Deserialize)]
pub struct Marked {
    /// Its first and last byte in its text.
    #[serde(default)]
    pub at: (usize, usize),
    /// Its words, where it is ours.
    #[serde(default)]
    pub text: String,
    /// Its language, where it is ours.
    #[serde(default)]
    pub lang: String,
    /// Indicators, and how they are said.
    pub said: BTreeMap<String, Sense>,
    /// Indicators that may be marked as well.
    #[serde(default)]
    pub also: BTreeSet<String>,
}

/// The marked sentences of a text that stands elsewhere.
#[derive(Debug, Clone, Deserialize)]
pub struct MarkedText {
    /// Its id.
    pub id: String,
    /// Its sentences.
    pub sentences: Vec<Marked>,
}

#[derive(Deserialize)]
struct Texts {
    text: Vec<Text>,
}

#[derive(Deserialize)]
struct MarkedTexts {
    text: Vec<MarkedText>,
}

#[derive(Deserialize)]
struct Sentences {
    sentence: Vec<Marked>,
}

fn read<T: for<'de> Deserialize<'de>>(name: &str) -> Result<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name);
    let text = fs::read_to_string(&path).with_context(|| format!("could not read data/{name}"))?;
    toml::from_str(&text).with_context(|| format!("data/{name}"))
}

/// Our own sentences.
///
/// # Errors
/// A file cannot be read.
pub fn sentences() -> Result<Vec<Marked>> {
    let mut all = read::<Sentences>("sentences-en.toml")?.sentence;
    all.extend(read::<Sentences>("sentences-es.toml")?.sentence);
    Ok(all)
}

/// Our own texts.
///
/// # Errors
/// The file cannot be read.
pub fn texts() -> Result<Vec<Text>> {
    Ok(read::<Texts>("texts.toml")?.text)
}

/// Texts of our own that say plainly what happened.
///
/// # Errors
/// The file cannot be read.
pub fn plain() -> Result<Vec<Text>> {
    Ok(read::<Texts>("plain.toml")?.text)
}

/// What the sentences of the outside texts say.
///
/// # Errors
/// The file cannot be read.
pub fn marked() -> Result<Vec<MarkedText>> {
    Ok(read::<MarkedTexts>("dev.toml")?.text)
}

/// The outside texts, from the folder of test data.
///
/// # Errors
/// The file cannot be read.
pub fn outside(folder: &Path) -> Result<Vec<Text>> {
    let path = folder.join("narratives-dev.jsonl");
    let text = fs::read_to_string(&path)
        .context("could not read narratives-dev.jsonl in the folder of test data")?;
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).context("a line of narratives-dev.jsonl"))
        .collect()
}

/// The cues as they stand in the checkout, or in another folder.
///
/// # Errors
/// A file cannot be read.
pub fn cue_files(folder: Option<&Path>) -> Result<Vec<(String, String)>> {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/us/cues");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder.unwrap_or(&shipped)).context("could not list the cues")? {
        let path = entry?.path();
        if path.extension().is_some_and(|own| own == "toml") {
            let name = path.file_name().unwrap_or_default();
            files.push((
                name.to_string_lossy().into_owned(),
                fs::read_to_string(&path)?,
            ));
        }
    }
    files.sort();
    Ok(files)
}
