//! The keys of one person during one request: opened from the session, used, wiped. Nothing is kept across requests.

use std::collections::BTreeMap;
use std::fmt;

use crate::aad::Aad;
use crate::boxes::{BoxSecret, Kid, SignKey, VerifyKey};
use crate::codec::lp;
use crate::field::{Arrived, DESK_WRAP, WRAP_DESK};
use crate::ids::{DeskId, JournalId, MemberId, OrgId};
use crate::kdf::digest;
use crate::seal::{Blob, Plain, Refused, Sealed, open_arrived};
use crate::secret::{DeskSeed, JournalSeed, ShredHalf, UserSeed};
use crate::tree::JournalKey;

/// Where a desk's seed is wrapped for a member.
pub fn desk_wrap_aad(org: OrgId, member: MemberId, version: u32) -> Aad<Arrived> {
    Aad::new(&DESK_WRAP, org, None, member, version, 0)
}

/// Where a journal's seed is wrapped for a desk.
pub fn journal_wrap_aad(
    org: OrgId,
    journal: JournalId,
    desk: DeskId,
    version: u32,
) -> Aad<Arrived> {
    Aad::new(&WRAP_DESK, org, Some(journal), desk, version, 0)
}

fn desk_wrap_signed(desk: DeskId, version: u32, member: MemberId, sealed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(96);
    lp(&mut bytes, b"hs1/desk-wrap");
    lp(&mut bytes, desk.as_bytes());
    bytes.extend(version.to_be_bytes());
    lp(&mut bytes, member.as_bytes());
    lp(&mut bytes, &digest(sealed));
    bytes
}

/// A member's signature that it was they who took another member onto a desk, with exactly this wrap.
pub fn sign_desk_wrap(
    key: &SignKey,
    desk: DeskId,
    version: u32,
    member: MemberId,
    sealed: &Sealed,
) -> [u8; 64] {
    key.sign(&desk_wrap_signed(desk, version, member, sealed.as_bytes()))
}

/// Whether the holder of `key` signed this wrap.
///
/// # Errors
/// [`Refused`] if they did not.
pub fn verify_desk_wrap(
    key: &VerifyKey,
    desk: DeskId,
    version: u32,
    member: MemberId,
    wrap: &Blob,
    signature: &[u8; 64],
) -> Result<(), Refused> {
    key.verify(
        &desk_wrap_signed(desk, version, member, wrap.as_bytes()),
        signature,
    )
}

struct Desk {
    id: DeskId,
    version: u32,
    seed: DeskSeed,
    secret: BoxSecret,
}

/// One person's keys.
pub struct Keyring {
    org: OrgId,
    member: MemberId,
    user: UserSeed,
    // By the short name of the box, which every wrap names: no key is ever tried in turn.
    desks: BTreeMap<Kid, Desk>,
}

impl Keyring {
    /// A ring with the person's own seed.
    pub fn new(org: OrgId, member: MemberId, user: UserSeed) -> Keyring {
        Keyring {
            org,
            member,
            user,
            desks: BTreeMap::new(),
        }
    }

    /// The organization.
    pub const fn org(&self) -> OrgId {
        self.org
    }

    /// Whose keys these are.
    pub const fn member(&self) -> MemberId {
        self.member
    }

    /// The person's own seed.
    pub const fn user(&self) -> &UserSeed {
        &self.user
    }

    /// Opens a wrap of a desk's seed and puts it on the ring.
    ///
    /// # Errors
    /// [`Refused`], whatever the reason.
    pub fn add_desk(&mut self, desk: DeskId, version: u32, wrap: &Blob) -> Result<(), Refused> {
        let aad = desk_wrap_aad(self.org, self.member, version);
        let seed = DeskSeed::open_arrived(&self.user.box_secret(), &aad, wrap)?;
        self.insert_desk(desk, version, seed);
        Ok(())
    }

    /// Puts a seed on the ring that is already at hand: at the first setting up, and when a version is made.
    pub fn insert_desk(&mut self, desk: DeskId, version: u32, seed: DeskSeed) {
        let secret = seed.box_secret();
        let kid = secret.public().kid();
        self.desks.insert(
            kid,
            Desk {
                id: desk,
                version,
                seed,
                secret,
            },
        );
    }

    /// The seed of one version of a desk.
    pub fn desk(&self, desk: DeskId, version: u32) -> Option<&DeskSeed> {
        self.desks
            .values()
            .find(|it| it.id == desk && it.version == version)
            .map(|it| &it.seed)
    }

    /// The newest version of a desk that this ring holds.
    pub fn newest(&self, desk: DeskId) -> Option<(u32, &DeskSeed)> {
        self.desks
            .values()
            .filter(|it| it.id == desk)
            .max_by_key(|it| it.version)
            .map(|it| (it.version, &it.seed))
    }

    /// Which desks this ring opens things of, with versions.
    pub fn desks(&self) -> impl Iterator<Item = (DeskId, u32)> {
        self.desks.values().map(|it| (it.id, it.version))
    }

    /// Opens anything sealed to a desk of this ring; the blob names the box.
    ///
    /// # Errors
    /// [`Refused`], whatever the reason.
    pub fn open_for_desk(&self, aad: &Aad<Arrived>, blob: &Blob) -> Result<Plain, Refused> {
        let desk = blob
            .kid()
            .and_then(|kid| self.desks.get(&kid))
            .ok_or(Refused)?;
        open_arrived(&desk.secret, aad, blob)
    }

    /// Opens a journal by the wrap of its seed for a desk.
    ///
    /// # Errors
    /// [`Refused`], whatever the reason.
    pub fn open_journal(
        &self,
        journal: JournalId,
        desk: DeskId,
        version: u32,
        wrap: &Blob,
        half: &ShredHalf,
    ) -> Result<JournalKey, Refused> {
        let seed = self.journal_seed(journal, desk, version, wrap)?;
        Ok(JournalKey::derive(&seed, half, journal))
    }

    /// The seed of a journal, to wrap it for somebody else.
    ///
    /// # Errors
    /// [`Refused`], whatever the reason.
    pub fn journal_seed(
        &self,
        journal: JournalId,
        desk: DeskId,
        version: u32,
        wrap: &Blob,
    ) -> Result<JournalSeed, Refused> {
        let aad = journal_wrap_aad(self.org, journal, desk, version);
        JournalSeed::from_plain(&self.open_for_desk(&aad, wrap)?)
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring([redacted])")
    }
}
