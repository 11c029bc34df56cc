#![doc = include_str!("../README.md")]

mod turn;

use std::sync::{Mutex, PoisonError};

pub use turn::Opened;

/// What the page writes into, and what is written for it. Both are plain bytes of this module; no address ever
/// comes in.
static IN: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static OUT: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static OPENED: Mutex<Option<Opened>> = Mutex::new(None);

/// The largest handout or question that is taken, in bytes.
const LARGEST: usize = 4 << 20;

/// Makes room for bytes that come in, and says where: the page writes there before its next call, and nowhere else.
/// More than 4 MiB gets no room: null.
#[expect(unsafe_code, reason = "an export has a name that the page knows")]
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *const u8 {
    let mut given = IN.lock().unwrap_or_else(PoisonError::into_inner);
    given.clear();
    if bytes > LARGEST {
        return std::ptr::null();
    }
    given.resize(bytes, 0);
    given.as_ptr()
}

/// Opens the handout that was written into the room. 1 if it can be read, 0 if not.
#[expect(unsafe_code, reason = "an export has a name that the page knows")]
#[unsafe(no_mangle)]
pub extern "C" fn open() -> u32 {
    let given = IN.lock().unwrap_or_else(PoisonError::into_inner);
    let opened = Opened::read(&given).ok();
    let read = u32::from(opened.is_some());
    *OPENED.lock().unwrap_or_else(PoisonError::into_inner) = opened;
    read
}

/// Answers the question (JSON) that was written into the room. Gives how many bytes the answer (JSON) has; it
/// stands at [`answer`] until the next call.
#[expect(unsafe_code, reason = "an export has a name that the page knows")]
#[unsafe(no_mangle)]
pub extern "C" fn turn() -> usize {
    let given = IN.lock().unwrap_or_else(PoisonError::into_inner);
    let opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    let said = turn::answer(opened.as_ref(), &given);
    let bytes = said.len();
    *OUT.lock().unwrap_or_else(PoisonError::into_inner) = said;
    bytes
}

/// Where the last answer stands.
#[expect(unsafe_code, reason = "an export has a name that the page knows")]
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    let said = OUT.lock().unwrap_or_else(PoisonError::into_inner);
    said.as_ptr()
}
