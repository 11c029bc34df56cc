//! What a page of the check carries: the door, the answers in the order they were given, the
//! question on screen and what the reader asked for. It lives in the page and nowhere else.

use helpline::Helpline;
use helpline::check::{Given, Refused};
use words::Lang;

use crate::form::Form;
use crate::frame::Field;

/// How many answers are kept where there were more than there are questions.
const MOST_KEPT: usize = 20;

/// What the pressed button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Go<'form> {
    /// The page before the first question.
    Before,
    /// The next question, or the answers where there is none.
    Next,
    Back,
    /// One question again.
    Change(&'form str),
    Review,
    SeeHelp,
    /// Places: look, or show the form only, or one place.
    Find,
    Look,
    Place(&'form str),
    Unknown,
}

/// The language to answer in and what was asked for. The language button carries both, because
/// some browsers do not know `formaction` and send it to the same address.
pub(crate) fn turn(lang: Lang, form: &Form) -> (Lang, Go<'_>) {
    let switched = form.one("lang").and_then(|value| {
        let (tag, view) = value.split_once('.')?;
        Some((Lang::from_tag(tag)?, Go::parse(view)))
    });
    switched.unwrap_or_else(|| (lang, form.one("go").map_or(Go::Before, Go::parse)))
}

impl<'form> Go<'form> {
    fn parse(value: &'form str) -> Go<'form> {
        match value {
            "before" => Go::Before,
            "start" | "next" => Go::Next,
            "back" => Go::Back,
            "review" => Go::Review,
            "see-help" => Go::SeeHelp,
            "find" => Go::Find,
            "look" => Go::Look,
            _ => match value.split_once('.') {
                Some(("change", question)) => Go::Change(question),
                Some(("place", service)) => Go::Place(service),
                _ => Go::Unknown,
            },
        }
    }
}

/// The answers of a form: where a question was answered twice (its earlier answer is a hidden field,
/// the new one a choice), it keeps its place and takes the later answer.
pub(crate) fn entries(form: &Form) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for entry in form.all("a") {
        let earlier = entries
            .iter_mut()
            .find(|earlier| question_of(earlier) == question_of(entry));
        match earlier {
            Some(earlier) => entry.clone_into(earlier),
            None => entries.push(entry.to_owned()),
        }
    }
    entries
}

/// The question of an entry.
pub(crate) fn question_of(entry: &str) -> &str {
    entry
        .split_once('.')
        .map_or(entry, |(question, _)| question)
}

/// What was given, held against the questions of the pack.
pub(crate) fn given(helpline: &Helpline, door: &str, entries: &[String]) -> Result<Given, Refused> {
    let given = Given::parse(door, entries.iter().map(String::as_str))?;
    helpline.accept(&given)?;
    Ok(given)
}

/// The entries that fit when each is read alone.
pub(crate) fn fitting(helpline: &Helpline, door: &str, entries: &[String]) -> Vec<String> {
    let fits = |entry: &&String| given(helpline, door, std::slice::from_ref(*entry)).is_ok();
    entries
        .iter()
        .filter(fits)
        .take(MOST_KEPT)
        .cloned()
        .collect()
}

/// The hidden fields that carry door and answers.
pub(crate) fn hidden(door: &str, entries: &[String]) -> Vec<Field> {
    let mut fields = vec![Field::new("door", door)];
    fields.extend(entries.iter().map(|entry| Field::new("a", entry.as_str())));
    fields
}

/// The question before this one, or the last where this one is not answered yet.
pub(crate) fn before<'entries>(
    entries: &'entries [String],
    question: Option<&str>,
) -> Option<&'entries str> {
    let here = entries
        .iter()
        .position(|entry| Some(question_of(entry)) == question)
        .unwrap_or(entries.len());
    here.checked_sub(1)
        .and_then(|index| entries.get(index))
        .map(|entry| question_of(entry))
}
