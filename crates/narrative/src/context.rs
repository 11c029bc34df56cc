//! How a mention was meant, by the words around it, after the published idea of NegEx and ConText: a
//! saying such as “never” or “if” reaches so many words forwards or backwards, until the clause ends.
//!
//! (Chapman and others, 2001; Harkema, Dowling, Thornblade, Chapman, 2009.)

use knowledge::cues::{Does, Reaches, Sense};

use crate::program::Found;
use crate::reader::Rule;
use crate::scan::Token;

/// The tokens that a saying reaches, and what it makes of mentions there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope {
    sense: Sense,
    from: usize,
    to: usize,
    /// Whether it is the saying's own paragraph that it speaks of.
    paragraph: bool,
    /// Whether it reaches what shares a word with it, and nothing else.
    itself: bool,
    /// Where the saying itself stands.
    own: (usize, usize),
}

/// The scopes of a sentence.
pub(crate) fn scopes(
    rules: &[Rule],
    tokens: &[Token],
    question: bool,
    around: &[Found],
    mentions: &[Found],
    scopes: &mut Vec<Scope>,
) {
    scopes.clear();
    let rule_of = |found: &Found| rules.get(found.owner as usize).copied();
    for found in around {
        let Some(rule) = rule_of(found) else {
            continue;
        };
        let Does::Means(sense) = rule.does else {
            continue;
        };
        // A longer saying over this one takes its place: “not only”.
        let longer = around.iter().any(|other| {
            let over = other.start <= found.start && other.end >= found.end;
            over && other.end - other.start > found.end - found.start
        });
        // A denial that belongs to a cue says nothing more: “not allowed to leave”. One that only stands in
        // its midst does: “he has never threatened us”.
        let used = sense == Sense::Denied
            && mentions.iter().any(|mention| {
                let within = mention.start <= found.start && found.end <= mention.end;
                within && !mention.denied
            });
        if longer || used || (rule.question && !question) || !behind(tokens, found, rule) {
            continue;
        }
        let (from, to) = reach(rules, tokens, around, found, rule);
        scopes.push(Scope {
            sense,
            from,
            to,
            paragraph: rule.reaches == Reaches::Paragraph,
            itself: rule.reaches == Reaches::Itself,
            own: (found.start, found.end),
        });
    }
}

/// Whether a saying stands where it counts: some do only behind a comma.
fn behind(tokens: &[Token], found: &Found, rule: Rule) -> bool {
    !rule.comma || tokens.get(found.start).is_some_and(|token| token.comma)
}

/// The tokens that a saying reaches.
fn reach(
    rules: &[Rule],
    tokens: &[Token],
    around: &[Found],
    found: &Found,
    rule: Rule,
) -> (usize, usize) {
    let supposed = rule.does == Does::Means(Sense::Hypothetical);
    let ends = |at: usize| {
        around.iter().any(|end| {
            end.start == at
                && rules.get(end.owner as usize).is_some_and(|own| {
                    own.does == Does::End && behind(tokens, end, *own) && !(own.comma && supposed)
                })
        })
    };
    let parted = |at: usize| tokens.get(at).is_some_and(|token| token.parted);
    match rule.reaches {
        Reaches::Sentence | Reaches::Paragraph => (0, tokens.len()),
        Reaches::Itself => (found.start, found.end),
        Reaches::After => {
            // “No, he has it”: an answer, not a denial of what follows.
            let answer = tokens.get(found.end).is_some_and(|token| token.comma);
            if answer && found.end - found.start == 1 {
                return (found.end, found.end);
            }
            let most = (found.end + rule.words).min(tokens.len());
            let stop = (found.end..most).find(|at| ends(*at) || parted(*at));
            // What begins with the last word of an “if” is supposed too: “if your boss”.
            let inside = supposed && found.end - found.start > 1;
            (found.end - usize::from(inside), stop.unwrap_or(most))
        }
        // What is parted from the words before it speaks of none of them.
        Reaches::Before if parted(found.start) => (found.start, found.start),
        Reaches::Before => {
            let least = found.start.saturating_sub(rule.words);
            let stop = (least..found.start)
                .rev()
                .find(|at| ends(*at) || parted(*at));
            (stop.unwrap_or(least), found.start)
        }
    }
}

/// How a mention was meant: the strongest of what reaches it.
pub(crate) fn sense(scopes: &[Scope], mention: &Found) -> Sense {
    if mention.denied {
        return Sense::Denied;
    }
    let reached = scopes.iter().filter(|scope| {
        if scope.itself {
            return mention.start < scope.to && scope.from < mention.end;
        }
        let within = scope.from <= mention.start && mention.start < scope.to;
        let inside = mention.start <= scope.own.0 && scope.own.1 <= mention.end;
        within && !inside
    });
    reached
        .map(|scope| scope.sense)
        .max()
        .unwrap_or(Sense::Affirmed)
}

/// What the paragraph is about, where a saying of this sentence tells.
pub(crate) fn paragraph(scopes: &[Scope]) -> Option<Sense> {
    let told = scopes.iter().filter(|scope| scope.paragraph);
    told.map(|scope| scope.sense).max()
}
