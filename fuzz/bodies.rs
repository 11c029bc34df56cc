//! What each fuzz target does with its bytes. Nothing may panic, and what must hold is asserted. The targets call these
//! under libFuzzer; a test of `vault` calls them with bytes of its own.

use std::str::FromStr;

use vault::{
    Aad, Blob, Code, DeskCertificate, DeskSeed, Entropy, GrantTerms, JournalId, Key, OrgId, Pin,
    RecoveryCode, Refused, Section, Token, arrive, field, keep, open_arrived, open_kept,
};

/// Random bytes that the input decides; zeros when it has run out.
struct Given<'a>(&'a [u8]);

impl Entropy for Given<'_> {
    fn fill(&mut self, out: &mut [u8]) {
        for byte in out {
            let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
            *byte = *first;
            self.0 = rest;
        }
    }
}

/// A true blob with up to four bytes changed as the input says.
fn damage(bytes: &[u8], rng: &mut Given<'_>) -> Blob {
    let mut bytes = bytes.to_vec();
    for _ in 0..4 {
        let mut step = [0; 3];
        rng.fill(&mut step);
        let [high, low, with] = step;
        let at = usize::from(u16::from_be_bytes([high, low])) % bytes.len().max(1);
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= with;
        }
    }
    Blob::from(bytes)
}

/// Opens arbitrary bytes as a K-seal, and a true one with bytes changed.
pub(crate) fn open_k(data: &[u8]) {
    let rng = &mut Given(data);
    let (key, org) = (Key::generate(rng), OrgId::random(rng));
    let aad = Aad::new(
        &field::ENTRY_KEPT,
        org,
        Some(JournalId::random(rng)),
        org,
        1,
        0,
    );
    assert_eq!(open_kept(&key, &aad, &Blob::from(data)), Err(Refused));
    let sealed = keep(&key, &aad, data, rng);
    let opened = open_kept(&key, &aad, &sealed.blob());
    assert_eq!(opened.as_deref().map(Vec::as_slice), Ok(data));
    let damaged = damage(sealed.as_bytes(), &mut Given(data));
    assert_eq!(
        open_kept(&key, &aad, &damaged).is_ok(),
        damaged == sealed.blob()
    );
}

/// Opens arbitrary bytes as a P-seal, and a true one with bytes changed.
pub(crate) fn open_p(data: &[u8]) {
    let rng = &mut Given(data);
    let (key, org) = (DeskSeed::generate(rng).box_secret(), OrgId::random(rng));
    let aad = Aad::new(
        &field::ENTRY_ARRIVED,
        org,
        Some(JournalId::random(rng)),
        org,
        1,
        0,
    );
    let blob = Blob::from(data);
    let _ = blob.kid();
    assert_eq!(open_arrived(&key, &aad, &blob), Err(Refused));
    // Past the box's name, so that decapsulation sees arbitrary bytes too.
    let front = [&[2, 1], key.public().kid().as_slice(), data].concat();
    assert_eq!(open_arrived(&key, &aad, &Blob::from(front)), Err(Refused));
    let sealed = arrive(&key.public(), &aad, data, rng);
    let opened = open_arrived(&key, &aad, &sealed.blob());
    assert_eq!(opened.as_deref().map(Vec::as_slice), Ok(data));
    let damaged = damage(sealed.as_bytes(), &mut Given(data));
    assert_eq!(
        open_arrived(&key, &aad, &damaged).is_ok(),
        damaged == sealed.blob()
    );
}

/// What is read must be written as it was read.
fn spelled<T: FromStr + ToString>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        assert_eq!(value.to_string(), text);
    }
}

/// Reads arbitrary text as an id, a token, a code, a section and a pin.
pub(crate) fn texts(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    spelled::<JournalId>(&text);
    spelled::<Section>(&text);
    spelled::<Pin>(&text);
    if let Ok(token) = Token::parse(&text) {
        assert_eq!(token.to_text().as_str(), text);
    }
    if let Ok(code) = Code::parse(&text) {
        let shown = code.to_text();
        assert_eq!(Code::parse(&shown).map(|it| it.to_text()), Ok(shown));
    }
    if let Ok(code) = RecoveryCode::parse(&text) {
        let shown = code.to_text();
        assert_eq!(
            RecoveryCode::parse(&shown).map(|it| it.to_text()),
            Ok(shown)
        );
    }
}

/// Reads arbitrary bytes as a grant and as a desk certificate, and names arbitrary places.
pub(crate) fn records(data: &[u8]) {
    if let Ok(terms) = GrantTerms::from_bytes(data) {
        assert_eq!(terms.to_bytes(), data);
    }
    if let Ok(certificate) = DeskCertificate::from_bytes(data) {
        assert_eq!(certificate.to_bytes(), data);
        let root = DeskSeed::from_bytes([1; 32]).verify_key();
        assert_eq!(certificate.check(&Pin::of(&root)), Err(Refused));
    }
    let place = |rng: &mut Given<'_>| {
        let number = |rng: &mut Given<'_>| {
            let mut bytes = [0; 4];
            rng.fill(&mut bytes);
            u32::from_be_bytes(bytes)
        };
        let (rev, epoch) = (number(rng), number(rng));
        let journal = (number(rng) & 1 == 1).then(|| JournalId::random(rng));
        let (org, row) = (OrgId::random(rng), OrgId::random(rng));
        let aad = Aad::new(&field::ENTRY_KEPT, org, journal, row, rev, epoch);
        ((org, journal, row, rev, epoch), aad.as_bytes().to_vec())
    };
    let rng = &mut Given(data);
    let ((one, bytes), (other, others)) = (place(rng), place(rng));
    assert_eq!(one == other, bytes == others);
}
