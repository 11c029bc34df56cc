//! Every statement of the room with a fixed text, the same for both databases. A test prepares each on both.
//!
//! Common ground and nothing else: no function of a database, no clock, no random, no operator on documents, no
//! trigger. What is counted at run time (`VALUES` of a batch) is put together by [`Counted::text`] from the
//! beginnings and ends at the bottom.

use crate::dialect::{Locking, locking};

macro_rules! statements {
    ($($name:ident = $text:expr;)+) => {
        $(pub(crate) const $name: &str = $text;)+
        /// Every one of them.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &str)] = &[$((stringify!($name), $name)),+];
    };
}
macro_rules! locking_statements {
    ($($name:ident = $text:literal;)+) => {
        $(pub(crate) const $name: Locking = locking!($text);)+
        /// Every one of them.
        #[cfg(test)]
        pub(crate) const LOCKING: &[(&str, Locking)] = &[$((stringify!($name), $name)),+];
    };
}

macro_rules! member { () => {
    "SELECT id, role, state, handle_lookup, name, salt, memory_kib, passes, auth_tag, unlock_wrap, recovery_wrap, \
     recovery_auth, box_public, verify_key, totp, created, last_totp_step, failed, next_try_at FROM member"
} }
macro_rules! journal { () => {
    "SELECT id, kind, desk, state, lane, channel, lang, urgent, assigned, opened_at, changed_at, closed_at, \
     shred_after, box_public, head FROM journal"
} }
macro_rules! entry {
    () => {
        "SELECT journal, seq, id, section, epoch, class, at, idem, kept, arrived FROM entry"
    };
}
macro_rules! session {
    () => {
        "SELECT lookup, kind, subject, sealed, created, seen, absolute_end FROM session"
    };
}
macro_rules! grant { () => {
    "SELECT id, journal, link, to_org, to_desk, stage, release, referral, terms, wrapped, sections, granted_at, \
     not_after, withdrawn_at, signature FROM consent_grant"
} }
// A grant that is over does not come out, whether the sweeper runs or not.
macro_rules! live {
    () => {
        " AND withdrawn_at IS NULL AND granted_at <= $2 AND not_after > $2 ORDER BY granted_at, id"
    };
}
macro_rules! link {
    () => {
        "SELECT lookup, id, referral, journal, not_after, claimed_at FROM link"
    };
}
macro_rules! wrap {
    () => {
        "SELECT journal, kind, holder, version, sealed FROM wrap"
    };
}
macro_rules! audit { () => {
    "SELECT segment, seq, at, actor_kind, actor, action, object, entry, result, digest, details, hash FROM audit"
} }
// One state of the queue in `policy::Filter`: anybody's, nobody's, this member's.
macro_rules! standing {
    ($state:literal, $anyone:literal, $nobody:literal, $mine:literal) => {
        concat!(
            "(state = '",
            $state,
            "' AND (",
            $anyone,
            " OR (",
            $nobody,
            " AND assigned IS NULL) OR assigned = ",
            $mine,
            "))"
        )
    };
}
macro_rules! allowed { () => { concat!(
    " WHERE (", standing!("waiting", "$1", "$2", "$3"), " OR ", standing!("open", "$4", "$5", "$6"), " OR ",
    standing!("closed", "$7", "$8", "$9"), " OR ", standing!("hidden", "$10", "$11", "$12"), ")",
    " AND (desk = $13 OR $13 IS NULL) AND (kind = $14 OR $14 IS NULL) AND (state = $15 OR $15 IS NULL)"
) } }

statements! {
    // Reading.
    ORGANIZATION = "SELECT id, name, certificates, code_salt FROM organization";
    MEMBER = concat!(member!(), " WHERE id = $1");
    MEMBER_BY_HANDLE = concat!(member!(), " WHERE handle_lookup = $1");
    MEMBERS = concat!(member!(), " ORDER BY created, id");
    INVITE = "SELECT lookup, role, member, not_after, used_at FROM invite WHERE lookup = $1";
    DESKS = "SELECT id, version, certificate, created FROM desk ORDER BY created, id, version";
    DESK_WRAPS = "SELECT desk, version, member, sealed, granted_by, signature, at FROM desk_wrap \
        WHERE member = $1 ORDER BY desk, version";
    DESK_MEMBERS = "SELECT DISTINCT member FROM desk_wrap WHERE desk = $1 ORDER BY member";
    JOURNAL = concat!(journal!(), " WHERE id = $1");
    QUEUE = concat!(journal!(), allowed!(),
        " AND (opened_at > $16 OR (opened_at = $16 AND id > $17)) ORDER BY opened_at, id LIMIT $18");
    QUEUE_COUNT = concat!("SELECT count(*) AS n FROM journal", allowed!());
    ENTRIES = concat!(entry!(), " WHERE journal = $1 AND seq > $2 ORDER BY seq LIMIT $3");
    ENTRY_BY_IDEM = "SELECT journal, seq FROM entry WHERE idem = $1 ORDER BY at LIMIT 1";
    WRAPS = concat!(wrap!(), " WHERE journal = $1 ORDER BY kind, holder, version");
    WRAPS_BY_CODE = concat!(wrap!(), " WHERE holder = $1 AND kind = 'code' ORDER BY journal");
    SESSION = concat!(session!(), " WHERE lookup = $1 AND absolute_end > $2");
    SESSIONS = concat!(session!(), " WHERE subject = $1 AND kind = $2 AND absolute_end > $3 ORDER BY created, lookup");
    GRANTS = concat!(grant!(), " WHERE journal = $1 ORDER BY granted_at, id");
    LIVE_GRANTS_OF_JOURNAL = concat!(grant!(), " WHERE journal = $1", live!());
    LIVE_GRANTS_OF_REFERRAL = concat!(grant!(), " WHERE referral = $1", live!());
    LIVE_GRANTS_OF_LINK = concat!(grant!(), " WHERE link = $1", live!());
    LIVE_GRANTS_OF_DESK = concat!(grant!(), " WHERE to_desk = $1", live!());
    LINK = concat!(link!(), " WHERE lookup = $1");
    LINKS_OF_REFERRAL = concat!(link!(), " WHERE referral = $1 ORDER BY not_after, id");
    REFERRAL = "SELECT id, journal, state, changed_at FROM referral WHERE id = $1";
    REFERRALS = "SELECT id, journal, state, changed_at FROM referral WHERE journal = $1 ORDER BY changed_at, id";
    OUTBOX_DUE = "SELECT id, state, sealed, due, attempts FROM outbox \
        WHERE state = 'queued' AND due <= $1 ORDER BY due, id LIMIT $2";
    OUTBOX_STATE = "SELECT id, state, sealed, due, attempts FROM outbox WHERE state = $1 ORDER BY due, id LIMIT $2";
    DIRECTORY = "SELECT seq, kind, id, revision, json, member, at FROM directory_change \
        WHERE seq > $1 ORDER BY seq LIMIT $2";
    HALF = "SELECT kind, id, sealed, created FROM half WHERE kind = $1 AND id = $2";
    HALVES_OLDER = "SELECT kind, id FROM half WHERE created < $1 AND (kind > $2 OR (kind = $2 AND id > $3)) \
        ORDER BY kind, id LIMIT $4";
    OPENINGS = concat!(audit!(), " WHERE object = $1 AND action = 'contact-read' ORDER BY at DESC, seq DESC LIMIT $2");
    AUDIT_OF_OBJECT = concat!(audit!(), " WHERE object = $1 ORDER BY at, segment, seq LIMIT $2");
    AUDIT_SINCE = concat!(audit!(), " WHERE at >= $1 AND at < $2 ORDER BY at, segment, seq LIMIT $3");
    AUDIT_OF_SEGMENT = concat!(audit!(), " WHERE segment = $1 AND seq > $2 ORDER BY seq LIMIT $3");
    AUDIT_SEGMENTS = "SELECT id, node, opened_at, after, head_seq, head_hash FROM audit_segment ORDER BY opened_at, id";
    AUDIT_STRAYS = "SELECT count(*) AS n FROM audit WHERE segment NOT IN (SELECT id FROM audit_segment)";
    EVERY_JOURNAL = "SELECT id, head FROM journal WHERE id > $1 ORDER BY id LIMIT $2";
    SEALED_ENTRIES = "SELECT seq, kept, arrived FROM entry WHERE journal = $1 AND seq > $2 ORDER BY seq LIMIT $3";
    COUNT_JOURNALS = "SELECT count(*) AS n FROM journal";
    COUNT_ENTRIES = "SELECT count(*) AS n FROM entry";
    COUNT_MEMBERS = "SELECT count(*) AS n FROM member";
    COUNT_SESSIONS = "SELECT count(*) AS n FROM session WHERE absolute_end > $1";
    WAITING_BEFORE = "SELECT count(*) AS n FROM (SELECT 1 AS one FROM journal WHERE state = 'waiting' AND kind = 'contact' \
        AND (CASE WHEN urgent = $1 THEN opened_at < $2 ELSE urgent END) ORDER BY opened_at LIMIT $3) AS counted";
    REMOVE_EVERY_HALF = "DELETE FROM half";
    ATTENDED = "SELECT count(*) AS n FROM (SELECT 1 AS one FROM member WHERE state = 'active' AND (id = $3 OR $3 IS NULL) \
        AND EXISTS (SELECT 1 FROM desk_wrap WHERE desk_wrap.member = member.id) \
        AND EXISTS (SELECT 1 FROM session WHERE session.subject = member.id AND session.kind = 'member' \
            AND session.seen > $1 AND session.absolute_end > $2) LIMIT 1) AS counted";
    COUNT_WAITING = "SELECT count(*) AS n FROM journal WHERE state = 'waiting'";
    COUNT_GRANTS = "SELECT count(*) AS n FROM consent_grant WHERE withdrawn_at IS NULL AND not_after > $1";
    COUNT_OUTBOX = "SELECT count(*) AS n FROM outbox WHERE state <> 'sent'";
    COUNT_AUDIT = "SELECT count(*) AS n FROM audit";
    COUNT_HALVES = "SELECT count(*) AS n FROM half";
    READ_NOTE = "SELECT at FROM read_note WHERE member = $1 AND journal = $2 AND session = $3";
    // Of what is due.
    DUE_SESSIONS = "SELECT lookup FROM session WHERE absolute_end <= $1 ORDER BY absolute_end LIMIT $2";
    DUE_GRANTS = "SELECT id, journal, referral FROM consent_grant WHERE not_after <= $1 AND withdrawn_at IS NULL \
        ORDER BY not_after LIMIT $2";
    DUE_LINKS = "SELECT lookup FROM link WHERE not_after <= $1 ORDER BY not_after LIMIT $2";
    DUE_JOURNALS = "SELECT id FROM journal WHERE shred_after <= $1 ORDER BY shred_after LIMIT $2";
    JOURNAL_DUE = "SELECT shred_after FROM journal WHERE id = $1";
    JOURNAL_EXISTS = "SELECT id FROM journal WHERE id = $1";
    GRANT_LIVES = "SELECT id FROM consent_grant WHERE id = $1 AND withdrawn_at IS NULL";

    // Writing.
    ADD_ORGANIZATION = "INSERT INTO organization (id, one, name, certificates, code_salt) VALUES ($1, TRUE, $2, $3, $4)";
    UPDATE_ORGANIZATION = "UPDATE organization SET name = $2, certificates = $3 WHERE id = $1";
    ADD_MEMBER = "INSERT INTO member (id, role, state, handle_lookup, name, salt, memory_kib, passes, auth_tag, \
        unlock_wrap, recovery_wrap, recovery_auth, box_public, verify_key, totp, created, last_totp_step, failed, next_try_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";
    MEMBER_STATE = "UPDATE member SET state = $2 WHERE id = $1";
    MEMBER_ROLE = "UPDATE member SET role = $2 WHERE id = $1";
    MEMBER_NAME = "UPDATE member SET handle_lookup = $2, name = $3 WHERE id = $1";
    MEMBER_CREDENTIALS = "UPDATE member SET salt = $2, memory_kib = $3, passes = $4, auth_tag = $5, unlock_wrap = $6, \
        recovery_wrap = $7, recovery_auth = $8, box_public = $9, verify_key = $10 WHERE id = $1";
    MEMBER_TOTP = "UPDATE member SET totp = $2, last_totp_step = 0 WHERE id = $1";
    MEMBER_TOTP_STEP = "UPDATE member SET last_totp_step = $2 WHERE id = $1 AND last_totp_step < $2";
    MEMBER_FAILED = "UPDATE member SET failed = failed + 1, next_try_at = $2 WHERE id = $1";
    MEMBER_DONE = "UPDATE member SET failed = 0, next_try_at = 0 WHERE id = $1";
    ADD_INVITE = "INSERT INTO invite (lookup, role, member, not_after, used_at) VALUES ($1, $2, $3, $4, $5)";
    USE_INVITE = "UPDATE invite SET used_at = $2 WHERE lookup = $1 AND used_at IS NULL AND not_after > $2";
    ADD_DESK = "INSERT INTO desk (id, version, certificate, created) VALUES ($1, $2, $3, $4)";
    ADD_DESK_WRAP = "INSERT INTO desk_wrap (desk, version, member, sealed, granted_by, signature, at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (desk, version, member) DO UPDATE SET \
        sealed = excluded.sealed, granted_by = excluded.granted_by, signature = excluded.signature, at = excluded.at";
    REMOVE_DESK_WRAPS = "DELETE FROM desk_wrap WHERE member = $1";
    ADD_WRAP = "INSERT INTO wrap (journal, kind, holder, version, sealed) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (journal, kind, holder, version) DO UPDATE SET sealed = excluded.sealed";
    REMOVE_WRAP = "DELETE FROM wrap WHERE journal = $1 AND kind = $2 AND holder = $3 AND version = $4";
    UPDATE_QUEUE = "UPDATE journal SET state = coalesce($2, state), lane = coalesce($3, lane), lang = coalesce($4, lang), \
        urgent = coalesce($5, urgent), desk = coalesce($6, desk), \
        closed_at = CASE WHEN $7 THEN $8 ELSE closed_at END, \
        shred_after = CASE WHEN $9 THEN $10 ELSE shred_after END, changed_at = $11 WHERE id = $1";
    ASSIGN_JOURNAL = "UPDATE journal SET assigned = $2, changed_at = $3 WHERE id = $1 AND (assigned IS NULL OR assigned = $2)";
    UNASSIGN_JOURNAL = "UPDATE journal SET assigned = NULL, changed_at = $2 WHERE id = $1";
    ADD_SESSION = "INSERT INTO session (lookup, kind, subject, sealed, created, seen, absolute_end) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    UPDATE_SESSION = "UPDATE session SET sealed = $2 WHERE lookup = $1";
    TOUCH_SESSION = "UPDATE session SET seen = $2 WHERE lookup = $1 AND seen < $2";
    REMOVE_SESSION = "DELETE FROM session WHERE lookup = $1";
    REMOVE_SESSIONS_OF = "DELETE FROM session WHERE kind = $1 AND subject = $2 AND (lookup <> $3 OR $3 IS NULL)";
    ADD_GRANT = "INSERT INTO consent_grant (id, journal, link, to_org, to_desk, stage, release, referral, terms, wrapped, \
        sections, granted_at, not_after, withdrawn_at, signature) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    WITHDRAW_GRANT = "UPDATE consent_grant SET withdrawn_at = $2, wrapped = NULL, sections = NULL \
        WHERE id = $1 AND withdrawn_at IS NULL";
    ADD_LINK = "INSERT INTO link (lookup, id, referral, journal, not_after, claimed_at) VALUES ($1, $2, $3, $4, $5, $6)";
    CLAIM_LINK = "UPDATE link SET claimed_at = $2 WHERE lookup = $1 AND claimed_at IS NULL AND not_after > $2";
    REMOVE_LINKS = "DELETE FROM link WHERE referral = $1";
    REMOVE_LINK = "DELETE FROM link WHERE lookup = $1";
    ADD_REFERRAL = "INSERT INTO referral (id, journal, state, changed_at) VALUES ($1, $2, $3, $4)";
    SET_REFERRAL = "UPDATE referral SET state = $2, changed_at = $3 WHERE id = $1";
    ADD_OUTBOX = "INSERT INTO outbox (id, state, sealed, due, attempts) VALUES ($1, $2, $3, $4, $5)";
    SET_OUTBOX = "UPDATE outbox SET state = $3, due = $4, attempts = $5 WHERE id = $1 AND state = $2";
    REMOVE_OUTBOX = "DELETE FROM outbox WHERE id = $1";
    CHANGE_DIRECTORY = "INSERT INTO directory_change (seq, kind, id, revision, json, member, at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    NOTE_READ = "INSERT INTO read_note (member, journal, session, at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (member, journal, session) DO UPDATE SET at = excluded.at";
    FORGET_READS = "DELETE FROM read_note WHERE at < $1";
    SHRED_ENTRIES = "DELETE FROM entry WHERE journal = $1";
    SHRED_WRAPS = "DELETE FROM wrap WHERE journal = $1";
    SHRED_GRANTS = "DELETE FROM consent_grant WHERE journal = $1";
    SHRED_LINKS = "DELETE FROM link WHERE journal = $1";
    SHRED_REFERRALS = "DELETE FROM referral WHERE journal = $1";
    SHRED_READS = "DELETE FROM read_note WHERE journal = $1";
    SHRED_SESSIONS = "DELETE FROM session WHERE kind = 'visitor' AND subject = $1";
    SHRED_JOURNAL = "DELETE FROM journal WHERE id = $1";
    REMOVE_HALF = "DELETE FROM half WHERE kind = $1 AND id = $2";
    OPEN_SEGMENT = "INSERT INTO audit_segment (id, node, opened_at, after, head_seq, head_hash) VALUES ($1, $2, $3, $4, $5, $6)";
}

locking_statements! {
    LOCK_ORGANIZATION = "SELECT id FROM organization";
    LOCK_MEMBER = "SELECT id, last_totp_step FROM member WHERE id = $1";
    LOCK_HANDLE = "SELECT id FROM member WHERE handle_lookup = $1";
    LOCK_INVITE = "SELECT not_after, used_at FROM invite WHERE lookup = $1";
    LOCK_SESSION = "SELECT seen FROM session WHERE lookup = $1";
    LOCK_LINK = "SELECT not_after, claimed_at FROM link WHERE lookup = $1";
    LOCK_REFERRAL = "SELECT state FROM referral WHERE id = $1";
    LOCK_OUTBOX = "SELECT state FROM outbox WHERE id = $1";
    LOCK_READ_NOTE = "SELECT at FROM read_note WHERE member = $1 AND journal = $2 AND session = $3";
    LOCK_GRANT = "SELECT id FROM consent_grant WHERE id = $1 AND withdrawn_at IS NULL";
    LOCK_GRANTS_OF_REFERRAL = "SELECT id FROM consent_grant WHERE referral = $1 AND withdrawn_at IS NULL ORDER BY id";
    LOCK_GRANTS_OF_RELEASE = "SELECT id FROM consent_grant WHERE release = $1 AND withdrawn_at IS NULL ORDER BY id";
    LOCK_GRANTS_OF_JOURNAL = "SELECT id FROM consent_grant WHERE journal = $1 AND withdrawn_at IS NULL ORDER BY id";
    LOCK_DIRECTORY = "SELECT revision FROM directory_change WHERE kind = $1 AND id = $2 ORDER BY revision DESC LIMIT 1";
    LOCK_DIRECTORY_SEQ = "SELECT seq FROM directory_change ORDER BY seq DESC LIMIT 1";
}

/// A text with a counted number of rows: what stands before them, how many columns, what stands after.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    pub(crate) before: &'static str,
    pub(crate) columns: usize,
    pub(crate) after: Locking,
}

const NOTHING: Locking = Locking {
    sqlite: "",
    postgres: "",
};

/// Heads of journals, and whether an idempotency key was used: one read for the whole batch. A row is journal, key, and
/// the head that would be no surprise, -1 for none.
///
/// SQLite gives the surprises only: each row that comes back costs a trip between two threads, and mostly there are
/// none. PostgreSQL gives every journal that there is, because it locks what it gives, in the same order on every node.
pub(crate) const HEADS: Counted = Counted {
    before: "SELECT v.column1 AS journal, v.column2 AS idem, j.head, j.assigned, e.seq FROM (VALUES",
    columns: 3,
    after: Locking {
        sqlite: ") AS v LEFT JOIN journal AS j ON j.id = v.column1 \
             LEFT JOIN entry AS e ON e.idem = v.column2 AND e.journal = v.column1 \
             WHERE j.head IS NULL OR j.head <> v.column3 OR e.seq IS NOT NULL",
        postgres: ") AS v JOIN journal AS j ON j.id = v.column1 \
             LEFT JOIN entry AS e ON e.idem = v.column2 AND e.journal = v.column1 ORDER BY j.id FOR UPDATE OF j",
    },
};
pub(crate) const ADD_JOURNALS: Counted = Counted {
    before: "INSERT INTO journal (id, kind, desk, state, lane, channel, lang, urgent, assigned, opened_at, changed_at, \
         closed_at, shred_after, box_public, head) VALUES",
    columns: 15,
    after: NOTHING,
};
pub(crate) const ADD_ENTRIES: Counted = Counted {
    before: "INSERT INTO entry (journal, seq, id, section, epoch, class, at, idem, kept, arrived) VALUES",
    columns: 10,
    after: NOTHING,
};
/// Journal, new head, time, and the head it must have been.
pub(crate) const MOVE_HEADS: Counted = Counted {
    before: "UPDATE journal SET head = v.column2, changed_at = v.column3 FROM (VALUES",
    columns: 4,
    after: Locking {
        sqlite: ") AS v WHERE journal.id = v.column1 AND journal.head = v.column4",
        postgres: ") AS v WHERE journal.id = v.column1 AND journal.head = v.column4",
    },
};
pub(crate) const ADD_AUDIT: Counted = Counted {
    before: "INSERT INTO audit (segment, seq, at, actor_kind, actor, action, object, entry, result, digest, details, hash) VALUES",
    columns: 12,
    after: NOTHING,
};
/// One row; it is there already. An update from values would make SQLite build a table for them each time.
pub(crate) const MOVE_SEGMENT: Counted = Counted {
    before: "INSERT INTO audit_segment (id, node, opened_at, after, head_seq, head_hash) VALUES",
    columns: 6,
    after: Locking {
        sqlite: " ON CONFLICT (id) DO UPDATE SET head_seq = excluded.head_seq, head_hash = excluded.head_hash",
        postgres: " ON CONFLICT (id) DO UPDATE SET head_seq = excluded.head_seq, head_hash = excluded.head_hash",
    },
};
/// On PostgreSQL only: tells the other nodes. A change in form, so that it can run together with others.
pub(crate) const NOTIFY: Counted = Counted {
    before: "SELECT pg_notify('leeward', v.column1) FROM (VALUES",
    columns: 1,
    after: Locking {
        sqlite: ") AS v",
        postgres: ") AS v",
    },
};
pub(crate) const ADD_HALVES: Counted = Counted {
    before: "INSERT INTO half (kind, id, sealed, created) VALUES",
    columns: 4,
    after: Locking {
        sqlite: " ON CONFLICT (kind, id) DO NOTHING",
        postgres: " ON CONFLICT (kind, id) DO NOTHING",
    },
};
