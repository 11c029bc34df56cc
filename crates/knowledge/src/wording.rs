//! Which attributes each kind of item must have in words.

use std::collections::BTreeSet;

use crate::{Certainty, Door, Pack};

/// Every key the items of a pack must have in every language.
pub(crate) fn needed(pack: &Pack) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut need = |id: &crate::Id, attributes: &[&str]| {
        keys.extend(
            attributes
                .iter()
                .map(|attribute| format!("{id}.{attribute}")),
        );
    };
    for item in &pack.definitions {
        need(item.id(), &["title", "body"]);
    }
    for item in &pack.facts {
        need(item.id(), &["title", "body"]);
    }
    for item in &pack.indicators {
        need(item.id(), &["title", "body", "why"]);
    }
    for item in &pack.questions {
        need(item.id(), &["title", "hint", "why"]);
        let other = |door: &Door| matches!(door, Door::SomeoneElse | Door::Job);
        if item.own.doors.is_empty() || item.own.doors.iter().any(other) {
            need(item.id(), &["title-other"]);
        }

        for choice in &item.own.choices {
            need(item.id(), &[&format!("choice-{}", choice.id)]);
        }
    }
    for item in &pack.conclusions {
        need(item.id(), &["title", "body"]);
    }
    for item in &pack.actions {
        need(item.id(), &["title", "body"]);
    }
    for item in &pack.needs {
        need(item.id(), &["title", "body"]);
    }
    for item in &pack.benefits {
        need(item.id(), &["title", "body", "hint"]);
    }
    for item in &pack.clocks {
        need(item.id(), &["title", "body", "who"]);
    }
    for item in &pack.contacts {
        need(item.id(), &["title", "who", "trace"]);
    }
    for item in &pack.roles {
        need(item.id(), &["title", "body", "hint"]);
    }
    for item in &pack.guidance {
        need(item.id(), &["title", "body"]);
    }
    for item in &pack.states {
        need(item.id(), &["title", "body"]);
    }
    for (_, meta) in pack.metas() {
        if meta.certainty == Certainty::Contested {
            need(&meta.id, &["reading-a", "reading-b"]);
        }
    }
    keys
}

/// Attributes an item may have beside the needed ones.
pub(crate) const ALLOWED: [&str; 5] = ["hint", "why", "hours", "title-other", TEXT];

/// The attribute that holds an item as one text message.
pub(crate) const TEXT: &str = "text";
