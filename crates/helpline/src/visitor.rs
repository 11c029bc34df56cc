//! The visitor's session: a wrap of one journal's seed that only the cookie opens.

use casework::{Channel, CodeMade, ContactOpened, Danger, Entry, Message, Speaker, VisitorLeft};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{
    Act, ActError, Actor, EntryClass, Holder, JournalKind, QueueChange, QueueState, SessionKind,
    Write,
};
use vault::{Aad, Code, Cost, JournalId, JournalKey, JournalSeed, Label, SessionId, Token, field};
use words::Lang;
use zeroize::Zeroizing;

use crate::Moment;
use crate::contact::{Conversation, Door, First, Hidden, Lane, Said, Spoken};
use crate::ledger::{Draft, Ledger, Pages, evenly, plainly};
use crate::line::{Idem, Line, Outcome, Refusal, days, minutes, ms};
use crate::watch::Watch;

/// How long a visitor's session may be idle. People in hiding pause; a page that ends too early
/// loses them.
const IDLE: i64 = minutes(45);
/// How long it lasts at the most.
const ABSOLUTE: i64 = minutes(4 * 60);
/// A session's last use is written down at most this often.
const TOUCH: i64 = minutes(1);
/// How many messages one conversation takes in [`WINDOW`].
const MOST_MESSAGES: usize = 30;
const WINDOW: i64 = minutes(10);
/// How long a code to come back works.
pub(crate) const CODE_DAYS: i64 = 30;
/// How long copies of the shred store's own backups live.
pub(crate) const HORIZON_DAYS: i64 = 14;
/// How long words are kept after a conversation is closed.
pub(crate) const LIFE_DAYS: i64 = 30;
/// How many codes one conversation makes in [`WINDOW`], and how often it is ended.
const MOST_CODES: usize = 3;

/// What a visitor's session carries.
#[derive(Serialize, Deserialize)]
struct Carried {
    seed: [u8; 32],
    /// Lines up to here stay away until asked for; 0 shows all.
    from: u32,
}

impl Drop for Carried {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.seed);
    }
}

/// A visitor's session, opened.
pub(crate) struct Visitor {
    journal: JournalId,
    seed: JournalSeed,
    from: u32,
    lookup: [u8; 32],
}

impl Line {
    /// What stands at the door before the first word.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn door(&self, _: Lang, now: &Moment) -> Outcome<Door> {
        let organization = self.store.organization().await?;
        let open = self.desk_certificate().await?.is_some();
        let waiting = self.waiting_count().await?;
        Ok(Door {
            open,
            organization: organization
                .map(|row| self.organization_name(&row))
                .unwrap_or_default(),
            waiting: usize::try_from(waiting).unwrap_or_default(),
            attended: self.is_attended(None, now).await?,
        })
    }

    /// Begins a contact with its first words. The same form sent again gives the same conversation.
    ///
    /// # Errors
    /// The text is empty or too long, nobody answers here, or the database refuses.
    pub async fn begin(&self, first: First, now: &Moment) -> Outcome<Token> {
        // Of two servers that begin the same conversation at once, the second finds what the first
        // has left when it looks again.
        match self.begin_once(&first, now).await {
            Err(Refusal::Trouble("unavailable")) => self.begin_once(&first, now).await,
            other => other,
        }
    }

    async fn begin_once(&self, first: &First, now: &Moment) -> Outcome<Token> {
        let text = words_of(&first.text)?;
        let certificate = self
            .desk_certificate()
            .await?
            .ok_or(Refusal::Said("no-one"))?;
        // Journal and cookie follow from the form's mark, so that a form sent twice begins one
        // conversation. The mark is kept nowhere: what the store has of it cannot be turned back.
        let id: [u8; 16] = self
            .mark("begin/journal", &[&first.idem.0])
            .first_chunk()
            .copied()
            .unwrap_or_default();
        let journal = JournalId::from(uuid::Builder::from_random_bytes(id).into_uuid());
        let token = self.token_of(first.idem)?;
        let at = ms(now);
        let seed = JournalSeed::generate(&mut self.rng());
        let (half, half_row) = self.half_for(journal, at).await?;
        let key = JournalKey::derive(&seed, &half, journal);
        let lane = lane_word(first.lane);
        let row = store::Journal {
            id: journal,
            kind: JournalKind::Contact,
            desk: certificate.desk(),
            state: QueueState::Waiting,
            lane: first.lane.name().to_owned(),
            channel: "web".to_owned(),
            lang: first.lang.tag().to_owned(),
            urgent: first.danger || self.guide.asks_to_be_seen(text.as_str(), now.day()),
            assigned: None,
            opened_at: at,
            changed_at: at,
            closed_at: None,
            shred_after: None,
            box_public: *key.box_public().as_bytes(),
            head: 0,
        };
        let opened = Draft::new(
            EntryClass::System,
            Entry::ContactOpened(ContactOpened {
                lane,
                lang: language(first.lang)?,
                channel: Channel::Web,
                safe_to_talk: None,
                danger: if first.danger {
                    Danger::Now
                } else {
                    Danger::NotSaid
                },
            }),
            "contact-open",
        );
        let message = Draft::new(EntryClass::Arrival, said(text), "message");
        let ledger = Ledger::new(row.clone(), key);
        let version = certificate.version();
        let wrap_aad = vault::journal_wrap_aad(self.org(), journal, certificate.desk(), version);
        let mut act = Act::new(Actor::Visitor, at);
        act.writes.extend(half_row);
        let act = act
            .write(Write::AddJournal(row))
            .write(Write::AddWrap(store::Wrap {
                journal,
                holder: Holder::Desk(certificate.desk(), version),
                sealed: seed.arrive(&certificate.box_public(), &wrap_aad, &mut self.rng()),
            }))
            .write(ledger.seal(
                self,
                &opened,
                1,
                at,
                self.stored_idem(journal, first.idem, 0),
            ))
            .write(ledger.seal(
                self,
                &message,
                2,
                at,
                self.stored_idem(journal, first.idem, 1),
            ))
            .write(self.visitor_session(&token, journal, &seed, 0, now));
        match self.store.act(act.clone()).await {
            Ok(_) | Err(ActError::AlreadyDone { .. } | ActError::Exists(_)) => Ok(token),
            // Nobody knows whether it is there; the same marks again find out.
            Err(ActError::Unknown(_)) => match self.store.act(act).await {
                Ok(_) | Err(ActError::AlreadyDone { .. } | ActError::Exists(_)) => Ok(token),
                Err(error) => Err(error.into()),
            },
            Err(error) => Err(error.into()),
        }
    }

    /// Adds a visitor's message. Where the session has ended, the message begins a new
    /// conversation, because it must not be lost.
    ///
    /// # Errors
    /// The text is empty or too long, the pace is too fast, or the database refuses.
    pub async fn say(
        &self,
        token: &Token,
        lang: Lang,
        text: &str,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<Said> {
        let words = words_of(text)?;
        let found = match self.visitor(token, now).await {
            Ok(visitor) => match self.open_by_seed(visitor.journal, &visitor.seed).await {
                Ok(ledger) => Some((visitor, ledger)),
                Err(Refusal::NotFound) => None,
                Err(refusal) => return Err(refusal),
            },
            Err(Refusal::SignedOut) => None,
            Err(refusal) => return Err(refusal),
        };
        let Some((visitor, ledger)) = found.filter(|(_, own)| own.row.state != QueueState::Hidden)
        else {
            let first = First {
                lang,
                lane: Lane::HelpNow,
                danger: false,
                text: text.to_owned(),
                idem,
            };
            return Ok(Said::NewThread(self.begin(first, now).await?));
        };
        let key = self.mark("pace/visitor", &[visitor.journal.as_bytes()]);
        if !self.pace.allow(key, ms(now), WINDOW, MOST_MESSAGES) {
            return Err(Refusal::Said("too-fast"));
        }
        // Once marked, a conversation stays so: words that are calm again take nothing back.
        let urgent = !ledger.row.urgent && self.guide.asks_to_be_seen(words.as_str(), now.day());
        let draft = Draft::new(EntryClass::Arrival, said(words), "message");
        let mark = self.stored_idem(visitor.journal, idem, 0);
        let at = ms(now);
        self.write(&[visitor.journal], plainly, |heads| {
            let seq = heads.first().copied().unwrap_or_default() + 1;
            let act = Act::new(Actor::Visitor, at).write(ledger.seal(self, &draft, seq, at, mark));
            if !urgent {
                return act;
            }
            act.write(Write::UpdateQueue {
                journal: visitor.journal,
                change: QueueChange {
                    urgent: Some(true),
                    ..QueueChange::default()
                },
                at,
            })
        })
        .await?;
        self.wake(visitor.journal, at).await?;
        Ok(Said::Kept)
    }

    /// Somebody who writes again waits again, and the words live on. Asked after the words are kept,
    /// so that a close that came between does not bury them.
    async fn wake(&self, journal: JournalId, at: i64) -> Outcome<()> {
        let row = self.store.lookup_journal(journal).await?;
        if row.is_none_or(|row| row.state != QueueState::Closed) {
            return Ok(());
        }
        let change = QueueChange {
            state: Some(QueueState::Waiting),
            closed_at: Some(None),
            shred_after: Some(None),
            ..QueueChange::default()
        };
        let act = Act::new(Actor::Visitor, at)
            .write(Write::UpdateQueue {
                journal,
                change,
                at,
            })
            .write(Write::UnassignJournal { journal, at });
        self.store.act(act).await?;
        Ok(())
    }

    /// The conversation of a session.
    ///
    /// # Errors
    /// The session has ended, or the database cannot be read.
    pub async fn conversation(
        &self,
        token: &Token,
        lang: Lang,
        now: &Moment,
    ) -> Outcome<Conversation> {
        let visitor = self.visitor(token, now).await?;
        self.shown(&visitor, lang, now).await
    }

    /// The whole conversation, for somebody who came back by code and asks for it.
    ///
    /// # Errors
    /// The session has ended, or the database refuses.
    pub async fn earlier(&self, token: &Token, lang: Lang, now: &Moment) -> Outcome<Conversation> {
        let mut visitor = self.visitor(token, now).await?;
        visitor.from = 0;
        let sealed = self.carried(token, &visitor.seed, 0);
        let act = Act::new(Actor::Visitor, ms(now)).write(Write::UpdateSession {
            lookup: visitor.lookup,
            sealed,
        });
        self.store.act(act).await?;
        self.shown(&visitor, lang, now).await
    }

    /// Makes a code to come back with. It is shown once and stands nowhere.
    ///
    /// # Errors
    /// The session has ended, or the database refuses.
    pub async fn make_code(&self, token: &Token, now: &Moment) -> Outcome<String> {
        let visitor = self.visitor(token, now).await?;
        let ledger = self.open_by_seed(visitor.journal, &visitor.seed).await?;
        let key = self.mark("pace/make-code", &[visitor.journal.as_bytes()]);
        if !self.pace.allow(key, ms(now), WINDOW, MOST_CODES) {
            return Err(Refusal::Said("too-fast"));
        }
        let code = Code::generate(&mut self.rng());
        let keys = self.code_keys(&code).await?;
        let aad = self.code_aad(visitor.journal);
        let sealed = visitor.seed.keep(&keys.key, &aad, &mut self.rng());
        let draft = Draft::new(
            EntryClass::System,
            Entry::CodeMade(CodeMade {}),
            "code-make",
        );
        let mut mark = [0; 16];
        vault::Entropy::fill(&mut self.rng(), &mut mark);
        let mark = uuid::Uuid::from_bytes(mark);
        let at = ms(now);
        self.write(&[visitor.journal], plainly, |heads| {
            let seq = heads.first().copied().unwrap_or_default() + 1;
            Act::new(Actor::Visitor, at)
                .write(ledger.seal(self, &draft, seq, at, mark))
                .write(Write::AddWrap(store::Wrap {
                    journal: visitor.journal,
                    holder: Holder::Code(keys.lookup_hash),
                    sealed: sealed.clone(),
                }))
        })
        .await?;
        Ok(code.to_text().to_string())
    }

    /// Comes back by code. A wrong, an old and a used-up code are one and the same.
    ///
    /// # Errors
    /// The code opens nothing, or too many were tried.
    pub async fn come_back(&self, typed: &str, now: &Moment) -> Outcome<Token> {
        evenly(self.come_back_now(typed, now)).await
    }

    async fn come_back_now(&self, typed: &str, now: &Moment) -> Outcome<Token> {
        let unknown = Refusal::Said("code-unknown");
        // What is no code costs as much as one that opens nothing.
        let code = Code::parse(typed).unwrap_or_else(|_| Code::generate(&mut self.rng()));
        let keys = self.code_keys(&code).await?;
        let wrap = self.store.list_wraps_by_code(&keys.lookup_hash).await?;
        let wrap = wrap.into_iter().next().ok_or(unknown)?;
        let seed = JournalSeed::open_kept(&keys.key, &self.code_aad(wrap.journal), &wrap.sealed)
            .map_err(|_| unknown)?;
        let ledger =
            self.open_by_seed(wrap.journal, &seed)
                .await
                .map_err(|refusal| match refusal {
                    Refusal::NotFound => unknown,
                    other => other,
                })?;
        let too_old = ms(now) - ledger.row.changed_at > days(CODE_DAYS);
        if ledger.row.state == QueueState::Hidden || too_old {
            return Err(unknown);
        }
        let pages = self.pages(&ledger).await?;
        let token = Token::generate(&mut self.rng());
        let from = unread_from(&pages);
        let act = Act::new(Actor::Visitor, ms(now)).write(self.visitor_session(
            &token,
            wrap.journal,
            &seed,
            from,
            now,
        ));
        self.store.act(act).await?;
        Ok(token)
    }

    /// Ends the session of this browser; the conversation goes on without it.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn leave(&self, token: &Token, now: &Moment) -> Outcome<()> {
        let lookup = token.lookup(Label::Visitor);
        let act = Act::new(Actor::Visitor, ms(now)).write(Write::RemoveSession(lookup));
        match self.store.act(act).await {
            Ok(_) | Err(ActError::Missing(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The visitor ends the conversation.
    ///
    /// # Errors
    /// The session has ended, or the database refuses.
    pub async fn end(&self, token: &Token, now: &Moment) -> Outcome<()> {
        let visitor = self.visitor(token, now).await?;
        let ledger = self.open_by_seed(visitor.journal, &visitor.seed).await?;
        if ledger.row.state == QueueState::Closed {
            return Ok(());
        }
        let draft = Draft::new(
            EntryClass::Arrival,
            Entry::VisitorLeft(VisitorLeft {}),
            "visitor-leave",
        );
        let at = ms(now);
        let mark = uuid::Uuid::from_bytes(*SessionId::random(&mut self.rng()).as_bytes());
        self.write(&[visitor.journal], plainly, |heads| {
            let seq = heads.first().copied().unwrap_or_default() + 1;
            let change = QueueChange {
                state: Some(QueueState::Closed),
                closed_at: Some(Some(at)),
                shred_after: Some(Some(at + days(LIFE_DAYS))),
                ..QueueChange::default()
            };
            Act::new(Actor::Visitor, at)
                .write(ledger.seal(self, &draft, seq, at, mark))
                .write(Write::UpdateQueue {
                    journal: visitor.journal,
                    change,
                    at,
                })
        })
        .await?;
        Ok(())
    }

    /// Hides the conversation and shreds its words: from now on nobody here can read them, and from
    /// the day it gives no copy can be read.
    ///
    /// # Errors
    /// The session has ended, or the database refuses.
    pub async fn hide(&self, token: &Token, lang: Lang, now: &Moment) -> Outcome<Hidden> {
        let visitor = self.visitor(token, now).await?;
        let ledger = self.open_by_seed(visitor.journal, &visitor.seed).await?;
        let case = crate::file::case_of(&self.pages(&ledger).await?);
        let case_stays = case.is_some();
        // After this nobody could take back for the person what they had agreed to. It ends first.
        if let Some(case) = case {
            self.end_grants(case, ms(now)).await?;
        }
        let act = Act::new(Actor::Visitor, ms(now))
            .write(Write::RemoveSessionsOf {
                kind: SessionKind::Visitor,
                subject: visitor.journal.uuid(),
                except: None,
            })
            .write(Write::ShredJournal(visitor.journal));
        match self.store.act(act).await {
            Ok(_) | Err(ActError::Missing(_)) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(Hidden {
            unreadable_from: unreadable_from(lang, now),
            case_stays,
        })
    }

    /// The day that hiding now would give, to say before it is done.
    pub fn unreadable_from(&self, lang: Lang, now: &Moment) -> String {
        unreadable_from(lang, now)
    }

    /// Waits for something new in the conversation.
    ///
    /// # Errors
    /// The session has ended.
    pub async fn watch(&self, token: &Token, now: &Moment) -> Outcome<Watch> {
        let (visitor, _) = self.visitor_still(token, now).await?;
        Ok(Watch {
            news: self.store.subscribe(),
            of: vec![visitor.journal],
        })
    }

    async fn shown(&self, visitor: &Visitor, lang: Lang, now: &Moment) -> Outcome<Conversation> {
        let gone = |refusal| match refusal {
            Refusal::NotFound => Refusal::SignedOut,
            other => other,
        };
        let ledger = self
            .open_by_seed(visitor.journal, &visitor.seed)
            .await
            .map_err(gone)?;
        if ledger.row.state == QueueState::Hidden {
            return Err(Refusal::SignedOut);
        }
        let pages = self.pages(&ledger).await?;
        let code_made = pages
            .entries
            .iter()
            .any(|own| matches!(own.entry(), Some(Entry::CodeMade(_))));
        let ahead = if ledger.row.state == QueueState::Waiting {
            self.waiting_before(&ledger.row).await?
        } else {
            0
        };
        let organization = self.store.organization().await?;
        Ok(Conversation {
            organization: organization
                .map(|row| self.organization_name(&row))
                .unwrap_or_default(),
            state: ledger.row.state.word(),
            ahead: usize::try_from(ahead).unwrap_or_default(),
            attended: match ledger.row.state {
                QueueState::Open => self.is_attended(ledger.row.assigned, now).await?,
                _ => self.is_attended(None, now).await?,
            },
            lines: spoken(&pages, visitor.from, now),
            last_seq: u64::from(ledger.row.head),
            code_made,
            kept_until: ledger
                .row
                .shred_after
                .and_then(|at| day_in_words(lang, at, now)),
            came_back: visitor.from > 0,
            unreadable: pages.unreadable,
        })
    }

    /// The session of a cookie, if it lives.
    pub(crate) async fn visitor(&self, token: &Token, now: &Moment) -> Outcome<Visitor> {
        let (visitor, seen) = self.visitor_still(token, now).await?;
        let at = ms(now);
        if seen + TOUCH <= at {
            let lookup = visitor.lookup;
            let act = Act::new(Actor::System, at).write(Write::TouchSession { lookup, seen: at });
            // A visit that cannot be written down still is one.
            let _ = self.store.act(act).await;
        }
        Ok(visitor)
    }

    /// The same, without counting as a sign of life, and when the last one was.
    async fn visitor_still(&self, token: &Token, now: &Moment) -> Outcome<(Visitor, i64)> {
        let lookup = token.lookup(Label::Visitor);
        let row = self
            .store
            .lookup_session(&lookup, ms(now))
            .await?
            .ok_or(Refusal::SignedOut)?;
        let at = ms(now);
        if row.kind != SessionKind::Visitor || row.absolute_end <= at || row.seen + IDLE <= at {
            return Err(Refusal::SignedOut);
        }
        let journal = JournalId::from(row.subject);
        let aad = self.session_aad(&lookup);
        let plain = vault::open_kept(&token.key(Label::Visitor), &aad, &row.sealed)
            .map_err(|_| Refusal::SignedOut)?;
        let carried: Carried = serde_json::from_slice(&plain).map_err(|_| Refusal::SignedOut)?;
        let visitor = Visitor {
            journal,
            seed: JournalSeed::from_bytes(carried.seed),
            from: carried.from,
            lookup,
        };
        Ok((visitor, row.seen))
    }

    fn visitor_session(
        &self,
        token: &Token,
        journal: JournalId,
        seed: &JournalSeed,
        from: u32,
        now: &Moment,
    ) -> Write {
        let at = ms(now);
        Write::AddSession(store::Session {
            lookup: token.lookup(Label::Visitor),
            kind: SessionKind::Visitor,
            subject: journal.uuid(),
            sealed: self.carried(token, seed, from),
            created: at,
            seen: at,
            absolute_end: at + ABSOLUTE,
        })
    }

    fn carried(&self, token: &Token, seed: &JournalSeed, from: u32) -> vault::Sealed {
        let carried = Carried {
            seed: *seed.as_bytes(),
            from,
        };
        let plain = Zeroizing::new(serde_json::to_vec(&carried).unwrap_or_default());
        let aad = self.session_aad(&token.lookup(Label::Visitor));
        vault::keep(&token.key(Label::Visitor), &aad, &plain, &mut self.rng())
    }

    pub(crate) fn session_aad(&self, lookup: &[u8; 32]) -> Aad<vault::field::Kept> {
        let id: [u8; 16] = lookup.first_chunk().copied().unwrap_or_default();
        Aad::new(
            &field::SESSION,
            self.org(),
            None,
            SessionId::from(uuid::Uuid::from_bytes(id)),
            0,
            0,
        )
    }

    fn code_aad(&self, journal: JournalId) -> Aad<vault::field::Kept> {
        Aad::new(&field::WRAP_CODE, self.org(), Some(journal), journal, 0, 0)
    }

    async fn code_keys(&self, code: &Code) -> Outcome<vault::CodeKeys> {
        let organization = self.store.organization().await?;
        let salt: [u8; 16] = organization
            .and_then(|row| row.code_salt.try_into().ok())
            .ok_or(Refusal::Said("code-unknown"))?;
        let (code, secret) = (code.clone(), self.node.secret.clone());
        self.heavy(&self.codes, move || {
            code.keys(&salt, Cost::STANDARD, &secret)
        })
        .await?
        .map_err(|_| Refusal::Trouble("unavailable"))
    }

    fn token_of(&self, idem: Idem) -> Outcome<Token> {
        use base64::Engine as _;
        let mark = Zeroizing::new(self.mark("begin/token", &[&idem.0]));
        let text = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(mark.as_slice());
        Token::parse(&text).map_err(|_| Refusal::Trouble("unavailable"))
    }
}

/// Where the unread begins for somebody who comes back: after the last line of their own, and not
/// before anything that was answered since.
fn unread_from(pages: &Pages) -> u32 {
    let own = pages.entries.iter().rev().find(|read| {
        matches!(read.entry(), Some(Entry::Message(message)) if message.from == Speaker::Visitor)
    });
    own.map_or(1, |read| read.seq)
}

/// The lines of a conversation that come after a place.
pub(crate) fn spoken(pages: &Pages, from: u32, now: &Moment) -> Vec<Spoken> {
    let lines = pages.entries.iter().filter(|read| read.seq > from);
    lines
        .filter_map(|read| {
            let entry = read.entry()?;
            let (from, text) = match entry {
                Entry::Message(message) => match message.from {
                    Speaker::Visitor => ("you", message.text.as_str().to_owned()),
                    Speaker::Advocate => ("advocate", message.text.as_str().to_owned()),
                },
                Entry::Taken(_) => ("system", "taken".to_owned()),
                Entry::HandedBack(_) => ("system", "handed-back".to_owned()),
                Entry::VisitorLeft(_) => ("system", "left".to_owned()),
                Entry::Close(_) => ("system", "closed".to_owned()),
                _ => return None,
            };
            Some(Spoken {
                seq: u64::from(read.seq),
                from,
                text,
                time: time_of_day(read.at, now),
            })
        })
        .collect()
}

/// The time of day of a row, in the zone of the moment.
pub(crate) fn time_of_day(at: i64, now: &Moment) -> String {
    let Ok(stamp) = Timestamp::from_millisecond(at) else {
        return String::new();
    };
    let zoned = stamp.to_zoned(now.at.time_zone().clone());
    format!("{:02}:{:02}", zoned.hour(), zoned.minute())
}

/// The day of a row in words.
pub(crate) fn day_in_words(lang: Lang, at: i64, now: &Moment) -> Option<String> {
    let stamp = Timestamp::from_millisecond(at).ok()?;
    let zoned = stamp.to_zoned(now.at.time_zone().clone());
    Some(words::date(lang, zoned.date()))
}

/// The day from which nothing that is shredded now can be read from any backup.
pub(crate) fn unreadable_from(lang: Lang, now: &Moment) -> String {
    // A backup made in the last moment before lives for the whole horizon, so the day after it ends.
    day_in_words(lang, ms(now) + days(HORIZON_DAYS + 1), now).unwrap_or_default()
}

/// Text as it may be kept.
pub(crate) fn words_of(text: &str) -> Outcome<casework::Words> {
    casework::Words::parse(text).map_err(too)
}

/// Why a text cannot be kept.
fn too(error: casework::TextRefused) -> Refusal {
    match error {
        casework::TextRefused::Empty => Refusal::Said("empty"),
        casework::TextRefused::TooLong { .. } => Refusal::Said("too-long"),
    }
}

/// A line as it may be kept; none where it is empty.
pub(crate) fn short(text: &str) -> Outcome<Option<casework::Short>> {
    match casework::Short::parse(text) {
        Ok(short) => Ok(Some(short)),
        Err(casework::TextRefused::Empty) => Ok(None),
        Err(error) => Err(too(error)),
    }
}

fn said(text: casework::Words) -> Entry {
    Entry::Message(Message {
        from: Speaker::Visitor,
        text,
    })
}

/// A language's tag as entries have it.
pub(crate) fn language(lang: Lang) -> Outcome<casework::Language> {
    lang.tag()
        .parse()
        .map_err(|_| Refusal::Said("not-a-choice"))
}

fn lane_word(lane: Lane) -> casework::Lane {
    match lane {
        Lane::HelpNow => casework::Lane::HelpNow,
        Lane::Worried => casework::Lane::Worried,
        Lane::Tip => casework::Lane::Tip,
        Lane::Question => casework::Lane::Question,
    }
}
