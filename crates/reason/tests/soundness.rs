//! The one operator against its truth table, against enumeration, and against its own reasons, on
//! random trees.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeSet;

use knowledge::{FactType, Id, Value};
use proptest::prelude::*;
use reason::{Explanation, FactIndex, Facts, NodeIndex, Rules, Shape};

const FACTS: u16 = 12;

#[derive(Debug, Clone)]
enum Tree {
    Is(FactIndex),
    RuledOut(FactIndex),
    AtLeast(u32, Vec<Tree>),
}

fn trees() -> impl Strategy<Value = Tree> {
    let leaf =
        prop_oneof![3 => (0..FACTS).prop_map(Tree::Is), 1 => (0..FACTS).prop_map(Tree::RuledOut)];
    leaf.prop_recursive(4, 40, 5, |inner| {
        (1_u32..=5, prop::collection::vec(inner, 1..=5)).prop_map(|(k, of)| {
            let most = u32::try_from(of.len()).unwrap();
            Tree::AtLeast(k.min(most), of)
        })
    })
}

fn values() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(
        prop::sample::select(Value::ALL.to_vec()),
        usize::from(FACTS),
    )
}

fn compile(tree: &Tree) -> (Rules, NodeIndex) {
    fn add(rules: &mut Rules, tree: &Tree) -> NodeIndex {
        match tree {
            Tree::Is(fact) => rules.add_leaf(Shape::Fact(*fact)),
            Tree::RuledOut(fact) => rules.add_leaf(Shape::RuledOut(*fact)),
            Tree::AtLeast(k, of) => {
                let of: Vec<NodeIndex> = of.iter().map(|child| add(rules, child)).collect();
                rules.add_at_least(*k, &of)
            }
        }
    }
    let mut rules = Rules::default();
    for fact in 0..FACTS {
        rules.add_fact(
            Id::try_from(format!("fact-{fact}")).unwrap(),
            FactType::YesNo,
        );
    }
    let root = add(&mut rules, tree);
    (rules, root)
}

fn facts(values: &[Value]) -> Facts {
    let mut facts = Facts::unknown(values.len());
    for (fact, value) in (0..).zip(values) {
        facts.set(fact, *value);
    }
    facts
}

fn value(rules: &Rules, root: NodeIndex, given: &[Value]) -> Value {
    let mut values = Vec::new();
    rules.evaluate(&facts(given), &mut values);
    values[root as usize]
}

/// The definition, word for word: the k-th greatest child.
fn table(tree: &Tree, given: &[Value]) -> Value {
    match tree {
        Tree::Is(fact) => given[usize::from(*fact)],
        Tree::RuledOut(fact) => match given[usize::from(*fact)] {
            Value::No => Value::Yes,
            Value::Unknown => Value::Unknown,
            Value::Signs | Value::Yes => Value::No,
        },
        Tree::AtLeast(k, of) => {
            let mut children: Vec<Value> = of.iter().map(|child| table(child, given)).collect();
            children.sort_by(|a, b| b.cmp(a));
            children[*k as usize - 1]
        }
    }
}

/// Facts that stand as they are, and facts that must be ruled out.
fn sides(tree: &Tree) -> (BTreeSet<FactIndex>, BTreeSet<FactIndex>) {
    fn walk(tree: &Tree, up: &mut BTreeSet<FactIndex>, down: &mut BTreeSet<FactIndex>) {
        match tree {
            Tree::Is(fact) => drop(up.insert(*fact)),
            Tree::RuledOut(fact) => drop(down.insert(*fact)),
            Tree::AtLeast(_, of) => of.iter().for_each(|child| walk(child, up, down)),
        }
    }
    let (mut up, mut down) = (BTreeSet::new(), BTreeSet::new());
    walk(tree, &mut up, &mut down);
    (up, down)
}

/// What holds however the unknown facts turn out: *signs* or *yes* if every completion gives at
/// least that, *no* if every completion gives *no*, else *unknown*.
fn enumerated(tree: &Tree, given: &[Value]) -> Value {
    let open: Vec<usize> = (0..given.len())
        .filter(|fact| given[*fact] == Value::Unknown)
        .collect();
    let (mut least, mut most) = (Value::Yes, Value::No);
    for bits in 0..1_u32 << open.len() {
        let mut whole = given.to_vec();
        for (at, fact) in open.iter().enumerate() {
            whole[*fact] = if bits >> at & 1 == 1 {
                Value::Yes
            } else {
                Value::No
            };
        }
        let value = table(tree, &whole);
        least = least.min(value);
        most = most.max(value);
    }
    if least >= Value::Signs {
        least
    } else if most == Value::No {
        Value::No
    } else {
        Value::Unknown
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn every_node_equals_its_truth_table(tree in trees(), given in values()) {
        let (rules, root) = compile(&tree);
        prop_assert_eq!(value(&rules, root, &given), table(&tree, &given));
    }

    #[test]
    fn never_stronger_than_enumeration_and_equal_on_one_side(tree in trees(), given in values()) {
        let (rules, root) = compile(&tree);
        let (ours, all) = (value(&rules, root, &given), enumerated(&tree, &given));
        match ours {
            Value::Yes | Value::Signs => prop_assert!(all >= ours, "{ours:?} but {all:?}"),
            Value::No => prop_assert_eq!(all, Value::No),
            Value::Unknown => {}
        }
        let (up, down) = sides(&tree);
        if up.is_disjoint(&down) {
            prop_assert_eq!(ours, all);
        }
    }

    #[test]
    fn learning_never_weakens_what_was_found(tree in trees(), given in values(), at in 0..usize::from(FACTS), new in 0..4_usize) {
        let (rules, root) = compile(&tree);
        let before = value(&rules, root, &given);
        let mut learned = given.clone();
        if learned[at] == Value::Unknown {
            learned[at] = Value::ALL[new];
        }
        let after = value(&rules, root, &learned);
        prop_assert!(before < Value::Signs || after >= before, "{before:?} became {after:?}");
        prop_assert!(before != Value::No || after == Value::No, "no became {after:?}");
    }

    #[test]
    fn more_of_a_fact_weakens_nothing_but_through_an_upper_bound(tree in trees(), given in values(), at in 0..FACTS, new in 0..4_usize) {
        let (rules, root) = compile(&tree);
        let (_, down) = sides(&tree);
        let mut more = given.clone();
        let slot = &mut more[usize::from(at)];
        *slot = (*slot).max(Value::ALL[new]);
        if !down.contains(&at) {
            prop_assert!(value(&rules, root, &more) >= value(&rules, root, &given));
        }
    }

    #[test]
    fn the_deciding_facts_decide(tree in trees(), given in values(), other in values()) {
        let (rules, root) = compile(&tree);
        let mut values = Vec::new();
        rules.evaluate(&facts(&given), &mut values);
        let mut explanation = Explanation::default();
        explanation.explain(&rules, &values, root);
        let found = explanation.top().unwrap().value;
        let deciding: BTreeSet<FactIndex> = explanation.facts(&rules).into_iter().map(|(fact, _)| fact).collect();
        let mut changed = other;
        for fact in &deciding {
            changed[usize::from(*fact)] = given[usize::from(*fact)];
        }
        let after = value(&rules, root, &changed);
        if found >= Value::Signs {
            prop_assert!(after >= found, "{found:?} became {after:?}");
        } else {
            prop_assert!(after <= found, "{found:?} became {after:?}");
        }
        // The number of deciding children is k, or n - k + 1.
        for step in explanation.steps() {
            if let Some(Shape::AtLeast { k, count, .. }) = rules.shape(step.node) {
                let wanted = if step.value >= Value::Signs { k } else { count + 1 - k };
                prop_assert_eq!(explanation.deciding(*step).len(), wanted as usize);
            }
        }
    }
}

/// How often max and min logic says less than enumeration where facts stand on both sides. Printed,
/// because it is the price of the simple operator.
#[test]
fn the_share_where_enumeration_says_more_is_small_and_printed() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut both, mut weaker) = (0, 0);
    for _ in 0..2_000 {
        let tree = trees().new_tree(&mut runner).unwrap().current();
        let given = values().new_tree(&mut runner).unwrap().current();
        let (up, down) = sides(&tree);
        if up.is_disjoint(&down) {
            continue;
        }
        both += 1;
        let (rules, root) = compile(&tree);
        weaker += usize::from(value(&rules, root, &given) != enumerated(&tree, &given));
    }
    println!("weaker than enumeration: {weaker} of {both} random trees with a fact on both sides");
    assert!(both > 100 && weaker * 4 < both, "{weaker} of {both}");
}
