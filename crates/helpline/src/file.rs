//! The file: everything the conversation screen shows of one contact and its case.

use std::collections::BTreeMap;

use casework::{
    Case, Coded, Contact, Entry, Referral, ReleaseState, RuleRecord, SheetItem, SheetLine,
};
use policy::Action;
use serde::Serialize;
use store::AuditQuery;
use vault::{JournalId, MemberId};
use words::{Arg, Lang};

use crate::Moment;
use crate::check::Need;
use crate::contact::Spoken;
use crate::desk_work::relation;
use crate::ledger::Pages;
use crate::line::{Line, Outcome};
use crate::member::allowed;
use crate::proposals::Proposal;
use crate::queue::{lane, language};
use crate::session::Signed;
use crate::visitor::{day_in_words, spoken, time_of_day};

/// The most lines of the audit that a file shows.
const MOST_READS: u32 = 50;

/// A contact and its case, as a member may see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct File {
    /// The contact's journal.
    pub journal: String,
    /// `waiting`, `open`, `closed` or `hidden`.
    pub state: &'static str,
    /// What for.
    pub lane: &'static str,
    /// The visitor's language.
    pub lang: &'static str,
    /// Whether the visitor said that somebody is in danger now.
    pub danger: bool,
    /// Whether the one who reads has taken it.
    pub mine: bool,
    /// What was said.
    pub lines: Vec<Spoken>,
    /// The newest entry there is.
    pub last_seq: u64,
    /// Private notes.
    pub notes: Vec<NoteLine>,
    /// Safe-contact rules that hold.
    pub rules: Vec<RuleLine>,
    /// Needs.
    pub needs: Vec<Need>,
    /// What software marks in the words, for somebody to confirm or dismiss.
    pub proposals: Vec<Proposal>,
    /// Confirmed observations.
    pub observations: Vec<ObservationLine>,
    /// Recorded assessments.
    pub assessments: Vec<AssessmentLine>,
    /// Releases, newest first.
    pub releases: Vec<ReleaseLine>,
    /// Referrals, newest first.
    pub referrals: Vec<ReferralLine>,
    /// Tasks.
    pub tasks: Vec<TaskLine>,
    /// Until when the words are kept, in words.
    pub words_until: Option<String>,
    /// Who has opened this file, by name, with when.
    pub read_by: Vec<String>,
    /// How many entries cannot be shown.
    pub unreadable: usize,
}

/// A private note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteLine {
    /// The words.
    pub text: String,
    /// Whose.
    pub by: String,
    /// When.
    pub time: String,
}

/// A safe-contact rule, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleLine {
    /// The rule in one or two sentences.
    pub text: String,
}

/// A confirmed observation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObservationLine {
    /// The indicator's title.
    pub title: String,
    /// `said`, `seen` or `inferred`.
    pub source: &'static str,
    /// `present`, `absent` or `uncertain`.
    pub status: &'static str,
    /// The exact words, where it was chosen to keep them.
    pub quote: Option<String>,
}

/// A recorded assessment: conclusions and their date, no answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AssessmentLine {
    /// When.
    pub when: String,
    /// What it may mean, in one sentence.
    pub sentence: String,
    /// Titles of what may hold.
    pub conclusions: Vec<String>,
}

/// A release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReleaseLine {
    /// Its id.
    pub id: String,
    /// To whom.
    pub recipient: String,
    /// What for.
    pub purpose: String,
    /// What is shared.
    pub items: Vec<ItemLine>,
    /// Until when, in words.
    pub until: String,
    /// How it was given.
    pub how: &'static str,
    /// `live`, `offered`, `withdrawn` or `ended`.
    pub state: &'static str,
}

/// One item of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemLine {
    /// Its kind: see [`crate::release::ITEMS`].
    pub item: &'static str,
    /// What it says.
    pub value: String,
    /// Whether it is shown only after the place says yes.
    pub after: bool,
}

/// A referral and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReferralLine {
    /// Its id.
    pub id: String,
    /// The release it stands on.
    pub release: String,
    /// To whom.
    pub recipient: String,
    /// `offered`, `seen`, `accepted`, `declined`, `withdrawn` or `expired`.
    pub state: &'static str,
    /// Why not, where it was declined.
    pub reason: Option<&'static str>,
    /// Whom to ask for.
    pub ask_for: Option<String>,
    /// When to come or call.
    pub when: Option<String>,
    /// A line of the place's own.
    pub note: Option<String>,
    /// When it last changed, in words.
    pub changed: String,
    /// What came of it.
    pub outcome: Option<&'static str>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TaskLine {
    /// Its id.
    pub id: String,
    /// What.
    pub text: String,
    /// By when, in words.
    pub due: Option<String>,
    /// Whether it is done.
    pub done: bool,
}

impl Line {
    /// Opens a contact's file, with its case. That it was opened is written down.
    ///
    /// # Errors
    /// The one who asks may not know of it, or the database cannot be read.
    pub async fn file(
        &self,
        signed: &Signed,
        journal: JournalId,
        lang: Lang,
        now: &Moment,
    ) -> Outcome<File> {
        let ledger = self.contact(signed, journal, Action::ContactRead).await?;
        self.note_read(signed, journal, now).await?;
        let pages = self.pages(&ledger).await?;
        let contact = Contact::fold(pages.rows());
        let names = self.names().await?;
        let mut unreadable = pages.unreadable;
        // What an earlier advocate wrote down is not for everybody who may look at who waits.
        let may = allowed(signed, Action::CaseRead, relation(signed, &ledger.row)).is_ok();
        let case = if may {
            self.case(signed, &ledger).await?
        } else {
            None
        };
        let case = match case {
            Some(case) => {
                let pages = self.pages(&case).await?;
                unreadable += pages.unreadable;
                Case::fold(pages.rows()).coded
            }
            None => Coded::default(),
        };
        let name = |by: Option<MemberId>| {
            by.and_then(|by| names.get(&by).cloned())
                .unwrap_or_default()
        };
        let notes = contact.coded.notes.iter().filter(|_| may);
        let row = &ledger.row;
        let lines = spoken(&pages, 0, now);
        Ok(File {
            journal: journal.to_string(),
            state: row.state.word(),
            lane: lane(&row.lane),
            lang: language(&row.lang),
            danger: row.urgent,
            mine: row.assigned == Some(signed.member),
            lines: lines.clone(),
            last_seq: u64::from(row.head),
            notes: notes
                .map(|note| NoteLine {
                    text: note.what.as_str().to_owned(),
                    by: name(note.by),
                    time: time_of_day(note.at.as_millisecond(), now),
                })
                .collect(),
            rules: case
                .rules_at(now.at.timestamp())
                .map(|record| self.rule_line(lang, record, now))
                .collect(),
            needs: case
                .needs
                .keys()
                .map(|id| Need {
                    id: id.to_string(),
                    title: self.title(lang, id.as_str()),
                })
                .collect(),
            proposals: if may {
                self.proposals(lang, journal, &lines, &case, now)
            } else {
                Vec::new()
            },
            observations: self.observation_lines(lang, &case),
            assessments: self.assessment_lines(lang, &case, now),
            releases: self.release_lines(lang, &case, now),
            referrals: referral_lines(lang, &case, now),
            tasks: task_lines(lang, &case, now),
            words_until: row.shred_after.and_then(|at| day_in_words(lang, at, now)),
            read_by: self.read_by(lang, journal, &names, now).await?,
            unreadable,
        })
    }

    /// Who has opened a contact, and when.
    async fn read_by(
        &self,
        lang: Lang,
        journal: JournalId,
        names: &BTreeMap<MemberId, String>,
        now: &Moment,
    ) -> Outcome<Vec<String>> {
        let lines = self
            .store
            .list_audit(AuditQuery::Openings(journal.uuid()), MOST_READS)
            .await?;
        let mut read: Vec<String> = Vec::new();
        for line in &lines {
            let Some(name) = line
                .actor
                .and_then(|actor| names.get(&MemberId::from(actor)))
            else {
                continue;
            };
            let day = day_in_words(lang, line.at, now).unwrap_or_default();
            read.push(format!("{name}, {day}, {}", time_of_day(line.at, now)));
        }
        Ok(read)
    }

    /// The title of an item of the pack, or its id where the pack has it no more.
    pub(crate) fn title(&self, lang: Lang, id: &str) -> String {
        knowledge::Id::try_from(id.to_owned())
            .ok()
            .and_then(|id| {
                let pack = self.guide.pack();
                pack.say(lang, &id, "title")
                    .or_else(|| pack.say(lang, &id, "title-other"))
            })
            .unwrap_or_else(|| id.to_owned())
    }

    fn rule_line(&self, lang: Lang, record: &RuleRecord, now: &Moment) -> RuleLine {
        let rule = &record.rule;
        let days: Vec<String> = rule
            .window
            .days
            .iter()
            .map(|day| self.guide.say(lang, &format!("day-{day}")))
            .collect();
        let hours = rule.window.hours.as_ref().map_or_else(
            || self.guide.say(lang, "any-hour"),
            |hours| {
                format!(
                    "{}–{}",
                    hours.from.strftime("%H:%M"),
                    hours.until.strftime("%H:%M")
                )
            },
        );
        let args = [
            (
                "channel",
                Arg::Text(self.guide.say(lang, &format!("channel-{}", rule.channel))),
            ),
            ("value", Arg::Text(rule.value.as_str().to_owned())),
            ("days", Arg::Text(words::list(lang, &days))),
            ("hours", Arg::Text(hours)),
            ("zone", Arg::Text(rule.window.zone.to_string())),
            (
                "until",
                Arg::Text(
                    day_in_words(lang, rule.not_after.as_millisecond(), now).unwrap_or_default(),
                ),
            ),
        ];
        let mut text = self.guide.say_with(lang, "rule", &args);
        for (key, value) in [("rule-say", &rule.say), ("rule-code-word", &rule.code_word)] {
            if let Some(value) = value {
                let args = [("text", Arg::Text(value.as_str().to_owned()))];
                text.push(' ');
                text.push_str(&self.guide.say_with(lang, key, &args));
            }
        }
        text.push(' ');
        text.push_str(
            &self
                .guide
                .say(lang, &format!("voicemail-{}", rule.voicemail)),
        );
        RuleLine { text }
    }

    fn observation_lines(&self, lang: Lang, case: &Coded) -> Vec<ObservationLine> {
        case.observations
            .values()
            .map(|own| ObservationLine {
                title: self.title(lang, own.what.indicator.as_str()),
                source: own.what.source.as_str(),
                status: own.what.status.as_str(),
                quote: own
                    .what
                    .quote
                    .as_ref()
                    .map(|quote| quote.as_str().to_owned()),
            })
            .collect()
    }

    fn assessment_lines(&self, lang: Lang, case: &Coded, now: &Moment) -> Vec<AssessmentLine> {
        case.assessments
            .iter()
            .rev()
            .map(|own| AssessmentLine {
                when: day_in_words(lang, own.at.as_millisecond(), now).unwrap_or_default(),
                sentence: self
                    .guide
                    .say(lang, &format!("concern-{}", own.what.concern)),
                conclusions: own
                    .what
                    .conclusions
                    .iter()
                    .map(|conclusion| self.title(lang, conclusion.id.as_str()))
                    .collect(),
            })
            .collect()
    }

    fn release_lines(&self, lang: Lang, case: &Coded, now: &Moment) -> Vec<ReleaseLine> {
        let mut releases: Vec<_> = case.releases.values().collect();
        releases.sort_by_key(|own| std::cmp::Reverse(own.seq));
        let at = now.at.timestamp();
        releases
            .into_iter()
            .map(|own| ReleaseLine {
                id: own.release.id.to_string(),
                recipient: recipient_name(&own.release.recipient),
                purpose: own.release.purpose.as_str().to_owned(),
                items: self.item_lines(lang, &casework::compose(&own.release)),
                until: day_in_words(lang, own.release.not_after.as_millisecond(), now)
                    .unwrap_or_default(),
                how: how_key(own.release.how),
                state: match own.state(at) {
                    ReleaseState::Live => {
                        let offered = case
                            .referrals
                            .values()
                            .any(|referral| referral.sent.release == own.release.id);
                        if offered { "offered" } else { "live" }
                    }
                    ReleaseState::Withdrawn(_) => "withdrawn",
                    ReleaseState::Expired(_) | ReleaseState::Doubtful => "ended",
                },
            })
            .collect()
    }

    /// Lines of a referral in words. The purpose stands apart on every screen.
    pub(crate) fn item_lines(&self, lang: Lang, sheet: &[SheetLine]) -> Vec<ItemLine> {
        let mut lines: Vec<ItemLine> = Vec::new();
        for line in sheet {
            let Some(item) = item_key(line.item) else {
                continue;
            };
            let value = match line.item {
                SheetItem::Need => self.title(lang, &line.value),
                SheetItem::Language => {
                    let key = format!("language-{}", line.value.to_lowercase());
                    self.guide
                        .words
                        .say(lang, &key)
                        .unwrap_or_else(|| line.value.clone())
                }
                SheetItem::Access => self.guide.say(lang, &line.value),
                SheetItem::When => self.when_in_words(lang, &line.value),
                _ => line.value.clone(),
            };
            match lines
                .iter_mut()
                .find(|own| own.item == item && own.after == line.after_acceptance)
            {
                Some(own) => {
                    own.value.push_str(", ");
                    own.value.push_str(&value);
                }
                None => lines.push(ItemLine {
                    item,
                    value,
                    after: line.after_acceptance,
                }),
            }
        }
        lines
    }

    fn when_in_words(&self, lang: Lang, value: &str) -> String {
        if value == "tonight" {
            return self.guide.say(lang, "when-tonight");
        }
        if let Ok(date) = value.parse() {
            return words::date(lang, date);
        }
        let count = value
            .trim_start_matches("within-")
            .trim_end_matches("-days")
            .parse()
            .unwrap_or_default();
        self.guide
            .say_with(lang, "when-within", &[("count", Arg::Number(count))])
    }
}

/// The case that a contact belongs to.
pub(crate) fn case_of(pages: &Pages) -> Option<JournalId> {
    pages.entries.iter().find_map(|read| match read.entry() {
        Some(Entry::ContactLinked(linked)) => Some(linked.journal),
        _ => None,
    })
}

/// The name of who is asked: the service, and whose it is.
pub(crate) fn recipient_name(recipient: &casework::Recipient) -> String {
    let organization = recipient.organization_name.as_str();
    match &recipient.service_name {
        Some(service) if service.as_str() != organization => {
            format!("{}, {organization}", service.as_str())
        }
        _ => organization.to_owned(),
    }
}

/// How a release was given, as pages know it.
const fn how_key(how: casework::How) -> &'static str {
    match how {
        casework::How::ThreeWayCall => "call",
        other => other.as_str(),
    }
}

/// What a line is about, as pages know it; none for what stands elsewhere.
const fn item_key(item: SheetItem) -> Option<&'static str> {
    match item {
        SheetItem::Need => Some("need"),
        SheetItem::Language => Some("languages"),
        SheetItem::Adults => Some("adults"),
        SheetItem::Children => Some("children"),
        SheetItem::Access => Some("access"),
        SheetItem::Pets => Some("pets"),
        SheetItem::When => Some("when"),
        SheetItem::FirstName => Some("first-name"),
        SheetItem::Route => Some("call-back"),
        SheetItem::Place => Some("place"),
        _ => None,
    }
}

fn task_lines(lang: Lang, case: &Coded, now: &Moment) -> Vec<TaskLine> {
    case.tasks
        .iter()
        .map(|(seq, (task, done))| TaskLine {
            id: seq.to_string(),
            text: task
                .what
                .text
                .as_ref()
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default(),
            due: task
                .what
                .due
                .and_then(|due| day_in_words(lang, due.as_millisecond(), now)),
            done: done.is_some(),
        })
        .collect()
}

fn referral_lines(lang: Lang, case: &Coded, now: &Moment) -> Vec<ReferralLine> {
    let mut referrals: Vec<_> = case.referrals.iter().collect();
    referrals.sort_by_key(|(_, own)| std::cmp::Reverse(own.seq));
    referrals
        .into_iter()
        .map(|(id, own)| {
            let state = case
                .referral_at(*id, now.at.timestamp())
                .unwrap_or_else(|| own.state.clone());
            let recipient = case
                .releases
                .get(&own.sent.release)
                .map(|release| recipient_name(&release.release.recipient));
            let text = |short: &Option<casework::Short>| {
                short.as_ref().map(|short| short.as_str().to_owned())
            };
            let note =
                |note: &Option<casework::Words>| note.as_ref().map(|note| note.as_str().to_owned());
            let (name, at, reason, ask_for, when, own_note) = match &state {
                Referral::Offered { at } => ("offered", at, None, None, None, None),
                Referral::Seen { at } => ("seen", at, None, None, None, None),
                Referral::Asked {
                    at,
                    ask_for,
                    note: own,
                } => (
                    "declined",
                    at,
                    Some("need-more"),
                    text(ask_for),
                    None,
                    note(own),
                ),
                Referral::Accepted { at, yes, note: own } => (
                    "accepted",
                    at,
                    None,
                    text(&yes.ask_for),
                    text(&yes.when),
                    note(own),
                ),
                Referral::Declined {
                    at,
                    reason,
                    note: own,
                } => (
                    "declined",
                    at,
                    Some(reason_key(*reason)),
                    None,
                    None,
                    note(own),
                ),
                Referral::Withdrawn { at } => ("withdrawn", at, None, None, None, None),
                Referral::Expired { at } | Referral::Closed { at, .. } => {
                    ("expired", at, None, None, None, None)
                }
            };
            let at = at.as_millisecond();
            let day = day_in_words(lang, at, now).unwrap_or_default();
            ReferralLine {
                id: id.to_string(),
                release: own.sent.release.to_string(),
                recipient: recipient.unwrap_or_default(),
                state: name,
                reason,
                ask_for,
                when,
                note: own_note,
                changed: format!("{day}, {}", time_of_day(at, now)),
                outcome: own.outcome.as_ref().map(|(_, outcome)| outcome.as_str()),
            }
        })
        .collect()
}

/// Why not, as pages know it.
pub(crate) const fn reason_key(reason: casework::NotNow) -> &'static str {
    match reason {
        casework::NotNow::NeedMoreInfo => "need-more",
        other => other.as_str(),
    }
}
