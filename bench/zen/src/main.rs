//! The rules benchmark's peer: GoRules zen-engine, compiled, without trace, on the seeded tree that `reason`
//! answers in `crates/reason/benches/cases.rs`. Both sides run here, one after the other, on one thread, so that
//! figure, peer and ratio come from one run. Answers are proved equal before anything is measured.
//!
//! The peer is given two shapes: every node as an expression of its own, which is the same work (each node's value
//! is in its answer), and the whole tree as one expression, which is the least it can do (a bare yes or no).

mod ours;

use std::time::Instant;

use anyhow::{Result, ensure};
use seeded_tree::{Answer, Case, FACTS, PARTS_PER_ELEMENT, Part, SEED};
use serde_json::{Value, json};
use zen_engine::model::GraphContent;
use zen_engine::{Decision, Variable};

/// Cases per pass.
const CASES: usize = 20_000;
/// Passes; the best counts, for both sides.
const PASSES: usize = 5;

fn main() -> Result<()> {
    let parts = seeded_tree::parts(SEED);
    let cases = seeded_tree::cases(SEED, CASES);
    let answers: Vec<Answer> = cases
        .iter()
        .map(|case| seeded_tree::answer(&parts, case))
        .collect();
    println!("seed {SEED:#x}, {CASES} cases, best of {PASSES} passes, one thread");

    let nodes = measure_peer(
        "zen-engine, a node each",
        &each_node(&parts),
        &cases,
        &answers,
    )?;
    let whole = measure_peer(
        "zen-engine, one expression",
        &one_expression(&parts),
        &cases,
        &answers,
    )?;
    let ours = ours::measure(&parts, &cases, &answers, PASSES)?;
    say("reason, explained", ours);
    println!("{:<28} {:>12.1} x", "ratio, a node each", ours / nodes);
    println!("{:<28} {:>12.1} x", "ratio, one expression", ours / whole);
    Ok(())
}

/// Prints one figure.
fn say(what: &str, per_second: f64) {
    println!("{what:<28} {per_second:>12.0} cases/s");
}

/// The best of several passes, in cases per second.
fn best(passes: usize, cases: usize, mut pass: impl FnMut() -> Result<f64>) -> Result<f64> {
    let mut seconds = f64::INFINITY;
    for _ in 0..passes {
        seconds = seconds.min(pass()?);
    }
    Ok(cases as f64 / seconds)
}

fn measure_peer(
    what: &str,
    expressions: &[(String, String)],
    cases: &[Case],
    answers: &[Answer],
) -> Result<f64> {
    let mut content: GraphContent = serde_json::from_value(graph(expressions))?;
    content.compile();
    let decision = Decision::from(content);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let evaluate = |context: Variable| {
        runtime
            .block_on(decision.evaluate(context))
            .map_err(|error| anyhow::anyhow!("{error}"))
    };

    for (case, answer) in cases.iter().zip(answers) {
        let result = evaluate(context(case).into())?.result.to_value();
        for (name, expected) in named(answer) {
            if let Some(given) = result.get(&name) {
                ensure!(
                    given == &json!(expected),
                    "zen-engine says {given} at {name}, not {expected}"
                );
            }
        }
        ensure!(
            result.get("conclusion").is_some(),
            "zen-engine gives no conclusion: {result}"
        );
    }

    let figure = best(PASSES, cases.len(), || {
        let contexts: Vec<Variable> = cases.iter().map(|case| context(case).into()).collect();
        let begun = Instant::now();
        for context in contexts {
            std::hint::black_box(evaluate(context)?);
        }
        Ok(begun.elapsed().as_secs_f64())
    })?;
    say(what, figure);
    Ok(figure)
}

/// A case as the peer takes it. Building it is not measured.
fn context(case: &Case) -> Value {
    case.iter()
        .enumerate()
        .map(|(fact, is)| (fact_name(fact), Value::Bool(*is)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn fact_name(fact: usize) -> String {
    debug_assert!(fact < FACTS);
    format!("f{fact}")
}

/// Every node of an answer by name.
fn named(answer: &Answer) -> impl Iterator<Item = (String, bool)> {
    let parts = answer
        .parts
        .into_iter()
        .enumerate()
        .map(|(node, is)| (format!("part{node}"), is));
    let elements = answer
        .elements
        .into_iter()
        .enumerate()
        .map(|(node, is)| (format!("element{node}"), is));
    parts
        .chain(elements)
        .chain([("conclusion".to_owned(), answer.conclusion)])
}

fn part(part: &Part) -> String {
    let [a, b, c] = part.any.map(fact_name);
    format!("({a} or {b} or {c}) and not {}", fact_name(part.not))
}

/// Thirty-one expressions; later ones name earlier ones.
fn each_node(parts: &[Part]) -> Vec<(String, String)> {
    let mut expressions: Vec<_> = parts
        .iter()
        .enumerate()
        .map(|(node, it)| (format!("part{node}"), part(it)))
        .collect();
    let elements = parts.len() / PARTS_PER_ELEMENT;
    for element in 0..elements {
        let own = (element * PARTS_PER_ELEMENT..(element + 1) * PARTS_PER_ELEMENT)
            .map(|node| format!("$.part{node}"));
        expressions.push((
            format!("element{element}"),
            own.collect::<Vec<_>>().join(" or "),
        ));
    }
    let all: Vec<String> = (0..elements)
        .map(|element| format!("$.element{element}"))
        .collect();
    expressions.push(("conclusion".to_owned(), all.join(" and ")));
    expressions
}

/// The conclusion alone, spelled out.
fn one_expression(parts: &[Part]) -> Vec<(String, String)> {
    let element = |group: &[Part]| {
        let own: Vec<String> = group.iter().map(|it| format!("({})", part(it))).collect();
        format!("({})", own.join(" or "))
    };
    let all: Vec<String> = parts.chunks(PARTS_PER_ELEMENT).map(element).collect();
    vec![("conclusion".to_owned(), all.join(" and "))]
}

/// A decision graph of input, one expression node and output.
fn graph(expressions: &[(String, String)]) -> Value {
    let expressions: Vec<Value> = expressions
        .iter()
        .map(|(key, value)| json!({"id": key, "key": key, "value": value}))
        .collect();
    json!({
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "content": {}},
            {"id": "tree", "name": "tree", "type": "expressionNode", "content": {"expressions": expressions}},
            {"id": "out", "name": "out", "type": "outputNode", "content": {}}
        ],
        "edges": [
            {"id": "first", "sourceId": "in", "targetId": "tree", "type": "edge"},
            {"id": "second", "sourceId": "tree", "targetId": "out", "type": "edge"}
        ]
    })
}
