//! Our side: the seeded tree as rules of `reason`, each case evaluated and its conclusion explained. Stating the
//! case's facts is part of what is measured.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use knowledge::{FactType, Id, Value};
use reason::{Explanation, FactIndex, Facts, NodeIndex, Rules, Shape};
use seeded_tree::{Answer, Case, ELEMENTS, FACTS, PARTS, PARTS_PER_ELEMENT, Part};

/// Explained cases per second, after every node of every case was compared with the referee.
pub(crate) fn measure(
    parts: &[Part; PARTS],
    cases: &[Case],
    answers: &[Answer],
    passes: usize,
) -> Result<f64> {
    let tree = Tree::of(parts)?;
    let mut facts = Facts::unknown(FACTS);
    let mut values = Vec::new();
    let mut explanation = Explanation::default();
    let mut one = |case: &Case, values: &mut Vec<Value>| {
        for (fact, said) in (0..).zip(case) {
            facts.set(fact, if *said { Value::Yes } else { Value::No });
        }
        tree.rules.evaluate(&facts, values);
        explanation.explain(&tree.rules, values, tree.conclusion);
        explanation.top().map(|step| step.value)
    };

    for (case, answer) in cases.iter().zip(answers) {
        let top = one(case, &mut values);
        ensure!(top == Some(truth(answer.conclusion)), "conclusions differ");
        let nodes = tree.parts.iter().chain(&tree.elements);
        for (node, expected) in nodes.zip(answer.parts.iter().chain(&answer.elements)) {
            let given = values
                .get(usize::try_from(*node)?)
                .context("a node without a value")?;
            ensure!(*given == truth(*expected), "node {node} differs");
        }
    }

    crate::best(passes, cases.len(), || {
        let begun = Instant::now();
        for case in cases {
            std::hint::black_box(one(std::hint::black_box(case), &mut values));
        }
        Ok(begun.elapsed().as_secs_f64())
    })
}

fn truth(is: bool) -> Value {
    if is { Value::Yes } else { Value::No }
}

struct Tree {
    rules: Rules,
    parts: Vec<NodeIndex>,
    elements: Vec<NodeIndex>,
    conclusion: NodeIndex,
}

impl Tree {
    fn of(parts: &[Part; PARTS]) -> Result<Self> {
        let mut rules = Rules::default();
        let mut facts: Vec<FactIndex> = Vec::new();
        for fact in 0..FACTS {
            facts.push(rules.add_fact(
                Id::try_from(format!("fact-{fact}")).map_err(anyhow::Error::msg)?,
                FactType::YesNo,
            ));
        }
        let nodes: Vec<NodeIndex> = parts
            .iter()
            .map(|part| {
                let any = part
                    .any
                    .map(|fact| rules.add_leaf(Shape::Fact(facts[fact])));
                let any = rules.add_at_least(1, &any);
                let not = rules.add_leaf(Shape::RuledOut(facts[part.not]));
                rules.add_at_least(2, &[any, not])
            })
            .collect();
        let elements: Vec<NodeIndex> = nodes
            .chunks(PARTS_PER_ELEMENT)
            .map(|group| rules.add_at_least(1, group))
            .collect();
        ensure!(
            elements.len() == ELEMENTS,
            "a tree of {} elements",
            elements.len()
        );
        let conclusion = rules.add_at_least(3, &elements);
        Ok(Self {
            rules,
            parts: nodes,
            elements,
            conclusion,
        })
    }
}
