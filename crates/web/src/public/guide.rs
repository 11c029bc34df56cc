//! Pages that ask nothing and echo nothing: home, ways to reach a person, pay and work, rights, what we do and
//! do not do, helping someone, a number to show, the phone, privacy. They are rendered once a day and
//! language, and may be kept for five minutes.

use axum::http::HeaderMap;
use axum::response::Response;
use helpline::guide::{Advice, Law, Right, Sphere};
use serde::Serialize;
use words::Lang;

use crate::frame;
use crate::{Room, assets};

/// One such page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    pub(crate) path: &'static str,
    pub(crate) template: &'static str,
    kind: frame::Kind,
    /// Whether every line to call is shown.
    all_lines: bool,
    /// What the pack says on it.
    says: Says,
}

/// What a page takes from the pack, beside the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Nothing,
    Rights,
    Fears,
    Law(Sphere),
    Coordination,
}

const PLAIN: Page = Page {
    path: "/privacy",
    template: "privacy.html",
    kind: assets::PLAIN,
    all_lines: false,
    says: Says::Nothing,
};

/// Every page of the guide.
pub(crate) const ALL: [Page; 10] = [
    Page {
        path: "/",
        template: "home.html",
        kind: assets::GUIDE,
        ..PLAIN
    },
    Page {
        path: "/help",
        template: "help.html",
        kind: assets::GUIDE,
        all_lines: true,
        ..PLAIN
    },
    Page {
        path: "/w",
        template: "law.html",
        kind: assets::GUIDE,
        says: Says::Law(Sphere::Work),
        ..PLAIN
    },
    Page {
        path: "/l",
        template: "law.html",
        kind: assets::GUIDE,
        says: Says::Law(Sphere::Home),
        ..PLAIN
    },
    Page {
        path: "/r",
        template: "rights.html",
        says: Says::Rights,
        ..PLAIN
    },
    Page {
        path: "/what-we-do",
        template: "ours.html",
        says: Says::Fears,
        ..PLAIN
    },
    Page {
        path: "/with",
        template: "with.html",
        says: Says::Coordination,
        ..PLAIN
    },
    Page {
        path: "/show",
        template: "show.html",
        kind: assets::SHOW,
        ..PLAIN
    },
    Page {
        path: "/safe",
        template: "safe.html",
        ..PLAIN
    },
    PLAIN,
];

#[derive(Default, Serialize)]
pub(crate) struct View {
    pub(crate) sections: Vec<Section>,
    /// What is being checked again, by name.
    pub(crate) waiting: Vec<String>,
    pub(crate) fears: Vec<Advice>,
    pub(crate) law: Option<Law>,
    /// The beginning of the keys of the words around it.
    pub(crate) sphere: &'static str,
    pub(crate) coordination: Vec<Advice>,
}

/// Rights for one situation.
#[derive(Serialize)]
pub(crate) struct Section {
    /// The key of the words over it.
    key: &'static str,
    rights: Vec<Right>,
}

/// The sections of the page of rights, in their order: for whom, and the words over it.
const SITUATIONS: [(&str, &str); 4] = [
    ("anyone", "rights-anyone"),
    ("young", "rights-young"),
    ("other-papers", "rights-other-papers"),
    ("resident", "rights-resident"),
];

/// Rights by situation. Which one is the reader's own is never asked.
pub(crate) fn sections(rights: &[Right]) -> Vec<Section> {
    let of = |(situation, key): (&str, &'static str)| {
        let own = rights.iter().filter(|right| right.situation == situation);
        Section {
            key,
            rights: own.filter(|right| right.shown).cloned().collect(),
        }
    };
    SITUATIONS.into_iter().map(of).collect()
}

pub(crate) fn show(room: &Room, lang: Lang, page: Page, asked: &HeaderMap) -> Response {
    let helpline = &room.app.helpline;
    room.kept(page.path, page.kind, lang, asked, |day| {
        let mut view = View::default();
        match page.says {
            Says::Nothing => {}
            Says::Rights => {
                let rights = helpline.rights(lang, day);
                let waiting = rights.iter().filter(|right| !right.shown);
                view.waiting = waiting.map(|right| right.title.clone()).collect();
                view.sections = sections(&rights);
            }
            Says::Fears => view.fears = helpline.fears(lang, day),
            Says::Law(sphere) => {
                view.sphere = match sphere {
                    Sphere::Work => "law-work",
                    Sphere::Home => "law-home",
                };
                view.law = Some(helpline.law(lang, day, sphere));
            }
            Says::Coordination => view.coordination = helpline.coordination(lang, day),
        }
        let frame = frame::Page {
            template: page.template,
            path: page.path,
            kind: page.kind,
            form: None,
            contacts: &helpline.contacts(lang, day),
            all: page.all_lines,
        };
        frame::html(room, lang, &frame, view)
    })
}
