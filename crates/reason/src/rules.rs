//! A pack compiled for one day: every rule in force, as one flat list of nodes in which children
//! come before parents, so that one pass gives every value.

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::Date;
use knowledge::{Benefit, FactType, Id, Item, Kind, Pack, Rule, Test, Value};

use crate::case::days;
use crate::facts::{FactIndex, Facts};

/// The place of a node in [`Rules`].
pub type NodeIndex = u32;

/// What a node does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A fact as it stands.
    Fact(FactIndex),
    /// A fact ruled out.
    RuledOut(FactIndex),
    /// A fact that nobody said.
    Unsaid(FactIndex),
    /// A number or a date (in days since 1970) compared with a bound.
    Compare {
        /// The fact that holds it.
        fact: FactIndex,
        /// How it is compared.
        test: Test,
        /// The bound on the day of the rules.
        bound: i64,
    },
    /// The same, where a date that nobody said ends nothing.
    Lasting {
        /// The fact that holds the date.
        fact: FactIndex,
        /// How it is compared.
        test: Test,
        /// The bound on the day of the rules.
        bound: i64,
    },
    /// A rule that is not in force, or a bound that has no value yet: never holds.
    Never,
    /// The k-th greatest of a run of children.
    AtLeast {
        /// How many must hold.
        k: u32,
        /// The first child in the list of children.
        first: u32,
        /// How many children there are.
        count: u32,
    },
}

impl Shape {
    /// The fact a leaf looks at; `None` for a node that weighs others.
    pub fn fact(self) -> Option<FactIndex> {
        match self {
            Shape::Fact(fact)
            | Shape::RuledOut(fact)
            | Shape::Unsaid(fact)
            | Shape::Compare { fact, .. }
            | Shape::Lasting { fact, .. } => Some(fact),
            _ => None,
        }
    }
}

/// Every rule of a pack that is in force on one day.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    nodes: Vec<Shape>,
    children: Vec<NodeIndex>,
    facts: Vec<(Id, FactType)>,
    index_of_fact: BTreeMap<Id, FactIndex>,
    roots: BTreeMap<Id, NodeIndex>,
    on: Date,
}

impl Rules {
    /// Compiles what is in force on a day. A conclusion, action, need, benefit or clock that is not
    /// in force that day never holds.
    pub fn compile(pack: &Pack, on: Date) -> Rules {
        let mut compiler = Compiler {
            pack,
            rules: Rules {
                on,
                ..Rules::default()
            },
        };
        for item in &pack.facts {
            compiler.rules.add_fact(item.id().clone(), item.own.kind);
        }
        for item in &pack.conclusions {
            compiler.conclusion(item.id());
        }
        for item in &pack.benefits {
            let rule = item.own.rule_on(on).filter(|_| item.meta.in_force(on));
            compiler.benefit(item, rule);
        }
        for item in &pack.actions {
            if let Some(rule) = &item.own.when {
                compiler.root(item.id(), Some(rule).filter(|_| item.meta.in_force(on)));
            }
        }
        for item in &pack.contacts {
            if let Some(rule) = &item.own.when {
                compiler.root(item.id(), Some(rule).filter(|_| item.meta.in_force(on)));
            }
        }
        for item in &pack.needs {
            compiler.root(
                item.id(),
                Some(&item.own.when).filter(|_| item.meta.in_force(on)),
            );
        }
        for item in &pack.clocks {
            compiler.root(
                item.id(),
                Some(&item.own.when).filter(|_| item.meta.in_force(on)),
            );
        }
        compiler.rules
    }

    /// Adds a fact and gives its index; for trees built without a pack.
    pub fn add_fact(&mut self, id: Id, kind: FactType) -> FactIndex {
        let index = FactIndex::try_from(self.facts.len()).unwrap_or(FactIndex::MAX);
        self.index_of_fact.insert(id.clone(), index);
        self.facts.push((id, kind));
        index
    }

    /// Adds a leaf and gives its index.
    pub fn add_leaf(&mut self, shape: Shape) -> NodeIndex {
        let index = NodeIndex::try_from(self.nodes.len()).unwrap_or(NodeIndex::MAX);
        self.nodes.push(shape);
        index
    }

    /// Adds the k-th greatest of nodes added before, and gives its index.
    pub fn add_at_least(&mut self, k: u32, of: &[NodeIndex]) -> NodeIndex {
        let first = u32::try_from(self.children.len()).unwrap_or(u32::MAX);
        let count = u32::try_from(of.len()).unwrap_or(u32::MAX);
        self.children.extend_from_slice(of);
        self.add_leaf(Shape::AtLeast { k, first, count })
    }

    /// The day these rules are for.
    pub fn on(&self) -> Date {
        self.on
    }

    /// How many facts there are.
    pub fn fact_count(&self) -> usize {
        self.facts.len()
    }

    /// The id and type of a fact.
    pub fn fact(&self, index: FactIndex) -> Option<&(Id, FactType)> {
        self.facts.get(usize::from(index))
    }

    /// The index of a fact.
    pub fn fact_index(&self, id: &str) -> Option<FactIndex> {
        self.index_of_fact.get(id).copied()
    }

    /// The node of a conclusion, action, need, benefit, clock or contact; none for an action or a
    /// contact without a condition.
    pub fn root(&self, id: &Id) -> Option<NodeIndex> {
        self.roots.get(id).copied()
    }

    /// The id a node stands for, where it is the whole rule of an item.
    pub fn item_at(&self, node: NodeIndex) -> Option<&Id> {
        let conclusions = self
            .roots
            .iter()
            .filter(|(id, _)| id.kind() == Some(Kind::Conclusion));
        conclusions
            .into_iter()
            .find(|(_, at)| **at == node)
            .map(|(id, _)| id)
    }

    /// What a node does.
    pub fn shape(&self, node: NodeIndex) -> Option<Shape> {
        self.nodes.get(node as usize).copied()
    }

    /// The children of a node.
    pub fn children(&self, node: NodeIndex) -> &[NodeIndex] {
        match self.shape(node) {
            Some(Shape::AtLeast { first, count, .. }) => self.run(first, count),
            _ => &[],
        }
    }

    fn run(&self, first: u32, count: u32) -> &[NodeIndex] {
        self.children
            .get(first as usize..(first + count) as usize)
            .unwrap_or_default()
    }

    /// The value of every node, in their order. `values` is cleared first and can be used again.
    pub fn evaluate(&self, facts: &Facts, values: &mut Vec<Value>) {
        values.clear();
        values.reserve(self.nodes.len());
        for shape in &self.nodes {
            let value = match *shape {
                Shape::Fact(fact) => facts.value(fact),
                Shape::RuledOut(fact) => facts.value(fact).ruled_out(),
                Shape::Unsaid(fact) => facts.value(fact).unsaid(),
                Shape::Compare { fact, test, bound } => facts.compare(fact, test, bound),
                Shape::Lasting { fact, test, bound } => match facts.compare(fact, test, bound) {
                    Value::Unknown => Value::Yes,
                    said => said,
                },
                Shape::Never => Value::No,
                Shape::AtLeast { k, first, count } => {
                    kth_greatest(k, self.run(first, count), values)
                }
            };
            values.push(value);
        }
    }
}

/// The k-th greatest value of some children. `any` and `all` stop at the first child that settles
/// them; the rest count the four values.
#[inline]
fn kth_greatest(k: u32, children: &[NodeIndex], values: &[Value]) -> Value {
    // A child stands before its parent, so its value is there.
    let value = |child: &NodeIndex| values.get(*child as usize).copied().unwrap_or(Value::No);
    if k == 1 {
        let mut most = Value::No;
        for child in children {
            let own = value(child);
            if own == Value::Yes {
                return own;
            }
            most = most.max(own);
        }
        return most;
    }
    if k as usize == children.len() {
        let mut least = Value::Yes;
        for child in children {
            let own = value(child);
            if own == Value::No {
                return own;
            }
            least = least.min(own);
        }
        return least;
    }
    let (mut yes, mut signs, mut unknown) = (0, 0, 0);
    for child in children {
        match value(child) {
            Value::Yes => yes += 1,
            Value::Signs => signs += 1,
            Value::Unknown => unknown += 1,
            Value::No => {}
        }
    }
    if yes >= k {
        Value::Yes
    } else if yes + signs >= k {
        Value::Signs
    } else if yes + signs + unknown >= k {
        Value::Unknown
    } else {
        Value::No
    }
}

struct Compiler<'a> {
    pack: &'a Pack,
    rules: Rules,
}

impl Compiler<'_> {
    fn root(&mut self, id: &Id, rule: Option<&Rule>) -> NodeIndex {
        let node = match rule {
            Some(rule) => self.rule(rule),
            None => self.rules.add_leaf(Shape::Never),
        };
        self.rules.roots.insert(id.clone(), node);
        node
    }

    /// The node of a benefit. One that runs for a time holds while that time lasts: from a start that
    /// lies no longer ago than the months that held when it started. A start that nobody said ends
    /// nothing.
    fn benefit(&mut self, item: &Item<Benefit>, rule: Option<&Rule>) {
        let own = self.root(item.id(), rule);
        let (Some(fact), Some(months)) = (&item.own.from, &item.own.months) else {
            return;
        };
        let months = self.pack.parameters.iter().find(|item| item.id() == months);
        let (Some(months), Some(fact)) = (months, self.rules.fact_index(fact.as_str())) else {
            return;
        };
        let on = self.rules.on;
        let starts = months.own.values.iter();
        let mut ends = starts.clone().skip(1).map(|value| days(value.from));
        let mut lasting = Vec::new();
        // What began before the first figure that is known is counted with it.
        let mut known_from = i64::MIN;
        for value in starts {
            let from = Span::new()
                .try_months(value.value)
                .ok()
                .and_then(|span| on.checked_sub(span).ok())
                .unwrap_or(on);
            let to = ends.next().unwrap_or(i64::MAX);
            let test = |test, bound| Shape::Lasting { fact, test, bound };
            let from = self
                .rules
                .add_leaf(test(Test::From, days(from).max(known_from)));
            known_from = to;
            let to = self.rules.add_leaf(test(Test::Before, to));
            lasting.push(self.rules.add_at_least(2, &[from, to]));
        }
        let lasts = self.rules.add_at_least(1, &lasting);
        let node = self.rules.add_at_least(2, &[own, lasts]);
        self.rules.roots.insert(item.id().clone(), node);
    }

    /// The node of a conclusion, compiled once. The check of a pack has refused circles.
    fn conclusion(&mut self, id: &Id) -> NodeIndex {
        if let Some(node) = self.rules.roots.get(id) {
            return *node;
        }
        let pack = self.pack;
        let on = self.rules.on;
        let found = pack
            .conclusions
            .iter()
            .find(|item| item.id() == id)
            .filter(|item| item.meta.in_force(on));
        let rule = found.and_then(|item| item.own.rule_on(on));
        self.root(id, rule)
    }

    fn rule(&mut self, rule: &Rule) -> NodeIndex {
        match rule {
            Rule::Of(id) if id.kind() == Some(Kind::Conclusion) => self.conclusion(id),
            Rule::Of(id) => self.leaf(id, Shape::Fact),
            Rule::RuledOut(id) => self.leaf(id, Shape::RuledOut),
            Rule::Unsaid(id) => self.leaf(id, Shape::Unsaid),
            Rule::Compare {
                fact,
                test,
                parameter,
            } => {
                let on = self.rules.on;
                let bound = self
                    .pack
                    .parameters
                    .iter()
                    .find(|item| item.id() == parameter);
                let bound = bound.and_then(|item| match test {
                    // A date is as old as that if it lies before the next day.
                    Test::OlderThan | Test::NewerThan => {
                        item.own.ago(on).map(|ago| days(ago).saturating_add(1))
                    }
                    _ => item.own.on(on),
                });
                match bound {
                    Some(bound) => self.leaf(fact, |fact| Shape::Compare {
                        fact,
                        test: *test,
                        bound,
                    }),
                    None => self.rules.add_leaf(Shape::Never),
                }
            }
            Rule::AtLeast { k, of } => {
                let of: Vec<NodeIndex> = of.iter().map(|child| self.rule(child)).collect();
                self.rules
                    .add_at_least(u32::try_from(*k).unwrap_or(u32::MAX), &of)
            }
        }
    }

    fn leaf(&mut self, fact: &Id, shape: impl FnOnce(FactIndex) -> Shape) -> NodeIndex {
        let shape = self
            .rules
            .fact_index(fact.as_str())
            .map_or(Shape::Never, shape);
        self.rules.add_leaf(shape)
    }
}
