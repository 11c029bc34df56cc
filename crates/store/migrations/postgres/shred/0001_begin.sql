-- The shred store. The same table and columns stand in ../../sqlite/shred; a test compares them.

-- Halves of keys. This store is never part of a long-lived backup: what is deleted here can be read by nobody once
-- the backups of this store have aged out.
CREATE TABLE half (
    kind TEXT NOT NULL CHECK (kind IN ('journal', 'grant')),
    id UUID NOT NULL,
    sealed BYTEA NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX half_created ON half (created);
