//! The next question worth asking.
//!
//! A question is proposed only if some answer to it would change an action, a need, a deadline or
//! the urgency now. Of those, the one whose answers change most, discounted by how much being asked
//! can hurt. Where none would change anything, nothing is asked.

use std::collections::BTreeSet;

use knowledge::{Choice, Door, Id, Item, Pack, Question};

use crate::case::{Answer, Case};
use crate::reading::{Reading, Urgency};
use crate::rules::Rules;

/// What an answer can change.
#[derive(Debug, PartialEq, Eq)]
struct Outcome<'a> {
    urgency: Urgency,
    acts: BTreeSet<&'a Id>,
}

/// Keeps small differences apart when the worth is divided.
const PRECISION: u32 = 1_000;
/// The weight of a change of urgency, in changed actions.
const URGENCY_WEIGHT: u32 = 6;

impl Case {
    /// The question to ask next at a door, or none if no answer would change anything now.
    pub fn next_question<'a>(
        &self,
        pack: &'a Pack,
        rules: &'a Rules,
        door: Door,
    ) -> Option<&'a Item<Question>> {
        let before = outcome(self, pack, rules, door);
        let mut best: Option<(u32, &Item<Question>)> = None;
        for question in &pack.questions {
            let fits = question.own.doors.contains(&door) && question.meta.in_force(rules.on());
            if !fits || self.given(question.id()).is_some() {
                continue;
            }
            let changes = question
                .own
                .choices
                .iter()
                .map(|choice| self.change(pack, rules, door, question, choice, &before));
            // On average over the answers: nobody knows beforehand which it will be.
            let answers = u32::try_from(question.own.choices.len())
                .unwrap_or(u32::MAX)
                .max(1);
            let worth =
                changes.sum::<u32>() * PRECISION / (answers * (1 + u32::from(question.own.harm)));
            // The first in the pack wins a tie, so that a reviewer can order them.
            if worth > 0 && best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, question));
            }
        }
        best.map(|(_, question)| question)
    }

    fn change(
        &self,
        pack: &Pack,
        rules: &Rules,
        door: Door,
        question: &Item<Question>,
        choice: &Choice,
        before: &Outcome<'_>,
    ) -> u32 {
        let mut with = self.clone();
        if with
            .answer(
                pack,
                question.id().as_str(),
                Answer::Text(choice.id.to_string()),
            )
            .is_err()
        {
            return 0;
        }
        let after = outcome(&with, pack, rules, door);
        let acts = after.acts.symmetric_difference(&before.acts).count();
        let urgency = if after.urgency == before.urgency {
            0
        } else {
            URGENCY_WEIGHT
        };
        u32::try_from(acts).unwrap_or(u32::MAX) + urgency
    }
}

fn outcome<'a>(case: &Case, pack: &'a Pack, rules: &'a Rules, door: Door) -> Outcome<'a> {
    let reading = Reading::of(pack, rules, case.facts(rules));
    let mut acts: BTreeSet<&Id> = reading
        .actions(Some(door))
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    acts.extend(reading.needs());
    acts.extend(reading.clocks());
    Outcome {
        urgency: reading.urgency(),
        acts,
    }
}
