//! Every address × language × person × state of a conversation: what one may not know looks like
//! what is not there, and nothing is open to nobody.

use axum::http::StatusCode;
use words::Lang;

use crate::people::{Crew, Staff, journal};
use crate::support::{Answer, at, element, title};

/// Never the id of anything.
const NOTHING: &str = "00000000000000000000000000000000";

/// Words that never stand in a title.
const TELLING: [&str; 12] = [
    "traffick",
    "trata",
    "abus",
    "victim",
    "víctima",
    "hotline",
    "leeward",
    "ana",
    "casa ejemplo",
    "violen",
    "danger",
    "peligro",
];

/// Acts that name something of a conversation: without its id it is not there.
const NAMED: [&str; 4] = ["preview", "offer", "withdraw", "outcome"];

async fn ask(staff: &mut Staff, method: &str, path: &str) -> Answer {
    match method {
        "GET" => staff.browser.get(path).await,
        _ => staff.browser.post(path, &[("text", "CANARY draft")]).await,
    }
}

fn paths() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    // A stream has no end to read to; it is tested by itself.
    web::staff_routes().filter(|(_, path, _)| !path.ends_with("/events"))
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_open_to_nobody() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("CANARYWORDS").await;
    let id = talk.rsplit_once('/').unwrap().1.to_owned();
    for lang in ["en", "es"] {
        for (method, path, _) in paths() {
            let open = matches!(path, "/staff" | "/enter" | "/staff/out");
            let path = at(lang, &path.replace("{id}", &id).replace("{token}", "x"));
            let mut browser = crew.house.browser();
            let answer = match method {
                "GET" => browser.get(&path).await,
                _ => browser.post(&path, &[("text", "CANARY draft")]).await,
            };
            let what = format!("{method} {path}: {}", answer.status);
            assert_eq!(answer.header("cache-control"), "no-store", "{what}");
            assert!(!answer.text().contains("CANARYWORDS"), "{what}");
            if open {
                continue;
            }
            let sent_on = answer.status == StatusCode::SEE_OTHER
                && answer.header("location") == at(lang, "/staff");
            let asked = answer.status == StatusCode::UNAUTHORIZED
                && answer.text().contains("name=\"password\"");
            let absent = answer.status == StatusCode::NOT_FOUND && path.contains("/enter/");
            // The address of an act, loaded, leads to what it is about, and from there to the door.
            assert!(sent_on || asked || absent, "{what}");
            if asked {
                assert!(
                    answer.text().contains("CANARY draft"),
                    "{what}: it is given back"
                );
            }
        }
        for stream in ["/staff/events".to_owned(), format!("{talk}/events")] {
            let answer = crew.house.browser().get(&at(lang, &stream)).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{stream}");
        }
    }
}

/// Which conversations a person may read: those that wait, their own, and for a supervisor all.
fn reads(who: &str, state: &str) -> bool {
    match who {
        "supervisor" => state != "hidden" && state != "absent",
        "advocate" => matches!(state, "waiting" | "mine" | "closed"),
        _ => false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_for_every_person_in_every_state() {
    let mut crew = Crew::with(&[("Bea", true), ("Leo", false)]).await;
    let states = conversations(&mut crew).await;
    for lang in ["en", "es"] {
        for (method, path, action) in paths() {
            if matches!(path, "/staff/out" | "/staff/me") && method == "POST" {
                continue;
            }
            for (state, talk) in &states {
                if !path.contains("{id}") && *state != "absent" {
                    continue;
                }
                for who in ["admin", "supervisor", "advocate", "newcomer"] {
                    // Acts that would change the state for the others are tried where they are refused.
                    let changes = matches!(
                        action,
                        "contact-take" | "contact-close" | "contact-hand-back"
                    );
                    if changes && reads(who, state) {
                        continue;
                    }
                    let id = talk.rsplit_once('/').unwrap().1;
                    let own = at(lang, &path.replace("{id}", id).replace("{token}", NOTHING));
                    let none = own.replace(id, NOTHING);
                    let staff = match who {
                        "admin" => &mut crew.admin,
                        "supervisor" => &mut crew.supervisor,
                        "advocate" => &mut crew.advocate,
                        _ => &mut crew.others[1],
                    };
                    let answer = ask(staff, method, &own).await;
                    let what = format!("{who} {state}: {method} {own}: {}", answer.status);
                    let expected = allowed(who, path, state);
                    let named = NAMED.iter().any(|act| path.ends_with(act));
                    if expected == Some(true) && !named {
                        let fine = answer.status.is_success()
                            || answer.status.is_redirection()
                            || answer.status == StatusCode::UNPROCESSABLE_ENTITY;
                        assert!(fine, "{what}");
                    } else if expected == Some(false) || named {
                        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{what}");
                        if path.contains("{id}") {
                            let absent = ask(staff, method, &none).await;
                            assert_eq!(absent.status, answer.status, "{what}");
                            assert_eq!(absent.text(), answer.text(), "{what}: alike");
                        }
                    }
                    let title = title(&answer.text()).to_lowercase();
                    assert!(
                        !TELLING.iter().any(|word| title.contains(word)),
                        "{what}: {title}"
                    );
                    if expected != Some(true) {
                        assert!(!answer.text().contains("CANARYWORDS"), "{what}");
                    }
                }
            }
        }
    }
}

/// Whether somebody gets an answer at an address; none where it depends on more than this.
fn allowed(who: &str, path: &str, state: &str) -> Option<bool> {
    match path {
        "/staff" | "/staff/me" | "/enter" => Some(true),
        "/staff/queue" => Some(who != "admin"),
        "/desk" => Some(matches!(who, "admin" | "supervisor")),
        "/desk/invite" => Some(who == "admin"),
        // Without a member, or with a link of nobody, there is nothing.
        "/enter/{token}" | "/desk/disable" | "/desk/enable" => Some(false),
        "/desk/admit" => (who != "supervisor").then_some(false),
        _ if who == "newcomer" => None,
        _ => Some(reads(who, state)),
    }
}

/// One conversation in every state, as the advocate of the test sees it.
async fn conversations(crew: &mut Crew) -> Vec<(&'static str, String)> {
    let mut states = vec![("absent", format!("/staff/c/{NOTHING}"))];
    let (_, mine) = crew.waits("CANARYWORDS mine").await;
    assert_eq!(crew.advocate.act(&mine, "take", &[]).await.status, 200);
    states.push(("mine", mine));
    let (_, theirs) = crew.waits("CANARYWORDS theirs").await;
    assert_eq!(crew.others[0].act(&theirs, "take", &[]).await.status, 200);
    states.push(("theirs", theirs));
    let (_, closed) = crew.waits("CANARYWORDS closed").await;
    assert_eq!(crew.advocate.act(&closed, "take", &[]).await.status, 200);
    let done = crew
        .advocate
        .act(&closed, "close", &[("z-how", "helped")])
        .await;
    assert_eq!(done.status, 200, "{}", done.text());
    states.push(("closed", closed));
    let (visitor, hidden) = crew.waits("CANARYWORDS hidden").await;
    let now = crew.house.now();
    crew.house
        .line
        .hide(&visitor, Lang::En, &now)
        .await
        .unwrap();
    states.push(("hidden", hidden));
    let (_, waiting) = crew.waits("CANARYWORDS waiting").await;
    states.push(("waiting", waiting));
    states
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_learns_nothing_of_what_was_said() {
    let mut crew = Crew::new().await;
    let (_, talk) = crew.waits("CANARYWORDS").await;
    for path in [
        "/staff/queue",
        "/staff/events",
        &talk,
        &format!("{talk}/events"),
    ] {
        let answer = crew.admin.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let desk = crew.admin.get("/desk").await.text();
    assert!(
        !desk.contains("/staff/queue"),
        "the way about names only what one may do"
    );
    for path in ["/desk", "/staff/me"] {
        let html = crew.admin.get(path).await.text();
        assert!(!html.contains("CANARY"), "{path}");
        assert!(!html.contains(&journal(&talk).to_string()), "{path}");
    }
    let links = crew.advocate.get("/staff/queue").await.text();
    let nav = element(&links, "nav class=\"rail\" aria-label=\"Where to go\"");
    assert!(!nav.concat().contains("/desk"));
}
