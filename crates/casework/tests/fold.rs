//! Contacts and cases as the fold of their journals: the river once through, then everything that must not happen.

mod support;

use casework::*;
use support::*;

fn opened() -> Entry {
    one_of_each().swap_remove(0)
}

/// From the first words to a referral that waits for an answer.
fn offered() -> Journal {
    let mut journal = Journal::new();
    journal.push(Class::System, opened());
    journal.arrival(message(Speaker::Visitor, "hola"));
    journal.staff(Taken { by: member(1) });
    journal.staff(message(Speaker::Advocate, "hola, aquí estoy"));
    journal.staff(release(1));
    journal.staff(referral(1, &release(1)));
    journal
}

#[test]
fn one_contact_one_referral_one_answer() {
    let mut journal = offered();
    let contact = journal.contact();
    assert_eq!(contact.coded.ignored, Ignored::default());
    assert_eq!(contact.phase.assigned(), Some(member(1)));
    let said: Vec<_> = contact
        .lines
        .iter()
        .map(|line| (line.from, line.text.as_str(), line.by))
        .collect();
    assert_eq!(
        said,
        [
            (Speaker::Visitor, "hola", None),
            (Speaker::Advocate, "hola, aquí estoy", Some(member(1)))
        ]
    );
    assert!(matches!(
        contact.coded.shown(referral_id(1), journal.now),
        Shown::Offer(_)
    ));

    journal.arrival(ReferralSeen {
        referral: referral_id(1),
    });
    journal.arrival(yes(1));
    let contact = journal.contact();
    let shown = contact.coded.shown(referral_id(1), journal.now);
    assert_eq!(shown, Shown::Accepted(compose(&release(1))));

    journal.arrival(OutcomeRecorded {
        referral: referral_id(1),
        outcome: Outcome::Started,
    });
    journal.staff(withdrawn(1));
    let contact = journal.contact();
    assert_eq!(contact.coded.ignored, Ignored::default());
    assert_eq!(
        contact.coded.shown(referral_id(1), journal.now),
        Shown::Closed
    );
    let referral = &contact.coded.referrals[&referral_id(1)];
    assert_eq!(referral.state.as_str(), "withdrawn");
    assert_eq!(
        referral.outcome.map(|(_, outcome)| outcome),
        Some(Outcome::Started)
    );
    let refused = contact
        .coded
        .may_offer(release_id(1), Bound::No, journal.now);
    assert!(matches!(refused, Err(Refusal::Withdrawn { .. })));
}

#[test]
fn the_end_of_a_release_closes_its_referral_without_anybody() {
    let mut journal = offered();
    journal.arrival(yes(1));
    let contact = journal.contact();
    let end = release(1).not_after;
    assert_eq!(contact.coded.shown(referral_id(1), end), Shown::Closed);
    let state = contact.coded.referral_at(referral_id(1), end);
    assert_eq!(state.as_ref().map(Referral::as_str), Some("expired"));
    // An answer that comes later changes nothing.
    let mut journal = offered();
    journal.now = end;
    journal.arrival(yes(1));
    let contact = journal.contact();
    assert_eq!(contact.coded.ignored.not_allowed, 1);
    assert!(!contact.coded.referrals[&referral_id(1)].accepted);
}

#[test]
fn a_partner_tells_the_outcome_while_the_referral_is_open_and_the_desk_whenever_it_learns_of_it() {
    let outcome = |outcome| OutcomeRecorded {
        referral: referral_id(1),
        outcome,
    };
    let known = |journal: &Journal| {
        let record = &journal.contact().coded.referrals[&referral_id(1)];
        record.outcome.map(|(_, outcome)| outcome)
    };
    let mut journal = offered();
    journal.arrival(outcome(Outcome::Started));
    assert_eq!(known(&journal), None);
    journal.arrival(yes(1));
    journal.arrival(outcome(Outcome::Started));
    assert_eq!(known(&journal), Some(Outcome::Started));
    journal.staff(withdrawn(1));
    journal.arrival(outcome(Outcome::Completed));
    assert_eq!(known(&journal), Some(Outcome::Started));
    journal.staff(outcome(Outcome::Unsafe));
    assert_eq!(known(&journal), Some(Outcome::Unsafe));
}

#[test]
fn a_forged_arrival_becomes_nothing() {
    for entry in one_of_each() {
        let kind = entry.kind();
        let expected = matches!(
            kind,
            "contact-opened"
                | "message"
                | "visitor-left"
                | "erase-asked"
                | "release-withdrawn"
                | "safe-contact-ended"
                | "referral-seen"
                | "answer"
                | "outcome"
        );
        assert_eq!(entry.may_be_written_by(Class::Arrival), expected, "{kind}");
        let mut journal = Journal::new();
        journal.push(Class::System, opened());
        journal.arrival(entry);
        let contact = journal.contact();
        assert_eq!(contact.coded.ignored.forged == 0, expected, "{kind}");
        let mut untouched = Contact::fold(journal.rows().take(1)).coded;
        untouched.last_seq = contact.coded.last_seq;
        untouched.ignored = contact.coded.ignored;
        assert_eq!(contact.coded, untouched, "{kind}");
    }
}

#[test]
fn a_visitor_cannot_speak_as_an_advocate() {
    let mut journal = offered();
    journal.arrival(message(Speaker::Advocate, "give me your address"));
    let contact = journal.contact();
    assert_eq!(contact.lines.len(), 2);
    assert_eq!(contact.coded.ignored.forged, 1);
}

#[test]
fn the_seal_says_who_wrote_it_whatever_the_row_claims() {
    let signed = Body::by(member(1), release(1).into());
    let unsigned = Body::unsigned(message(Speaker::Visitor, "hola"));
    let rows = [
        (true, Class::Staff, &signed, Class::Arrival),
        (true, Class::System, &unsigned, Class::Arrival),
        (false, Class::Arrival, &signed, Class::Staff),
        (false, Class::Staff, &unsigned, Class::System),
        (false, Class::Arrival, &unsigned, Class::Arrival),
        (false, Class::System, &unsigned, Class::System),
    ];
    for (arrived, claimed, body, expected) in rows {
        assert_eq!(Class::proven(arrived, claimed, body), expected);
    }
}

#[test]
fn a_referral_says_no_more_than_its_release() {
    let mut wider = release(1);
    wider.purpose = short("something else");
    let mut elsewhere = ReferralSent::under(referral_id(2), &release(1), None);
    elsewhere.organization = "org-other".parse().expect("an id");
    let mut journal = offered();
    journal.staff(referral(3, &wider));
    journal.staff(elsewhere);
    journal.staff(referral(4, &release(9)));
    let contact = journal.contact();
    assert_eq!(contact.coded.ignored.not_allowed, 3);
    assert_eq!(contact.coded.referrals.len(), 1);
}

#[test]
fn a_release_is_never_edited() {
    let mut journal = offered();
    let mut other = release(1);
    other.recipient.organization = "org-other".parse().expect("an id");
    journal.staff(other);
    journal.staff(withdrawn(1));
    // Nor does writing it down again bring it back.
    journal.staff(release(1));
    let contact = journal.contact();
    let record = &contact.coded.releases[&release_id(1)];
    assert_eq!(record.release, release(1));
    assert!(matches!(
        record.state(journal.now),
        ReleaseState::Withdrawn(_)
    ));
}

#[test]
fn a_lost_entry_puts_earlier_releases_in_doubt() {
    let mut journal = offered();
    journal.staff(rule());
    let lost = journal.staff(withdrawn(1));
    journal.staff(message(Speaker::Advocate, "sigo aquí"));
    journal.staff(release(2));
    journal.lose(lost);
    let contact = journal.contact();
    assert_eq!(contact.coded.ignored.missing, 1);
    let offer = |number| {
        contact
            .coded
            .may_offer(release_id(number), Bound::No, journal.now)
            .map(|release| release.id)
    };
    assert_eq!(offer(1), Err(Refusal::Doubtful));
    assert_eq!(offer(2), Ok(release_id(2)));
    assert_eq!(
        contact.coded.shown(referral_id(1), journal.now),
        Shown::Closed
    );
    assert_eq!(contact.coded.rules_at(journal.now).count(), 0);
}

#[test]
fn an_entry_that_cannot_be_opened_is_counted_and_doubted_unless_anybody_could_have_sent_it() {
    let mut journal = offered();
    journal.push_body(Class::Arrival, None);
    let coded = journal.contact().coded;
    assert_eq!(coded.ignored.unreadable, 1);
    assert!(
        coded
            .may_offer(release_id(1), Bound::No, journal.now)
            .is_ok()
    );
    journal.push_body(Class::Staff, None);
    let coded = journal.contact().coded;
    assert_eq!(coded.ignored.unreadable, 2);
    assert_eq!(
        coded.may_offer(release_id(1), Bound::No, journal.now),
        Err(Refusal::Doubtful)
    );
}

#[track_caller]
fn check_newer(text: &str, class: Class, live: bool) {
    let mut journal = offered();
    journal.staff(rule());
    journal.push_body(class, Body::parse(text.as_bytes()).ok());
    let coded = journal.contact().coded;
    let offered = coded.may_offer(release_id(1), Bound::No, journal.now);
    assert_eq!(offered.is_ok(), live, "{text}");
}

#[test]
fn a_withdrawal_of_a_later_version_still_closes() {
    let named = format!(
        r#"{{"type":"release-withdrawn","v":7,"release":"{}"}}"#,
        release_id(1)
    );
    check_newer(&named, Class::Staff, false);
    check_newer(&named, Class::Arrival, false);
    let unnamed = r#"{"type":"release-withdrawn","v":7,"releases":[]}"#;
    check_newer(unnamed, Class::Staff, false);
    check_newer(unnamed, Class::Arrival, true);
    check_newer(r#"{"type":"weather","v":1}"#, Class::Staff, true);
}

#[test]
fn nobody_is_reached_without_a_rule_and_the_last_word_counts() {
    let evening = at("2026-03-03T23:30:00Z");
    let mut journal = offered();
    let why = |journal: &Journal, channel, now| {
        journal
            .contact()
            .coded
            .may_reach(channel, now)
            .map(|rule| rule.channel)
            .map_err(|refusal| refusal.id())
    };
    assert_eq!(
        why(&journal, Channel::Text, evening),
        Err("no-contact-rule")
    );
    journal.staff(rule());
    assert_eq!(why(&journal, Channel::Text, evening), Ok(Channel::Text));
    assert_eq!(
        why(&journal, Channel::Call, evening),
        Err("no-contact-rule")
    );
    assert_eq!(why(&journal, Channel::Text, noon()), Err("outside-window"));
    assert_eq!(
        why(&journal, Channel::Text, rule().not_after),
        Err("contact-rule-ended")
    );
    // The same number with other hours.
    let seq = journal.staff(SafeContactRule {
        window: window("08:00", "09:00"),
        ..rule()
    });
    assert_eq!(why(&journal, Channel::Text, evening), Err("outside-window"));
    // "Stop" by anybody, by number or for all.
    journal.arrival(SafeContactEnded { rule: Some(seq) });
    assert_eq!(
        why(&journal, Channel::Text, evening),
        Err("no-contact-rule")
    );
    journal.staff(rule());
    journal.staff(SafeContactEnded { rule: Some(999) });
    assert_eq!(
        why(&journal, Channel::Text, evening),
        Err("no-contact-rule")
    );
}

#[test]
fn somebody_who_writes_after_the_end_waits_again() {
    let mut journal = offered();
    journal.staff(Close {
        disposition: Disposition::Referred,
    });
    let closed = journal.contact();
    assert!(matches!(closed.phase, Phase::Closed { .. }));
    assert_eq!(closed.phase.assigned(), Some(member(1)));
    journal.arrival(VisitorLeft {});
    assert!(matches!(journal.contact().phase, Phase::Closed { .. }));
    journal.arrival(message(Speaker::Visitor, "¿sigue ahí?"));
    let contact = journal.contact();
    assert_eq!(contact.phase, Phase::Waiting);
    assert_eq!(contact.left, None);
}

#[test]
fn a_note_is_never_a_line_of_the_conversation() {
    let mut journal = offered();
    journal.staff(Note {
        text: words("for the desk only"),
    });
    let contact = journal.contact();
    assert_eq!(contact.lines.len(), 2);
    assert_eq!(contact.coded.notes.len(), 1);
}

#[test]
fn tasks_stand_by_day_and_are_done_once() {
    let mut journal = Journal::new();
    let task = |text: &str, due| Task {
        what: None,
        text: Some(short(text)),
        due,
    };
    journal.staff(task("some day", None));
    let done = journal.staff(task("done", Some(days(noon(), 1))));
    journal.staff(task("later", Some(days(noon(), 9))));
    journal.staff(task("soon", Some(days(noon(), 2))));
    journal.staff(TaskDone { task: done });
    journal.staff(TaskDone { task: 77 });
    let contact = journal.contact();
    let open: Vec<_> = contact
        .coded
        .open_tasks()
        .iter()
        .filter_map(|task| task.what.text.as_ref())
        .map(Short::as_str)
        .collect();
    assert_eq!(open, ["soon", "later", "some day"]);
    assert_eq!(contact.coded.ignored.not_allowed, 1);
}

#[test]
fn a_case_holds_decisions_and_no_conversation() {
    let mut journal = Journal::new();
    for entry in one_of_each() {
        if !matches!(
            entry.kind(),
            "release-withdrawn" | "referral-closed" | "close"
        ) {
            journal.staff(entry);
        }
    }
    let case = journal.case();
    assert_eq!(case.contacts.len(), 1);
    assert!(case.opened.is_some());
    assert_eq!(case.coded.releases.len(), 1);
    assert_eq!(case.coded.grants.len(), 1);
    assert!(case.coded.referrals[&referral_id(1)].accepted);
    assert_eq!(case.coded.needs.len(), 1);
    assert_eq!(case.coded.observations.len(), 1);
    assert_eq!(case.coded.assessments.len(), 1);
    // contact-opened, message, visitor-left, code-made, erase-asked, and the task that is not number 20.
    assert_eq!(case.coded.ignored.not_allowed, 6);
}

#[test]
fn a_grant_lasts_no_longer_than_its_release() {
    let mut journal = offered();
    let grant = |number, not_after| GrantMade {
        grant: grant_id(number),
        release: release_id(1),
        referral: None,
        stage: Stage::Offer,
        sections: vec![],
        not_after,
    };
    journal.staff(grant(1, release(1).not_after));
    journal.staff(grant(2, hours(release(1).not_after, 1)));
    journal.staff(withdrawn(1));
    journal.staff(grant(3, release(1).not_after));
    let contact = journal.contact();
    let made: Vec<_> = contact.coded.grants.keys().copied().collect();
    assert_eq!(made, [grant_id(1)]);
}

#[test]
fn a_row_that_comes_twice_counts_once() {
    let journal = offered();
    let twice: Vec<Row<'_>> = journal.rows().flat_map(|row| [row, row]).collect();
    let mut folded = Contact::fold(twice);
    assert_eq!(folded.coded.ignored.doubled, 6);
    folded.coded.ignored.doubled = 0;
    assert_eq!(folded, journal.contact());
}
