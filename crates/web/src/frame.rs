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

/// A kind of page: its inline style sheet and script and the policy that allows exactly these.
/// `build.rs` makes one constant of each kind, in [`crate::assets`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) style: &'static str,
    /// Empty where there is none.
    pub(crate) script: &'static str,
    /// Whether its forms are sent by the script, and the answer takes the place of the page.
    pub(crate) swaps: bool,
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
    style: Value,
    script: Value,
    swaps: bool,
}

/// The numbers: first those that every page shows, then the others.
#[derive(Serialize)]
struct Lines<'view> {
    first: Vec<Group<'view>>,
    more: Vec<Group<'view>>,
    /// Lines for people in another country.
    abroad: Vec<Group<'view>>,
    all: bool,
    /// Who answers a chat, on pages from which one can be started.
    chat: Option<String>,
}

/// Lines for one thing, under one heading.
#[derive(Serialize)]
pub(crate) struct Group<'view> {
    /// The key of the words over them; none where their titles say it.
    key: Option<&'static str>,
    lines: Vec<&'view Contact>,
    /// Who answers, said once where it is the same for all of them.
    who: Option<&'view str>,
}

impl<'view> Group<'view> {
    pub(crate) fn new(key: Option<&'static str>, lines: Vec<&'view Contact>) -> Group<'view> {
        let who = lines.first().map(|line| line.who.as_str());
        let same = lines.iter().all(|line| Some(line.who.as_str()) == who);
        Group {
            key,
            who: who.filter(|_| same),
            lines,
        }
    }
}

/// Scopes in the order every page shows them, with the words over each.
const FIRST: [(&str, Option<&str>); 3] = [
    ("trafficking", Some("scope-trafficking")),
    ("emergency", None),
    ("suicide", Some("scope-suicide")),
];

/// The same for a young person: the lines made for them come first.
const FIRST_YOUNG: [(&str, Option<&str>); 4] = [
    ("child", Some("scope-child")),
    ("suicide", Some("scope-suicide")),
    ("emergency", None),
    ("trafficking", Some("scope-trafficking")),
];

/// The families that the page of all lines shows under a heading each, in their order.
const FAMILIES: [(&str, &str); 8] = [
    ("work", "scope-work"),
    ("home", "scope-home"),
    ("sexual-violence", "scope-sexual-violence"),
    ("child", "scope-child"),
    ("suicide", "scope-suicide"),
    ("trafficking", "scope-trafficking"),
    ("relay", "scope-relay"),
    ("community", "scope-community"),
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
        let here = || contacts.iter().filter(|own| !own.abroad);
        // What was said calls for some: they come first.
        let called: Vec<&Contact> = here()
            .filter(|own| own.called_for)
            .take(MOST_OF_ONE)
            .collect();
        let mut first: Vec<Group<'_>> = called
            .iter()
            .map(|line| Group::new(family(&line.family), vec![line]))
            .collect();
        let mut shown: Vec<&str> = called.iter().map(|line| line.id.as_str()).collect();
        let scopes: &[(&str, Option<&'static str>)] = if young { &FIRST_YOUNG } else { &FIRST };
        for (scope, key) in scopes {
            // Every page has one way to talk about suicide, and no site where a number will do.
            let second = |line: &Contact| match *scope {
                "suicide" | "child" => line.channel != "call",
                _ => line.channel == "web",
            };
            let lines: Vec<&Contact> = here()
                .filter(|own| own.scope == *scope && !shown.contains(&own.id.as_str()))
                .filter(|own| !second(own))
                .take(MOST_OF_ONE)
                .collect();
            shown.extend(lines.iter().map(|line| line.id.as_str()));
            if !lines.is_empty() {
                first.push(Group::new(*key, lines));
            }
        }
        let rest = || here().filter(|own| !shown.contains(&own.id.as_str()));
        let mut more: Vec<Group<'_>> = Vec::new();
        for (family, key) in FAMILIES {
            let lines: Vec<&Contact> = rest().filter(|own| own.family == family).collect();
            if !lines.is_empty() {
                more.push(Group::new(Some(key), lines));
            }
        }
        let known = |own: &&Contact| family(&own.family).is_some();
        let others = rest().filter(|own| !known(own));
        more.extend(others.map(|line| Group::new(None, vec![line])));
        let abroad = contacts.iter().filter(|own| own.abroad);
        Lines {
            first,
            more,
            abroad: abroad.map(|line| Group::new(None, vec![line])).collect(),
            all,
            chat,
        }
    }
}

/// The words over the lines of a family.
fn family(name: &str) -> Option<&'static str> {
    FAMILIES
        .iter()
        .find(|(own, _)| *own == name)
        .map(|(_, key)| *key)
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
    let safe = |text: &str| Value::from_safe_string(text.to_owned());
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
            href: safe(&address(lang.other(), page.path)),
        },
        away: leave::away(lang),
        inline: Inline {
            style: safe(page.kind.style),
            script: safe(page.kind.script),
            swaps: page.kind.swaps,
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
