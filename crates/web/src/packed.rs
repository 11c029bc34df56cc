//! Answers to the forms of the guide: compressed, and made as long as the next whole step, so that their length
//! tells no more of what was chosen or typed than a step does. Nothing secret stands in them that somebody else could
//! guess at by sending forms: an answer holds what its own form sent, and nothing of another visit.
//!
//! Two thirds of a page are its style and its script, which are the same in every answer of a kind. They are
//! compressed once and kept; what follows is compressed with them as its dictionary.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse as _, Response};
use flate2::{Compress, CompressError, Compression, Crc, FlushCompress, Status};

use crate::BARE;
use crate::stored::takes_gzip;

/// Answers are a whole number of these long, in bytes.
const STEP: usize = 256;
/// Longer than any page of ours, in bytes.
const LONGEST: usize = 1 << 20;
/// What a page begins with that is the same in every answer of its kind and language ends here. Nothing that was chosen
/// or typed stands before it.
const HEAD_ENDS: &[u8] = b"</script>";
/// Heads that are kept: more than there are kinds and languages.
const HEADS_KEPT: usize = 16;
/// How far back deflate looks, in bytes.
const WINDOW: usize = 32 * 1024;
/// The first bytes of a gzip member that has an extra field, names no file and no time (RFC 1952, 2.3).
const MEMBER: [u8; 10] = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff];
/// What an extra field takes by itself: its length, the two letters of its kind and the length of what it holds.
const FIELD: usize = 6;
/// What ends a member: the checksum and the length.
const TAIL: usize = 8;

/// Heads that were compressed.
static HEADS: Mutex<Vec<Arc<Head>>> = Mutex::new(Vec::new());

/// The beginning of a page, compressed up to a byte.
struct Head {
    text: Vec<u8>,
    packed: Vec<u8>,
}

impl Head {
    /// A text as a head, compressed before or now.
    fn of(text: &[u8]) -> Result<Arc<Head>, CompressError> {
        let mut heads = HEADS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(head) = heads.iter().find(|head| head.text == text) {
            return Ok(Arc::clone(head));
        }
        let head = Arc::new(Head {
            text: text.to_owned(),
            packed: deflated(text, &[], FlushCompress::Sync)?,
        });
        if heads.len() < HEADS_KEPT {
            heads.push(Arc::clone(&head));
        }
        Ok(head)
    }
}

/// Compresses what answers a form, for a browser that takes it.
pub(crate) async fn answer(request: Request, next: Next) -> Response {
    let takes = takes_gzip(request.headers());
    let response = next.run(request).await;
    let html = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !takes || !html {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LONGEST).await else {
        return (StatusCode::INTERNAL_SERVER_ERROR, Html(BARE)).into_response();
    };
    // Writing to memory does not fail; where it did, the page goes as it is.
    let Ok(packed) = member(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    parts.headers.remove(CONTENT_LENGTH);
    parts
        .headers
        .insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts
        .headers
        .insert(VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, Body::from(packed))
}

/// A page as a gzip member, with an extra field that nobody reads, so long that the whole is a number of steps.
fn member(page: &[u8]) -> Result<Vec<u8>, CompressError> {
    let mut windows = page.windows(HEAD_ENDS.len());
    let ends = windows.position(|window| window == HEAD_ENDS);
    let (head, rest) = page.split_at(ends.map_or(0, |at| at + HEAD_ENDS.len()));
    let head = Head::of(head)?;
    let rest = deflated(rest, &head.text, FlushCompress::Finish)?;
    let bare = MEMBER.len() + FIELD + head.packed.len() + rest.len() + TAIL;
    let zeros = bare.next_multiple_of(STEP) - bare;
    let holds = u8::try_from(zeros).unwrap_or_default();
    let mut sum = Crc::new();
    sum.update(page);
    let mut out = Vec::with_capacity(bare + zeros);
    out.extend_from_slice(&MEMBER);
    out.extend_from_slice(&(u16::from(holds) + 4).to_le_bytes());
    out.extend_from_slice(b"lw");
    out.extend_from_slice(&u16::from(holds).to_le_bytes());
    out.resize(out.len() + usize::from(holds), 0);
    out.extend_from_slice(&head.packed);
    out.extend_from_slice(&rest);
    out.extend_from_slice(&sum.sum().to_le_bytes());
    out.extend_from_slice(&sum.amount().to_le_bytes());
    Ok(out)
}

/// A text in the deflate format, after another that whoever reads it has read before.
fn deflated(text: &[u8], before: &[u8], end: FlushCompress) -> Result<Vec<u8>, CompressError> {
    let mut deflate = Compress::new(Compression::best(), false);
    if !before.is_empty() {
        let from = before.len().saturating_sub(WINDOW);
        deflate.set_dictionary(before.get(from..).unwrap_or_default())?;
    }
    let mut out = Vec::with_capacity(text.len() / 2 + 64);
    loop {
        let read = usize::try_from(deflate.total_in()).unwrap_or(usize::MAX);
        let state = deflate.compress_vec(text.get(read..).unwrap_or_default(), &mut out, end)?;
        // Room to spare means that nothing is held back.
        if state == Status::StreamEnd
            || (end != FlushCompress::Finish && out.len() < out.capacity())
        {
            return Ok(out);
        }
        out.reserve(out.capacity().max(64));
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn read(packed: &[u8]) -> Vec<u8> {
        let mut read = Vec::new();
        let mut decoder = flate2::read::MultiGzDecoder::new(packed);
        decoder.read_to_end(&mut read).unwrap();
        read
    }

    #[test]
    fn what_is_packed_reads_the_same_and_is_a_number_of_steps() {
        for head in [0_usize, 1, 700, 20_000, 40_000, 70_000] {
            for long in [0_u32, 1, 700, 1000, 1006, 1024, 5000, 40_000] {
                let mut page: Vec<u8> = (0..head).map(|at| at.to_le_bytes()[0] | 1).collect();
                page.extend_from_slice(HEAD_ENDS);
                page.extend((0..long).map(|at| at.to_le_bytes()[0] ^ at.to_le_bytes()[1]));
                for page in [&page[..], &page[head + 1..]] {
                    let packed = member(page).unwrap();
                    assert_eq!(packed.len() % STEP, 0, "{head} {long}");
                    assert_eq!(read(&packed), page, "{head} {long}");
                }
            }
        }
        assert!(HEADS.lock().unwrap().len() <= HEADS_KEPT);
        assert_eq!(read(&member(&[]).unwrap()), [0_u8; 0]);
    }
}
