//! The card that offers a conversation, on every page that shows the numbers. It stands there only
//! where somebody can read what is sent, and says who answers.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use helpline::contact::Door;
use jiff::{SignedDuration, Timestamp};
use words::Lang;

use crate::Room;

/// How long what is known counts. Whoever opens the conversation is told what is so at that moment.
const FRESH: SignedDuration = SignedDuration::from_secs(60);
/// How long a page waits to know. The numbers never wait longer for it.
const PATIENCE: Duration = Duration::from_millis(300);

/// Who answers conversations here, as of a moment.
#[derive(Debug, Default)]
pub(crate) struct Chat {
    known: Mutex<Option<(Timestamp, Option<String>)>>,
}

impl Chat {
    /// The organization that answers, if one does.
    pub(crate) fn organization(&self) -> Option<String> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .as_ref()
            .and_then(|(_, organization)| organization.clone())
    }

    fn set(&self, at: Timestamp, organization: Option<String>) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        *known = Some((at, organization));
    }

    fn is_fresh(&self, now: Timestamp) -> bool {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .as_ref()
            .is_some_and(|(at, _)| now.duration_since(*at) < FRESH)
    }
}

/// Looks again where what is known is old. One request looks; the others go on with what was known.
pub(crate) async fn look(room: &Room) {
    let Some(line) = &room.app.line else {
        return;
    };
    let now = room.moment();
    let at = now.at.timestamp();
    if room.chat.is_fresh(at) {
        return;
    }
    room.chat.set(at, room.chat.organization());
    let door = tokio::time::timeout(PATIENCE, line.door(Lang::En, &now)).await;
    let organization = match door {
        Ok(Ok(Door {
            open: true,
            organization,
            ..
        })) => Some(organization),
        _ => None,
    };
    room.app.helpline.answers_a_line(organization.is_some());
    room.chat.set(at, organization);
}
