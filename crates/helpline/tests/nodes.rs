//! Two servers over one PostgreSQL: sessions open anywhere, and what is taken back on one is gone on
//! the other.

mod support;

use std::fs;
use std::time::Duration;

use helpline::Refusal;
use store::Place;
use support::World;
use tempfile::TempDir;
use words::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn what_one_server_does_the_other_knows() {
    let Some(url) = support::postgres().await else {
        println!("skipped: two servers; LEEWARD_TEST_POSTGRES names no PostgreSQL server");
        return;
    };
    let world = World::on(Place::Postgres(url.clone())).await;
    let [admin, _, advocate] = world.people().await;
    let folder = TempDir::new().unwrap();
    fs::copy(
        world.folder.path().join("leeward.node"),
        folder.path().join("leeward.node"),
    )
    .unwrap();
    let other = support::open(folder.path(), Place::Postgres(url), support::START * 1000).await;

    let (visitor, journal, release) = world.released(&advocate).await;
    let now = world.now();
    let mut news = other.watch(&visitor, &now).await.unwrap();
    let signed = other.signed(&advocate.session, &now).await.unwrap();
    let there = tokio::spawn(async move { news.next().await });
    world
        .line
        .answer(
            &world.signed(&advocate).await,
            journal,
            "Hola",
            world.idem(),
            &now,
        )
        .await
        .unwrap();
    let told = tokio::time::timeout(Duration::from_secs(5), there).await;
    assert!(
        told.unwrap().unwrap().is_some(),
        "the other server hears of it"
    );
    let seen = other.conversation(&visitor, Lang::Es, &now).await.unwrap();
    assert_eq!(seen.lines.last().unwrap().text, "Hola");

    let offered = other
        .offer(&signed, journal, release, Lang::En, world.idem(), &now)
        .await
        .unwrap();
    let (one, two) = tokio::join!(
        world.line.open_link(&offered.link, &now),
        other.open_link(&offered.link, &now)
    );
    assert_eq!(
        usize::from(one.is_ok()) + usize::from(two.is_ok()),
        1,
        "a link opens once"
    );
    let partner = one.or(two).unwrap();
    let asked = other.request(&partner, Lang::En, &now).await.unwrap();
    assert_eq!(asked.state, "asked");
    world
        .line
        .withdraw(
            &world.signed(&advocate).await,
            journal,
            release,
            "spoken",
            Lang::En,
            &now,
        )
        .await
        .unwrap();
    let closed = other.request(&partner, Lang::En, &now).await.unwrap();
    assert_eq!((closed.state, closed.lines.len()), ("closed", 0));

    let member = signed.member;
    world
        .line
        .disable(&world.signed(&admin).await, member, &now)
        .await
        .unwrap();
    let gone = other.signed(&advocate.session, &now).await;
    assert_eq!(gone.unwrap_err(), Refusal::SignedOut);
    let report = other.store().audit_verify().await.unwrap();
    assert!(report.difference.is_none(), "{report}");
}
