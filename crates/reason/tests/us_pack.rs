//! What the pack for the United States must and must not conclude.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use knowledge::{Choice, Door, Id, Item, Kind, Pack, Question, Value, us};
use proptest::prelude::*;
use reason::{Answer, Case, Concern, Reading, Refused, Rules, Urgency};

fn today() -> Date {
    date(2026, 11, 22)
}

fn pack() -> &'static Pack {
    static PACK: std::sync::OnceLock<Pack> = std::sync::OnceLock::new();
    PACK.get_or_init(|| us::pack().unwrap())
}

fn rules() -> &'static Rules {
    static RULES: std::sync::OnceLock<Rules> = std::sync::OnceLock::new();
    RULES.get_or_init(|| Rules::compile(pack(), today()))
}

fn case(answers: &[(&str, &str)]) -> Case {
    let mut case = Case::default();
    for (id, answer) in answers {
        let answer = answer
            .parse()
            .map_or_else(|_| Answer::Text((*answer).to_owned()), Answer::Number);
        case.answer(pack(), id, answer).unwrap();
    }
    case
}

fn read(case: &Case) -> Reading<'static> {
    Reading::of(pack(), rules(), case.facts(rules()))
}

fn id(text: &str) -> Id {
    Id::try_from(text.to_owned()).unwrap()
}

/// Ids of the indicators that carry a red flag's number.
fn flags(numbers: &[u8]) -> Vec<&'static str> {
    let pack = pack();
    let fits = |flag: Option<u8>| flag.is_some_and(|flag| numbers.contains(&flag));
    pack.indicators
        .iter()
        .filter(|item| fits(item.own.flag))
        .map(|item| item.id().as_str())
        .collect()
}

/// Indicators that point to nothing but a place.
fn venues() -> Vec<&'static str> {
    let venue = |item: &&Item<knowledge::Indicator>| {
        item.own
            .supports
            .iter()
            .all(|fact| fact.as_str() == "fact-venue")
    };
    let found: Vec<&str> = pack()
        .indicators
        .iter()
        .filter(venue)
        .map(|item| item.id().as_str())
        .collect();
    assert!(!found.is_empty(), "the pack has venue indicators");
    found
}

#[test]
fn appearance_fear_silence_rehearsed_answers_substances_and_venue_give_none_in_every_combination() {
    let mut weak = flags(&[1, 2, 6, 7, 9]);
    assert!(weak.len() >= 5);
    weak.extend(venues());
    assert!(weak.len() < 16);
    for bits in 0_u32..1 << weak.len() {
        let seen: Vec<_> = weak
            .iter()
            .zip(0..)
            .filter(|(_, bit)| bits >> bit & 1 == 1)
            .map(|(id, _)| (*id, "yes"))
            .collect();
        assert_eq!(read(&case(&seen)).concern(), Concern::None, "{seen:?}");
    }
}

#[test]
fn any_two_flags_of_control_give_at_least_some() {
    let control = flags(&[3, 4, 5, 8]);
    assert_eq!(control.len(), 4);
    for (at, first) in control.iter().enumerate() {
        for second in &control[at + 1..] {
            let concern = read(&case(&[(first, "yes"), (second, "yes")])).concern();
            assert!(concern >= Concern::Some, "{first} {second}: {concern:?}");
        }
    }
}

#[test]
fn a_minor_in_commercial_sex_decides_at_once_without_a_means() {
    for stated in [("fact-under-18", "yes"), ("fact-age", "17")] {
        let reading = read(&case(&[stated, ("fact-commercial-sex", "yes")]));
        assert_eq!(reading.concern(), Concern::StatusMinor);
        assert_eq!(
            reading.value(&id("conclusion-minor-commercial-sex")),
            Value::Yes
        );
        assert_eq!(reading.value(&id("conclusion-means")), Value::Unknown);
        assert!(
            reading
                .missing(&id("conclusion-minor-commercial-sex"))
                .is_empty()
        );
    }
    let adult = read(&case(&[
        ("fact-age", "18"),
        ("fact-under-18", "no"),
        ("fact-commercial-sex", "yes"),
    ]));
    assert_ne!(adult.concern(), Concern::StatusMinor);
    let tenth = flags(&[10]);
    let seen: Vec<_> = tenth.iter().map(|id| (*id, "yes")).collect();
    assert_eq!(read(&case(&seen)).concern(), Concern::StatusMinor);
}

#[test]
fn routes_that_are_serious_and_not_trafficking_stay_their_own() {
    for (answers, route) in [
        (
            vec![
                ("question-pay", "short"),
                ("question-work", "work"),
                ("question-leave", "free"),
            ],
            "conclusion-wage-dispute",
        ),
        (
            vec![
                ("question-threats", "partner"),
                ("question-work", "neither"),
            ],
            "conclusion-domestic-violence",
        ),
    ] {
        let reading = read(&case(&answers));
        assert!(reading.holds(&id(route)), "{route}");
        assert!(
            reading.concern() < Concern::Serious,
            "{route}: {:?}",
            reading.concern()
        );
        for item in &pack().conclusions {
            let trafficking = item.own.group == knowledge::ConclusionGroup::Trafficking;
            assert!(
                !trafficking || !reading.holds(item.id()),
                "{route}: {}",
                item.id()
            );
        }
    }
}

#[test]
fn adult_sex_work_alone_is_not_serious() {
    let answers = [
        ("question-work", "sex"),
        ("question-leave", "free"),
        ("question-documents", "no"),
        ("question-debt", "no"),
        ("question-threats", "no"),
        ("question-pay", "keep"),
        ("question-under-18", "no"),
    ];
    assert_eq!(read(&case(&answers)).concern(), Concern::None);
}

#[test]
fn papers_kept_a_debt_and_work_one_cannot_leave_are_serious() {
    let answers = [
        ("question-work", "work"),
        ("question-leave", "no"),
        ("question-documents", "yes"),
        ("question-debt", "stay"),
    ];
    let reading = read(&case(&answers));
    assert_eq!(reading.concern(), Concern::Serious);
    assert!(reading.holds(&id("conclusion-document-servitude")));
    assert!(reading.holds(&id("need-legal")));
}

#[test]
fn the_same_facts_on_two_days_give_each_days_law() {
    let case = case(&[
        ("fact-sex-bought", "yes"),
        ("fact-force", "yes"),
        ("fact-commercial-sex", "yes"),
    ]);
    let adult = id("conclusion-sex-trafficking-adult");
    for (on, value) in [
        (date(2000, 1, 1), Value::No),
        (date(2015, 5, 28), Value::Unknown),
        (date(2015, 5, 29), Value::Yes),
        (today(), Value::Yes),
    ] {
        let rules = Rules::compile(pack(), on);
        let reading = Reading::of(pack(), &rules, case.facts(&rules));
        assert_eq!(reading.value(&adult), value, "{on}");
    }
}

#[test]
fn cash_assistance_runs_for_the_months_of_the_date_it_starts_from() {
    let rca = id("benefit-rca");
    for (eligible, on, months) in [
        (Some("2025-05-04"), today(), 12),
        (Some("2025-05-05"), today(), 4),
        (Some("2025-05-04"), date(2025, 5, 4), 12),
        (None, date(2025, 5, 4), 12),
        (None, today(), 4),
    ] {
        let answers: Vec<_> = eligible
            .into_iter()
            .map(|day| ("fact-eligibility-date", day))
            .collect();
        let rules = Rules::compile(pack(), on);
        let reading = Reading::of(pack(), &rules, case(&answers).facts(&rules));
        assert_eq!(reading.months(&rca), Some(months), "{eligible:?} on {on}");
    }
}

#[test]
fn danger_is_an_emergency_and_skipping_everything_is_not() {
    assert_eq!(
        read(&case(&[("question-safe", "danger")])).urgency(),
        Urgency::Emergency
    );
    let skipped: Vec<_> = pack()
        .questions
        .iter()
        .map(|item| (item.id().as_str(), "prefer-not"))
        .collect();
    let reading = read(&case(&skipped));
    assert_eq!(
        (reading.urgency(), reading.concern()),
        (Urgency::Routine, Concern::None)
    );
    assert_eq!(
        case(&skipped).next_question(pack(), rules(), Door::Myself, None),
        None
    );
}

/// Every path: the doors, and the roles behind them.
fn paths() -> Vec<(Door, Option<&'static Id>)> {
    let doors = Door::ALL.iter().map(|door| (*door, None));
    let roles = pack().roles.iter();
    let roles = roles.map(|item| (item.own.door, Some(item.id())));
    doors.chain(roles).collect()
}

#[test]
fn every_question_is_asked_on_some_path_and_every_path_ends() {
    for (door, role) in paths() {
        let mut reached = std::collections::BTreeSet::new();
        // Always the same choice: the first, the second, … and “I am not sure”.
        for choice in 0..9 {
            let mut case = Case::default();
            let mut asked = 0;
            while let Some(question) = case.next_question(pack(), rules(), door, role) {
                reached.insert(question.id().clone());
                let given = question
                    .own
                    .choices
                    .get(choice)
                    .map_or("not-sure", |choice| choice.id.as_str());
                case.answer(
                    pack(),
                    question.id().as_str(),
                    Answer::Text(given.to_owned()),
                )
                .unwrap();
                asked += 1;
                assert!(asked <= 9, "{} {role:?}", door.name());
            }
        }
        let here = pack().path(door, role).len();
        assert_eq!(reached.len(), here, "{} {role:?}: {reached:?}", door.name());
    }
}

type Check = fn(&Refused) -> bool;

#[test]
fn answers_that_do_not_fit_are_refused_and_change_nothing() {
    let text = |text: &str| Answer::Text(text.to_owned());
    let mut case = case(&[("question-documents", "yes")]);
    let before = case.clone();
    let refusals: [(&str, Answer, Check, &str); 7] = [
        (
            "question-unicorn",
            text("yes"),
            |r| matches!(r, Refused::UnknownId { .. }),
            "not a question",
        ),
        (
            "question-document",
            text("yes"),
            |r| matches!(r, Refused::UnknownId { .. }),
            "did you mean `question-documents`?",
        ),
        (
            "question-documents",
            text("perhaps"),
            |r| matches!(r, Refused::NoSuchChoice { .. }),
            "answers are yes, no, unknown",
        ),
        (
            "fact-age",
            text("young"),
            |r| matches!(r, Refused::WrongType { .. }),
            "a number of years",
        ),
        (
            "fact-age",
            Answer::Number(-4),
            |r| matches!(r, Refused::Impossible { .. }),
            "0 to 130",
        ),
        (
            "fact-eligibility-date",
            text("2026-02-30"),
            |r| matches!(r, Refused::Impossible { .. }),
            "must exist",
        ),
        (
            "fact-force",
            Answer::Number(1),
            |r| matches!(r, Refused::WrongType { .. }),
            "yes, no or unknown",
        ),
    ];
    for (id, answer, fits, said) in refusals {
        let refused = case.answer(pack(), id, answer).unwrap_err();
        assert!(
            fits(&refused) && refused.to_string().contains(said),
            "{id}: {refused}"
        );
        assert_eq!(case, before, "{id}");
    }
    case.answer(pack(), "documents-held", text("yes"))
        .expect_err("two kinds share this tail or none has it alone");
}

/// Any answer of the pack.
fn any_answer() -> impl Strategy<Value = (String, String)> {
    let pack = pack();
    let mut all: Vec<(String, String)> = Vec::new();
    for question in &pack.questions {
        let choice = |choice: &Choice| (question.id().to_string(), choice.id.to_string());
        all.extend(question.own.choices.iter().map(choice));
        all.push((question.id().to_string(), "not-sure".to_owned()));
    }
    for (kind, meta) in pack.metas() {
        let plain = pack
            .facts
            .iter()
            .any(|item| item.id() == &meta.id && item.own.kind == knowledge::FactType::YesNo);
        if kind == Kind::Indicator || plain {
            all.extend(
                ["yes", "no", "unknown"].map(|answer| (meta.id.to_string(), answer.to_owned())),
            );
        }
    }
    prop::sample::select(all)
}

/// Rules that name an upper bound, or rest on one that does: more of a fact can rule them out.
fn names_an_upper_bound(rules: &Rules, id: &Id) -> bool {
    let mut todo: Vec<_> = rules.root(id).into_iter().collect();
    while let Some(node) = todo.pop() {
        match rules.shape(node) {
            Some(reason::Shape::RuledOut(_)) => return true,
            Some(reason::Shape::Compare { test, .. }) if test.is_upper_bound() => return true,
            _ => todo.extend(rules.children(node)),
        }
    }
    false
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_order_of_answers_does_not_matter(answers in prop::collection::vec(any_answer(), 0..14), seed in any::<u64>()) {
        // One answer to each question: a later answer to the same one takes its place.
        let unique: BTreeMap<String, String> = answers.into_iter().collect();
        let mut shuffled: Vec<_> = unique.iter().collect();
        let mut state = seed | 1;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let with = usize::try_from(state >> 33).unwrap() % (at + 1);
            shuffled.swap(at, with);
        }
        let mut forwards = Case::default();
        for (id, answer) in &unique {
            forwards.answer(pack(), id, Answer::Text(answer.clone())).unwrap();
        }
        let mut backwards = Case::default();
        for (id, answer) in shuffled {
            backwards.answer(pack(), id, Answer::Text(answer.clone())).unwrap();
        }
        prop_assert_eq!(forwards.facts(rules()), backwards.facts(rules()));
    }

    #[test]
    fn learning_an_answer_weakens_no_conclusion_but_through_an_upper_bound(
        answers in prop::collection::vec(any_answer(), 0..14),
        new in any_answer(),
    ) {
        let mut before = Case::default();
        for (id, answer) in &answers {
            before.answer(pack(), id, Answer::Text(answer.clone())).unwrap();
        }
        let mut after = before.clone();
        after.answer(pack(), &new.0, Answer::Text(new.1.clone())).unwrap();
        let facts = (before.facts(rules()), after.facts(rules()));
        let changed_mind = before.given(&id(&new.0)).is_some();
        let disagrees = !facts.1.conflicts().is_empty();
        // An answer that takes back an earlier one, or contradicts another, is not learning.
        prop_assume!(!changed_mind && !disagrees);
        let (old, new) = (read(&before), read(&after));
        for item in &pack().conclusions {
            let weaker = new.value(item.id()) < old.value(item.id()) && old.value(item.id()) >= Value::Signs;
            prop_assert!(
                !weaker || names_an_upper_bound(rules(), item.id()),
                "{} went from {:?} to {:?}", item.id(), old.value(item.id()), new.value(item.id())
            );
        }
    }

    #[test]
    fn a_question_is_asked_only_if_an_answer_changes_something(answers in prop::collection::vec(any_answer(), 0..10)) {
        let mut known = Case::default();
        for (id, answer) in &answers {
            known.answer(pack(), id, Answer::Text(answer.clone())).unwrap();
        }
        for (door, role) in paths() {
            let Some(question) = known.next_question(pack(), rules(), door, role) else { continue };
            let question: &Item<Question> = question;
            prop_assert!(known.given(question.id()).is_none());
            let seen = |case: &Case| {
                let reading = read(case);
                (reading.urgency(), reading.actions(door, role), reading.needs(), reading.clocks())
            };
            let before = seen(&known);
            let changes = question.own.choices.iter().any(|choice| {
                let mut with = known.clone();
                with.answer(pack(), question.id().as_str(), Answer::Text(choice.id.to_string())).unwrap();
                seen(&with) != before
            });
            prop_assert!(changes, "{}", question.id());
        }
    }
}

#[test]
fn the_first_question_is_about_safety_now() {
    for (door, role) in paths() {
        let first = Case::default()
            .next_question(pack(), rules(), door, role)
            .map(|item| item.id().as_str());
        let safe = if door == Door::Child {
            "question-child-safe"
        } else {
            "question-safe"
        };
        assert_eq!(first, Some(safe), "{} {role:?}", door.name());
    }
}

#[test]
fn what_was_answered_in_other_words_is_not_asked_again() {
    let known = case(&[("question-safe", "safe"), ("question-under-18", "yes")]);
    let mut asked = std::collections::BTreeSet::new();
    let mut case = known;
    while let Some(question) = case.next_question(pack(), rules(), Door::Child, None) {
        let answer = Answer::Text("not-sure".to_owned());
        case.answer(pack(), question.id().as_str(), answer).unwrap();
        asked.insert(question.id().as_str());
    }
    assert!(!asked.is_empty());
    assert!(!asked.contains("question-child-safe"), "{asked:?}");
}
