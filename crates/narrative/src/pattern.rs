//! The cue language: one line of a cue, as it is written, read into a tree. `docs/knowledge/cues.md`
//! describes it for those who write it.

use crate::letters;

/// The deepest that brackets may stand in brackets.
const DEEPEST: usize = 6;
/// The longest gap.
const WIDEST: u8 = 8;
/// The gap of two dots alone.
const USUAL: u8 = 3;
/// The shortest stem: fewer letters would match half the language.
const SHORTEST: usize = 3;

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// This word.
    Word(String),
    /// A word that begins so.
    Stem(String),
    /// A number from one to another, both included.
    Number(u32, u32),
    /// An amount of money from one to another, both included.
    Money(u32, u32),
    /// A word with a capital that no cue knows.
    Name,
    /// Up to so many words.
    Gap(u8),
    /// The words of a family.
    Family(String),
    /// One of these.
    OneOf(Vec<Vec<Node>>),
    /// One of these, or nothing.
    Maybe(Vec<Vec<Node>>),
}

/// Reads a line.
///
/// # Errors
/// What is wrong with it, as a sentence for whoever wrote it.
pub(crate) fn parse(line: &str) -> Result<Vec<Node>, String> {
    let mut parser = Parser {
        rest: line.chars().peekable(),
        depth: 0,
    };
    let mut whole = vec![parser.sequence()?];
    while parser.rest.next_if_eq(&'|').is_some() {
        whole.push(parser.sequence()?);
    }
    if let Some(stray) = parser.rest.peek() {
        return Err(format!("`{stray}` stands where nothing is open."));
    }
    match <[Vec<Node>; 1]>::try_from(whole) {
        Ok([nodes]) => Ok(nodes),
        Err(whole) => Ok(vec![Node::OneOf(whole)]),
    }
}

struct Parser<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    depth: usize,
}

impl Parser<'_> {
    /// Words up to a closing bracket, a bar or the end.
    fn sequence(&mut self) -> Result<Vec<Node>, String> {
        let mut nodes = Vec::new();
        while let Some(next) = self.rest.peek().copied() {
            match next {
                ' ' => {
                    self.rest.next();
                }
                ')' | ']' | '|' => break,
                '(' => {
                    let mut inner = self.bracket(')')?;
                    if self.rest.next_if_eq(&'*').is_some() {
                        stems(&mut inner)?;
                    }
                    nodes.push(Node::OneOf(inner));
                    self.apart()?;
                }
                '[' => {
                    let inner = self.bracket(']')?;
                    nodes.push(Node::Maybe(inner));
                    self.apart()?;
                }
                '{' => {
                    self.rest.next();
                    let name = self.until('}')?;
                    nodes.push(match name.as_str() {
                        "name" => Node::Name,
                        _ => Node::Family(name),
                    });
                    self.apart()?;
                }
                '.' => nodes.push(self.gap()?),
                '#' => {
                    let (low, high) = self.bounds()?;
                    nodes.push(Node::Number(low, high));
                }
                '$' => {
                    let (low, high) = self.bounds()?;
                    nodes.push(Node::Money(low, high));
                }
                _ => self.word(&mut nodes)?,
            }
        }
        let gap = |node: Option<&Node>| matches!(node, Some(Node::Gap(_)));
        if nodes.is_empty() {
            return Err("a bracket or a line is empty.".to_owned());
        }
        if gap(nodes.first()) || gap(nodes.last()) {
            return Err("a gap stands first or last. Put a word on both sides of it.".to_owned());
        }
        Ok(nodes)
    }

    fn bracket(&mut self, close: char) -> Result<Vec<Vec<Node>>, String> {
        self.rest.next();
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("brackets stand more than {DEEPEST} deep."));
        }
        let mut alternatives = vec![self.sequence()?];
        loop {
            match self.rest.next() {
                Some('|') => alternatives.push(self.sequence()?),
                Some(end) if end == close => break,
                _ => return Err(format!("a bracket is not closed with `{close}`.")),
            }
        }
        self.depth -= 1;
        Ok(alternatives)
    }

    /// What follows a bracket must be apart from it.
    fn apart(&mut self) -> Result<(), String> {
        match self.rest.peek() {
            None | Some(' ' | ')' | ']' | '|') => Ok(()),
            Some(stray) => Err(format!(
                "`{stray}` stands right after a bracket. Leave a space."
            )),
        }
    }

    fn until(&mut self, close: char) -> Result<String, String> {
        let mut name = String::new();
        for next in self.rest.by_ref() {
            if next == close {
                return Ok(name);
            }
            name.push(next);
        }
        Err(format!("`{name}` is not closed with `{close}`."))
    }

    fn digits(&mut self) -> Option<u32> {
        let mut text = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            text.push(digit);
        }
        text.parse().ok()
    }

    fn gap(&mut self) -> Result<Node, String> {
        self.rest.next();
        if self.rest.next_if_eq(&'.').is_none() {
            return Err("a single dot stands alone. A gap is two: `..`.".to_owned());
        }
        let width = match self.digits() {
            None => USUAL,
            Some(width) => u8::try_from(width).unwrap_or(u8::MAX),
        };
        if width == 0 || width > WIDEST {
            return Err(format!("a gap is of 1 to {WIDEST} words."));
        }
        Ok(Node::Gap(width))
    }

    /// What may stand behind `#` and `$`.
    fn bounds(&mut self) -> Result<(u32, u32), String> {
        self.rest.next();
        let (low, high) = if self.rest.next_if_eq(&'<').is_some() {
            (0, self.digits().and_then(|bound| bound.checked_sub(1)))
        } else if self.rest.next_if_eq(&'>').is_some() {
            let low = self.digits().and_then(|bound| bound.checked_add(1));
            (low.unwrap_or(u32::MAX), Some(u32::MAX))
        } else if let Some(low) = self.digits() {
            let to = self.rest.next_if_eq(&'-').is_some();
            (low, if to { self.digits() } else { None })
        } else {
            (0, Some(u32::MAX))
        };
        match high {
            Some(high) if low <= high => Ok((low, high)),
            _ => {
                Err("no number fits. Write `#`, `#<18`, `#>17` or `#8-17`; so with `$`.".to_owned())
            }
        }
    }

    /// A word as it is written: hyphens part it, figures stand for themselves.
    fn word(&mut self, nodes: &mut Vec<Node>) -> Result<(), String> {
        let mut written = String::new();
        while let Some(next) = self.rest.peek().copied() {
            if matches!(next, ' ' | '(' | ')' | '[' | ']' | '|' | '{' | '*') {
                break;
            }
            written.push(next);
            self.rest.next();
        }
        let star = self.rest.next_if_eq(&'*').is_some();
        let mut parts = letters::parts(&written).ok_or_else(|| {
            format!("`{written}` is not a word. Use letters, and leave out other signs.")
        })?;
        let last = parts.pop();
        nodes.extend(parts.into_iter().map(literal));
        match last {
            Some(stem) if star => nodes.push(stem_of(stem)?),
            Some(word) => nodes.push(literal(word)),
            None => return Err("a star stands alone.".to_owned()),
        }
        if star {
            self.apart()?;
        }
        Ok(())
    }
}

/// A word, or a number written in figures.
fn literal(word: String) -> Node {
    match word.parse() {
        Ok(number) => Node::Number(number, number),
        Err(_) => Node::Word(word),
    }
}

fn stem_of(stem: String) -> Result<Node, String> {
    if stem.len() < SHORTEST || stem.starts_with(|first: char| first.is_ascii_digit()) {
        return Err(format!(
            "`{stem}*` is too short: {SHORTEST} letters before the star."
        ));
    }
    Ok(Node::Stem(stem))
}

/// Makes stems of the last words of alternatives: `(driver|worker)*`.
fn stems(alternatives: &mut [Vec<Node>]) -> Result<(), String> {
    for nodes in alternatives {
        match nodes.pop() {
            Some(Node::Word(word)) => nodes.push(stem_of(word)?),
            _ => {
                return Err(
                    "a star after a bracket needs words at the end of each part.".to_owned(),
                );
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Node, parse};

    fn word(text: &str) -> Node {
        Node::Word(text.to_owned())
    }

    #[test]
    fn lines_are_read() {
        let stem = |text: &str| Node::Stem(text.to_owned());
        for (line, nodes) in [
            ("Don't  GO", vec![word("dont"), word("go")]),
            ("niño año", vec![word("nino"), word("ano")]),
            ("pass* .. me", vec![stem("pass"), Node::Gap(3), word("me")]),
            ("a ..5 b", vec![word("a"), Node::Gap(5), word("b")]),
            ("17-year", vec![Node::Number(17, 17), word("year")]),
            ("#<18", vec![Node::Number(0, 17)]),
            ("#>17", vec![Node::Number(18, u32::MAX)]),
            (
                "#8-17 $",
                vec![Node::Number(8, 17), Node::Money(0, u32::MAX)],
            ),
            ("$<100", vec![Node::Money(0, 99)]),
            (
                "(a b|c) [d] {who} {name}",
                vec![
                    Node::OneOf(vec![vec![word("a"), word("b")], vec![word("c")]]),
                    Node::Maybe(vec![vec![word("d")]]),
                    Node::Family("who".to_owned()),
                    Node::Name,
                ],
            ),
            (
                "a|b",
                vec![Node::OneOf(vec![vec![word("a")], vec![word("b")]])],
            ),
            (
                "(work|slave)*",
                vec![Node::OneOf(vec![vec![stem("work")], vec![stem("slave")]])],
            ),
        ] {
            assert_eq!(parse(line), Ok(nodes), "{line}");
        }
    }

    #[test]
    fn a_slip_is_named() {
        for line in [
            "",
            "()",
            "(a",
            "a)",
            "[a|]",
            "(a|b",
            "a|",
            "|a",
            "{who",
            "..",
            "a ..",
            ".. a",
            "(.. a)",
            "a . b",
            "a ..9 b",
            "a ..0 b",
            "ab*",
            "1*",
            "*",
            "#<0",
            "#9-3",
            "#5",
            "a,b",
            "¿a",
            "[a]s",
            "(a)b",
            "{who}s",
            "a*b",
            "(((((((a)))))))",
        ] {
            assert!(parse(line).is_err(), "{line:?} is taken");
        }
    }
}
