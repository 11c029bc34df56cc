//! Grants: the release that a person gave, as a key. One row says which sections, for which one recipient, for what, on
//! which release, until when; it is signed, and the keys that it opens hang on both of its halves and on every word of it.
//!
//! The recipient has one half, wrapped for it. The origin has the other and deletes it when the person takes the release back:
//! from then on this row opens nothing, for anybody. What was read before cannot be unread.

use std::ops::Deref;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::aad::Aad;
use crate::boxes::{BoxPublic, BoxSecret, SignKey, VerifyKey};
use crate::codec::{Reader, lp};
use crate::entropy::Entropy;
use crate::field::{Field, GRANT_SECTIONS, GRANT_WRAPPED_DESK, GRANT_WRAPPED_LINK};
use crate::ids::{DeskId, GrantId, JournalId, LinkId, MemberId, OrgId, ReferralId, ReleaseId};
use crate::kdf::{derive_both, digest};
use crate::seal::{Blob, Refused, Sealed, keep, open_kept};
use crate::secret::{GrantHalf, GrantSecret, Key};
use crate::tree::{Section, is_label};

/// No grant lasts longer than a release may: 180 days.
pub const LONGEST_GRANT: SignedDuration = SignedDuration::from_hours(180 * 24);
/// More sections than any journal has.
const MOST_SECTIONS: usize = 256;

/// Who may open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// Whoever has a partner's link.
    Link(LinkId),
    /// A desk of another organization on this installation.
    Desk(OrgId, DeskId),
}

/// How far the referral is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The recipient is asked, and sees what is needed to answer.
    Offer,
    /// The recipient said yes, and sees what the person let be shared.
    Accepted,
}

/// What a grant is to say. [`GrantDraft::offer`] makes terms of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantDraft {
    /// The grant.
    pub id: GrantId,
    /// The organization that grants.
    pub org: OrgId,
    /// The journal.
    pub journal: JournalId,
    /// Which sections, each in one epoch.
    pub sections: Vec<(Section, u32)>,
    /// Who may open.
    pub recipient: Recipient,
    /// How far the referral is.
    pub stage: Stage,
    /// What for: a label of the code such as `shelter`, never a sentence, because it stands in clear.
    pub purpose: String,
    /// The release that allows it.
    pub release: ReleaseId,
    /// The referral it belongs to.
    pub referral: ReferralId,
    /// Who gives it.
    pub granted_by: MemberId,
    /// When.
    pub granted_at: Timestamp,
    /// The moment from which it opens nothing.
    pub not_after: Timestamp,
}

/// Why terms are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadTerms {
    /// The end is not after the beginning, or has passed.
    #[error("the grant ends before it begins, or has ended already")]
    Past,
    /// Longer than a release may last.
    #[error("the grant lasts longer than 180 days")]
    TooLong,
    /// It begins later than now.
    #[error("the grant begins later than now")]
    NotYet,
    /// No section, or more than any journal has, or one named twice in the same epoch.
    #[error("the grant names no section, too many, or one of them twice")]
    Sections,
    /// The purpose is no label.
    #[error("the purpose of a grant is one lower-case label of 64 characters at most")]
    Purpose,
    /// A moment that the format cannot say.
    #[error("the grant names a moment outside of 1970 to 2106")]
    Moment,
    /// The sections that are sealed are not the sections of the terms.
    #[error("the keys at hand are not those of the sections that the grant names")]
    Keys,
    /// The recipient is of the other kind.
    #[error("the grant is for a recipient of the other kind")]
    Recipient,
}

/// One section's key in one epoch.
pub type SectionKey = (Section, u32, Key);

/// The terms of one grant, checked. Read its fields as those of the draft; they do not change any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantTerms {
    draft: GrantDraft,
    begins: u32,
    ends: u32,
}

impl Deref for GrantTerms {
    type Target = GrantDraft;

    fn deref(&self) -> &GrantDraft {
        &self.draft
    }
}

fn seconds(at: Timestamp) -> Result<u32, BadTerms> {
    u32::try_from(at.as_second()).map_err(|_| BadTerms::Moment)
}

fn moment(seconds: u32) -> Result<Timestamp, BadTerms> {
    Timestamp::from_second(i64::from(seconds)).map_err(|_| BadTerms::Moment)
}

const FORM: &[u8] = b"hs1/grant-terms";

impl GrantDraft {
    /// Terms of a grant that is given now: neither ended nor later than now, 180 days at most.
    ///
    /// # Errors
    /// [`BadTerms`] says which term.
    pub fn offer(self, now: Timestamp) -> Result<GrantTerms, BadTerms> {
        let terms = self.recall()?;
        if terms.ends <= seconds(now)? {
            return Err(BadTerms::Past);
        }
        if terms.begins > seconds(now)? {
            return Err(BadTerms::NotYet);
        }
        Ok(terms)
    }

    /// Terms of a grant that was given before and is read back, which may have ended. Moments are cut to whole seconds.
    ///
    /// # Errors
    /// [`BadTerms`] says which term.
    pub fn recall(mut self) -> Result<GrantTerms, BadTerms> {
        let (granted_at, not_after) = (seconds(self.granted_at)?, seconds(self.not_after)?);
        if not_after <= granted_at {
            return Err(BadTerms::Past);
        }
        if i64::from(not_after - granted_at) > LONGEST_GRANT.as_secs() {
            return Err(BadTerms::TooLong);
        }
        if !is_label(&self.purpose) {
            return Err(BadTerms::Purpose);
        }
        // One order, so that the same terms have the same bytes.
        self.sections.sort();
        let count = self.sections.len();
        self.sections.dedup();
        if count == 0 || count > MOST_SECTIONS || self.sections.len() != count {
            return Err(BadTerms::Sections);
        }
        self.granted_at = moment(granted_at)?;
        self.not_after = moment(not_after)?;
        Ok(GrantTerms {
            draft: self,
            begins: granted_at,
            ends: not_after,
        })
    }
}

impl GrantTerms {
    /// Whether the grant opens nothing any more. It has ended at the very second of `not_after`.
    pub fn has_ended(&self, now: Timestamp) -> bool {
        now >= self.draft.not_after
    }

    /// The canonical bytes: every field, each part behind its length. They are what is signed, and what can be stored.
    pub fn to_bytes(&self) -> Vec<u8> {
        let draft = &self.draft;
        let mut bytes = Vec::with_capacity(512);
        lp(&mut bytes, FORM);
        lp(&mut bytes, draft.id.as_bytes());
        lp(&mut bytes, draft.org.as_bytes());
        lp(&mut bytes, draft.journal.as_bytes());
        let count = u16::try_from(draft.sections.len()).unwrap_or(u16::MAX);
        bytes.extend(count.to_be_bytes());
        for (section, epoch) in &draft.sections {
            lp(&mut bytes, section.as_str().as_bytes());
            bytes.extend(epoch.to_be_bytes());
        }
        match &draft.recipient {
            Recipient::Link(link) => {
                bytes.push(1);
                lp(&mut bytes, link.as_bytes());
            }
            Recipient::Desk(org, desk) => {
                bytes.push(2);
                lp(&mut bytes, org.as_bytes());
                lp(&mut bytes, desk.as_bytes());
            }
        }
        bytes.push(match draft.stage {
            Stage::Offer => 1,
            Stage::Accepted => 2,
        });
        lp(&mut bytes, draft.purpose.as_bytes());
        lp(&mut bytes, draft.release.as_bytes());
        lp(&mut bytes, draft.referral.as_bytes());
        lp(&mut bytes, draft.granted_by.as_bytes());
        bytes.extend(self.begins.to_be_bytes());
        bytes.extend(self.ends.to_be_bytes());
        bytes
    }

    /// Reads what [`GrantTerms::to_bytes`] gave, and nothing else.
    ///
    /// # Errors
    /// [`Refused`] for any other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<GrantTerms, Refused> {
        let draft = Self::read(bytes).ok_or(Refused)?;
        let terms = draft.recall().map_err(|_| Refused)?;
        // Sections in another order would be a second spelling of the same terms.
        if terms.to_bytes() == bytes {
            Ok(terms)
        } else {
            Err(Refused)
        }
    }

    fn read(bytes: &[u8]) -> Option<GrantDraft> {
        let mut reader = Reader(bytes);
        if reader.lp()? != FORM {
            return None;
        }
        let (id, org, journal) = (reader.id()?, reader.id()?, reader.id()?);
        let sections = (0..reader.u16()?)
            .map(|_| Some((reader.text()?.parse().ok()?, reader.u32()?)))
            .collect::<Option<Vec<(Section, u32)>>>()?;
        let recipient = match reader.byte()? {
            1 => Recipient::Link(reader.id()?),
            2 => Recipient::Desk(reader.id()?, reader.id()?),
            _ => return None,
        };
        let stage = match reader.byte()? {
            1 => Stage::Offer,
            2 => Stage::Accepted,
            _ => return None,
        };
        let draft = GrantDraft {
            id,
            org,
            journal,
            sections,
            recipient,
            stage,
            purpose: reader.text()?.to_owned(),
            release: reader.id()?,
            referral: reader.id()?,
            granted_by: reader.id()?,
            granted_at: moment(reader.u32()?).ok()?,
            not_after: moment(reader.u32()?).ok()?,
        };
        reader.end()?;
        Some(draft)
    }

    /// Signs every field.
    pub fn sign(&self, key: &SignKey) -> [u8; 64] {
        key.sign(&self.to_bytes())
    }

    /// Whether `key` signed exactly these terms.
    ///
    /// # Errors
    /// [`Refused`] if it did not.
    pub fn verify(&self, key: &VerifyKey, signature: &[u8; 64]) -> Result<(), Refused> {
        key.verify(&self.to_bytes(), signature)
    }

    /// The grant's place; its end is part of it.
    fn aad<S>(&self, field: &'static Field<S>) -> Aad<S> {
        let draft = &self.draft;
        Aad::new(
            field,
            draft.org,
            Some(draft.journal),
            draft.id,
            self.ends,
            0,
        )
    }

    /// The key over the sections: from both halves, and bound to the terms as a whole, so that a row with one word changed
    /// opens nothing even before anybody looks at its signature.
    fn key(&self, secret: &GrantSecret, half: &GrantHalf) -> Key {
        let whole = digest(&self.to_bytes());
        Key::from_bytes(*derive_both(
            secret.as_bytes(),
            half.as_bytes(),
            &[b"hs1/grant", self.draft.id.as_bytes(), &whole],
        ))
    }

    /// Wraps the recipient's half under the key of the link, [`crate::Token::key`] with [`crate::Label::Link`].
    ///
    /// # Errors
    /// [`BadTerms::Recipient`] if the terms name a desk.
    pub fn wrap_for_link(
        &self,
        key: &Key,
        secret: &GrantSecret,
        rng: &mut dyn Entropy,
    ) -> Result<Sealed, BadTerms> {
        match self.recipient {
            Recipient::Link(_) => Ok(secret.keep(key, &self.aad(&GRANT_WRAPPED_LINK), rng)),
            Recipient::Desk(..) => Err(BadTerms::Recipient),
        }
    }

    /// Wraps the recipient's half to the box of the partner's desk, whose certificate was checked.
    ///
    /// # Errors
    /// [`BadTerms::Recipient`] if the terms name a link.
    pub fn wrap_for_desk(
        &self,
        to: &BoxPublic,
        secret: &GrantSecret,
        rng: &mut dyn Entropy,
    ) -> Result<Sealed, BadTerms> {
        match self.recipient {
            Recipient::Desk(..) => Ok(secret.arrive(to, &self.aad(&GRANT_WRAPPED_DESK), rng)),
            Recipient::Link(_) => Err(BadTerms::Recipient),
        }
    }

    /// Opens what [`GrantTerms::wrap_for_link`] gave.
    ///
    /// # Errors
    /// [`Refused`], whatever the reason.
    pub fn unwrap_link(&self, key: &Key, wrapped: &Blob) -> Result<GrantSecret, Refused> {
        GrantSecret::open_kept(key, &self.aad(&GRANT_WRAPPED_LINK), wrapped)
    }

    /// Opens what [`GrantTerms::wrap_for_desk`] gave.
    ///
    /// # Errors
    /// [`Refused`], whatever the reason.
    pub fn unwrap_desk(&self, key: &BoxSecret, wrapped: &Blob) -> Result<GrantSecret, Refused> {
        GrantSecret::open_arrived(key, &self.aad(&GRANT_WRAPPED_DESK), wrapped)
    }
}

/// Seals the keys of the terms' sections, which must be exactly those.
///
/// # Errors
/// [`BadTerms::Keys`] if the keys are for other sections or epochs.
pub fn seal_sections(
    terms: &GrantTerms,
    secret: &GrantSecret,
    half: &GrantHalf,
    keys: &[SectionKey],
    rng: &mut dyn Entropy,
) -> Result<Sealed, BadTerms> {
    let mut keys: Vec<&SectionKey> = keys.iter().collect();
    keys.sort_by(|(one, epoch, _), (other, later, _)| (one, epoch).cmp(&(other, later)));
    let named = terms
        .sections
        .iter()
        .map(|(section, epoch)| (section, *epoch));
    if !keys
        .iter()
        .map(|(section, epoch, _)| (section, *epoch))
        .eq(named)
    {
        return Err(BadTerms::Keys);
    }
    // The whole capacity at once: growing would leave keys behind that nothing wipes.
    let mut plain = Zeroizing::new(Vec::with_capacity(keys.len() * (2 + 64 + 4 + 32)));
    for (section, epoch, key) in keys {
        lp(&mut plain, section.as_str().as_bytes());
        plain.extend(epoch.to_be_bytes());
        plain.extend(key.as_bytes());
    }
    let aad = terms.aad(&GRANT_SECTIONS);
    Ok(keep(&terms.key(secret, half), &aad, &plain, rng))
}

/// Opens the keys of the sections: with both halves, under these very terms. Whether the grant has ended and who signed
/// it is asked before, with [`GrantTerms::has_ended`] and [`GrantTerms::verify`].
///
/// # Errors
/// [`Refused`], whatever the reason.
pub fn open_sections(
    terms: &GrantTerms,
    secret: &GrantSecret,
    half: &GrantHalf,
    blob: &Blob,
) -> Result<Vec<SectionKey>, Refused> {
    let plain = open_kept(&terms.key(secret, half), &terms.aad(&GRANT_SECTIONS), blob)?;
    let mut reader = Reader(&plain);
    let mut keys = Vec::with_capacity(terms.sections.len());
    for (section, epoch) in &terms.sections {
        let same = reader.text() == Some(section.as_str()) && reader.u32() == Some(*epoch);
        let key = reader.array().filter(|_| same).ok_or(Refused)?;
        keys.push((section.clone(), *epoch, Key::from_bytes(key)));
    }
    reader.end().ok_or(Refused)?;
    Ok(keys)
}
