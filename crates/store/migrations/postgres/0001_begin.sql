-- Tables of the main store. The same tables and columns stand in ../sqlite; a test compares them.

-- The helpline: one row. `one` makes a second row impossible.
CREATE TABLE organization (
    id UUID NOT NULL PRIMARY KEY,
    one BOOLEAN NOT NULL UNIQUE CHECK (one),
    name BYTEA NOT NULL,
    certificates BYTEA NOT NULL,
    code_salt BYTEA NOT NULL
);

-- A member without credentials was invited and has not signed in.
CREATE TABLE member (
    id UUID NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
    handle_lookup BYTEA NOT NULL UNIQUE,
    name BYTEA NOT NULL,
    salt BYTEA,
    memory_kib BIGINT,
    passes BIGINT,
    auth_tag BYTEA,
    unlock_wrap BYTEA,
    recovery_wrap BYTEA,
    recovery_auth BYTEA,
    box_public BYTEA,
    verify_key BYTEA,
    totp BYTEA,
    created BIGINT NOT NULL,
    last_totp_step BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    next_try_at BIGINT NOT NULL
);

CREATE TABLE invite (
    lookup BYTEA NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    member UUID REFERENCES member (id),
    not_after BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE desk (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    certificate BYTEA NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (id, version)
);

CREATE TABLE desk_wrap (
    desk UUID NOT NULL,
    version BIGINT NOT NULL,
    member UUID NOT NULL REFERENCES member (id),
    sealed BYTEA NOT NULL,
    granted_by UUID NOT NULL,
    signature BYTEA NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (desk, version, member),
    FOREIGN KEY (desk, version) REFERENCES desk (id, version)
);
CREATE INDEX desk_wrap_member ON desk_wrap (member);

-- What stands in clear about a journal; `head` is the sequence of its last entry.
CREATE TABLE journal (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('contact', 'case')),
    desk UUID NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'open', 'closed', 'hidden')),
    lane TEXT NOT NULL,
    channel TEXT NOT NULL,
    lang TEXT NOT NULL,
    urgent BOOLEAN NOT NULL,
    assigned UUID,
    opened_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    closed_at BIGINT,
    shred_after BIGINT,
    box_public BYTEA NOT NULL,
    head BIGINT NOT NULL
);
CREATE INDEX journal_queue ON journal (state, opened_at);
CREATE INDEX journal_shred ON journal (shred_after);

-- Exactly one of the two seals. The two tables that grow with every message refer to no other by rule: the writer has
-- just read and locked the journal, and a look-up for each row costs more than the row. The unique key begins with `idem`, so that a retry is also found without its journal.
CREATE TABLE entry (
    journal UUID NOT NULL,
    seq BIGINT NOT NULL CHECK (seq > 0),
    id UUID NOT NULL,
    section TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('arrival', 'staff', 'system')),
    at BIGINT NOT NULL,
    idem UUID NOT NULL,
    kept BYTEA,
    arrived BYTEA,
    PRIMARY KEY (journal, seq),
    UNIQUE (idem, journal),
    CHECK ((kept IS NULL) <> (arrived IS NULL))
);

-- `holder` is a desk's id of 16 bytes with its version, or the look-up of a receipt code of 32 bytes with version 0.
CREATE TABLE wrap (
    journal UUID NOT NULL REFERENCES journal (id),
    kind TEXT NOT NULL CHECK (kind IN ('desk', 'code')),
    holder BYTEA NOT NULL,
    version BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (journal, kind, holder, version)
);
CREATE INDEX wrap_holder ON wrap (holder);

CREATE TABLE session (
    lookup BYTEA NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('member', 'visitor', 'partner')),
    subject UUID NOT NULL,
    sealed BYTEA NOT NULL,
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    absolute_end BIGINT NOT NULL
);
CREATE INDEX session_subject ON session (subject);
CREATE INDEX session_end ON session (absolute_end);

-- A grant that was taken back keeps its row and loses its secrets.
CREATE TABLE consent_grant (
    id UUID NOT NULL PRIMARY KEY,
    journal UUID NOT NULL REFERENCES journal (id),
    link UUID,
    to_org UUID,
    to_desk UUID,
    stage TEXT NOT NULL CHECK (stage IN ('offer', 'accepted')),
    release UUID NOT NULL,
    referral UUID NOT NULL,
    terms BYTEA NOT NULL,
    wrapped BYTEA,
    sections BYTEA,
    granted_at BIGINT NOT NULL,
    not_after BIGINT NOT NULL,
    withdrawn_at BIGINT,
    signature BYTEA NOT NULL,
    CHECK ((link IS NULL) = (to_org IS NOT NULL AND to_desk IS NOT NULL)),
    CHECK ((wrapped IS NULL AND sections IS NULL) = (withdrawn_at IS NOT NULL))
);
CREATE INDEX consent_grant_journal ON consent_grant (journal);
CREATE INDEX consent_grant_referral ON consent_grant (referral);
CREATE INDEX consent_grant_release ON consent_grant (release);
CREATE INDEX consent_grant_end ON consent_grant (not_after);

CREATE TABLE link (
    lookup BYTEA NOT NULL PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    referral UUID NOT NULL,
    journal UUID NOT NULL REFERENCES journal (id),
    not_after BIGINT NOT NULL,
    claimed_at BIGINT
);
CREATE INDEX link_referral ON link (referral);
CREATE INDEX link_journal ON link (journal);
CREATE INDEX link_end ON link (not_after);

CREATE TABLE referral (
    id UUID NOT NULL PRIMARY KEY,
    journal UUID NOT NULL REFERENCES journal (id),
    state TEXT NOT NULL CHECK (state IN ('offered', 'seen', 'accepted', 'declined', 'withdrawn', 'expired')),
    changed_at BIGINT NOT NULL
);
CREATE INDEX referral_journal ON referral (journal);

CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('queued', 'trying', 'sent', 'unknown')),
    sealed BYTEA NOT NULL,
    due BIGINT NOT NULL,
    attempts BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (state, due);

-- One chain for each start of a node. `after` names the ends of the others that nobody had named yet.
CREATE TABLE audit_segment (
    id UUID NOT NULL PRIMARY KEY,
    node UUID NOT NULL,
    opened_at BIGINT NOT NULL,
    after BYTEA NOT NULL,
    head_seq BIGINT NOT NULL,
    head_hash BYTEA NOT NULL
);

CREATE TABLE audit (
    segment UUID NOT NULL,
    seq BIGINT NOT NULL CHECK (seq > 0),
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor UUID,
    action TEXT NOT NULL,
    object UUID,
    entry BIGINT,
    result TEXT NOT NULL,
    digest BYTEA,
    details BYTEA,
    hash BYTEA NOT NULL,
    PRIMARY KEY (segment, seq)
);

-- The unsealed journal of the directory.
CREATE TABLE directory_change (
    seq BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    json TEXT NOT NULL,
    member UUID,
    at BIGINT NOT NULL,
    UNIQUE (kind, id, revision)
);

-- When the audit last got a line for this member, journal and session.
CREATE TABLE read_note (
    member UUID NOT NULL,
    journal UUID NOT NULL,
    session UUID NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (member, journal, session)
);
CREATE INDEX read_note_at ON read_note (at);

-- Who opened a journal is asked at every opening; other lines of the audit are walked whole or by time.
CREATE INDEX audit_opening ON audit (object, at) WHERE action = 'contact-read';
