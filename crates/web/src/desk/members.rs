//! Members and desks. An administrator invites, disables and enables; a supervisor lets somebody in
//! whose digits they compared by voice.

use std::str::FromStr as _;
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use helpline::member::{DeskLine, MemberLine};
use helpline::{MemberId, Refusal, Role};
use serde::Serialize;
use words::Lang;

use super::{Desk, Top, page, trouble};
use crate::Room;
use crate::form::{Form, Sent};
use crate::staff::{self, Entered};

pub(super) const PATH: &str = staff::MEMBERS;

/// The roles that somebody can be invited to.
const INVITED: [&str; 3] = ["advocate", "supervisor", "administrator"];

/// The page.
#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub(crate) top: Option<Top>,
    pub(crate) members: Vec<MemberLine>,
    pub(crate) desks: Vec<DeskLine>,
    /// Whether this person invites, disables and enables.
    pub(crate) manages: bool,
    /// Whether this person may let somebody in.
    pub(crate) admits: bool,
    pub(crate) roles: [&'static str; 3],
    pub(crate) role: String,
    pub(crate) link: Option<Link>,
    pub(crate) said: Option<Said>,
}

/// A link that is shown once.
#[derive(Debug, Serialize)]
pub(crate) struct Link {
    pub(crate) address: String,
    pub(crate) role: &'static str,
}

/// What was done or was not.
#[derive(Debug, Serialize)]
pub(crate) struct Said {
    pub(crate) key: String,
    /// `good` or `err`.
    pub(crate) kind: &'static str,
}

/// One act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Invite,
    Disable,
    Enable,
    Admit,
}

impl Act {
    pub(super) const ALL: [Act; 4] = [Act::Invite, Act::Disable, Act::Enable, Act::Admit];

    pub(super) const fn path(self) -> &'static str {
        match self {
            Act::Invite => "/desk/invite",
            Act::Disable => "/desk/disable",
            Act::Enable => "/desk/enable",
            Act::Admit => "/desk/admit",
        }
    }
}

/// What the page shows beside the members.
#[derive(Default)]
struct Turn {
    status: StatusCode,
    said: Option<Said>,
    link: Option<Link>,
    role: String,
}

pub(super) fn list(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap| match staff::enter(
            &room, &headers,
        )
        .await
        {
            Ok(entered) => show(&room, lang, &entered, Turn::default()).await,
            Err(refusal) => refused(&room, lang, refusal),
        },
    )
}

pub(super) fn one_act(lang: Lang, act: Act) -> MethodRouter<Arc<Room>> {
    post(
        async move |State(room): State<Arc<Room>>, headers: HeaderMap, form: Sent<Desk>| {
            match staff::enter(&room, &headers).await {
                Ok(entered) => {
                    let doing = Doing {
                        lang,
                        entered: &entered,
                        headers: &headers,
                        form: &form,
                    };
                    match doing.act(act).await {
                        Ok(turn) => show(&room, lang, &entered, turn).await,
                        Err(refusal) => refused(&room, lang, refusal),
                    }
                }
                Err(refusal) => refused(&room, lang, refusal),
            }
        },
    )
    // The address of an act, loaded again.
    .get(async move || staff::see(lang, PATH))
}

async fn show(room: &Room, lang: Lang, entered: &Entered, turn: Turn) -> Response {
    let Entered { line, signed, now } = entered;
    let members = match line.members(signed, now).await {
        Ok(members) => members,
        Err(refusal) => return refused(room, lang, refusal),
    };
    let desks = match line.desks(signed, lang, now).await {
        Ok(desks) => desks,
        Err(refusal) => return refused(room, lang, refusal),
    };
    let view = View {
        top: Some(Top {
            queue: entered.answers(),
        }),
        members,
        desks,
        manages: entered.role() == "administrator",
        admits: entered.role() == "supervisor" && signed.desk,
        roles: INVITED,
        role: turn.role,
        link: turn.link,
        said: turn.said,
    };
    page(room, lang, turn.status, ("desk/members.html", PATH), view)
}

fn refused(room: &Room, lang: Lang, refusal: Refusal) -> Response {
    match refusal {
        Refusal::Trouble(key) => trouble(room, lang, key),
        refusal => staff::nothing(room, lang, refusal),
    }
}

struct Doing<'req> {
    lang: Lang,
    entered: &'req Entered,
    headers: &'req HeaderMap,
    form: &'req Form,
}

impl Doing<'_> {
    /// Does it, or says why not on the page. What may not be known is an error.
    async fn act(&self, act: Act) -> Result<Turn, Refusal> {
        let role = self.form.one("role").unwrap_or_default().to_owned();
        if self.form.wrong.is_some() {
            return Ok(wrong(StatusCode::FORBIDDEN, "desk-again", role));
        }
        let done = match act {
            Act::Invite => self.invite(&role).await,
            Act::Disable => self.disable().await,
            Act::Enable => self.enable().await,
            Act::Admit => self.admit().await,
        };
        match done {
            Ok(turn) => Ok(turn),
            Err(refusal) => {
                let key = staff::words_of(refusal).ok_or(refusal)?;
                Ok(wrong(staff::status(refusal), &key, role))
            }
        }
    }

    fn member(&self) -> Result<MemberId, Refusal> {
        let named = self.form.one("member").unwrap_or_default();
        MemberId::from_str(named).map_err(|_| Refusal::NotFound)
    }

    async fn invite(&self, role: &str) -> Result<Turn, Refusal> {
        let Entered { line, signed, now } = self.entered;
        let role = Role::from_str(role).map_err(|_| {
            // Only who invites hears that nothing was chosen; to others it is not there.
            if self.entered.role() == "administrator" {
                Refusal::Said("not-a-choice")
            } else {
                Refusal::NotFound
            }
        })?;
        let token = line.invite(signed, role, now).await?;
        let path = format!("/enter/{}", &*token.to_text());
        Ok(Turn {
            link: Some(Link {
                address: staff::link(self.headers, self.lang, &path),
                role: role.as_str(),
            }),
            ..Turn::default()
        })
    }

    async fn disable(&self) -> Result<Turn, Refusal> {
        let Entered { line, signed, now } = self.entered;
        line.disable(signed, self.member()?, now).await?;
        Ok(good("desk-done-disable"))
    }

    async fn enable(&self) -> Result<Turn, Refusal> {
        let Entered { line, signed, now } = self.entered;
        line.enable(signed, self.member()?, now).await?;
        Ok(good("desk-done-enable"))
    }

    async fn admit(&self) -> Result<Turn, Refusal> {
        let Entered { line, signed, now } = self.entered;
        let member = self.member()?;
        // Only a supervisor hears that something was forgotten; to others it is not there.
        let digits = self.form.one("spoke");
        if digits.is_none() && self.entered.role() == "supervisor" {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(wrong(status, "desk-admit.not", String::new()));
        }
        let digits = digits.unwrap_or_default();
        line.admit(signed, member, digits, now).await?;
        Ok(good("desk-done-admit"))
    }
}

fn good(key: &str) -> Turn {
    Turn {
        said: Some(Said {
            key: key.to_owned(),
            kind: "good",
        }),
        ..Turn::default()
    }
}

fn wrong(status: StatusCode, key: &str, role: String) -> Turn {
    Turn {
        status,
        said: Some(Said {
            key: key.to_owned(),
            kind: "err",
        }),
        link: None,
        role,
    }
}

#[cfg(test)]
mod tests {
    use super::super::ROUTES;
    use super::Act;

    #[test]
    fn every_act_stands_in_the_table_of_routes() {
        for act in Act::ALL {
            let row =
                |(method, path, _): &(&str, &str, &str)| *method == "POST" && *path == act.path();
            assert!(ROUTES.iter().any(row), "{act:?}");
        }
    }
}
