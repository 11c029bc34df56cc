//! A text as sentences of tokens. One pass over the bytes; nothing is copied, and nothing is refused:
//! what is no word and no number parts the words around it.

use crate::letters::{BYTES, Byte, Wide, wide};
use crate::lexicon::{FIGURES, Lexicon, NAME, ROOT, UNKNOWN};

/// The most tokens of one sentence; a longer one is read in pieces.
pub(crate) const LONGEST: usize = 240;
/// How many of these the next piece begins with again, so that nothing said over the cut is lost.
const AGAIN: usize = 30;
/// The largest number that is told from others.
const LARGEST: u32 = 999_999_999;
/// Short words before a dot that do not end a sentence.
const SHORTENED: [&[u8]; 20] = [
    b"mr", b"mrs", b"ms", b"dr", b"dra", b"sr", b"sra", b"jr", b"st", b"vs", b"inc", b"corp",
    b"ltd", b"approx", b"lic", b"ing", b"num", b"av", b"etc", b"ud",
];

/// A word or a number of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// Its class.
    pub(crate) class: u32,
    /// The number it stands for; `u32::MAX` for none.
    pub(crate) number: u32,
    /// Where it begins.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// Whether it is an amount of money.
    pub(crate) money: bool,
    /// Whether a comma stands before it.
    pub(crate) comma: bool,
    /// Whether a colon, a semicolon, a dash or a bracket stands before it.
    pub(crate) parted: bool,
}

/// How a sentence ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that a sentence can end or begin with"
)]
pub(crate) struct Ended {
    /// Where the next one begins.
    pub(crate) next: usize,
    /// With a question mark.
    pub(crate) question: bool,
    /// With a blank line.
    pub(crate) paragraph: bool,
    /// Whether a blank line stands before its first word.
    pub(crate) fresh: bool,
    /// With the text itself: more of it could change how it is read.
    pub(crate) open: bool,
}

/// Reads one sentence into `tokens`, from `at`. At the end of the text it gives no token.
pub(crate) fn sentence(lexicon: &Lexicon, text: &str, at: usize, tokens: &mut Vec<Token>) -> Ended {
    tokens.clear();
    let mut scan = Scan {
        lexicon,
        text,
        bytes: text.as_bytes(),
        at,
        comma: false,
        parted: false,
        dollar: None,
        fresh: false,
    };
    let mut question = false;
    loop {
        if tokens.len() >= LONGEST {
            // At the very end it may still go on.
            let open = scan.at >= scan.bytes.len();
            let again = tokens.get(LONGEST - AGAIN).filter(|_| !open);
            scan.at = again.map_or(scan.at, |token| token.start);
            return scan.ended(question, false, open);
        }
        let Some(&byte) = scan.bytes.get(scan.at) else {
            return scan.ended(question, false, true);
        };
        match BYTES.get(usize::from(byte)).copied().unwrap_or(Byte::Other) {
            Byte::Letter(_) => scan.word(tokens),
            Byte::Digit(_) => scan.figures(tokens),
            Byte::Apostrophe => scan.at += 1,
            Byte::Wide => {
                let own = scan.wide_here();
                match wide(own) {
                    Wide::Letter(..) | Wide::Foreign => scan.word(tokens),
                    Wide::Accent | Wide::Mark | Wide::Space => scan.at += own.len_utf8(),
                    Wide::Other => {
                        scan.at += own.len_utf8();
                        match own {
                            '…' if !tokens.is_empty() => return scan.finish(question),
                            '—' | '–' | '•' => scan.parted = true,
                            '¿' => question = true,
                            _ => {}
                        }
                    }
                }
            }
            Byte::Other => {
                scan.at += 1;
                match byte {
                    b',' => scan.comma = true,
                    b';' | b':' | b'(' | b')' => scan.parted = true,
                    b'-' if scan.stands_alone() => scan.parted = true,
                    b'$' => scan.dollar = Some(scan.at - 1),
                    b'?' | b'!' => {
                        question |= byte == b'?';
                        if !tokens.is_empty() {
                            return scan.finish(question);
                        }
                    }
                    b'.' if !tokens.is_empty() && scan.dot_ends(tokens) => {
                        return scan.finish(question);
                    }
                    b'\n' => match scan.line_ends() {
                        Line::Same => {}
                        Line::Blank if tokens.is_empty() => scan.fresh = true,
                        Line::Item if tokens.is_empty() => {}
                        Line::Item => return scan.ended(question, false, false),
                        Line::Blank => {
                            return scan.ended(question, true, false);
                        }
                    },
                    _ => {}
                }
            }
        }
    }
}

/// What a line break is.
enum Line {
    /// The sentence goes on.
    Same,
    /// A new item of a list.
    Item,
    /// A blank line.
    Blank,
}

struct Scan<'a> {
    lexicon: &'a Lexicon,
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    comma: bool,
    parted: bool,
    /// Where a dollar sign stands that waits for its number.
    dollar: Option<usize>,
    /// Whether a blank line stood before the first word.
    fresh: bool,
}

impl Scan<'_> {
    fn ended(&self, question: bool, paragraph: bool, open: bool) -> Ended {
        Ended {
            next: self.at,
            question,
            paragraph,
            fresh: self.fresh,
            open,
        }
    }

    /// Ends a sentence after its mark, with the marks and quotes that follow it.
    fn finish(&mut self, mut question: bool) -> Ended {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'?' => question = true,
                b'!' | b'.' | b'"' | b'\'' | b')' => {}
                _ => break,
            }
            self.at += 1;
        }
        // A mark at the very end may be followed by another one when more is written.
        self.ended(question, false, self.at >= self.bytes.len())
    }

    fn byte(&self, at: usize) -> Byte {
        let byte = self.bytes.get(at);
        byte.and_then(|byte| BYTES.get(usize::from(*byte)))
            .copied()
            .unwrap_or(Byte::Other)
    }

    /// The character of more than one byte that begins here.
    fn wide_here(&self) -> char {
        let rest = self.text.get(self.at..);
        rest.and_then(|rest| rest.chars().next())
            .unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn stands_alone(&self) -> bool {
        let before = self.at.checked_sub(2).and_then(|at| self.bytes.get(at));
        before.is_none_or(u8::is_ascii_whitespace)
    }

    /// Whether the dot before `at` ends a sentence: not after a single letter or a shortened word, and
    /// not inside a word.
    fn dot_ends(&self, tokens: &[Token]) -> bool {
        let next = self.byte(self.at);
        if matches!(next, Byte::Letter(_) | Byte::Digit(_)) {
            return false;
        }
        let Some(last) = tokens.last().filter(|last| last.end + 1 == self.at) else {
            return true;
        };
        let word = self.bytes.get(last.start..last.end).unwrap_or_default();
        let single = word.len() == 1 && word.first().is_some_and(u8::is_ascii_alphabetic);
        if !(2..=6).contains(&word.len()) {
            return !single;
        }
        let shortened = |own: &&[u8]| own.eq_ignore_ascii_case(word);
        !SHORTENED.iter().any(shortened)
    }

    /// What the line break before `at` is; blank space after it is passed over.
    fn line_ends(&mut self) -> Line {
        let mut blank = false;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\n' => blank = true,
                b' ' | b'\t' | b'\r' | b'\x0c' => {}
                _ => break,
            }
            self.at += 1;
        }
        if blank {
            return Line::Blank;
        }
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let listed =
            rest.starts_with(b"- ") || rest.starts_with(b"* ") || rest.starts_with("•".as_bytes());
        if listed { Line::Item } else { Line::Same }
    }

    fn push(&mut self, tokens: &mut Vec<Token>, token: Token) {
        tokens.push(token);
        self.comma = false;
        self.parted = false;
        self.dollar = None;
    }

    /// Reads the word that begins here.
    fn word(&mut self, tokens: &mut Vec<Token>) {
        let start = self.at;
        let mut end = start;
        // Where the word has led so far, and the last place from which a cue's word could still come.
        let (mut node, mut last) = (ROOT, ROOT);
        let (mut before, mut run, mut stretched) = (u8::MAX, 0_u8, false);
        let mut capital = false;
        loop {
            let letter = match self.byte(self.at) {
                Byte::Letter(letter) => {
                    let byte = self.bytes.get(self.at).copied().unwrap_or_default();
                    capital |= self.at == start && byte.is_ascii_uppercase();
                    self.at += 1;
                    letter
                }
                Byte::Apostrophe if matches!(self.byte(self.at + 1), Byte::Letter(_)) => {
                    self.at += 1;
                    continue;
                }
                Byte::Wide => {
                    let own = self.wide_here();
                    match wide(own) {
                        Wide::Letter(letter, upper) => {
                            capital |= self.at == start && upper;
                            self.at += own.len_utf8();
                            letter
                        }
                        Wide::Foreign => {
                            self.at += own.len_utf8();
                            end = self.at;
                            (node, last) = (0, 0);
                            continue;
                        }
                        Wide::Accent => {
                            self.at += own.len_utf8();
                            end = self.at;
                            continue;
                        }
                        Wide::Mark => {
                            self.at += own.len_utf8();
                            continue;
                        }
                        Wide::Space | Wide::Other => break,
                    }
                }
                _ => break,
            };
            end = self.at;
            if letter == before {
                run = run.saturating_add(1);
                stretched |= run == 2;
            } else {
                (before, run) = (letter, 0);
            }
            if node != 0 {
                last = node;
                node = self.lexicon.after(node, letter);
            }
        }
        let mut class = if node == 0 {
            self.lexicon.begun(last)
        } else {
            self.lexicon.whole(node)
        };
        if stretched {
            class = self.shrunk(start, end).unwrap_or(class);
        }
        if class == UNKNOWN && capital {
            class = NAME;
        }
        let redacted = self.bytes.get(start.wrapping_sub(1)) == Some(&b'[')
            && self.bytes.get(end) == Some(&b']');
        if redacted {
            class = NAME;
        }
        if self.lexicon.is_money(class)
            && let Some(last) = tokens.last_mut()
            && last.number != u32::MAX
            && !self.comma
        {
            last.money = true;
            last.end = end;
            return;
        }
        let number = self.lexicon.number(class).unwrap_or(u32::MAX);
        if number != u32::MAX && self.joined(tokens, number, end) {
            return;
        }
        let token = Token {
            class,
            number,
            start,
            end,
            money: false,
            comma: self.comma,
            parted: self.parted,
        };
        self.push(tokens, token);
    }

    /// Joins a number word to the number before it: `thirty five`, `treinta y cinco`, `5 mil`.
    fn joined(&self, tokens: &mut Vec<Token>, number: u32, end: usize) -> bool {
        if self.comma || self.parted {
            return false;
        }
        let tens = |last: &Token| {
            (20..=90).contains(&last.number) && last.number.is_multiple_of(10) && number < 10
        };
        let and = |token: &Token| self.bytes.get(token.start..token.end) == Some(b"y");
        let at = match tokens.as_slice() {
            [.., last, between] if and(between) && tens(last) => tokens.len() - 2,
            [.., last] if tens(last) => tokens.len() - 1,
            [.., last] if last.number < 1000 && matches!(number, 100 | 1000) => tokens.len() - 1,
            _ => return false,
        };
        tokens.truncate(at + 1);
        if let Some(last) = tokens.last_mut() {
            last.number = match number {
                100 | 1000 => last.number.saturating_mul(number),
                _ => last.number + number,
            };
            last.end = end;
        }
        true
    }

    /// The class of a word whose letters were stretched, with every such run made short: `pleeease`,
    /// `nooo`.
    fn shrunk(&self, start: usize, end: usize) -> Option<u32> {
        let word = self.text.get(start..end)?;
        [1_u8, 2].into_iter().find_map(|most| {
            let (mut node, mut class) = (ROOT, UNKNOWN);
            let (mut before, mut runs) = (u8::MAX, Vec::new());
            for own in word.chars() {
                let Some(letter) = wide_or_plain(own) else {
                    continue;
                };
                match runs.last_mut() {
                    Some((_, run)) if letter == before => *run += 1_u32,
                    _ => runs.push((letter, 1)),
                }
                before = letter;
            }
            for (letter, run) in runs {
                let times = if run > 2 { u32::from(most) } else { run };
                for _ in 0..times {
                    if node == 0 {
                        break;
                    }
                    let next = self.lexicon.after(node, letter);
                    class = match next {
                        0 => self.lexicon.begun(node),
                        next => self.lexicon.whole(next),
                    };
                    node = next;
                }
            }
            (class != UNKNOWN).then_some(class)
        })
    }

    /// Reads the number that begins here, with its dots and commas.
    fn figures(&mut self, tokens: &mut Vec<Token>) {
        let start = self.at;
        let mut number = 0_u32;
        loop {
            match self.byte(self.at) {
                Byte::Digit(digit) => {
                    number = number.saturating_mul(10).saturating_add(u32::from(digit));
                    self.at += 1;
                }
                Byte::Other if self.groups() => self.at += 1,
                _ => break,
            }
        }
        // Cents and other parts are passed over.
        if matches!(self.bytes.get(self.at), Some(b'.' | b','))
            && matches!(self.byte(self.at + 1), Byte::Digit(_))
        {
            self.at += 1;
            while matches!(self.byte(self.at), Byte::Digit(_)) {
                self.at += 1;
            }
        }
        let token = Token {
            class: FIGURES,
            number: number.min(LARGEST),
            start: self.dollar.unwrap_or(start),
            end: self.at,
            money: self.dollar.is_some(),
            comma: self.comma,
            parted: self.parted,
        };
        self.push(tokens, token);
    }

    /// Whether a dot or a comma here parts thousands: exactly three figures follow.
    fn groups(&self) -> bool {
        let digit = |at: usize| matches!(self.byte(self.at + at), Byte::Digit(_));
        matches!(self.bytes.get(self.at), Some(b'.' | b','))
            && digit(1)
            && digit(2)
            && digit(3)
            && !digit(4)
    }
}

/// The letter of a character.
fn wide_or_plain(own: char) -> Option<u8> {
    if own.is_ascii_alphabetic() {
        return u8::try_from(own.to_ascii_lowercase())
            .ok()
            .map(|own| own - b'a');
    }
    match wide(own) {
        Wide::Letter(letter, _) => Some(letter),
        _ => None,
    }
}
