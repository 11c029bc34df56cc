//! How long a message takes until the other side sees it, on the running program with many conversations open at
//! once. Each visitor and the advocate's page of each conversation hold a stream open, as pages with scripts do; a
//! stream says only that there is something new, and the page then asks for the words.
//!
//! The time runs from before the form is sent until the other side's page with the words has arrived. The clients
//! run on the same machine as the server and take their share of it, so the figures are not flattered.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::command::now;
use crate::crash::page;
use crate::dice::Dice;
use crate::http::{Answer, Request, ask, begin};
use crate::served::Served;

/// Conversations open at once.
const CONVERSATIONS: usize = 200;
/// Messages a second, half from each side: each conversation says something every ten seconds.
const PER_SECOND: u32 = 20;
/// How long messages are sent.
const SECONDS: u32 = 30;
/// Who send, so that a slow answer does not hold up the next message.
const SENDERS: u32 = 8;
/// The mark of the issue: 99 of 100 messages are seen within this.
const MARK: Duration = Duration::from_millis(300);
/// How long a last message may take before it counts as never seen.
const PATIENCE: Duration = Duration::from_secs(20);

type Form = Vec<(String, String)>;

/// One conversation, from both sides.
struct Conversation {
    /// The visitor's cookie.
    visitor: String,
    /// The console's page.
    console: String,
}

/// Which side somebody is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Visitor,
    Advocate,
}

/// Messages on their way, and how long those that were seen took.
#[derive(Default)]
struct Watch {
    /// Streams that are open.
    open: AtomicUsize,
    waiting: Mutex<BTreeMap<String, (Instant, Side)>>,
    seen: Mutex<Vec<(Side, Duration)>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Watch {
    /// Notes what a page shows of the other side.
    fn saw(&self, side: Side, page: &str) {
        let at = now();
        for shown in page::messages(page) {
            let mut waiting = locked(&self.waiting);
            let from_other = waiting
                .get(&shown.text)
                .is_some_and(|(_, from)| *from != side);
            if from_other && let Some((sent, from)) = waiting.remove(&shown.text) {
                drop(waiting);
                locked(&self.seen).push((from, at - sent));
            }
        }
    }
}

/// Measures the program at `program`.
///
/// # Errors
/// When a conversation cannot be had, a message is never seen, or the mark is missed.
pub fn run(program: &Path) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let served = Served::start(program, "demo", &data)?;
    let host = served.address;
    let mut dice = Dice::new(3);
    let advocate = sign_in(host, &data)?;
    let conversations = open(host, &advocate, &mut dice)?;
    let watch = Watch::default();
    thread::scope(|scope| -> Result<()> {
        for conversation in &conversations {
            let path = format!("{}/events", conversation.console);
            let (watch, advocate) = (&watch, &advocate);
            scope.spawn(move || {
                follow(
                    host,
                    "/talk/events",
                    "/talk",
                    &conversation.visitor,
                    Side::Visitor,
                    watch,
                );
            });
            scope.spawn(move || {
                follow(
                    host,
                    &path,
                    &conversation.console,
                    advocate,
                    Side::Advocate,
                    watch,
                );
            });
        }
        patiently(|| watch.open.load(Ordering::Relaxed) == conversations.len() * 2);
        println!(
            "{} conversations and {} streams are open; {PER_SECOND} messages a second for {SECONDS} s",
            conversations.len(),
            watch.open.load(Ordering::Relaxed)
        );
        let sent = send(host, &conversations, &advocate, &watch, &mut dice);
        patiently(|| locked(&watch.waiting).is_empty());
        // The streams end with the server, and their threads with them.
        drop(served);
        sent
    })?;
    report(&watch)
}

/// Waits until something holds, or until nobody would wait any longer.
fn patiently(holds: impl Fn() -> bool) {
    let begun = now();
    while !holds() && begun.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(20));
    }
}

/// Sends at an even pace, whatever the answers take.
fn send(
    host: SocketAddr,
    conversations: &[Conversation],
    advocate: &str,
    watch: &Watch,
    dice: &mut Dice,
) -> Result<()> {
    let begun = now();
    let count = PER_SECOND * SECONDS;
    thread::scope(|scope| {
        let senders: Vec<_> = (0..SENDERS)
            .map(|sender| {
                let mut dice = dice.split();
                scope.spawn(move || -> Result<()> {
                    for number in (sender..count).step_by(SENDERS as usize) {
                        let due = Duration::from_secs(1) * number / PER_SECOND;
                        thread::sleep(due.saturating_sub(begun.elapsed()));
                        let place = dice.below(conversations.len() as u64);
                        let conversation = usize::try_from(place)
                            .ok()
                            .and_then(|place| conversations.get(place))
                            .context("no conversation")?;
                        let side = if number % 2 == 0 {
                            Side::Visitor
                        } else {
                            Side::Advocate
                        };
                        say(host, conversation, advocate, side, watch, &mut dice)?;
                    }
                    Ok(())
                })
            })
            .collect();
        senders.into_iter().try_for_each(|it| {
            it.join()
                .unwrap_or_else(|_| bail!("a sender's thread died"))
        })
    })
}

/// Sends one message from one side.
fn say(
    host: SocketAddr,
    conversation: &Conversation,
    advocate: &str,
    side: Side,
    watch: &Watch,
    dice: &mut Dice,
) -> Result<()> {
    let text = words(dice);
    let form = message(&text, dice);
    let (path, cookie) = match side {
        Side::Visitor => ("/talk".to_owned(), conversation.visitor.as_str()),
        Side::Advocate => (format!("{}/answer", conversation.console), advocate),
    };
    locked(&watch.waiting).insert(text, (now(), side));
    let answer = ask(host, Request::form(&path, Some(cookie), &form))?;
    expect(&answer, 200, &path)
}

/// Holds a stream open, and looks at the page whenever it says that something is new.
fn follow(host: SocketAddr, stream: &str, page: &str, cookie: &str, side: Side, watch: &Watch) {
    let Ok(body) = begin(host, Request::page(stream, Some(cookie))) else {
        return;
    };
    if body.status != 200 {
        eprintln!("{stream} answered {}", body.status);
        return;
    }
    watch.open.fetch_add(1, Ordering::Relaxed);
    for line in BufReader::new(body).lines() {
        let Ok(line) = line else { return };
        if line.starts_with("data:")
            && let Ok(answer) = ask(host, Request::page(page, Some(cookie)))
        {
            watch.saw(side, &answer.body);
        }
    }
}

/// Begins the conversations, and has the advocate take each.
fn open(host: SocketAddr, advocate: &str, dice: &mut Dice) -> Result<Vec<Conversation>> {
    let mut visitors = BTreeMap::new();
    for _ in 0..CONVERSATIONS {
        let text = words(dice);
        let answer = ask(host, Request::form("/talk", None, &message(&text, dice)))?;
        expect(&answer, 200, "/talk")?;
        let cookie = answer.cookie("__Host-v").context("/talk set no cookie")?;
        visitors.insert(text, cookie);
    }
    let mut conversations = Vec::new();
    // The list may be shorter than what waits.
    while !visitors.is_empty() {
        let list = ask(host, Request::page("/staff/queue", Some(advocate)))?;
        expect(&list, 200, "/staff/queue")?;
        let before = conversations.len();
        for console in waiting(&list.body) {
            let take = format!("{console}/take");
            ask(host, Request::form(&take, Some(advocate), &Form::new()))?;
            let own = ask(host, Request::page(&console, Some(advocate)))?;
            expect(&own, 200, &console)?;
            let found = page::messages(&own.body)
                .iter()
                .find_map(|shown| visitors.remove(&shown.text));
            if let Some(visitor) = found {
                conversations.push(Conversation { visitor, console });
            }
        }
        if conversations.len() == before {
            bail!("{} conversations are not in the queue", visitors.len());
        }
    }
    Ok(conversations)
}

/// The addresses of the conversations that can be taken.
fn waiting(page: &str) -> Vec<String> {
    let mut found: Vec<String> = page
        .split("action=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next()?.strip_suffix("/take"))
        .map(str::to_owned)
        .collect();
    found.dedup();
    found
}

/// Signs in as the made-up advocate: the demo fills in its own form, the six digits among it.
fn sign_in(host: SocketAddr, data: &Path) -> Result<String> {
    let accounts = std::fs::read_to_string(data.join("demo-accounts.json"))?;
    let accounts: Vec<serde_json::Value> = serde_json::from_str(&accounts)?;
    let advocate = |it: &serde_json::Value| it.get("role").is_some_and(|role| role == "advocate");
    let place = accounts
        .iter()
        .position(advocate)
        .context("the demo has no advocate")?;
    let fill = [("fill".to_owned(), place.to_string())];
    let filled = ask(host, Request::form("/staff", None, &fill))?;
    expect(&filled, 200, "/staff")?;
    let mut form = page::fields(&filled.body, &["name", "password", "code"]);
    form.push(("go".to_owned(), "in".to_owned()));
    let answer = ask(host, Request::form("/staff", None, &form))?;
    answer
        .cookie("__Host-m")
        .with_context(|| format!("the advocate could not sign in ({})", answer.status))
}

fn message(text: &str, dice: &mut Dice) -> Form {
    let idem = format!("{:016x}{:016x}", dice.roll(), dice.roll());
    [
        ("go", "send"),
        ("text", text),
        ("idem", &idem),
        ("lane", "help"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

/// Words that nobody else writes.
fn words(dice: &mut Dice) -> String {
    format!("I have a question, number {:016x}.", dice.roll())
}

fn expect(answer: &Answer, status: u16, path: &str) -> Result<()> {
    if answer.status == status && answer.whole {
        return Ok(());
    }
    bail!("{path} answered {}, not {status}", answer.status)
}

/// Prints the figures, and compares them with the mark.
fn report(watch: &Watch) -> Result<()> {
    let lost = locked(&watch.waiting).len();
    let seen = locked(&watch.seen);
    let of = |from: Option<Side>| -> Vec<Duration> {
        let mut times: Vec<Duration> = seen
            .iter()
            .filter(|(side, _)| from.is_none_or(|from| from == *side))
            .map(|(_, took)| *took)
            .collect();
        times.sort();
        times
    };
    for (what, from) in [
        ("visitor to advocate", Some(Side::Visitor)),
        ("advocate to visitor", Some(Side::Advocate)),
        ("both", None),
    ] {
        let times = of(from);
        println!(
            "{what:<20} {:>5} seen   p50 {:>7}   p99 {:>7}",
            times.len(),
            shown(percentile(&times, 50)),
            shown(percentile(&times, 99))
        );
    }
    let slow = percentile(&of(None), 99);
    if lost > 0 {
        bail!("{lost} messages were never seen by the other side");
    }
    match slow {
        Some(slow) if slow <= MARK => Ok(()),
        _ => bail!("p99 is over {} ms", MARK.as_millis()),
    }
}

/// The time that so many of a hundred do not pass; `times` are in order.
fn percentile(times: &[Duration], of_hundred: usize) -> Option<Duration> {
    let place = (times.len() * of_hundred).div_ceil(100);
    times.get(place.checked_sub(1)?).copied()
}

fn shown(time: Option<Duration>) -> String {
    time.map_or("none".to_owned(), |time| format!("{} ms", time.as_millis()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_times_that_happened() {
        let times: Vec<Duration> = (1..=200).map(Duration::from_millis).collect();
        assert_eq!(percentile(&times, 50), Some(Duration::from_millis(100)));
        assert_eq!(percentile(&times, 99), Some(Duration::from_millis(198)));
        assert_eq!(percentile(&times[..1], 99), Some(Duration::from_millis(1)));
        assert_eq!(percentile(&[], 99), None);
    }

    #[test]
    fn a_message_is_seen_once_and_only_by_the_other_side() {
        let watch = Watch::default();
        let page = |text: &str| {
            format!("<li class=\"m you\" data-seq=\"1\"><p class=\"x\">{text}</p></li>")
        };
        locked(&watch.waiting).insert("a".into(), (now(), Side::Visitor));
        watch.saw(Side::Visitor, &page("a"));
        watch.saw(Side::Advocate, &page("b"));
        assert_eq!(locked(&watch.seen).len(), 0);
        watch.saw(Side::Advocate, &page("a"));
        watch.saw(Side::Advocate, &page("a"));
        assert_eq!(locked(&watch.seen).len(), 1);
        assert!(locked(&watch.waiting).is_empty());
    }

    #[test]
    fn conversations_to_take_are_found() {
        let page = "<form action=\"/staff/c/ab/take\"></form><form action=\"/staff/out\"></form><form action=\"/staff/c/cd/take\">";
        assert_eq!(waiting(page), ["/staff/c/ab", "/staff/c/cd"]);
    }
}
