#![doc = include_str!("../README.md")]

mod aad;
mod boxes;
mod code;
mod codec;
mod desk;
mod entropy;
pub mod field;
mod grant;
mod ids;
mod kdf;
mod keyring;
mod mark;
mod pad;
mod seal;
mod secret;
mod token;
mod tree;

pub use aad::Aad;
pub use boxes::{BoxPublic, BoxSecret, Kid, SignKey, VerifyKey};
pub use code::{BadCode, Code, CodeKeys, RecoveryCode};
pub use desk::{BadPin, DeskCertificate, Pin};
pub use entropy::Entropy;
pub use field::{FIELDS, Field};
pub use grant::{
    BadTerms, GrantDraft, GrantTerms, LONGEST_GRANT, Recipient, SectionKey, Stage, open_sections,
    seal_sections,
};
pub use ids::{
    BadId, DeskId, EntryId, GrantId, JournalId, LinkId, MemberId, OrgId, ReferralId, ReleaseId,
    SessionId,
};
pub use kdf::digest;
pub use keyring::{Keyring, desk_wrap_aad, journal_wrap_aad, sign_desk_wrap, verify_desk_wrap};
pub use pad::padded_length;
pub use seal::{Blob, Plain, Refused, Sealed, arrive, keep, open_arrived, open_kept};
pub use secret::{
    DeskSeed, GrantHalf, GrantSecret, JournalSeed, Key, NodeSecret, ShredHalf, UserSeed,
};
pub use token::{BadToken, Label, SessionKeys, Token};
pub use tree::{BadSection, Cost, JournalKey, Root, Section, Strain, fingerprint, same};
