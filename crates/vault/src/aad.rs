//! What every sealed blob is bound to: format, organization, journal, column, row, revision and epoch. A blob that is
//! moved to another place does not open there.
//!
//! Only names that the code owns and random ids go in, never a word that somebody typed.

use std::fmt;
use std::marker::PhantomData;

use uuid::Uuid;

use crate::codec::lp;
use crate::field::{Field, Spec};
use crate::ids::{JournalId, OrgId};

/// The place of one blob, with the seal of its column in the type.
pub struct Aad<S> {
    bytes: Vec<u8>,
    spec: &'static Spec,
    seal: PhantomData<S>,
}

impl<S> Aad<S> {
    /// Names the place. `rev` counts the row's revisions, `epoch` is the epoch of the key; both are 0 where there is none.
    pub fn new(
        field: &'static Field<S>,
        org: OrgId,
        journal: Option<JournalId>,
        row: impl Into<Uuid>,
        rev: u32,
        epoch: u32,
    ) -> Self {
        let spec = &field.spec;
        let mut bytes = Vec::with_capacity(96);
        lp(&mut bytes, b"hs1");
        lp(&mut bytes, org.as_bytes());
        lp(
            &mut bytes,
            journal
                .as_ref()
                .map_or(&[][..], |journal| journal.as_bytes()),
        );
        lp(&mut bytes, spec.table.as_bytes());
        lp(&mut bytes, spec.field.as_bytes());
        lp(&mut bytes, row.into().as_bytes());
        bytes.extend(rev.to_be_bytes());
        bytes.extend(epoch.to_be_bytes());
        Self {
            bytes,
            spec,
            seal: PhantomData,
        }
    }

    /// The canonical bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) const fn spec(&self) -> &'static Spec {
        self.spec
    }
}

impl<S> Clone for Aad<S> {
    fn clone(&self) -> Self {
        Self {
            bytes: self.bytes.clone(),
            spec: self.spec,
            seal: PhantomData,
        }
    }
}

impl<S> fmt::Debug for Aad<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Aad({}.{})", self.spec.table, self.spec.field)
    }
}
