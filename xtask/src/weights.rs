//! What the running program weighs: bytes on the wire of each public page as a phone would ask for it, time from
//! start to first answer, and resident memory. The request is written by hand so that every byte is counted.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::command::{command, run as run_command, setting};
use crate::house;
use crate::served::Served;

/// A page should weigh no more than this.
const TARGET: usize = 10_000;
/// A page may never weigh more than this.
const LIMIT: usize = 14_000;

/// Prints the table for the program at `program`.
///
/// # Errors
/// When the program does not start, a page does not answer 200, or a page is heavier than it may ever be.
pub fn run(program: &Path) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let empty = folder.path().join("empty");
    let served = Served::start(program, "serve", &empty)?;
    let first = served.first_answer;
    let mut heavy = Vec::new();
    println!("{:<14} {:>12}", "page", "bytes (gzip)");
    for route in routes()? {
        let (status, bytes) = fetch(served.address, &route)?;
        let verdict = match bytes {
            _ if bytes > LIMIT => "OVER 14 kB",
            _ if bytes > TARGET => "over 10 kB",
            _ => "",
        };
        println!(
            "{}",
            format!("{route:<14} {bytes:>12}  {verdict}").trim_end()
        );
        if status != 200 || bytes > LIMIT {
            heavy.push(format!("{route} ({status}, {bytes} bytes)"));
        }
    }
    for (path, body) in FORMS {
        let (status, bytes) = send(served.address, path, body)?;
        let name: String = body.chars().take(30).collect();
        println!("{path:<14} {bytes:>12}  {name}");
        if status != 200 || bytes > LIMIT {
            heavy.push(format!("{path} {body} ({status}, {bytes} bytes)"));
        }
    }
    println!(
        "first answer after {} ms from process start",
        first.as_millis()
    );
    println!("resident memory, pack alone: {}", served.memory()?);
    drop(served);
    match setting("LEEWARD_TEST_DATA") {
        Some(data) => with_directory(
            program,
            &folder.path().join("miami"),
            &Path::new(&data).join("hsds/miami"),
        )?,
        None => println!("skipped: memory with a real directory: LEEWARD_TEST_DATA is not set"),
    }
    if !heavy.is_empty() {
        bail!(
            "these pages did not answer 200 within {LIMIT} bytes: {}",
            heavy.join(", ")
        );
    }
    Ok(())
}

fn with_directory(program: &Path, data: &Path, source: &Path) -> Result<()> {
    let program_name = program.to_string_lossy();
    let mut import = command(&program_name, ["directory", "import"]);
    run_command(import.arg(source).arg("--data").arg(data))?;
    let served = Served::start(program, "serve", data)?;
    println!(
        "first answer with a real directory after {} ms",
        served.first_answer.as_millis()
    );
    println!(
        "resident memory with a real directory: {}",
        served.memory()?
    );
    Ok(())
}

/// The public pages, from the list the browser tests use too.
fn routes() -> Result<Vec<String>> {
    let path = house::root().join("e2e/routes.json");
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let pages: Vec<serde_json::Value> = serde_json::from_str(&text)?;
    let route = |page: &serde_json::Value, lang: &str| {
        page.get(lang)
            .and_then(|route| route.as_str())
            .map(str::to_owned)
            .with_context(|| format!("{page}: no {lang}"))
    };
    pages
        .iter()
        .flat_map(|page| [route(page, "en"), route(page, "es")])
        .collect()
}

/// What answers a form, from the lightest to the heaviest.
const FORMS: [(&str, &str); 6] = [
    ("/c", "door=self&go=start"),
    ("/es/c", "door=self&go=start"),
    ("/c", HEAVIEST),
    ("/es/c", HEAVIEST),
    ("/h", "door=other.family"),
    ("/es/h", "door=other.family"),
];
/// Answers that call for as much as any do.
const HEAVIEST: &str = "go=see-help&door=self&a=question-safe.no-place&a=question-work.work&a=question-leave.no&\
    a=question-documents.yes&a=question-debt.grows&a=question-threats.both&a=question-pay.short";

/// Status and bytes on the wire, headers included, of one page.
fn fetch(address: SocketAddr, route: &str) -> Result<(u16, usize)> {
    exchange(
        address,
        &format!(
            "GET {route} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
        ),
    )
}

/// The same of what answers a form.
fn send(address: SocketAddr, path: &str, body: &str) -> Result<(u16, usize)> {
    exchange(
        address,
        &format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ),
    )
}

fn exchange(address: SocketAddr, request: &str) -> Result<(u16, usize)> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let head = String::from_utf8_lossy(answer.get(..12).context("no answer")?).into_owned();
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .context("not an HTTP answer")?;
    Ok((status, answer.len()))
}
