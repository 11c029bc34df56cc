//! What software marks in a visitor's words: shown beside them, decided by a person, and kept only where
//! one confirmed it.

#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod support;

use helpline::{JournalId, Refusal, Role};
use support::{Person, World};
use words::Lang;

const WORDS: &str = "My boss took my passport. If I leave he says he will call immigration.";

async fn taken(world: &World, advocate: &Person, text: &str) -> (helpline::Token, JournalId) {
    let visitor = world.visitor(text).await;
    let journal = world.waiting(advocate).await;
    let signed = world.signed(advocate).await;
    world
        .line
        .take(&signed, journal, &world.now())
        .await
        .unwrap();
    (visitor, journal)
}

async fn file(world: &World, advocate: &Person, journal: JournalId) -> helpline::file::File {
    let signed = world.signed(advocate).await;
    let now = world.now();
    world
        .line
        .file(&signed, journal, Lang::En, &now)
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mark_is_confirmed_or_dismissed_and_kept_only_where_it_was_confirmed() {
    let world = World::quiet().await;
    let [_, _, advocate] = world.people().await;
    let (_, journal) = taken(&world, &advocate, WORDS).await;
    let before = file(&world, &advocate, journal).await;
    let papers = before
        .proposals
        .iter()
        .find(|own| own.indicator == "indicator-documents-held")
        .unwrap();
    assert_eq!(
        (papers.quote.as_str(), papers.status),
        ("boss took my passport", "present")
    );
    let other = before
        .proposals
        .iter()
        .find(|own| own.id != papers.id)
        .unwrap();

    let signed = world.signed(&advocate).await;
    let (line, now) = (&world.line, world.now());
    line.dismiss(&signed, journal, &other.id, &now)
        .await
        .unwrap();
    let after = file(&world, &advocate, journal).await;
    assert!(after.proposals.iter().all(|own| own.id != other.id));
    assert_eq!(after.last_seq, before.last_seq, "nothing was written");
    assert!(after.observations.is_empty());

    let confirm = (papers.id.as_str(), false);
    line.confirm(&signed, journal, confirm, world.idem(), &now)
        .await
        .unwrap();
    let after = file(&world, &advocate, journal).await;
    assert!(
        after
            .proposals
            .iter()
            .all(|own| own.indicator != papers.indicator)
    );
    let kept: Vec<_> = after
        .observations
        .iter()
        .map(|own| (own.source, own.status, own.quote.as_deref()))
        .collect();
    assert_eq!(kept, [("said", "present", None)], "words only by choice");

    for gone in [
        "indicator-documents-held@9:present",
        "indicator-nothing@2:present",
        "",
        "@",
    ] {
        let refused = line
            .confirm(&signed, journal, (gone, true), world.idem(), &now)
            .await;
        assert_eq!(
            refused.unwrap_err(),
            Refusal::Said("not-a-choice"),
            "{gone}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn exact_words_are_kept_where_that_was_chosen() {
    let world = World::quiet().await;
    let [_, _, advocate] = world.people().await;
    let (_, journal) = taken(&world, &advocate, WORDS).await;
    let signed = world.signed(&advocate).await;
    let shown = file(&world, &advocate, journal).await.proposals;
    let papers = shown
        .iter()
        .find(|own| own.indicator == "indicator-documents-held")
        .unwrap();
    let confirm = (papers.id.as_str(), true);
    world
        .line
        .confirm(&signed, journal, confirm, world.idem(), &world.now())
        .await
        .unwrap();
    let kept = file(&world, &advocate, journal).await.observations;
    assert_eq!(
        kept.first().and_then(|own| own.quote.as_deref()),
        Some("boss took my passport")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_confirm_may_not_dismiss() {
    let world = World::quiet().await;
    let [admin, supervisor, advocate] = world.people().await;
    let (_, journal) = taken(&world, &advocate, WORDS).await;
    let other = world.join(&admin, Role::Advocate, "other").await;
    world.admit(&supervisor, &other).await;
    let signed = world.signed(&other).await;
    let papers = "indicator-documents-held@2:present";
    let dismissed = world
        .line
        .dismiss(&signed, journal, papers, &world.now())
        .await;
    assert!(dismissed.is_err());
    let confirm = (papers, false);
    let confirmed = world
        .line
        .confirm(&signed, journal, confirm, world.idem(), &world.now())
        .await;
    assert!(confirmed.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_suicide_and_a_young_age_are_looked_at_first() {
    let world = World::quiet().await;
    let [_, _, advocate] = world.people().await;
    for (text, first) in [
        ("I have a question about my hours.", false),
        ("He is outside my door with a gun, help me now", true),
        ("No quiero vivir, me quiero matar", true),
        ("tengo 15 años y no sé qué hacer", true),
        ("I never wanted to kill myself.", false),
        ("He never took my papers. I am 34 years old.", false),
    ] {
        let (_, journal) = taken(&world, &advocate, text).await;
        let danger = file(&world, &advocate, journal).await.danger;
        assert_eq!(danger, first, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn later_words_mark_a_conversation_and_calm_ones_take_nothing_back() {
    let world = World::quiet().await;
    let [_, _, advocate] = world.people().await;
    let (visitor, journal) = taken(&world, &advocate, "Hello").await;
    for (text, first) in [
        ("I am fine", false),
        ("he is outside my door with a gun, help me now", true),
        ("It is calm again", true),
    ] {
        let said = world
            .line
            .say(&visitor, Lang::En, text, world.idem(), &world.now())
            .await;
        assert!(said.is_ok());
        assert_eq!(
            file(&world, &advocate, journal).await.danger,
            first,
            "{text}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_and_what_is_denied_are_marks_of_their_own() {
    let world = World::quiet().await;
    let [_, _, advocate] = world.people().await;
    let text = "My boss took my passport. He did not take my papers.";
    let (visitor, journal) = taken(&world, &advocate, text).await;
    let held = |own: &helpline::proposals::Proposal| own.indicator == "indicator-documents-held";
    let shown = file(&world, &advocate, journal).await.proposals;
    let statuses: Vec<&str> = shown
        .iter()
        .filter(|own| held(own))
        .map(|own| own.status)
        .collect();
    assert_eq!(statuses, ["present", "absent"]);
    let denied = shown
        .iter()
        .find(|own| held(own) && own.status == "absent")
        .unwrap();
    let signed = world.signed(&advocate).await;
    let confirm = (denied.id.as_str(), false);
    let (line, now) = (&world.line, world.now());
    line.confirm(&signed, journal, confirm, world.idem(), &now)
        .await
        .unwrap();
    let after = file(&world, &advocate, journal).await;
    assert_eq!(
        after.observations.first().map(|own| own.status),
        Some("absent")
    );
    let still = after.proposals.iter().find(|own| held(own)).unwrap();
    assert_eq!(
        still.status, "present",
        "the other one is still to be decided"
    );

    // Put away, and said again: the later words are shown.
    line.dismiss(&signed, journal, &still.id, &now)
        .await
        .unwrap();
    let put_away = file(&world, &advocate, journal).await.proposals;
    assert!(!put_away.iter().any(held));
    line.say(
        &visitor,
        Lang::En,
        "The boss took my passport again.",
        world.idem(),
        &now,
    )
    .await
    .unwrap();
    let again = file(&world, &advocate, journal).await.proposals;
    assert!(again.iter().any(|own| held(own) && own.status == "present"));
}
