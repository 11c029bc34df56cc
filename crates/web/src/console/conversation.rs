//! One conversation: what was said, the composer, and beside it the whole way from what was heard to
//! what came of a referral. How it is shown; what is done in it stands in `acts`.

use std::str::FromStr as _;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use helpline::assessment::Assessed;
use helpline::check::{Door, Given, Need, Question};
use helpline::desk_work::Family;
use helpline::file::File;
use helpline::places::{Ask, PlaceProblem, Places};
use helpline::queue::Queue;
use helpline::release::{ItemForm, Preview};
use helpline::{JournalId, Line, Refusal};
use serde::Serialize;
use words::Lang;

use super::queue::{self, Top};
use super::work::{self, Close, Heard, Kept, NeedOf, Release, Rule, Task, Work};
use super::{Notice, page};
use crate::Room;
use crate::form::Form;
use crate::staff::{self, Entered};

/// Everything on the page.
#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub(crate) top: Option<Top>,
    pub(crate) queue: Queue,
    /// Which conversation is on this page.
    pub(crate) here: Option<String>,
    pub(crate) path: String,
    pub(crate) file: File,
    pub(crate) idem: String,
    pub(crate) said: Option<Notice>,
    pub(crate) draft: String,
    pub(crate) can: Can,
    pub(crate) rule: Rule,
    pub(crate) heard: Heard,
    pub(crate) indicators: Vec<Family>,
    pub(crate) mean: Mean,
    /// Every need there is.
    pub(crate) needs: Vec<Need>,
    pub(crate) need: NeedOf,
    pub(crate) task: Task,
    pub(crate) places: Found,
    pub(crate) release: Release,
    /// What a release can share, and how each thing is filled in.
    pub(crate) items: Vec<ItemForm>,
    pub(crate) sent: Sent,
    pub(crate) close: Close,
}

/// What the page offers to do. It is a courtesy: the use cases decide.
#[derive(Debug, Clone, Copy, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that the page offers or does not"
)]
pub(crate) struct Can {
    pub(crate) take: bool,
    pub(crate) write: bool,
    pub(crate) work: bool,
    pub(crate) close: bool,
    pub(crate) back: bool,
}

impl Can {
    fn of(entered: &Entered, file: &File) -> Can {
        let supervises = entered.role() == "supervisor";
        let mine = file.mine || supervises;
        let live = matches!(file.state, "waiting" | "open");
        Can {
            take: live && !file.mine && (file.state == "waiting" || supervises),
            write: live && mine,
            work: mine && file.state != "hidden",
            close: live && mine,
            back: live && (file.mine || (supervises && file.state == "open")),
        }
    }
}

/// The assessment.
#[derive(Debug, Serialize)]
pub(crate) struct Mean {
    pub(crate) open: bool,
    pub(crate) questions: Vec<Question>,
    pub(crate) result: Option<Assessed>,
}

/// The search and what it found.
#[derive(Debug, Serialize)]
pub(crate) struct Found {
    pub(crate) open: bool,
    pub(crate) place: String,
    pub(crate) need: String,
    pub(crate) open_now: bool,
    pub(crate) problem: Option<PlaceProblem>,
    pub(crate) result: Option<Places>,
    pub(crate) left_out: Vec<LeftOut>,
}

/// What a search left out.
#[derive(Debug, Serialize)]
pub(crate) struct LeftOut {
    pub(crate) why: String,
    pub(crate) count: u32,
}

/// What is shown once beside the releases.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Sent {
    /// Of which release the preview is.
    pub(crate) release: String,
    pub(crate) preview: Option<Preview>,
    pub(crate) link: Option<Link>,
}

/// A link that is shown once.
#[derive(Debug, Serialize)]
pub(crate) struct Link {
    pub(crate) address: String,
    pub(crate) recipient: String,
    /// By when an answer is asked for.
    pub(crate) by: String,
}

/// The private note, on a page from which nothing can be sent.
#[derive(Debug, Serialize)]
pub(crate) struct NoteView {
    pub(crate) top: Option<Top>,
    pub(crate) path: String,
    pub(crate) file: File,
    pub(crate) idem: String,
    pub(crate) said: Option<Notice>,
    /// Everything that stands in the forms of the conversation, the draft too.
    pub(crate) carried: Vec<Kept>,
    pub(crate) note: String,
}

/// What one answer shows beside the file.
pub(super) struct Turn {
    pub(super) status: StatusCode,
    pub(super) work: Work,
    pub(super) said: Option<Notice>,
    pub(super) sent: Sent,
}

pub(super) fn routes(lang: Lang) -> MethodRouter<Arc<Room>> {
    get(
        async move |State(room): State<Arc<Room>>, Path(id): Path<String>, headers: HeaderMap| {
            let Ok(id) = JournalId::from_str(&id) else {
                return staff::nothing(&room, lang, Refusal::NotFound);
            };
            match staff::enter(&room, &headers).await {
                Ok(entered) => {
                    let turn = Turn {
                        status: StatusCode::OK,
                        work: Work::empty(lang.tag(), &zone(&room)),
                        said: None,
                        sent: Sent::default(),
                    };
                    show(&room, lang, &entered, id, turn).await
                }
                Err(refusal) => queue::refused(&room, lang, None, refusal),
            }
        },
    )
}

/// The address of an act, loaded again: the conversation as it is now.
pub(super) fn again(room: &Room, lang: Lang, id: &str) -> Response {
    match JournalId::from_str(id) {
        Ok(id) => staff::see(lang, &path(id)),
        Err(_) => staff::nothing(room, lang, Refusal::NotFound),
    }
}

pub(super) fn path(id: JournalId) -> String {
    format!("/staff/c/{id}")
}

/// The time zone of the helpline, where a rule names none.
pub(super) fn zone(room: &Room) -> String {
    let now = room.moment();
    let name = now.at.time_zone().iana_name();
    name.unwrap_or("America/New_York").to_owned()
}

/// The ids of every question that the assessment asks.
pub(super) fn questions(line: &Line, lang: Lang) -> Vec<String> {
    line.assessment_form(lang, &Given::at(Door::SomeoneElse))
        .into_iter()
        .map(|question| question.id)
        .collect()
}

/// The conversation, or its note, with what was typed before signing in was asked for.
pub(super) async fn given_back(
    room: &Room,
    lang: Lang,
    entered: &Entered,
    id: JournalId,
    form: &Form,
) -> Response {
    if form.one("note").is_some_and(|note| !note.is_empty()) {
        return note(room, lang, entered, id, (StatusCode::OK, None), form).await;
    }
    let asked = questions(&entered.line, lang);
    let turn = Turn {
        status: StatusCode::OK,
        work: Work::read(form, &asked, lang.tag(), &zone(room)),
        said: None,
        sent: Sent::default(),
    };
    show(room, lang, entered, id, turn).await
}

/// The page.
pub(super) async fn show(
    room: &Room,
    lang: Lang,
    entered: &Entered,
    id: JournalId,
    turn: Turn,
) -> Response {
    let line = &entered.line;
    let file = match line.file(&entered.signed, id, lang, &entered.now).await {
        Ok(file) => file,
        Err(refusal) => return lost(room, lang, entered, refusal, &turn.work.draft),
    };
    let queue = queue::of(entered, lang).await.unwrap_or_default();
    let Turn {
        status,
        work,
        said,
        sent,
    } = turn;
    let view = View {
        top: Some(Top::of(entered, Some(&queue), "")),
        queue,
        here: Some(id.to_string()),
        path: path(id),
        idem: line.idem().to_string(),
        said: said.map(|said| dated(said, &file)),
        can: Can::of(entered, &file),
        file,
        draft: work.draft,
        rule: work.rule,
        heard: work.heard,
        indicators: line.indicators(lang),
        mean: mean(entered, lang, &work.given, work.meaning),
        needs: room.app.helpline.every_need(lang),
        need: work.need,
        task: work.task,
        places: found(room, lang, entered, work.search),
        release: work.release,
        items: line.item_forms(lang),
        sent,
        close: work.close,
    };
    let page_of = ("console/conversation.html", view.path.clone());
    page(room, lang, status, (page_of.0, &page_of.1), view)
}

/// A sentence about the end of the words says the day; where it is not known, it says less.
fn dated(mut said: Notice, file: &File) -> Notice {
    if said.key == "console-closed" {
        match &file.words_until {
            Some(date) => said.date = Some(date.clone()),
            None => "console-closed-now".clone_into(&mut said.key),
        }
    }
    said
}

/// The page cannot be shown. What was typed is given back beside the reason, except where nothing may
/// be known to be there.
fn lost(room: &Room, lang: Lang, entered: &Entered, refusal: Refusal, typed: &str) -> Response {
    match refusal {
        Refusal::Trouble(key) if !typed.is_empty() => super::trouble_with(room, lang, key, typed),
        refusal => queue::refused(room, lang, Some(entered), refusal),
    }
}

fn mean(entered: &Entered, lang: Lang, given: &Given, shown: bool) -> Mean {
    let answered = given.entries().iter().any(|entry| !entry.is_empty());
    let result = (shown && answered).then(|| entered.line.assess(lang, given, &entered.now));
    Mean {
        open: answered && result.is_none(),
        questions: entered.line.assessment_form(lang, given),
        result,
    }
}

/// What a search asks.
pub(super) fn ask(search: &work::Search) -> Ask {
    Ask {
        place: search.place.clone(),
        needs: Some(search.need.clone())
            .filter(|need| !need.is_empty())
            .into_iter()
            .collect(),
        open_now: search.open_now,
    }
}

fn found(room: &Room, lang: Lang, entered: &Entered, search: work::Search) -> Found {
    let result = search
        .shown
        .then(|| room.app.helpline.find(lang, &ask(&search), &entered.now));
    let (found, problem) = match result {
        Some(Ok(found)) => (Some(found), None),
        Some(Err(problem)) => (None, Some(problem)),
        None => (None, None),
    };
    let left_out = found.iter().flat_map(|found| &found.excluded);
    Found {
        open: search.open || problem.is_some(),
        left_out: left_out
            .map(|(why, count)| LeftOut {
                why: why.clone(),
                count: *count,
            })
            .collect(),
        place: search.place,
        need: search.need,
        open_now: search.open_now,
        problem,
        result: found,
    }
}

/// The page of the private note.
pub(super) async fn note(
    room: &Room,
    lang: Lang,
    entered: &Entered,
    id: JournalId,
    (status, said): (StatusCode, Option<Notice>),
    form: &Form,
) -> Response {
    let line = &entered.line;
    let typed = work::text(form, "note");
    let file = match line.file(&entered.signed, id, lang, &entered.now).await {
        Ok(file) => file,
        Err(refusal) => return lost(room, lang, entered, refusal, &typed),
    };
    let queue = queue::of(entered, lang).await.unwrap_or_default();
    let view = NoteView {
        top: Some(Top::of(entered, Some(&queue), "")),
        path: path(id),
        file,
        idem: line.idem().to_string(),
        said,
        carried: work::carried(form, &questions(line, lang)),
        note: typed,
    };
    let here = format!("{}/note", view.path);
    page(room, lang, status, ("console/note.html", &here), view)
}
