//! Why a node has its value: the children that decide it, down to the facts.
//!
//! For *yes* and *signs* the deciding children are the first k that are at or above the value; for
//! *no* and *unknown* the first n − k + 1 that are at or below it. Change everything else and the
//! value stays.

use std::ops::Range;

use knowledge::Value;

use crate::facts::FactIndex;
use crate::rules::{NodeIndex, Rules, Shape};

/// One node of a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The node.
    pub node: NodeIndex,
    /// Its value.
    pub value: Value,
    first: u32,
    count: u32,
}

/// Reasons as one flat list, used again from case to case. The first step is the node asked about.
#[derive(Debug, Clone, Default)]
pub struct Explanation {
    steps: Vec<Step>,
}

impl Explanation {
    /// Explains a node, given the values of all nodes.
    pub fn explain(&mut self, rules: &Rules, values: &[Value], node: NodeIndex) {
        self.steps.clear();
        self.push(values, node);
        let mut at = 0;
        while let Some(step) = self.steps.get(at).copied() {
            let first = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
            if let Some(Shape::AtLeast { k, count, .. }) = rules.shape(step.node) {
                let held = step.value >= Value::Signs;
                let wanted = if held { k } else { count + 1 - k };
                let mut taken = 0;
                for child in rules.children(step.node) {
                    if taken == wanted {
                        break;
                    }
                    let value = values.get(*child as usize).copied().unwrap_or_default();
                    let decides = if held {
                        value >= step.value
                    } else {
                        value <= step.value
                    };
                    if decides {
                        taken += 1;
                        self.push(values, *child);
                    }
                }
                if let Some(step) = self.steps.get_mut(at) {
                    step.first = first;
                    step.count = taken;
                }
            }
            at += 1;
        }
    }

    #[inline]
    fn push(&mut self, values: &[Value], node: NodeIndex) {
        let value = values.get(node as usize).copied().unwrap_or_default();
        self.steps.push(Step {
            node,
            value,
            first: 0,
            count: 0,
        });
    }

    /// The step asked about; none before the first explanation.
    pub fn top(&self) -> Option<Step> {
        self.steps.first().copied()
    }

    /// All steps, each before its deciding children.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The children that decide a step.
    pub fn deciding(&self, step: Step) -> &[Step] {
        let range: Range<usize> = step.first as usize..(step.first + step.count) as usize;
        self.steps.get(range).unwrap_or_default()
    }

    /// The facts that decide, with the value of their leaf, each once, in the order of the rule.
    pub fn facts(&self, rules: &Rules) -> Vec<(FactIndex, Value)> {
        let mut facts = Vec::new();
        for step in &self.steps {
            if let Some(fact) = rules.shape(step.node).and_then(Shape::fact)
                && !facts.iter().any(|(own, _)| *own == fact)
            {
                facts.push((fact, step.value));
            }
        }
        facts
    }
}
