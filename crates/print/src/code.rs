//! An address as a square to be scanned. The crate `qrcode` makes the pattern; here it is only drawn.

use std::fmt::Write as _;

use qrcode::{EcLevel, QrCode};

use crate::{Kind, Refused};

/// The longest address that is taken, in characters. A longer one makes squares too fine for a till's printer.
pub const MOST_ADDRESS: usize = 200;

/// The smallest square of a pattern that a cheap printer and an old telephone still manage, in points (0.3 mm).
const LEAST_SQUARE: f32 = 0.85;

/// White squares around a pattern: what a reader needs to find it.
const QUIET: u16 = 4;

/// Words that an address on paper may not hold: whoever scans it, or looks over a shoulder, reads them.
const SUBJECT: [&str; 12] = [
    "traffick", "trata", "abuse", "abuso", "victim", "hotline", "slave", "esclav", "rescue",
    "rescat", "escape", "sex",
];

/// A pattern of dark and light squares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The address.
    pub address: String,
    width: u16,
    dark: Vec<bool>,
}

impl Code {
    /// Makes the pattern of an address that is `side` points wide on a sheet.
    ///
    /// # Errors
    /// It is no web address, it names the subject, or it is too long for so small a square.
    pub(crate) fn new(address: &str, side: f32, kind: Kind) -> Result<Code, Refused> {
        let address = address.trim();
        let rest = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"));
        let plain = address.bytes().all(|byte| byte.is_ascii_graphic());
        if !plain || rest.is_none_or(str::is_empty) {
            return Err(Refused::NotAnAddress);
        }
        let lower = address.to_lowercase();
        if let Some(word) = SUBJECT.iter().find(|word| lower.contains(**word)) {
            return Err(Refused::AddressNamesSubject { word });
        }
        let too_long = Refused::AddressTooLong { kind };
        if address.len() > MOST_ADDRESS {
            return Err(too_long);
        }
        let Ok(made) = QrCode::with_error_correction_level(address, EcLevel::M) else {
            return Err(too_long);
        };
        let width = u16::try_from(made.width()).unwrap_or(u16::MAX);
        let code = Code {
            address: address.to_owned(),
            width,
            dark: made
                .to_colors()
                .into_iter()
                .map(|color| color == qrcode::Color::Dark)
                .collect(),
        };
        if side / f32::from(code.squares()) < LEAST_SQUARE {
            return Err(too_long);
        }
        Ok(code)
    }

    /// How many squares wide it is, the white ones around it included.
    pub(crate) fn squares(&self) -> u16 {
        self.width.saturating_add(2 * QUIET)
    }

    /// The dark squares in runs: left, top and length, in squares.
    pub(crate) fn runs(&self) -> Vec<(u16, u16, u16)> {
        let mut runs: Vec<(u16, u16, u16)> = Vec::new();
        for (row, squares) in (QUIET..).zip(self.dark.chunks(usize::from(self.width.max(1)))) {
            let mut open: Option<(u16, u16)> = None;
            for (column, dark) in (QUIET..).zip(squares) {
                open = match (open, dark) {
                    (Some((from, length)), true) => Some((from, length + 1)),
                    (None, true) => Some((column, 1)),
                    (Some((from, length)), false) => {
                        runs.push((from, row, length));
                        None
                    }
                    (None, false) => None,
                };
            }
            if let Some((from, length)) = open {
                runs.push((from, row, length));
            }
        }
        runs
    }

    /// The dark squares as a path of SVG, one unit a square.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for (left, top, length) in self.runs() {
            let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::Code;
    use crate::{Kind, Refused};

    #[test]
    fn addresses_that_are_taken_and_refused() {
        let made = |address: &str, side| Code::new(address, side, Kind::Poster);
        let code = made("https://example.org/a", 90.0).unwrap();
        assert_eq!(code.squares(), 33);
        let dark: u32 = code.runs().iter().map(|run| u32::from(run.2)).sum();
        let all = code.dark.iter().filter(|dark| **dark).count();
        assert_eq!(usize::try_from(dark).unwrap(), all);
        assert!(code.path().starts_with("M4 4h7v1h-7z"));
        for wrong in [
            "",
            "example.org",
            "https://",
            "https://a b",
            "https://ñ.org",
            "tel:911",
        ] {
            assert_eq!(made(wrong, 90.0), Err(Refused::NotAnAddress), "{wrong}");
        }
        assert!(matches!(
            made("https://stop-TRAFFICKING.org", 90.0),
            Err(Refused::AddressNamesSubject { .. })
        ));
        let long = format!("https://example.org/{}", "a".repeat(5_000));
        assert!(matches!(
            made(&long, 90.0),
            Err(Refused::AddressTooLong { .. })
        ));
        assert!(matches!(
            made("https://example.org/a", 20.0),
            Err(Refused::AddressTooLong { .. })
        ));
    }
}
