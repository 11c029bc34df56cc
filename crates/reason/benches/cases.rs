//! How many cases a second are evaluated and explained on the seeded tree, and how long the whole
//! pack takes with all its reasons. Each proves its answers before it is timed.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark stops where something is wrong"
)]

use std::hint::black_box;
use std::time::Instant;

use jiff::civil::date;
use knowledge::worked::Worked;
use knowledge::{FactType, Id, Value};
use reason::{Answer, Case, Explanation, Facts, NodeIndex, Reading, Rules, Shape};

fn main() {
    tree();
    whole_pack();
}

fn id(text: String) -> Id {
    Id::try_from(text).unwrap()
}

/// The seeded tree: 27 parts, 3 elements, 1 conclusion, over 60 facts.
fn seeded_rules() -> (Rules, NodeIndex) {
    let mut rules = Rules::default();
    for fact in 0..seeded_tree::FACTS {
        rules.add_fact(id(format!("fact-{fact}")), FactType::YesNo);
    }
    let fact = |fact: usize| u16::try_from(fact).unwrap();
    let parts: Vec<NodeIndex> = seeded_tree::parts(seeded_tree::SEED)
        .iter()
        .map(|part| {
            let any = part.any.map(|one| rules.add_leaf(Shape::Fact(fact(one))));
            let any = rules.add_at_least(1, &any);
            let not = rules.add_leaf(Shape::RuledOut(fact(part.not)));
            rules.add_at_least(2, &[any, not])
        })
        .collect();
    let elements: Vec<NodeIndex> = parts
        .chunks(seeded_tree::PARTS_PER_ELEMENT)
        .map(|group| rules.add_at_least(1, group))
        .collect();
    let conclusion = rules.add_at_least(3, &elements);
    (rules, conclusion)
}

fn tree() {
    let (rules, conclusion) = seeded_rules();
    let parts = seeded_tree::parts(seeded_tree::SEED);
    let cases = seeded_tree::cases(seeded_tree::SEED, 20_000);
    let (mut values, mut explanation) = (Vec::new(), Explanation::default());
    let mut facts = Facts::unknown(seeded_tree::FACTS);
    let mut one = |case: &seeded_tree::Case, explanation: &mut Explanation| {
        for (fact, said) in (0..).zip(case) {
            facts.set(fact, if *said { Value::Yes } else { Value::No });
        }
        rules.evaluate(&facts, &mut values);
        explanation.explain(&rules, &values, conclusion);
        explanation.top().unwrap().value
    };
    let mut held = 0;
    for case in &cases {
        let ours = one(case, &mut explanation) == Value::Yes;
        assert_eq!(ours, seeded_tree::answer(&parts, case).conclusion);
        held += usize::from(ours);
    }
    let mut rates: Vec<f64> = (0..9)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..5 {
                for case in &cases {
                    black_box(one(case, &mut explanation));
                }
            }
            100_000.0 / start.elapsed().as_secs_f64()
        })
        .collect();
    rates.sort_by(f64::total_cmp);
    println!(
        "reason    seeded tree   {:>9.0} explained cases/s   ({} answers proved equal, {held} held, one core)",
        rates[4],
        cases.len()
    );
}

fn whole_pack() {
    let pack = knowledge::us::pack().unwrap();
    let start = Instant::now();
    let rules = Rules::compile(&pack, date(2026, 11, 26));
    let compiled = start.elapsed();
    let mut cases = vec![Case::default()];
    for question in &pack.questions {
        for choice in &question.own.choices {
            let mut case = cases[cases.len() / 2].clone();
            case.answer(
                &pack,
                question.id().as_str(),
                Answer::Text(choice.id.to_string()),
            )
            .unwrap();
            cases.push(case);
        }
    }
    for worked in Worked::read(knowledge::us::CASES).unwrap() {
        cases.push(reason::worked::case(&worked, &pack).unwrap());
    }
    let conclusions = pack.conclusions.iter().map(|item| item.id().clone());
    let benefits = pack.benefits.iter().map(|item| item.id().clone());
    let explained: Vec<Id> = conclusions.chain(benefits).collect();
    let facts: Vec<Facts> = cases.iter().map(|case| case.facts(&rules)).collect();
    let mut micros: Vec<f64> = Vec::new();
    for _ in 0..100 {
        for facts in &facts {
            let start = Instant::now();
            let reading = Reading::of(&pack, &rules, facts.clone());
            for id in &explained {
                black_box(reading.explain(id));
            }
            black_box((reading.concern(), reading.urgency()));
            micros.push(start.elapsed().as_secs_f64() * 1e6);
        }
    }
    micros.sort_by(f64::total_cmp);
    println!(
        "reason    whole pack    {:>9.1} µs median, {:.1} µs p99   ({} conclusions and benefits with reasons, {} cases; compiled in {} µs)",
        micros[micros.len() / 2],
        micros[micros.len() * 99 / 100],
        explained.len(),
        cases.len(),
        compiled.as_micros()
    );
}
