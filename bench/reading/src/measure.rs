//! The measures: whole texts by concern and form, sentences by indicator.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use knowledge::cues::{Sense, Tongue};
use knowledge::{Id, Pack, Problem, Value};
use narrative::Reader;
use reason::{Case, Concern, Reading, Rules};

use crate::data::{Label, Marked, MarkedText, Text};

/// How many folds there are.
pub const FOLDS: usize = 5;

/// Reads texts as the program does: cues, then rules.
pub struct Whole<'a> {
    pack: &'a Pack,
    rules: Rules,
    reader: Reader,
}

/// What a text was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Read {
    /// How far its words speak of trafficking.
    pub concern: Concern,
    /// Whether they speak of sex trafficking.
    pub sex: bool,
    /// Whether they speak of labor trafficking.
    pub labor: bool,
}

impl Read {
    /// Whether somebody should look at once.
    pub fn found(self) -> bool {
        self.concern >= Concern::Serious
    }

    /// Whether the form that a label names was read.
    pub fn form_of(self, label: Label) -> bool {
        match label {
            Label::Sex => self.sex,
            Label::Labor => self.labor,
            Label::None => true,
        }
    }
}

impl<'a> Whole<'a> {
    /// Cues and rules of a day.
    ///
    /// # Errors
    /// Every line of a cue that cannot be read.
    pub fn new(pack: &'a Pack, tongues: &[Tongue], on: Date) -> Result<Whole<'a>, Vec<Problem>> {
        Ok(Whole {
            pack,
            rules: Rules::compile(pack, on),
            reader: Reader::new(tongues)?,
        })
    }

    /// The reader.
    pub const fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Reads a text.
    pub fn read(&self, text: &str) -> Read {
        let mut case = Case::default();
        for own in self.reader.read(text) {
            if let Some(indicator) = self.reader.indicator(&own).filter(|_| own.sense.counts()) {
                case.read(self.pack, indicator);
            }
        }
        let reading = Reading::of(self.pack, &self.rules, case.facts(&self.rules));
        let holds = |id: &str| {
            Id::try_from(id.to_owned()).is_ok_and(|id| reading.value(&id) >= Value::Signs)
        };
        Read {
            concern: reading.concern(),
            sex: holds("conclusion-sex-trafficking-adult")
                || holds("conclusion-minor-commercial-sex"),
            labor: holds("conclusion-labor-trafficking"),
        }
    }
}

/// How often a yes was right, of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// How often.
    pub hits: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    /// Counts one more.
    pub fn count(&mut self, hit: bool) {
        self.hits += usize::from(hit);
        self.of += 1;
    }

    /// As a number from 0 to 1; 1 where there is nothing to miss.
    #[expect(clippy::cast_precision_loss, reason = "counts of texts and sentences")]
    pub fn rate(self) -> f64 {
        if self.of == 0 {
            return 1.0;
        }
        self.hits as f64 / self.of as f64
    }

    /// Wilson's interval at 95 %.
    #[expect(clippy::cast_precision_loss, reason = "counts of texts and sentences")]
    pub fn wilson(self) -> (f64, f64) {
        const Z: f64 = 1.959_964;
        if self.of == 0 {
            return (0.0, 1.0);
        }
        let (n, p) = (self.of as f64, self.rate());
        let middle = p + Z * Z / (2.0 * n);
        let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + Z * Z / n;
        (
            ((middle - half) / whole).max(0.0),
            ((middle + half) / whole).min(1.0),
        )
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.of == 0 {
            return write!(f, "{:>22}", "–");
        }
        let (low, high) = self.wilson();
        write!(
            f,
            "{:>3}/{:<3} {:.2} ({low:.2}–{high:.2})",
            self.hits,
            self.of,
            self.rate()
        )
    }
}

/// Sensitivity and specificity of some texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Texts {
    /// Of texts about trafficking, those found.
    pub sensitivity: Share,
    /// Of the others, those left alone.
    pub specificity: Share,
    /// Of texts about trafficking that were found, those read as the right form.
    pub form: Share,
}

impl Texts {
    /// Counts a text.
    pub fn count(&mut self, label: Label, read: Read) {
        if label == Label::None {
            self.specificity.count(!read.found());
            return;
        }
        self.sensitivity.count(read.found());
        if read.found() {
            self.form.count(read.form_of(label));
        }
    }
}

/// The fold of each text. Texts of one source stand in one fold; the two large collections are of many
/// sources, one for each text. Sources are dealt out in turn, label by label, so that every fold has its
/// share of each.
pub fn folds_of(texts: &[Text]) -> Vec<usize> {
    let mut sources: Vec<(Label, &str, &str)> = Vec::new();
    for text in texts {
        let own = (text.label, text.lang.as_str(), source(text));
        if !sources.iter().any(|(_, _, known)| *known == own.2) {
            sources.push(own);
        }
    }
    sources.sort_unstable();
    let place = |text: &Text| {
        let own = source(text);
        let place = sources.iter().position(|(_, _, known)| *known == own);
        place.unwrap_or_default() % FOLDS
    };
    texts.iter().map(place).collect()
}

/// Where a text comes from: the site of an address, else the text itself.
fn source(text: &Text) -> &str {
    if text.source.starts_with("http") {
        text.source.split('/').nth(2).unwrap_or(&text.source)
    } else {
        &text.id
    }
}

/// What was made of marked sentences.
#[derive(Debug, Clone, Default)]
pub struct Sentences {
    /// Per indicator, of what was proposed as present, how much was marked so.
    pub precision: BTreeMap<String, Share>,
    /// Per indicator, of what was marked as present, how much was proposed.
    pub recall: BTreeMap<String, Share>,
    /// Of mentions that are denied, feared, hypothetical or about others: how many counted as present.
    pub turned: Share,
    /// What was proposed and not marked: indicator, sentence, quote.
    pub wrong: Vec<(String, String, String)>,
    /// What was marked and not proposed.
    pub missed: Vec<(String, String)>,
    /// What counted as present though it was meant otherwise.
    pub misread: Vec<(String, String)>,
}

impl Sentences {
    /// All indicators together.
    pub fn overall(shares: &BTreeMap<String, Share>) -> Share {
        shares.values().fold(Share::default(), |sum, own| Share {
            hits: sum.hits + own.hits,
            of: sum.of + own.of,
        })
    }

    fn sentence(&mut self, marked: &Marked, name: &str, proposed: &[(String, Sense, String)]) {
        let counts = |id: &str| {
            proposed
                .iter()
                .any(|(own, sense, _)| own == id && sense.counts())
        };
        let mut seen = BTreeSet::new();
        for (id, sense, quote) in proposed {
            if !sense.counts() || !seen.insert(id) {
                continue;
            }
            let right =
                marked.also.contains(id) || marked.said.get(id).is_some_and(|sense| sense.counts());
            self.precision.entry(id.clone()).or_default().count(right);
            if !right {
                self.wrong
                    .push((id.clone(), name.to_owned(), quote.clone()));
            }
        }
        for (id, sense) in &marked.said {
            if sense.counts() {
                let found = counts(id);
                self.recall.entry(id.clone()).or_default().count(found);
                if !found {
                    self.missed.push((id.clone(), name.to_owned()));
                }
            } else {
                let misread = counts(id);
                self.turned.count(misread);
                if misread {
                    self.misread.push((id.clone(), name.to_owned()));
                }
            }
        }
    }

    /// Counts our own sentences.
    pub fn own(&mut self, reader: &Reader, all: &[Marked]) {
        for marked in all {
            let proposed: Vec<_> = named(reader, &marked.text)
                .into_iter()
                .map(|(_, own)| own)
                .collect();
            self.sentence(marked, &marked.text, &proposed);
        }
    }

    /// Counts the sentences of outside texts.
    pub fn outside(&mut self, reader: &Reader, texts: &[Text], all: &[MarkedText]) {
        for marked in all {
            let Some(text) = texts.iter().find(|text| text.id == marked.id) else {
                continue;
            };
            let proposed = named(reader, &text.text);
            for sentence in &marked.sentences {
                let (from, to) = sentence.at;
                let within: Vec<_> = proposed
                    .iter()
                    .filter(|(start, _)| (from..to).contains(start))
                    .map(|(_, own)| own.clone())
                    .collect();
                let name = format!("{} {from}-{to}", marked.id);
                self.sentence(sentence, &name, &within);
            }
        }
    }
}

type Named = (usize, (String, Sense, String));

fn named(reader: &Reader, text: &str) -> Vec<Named> {
    let read = reader.read(text).into_iter();
    read.filter_map(|own| {
        let id = reader.indicator(&own)?.to_string();
        let quote = text.get(own.start..own.end)?.to_owned();
        Some((own.start, (id, own.sense, quote)))
    })
    .collect()
}
