//! One contact, one referral, one answer: the thread through the whole house, and what must hold on
//! the way.

mod support;

use helpline::contact::{First, Lane, Said};
use helpline::referral::Reply;
use helpline::{Refusal, Role};
use support::World;
use words::Lang;

#[expect(
    clippy::too_many_lines,
    reason = "one thread, told in the order it happens"
)]
#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_words_to_the_answer_and_back() {
    let world = World::new().await;
    let line = &world.line;
    let visit = line.door(Lang::En, &world.now()).await.unwrap();
    assert!(!visit.open, "nobody answers yet");
    let [_, _, advocate] = world.people().await;
    let door = line.door(Lang::En, &world.now()).await.unwrap();
    assert!(door.open);
    assert_eq!(door.organization, "Harbor Line");

    let (visitor, journal, release) = world.released(&advocate).await;
    let signed = world.signed(&advocate).await;
    line.answer(&signed, journal, "Estoy aquí.", world.idem(), &world.now())
        .await
        .unwrap();
    let seen = line
        .conversation(&visitor, Lang::Es, &world.now())
        .await
        .unwrap();
    let said: Vec<_> = seen
        .lines
        .iter()
        .map(|own| (own.from, own.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("you", "No puedo irme. CANARYWORDS"),
            ("system", "taken"),
            ("advocate", "Estoy aquí.")
        ]
    );

    let preview = line
        .preview(&signed, journal, release, Lang::En, &world.now())
        .await
        .unwrap();
    assert!(
        preview
            .before
            .iter()
            .all(|own| !own.value.contains("CANARY"))
    );
    assert_eq!(preview.after.len(), 3);
    let offered = line
        .offer(
            &signed,
            journal,
            release,
            Lang::En,
            world.idem(),
            &world.now(),
        )
        .await
        .unwrap();
    let partner = line.open_link(&offered.link, &world.now()).await.unwrap();
    assert_eq!(
        line.open_link(&offered.link, &world.now())
            .await
            .unwrap_err(),
        Refusal::NotFound,
        "a link opens once"
    );
    let asked = line
        .request(&partner, Lang::En, &world.now())
        .await
        .unwrap();
    assert_eq!(asked.state, "asked");
    assert_eq!(asked.withheld, 1);
    assert_eq!(asked.purpose, "");
    assert_eq!(
        asked.lines, preview.before,
        "the place sees what the preview showed"
    );

    let yes = Reply {
        yes: true,
        ask_for: "Marta".to_owned(),
        when: "before nine".to_owned(),
        ..Reply::default()
    };
    line.reply(&partner, yes.clone(), world.idem(), &world.now())
        .await
        .unwrap();
    assert_eq!(
        line.reply(&partner, yes, world.idem(), &world.now())
            .await
            .unwrap_err(),
        Refusal::Said("already-answered")
    );
    let accepted = line
        .request(&partner, Lang::En, &world.now())
        .await
        .unwrap();
    assert_eq!(accepted.state, "accepted");
    let all: Vec<_> = preview
        .before
        .iter()
        .chain(&preview.after)
        .cloned()
        .collect();
    assert_eq!(accepted.lines, all);
    assert_eq!(accepted.purpose, "A room for tonight");

    let file = line
        .file(&signed, journal, Lang::En, &world.now())
        .await
        .unwrap();
    let referral = &file.referrals[0];
    assert_eq!(referral.state, "accepted");
    assert_eq!(referral.ask_for.as_deref(), Some("Marta"));
    assert_eq!(file.releases[0].state, "offered");
    assert_eq!(file.unreadable, 0);
    assert_eq!(file.read_by.len(), 1);

    line.withdraw(&signed, journal, release, "spoken", Lang::En, &world.now())
        .await
        .unwrap();
    let closed = line
        .request(&partner, Lang::En, &world.now())
        .await
        .unwrap();
    assert_eq!(closed.state, "closed");
    assert!(closed.lines.is_empty());
    line.withdraw(&signed, journal, release, "spoken", Lang::En, &world.now())
        .await
        .unwrap();
    let file = line
        .file(&signed, journal, Lang::En, &world.now())
        .await
        .unwrap();
    assert_eq!(file.releases[0].state, "withdrawn");
    assert_eq!(file.referrals[0].state, "withdrawn");
    line.close(&signed, journal, "helped", world.idem(), &world.now())
        .await
        .unwrap();
    let report = line.store().audit_verify().await.unwrap();
    assert!(report.difference.is_none(), "{report:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_twice_does_one_thing() {
    let world = World::new().await;
    world.people().await;
    let first = First {
        lang: Lang::En,
        lane: Lane::Question,
        danger: true,
        text: "Hello".to_owned(),
        idem: world.idem(),
    };
    let one = world.line.begin(first.clone(), &world.now()).await.unwrap();
    let two = world.line.begin(first, &world.now()).await.unwrap();
    assert_eq!(*one.to_text(), *two.to_text());
    let idem = world.idem();
    for _ in 0..3 {
        world
            .line
            .say(&one, Lang::En, "Again", idem, &world.now())
            .await
            .unwrap();
    }
    let seen = world
        .line
        .conversation(&one, Lang::En, &world.now())
        .await
        .unwrap();
    assert_eq!(seen.lines.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_after_the_session_has_ended_is_kept_in_a_new_conversation() {
    let world = World::new().await;
    world.people().await;
    let token = world.visitor("Hola").await;
    world.wait(46 * 60);
    let gone = world
        .line
        .conversation(&token, Lang::Es, &world.now())
        .await;
    assert_eq!(gone.unwrap_err(), Refusal::SignedOut);
    let said = world
        .line
        .say(&token, Lang::Es, "Sigo aquí", world.idem(), &world.now())
        .await;
    let Said::NewThread(fresh) = said.unwrap() else {
        panic!("a new conversation");
    };
    let seen = world
        .line
        .conversation(&fresh, Lang::Es, &world.now())
        .await
        .unwrap();
    assert_eq!(seen.lines.len(), 1);
    assert_eq!(seen.lines[0].text, "Sigo aquí");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_brings_back_to_what_is_new() {
    let world = World::new().await;
    let [_, _, advocate] = world.people().await;
    let token = world.visitor("Hola").await;
    let code = world.line.make_code(&token, &world.now()).await.unwrap();
    world.line.leave(&token, &world.now()).await.unwrap();
    let journal = world.waiting(&advocate).await;
    let signed = world.signed(&advocate).await;
    world
        .line
        .take(&signed, journal, &world.now())
        .await
        .unwrap();
    world
        .line
        .answer(&signed, journal, "Le leo", world.idem(), &world.now())
        .await
        .unwrap();
    let wrong = world
        .line
        .come_back("1234 5678 1234 5678", &world.now())
        .await;
    assert_eq!(wrong.unwrap_err(), Refusal::Said("code-unknown"));
    let nothing = world.line.come_back("not a code", &world.now()).await;
    assert_eq!(nothing.unwrap_err(), Refusal::Said("code-unknown"));
    let back = world.line.come_back(&code, &world.now()).await.unwrap();
    let seen = world
        .line
        .conversation(&back, Lang::Es, &world.now())
        .await
        .unwrap();
    assert!(seen.came_back);
    assert!(seen.lines.iter().all(|own| own.text != "Hola"));
    assert!(seen.lines.iter().any(|own| own.text == "Le leo"));
    let all = world
        .line
        .earlier(&back, Lang::Es, &world.now())
        .await
        .unwrap();
    assert!(all.lines.iter().any(|own| own.text == "Hola"));
}

#[tokio::test(flavor = "multi_thread")]
async fn hiding_ends_it_for_everybody() {
    let world = World::new().await;
    let [_, _, advocate] = world.people().await;
    let token = world.visitor("Hola").await;
    let code = world.line.make_code(&token, &world.now()).await.unwrap();
    let journal = world.waiting(&advocate).await;
    let hidden = world
        .line
        .hide(&token, Lang::En, &world.now())
        .await
        .unwrap();
    assert!(!hidden.case_stays);
    assert!(
        hidden.unreadable_from.contains("2026"),
        "{}",
        hidden.unreadable_from
    );
    let gone = world
        .line
        .conversation(&token, Lang::En, &world.now())
        .await;
    assert_eq!(gone.unwrap_err(), Refusal::SignedOut);
    let back = world.line.come_back(&code, &world.now()).await;
    assert_eq!(back.unwrap_err(), Refusal::Said("code-unknown"));
    let signed = world.signed(&advocate).await;
    let file = world
        .line
        .file(&signed, journal, Lang::En, &world.now())
        .await;
    assert_eq!(file.unwrap_err(), Refusal::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_is_taken_by_one_and_unknown_to_the_others() {
    let world = World::new().await;
    let [admin, supervisor, advocate] = world.people().await;
    let other = world.join(&admin, Role::Advocate, "Eva").await;
    world.visitor("Hola").await;
    let journal = world.waiting(&advocate).await;
    let eva = world.signed(&other).await;
    let locked = world.line.take(&eva, journal, &world.now()).await;
    assert!(locked.is_err(), "without the desk's key nothing opens");
    world.admit(&supervisor, &other).await;
    let eva = world.signed(&other).await;
    let ana = world.signed(&advocate).await;
    let now = world.now();
    let (one, two) = tokio::join!(
        world.line.take(&ana, journal, &now),
        world.line.take(&eva, journal, &now)
    );
    assert_eq!(
        usize::from(one.is_ok()) + usize::from(two.is_ok()),
        1,
        "{one:?} {two:?}"
    );
    let (winner, loser) = if one.is_ok() {
        (&ana, &eva)
    } else {
        (&eva, &ana)
    };
    world
        .line
        .file(winner, journal, Lang::En, &world.now())
        .await
        .unwrap();
    let unseen = world
        .line
        .file(loser, journal, Lang::En, &world.now())
        .await;
    assert_eq!(unseen.unwrap_err(), Refusal::NotFound);
    let sol = world.signed(&supervisor).await;
    world
        .line
        .file(&sol, journal, Lang::En, &world.now())
        .await
        .unwrap();
    let rosa = world.signed(&admin).await;
    let unseen = world
        .line
        .file(&rosa, journal, Lang::En, &world.now())
        .await;
    assert_eq!(unseen.unwrap_err(), Refusal::NotFound);
    assert_eq!(
        world
            .line
            .queue(&rosa, Lang::En, &world.now())
            .await
            .unwrap_err(),
        Refusal::NotFound
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_needs_all_three_and_each_code_once() {
    let world = World::new().await;
    let [_, _, mut advocate] = world.people().await;
    let session = world.sign_in(&advocate).await.unwrap();
    let again = world.sign_in(&advocate).await;
    assert_eq!(
        again.unwrap_err(),
        Refusal::Said("wrong-sign-in"),
        "a code works once"
    );
    advocate.session = session;
    world.signed(&advocate).await;
    world.wait(31);
    let typed = helpline::session::SignIn {
        name: "nobody".to_owned(),
        password: support::PASSWORD.to_owned(),
        code: "123456".to_owned(),
    };
    let unknown = world.line.sign_in(typed, &world.now()).await;
    assert_eq!(unknown.unwrap_err(), Refusal::Said("wrong-sign-in"));
    let recover = helpline::session::Recover {
        name: "ana".to_owned(),
        recovery: advocate.recovery.join("-"),
        password: "another long river of words".to_owned(),
    };
    let (link, proof) = world.line.recover(recover, &world.now()).await.unwrap();
    let groups = proof.asked.map(|place| proof.recovery[place - 1].clone());
    let code = world.code(&proof.totp_secret);
    let fresh = world
        .line
        .enrol_finish(
            &link,
            &proof.draft,
            &code,
            [&groups[0], &groups[1]],
            &world.now(),
        )
        .await
        .unwrap();
    let signed = world.line.signed(&fresh, &world.now()).await.unwrap();
    assert!(signed.desk, "whoever recovers keeps what their key opens");
    let old = world.line.signed(&advocate.session, &world.now()).await;
    assert_eq!(old.unwrap_err(), Refusal::SignedOut);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_member_is_out_at_once() {
    let world = World::new().await;
    let [admin, supervisor, advocate] = world.people().await;
    let member = world.signed(&advocate).await.member;
    let rosa = world.signed(&admin).await;
    world
        .line
        .disable(&rosa, member, &world.now())
        .await
        .unwrap();
    let gone = world.line.signed(&advocate.session, &world.now()).await;
    assert_eq!(gone.unwrap_err(), Refusal::SignedOut);
    world.wait(31);
    assert_eq!(
        world.sign_in(&advocate).await.unwrap_err(),
        Refusal::Said("wrong-sign-in")
    );
    let last = world.signed(&supervisor).await.member;
    let kept = world.line.disable(&rosa, last, &world.now()).await;
    assert_eq!(kept.unwrap_err(), Refusal::Said("last-holder"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_release_closes_by_itself() {
    let world = World::new().await;
    let [_, _, advocate] = world.people().await;
    let (_, journal, release) = world.released(&advocate).await;
    let signed = world.signed(&advocate).await;
    let offered = world
        .line
        .offer(
            &signed,
            journal,
            release,
            Lang::En,
            world.idem(),
            &world.now(),
        )
        .await
        .unwrap();
    let partner = world
        .line
        .open_link(&offered.link, &world.now())
        .await
        .unwrap();
    world.wait(7 * 24 * 3600 + 1);
    let closed = world
        .line
        .request(&partner, Lang::En, &world.now())
        .await
        .unwrap();
    assert_eq!(closed.state, "closed", "no sweeper has run");
    assert!(closed.lines.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spoken_yes_is_not_enough_where_the_law_binds() {
    let world = World::new().await;
    let [_, _, advocate] = world.people().await;
    world.visitor("Hola").await;
    let journal = world.waiting(&advocate).await;
    let signed = world.signed(&advocate).await;
    world
        .line
        .take(&signed, journal, &world.now())
        .await
        .unwrap();
    let form = helpline::release::ReleaseForm {
        how: "spoken".to_owned(),
        bound: true,
        ..world.release_form()
    };
    let refused = world
        .line
        .release(&signed, journal, form, world.idem(), &world.now())
        .await;
    assert_eq!(refused.unwrap_err(), Refusal::Said("release-spoken"));
}
