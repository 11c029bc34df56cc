//! What stands in the file: the plain part, which needs no script, and the words of the other.

use std::collections::BTreeMap;

use guide::Guide;
use guide::check::{Action, Door, Given};
use guide::handout::Handout;
use guide::stated::{Contact, RolePage};
use jiff::civil::Date;
use serde::Serialize;
use words::{Arg, Lang, Words};

/// What to do now, and what not: how many of each the plain part names for a role.
const FIRST: [(&str, &str, usize); 2] = [("do", "first-do", 4), ("do-not", "group-do-not", 4)];

/// The file, as its template takes it.
#[derive(Serialize)]
pub(crate) struct Page<'page> {
    pub(crate) lang: &'static str,
    pub(crate) title: String,
    pub(crate) leave: String,
    pub(crate) other: &'static str,
    /// The last day of its use: `2027-02-24`.
    pub(crate) until: String,
    pub(crate) policy: String,
    pub(crate) style: &'page str,
    pub(crate) script: &'page str,
    pub(crate) plain: [Plain; 2],
    pub(crate) words: String,
    pub(crate) pack: String,
    pub(crate) module: String,
}

/// The plain part in one language.
#[derive(Serialize)]
pub(crate) struct Plain {
    lang: &'static str,
    words: BTreeMap<String, String>,
    contacts: Vec<Contact>,
    roles: Vec<RolePart>,
}

#[derive(Serialize)]
struct RolePart {
    page: RolePage,
    groups: [Group; 2],
}

#[derive(Serialize)]
struct Group {
    title: String,
    actions: Vec<Action>,
}

/// Every sentence of this room, by language and key.
pub(crate) type Said = BTreeMap<&'static str, BTreeMap<String, String>>;

/// The sentences of this room, those with the days of a handout among them.
pub(crate) fn said(words: &Words, handout: &Handout) -> Said {
    let of = |lang: Lang| {
        // Nobody young is spoken to here.
        let young = |key: &str| key.split_once('.').is_some_and(|(_, form)| form == "young");
        let keys = words.keys().filter(|key| !young(key));
        let mut own: BTreeMap<String, String> = keys
            .filter_map(|key| Some((key.to_owned(), words.say(lang, key)?)))
            .collect();
        let date = |name, day| (name, Arg::Text(words::date(lang, day)));
        let args = [
            date("made", handout.made()),
            date("checked", handout.checked()),
            date("until", handout.until()),
        ];
        own.extend(
            words
                .say_with(lang, "dates", &args)
                .map(|dates| ("dates".to_owned(), dates)),
        );
        (lang.tag(), own)
    };
    Lang::ALL.map(of).into_iter().collect()
}

/// What can be read where no script runs: the numbers, and for each role what to do first.
pub(crate) fn plain(guide: &Guide, on: Date, said: &Said, lang: Lang) -> Plain {
    let words = said.get(lang.tag()).cloned().unwrap_or_default();
    let roles = guide.roles(lang, Door::Job, on).into_iter();
    let roles = roles.filter_map(|role| {
        let given = Given::parse(&role.entrance, std::iter::empty()).ok()?;
        let page = guide.role_page(lang, &given, on)?;
        let groups = FIRST.map(|(group, key, most)| Group {
            title: words.get(key).cloned().unwrap_or_default(),
            actions: page
                .actions
                .iter()
                .filter(|action| action.group == group)
                .take(most)
                .cloned()
                .collect(),
        });
        Some(RolePart { page, groups })
    });
    let roles = roles.collect();
    let mut contacts = guide.contacts(lang, on);
    contacts.retain(|contact| !contact.abroad);
    Plain {
        lang: lang.tag(),
        contacts,
        roles,
        words,
    }
}
