//! Random journals: the fold takes everything, and no order of steps shows what a release does not let show.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use casework::*;
use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::*;
use vault::ReleaseId;

/// A step in the life of releases and referrals.
#[derive(Debug, Clone)]
enum Act {
    Record {
        release: u8,
        days: i64,
        spoken: bool,
    },
    Withdraw {
        release: u8,
        arrived: bool,
    },
    Offer {
        referral: u8,
        release: u8,
    },
    Widen {
        referral: u8,
        release: u8,
    },
    Seen(u8),
    Yes(u8),
    Full(u8),
    MoreInfo(u8),
    Close(u8),
    Outcome(u8),
    Wait {
        days: i64,
    },
    Rubbish,
    Lost,
}

fn acts() -> impl Strategy<Value = Act> {
    let number = 0_u8..3;
    prop_oneof![
        3 => (number.clone(), -1_i64..200, any::<bool>())
            .prop_map(|(release, days, spoken)| Act::Record { release, days, spoken }),
        1 => (number.clone(), any::<bool>()).prop_map(|(release, arrived)| Act::Withdraw { release, arrived }),
        4 => (number.clone(), number.clone()).prop_map(|(referral, release)| Act::Offer { referral, release }),
        1 => (number.clone(), number.clone()).prop_map(|(referral, release)| Act::Widen { referral, release }),
        1 => number.clone().prop_map(Act::Seen),
        3 => number.clone().prop_map(Act::Yes),
        1 => number.clone().prop_map(Act::Full),
        1 => number.clone().prop_map(Act::MoreInfo),
        1 => number.clone().prop_map(Act::Close),
        1 => number.prop_map(Act::Outcome),
        2 => (0_i64..40).prop_map(|days| Act::Wait { days }),
        1 => Just(Act::Rubbish),
        1 => Just(Act::Lost),
    ]
}

/// Each release in another person's name, so that lines of one cannot pass for lines of another.
fn named(number: u8, now: Timestamp, life: i64, spoken: bool) -> Release {
    let mut release = release(number);
    release.items.push(released(Item::FirstName {
        name: short(&format!("name {number}")),
    }));
    release.not_after = days(now, life);
    release.how = if spoken { How::Spoken } else { How::Typed };
    release
}

/// What is true of releases, kept by hand: the first one of an id, until its day, until taken back or put in doubt.
#[derive(Default)]
struct Model {
    first: BTreeMap<ReleaseId, Release>,
    over: BTreeSet<ReleaseId>,
    /// Referrals with a yes that came in time.
    yes: BTreeMap<u8, ReleaseId>,
}

impl Model {
    fn is_live(&self, id: ReleaseId, now: Timestamp) -> bool {
        !self.over.contains(&id) && self.first.get(&id).is_some_and(|it| now < it.not_after)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn no_order_of_steps_shows_what_no_live_release_lets_show(acts in vec(acts(), 1..40)) {
        let mut journal = Journal::new();
        let mut model = Model::default();
        journal.push(Class::System, one_of_each().swap_remove(0));
        for act in acts {
            match act {
                Act::Record { release, days, spoken } => {
                    let record = named(release, journal.now, days, spoken);
                    journal.staff(record.clone());
                    if record.check(journal.now).is_ok() {
                        model.first.entry(record.id).or_insert(record);
                    }
                }
                Act::Withdraw { release, arrived } => {
                    let class = if arrived { Class::Arrival } else { Class::Staff };
                    journal.push(class, withdrawn(release));
                    let id = release_id(release);
                    if model.first.contains_key(&id) {
                        model.over.insert(id);
                    }
                }
                Act::Offer { referral: number, release } => {
                    if let Some(release) = model.first.get(&release_id(release)) {
                        journal.staff(referral(number, release));
                    }
                }
                Act::Widen { referral: number, release } => {
                    if let Some(release) = model.first.get(&release_id(release)) {
                        let mut wide = release.clone();
                        wide.items.push(released(Item::Need { need: id("need-never-released") }));
                        journal.staff(referral(number, &wide));
                    }
                }
                Act::Seen(number) => {
                    journal.arrival(ReferralSeen { referral: referral_id(number) });
                }
                Act::Yes(number) => {
                    let before = journal.contact().coded;
                    journal.arrival(yes(number));
                    if let Some(record) = before.referrals.get(&referral_id(number))
                        && model.is_live(record.sent.release, journal.now)
                    {
                        model.yes.insert(number, record.sent.release);
                    }
                }
                Act::Full(number) => {
                    journal.arrival(not_now(number, NotNow::Full));
                }
                Act::MoreInfo(number) => {
                    journal.arrival(not_now(number, NotNow::NeedMoreInfo));
                }
                Act::Close(number) => {
                    journal.staff(ReferralClosed { referral: referral_id(number), why: None });
                }
                Act::Outcome(number) => {
                    journal.arrival(OutcomeRecorded {
                        referral: referral_id(number),
                        outcome: Outcome::Completed,
                    });
                }
                Act::Wait { days: waited } => journal.now = days(journal.now, waited),
                Act::Rubbish => {
                    journal.push_body(Class::Arrival, None);
                }
                Act::Lost => {
                    let lost = journal.staff(withdrawn(9));
                    journal.lose(lost);
                    // Seen at the next entry.
                    journal.staff(HandedBack {});
                    model.over.extend(model.first.keys().copied());
                }
            }
            let coded = journal.contact().coded;
            for later in [0, 10, 100, 181] {
                let now = days(journal.now, later);
                for number in 0..3 {
                    let shown = coded.shown(referral_id(number), now);
                    let Some(record) = coded.referrals.get(&referral_id(number)) else {
                        prop_assert_eq!(shown, Shown::Closed);
                        continue;
                    };
                    let release = &model.first[&record.sent.release];
                    if !model.is_live(release.id, now) {
                        prop_assert_eq!(&shown, &Shown::Closed);
                        continue;
                    }
                    let sheet = compose(release);
                    for line in shown.lines() {
                        prop_assert!(sheet.contains(line), "{:?} was never released", line);
                    }
                    if model.yes.get(&number) != Some(&release.id) {
                        let secrets = shown.lines().iter().filter(|line| {
                            line.after_acceptance || !line.item.may_show_before_acceptance()
                        });
                        prop_assert_eq!(secrets.count(), 0);
                    }
                }
            }
            // A spoken yes opens nothing for an organization that is bound.
            for number in 0..3 {
                let offer = coded.may_offer(release_id(number), Bound::Yes, journal.now);
                prop_assert!(offer.is_err() || offer.is_ok_and(|it| it.how != How::Spoken));
            }
        }
    }

    #[test]
    fn the_fold_takes_any_rows_in_any_order(
        rows in vec((0_u32..60, select(vec![Class::Arrival, Class::Staff, Class::System]), 0_usize..30, -400_i64..400), 0..60)
    ) {
        let entries = one_of_each();
        let bodies: Vec<Option<Body>> = rows
            .iter()
            .map(|(_, _, which, _)| entries.get(*which).map(|entry| Body::by(member(1), entry.clone())))
            .collect();
        let rows: Vec<Row<'_>> = rows
            .iter()
            .zip(&bodies)
            .map(|((seq, class, _, shift), body)| Row {
                seq: *seq,
                at: days(noon(), *shift),
                class: *class,
                body: body.as_ref(),
            })
            .collect();
        let contact = Contact::fold(rows.iter().copied());
        let case = Case::fold(rows.iter().copied());
        prop_assert!(contact.lines.len() <= rows.len());
        prop_assert_eq!(contact.coded.last_seq, case.coded.last_seq);
        if rows.iter().all(|row| row.class == Class::Arrival) {
            prop_assert!(contact.coded.releases.is_empty());
            prop_assert!(contact.coded.rules.is_empty());
            prop_assert!(contact.coded.referrals.is_empty());
            prop_assert_eq!(contact.phase, Phase::Waiting);
        }
    }

    #[test]
    fn any_object_with_a_type_and_a_version_survives(
        kind in select(Entry::TYPES.iter().copied().chain(["later", "", "Ω"]).collect::<Vec<_>>()),
        version in 0_u64..4,
        fields in proptest::collection::btree_map("[a-z]{1,8}", values(), 0..6),
    ) {
        let mut object: serde_json::Map<String, serde_json::Value> = fields.into_iter().collect();
        object.insert("type".into(), kind.into());
        object.insert("v".into(), version.into());
        let before = serde_json::Value::Object(object);
        let body = Body::parse(before.to_string().as_bytes()).expect("an entry");
        let after: serde_json::Value =
            serde_json::from_slice(&body.to_bytes().expect("bytes")).expect("json");
        prop_assert_eq!(&before, &after);
        // And the fold goes on over it.
        let row = Row { seq: 1, at: noon(), class: Class::Staff, body: Some(&body) };
        prop_assert_eq!(Contact::fold([row]).coded.last_seq, 1);
    }

    #[test]
    fn bytes_never_break_the_reader(bytes in vec(any::<u8>(), 0..200)) {
        let _ = Body::parse(&bytes);
    }

    #[test]
    fn a_next_time_is_a_time_at_which_contact_is_allowed(
        day in select(Day::ALL), from in 0_i8..24, until in 0_i8..24, hour in 0_i64..24 * 400,
        zone in select(vec!["America/New_York", "America/Phoenix", "Pacific/Apia", "Asia/Kathmandu", "UTC"]),
    ) {
        let at_hour = |hour| jiff::civil::Time::constant(hour, 30, 0, 0);
        let rule = SafeContactRule {
            window: Window {
                days: vec![day],
                hours: Some(Hours { from: at_hour(from), until: at_hour(until) }),
                zone: zone.parse().expect("a zone"),
            },
            not_after: days(noon(), 800),
            ..rule()
        };
        let now = hours(noon(), hour);
        match may_reach(&rule, now) {
            Ok(()) => prop_assert!(rule.window.has(now)),
            Err(Refusal::OutsideWindow { next: Some(next) }) => {
                prop_assert!(next > now);
                prop_assert!(next <= days(now, 15));
                prop_assert_eq!(may_reach(&rule, next), Ok(()));
            }
            other => prop_assert!(from == until, "{:?}", other),
        }
    }
}

fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        ".{0,12}".prop_map(Into::into),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Into::into),
            proptest::collection::btree_map("[a-z]{1,5}", inner, 0..4)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}
