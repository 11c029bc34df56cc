//! The frame of every page: what kind of page it is, its language and its peer, the numbers, and
//! for a page that is one form, the form. The base template of a surface says what is shown of it.

use axum::http::StatusCode;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse as _, Response};
use helpline::guide::Contact;
use jiff::civil::Date;
use minijinja::value::Value;
use serde::Serialize;
use words::Lang;

use crate::render::address;
use crate::{BARE, Room, leave};

/// A kind of page: its inline style sheets and scripts and the policy that allows exactly these.
/// `build.rs` makes one constant of each kind, in [`crate::assets`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) styles: &'static [&'static str],
    pub(crate) scripts: &'static [&'static str],
    pub(crate) policy: &'static str,
}

/// Everything the shell needs to know about one page.
pub(crate) struct Page<'page> {
    pub(crate) template: &'static str,
    /// The page's path in English, without the language.
    pub(crate) path: &'page str,
    pub(crate) kind: Kind,
    /// The form the whole page is part of, where there is one.
    pub(crate) form: Option<Form>,
    /// The numbers; `all` shows every line and not only the first ones.
    pub(crate) contacts: &'page [Contact],
    pub(crate) all: bool,
}

/// The form that a page of the check or the places is part of.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Form {
    /// The path it is sent to.
    pub(crate) action: &'static str,
    /// What the Enter key means.
    pub(crate) enter: &'static str,
    /// What to ask for to see this page again in the other language; none where a link will do.
    pub(crate) view: Option<String>,
    pub(crate) hidden: Vec<Field>,
    /// Whether the reader said that they are under 18: words that have a form for the young take it.
    pub(crate) young: bool,
}

/// A hidden field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) value: String,
}

impl Field {
    pub(crate) fn new(name: &'static str, value: impl Into<String>) -> Field {
        Field {
            name,
            value: value.into(),
        }
    }
}

#[derive(Serialize)]
struct View<'view, V> {
    lang: &'static str,
    peer: Peer,
    away: &'static str,
    inline: Inline,
    form: Option<&'view Form>,
    lines: Lines<'view>,
    demo: bool,
    v: V,
}

#[derive(Serialize)]
struct Peer {
    tag: &'static str,
    name: &'static str,
    href: Value,
}

#[derive(Serialize)]
struct Inline {
    styles: Vec<Value>,
    scripts: Vec<Value>,
}

/// The numbers: first those that every page shows, then the others.
#[derive(Serialize)]
struct Lines<'view> {
    first: Vec<Line<'view>>,
    more: Vec<Line<'view>>,
    /// Lines for people in another country.
    abroad: Vec<Line<'view>>,
    all: bool,
    /// Who answers a chat, on pages from which one can be started.
    chat: Option<String>,
}

#[derive(Serialize)]
struct Line<'view> {
    contact: &'view Contact,
    /// The words for whom or when this line is, where its title does not say it.
    scope: Option<&'static str>,
}

/// Scopes in the order they are shown, the words over each, and whether every page shows them.
const SCOPES: [(&str, Option<&str>, bool); 6] = [
    ("trafficking", None, true),
    ("emergency", None, true),
    ("suicide", Some("scope-suicide"), true),
    ("child", Some("scope-child"), false),
    ("relay", None, false),
    ("other", None, false),
];

/// The same for a young person: the lines made for them come first.
const YOUNG: [(&str, Option<&str>, bool); 6] = [
    ("child", None, true),
    ("suicide", Some("scope-suicide"), true),
    ("emergency", None, true),
    ("trafficking", None, true),
    ("relay", None, false),
    ("other", None, false),
];

/// How many lines of one scope stand on every page.
const MOST_OF_ONE: usize = 2;

impl<'view> Lines<'view> {
    fn new(
        contacts: &'view [Contact],
        all: bool,
        young: bool,
        chat: Option<String>,
    ) -> Lines<'view> {
        let mut lines = Lines {
            first: Vec::new(),
            more: Vec::new(),
            abroad: Vec::new(),
            all,
            chat,
        };
        // What was said calls for some: they come first.
        let called = contacts.iter().filter(|own| own.called_for && !own.abroad);
        lines
            .first
            .extend(called.take(MOST_OF_ONE).map(|contact| Line {
                contact,
                scope: None,
            }));
        let called: Vec<&str> = lines
            .first
            .iter()
            .map(|line| line.contact.id.as_str())
            .collect();
        for (scope, key, everywhere) in if young { YOUNG } else { SCOPES } {
            let mut shown = 0;
            let of_scope = contacts
                .iter()
                .filter(|own| own.scope == scope && !called.contains(&own.id.as_str()));
            for contact in of_scope {
                let line = Line {
                    contact,
                    scope: key,
                };
                // Every page has one way to talk about suicide, and no site where a number will do.
                let second = match scope {
                    "suicide" | "child" => contact.channel != "call",
                    _ => contact.channel == "web",
                };
                if contact.abroad {
                    lines.abroad.push(line);
                } else if everywhere && !second && shown < MOST_OF_ONE {
                    shown += 1;
                    lines.first.push(line);
                } else {
                    lines.more.push(line);
                }
            }
        }
        lines
    }
}

/// Today, where the helpline is.
pub(crate) fn today(room: &Room) -> Date {
    (room.app.clock)().date()
}

/// The page as HTML.
///
/// # Errors
/// A hole in a template or in the words, which the tests find.
pub(crate) fn html(
    room: &Room,
    lang: Lang,
    page: &Page<'_>,
    v: impl Serialize,
) -> Result<String, minijinja::Error> {
    let safe = |texts: &[&'static str]| {
        let one = |text: &&'static str| Value::from_safe_string((*text).to_owned());
        texts.iter().map(one).collect()
    };
    // On its own pages the card would lead in a circle.
    let chat = room
        .chat
        .organization()
        .filter(|_| !page.path.starts_with("/talk"));
    let view = View {
        lang: lang.tag(),
        peer: Peer {
            tag: lang.other().tag(),
            name: lang.other().own_name(),
            href: Value::from_safe_string(address(lang.other(), page.path)),
        },
        away: leave::away(lang),
        inline: Inline {
            styles: safe(page.kind.styles),
            scripts: safe(page.kind.scripts),
        },
        form: page.form.as_ref(),
        lines: Lines::new(
            page.contacts,
            page.all,
            page.form.as_ref().is_some_and(|form| form.young),
            chat,
        ),
        demo: room.app.demo,
        v,
    };
    room.renderer.render(page.template, view)
}

/// The page as a response that may not be kept.
pub(crate) fn response(
    room: &Room,
    lang: Lang,
    status: StatusCode,
    page: &Page<'_>,
    v: impl Serialize,
) -> Response {
    match html(room, lang, page, v) {
        Ok(html) => {
            let policy = (CONTENT_SECURITY_POLICY, page.kind.policy);
            (status, [policy], Html(html)).into_response()
        }
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Html(BARE)).into_response(),
    }
}
