//! One view of every kind of page of a request.

use helpline::file::ItemLine;
use helpline::referral::Request;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::request::{GoneView, LinkView, Other, RequestView};
use crate::form::Form;

fn v(view: impl Serialize) -> Value {
    Value::from(Serde(&view))
}

fn request(state: &'static str) -> Request {
    let keys = helpline::release::ITEMS.iter();
    Request {
        state,
        organization: "A helpline".to_owned(),
        recipient: "A house".to_owned(),
        lines: keys
            .map(|kind| ItemLine {
                item: kind.key,
                value: "what it says".to_owned(),
                after: kind.always_after,
            })
            .collect(),
        purpose: "A place for tonight".to_owned(),
        reply_by: "17:00 today".to_owned(),
        until: "24 December 2026".to_owned(),
        withheld: usize::from(state == "asked"),
    }
}

pub(crate) fn views() -> Vec<(&'static str, Value)> {
    let mut views = vec![("partner/gone.html", v(GoneView {}))];
    for error in [None, Some("elsewhere.body".to_owned())] {
        let action = "/p/-".to_owned();
        views.push(("partner/link.html", v(LinkView { action, error })));
    }
    for state in ["asked", "accepted", "declined", "closed"] {
        for error in [None, Some("partner-overlong".to_owned())] {
            let view = RequestView::new(
                request(state),
                &Form::default(),
                error,
                (
                    2,
                    vec![Other {
                        mark: "1a2b3c4d".to_owned(),
                        number: 1,
                    }],
                ),
            );
            views.push(("partner/request.html", v(view)));
        }
    }
    views
}
