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
        if item.own.doors.iter().any(|door| *door != Door::Myself) {
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
    for (_, meta) in pack.metas() {
        if meta.certainty == Certainty::Contested {
            need(&meta.id, &["reading-a", "reading-b"]);
        }
    }
    keys
}

/// Attributes an item may have beside the needed ones.
pub(crate) const ALLOWED: [&str; 4] = ["hint", "why", "hours", "title-other"];
