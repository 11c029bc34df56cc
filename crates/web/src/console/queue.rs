//! The queue, and the strip that never leaves: who is waiting, for how long, in which language.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use helpline::queue::Queue;
use helpline::{Outcome, Refusal};
use serde::Serialize;
use words::Lang;

use super::{Notice, page, trouble};
use crate::Room;
use crate::staff::{self, Entered};

pub(super) const PATH: &str = staff::QUEUE;

/// The top of a page: the strip, and where this person may go.
#[derive(Debug, Serialize)]
pub(crate) struct Top {
    pub(crate) strip: Option<Strip>,
    pub(crate) queue: bool,
    pub(crate) members: bool,
    /// `queue`, `me`, or empty.
    pub(crate) here: &'static str,
}

/// How the helpline stands now.
#[derive(Debug, Serialize)]
pub(crate) struct Strip {
    pub(crate) waiting: usize,
    /// In minutes.
    pub(crate) longest: Option<i64>,
    pub(crate) mine: usize,
    pub(crate) others: usize,
    pub(crate) languages: Vec<Spoken>,
    pub(crate) as_of: String,
}

/// How many wait in one language.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Spoken {
    pub(crate) lang: &'static str,
    pub(crate) count: usize,
}

impl Strip {
    pub(crate) fn of(queue: &Queue) -> Strip {
        let mut spoken: BTreeMap<&'static str, usize> = BTreeMap::new();
        for row in &queue.waiting {
            *spoken.entry(row.lang).or_default() += 1;
        }
        Strip {
            waiting: queue.waiting_count,
            longest: queue.longest,
            mine: queue.mine.len(),
            others: queue.others,
            languages: spoken
                .into_iter()
                .map(|(lang, count)| Spoken { lang, count })
                .collect(),
            as_of: queue.as_of.clone(),
        }
    }
}

impl Top {
    pub(super) fn of(entered: &Entered, queue: Option<&Queue>, here: &'static str) -> Top {
        Top {
            strip: queue.map(Strip::of),
            queue: entered.answers(),
            members: entered.sees_members(),
            here,
        }
    }
}

#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub(crate) top: Option<Top>,
    pub(crate) queue: Queue,
    /// Which conversation is on this page; none.
    pub(crate) here: Option<String>,
    pub(crate) said: Option<Notice>,
}

#[derive(Debug, Serialize)]
pub(crate) struct NoKeyView {
    pub(crate) top: Option<Top>,
    pub(crate) digits: Option<String>,
}

pub(super) fn routes(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap| match staff::enter(
            &room, &headers,
        )
        .await
        {
            Ok(entered) => show(&room, lang, &entered, StatusCode::OK, None).await,
            Err(refusal) => refused(&room, lang, None, refusal),
        },
    )
}

/// The queue of whoever answers.
pub(super) async fn of(entered: &Entered, lang: Lang) -> Outcome<Queue> {
    entered
        .line
        .queue(&entered.signed, lang, &entered.now)
        .await
}

pub(super) async fn show(
    room: &Room,
    lang: Lang,
    entered: &Entered,
    status: StatusCode,
    said: Option<Notice>,
) -> Response {
    match of(entered, lang).await {
        Ok(queue) => {
            let view = View {
                top: Some(Top::of(entered, Some(&queue), "queue")),
                queue,
                here: None,
                said,
            };
            page(room, lang, status, ("console/queue.html", PATH), view)
        }
        Err(refusal) => refused(room, lang, Some(entered), refusal),
    }
}

/// A page that could not be shown: for somebody who answers but holds no key yet, what to do next.
pub(super) fn refused(
    room: &Room,
    lang: Lang,
    entered: Option<&Entered>,
    refusal: Refusal,
) -> Response {
    match (refusal, entered) {
        (Refusal::Trouble(key), _) => trouble(room, lang, key),
        (Refusal::Said("no-desk-key"), Some(entered)) if entered.answers() => {
            let view = NoKeyView {
                top: Some(Top::of(entered, None, "queue")),
                digits: Some(entered.signed.digits()),
            };
            let page_of = ("console/no-key.html", PATH);
            page(room, lang, StatusCode::OK, page_of, view)
        }
        (refusal, _) => staff::nothing(room, lang, refusal),
    }
}

#[cfg(test)]
mod tests {
    use helpline::queue::{Queue, Row};

    use super::{Spoken, Strip};

    #[test]
    fn the_strip_counts_who_waits_in_each_language() {
        let row = |lang| Row {
            journal: String::new(),
            lane: "help",
            lang,
            danger: false,
            minutes: 3,
            channel: "web",
            new_words: true,
        };
        let queue = Queue {
            waiting: vec![row("es"), row("en"), row("es")],
            waiting_count: 3,
            mine: vec![row("en")],
            others: 2,
            longest: Some(3),
            last_contact: None,
            as_of: "14:02".to_owned(),
            closed: Vec::new(),
        };
        let strip = Strip::of(&queue);
        assert_eq!((strip.waiting, strip.mine, strip.others), (3, 1, 2));
        let languages = [("en", 1), ("es", 2)].map(|(lang, count)| Spoken { lang, count });
        assert_eq!(strip.languages, languages);
    }
}
