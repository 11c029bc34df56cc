//! What the fuzz target of reading does: any bytes, read as text; every quote must be a slice of it, and a
//! text that grows must be read as if it were whole.

use std::sync::OnceLock;

use knowledge::cues::Tongue;
use narrative::{Progress, Reader};

fn reader() -> &'static Reader {
    static READER: OnceLock<Reader> = OnceLock::new();
    READER.get_or_init(|| {
        let tongues = Tongue::read(knowledge::us::CUES).unwrap_or_default();
        Reader::new(&tongues).unwrap_or_default()
    })
}

/// Reads some bytes.
pub(crate) fn read(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let all = reader().read(&text);
    for own in &all {
        assert!(
            text.get(own.start..own.end)
                .is_some_and(|quote| !quote.is_empty())
        );
    }
    let middle = (0..=text.len() / 2)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let mut progress = Progress::default();
    let (mut grown, _) = reader().read_on(&text[..middle], &mut progress);
    let (more, open) = reader().read_on(&text, &mut progress);
    grown.extend(more);
    grown.extend(open);
    assert_eq!(grown, all);
}
