//! One suite for both databases: what the store promises, on SQLite always, and on PostgreSQL where
//! `LEEWARD_TEST_POSTGRES` names a server on which databases may be made.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests stop at the first surprise"
)]

#[path = "../support/mod.rs"]
mod support;

mod audit;
mod backups;
mod consent;
mod journals;
mod keeping;
mod opening;
mod people;
mod rows;

use std::future::Future;

use store::{Place, Store};
use support::{database, drop_database, postgres_server};

/// Runs a test on one place; the place is gone afterwards.
fn on<F: Future<Output = ()>>(postgres: bool, test: impl FnOnce(Place) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        if !postgres {
            let folder = tempfile::tempdir().expect("a folder");
            test(Place::Folder(folder.path().join("data"))).await;
            return;
        }
        let Some(server) = postgres_server() else {
            return;
        };
        let url = database(&server).await;
        test(Place::Postgres(url.clone())).await;
        drop_database(&server, &url).await;
    });
}

macro_rules! suite {
    ($($module:ident { $($name:ident)+ })+) => {
        mod sqlite { $($(#[test] fn $name() { super::on(false, super::$module::$name); })+)+ }
        mod postgres { $($(#[test] fn $name() { super::on(true, super::$module::$name); })+)+ }
    };
}

suite! {
    journals {
        appends_keep_their_order_when_many_write_at_once
        the_same_key_again_is_the_same_entry
        an_act_happens_whole_or_not_at_all
        one_bad_act_is_refused_alone
        a_journal_is_taken_by_one
        the_queue_shows_what_policy_allows
        those_who_wait_before_are_counted
        reading_is_noted_once_in_a_quarter_of_an_hour
        listeners_hear_of_changes
    }
    consent {
        a_link_opens_once_and_before_its_end
        a_grant_is_not_read_outside_its_time
        withdrawal_takes_the_half_and_the_secrets
        a_referral_moves_only_from_where_it_stands
    }
    keeping {
        shredding_leaves_no_row_and_no_half
        the_sweeper_takes_what_is_over_and_nothing_else
    }
    people {
        sessions_end
        members_sign_in_once_per_code
        a_desk_opens_for_its_members
        invitations_are_used_once
        the_directory_moves_one_revision_at_a_time
        a_message_is_tried_by_one
    }
    audit {
        the_audit_finds_every_edit_removal_and_move
        the_audit_compares_the_journals
        restarting_keeps_the_audit_whole
    }
    backups {
        a_backup_is_restored_whole_and_elsewhere
        a_backup_that_is_not_whole_is_refused
        halves_come_back_only_where_they_belong_and_in_time
    }
    opening {
        a_newer_schema_is_refused
        a_closed_store_says_so
        nothing_is_made_where_nothing_was_asked_for
    }
}

#[test]
fn postgres_is_tested_too() {
    if postgres_server().is_none() {
        println!("skipped: LEEWARD_TEST_POSTGRES is not set; the store was tested on SQLite only");
    }
}

pub(crate) async fn verified(store: &Store) {
    let report = store.audit_verify().await.expect("walked");
    assert!(report.difference.is_none(), "{report}");
}

pub(crate) async fn differs(store: &Store, what: &str) {
    let report = store.audit_verify().await.expect("walked");
    assert!(report.difference.is_some(), "{what} was not found");
    assert!(report.to_string().contains("not as it was written"));
}
