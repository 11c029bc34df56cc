//! The check: before you start, one question at a time, your answers. One address, no progress bar,
//! every question skippable, help one press away. What it leads to is in `results.rs`.

use axum::http::StatusCode;
use axum::response::Response;
use helpline::check::{Answered, Door, Given, PREFER_NOT, Question};
use serde::Serialize;
use words::Lang;

use super::check_state::{self as state, Go};
use super::{places, results};
use crate::form::{Form, Wrong};
use crate::frame::{self, Field, Form as Frame, Page};
use crate::headers::unlisted;
use crate::problem::{self, Problem};
use crate::{Room, assets};

pub(crate) const PATH: &str = "/c";

/// The page before the first question, for a reader who came by the address.
pub(crate) fn get(room: &Room, lang: Lang) -> Response {
    let form = Frame {
        action: PATH,
        enter: "start",
        ..Frame::default()
    };
    before_page(room, lang, form, None)
}

pub(crate) fn post(room: &Room, lang: Lang, form: &Form) -> Response {
    let (lang, mut go) = state::turn(lang, form);
    if matches!(go, Go::Find | Go::Look | Go::Place(_)) {
        // A browser that does not know `formaction` sends the search here.
        return places::post(room, lang, form);
    }
    let mut door = form.one("door").unwrap_or_default();
    if let Some(picked) = form.one("pick") {
        // Whoever came by the address chooses a door first, and then what fits behind it.
        let chose_role = !door.is_empty();
        door = picked;
        go = if chose_role { Go::Next } else { Go::Before };
    }
    if door == "need" {
        return places::get(room, lang);
    }
    if Given::parse(door, std::iter::empty()).is_err() {
        return match form.wrong {
            None if door.is_empty() => get(room, lang),
            wrong => refused(
                room,
                lang,
                wrong.map_or(Problem::NotForm, Problem::from),
                None,
            ),
        };
    }
    // A role that is no longer in the pack gives way to its door.
    if state::given(&room.app.helpline, door, &[]).is_err()
        && let Some((bare, _)) = door.split_once('.')
    {
        door = bare;
    }
    let entries = state::entries(form);
    let given = match (form.wrong, state::given(&room.app.helpline, door, &entries)) {
        (None, Ok(given)) => given,
        (wrong, _) => {
            let problem = match wrong {
                // Nothing here is typed, so an overlong value is an answer that does not fit.
                None | Some(Wrong::Overlong) => Problem::Unknown,
                Some(wrong) => Problem::from(wrong),
            };
            let kept = state::fitting(&room.app.helpline, door, &entries);
            let form = Frame {
                action: PATH,
                enter: "next",
                view: Some("next".to_owned()),
                hidden: state::hidden(door, &kept),
                young: false,
            };
            return refused(room, lang, problem, Some(form));
        }
    };
    let step = Step {
        room,
        lang,
        form,
        door,
        entries,
        given,
    };
    step.answer(go)
}

/// One step of the check: what was sent, read and checked.
pub(super) struct Step<'step> {
    pub(super) room: &'step Room,
    pub(super) lang: Lang,
    pub(super) form: &'step Form,
    pub(super) door: &'step str,
    entries: Vec<String>,
    pub(super) given: Given,
}

#[derive(Serialize)]
pub(crate) struct BeforeView {
    pub(crate) door: bool,
    /// Whether someone under 18 can go on in words of their own.
    pub(crate) child: bool,
    /// The roles behind the door.
    pub(crate) roles: Vec<helpline::guide::Role>,
}

#[derive(Serialize)]
pub(crate) struct QuestionView {
    pub(crate) question: Question,
}

#[derive(Serialize)]
pub(crate) struct ReviewView {
    pub(crate) answers: Vec<Answered>,
}

impl Step<'_> {
    fn answer(self, go: Go<'_>) -> Response {
        match go {
            Go::Before => self.before(),
            Go::Next => self.next(),
            Go::Back => match state::before(&self.entries, self.form.one("q")) {
                Some(question) => self.again(question),
                None => self.before(),
            },
            Go::Change(question) => self.again(question),
            Go::Review => self.review(),
            Go::SeeHelp => results::show(&self),
            Go::Find | Go::Look | Go::Place(_) | Go::Unknown => self.unknown(),
        }
    }

    fn before(&self) -> Response {
        let form = self.frame("start", "before");
        before_page(self.room, self.lang, form, Some(self.given.door))
    }

    /// The next question worth asking. The question on screen, left without an answer, counts as
    /// passed over and is not asked again.
    fn next(mut self) -> Response {
        if let Some(question) = self.form.one("q")
            && !self
                .entries
                .iter()
                .any(|entry| state::question_of(entry) == question)
        {
            self.entries.push(format!("{question}.{PREFER_NOT}"));
            match state::given(&self.room.app.helpline, self.door, &self.entries) {
                Ok(given) => self.given = given,
                Err(_) => return self.unknown(),
            }
        }
        let day = frame::today(self.room);
        if self.room.app.helpline.is_urgent(&self.given, day) {
            return results::show(&self);
        }
        match self.room.app.helpline.ask(self.lang, &self.given, day) {
            Some(question) => self.question(question),
            None => self.review(),
        }
    }

    fn again(&self, question: &str) -> Response {
        let asked = self.room.app.helpline.ask_again(
            self.lang,
            &self.given,
            question,
            frame::today(self.room),
        );
        match asked {
            Some(question) => self.question(question),
            None => self.unknown(),
        }
    }

    fn question(&self, question: Question) -> Response {
        let mut frame = self.frame("next", &format!("change.{}", question.id));
        frame.hidden.push(Field::new("q", question.id.as_str()));
        self.page("question.html", frame, QuestionView { question })
    }

    fn review(&self) -> Response {
        let answers =
            self.room
                .app
                .helpline
                .review(self.lang, &self.given, frame::today(self.room));
        self.page(
            "review.html",
            self.frame("see-help", "review"),
            ReviewView { answers },
        )
    }

    fn unknown(&self) -> Response {
        let form = self.frame("next", "next");
        refused(self.room, self.lang, Problem::Unknown, Some(form))
    }

    /// The door whose words are used.
    pub(super) fn voice(&self) -> Door {
        let day = frame::today(self.room);
        self.room.app.helpline.voice(&self.given, day)
    }

    /// The form of the next page: the answers, and a place that was typed on the way.
    pub(super) fn frame(&self, enter: &'static str, view: &str) -> Frame {
        let mut hidden = state::hidden(self.door, &self.entries);
        if let Some(place) = self.form.one("place").filter(|place| !place.is_empty()) {
            hidden.push(Field::new("place", place));
        }
        Frame {
            action: PATH,
            enter,
            view: Some(view.to_owned()),
            hidden,
            young: self.voice() == Door::Child,
        }
    }

    fn page(&self, template: &'static str, form: Frame, view: impl Serialize) -> Response {
        let day = frame::today(self.room);
        let contacts = self.room.app.helpline.contacts(self.lang, day);
        let page = Page {
            template,
            path: PATH,
            kind: assets::STEPS,
            form: Some(form),
            contacts: &contacts,
            all: false,
        };
        unlisted(frame::response(
            self.room,
            self.lang,
            StatusCode::OK,
            &page,
            view,
        ))
    }
}

fn before_page(room: &Room, lang: Lang, form: Frame, door: Option<Door>) -> Response {
    let day = frame::today(room);
    let view = BeforeView {
        door: door.is_some(),
        child: door == Some(Door::Myself),
        roles: door.map_or_else(Vec::new, |door| room.app.helpline.roles(lang, door, day)),
    };
    let page = Page {
        template: "before.html",
        path: PATH,
        kind: assets::STEPS,
        form: Some(form),
        contacts: &room.app.helpline.contacts(lang, day),
        all: false,
    };
    unlisted(frame::response(room, lang, StatusCode::OK, &page, view))
}

fn refused(room: &Room, lang: Lang, problem: Problem, form: Option<Frame>) -> Response {
    unlisted(problem::page(room, lang, problem, form))
}
