//! What is in a backup: the tables, and the kinds of their columns. A row is written value by value, each with its
//! length, so a backup of one database is read by the other.

use uuid::Uuid;

use crate::dialect::{Call, Locking, Row};
use crate::sql::Counted;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Uuid,
    Int,
    Text,
    Bytes,
    Flag,
}

/// A table, in an order in which rows can be put back.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: &'static [(&'static str, Kind)],
    pub(super) select: &'static str,
    pub(super) count: &'static str,
    pub(super) insert: Counted,
}

const NOTHING: Locking = Locking {
    sqlite: "",
    postgres: "",
};

macro_rules! tables {
    ($name:ident; $($table:literal [$first:literal $first_kind:ident $(, $column:literal $kind:ident)*] by $order:literal;)+) => {
        pub(super) const $name: &[Table] = &[$(Table {
            name: $table,
            columns: &[($first, Kind::$first_kind) $(, ($column, Kind::$kind))*],
            select: concat!("SELECT ", $first $(, ", ", $column)*, " FROM ", $table, " ORDER BY ", $order),
            count: concat!("SELECT count(*) AS n FROM ", $table),
            insert: Counted {
                before: concat!("INSERT INTO ", $table, " (", $first $(, ", ", $column)*, ") VALUES"),
                columns: [$first $(, $column)*].len(),
                after: NOTHING,
            },
        }),+];
    };
}

tables! { MAIN;
    "organization" ["id" Uuid, "one" Flag, "name" Bytes, "certificates" Bytes, "code_salt" Bytes] by "id";
    "member" ["id" Uuid, "role" Text, "state" Text, "handle_lookup" Bytes, "name" Bytes, "salt" Bytes, "memory_kib" Int,
        "passes" Int, "auth_tag" Bytes, "unlock_wrap" Bytes, "recovery_wrap" Bytes, "recovery_auth" Bytes,
        "box_public" Bytes, "verify_key" Bytes, "totp" Bytes, "created" Int, "last_totp_step" Int, "failed" Int,
        "next_try_at" Int] by "id";
    "invite" ["lookup" Bytes, "role" Text, "member" Uuid, "not_after" Int, "used_at" Int] by "lookup";
    "desk" ["id" Uuid, "version" Int, "certificate" Bytes, "created" Int] by "id, version";
    "desk_wrap" ["desk" Uuid, "version" Int, "member" Uuid, "sealed" Bytes, "granted_by" Uuid, "signature" Bytes,
        "at" Int] by "desk, version, member";
    "journal" ["id" Uuid, "kind" Text, "desk" Uuid, "state" Text, "lane" Text, "channel" Text, "lang" Text,
        "urgent" Flag, "assigned" Uuid, "opened_at" Int, "changed_at" Int, "closed_at" Int, "shred_after" Int,
        "box_public" Bytes, "head" Int] by "id";
    "entry" ["journal" Uuid, "seq" Int, "id" Uuid, "section" Text, "epoch" Int, "class" Text, "at" Int, "idem" Uuid,
        "kept" Bytes, "arrived" Bytes] by "journal, seq";
    "wrap" ["journal" Uuid, "kind" Text, "holder" Bytes, "version" Int, "sealed" Bytes]
        by "journal, kind, holder, version";
    "session" ["lookup" Bytes, "kind" Text, "subject" Uuid, "sealed" Bytes, "created" Int, "seen" Int,
        "absolute_end" Int] by "lookup";
    "consent_grant" ["id" Uuid, "journal" Uuid, "link" Uuid, "to_org" Uuid, "to_desk" Uuid, "stage" Text,
        "release" Uuid, "referral" Uuid, "terms" Bytes, "wrapped" Bytes, "sections" Bytes, "granted_at" Int,
        "not_after" Int, "withdrawn_at" Int, "signature" Bytes] by "id";
    "link" ["lookup" Bytes, "id" Uuid, "referral" Uuid, "journal" Uuid, "not_after" Int, "claimed_at" Int] by "lookup";
    "referral" ["id" Uuid, "journal" Uuid, "state" Text, "changed_at" Int] by "id";
    "outbox" ["id" Uuid, "state" Text, "sealed" Bytes, "due" Int, "attempts" Int] by "id";
    "audit_segment" ["id" Uuid, "node" Uuid, "opened_at" Int, "after" Bytes, "head_seq" Int, "head_hash" Bytes] by "id";
    "audit" ["segment" Uuid, "seq" Int, "at" Int, "actor_kind" Text, "actor" Uuid, "action" Text, "object" Uuid,
        "entry" Int, "result" Text, "digest" Bytes, "details" Bytes, "hash" Bytes] by "segment, seq";
    "directory_change" ["seq" Int, "kind" Text, "id" Text, "revision" Int, "json" Text, "member" Uuid, "at" Int]
        by "seq";
    "read_note" ["member" Uuid, "journal" Uuid, "session" Uuid, "at" Int] by "member, journal, session";
}

tables! { SHRED;
    "half" ["kind" Text, "id" Uuid, "sealed" Bytes, "created" Int] by "kind, id";
}

/// A value of a row, on its way from one database to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Uuid(Option<Uuid>),
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
    Flag(bool),
}

/// Reads one column of a row.
pub(super) fn value(row: &Row, column: &'static str, kind: Kind) -> Result<Value, sqlx::Error> {
    Ok(match kind {
        Kind::Uuid => Value::Uuid(row.maybe_uuid(column)?),
        Kind::Int => Value::Int(row.maybe_int(column)?),
        Kind::Text => Value::Text(row.maybe_text(column)?),
        Kind::Bytes => Value::Bytes(row.maybe_bytes(column)?),
        Kind::Flag => Value::Flag(row.flag(column)?),
    })
}

/// Adds a value to a statement.
pub(super) fn bind(call: &mut Call, value: &Value) {
    match value {
        Value::Uuid(value) => call.add(*value),
        Value::Int(value) => call.add(*value),
        Value::Text(value) => call.add(value.as_deref()),
        Value::Bytes(value) => call.add(value.as_deref()),
        Value::Flag(value) => call.add(*value),
    }
}

/// Writes a value: 0 for none; else 1, the length in four bytes, and the bytes.
pub(super) fn write(out: &mut Vec<u8>, value: &Value) {
    let mut put = |bytes: Option<&[u8]>| match bytes {
        None => out.push(0),
        Some(bytes) => {
            out.push(1);
            // A value in the database is shorter than 4 GiB; both databases stop far below.
            out.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
            out.extend(bytes);
        }
    };
    match value {
        Value::Uuid(value) => put(value.as_ref().map(|id| &id.as_bytes()[..])),
        Value::Int(value) => put(value.map(i64::to_be_bytes).as_ref().map(|it| &it[..])),
        Value::Text(value) => put(value.as_deref().map(str::as_bytes)),
        Value::Bytes(value) => put(value.as_deref()),
        Value::Flag(value) => put(Some(&[u8::from(*value)])),
    }
}

/// Reads a value; `None` where the bytes are none.
pub(super) fn read(from: &mut &[u8], kind: Kind) -> Option<Value> {
    let (there, rest) = from.split_first()?;
    let bytes = match there {
        0 => {
            *from = rest;
            None
        }
        1 => {
            let (length, rest) = rest.split_first_chunk::<4>()?;
            let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
            let (bytes, rest) = rest.split_at_checked(length)?;
            *from = rest;
            Some(bytes)
        }
        _ => return None,
    };
    Some(match (kind, bytes) {
        (Kind::Uuid, None) => Value::Uuid(None),
        (Kind::Int, None) => Value::Int(None),
        (Kind::Text, None) => Value::Text(None),
        (Kind::Bytes, None) => Value::Bytes(None),
        (Kind::Uuid, Some(bytes)) => Value::Uuid(Some(Uuid::from_slice(bytes).ok()?)),
        (Kind::Int, Some(bytes)) => Value::Int(Some(i64::from_be_bytes(bytes.try_into().ok()?))),
        (Kind::Text, Some(bytes)) => Value::Text(Some(String::from_utf8(bytes.to_vec()).ok()?)),
        (Kind::Bytes, Some(bytes)) => Value::Bytes(Some(bytes.to_vec())),
        (Kind::Flag, Some([0])) => Value::Flag(false),
        (Kind::Flag, Some([1])) => Value::Flag(true),
        (Kind::Flag, _) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_as_it_was_written_and_not_from_less() {
        let values = [
            (Kind::Uuid, Value::Uuid(Some(Uuid::from_u128(7)))),
            (Kind::Uuid, Value::Uuid(None)),
            (Kind::Int, Value::Int(Some(-5))),
            (Kind::Text, Value::Text(Some("más".into()))),
            (Kind::Bytes, Value::Bytes(Some(Vec::new()))),
            (Kind::Bytes, Value::Bytes(None)),
            (Kind::Flag, Value::Flag(true)),
        ];
        for (kind, value) in values {
            let mut bytes = Vec::new();
            write(&mut bytes, &value);
            let mut from = &bytes[..];
            assert_eq!(read(&mut from, kind), Some(value));
            assert!(from.is_empty());
            assert_eq!(read(&mut &bytes[..bytes.len() - 1], kind), None);
        }
    }
}
