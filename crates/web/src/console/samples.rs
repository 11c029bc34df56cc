//! One view of every kind of page of the console, so that every branch of every part is taken.

use helpline::assessment::{Assessed, Meaning};
use helpline::check::{Choice, Need, Question};
use helpline::contact::Spoken;
use helpline::desk_work::Family;
use helpline::file::{
    AssessmentLine, File, ItemLine, NoteLine, ObservationLine, ReferralLine, ReleaseLine, RuleLine,
    TaskLine,
};
use helpline::places::{Phone, PlaceProblem, Places, Service};
use helpline::proposals::Proposal;
use helpline::queue::{Queue, Row};
use helpline::release::{ITEMS, ItemForm, Preview};
use helpline::session::SessionLine;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::conversation::{
    Can, Found, LeftOut, Link, Mean, NoteView, Sent, View as ConversationView,
};
use super::me::View as MeView;
use super::queue::{NoKeyView, Strip, Top, View as QueueView};
use super::sign_in::{Account, View as SignInView};
use super::work::{Kept, Work};
use super::{Notice, TroubleView};

const JOURNAL: &str = "0123456789abcdef0123456789abcdef";

fn v(view: impl Serialize) -> Value {
    Value::from(Serde(&view))
}

fn text(value: &str) -> String {
    value.to_owned()
}

fn row(lane: &'static str, spoken: &'static str, danger: bool, minutes: i64) -> Row {
    Row {
        journal: text(JOURNAL),
        lane,
        lang: spoken,
        danger,
        minutes,
        channel: "web",
        new_words: danger,
    }
}

fn queue(full: bool) -> Queue {
    Queue {
        waiting: if full {
            ["help", "worried", "tip", "question"]
                .into_iter()
                .zip([0, 4, 75, 600])
                .map(|(lane, minutes)| row(lane, "es", minutes == 4, minutes))
                .collect()
        } else {
            Vec::new()
        },
        mine: if full {
            vec![row("help", "en", true, 3), row("tip", "es", false, 3)]
        } else {
            Vec::new()
        },
        waiting_count: if full { 4 } else { 0 },
        closed: if full {
            vec![row("help", "es", false, 90), row("tip", "en", false, 90)]
        } else {
            Vec::new()
        },
        others: if full { 2 } else { 0 },
        longest: full.then_some(600),
        last_contact: Some(text("14:02")),
        as_of: text("14:10"),
    }
}

fn top(full: bool) -> Top {
    Top {
        strip: Some(Strip::of(&queue(full))),
        queue: true,
        members: full,
        here: if full { "queue" } else { "me" },
    }
}

fn question(chosen: bool) -> Question {
    Question {
        id: text("question-sample"),
        title: text("A question?"),
        hint: None,
        why: Some(text("A reason.")),
        choices: vec![Choice {
            id: text("yes"),
            label: text("Yes"),
        }],
        chosen: chosen.then(|| text("yes")),
    }
}

fn items(after: bool) -> Vec<ItemLine> {
    let kinds = ITEMS.iter().filter(|kind| kind.always_after == after);
    kinds
        .map(|kind| ItemLine {
            item: kind.key,
            value: text("A value <b>"),
            after,
        })
        .collect()
}

fn releases() -> Vec<ReleaseLine> {
    ["live", "offered", "withdrawn", "ended"]
        .into_iter()
        .zip(["spoken", "typed", "written", "call"])
        .map(|(state, how)| ReleaseLine {
            id: text(state),
            recipient: text("A house"),
            purpose: text("A bed"),
            items: [items(false), items(true)].concat(),
            until: text("1 December 2026"),
            how,
            state,
        })
        .collect()
}

fn referrals() -> Vec<ReferralLine> {
    let states = [
        "offered",
        "seen",
        "accepted",
        "declined",
        "withdrawn",
        "expired",
    ];
    let reasons = [
        "full",
        "not-our-area",
        "need-more",
        "hours",
        "other",
        "not-said",
    ];
    let outcomes = ["started", "completed", "did-not-come", "unsafe", "unknown"];
    states
        .into_iter()
        .enumerate()
        .map(|(at, state)| ReferralLine {
            id: text(state),
            release: text("offered"),
            recipient: text("A house"),
            state,
            reason: reasons.get(at).copied(),
            ask_for: Some(text("Somebody")),
            when: Some(text("tonight")),
            note: Some(text("Ring twice.")),
            changed: text("14:02"),
            outcome: outcomes.get(at).copied(),
        })
        .collect()
}

fn lines() -> Vec<Spoken> {
    let said = [
        ("you", "Words <script>"),
        ("advocate", "An answer"),
        ("system", "taken"),
        ("system", "handed-back"),
        ("system", "left"),
        ("system", "closed"),
    ];
    (1..)
        .zip(said)
        .map(|(seq, (from, words))| Spoken {
            seq,
            from,
            text: text(words),
            time: text("14:02"),
        })
        .collect()
}

fn file(state: &'static str, full: bool) -> File {
    let some = usize::from;
    File {
        journal: text(JOURNAL),
        state,
        lane: "help",
        lang: "es",
        danger: full,
        mine: full,
        lines: if full { lines() } else { Vec::new() },
        last_seq: 6,
        notes: vec![
            NoteLine {
                text: text("A note"),
                by: text("Alba"),
                time: text("14:03"),
            };
            some(full)
        ],
        rules: vec![
            RuleLine {
                text: text("Text only.")
            };
            some(full)
        ],
        needs: vec![
            Need {
                id: text("need-shelter"),
                title: text("A safe place"),
            };
            some(full)
        ],
        proposals: if full {
            ["affirmed", "unsure", "past", "feared", "denied", "affirmed"]
                .map(|sense| Proposal {
                    id: format!("indicator-{sense}@3"),
                    indicator: format!("indicator-{sense}"),
                    title: text("Documents kept"),
                    why: text("Some people ask a relative to keep papers."),
                    quote: text("he keeps my papers"),
                    sense,
                    status: "present",
                    time: text("14:02"),
                    urgent: sense == "feared",
                })
                .to_vec()
        } else {
            Vec::new()
        },
        observations: if full {
            [
                ("said", "present"),
                ("seen", "absent"),
                ("inferred", "uncertain"),
            ]
            .map(|(source, status)| ObservationLine {
                title: text("Documents kept"),
                source,
                status,
                quote: (source == "said").then(|| text("My papers")),
            })
            .to_vec()
        } else {
            Vec::new()
        },
        assessments: vec![
            AssessmentLine {
                when: text("today"),
                sentence: text("A sentence."),
                conclusions: vec![text("Signs of a debt")],
            };
            some(full)
        ],
        releases: if full { releases() } else { Vec::new() },
        referrals: if full { referrals() } else { Vec::new() },
        tasks: if full {
            [true, false]
                .map(|done| TaskLine {
                    id: text("1"),
                    text: text("Call back"),
                    due: done.then(|| text("tomorrow")),
                    done,
                })
                .to_vec()
        } else {
            Vec::new()
        },
        words_until: (state == "closed").then(|| text("24 December 2026")),
        read_by: vec![text("Alba, today, 14:02"); some(full)],
        unreadable: some(full),
    }
}

fn places() -> Places {
    Places {
        place: text("Miami, FL"),
        services: vec![Service {
            id: text("s"),
            name: text("Housing"),
            organization: text("A house"),
            what: text("Sleep here."),
            who_for: Some(text("Anyone.")),
            languages: vec![text("English")],
            cost: Some(text("Free.")),
            address: None,
            distance: Some(text("3 miles")),
            open: "yes",
            open_text: text("Open now."),
            phones: vec![Phone {
                text: text("305-555-0100"),
                href: text("tel:3055550100"),
                text_only: true,
            }],
            verified: text("Checked."),
            stale: true,
            confidential: true,
            how: Some(text("Call.")),
        }],
        excluded: Vec::new(),
        widened_to: Some(text("Looked farther.")),
    }
}

fn assessed(next: bool) -> Assessed {
    Assessed {
        sentence: text("A sentence."),
        said: vec![text("a debt"), text("papers kept")],
        not_said: vec![text("what work")],
        may_mean: if next {
            vec![Meaning {
                title: text("Signs of a debt"),
                because: vec![text("Said: a debt.")],
                cite: vec![text("22 U.S.C. 7102(7)")],
            }]
        } else {
            Vec::new()
        },
        next: next.then(|| question(false)),
        urgent: next,
    }
}

fn item_forms() -> Vec<ItemForm> {
    let choice = Choice {
        id: text("en"),
        label: text("English"),
    };
    ITEMS
        .iter()
        .map(|kind| ItemForm {
            key: kind.key,
            always_after: kind.always_after,
            choices: if matches!(kind.key, "need" | "languages" | "when") {
                vec![choice.clone()]
            } else {
                Vec::new()
            },
            many: matches!(kind.key, "need" | "languages"),
            count: kind.key == "adults",
        })
        .collect()
}

fn conversation(state: &'static str, full: bool, said: Option<Notice>) -> ConversationView {
    let mut work = Work::empty("en", "America/Boise");
    if full {
        text("service").clone_into(&mut work.release.service);
        text("draft").clone_into(&mut work.draft);
        work.rule.days = vec![text("mon")];
    }
    let live = matches!(state, "waiting" | "open");
    let problem = PlaceProblem {
        message: text("Which one?"),
        choices: vec![text("Miami, FL")],
    };
    ConversationView {
        top: Some(top(full)),
        queue: queue(full),
        here: Some(text(JOURNAL)),
        path: format!("/staff/c/{JOURNAL}"),
        idem: text(JOURNAL),
        said,
        draft: work.draft,
        can: Can {
            take: state == "waiting",
            write: live && full,
            work: full,
            close: live && full,
            back: live && full,
        },
        file: file(state, full),
        rule: work.rule,
        heard: work.heard,
        indicators: vec![Family {
            group: "control",
            choices: vec![Choice {
                id: text("indicator-sample"),
                label: text("Documents kept"),
            }],
        }],
        mean: Mean {
            open: full,
            questions: vec![question(full)],
            result: (state != "closed").then(|| assessed(full)),
        },
        needs: vec![Need {
            id: text("need-shelter"),
            title: text("A safe place"),
        }],
        need: work.need,
        task: work.task,
        places: Found {
            open: full,
            place: text("33130"),
            need: text("need-shelter"),
            open_now: full,
            problem: (!full).then_some(problem),
            result: full.then(places),
            left_out: vec![LeftOut {
                why: text("farther away"),
                count: 2,
            }],
        },
        release: work.release,
        items: item_forms(),
        sent: if full {
            Sent {
                release: text("live"),
                preview: Some(Preview {
                    recipient: text("A house"),
                    organization: text("A helpline"),
                    before: items(false),
                    after: Vec::new(),
                    purpose: text("A bed"),
                    until: text("1 December 2026"),
                }),
                link: Some(Link {
                    address: text("https://example.org/p/x"),
                    recipient: text("A house"),
                    by: text("17:00"),
                }),
            }
        } else {
            Sent::default()
        },
        close: work.close,
    }
}

/// Every notice of this surface that the acts can give.
const NOTICES: [(&str, &str); 20] = [
    ("console-done-answer", "say"),
    ("console-done-note", "say"),
    ("console-done-rule", "safe"),
    ("console-done-observe", "heard"),
    ("console-done-need", "needs"),
    ("console-done-task", "needs"),
    ("console-done-task-done", "needs"),
    ("console-done-record", "mean"),
    ("console-done-release", "sent"),
    ("console-done-outcome", "sent"),
    ("console-done-take", "say"),
    ("console-not-chosen", "places"),
    ("console-date-wrong", "needs"),
    ("console-try-again", "release"),
    ("console-elsewhere", "close"),
    ("console-unread", "say"),
    ("console-closed-now", "say"),
    ("refused-release-spoken", "release"),
    ("refused-empty", "say"),
    ("trouble-full", "say"),
];

fn conversations() -> Vec<(&'static str, Value)> {
    let dated = |key: &str, at| Notice {
        date: Some(text("24 December 2026")),
        ..Notice::good(key, at)
    };
    let mut views: Vec<_> = ["waiting", "open", "closed", "hidden"]
        .into_iter()
        .flat_map(|state| [true, false].map(|full| conversation(state, full, None)))
        .collect();
    views.push(conversation(
        "open",
        true,
        Some(dated("console-withdrawn", "sent")),
    ));
    views.push(conversation(
        "closed",
        true,
        Some(dated("console-closed", "say")),
    ));
    for (key, at) in NOTICES {
        views.push(conversation("open", true, Some(Notice::wrong(key, at))));
    }
    views
        .into_iter()
        .map(|view| ("console/conversation.html", v(view)))
        .collect()
}

pub(crate) fn views() -> Vec<(&'static str, Value)> {
    let mut views = conversations();
    for full in [true, false] {
        views.push((
            "console/queue.html",
            v(QueueView {
                top: Some(top(full)),
                queue: queue(full),
                here: None,
                said: full.then(|| Notice::wrong("refused-not-waiting", "say")),
            }),
        ));
        views.push((
            "console/note.html",
            v(NoteView {
                top: Some(top(full)),
                path: format!("/staff/c/{JOURNAL}"),
                file: file("open", full),
                idem: text(JOURNAL),
                said: full.then(|| Notice::wrong("refused-empty", "say")),
                carried: vec![Kept {
                    name: text("text"),
                    value: text("A draft"),
                }],
                note: text("A note"),
            }),
        ));
        views.push((
            "console/sign-in.html",
            v(SignInView {
                problem: full.then(|| text("refused-wrong-sign-in")),
                carried: vec![
                    Kept {
                        name: text("text"),
                        value: text("A draft"),
                    };
                    usize::from(full)
                ],
                accounts: ["advocate", "supervisor", "administrator"]
                    .map(|role| Account {
                        name: text("Alba"),
                        role: text(role),
                        password: text("made up for a demonstration"),
                        code: text("123456"),
                    })
                    .into(),
                ..SignInView::default()
            }),
        ));
        views.push((
            "console/problem.html",
            v(TroubleView {
                top: None,
                key: text("trouble-unavailable"),
                typed: if full { text("A draft") } else { String::new() },
            }),
        ));
        views.push((
            "console/no-key.html",
            v(NoKeyView {
                top: Some(top(full)),
                digits: full.then(|| text("4821 0937 5520 1846")),
            }),
        ));
    }
    for role in ["advocate", "supervisor", "administrator"] {
        views.push((
            "console/me.html",
            v(MeView {
                top: Some(top(false)),
                name: text("Alba"),
                role,
                sessions: [true, false]
                    .map(|this| SessionLine {
                        since: text("today"),
                        seen: text("14:02"),
                        this,
                    })
                    .to_vec(),
                ends: 75,
                said: None,
            }),
        ));
    }
    views
}
