//! Dates follow each other, and versions of a rule neither overlap nor run backwards.

use jiff::civil::Date;

use super::place;
use crate::pack::Problem;
use crate::{Id, Kind, Pack, Rule, Version};

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (kind, meta) in pack.metas() {
        let at = || place(kind, &meta.id);
        if meta.review_due <= meta.reviewed_on {
            problems.push(Problem::new(
                at(),
                "`review_due` is not after `reviewed_on`.",
            ));
        }
        if backwards(meta.valid_from, meta.valid_to) {
            problems.push(Problem::new(at(), "`valid_to` is before `valid_from`."));
        }
    }
    for item in &pack.conclusions {
        versions(
            Kind::Conclusion,
            item.id(),
            item.own.rule.as_ref(),
            &item.own.versions,
            problems,
        );
    }
    for item in &pack.benefits {
        versions(
            Kind::Benefit,
            item.id(),
            item.own.rule.as_ref(),
            &item.own.versions,
            problems,
        );
    }
    for item in &pack.parameters {
        let at = || place(Kind::Parameter, item.id());
        if item.own.values.is_empty() {
            problems.push(Problem::new(at(), "has no value."));
        }
        let days: Vec<Date> = item.own.values.iter().map(|value| value.from).collect();
        if !days.is_sorted_by(|a, b| a < b) {
            problems.push(Problem::new(
                at(),
                "values are not in order of their `from`. Only add, at the end.",
            ));
        }
    }
}

fn versions(
    kind: Kind,
    id: &Id,
    rule: Option<&Rule>,
    versions: &[Version],
    problems: &mut Vec<Problem>,
) {
    let at = || place(kind, id);
    match (rule, versions) {
        (Some(_), []) => {}
        (None, []) => problems.push(Problem::new(at(), "has no rule.")),
        (Some(_), _) => problems.push(Problem::new(
            at(),
            "has both `rule` and versions. Keep the versions.",
        )),
        (None, versions) => {
            for version in versions {
                if backwards(version.valid_from, version.valid_to) {
                    problems.push(Problem::new(
                        at(),
                        "a version's `valid_to` is before its `valid_from`.",
                    ));
                }
            }
            for pair in versions.windows(2) {
                let [earlier, later] = pair else { continue };
                if !matches!((earlier.valid_to, later.valid_from), (Some(to), Some(from)) if to < from)
                {
                    problems.push(Problem::new(
                        at(),
                        "two versions overlap, or are not in order of date.",
                    ));
                }
            }
        }
    }
}

fn backwards(from: Option<Date>, to: Option<Date>) -> bool {
    matches!((from, to), (Some(from), Some(to)) if to < from)
}
