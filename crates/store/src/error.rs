//! What can go wrong with the database as a whole. What can go wrong with one act is [`crate::ActError`].

/// Why the store could not do something. Each says what was kept and what to do next.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no data here, and none was to be made.
    #[error(
        "there is no helpline in {0}. Nothing was made. Name the right folder or database, or begin one with `leeward serve`."
    )]
    Absent(String),
    /// The folder holds something else.
    #[error("{0} holds files that are not ours. Nothing was changed. Name an empty folder.")]
    Foreign(String),
    /// Only one of the two databases is there.
    #[error(
        "{0} is missing. Nothing was changed. Put it back from the newest backup; without it no journal can be opened."
    )]
    HalfMissing(String),
    /// A newer version wrote it.
    #[error(
        "this data was written by a newer version (schema {found}, this program knows {known}). Nothing was changed. Use the newer program."
    )]
    Newer {
        /// The schema found.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
    /// The schema differs from what this program would have made.
    #[error(
        "the schema {0} is not the one this program makes. Nothing was changed. Restore a backup into an empty database."
    )]
    Altered(i64),
    /// A row says something that this program cannot have written.
    #[error(
        "a row of {table} cannot be read: {what}. Nothing was changed. Check the data with `leeward audit verify`."
    )]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// What is wrong with it.
        what: String,
    },
    /// The disk is full.
    #[error(
        "the disk is full. Everything acknowledged before is kept; this was not. Make room and try again."
    )]
    Full,
    /// The store was closed.
    #[error("the store is closed. Everything acknowledged is kept.")]
    Closed,
    /// The database cannot be reached, read or written.
    #[error(
        "the database cannot be used: {0}. Everything acknowledged before is kept. Try again when it answers."
    )]
    Io(String),
    /// A write was refused.
    #[error(transparent)]
    Act(#[from] crate::ActError),
    /// A file of a backup cannot be used.
    #[error("this backup cannot be used: {0} Nothing was changed.")]
    Backup(String),
}

/// What a fallible function of this room gives.
pub(crate) type Result<T, E = StoreError> = std::result::Result<T, E>;

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if crate::dialect::is_full(&error) {
            return Self::Full;
        }
        match error {
            error if crate::dialect::is_no_database(&error) => Self::Foreign("this folder".into()),
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => Self::Closed,
            other => Self::Io(crate::dialect::plain(&other)),
        }
    }
}
