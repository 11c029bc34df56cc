//! Opening and closing a store, handing acts to the writer, and listening for changes.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::act::{Act, ActError, Done};
use crate::audit::Chain;
use crate::dialect::{self, Pool};
use crate::error::{Result, StoreError};
use crate::rows::Change;
use crate::writer::{self, Message};
use crate::{migrate, notify};

/// Acts that may wait for the writer before a caller waits for room.
const QUEUE: usize = 4_096;
/// Changes that a slow listener may fall behind before it is told that it missed some.
const CHANGES: usize = 4_096;

/// Where the data is.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// A folder, with `main.db` and `shred.db`.
    Folder(PathBuf),
    /// The address of a PostgreSQL database, with its schemas `leeward` and `shred`.
    Postgres(String),
}

// An address may hold a password.
impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => f.debug_tuple("Folder").field(folder).finish(),
            Self::Postgres(_) => f.write_str("Postgres([redacted])"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(_) => f.write_str("this folder"),
            Self::Postgres(_) => f.write_str("this database"),
        }
    }
}

/// How to open a store.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the data is.
    pub place: Place,
    /// Whether to make it where there is none.
    pub create: bool,
    /// Which node this is; the same at every start.
    pub node: Uuid,
    /// A random id of this start: the name of its audit segment.
    pub boot: Uuid,
    /// Now, in milliseconds.
    pub now: i64,
}

pub(crate) struct Inner {
    pub(crate) main: Pool,
    pub(crate) shred: Pool,
    pub(crate) main_writer: Pool,
    pub(crate) shred_writer: Pool,
    acts: mpsc::Sender<Message>,
    changes: broadcast::Sender<Change>,
    listener: Option<JoinHandle<()>>,
}

/// The helpline's data. Cheap to clone; all clones share one writer.
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}

/// The four pools of a store: readers and a writer for each of the two databases.
struct Pools {
    main: Pool,
    shred: Pool,
    main_writer: Pool,
    shred_writer: Pool,
}

impl Store {
    /// Opens a store: checks what is there, makes it if asked, brings it to this program's schema.
    ///
    /// # Errors
    /// Nothing there, something else there, half of it missing, a newer schema, or a database that does not answer.
    /// Nothing is changed then.
    pub async fn open(options: Options) -> Result<Self> {
        let pools = match &options.place {
            Place::Folder(folder) => open_folder(folder, options.create).await?,
            Place::Postgres(url) => open_postgres(url, options.create).await?,
        };
        let (acts, waiting) = mpsc::channel(QUEUE);
        let (changes, _) = broadcast::channel(CHANGES);
        let listener = notify::listen(&pools.main, options.boot, changes.clone()).await?;
        let chain = Chain::new(options.boot, options.node, options.now);
        tokio::spawn(writer::run(
            waiting,
            pools.main_writer.clone(),
            pools.shred_writer.clone(),
            chain,
            changes.clone(),
        ));
        let Pools {
            main,
            shred,
            main_writer,
            shred_writer,
        } = pools;
        Ok(Self {
            inner: Arc::new(Inner {
                main,
                shred,
                main_writer,
                shred_writer,
                acts,
                changes,
                listener,
            }),
        })
    }

    /// Hands an act to the writer and waits until the database has it on disk. An act that was handed over is carried
    /// out even if nobody waits for the answer any more.
    ///
    /// # Errors
    /// [`ActError`] says for each case what was kept.
    pub async fn act(&self, act: Act) -> Result<Done, ActError> {
        let (answer, answered) = oneshot::channel();
        self.inner
            .acts
            .send(Message::Act(Box::new(act), answer))
            .await
            .map_err(|_| ActError::Closed)?;
        answered
            .await
            .unwrap_or_else(|_| Err(ActError::Unknown("the writer stopped".into())))
    }

    /// Listens for changes of journals, those of other nodes too. A change with the nil journal means: some may have
    /// been missed, look again at everything.
    pub fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.inner.changes.subscribe()
    }

    /// Whether several nodes may use the same data at once.
    pub fn is_shared(&self) -> bool {
        self.inner.main.is_postgres()
    }

    /// Carries out what waits, then closes every connection. Later acts are answered by [`ActError::Closed`].
    pub async fn close(&self) {
        let (answer, answered) = oneshot::channel();
        if self.inner.acts.send(Message::Close(answer)).await.is_ok() {
            // The writer answers when the last act is done; if it is gone there is nothing to wait for.
            let _ = answered.await;
        }
        if let Some(listener) = &self.inner.listener {
            listener.abort();
        }
        for pool in [
            &self.inner.main,
            &self.inner.shred,
            &self.inner.main_writer,
            &self.inner.shred_writer,
        ] {
            pool.close().await;
        }
    }

    /// Readers of the main store.
    pub(crate) fn read(&self) -> &Pool {
        &self.inner.main
    }

    /// Readers of the shred store.
    pub(crate) fn read_shred(&self) -> &Pool {
        &self.inner.shred
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(listener) = &self.listener {
            listener.abort();
        }
    }
}

/// Makes an empty file that only its owner can read; SQLite gives the files beside it the same rights.
fn make_file(file: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    match options.open(file) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::StorageFull => Err(StoreError::Full),
        Err(error) => Err(StoreError::Io(error.kind().to_string())),
    }
}

async fn open_folder(folder: &Path, create: bool) -> Result<Pools> {
    let main_file = folder.join("main.db");
    let shred_file = folder.join("shred.db");
    // An empty file is what a start leaves that ended before it had made anything.
    let there = |file: &Path| file.metadata().is_ok_and(|file| file.len() > 0);
    match (there(&main_file), there(&shred_file)) {
        (false, _) if !create => return Err(StoreError::Absent("this folder".into())),
        (true, false) => return Err(StoreError::HalfMissing("shred.db".into())),
        (false, true) => return Err(StoreError::HalfMissing("main.db".into())),
        (false, false) => {
            std::fs::create_dir_all(folder)
                .map_err(|error| StoreError::Io(error.kind().to_string()))?;
            // The shred store first: a main store without it would be refused at the next start.
            make_file(&shred_file)?;
            make_file(&main_file)?;
        }
        (true, true) => {}
    }
    for file in [&main_file, &shred_file] {
        check_ours(file).await?;
        dialect::sqlite_prepare(file).await?;
    }
    let main_writer = dialect::sqlite_writer(&main_file).await?;
    let shred_writer = dialect::sqlite_writer(&shred_file).await?;
    check_known(&main_writer, &shred_writer).await?;
    migrate::run(&shred_writer, migrate::SHRED).await?;
    migrate::run(&main_writer, migrate::MAIN).await?;
    Ok(Pools {
        main: dialect::sqlite_readers(&main_file).await?,
        shred: dialect::sqlite_readers(&shred_file).await?,
        main_writer,
        shred_writer,
    })
}

/// A file of another program is left alone: it is looked at before anything is set on it.
async fn check_ours(file: &Path) -> Result<()> {
    const TABLES: &str = "SELECT count(*) AS n FROM sqlite_master";
    const MARK: &str = "SELECT application_id AS n FROM pragma_application_id";
    let pool = dialect::sqlite_looking(file).await?;
    let number = async |text| -> Result<i64> {
        let row = pool.first(pool.call(text)).await?;
        Ok(row.map_or(Ok(0), |row| row.int("n"))?)
    };
    let looked = async { Ok((number(TABLES).await?, number(MARK).await?)) }.await;
    pool.close().await;
    match looked {
        Ok((0, _) | (_, dialect::APPLICATION_ID)) => Ok(()),
        Ok(_) | Err(StoreError::Foreign(_)) => Err(StoreError::Foreign("this folder".into())),
        Err(error) => Err(error),
    }
}

/// Refuses a newer schema in either store before anything is changed in one of them.
async fn check_known(main: &Pool, shred: &Pool) -> Result<()> {
    for (pool, steps) in [(main, migrate::MAIN), (shred, migrate::SHRED)] {
        let (found, known) = (migrate::found(pool).await?, migrate::newest(steps));
        if found > known {
            return Err(StoreError::Newer { found, known });
        }
    }
    Ok(())
}

async fn open_postgres(url: &str, create: bool) -> Result<Pools> {
    if create {
        migrate::make_schema(url, "leeward").await?;
        migrate::make_schema(url, "shred").await?;
    }
    let main_writer = dialect::postgres(url, "leeward", 2).await?;
    let shred_writer = dialect::postgres(url, "shred", 2).await?;
    check_known(&main_writer, &shred_writer).await?;
    let there = (
        migrate::found(&main_writer).await?,
        migrate::found(&shred_writer).await?,
    );
    match there {
        (0, _) if !create => return Err(StoreError::Absent("this database".into())),
        (0, _) => {}
        (_, 0) => return Err(StoreError::HalfMissing("the schema \"shred\"".into())),
        _ => {}
    }
    migrate::run(&shred_writer, migrate::SHRED).await?;
    migrate::run(&main_writer, migrate::MAIN).await?;
    Ok(Pools {
        main: dialect::postgres(url, "leeward", dialect::POSTGRES_READERS).await?,
        shred: dialect::postgres(url, "shred", dialect::POSTGRES_READERS).await?,
        main_writer,
        shred_writer,
    })
}
