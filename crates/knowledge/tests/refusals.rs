//! Every refusal of the pack's check, each on a pack broken in one place.
#![expect(clippy::panic, reason = "a test stops where something is wrong")]

use knowledge::{Pack, us};

/// The pack with one text changed for another in one file, once.
fn broken(file: &str, from: &str, to: &str) -> Vec<(&'static str, String)> {
    let mut found = false;
    let sources = us::SOURCES
        .iter()
        .map(|(name, text)| {
            if *name == file {
                found = text.contains(from);
                (*name, text.replacen(from, to, 1))
            } else {
                (*name, (*text).to_owned())
            }
        })
        .collect();
    assert!(found, "{file} does not hold {from:?}");
    sources
}

#[track_caller]
fn refused(sources: &[(&'static str, String)], said: &str) {
    let borrowed: Vec<(&str, &str)> = sources
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let Err(problems) = Pack::read(&borrowed) else {
        panic!("taken, but should say: {said}")
    };
    let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        listed.iter().any(|line| line.contains(said)),
        "{said}\nnot in\n{}",
        listed.join("\n")
    );
}

#[track_caller]
fn check(file: &str, from: &str, to: &str, said: &str) {
    refused(&broken(file, from, to), said);
}

#[test]
fn text_that_cannot_be_read() {
    check("facts.toml", "[[fact]]", "[[fact", "facts.toml:");
    check(
        "facts.toml",
        "[[fact]]",
        "[[farce]]",
        "`farce` has no place here",
    );
    check(
        "facts.toml",
        "group = \"act\"",
        "group = \"deed\"",
        "facts.toml, fact-recruited: unknown variant",
    );
    check(
        "facts.toml",
        "reviewed_on",
        "reviewedon",
        "unknown field `reviewedon`",
    );
    check(
        "facts.toml",
        "certainty = \"settled\"\n",
        "",
        "missing field `certainty`",
    );
    check(
        "facts.toml",
        "reviewed_on = 2026-11-22",
        "reviewed_on = 2026-11-22T10:00:00",
        "not a calendar date",
    );
    check(
        "words/en/facts.ftl",
        ".title =",
        ".title",
        "words/en/facts.ftl:",
    );
    check(
        "conclusions.toml",
        "{ any = [",
        "{ some = [",
        "a rule is a fact, `all`, `any`",
    );
}

#[test]
fn a_missing_file_or_a_huge_one() {
    let without: Vec<_> = us::SOURCES
        .iter()
        .filter(|(name, _)| *name != "pack.toml")
        .map(|(name, text)| (*name, (*text).to_owned()))
        .collect();
    refused(&without, "pack.toml: the file is missing");
    let without: Vec<_> = us::SOURCES
        .iter()
        .filter(|(name, _)| *name != "facts-harms.toml")
        .map(|(name, text)| (*name, (*text).to_owned()))
        .collect();
    refused(&without, "which does not exist");
    let mut huge = broken("clocks.toml", "[[clock]]", "[[clock]]");
    huge.iter_mut()
        .filter(|(name, _)| *name == "clocks.toml")
        .for_each(|(_, text)| text.push_str(&"# \n".repeat(1_000_000)));
    refused(&huge, "larger than");
}

#[test]
fn ids() {
    check(
        "facts.toml",
        "\"fact-recruited\"",
        "\"Fact Recruited\"",
        "is not an id",
    );
    check(
        "facts.toml",
        "\"fact-recruited\"",
        "\"deed-recruited\"",
        "does not start with its kind",
    );
    check(
        "facts.toml",
        "\"fact-moved-by-others\"",
        "\"fact-recruited\"",
        "the id stands twice",
    );
    check(
        "needs.toml",
        "\"fact-partner-hurts\"",
        "\"fact-partner-hurst\"",
        "names `fact-partner-hurst`, which does not exist",
    );
    check(
        "indicators.toml",
        "supports = [\"fact-",
        "supports = [\"need-shelter\", \"fact-",
        "only a fact can stand",
    );
}

#[test]
fn sources() {
    let cite = "cite = [\"22 U.S.C. 7102(11)(B)\", \"22 U.S.C. 7102(12)\"]";
    check(
        "facts.toml",
        cite,
        "cite = []",
        "states something without a source",
    );
    check(
        "facts.toml",
        cite,
        "cite = [\"https://www.law.cornell.edu/uscode/text/22/7102\"]",
        "a mirror",
    );
    check(
        "facts.toml",
        cite,
        "cite = [\"http://www.state.gov\"]",
        "https",
    );
    check(
        "parameters.toml",
        "value = 18\ncite = [\"22 U.S.C. 7102(11)(A)\"]",
        "value = 18\ncite = []",
        "has no source",
    );
}

#[test]
fn dates() {
    check(
        "facts.toml",
        "review_due = 2027-05-22",
        "review_due = 2026-01-01",
        "not after `reviewed_on`",
    );
    check(
        "facts.toml",
        "group = \"act\"",
        "group = \"act\"\nvalid_from = 2020-01-01\nvalid_to = 2019-01-01",
        "before `valid_from`",
    );
    check(
        "conclusions.toml",
        "valid_to = 2015-05-28",
        "valid_to = 2016-05-28",
        "two versions overlap",
    );
    check(
        "parameters.toml",
        "from = 2021-10-01",
        "from = 2026-10-01",
        "not in order",
    );
}

#[test]
fn rules() {
    check(
        "conclusions.toml",
        "rule = \"fact-commercial-sex\"",
        "rule = \"conclusion-concern-serious\"",
        "rests on itself",
    );
    check(
        "conclusions.toml",
        "rule = \"fact-commercial-sex\"",
        "rule = { all = [\"fact-commercial-sex\", { fact = \"fact-commercial-sex\", is = \"no\" }] }",
        "nothing can satisfy this rule",
    );
    check(
        "conclusions.toml",
        "rule = \"fact-commercial-sex\"",
        "",
        "has no rule",
    );
    check(
        "conclusions.toml",
        "rule = \"fact-commercial-sex\"",
        "rule = { at_least = 3, of = [\"fact-commercial-sex\"] }",
        "3 of 1",
    );
    check(
        "conclusions.toml",
        "level = \"some\"\n",
        "",
        "`level` stands on urgency and concern",
    );
    check(
        "conclusions.toml",
        "below = \"parameter-majority\"",
        "before = \"parameter-majority\"",
        "not of a kind that this test can read",
    );
    check(
        "conclusions.toml",
        "rule = { any = [\"conclusion-control\"",
        "rule = { any = [\"fact-afraid\", \"conclusion-control\"",
        "how someone looks",
    );
    check(
        "conclusions.toml",
        "rule = { any = [\"conclusion-control\"",
        "rule = { any = [\"fact-venue\", \"conclusion-control\"",
        "no ground for concern",
    );
}

#[test]
fn questions() {
    check(
        "questions.toml",
        "id = \"question-pay\"\ngroup = \"money\"\ndoors = [\"self\", \"other\", \"job\"]",
        "id = \"question-pays\"\ngroup = \"money\"\ndoors = []",
        "stands at no door and no role asks it",
    );
    check(
        "questions-child.toml",
        "same_as = \"question-safe\"",
        "same_as = \"fact-danger-now\"",
        "only a question can stand",
    );
    check(
        "roles.toml",
        "questions = [",
        "questions = [\"question-unicorn\", ",
        "does not exist",
    );
    check(
        "questions.toml",
        "harm = 0",
        "harm = 9",
        "from 0 (easy) to 3",
    );
    check(
        "questions.toml",
        "id = \"no-place\"",
        "id = \"safe\"",
        "stands twice",
    );
    check(
        "questions.toml",
        "id = \"no-place\"",
        "id = \"not-sure\"",
        "added by the program",
    );
    let more = "\n[[question]]\nid = \"question-more\"\ndoors = [\"self\"]\nharm = 0\ncite = [\"ETHICS.md\"]\nreviewed_on = 2026-11-22\nreview_due = 2027-05-22\ncertainty = \"settled\"\n[[question.choice]]\nid = \"yes\"\nsays = { fact-hungry = \"yes\" }\n\n[[question]]";
    check(
        "questions.toml",
        "[[question]]",
        more.trim_start(),
        "a path has at most 9",
    );
}

#[test]
fn numbers() {
    check(
        "contacts.toml",
        "value = \"18883737888\"",
        "value = \"call us\"",
        "cannot be dialled",
    );
    check(
        "contacts.toml",
        "value = \"233733\"",
        "value = \"2333733\"",
        "cannot be dialled",
    );
    check(
        "words/en/contacts.ftl",
        "Text any word",
        "Text 233722",
        "a misprint; the number is 233733",
    );
}

#[test]
fn words() {
    check(
        "words/es/needs.ftl",
        "need-food =",
        "need-foods =",
        "no words for `need-food.title`",
    );
    for (from, to, said) in [
        (
            "need-food =",
            "need-foods =",
            "`need-foods.title` belongs to no item",
        ),
        (
            "need-food =\n",
            "need-food =\n    .tail = T\n",
            "`need-food.tail` is not an attribute of its kind",
        ),
    ] {
        let mut both = broken("words/en/needs.ftl", from, to);
        let spanish = both
            .iter_mut()
            .filter(|(name, _)| *name == "words/es/needs.ftl");
        spanish.for_each(|(_, text)| *text = text.replacen(from, to, 1));
        refused(&both, said);
    }
    check(
        "words/es/benefits.ftl",
        "{ $months }",
        "4",
        "different variables",
    );
    check(
        "words/en/actions.ftl",
        "Go where you can talk",
        "Wait for the rescue",
        "“rescue”",
    );
    check(
        "words/es/actions.ftl",
        "    .body = ",
        "    .body = Si tú quieres. ",
        "“tú”",
    );
    let long = "Call when a person who is with you or who is near you says that they are hurt or that they are in danger now.";
    check(
        "words/en/actions.ftl",
        "Call if someone is in danger or badly hurt now.",
        long,
        "the longest may have 20",
    );
    let hard = "Notwithstanding administrative determinations, individualized certification necessitates documentation. ".repeat(30);
    check(
        "words/en/needs.ftl",
        "    .body = ",
        &format!("    .body = {hard}"),
        "too hard to read",
    );
}

#[test]
fn contested_needs_both_readings() {
    check(
        "benefits.toml",
        "certainty = \"settled\"",
        "certainty = \"contested\"",
        "no words for `benefit-rca.reading-a`",
    );
}

#[test]
fn scope() {
    check(
        "scope.toml",
        "total = 173",
        "total = 172",
        "They must agree",
    );
    check(
        "facts.toml",
        "seed = [\"SF-012\"]",
        "seed = [\"SF-999\"]",
        "is no row of scope.toml",
    );
    check(
        "scope.toml",
        "seed = \"SF-031\"",
        "seed = \"SF-999\"",
        "is no row",
    );
    check(
        "scope.toml",
        "reason = \"A share",
        "reason = \"\"\n# \"A share",
        "without a reason",
    );
    check(
        "pack.toml",
        "languages = [\"en\", \"es\"]",
        "languages = [\"en\"]",
        "the program speaks",
    );
}

#[test]
fn shapes_that_only_a_slip_makes() {
    for (whole, said) in [
        ("clock = 7", "write items as [[clock]]"),
        ("clock = [7]", "item 1 is not a table"),
    ] {
        let mut sources = broken("clocks.toml", "[[clock]]", "[[clock]]");
        let clocks = sources
            .iter_mut()
            .filter(|(name, _)| *name == "clocks.toml");
        clocks.for_each(|(_, text)| whole.clone_into(text));
        refused(&sources, said);
    }
    let version = "[[conclusion.version]]\nvalid_from = 2000-10-28\nvalid_to = 2015-05-28";
    check(
        "conclusions.toml",
        version,
        "[[conclusion.version]]\nvalid_from = 2000-10-28\nvalid_to = 1999-05-28",
        "a version's `valid_to` is before its `valid_from`",
    );
    check(
        "conclusions.toml",
        &format!("\n{version}"),
        &format!("rule = \"conclusion-act\"\n{version}"),
        "has both `rule` and versions",
    );
    check(
        "parameters.toml",
        "[[parameter.value]]\nfrom = 2000-10-28\nvalue = 18\ncite = [\"22 U.S.C. 7102(11)(A)\"]",
        "value = []",
        "has no value",
    );
    check(
        "contacts.toml",
        "rank = 10",
        "rank = 10\nlanguages = [\"xx\"]",
        "not a language tag",
    );
}

#[test]
fn a_question_that_changes_nothing() {
    let documents = [
        ("says = { fact-documents-held = \"yes\" }", ""),
        ("says = { fact-documents-held = \"no\" }", ""),
    ];
    let mut sources = broken("questions.toml", "[[question]]", "[[question]]");
    for (name, text) in &mut sources {
        if *name == "questions.toml" {
            for (from, to) in documents {
                *text = text.replacen(from, to, 1);
            }
        }
    }
    refused(&sources, "question-documents: no answer says anything");
}

#[test]
fn a_part_of_a_kind_is_named_by_its_own_file() {
    check(
        "facts-harms.toml",
        "cite = [",
        "cite = [] # ",
        "facts-harms.toml, fact-harm-",
    );
}

#[test]
fn nobody_needs_papers_to_reach_help() {
    for (file, from, to) in [
        (
            "needs.toml",
            "when = { any = [",
            "when = { any = [\"fact-green-card\", ",
        ),
        (
            "actions.toml",
            "when = \"fact-suicide-thoughts\"",
            "when = \"fact-us-citizen\"",
        ),
        (
            "conclusions.toml",
            "rule = { any = [\"conclusion-control\"",
            "rule = { any = [\"fact-t-granted\", \"conclusion-control\"",
        ),
        (
            "conclusions.toml",
            "rule = \"fact-smuggled\"",
            "rule = \"conclusion-hhs-letter\"",
        ),
    ] {
        check(file, from, to, "nobody needs papers to reach");
    }
}

#[test]
fn harms_are_no_ground_for_concern_and_open_what_they_say_they_open() {
    check(
        "conclusions.toml",
        "rule = { any = [\"conclusion-control\"",
        "rule = { any = [\"fact-harm-bond\", \"conclusion-control\"",
        "is no ground for concern",
    );
    check(
        "indicators-harms.toml",
        "opens = [",
        "opens = [\"need-english\", ",
        "whose rule does not hold on its facts",
    );
}

#[test]
fn a_file_that_nobody_would_read() {
    for (name, text) in [
        ("indicators_harms.toml", ""),
        ("words/fr/facts.ftl", ""),
        ("words/en/facts.txt", ""),
    ] {
        let mut sources = broken("pack.toml", "id = \"us\"", "id = \"us\"");
        sources.push((name, text.to_owned()));
        refused(&sources, "the file of no kind");
    }
}

#[test]
fn what_single_kinds_must_keep() {
    for (file, from, to, said) in [
        (
            "benefits-relief.toml",
            "risk = \"guidance-risk-applying\"\n",
            "",
            "without its `risk`",
        ),
        (
            "benefits-programs.toml",
            "[[benefit.reading]]\ndate",
            "[[benefit.version]]\ndate",
            "unknown field",
        ),
        (
            "contacts.toml",
            "value = \"https://",
            "value = \"http://",
            "no https address",
        ),
        (
            "contacts.toml",
            "country = \"",
            "country = \"the ",
            "two small letters",
        ),
        (
            "contacts.toml",
            "value = \"18883737888\"",
            "value = \"18004222253\"",
            "a misprint",
        ),
        (
            "codes.toml",
            "[[code]]",
            "[[code]]\nid = \"code-nothing\"\ngroup = \"none\"\ncite = [\"a standard\"]\nreviewed_on = 2026-11-26\nreview_due = 2027-05-26\ncertainty = \"settled\"\n\n[[code]]",
            "names no code",
        ),
        (
            "guidance-evidence.toml",
            "sensitivity = ",
            "sensitivity = 9",
            "not a figure in percent",
        ),
        (
            "needs-finer.toml",
            "under = \"need-medical\"",
            "under = \"need-head-injury\"",
            "a finer one itself",
        ),
        (
            "definitions.toml",
            "valid_from = 20",
            "valid_since = 20",
            "unknown field",
        ),
    ] {
        check(file, from, to, said);
    }
    let state = "[[state]]\nid = \"state-xx\"\nshape = \"immunity\"\nage_limit = 18\noffences = [\"one\"]\nproof_needed = false\nagency = \"an office\"\ncite = [\"a code\"]\nreviewed_on = 2026-11-26\nreview_due = 2027-05-26\ncertainty = \"settled\"\n";
    let mut filled = broken("pack.toml", "id = \"us\"", "id = \"us\"");
    filled
        .iter_mut()
        .filter(|(name, _)| *name == "states.toml")
        .for_each(|(_, text)| text.push_str(state));
    refused(&filled, "filled by counsel");
    for (_, text) in &mut filled {
        *text = text.replace("\"state-xx\"", "\"state-somewhere\"");
    }
    refused(&filled, "two small letters");
}

#[test]
fn both_languages_say_the_same_numbers() {
    check(
        "words/es/benefits-programs.ftl",
        "2025",
        "2024",
        "the same numbers in every language",
    );
}

#[test]
fn text_messages_and_the_words_of_the_young() {
    let text = "guidance-text-menu =\n";
    let file = "words/es/guidance.ftl";
    let Some((_, words)) = us::SOURCES.iter().find(|(name, _)| *name == file) else {
        panic!("{file} is gone")
    };
    assert!(words.contains(text), "{file} no longer holds the menu");
    let line = words
        .lines()
        .find(|line| line.trim_start().starts_with(".text = "))
        .unwrap_or_default();
    for (to, said) in [
        ("    .text = Aquí", "not in the alphabet of text messages"),
        ("    .text = Mande AUXILIO", "carriers answer by themselves"),
        ("    .text = Vea www.ejemplo", "carries no link"),
    ] {
        check(file, line, to, said);
    }
    let long = format!("    .text = {}", "una palabra ".repeat(14));
    check(file, line, &long, "one text message holds 160");
    check(
        "words/es/actions-child.ftl",
        ".body = ",
        ".body = Usted puede. ",
        "“usted”",
    );
}
