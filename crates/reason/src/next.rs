//! The next question worth asking.
//!
//! A question is proposed only if some answer to it would change an action, a need, a deadline or
//! the urgency now. Of those, the one whose answers change most, discounted by how much being asked
//! can hurt. Where none would change anything, nothing is asked.

use std::collections::BTreeSet;

use knowledge::{Choice, Door, Id, Item, Pack, Question, Renders};

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
    /// The question to ask next at a door, of a role behind it, or none if no answer would change
    /// anything now.
    pub fn next_question<'a>(
        &self,
        pack: &'a Pack,
        rules: &'a Rules,
        door: Door,
        role: Option<&Id>,
    ) -> Option<&'a Item<Question>> {
        let at = At {
            pack,
            rules,
            door,
            role,
        };
        let before = at.outcome(self);
        let mut best: Option<(u32, &Item<Question>)> = None;
        for question in pack.path(door, role) {
            let asked = [Some(question.id()), question.own.same_as.as_ref()];
            let answered = asked
                .into_iter()
                .flatten()
                .any(|id| self.given(id).is_some());
            // What may not be shown on that day is not asked either.
            if answered || pack.renders(&question.meta, rules.on()) != Renders::Yes {
                continue;
            }
            let changes = question
                .own
                .choices
                .iter()
                .map(|choice| at.change(self, question, choice, &before));
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
}

/// Where one asks from.
#[derive(Clone, Copy)]
struct At<'a, 'r> {
    pack: &'a Pack,
    rules: &'a Rules,
    door: Door,
    role: Option<&'r Id>,
}

impl<'a> At<'a, '_> {
    fn change(
        &self,
        case: &Case,
        question: &Item<Question>,
        choice: &Choice,
        before: &Outcome<'_>,
    ) -> u32 {
        let mut with = case.clone();
        let answer = Answer::Text(choice.id.to_string());
        if with
            .answer(self.pack, question.id().as_str(), answer)
            .is_err()
        {
            return 0;
        }
        let after = self.outcome(&with);
        let acts = after.acts.symmetric_difference(&before.acts).count();
        let urgency = if after.urgency == before.urgency {
            0
        } else {
            URGENCY_WEIGHT
        };
        u32::try_from(acts).unwrap_or(u32::MAX) + urgency
    }

    fn outcome(&self, case: &Case) -> Outcome<'a> {
        let reading = Reading::of(self.pack, self.rules, case.facts(self.rules));
        let mut acts: BTreeSet<&Id> = reading
            .actions(self.door, self.role)
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
}
