#![doc = include_str!("../README.md")]
//!
//! This file is the edge: functions with the C library's names, which the dynamic linker finds before the C
//! library's own. Each makes the real call, then tells the model. One lock is held across both, so that the model
//! sees what happened in the order in which it happened.

mod model;
mod real;

use std::cell::Cell;
use std::ffi::{OsStr, c_char, c_int, c_void};
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock};

use libc::{mode_t, off_t, size_t, ssize_t};
use model::{Inode, Model};

thread_local! {
    /// Whether this thread is already inside: the model's own file calls come back through this library.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// The disk of this process; none when nothing is to be watched.
static DISK: OnceLock<Option<Mutex<Model>>> = OnceLock::new();

/// The disk, locked, for one call. Nothing this thread does meanwhile is watched.
struct Entered(MutexGuard<'static, Model>);

impl Drop for Entered {
    fn drop(&mut self) {
        INSIDE.set(false);
    }
}

impl Entered {
    /// None when nothing is watched, or when the model itself is calling.
    fn now() -> Option<Self> {
        if INSIDE.replace(true) {
            return None;
        }
        let disk = DISK.get_or_init(|| stop_unless(disk(), "start"));
        let Some(disk) = disk else {
            INSIDE.set(false);
            return None;
        };
        Some(Self(
            disk.lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner),
        ))
    }

    /// The watched file behind a descriptor.
    fn watched(&self, file: c_int) -> Option<(Inode, libc::stat)> {
        let about = real::about(file)?;
        let inode = (about.st_dev, about.st_ino);
        self.0.watches(inode).then_some((inode, about))
    }

    /// The path below the root that a folder and a path name together.
    ///
    /// # Safety
    /// `path` is null or a C string.
    unsafe fn inside(&self, folder: c_int, path: *const c_char) -> Option<PathBuf> {
        // SAFETY: by the caller's promise.
        let path = Path::new(OsStr::from_bytes(unsafe { real::bytes(path) }?));
        let base = match folder {
            _ if path.is_absolute() => PathBuf::new(),
            libc::AT_FDCWD => std::env::current_dir().ok()?,
            folder => open_path(folder)?,
        };
        self.0.inside(&base.join(path))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a preloaded library is configured by its environment alone"
)]
fn disk() -> io::Result<Option<Mutex<Model>>> {
    let (Some(root), Some(shadow)) = (
        std::env::var_os("POWERCUT_ROOT"),
        std::env::var_os("POWERCUT_SHADOW"),
    ) else {
        return Ok(None);
    };
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|value| value.parse().ok())
            .unwrap_or(0)
    };
    let model = Model::new(
        Path::new(&root),
        Path::new(&shadow),
        number("POWERCUT_EARLY"),
        number("POWERCUT_SEED"),
    )?;
    Ok(Some(Mutex::new(model)))
}

/// The value, or the end of the process: going on would mean wrong answers about what survives.
fn stop_unless<T>(result: io::Result<T>, what: &str) -> T {
    match result {
        Ok(value) => value,
        Err(error) => {
            eprintln!("powercut: cannot keep this true any more ({what}): {error}");
            std::process::abort()
        }
    }
}

/// Where an open folder is.
fn open_path(file: c_int) -> Option<PathBuf> {
    std::fs::read_link(format!("/proc/self/fd/{file}")).ok()
}

/// Fails the way the C library does.
fn refuse(error: c_int) -> c_int {
    // SAFETY: the location of this thread's errno is always valid.
    unsafe { *libc::__errno_location() = error };
    -1
}

/// Runs what tells the model and leaves `errno` as the real call set it.
fn quietly<T>(then: impl FnOnce() -> T) -> T {
    // SAFETY: the location of this thread's errno is always valid.
    let error = unsafe { *libc::__errno_location() };
    let value = then();
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = error };
    value
}

/// A length or place that a successful call has accepted, and so is not negative.
fn place(value: off_t) -> u64 {
    u64::try_from(value).unwrap_or(0)
}

/// Opens, and tells the model about a file that is new or met for the first time.
///
/// # Safety
/// As `openat`. `mode` may be anything when nothing is made: callers may have left it out.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn openat(
    folder: c_int,
    path: *const c_char,
    flags: c_int,
    mode: mode_t,
) -> c_int {
    let entered = Entered::now();
    // SAFETY: `path` is a C string, by the caller's promise.
    let inside = entered
        .as_ref()
        .and_then(|it| unsafe { it.inside(folder, path) });
    let (Some(mut entered), Some(inside)) = (entered, inside) else {
        // SAFETY: the caller's own arguments.
        return unsafe { real::openat(folder, path, flags, mode) };
    };
    let there = entered.0.exists(&inside);
    // SAFETY: the caller's own arguments.
    let file = unsafe { real::openat(folder, path, flags, mode) };
    let plain = |about: &libc::stat| about.st_mode & libc::S_IFMT == libc::S_IFREG;
    if file >= 0
        && flags & libc::O_TMPFILE != libc::O_TMPFILE
        && let Some(about) = real::about(file).filter(plain)
    {
        let inode = (about.st_dev, about.st_ino);
        quietly(|| {
            if there {
                stop_unless(entered.0.met(&inside, inode), &inside.to_string_lossy());
                if flags & libc::O_TRUNC != 0 {
                    entered.0.resized(inode, 0);
                }
            } else {
                entered.0.made(inside, inode, about.st_mode & 0o7777);
            }
        });
    }
    file
}

/// Tells the model what a write at the file's own place wrote.
///
/// # Safety
/// `parts` lead to readable bytes.
unsafe fn wrote_here(entered: &mut Entered, file: c_int, parts: &[libc::iovec], written: ssize_t) {
    quietly(|| {
        // SAFETY: asks only where the file stands.
        let after = place(unsafe { libc::lseek(file, 0, libc::SEEK_CUR) });
        let at = after.saturating_sub(place(written as off_t));
        // SAFETY: by the caller's promise.
        unsafe { wrote(entered, file, parts, at, written) };
    });
}

/// Tells the model what was written; a file opened to sync every write is synced.
///
/// # Safety
/// `parts` lead to readable bytes.
unsafe fn wrote(
    entered: &mut Entered,
    file: c_int,
    parts: &[libc::iovec],
    at: u64,
    written: ssize_t,
) {
    let (Some((inode, about)), Ok(mut left)) = (entered.watched(file), usize::try_from(written))
    else {
        return;
    };
    let mut bytes = Vec::with_capacity(left);
    for part in parts {
        let count = part.iov_len.min(left);
        if count > 0 {
            // SAFETY: the kernel has just read as many bytes from there.
            bytes.extend_from_slice(unsafe {
                std::slice::from_raw_parts(part.iov_base.cast::<u8>(), count)
            });
        }
        left -= count;
    }
    stop_unless(entered.0.wrote(inode, at, bytes), "a write");
    // SAFETY: asks only how the file was opened.
    if unsafe { libc::fcntl(file, libc::F_GETFL) } & libc::O_DSYNC != 0 {
        stop_unless(entered.0.synced(inode, about.st_mode), "a synced write");
    }
}

/// The disk, when this descriptor is one of its files.
fn entered_for(file: c_int) -> Option<Entered> {
    Entered::now().filter(|entered| quietly(|| entered.watched(file)).is_some())
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn write(file: c_int, bytes: *const c_void, count: size_t) -> ssize_t {
    let entered = entered_for(file);
    // SAFETY: the caller's own arguments.
    let written = unsafe { real::write(file, bytes, count) };
    if let Some(mut entered) = entered {
        let part = libc::iovec {
            iov_base: bytes.cast_mut(),
            iov_len: count,
        };
        // SAFETY: the kernel has read these bytes.
        unsafe { wrote_here(&mut entered, file, &[part], written) };
    }
    written
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn writev(file: c_int, parts: *const libc::iovec, count: c_int) -> ssize_t {
    let entered = entered_for(file);
    // SAFETY: the caller's own arguments.
    let written = unsafe { real::writev(file, parts, count) };
    if let (Some(mut entered), Ok(count)) = (entered, usize::try_from(count))
        && written > 0
    {
        // SAFETY: the kernel has read as many parts from there.
        let parts = unsafe { std::slice::from_raw_parts(parts, count) };
        // SAFETY: the kernel has read their bytes.
        unsafe { wrote_here(&mut entered, file, parts, written) };
    }
    written
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pwrite(
    file: c_int,
    bytes: *const c_void,
    count: size_t,
    at: off_t,
) -> ssize_t {
    let entered = entered_for(file);
    // SAFETY: the caller's own arguments.
    let written = unsafe { real::pwrite(file, bytes, count, at) };
    if let Some(mut entered) = entered {
        let part = libc::iovec {
            iov_base: bytes.cast_mut(),
            iov_len: count,
        };
        // SAFETY: the kernel has read these bytes.
        quietly(|| unsafe { wrote(&mut entered, file, &[part], place(at), written) });
    }
    written
}

/// One part after the other, so that there is one way for bytes to reach a place.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pwritev(
    file: c_int,
    parts: *const libc::iovec,
    count: c_int,
    at: off_t,
) -> ssize_t {
    // SAFETY: the caller gives as many parts as it says.
    let parts = unsafe { std::slice::from_raw_parts(parts, usize::try_from(count).unwrap_or(0)) };
    let mut whole = 0;
    for part in parts {
        // SAFETY: each part is the caller's own.
        let written = unsafe { pwrite(file, part.iov_base, part.iov_len, at + whole as off_t) };
        if written < 0 {
            return if whole > 0 { whole } else { written };
        }
        whole += written;
        if written.unsigned_abs() < part.iov_len {
            break;
        }
    }
    whole
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ftruncate(file: c_int, length: off_t) -> c_int {
    let entered = entered_for(file);
    // SAFETY: a number and a number.
    let answer = unsafe { real::ftruncate(file, length) };
    if let Some(mut entered) = entered.filter(|_| answer == 0)
        && let Some((inode, _)) = entered.watched(file)
    {
        entered.0.resized(inode, place(length));
    }
    answer
}

/// By way of opening, so that there is one way to change a length.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn truncate(path: *const c_char, length: off_t) -> c_int {
    // SAFETY: the caller's own path.
    let file = unsafe { openat(libc::AT_FDCWD, path, libc::O_WRONLY | libc::O_CLOEXEC, 0) };
    if file < 0 {
        return file;
    }
    // SAFETY: the descriptor is ours.
    let answer = unsafe { ftruncate(file, length) };
    // SAFETY: the descriptor is ours and used no more.
    quietly(|| unsafe { libc::close(file) });
    answer
}

/// Only making room at the end is played; anything else fails as on a file system that cannot.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fallocate(file: c_int, mode: c_int, from: off_t, length: off_t) -> c_int {
    let entered = entered_for(file);
    if entered.is_some() && mode != 0 {
        return refuse(libc::EOPNOTSUPP);
    }
    // SAFETY: numbers alone.
    let answer = unsafe { real::fallocate(file, mode, from, length) };
    if let Some(mut entered) = entered.filter(|_| answer == 0)
        && let Some((inode, _)) = entered.watched(file)
    {
        entered.0.reserved(inode, place(from) + place(length));
    }
    answer
}

/// Unlike its kin it returns the error.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn posix_fallocate(file: c_int, from: off_t, length: off_t) -> c_int {
    // SAFETY: numbers alone.
    if unsafe { fallocate(file, 0, from, length) } == 0 {
        return 0;
    }
    io::Error::last_os_error()
        .raw_os_error()
        .unwrap_or(libc::EIO)
}

/// What a successful sync of a file or folder means for the model.
fn synced(file: c_int, sync: impl FnOnce() -> c_int) -> c_int {
    let Some(mut entered) = Entered::now() else {
        return sync();
    };
    let answer = sync();
    if answer == 0 {
        quietly(|| {
            if let Some((inode, about)) = entered.watched(file) {
                stop_unless(entered.0.synced(inode, about.st_mode), "a sync");
            } else if open_path(file).is_some_and(|path| entered.0.holds_folder(&path)) {
                stop_unless(entered.0.keep_names(), "a sync of a folder");
            }
        });
    }
    answer
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fsync(file: c_int) -> c_int {
    // SAFETY: a number.
    synced(file, || unsafe { real::fsync(file) })
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fdatasync(file: c_int) -> c_int {
    // SAFETY: a number.
    synced(file, || unsafe { real::fdatasync(file) })
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renameat2(
    from: c_int,
    old: *const c_char,
    to: c_int,
    new: *const c_char,
    flags: u32,
) -> c_int {
    // SAFETY: the caller's own arguments.
    let rename = || unsafe { real::renameat2(from, old, to, new, flags) };
    let Some(mut entered) = Entered::now() else {
        return rename();
    };
    // SAFETY: both are C strings, by the caller's promise.
    let (source, target) = unsafe { (entered.inside(from, old), entered.inside(to, new)) };
    let (source, target) = match (source, target) {
        (None, None) => {
            drop(entered);
            return rename();
        }
        (Some(source), Some(target)) if flags & !libc::RENAME_NOREPLACE == 0 => (source, target),
        (Some(_), Some(_)) => return refuse(libc::EINVAL),
        _ => return refuse(libc::EXDEV),
    };
    let inode = entered.0.inode(&source);
    if let Some(inode) = inode {
        stop_unless(entered.0.met(&source, inode), &source.to_string_lossy());
    }
    let answer = rename();
    if answer == 0 {
        entered.0.renamed(source, target);
    }
    answer
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unlinkat(folder: c_int, path: *const c_char, flags: c_int) -> c_int {
    let entered = Entered::now();
    // SAFETY: `path` is a C string, by the caller's promise.
    let inside = entered
        .as_ref()
        .and_then(|it| unsafe { it.inside(folder, path) });
    // SAFETY: the caller's own arguments.
    let answer = unsafe { real::unlinkat(folder, path, flags) };
    if let (Some(mut entered), Some(inside), 0) = (entered, inside, answer) {
        if flags & libc::AT_REMOVEDIR == 0 {
            entered.0.removed(inside);
        } else {
            entered.0.removed_folder(inside);
        }
    }
    answer
}

/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mkdirat(folder: c_int, path: *const c_char, mode: mode_t) -> c_int {
    let entered = Entered::now();
    // SAFETY: `path` is a C string, by the caller's promise.
    let inside = entered
        .as_ref()
        .and_then(|it| unsafe { it.inside(folder, path) });
    // SAFETY: the caller's own arguments.
    let answer = unsafe { real::mkdirat(folder, path, mode) };
    if let (Some(mut entered), Some(inside), 0) = (entered, inside, answer) {
        entered.0.made_folder(inside, mode);
    }
    answer
}

/// A second name for a file is not played: refused, as where there are no hard links.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linkat(
    from: c_int,
    old: *const c_char,
    to: c_int,
    new: *const c_char,
    flags: c_int,
) -> c_int {
    if let Some(entered) = Entered::now() {
        // SAFETY: both are C strings, by the caller's promise.
        let either =
            unsafe { entered.inside(from, old).is_some() || entered.inside(to, new).is_some() };
        if either {
            return refuse(libc::EPERM);
        }
    }
    // SAFETY: the caller's own arguments.
    unsafe { real::linkat(from, old, to, new, flags) }
}

/// Bytes that the kernel moves by itself are not seen here; callers then fall back to plain writes.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn copy_file_range(
    from: c_int,
    from_at: *mut i64,
    to: c_int,
    to_at: *mut i64,
    count: size_t,
    flags: u32,
) -> ssize_t {
    if entered_for(to).is_some() {
        return refuse(libc::ENOSYS) as ssize_t;
    }
    // SAFETY: the caller's own arguments.
    unsafe { real::copy_file_range(from, from_at, to, to_at, count, flags) }
}

/// As [`copy_file_range`].
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sendfile(
    to: c_int,
    from: c_int,
    at: *mut off_t,
    count: size_t,
) -> ssize_t {
    if entered_for(to).is_some() {
        return refuse(libc::EINVAL) as ssize_t;
    }
    // SAFETY: the caller's own arguments.
    unsafe { real::sendfile(to, from, at, count) }
}

/// The C library's other names for the same calls.
macro_rules! also {
    ($($name:ident($($argument:ident: $type:ty),*) -> $answer:ty = $call:expr;)*) => {$(
        /// # Safety
        /// As the C library's.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($($argument: $type),*) -> $answer {
            // SAFETY: the caller's own arguments, under another name.
            unsafe { $call }
        }
    )*};
}

/// How `creat` opens.
const CREATE: c_int = libc::O_CREAT | libc::O_WRONLY | libc::O_TRUNC;

also! {
    open(path: *const c_char, flags: c_int, mode: mode_t) -> c_int = openat(libc::AT_FDCWD, path, flags, mode);
    open64(path: *const c_char, flags: c_int, mode: mode_t) -> c_int = openat(libc::AT_FDCWD, path, flags, mode);
    openat64(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int = openat(folder, path, flags, mode);
    creat(path: *const c_char, mode: mode_t) -> c_int = openat(libc::AT_FDCWD, path, CREATE, mode);
    creat64(path: *const c_char, mode: mode_t) -> c_int = openat(libc::AT_FDCWD, path, CREATE, mode);
    pwrite64(file: c_int, bytes: *const c_void, count: size_t, at: off_t) -> ssize_t = pwrite(file, bytes, count, at);
    pwritev64(file: c_int, parts: *const libc::iovec, count: c_int, at: off_t) -> ssize_t = pwritev(file, parts, count, at);
    ftruncate64(file: c_int, length: off_t) -> c_int = ftruncate(file, length);
    truncate64(path: *const c_char, length: off_t) -> c_int = truncate(path, length);
    fallocate64(file: c_int, mode: c_int, from: off_t, length: off_t) -> c_int = fallocate(file, mode, from, length);
    posix_fallocate64(file: c_int, from: off_t, length: off_t) -> c_int = posix_fallocate(file, from, length);
    rename(old: *const c_char, new: *const c_char) -> c_int = renameat2(libc::AT_FDCWD, old, libc::AT_FDCWD, new, 0);
    renameat(from: c_int, old: *const c_char, to: c_int, new: *const c_char) -> c_int = renameat2(from, old, to, new, 0);
    unlink(path: *const c_char) -> c_int = unlinkat(libc::AT_FDCWD, path, 0);
    rmdir(path: *const c_char) -> c_int = unlinkat(libc::AT_FDCWD, path, libc::AT_REMOVEDIR);
    mkdir(path: *const c_char, mode: mode_t) -> c_int = mkdirat(libc::AT_FDCWD, path, mode);
    link(old: *const c_char, new: *const c_char) -> c_int = linkat(libc::AT_FDCWD, old, libc::AT_FDCWD, new, 0);
    sendfile64(to: c_int, from: c_int, at: *mut off_t, count: size_t) -> ssize_t = sendfile(to, from, at, count);
}

/// Tries a file first, then a folder, as the C library does.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn remove(path: *const c_char) -> c_int {
    // SAFETY: the caller's own path.
    let answer = unsafe { unlinkat(libc::AT_FDCWD, path, 0) };
    if answer == 0 || io::Error::last_os_error().raw_os_error() != Some(libc::EISDIR) {
        return answer;
    }
    // SAFETY: the caller's own path.
    unsafe { unlinkat(libc::AT_FDCWD, path, libc::AT_REMOVEDIR) }
}
