#![doc = include_str!("../README.md")]

mod act;
mod audit;
mod backup;
mod dialect;
mod error;
#[cfg(feature = "faults")]
mod faults;
mod migrate;
mod notify;
mod read;
mod rows;
mod sql;
mod store;
mod sweep;
mod writer;

pub use act::{
    Act, ActError, Actor, AuditEvent, Done, GrantsOf, MemberChange, QueueChange, Thing, Unmet,
    Write,
};
pub use audit::{AuditReport, Difference, SegmentHead};
pub use backup::{BackupInfo, BackupKind, HORIZON};
pub use error::StoreError;
pub use read::{AuditQuery, Counts, GrantQuery, QueueQuery};
pub use rows::{
    AuditLine, Body, Change, Credentials, Desk, DeskWrap, DirectoryChange, Entry, EntryClass,
    Grant, GrantStage, GrantTo, Half, HalfKind, Holder, Invite, Journal, JournalKind, Link, Lookup,
    Member, MemberState, Organization, Outbox, OutboxState, QueueState, Referral, ReferralState,
    Session, SessionKind, Wrap,
};
pub use store::{Options, Place, Store};
pub use sweep::Swept;
