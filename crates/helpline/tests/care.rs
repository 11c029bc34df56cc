//! The rules of care that the use cases keep for every surface.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use directory::Directory;
use helpline::Helpline;
use helpline::check::{Door, Given, Refused};
use helpline::screen::Asked;
use jiff::civil::{Date, date};
use knowledge::worked::{Said, Worked};
use reason::Answer;
use words::Lang;

fn helpline() -> Helpline {
    Helpline::new(knowledge::us::pack().unwrap(), Directory::default()).unwrap()
}

fn today() -> Date {
    date(2026, 11, 22)
}

fn given(door: Door, answers: &[(&str, &str)]) -> Given {
    answers
        .iter()
        .fold(Given::at(door), |given, (question, choice)| {
            given.with(question, choice)
        })
}

#[test]
fn each_family_of_results_has_its_answers() {
    let helpline = helpline();
    for (door, answers, family) in [
        (Door::Myself, vec![], "unclear"),
        (Door::Myself, vec![("question-work", "work")], "unclear"),
        (
            Door::Myself,
            vec![("question-work", "sex"), ("question-leave", "free")],
            "unclear",
        ),
        (
            Door::Myself,
            vec![("question-pay", "short")],
            "pay-and-work",
        ),
        (
            Door::Myself,
            vec![("question-work", "work"), ("question-debt", "grows")],
            "pay-and-work",
        ),
        (
            Door::Myself,
            vec![("question-work", "sex"), ("question-documents", "yes")],
            "sex-and-control",
        ),
        (
            Door::SomeoneElse,
            vec![("question-threats", "partner")],
            "sex-and-control",
        ),
        (
            Door::Myself,
            vec![("question-work", "sex"), ("question-under-18", "was")],
            "sex-and-control",
        ),
        (Door::Myself, vec![("question-under-18", "yes")], "under-18"),
        (
            Door::Job,
            vec![("question-under-18", "yes"), ("question-work", "sex")],
            "under-18",
        ),
    ] {
        let given = given(door, &answers);
        helpline.accept(&given).unwrap();
        for lang in Lang::ALL {
            let reading = helpline.read(lang, &given, today());
            assert_eq!(reading.family, family, "{answers:?}");
            assert!(!reading.sentence.is_empty() && !reading.actions.is_empty());
        }
    }
}

/// The answers of every worked screening case that a page could have asked for.
fn worked() -> Vec<(Given, Option<String>)> {
    let screening = knowledge::us::CASES
        .iter()
        .copied()
        .filter(|(name, _)| name.starts_with("screening"));
    let cases = Worked::read(&screening.collect::<Vec<_>>()).unwrap();
    let asked = |case: Worked| {
        let questions = case.answers.iter().filter_map(|(id, said)| match said {
            Said::Text(choice) if id.starts_with("question-") && choice != "unknown" => {
                Some((id.as_str(), choice.as_str()))
            }
            _ => None,
        });
        let answers: Vec<(&str, &str)> = questions.collect();
        let mut given = given(case.door, &answers);
        given.role.clone_from(&case.role);
        (!answers.is_empty()).then(|| (given, case.concern.clone()))
    };
    cases.into_iter().filter_map(asked).collect()
}

#[test]
fn whatever_the_reading_says_the_same_needs_numbers_and_places_are_offered() {
    let helpline = helpline();
    let offered = |given: &Given| {
        let reading = helpline.read(Lang::En, given, today());
        let mut needs: Vec<String> = reading.needs.into_iter().map(|need| need.id).collect();
        needs.sort();
        let numbers = reading.contacts.into_iter().map(|own| own.value);
        (needs, numbers.collect::<Vec<_>>())
    };
    let nothing = offered(&Given::at(Door::Myself));
    assert_eq!(nothing.0.len(), 10);
    assert!(nothing.1.len() > 10);
    let (mut none, mut serious) = (0, 0);
    for (given, concern) in worked() {
        assert_eq!(offered(&given), nothing, "{given:?}");
        match concern.as_deref() {
            Some("none") => none += 1,
            Some("serious" | "status-minor") => serious += 1,
            _ => {}
        }
    }
    assert!(none >= 10 && serious >= 10, "{none} {serious}");
}

#[test]
fn whoever_takes_the_age_back_is_spoken_to_as_an_adult_again() {
    let helpline = helpline();
    let young = given(
        Door::Myself,
        &[
            ("question-under-18", "yes"),
            ("question-child-made", "sexual"),
        ],
    );
    assert_eq!(helpline.voice(&young, today()), Door::Child);
    let adult = young.with("question-under-18", "no");
    assert_eq!(helpline.voice(&adult, today()), Door::Myself);
    assert_eq!(helpline.read(Lang::En, &adult, today()).family, "unclear");
}

#[test]
fn no_way_through_the_check_has_more_than_nine_questions() {
    let helpline = helpline();
    for skip in 0..9 {
        let mut given = Given::at(Door::Myself);
        let mut asked = 0;
        while let Some(question) = helpline.ask(Lang::En, &given, today()) {
            let choice = match question.id.as_str() {
                "question-under-18" => "yes",
                _ if asked % 9 == skip => "prefer-not",
                _ => question.choices[(asked + skip) % (question.choices.len() - 2)]
                    .id
                    .as_str(),
            }
            .to_owned();
            given = given.with(&question.id, &choice);
            asked += 1;
            assert!(asked <= 9, "{given:?}");
        }
    }
}

#[test]
fn what_speaks_for_an_own_line_is_said_only_where_one_runs() {
    let helpline = helpline();
    let given = given(Door::Child, &[("question-child-safe", "safe")]);
    let said = |helpline: &Helpline| {
        let reading = helpline.read(Lang::En, &given, today());
        let mut actions = reading.actions.into_iter();
        actions.any(|action| action.id == "action-next-child-parents")
    };
    assert!(!said(&helpline));
    helpline.answers_a_line(true);
    assert!(said(&helpline));
}

#[test]
fn the_first_thing_shown_is_what_the_answers_call_for() {
    let helpline = helpline();
    for (door, answers, lead) in [
        (Door::Myself, vec![], "action-do-talk-where-safe"),
        (
            Door::Myself,
            vec![("question-safe", "danger")],
            "action-do-911",
        ),
        (
            Door::Myself,
            vec![("question-safe", "suicide")],
            "action-do-988",
        ),
        (
            Door::Myself,
            vec![("question-needs", "place")],
            "action-tell-place",
        ),
        (
            Door::Myself,
            vec![("question-pay", "short")],
            "action-do-note-hours",
        ),
        (Door::SomeoneElse, vec![], "action-do-talk-alone"),
    ] {
        let reading = helpline.read(Lang::En, &given(door, &answers), today());
        assert_eq!(reading.lead.as_deref(), Some(lead), "{answers:?}");
        assert!(
            reading
                .actions
                .iter()
                .any(|action| Some(&action.id) == reading.lead.as_ref())
        );
    }
}

#[test]
fn numbers_past_their_review_are_not_shown_but_for_the_emergency_number() {
    let helpline = helpline();
    let values: Vec<String> = helpline
        .contacts(Lang::Es, today())
        .into_iter()
        .map(|contact| contact.value)
        .collect();
    for value in ["1-888-373-7888", "233733", "911", "988", "711"] {
        assert!(values.contains(&value.to_owned()), "{value} of {values:?}");
    }
    let later = helpline.contacts(Lang::Es, date(2040, 6, 1));
    assert_eq!(
        later
            .iter()
            .map(|contact| contact.value.as_str())
            .collect::<Vec<_>>(),
        ["911"]
    );
}

#[test]
fn every_number_says_who_answers_and_what_it_leaves_behind() {
    let helpline = helpline();
    for lang in Lang::ALL {
        for contact in helpline.contacts(lang, today()) {
            assert!(
                !contact.who.is_empty() && !contact.trace.is_empty(),
                "{}",
                contact.id
            );
        }
    }
}

/// What only a line of our own may promise, as the limits before the first word say it.
const OURS: [&str; 12] = [
    "we ask you",
    "before we tell",
    "we tell you before",
    "we cannot see",
    "confidential",
    "private",
    "anonym",
    "le preguntamos",
    "antes de contarle",
    "no podemos ver",
    "privad",
    "anónim",
];

#[test]
fn no_line_of_somebody_else_stands_beside_a_promise_of_ours() {
    let helpline = helpline();
    for lang in Lang::ALL {
        for contact in helpline.contacts(lang, today()) {
            let hours = contact.hours.unwrap_or_default();
            let said = format!(
                "{} {} {} {hours}",
                contact.title, contact.who, contact.trace
            );
            let said = said.to_lowercase();
            for promise in OURS {
                assert!(!said.contains(promise), "{}: {promise}", contact.id);
            }
            let own = ["their own rules", "its own rules", "sus propias reglas"];
            assert!(own.iter().any(|own| said.contains(own)), "{}", contact.id);
        }
    }
}

#[test]
fn a_right_that_may_not_be_shown_gives_its_fallback_line() {
    let helpline = helpline();
    let (now, later) = (
        helpline.rights(Lang::En, today()),
        helpline.rights(Lang::En, date(2028, 1, 1)),
    );
    assert!(now.iter().any(|right| right.shown));
    assert_eq!(now.len(), later.len());
    for right in later {
        assert!(
            !right.shown && right.body.contains("free lawyer") && right.source.is_none(),
            "{}",
            right.id
        );
    }
}

#[test]
fn nothing_unverified_or_unsigned_and_no_promise_of_a_line_of_ours_reaches_a_reader() {
    let helpline = helpline();
    let pack = helpline.pack();
    for door in Door::ALL {
        let mut all = Given::at(*door);
        for question in &pack.questions {
            let last = question.own.choices.last().unwrap();
            all = all.with(question.id().as_str(), last.id.as_str());
        }
        for given in [Given::at(*door), all] {
            for action in helpline.read(Lang::En, &given, today()).actions {
                let item = pack
                    .actions
                    .iter()
                    .find(|item| item.id().as_str() == action.id)
                    .unwrap();
                assert_eq!(
                    item.meta.certainty,
                    knowledge::Certainty::Settled,
                    "{}",
                    action.id
                );
                let topic = item.meta.topic.as_deref().unwrap_or_default();
                assert!(
                    topic != "own-line"
                        && !pack.head.needs_signature.iter().any(|own| own == topic),
                    "{}",
                    action.id
                );
            }
        }
    }
}

#[test]
fn answers_that_did_not_come_from_our_page_are_refused() {
    let helpline = helpline();
    let parse = |door: &str, entries: &[&str]| {
        let given = Given::parse(door, entries.iter().copied())?;
        helpline.accept(&given).map(|()| given)
    };
    assert_eq!(parse("boss", &[]), Err(Refused::Door));
    assert_eq!(parse("self", &["question-work"]), Err(Refused::Shape));
    assert_eq!(parse("self", &["question-work.<b>"]), Err(Refused::Shape));
    assert_eq!(parse("self", &["question-x.yes"]), Err(Refused::Question));
    assert_eq!(
        parse("self", &["question-work.maybe"]),
        Err(Refused::Choice)
    );
    assert_eq!(
        parse("self", &["question-work.work", "question-work.sex"]),
        Err(Refused::Repeated)
    );
    let entries: Vec<String> = (0..40).map(|at| format!("question-{at}.yes")).collect();
    let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
    assert_eq!(parse("self", &entries), Err(Refused::TooMany));
    let kept = parse("other", &["question-work.not-sure", "question-debt.no"]).unwrap();
    assert_eq!(
        kept.entries(),
        ["question-work.not-sure", "question-debt.no"]
    );
    assert!(
        !kept.says_nothing() && given(Door::Job, &[("question-work", "prefer-not")]).says_nothing()
    );
}

#[test]
fn every_question_can_be_skipped_and_asked_again() {
    let helpline = helpline();
    let mut given = Given::at(Door::Myself);
    while let Some(question) = helpline.ask(Lang::Es, &given, today()) {
        let last: Vec<&str> = question
            .choices
            .iter()
            .rev()
            .take(2)
            .map(|choice| choice.id.as_str())
            .collect();
        assert_eq!(last, ["prefer-not", "not-sure"], "{}", question.id);
        assert!(
            question
                .choices
                .iter()
                .all(|choice| !choice.label.is_empty())
        );
        given = given.with(&question.id, "prefer-not");
        let again = helpline
            .ask_again(Lang::En, &given, &question.id, today())
            .unwrap();
        assert_eq!(again.chosen.as_deref(), Some("prefer-not"));
    }
    assert!(given.says_nothing());
    assert_eq!(
        helpline.review(Lang::En, &given, today()).len(),
        given.entries().len()
    );
}

#[test]
fn only_what_was_said_stands_as_said() {
    let helpline = helpline();
    let answers = given(Door::Myself, &[("question-work", "sex")]);
    let reading = helpline.read(Lang::En, &answers, today());
    // The answer also points to sex that was bought; nobody said so.
    assert_eq!(reading.said.len(), 1, "{:?}", reading.said);
}

/// A clock starts on what a person states or confirms, never on a proposal.
#[test]
fn signs_alone_start_no_clock() {
    let helpline = helpline();
    let due = |answers: &[(&str, &str)]| {
        let answers = answers
            .iter()
            .map(|(id, answer)| ((*id).to_owned(), Answer::Text((*answer).to_owned())));
        let case = helpline.case_of(&answers.collect()).unwrap();
        let asked = Asked {
            lang: Lang::En,
            door: Door::Myself,
            role: None,
            on: today(),
            near: None,
            now: jiff::Timestamp::UNIX_EPOCH,
        };
        let deadlines = helpline.screen(&case, &asked).unwrap().deadlines;
        let notice = deadlines
            .into_iter()
            .find(|deadline| deadline.id == "clock-official-notice-minor");
        notice.unwrap().due
    };
    assert_eq!(due(&[("indicator-minor-commercial-sex", "yes")]), None);
    let stated = due(&[("fact-under-18", "yes"), ("fact-commercial-sex", "yes")]);
    assert_eq!(stated.as_deref(), Some("1970-01-02T00:00:00Z"));
}
