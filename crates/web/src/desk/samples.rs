//! One view of every kind of page of the desk, so that every branch is taken.

use helpline::member::{DeskLine, MemberLine, Proof};
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::enter::{EnterView, ProofView, RecoverView};
use super::members::{Link, Said, View as MembersView};
use super::{Top, TroubleView};

fn v(view: impl Serialize) -> Value {
    Value::from(Serde(&view))
}

fn text(value: &str) -> String {
    value.to_owned()
}

fn members() -> Vec<MemberLine> {
    [
        ("administrator", "active", false, true),
        ("supervisor", "active", true, false),
        ("advocate", "active", false, false),
        ("advocate", "disabled", false, false),
    ]
    .map(|(role, state, desk, you)| MemberLine {
        id: text("0123456789abcdef0123456789abcdef"),
        name: text("Alba <b>"),
        role,
        state,
        desk,
        fingerprint: text("4821 0937 5520 1846"),
        you,
    })
    .to_vec()
}

fn page(manages: bool, key: &str, kind: &'static str) -> MembersView {
    MembersView {
        top: Some(Top { queue: !manages }),
        members: members(),
        desks: [0, 1, 3]
            .map(|members| DeskLine {
                name: text("A helpline"),
                members,
                since: text("20 November 2026"),
                fingerprint: text("9981 4402 7716 3309"),
            })
            .to_vec(),
        manages,
        admits: !manages,
        roles: ["advocate", "supervisor", "administrator"],
        role: text("advocate"),
        link: manages.then(|| Link {
            address: text("https://example.org/enter/x"),
            role: "advocate",
        }),
        said: (!key.is_empty()).then(|| Said {
            key: text(key),
            kind,
        }),
    }
}

fn proof() -> Proof {
    Proof {
        draft: text("c2VhbGVk"),
        totp_secret: text("JBSWY3DPEHPK3PXP"),
        totp_uri: text("otpauth://totp/Leeward:Alba"),
        qr_svg: text("<?xml version=\"1.0\"?><svg viewBox=\"0 0 1 1\"></svg>"),
        recovery: vec![text("K7QM"); 8],
        asked: [3, 7],
    }
}

pub(crate) fn views() -> Vec<(&'static str, Value)> {
    let mut views = Vec::new();
    for (key, kind) in [
        ("", ""),
        ("desk-done-disable", "good"),
        ("desk-done-enable", "good"),
        ("desk-done-admit", "good"),
        ("desk-admit.not", "err"),
        ("desk-again", "err"),
        ("refused-not-yourself", "err"),
    ] {
        for manages in [true, false] {
            views.push(("desk/members.html", v(page(manages, key, kind))));
        }
    }
    for some in [true, false] {
        let problem = |key: &str| some.then(|| text(key));
        views.push((
            "desk/enter.html",
            v(EnterView {
                top: None,
                path: text("/enter/x"),
                role: "advocate",
                first: some,
                organization: text("A helpline"),
                name: text("Alba"),
                problem: problem("refused-password-short"),
            }),
        ));
        views.push((
            "desk/recover.html",
            v(RecoverView {
                top: None,
                name: text("Alba"),
                problem: problem("refused-wrong-sign-in"),
            }),
        ));
        views.push((
            "desk/proof.html",
            v(ProofView::new(
                text("/enter/x"),
                proof(),
                problem("refused-wrong-code"),
            )),
        ));
    }
    views.push((
        "desk/problem.html",
        v(TroubleView {
            top: None,
            key: text("trouble-unavailable"),
        }),
    ));
    views
}
