//! How an account begins, by invitation or with a recovery code: a name and a password, then two
//! things to prove, then signed in. A link that is used, over, guessed or damaged is not there.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use helpline::member::{EnrolForm, Invitation, Proof};
use helpline::session::Recover;
use helpline::{Line, Refusal, Token};
use minijinja::value::Value;
use serde::Serialize;
use words::Lang;

use super::{Desk, Top, page, trouble};
use crate::Room;
use crate::form::{Form, Sent};
use crate::staff;

pub(super) const RECOVER: &str = "/enter";

/// The first page of an invitation.
#[derive(Debug, Serialize)]
pub(crate) struct EnterView {
    pub(crate) top: Option<Top>,
    pub(crate) path: String,
    pub(crate) role: &'static str,
    /// Whether a new helpline is set up.
    pub(crate) first: bool,
    pub(crate) organization: String,
    pub(crate) name: String,
    pub(crate) problem: Option<String>,
}

/// The page of a recovery code.
#[derive(Debug, Default, Serialize)]
pub(crate) struct RecoverView {
    pub(crate) top: Option<Top>,
    pub(crate) name: String,
    pub(crate) problem: Option<String>,
}

/// The page of the two proofs.
#[derive(Debug, Serialize)]
pub(crate) struct ProofView {
    pub(crate) top: Option<Top>,
    pub(crate) path: String,
    pub(crate) draft: String,
    pub(crate) secret: String,
    /// The square for an app; drawn by us, out of nothing that was typed but letters and digits.
    pub(crate) square: Value,
    pub(crate) groups: Vec<String>,
    pub(crate) asked: [usize; 2],
    pub(crate) problem: Option<String>,
}

impl ProofView {
    pub(crate) fn new(path: String, proof: Proof, problem: Option<String>) -> ProofView {
        let start = proof.qr_svg.find("<svg").unwrap_or_default();
        let svg = proof.qr_svg.get(start..).unwrap_or_default().to_owned();
        ProofView {
            top: None,
            path,
            draft: proof.draft,
            secret: in_fours(&proof.totp_secret),
            square: Value::from_safe_string(svg),
            groups: proof.recovery,
            asked: proof.asked,
            problem,
        }
    }
}

/// A long text in groups of four, to type from.
fn in_fours(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let fours = letters
        .chunks(4)
        .map(|four| four.iter().collect::<String>());
    fours.collect::<Vec<_>>().join(" ")
}

/// One request about one link.
struct Entering<'req> {
    room: &'req Room,
    lang: Lang,
    line: &'req Line,
    token: Token,
}

pub(super) fn invitation(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, Path(token): Path<String>| match Entering::new(
            &room, lang, &token,
        ) {
            Some(entering) => entering.form(StatusCode::OK, &Form::default(), None).await,
            None => staff::nothing(&room, lang, Refusal::NotFound),
        },
    )
    .post(
        async move |State(room): State<Arc<Room>>, Path(token): Path<String>, form: Sent<Desk>| {
            match Entering::new(&room, lang, &token) {
                Some(entering) => entering.post(&form).await,
                None => staff::nothing(&room, lang, Refusal::NotFound),
            }
        },
    )
}

impl<'req> Entering<'req> {
    fn new(room: &'req Room, lang: Lang, token: &str) -> Option<Entering<'req>> {
        Some(Entering {
            room,
            lang,
            line: room.app.line.as_deref()?,
            token: Token::parse(token).ok()?,
        })
    }

    fn path(&self) -> String {
        format!("/enter/{}", &*self.token.to_text())
    }

    async fn post(self, form: &Form) -> Response {
        if form.wrong.is_some() {
            let problem = Some("desk-again".to_owned());
            return self.form(StatusCode::FORBIDDEN, form, problem).await;
        }
        match form.one("go") {
            Some("begin") => self.begin(form).await,
            Some("finish") => self.finish(form).await,
            _ => self.form(StatusCode::OK, form, None).await,
        }
    }

    /// The first page, with what was typed; a password is never sent back.
    async fn form(&self, status: StatusCode, form: &Form, problem: Option<String>) -> Response {
        let now = self.room.moment();
        let Invitation { role, first } = match self.line.invitation(&self.token, &now).await {
            Ok(invitation) => invitation,
            Err(refusal) => return refused(self.room, self.lang, refusal),
        };
        let typed = |name| form.one(name).unwrap_or_default().to_owned();
        let view = EnterView {
            top: None,
            path: self.path(),
            role: role.as_str(),
            first,
            organization: typed("organization"),
            name: typed("name"),
            problem,
        };
        let path = self.path();
        page(
            self.room,
            self.lang,
            status,
            ("desk/enter.html", &path),
            view,
        )
    }

    async fn begin(self, form: &Form) -> Response {
        let typed = |name| form.one(name).unwrap_or_default().to_owned();
        let enrol = EnrolForm {
            organization: form.one("organization").map(str::to_owned),
            name: typed("name"),
            password: typed("password"),
        };
        let now = self.room.moment();
        match self.line.enrol_begin(&self.token, enrol, &now).await {
            Ok(proof) => self.proof(StatusCode::OK, proof, None),
            Err(refusal) => match staff::words_of(refusal) {
                Some(problem) => self.form(staff::status(refusal), form, Some(problem)).await,
                None => refused(self.room, self.lang, refusal),
            },
        }
    }

    fn proof(&self, status: StatusCode, proof: Proof, problem: Option<String>) -> Response {
        let path = self.path();
        let view = ProofView::new(path.clone(), proof, problem);
        page(
            self.room,
            self.lang,
            status,
            ("desk/proof.html", &path),
            view,
        )
    }

    async fn finish(self, form: &Form) -> Response {
        let sent = |name| form.one(name).unwrap_or_default();
        let now = self.room.moment();
        let groups = [sent("one"), sent("other")];
        let finished = self
            .line
            .enrol_finish(&self.token, sent("draft"), sent("code"), groups, &now)
            .await;
        let refusal = match finished {
            // Where this person begins is known there: the sign-in page sends everybody on.
            Ok(token) => return staff::begin(self.lang, staff::SIGN_IN, &token),
            Err(refusal) => refusal,
        };
        let Some(problem) = staff::words_of(refusal) else {
            return refused(self.room, self.lang, refusal);
        };
        let status = staff::status(refusal);
        let again = self.line.enrol_again(&self.token, sent("draft"), &now);
        match again.await {
            Ok(proof) => self.proof(status, proof, Some(problem)),
            // Nothing can be read of what was proved so far: begin again.
            Err(Refusal::Said(_)) => self.form(status, &Form::default(), Some(problem)).await,
            Err(refusal) => refused(self.room, self.lang, refusal),
        }
    }
}

fn refused(room: &Room, lang: Lang, refusal: Refusal) -> Response {
    match refusal {
        Refusal::Trouble(key) => trouble(room, lang, key),
        _ => staff::nothing(room, lang, Refusal::NotFound),
    }
}

pub(super) fn recovery(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(async move |State(room): State<Arc<Room>>| {
        if room.app.line.is_none() {
            return staff::nothing(&room, lang, Refusal::NotFound);
        }
        let page_of = ("desk/recover.html", RECOVER);
        page(&room, lang, StatusCode::OK, page_of, RecoverView::default())
    })
    .post(
        async move |State(room): State<Arc<Room>>, form: Sent<Desk>| {
            recover(&room, lang, &form).await
        },
    )
}

async fn recover(room: &Room, lang: Lang, form: &Form) -> Response {
    let Some(line) = room.app.line.as_deref() else {
        return staff::nothing(room, lang, Refusal::NotFound);
    };
    let typed = |name| form.one(name).unwrap_or_default().to_owned();
    let mut view = RecoverView {
        name: typed("name"),
        ..RecoverView::default()
    };
    if form.wrong.is_some() {
        view.problem = Some("desk-again".to_owned());
        let page_of = ("desk/recover.html", RECOVER);
        return page(room, lang, StatusCode::FORBIDDEN, page_of, view);
    }
    let recover = Recover {
        name: typed("name"),
        recovery: typed("recovery"),
        password: typed("password"),
    };
    match line.recover(recover, &room.moment()).await {
        Ok((token, proof)) => {
            let entering = Entering {
                room,
                lang,
                line,
                token,
            };
            entering.proof(StatusCode::OK, proof, None)
        }
        Err(refusal) => match staff::words_of(refusal) {
            Some(problem) => {
                view.problem = Some(problem);
                let page_of = ("desk/recover.html", RECOVER);
                page(room, lang, staff::status(refusal), page_of, view)
            }
            None => refused(room, lang, refusal),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::in_fours;

    #[test]
    fn a_secret_is_typed_in_fours() {
        for (text, fours) in [("", ""), ("ABCD", "ABCD"), ("ABCDEF", "ABCD EF")] {
            assert_eq!(in_fours(text), fours);
        }
    }
}
