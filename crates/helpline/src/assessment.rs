//! An assessment: what the answers may mean, in words. What is recorded is conclusions and their
//! date, never the answers.

use casework::{Assessment, Conclusion, Entry, Urgency};
use knowledge::{Door, Value};
use policy::Action;
use serde::Serialize;
use vault::JournalId;
use words::Lang;

use crate::Moment;
use crate::check::{Given, Question};
use crate::ledger::Draft;
use crate::line::{Idem, Line, Outcome, Refusal};
use crate::screen::Asked;
use crate::session::Signed;

/// Kinds of conclusions that an advocate reads as what it may mean.
const KINDS: [&str; 2] = ["trafficking", "serious"];

/// What answers may mean, for the advocate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assessed {
    /// One sentence.
    pub sentence: String,
    /// What was said.
    pub said: Vec<String>,
    /// What was not said.
    pub not_said: Vec<String>,
    /// What it may mean, each with its reasons and source.
    pub may_mean: Vec<Meaning>,
    /// The next question worth asking, or none.
    pub next: Option<Question>,
    /// Whether something should be done now.
    pub urgent: bool,
}

/// One thing it may mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meaning {
    /// In a few words.
    pub title: String,
    /// Why, in sentences.
    pub because: Vec<String>,
    /// Where that is written.
    pub cite: Vec<String>,
}

impl Line {
    /// All questions of an assessment, each skippable, with what was chosen so far.
    pub fn assessment_form(&self, lang: Lang, given: &Given) -> Vec<Question> {
        let guide = &self.guide;
        let questions = guide.pack().path(given.door, given.role.as_ref());
        questions
            .into_iter()
            .map(|item| guide.guide().asked(lang, given, item))
            .collect()
    }

    /// An assessment without an answer yet.
    pub fn assessment_begin() -> Given {
        Given::at(Door::SomeoneElse)
    }

    /// What answers may mean, in words.
    pub fn assess(&self, lang: Lang, given: &Given, now: &Moment) -> Assessed {
        let guide = &self.guide;
        let reading = guide.read(lang, given, now.day());
        let asked = Asked {
            lang,
            door: given.door,
            role: given.role.clone(),
            on: now.day(),
            near: None,
            now: now.at.timestamp(),
        };
        // Without a place to look near, a screening has nothing to refuse.
        let concluded = guide
            .screen(&guide.guide().case(given), &asked)
            .map(|screen| screen.conclusions)
            .unwrap_or_default();
        let may_mean = concluded
            .into_iter()
            .filter(|own| KINDS.contains(&own.kind) && own.value >= Value::Signs)
            .map(|own| Meaning {
                title: own.title,
                because: own.because,
                cite: own.cite,
            })
            .collect();
        Assessed {
            sentence: reading.sentence,
            said: reading.said,
            not_said: reading.not_said,
            may_mean,
            next: guide.ask(lang, given, now.day()),
            urgent: reading.urgent,
        }
    }

    /// Keeps what an assessment came to: conclusions and the date, never the answers.
    ///
    /// # Errors
    /// The one who asks may not, nothing was answered, or the database refuses.
    pub async fn record_assessment(
        &self,
        signed: &Signed,
        journal: JournalId,
        given: &Given,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let guide = &self.guide;
        if given.says_nothing() {
            return Err(Refusal::Said("empty"));
        }
        guide
            .accept(given)
            .map_err(|_| Refusal::Said("not-a-choice"))?;
        let asked = Asked {
            lang: Lang::En,
            door: given.door,
            role: given.role.clone(),
            on: now.day(),
            near: None,
            now: now.at.timestamp(),
        };
        let screen = guide
            .screen(&guide.guide().case(given), &asked)
            .map_err(|_| Refusal::Trouble("unavailable"))?;
        let unsound = |_| Refusal::Trouble("unavailable");
        let conclusions: Outcome<Vec<Conclusion>> = screen
            .conclusions
            .iter()
            .filter(|own| KINDS.contains(&own.kind) && own.value >= Value::Signs)
            .map(|own| {
                Ok(Conclusion {
                    id: own.id.parse().map_err(unsound)?,
                    value: word(own.value).parse().map_err(unsound)?,
                })
            })
            .collect();
        let entry = Entry::Assessment(Assessment {
            conclusions: conclusions?,
            concern: screen.concern.parse().map_err(unsound)?,
            urgency: match screen.urgency {
                "emergency" => Urgency::Emergency,
                "soon" => Urgency::Soon,
                _ => Urgency::Routine,
            },
            pack: format!("pack-{}", screen.pack.id)
                .parse()
                .map_err(unsound)?,
            version: casework::Short::parse(&screen.pack.version)
                .map_err(|_| Refusal::Trouble("unavailable"))?,
            law_on: now.day(),
        });
        let draft = Draft::by(signed.member, entry, Action::AssessmentRecord);
        self.write_case(
            signed,
            journal,
            Action::AssessmentRecord,
            &[draft],
            idem,
            now,
        )
        .await
    }
}

/// The name of a value, as entries have it.
const fn word(value: Value) -> &'static str {
    match value {
        Value::No => "no",
        Value::Unknown => "unknown",
        Value::Signs => "signs",
        Value::Yes => "yes",
    }
}
