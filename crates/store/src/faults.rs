//! Faults on purpose, for the tests that must catch them. Never built into the program: only the feature `faults` has
//! this file.

use tokio::sync::oneshot;

use crate::act::{Act, ActError, Done, Write};

#[expect(
    clippy::disallowed_methods,
    reason = "the negative controls choose a fault by the environment of the whole process"
)]
fn chosen(fault: &str) -> bool {
    std::env::var("LEEWARD_FAULT").is_ok_and(|chosen| chosen == fault)
}

/// Whether acts are answered before the commit.
pub(crate) fn early_ack() -> bool {
    chosen("early-ack")
}

/// Whether SQLite writes without waiting for the disk.
pub(crate) fn no_sync() -> bool {
    chosen("no-sync")
}

/// Answers as if everything had been written.
pub(crate) fn answer_early(acts: &[Act], answers: Vec<oneshot::Sender<Result<Done, ActError>>>) {
    for (act, answer) in acts.iter().zip(answers) {
        let appended = act.writes.iter().filter_map(|write| match write {
            Write::Append { entry, .. } => Some((entry.journal, entry.seq)),
            _ => None,
        });
        let done = Done {
            appended: appended.collect(),
            ..Done::default()
        };
        let _ = answer.send(Ok(done));
    }
}
