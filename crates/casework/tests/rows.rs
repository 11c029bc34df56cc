//! Refusals and small decisions, a row each.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod support;

use casework::*;
use jiff::tz::TimeZone;
use support::*;

#[track_caller]
fn release_is(change: impl FnOnce(&mut Release), expected: Result<(), &str>) {
    let mut release = release(1);
    change(&mut release);
    let got = release.check(noon()).map_err(|refusal| refusal.id());
    assert_eq!(got, expected);
}

#[test]
fn a_release_says_what_to_whom_why_and_until_when() {
    release_is(|_| {}, Ok(()));
    release_is(|it| it.items.clear(), Err("no-items"));
    release_is(
        |it| it.items = vec![it.items[0].clone(); 25],
        Err("too-many-items"),
    );
    release_is(|it| it.purpose = blank(), Err("no-purpose"));
    release_is(
        |it| it.recipient.organization_name = blank(),
        Err("no-recipient"),
    );
    release_is(|it| it.not_after = noon(), Err("ends-in-the-past"));
    release_is(|it| it.not_after = days(noon(), 180), Ok(()));
    release_is(
        |it| it.not_after = hours(days(noon(), 180), 1),
        Err("too-long"),
    );
}

/// Only a journal can hold a blank text.
fn blank() -> Short {
    serde_json::from_str("\"  \"").unwrap()
}

#[test]
fn an_item_holds_something_of_its_kind() {
    let item = |item: Item| move |it: &mut Release| it.items = vec![released(item)];
    release_is(
        item(Item::Need {
            need: id("maria-of-5th-street"),
        }),
        Err("bad-item"),
    );
    release_is(item(Item::Languages { languages: vec![] }), Err("bad-item"));
    release_is(
        item(Item::Who {
            adults: 0,
            children: 0,
            access: vec![],
            pets: 1,
        }),
        Err("bad-item"),
    );
    release_is(
        item(Item::Who {
            adults: 0,
            children: 1,
            access: vec![],
            pets: 0,
        }),
        Ok(()),
    );
    release_is(
        item(Item::Who {
            adults: 1,
            children: 0,
            access: vec![id("ana-at-555")],
            pets: 0,
        }),
        Err("bad-item"),
    );
    release_is(item(Item::FirstName { name: blank() }), Err("bad-item"));
}

#[test]
fn a_guardian_who_may_harm_cannot_agree() {
    for (given_by, guardian_harms, expected) in [
        (GivenBy::Person, Harm::Yes, Ok(())),
        (GivenBy::Person, Harm::Unknown, Ok(())),
        (GivenBy::Guardian, Harm::No, Ok(())),
        (GivenBy::Guardian, Harm::Yes, Err("guardian-may-harm")),
        (GivenBy::Guardian, Harm::Unknown, Err("guardian-may-harm")),
        (GivenBy::Both, Harm::No, Ok(())),
        (GivenBy::Both, Harm::Yes, Err("guardian-may-harm")),
        (GivenBy::Both, Harm::Unknown, Err("guardian-may-harm")),
    ] {
        release_is(
            |it| {
                it.who_agrees = Branch::Minor {
                    given_by,
                    guardian_harms,
                }
            },
            expected,
        );
        release_is(
            |it| {
                it.who_agrees = Branch::Guarded {
                    given_by,
                    guardian_harms,
                }
            },
            expected,
        );
    }
}

#[test]
fn a_spoken_yes_opens_nothing_for_an_organization_that_is_bound() {
    for how in How::ALL {
        for bound in Bound::ALL {
            let release = Release {
                how: *how,
                ..release(1)
            };
            let got = may_offer(&release, *bound, noon());
            if *how == How::Spoken && *bound != Bound::No {
                let ways = [Way::ThreeWayCall, Way::OwnCode, Way::Signature];
                assert_eq!(got, Err(Refusal::SpokenIsNotEnough { ways }), "{bound}");
            } else {
                assert_eq!(got, Ok(()), "{how} {bound}");
            }
        }
    }
}

#[test]
fn an_ended_release_opens_nothing() {
    let release = release(1);
    let end = release.not_after;
    assert_eq!(
        may_offer(&release, Bound::No, end),
        Err(Refusal::Expired { at: end })
    );
}

#[track_caller]
fn reach(window: Window, when: &str, expected: Result<(), Option<&str>>) {
    let rule = SafeContactRule {
        window,
        not_after: at("2026-12-31T00:00:00Z"),
        ..rule()
    };
    let expected = expected.map_err(|next| Refusal::OutsideWindow { next: next.map(at) });
    assert_eq!(may_reach(&rule, at(when)), expected, "{when}");
}

#[test]
fn contact_is_made_at_the_hours_of_the_person() {
    let evening = || window("18:00", "20:00");
    // Tuesday, New York, winter time.
    reach(
        evening(),
        "2026-03-03T22:59:59Z",
        Err(Some("2026-03-03T23:00:00Z")),
    );
    reach(evening(), "2026-03-03T23:00:00Z", Ok(()));
    reach(evening(), "2026-03-04T00:59:59Z", Ok(()));
    reach(
        evening(),
        "2026-03-04T01:00:00Z",
        Err(Some("2026-03-05T23:00:00Z")),
    );
    // After the clock change the same wall-clock hour is an hour earlier in UTC.
    reach(evening(), "2026-03-10T22:00:00Z", Ok(()));
    reach(
        evening(),
        "2026-03-06T12:00:00Z",
        Err(Some("2026-03-10T22:00:00Z")),
    );
}

#[test]
fn hours_past_midnight_belong_to_the_day_they_begin_on() {
    let night = || window("22:00", "02:00");
    reach(night(), "2026-03-04T03:00:00Z", Ok(()));
    // Wednesday at one in the morning is Tuesday's night; Tuesday at one is nobody's.
    reach(night(), "2026-03-04T06:00:00Z", Ok(()));
    reach(
        night(),
        "2026-03-03T06:00:00Z",
        Err(Some("2026-03-04T03:00:00Z")),
    );
}

#[test]
fn an_hour_that_the_clocks_skip_is_no_hour() {
    let skipped = Window {
        days: vec![Day::Sunday],
        ..window("02:00", "03:00")
    };
    // 8 March 2026, New York: 02:00 becomes 03:00. The next such hour is a week later.
    reach(
        skipped,
        "2026-03-08T07:00:00Z",
        Err(Some("2026-03-15T06:00:00Z")),
    );
}

#[test]
fn no_hours_is_the_whole_day_and_no_day_is_never() {
    let whole = Window {
        hours: None,
        ..window("00:00", "01:00")
    };
    reach(whole.clone(), "2026-03-03T05:00:00Z", Ok(()));
    reach(
        whole,
        "2026-03-03T04:59:59Z",
        Err(Some("2026-03-03T05:00:00Z")),
    );
    let never = Window {
        days: vec![],
        ..window("18:00", "20:00")
    };
    reach(never.clone(), "2026-03-03T23:30:00Z", Err(None));
    let rule = SafeContactRule {
        window: never,
        ..rule()
    };
    assert_eq!(rule.check(noon()), Err(Refusal::EmptyWindow));
}

#[test]
fn a_rule_that_has_ended_allows_nothing_and_no_next_time_lies_after_its_end() {
    let rule = SafeContactRule {
        not_after: at("2026-03-03T23:30:00Z"),
        ..rule()
    };
    assert_eq!(may_reach(&rule, at("2026-03-03T23:29:59Z")), Ok(()));
    assert_eq!(
        may_reach(&rule, at("2026-03-03T23:30:00Z")),
        Err(Refusal::ContactRuleEnded { at: rule.not_after })
    );
    let short_lived = SafeContactRule {
        not_after: at("2026-03-03T22:00:00Z"),
        ..rule
    };
    assert_eq!(
        may_reach(&short_lived, at("2026-03-03T21:00:00Z")),
        Err(Refusal::OutsideWindow { next: None })
    );
}

#[test]
fn words_live_for_their_days_and_the_date_named_is_true_all_day() {
    let zone = TimeZone::get("America/New_York").unwrap();
    let closed = at("2026-03-03T17:00:00Z");
    assert_eq!(
        shred_after(closed, USUAL_LIFE_DAYS),
        at("2026-04-02T17:00:00Z")
    );
    let gone = gone_by(closed, 14);
    assert_eq!(gone, at("2026-03-17T17:00:00Z"));
    assert_eq!(honest_date(gone, &zone).to_string(), "2026-03-18");
    assert_eq!(
        honest_date(at("2026-03-17T04:00:00Z"), &zone).to_string(),
        "2026-03-17"
    );
    assert_eq!(gone_by(jiff::Timestamp::MAX, 14), jiff::Timestamp::MAX);
}

#[track_caller]
fn text(input: &str, expected: Result<&str, TextRefused>) {
    let got = Words::parse(input);
    assert_eq!(got.as_ref().map(Text::as_str), expected.as_ref().copied());
}

#[test]
fn text_keeps_its_spaces_and_loses_what_steers() {
    text("  hola\r\n\r\n  sí\t", Ok("  hola\n\n  sí\t"));
    text("one\rtwo\u{2028}three", Ok("one\ntwo\nthree"));
    text("a\u{0}b\u{1b}[31mc\u{7f}", Ok("ab[31mc"));
    text("555\u{202e}0100", Ok("5550100"));
    text("👩‍👧 K’iche’ עברית", Ok("👩‍👧 K’iche’ עברית"));
    text(" \n\u{0}", Err(TextRefused::Empty));
    text("", Err(TextRefused::Empty));
}

#[test]
fn text_is_taken_whole_or_given_back() {
    let full = "ñ".repeat(MESSAGE_CHARS);
    text(&full, Ok(&full));
    let long = format!("{full}x");
    let most = MESSAGE_CHARS;
    text(
        &long,
        Err(TextRefused::TooLong {
            has: most + 1,
            most,
        }),
    );
    // What another version took stays readable.
    let read: Words = serde_json::from_value(long.clone().into()).unwrap();
    assert_eq!(read.as_str(), long);
}

#[test]
fn names_have_one_form() {
    for good in ["need-shelter", "a", "x9-"] {
        assert!(good.parse::<Id>().is_ok(), "{good}");
    }
    for bad in [
        "",
        "9x",
        "-x",
        "Need",
        "need shelter",
        "niño",
        &"x".repeat(65),
    ] {
        assert!(bad.parse::<Id>().is_err(), "{bad}");
    }
    for good in ["en", "es-MX", "mam", "zh-Hant", "es-419"] {
        assert!(good.parse::<Language>().is_ok(), "{good}");
    }
    for bad in [
        "",
        "EN",
        "es-",
        "es-x-maria",
        "english",
        "es-mx-555",
        "call-ana",
    ] {
        assert!(bad.parse::<Language>().is_err(), "{bad}");
    }
    assert!("America/Chicago".parse::<Zone>().is_ok());
    assert!("Nowhere/Here".parse::<Zone>().is_err());
    assert!("has space".parse::<RecordId>().is_err());
}

fn states() -> Vec<Referral> {
    let at = noon();
    vec![
        Referral::Offered { at },
        Referral::Seen { at },
        Referral::Asked {
            at,
            ask_for: None,
            note: None,
        },
        Referral::Accepted {
            at,
            yes: Yes::default(),
            note: None,
        },
        Referral::Declined {
            at,
            reason: NotNow::Full,
            note: None,
        },
        Referral::Withdrawn { at },
        Referral::Expired { at },
        Referral::Closed { at, why: None },
    ]
}

fn answer(reply: Reply) -> Event {
    Event::Answer(Answer {
        referral: referral_id(1),
        reply,
        note: None,
    })
}

#[test]
fn a_referral_takes_only_these_steps() {
    let not_now = |reason| Reply::NotNow {
        reason,
        ask_for: None,
    };
    let events = [
        Event::Seen,
        answer(not_now(NotNow::NeedMoreInfo)),
        answer(Reply::Yes(Yes::default())),
        answer(not_now(NotNow::Full)),
        Event::Withdraw,
        Event::Expire,
        Event::Close(None),
    ];
    // A row for each state: where each event leads, or – where it cannot happen.
    let expected = [
        (
            "offered",
            "seen asked accepted declined withdrawn expired closed",
        ),
        (
            "seen",
            "seen asked accepted declined withdrawn expired closed",
        ),
        (
            "asked",
            "asked asked accepted declined withdrawn expired closed",
        ),
        ("accepted", "accepted – – – withdrawn expired closed"),
        ("declined", "– – – – – – –"),
        ("withdrawn", "– – – – – – –"),
        ("expired", "– – – – – – –"),
        ("closed", "– – – – – – –"),
    ];
    for (state, (name, row)) in states().iter().zip(expected) {
        assert_eq!(state.as_str(), name);
        let got: Vec<&str> = events
            .iter()
            .map(|event| match state.after(event, noon()) {
                Ok(next) => next.as_str(),
                Err(refused) => {
                    assert_eq!(refused.from, name);
                    "–"
                }
            })
            .collect();
        assert_eq!(got.join(" "), row, "{name}");
    }
    let late = Referral::Expired { at: noon() }
        .after(&answer(Reply::Yes(Yes::default())), noon())
        .unwrap_err();
    assert_eq!(
        late.to_string(),
        "a referral that is expired cannot be accepted"
    );
}

/// What `compose` writes stands in journals. A change of these lines is a new version of the `referral` entry.
#[test]
fn a_referral_reads_as_it_always_read() {
    let sheet: Vec<String> = compose(&release(1))
        .iter()
        .map(|line| {
            let after = if line.after_acceptance { " *" } else { "" };
            format!("{}: {}{after}", line.item, line.value)
        })
        .collect();
    assert_eq!(
        sheet,
        [
            "need: need-shelter",
            "language: es",
            "language: mam",
            "adults: 1",
            "children: 2",
            "access: access-wheelchair",
            "pets: 1",
            "when: tonight",
            "call-back-by: call",
            "call-back-days: tue thu",
            "call-back-hours: 18:00-20:00",
            "call-back-zone: America/New_York",
            "voicemail: no",
            "first-name: Ana *",
            "route-by: call *",
            "route: 305-555-0123 *",
            "place: the library on 5th *",
            "purpose: a room for tonight *",
        ]
    );
}

#[test]
fn before_acceptance_no_name_no_number_no_place() {
    for state in states() {
        let shown = Shown::of(&release(1), &state, noon());
        let seen = shown
            .lines()
            .iter()
            .any(|line| SECRETS.iter().any(|secret| line.value.contains(secret)));
        assert_eq!(
            seen,
            matches!(state, Referral::Accepted { .. }),
            "{}",
            state.as_str()
        );
        assert_eq!(
            Shown::of(&release(1), &state, release(1).not_after),
            Shown::Closed
        );
    }
}

#[test]
fn what_the_person_holds_back_until_acceptance_waits_for_it() {
    let mut release = release(1);
    release.items[1].after_acceptance = true;
    let sheet = compose(&release);
    assert!(
        !for_offer(&sheet)
            .iter()
            .any(|line| line.item == SheetItem::Language)
    );
    assert!(
        for_accepted(&sheet)
            .iter()
            .any(|line| line.item == SheetItem::Language)
    );
    assert_eq!(
        for_offer(&sheet).len() + for_accepted(&sheet).len(),
        sheet.len()
    );
}

#[test]
fn a_sheet_from_elsewhere_cannot_call_a_name_harmless() {
    let forged = [SheetLine {
        item: SheetItem::FirstName,
        value: "Ana".into(),
        after_acceptance: false,
    }];
    assert_eq!(for_offer(&forged), []);
    assert_eq!(for_accepted(&forged).len(), 1);
}
