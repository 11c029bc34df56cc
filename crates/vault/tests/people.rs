//! What people carry and hold: passwords, codes, sessions, desks and one request's keys.

use std::collections::BTreeSet;

use vault::{
    BadCode, Blob, Code, Cost, DeskCertificate, DeskId, DeskSeed, FIELDS, Field, JournalId,
    JournalKey, JournalSeed, Key, Keyring, Label, MemberId, NodeSecret, OrgId, Pin, RecoveryCode,
    Refused, Root, Section, ShredHalf, Strain, Token, UserSeed, desk_wrap_aad, field, fingerprint,
    journal_wrap_aad, same, sign_desk_wrap, verify_desk_wrap,
};

mod support;
use support::{Fixed, bytes};

/// For tests only: the work is not what they ask about.
const LIGHT: Cost = Cost {
    memory_kib: 64,
    passes: 1,
};

#[test]
fn a_password_opens_the_seed_and_another_password_salt_or_node_does_not() {
    let rng = &mut Fixed::new("password");
    let (node, salt) = (NodeSecret::generate(rng), bytes(rng));
    let root = Root::derive(b"six in the morning", &salt, LIGHT, &node).unwrap();
    let again = Root::derive(b"six in the morning", &salt, LIGHT, &node).unwrap();
    assert!(same(&root.auth_tag(), &again.auth_tag()));
    let seed = UserSeed::generate(rng);
    let aad = support::place(&field::MEMBER_UNLOCK, "member");
    let wrapped = seed.keep(&root.unlock(), &aad, rng).blob();
    assert_eq!(
        UserSeed::open_kept(&again.unlock(), &aad, &wrapped).unwrap(),
        seed
    );
    let others = [
        Root::derive(b"six in the evening", &salt, LIGHT, &node),
        Root::derive(b"six in the morning", &bytes(rng), LIGHT, &node),
        Root::derive(
            b"six in the morning",
            &salt,
            LIGHT,
            &NodeSecret::generate(rng),
        ),
    ];
    for other in others.map(Result::unwrap) {
        assert!(!same(&root.auth_tag(), &other.auth_tag()));
        assert_eq!(
            UserSeed::open_kept(&other.unlock(), &aad, &wrapped),
            Err(Refused)
        );
    }
}

#[test]
fn a_cost_that_cannot_be_met_is_an_error_and_less_than_the_floor_is_told() {
    let node = NodeSecret::from_bytes([1; 32]);
    let nothing = Cost {
        memory_kib: 0,
        passes: 1,
    };
    assert_eq!(
        Root::derive(b"", &[0; 16], nothing, &node).unwrap_err(),
        Strain
    );
    assert!(Cost::STANDARD.is_enough() && Cost::FLOOR.is_enough() && !LIGHT.is_enough());
}

#[track_caller]
fn check_receipt(typed: &str, expected: Result<&str, BadCode>) {
    let shown = Code::parse(typed).map(|code| code.to_text().to_string());
    assert_eq!(shown, expected.map(str::to_owned), "{typed:?}");
}

#[test]
fn receipts_are_read_as_people_write_them() {
    check_receipt("4821-0937  5520-1846", Ok("4821-0937  5520-1846"));
    check_receipt("4821093755201846", Ok("4821-0937  5520-1846"));
    check_receipt(" +48 (21) 0937.5520/1846 ", Ok("4821-0937  5520-1846"));
    check_receipt("0000 0000 0000 0000", Ok("0000-0000  0000-0000"));
    check_receipt("", Err(BadCode::Length));
    check_receipt("4821-0937  5520-184", Err(BadCode::Length));
    check_receipt("4821-0937  5520-18466", Err(BadCode::Length));
    check_receipt("4821-0937  5520-184O", Err(BadCode::Character));
    check_receipt(&"1".repeat(10_000), Err(BadCode::Length));
}

#[test]
fn a_receipt_is_found_and_opened_only_with_this_node() {
    let rng = &mut Fixed::new("receipt");
    let (node, salt) = (NodeSecret::generate(rng), bytes(rng));
    let code = Code::generate(rng);
    let keys = code.keys(&salt, LIGHT, &node).unwrap();
    let typed = Code::parse(&code.to_text()).unwrap();
    let again = typed.keys(&salt, LIGHT, &node).unwrap();
    assert_eq!(
        (again.lookup_hash, &again.key),
        (keys.lookup_hash, &keys.key)
    );
    let elsewhere = code.keys(&salt, LIGHT, &NodeSecret::generate(rng)).unwrap();
    assert_ne!(elsewhere.lookup_hash, keys.lookup_hash);
    assert_ne!(elsewhere.key, keys.key);
}

#[test]
fn recovery_codes_have_eight_groups_and_say_what_is_wrong() {
    let rng = &mut Fixed::new("recovery");
    let code = RecoveryCode::generate(rng);
    let text = code.to_text();
    let groups: Vec<&str> = text.split('-').collect();
    assert_eq!(groups, code.groups().each_ref().map(|it| it.as_str()));
    assert!(groups.len() == 8 && groups.iter().all(|group| group.len() == 4));
    let node = NodeSecret::generate(rng);
    let typed = RecoveryCode::parse(&text.to_lowercase()).unwrap();
    assert_eq!(typed.key(&node), code.key(&node));
    assert_ne!(code.key(&NodeSecret::generate(rng)), code.key(&node));
    let swapped = [groups[1], groups[0]]
        .into_iter()
        .chain(groups[2..].iter().copied());
    let swapped: Vec<&str> = swapped.collect();
    let wrong = |text: &str| RecoveryCode::parse(text).unwrap_err();
    assert_eq!(wrong(&swapped.join("-")), BadCode::Checksum);
    assert_eq!(wrong(&text[..38]), BadCode::Length);
    assert_eq!(wrong(&format!("{}7", text.as_str())), BadCode::Length);
    assert_eq!(wrong(&text.replacen('-', "U", 1)), BadCode::Character);
    assert_eq!(wrong(&"A".repeat(10_000)), BadCode::Length);
}

#[test]
fn the_same_token_is_another_secret_under_every_label() {
    let token = Token::generate(&mut Fixed::new("token"));
    let labels = [
        Label::Member,
        Label::Visitor,
        Label::Partner,
        Label::Link,
        Label::Invite,
        Label::Setup,
    ];
    let mut seen = BTreeSet::new();
    for label in labels {
        let keys = token.keys(label);
        seen.insert(keys.lookup);
        seen.insert(*keys.key.as_bytes());
    }
    assert_eq!(seen.len(), 12);
    assert_eq!(token.to_text().len(), 43);
    for wrong in [
        "",
        "x",
        &"A".repeat(42),
        &"A".repeat(44),
        &"=".repeat(43),
        &"é".repeat(43),
    ] {
        assert!(Token::parse(wrong).is_err(), "{wrong:?}");
    }
    // 43 characters carry two bits more than 32 bytes; they must be zero.
    assert!(Token::parse(&"A".repeat(43)).is_ok());
    assert!(Token::parse(&format!("{}B", "A".repeat(42))).is_err());
}

#[test]
fn a_desk_is_believed_only_under_the_pinned_root() {
    let rng = &mut Fixed::new("desk");
    let (org, desk) = (OrgId::random(rng), DeskId::random(rng));
    let (first, second) = (DeskSeed::generate(rng), DeskSeed::generate(rng));
    let (certificate, pin) = DeskCertificate::first(org, desk, &first);
    certificate.check(&pin).unwrap();
    assert_eq!(pin.to_string().parse::<Pin>(), Ok(pin));
    let next = DeskCertificate::issue(org, desk, 2, &second, &first.sign_key());
    next.check(&pin).unwrap();
    assert_eq!((next.org(), next.desk(), next.version()), (org, desk, 2));
    assert_eq!(next.box_public(), second.box_public());
    assert_eq!(next.verify_key(), second.verify_key());
    // Somebody who can write to the database makes a desk of their own.
    let planted = DeskCertificate::issue(org, desk, 3, &second, &second.sign_key());
    assert_eq!(planted.check(&pin), Err(Refused));
    let stored = next.to_bytes();
    assert_eq!(DeskCertificate::from_bytes(&stored).unwrap(), next);
    for at in 0..stored.len() {
        let mut changed = stored.clone();
        changed[at] ^= 1;
        let read = DeskCertificate::from_bytes(&changed).and_then(|it| it.check(&pin));
        assert_eq!(read, Err(Refused), "byte {at}");
    }
    for wrong in ["", "zz", &"g".repeat(64), &"A".repeat(64), &"é".repeat(32)] {
        assert!(wrong.parse::<Pin>().is_err(), "{wrong:?}");
    }
}

#[test]
fn sealing_to_a_point_that_gives_everybody_the_same_secret_is_refused() {
    let mut one = [0; 32];
    one[0] = 1;
    for weak in [[0; 32], one] {
        assert_eq!(vault::BoxPublic::from_bytes(weak), Err(Refused));
    }
    let sound = DeskSeed::from_bytes([5; 32]).box_public();
    assert_eq!(vault::BoxPublic::from_bytes(*sound.as_bytes()), Ok(sound));
}

#[test]
fn a_ring_opens_what_its_desks_hold_and_nothing_else() {
    let rng = &mut Fixed::new("ring");
    let (org, member, journal) = (
        OrgId::random(rng),
        MemberId::random(rng),
        JournalId::random(rng),
    );
    let (desk, user) = (DeskId::random(rng), UserSeed::generate(rng));
    let (old, new) = (DeskSeed::generate(rng), DeskSeed::generate(rng));
    let mut keys = Keyring::new(org, member, user.clone());
    for (version, seed) in [(1, &old), (2, &new)] {
        let aad = desk_wrap_aad(org, member, version);
        let wrap = seed.arrive(&user.box_public(), &aad, rng).blob();
        assert_eq!(
            keys.add_desk(desk, version + 1, &wrap),
            Err(Refused),
            "the version is bound"
        );
        keys.add_desk(desk, version, &wrap).unwrap();
    }
    let sealed = old.arrive(&user.box_public(), &desk_wrap_aad(org, member, 1), rng);
    let signature = sign_desk_wrap(&user.sign_key(), desk, 1, member, &sealed);
    let stands = |version, member, wrap: &Blob| {
        verify_desk_wrap(&user.verify_key(), desk, version, member, wrap, &signature)
    };
    let other = new.arrive(&user.box_public(), &desk_wrap_aad(org, member, 1), rng);
    assert_eq!(stands(1, member, &sealed.blob()), Ok(()));
    for signed in [
        stands(2, member, &sealed.blob()),
        stands(1, MemberId::nil(), &sealed.blob()),
        stands(1, member, &other.blob()),
    ] {
        assert_eq!(signed, Err(Refused));
    }
    assert_eq!(keys.desks().count(), 2);
    assert_eq!(keys.newest(desk), Some((2, &new)));
    assert_eq!(keys.desk(desk, 1), Some(&old));
    let (seed, half) = (JournalSeed::generate(rng), ShredHalf::generate(rng));
    let aad = journal_wrap_aad(org, journal, desk, 1);
    let wrap = seed.arrive(&old.box_public(), &aad, rng).blob();
    let key = keys.open_journal(journal, desk, 1, &wrap, &half).unwrap();
    let own = JournalKey::derive(&seed, &half, journal);
    assert_eq!(
        key.section(&Section::MAIN, 0),
        own.section(&Section::MAIN, 0)
    );
    // Without its shred half the journal is closed, whoever asks.
    let other = ShredHalf::generate(rng);
    let closed = keys.open_journal(journal, desk, 1, &wrap, &other).unwrap();
    assert_ne!(
        closed.section(&Section::MAIN, 0),
        own.section(&Section::MAIN, 0)
    );
    let elsewhere = JournalId::random(rng);
    assert!(keys.open_journal(elsewhere, desk, 1, &wrap, &half).is_err());
    let stranger = Keyring::new(org, MemberId::random(rng), UserSeed::generate(rng));
    assert!(
        stranger
            .open_journal(journal, desk, 1, &wrap, &half)
            .is_err()
    );
}

#[test]
fn secrets_print_nothing() {
    let rng = &mut Fixed::new("print");
    let (org, member) = (OrgId::random(rng), MemberId::random(rng));
    let user = UserSeed::generate(rng);
    let node = NodeSecret::generate(rng);
    let token = Token::generate(rng);
    let code = Code::generate(rng);
    let journal = JournalKey::derive(
        &JournalSeed::generate(rng),
        &ShredHalf::generate(rng),
        JournalId::random(rng),
    );
    let root = Root::derive(b"secret", &[0; 16], LIGHT, &node).unwrap();
    let shown = [
        format!("{user:?}"),
        format!("{node:?}"),
        format!("{:?}", Key::from_bytes([9; 32])),
        format!("{:?}", user.box_secret()),
        format!("{:?}", user.sign_key()),
        format!("{token:?}"),
        format!("{:?}", token.keys(Label::Member)),
        format!("{code:?}"),
        format!("{:?}", code.keys(&[0; 16], LIGHT, &node).unwrap()),
        format!("{:?}", RecoveryCode::generate(rng)),
        format!("{journal:?}"),
        format!("{root:?}"),
        format!("{:?}", Keyring::new(org, member, user.clone())),
    ];
    for text in shown {
        let (_, rest) = text.split_once('(').unwrap();
        assert_eq!(rest, "[redacted])", "{text}");
    }
}

#[test]
fn a_fingerprint_is_four_groups_of_digits_and_follows_both_keys() {
    let rng = &mut Fixed::new("fingerprint");
    let (one, other) = (UserSeed::generate(rng), UserSeed::generate(rng));
    let mark = fingerprint(&one.verify_key(), &one.box_public());
    let groups: Vec<&str> = mark.split(' ').collect();
    assert!(groups.len() == 4 && groups.iter().all(|it| it.len() == 4));
    assert_ne!(mark, fingerprint(&one.verify_key(), &other.box_public()));
    assert_ne!(mark, fingerprint(&other.verify_key(), &one.box_public()));
}

fn seal_of<S>(field: &Field<S>) -> vault::field::Seal {
    field.spec.seal
}

#[test]
fn every_column_has_a_name_of_its_own_and_the_seal_of_its_type() {
    let names: BTreeSet<(&str, &str)> = FIELDS.iter().map(|it| (it.table, it.field)).collect();
    assert_eq!(names.len(), FIELDS.len());
    assert_eq!(seal_of(&field::ENTRY_KEPT), field::Seal::Kept);
    assert_eq!(seal_of(&field::ENTRY_ARRIVED), field::Seal::Arrived);
}

#[track_caller]
fn check_id(text: &str, good: bool) {
    assert_eq!(text.parse::<JournalId>().is_ok(), good, "{text:?}");
}

#[test]
fn an_id_has_one_spelling() {
    let id = JournalId::random(&mut Fixed::new("id"));
    let text = id.to_string();
    assert_eq!(text.parse(), Ok(id));
    assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{text}\""));
    assert_eq!(
        serde_json::from_str::<JournalId>(&format!("\"{text}\"")).unwrap(),
        id
    );
    check_id(&"a".repeat(32), true);
    check_id(&"A".repeat(32), false);
    check_id(&"a".repeat(31), false);
    check_id(&"a".repeat(33), false);
    check_id(&"é".repeat(16), false);
    check_id(&id.uuid().to_string(), false);
    check_id(&format!("{{{text}}}"), false);
    assert_eq!(JournalId::nil().to_string(), "0".repeat(32));
}

#[test]
fn a_section_is_a_label_and_nothing_else() {
    for good in ["main", "a/b-1", &"x".repeat(64)] {
        assert!(good.parse::<Section>().is_ok(), "{good:?}");
    }
    for wrong in ["", "Main", "a b", "é", "a\n", &"x".repeat(65)] {
        assert!(wrong.parse::<Section>().is_err(), "{wrong:?}");
    }
}
