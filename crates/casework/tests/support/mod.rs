//! Made-up people, places and entries for the tests of this room.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]
#![expect(dead_code, reason = "each test uses a part")]

use casework::*;
use jiff::Timestamp;
use vault::{GrantId, MemberId, ReferralId, ReleaseId};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A Tuesday at noon in New York.
pub(crate) fn noon() -> Timestamp {
    at("2026-03-03T17:00:00Z")
}

pub(crate) fn hours(from: Timestamp, hours: i64) -> Timestamp {
    from.checked_add(jiff::SignedDuration::from_hours(hours))
        .unwrap()
}

pub(crate) fn days(from: Timestamp, days: i64) -> Timestamp {
    hours(from, 24 * days)
}

pub(crate) fn member(number: u8) -> MemberId {
    format!("{number:032x}").parse().unwrap()
}
pub(crate) fn release_id(number: u8) -> ReleaseId {
    format!("{number:032x}").parse().unwrap()
}
pub(crate) fn referral_id(number: u8) -> ReferralId {
    format!("{number:032x}").parse().unwrap()
}
pub(crate) fn grant_id(number: u8) -> GrantId {
    format!("{number:032x}").parse().unwrap()
}
pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap()
}
pub(crate) fn short(text: &str) -> Short {
    Short::parse(text).unwrap()
}
pub(crate) fn words(text: &str) -> Words {
    Words::parse(text).unwrap()
}

pub(crate) fn released(item: Item) -> Released {
    Released {
        item,
        after_acceptance: false,
    }
}

/// What must never be seen before acceptance.
pub(crate) const SECRETS: &[&str] = &[
    "Ana",
    "305-555-0123",
    "the library on 5th",
    "a room for tonight",
];

pub(crate) fn release(number: u8) -> Release {
    Release {
        id: release_id(number),
        recipient: Recipient {
            organization: "org-harbor".parse().unwrap(),
            organization_name: short("Harbor House (fictional)"),
            service: Some("svc-1".parse().unwrap()),
            service_name: Some(short("Emergency shelter")),
        },
        items: vec![
            released(Item::Need {
                need: id("need-shelter"),
            }),
            released(Item::Languages {
                languages: vec!["es".parse().unwrap(), "mam".parse().unwrap()],
            }),
            released(Item::Who {
                adults: 1,
                children: 2,
                access: vec![id("access-wheelchair")],
                pets: 1,
            }),
            released(Item::When {
                when: When::Tonight,
            }),
            released(Item::CallBack {
                channel: Channel::Call,
                window: window("18:00", "20:00"),
                voicemail: Voicemail::No,
            }),
            // Even where nobody ticked "after acceptance".
            released(Item::FirstName { name: short("Ana") }),
            released(Item::Route {
                channel: Channel::Call,
                value: short("305-555-0123"),
            }),
            released(Item::Place {
                place: short("the library on 5th"),
            }),
        ],
        purpose: short("a room for tonight"),
        not_after: days(noon(), USUAL_DAYS),
        how: How::Typed,
        words: None,
        who_agrees: Branch::Adult,
    }
}

pub(crate) fn window(from: &str, until: &str) -> Window {
    Window {
        days: vec![Day::Tuesday, Day::Thursday],
        hours: Some(Hours {
            from: from.parse().unwrap(),
            until: until.parse().unwrap(),
        }),
        zone: "America/New_York".parse().unwrap(),
    }
}

pub(crate) fn rule() -> SafeContactRule {
    SafeContactRule {
        channel: Channel::Text,
        value: short("305-555-0123"),
        window: window("18:00", "20:00"),
        voicemail: Voicemail::No,
        may_answer: Some(short("my sister")),
        say: Some(short("the dentist's office")),
        code_word: Some(short("blue door")),
        language: "es".parse().unwrap(),
        not_after: days(noon(), USUAL_DAYS),
    }
}

pub(crate) fn message(from: Speaker, text: &str) -> Entry {
    Message {
        from,
        text: words(text),
    }
    .into()
}

pub(crate) fn withdrawn(number: u8) -> Entry {
    Withdrawn {
        release: release_id(number),
        how: How::Spoken,
        at: None,
    }
    .into()
}

pub(crate) fn referral(number: u8, release: &Release) -> Entry {
    ReferralSent::under(referral_id(number), release, None).into()
}

pub(crate) fn yes(number: u8) -> Entry {
    Answer {
        referral: referral_id(number),
        reply: Reply::Yes(Yes {
            when: Some(short("after six")),
            ask_for: Some(short("the night desk")),
        }),
        note: None,
    }
    .into()
}

pub(crate) fn not_now(number: u8, reason: NotNow) -> Entry {
    Answer {
        referral: referral_id(number),
        reply: Reply::NotNow {
            reason,
            ask_for: None,
        },
        note: None,
    }
    .into()
}

/// One entry of every type, with every optional field filled.
pub(crate) fn one_of_each() -> Vec<Entry> {
    let journal = "000000000000000000000000000000c1".parse().unwrap();
    vec![
        ContactOpened {
            lane: Lane::HelpNow,
            lang: "es".parse().unwrap(),
            channel: Channel::Web,
            safe_to_talk: Some(true),
            danger: Danger::NotNow,
        }
        .into(),
        message(Speaker::Visitor, "no me dejan salir\n  ¿me pueden ayudar?"),
        VisitorLeft {}.into(),
        Taken { by: member(1) }.into(),
        HandedBack {}.into(),
        rule().into(),
        SafeContactEnded { rule: Some(6) }.into(),
        ObservationConfirmed {
            indicator: id("indicator-documents-held"),
            source: SaidOrSeen::Said,
            status: Status::Present,
            quote: Some(words("tienen mi pasaporte")),
        }
        .into(),
        Assessment {
            conclusions: vec![Conclusion {
                id: id("conclusion-labor"),
                value: id("signs"),
            }],
            concern: id("some"),
            urgency: Urgency::Soon,
            pack: id("us"),
            version: short("2026.2"),
            law_on: "2026-03-03".parse().unwrap(),
        }
        .into(),
        Need {
            need: id("need-shelter"),
        }
        .into(),
        release(1).into(),
        withdrawn(1),
        GrantMade {
            grant: grant_id(1),
            release: release_id(1),
            referral: Some(referral_id(1)),
            stage: Stage::Offer,
            sections: vec![short("release-01")],
            not_after: days(noon(), USUAL_DAYS),
        }
        .into(),
        referral(1, &release(1)),
        Sheet {
            referral: referral_id(1),
            recipient: short("House of the Bay"),
            lines: casework::for_offer(&casework::compose(&release(1))),
            answer_by: None,
        }
        .into(),
        ReferralSeen {
            referral: referral_id(1),
        }
        .into(),
        ReferralClosed {
            referral: referral_id(1),
            why: Some(short("another place said yes first")),
        }
        .into(),
        yes(1),
        OutcomeRecorded {
            referral: referral_id(1),
            outcome: Outcome::Started,
        }
        .into(),
        Note {
            text: words("for the desk only"),
        }
        .into(),
        Task {
            what: Some(id("task-call-back")),
            text: Some(short("call the school")),
            due: Some(days(noon(), 1)),
        }
        .into(),
        TaskDone { task: 20 }.into(),
        CaseOpened {
            contact: Some(journal),
        }
        .into(),
        ContactLinked { journal }.into(),
        CodeMade {}.into(),
        Close {
            disposition: Disposition::Referred,
        }
        .into(),
        EraseAsked {}.into(),
    ]
}

/// A journal in the making: numbers and times are given by it.
pub(crate) struct Journal {
    rows: Vec<(u32, Timestamp, Class, Option<Body>)>,
    seq: u32,
    pub(crate) now: Timestamp,
}

impl Journal {
    pub(crate) fn new() -> Self {
        Self {
            rows: Vec::new(),
            seq: 0,
            now: noon(),
        }
    }

    pub(crate) fn push(&mut self, class: Class, entry: Entry) -> u32 {
        let body = match class {
            Class::Staff => Body::by(member(1), entry),
            Class::Arrival | Class::System => Body::unsigned(entry),
        };
        self.push_body(class, Some(body))
    }

    /// Through bytes, as a journal does it.
    pub(crate) fn push_body(&mut self, class: Class, body: Option<Body>) -> u32 {
        self.seq += 1;
        self.now = self
            .now
            .checked_add(jiff::SignedDuration::from_secs(1))
            .unwrap();
        let body = body.map(|body| Body::parse(&body.to_bytes().unwrap()).unwrap());
        self.rows.push((self.seq, self.now, class, body));
        self.seq
    }

    pub(crate) fn staff(&mut self, entry: impl Into<Entry>) -> u32 {
        self.push(Class::Staff, entry.into())
    }

    pub(crate) fn arrival(&mut self, entry: impl Into<Entry>) -> u32 {
        self.push(Class::Arrival, entry.into())
    }

    /// A row is gone, as if somebody had taken it out of the database.
    pub(crate) fn lose(&mut self, seq: u32) {
        self.rows.retain(|row| row.0 != seq);
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(seq, at, class, body)| Row {
            seq: *seq,
            at: *at,
            class: *class,
            body: body.as_ref(),
        })
    }

    pub(crate) fn contact(&self) -> Contact {
        Contact::fold(self.rows())
    }

    pub(crate) fn case(&self) -> Case {
        Case::fold(self.rows())
    }
}
