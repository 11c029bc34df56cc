//! What is refused when a store is opened, and what a closed one answers.

use store::{ActError, Place, Store, StoreError};

use crate::support::{append, contact, entry, made, open, options, raw};

pub(crate) async fn a_newer_schema_is_refused(place: Place) {
    open(place.clone()).await.close().await;
    raw(
        &place,
        "UPDATE _sqlx_migrations SET version = 99 WHERE version = 1",
    )
    .await;
    let error = Store::open(options(place.clone()))
        .await
        .expect_err("refused");
    assert!(
        matches!(
            error,
            StoreError::Newer {
                found: 99,
                known: 1
            }
        ),
        "{error}"
    );
    raw(&place, "UPDATE _sqlx_migrations SET version = 1").await;
    open(place).await.close().await;
}

pub(crate) async fn a_closed_store_says_so(place: Place) {
    let store = open(place).await;
    let mut rng = made(25);
    let id = contact(&store, &mut rng).await;
    let waiting = {
        let (store, next) = (store.clone(), entry(id, 1, 20, &mut rng));
        tokio::spawn(async move { store.act(append(next)).await })
    };
    store.close().await;
    assert!(matches!(
        waiting.await.expect("a task"),
        Ok(_) | Err(ActError::Closed)
    ));
    let late = store.act(append(entry(id, 2, 20, &mut rng))).await;
    assert_eq!(late, Err(ActError::Closed));
    assert!(matches!(
        store.lookup_journal(id).await,
        Err(StoreError::Closed)
    ));
}

pub(crate) async fn nothing_is_made_where_nothing_was_asked_for(place: Place) {
    let mut looking = options(place.clone());
    looking.create = false;
    let absent = Store::open(looking.clone())
        .await
        .expect_err("nothing there");
    assert!(matches!(absent, StoreError::Absent(_)), "{absent}");
    if let Place::Folder(folder) = &place {
        assert!(!folder.exists());
    }
    open(place.clone()).await.close().await;
    Store::open(looking.clone())
        .await
        .expect("there now")
        .close()
        .await;
    let Place::Folder(folder) = &place else {
        raw(&place, "DROP SCHEMA shred CASCADE").await;
        let error = Store::open(looking).await.expect_err("half is gone");
        assert!(matches!(error, StoreError::HalfMissing(_)), "{error}");
        return;
    };
    std::fs::rename(folder.join("shred.db"), folder.join("elsewhere")).expect("moved");
    let error = Store::open(options(place.clone()))
        .await
        .expect_err("half is gone");
    assert!(matches!(error, StoreError::HalfMissing(_)), "{error}");
    std::fs::rename(folder.join("elsewhere"), folder.join("shred.db")).expect("moved");
    for name in ["main.db", "main.db-wal", "main.db-shm"] {
        let _ = std::fs::remove_file(folder.join(name));
    }
    std::fs::write(
        folder.join("main.db"),
        "Dear diary, this is no database at all, and long enough.",
    )
    .expect("written");
    let error = Store::open(options(place)).await.expect_err("not ours");
    assert!(matches!(error, StoreError::Foreign(_)), "{error}");
}
