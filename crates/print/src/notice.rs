//! A notice that a law asks some places to put up, as dated data. The law's own words do not stand here: nobody has
//! held them against the official text for this program. A notice is a draft until somebody signs it, and is refused
//! once its review is late.

use jiff::civil::Date;
use serde::Deserialize;
use words::Lang;

use crate::{Refused, day};

/// The notice that comes with the program.
const CALIFORNIA: &str = include_str!("../data/notice-ca.toml");

/// The most bytes of a notice's file, and of one of its sentences.
const MOST_FILE: usize = 64 * 1024;
const MOST_SENTENCE: usize = 600;
/// The most sentences of a notice.
const MOST_ITEMS: usize = 12;

/// How far a notice has been held against the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Certainty {
    /// Somebody answerable has compared it with the official text.
    Settled,
    /// Nobody has.
    Verify,
}

/// A jurisdiction's notice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Where it holds.
    pub jurisdiction: String,
    /// The law that asks for it.
    pub(crate) law: Named,
    /// The address of the official text.
    pub(crate) source: String,
    /// The day to which the data speaks.
    #[serde(deserialize_with = "day::read")]
    pub(crate) as_of: Date,
    /// The day by which somebody reads it against its source again.
    #[serde(deserialize_with = "day::read")]
    pub(crate) review_due: Date,
    certainty: Certainty,
    /// Who compared it with the official text and answers for it.
    pub(crate) signed_by: Option<String>,
    /// The least size of its letters, in points.
    pub(crate) least_points: f32,
    /// What whoever puts it up should compare with the law.
    pub(crate) compare: Wordings,
    /// Its sentences.
    pub(crate) says: Wordings,
}

/// Sentences in each language, as peers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wordings {
    en: Vec<String>,
    es: Vec<String>,
}

/// A name in each language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    en: String,
    es: String,
}

impl Named {
    pub(crate) fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
        }
    }
}

impl Wordings {
    pub(crate) fn of(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
        }
    }

    fn sound(&self) -> bool {
        self.en.len() == self.es.len()
            && (1..=MOST_ITEMS).contains(&self.en.len())
            && self
                .en
                .iter()
                .chain(&self.es)
                .all(|text| !text.trim().is_empty() && text.len() <= MOST_SENTENCE)
    }
}

impl Notice {
    /// The notice of California that comes with the program.
    ///
    /// # Errors
    /// Its data is damaged; a build whose tests passed has no such fault.
    pub fn california() -> Result<Notice, Refused> {
        Notice::read(CALIFORNIA)
    }

    /// Reads a notice from TOML.
    ///
    /// # Errors
    /// What is wrong with it, and what to write.
    pub fn read(text: &str) -> Result<Notice, Refused> {
        let refused = |what: String| Refused::Notice { what };
        if text.len() > MOST_FILE {
            return Err(refused(format!("it is longer than {MOST_FILE} bytes")));
        }
        let notice: Notice =
            toml::from_str(text).map_err(|error| refused(error.message().to_owned()))?;
        if !notice.says.sound() || !notice.compare.sound() {
            return Err(refused(format!(
                "`says` and `compare` need as many sentences in en as in es, 1 to {MOST_ITEMS}, of {MOST_SENTENCE} bytes at most"
            )));
        }
        if !(16.0..=30.0).contains(&notice.least_points) {
            return Err(refused("`least_points` is 16 to 30".to_owned()));
        }
        if !notice.source.starts_with("https://") {
            return Err(refused(
                "`source` is the address of the official text".to_owned(),
            ));
        }
        Ok(notice)
    }

    /// Whether its review is late on a day.
    pub fn is_late(&self, on: Date) -> bool {
        self.review_due < on
    }

    /// Whether it may be put up as it is: somebody signed it, it is settled, and its review is not late.
    pub fn is_signed(&self, on: Date) -> bool {
        self.certainty == Certainty::Settled
            && self
                .signed_by
                .as_deref()
                .is_some_and(|name| !name.trim().is_empty())
            && self.as_of <= on
            && !self.is_late(on)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use words::{Lang, lint};

    use super::{CALIFORNIA, Notice};
    use crate::Refused;

    #[test]
    fn the_own_notice_is_a_draft_with_a_day() {
        let notice = Notice::california().unwrap();
        assert!(!notice.is_signed(date(2026, 11, 26)));
        assert!(!notice.is_late(notice.review_due));
        assert!(notice.is_late(notice.review_due.tomorrow().unwrap()));
        for lang in Lang::ALL {
            for text in notice.says.of(lang).iter().chain(notice.compare.of(lang)) {
                assert_eq!(lint::findings(lang, text), Vec::<String>::new(), "{text}");
            }
        }
    }

    #[test]
    fn a_signature_alone_settles_nothing() {
        let day = date(2026, 11, 26);
        let signed = format!("signed_by = \"A. Counsel\"\n{CALIFORNIA}");
        assert!(!Notice::read(&signed).unwrap().is_signed(day));
        let settled = signed.replace("certainty = \"verify\"", "certainty = \"settled\"");
        let notice = Notice::read(&settled).unwrap();
        assert!(notice.is_signed(day));
        assert!(!notice.is_signed(notice.review_due.tomorrow().unwrap()));
    }

    #[test]
    fn what_is_crooked_is_refused_with_words() {
        let long = "x".repeat(70_000);
        for text in [
            "",
            "says = 1",
            &CALIFORNIA.replace("least_points = 16", "least_points = 6"),
            &CALIFORNIA.replace("https://", "ftp://"),
            &long,
        ] {
            assert!(matches!(Notice::read(text), Err(Refused::Notice { .. })));
        }
    }
}
