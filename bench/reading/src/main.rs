//! Prints how well texts are read, and how fast.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::Parser;
use knowledge::Problem;
use knowledge::cues::Tongue;
use reading::data::{self, Label, Text};
use reading::measure::{FOLDS, Sentences, Share, Texts, Whole, folds_of};
use reading::{peer, speed};

/// The folder of texts that others wrote.
const OUTSIDE: &str = "LEEWARD_TEST_DATA";

/// How well texts are read, and how fast.
#[derive(Parser)]
struct Arguments {
    /// List every slip
    #[arg(long)]
    verbose: bool,
    /// Show what is read in the text with this id
    #[arg(long, value_name = "ID")]
    text: Option<String>,
    /// Show what is read in these words
    #[arg(long, value_name = "WORDS")]
    say: Option<String>,
    /// List what the check refuses in the cues
    #[arg(long)]
    problems: bool,
    /// Measure how fast instead
    #[arg(long)]
    speed: bool,
    /// Beside medSpaCy, in the Python that has it
    #[arg(long, value_name = "PYTHON", requires = "speed")]
    peer: Option<PathBuf>,
    /// The folder of texts that others wrote
    #[arg(long, value_name = "FOLDER", env = OUTSIDE)]
    outside: Option<PathBuf>,
    /// Cues of another folder
    #[arg(long, value_name = "FOLDER")]
    cues: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(given: &Arguments) -> Result<()> {
    let pack = knowledge::us::shipped().map_err(|problems| refused(&problems))?;
    let files = data::cue_files(given.cues.as_deref())?;
    let sources: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let tongues = Tongue::read(&sources).map_err(|problems| refused(&problems))?;
    let on = jiff::civil::date(2026, 11, 26);
    let whole = Whole::new(&pack, &tongues, on).map_err(|problems| refused(&problems))?;
    if let Some(words) = &given.say {
        say(&whole, &tongues, words);
        return Ok(());
    }
    if given.problems {
        let known = |id: &knowledge::Id| pack.indicators.iter().any(|item| item.id() == id);
        println!("{}", listed(&narrative::check(&tongues, known)));
        return Ok(());
    }
    let outside = if let Some(folder) = &given.outside {
        data::outside(folder)?
    } else {
        println!("skipped: the texts that others wrote, for {OUTSIDE} is not set");
        Vec::new()
    };
    let own = data::texts()?;
    if let Some(id) = &given.text {
        let mut all = outside.iter().chain(&own);
        let text = all.find(|text| text.id == *id);
        let text = text.ok_or_else(|| anyhow!("there is no text `{id}`"))?;
        println!("{} {:?}", text.id, text.label);
        say(&whole, &tongues, &text.text);
        return Ok(());
    }
    if given.speed {
        let texts = if outside.is_empty() { &own } else { &outside };
        let texts: Vec<String> = texts.iter().map(|text| text.text.clone()).collect();
        return match &given.peer {
            Some(python) => peer::run(whole.reader(), &tongues, &texts, python),
            None => speed::run(whole.reader(), &tongues, &texts),
        };
    }
    let cues: usize = tongues.iter().map(|own| own.cues.len()).sum();
    println!("{} lines of {cues} cues", whole.reader().lines());
    if !outside.is_empty() {
        println!("\n=== texts that others wrote ===");
        texts(&whole, &outside);
        folds(&whole, &outside);
        let mut sentences = Sentences::default();
        sentences.outside(whole.reader(), &outside, &data::marked()?);
        println!("\n=== their sentences ===");
        report(&sentences, given.verbose);
    }
    for (what, all) in [
        ("that say it plainly", data::plain()?),
        ("told sideways", own),
    ] {
        let (seen, blind): (Vec<Text>, Vec<Text>) = all.into_iter().partition(Text::seen);
        println!("\n=== our own texts {what}, that those who write cues may look at ===");
        texts(&whole, &seen);
        println!("\n=== our own texts {what}, that they may not ===");
        texts(&whole, &blind);
    }
    let mut sentences = Sentences::default();
    sentences.own(whole.reader(), &data::sentences()?);
    println!("\n=== sentences of our own ===");
    report(&sentences, given.verbose);
    Ok(())
}

fn row(name: &str, own: &Texts) {
    let [found, left, form] =
        [own.sensitivity, own.specificity, own.form].map(|own| own.to_string());
    println!("{name:<18}{found:>24}{left:>24}{form:>24}");
}

fn texts(whole: &Whole<'_>, all: &[Text]) {
    let mut groups: BTreeMap<String, Texts> = BTreeMap::new();
    let mut errors: BTreeMap<&str, usize> = BTreeMap::new();
    let mut taken = Vec::new();
    for text in all {
        let read = whole.read(&text.text);
        let mut names = vec![" all".to_owned(), format!("lang {}", text.lang)];
        names.extend(text.gender.iter().map(|own| format!("about {own}")));
        names.extend(text.form.iter().map(|own| format!("text {own}")));
        names.extend(match text.label {
            Label::Labor => Some("form labor".to_owned()),
            Label::Sex => Some("form sex".to_owned()),
            Label::None => None,
        });
        for name in names {
            groups.entry(name).or_default().count(text.label, read);
        }
        let wrong = read.found() != (text.label != Label::None);
        *errors.entry(&text.lang).or_default() += usize::from(wrong);
        if wrong || (read.found() && !read.form_of(text.label)) {
            let (sex, labor) = (read.sex.then_some(", sex"), read.labor.then_some(", labor"));
            taken.push(format!(
                "  {} {:?}, read as {}{}{}  {}",
                text.id,
                text.label,
                read.concern.name(),
                sex.unwrap_or_default(),
                labor.unwrap_or_default(),
                text.topic
            ));
        }
    }
    let heads = ["sensitivity", "specificity", "right form"].map(|head| format!("{head:>24}"));
    println!("{:<18}{}", "", heads.concat());
    for (name, own) in &groups {
        row(name, own);
    }
    println!("errors by language: {errors:?}");
    println!("taken for something else: {}", taken.len());
    for line in taken {
        println!("{line}");
    }
}

fn folds(whole: &Whole<'_>, all: &[Text]) {
    let mut folds = [Texts::default(); FOLDS];
    for (text, fold) in all.iter().zip(folds_of(all)) {
        if let Some(fold) = folds.get_mut(fold) {
            fold.count(text.label, whole.read(&text.text));
        }
    }
    for (at, fold) in folds.iter().enumerate() {
        row(&format!("fold {}", at + 1), fold);
    }
}

fn report(sentences: &Sentences, verbose: bool) {
    println!("precision  {}", Sentences::overall(&sentences.precision));
    println!("recall     {}", Sentences::overall(&sentences.recall));
    println!(
        "denied, feared, hypothetical or of others, and taken as present: {}",
        sentences.turned
    );
    let low = |share: &Share| share.rate() < 0.9;
    let below: Vec<String> = sentences
        .precision
        .iter()
        .filter(|(_, share)| low(share))
        .map(|(id, share)| {
            format!(
                "{} {}/{}",
                id.trim_start_matches("indicator-"),
                share.hits,
                share.of
            )
        })
        .collect();
    println!(
        "precision under 0.90 in {} of {} indicators: {}",
        below.len(),
        sentences.precision.len(),
        below.join(", ")
    );
    if !verbose {
        return;
    }
    for (id, name, quote) in &sentences.wrong {
        println!("WRONG  {id} «{quote}» in {name}");
    }
    for (id, name) in &sentences.misread {
        println!("TURNED {id} in {name}");
    }
    for (id, name) in &sentences.missed {
        println!("MISSED {id} in {name}");
    }
}

fn say(whole: &Whole<'_>, tongues: &[Tongue], text: &str) {
    for own in whole.reader().read(text) {
        let id = whole.reader().indicator(&own).map(ToString::to_string);
        let quote = text.get(own.start..own.end).unwrap_or_default();
        println!(
            "{:<34} {:<12} «{quote}»",
            id.unwrap_or_default(),
            own.sense.name()
        );
    }
    let cues: Vec<_> = tongues.iter().flat_map(|tongue| &tongue.cues).collect();
    for (cue, line) in whole.reader().said(text) {
        if let Some((file, cue)) = cues.get(cue)
            && let Some(line) = cue.say.get(line)
        {
            println!("  {file} {}: {line}", cue.indicator);
        }
    }
    let read = whole.read(text);
    println!(
        "concern {}, sex {}, labor {}",
        read.concern.name(),
        read.sex,
        read.labor
    );
}

fn refused(problems: &[Problem]) -> anyhow::Error {
    anyhow!(listed(problems))
}

fn listed(problems: &[Problem]) -> String {
    let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
    all.join("\n")
}
