//! What software marks in the words of a visitor, for the advocate who reads them. A proposal is read
//! anew each time and kept nowhere: confirmed, it becomes an observation; dismissed, it is put away in
//! this process's memory alone and is in no journal, no audit and no backup.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use casework::{Case, Coded};
use jiff::civil::Date;
use knowledge::cues::{Sense, Tongue};
use knowledge::{Id, Specificity};
use narrative::Reader;
use policy::Action;
use reason::{Reading, Urgency};
use serde::Serialize;
use vault::JournalId;
use words::Lang;

use crate::contact::Spoken;
use crate::desk_work::Observe;
use crate::line::{Idem, Line, Outcome, Refusal};
use crate::session::Signed;
use crate::visitor::spoken;
use crate::{Helpline, Moment};

/// The most proposals that are remembered as dismissed; then all are forgotten, and shown again.
const MOST_DISMISSED: usize = 20_000;

/// The conclusion of a young age.
const YOUNG: &str = "conclusion-under-18-now";

/// One proposal beside the words it was read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// Which: the indicator, the line of the conversation, and what confirming it records.
    pub id: String,
    /// The indicator.
    pub indicator: String,
    /// Its title.
    pub title: String,
    /// What else it may be.
    pub why: String,
    /// The exact words.
    pub quote: String,
    /// How it is said: see [`Sense::name`].
    pub sense: &'static str,
    /// What confirming it records: `present`, `absent` or `uncertain`.
    pub status: &'static str,
    /// When it was said.
    pub time: String,
    /// Whether it asks to be looked at first.
    pub urgent: bool,
}

/// What was dismissed since the program started.
#[derive(Debug, Default)]
pub(crate) struct Dismissed(Mutex<BTreeSet<(JournalId, String)>>);

impl Dismissed {
    fn add(&self, journal: JournalId, proposal: &str) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST_DISMISSED {
            all.clear();
        }
        all.insert((journal, proposal.to_owned()));
    }

    fn has(&self, journal: JournalId, proposal: &str) -> bool {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.contains(&(journal, proposal.to_owned()))
    }
}

/// Whether a mention in this sense asks somebody to look: what is feared does, what is past does not.
const fn asks(sense: Sense) -> bool {
    matches!(sense, Sense::Affirmed | Sense::Unsure | Sense::Feared)
}

/// What confirming a mention records; nothing for one that speaks of no potential victim.
pub(crate) const fn status(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::Affirmed | Sense::Past => Some("present"),
        Sense::Unsure | Sense::Feared => Some("uncertain"),
        Sense::Denied => Some("absent"),
        Sense::Other | Sense::Hypothetical => None,
    }
}

impl Helpline {
    /// The reader of texts, made ready when it is first asked for.
    pub fn reader(&self) -> &Reader {
        self.reader.get_or_init(|| {
            // The tests hold the cues that ship. A build without them reads nothing, and the log says so.
            let read = Tongue::read(knowledge::us::CUES).ok();
            let reader = read.and_then(|tongues| Reader::new(&tongues).ok());
            reader.unwrap_or_else(|| {
                tracing::error!("the cues cannot be read: no words are marked");
                Reader::default()
            })
        })
    }

    /// Whether words ask for somebody to look at once: danger, thoughts of suicide, a young age.
    pub(crate) fn asks_to_be_seen(&self, text: &str, on: Date) -> bool {
        let reader = self.reader();
        let read = reader.read(text);
        let asking = read.iter().filter(|own| asks(own.sense));
        self.looked_at_first(asking.filter_map(|own| reader.indicator(own)), on)
    }

    /// Whether some signs together are looked at before the rest: what the rules call an emergency, or
    /// a young age.
    fn looked_at_first<'i>(&self, signs: impl Iterator<Item = &'i Id>, on: Date) -> bool {
        let mut case = reason::Case::default();
        for indicator in signs {
            case.read(self.pack(), indicator);
        }
        let rules = self.rules(on);
        let reading = Reading::of(self.pack(), &rules, case.facts(&rules));
        let mut conclusions = self.pack().conclusions.iter();
        reading.urgency() == Urgency::Emergency
            || conclusions.any(|item| item.id().as_str() == YOUNG && reading.holds(item.id()))
    }

    /// What is marked in some lines, what asks to be looked at first before the rest. One that is put
    /// away makes room for a later one of the same sign.
    fn marked(
        &self,
        lang: Lang,
        lines: &[Spoken],
        on: Date,
        away: impl Fn(&str, &str, &str) -> bool,
    ) -> Vec<Proposal> {
        let reader = self.reader();
        let mut proposals: Vec<(u8, Proposal)> = Vec::new();
        let mut seen: BTreeSet<(String, &'static str)> = BTreeSet::new();
        for line in lines.iter().filter(|line| line.from == "you") {
            for own in reader.read(&line.text) {
                let (Some(indicator), Some(status)) = (reader.indicator(&own), status(own.sense))
                else {
                    continue;
                };
                let id = format!("{indicator}@{}:{status}", line.seq);
                let mut items = self.pack().indicators.iter();
                let Some(item) = items.find(|item| item.id() == indicator) else {
                    continue;
                };
                if away(&id, indicator.as_str(), status)
                    || !seen.insert((indicator.to_string(), status))
                {
                    continue;
                }
                let urgent =
                    asks(own.sense) && self.looked_at_first(std::iter::once(indicator), on);
                let weight = match item.own.specificity {
                    _ if urgent => 0,
                    Specificity::Strong => 1,
                    Specificity::Some => 2,
                    Specificity::Weak => 3,
                };
                let proposal = Proposal {
                    id,
                    indicator: indicator.to_string(),
                    title: self.pack_words(lang, indicator, "title"),
                    why: self.pack_words(lang, indicator, "why"),
                    quote: line
                        .text
                        .get(own.start..own.end)
                        .unwrap_or_default()
                        .to_owned(),
                    sense: own.sense.name(),
                    status,
                    time: line.time.clone(),
                    urgent,
                };
                proposals.push((weight, proposal));
            }
        }
        proposals.sort_by_key(|(weight, _)| *weight);
        proposals.into_iter().map(|(_, own)| own).collect()
    }
}

impl Line {
    /// What is proposed beside a conversation: what nobody has dismissed, and nobody has confirmed as
    /// it is said here.
    pub(crate) fn proposals(
        &self,
        lang: Lang,
        journal: JournalId,
        lines: &[Spoken],
        case: &Coded,
        now: &Moment,
    ) -> Vec<Proposal> {
        let confirmed = |indicator: &str, status: &str| {
            let mut observations = case.observations.iter();
            observations
                .any(|(id, own)| id.to_string() == indicator && own.what.status.as_str() == status)
        };
        self.guide
            .marked(lang, lines, now.day(), |id, indicator, status| {
                confirmed(indicator, status) || self.dismissed.has(journal, id)
            })
    }

    /// What is proposed now, for somebody who may confirm it.
    async fn proposed(
        &self,
        signed: &Signed,
        journal: JournalId,
        now: &Moment,
    ) -> Outcome<Vec<Proposal>> {
        let ledger = self
            .contact(signed, journal, Action::ObservationConfirm)
            .await?;
        let pages = self.pages(&ledger).await?;
        let case = match self.case(signed, &ledger).await? {
            Some(case) => Case::fold(self.pages(&case).await?.rows()).coded,
            None => Coded::default(),
        };
        Ok(self.proposals(Lang::En, journal, &spoken(&pages, 0, now), &case, now))
    }

    /// Confirms a proposal: it becomes an observation that was said. Its words are kept only where
    /// that was chosen.
    ///
    /// # Errors
    /// There is no such proposal any more, the one who asks may not, or the database refuses.
    pub async fn confirm(
        &self,
        signed: &Signed,
        journal: JournalId,
        (proposal, keep): (&str, bool),
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let mut proposed = self.proposed(signed, journal, now).await?.into_iter();
        let own = proposed.find(|own| own.id == proposal);
        let own = own.ok_or(Refusal::Said("not-a-choice"))?;
        let form = Observe {
            indicator: own.indicator,
            source: "said".to_owned(),
            status: own.status.to_owned(),
            quote: keep.then_some(own.quote),
        };
        self.observe(signed, journal, form, idem, now).await
    }

    /// Puts a proposal away. Nothing of it is written anywhere.
    ///
    /// # Errors
    /// There is no such proposal any more, or the one who asks may not.
    pub async fn dismiss(
        &self,
        signed: &Signed,
        journal: JournalId,
        proposal: &str,
        now: &Moment,
    ) -> Outcome<()> {
        let proposed = self.proposed(signed, journal, now).await?;
        if !proposed.iter().any(|own| own.id == proposal) {
            return Err(Refusal::Said("not-a-choice"));
        }
        self.dismissed.add(journal, proposal);
        Ok(())
    }
}
