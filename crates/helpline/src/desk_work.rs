//! What a member does with a contact: take it, answer, note, record, close. Facts and decisions go
//! into the case that belongs to it, words stay in the contact and die with it.

use std::collections::BTreeMap;

use casework::{
    CaseOpened, Close, ContactLinked, Disposition, Entry, HandedBack, Hours, Message, Need, Note,
    ObservationConfirmed, SafeContactRule, SaidOrSeen, Speaker, Status, Taken, Task, TaskDone,
    Voicemail, Window,
};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use knowledge::IndicatorGroup;
use policy::{Action, Relation};
use serde::Serialize;
use store::{Act, ActError, Actor, Holder, JournalKind, QueueChange, QueueState, Unmet, Write};
use vault::{JournalId, JournalKey, JournalSeed, MemberId, Section};
use words::Lang;

use crate::Moment;
use crate::check::Choice;
use crate::file::case_of;
use crate::ledger::{Draft, Ledger, plainly};
use crate::line::{Idem, Line, Outcome, Refusal, days, ms};
use crate::member::allowed;
use crate::session::Signed;
use crate::visitor::{LIFE_DAYS, short, words_of};
use crate::watch::Watch;

/// How a contact can end.
pub const DISPOSITIONS: [&str; 4] = ["helped", "information", "left", "other"];

/// What is typed for a safe-contact rule.
#[derive(Debug, Clone, Default)]
pub struct RuleForm {
    /// `call`, `text` or `mail`.
    pub channel: String,
    /// The number or address.
    pub value: String,
    /// From this time of day, `09:00`; empty for the whole day.
    pub from: String,
    /// Until this time of day.
    pub to: String,
    /// `mon` … `sun`.
    pub days: Vec<String>,
    /// A time zone such as `America/New_York`.
    pub zone: String,
    /// Whether the agreed words may be left as voicemail.
    pub voicemail: bool,
    /// What to say if somebody else answers.
    pub say: String,
    /// The word by which the person is known.
    pub code_word: String,
    /// The language to use.
    pub lang: String,
    /// For how many days it holds.
    pub days_valid: u16,
}

/// What is chosen to confirm an observation.
#[derive(Debug, Clone, Default)]
pub struct Observe {
    /// The indicator.
    pub indicator: String,
    /// `said`, `seen` or `inferred`.
    pub source: String,
    /// `present`, `absent` or `uncertain`.
    pub status: String,
    /// The exact words, where it was chosen to keep them.
    pub quote: Option<String>,
}

/// A family of indicators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Family {
    /// Its name in the pack, by which a page has words for it.
    pub group: &'static str,
    /// Its indicators.
    pub choices: Vec<Choice>,
}

impl Line {
    /// Takes a contact that waits. Exactly one of two who try has it.
    ///
    /// # Errors
    /// Somebody else has it, it does not wait, or the one who asks may not.
    pub async fn take(&self, signed: &Signed, journal: JournalId, now: &Moment) -> Outcome<()> {
        let ledger = self.contact(signed, journal, Action::ContactTake).await?;
        let draft = Draft::by(
            signed.member,
            Entry::Taken(Taken { by: signed.member }),
            Action::ContactTake,
        );
        let (at, member) = (ms(now), signed.member);
        let mark = self.once();
        let elsewhere = |error: &ActError| match error {
            ActError::Unmet(Unmet::AssignedTo(_)) => Some(Refusal::Said("not-waiting")),
            _ => None,
        };
        self.write(&[journal], elsewhere, |heads| {
            let change = QueueChange {
                state: Some(QueueState::Open),
                closed_at: Some(None),
                shred_after: Some(None),
                ..QueueChange::default()
            };
            let act = Act::new(Actor::Member(member), at);
            // Whom policy lets take over, takes it from whoever has it.
            let act = if ledger.row.assigned.is_some_and(|other| other != member) {
                act.write(Write::UnassignJournal { journal, at })
            } else {
                act
            };
            act.write(Write::AssignJournal {
                journal,
                member,
                at,
            })
            .write(Write::UpdateQueue {
                journal,
                change,
                at,
            })
            .write(ledger.seal(self, &draft, next(heads, 0), at, mark))
        })
        .await?;
        Ok(())
    }

    /// Puts a contact back among those who wait.
    ///
    /// # Errors
    /// The one who asks may not, or the database refuses.
    pub async fn hand_back(
        &self,
        signed: &Signed,
        journal: JournalId,
        now: &Moment,
    ) -> Outcome<()> {
        let ledger = self
            .contact(signed, journal, Action::ContactHandBack)
            .await?;
        let draft = Draft::by(
            signed.member,
            Entry::HandedBack(HandedBack {}),
            Action::ContactHandBack,
        );
        let (at, mark) = (ms(now), self.once());
        self.write(&[journal], plainly, |heads| {
            let change = QueueChange {
                state: Some(QueueState::Waiting),
                closed_at: Some(None),
                shred_after: Some(None),
                ..QueueChange::default()
            };
            Act::new(Actor::Member(signed.member), at)
                .write(Write::UnassignJournal { journal, at })
                .write(Write::UpdateQueue {
                    journal,
                    change,
                    at,
                })
                .write(ledger.seal(self, &draft, next(heads, 0), at, mark))
        })
        .await?;
        Ok(())
    }

    /// Writes to the visitor.
    ///
    /// # Errors
    /// The text cannot be kept, the one who asks may not, or the database refuses.
    pub async fn answer(
        &self,
        signed: &Signed,
        journal: JournalId,
        text: &str,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let entry = Entry::Message(Message {
            from: Speaker::Advocate,
            text: words_of(text)?,
        });
        let draft = Draft::by(signed.member, entry, Action::ContactAnswer);
        self.write_contact(signed, journal, Action::ContactAnswer, draft, idem, now)
            .await
    }

    /// Adds a private note. It is of another type and under another key than what is sent, so that
    /// no path exists by which it goes out.
    ///
    /// # Errors
    /// The text cannot be kept, the one who asks may not, or the database refuses.
    pub async fn add_note(
        &self,
        signed: &Signed,
        journal: JournalId,
        text: &str,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let entry = Entry::Note(Note {
            text: words_of(text)?,
        });
        let draft = Draft::by(signed.member, entry, Action::NoteAdd).in_section(Section::NOTES);
        self.write_contact(signed, journal, Action::NoteAdd, draft, idem, now)
            .await
    }

    /// Writes down how the person may be reached.
    ///
    /// # Errors
    /// The rule allows no moment or cannot be read, or the one who asks may not.
    pub async fn add_rule(
        &self,
        signed: &Signed,
        journal: JournalId,
        form: RuleForm,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let rule = rule_of(&form, now)?;
        let draft = Draft::by(
            signed.member,
            Entry::SafeContactRule(rule),
            Action::SafeContactSet,
        );
        self.write_case(signed, journal, Action::SafeContactSet, &[draft], idem, now)
            .await
    }

    /// Adds a need.
    ///
    /// # Errors
    /// The pack knows no such need, or the one who asks may not.
    pub async fn add_need(
        &self,
        signed: &Signed,
        journal: JournalId,
        need: &str,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let known = self
            .guide
            .pack()
            .needs
            .iter()
            .any(|item| item.id().as_str() == need);
        if !known {
            return Err(Refusal::Said("not-a-choice"));
        }
        let entry = Entry::Need(Need {
            need: need.parse().map_err(|_| Refusal::Said("not-a-choice"))?,
        });
        let draft = Draft::by(signed.member, entry, Action::NeedAdd);
        self.write_case(signed, journal, Action::NeedAdd, &[draft], idem, now)
            .await
    }

    /// Adds a task.
    ///
    /// # Errors
    /// The text is empty or too long, or the one who asks may not.
    pub async fn add_task(
        &self,
        signed: &Signed,
        journal: JournalId,
        text: &str,
        due: Option<Date>,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let text = short(text)?.ok_or(Refusal::Said("empty"))?;
        let due = due
            .and_then(|day| {
                day.at(23, 59, 0, 0)
                    .to_zoned(now.at.time_zone().clone())
                    .ok()
            })
            .map(|zoned| zoned.timestamp());
        let entry = Entry::Task(Task {
            what: None,
            text: Some(text),
            due,
        });
        let draft = Draft::by(signed.member, entry, Action::TaskAdd);
        self.write_case(signed, journal, Action::TaskAdd, &[draft], idem, now)
            .await
    }

    /// Marks a task as done.
    ///
    /// # Errors
    /// There is no such task, or the one who asks may not.
    pub async fn task_done(
        &self,
        signed: &Signed,
        journal: JournalId,
        task: &str,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<()> {
        let task = task.parse().map_err(|_| Refusal::NotFound)?;
        let entry = Entry::TaskDone(TaskDone { task });
        let draft = Draft::by(signed.member, entry, Action::TaskDone);
        self.write_case(signed, journal, Action::TaskDone, &[draft], idem, now)
            .await?;
        Ok(())
    }

    /// Every indicator that can be confirmed, by family: what is urgent first, what says nothing by
    /// itself last.
    pub fn indicators(&self, lang: Lang) -> Vec<Family> {
        let guide = &self.guide;
        let items = &guide.pack().indicators;
        let family = |group: IndicatorGroup| Family {
            group: group.name(),
            choices: items
                .iter()
                .filter(|item| item.own.group == group)
                .map(|item| Choice {
                    id: item.id().to_string(),
                    label: guide.pack_words(lang, item.id(), "title"),
                })
                .collect(),
        };
        let families = IndicatorGroup::ALL.iter().copied().map(family);
        families
            .filter(|family| !family.choices.is_empty())
            .collect()
    }

    /// Confirms an observation. Its words are kept only where that was chosen.
    ///
    /// # Errors
    /// The pack knows no such indicator, or the one who asks may not.
    pub async fn observe(
        &self,
        signed: &Signed,
        journal: JournalId,
        form: Observe,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let wrong = Refusal::Said("not-a-choice");
        let pack = self.guide.pack();
        if !pack
            .indicators
            .iter()
            .any(|item| item.id().as_str() == form.indicator)
        {
            return Err(wrong);
        }
        let quote = form.quote.filter(|quote| !quote.trim().is_empty());
        let entry = Entry::Observation(ObservationConfirmed {
            indicator: form.indicator.parse().map_err(|_| wrong)?,
            source: form.source.parse::<SaidOrSeen>().map_err(|_| wrong)?,
            status: form.status.parse::<Status>().map_err(|_| wrong)?,
            quote: quote.map(|quote| words_of(&quote)).transpose()?,
        });
        let draft = Draft::by(signed.member, entry, Action::ObservationConfirm);
        self.write_case(
            signed,
            journal,
            Action::ObservationConfirm,
            &[draft],
            idem,
            now,
        )
        .await
    }

    /// Closes a contact. Its words live on for thirty days, then they are shredded; what
    /// stands in the case stays.
    ///
    /// # Errors
    /// The one who asks may not, or the database refuses.
    pub async fn close(
        &self,
        signed: &Signed,
        journal: JournalId,
        disposition: &str,
        _: Idem,
        now: &Moment,
    ) -> Outcome<()> {
        let disposition = match disposition {
            "helped" => Disposition::Helped,
            "information" => Disposition::Informed,
            "left" => Disposition::Left,
            "other" => Disposition::NotForUs,
            other => other.parse().map_err(|_| Refusal::Said("not-a-choice"))?,
        };
        let ledger = self.contact(signed, journal, Action::ContactClose).await?;
        let draft = Draft::by(
            signed.member,
            Entry::Close(Close { disposition }),
            Action::ContactClose,
        );
        let (at, mark) = (ms(now), self.once());
        self.write(&[journal], plainly, |heads| {
            let change = QueueChange {
                state: Some(QueueState::Closed),
                closed_at: Some(Some(at)),
                shred_after: Some(Some(at + days(LIFE_DAYS))),
                ..QueueChange::default()
            };
            Act::new(Actor::Member(signed.member), at)
                .write(Write::UpdateQueue {
                    journal,
                    change,
                    at,
                })
                .write(ledger.seal(self, &draft, next(heads, 0), at, mark))
        })
        .await?;
        Ok(())
    }

    /// Waits for something new in a contact or its case.
    ///
    /// # Errors
    /// The one who asks may not read it.
    pub async fn watch_file(
        &self,
        signed: &Signed,
        journal: JournalId,
        _: &Moment,
    ) -> Outcome<Watch> {
        let ledger = self.contact(signed, journal, Action::ContactRead).await?;
        // The case may come into being while somebody watches.
        let case = case_of(&self.pages(&ledger).await?);
        let of = vec![journal, case.unwrap_or_else(|| self.first_case(journal))];
        Ok(Watch {
            news: self.store.subscribe(),
            of,
        })
    }

    /// A contact, opened, if the one who asks may do this with it.
    pub(crate) async fn contact(
        &self,
        signed: &Signed,
        journal: JournalId,
        action: Action,
    ) -> Outcome<Ledger> {
        let row = self
            .store
            .lookup_journal(journal)
            .await?
            .filter(|row| row.kind == JournalKind::Contact)
            .ok_or(Refusal::NotFound)?;
        allowed(signed, action, relation(signed, &row))?;
        self.open_by_desk(signed, row).await
    }

    /// The case of a contact, opened, where there is one.
    pub(crate) async fn case(&self, signed: &Signed, contact: &Ledger) -> Outcome<Option<Ledger>> {
        let Some(case) = case_of(&self.pages(contact).await?) else {
            return Ok(None);
        };
        let row = self
            .store
            .lookup_journal(case)
            .await?
            .ok_or(Refusal::NotFound)?;
        self.open_by_desk(signed, row).await.map(Some)
    }

    /// The case of a contact, made where there is none.
    pub(crate) async fn case_or_new(
        &self,
        signed: &Signed,
        contact: &Ledger,
        now: &Moment,
    ) -> Outcome<Ledger> {
        if let Some(case) = self.case(signed, contact).await? {
            return Ok(case);
        }
        let (desk, version, to) = {
            let certificate = self
                .desk_certificate()
                .await?
                .ok_or(Refusal::Said("no-one"))?;
            (
                certificate.desk(),
                certificate.version(),
                certificate.box_public(),
            )
        };
        let case = self.first_case(contact.id());
        let seed = JournalSeed::generate(&mut self.rng());
        let at = ms(now);
        let (half, half_row) = self.half_for(case, at).await?;
        let key = JournalKey::derive(&seed, &half, case);
        let row = store::Journal {
            id: case,
            kind: JournalKind::Case,
            desk,
            state: QueueState::Open,
            lane: contact.row.lane.clone(),
            channel: contact.row.channel.clone(),
            lang: contact.row.lang.clone(),
            urgent: false,
            assigned: Some(signed.member),
            opened_at: at,
            changed_at: at,
            closed_at: None,
            shred_after: None,
            box_public: *key.box_public().as_bytes(),
            head: 0,
        };
        let aad = vault::journal_wrap_aad(self.org(), case, desk, version);
        let sealed = seed.arrive(&to, &aad, &mut self.rng());
        let ledger = Ledger::new(row.clone(), key);
        let opened = Draft::by(
            signed.member,
            Entry::CaseOpened(CaseOpened {
                contact: Some(contact.id()),
            }),
            Action::CaseOpen,
        );
        let linked = Draft::by(
            signed.member,
            Entry::ContactLinked(ContactLinked { journal: case }),
            Action::ContactLink,
        );
        // One mark for a contact's case: of two who begin one at once, one does.
        let mark = self.stored_idem(contact.id(), Idem([0; 16]), u8::MAX);
        self.write(&[contact.id()], plainly, |heads| {
            let mut act = Act::new(Actor::Member(signed.member), at);
            act.writes.extend(half_row.clone());
            act.write(contact.seal(self, &linked, next(heads, 0), at, mark))
                .write(Write::AddJournal(row.clone()))
                .write(Write::AddWrap(store::Wrap {
                    journal: case,
                    holder: Holder::Desk(desk, version),
                    sealed: sealed.clone(),
                }))
                .write(ledger.seal(self, &opened, 1, at, self.once()))
        })
        .await?;
        self.case(signed, contact)
            .await?
            .ok_or(Refusal::Trouble("unavailable"))
    }

    /// The id that the first case of a contact has or will have. It follows from the contact and the
    /// node's secret; that the two begin in the same moment says as much.
    pub(crate) fn first_case(&self, contact: JournalId) -> JournalId {
        let mark = self.mark("case", &[contact.as_bytes()]);
        let half: [u8; 16] = mark.first_chunk().copied().unwrap_or_default();
        JournalId::from(uuid::Builder::from_random_bytes(half).into_uuid())
    }

    async fn write_contact(
        &self,
        signed: &Signed,
        journal: JournalId,
        action: Action,
        draft: Draft,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let ledger = self.contact(signed, journal, action).await?;
        let mark = self.entry_mark(journal, idem, 0, &draft);
        let at = ms(now);
        let done = self
            .write(&[journal], plainly, |heads| {
                Act::new(Actor::Member(signed.member), at).write(ledger.seal(
                    self,
                    &draft,
                    next(heads, 0),
                    at,
                    mark,
                ))
            })
            .await?;
        Ok(last(&done))
    }

    pub(crate) async fn write_case(
        &self,
        signed: &Signed,
        journal: JournalId,
        action: Action,
        drafts: &[Draft],
        idem: Idem,
        now: &Moment,
    ) -> Outcome<u64> {
        let contact = self.contact(signed, journal, action).await?;
        let case = self.case_or_new(signed, &contact, now).await?;
        let at = ms(now);
        let done = self
            .write(&[case.id()], plainly, |heads| {
                let mut act = Act::new(Actor::Member(signed.member), at);
                for (place, draft) in (0_u8..).zip(drafts) {
                    let mark = self.entry_mark(case.id(), idem, place, draft);
                    let seq = next(heads, 0) + u32::from(place);
                    act = act.write(case.seal(self, draft, seq, at, mark));
                }
                act
            })
            .await?;
        Ok(last(&done))
    }

    /// A mark for something that nobody sends twice.
    pub(crate) fn once(&self) -> uuid::Uuid {
        uuid::Uuid::from_bytes(self.idem().0)
    }

    /// The names of members, by id.
    pub(crate) async fn names(&self) -> Outcome<BTreeMap<MemberId, String>> {
        let members = self.store.list_members().await?;
        Ok(members
            .iter()
            .map(|member| (member.id, self.member_name(member)))
            .collect())
    }

    /// Writes down that somebody opened a contact; the store keeps one line in a quarter of an hour.
    pub(crate) async fn note_read(
        &self,
        signed: &Signed,
        journal: JournalId,
        now: &Moment,
    ) -> Outcome<()> {
        let session = crate::session::session_id(&signed.session);
        self.store
            .note_read(
                signed.member,
                journal,
                session,
                Action::ContactRead.as_str(),
                ms(now),
            )
            .await?;
        Ok(())
    }
}

/// How a member stands to a contact.
pub(crate) fn relation(signed: &Signed, row: &store::Journal) -> Relation {
    let state = match row.state {
        QueueState::Waiting => policy::Journal::Waiting,
        QueueState::Open => policy::Journal::Open,
        QueueState::Closed => policy::Journal::Closed,
        QueueState::Hidden => policy::Journal::Hidden,
    };
    Relation::journal(state, signed.actor().assigned(row.assigned))
}

/// The place after the head of one of the journals written to.
pub(crate) fn next(heads: &[u32], which: usize) -> u32 {
    heads.get(which).copied().unwrap_or_default() + 1
}

fn last(done: &store::Done) -> u64 {
    done.appended.last().map_or(0, |(_, seq)| u64::from(*seq))
}

fn rule_of(form: &RuleForm, now: &Moment) -> Outcome<SafeContactRule> {
    let channel = form
        .channel
        .parse()
        .map_err(|_| Refusal::Said("rule-channel"))?;
    let value = short(&form.value)?.ok_or(Refusal::Said("empty"))?;
    let hours = if form.from.is_empty() && form.to.is_empty() {
        None
    } else {
        let time = |text: &str| text.parse().map_err(|_| Refusal::Said("rule-window"));
        Some(Hours {
            from: time(&form.from)?,
            until: time(&form.to)?,
        })
    };
    let days: Result<Vec<_>, _> = form.days.iter().map(|day| day.parse()).collect();
    let zone = if form.zone.trim().is_empty() {
        now.at.time_zone().iana_name().unwrap_or("America/New_York")
    } else {
        form.zone.trim()
    };
    let rule = SafeContactRule {
        channel,
        value,
        window: Window {
            days: days.map_err(|_| Refusal::Said("rule-window"))?,
            hours,
            zone: zone.parse().map_err(|_| Refusal::Said("rule-zone"))?,
        },
        voicemail: if form.voicemail {
            Voicemail::AgreedWords
        } else {
            Voicemail::No
        },
        may_answer: None,
        say: short(&form.say)?,
        code_word: short(&form.code_word)?,
        language: form
            .lang
            .parse()
            .map_err(|_| Refusal::Said("not-a-choice"))?,
        not_after: in_days(now, form.days_valid),
    };
    rule.check(now.at.timestamp())
        .map_err(|refusal| match refusal {
            casework::Refusal::EmptyWindow => Refusal::Said("rule-window"),
            _ => Refusal::Said("rule-days"),
        })?;
    Ok(rule)
}

/// The moment some days from now.
pub(crate) fn in_days(now: &Moment, count: u16) -> Timestamp {
    now.at
        .timestamp()
        .checked_add(SignedDuration::from_hours(24 * i64::from(count)))
        .unwrap_or(Timestamp::MAX)
}
