//! Answers to the forms of the guide: compressed, and made as long as the next whole step, so that their length
//! tells no more of what was chosen or typed than a step does. Nothing secret stands in them that somebody else could
//! guess at by sending forms: an answer holds what its own form sent, and nothing of another visit.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse as _, Response};
use flate2::Compression;

use crate::BARE;
use crate::stored::{gzip, takes_gzip};

/// Answers are a whole number of these long, in bytes.
const STEP: usize = 256;
/// On an answer of 26 kB: level 6 takes 0.26 ms and leaves 8,764 bytes, 8 takes 0.3 ms and leaves 8,713, 9 takes
/// 0.4 ms and leaves 8,703.
const LEVEL: Compression = Compression::new(8);
/// Longer than any page of ours, in bytes.
const LONGEST: usize = 1 << 20;
/// How long the head of a gzip member is, where it names no file (RFC 1952, 2.3).
const HEAD: usize = 10;
/// The flag that says that an extra field follows the head.
const EXTRA: u8 = 4;
/// What an extra field takes by itself: its length, the two letters of its kind and the length of what it holds.
const FIELD: usize = 6;

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
    let (mut head, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LONGEST).await else {
        return (StatusCode::INTERNAL_SERVER_ERROR, Html(BARE)).into_response();
    };
    let packed = padded(gzip(&bytes, LEVEL));
    if packed.is_empty() {
        return Response::from_parts(head, Body::from(bytes));
    }
    head.headers.remove(CONTENT_LENGTH);
    head.headers
        .insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    head.headers
        .insert(VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(head, Body::from(packed))
}

/// The same gzip member with an extra field that nobody reads, so long that the whole is a number of steps.
fn padded(member: Vec<u8>) -> Vec<u8> {
    let Some((head, rest)) = member.split_at_checked(HEAD) else {
        return Vec::new();
    };
    let bare = member.len() + FIELD;
    let zeros = bare.next_multiple_of(STEP) - bare;
    let Ok(holds) = u16::try_from(zeros) else {
        return member;
    };
    let mut out = Vec::with_capacity(bare + zeros);
    out.extend_from_slice(head);
    if let Some(flags) = out.get_mut(3) {
        *flags |= EXTRA;
    }
    out.extend_from_slice(&(holds + 4).to_le_bytes());
    out.extend_from_slice(b"lw");
    out.extend_from_slice(&holds.to_le_bytes());
    out.resize(out.len() + zeros, 0);
    out.extend_from_slice(rest);
    out
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_padded_reads_the_same_and_is_a_number_of_steps() {
        for long in [0_u32, 1, 700, 1000, 1006, 1024, 5000, 40_000] {
            let text: Vec<u8> = (0..long)
                .map(|at| at.to_le_bytes()[0] ^ at.to_le_bytes()[1])
                .collect();
            let packed = padded(gzip(&text, LEVEL));
            assert_eq!(packed.len() % STEP, 0, "{long}");
            let mut read = Vec::new();
            let mut decoder = flate2::read::GzDecoder::new(packed.as_slice());
            decoder.read_to_end(&mut read).unwrap();
            assert_eq!(read, text, "{long}");
        }
        assert!(padded(Vec::new()).is_empty());
    }
}
