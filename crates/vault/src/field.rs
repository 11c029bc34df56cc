//! The registry of everything that is sealed: one entry for each column that holds a sealed blob. It fixes the column's
//! name inside the seal, which of the two seals it has, how its length is hidden and what it dies with.
//!
//! A name here stays for ever, also when the column is renamed: what was sealed under it opens under nothing else.

use std::marker::PhantomData;

/// Which of the two seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// K-seal: under a key that the writer has.
    Kept,
    /// P-seal: to a public key; the writer cannot read it back.
    Arrived,
}

/// How the length of the content is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// To 256, 512, 1,024, 2,048 or 4,096 bytes, then to the PADME lengths.
    Bucketed,
    /// The content always has the same length, or its length is no secret.
    Fixed,
}

/// What the column dies with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// Its journal, whose shred half is deleted first.
    Journal,
    /// The person's membership.
    Member,
    /// The session.
    Session,
    /// The grant: expiry or withdrawal.
    Grant,
    /// The sending of a message, minutes.
    Sending,
    /// The organization's own time for its audit trail.
    Audit,
    /// The backup it is part of.
    Backup,
    /// The organization.
    Organization,
}

/// What a column is. [`FIELDS`] lists all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// The table's name inside the seal.
    pub table: &'static str,
    /// The column's name inside the seal.
    pub field: &'static str,
    /// Which seal.
    pub seal: Seal,
    /// How its length is hidden.
    pub padding: Padding,
    /// What it dies with.
    pub retention: Retention,
}

/// In types: a column under the K-seal.
#[derive(Debug, Clone, Copy)]
pub enum Kept {}

/// In types: a column under the P-seal.
#[derive(Debug, Clone, Copy)]
pub enum Arrived {}

/// A column with its seal in its type, so that sealing it the other way does not compile.
#[derive(Debug)]
pub struct Field<S> {
    /// What the column is.
    pub spec: Spec,
    seal: PhantomData<S>,
}

const fn kept(
    table: &'static str,
    field: &'static str,
    padding: Padding,
    retention: Retention,
) -> Field<Kept> {
    let spec = Spec {
        table,
        field,
        seal: Seal::Kept,
        padding,
        retention,
    };
    Field {
        spec,
        seal: PhantomData,
    }
}

const fn arrived(
    table: &'static str,
    field: &'static str,
    padding: Padding,
    retention: Retention,
) -> Field<Arrived> {
    let spec = Spec {
        table,
        field,
        seal: Seal::Arrived,
        padding,
        retention,
    };
    Field {
        spec,
        seal: PhantomData,
    }
}

macro_rules! registry {
    ($($(#[$doc:meta])+ $name:ident: $seal:ident $make:ident($table:literal, $field:literal, $padding:ident, $retention:ident);)+) => {
        $(
            $(#[$doc])+
            pub static $name: Field<$seal> = $make($table, $field, Padding::$padding, Retention::$retention);
        )+

        /// Every sealed column there is.
        pub static FIELDS: &[&Spec] = &[$(&$name.spec),+];
    };
}

registry! {
    /// An entry written by somebody who holds the journal's key, under a section key. Row: entry; rev: sequence; epoch: the section's.
    ENTRY_KEPT: Kept kept("entry", "kept", Bucketed, Journal);
    /// An entry that arrived, sealed to the journal's box. Row: entry; rev: sequence.
    ENTRY_ARRIVED: Arrived arrived("entry", "arrived", Bucketed, Journal);
    /// A journal's seed, sealed to a desk's box. Row: the desk.
    WRAP_DESK: Arrived arrived("wrap", "desk", Fixed, Journal);
    /// A journal's seed under the key of a receipt code. Row: the journal.
    WRAP_CODE: Kept kept("wrap", "code", Fixed, Journal);
    /// What a session carries: a person's seed, or the seed of the one journal a visitor may read. Row: the session.
    SESSION: Kept kept("session", "sealed", Bucketed, Session);
    /// A person's seed under the key that the password unlocks. Row: the member; rev: the seed's version.
    MEMBER_UNLOCK: Kept kept("member", "unlock_wrap", Fixed, Member);
    /// A person's seed under the recovery code. Row: the member; rev: the seed's version.
    MEMBER_RECOVERY: Kept kept("member", "recovery_wrap", Fixed, Member);
    /// A person's name and address, under a node key. Row: the member.
    MEMBER_NAME: Kept kept("member", "name", Bucketed, Member);
    /// The secret of a person's one-time codes. Row: the member.
    MEMBER_TOTP: Kept kept("member", "totp", Bucketed, Member);
    /// A desk's seed, sealed to a member's box. Row: the member; rev: the desk's version.
    DESK_WRAP: Arrived arrived("desk_wrap", "sealed", Fixed, Member);
    /// A grant's secret under the key of a partner's link. Row: the grant; rev: its end in seconds.
    GRANT_WRAPPED_LINK: Kept kept("consent_grant", "wrapped_link", Fixed, Grant);
    /// A grant's secret, sealed to a partner desk's box. Row: the grant; rev: its end in seconds.
    GRANT_WRAPPED_DESK: Arrived arrived("consent_grant", "wrapped_desk", Fixed, Grant);
    /// The section keys that a grant opens. Row: the grant; rev: its end in seconds.
    GRANT_SECTIONS: Kept kept("consent_grant", "sections", Bucketed, Grant);
    /// The shred half of a journal or grant, under a node key, in the separate store. Row: the journal or grant.
    SHRED_HALF: Kept kept("half", "sealed", Fixed, Journal);
    /// A message to be sent, under a node key.
    OUTBOX: Kept kept("outbox", "sealed", Bucketed, Sending);
    /// Details of an audit line, sealed to the desk that reviews it.
    AUDIT_DETAILS: Arrived arrived("audit", "details", Bucketed, Audit);
    /// A piece of a backup, under a node key. Row: the backup; rev: the piece's number.
    BACKUP_CHUNK: Kept kept("backup", "chunk", Fixed, Backup);
    /// The organization's name and its own settings, under a node key. Row: the organization.
    ORG_NAME: Kept kept("organization", "name", Bucketed, Organization);
}
