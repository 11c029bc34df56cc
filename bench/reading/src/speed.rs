//! How fast texts are read: with the cues that ship, with eight times as many, a short message, a long
//! text; and beside a peer, with one list of cues for both.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::hint::black_box;
use std::time::Instant;

use anyhow::{Result, anyhow, bail};
use knowledge::cues::Tongue;
use narrative::{Observation, Reader};

/// A text of about a size, of some texts one after another.
pub fn repeated(texts: &[String], size: usize) -> String {
    let mut whole = String::with_capacity(size + 4096);
    while whole.len() < size && !texts.is_empty() {
        for text in texts {
            whole.push_str(text);
            whole.push_str("\n\n");
        }
    }
    let end = (0..=size.min(whole.len()))
        .rev()
        .find(|at| whole.is_char_boundary(*at));
    whole.truncate(end.unwrap_or(0));
    whole
}

/// The best and the median of some runs, in seconds.
pub fn timed(runs: usize, mut work: impl FnMut()) -> (f64, f64) {
    let mut all: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64()
        })
        .collect();
    all.sort_by(f64::total_cmp);
    let at = |place: usize| all.get(place).copied().unwrap_or(f64::NAN);
    (at(0), at(runs / 2))
}

/// Megabytes a second.
#[expect(clippy::cast_precision_loss, reason = "sizes of texts")]
pub fn rate(bytes: usize, seconds: f64) -> f64 {
    bytes as f64 / 1e6 / seconds
}

/// Eight times the cues: seven copies of every line, each with its longer words changed, so that no
/// copy is said and every copy is looked for.
pub fn eightfold(tongues: &[Tongue]) -> Vec<Tongue> {
    let mut all = tongues.to_vec();
    for copy in 1_u8..8 {
        for tongue in tongues {
            let mut more = tongue.clone();
            let name = |own: &str| format!("{own}{}", char::from(b'a' + copy));
            let families = tongue.families.iter().filter(|(family, _)| special(family));
            let mut changed: std::collections::BTreeMap<_, _> = families
                .map(|(family, own)| (family.clone(), own.clone()))
                .collect();
            for (family, members) in tongue
                .families
                .iter()
                .filter(|(family, _)| !special(family))
            {
                let own = members.iter().map(|own| changed_line(own, copy));
                changed.insert(name(family), own.collect());
            }
            more.families = changed;
            for (_, cue) in &mut more.cues {
                for line in &mut cue.say {
                    *line = changed_line(line, copy);
                }
            }
            more.contexts.clear();
            all.push(more);
        }
    }
    all
}

fn special(family: &str) -> bool {
    matches!(family, "barrier" | "denial" | "own")
}

/// A line with its words of four letters and more changed and its families renamed; shorter ones stay, as they would in a
/// list that is longer and of the same language.
fn changed_line(line: &str, copy: u8) -> String {
    let mut changed = String::new();
    let mut word = String::new();
    let mut family = false;
    let end = |word: &mut String, changed: &mut String, family: bool| {
        changed.push_str(word);
        if family && word != "name" {
            changed.push(char::from(b'a' + copy));
        } else if !family && word.len() > 3 && word.bytes().all(|own| own.is_ascii_alphabetic()) {
            changed.push('q');
            changed.push(char::from(b'a' + copy));
        }
        word.clear();
    };
    for own in line.chars() {
        if own.is_alphanumeric() || own == '\'' || (family && own == '_') {
            word.push(own);
            continue;
        }
        end(&mut word, &mut changed, family);
        match own {
            '{' => family = true,
            '}' => family = false,
            _ => {}
        }
        changed.push(own);
    }
    end(&mut word, &mut changed, family);
    changed
}

/// Prints the figures. What is timed was read before, and found the same.
///
/// # Errors
/// Eight times the cues do not read what the cues read.
pub fn run(reader: &Reader, tongues: &[Tongue], texts: &[String]) -> Result<()> {
    let more = eightfold(tongues);
    let large = Reader::new(&more).map_err(|found| anyhow!("{:?}", found.first()))?;
    println!("{} lines; eight times: {}", reader.lines(), large.lines());
    let named = |reader: &Reader, read: Vec<Observation>| -> Vec<(String, usize, usize)> {
        let name = |own: Observation| {
            let id = reader.indicator(&own).map(ToString::to_string);
            (id.unwrap_or_default(), own.start, own.end)
        };
        read.into_iter().map(name).collect()
    };
    for text in texts {
        if named(reader, reader.read(text)) != named(&large, large.read(text)) {
            bail!("eight times the cues read another thing");
        }
    }
    let mut base = 0.0;
    for size in [1_000_000_usize, 10_000_000] {
        let text = repeated(texts, size);
        let (seconds, _) = timed(25, || {
            black_box(reader.read(black_box(&text)));
        });
        println!(
            "{:>5.1} MB: {:>7.1} MB/s",
            rate(text.len(), 1.0),
            rate(text.len(), seconds)
        );
        if size == 1_000_000 {
            base = seconds;
            let (eight, _) = timed(25, || {
                black_box(large.read(black_box(&text)));
            });
            println!("eight times the cues: {:.2} of the time", eight / seconds);
        } else {
            println!("ten times the text: {:.2} times the time", seconds / base);
        }
    }
    let message = repeated(texts, 1_000);
    let (_, seconds) = timed(4_001, || {
        black_box(reader.read(black_box(&message)));
    });
    println!("a message of 1 kB: {:.1} µs", seconds * 1e6);
    let (_, seconds) = timed(5, || {
        black_box(Reader::new(black_box(tongues)).is_ok());
    });
    println!("making the cues ready: {:.1} ms", seconds * 1e3);
    Ok(())
}
