-- The shred store. The same table and columns stand in ../../postgres/shred; a test compares them.

-- Marks the file as ours.
PRAGMA application_id = 1280791108;

-- Halves of keys. This store is never part of a long-lived backup: what is deleted here can be read by nobody once
-- the backups of this store have aged out.
CREATE TABLE half (
    kind TEXT NOT NULL CHECK (kind IN ('journal', 'grant')),
    id BLOB NOT NULL,
    sealed BLOB NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX half_created ON half (created);
