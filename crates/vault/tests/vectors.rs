//! Known answers. They are made here from fixed random bytes and must equal `vectors.json`, which an independent reader
//! in Python opens as well (`python_reader.rs`). A difference means that the format changed, and the format may not.

#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

use std::fs;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use jiff::Timestamp;
use serde_json::{Value, json};
use vault::{
    Aad, Blob, Code, Cost, DeskCertificate, DeskId, DeskSeed, EntryId, GrantDraft, GrantHalf,
    GrantId, GrantSecret, GrantTerms, JournalId, JournalKey, JournalSeed, Key, Label, LinkId,
    MemberId, NodeSecret, OrgId, Recipient, RecoveryCode, ReferralId, ReleaseId, Root, Section,
    SectionKey, ShredHalf, Stage, Token, UserSeed, arrive, field, fingerprint, keep, open_arrived,
    open_kept, open_sections, padded_length, seal_sections,
};

mod support;
use support::{Fixed, bytes, hex};

const TEXTS: [&str; 4] = [
    "",
    "I can talk after six.",
    "Puedo hablar después de las seis.",
    LONG,
];
const LONG: &str = concat!(
    "A longer message, so that more than one size class is seen. A longer message, so that more than one size ",
    "class is seen. A longer message, so that more than one size class is seen. A longer message, so that more ",
    "than one size class is seen. A longer message, so that more than one size class is seen.",
);

fn k_seal(rng: &mut Fixed) -> Value {
    let place = |rng: &mut Fixed| {
        let (org, journal) = (OrgId::random(rng), JournalId::random(rng));
        Aad::new(
            &field::ENTRY_KEPT,
            org,
            Some(journal),
            EntryId::random(rng),
            7,
            2,
        )
    };
    let one = |text: &&str| {
        let (key, aad) = (Key::generate(rng), place(rng));
        let sealed = keep(&key, &aad, text.as_bytes(), rng);
        assert_eq!(
            open_kept(&key, &aad, &sealed.blob()).unwrap().as_slice(),
            text.as_bytes()
        );
        json!({
            "key": hex(key.as_bytes()),
            "aad": hex(aad.as_bytes()),
            "plain": hex(text.as_bytes()),
            "blob": hex(sealed.as_bytes()),
        })
    };
    let mut all: Vec<Value> = TEXTS.iter().map(one).collect();
    let (key, org) = (Key::generate(rng), OrgId::random(rng));
    let aad = Aad::new(&field::SHRED_HALF, org, None, JournalId::random(rng), 0, 0);
    let half = ShredHalf::generate(rng);
    all.push(json!({
        "key": hex(key.as_bytes()),
        "aad": hex(aad.as_bytes()),
        "plain": hex(half.as_bytes()),
        "blob": hex(half.keep(&key, &aad, rng).as_bytes()),
    }));
    all.into()
}

fn p_seal(rng: &mut Fixed) -> Value {
    let one = |text: &&str| {
        let (seed, org) = (DeskSeed::generate(rng), OrgId::random(rng));
        let journal = JournalId::random(rng);
        let aad = Aad::new(
            &field::ENTRY_ARRIVED,
            org,
            Some(journal),
            EntryId::random(rng),
            1,
            0,
        );
        let sealed = arrive(&seed.box_public(), &aad, text.as_bytes(), rng);
        let opened = open_arrived(&seed.box_secret(), &aad, &sealed.blob()).unwrap();
        assert_eq!(opened.as_slice(), text.as_bytes());
        json!({
            "desk_seed": hex(seed.as_bytes()),
            "box_public": hex(seed.box_public().as_bytes()),
            "aad": hex(aad.as_bytes()),
            "plain": hex(text.as_bytes()),
            "blob": hex(sealed.as_bytes()),
        })
    };
    TEXTS.iter().map(one).collect::<Vec<Value>>().into()
}

fn places(rng: &mut Fixed) -> Value {
    let mut all = Vec::new();
    for (journal, rev, epoch) in [(None, 0, 0), (Some(JournalId::random(rng)), u32::MAX, 1)] {
        let (org, row) = (OrgId::random(rng), EntryId::random(rng));
        let aad = Aad::new(&field::ENTRY_KEPT, org, journal, row, rev, epoch);
        all.push(json!({
            "org": org,
            "journal": journal,
            "table": field::ENTRY_KEPT.spec.table,
            "field": field::ENTRY_KEPT.spec.field,
            "row": row,
            "rev": rev,
            "epoch": epoch,
            "bytes": hex(aad.as_bytes()),
        }));
    }
    all.into()
}

fn padding() -> Value {
    let lengths = [
        0, 1, 255, 256, 511, 512, 1023, 1024, 2047, 2048, 4095, 4096, 4097, 5000, 9999, 65_535,
        65_536, 1_000_000,
    ];
    lengths
        .map(|length| json!({"length": length, "padded": padded_length(length)}))
        .to_vec()
        .into()
}

fn stretched(secret: &[u8], salt: &[u8; 16], cost: Cost) -> [u8; 32] {
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).unwrap();
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, &mut out)
        .unwrap();
    out
}

fn tree(rng: &mut Fixed) -> Value {
    // A small cost: what is known here is the derivation, not the work.
    let cost = Cost {
        memory_kib: 64,
        passes: 1,
    };
    let (node, salt) = (NodeSecret::generate(rng), bytes::<16>(rng));
    let password = "correct horse battery staple";
    let root = Root::derive(password.as_bytes(), &salt, cost, &node).unwrap();
    let raw = stretched(password.as_bytes(), &salt, cost);
    assert_eq!(
        Root::from_stretched(&raw, &node).auth_tag(),
        root.auth_tag()
    );
    let user = UserSeed::generate(rng);
    let desk = DeskSeed::generate(rng);
    let (seed, half) = (JournalSeed::generate(rng), ShredHalf::generate(rng));
    let journal = JournalId::random(rng);
    let key = JournalKey::derive(&seed, &half, journal);
    let release = ReleaseId::random(rng);
    let sections: Vec<Value> = [
        (Section::MAIN, 0),
        (Section::MAIN, 1),
        (Section::NOTES, 0),
        (Section::release(release), 3),
        (Section::contact_route(release), 3),
    ]
    .iter()
    .map(|(name, epoch)| {
        json!({"section": name, "epoch": epoch, "key": hex(key.section(name, *epoch).as_bytes())})
    })
    .collect();
    json!({
        "password": password,
        "salt": hex(&salt),
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "stretched": hex(&raw),
        "node": hex(node.as_bytes()),
        "auth_tag": hex(&root.auth_tag()),
        "unlock": hex(root.unlock().as_bytes()),
        "node_label": "outbox",
        "node_key": hex(node.key("outbox").as_bytes()),
        "mark_label": "idem",
        "mark_parts": [hex(b"one"), hex(b"")],
        "mark": hex(&node.mark("idem", &[b"one", b""])),
        "user_seed": hex(user.as_bytes()),
        "user_box": hex(user.box_public().as_bytes()),
        "user_verify": hex(user.verify_key().as_bytes()),
        "fingerprint": fingerprint(&user.verify_key(), &user.box_public()),
        "desk_seed": hex(desk.as_bytes()),
        "desk_box": hex(desk.box_public().as_bytes()),
        "desk_verify": hex(desk.verify_key().as_bytes()),
        "journal_seed": hex(seed.as_bytes()),
        "shred_half": hex(half.as_bytes()),
        "journal": journal,
        "journal_box": hex(key.box_public().as_bytes()),
        "sections": sections,
    })
}

fn carried(rng: &mut Fixed) -> Value {
    let cost = Cost {
        memory_kib: 64,
        passes: 1,
    };
    let (node, salt) = (NodeSecret::generate(rng), bytes::<16>(rng));
    let code = Code::generate(rng);
    let digits: String = code
        .to_text()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let raw = stretched(digits.as_bytes(), &salt, cost);
    let keys = code.keys(&salt, cost, &node).unwrap();
    assert_eq!(
        Code::keys_from_stretched(&raw, &node).lookup_hash,
        keys.lookup_hash
    );
    let token = Token::generate(rng);
    let labels = [
        ("member", Label::Member),
        ("visitor", Label::Visitor),
        ("partner", Label::Partner),
        ("link", Label::Link),
        ("invite", Label::Invite),
        ("setup", Label::Setup),
    ];
    let tokens: Vec<Value> = labels
        .into_iter()
        .map(|(name, label)| {
            json!({
                "label": name,
                "lookup": hex(&token.lookup(label)),
                "key": hex(token.key(label).as_bytes()),
            })
        })
        .collect();
    let recovery = RecoveryCode::generate(rng);
    json!({
        "node": hex(node.as_bytes()),
        "receipt": {
            "shown": code.to_text().as_str(),
            "salt": hex(&salt),
            "stretched": hex(&raw),
            "lookup_hash": hex(&keys.lookup_hash),
            "key": hex(keys.key.as_bytes()),
        },
        "token": {"text": token.to_text().as_str(), "keys": tokens},
        "recovery": {"text": recovery.to_text().as_str(), "key": hex(recovery.key(&node).as_bytes())},
    })
}

fn certificate(rng: &mut Fixed) -> Value {
    let (org, desk) = (OrgId::random(rng), DeskId::random(rng));
    let (first, second) = (DeskSeed::generate(rng), DeskSeed::generate(rng));
    let (certificate, pin) = DeskCertificate::first(org, desk, &first);
    let next = DeskCertificate::issue(org, desk, 2, &second, &first.sign_key());
    next.check(&pin).unwrap();
    json!({
        "pin": pin,
        "org": org,
        "desk": desk,
        "certificates": [
            {"version": 1, "box": hex(first.box_public().as_bytes()), "bytes": hex(&certificate.to_bytes())},
            {"version": 2, "box": hex(second.box_public().as_bytes()), "bytes": hex(&next.to_bytes())},
        ],
    })
}

fn draft(rng: &mut Fixed, recipient: Recipient, stage: Stage) -> GrantTerms {
    let release = ReleaseId::random(rng);
    let granted_at: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    GrantDraft {
        id: GrantId::random(rng),
        org: OrgId::random(rng),
        journal: JournalId::random(rng),
        sections: vec![
            (Section::release(release), 1),
            (Section::contact_route(release), 0),
        ],
        recipient,
        stage,
        purpose: "shelter".into(),
        release,
        referral: ReferralId::random(rng),
        granted_by: MemberId::random(rng),
        granted_at,
        not_after: "2026-03-31T12:00:00Z".parse().unwrap(),
    }
    .offer(granted_at)
    .unwrap()
}

fn grant(rng: &mut Fixed, terms: &GrantTerms) -> Value {
    let signer = UserSeed::generate(rng);
    let (secret, half) = (GrantSecret::generate(rng), GrantHalf::generate(rng));
    let keys: Vec<SectionKey> = terms
        .sections
        .iter()
        .map(|(section, epoch)| (section.clone(), *epoch, Key::generate(rng)))
        .collect();
    let sections = seal_sections(terms, &secret, &half, &keys, rng).unwrap();
    assert_eq!(
        open_sections(terms, &secret, &half, &sections.blob()).unwrap(),
        keys
    );
    let wrapped = if let Recipient::Link(_) = terms.recipient {
        let token = Token::generate(rng);
        let sealed = terms
            .wrap_for_link(&token.key(Label::Link), &secret, rng)
            .unwrap();
        json!({"token": token.to_text().as_str(), "blob": hex(sealed.as_bytes())})
    } else {
        let desk = DeskSeed::generate(rng);
        let sealed = terms
            .wrap_for_desk(&desk.box_public(), &secret, rng)
            .unwrap();
        json!({"desk_seed": hex(desk.as_bytes()), "blob": hex(sealed.as_bytes())})
    };
    let keys: Vec<Value> = keys
        .iter()
        .map(|(section, epoch, key)| json!({"section": section, "epoch": epoch, "key": hex(key.as_bytes())}))
        .collect();
    json!({
        "terms": serde_json::to_value(&**terms).unwrap(),
        "granted_at_second": terms.granted_at.as_second(),
        "not_after_second": terms.not_after.as_second(),
        "bytes": hex(&terms.to_bytes()),
        "verify_key": hex(signer.verify_key().as_bytes()),
        "signature": hex(&terms.sign(&signer.sign_key())),
        "secret": hex(secret.as_bytes()),
        "half": hex(half.as_bytes()),
        "wrapped": wrapped,
        "sections_blob": hex(sections.as_bytes()),
        "keys": keys,
    })
}

fn grants(rng: &mut Fixed) -> Value {
    let link = Recipient::Link(LinkId::random(rng));
    let desk = Recipient::Desk(OrgId::random(rng), DeskId::random(rng));
    let (offer, accepted) = (
        draft(rng, link, Stage::Offer),
        draft(rng, desk, Stage::Accepted),
    );
    json!([grant(rng, &offer), grant(rng, &accepted)])
}

fn all() -> Value {
    json!({
        "about": "Known answers of suite 1. Every secret here is public. Made and checked by tests/vectors.rs, read by tests/reader.py.",
        "k_seal": k_seal(&mut Fixed::new("k-seal")),
        "p_seal": p_seal(&mut Fixed::new("p-seal")),
        "aad": places(&mut Fixed::new("aad")),
        "padding": padding(),
        "tree": tree(&mut Fixed::new("tree")),
        "carried": carried(&mut Fixed::new("carried")),
        "certificate": certificate(&mut Fixed::new("certificate")),
        "grants": grants(&mut Fixed::new("grants")),
    })
}

#[test]
fn the_known_answers_are_what_this_program_makes() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors.json");
    let made = serde_json::to_string_pretty(&all()).unwrap() + "\n";
    if fs::read_to_string(&file).is_ok_and(|known| known == made) {
        return;
    }
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors.json");
    fs::write(&beside, made).unwrap();
    panic!(
        "{} differs; what this program makes is in {}",
        file.display(),
        beside.display()
    );
}

/// The answers as they stand in the file, opened again: not only what is made today, also what was written then.
#[test]
fn the_known_answers_open() {
    let file = include_str!("vectors.json");
    let known: Value = serde_json::from_str(file).unwrap();
    let text = |value: &Value| support::unhex(value.as_str().unwrap());
    for grant in known["grants"].as_array().unwrap() {
        let terms = GrantTerms::from_bytes(&text(&grant["bytes"])).unwrap();
        let draft: GrantDraft = serde_json::from_value(grant["terms"].clone()).unwrap();
        assert_eq!(draft.recall().unwrap(), terms);
        let verify = vault::VerifyKey::from_bytes(text(&grant["verify_key"]).try_into().unwrap());
        let signature = text(&grant["signature"]).try_into().unwrap();
        terms.verify(&verify, &signature).unwrap();
        let wrapped = Blob::from(text(&grant["wrapped"]["blob"]));
        let secret = if let Some(token) = grant["wrapped"]["token"].as_str() {
            let key = Token::parse(token).unwrap().key(Label::Link);
            terms.unwrap_link(&key, &wrapped).unwrap()
        } else {
            let seed = text(&grant["wrapped"]["desk_seed"]).try_into().unwrap();
            let desk = DeskSeed::from_bytes(seed).box_secret();
            terms.unwrap_desk(&desk, &wrapped).unwrap()
        };
        let half = GrantHalf::from_bytes(text(&grant["half"]).try_into().unwrap());
        let blob = Blob::from(text(&grant["sections_blob"]));
        let opened = open_sections(&terms, &secret, &half, &blob).unwrap();
        let keys: Vec<String> = opened
            .iter()
            .map(|(_, _, key)| hex(key.as_bytes()))
            .collect();
        let expected: Vec<&str> = grant["keys"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["key"].as_str().unwrap())
            .collect();
        assert_eq!(keys, expected);
    }
    let receipt = known["carried"]["receipt"]["shown"].as_str().unwrap();
    assert_eq!(Code::parse(receipt).unwrap().to_text().as_str(), receipt);
    let recovery = known["carried"]["recovery"]["text"].as_str().unwrap();
    assert_eq!(
        RecoveryCode::parse(recovery).unwrap().to_text().as_str(),
        recovery
    );
}
