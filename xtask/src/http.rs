//! As much of HTTP/1.1 as a patient visitor needs: one request per connection, forms, one cookie, and an answer that
//! may break off in the middle. It is written by hand because a client that retries, pools or hides a broken answer
//! would measure itself.

use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long an answer may be silent.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(2);
/// No page is longer.
const LONGEST: u64 = 16 << 20;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The address below the host.
    pub path: &'a str,
    /// The cookie to send, as `name=value`.
    pub cookie: Option<&'a str>,
    /// The form to post; without one the page is read.
    pub form: Option<&'a [(String, String)]>,
}

impl<'a> Request<'a> {
    /// Reads a page.
    #[must_use]
    pub fn page(path: &'a str, cookie: Option<&'a str>) -> Self {
        Self {
            path,
            cookie,
            form: None,
        }
    }

    /// Posts a form.
    #[must_use]
    pub fn form(path: &'a str, cookie: Option<&'a str>, form: &'a [(String, String)]) -> Self {
        Self {
            path,
            cookie,
            form: Some(form),
        }
    }

    fn text(self, host: SocketAddr) -> String {
        let method = if self.form.is_some() { "POST" } else { "GET" };
        let cookie = self
            .cookie
            .map(|cookie| format!("Cookie: {cookie}\r\n"))
            .unwrap_or_default();
        // What a browser says of a form on the site's own page.
        let form = self.form.map(encoded).map_or("\r\n".to_owned(), |body| {
            format!(
                "Origin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            )
        });
        format!(
            "{method} {} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{cookie}{form}",
            self.path
        )
    }
}

/// A form as it is sent.
fn encoded(form: &[(String, String)]) -> String {
    let escape = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        b'-' | b'.' | b'_' | b'*' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    let escape = |text: &str| text.bytes().map(escape).collect::<String>();
    let pairs: Vec<String> = form
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    pairs.join("&")
}

/// What was answered, as far as it came.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body as text, up to where it broke off.
    pub body: String,
    /// Whether all of it came.
    pub whole: bool,
    headers: Vec<(String, String)>,
}

impl Answer {
    /// A cookie that was set and not taken away, as `name=value`.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<String> {
        let set = self.headers.iter().filter(|(name, _)| name == "set-cookie");
        set.filter_map(|(_, value)| value.split(';').next())
            .find(|pair| {
                pair.split_once('=')
                    .is_some_and(|(own, value)| own == name && !value.is_empty())
            })
            .map(|pair| pair.trim().to_owned())
    }

    /// Where it sends the reader.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        let found = self.headers.iter().find(|(name, _)| name == "location");
        found.map(|(_, value)| value.as_str())
    }
}

/// Asks, and reads until the answer ends or breaks off.
///
/// # Errors
/// When no answer began.
pub fn ask(host: SocketAddr, request: Request<'_>) -> io::Result<Answer> {
    let mut body = begin(host, request)?;
    let mut bytes = Vec::new();
    let whole = (&mut body).take(LONGEST).read_to_end(&mut bytes).is_ok();
    Ok(Answer {
        status: body.status,
        body: String::from_utf8_lossy(&bytes).into_owned(),
        whole,
        headers: body.headers,
    })
}

/// Asks, and returns as soon as the answer's head is there. The body is read from what is returned.
///
/// # Errors
/// When no answer began.
pub fn begin(host: SocketAddr, request: Request<'_>) -> io::Result<Body> {
    let mut stream = TcpStream::connect_timeout(&host, CONNECT)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.text(host).as_bytes())?;
    Body::begin(BufReader::new(stream))
}

/// How the end of a body is known.
#[derive(Clone, Copy, Debug)]
enum Left {
    /// So many bytes.
    Bytes(u64),
    /// So many bytes of this chunk, and then more chunks.
    Chunk(u64),
    /// A chunk's head; the end of the chunk before it, too, unless it is the first.
    Head {
        /// Whether it is the first.
        first: bool,
    },
    /// The end of the connection.
    Open,
    /// Nothing.
    Done,
}

/// An answer whose head was read.
pub struct Body<R = BufReader<TcpStream>> {
    /// The status.
    pub status: u16,
    headers: Vec<(String, String)>,
    from: R,
    left: Left,
}

impl Body {
    /// How long the next read may be silent.
    ///
    /// # Errors
    /// When the connection is gone.
    pub fn patience(&self, patience: Duration) -> io::Result<()> {
        self.from.get_ref().set_read_timeout(Some(patience))
    }
}

impl<R: BufRead> Body<R> {
    fn begin(mut from: R) -> io::Result<Self> {
        let broken = || io::Error::new(io::ErrorKind::InvalidData, "not an HTTP answer");
        let first = line(&mut from)?;
        let status = first
            .strip_prefix("HTTP/1.")
            .and_then(|rest| rest.split(' ').nth(1))
            .and_then(|status| status.parse().ok())
            .ok_or_else(broken)?;
        let mut headers = Vec::new();
        loop {
            let text = line(&mut from)?;
            if text.is_empty() {
                break;
            }
            let (name, value) = text.split_once(':').ok_or_else(broken)?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let header = |wanted: &str| {
            let found = headers.iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| value.as_str())
        };
        let left = if header("transfer-encoding") == Some("chunked") {
            Left::Head { first: true }
        } else if let Some(length) = header("content-length") {
            Left::Bytes(length.parse().map_err(|_| broken())?)
        } else {
            Left::Open
        };
        Ok(Self {
            status,
            headers,
            from,
            left,
        })
    }

    /// Reads up to `count` bytes of something that must not end before.
    fn some(&mut self, into: &mut [u8], count: u64) -> io::Result<u64> {
        let most = usize::try_from(count).unwrap_or(usize::MAX).min(into.len());
        let Some(into) = into.get_mut(..most) else {
            return Ok(0);
        };
        match self.from.read(into)? {
            0 if most > 0 => Err(io::ErrorKind::UnexpectedEof.into()),
            read => Ok(read as u64),
        }
    }

    fn next_chunk(&mut self, first: bool) -> io::Result<()> {
        if !first {
            line(&mut self.from)?;
        }
        let size = line(&mut self.from)?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16)
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not a chunk"))?;
        self.left = if size == 0 {
            Left::Done
        } else {
            Left::Chunk(size)
        };
        Ok(())
    }
}

impl<R: BufRead> Read for Body<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let (read, left) = match self.left {
            Left::Done | Left::Bytes(0) => return Ok(0),
            Left::Open => return self.from.read(into),
            Left::Head { first } => {
                self.next_chunk(first)?;
                return self.read(into);
            }
            Left::Bytes(count) => {
                let read = self.some(into, count)?;
                (read, Left::Bytes(count - read))
            }
            Left::Chunk(count) => {
                let read = self.some(into, count)?;
                match count - read {
                    0 => (read, Left::Head { first: false }),
                    left => (read, Left::Chunk(left)),
                }
            }
        };
        self.left = left;
        Ok(usize::try_from(read).unwrap_or(0))
    }
}

/// A line of the head, without its end.
fn line(from: &mut impl BufRead) -> io::Result<String> {
    let mut text = String::new();
    from.take(64 << 10).read_line(&mut text)?;
    if !text.ends_with('\n') {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answer: &str) -> (u16, String, bool) {
        let mut body = Body::begin(answer.as_bytes()).unwrap();
        let mut text = Vec::new();
        let whole = body.read_to_end(&mut text).is_ok();
        (body.status, String::from_utf8(text).unwrap(), whole)
    }

    #[track_caller]
    fn check(answer: &str, status: u16, text: &str, whole: bool) {
        assert_eq!(read(answer), (status, text.to_owned(), whole), "{answer:?}");
    }

    #[test]
    fn bodies_end_where_the_head_says_or_break_off() {
        let head = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n";
        check(&format!("{head}words"), 200, "words", true);
        check(&format!("{head}words and more"), 200, "words", true);
        check(&format!("{head}wor"), 200, "wor", false);
        check("HTTP/1.1 503 No\r\n\r\nwords", 503, "words", true);
        check(
            "HTTP/1.1 204 No\r\nContent-Length: 0\r\n\r\n",
            204,
            "",
            true,
        );
    }

    #[test]
    fn chunks_are_put_together() {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        check(
            &format!("{head}3\r\nwor\r\n2;x\r\nds\r\n0\r\n\r\n"),
            200,
            "words",
            true,
        );
        check(&format!("{head}3\r\nwor\r\n2\r\nd"), 200, "word", false);
        check(&format!("{head}3\r\nwor\r\n"), 200, "wor", false);
        check(&format!("{head}0\r\n\r\n"), 200, "", true);
    }

    #[test]
    fn what_is_no_answer_is_an_error() {
        for answer in [
            "",
            "HTTP/1.1 200 OK\r\nhalf",
            "hello\r\n\r\n",
            "HTTP/1.1 no\r\n\r\n",
        ] {
            assert!(Body::begin(answer.as_bytes()).is_err(), "{answer:?}");
        }
    }

    #[test]
    fn cookies_are_taken_by_name() {
        let answer = "HTTP/1.1 200 OK\r\nSet-Cookie: a=1; Path=/\r\nset-cookie: __Host-v=xyz; Secure\r\n\r\n";
        let body = Body::begin(answer.as_bytes()).unwrap();
        let answer = Answer {
            status: 200,
            body: String::new(),
            whole: true,
            headers: body.headers,
        };
        assert_eq!(answer.cookie("__Host-v").as_deref(), Some("__Host-v=xyz"));
        assert_eq!(answer.cookie("__Host-m"), None);
    }

    #[test]
    fn forms_are_encoded_as_browsers_do() {
        let form = [
            ("text".to_owned(), "a b&c=\"ñ\"\r\n+".to_owned()),
            ("go".to_owned(), "send".to_owned()),
        ];
        assert_eq!(
            encoded(&form),
            "text=a+b%26c%3D%22%C3%B1%22%0D%0A%2B&go=send"
        );
    }
}
