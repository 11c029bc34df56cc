//! The list and the check come from one table; here random desks ask both.
#![expect(clippy::expect_used, reason = "a test stops where something is wrong")]

use policy::{Action, Actor, DeskKey, Filter, Journal, Role, Row, Standing, decide, filter};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use vault::MemberId;

fn member(number: u8) -> MemberId {
    format!("{number:032x}").parse().expect("an id")
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let states = select(vec![
        Journal::Waiting,
        Journal::Open,
        Journal::Closed,
        Journal::Hidden,
    ]);
    let assigned = prop::option::of((0_u8..3).prop_map(member));
    vec(
        (states, assigned).prop_map(|(state, assigned)| Row { state, assigned }),
        0..40,
    )
}

fn actors() -> impl Strategy<Value = Actor> {
    (
        select(Role::ALL),
        prop::option::of((0_u8..3).prop_map(member)),
        select(Standing::ALL),
        select(DeskKey::ALL),
    )
        .prop_map(|(role, member, standing, desk_key)| Actor {
            role,
            member,
            standing,
            desk_key,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_list_shows_exactly_what_may_be_opened(actor in actors(), rows in rows()) {
        for action in [Action::ContactRead, Action::CaseRead] {
            let filter = filter(&actor, action);
            for row in &rows {
                let allowed = decide(&actor, action, &row.relation(&actor)).is_allow();
                prop_assert_eq!(filter.matches(row), allowed, "{} {:?} {:?}", action, actor, row);
            }
        }
    }

    #[test]
    fn no_list_shows_more_than_the_check_allows(actor in actors(), rows in rows(), action in select(Action::ALL)) {
        let filter = filter(&actor, action);
        for row in &rows {
            let allowed = decide(&actor, action, &row.relation(&actor)).is_allow();
            prop_assert!(allowed || !filter.matches(row), "{} {:?} {:?}", action, actor, row);
        }
    }
}

#[test]
fn an_empty_filter_shows_nothing() {
    let row = Row {
        state: Journal::Waiting,
        assigned: None,
    };
    assert!(!Filter::default().matches(&row));
}

#[test]
fn no_clause_is_without_states() {
    for role in Role::ALL {
        let actor = Actor::member(*role, member(1));
        for action in Action::ALL {
            for clause in filter(&actor, *action).any {
                assert!(!clause.states.is_empty(), "{role} {action}");
                assert!(!clause.states.contains(&Journal::None), "{role} {action}");
            }
        }
    }
}

#[test]
fn nothing_hidden_is_listed_for_reading() {
    for role in Role::ALL {
        let actor = Actor::member(*role, member(1));
        for action in [Action::ContactRead, Action::CaseRead] {
            for assigned in [None, Some(member(1)), Some(member(2))] {
                let row = Row {
                    state: Journal::Hidden,
                    assigned,
                };
                assert!(!filter(&actor, action).matches(&row), "{role} {action}");
            }
        }
    }
}
