//! One turn of a conversation: what was asked for, the one use case it calls, and the page that
//! answers.

use std::fmt::Write as _;

use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use helpline::contact::{Conversation, First, Lane, Said};
use helpline::{Idem, Line, Moment, Outcome, Refusal, Token};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use words::Lang;

use super::view::{BeforeView, CoverView, NoteView, ReturnView, TalkView};
use super::{PATH, notes};
use crate::cookie::{self, Jar};
use crate::form::{Form, Wrong};
use crate::frame::{self, Field, Form as Frame, Page};
use crate::headers::unlisted;
use crate::problem::Problem;
use crate::{Room, assets};

/// What the pressed button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Go {
    Send,
    Check,
    Earlier,
    Keep,
    Code,
    Return,
    Cover,
    End,
    EndNow,
    Hide,
    HideNow,
}

impl Go {
    /// What is not known asks for the conversation as it is, which harms nothing.
    fn parse(text: &str) -> Go {
        match text {
            "start" | "send" => Go::Send,
            "earlier" => Go::Earlier,
            "keep" => Go::Keep,
            "code" => Go::Code,
            "return" => Go::Return,
            "cover" => Go::Cover,
            "end" => Go::End,
            "end-now" => Go::EndNow,
            "hide" => Go::Hide,
            "hide-now" => Go::HideNow,
            _ => Go::Check,
        }
    }
}

/// What happens to the cookie with an answer.
enum Cookie {
    Stays,
    Set(Token),
    Goes,
}

/// One request.
struct Turn<'turn> {
    room: &'turn Room,
    line: &'turn Line,
    lang: Lang,
    form: &'turn Form,
    token: Option<Token>,
    /// Whether the words of this form are kept, so that the next form needs a mark of its own.
    kept: bool,
    now: Moment,
}

pub(super) async fn get(room: &Room, lang: Lang, headers: &HeaderMap) -> Response {
    let form = Form::default();
    match Turn::new(room, lang, headers, &form) {
        Some(turn) => turn.check().await,
        None => page(room, lang, StatusCode::OK, None, notes::closed(None)),
    }
}

pub(super) async fn post(room: &Room, lang: Lang, headers: &HeaderMap, form: &Form) -> Response {
    let (lang, go) = asked(lang, form);
    let Some(mut turn) = Turn::new(room, lang, headers, form) else {
        let note = notes::closed(form.one("text"));
        return page(room, lang, StatusCode::OK, None, note);
    };
    if let Some(wrong) = form.wrong {
        return turn.wrong(wrong).await;
    }
    match go {
        Go::Send => turn.send().await,
        Go::Check => turn.check().await,
        Go::Earlier => turn.earlier().await,
        Go::Keep => turn.note("keep", notes::keep()).await,
        Go::Code => turn.code().await,
        Go::Return => turn.come_back().await,
        Go::Cover => turn.cover(None),
        Go::End => turn.note("end", notes::end()).await,
        Go::EndNow => turn.end().await,
        Go::Hide => {
            let date = turn.line.unreadable_from(turn.lang, &turn.now);
            turn.note("hide", notes::hide(date)).await
        }
        Go::HideNow => turn.hide().await,
    }
}

/// The language to answer in and what was asked for. The language button carries both, because some
/// browsers do not know `formaction` and send it to the same address.
fn asked(lang: Lang, form: &Form) -> (Lang, Go) {
    let go = Go::parse(form.one("go").unwrap_or_default());
    let Some(value) = form.one("lang") else {
        return (lang, go);
    };
    match value.split_once('.') {
        Some((tag, view)) => (Lang::from_tag(tag).unwrap_or(lang), Go::parse(view)),
        None => (Lang::from_tag(value).unwrap_or(lang), go),
    }
}

/// The keys of the sentences for what did not fit.
fn sentences(wrong: Wrong) -> Vec<String> {
    match wrong {
        Wrong::Overlong => vec!["refused-too-long".to_owned()],
        other => {
            let key = Problem::from(other).key();
            vec![format!("{key}.body")]
        }
    }
}

/// The status and the keys of the sentences of a refusal.
fn refused(refusal: Refusal) -> (StatusCode, Vec<String>) {
    match refusal {
        Refusal::Said(key) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            vec![format!("refused-{key}")],
        ),
        Refusal::Trouble(key) => (
            StatusCode::SERVICE_UNAVAILABLE,
            vec![format!("trouble-{key}")],
        ),
        Refusal::NotFound | Refusal::SignedOut => (StatusCode::OK, Vec::new()),
    }
}

impl<'turn> Turn<'turn> {
    fn new(
        room: &'turn Room,
        lang: Lang,
        headers: &HeaderMap,
        form: &'turn Form,
    ) -> Option<Turn<'turn>> {
        Some(Turn {
            room,
            line: room.app.line.as_deref()?,
            lang,
            form,
            token: cookie::token(headers, Jar::Visitor),
            kept: false,
            now: room.moment(),
        })
    }

    fn text(&self) -> &str {
        self.form.one("text").unwrap_or_default()
    }

    /// The mark of what was sent: of this form with these words. The same form sent again with the
    /// same words is one message; an old page with other words is another, and is not lost.
    fn idem(&self) -> Idem {
        let form = self.form.one("idem").and_then(Idem::parse);
        let form = form.unwrap_or_else(|| self.line.idem());
        let digest = Sha256::new_with_prefix(form.to_string())
            .chain_update(self.text())
            .finalize();
        let mark = digest
            .iter()
            .take(16)
            .fold(String::new(), |mut mark, byte| {
                // Writing to memory does not fail.
                let _ = write!(mark, "{byte:02x}");
                mark
            });
        Idem::parse(&mark).unwrap_or(form)
    }

    /// A message. With a session, into its conversation; without one, it begins a conversation. A
    /// session that has ended begins one too: the words are never lost.
    async fn send(&mut self) -> Response {
        let (text, idem) = (self.text().to_owned(), self.idem());
        let said = match &self.token {
            Some(token) => {
                let said = self.line.say(token, self.lang, &text, idem, &self.now);
                said.await
            }
            None => self.begin(text, idem).await.map(Said::NewThread),
        };
        self.kept = said.is_ok();
        match said {
            Ok(Said::Kept) => self.after_sending(Cookie::Stays, None).await,
            Ok(Said::NewThread(token)) => {
                let notice =
                    (self.token.is_some() || self.continues()).then_some("talk-new-thread");
                self.token = Some(token.clone());
                self.after_sending(Cookie::Set(token), notice).await
            }
            Err(Refusal::Said("no-one")) => {
                let note = notes::closed(self.form.one("text"));
                self.page(StatusCode::OK, None, note)
            }
            Err(refusal) => {
                let (status, error) = refused(refusal);
                self.again(status, error).await
            }
        }
    }

    /// Whether the form was one of a conversation that is under way.
    fn continues(&self) -> bool {
        self.form.one("go") == Some("send")
    }

    async fn begin(&self, text: String, idem: Idem) -> Outcome<Token> {
        let lane = self.form.one("lane").and_then(Lane::from_name);
        let first = First {
            lang: self.lang,
            // Who skips the question is answered as somebody who needs help now.
            lane: lane.unwrap_or(Lane::HelpNow),
            danger: self.form.one("danger").is_some(),
            text,
            idem,
        };
        self.line.begin(first, &self.now).await
    }

    /// The page after a message was kept.
    async fn after_sending(&self, cookie: Cookie, notice: Option<&'static str>) -> Response {
        let response = if self.form.one("safe") == Some("no") {
            // Who said that it is not safe now sees no words until a press.
            self.covered(Some("talk-cover-sent"), String::new())
        } else {
            self.sent(notice).await
        };
        with(response, &cookie)
    }

    /// The conversation with the message in it. Where it cannot be shown now, the message is kept all
    /// the same, and the page says that.
    async fn sent(&self, notice: Option<&'static str>) -> Response {
        let Ok(conversation) = self.find().await else {
            let form = self.frame("check", Vec::new());
            return self.page(StatusCode::OK, Some(form), notes::kept());
        };
        let mut view = TalkView::new(conversation, String::new());
        view.notice = notice;
        self.conversation(StatusCode::OK, view)
    }

    async fn find(&self) -> Outcome<Conversation> {
        let token = self.token.as_ref().ok_or(Refusal::SignedOut)?;
        let found = self.line.conversation(token, self.lang, &self.now);
        found.await
    }

    /// The conversation with the words that were typed, or the page before it.
    async fn check(&self) -> Response {
        self.again(StatusCode::OK, Vec::new()).await
    }

    async fn wrong(&self, wrong: Wrong) -> Response {
        let status = Problem::from(wrong).status();
        self.again(status, sentences(wrong)).await
    }

    /// The page the reader was on, with everything that was typed and with what did not fit.
    async fn again(&self, status: StatusCode, error: Vec<String>) -> Response {
        match self.find().await {
            Ok(conversation) => {
                let mut view = TalkView::new(conversation, self.text().to_owned());
                view.error = error;
                self.conversation(status, view)
            }
            Err(Refusal::Trouble(key)) => self.trouble(key),
            Err(_) => {
                let notice = self.token.is_some().then_some("talk-ended-here");
                self.before(status, error, notice).await
            }
        }
    }

    /// The page before the first word. A cookie that opens nothing any more is taken away.
    async fn before(
        &self,
        status: StatusCode,
        error: Vec<String>,
        notice: Option<&'static str>,
    ) -> Response {
        let cookie = match &self.token {
            Some(_) => Cookie::Goes,
            None => Cookie::Stays,
        };
        let response = match self.line.door(self.lang, &self.now).await {
            Ok(door) if door.open => {
                let mut view = BeforeView::new(door, self.form);
                view.error = error;
                view.notice = notice;
                let form = self.frame("check", Vec::new());
                self.show("visitor/before.html", status, Some(form), view)
            }
            Ok(_) => self.page(status, None, notes::closed(self.form.one("text"))),
            Err(Refusal::Trouble(key)) => self.trouble(key),
            Err(_) => self.trouble("unavailable"),
        };
        with(response, &cookie)
    }

    /// Nothing can be read or kept now. The words come back, with all that was chosen, to be sent
    /// again.
    fn trouble(&self, key: &'static str) -> Response {
        let chosen = |name| Some(Field::new(name, self.form.one(name)?));
        let chosen = ["lane", "danger", "safe"].into_iter().filter_map(chosen);
        let form = self.frame("check", chosen.collect());
        let note = notes::trouble(key, self.text());
        self.page(StatusCode::SERVICE_UNAVAILABLE, Some(form), note)
    }

    async fn earlier(&self) -> Response {
        let Some(token) = &self.token else {
            return self.check().await;
        };
        match self.line.earlier(token, self.lang, &self.now).await {
            Ok(conversation) => {
                let view = TalkView::new(conversation, self.text().to_owned());
                self.conversation(StatusCode::OK, view)
            }
            Err(refusal) => {
                let (status, error) = refused(refusal);
                self.again(status, error).await
            }
        }
    }

    /// A question before an act. It stands only where there is a conversation.
    async fn note(&self, view: &str, note: NoteView) -> Response {
        match self.find().await {
            Ok(_) => {
                let form = self.frame(view, self.typed());
                self.page(StatusCode::OK, Some(form), note)
            }
            Err(_) => self.check().await,
        }
    }

    async fn code(&self) -> Response {
        let Some(token) = &self.token else {
            return self.check().await;
        };
        match self.line.make_code(token, &self.now).await {
            Ok(code) => {
                let form = self.frame("keep", self.typed());
                self.page(StatusCode::OK, Some(form), notes::code(&code))
            }
            Err(refusal) => {
                let (status, error) = refused(refusal);
                self.again(status, error).await
            }
        }
    }

    /// Back by code. Without one it is asked for; a wrong, an old and a used one look alike.
    async fn come_back(&self) -> Response {
        let Some(typed) = self.form.one("code").filter(|code| !code.trim().is_empty()) else {
            return self.ask_code(StatusCode::OK, String::new(), Vec::new());
        };
        match self.line.come_back(typed, &self.now).await {
            Ok(token) => {
                let back = Turn {
                    token: Some(token.clone()),
                    now: self.now.clone(),
                    ..*self
                };
                with(back.check().await, &Cookie::Set(token))
            }
            Err(refusal) => {
                let (status, error) = refused(refusal);
                self.ask_code(status, typed.to_owned(), error)
            }
        }
    }

    fn ask_code(&self, status: StatusCode, code: String, error: Vec<String>) -> Response {
        let form = Frame {
            enter: "return",
            ..self.frame("return", self.typed())
        };
        let view = ReturnView { code, error };
        self.show("visitor/return.html", status, Some(form), view)
    }

    fn cover(&self, notice: Option<&'static str>) -> Response {
        self.covered(notice, self.text().to_owned())
    }

    fn covered(&self, notice: Option<&'static str>, text: String) -> Response {
        let form = self.frame("cover", vec![Field::new("text", text)]);
        let view = CoverView { notice };
        self.show("visitor/cover.html", StatusCode::OK, Some(form), view)
    }

    async fn end(&self) -> Response {
        let Some(token) = &self.token else {
            return self.check().await;
        };
        match self.line.end(token, &self.now).await {
            Ok(()) => self.check().await,
            Err(refusal) => {
                let (status, error) = refused(refusal);
                self.again(status, error).await
            }
        }
    }

    async fn hide(&self) -> Response {
        let Some(token) = &self.token else {
            return self.check().await;
        };
        match self.line.hide(token, self.lang, &self.now).await {
            Ok(hidden) => {
                let note = notes::hidden(hidden.unreadable_from, hidden.case_stays);
                with(self.page(StatusCode::OK, None, note), &Cookie::Goes)
            }
            Err(refusal) => {
                let (status, error) = refused(refusal);
                self.again(status, error).await
            }
        }
    }

    /// Words that were typed and not sent, as the next page carries them.
    fn typed(&self) -> Vec<Field> {
        vec![Field::new("text", self.text())]
    }

    /// The form of the next page; `view` is what shows the page again in the other language. Words
    /// that were not kept go with their mark, so that a second try is not a second message.
    fn frame(&self, view: &str, mut hidden: Vec<Field>) -> Frame {
        let sent = self.form.one("idem").and_then(Idem::parse);
        let idem = sent
            .filter(|_| !self.kept)
            .unwrap_or_else(|| self.line.idem());
        hidden.push(Field::new("idem", idem.to_string()));
        Frame {
            action: PATH,
            enter: "check",
            view: Some(view.to_owned()),
            hidden,
            young: false,
        }
    }

    /// The conversation as a whole page, or, for a page with scripts that says what it has, what is
    /// new since.
    fn conversation(&self, status: StatusCode, mut view: TalkView) -> Response {
        let form = self.frame("check", Vec::new());
        let has = self
            .form
            .one("after")
            .and_then(|seq| seq.parse::<u64>().ok());
        match has {
            Some(seq)
                if self.form.one("part").is_some()
                    && view.error.is_empty()
                    && view.notice.is_none() =>
            {
                view.lines.retain(|line| line.seq > seq);
                self.show("visitor/part.html", status, Some(form), view)
            }
            _ => self.show("visitor/talk.html", status, Some(form), view),
        }
    }

    fn page(&self, status: StatusCode, form: Option<Frame>, note: NoteView) -> Response {
        page(self.room, self.lang, status, form, note)
    }

    fn show(
        &self,
        template: &'static str,
        status: StatusCode,
        form: Option<Frame>,
        view: impl Serialize,
    ) -> Response {
        show(self.room, self.lang, template, status, form, view)
    }
}

fn page(
    room: &Room,
    lang: Lang,
    status: StatusCode,
    form: Option<Frame>,
    note: NoteView,
) -> Response {
    show(room, lang, "visitor/note.html", status, form, note)
}

fn show(
    room: &Room,
    lang: Lang,
    template: &'static str,
    status: StatusCode,
    form: Option<Frame>,
    view: impl Serialize,
) -> Response {
    let page = Page {
        template,
        path: PATH,
        kind: assets::TALK,
        form,
        contacts: &room.app.helpline.contacts(lang, frame::today(room)),
        all: false,
    };
    unlisted(frame::response(room, lang, status, &page, view))
}

fn with(mut response: Response, cookie: &Cookie) -> Response {
    let value: Option<HeaderValue> = match cookie {
        Cookie::Stays => None,
        Cookie::Set(token) => cookie::set(Jar::Visitor, token),
        Cookie::Goes => Some(cookie::clear(Jar::Visitor)),
    };
    if let Some(value) = value {
        response.headers_mut().insert(SET_COOKIE, value);
    }
    response
}
