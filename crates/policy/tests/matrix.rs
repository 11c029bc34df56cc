//! The whole of who may do what, printed for a reader who does not read Rust, and compared with the table in
//! `matrix.txt`. A change of a rule is a change of that file, in the same commit. `UPDATE_GOLDEN=1` writes it anew.
#![expect(clippy::expect_used, reason = "a test stops where something is wrong")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use policy::{
    ALONE, Action, Actor, Assigned, Decision, FOUR_EYES, Grant, Journal, Reason, Referral,
    Relation, Release, Role, Standing, Subject, decide,
};
use vault::MemberId;

const STATES: &[Journal] = &[
    Journal::Waiting,
    Journal::Open,
    Journal::Closed,
    Journal::Hidden,
];

const LEGEND: &str = "\
Who may do what. Made by a test from the one rule table; a change of a rule shows here.

  ✔   allowed
  –   hidden: answered exactly as for something that does not exist
  !x  refused with a reason, because this person knows that it exists; the reasons stand at the end

A disabled member gets – everywhere; a test holds that, and no table below repeats it.
";

fn actor(role: Role) -> Actor {
    match role {
        Role::Partner => Actor::partner(),
        _ => Actor::member(role, MemberId::nil()),
    }
}

fn letter(reason: Reason) -> char {
    let index = Reason::ALL
        .iter()
        .position(|one| *one == reason)
        .expect("listed");
    char::from(b'a' + u8::try_from(index).expect("few reasons"))
}

fn cell(decision: Decision) -> String {
    match decision {
        Decision::Allow => "✔".to_owned(),
        Decision::Hide => "–".to_owned(),
        Decision::Refuse(reason) => format!("!{}", letter(reason)),
    }
}

type Columns = Vec<(String, Relation)>;

fn table(out: &mut String, title: &str, actor: &Actor, actions: &[Action], columns: &Columns) {
    writeln!(out, "\n{title}").expect("string");
    let heads: Vec<Vec<&str>> = columns
        .iter()
        .map(|(head, _)| head.split('/').collect())
        .collect();
    let width = heads
        .iter()
        .flatten()
        .map(|word| word.len())
        .max()
        .unwrap_or(0)
        .max(4);
    for line in 0..heads.iter().map(Vec::len).max().unwrap_or(0) {
        let mut row = format!("  {:<20}", "");
        for head in &heads {
            write!(row, " {:<width$}", head.get(line).unwrap_or(&"")).expect("string");
        }
        writeln!(out, "{}", row.trim_end()).expect("string");
    }
    for action in actions {
        let mut row = format!("  {:<20}", action.as_str());
        for (_, relation) in columns {
            write!(row, " {:<width$}", cell(decide(actor, *action, relation))).expect("string");
        }
        writeln!(out, "{}", row.trim_end()).expect("string");
    }
}

fn journals() -> Columns {
    let mut columns = Vec::new();
    for state in STATES {
        for assigned in Assigned::ALL {
            // With everything at its best, so that only the journal speaks.
            let relation = Relation::journal(*state, *assigned)
                .with_release(Release::Live)
                .with_referral(Referral::Accepted);
            columns.push((format!("{state}/{assigned}"), relation));
        }
    }
    columns
}

fn mine() -> Relation {
    Relation::journal(Journal::Open, Assigned::Me)
}

fn links() -> Columns {
    let mut columns = Vec::new();
    for grant in Grant::ALL {
        for referral in Referral::ALL {
            columns.push((
                format!("{grant}/{referral}"),
                Relation::link(*grant, *referral),
            ));
        }
    }
    columns
}

fn subjects() -> Columns {
    Subject::ALL
        .iter()
        .map(|subject| (subject.to_string(), Relation::subject(*subject)))
        .collect()
}

const ON_JOURNALS: &[Action] = &[
    Action::QueueList,
    Action::ContactTake,
    Action::ContactHandBack,
    Action::ContactRead,
    Action::ContactAnswer,
    Action::ContactClose,
    Action::NoteAdd,
    Action::SafeContactSet,
    Action::ObservationConfirm,
    Action::AssessmentRecord,
    Action::NeedAdd,
    Action::TaskAdd,
    Action::TaskDone,
    Action::PlaceFind,
    Action::ReleaseRecord,
    Action::ReleaseWithdraw,
    Action::ReferralOffer,
    Action::ReferralRead,
    Action::ReferralClose,
    Action::OutcomeRecord,
    Action::CaseOpen,
    Action::CaseRead,
    Action::ContactLink,
];
const ON_LINKS: &[Action] = &[
    Action::ReferralRead,
    Action::ReferralAnswer,
    Action::OutcomeRecord,
];
const ON_MEMBERS: &[Action] = &[
    Action::MemberList,
    Action::MemberInvite,
    Action::MemberDisable,
    Action::DeskList,
    Action::DeskAdmit,
    Action::SessionList,
    Action::SessionEnd,
    Action::AuditVerify,
];

fn matrix() -> String {
    let mut out = LEGEND.to_owned();
    for role in Role::ALL {
        let who = actor(*role);
        let title = format!("{role}: contacts and cases, by state and by who has it");
        table(&mut out, &title, &who, ON_JOURNALS, &journals());
        if *role != Role::Partner {
            let title = format!("{role} without the desk's key: contacts and cases");
            table(
                &mut out,
                &title,
                &who.without_desk_key(),
                ON_JOURNALS,
                &journals(),
            );
        }
        let title = format!("{role}: members, desks, sessions, by whom it is about");
        table(&mut out, &title, &who, ON_MEMBERS, &subjects());
    }
    for role in [Role::Advocate, Role::Supervisor] {
        let releases = Release::ALL
            .iter()
            .map(|it| (it.to_string(), mine().with_release(*it)));
        let title = format!("{role}, own open contact: by the release the referral stands on");
        table(
            &mut out,
            &title,
            &actor(role),
            &[Action::ReferralOffer],
            &releases.collect(),
        );
        let referrals = Referral::ALL
            .iter()
            .map(|it| (it.to_string(), mine().with_referral(*it)));
        let title = format!("{role}, own open contact: by the state of the referral");
        table(
            &mut out,
            &title,
            &actor(role),
            &[Action::OutcomeRecord],
            &referrals.collect(),
        );
    }
    for grant in Grant::ALL {
        let title = format!("partner whose grant is {grant}: by the state of the referral");
        let columns = Referral::ALL
            .iter()
            .map(|it| (it.to_string(), Relation::link(*grant, *it)));
        table(
            &mut out,
            &title,
            &actor(Role::Partner),
            ON_LINKS,
            &columns.collect(),
        );
    }
    writeln!(out, "\nReasons").expect("string");
    for reason in Reason::ALL {
        writeln!(out, "  !{} {reason}", letter(*reason)).expect("string");
    }
    writeln!(out, "\nNeeds two people").expect("string");
    for act in FOUR_EYES {
        writeln!(out, "  {act}").expect("string");
    }
    writeln!(out, "\nNever waits for a second person").expect("string");
    for act in ALONE {
        writeln!(out, "  {act}").expect("string");
    }
    out
}

#[test]
fn the_matrix_is_the_one_that_was_reviewed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/matrix.txt");
    let now = matrix();
    #[expect(
        clippy::disallowed_methods,
        reason = "a switch for whoever runs the test, not configuration"
    )]
    if std::env::var("UPDATE_GOLDEN").is_ok() {
        std::fs::write(&path, &now).expect("matrix.txt can be written");
    }
    let reviewed = std::fs::read_to_string(&path).expect("matrix.txt is there");
    for (line, (reviewed, now)) in reviewed.lines().zip(now.lines()).enumerate() {
        assert_eq!(reviewed, now, "matrix.txt, line {}", line + 1);
    }
    assert_eq!(reviewed, now, "matrix.txt is longer or shorter");
}

#[test]
fn every_action_stands_in_a_table() {
    let shown: BTreeSet<Action> = [ON_JOURNALS, ON_LINKS, ON_MEMBERS]
        .concat()
        .into_iter()
        .collect();
    assert_eq!(shown, Action::ALL.iter().copied().collect());
    let used: BTreeSet<Action> = Action::ALL
        .iter()
        .copied()
        .filter(|action| Role::ALL.iter().any(|role| role.has(*action)))
        .collect();
    assert_eq!(shown, used, "an action that nobody can do");
}

/// Every relation that can be written down.
fn all_relations() -> Vec<Relation> {
    let mut all = Vec::new();
    for journal in Journal::ALL {
        for assigned in Assigned::ALL {
            for grant in Grant::ALL {
                for release in Release::ALL {
                    for referral in Referral::ALL {
                        for subject in Subject::ALL {
                            all.push(Relation {
                                journal: *journal,
                                assigned: *assigned,
                                grant: *grant,
                                release: *release,
                                referral: *referral,
                                subject: *subject,
                            });
                        }
                    }
                }
            }
        }
    }
    all
}

#[test]
fn a_disabled_member_finds_nothing_anywhere() {
    for role in Role::ALL {
        let gone = Actor {
            standing: Standing::Disabled,
            ..actor(*role)
        };
        for action in Action::ALL {
            for relation in all_relations() {
                assert_eq!(
                    decide(&gone, *action, &relation),
                    Decision::Hide,
                    "{role} {action}"
                );
            }
        }
    }
}

#[test]
fn an_administrator_reaches_no_content() {
    let administrator = actor(Role::Administrator);
    for action in ON_JOURNALS {
        for relation in all_relations() {
            assert_eq!(
                decide(&administrator, *action, &relation),
                Decision::Hide,
                "{action}"
            );
        }
    }
}

#[test]
fn a_link_without_a_live_grant_looks_the_same_whatever_it_was() {
    let partner = actor(Role::Partner);
    for (head, relation) in links() {
        if relation.grant == Grant::Live {
            continue;
        }
        for action in Action::ALL {
            assert_eq!(
                decide(&partner, *action, &relation),
                Decision::Hide,
                "{head} {action}"
            );
        }
    }
}

#[test]
fn nothing_is_read_or_written_without_the_desks_key() {
    for role in [Role::Advocate, Role::Supervisor] {
        let outside = actor(role).without_desk_key();
        for action in ON_JOURNALS
            .iter()
            .filter(|action| **action != Action::PlaceFind)
        {
            for relation in all_relations() {
                assert!(
                    !decide(&outside, *action, &relation).is_allow(),
                    "{role} {action}"
                );
            }
        }
    }
}

#[test]
fn a_refusal_never_tells_what_may_not_be_read() {
    for role in [Role::Advocate, Role::Supervisor] {
        for action in ON_JOURNALS
            .iter()
            .filter(|action| **action != Action::QueueList)
        {
            for relation in all_relations() {
                let refused = matches!(
                    decide(&actor(role), *action, &relation),
                    Decision::Refuse(_)
                );
                let readable = decide(&actor(role), Action::ContactRead, &relation).is_allow()
                    || decide(&actor(role), Action::CaseRead, &relation).is_allow();
                assert!(!refused || readable, "{role} {action} {relation:?}");
            }
        }
    }
}

#[test]
fn taking_back_a_release_and_ending_sessions_wait_for_nobody() {
    for role in [Role::Advocate, Role::Supervisor] {
        for state in STATES {
            for assigned in Assigned::ALL {
                let relation = Relation::journal(*state, *assigned);
                assert!(decide(&actor(role), Action::ReleaseWithdraw, &relation).is_allow());
            }
        }
    }
    for role in [Role::Supervisor, Role::Administrator] {
        for subject in [Subject::Me, Subject::Other, Subject::Disabled] {
            assert!(
                decide(
                    &actor(role),
                    Action::SessionEnd,
                    &Relation::subject(subject)
                )
                .is_allow()
            );
        }
    }
    for state in [Journal::Waiting, Journal::Open] {
        for assigned in Assigned::ALL {
            let relation = Relation::journal(state, *assigned);
            assert!(decide(&actor(Role::Supervisor), Action::ContactAnswer, &relation).is_allow());
        }
    }
}
