//! A grant opens what its terms say: for its recipient, with both halves, until its end, and nothing when one word of it
//! is another.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failure here is a failed test"
)]

use jiff::{SignedDuration, Timestamp};
use vault::{
    BadTerms, DeskId, DeskSeed, GrantDraft, GrantHalf, GrantId, GrantSecret, GrantTerms, JournalId,
    Key, LONGEST_GRANT, Label, LinkId, MemberId, OrgId, Recipient, ReferralId, Refused, ReleaseId,
    Section, SectionKey, Stage, Token, UserSeed, open_sections, seal_sections,
};

mod support;
use support::Fixed;

fn now() -> Timestamp {
    "2026-03-01T12:00:00Z".parse().unwrap()
}

fn draft() -> GrantDraft {
    let rng = &mut Fixed::new("grant");
    let release = ReleaseId::random(rng);
    GrantDraft {
        id: GrantId::random(rng),
        org: OrgId::random(rng),
        journal: JournalId::random(rng),
        sections: vec![
            (Section::release(release), 1),
            (Section::contact_route(release), 0),
        ],
        recipient: Recipient::Link(LinkId::random(rng)),
        stage: Stage::Offer,
        purpose: "shelter".into(),
        release,
        referral: ReferralId::random(rng),
        granted_by: MemberId::random(rng),
        granted_at: now(),
        not_after: now() + SignedDuration::from_hours(24 * 30),
    }
}

/// The same draft with one thing changed, for every thing there is.
fn changed() -> Vec<GrantDraft> {
    let rng = &mut Fixed::new("changed");
    let base = draft();
    let mut one_less = base.sections.clone();
    one_less.pop();
    let mut later_epoch = base.sections.clone();
    later_epoch[0].1 += 1;
    let mut another = base.sections.clone();
    another[0].0 = Section::NOTES;
    let second = SignedDuration::from_secs(1);
    let mut all = Vec::new();
    let mut with = |change: &mut dyn FnMut(&mut GrantDraft)| {
        let mut draft = base.clone();
        change(&mut draft);
        all.push(draft);
    };
    with(&mut |it| it.id = GrantId::random(rng));
    with(&mut |it| it.org = OrgId::random(rng));
    with(&mut |it| it.journal = JournalId::random(rng));
    with(&mut |it| it.sections.clone_from(&one_less));
    with(&mut |it| it.sections.clone_from(&later_epoch));
    with(&mut |it| it.sections.clone_from(&another));
    with(&mut |it| it.recipient = Recipient::Link(LinkId::random(rng)));
    with(&mut |it| it.recipient = Recipient::Desk(OrgId::random(rng), DeskId::random(rng)));
    with(&mut |it| it.stage = Stage::Accepted);
    with(&mut |it| it.purpose = "legal-help".into());
    with(&mut |it| it.release = ReleaseId::random(rng));
    with(&mut |it| it.referral = ReferralId::random(rng));
    with(&mut |it| it.granted_by = MemberId::random(rng));
    with(&mut |it| it.granted_at -= second);
    with(&mut |it| it.not_after += second);
    all
}

fn keys(terms: &GrantTerms, rng: &mut Fixed) -> Vec<SectionKey> {
    terms
        .sections
        .iter()
        .map(|(section, epoch)| (section.clone(), *epoch, Key::generate(rng)))
        .collect()
}

#[test]
fn the_recipient_opens_exactly_the_sections_of_the_terms() {
    let rng = &mut Fixed::new("open");
    let terms = draft().offer(now()).unwrap();
    let (secret, half) = (GrantSecret::generate(rng), GrantHalf::generate(rng));
    let mut keys = keys(&terms, rng);
    let blob = seal_sections(&terms, &secret, &half, &keys, rng)
        .unwrap()
        .blob();
    let link = Token::generate(rng).key(Label::Link);
    let wrapped = terms.wrap_for_link(&link, &secret, rng).unwrap().blob();
    let opened = terms.unwrap_link(&link, &wrapped).unwrap();
    assert_eq!(open_sections(&terms, &opened, &half, &blob).unwrap(), keys);
    assert_eq!(
        terms.unwrap_link(&Key::generate(rng), &wrapped),
        Err(Refused)
    );
    // The order in which the keys are handed over does not matter; which they are does.
    keys.reverse();
    assert!(seal_sections(&terms, &secret, &half, &keys, rng).is_ok());
    keys[0].1 += 1;
    assert_eq!(
        seal_sections(&terms, &secret, &half, &keys, rng),
        Err(BadTerms::Keys)
    );
    keys.pop();
    assert_eq!(
        seal_sections(&terms, &secret, &half, &keys, rng),
        Err(BadTerms::Keys)
    );
}

#[test]
fn a_grant_to_a_desk_opens_for_its_holders() {
    let rng = &mut Fixed::new("desk");
    let recipient = Recipient::Desk(OrgId::random(rng), DeskId::random(rng));
    let terms = GrantDraft {
        recipient,
        ..draft()
    }
    .offer(now())
    .unwrap();
    let (desk, secret) = (DeskSeed::generate(rng), GrantSecret::generate(rng));
    let wrapped = terms
        .wrap_for_desk(&desk.box_public(), &secret, rng)
        .unwrap()
        .blob();
    assert_eq!(
        terms.unwrap_desk(&desk.box_secret(), &wrapped),
        Ok(secret.clone())
    );
    let other = DeskSeed::generate(rng).box_secret();
    assert_eq!(terms.unwrap_desk(&other, &wrapped), Err(Refused));
    // Each kind of recipient has its own way only.
    let link = Key::generate(rng);
    assert_eq!(
        terms.wrap_for_link(&link, &secret, rng),
        Err(BadTerms::Recipient)
    );
    let to_link = draft().offer(now()).unwrap();
    assert_eq!(
        to_link.wrap_for_desk(&desk.box_public(), &secret, rng),
        Err(BadTerms::Recipient)
    );
}

#[test]
fn without_either_half_nothing_opens() {
    let rng = &mut Fixed::new("halves");
    let terms = draft().offer(now()).unwrap();
    let (secret, half) = (GrantSecret::generate(rng), GrantHalf::generate(rng));
    let blob = seal_sections(&terms, &secret, &half, &keys(&terms, rng), rng)
        .unwrap()
        .blob();
    let other_half = GrantHalf::generate(rng);
    assert_eq!(
        open_sections(&terms, &secret, &other_half, &blob),
        Err(Refused)
    );
    let other_secret = GrantSecret::generate(rng);
    assert_eq!(
        open_sections(&terms, &other_secret, &half, &blob),
        Err(Refused)
    );
}

#[test]
fn one_changed_word_breaks_the_signature_and_closes_the_sections() {
    let rng = &mut Fixed::new("words");
    let terms = draft().offer(now()).unwrap();
    let signer = UserSeed::generate(rng);
    let signature = terms.sign(&signer.sign_key());
    terms.verify(&signer.verify_key(), &signature).unwrap();
    let (secret, half) = (GrantSecret::generate(rng), GrantHalf::generate(rng));
    let blob = seal_sections(&terms, &secret, &half, &keys(&terms, rng), rng)
        .unwrap()
        .blob();
    let link = Key::generate(rng);
    let wrapped = terms.wrap_for_link(&link, &secret, rng).unwrap().blob();
    for draft in changed() {
        let other = draft.recall().unwrap();
        assert_ne!(other.to_bytes(), terms.to_bytes());
        assert_eq!(
            other.verify(&signer.verify_key(), &signature),
            Err(Refused),
            "{other:?}"
        );
        assert_eq!(
            open_sections(&other, &secret, &half, &blob),
            Err(Refused),
            "{other:?}"
        );
        let moved = other.id != terms.id
            || other.org != terms.org
            || other.journal != terms.journal
            || other.not_after != terms.not_after;
        assert_eq!(
            other.unwrap_link(&link, &wrapped).is_err(),
            moved,
            "{other:?}"
        );
    }
    for at in 0..64 {
        let mut broken = signature;
        broken[at] ^= 1;
        assert_eq!(terms.verify(&signer.verify_key(), &broken), Err(Refused));
    }
    let other = UserSeed::generate(rng).verify_key();
    assert_eq!(terms.verify(&other, &signature), Err(Refused));
}

#[track_caller]
fn check_offer(change: impl FnOnce(&mut GrantDraft), expected: Result<(), BadTerms>) {
    let mut draft = draft();
    change(&mut draft);
    assert_eq!(draft.offer(now()).map(drop), expected);
}

#[test]
fn terms_that_a_release_cannot_give_are_refused() {
    let second = SignedDuration::from_secs(1);
    check_offer(|_| {}, Ok(()));
    check_offer(|it| it.not_after = now() + LONGEST_GRANT, Ok(()));
    check_offer(
        |it| it.not_after = now() + LONGEST_GRANT + second,
        Err(BadTerms::TooLong),
    );
    check_offer(|it| it.not_after = now() + second, Ok(()));
    check_offer(|it| it.not_after = now(), Err(BadTerms::Past));
    check_offer(
        |it| {
            it.granted_at = now() - second - second;
            it.not_after = now() - second;
        },
        Err(BadTerms::Past),
    );
    check_offer(|it| it.granted_at = now() + second, Err(BadTerms::NotYet));
    check_offer(|it| it.sections.clear(), Err(BadTerms::Sections));
    check_offer(
        |it| it.sections.push(it.sections[0].clone()),
        Err(BadTerms::Sections),
    );
    check_offer(|it| it.purpose.clear(), Err(BadTerms::Purpose));
    check_offer(
        |it| it.purpose = "She needs a bed tonight".into(),
        Err(BadTerms::Purpose),
    );
    check_offer(
        |it| it.granted_at = Timestamp::from_second(-1).unwrap(),
        Err(BadTerms::Moment),
    );
    check_offer(
        |it| it.not_after = Timestamp::from_second(i64::from(u32::MAX) + 1).unwrap(),
        Err(BadTerms::Moment),
    );
}

#[test]
fn a_grant_has_ended_from_its_last_second_on() {
    let terms = draft().offer(now()).unwrap();
    let second = SignedDuration::from_secs(1);
    assert!(!terms.has_ended(terms.not_after - second));
    assert!(terms.has_ended(terms.not_after));
    // An ended grant can still be read back, to be shown as ended.
    assert!(GrantTerms::from_bytes(&terms.to_bytes()).is_ok());
}

#[test]
fn terms_have_one_spelling_in_bytes_and_json() {
    let terms = draft().offer(now()).unwrap();
    let bytes = terms.to_bytes();
    assert_eq!(GrantTerms::from_bytes(&bytes).unwrap(), terms);
    let mut other_order = draft();
    other_order.sections.reverse();
    assert_eq!(other_order.offer(now()).unwrap(), terms);
    let mut finer = draft();
    finer.not_after += SignedDuration::from_millis(700);
    assert_eq!(finer.offer(now()).unwrap(), terms);
    let json = serde_json::to_string(&*terms).unwrap();
    let read: GrantDraft = serde_json::from_str(&json).unwrap();
    assert_eq!(read.recall().unwrap(), terms);
    for at in 0..bytes.len() {
        assert!(GrantTerms::from_bytes(&bytes[..at]).is_err());
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        if let Ok(other) = GrantTerms::from_bytes(&changed) {
            assert_ne!(other, terms, "byte {at}");
            assert_eq!(other.to_bytes(), changed, "byte {at}");
        }
    }
    assert!(GrantTerms::from_bytes(&[bytes.as_slice(), &[0]].concat()).is_err());
}
