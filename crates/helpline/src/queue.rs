//! Who is waiting. Nothing of what was said is in it.

use policy::{Action, Relation};
use serde::Serialize;
use store::{EntryClass, JournalKind, QueueQuery, QueueState};
use words::Lang;

use crate::Moment;
use crate::line::{Line, Outcome, minutes, ms};
use crate::member::allowed;
use crate::session::Signed;
use crate::visitor::{day_in_words, time_of_day};
use crate::watch::Watch;

/// The most rows that are looked at, so that danger stands first however many wait.
const MOST_ROWS: u32 = 5_000;
/// The most rows that a page shows.
const MOST_SHOWN: usize = 200;

/// Beyond this a visitor's page says no number.
const MOST_SAID: u32 = 10;

/// The queue of a desk, as one member may see it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Queue {
    /// Waiting, those in danger first, then the longest wait.
    pub waiting: Vec<Row>,
    /// How many wait, shown or not.
    pub waiting_count: usize,
    /// Open with the one who asks.
    pub mine: Vec<Row>,
    /// Closed, while the words are kept: what was released can still be taken back.
    pub closed: Vec<Row>,
    /// How many are open with others.
    pub others: usize,
    /// The longest wait, in minutes.
    pub longest: Option<i64>,
    /// When the last contact came, in words.
    pub last_contact: Option<String>,
    /// The time this was made.
    pub as_of: String,
}

/// One contact in a queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The journal's id.
    pub journal: String,
    /// `help`, `worried`, `tip` or `question`.
    pub lane: &'static str,
    /// The visitor's language.
    pub lang: &'static str,
    /// Whether the visitor said that somebody is in danger now.
    pub danger: bool,
    /// How long since it came, in minutes.
    pub minutes: i64,
    /// `web`.
    pub channel: &'static str,
    /// Whether the newest words are the visitor's.
    pub new_words: bool,
}

impl Line {
    /// The queue of the desk.
    ///
    /// # Errors
    /// The one who asks may not see it, or the database cannot be read.
    pub async fn queue(&self, signed: &Signed, lang: Lang, now: &Moment) -> Outcome<Queue> {
        allowed(signed, Action::QueueList, Relation::NONE)?;
        let filter = policy::filter(&signed.actor(), Action::ContactRead);
        let all = |state| QueueQuery {
            kind: Some(JournalKind::Contact),
            state: Some(state),
            ..QueueQuery::new(filter.clone(), MOST_ROWS)
        };
        let mut waiting = self.store.list_queue(&all(QueueState::Waiting)).await?;
        waiting.sort_by_key(|row| (!row.urgent, row.opened_at));
        let open = self.store.list_queue(&all(QueueState::Open)).await?;
        let (mine, theirs): (Vec<_>, Vec<_>) = open
            .into_iter()
            .partition(|row| row.assigned == Some(signed.member));
        let longest = waiting.iter().map(|row| row.opened_at).min();
        let last = waiting.iter().chain(&mine).map(|row| row.opened_at).max();
        let mut queue = Queue {
            longest: longest.map(|at| (ms(now) - at) / minutes(1)),
            last_contact: last.map(|at| {
                let day = day_in_words(lang, at, now).unwrap_or_default();
                format!("{day}, {}", time_of_day(at, now))
            }),
            others: theirs.len(),
            as_of: time_of_day(ms(now), now),
            ..Queue::default()
        };
        queue.waiting_count = waiting.len();
        for row in waiting.into_iter().take(MOST_SHOWN) {
            queue.waiting.push(shown(&row, true, now));
        }
        let closed = self.store.list_queue(&all(QueueState::Closed)).await?;
        for row in closed.into_iter().rev().take(MOST_SHOWN) {
            let answered = self.answered(&row).await?;
            queue.closed.push(shown(&row, answered, now));
        }
        for row in mine.into_iter().take(MOST_SHOWN) {
            let newest = self
                .store
                .list_entries(row.id, row.head.saturating_sub(1), 1)
                .await?;
            let theirs = newest
                .first()
                .is_some_and(|entry| entry.class == EntryClass::Arrival);
            queue
                .mine
                .push(shown(&row, theirs || self.answered(&row).await?, now));
        }
        Ok(queue)
    }

    /// Whether the newest entry of a contact's case came from outside: a place has answered.
    async fn answered(&self, row: &store::Journal) -> Outcome<bool> {
        let Some(case) = self.store.lookup_journal(self.first_case(row.id)).await? else {
            return Ok(false);
        };
        let newest = self
            .store
            .list_entries(case.id, case.head.saturating_sub(1), 1)
            .await?;
        Ok(newest
            .first()
            .is_some_and(|entry| entry.class == EntryClass::Arrival))
    }

    /// How many wait, as far as a page says it.
    pub(crate) async fn waiting_count(&self) -> Outcome<u64> {
        let count = self.store.count_waiting_before(false, i64::MAX, MOST_SAID);
        Ok(count.await?)
    }

    /// Waits for anything new at the desk.
    ///
    /// # Errors
    /// The one who asks may not see the queue.
    pub fn watch_desk(&self, signed: &Signed, _: &Moment) -> Outcome<Watch> {
        allowed(signed, Action::QueueList, Relation::NONE)?;
        Ok(Watch {
            news: self.store.subscribe(),
            of: Vec::new(),
        })
    }

    /// How many are looked at before this one, as far as a page says it: those in danger, then those who wait longer.
    pub(crate) async fn waiting_before(&self, row: &store::Journal) -> Outcome<u64> {
        let count = self
            .store
            .count_waiting_before(row.urgent, row.opened_at, MOST_SAID);
        Ok(count.await?)
    }
}

fn shown(row: &store::Journal, new_words: bool, now: &Moment) -> Row {
    Row {
        journal: row.id.to_string(),
        lane: lane(&row.lane),
        lang: language(&row.lang),
        danger: row.urgent,
        minutes: (ms(now) - row.opened_at) / minutes(1),
        channel: "web",
        new_words,
    }
}

/// A lane's name, as pages know it.
pub(crate) fn lane(word: &str) -> &'static str {
    crate::contact::Lane::from_name(word).map_or("question", crate::contact::Lane::name)
}

/// A language's tag, as pages know it.
pub(crate) fn language(tag: &str) -> &'static str {
    Lang::from_tag(tag).map_or("en", Lang::tag)
}
