"""An independent reader of the known answers in vectors.json.

It is written from the description of the formats, in another language and over another library, so that a slip in the
Rust program and a slip here would have to be the same slip. HPKE (RFC 9180, base mode) is done by hand.

    python3 reader.py vectors.json

Needs the module `cryptography` (38 or newer). Without it, it ends with status 77 and says so.
"""

import hashlib
import hmac
import json
import struct
import sys

try:
    from cryptography.exceptions import InvalidSignature, InvalidTag
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
except ImportError:
    print("the Python module cryptography is missing", file=sys.stderr)
    sys.exit(77)

unhex = bytes.fromhex


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def extract(salt, ikm):
    return hmac.new(salt or bytes(32), ikm, hashlib.sha256).digest()


def expand(prk, info, length):
    out, block, count = b"", b"", 1
    while len(out) < length:
        block = hmac.new(prk, block + info + bytes([count]), hashlib.sha256).digest()
        out, count = out + block, count + 1
    return out[:length]


def derive(ikm, *info, length=32, salt=b""):
    return expand(extract(salt, ikm), b"".join(info), length)


def lp(part):
    return struct.pack(">H", len(part)) + part


def u32(number):
    return struct.pack(">I", number)


def raw_public(key):
    return key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def box(seed, kind):
    secret = X25519PrivateKey.from_private_bytes(derive(seed, b"hs1/" + kind + b"/box"))
    return secret, raw_public(secret.public_key())


def sign_key(seed, kind):
    return Ed25519PrivateKey.from_private_bytes(derive(seed, b"hs1/" + kind + b"/sign"))


def aad(org, journal, table, field, row, rev, epoch):
    journal = b"" if journal is None else unhex(journal)
    return (
        lp(b"hs1") + lp(unhex(org)) + lp(journal) + lp(table.encode()) + lp(field.encode())
        + lp(unhex(row)) + u32(rev) + u32(epoch)
    )


def padded_length(length):
    marked = length + 1
    for bucket in (256, 512, 1024, 2048, 4096):
        if marked <= bucket:
            return bucket
    exponent = marked.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (marked + mask) & ~mask


def unpad(padded, bucketed):
    plain = padded.rstrip(b"\0")
    assert plain.endswith(b"\x80"), "no mark"
    plain = plain[:-1]
    assert len(padded) == (padded_length(len(plain)) if bucketed else len(plain) + 1), "another length"
    return plain


def open_kept(key, place, blob, bucketed=True):
    assert blob[:2] == b"\x01\x01", "no K-seal of suite 1"
    salt, commitment, ciphertext = blob[2:26], blob[26:58], blob[58:]
    okm = derive(key, b"hs1/k", place, length=64, salt=salt)
    assert hmac.compare_digest(okm[32:], commitment), "the commitment differs"
    return unpad(ChaCha20Poly1305(okm[:32]).decrypt(bytes(12), ciphertext, place), bucketed)


def labelled_extract(suite, salt, label, ikm):
    return extract(salt, b"HPKE-v1" + suite + label + ikm)


def labelled_expand(suite, prk, label, info, length):
    return expand(prk, struct.pack(">H", length) + b"HPKE-v1" + suite + label + info, length)


def open_arrived(secret, public, place, blob, bucketed=True):
    assert blob[:2] == b"\x02\x01", "no P-seal of suite 1"
    assert blob[2:10] == sha256(b"hs1/kid", public)[:8], "sealed to another box"
    enc, ciphertext = blob[10:42], blob[42:]
    # RFC 9180, 4.1: DHKEM(X25519, HKDF-SHA256), number 0x0020.
    kem = b"KEM" + b"\x00\x20"
    shared = secret.exchange(X25519PublicKey.from_public_bytes(enc))
    eae = labelled_extract(kem, b"", b"eae_prk", shared)
    shared = labelled_expand(kem, eae, b"shared_secret", enc + public, 32)
    # 5.1: KDF 0x0001, AEAD 0x0003, mode base.
    suite = b"HPKE" + b"\x00\x20" + b"\x00\x01" + b"\x00\x03"
    context = (
        b"\x00"
        + labelled_extract(suite, b"", b"psk_id_hash", b"")
        + labelled_extract(suite, b"", b"info_hash", b"hs1/p")
    )
    start = labelled_extract(suite, shared, b"secret", b"")
    key = labelled_expand(suite, start, b"key", context, 32)
    nonce = labelled_expand(suite, start, b"base_nonce", context, 12)
    return unpad(ChaCha20Poly1305(key).decrypt(nonce, ciphertext, place), bucketed)


def refuses(act):
    try:
        act()
    except (AssertionError, InvalidTag, InvalidSignature, ValueError):
        return True
    return False


def check_seals(known):
    for it in known["k_seal"]:
        key, place, blob = unhex(it["key"]), unhex(it["aad"]), unhex(it["blob"])
        bucketed = lp(b"half") not in place
        assert open_kept(key, place, blob, bucketed) == unhex(it["plain"])
        broken = blob[:-1] + bytes([blob[-1] ^ 1])
        assert refuses(lambda: open_kept(key, place, broken, bucketed))
        assert refuses(lambda: open_kept(key, place[:-1] + b"\xff", blob, bucketed))
    for it in known["p_seal"]:
        secret, public = box(unhex(it["desk_seed"]), b"desk")
        place, blob = unhex(it["aad"]), unhex(it["blob"])
        assert public == unhex(it["box_public"])
        assert open_arrived(secret, public, place, blob) == unhex(it["plain"])
        assert refuses(lambda: open_arrived(secret, public, place[:-1] + b"\xff", blob))
    for it in known["aad"]:
        names = ("org", "journal", "table", "field", "row", "rev", "epoch")
        assert aad(*(it[name] for name in names)) == unhex(it["bytes"])
    for it in known["padding"]:
        assert padded_length(it["length"]) == it["padded"], it


def check_tree(it):
    node = unhex(it["node"])
    root = derive(unhex(it["stretched"]) + node, b"hs1/root")
    assert sha256(derive(root, b"hs1/root/auth")) == unhex(it["auth_tag"])
    assert derive(root, b"hs1/root/unlock") == unhex(it["unlock"])
    assert derive(node, b"hs1/node/" + it["node_label"].encode()) == unhex(it["node_key"])
    parts = [sha256(unhex(part)) for part in it["mark_parts"]]
    whole = lp(it["mark_label"].encode()) + b"".join(parts)
    mark = hmac.new(derive(node, b"hs1/node/mark"), whole, hashlib.sha256).digest()
    assert mark == unhex(it["mark"])
    for kind in ("user", "desk"):
        seed = unhex(it[kind + "_seed"])
        assert box(seed, kind.encode())[1] == unhex(it[kind + "_box"])
        assert raw_public(sign_key(seed, kind.encode()).public_key()) == unhex(it[kind + "_verify"])
    verify, public = unhex(it["user_verify"]), unhex(it["user_box"])
    mark = sha256(b"hs1/fingerprint", verify, public)
    for _ in range(1 << 16):
        mark = sha256(mark, verify, public)
    digits = "%016d" % (int.from_bytes(mark[:8], "big") % 10**16)
    assert " ".join(digits[at:at + 4] for at in (0, 4, 8, 12)) == it["fingerprint"]
    whole = derive(unhex(it["journal_seed"]) + unhex(it["shred_half"]), b"hs1/case", unhex(it["journal"]))
    secret = X25519PrivateKey.from_private_bytes(derive(whole, b"hs1/case/box"))
    assert raw_public(secret.public_key()) == unhex(it["journal_box"])
    for section in it["sections"]:
        name = section["section"].encode()
        key = derive(whole, b"hs1/sec", bytes([len(name)]), name, u32(section["epoch"]))
        assert key == unhex(section["key"]), section


def token_bytes(text):
    import base64

    return base64.urlsafe_b64decode(text + "=")


def check_carried(it):
    node, receipt = unhex(it["node"]), it["receipt"]
    stretched = unhex(receipt["stretched"])
    assert sha256(derive(stretched + node, b"hs1/rid")[:16]) == unhex(receipt["lookup_hash"])
    assert derive(stretched + node, b"hs1/rk") == unhex(receipt["key"])
    token = token_bytes(it["token"]["text"])
    assert len(token) == 32
    for row in it["token"]["keys"]:
        label = row["label"].encode()
        assert sha256(derive(token, b"hs1/" + label + b"/id")) == unhex(row["lookup"])
        assert derive(token, b"hs1/" + label + b"/key") == unhex(row["key"])
    letters = it["recovery"]["text"].replace("-", "")
    number = 0
    for letter in letters:
        number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(letter)
    code, check = number.to_bytes(20, "big")[:16], number.to_bytes(20, "big")[16:]
    assert check == sha256(b"hs1/recovery/check", code)[:4]
    assert derive(code + bytes(16) + node, b"hs1/recovery") == unhex(it["recovery"]["key"])


def check_certificate(it):
    for row in it["certificates"]:
        whole = unhex(row["bytes"])
        signed, signature = whole[:-64], whole[-64:]
        root = signed[-32:]
        assert sha256(b"hs1/pin", root) == unhex(it["pin"])
        Ed25519PublicKey.from_public_bytes(root).verify(signature, signed)
        front = lp(b"hs1/desk") + lp(unhex(it["org"])) + lp(unhex(it["desk"])) + u32(row["version"])
        assert signed.startswith(front + lp(unhex(row["box"])))


def terms_bytes(grant):
    terms = grant["terms"]
    out = lp(b"hs1/grant-terms")
    for name in ("id", "org", "journal"):
        out += lp(unhex(terms[name]))
    out += struct.pack(">H", len(terms["sections"]))
    for section, epoch in terms["sections"]:
        out += lp(section.encode()) + u32(epoch)
    if "link" in terms["recipient"]:
        out += b"\x01" + lp(unhex(terms["recipient"]["link"]))
    else:
        out += b"\x02" + b"".join(lp(unhex(part)) for part in terms["recipient"]["desk"])
    out += {"offer": b"\x01", "accepted": b"\x02"}[terms["stage"]]
    out += lp(terms["purpose"].encode())
    for name in ("release", "referral", "granted_by"):
        out += lp(unhex(terms[name]))
    return out + u32(grant["granted_at_second"]) + u32(grant["not_after_second"])


def check_grant(grant):
    terms, whole = grant["terms"], terms_bytes(grant)
    assert whole == unhex(grant["bytes"])
    verify = Ed25519PublicKey.from_public_bytes(unhex(grant["verify_key"]))
    verify.verify(unhex(grant["signature"]), whole)
    assert refuses(lambda: verify.verify(unhex(grant["signature"]), whole + b"\0"))

    def place(field):
        return aad(terms["org"], terms["journal"], "consent_grant", field, terms["id"], grant["not_after_second"], 0)

    wrapped = unhex(grant["wrapped"]["blob"])
    if "token" in grant["wrapped"]:
        key = derive(token_bytes(grant["wrapped"]["token"]), b"hs1/link/key")
        secret = open_kept(key, place("wrapped_link"), wrapped, bucketed=False)
    else:
        desk, public = box(unhex(grant["wrapped"]["desk_seed"]), b"desk")
        secret = open_arrived(desk, public, place("wrapped_desk"), wrapped, bucketed=False)
    assert secret == unhex(grant["secret"])
    key = derive(secret + unhex(grant["half"]), b"hs1/grant", unhex(terms["id"]), sha256(whole))
    plain = open_kept(key, place("sections"), unhex(grant["sections_blob"]))
    assert plain == b"".join(
        lp(row["section"].encode()) + u32(row["epoch"]) + unhex(row["key"]) for row in grant["keys"]
    )


def main(path):
    with open(path, encoding="utf-8") as file:
        known = json.load(file)
    check_seals(known)
    check_tree(known["tree"])
    check_carried(known["carried"])
    check_certificate(known["certificate"])
    for grant in known["grants"]:
        check_grant(grant)
    print("all known answers read")


if __name__ == "__main__":
    main(sys.argv[1])
