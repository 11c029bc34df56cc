//! A helpline in a few lines, in memory, that can lie in every way the harness must notice. It plays a crash by
//! leaving messages without an answer, some of them kept and some not.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use anyhow::Result;

use super::{Control, Crash, Options, PATIENCE, Tally, Target, VISITORS, cycles};
use crate::dice::Dice;

/// So many messages are answered before everything ends.
const ANSWERED: usize = 9;

/// What it does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lie {
    /// Nothing.
    None,
    /// Forgets the last message of each conversation at a crash, acknowledged or not.
    Loses,
    /// Says that it took a message, shows it nowhere, and keeps it only if there is time.
    EarlyAck,
    /// Has every last message twice after a crash.
    Doubles,
    /// Takes a message again that it has already, because it does not look at the mark.
    ForgetsMarks,
    /// Has a message that nobody wrote.
    Invents,
    /// Has the last two messages the other way round.
    Swaps,
    /// Says that it took a message, and another visitor has it.
    Misplaces,
}

#[derive(Clone)]
struct Kept {
    text: String,
    idem: String,
}

struct State {
    lie: Lie,
    conversations: BTreeMap<String, Vec<Kept>>,
    /// Messages since the last crash that were not sent before it.
    posts: usize,
    seen: BTreeSet<String>,
    early: Vec<(String, Kept)>,
    /// The conversations that somebody can read, because an answer named them.
    named: BTreeSet<String>,
}

struct StandIn {
    host: SocketAddr,
    state: Arc<(Mutex<State>, Condvar)>,
}

impl StandIn {
    fn start(lie: Lie) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let host = listener.local_addr().unwrap();
        let state = State {
            lie,
            conversations: BTreeMap::new(),
            posts: 0,
            seen: BTreeSet::new(),
            early: Vec::new(),
            named: BTreeSet::new(),
        };
        let state = Arc::new((Mutex::new(state), Condvar::new()));
        let own = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let state = Arc::clone(&own);
                thread::spawn(move || answer(stream.unwrap(), &state));
            }
        });
        Self { host, state }
    }
}

impl Target for StandIn {
    fn host(&self) -> SocketAddr {
        self.host
    }

    /// Waits until every visitor was left without an answer, so that each run is like the last.
    fn crash(&mut self, _: Crash) -> Result<()> {
        let (state, posted) = &*self.state;
        let going = |state: &mut State| state.posts < ANSWERED + VISITORS;
        let state = state.lock().unwrap();
        let waited = posted.wait_timeout_while(state, PATIENCE, going).unwrap();
        assert!(!waited.1.timed_out());
        Ok(())
    }

    fn restart(&mut self) -> Result<()> {
        let mut state = self.state.0.lock().unwrap();
        let state = &mut *state;
        state.posts = 0;
        state.early.clear();
        let lie = state.lie;
        let mut misplaced = Vec::new();
        for said in state.conversations.values_mut() {
            let count = said.len();
            match lie {
                Lie::Loses => drop(said.pop()),
                Lie::Doubles => said.extend(said.last().cloned()),
                Lie::Invents => said.push(Kept {
                    text: "nobody wrote this".into(),
                    idem: String::new(),
                }),
                Lie::Swaps if count > 1 => said.swap(count - 1, count - 2),
                Lie::Misplaces => misplaced.extend(said.pop()),
                _ => {}
            }
        }
        let mut read = state.conversations.iter_mut();
        if let Some((_, first)) = read.find(|(cookie, _)| state.named.contains(*cookie)) {
            first.extend(misplaced);
        }
        Ok(())
    }
}

/// One request, one answer; or none, where the crash came first.
fn answer(stream: TcpStream, (state, posted): &(Mutex<State>, Condvar)) {
    let mut from = BufReader::new(stream.try_clone().unwrap());
    let (mut cookie, mut length, mut line) = (None, 0, String::new());
    while from.read_line(&mut line).unwrap_or(0) > 2 {
        if let Some(value) = line.strip_prefix("Cookie: __Host-v=") {
            cookie = Some(value.trim().to_owned());
        }
        if let Some(value) = line.strip_prefix("Content-Length: ") {
            length = value.trim().parse().unwrap();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    if from.read_exact(&mut body).is_err() {
        return;
    }
    let form = decoded(&String::from_utf8(body).unwrap());
    let mut state = state.lock().unwrap();
    if let (Some(text), Some(idem)) = (form.get("text"), form.get("idem")) {
        let cookie = cookie.get_or_insert_with(|| format!("of-{idem}"));
        let message = Kept {
            text: text.clone(),
            idem: idem.clone(),
        };
        let first = state.seen.insert(idem.clone());
        state.posts += usize::from(first);
        posted.notify_all();
        let answered = !first || state.posts <= ANSWERED;
        if state.lie == Lie::EarlyAck {
            // What waits is kept when the next one is answered; the last never is.
            if answered {
                let waiting = std::mem::take(&mut state.early);
                for (cookie, message) in waiting {
                    keep(&mut state, cookie, message);
                }
                state.early.push((cookie.clone(), message));
            }
        } else if answered || state.posts.is_multiple_of(2) {
            keep(&mut state, cookie.clone(), message);
        }
        if !answered {
            return;
        }
    }
    state.named.extend(cookie.clone());
    let page = page(cookie.as_ref().and_then(|it| state.conversations.get(it)));
    let set = cookie.map_or(String::new(), |it| {
        format!("Set-Cookie: __Host-v={it}; Path=/; Secure\r\n")
    });
    let head = format!(
        "HTTP/1.1 200 OK\r\n{set}Content-Length: {}\r\n\r\n",
        page.len()
    );
    let mut stream = stream;
    stream.write_all((head + &page).as_bytes()).unwrap_or(());
}

fn keep(state: &mut State, cookie: String, message: Kept) {
    let marks = state.lie != Lie::ForgetsMarks;
    let said = state.conversations.entry(cookie).or_default();
    if !marks || said.iter().all(|it| it.idem != message.idem) {
        said.push(message);
    }
}

fn page(said: Option<&Vec<Kept>>) -> String {
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    };
    let lines = said.into_iter().flatten().zip(1..).map(|(it, seq)| {
        format!(
            "<li class=\"m\" data-seq=\"{seq}\"><p class=\"x\">{}</p></li>",
            escaped(&it.text)
        )
    });
    format!(
        "<ol>{}</ol><form><input type=\"hidden\" name=\"lane\" value=\"help\"><textarea name=\"text\"></textarea></form>",
        lines.collect::<String>()
    )
}

fn decoded(body: &str) -> BTreeMap<String, String> {
    let plain = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                byte => byte,
            });
        }
        String::from_utf8(bytes).unwrap()
    };
    body.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (plain(name), plain(value)))
        .collect()
}

fn tally(lie: Lie, control: Option<Control>) -> Tally {
    let options = Options {
        cycles: 6,
        control,
        ..Options::default()
    };
    cycles(&mut StandIn::start(lie), &options, &mut Dice::new(11)).unwrap()
}

#[test]
fn an_honest_server_is_found_honest() {
    let tally = tally(Lie::None, None);
    assert!(tally.findings.none(), "{}", tally.findings);
    assert_eq!((tally.cycles, tally.bad), (6, 0));
    assert!(tally.kept > 0, "some ends came after the message was kept");
    assert!(tally.gone > 0, "some ends came before");
    assert_eq!(tally.acknowledged, 6 * ANSWERED);
}

#[test]
fn every_lie_is_noticed() {
    let check = |lie, lost, doubled, phantom, disordered| {
        let found = tally(lie, None).findings;
        let some = |list: &BTreeSet<String>| !list.is_empty();
        assert_eq!(
            [
                some(&found.lost),
                some(&found.doubled),
                some(&found.phantom),
                some(&found.disordered)
            ],
            [lost, doubled, phantom, disordered],
            "{lie:?}: {found}"
        );
    };
    check(Lie::Loses, true, false, false, false);
    check(Lie::EarlyAck, true, false, false, false);
    check(Lie::Doubles, false, true, false, false);
    check(Lie::ForgetsMarks, false, true, false, false);
    check(Lie::Invents, false, false, true, false);
    check(Lie::Swaps, false, false, false, true);
    check(Lie::Misplaces, true, false, true, false);
}

#[test]
fn a_control_ends_with_its_first_loss() {
    let tally = tally(Lie::EarlyAck, Some(Control::EarlyAck));
    assert!(!tally.findings.lost.is_empty());
    assert!(tally.cycles < 6, "{}", tally.cycles);
}
