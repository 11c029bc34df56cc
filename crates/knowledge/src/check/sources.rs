//! Every statement has a source, and the source is the text itself.

use super::place;
use crate::Pack;
use crate::pack::Problem;

/// Sites that copy or retell official text. The text itself can be cited instead.
const MIRRORS: [&str; 9] = [
    "law.cornell.edu",
    "wikipedia.org",
    "wikisource.org",
    "justia.com",
    "findlaw.com",
    "casetext.com",
    "uscode.report",
    "docslib.org",
    "omb.report",
];

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (kind, meta) in pack.metas() {
        let at = || place(kind, &meta.id);
        if meta.cite.iter().all(|cite| cite.trim().is_empty()) {
            problems.push(Problem::new(
                at(),
                "states something without a source. Add the official text to `cite`.",
            ));
        }
        one_by_one(&meta.cite, &at, problems);
    }
    let conclusions = pack.conclusions.iter();
    let conclusions =
        conclusions.map(|item| (crate::Kind::Conclusion, item.id(), &item.own.versions));
    let benefits = pack.benefits.iter();
    let benefits = benefits.map(|item| (crate::Kind::Benefit, item.id(), &item.own.versions));
    for (kind, id, versions) in conclusions.chain(benefits) {
        for version in versions {
            one_by_one(&version.cite, &|| place(kind, id), problems);
        }
    }
    for item in &pack.benefits {
        for reading in &item.own.readings {
            let at = || place(crate::Kind::Benefit, item.id());
            one_by_one(&reading.cite, &at, problems);
        }
    }
    for item in &pack.definitions {
        for numbered in &item.own.numbered {
            let at = || place(crate::Kind::Definition, item.id());
            one_by_one(std::slice::from_ref(&numbered.cite), &at, problems);
        }
    }
    for item in &pack.parameters {
        for value in &item.own.values {
            if value.cite.is_empty() {
                problems.push(Problem::new(
                    place(crate::Kind::Parameter, item.id()),
                    format!("the value from {} has no source.", value.from),
                ));
            }
            one_by_one(
                &value.cite,
                &|| place(crate::Kind::Parameter, item.id()),
                problems,
            );
        }
    }
}

fn one_by_one(cites: &[String], at: &dyn Fn() -> String, problems: &mut Vec<Problem>) {
    for cite in cites {
        if let Some(mirror) = MIRRORS.iter().find(|mirror| cite.contains(*mirror)) {
            problems.push(Problem::new(
                at(),
                format!("cites {mirror}, a mirror. Cite the official text."),
            ));
        }
        if cite.contains("http://") {
            problems.push(Problem::new(
                at(),
                format!("`{cite}`: write the https address."),
            ));
        }
    }
}
