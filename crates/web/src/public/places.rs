//! Places near a ZIP code or city. One address; need and place are sent in the body and never stand
//! in an address. Answers of a check that led here travel along, so that the way back is open.

use axum::http::StatusCode;
use axum::response::Response;
use helpline::Moment;
use helpline::check::{Door, Need};
use helpline::places::{Ask, Places, Service};
use serde::Serialize;
use words::Lang;

use super::check;
use super::check_state::{self as state, Go};
use crate::form::{Form, Wrong};
use crate::frame::{self, Field, Form as Frame, Page};
use crate::headers::unlisted;
use crate::problem::Problem;
use crate::{Room, assets};

pub(crate) const PATH: &str = "/places";

/// The need whose places are promised least: said where nothing else was asked for.
const SHELTER: &str = "need-shelter";

/// How many places stand below the one that is shown alone.
const NEXT: usize = 3;

#[derive(Serialize)]
pub(crate) struct View {
    pub(crate) ask: AskView,
    pub(crate) found: Option<Places>,
    pub(crate) left_out: Vec<LeftOut>,
    pub(crate) shelter: bool,
    pub(crate) problem: Option<ProblemView>,
    /// Whether there are answers to go back to.
    pub(crate) back: bool,
}

/// The form as the reader left it.
#[derive(Default, Serialize)]
pub(crate) struct AskView {
    pub(crate) place: String,
    pub(crate) needs: Vec<NeedView>,
    pub(crate) open_now: bool,
}

#[derive(Serialize)]
pub(crate) struct NeedView {
    id: String,
    title: String,
    chosen: bool,
}

#[derive(Serialize)]
pub(crate) struct LeftOut {
    pub(crate) why: String,
    pub(crate) count: u32,
}

/// What to mend: the key of words of ours, or a message of the helpline.
#[derive(Serialize)]
pub(crate) struct ProblemView {
    pub(crate) key: Option<&'static str>,
    pub(crate) message: Option<String>,
    pub(crate) choices: Vec<String>,
}

impl AskView {
    pub(crate) fn new(needs: Vec<Need>, form: &Form) -> AskView {
        let chosen: Vec<&str> = form.all("n").collect();
        AskView {
            place: form.one("place").unwrap_or_default().to_owned(),
            needs: needs
                .into_iter()
                .map(|need| NeedView {
                    chosen: chosen.contains(&need.id.as_str()),
                    id: need.id,
                    title: need.title,
                })
                .collect(),
            open_now: form.one("open").is_some(),
        }
    }

    /// Chooses needs for the reader, who can change them.
    pub(crate) fn choose<'id>(&mut self, ids: impl Iterator<Item = &'id str>) {
        for id in ids {
            for need in &mut self.needs {
                need.chosen |= need.id == id;
            }
        }
    }

    fn chosen(&self) -> Vec<String> {
        self.needs
            .iter()
            .filter(|need| need.chosen)
            .map(|need| need.id.clone())
            .collect()
    }
}

pub(crate) fn get(room: &Room, lang: Lang) -> Response {
    let ask = AskView::new(
        room.app.helpline.needs(lang, frame::today(room)),
        &Form::default(),
    );
    let form = Frame {
        action: PATH,
        enter: "find",
        ..Frame::default()
    };
    show(room, lang, StatusCode::OK, form, View::form(ask))
}

pub(crate) fn post(room: &Room, lang: Lang, form: &Form) -> Response {
    let (lang, go) = state::turn(lang, form);
    if go == Go::SeeHelp {
        // A browser that does not know `formaction` sends the way back here.
        return check::post(room, lang, form);
    }
    let mut ask = AskView::new(room.app.helpline.needs(lang, frame::today(room)), form);
    if let Some(picked) = form.one("pick") {
        picked.clone_into(&mut ask.place);
    }
    let today = frame::today(room);
    let mut frame = Frame {
        action: PATH,
        enter: "find",
        view: Some("find".to_owned()),
        ..Frame::default()
    };
    let mut view = View::form(ask);
    // Answers that do not fit are dropped here; the places do not depend on them.
    if let Some(door) = form.one("door") {
        let entries = state::entries(form);
        if let Ok(given) = state::given(&room.app.helpline, door, &entries) {
            frame.hidden = state::hidden(door, &entries);
            let voice = room.app.helpline.voice(&given, today);
            frame.young = voice == Door::Child;
            view.back = true;
        }
    }
    if let Some(problem) = wrong(&view.ask, form) {
        view.problem = Some(ProblemView::of(problem));
        return show(room, lang, problem.status(), frame, view);
    }
    let only_form = form.one("place").is_none() && form.one("pick").is_none();
    if go == Go::Look || only_form {
        frame.view = Some("look".to_owned());
        return show(room, lang, StatusCode::OK, frame, view);
    }
    view.look(room, lang);
    if let Go::Place(service) = go
        && let Some(detail) = view.detail(service)
    {
        frame.enter = "find";
        frame.view = Some(format!("place.{service}"));
        frame.hidden.extend(view.asked());
        return page(room, lang, StatusCode::OK, "detail.html", frame, detail);
    }
    show(room, lang, StatusCode::OK, frame, view)
}

/// What was wrong with the form, if anything.
fn wrong(ask: &AskView, form: &Form) -> Option<Problem> {
    match form.wrong {
        // Only the place is typed; any other long value is one we do not know.
        Some(Wrong::Overlong) if form.one("place").is_none_or(|place| place.len() <= 200) => {
            Some(Problem::Unknown)
        }
        Some(wrong) => Some(Problem::from(wrong)),
        None => form
            .all("n")
            .any(|id| !ask.needs.iter().any(|need| need.id == id))
            .then_some(Problem::Unknown),
    }
}

impl ProblemView {
    fn of(problem: Problem) -> ProblemView {
        ProblemView {
            key: Some(problem.key()),
            message: None,
            choices: Vec::new(),
        }
    }
}

impl View {
    fn form(ask: AskView) -> View {
        View {
            ask,
            found: None,
            left_out: Vec::new(),
            shelter: false,
            problem: None,
            back: false,
        }
    }

    /// One of the places that were found, with those that come next.
    fn detail(&self, service: &str) -> Option<DetailView> {
        let services = &self.found.as_ref()?.services;
        let at = services.iter().position(|own| own.id == service)?;
        let others = services.iter().skip(at + 1).chain(services.iter().take(at));
        Some(DetailView::new(
            services.get(at)?.clone(),
            others.take(NEXT).cloned().collect(),
        ))
    }

    /// What was asked, to carry along on a page without the form.
    fn asked(&self) -> Vec<Field> {
        let chosen = self.ask.needs.iter().filter(|need| need.chosen);
        let mut fields = vec![Field::new("place", self.ask.place.as_str())];
        fields.extend(chosen.map(|need| Field::new("n", need.id.as_str())));
        fields.extend(self.ask.open_now.then(|| Field::new("open", "1")));
        fields
    }

    fn look(&mut self, room: &Room, lang: Lang) {
        let needs = self.ask.chosen();
        self.shelter = matches!(needs.as_slice(), [need] if need == SHELTER);
        let ask = Ask {
            place: self.ask.place.trim().to_owned(),
            needs,
            open_now: self.ask.open_now,
        };
        let now = Moment {
            at: (room.app.clock)(),
        };
        match room.app.helpline.find(lang, &ask, &now) {
            Ok(found) => {
                self.left_out = found
                    .excluded
                    .iter()
                    .map(|(why, count)| LeftOut {
                        why: why.clone(),
                        count: *count,
                    })
                    .collect();
                self.found = Some(found);
            }
            Err(problem) => {
                self.problem = Some(ProblemView {
                    key: None,
                    message: Some(problem.message),
                    choices: problem.choices,
                });
            }
        }
    }
}

/// One place, what to say there, and who else could be asked.
#[derive(Serialize)]
pub(crate) struct DetailView {
    service: Service,
    rows: Vec<Row>,
    next: Vec<Service>,
}

/// One thing to know of a place.
#[derive(Serialize)]
struct Row {
    key: &'static str,
    text: String,
}

impl DetailView {
    pub(crate) fn new(service: Service, next: Vec<Service>) -> DetailView {
        let languages = (!service.languages.is_empty()).then(|| service.languages.join(", "));
        let rows = [
            ("who-for", service.who_for.clone()),
            ("languages", languages),
            ("cost", service.cost.clone()),
            ("where", service.address.clone()),
            ("distance", service.distance.clone()),
            ("how-to", service.how.clone()),
        ];
        DetailView {
            rows: rows
                .into_iter()
                .filter_map(|(key, text)| Some(Row { key, text: text? }))
                .collect(),
            service,
            next,
        }
    }
}

fn show(room: &Room, lang: Lang, status: StatusCode, form: Frame, view: View) -> Response {
    page(room, lang, status, "places.html", form, view)
}

fn page(
    room: &Room,
    lang: Lang,
    status: StatusCode,
    template: &'static str,
    form: Frame,
    view: impl Serialize,
) -> Response {
    let page = Page {
        template,
        path: PATH,
        kind: assets::STEPS,
        form: Some(form),
        contacts: &room.app.helpline.contacts(lang, frame::today(room)),
        all: false,
    };
    unlisted(frame::response(room, lang, status, &page, view))
}
