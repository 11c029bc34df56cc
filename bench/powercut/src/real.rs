//! The calls as the kernel has them, by number. The C library's own names lead back to us.

use std::ffi::{CStr, c_char, c_int, c_void};

use libc::{mode_t, off_t, size_t, ssize_t, syscall};

macro_rules! calls {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),*) -> $answer:ty = $number:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// # Safety
        /// As the C library's function of this name: pointers are valid for what the call does with them.
        pub(crate) unsafe fn $name($($argument: $type),*) -> $answer {
            // SAFETY: the arguments are those of this system call, and the caller answers for the pointers.
            let answer = unsafe { syscall(libc::$number, $($argument),*) };
            // What a call answers fits the type that the C library gives it.
            <$answer>::try_from(answer).unwrap_or(-1)
        }
    )*};
}

calls! {
    /// Opens.
    openat(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int = SYS_openat;
    /// Writes where the file stands.
    write(file: c_int, bytes: *const c_void, count: size_t) -> ssize_t = SYS_write;
    /// Writes at a place.
    pwrite(file: c_int, bytes: *const c_void, count: size_t, at: off_t) -> ssize_t = SYS_pwrite64;
    /// Writes from several buffers where the file stands.
    writev(file: c_int, parts: *const libc::iovec, count: c_int) -> ssize_t = SYS_writev;
    /// Copies between files inside the kernel.
    copy_file_range(from: c_int, from_at: *mut i64, to: c_int, to_at: *mut i64, count: size_t, flags: u32) -> ssize_t = SYS_copy_file_range;
    /// Sends a file into another inside the kernel.
    sendfile(to: c_int, from: c_int, at: *mut off_t, count: size_t) -> ssize_t = SYS_sendfile;
    /// Sets a length.
    ftruncate(file: c_int, length: off_t) -> c_int = SYS_ftruncate;
    /// Makes room.
    fallocate(file: c_int, mode: c_int, from: off_t, length: off_t) -> c_int = SYS_fallocate;
    /// Syncs bytes and everything about them.
    fsync(file: c_int) -> c_int = SYS_fsync;
    /// Syncs bytes and what is needed to read them.
    fdatasync(file: c_int) -> c_int = SYS_fdatasync;
    /// Renames.
    renameat2(from: c_int, old: *const c_char, to: c_int, new: *const c_char, flags: u32) -> c_int = SYS_renameat2;
    /// Removes a name.
    unlinkat(folder: c_int, path: *const c_char, flags: c_int) -> c_int = SYS_unlinkat;
    /// Makes a folder.
    mkdirat(folder: c_int, path: *const c_char, mode: mode_t) -> c_int = SYS_mkdirat;
    /// Gives a second name.
    linkat(from: c_int, old: *const c_char, to: c_int, new: *const c_char, flags: c_int) -> c_int = SYS_linkat;
}

/// What the system knows about an open file.
pub(crate) fn about(file: c_int) -> Option<libc::stat> {
    let mut about = std::mem::MaybeUninit::<libc::stat>::uninit();
    // SAFETY: the pointer is to room for exactly one `stat`.
    let answer = unsafe { libc::fstat(file, about.as_mut_ptr()) };
    // SAFETY: on success the call has filled it.
    (answer == 0).then(|| unsafe { about.assume_init() })
}

/// The bytes of a path.
///
/// # Safety
/// `path` is null or a C string that lives through the call.
pub(crate) unsafe fn bytes<'a>(path: *const c_char) -> Option<&'a [u8]> {
    if path.is_null() {
        return None;
    }
    // SAFETY: it is a C string, by the caller's promise.
    Some(unsafe { CStr::from_ptr(path) }.to_bytes())
}
