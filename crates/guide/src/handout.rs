//! What helpers can carry to a device without a network: the job doors, made on a day and of use until
//! another. Its numbers go out of date, so it ends by itself.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::{Carried, Door};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use words::{Settled, Words};

use crate::Guide;

/// A handout is of use for this many days at most.
const MOST_DAYS: i64 = 90;

/// The job doors of a guide, with the days between which they may be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handout {
    made: Date,
    until: Date,
    checked: Date,
    pack: Carried,
    words: Settled,
}

/// Why bytes are no handout. They did not come from this build of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("these bytes are not a handout of this program")]
pub struct Unreadable;

impl Handout {
    /// What is behind the job doors on a day. What speaks for a line of the installation's own is left
    /// out: nobody can know whether that line still runs when the handout is read.
    pub fn make(guide: &Guide, made: Date) -> Handout {
        let pack = Carried::behind(&guide.pack, Door::Job, made);
        let most = made.checked_add(MOST_DAYS.days()).unwrap_or(made);
        let due = pack.review_due(made);
        Handout {
            made,
            until: due.map_or(most, |due| due.min(most)),
            checked: pack.numbers_reviewed().unwrap_or(made),
            pack,
            words: guide.words.settle(Guide::says),
        }
    }

    /// The day it was made.
    pub fn made(&self) -> Date {
        self.made
    }

    /// The last day of its use: 90 days after it was made, or the earliest day on which something it shows
    /// must be reviewed again, whichever is first.
    pub fn until(&self) -> Date {
        self.until
    }

    /// The day on which the number that was checked longest ago was held against its source.
    pub fn checked(&self) -> Date {
        self.checked
    }

    /// The handout as bytes, for [`Handout::read`] of the same build.
    ///
    /// # Errors
    /// None that a pack which passed its check can cause.
    pub fn bytes(&self) -> Result<Vec<u8>, Unreadable> {
        let mut bytes = postcard::to_allocvec(self).map_err(|_| Unreadable)?;
        bytes.extend(mark(&bytes));
        Ok(bytes)
    }

    /// Reads what [`Handout::bytes`] wrote. Damaged bytes are refused, whole.
    ///
    /// # Errors
    /// The bytes are cut short, longer, changed on the way, or not of this build.
    pub fn read(bytes: &[u8]) -> Result<Handout, Unreadable> {
        let (bytes, own) = bytes.split_last_chunk().ok_or(Unreadable)?;
        if *own != mark(bytes) {
            return Err(Unreadable);
        }
        match postcard::take_from_bytes(bytes) {
            Ok((handout, [])) => Ok(handout),
            _ => Err(Unreadable),
        }
    }

    /// The guide it carries: the job doors, and nothing of another door.
    pub fn open(self) -> Guide {
        Guide::new(self.pack.unpack(), Arc::new(Words::from(self.words)))
    }
}

/// Tells damaged bytes from whole ones (FNV-1a). No seal: who can change the file can change the page around it too.
fn mark(bytes: &[u8]) -> [u8; 8] {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let mark = bytes.iter().fold(start, |mark, byte| {
        (mark ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    mark.to_le_bytes()
}
