//! How fast the guide answers: one reader alone, page by page, then many at once on all cores with the client on the
//! same machine. Every answer is read to its end and must be whole and 200.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::command::now;
use crate::served::Served;

/// Pages asked for by address.
const PAGES: [&str; 10] = [
    "/",
    "/es",
    "/help",
    "/es/help",
    "/r",
    "/es/r",
    "/w",
    "/es/w",
    "/h/hotel",
    "/es/h/clinic",
];
/// Forms of the check, each with where it is sent.
const FORMS: [(&str, &str); 4] = [
    ("/c", "door=self&go=start"),
    (
        "/es/c",
        "door=self&go=next&a=question-safe.no-place&a=question-work.work",
    ),
    (
        "/c",
        "door=self&go=see-help&a=question-safe.no-place&a=question-work.work&a=question-leave.no",
    ),
    ("/es/h", "door=other.family"),
];
/// Readers at once.
const READERS: usize = 16;
/// How long they read.
const FOR: Duration = Duration::from_secs(5);
/// How often one reader alone asks for each.
const ALONE: usize = 300;
/// Guide pages answered in a second, at least.
const WANTED: usize = 5_000;
/// The median of one page for one reader, at most.
const MEDIAN: Duration = Duration::from_millis(1);

/// Measures the program at `program`.
///
/// # Errors
/// When it does not start, an answer is not whole or not 200, or a mark is missed.
pub fn run(program: &Path) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let served = Served::start(program, "serve", &folder.path().join("data"))?;
    let host = served.address;
    let pages: Vec<String> = PAGES.iter().map(|path| page(path)).collect();
    let forms: Vec<String> = FORMS.iter().map(|(path, body)| form(path, body)).collect();
    let asked = median(host, &pages)?;
    let sent = median(host, &forms)?;
    println!(
        "one reader: a page by address {asked:?}, a form {sent:?} (median, at most {MEDIAN:?})"
    );
    let of_pages = together(host, &pages)?;
    let of_forms = together(host, &forms)?;
    println!(
        "{READERS} readers: {of_pages} pages/s by address, {of_forms} forms/s; no error (at least {WANTED} pages/s)"
    );
    if of_pages < WANTED || asked > MEDIAN || sent > MEDIAN {
        bail!("The guide is slower than it may be.");
    }
    Ok(())
}

fn page(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
}

fn form(path: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// A connection that stays open.
struct Reader(BufReader<TcpStream>);

impl Reader {
    fn open(host: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(Self(BufReader::with_capacity(64 * 1024, stream)))
    }

    /// Sends a request and reads its answer to the end.
    fn ask(&mut self, request: &str) -> Result<()> {
        self.0.get_mut().write_all(request.as_bytes())?;
        let (mut line, mut length, mut first) = (String::new(), None, true);
        loop {
            line.clear();
            self.0.read_line(&mut line)?;
            if first && !line.starts_with("HTTP/1.1 200") {
                bail!(
                    "{} answered {line:?}",
                    request.lines().next().unwrap_or_default()
                );
            }
            first = false;
            let Some((name, value)) = line.trim_end().split_once(':') else {
                if line.trim_end().is_empty() {
                    break;
                }
                continue;
            };
            if name.eq_ignore_ascii_case("content-length") {
                length = Some(value.trim().parse()?);
            }
        }
        let length: usize = length.context("an answer without its length")?;
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok(())
    }
}

fn median(host: SocketAddr, requests: &[String]) -> Result<Duration> {
    let mut reader = Reader::open(host)?;
    for request in requests {
        reader.ask(request)?;
    }
    let mut times = Vec::new();
    for _ in 0..ALONE {
        for request in requests {
            let begun = now();
            reader.ask(request)?;
            times.push(begun.elapsed());
        }
    }
    times.sort();
    times
        .get(times.len() / 2)
        .copied()
        .context("nothing was measured")
}

/// Answers in a second, with many readers at once.
fn together(host: SocketAddr, requests: &[String]) -> Result<usize> {
    let (over, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
    let begun = now();
    let ended: Result<Vec<()>> = thread::scope(|scope| {
        let read = || -> Result<()> {
            let mut reader = Reader::open(host)?;
            for request in requests.iter().cycle() {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                reader.ask(request)?;
                answered.fetch_add(1, Ordering::Relaxed);
            }
            Ok(())
        };
        let reading: Vec<_> = (0..READERS).map(|_| scope.spawn(read)).collect();
        thread::sleep(FOR);
        over.store(true, Ordering::Relaxed);
        let end = |it: thread::ScopedJoinHandle<'_, Result<()>>| {
            it.join()
                .unwrap_or_else(|_| bail!("a reader's thread died"))
        };
        reading.into_iter().map(end).collect()
    });
    ended?;
    let seconds = begun.elapsed().as_secs_f64();
    let count = u32::try_from(answered.into_inner())?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rate is small and not negative"
    )]
    Ok((f64::from(count) / seconds) as usize)
}
