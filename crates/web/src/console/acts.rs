//! What is done in a conversation: one act, one use case. The answer is always the conversation again,
//! with everything that was typed and not yet kept.

use std::str::FromStr as _;

use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use helpline::desk_work::{Observe, RuleForm};
use helpline::release::ReleaseForm;
use helpline::{Idem, JournalId, ReferralId, Refusal, ReleaseId};
use jiff::civil::Date;
use words::Lang;

use super::conversation::{self, Link, Sent, Turn};
use super::work::{self, Work};
use super::{Notice, queue, sign_in};
use crate::Room;
use crate::form::{Form, Wrong};
use crate::staff::{self, Entered};

/// One act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Check,
    Take,
    Back,
    Answer,
    Note,
    Rule,
    Observe,
    Confirm,
    Dismiss,
    Assess,
    Record,
    Need,
    Task,
    Done,
    Find,
    Choose,
    Release,
    Preview,
    Offer,
    Withdraw,
    Outcome,
    Close,
}

impl Act {
    pub(super) const ALL: [Act; 22] = [
        Act::Check,
        Act::Take,
        Act::Back,
        Act::Answer,
        Act::Note,
        Act::Rule,
        Act::Observe,
        Act::Confirm,
        Act::Dismiss,
        Act::Assess,
        Act::Record,
        Act::Need,
        Act::Task,
        Act::Done,
        Act::Find,
        Act::Choose,
        Act::Release,
        Act::Preview,
        Act::Offer,
        Act::Withdraw,
        Act::Outcome,
        Act::Close,
    ];

    /// The end of its address.
    pub(super) const fn tail(self) -> &'static str {
        match self {
            Act::Check => "check",
            Act::Take => "take",
            Act::Back => "back",
            Act::Answer => "answer",
            Act::Note => "note",
            Act::Rule => "rule",
            Act::Observe => "observe",
            Act::Confirm => "confirm",
            Act::Dismiss => "dismiss",
            Act::Assess => "assess",
            Act::Record => "record",
            Act::Need => "need",
            Act::Task => "task",
            Act::Done => "done",
            Act::Find => "find",
            Act::Choose => "choose",
            Act::Release => "release",
            Act::Preview => "preview",
            Act::Offer => "offer",
            Act::Withdraw => "withdraw",
            Act::Outcome => "outcome",
            Act::Close => "close",
        }
    }

    /// The part of the page it belongs to, where its answer is said.
    const fn part(self) -> &'static str {
        match self {
            Act::Check | Act::Take | Act::Back | Act::Answer | Act::Note => "say",
            Act::Rule => "safe",
            Act::Observe | Act::Confirm | Act::Dismiss => "heard",
            Act::Assess | Act::Record => "mean",
            Act::Need | Act::Task | Act::Done => "needs",
            Act::Find | Act::Choose => "places",
            Act::Release => "release",
            Act::Preview | Act::Offer | Act::Withdraw | Act::Outcome => "sent",
            Act::Close => "close",
        }
    }
}

/// Why an act was not done.
enum Stop {
    /// The use case says no.
    Refused(Refusal),
    /// The form cannot be read as this act; the id of the words.
    Unread(&'static str),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Stop {
        Stop::Refused(refusal)
    }
}

/// What an act leads to, where it was done.
type Step = Result<Option<Notice>, Stop>;

/// One request, while it is answered.
struct Doing<'req> {
    room: &'req Room,
    lang: Lang,
    entered: &'req Entered,
    id: JournalId,
    headers: &'req HeaderMap,
    form: &'req Form,
    work: Work,
    sent: Sent,
}

pub(super) async fn run(
    room: &Room,
    lang: Lang,
    act: Act,
    id: &str,
    headers: &HeaderMap,
    form: &Form,
) -> Response {
    let Ok(id) = JournalId::from_str(id) else {
        return staff::nothing(room, lang, Refusal::NotFound);
    };
    let entered = match staff::enter(room, headers).await {
        Ok(entered) => entered,
        Err(Refusal::SignedOut) => return sign_in::keep(room, lang, id, form),
        Err(Refusal::Trouble(key)) => {
            return super::trouble_with(room, lang, key, &work::text(form, "text"));
        }
        Err(refusal) => return staff::nothing(room, lang, refusal),
    };
    let questions = conversation::questions(&entered.line, lang);
    let mut doing = Doing {
        room,
        lang,
        entered: &entered,
        id,
        headers,
        form,
        work: Work::read(form, &questions, lang.tag(), &conversation::zone(room)),
        sent: Sent::default(),
    };
    let done = match form.wrong {
        Some(Wrong::Elsewhere) => Err(Stop::Unread("console-elsewhere")),
        Some(_) => Err(Stop::Unread("console-unread")),
        None => doing.act(act).await,
    };
    let (status, said) = match done {
        Ok(said) => (StatusCode::OK, said),
        Err(Stop::Refused(refusal)) => match staff::words_of(refusal) {
            Some(key) => (staff::status(refusal), Some(Notice::wrong(key, act.part()))),
            None => return staff::nothing(room, lang, refusal),
        },
        Err(Stop::Unread(key)) => {
            let elsewhere = form.wrong == Some(Wrong::Elsewhere);
            let status = if elsewhere {
                StatusCode::FORBIDDEN
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            (status, Some(Notice::wrong(key, act.part())))
        }
    };
    let good = status == StatusCode::OK;
    match act {
        // From a list there is nothing typed that could be lost: go to the page itself.
        Act::Take if good && form.one("idem").is_none() => {
            staff::see(lang, &conversation::path(id))
        }
        Act::Take if form.one("idem").is_none() => {
            queue::show(room, lang, &entered, status, said).await
        }
        Act::Back if good && doing.work.draft.is_empty() => staff::see(lang, queue::PATH),
        // Asked for, or not kept: the note again, with its words.
        Act::Note if said.as_ref().is_none_or(|said| said.kind == "err") => {
            conversation::note(room, lang, &entered, id, (status, said), form).await
        }
        _ => {
            let turn = Turn {
                status,
                work: doing.work,
                said,
                sent: doing.sent,
            };
            conversation::show(room, lang, &entered, id, turn).await
        }
    }
}

impl Doing<'_> {
    async fn act(&mut self, act: Act) -> Step {
        match act {
            Act::Check => Ok(None),
            Act::Take => self.take().await,
            Act::Back => self.back().await,
            Act::Answer => self.answer().await,
            Act::Note => self.note().await,
            Act::Rule => self.rule().await,
            Act::Observe => self.observe().await,
            Act::Confirm => self.confirm().await,
            Act::Dismiss => self.dismiss().await,
            Act::Assess => self.assess(),
            Act::Record => self.record().await,
            Act::Need => self.need().await,
            Act::Task => self.task().await,
            Act::Done => self.done().await,
            Act::Find => {
                self.find();
                Ok(None)
            }
            Act::Choose => self.choose(),
            Act::Release => self.release().await,
            Act::Preview => self.preview().await,
            Act::Offer => self.offer().await,
            Act::Withdraw => self.withdraw().await,
            Act::Outcome => self.outcome().await,
            Act::Close => self.close().await,
        }
    }

    /// The mark that makes sending a form twice do it once.
    fn idem(&self) -> Result<Idem, Stop> {
        let idem = self.form.one("idem").and_then(Idem::parse);
        idem.ok_or(Stop::Unread("console-try-again"))
    }

    async fn take(&mut self) -> Step {
        let Entered { line, signed, now } = self.entered;
        line.take(signed, self.id, now).await?;
        good("console-done-take", "say")
    }

    async fn back(&mut self) -> Step {
        let Entered { line, signed, now } = self.entered;
        line.hand_back(signed, self.id, now).await?;
        Ok(None)
    }

    async fn answer(&mut self) -> Step {
        let Entered { line, signed, now } = self.entered;
        let (draft, idem) = (&self.work.draft, self.idem()?);
        line.answer(signed, self.id, draft, idem, now).await?;
        self.work.draft.clear();
        good("console-done-answer", "say")
    }

    async fn note(&mut self) -> Step {
        if self.form.one("go") != Some("keep") {
            return Ok(None);
        }
        let Entered { line, signed, now } = self.entered;
        let (note, idem) = (work::text(self.form, "note"), self.idem()?);
        line.add_note(signed, self.id, &note, idem, now).await?;
        good("console-done-note", "say")
    }

    async fn rule(&mut self) -> Step {
        let rule = &self.work.rule;
        if rule.channel.is_empty() {
            return Err(Stop::Unread("console-not-chosen"));
        }
        let form = RuleForm {
            channel: rule.channel.clone(),
            value: rule.value.clone(),
            from: rule.from.clone(),
            to: rule.to.clone(),
            days: rule.days.clone(),
            zone: rule.zone.clone(),
            voicemail: rule.voicemail,
            say: rule.say.clone(),
            code_word: rule.code_word.clone(),
            lang: rule.lang.clone(),
            days_valid: rule.valid,
        };
        let Entered { line, signed, now } = self.entered;
        line.add_rule(signed, self.id, form, self.idem()?, now)
            .await?;
        self.work.rule = self.nothing_typed().rule;
        good("console-done-rule", "safe")
    }

    async fn observe(&mut self) -> Step {
        let heard = &self.work.heard;
        if heard.what.is_empty() || heard.source.is_empty() || heard.status.is_empty() {
            return Err(Stop::Unread("console-not-chosen"));
        }
        let quote = Some(heard.quote.trim().to_owned());
        let observe = Observe {
            indicator: heard.what.clone(),
            source: heard.source.clone(),
            status: heard.status.clone(),
            quote: quote.filter(|quote| heard.keep && !quote.is_empty()),
        };
        let Entered { line, signed, now } = self.entered;
        line.observe(signed, self.id, observe, self.idem()?, now)
            .await?;
        self.work.heard = self.nothing_typed().heard;
        good("console-done-observe", "heard")
    }

    async fn confirm(&mut self) -> Step {
        let Entered { line, signed, now } = self.entered;
        let marked = (self.marked()?, self.work.heard.keep_marked);
        line.confirm(signed, self.id, marked, self.idem()?, now)
            .await?;
        // The words of the next one are chosen anew.
        self.work.heard.keep_marked = false;
        good("console-done-observe", "heard")
    }

    async fn dismiss(&mut self) -> Step {
        let Entered { line, signed, now } = self.entered;
        line.dismiss(signed, self.id, self.marked()?, now).await?;
        good("console-done-dismiss", "heard")
    }

    /// The mark that a press is about.
    fn marked(&self) -> Result<&str, Stop> {
        let marked = self.form.one("marked");
        marked.ok_or(Stop::Unread("console-not-chosen"))
    }

    fn assess(&mut self) -> Step {
        if self.work.given.entries().is_empty() {
            return Err(Stop::Unread("console-not-chosen"));
        }
        self.work.meaning = true;
        Ok(None)
    }

    async fn record(&mut self) -> Step {
        let Entered { line, signed, now } = self.entered;
        let (given, idem) = (&self.work.given, self.idem()?);
        line.record_assessment(signed, self.id, given, idem, now)
            .await?;
        self.work.given = self.nothing_typed().given;
        self.work.meaning = false;
        good("console-done-record", "mean")
    }

    async fn need(&mut self) -> Step {
        let need = &self.work.need.chosen;
        if need.is_empty() {
            return Err(Stop::Unread("console-not-chosen"));
        }
        let Entered { line, signed, now } = self.entered;
        line.add_need(signed, self.id, need, self.idem()?, now)
            .await?;
        self.work.need = self.nothing_typed().need;
        good("console-done-need", "needs")
    }

    async fn task(&mut self) -> Step {
        let due = match self.work.task.due.trim() {
            "" => None,
            typed => match Date::from_str(typed) {
                Ok(due) => Some(due),
                Err(_) => return Err(Stop::Unread("console-date-wrong")),
            },
        };
        let Entered { line, signed, now } = self.entered;
        let (text, idem) = (&self.work.task.text, self.idem()?);
        line.add_task(signed, self.id, text, due, idem, now).await?;
        self.work.task = self.nothing_typed().task;
        good("console-done-task", "needs")
    }

    async fn done(&mut self) -> Step {
        let task = self.form.one("task").unwrap_or_default();
        let Entered { line, signed, now } = self.entered;
        line.task_done(signed, self.id, task, self.idem()?, now)
            .await?;
        good("console-done-task-done", "needs")
    }

    fn find(&mut self) {
        if let Some(picked) = self.form.one("p-pick") {
            picked.clone_into(&mut self.work.search.place);
        }
        self.work.search.shown = true;
        self.work.search.open = false;
    }

    /// A place for a release, out of what the search finds; none takes it away again.
    fn choose(&mut self) -> Step {
        let picked = self.form.one("pick").unwrap_or_default();
        self.work.release.service.clear();
        self.work.release.recipient.clear();
        if picked.is_empty() {
            return Ok(None);
        }
        let ask = conversation::ask(&self.work.search);
        let guide = &self.room.app.helpline;
        let found = guide.find(self.lang, &ask, &self.entered.now);
        let service = found
            .into_iter()
            .flat_map(|found| found.services)
            .find(|service| service.id == picked)
            .ok_or(Refusal::Said("not-a-service"))?;
        self.work.release.recipient = format!("{}, {}", service.name, service.organization);
        self.work.release.service = service.id;
        self.work.search.shown = false;
        Ok(None)
    }

    async fn release(&mut self) -> Step {
        let release = &self.work.release;
        let form = ReleaseForm {
            service: release.service.clone(),
            items: release.shared(),
            purpose: release.purpose.clone(),
            days: release.days,
            how: release.how.clone(),
            bound: release.bound,
            minor: release.minor,
            guardian: release.guardian.clone(),
            words: release.words.clone(),
        };
        if form.how.is_empty() {
            return Err(Stop::Unread("console-not-chosen"));
        }
        let Entered { line, signed, now } = self.entered;
        let made = line
            .release(signed, self.id, form, self.idem()?, now)
            .await?;
        self.work.release = self.nothing_typed().release;
        // The release stands, whatever becomes of showing it.
        let _ = self.previewed(made).await;
        good("console-done-release", "sent")
    }

    fn named_release(&self) -> Result<ReleaseId, Stop> {
        let named = self.form.one("release").unwrap_or_default();
        ReleaseId::from_str(named).map_err(|_| Stop::Refused(Refusal::NotFound))
    }

    async fn previewed(&mut self, release: ReleaseId) -> Result<(), Stop> {
        let Entered { line, signed, now } = self.entered;
        let preview = line
            .preview(signed, self.id, release, self.lang, now)
            .await?;
        self.sent.release = release.to_string();
        self.sent.preview = Some(preview);
        Ok(())
    }

    async fn preview(&mut self) -> Step {
        let release = self.named_release()?;
        self.previewed(release).await?;
        Ok(None)
    }

    async fn offer(&mut self) -> Step {
        let release = self.named_release()?;
        let Entered { line, signed, now } = self.entered;
        let offered = line
            .offer(signed, self.id, release, self.lang, self.idem()?, now)
            .await?;
        let path = format!("/p/{}", &*offered.link.to_text());
        self.sent.link = Some(Link {
            address: staff::link(self.headers, self.lang, &path),
            recipient: offered.recipient,
            by: offered.reply_by,
        });
        Ok(None)
    }

    async fn withdraw(&mut self) -> Step {
        let release = self.named_release()?;
        let how = self.form.one(&format!("w-{release}")).unwrap_or("spoken");
        let Entered { line, signed, now } = self.entered;
        let withdrawn = line
            .withdraw(signed, self.id, release, how, self.lang, now)
            .await?;
        Ok(Some(Notice {
            date: Some(withdrawn.unreadable_from),
            ..Notice::good("console-withdrawn", "sent")
        }))
    }

    async fn outcome(&mut self) -> Step {
        let named = self.form.one("referral").unwrap_or_default();
        let referral = ReferralId::from_str(named).map_err(|_| Stop::Refused(Refusal::NotFound))?;
        let Some(outcome) = self.form.one(&format!("oc-{referral}")) else {
            return Err(Stop::Unread("console-not-chosen"));
        };
        let Entered { line, signed, now } = self.entered;
        let idem = self.idem()?;
        line.outcome(signed, self.id, referral, outcome, idem, now)
            .await?;
        good("console-done-outcome", "sent")
    }

    async fn close(&mut self) -> Step {
        let how = &self.work.close.how;
        if how.is_empty() {
            return Err(Stop::Unread("console-not-chosen"));
        }
        let Entered { line, signed, now } = self.entered;
        line.close(signed, self.id, how, self.idem()?, now).await?;
        self.work.close = self.nothing_typed().close;
        good("console-closed", "say")
    }

    /// The forms as they are before anybody types.
    fn nothing_typed(&self) -> Work {
        Work::empty(self.lang.tag(), &conversation::zone(self.room))
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "the last line of every act that was done"
)]
fn good(key: &str, at: &'static str) -> Step {
    Ok(Some(Notice::good(key, at)))
}

#[cfg(test)]
mod tests {
    use super::super::ROUTES;
    use super::Act;

    #[test]
    fn every_act_stands_in_the_table_of_routes() {
        let start = "/staff/c/{id}/";
        let table: Vec<&str> = ROUTES
            .iter()
            .filter(|(method, _, _)| *method == "POST")
            .filter_map(|(_, path, _)| path.strip_prefix(start))
            .collect();
        let mut acts: Vec<&str> = Act::ALL.iter().map(|act| act.tail()).collect();
        let mut table = table;
        acts.sort_unstable();
        table.sort_unstable();
        assert_eq!(table, acts);
    }
}
