//! What somebody at work, next door or in the family can do: one page for each role. A role of work has an
//! address of its own, for a poster in a back office; the others are sent in the body, so that no address tells
//! who is worried about whom.

use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use helpline::check::{Action, Door, Given};
use helpline::guide::{Contact, Role, RolePage};
use jiff::civil::Date;
use serde::Serialize;
use words::Lang;

use super::check;
use super::check_state as state;
use crate::form::Form;
use crate::frame::{self, Field, Form as Frame, Page};
use crate::headers::unlisted;
use crate::problem::{self, Problem};
use crate::{Room, assets};

pub(crate) const PATH: &str = "/h";

/// The groups of actions, in the order they are shown, the words over each, whether they say what not to do, and
/// how many stand open.
const GROUPS: [(&str, &str, bool, usize); 5] = [
    ("do", "group-role-do", false, 3),
    ("do-not", "group-role-not", true, 3),
    ("tell", "group-tell", false, 3),
    ("next", "group-next", false, 2),
    ("consent", "group-consent", false, 2),
];

#[derive(Serialize)]
pub(crate) struct ListView {
    pub(crate) job: Vec<RoleLink>,
    pub(crate) other: Vec<RoleLink>,
}

#[derive(Serialize)]
pub(crate) struct RoleLink {
    pub(crate) entrance: String,
    /// The end of its address.
    pub(crate) path: String,
    pub(crate) title: String,
}

#[derive(Serialize)]
pub(crate) struct View {
    page: RolePage,
    groups: Vec<Group>,
    words: Vec<Pair>,
}

#[derive(Serialize)]
struct Group {
    title: &'static str,
    not: bool,
    first: Vec<Action>,
    more: Vec<Action>,
}

/// Words to say, in the reader's language and in the other.
#[derive(Serialize)]
struct Pair {
    own: String,
    peer: String,
}

impl View {
    pub(crate) fn new(page: RolePage, peer: RolePage) -> View {
        let groups = GROUPS
            .into_iter()
            .map(|(group, title, not, most)| {
                let mut first: Vec<Action> = page
                    .actions
                    .iter()
                    .filter(|action| action.group == group)
                    .cloned()
                    .collect();
                let more = first.split_off(first.len().min(most));
                Group {
                    title,
                    not,
                    first,
                    more,
                }
            })
            .filter(|group| !group.first.is_empty())
            .collect();
        let words = page.words.iter().cloned().zip(peer.words);
        View {
            words: words.map(|(own, peer)| Pair { own, peer }).collect(),
            groups,
            page,
        }
    }
}

/// Every role, those of work as addresses.
pub(crate) fn list(room: &Room, lang: Lang, asked: &HeaderMap) -> Response {
    room.kept(PATH, assets::GUIDE, lang, asked, |day| {
        let view = ListView {
            job: links(room, lang, Door::Job, day),
            other: links(room, lang, Door::SomeoneElse, day),
        };
        let contacts = room.app.helpline.contacts(lang, day);
        frame::html(room, lang, &page("roles.html", PATH, None, &contacts), view)
    })
}

/// A role of work by its address.
pub(crate) fn get(room: &Room, lang: Lang, role: &str, asked: &HeaderMap) -> Response {
    let day = frame::today(room);
    let Some(view) = view(room, lang, &format!("job.{role}"), day) else {
        return problem::page(room, lang, Problem::NotFound, None);
    };
    let path = format!("{PATH}/{role}");
    room.kept(&path, assets::GUIDE, lang, asked, |day| {
        let contacts = room.app.helpline.contacts(lang, day);
        frame::html(
            room,
            lang,
            &page("role.html", &path, None, &contacts),
            &view,
        )
    })
}

/// A door, or a role behind it.
pub(crate) fn post(room: &Room, lang: Lang, form: &Form) -> Response {
    let (lang, _) = state::turn(lang, form);
    let day = frame::today(room);
    // Where the language was changed, the page says where it stood.
    let door = form
        .one("door")
        .or_else(|| form.one("at"))
        .unwrap_or_default();
    let kept = Frame {
        action: PATH,
        enter: "look",
        view: Some("look".to_owned()),
        hidden: vec![Field::new("at", door)],
        young: false,
    };
    let contacts = room.app.helpline.contacts(lang, day);
    // Nothing here is typed: what cannot be read chooses nothing, and every role is shown.
    let status = form
        .wrong
        .map_or(StatusCode::OK, |wrong| Problem::from(wrong).status());
    let door = if form.wrong.is_some() { "" } else { door };
    if let Some(view) = view(room, lang, door, day) {
        let frame = page("role.html", PATH, Some(kept), &contacts);
        return unlisted(frame::response(room, lang, StatusCode::OK, &frame, view));
    }
    let (job, other) = (
        links(room, lang, Door::Job, day),
        links(room, lang, Door::SomeoneElse, day),
    );
    let view = match door {
        "job" => ListView {
            job,
            other: Vec::new(),
        },
        "other" => ListView {
            job: Vec::new(),
            other,
        },
        "" => ListView { job, other },
        _ => return check::post(room, lang, form),
    };
    let frame = page("roles.html", PATH, Some(kept), &contacts);
    unlisted(frame::response(room, lang, status, &frame, view))
}

fn links(room: &Room, lang: Lang, door: Door, day: Date) -> Vec<RoleLink> {
    let link = |role: Role| RoleLink {
        path: role
            .entrance
            .split_once('.')
            .map_or_else(String::new, |(_, role)| role.to_owned()),
        entrance: role.entrance,
        title: role.title,
    };
    let roles = room.app.helpline.roles(lang, door, day);
    roles.into_iter().map(link).collect()
}

fn view(room: &Room, lang: Lang, entrance: &str, day: Date) -> Option<View> {
    let given = Given::parse(entrance, std::iter::empty()).ok()?;
    let own = room.app.helpline.role_page(lang, &given, day)?;
    let peer = room.app.helpline.role_page(lang.other(), &given, day)?;
    Some(View::new(own, peer))
}

fn page<'page>(
    template: &'static str,
    path: &'page str,
    form: Option<Frame>,
    contacts: &'page [Contact],
) -> Page<'page> {
    Page {
        template,
        path,
        kind: assets::GUIDE,
        form,
        contacts,
        all: false,
    }
}
