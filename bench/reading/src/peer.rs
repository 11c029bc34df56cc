//! The same phrases and denials, read here and by a peer, over the same texts in the same run.

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use knowledge::cues::{Cue, Sense, Tongue};
use narrative::Reader;
use serde::Deserialize;

use crate::speed::{rate, timed};

/// How many phrases both look for.
const PHRASES: usize = 230;
/// Words that deny what follows, for both.
const DENIALS: [&str; 8] = [
    "never", "not", "without", "denies", "nunca", "jamas", "sin", "tampoco",
];

#[derive(Deserialize)]
struct Answer {
    spacy: String,
    found: Vec<Vec<(String, usize, usize, bool)>>,
    seconds: f64,
}

/// The first phrases that the whole reader quotes from some texts: what people write, and no more than
/// letters and spaces, so that both take them apart alike.
fn phrases(whole: &Reader, tongues: &[Tongue], texts: &[String]) -> BTreeMap<String, String> {
    let mut quotes = BTreeSet::new();
    let cues = tongues.iter().flat_map(|tongue| &tongue.cues);
    let examples = cues.flat_map(|(_, cue)| &cue.yes);
    for text in texts.iter().chain(examples) {
        for own in whole.read(text) {
            let quote = text
                .get(own.start..own.end)
                .unwrap_or_default()
                .to_lowercase();
            let plain = quote
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b' ');
            if plain && quote.len() > 3 && quotes.len() < PHRASES {
                quotes.insert(quote);
            }
        }
    }
    let label = |at: usize| format!("indicator-p{at}");
    quotes
        .into_iter()
        .enumerate()
        .map(|(at, own)| (label(at), own))
        .collect()
}

/// The phrases as cues.
fn tongue(phrases: &BTreeMap<String, String>) -> Result<Tongue> {
    let denials: Vec<String> = DENIALS.iter().map(|own| format!("{own:?}")).collect();
    let mut file = format!(
        "[[context]]\ndoes = \"denied\"\nwords = 6\nsay = [{}]\n",
        denials.join(", ")
    );
    file.push_str("[[context]]\ndoes = \"nothing\"\nsay = [\"not only\"]\n");
    let mut all =
        Tongue::read(&[("en.toml", &file)]).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let mut tongue = all.pop().context("no cues")?;
    for (label, phrase) in phrases {
        let indicator = label.clone().try_into().map_err(anyhow::Error::msg)?;
        let cue = Cue {
            indicator,
            say: vec![phrase.clone()],
            yes: Vec::new(),
            no: Vec::new(),
        };
        tongue.cues.push((String::new(), cue));
    }
    Ok(tongue)
}

/// Measures both; `python` runs the peer.
///
/// # Errors
/// The peer does not run, or finds something that the reader does not.
pub fn run(whole: &Reader, tongues: &[Tongue], texts: &[String], python: &Path) -> Result<()> {
    let phrases = phrases(whole, tongues, texts);
    let reader = Reader::new(&[tongue(&phrases)?]).map_err(|found| anyhow::anyhow!("{found:?}"))?;
    let mut timed_texts: Vec<&String> = Vec::new();
    let mut size = 0;
    for text in texts.iter().cycle() {
        if size >= 1_000_000 {
            break;
        }
        size += text.len();
        timed_texts.push(text);
    }
    let asked = serde_json::json!({ "phrases": phrases, "denials": DENIALS, "texts": texts, "timed": timed_texts });
    let mut peer = Command::new(python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("peer.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("the peer does not start")?;
    let mut input = peer.stdin.take().context("the peer takes nothing")?;
    input.write_all(asked.to_string().as_bytes())?;
    drop(input);
    let output = peer.wait_with_output()?;
    let answer: Answer =
        serde_json::from_slice(&output.stdout).context("the peer does not answer")?;
    equal(&reader, texts, &answer)?;
    let (_, seconds) = timed(15, || {
        for text in &timed_texts {
            black_box(reader.read(black_box(text)));
        }
    });
    let (ours, theirs) = (rate(size, seconds), rate(size, answer.seconds));
    println!(
        "{} phrases and {} denials over {:.1} MB",
        phrases.len(),
        DENIALS.len(),
        rate(size, 1.0)
    );
    println!("reader   {ours:>9.3} MB/s");
    println!("medSpaCy {theirs:>9.3} MB/s (spaCy {})", answer.spacy);
    println!("ratio    {:>9.0}", ours / theirs);
    Ok(())
}

/// Everything that the peer found was found here; what is found here alone is said.
fn equal(reader: &Reader, texts: &[String], answer: &Answer) -> Result<()> {
    let (mut both, mut alone, mut senses) = (0, 0, 0);
    for (text, theirs) in texts.iter().zip(&answer.found) {
        let ours: BTreeMap<(String, usize, usize), bool> = reader
            .read(text)
            .into_iter()
            .map(|own| {
                let id = reader
                    .indicator(&own)
                    .map(ToString::to_string)
                    .unwrap_or_default();
                ((id, own.start, own.end), own.sense == Sense::Denied)
            })
            .collect();
        for (label, start, end, denied) in theirs {
            match ours.get(&(label.clone(), *start, *end)) {
                Some(own) => {
                    both += 1;
                    senses += usize::from(own == denied);
                }
                None => bail!(
                    "the peer finds «{}» and the reader does not",
                    text.get(*start..*end).unwrap_or_default()
                ),
            }
        }
        let known: BTreeSet<(&str, usize, usize)> = theirs
            .iter()
            .map(|(label, start, end, _)| (label.as_str(), *start, *end))
            .collect();
        // The peer keeps one of two that lie over each other.
        let over = |start: usize, end: usize| {
            theirs
                .iter()
                .any(|(_, from, to, _)| *from < end && start < *to)
        };
        alone += ours
            .keys()
            .filter(|(id, start, end)| {
                !known.contains(&(id.as_str(), *start, *end)) && !over(*start, *end)
            })
            .count();
    }
    println!(
        "{both} mentions found by both, {senses} of them denied or affirmed alike; {alone} by the reader alone (accents and capitals fold, punctuation does not part a phrase)"
    );
    Ok(())
}
