//! How long it takes to open and fold a contact of 200 entries, with and without the database.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a benchmark measures time and stops where something is wrong"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::Instant;

use support::World;
use words::Lang;

/// What the design asks for, in microseconds.
const WANTED: u128 = 3_000;
const RUNS: usize = 200;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let world = World::quiet().await;
        let [_, _, advocate] = world.people().await;
        let visitor = world.visitor("The first of many").await;
        let journal = world.waiting(&advocate).await;
        let signed = world.signed(&advocate).await;
        world.line.take(&signed, journal, &world.now()).await.unwrap();
        for turn in 0..197 {
            let text = format!("Message {turn}: what a person writes in a conversation, about this long.");
            world.line.answer(&signed, journal, &text, world.idem(), &world.now()).await.unwrap();
        }
        let seen = world.line.conversation(&visitor, Lang::En, &world.now()).await.unwrap();
        assert_eq!(seen.last_seq, 200);
        assert_eq!(seen.lines.len(), 199, "every line opens before anything is measured");
        assert_eq!(seen.unreadable, 0);
        let mut times = Vec::new();
        for _ in 0..RUNS {
            let start = Instant::now();
            let seen = world.line.conversation(&visitor, Lang::En, &world.now()).await.unwrap();
            times.push(start.elapsed().as_micros());
            assert_eq!(seen.lines.len(), 199);
        }
        times.sort_unstable();
        let (median, p99) = (times[RUNS / 2], times[RUNS * 99 / 100]);
        let ratio = std::num::NonZero::new(median).map_or(0, |median| WANTED / median);
        println!(
            "a contact of 200 entries read from SQLite, opened and folded: median {median} µs, p99 {p99} µs; wanted ≤ {WANTED} µs ({ratio} times quicker)"
        );
    });
}
