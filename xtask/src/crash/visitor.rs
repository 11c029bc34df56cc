//! One visitor: writes messages as fast as the helpline takes them, notes what the pages said, and reads the
//! conversation again afterwards. When the power goes, whatever has no answer is in doubt; some of it is sent again.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::ledger::{Fate, Findings, Sent, compare};
use super::page;
use crate::command::now;
use crate::dice::Dice;
use crate::http::{Answer, Request, ask};

/// Where visitors talk.
const TALK: &str = "/talk";
/// The cookie of a conversation.
const COOKIE: &str = "__Host-v";
/// At most so many messages are written in one conversation, then a new one begins: a conversation takes 30 in ten
/// minutes.
const LONG: u64 = 24;
/// Most conversations end after so many: beginning one writes in more places than going on with it, so it must be cut
/// often, too.
const SHORT: u64 = 3;
/// A conversation's session ends after 45 minutes without use. Before that it is read a last time and then forgotten.
const READABLE: Duration = Duration::from_mins(35);
/// So many of a hundred messages in doubt are sent again, the others are left as they are.
const AGAIN: u64 = 60;

/// What happened during a cycle, told to whoever chooses the moment of the end.
#[derive(Debug, Default)]
pub struct Progress {
    /// Messages on their way.
    pub begun: AtomicUsize,
    /// Set at the end, so that no visitor goes on against a server that is only stopping.
    pub over: AtomicBool,
}

/// What one visitor did in a cycle.
#[derive(Clone, Copy, Debug, Default)]
pub struct Did {
    /// Messages acknowledged.
    pub acknowledged: usize,
    /// Messages that the server would not take, in words.
    pub refused: usize,
    /// How long the acknowledged ones took altogether.
    pub waited: Duration,
}

/// What reading again came to.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// What did not agree.
    pub findings: Findings,
    /// Messages without an answer that were there all the same: the end came after the commit.
    pub kept: usize,
    /// Messages without an answer that were not there: the end came before.
    pub gone: usize,
}

/// A conversation as its visitor has it.
struct Conversation {
    cookie: Option<String>,
    /// The hidden fields of the form for the next message.
    form: Option<Vec<(String, String)>>,
    sent: Vec<Sent>,
    used: Instant,
    /// How many messages are written in it.
    room: usize,
    /// Whether something was sent in it since it was last read.
    fresh: bool,
}

impl Conversation {
    fn new(dice: &mut Dice) -> Self {
        let most = if dice.percent(70) { SHORT } else { LONG };
        Self {
            cookie: None,
            form: None,
            sent: Vec::new(),
            used: now(),
            room: usize::try_from(1 + dice.below(most)).unwrap_or(1),
            fresh: false,
        }
    }
}

/// A visitor.
pub struct Visitor {
    name: usize,
    count: usize,
    dice: Dice,
    conversations: VecDeque<Conversation>,
}

impl Visitor {
    /// A visitor who has said nothing yet.
    #[must_use]
    pub fn new(name: usize, dice: Dice) -> Self {
        Self {
            name,
            count: 0,
            dice,
            conversations: VecDeque::new(),
        }
    }

    /// Writes until the server is gone or refuses.
    ///
    /// # Errors
    /// When the server answers with something that is no page of a helpline.
    pub fn write(&mut self, host: SocketAddr, progress: &Progress) -> Result<Did> {
        let mut did = Did::default();
        while !progress.over.load(Ordering::Relaxed) {
            if !self.ready(host)? {
                break;
            }
            let message = self.compose();
            let Some(conversation) = self.conversations.back_mut() else {
                break;
            };
            conversation.sent.push(message.clone());
            progress.begun.fetch_add(1, Ordering::Relaxed);
            let begun = now();
            match post(host, conversation, &message)? {
                Outcome::Taken => {
                    did.acknowledged += 1;
                    did.waited += begun.elapsed();
                }
                Outcome::Elsewhere(new) => {
                    did.acknowledged += 1;
                    self.conversations.push_back(new);
                }
                Outcome::Refused => {
                    did.refused += 1;
                    conversation.room = 0;
                    // The server says that it does not have it; the comparison still allows that it does.
                    if did.refused > 3 {
                        break;
                    }
                }
                Outcome::Cut => break,
            }
        }
        Ok(did)
    }

    /// A conversation that can take another message, with its form at hand; false when the server is gone.
    fn ready(&mut self, host: SocketAddr) -> Result<bool> {
        let usable = |it: &Conversation| {
            it.sent.len() < it.room && (it.cookie.is_some() || it.sent.is_empty())
        };
        if !self.conversations.back().is_some_and(usable) {
            self.conversations
                .push_back(Conversation::new(&mut self.dice));
        }
        let Some(conversation) = self.conversations.back_mut() else {
            return Ok(false);
        };
        if conversation.form.is_some() {
            return Ok(true);
        }
        let Ok(answer) = ask(host, Request::page(TALK, conversation.cookie.as_deref())) else {
            return Ok(false);
        };
        conversation.form = page::form(&answer.body);
        // While the database is away, the server says so; there is nothing to write on then.
        if conversation.form.is_none() && answer.whole && answer.status < 500 {
            bail!(
                "{TALK} answered {} without a form for a message: {}",
                answer.status,
                beginning(&answer.body)
            );
        }
        Ok(conversation.form.is_some())
    }

    /// Words that nobody else writes, with characters that pages must escape, of many lengths.
    fn compose(&mut self) -> Sent {
        self.count += 1;
        let mark = self.dice.roll();
        let filler =
            "¿sí? <b>&amp;\" ' / ".repeat(usize::try_from(self.dice.below(40)).unwrap_or(0));
        let text = format!("v{} n{} {mark:016x} {filler}", self.name, self.count);
        Sent {
            text: text.trim_end().to_owned(),
            idem: format!("{:016x}{:016x}", self.dice.roll(), self.dice.roll()),
            fate: Fate::InDoubt,
        }
    }

    /// After a restart: reads every conversation in which something was sent, and an older one, and compares. With
    /// `repeat`, some of what is in doubt is sent again, and read again.
    ///
    /// # Errors
    /// When a conversation cannot be read.
    pub fn read_again(&mut self, host: SocketAddr, repeat: bool) -> Result<Read> {
        let mut all = Read::default();
        let old = |it: &Conversation| it.used.elapsed() > READABLE;
        while self.conversations.front().is_some_and(old) {
            if let Some(mut conversation) = self.conversations.pop_front() {
                all.findings.add(read(host, &mut conversation)?);
            }
        }
        let again = repeat && self.dice.percent(AGAIN);
        let Some(last) = self.conversations.len().checked_sub(1) else {
            return Ok(all);
        };
        if last > 0 {
            let older = usize::try_from(self.dice.below(last as u64)).unwrap_or(0);
            if let Some(conversation) = self.conversations.get_mut(older) {
                // Not a use of it: the oldest must stay in front.
                let used = conversation.used;
                all.findings.add(read(host, conversation)?);
                conversation.used = used;
            }
        }
        let mut new = None;
        for (place, conversation) in self.conversations.iter_mut().enumerate() {
            if place == last {
                new = after_cut(host, conversation, again, &mut all)?;
            } else if conversation.fresh {
                all.findings.add(read(host, conversation)?);
            }
        }
        self.conversations.extend(new);
        Ok(all)
    }

    /// Reads every conversation again, and compares.
    ///
    /// # Errors
    /// When a conversation cannot be read.
    pub fn read_all(&mut self, host: SocketAddr) -> Result<Findings> {
        let mut findings = Findings::default();
        for conversation in &mut self.conversations {
            findings.add(read(host, conversation)?);
        }
        Ok(findings)
    }
}

/// What became of a message.
enum Outcome {
    Taken,
    /// Taken, in a conversation that begins with it: the one before had ended. What was said there must still be there.
    Elsewhere(Conversation),
    Refused,
    Cut,
}

/// Sends a message that the conversation has already noted as its last, and notes what the page says.
fn post(host: SocketAddr, conversation: &mut Conversation, message: &Sent) -> Result<Outcome> {
    let mut form: Vec<(String, String)> = conversation.form.take().unwrap_or_default();
    let set = |form: &mut Vec<(String, String)>, name: &str, value: &str| {
        form.retain(|(own, _)| own != name);
        form.push((name.to_owned(), value.to_owned()));
    };
    set(&mut form, "go", "send");
    set(&mut form, "text", &message.text);
    set(&mut form, "idem", &message.idem);
    for (name, value) in [("lane", "help"), ("lang", "en")] {
        if !form.iter().any(|(own, _)| own == name) {
            set(&mut form, name, value);
        }
    }
    let request = Request::form(TALK, conversation.cookie.as_deref(), &form);
    conversation.fresh = true;
    let Ok(answer) = ask(host, request) else {
        conversation.form = Some(form);
        return Ok(Outcome::Cut);
    };
    conversation.used = now();
    let outcome = outcome(&answer, message);
    let given = answer.cookie(COOKIE);
    if matches!(outcome, Outcome::Taken)
        && given.is_some()
        && conversation.cookie.is_some()
        && given != conversation.cookie
    {
        conversation.sent.pop();
        let mut message = message.clone();
        message.fate = Fate::Acknowledged;
        return Ok(Outcome::Elsewhere(Conversation {
            cookie: given,
            form: page::form(&answer.body),
            sent: vec![message],
            used: now(),
            room: conversation.room,
            fresh: true,
        }));
    }
    if given.is_some() {
        conversation.cookie = given;
    }
    if matches!(outcome, Outcome::Taken)
        && let Some(sent) = conversation.sent.last_mut()
    {
        sent.fate = Fate::Acknowledged;
    }
    if matches!(outcome, Outcome::Taken) && conversation.cookie.is_none() {
        bail!(
            "{TALK} took a message and set no cookie: {}",
            beginning(&answer.body)
        );
    }
    if answer.whole {
        conversation.form = page::form(&answer.body);
    }
    Ok(outcome)
}

/// A message on the page is acknowledged, even if the page breaks off after it: somebody may have read it there.
/// A whole page that neither shows it nor gives it back has taken it, too: the reader has nothing left to send again.
fn outcome(answer: &Answer, message: &Sent) -> Outcome {
    let shown = || {
        page::messages(&answer.body)
            .iter()
            .any(|it| it.text == message.text)
    };
    match answer.status {
        200 if shown() => Outcome::Taken,
        _ if !answer.whole => Outcome::Cut,
        200 if !page::holds(&answer.body, &message.text) => Outcome::Taken,
        _ => Outcome::Refused,
    }
}

/// Reads the conversation that was being written in, and compares. With `again`, a message without an answer at its
/// end is then sent once more, and the conversation is read once more. One that begins with it comes back.
fn after_cut(
    host: SocketAddr,
    conversation: &mut Conversation,
    again: bool,
    all: &mut Read,
) -> Result<Option<Conversation>> {
    let in_doubt = |conversation: &Conversation| {
        let last = conversation.sent.last();
        last.filter(|it| it.fate == Fate::InDoubt).cloned()
    };
    let doubt = in_doubt(conversation);
    all.findings.add(read(host, conversation)?);
    let Some(message) = doubt else {
        return Ok(None);
    };
    if conversation.cookie.is_some() {
        let gone = in_doubt(conversation).is_some();
        all.gone += usize::from(gone);
        all.kept += usize::from(!gone);
    }
    if !again {
        return Ok(None);
    }
    match post(host, conversation, &message)? {
        Outcome::Taken => all.findings.add(read(host, conversation)?),
        Outcome::Elsewhere(mut new) => {
            all.findings.add(read(host, &mut new)?);
            return Ok(Some(new));
        }
        Outcome::Refused | Outcome::Cut => {}
    }
    Ok(None)
}

/// Reads a conversation, and compares. One that never had an answer has no cookie to read it by.
fn read(host: SocketAddr, conversation: &mut Conversation) -> Result<Findings> {
    if conversation.cookie.is_none() {
        return Ok(Findings::default());
    }
    let request = Request::page(TALK, conversation.cookie.as_deref());
    let answer = ask(host, request).context("a conversation could not be read")?;
    if answer.status != 200 || !answer.whole {
        bail!(
            "a conversation could not be read ({}): {}",
            answer.status,
            beginning(&answer.body)
        );
    }
    conversation.used = now();
    conversation.fresh = false;
    conversation.form = page::form(&answer.body);
    let shown = page::messages(&answer.body);
    // What was seen once must stay, whether or not its own answer came.
    for sent in &mut conversation.sent {
        if shown.iter().any(|it| it.text == sent.text) {
            sent.fate = Fate::Acknowledged;
        }
    }
    Ok(compare(&conversation.sent, &shown))
}

/// Enough of a page to recognize it.
fn beginning(body: &str) -> String {
    let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(300).collect()
}
