//! Does to the files of a folder what its arguments say, for the library's own tests. Each argument is one step:
//! an act, then what it needs, between colons. `write:a.txt:words` and `sync:a.txt` are two.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{IoSlice, Write as _};
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::thread;

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    for step in std::env::args().skip(1) {
        let parts: Vec<&str> = step.split(':').collect();
        let mut opened = |name: &str| {
            if let Some(file) = files.get(name) {
                return file.try_clone();
            }
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            let file = options.open(name)?;
            files.insert(name.to_owned(), file.try_clone()?);
            Ok(file)
        };
        match *parts.as_slice() {
            ["write", name, words] => opened(name)?.write_all(words.as_bytes())?,
            ["parts", name, first, second] => {
                let parts = [
                    IoSlice::new(first.as_bytes()),
                    IoSlice::new(second.as_bytes()),
                ];
                let written = opened(name)?.write_vectored(&parts)?;
                assert_eq!(written, first.len() + second.len());
            }
            ["at", name, place, words] => {
                opened(name)?.write_all_at(words.as_bytes(), place.parse()?)?;
            }
            ["synced-write", name, words] => {
                let mut options = OpenOptions::new();
                options
                    .append(true)
                    .create(true)
                    .custom_flags(libc::O_DSYNC);
                options.open(name)?.write_all(words.as_bytes())?;
            }
            ["length", name, length] => opened(name)?.set_len(length.parse()?)?,
            ["empty", name] => drop(File::create(name)?),
            ["copy", from, to] => drop(fs::copy(from, to)?),
            ["sync", name] => opened(name)?.sync_all()?,
            ["sync-data", name] => opened(name)?.sync_data()?,
            ["sync-folder", name] => File::open(name)?.sync_all()?,
            ["rename", from, to] => fs::rename(from, to)?,
            ["remove", name] => fs::remove_file(name)?,
            ["folder", name] => fs::create_dir(name)?,
            ["remove-folder", name] => fs::remove_dir_all(name)?,
            ["link", from, to] => {
                assert!(fs::hard_link(from, to).is_err(), "a hard link was made");
            }
            ["many", name, threads] => many(&opened(name)?, threads.parse()?)?,
            _ => return Err(format!("no such step: {step}").into()),
        }
    }
    Ok(())
}

/// Many threads write to one file, each at its own places, and sync after each write.
fn many(file: &File, threads: u8) -> std::io::Result<()> {
    thread::scope(|scope| {
        let write = |thread: u8| {
            for round in 0..50_u64 {
                file.write_all_at(
                    &[thread; 8],
                    (round * u64::from(threads) + u64::from(thread)) * 8,
                )?;
                file.sync_data()?;
            }
            Ok(())
        };
        let running: Vec<_> = (0..threads)
            .map(|thread| scope.spawn(move || write(thread)))
            .collect();
        running.into_iter().try_for_each(|it| {
            it.join()
                .unwrap_or_else(|_| Err(std::io::Error::other("a thread died")))
        })
    })
}
