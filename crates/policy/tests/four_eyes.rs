//! Two people, within two days.
#![expect(clippy::expect_used, reason = "a test stops where something is wrong")]

use policy::{SecondPersonRefused, WINDOW_MS, second_person};
use vault::MemberId;

fn member(number: u8) -> MemberId {
    format!("{number:032x}").parse().expect("an id")
}

#[track_caller]
fn check(requester: u8, approver: u8, waited: i64, expected: Result<(), SecondPersonRefused>) {
    let asked = 1_000_000;
    let got = second_person(
        member(requester),
        asked,
        member(approver),
        asked.saturating_add(waited),
    );
    assert_eq!(got, expected);
}

#[test]
fn nobody_approves_their_own_request() {
    check(1, 2, 0, Ok(()));
    check(1, 1, 0, Err(SecondPersonRefused::SamePerson));
}

#[test]
fn a_request_waits_two_days_and_no_longer() {
    check(1, 2, WINDOW_MS, Ok(()));
    check(1, 2, WINDOW_MS + 1, Err(SecondPersonRefused::TooLate));
    check(1, 2, -1, Err(SecondPersonRefused::BeforeRequest));
    assert_eq!(
        second_person(member(1), i64::MIN, member(2), i64::MAX),
        Err(SecondPersonRefused::TooLate)
    );
}
