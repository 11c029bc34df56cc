//! What software marks in the words of a visitor, for the advocate who reads them. A proposal is read
//! anew each time and kept nowhere: confirmed, it becomes an observation; dismissed, it is put away in
//! this process's memory alone and is in no journal, no audit and no backup.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use knowledge::cues::{Sense, Tongue};
use knowledge::{IndicatorGroup, Specificity};
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

/// One proposal beside the words it was read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// Which: the indicator and the line of the conversation.
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
            // The tests hold the cues that ship; a build without them reads nothing and says so.
            let tongues = Tongue::read(knowledge::us::CUES).unwrap_or_default();
            Reader::new(&tongues).unwrap_or_default()
        })
    }

    /// Whether words ask for somebody to look at once: danger, thoughts of suicide, a young age.
    pub(crate) fn asks_to_be_seen(&self, text: &str, on: Date) -> bool {
        let mut case = reason::Case::default();
        let reader = self.reader();
        for own in reader.read(text) {
            let now = matches!(own.sense, Sense::Affirmed | Sense::Unsure | Sense::Feared);
            if let Some(indicator) = reader.indicator(&own).filter(|_| now) {
                case.read(&self.pack, indicator);
            }
        }
        let rules = self.rules(on);
        let reading = Reading::of(&self.pack, &rules, case.facts(&rules));
        let young = |item: &&knowledge::Item<knowledge::Conclusion>| {
            item.id().as_str() == "conclusion-under-18-now" && reading.holds(item.id())
        };
        reading.urgency() == Urgency::Emergency
            || self.pack.conclusions.iter().any(|item| young(&item))
    }

    /// What is marked in some lines, what asks to be looked at first before the rest.
    fn marked(&self, lang: Lang, lines: &[Spoken]) -> Vec<Proposal> {
        let reader = self.reader();
        let mut proposals: Vec<(u8, Proposal)> = Vec::new();
        let mut seen: BTreeSet<(String, &'static str)> = BTreeSet::new();
        for line in lines.iter().filter(|line| line.from == "you") {
            for own in reader.read(&line.text) {
                let (Some(id), Some(status)) = (reader.indicator(&own), status(own.sense)) else {
                    continue;
                };
                let item = self.pack.indicators.iter().find(|item| item.id() == id);
                let Some(item) = item.filter(|_| seen.insert((id.to_string(), status))) else {
                    continue;
                };
                let urgent = item.own.group == IndicatorGroup::Danger && status != "absent";
                let weight = match item.own.specificity {
                    _ if urgent => 0,
                    Specificity::Strong => 1,
                    Specificity::Some => 2,
                    Specificity::Weak => 3,
                };
                let proposal = Proposal {
                    id: format!("{id}@{}", line.seq),
                    indicator: id.to_string(),
                    title: self.pack_words(lang, id, "title"),
                    why: self.pack_words(lang, id, "why"),
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
    /// What is proposed beside a conversation: what nobody has confirmed or dismissed.
    pub(crate) fn proposals(
        &self,
        lang: Lang,
        journal: JournalId,
        lines: &[Spoken],
        case: &casework::Coded,
    ) -> Vec<Proposal> {
        let confirmed = |id: &str| {
            let mut observations = case.observations.keys();
            observations.any(|own| own.to_string() == id)
        };
        let mut proposals = self.guide.marked(lang, lines);
        proposals.retain(|own| !confirmed(&own.indicator) && !self.dismissed.has(journal, &own.id));
        proposals
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
        let ledger = self
            .contact(signed, journal, Action::ObservationConfirm)
            .await?;
        let pages = self.pages(&ledger).await?;
        let marked = self.guide.marked(Lang::En, &spoken(&pages, 0, now));
        let own = marked.into_iter().find(|own| own.id == proposal);
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
    /// The one who asks may not.
    pub async fn dismiss(
        &self,
        signed: &Signed,
        journal: JournalId,
        proposal: &str,
    ) -> Outcome<()> {
        self.contact(signed, journal, Action::ObservationConfirm)
            .await?;
        let id = proposal.split('@').next().unwrap_or_default();
        let indicators = &self.guide.pack().indicators;
        if !indicators.iter().any(|item| item.id().as_str() == id) || proposal.len() > 120 {
            return Err(Refusal::Said("not-a-choice"));
        }
        self.dismissed.add(journal, proposal);
        Ok(())
    }
}
