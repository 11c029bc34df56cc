//! The visitors' own record of what they sent and what they were told, and the comparison with what the helpline
//! shows afterwards. Pure, so that it can be tried with every lie a server could tell.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::page::Shown;

/// What a visitor knows about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The page said that it is there, or took it without giving it back.
    Acknowledged,
    /// No answer came, so it may be there or not.
    InDoubt,
}

/// A message that was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The words; no two messages have the same.
    pub text: String,
    /// The mark of its form: sent again with the same mark, it is the same message.
    pub idem: String,
    /// What the visitor knows about it.
    pub fate: Fate,
}

/// What does not agree. Each message counts once, however often it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Acknowledged, and not there.
    pub lost: BTreeSet<String>,
    /// There more than once.
    pub doubled: BTreeSet<String>,
    /// There, and never sent.
    pub phantom: BTreeSet<String>,
    /// There in another order than they were sent in, or with places that do not rise.
    pub disordered: BTreeSet<String>,
}

impl Findings {
    /// Whether everything agrees.
    #[must_use]
    pub fn none(&self) -> bool {
        *self == Self::default()
    }

    /// Adds others.
    pub fn add(&mut self, other: Self) {
        self.lost.extend(other.lost);
        self.doubled.extend(other.doubled);
        self.phantom.extend(other.phantom);
        self.disordered.extend(other.disordered);
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{} lost, {} doubled, {} phantom",
            self.lost.len(),
            self.doubled.len(),
            self.phantom.len()
        )?;
        if !self.disordered.is_empty() {
            write!(to, ", {} out of order", self.disordered.len())?;
        }
        Ok(())
    }
}

/// Compares what was sent, in its order, with what is shown of it.
#[must_use]
pub fn compare(sent: &[Sent], shown: &[Shown]) -> Findings {
    let own: Vec<&Shown> = shown.iter().filter(|it| !it.theirs).collect();
    let mut findings = Findings::default();
    let order: BTreeMap<&str, usize> = sent
        .iter()
        .enumerate()
        .map(|(place, it)| (it.text.as_str(), place))
        .collect();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    let mut before: Option<usize> = None;
    for it in own {
        let Some(place) = order.get(it.text.as_str()).copied() else {
            findings.phantom.insert(it.text.clone());
            continue;
        };
        let again = times.entry(&it.text).or_default();
        *again += 1;
        match *again {
            1 if before.is_some_and(|before| before > place) => {
                findings.disordered.insert(it.text.clone());
            }
            1 => before = Some(place),
            _ => {
                findings.doubled.insert(it.text.clone());
            }
        }
    }
    for it in sent {
        if it.fate == Fate::Acknowledged && !times.contains_key(it.text.as_str()) {
            findings.lost.insert(it.text.clone());
        }
    }
    let rising = |pair: &[Shown]| match pair {
        [first, second] if first.seq >= second.seq => Some(second.text.clone()),
        _ => None,
    };
    findings
        .disordered
        .extend(shown.windows(2).filter_map(rising));
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Messages by letter; a capital was acknowledged.
    fn sent(letters: &str) -> Vec<Sent> {
        let message = |letter: char| Sent {
            text: letter.to_lowercase().to_string(),
            idem: String::new(),
            fate: if letter.is_uppercase() {
                Fate::Acknowledged
            } else {
                Fate::InDoubt
            },
        };
        letters.chars().map(message).collect()
    }

    /// What is shown, by letter; a capital was said by the helpline.
    fn shown(letters: &str) -> Vec<Shown> {
        let line = |(seq, letter): (u64, char)| Shown {
            seq,
            text: letter.to_string(),
            theirs: letter.is_uppercase(),
        };
        (1..).zip(letters.chars()).map(line).collect()
    }

    #[track_caller]
    fn check(said: &str, there: &str, lost: &str, doubled: &str, phantom: &str, disordered: &str) {
        let texts = |letters: &str| letters.chars().map(String::from).collect();
        let expected = Findings {
            lost: texts(lost),
            doubled: texts(doubled),
            phantom: texts(phantom),
            disordered: texts(disordered),
        };
        assert_eq!(
            compare(&sent(said), &shown(there)),
            expected,
            "{said} {there}"
        );
    }

    #[test]
    fn what_agrees_is_found_to_agree() {
        check("", "", "", "", "", "");
        check("ABC", "abc", "", "", "", "");
        check("ABc", "ab", "", "", "", "");
        check("ABc", "abc", "", "", "", "");
        check("AbC", "ac", "", "", "", "");
        check("AB", "aXbY", "", "", "", "");
    }

    #[test]
    fn every_lie_has_its_name() {
        check("ABC", "ac", "b", "", "", "");
        check("AB", "", "ab", "", "", "");
        check("AB", "abb", "", "b", "", "");
        check("Ab", "abbb", "", "b", "", "");
        check("AB", "abx", "", "", "x", "");
        check("ABC", "acb", "", "", "", "b");
        check("AbC", "cab", "", "", "", "ab");
    }

    #[test]
    fn places_that_do_not_rise_are_found() {
        let mut there = shown("ab");
        there[1].seq = there[0].seq;
        assert_eq!(
            compare(&sent("AB"), &there).disordered,
            BTreeSet::from(["b".to_owned()])
        );
    }
}
