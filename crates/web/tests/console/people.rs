//! The people of a helpline, each with a browser of their own; all of them came in through the pages.

use helpline::{JournalId, Token};
use words::Lang;

use crate::house::{Browser, House, field, unescaped};
use crate::support::{Answer, element};

pub(crate) const PASSWORD: &str = "seven quiet lanterns by a river";

/// Somebody who works here.
pub(crate) struct Staff {
    pub(crate) name: &'static str,
    pub(crate) browser: Browser,
    pub(crate) secret: String,
    pub(crate) recovery: String,
}

/// A helpline and its people.
pub(crate) struct Crew {
    pub(crate) house: House,
    pub(crate) admin: Staff,
    pub(crate) supervisor: Staff,
    /// Holds the desk's key.
    pub(crate) advocate: Staff,
    /// More advocates, where a test needs them.
    pub(crate) others: Vec<Staff>,
}

/// The text between two marks of a page, first found.
pub(crate) fn between(html: &str, start: &str, end: &str) -> String {
    let rest = html.split_once(start).map(|(_, rest)| rest);
    rest.and_then(|rest| rest.split_once(end))
        .map_or_else(String::new, |(text, _)| text.to_owned())
}

/// The six digits of a second factor now.
pub(crate) fn code(house: &House, secret: &str) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    let totp = totp_rs::Builder::new()
        .with_secret(secret)
        .with_skew(1)
        .build_noncompliant();
    let seconds = u64::try_from(house.now().at.timestamp().as_second()).unwrap();
    totp.generate(seconds).to_string()
}

/// What a page of the two proofs shows and asks.
pub(crate) struct Shown {
    pub(crate) draft: String,
    pub(crate) secret: String,
    pub(crate) groups: Vec<String>,
    pub(crate) asked: [usize; 2],
    /// Where its form goes.
    pub(crate) action: String,
}

impl Shown {
    pub(crate) fn of(html: &str) -> Shown {
        let number = |id: &str| {
            let label = between(html, &format!("<label for=\"{id}\">"), "</label>");
            let digits: String = label.chars().filter(char::is_ascii_digit).collect();
            digits.parse::<usize>().unwrap()
        };
        let groups = between(html, "<ol class=\"groups\"", "</ol>");
        Shown {
            draft: unescaped(&field(html, "draft")),
            secret: between(html, "<code class=\"secret\">", "</code>").replace(' ', ""),
            groups: element(&groups, "code")
                .iter()
                .map(|own| (*own).to_owned())
                .collect(),
            asked: [number("one"), number("other")],
            action: between(html, "<form method=\"post\" action=\"", "\""),
        }
    }

    /// The form that proves both.
    pub(crate) fn answers(&self, house: &House) -> Vec<(&'static str, String)> {
        vec![
            ("draft", self.draft.clone()),
            ("code", code(house, &self.secret)),
            ("one", self.groups[self.asked[0] - 1].clone()),
            ("other", self.groups[self.asked[1] - 1].clone()),
            ("go", "finish".to_owned()),
        ]
    }
}

pub(crate) fn lent<'own>(fields: &'own [(&'static str, String)]) -> Vec<(&'static str, &'own str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

/// Comes in by an invitation, through the pages.
pub(crate) async fn enrol(house: &House, link: &str, name: &'static str) -> Staff {
    let mut browser = house.browser();
    let first = browser.get(link).await;
    assert_eq!(first.status, 200, "{}", first.text());
    let begun = browser
        .post(
            link,
            &[
                ("organization", "Casa Ejemplo"),
                ("name", name),
                ("password", PASSWORD),
                ("go", "begin"),
            ],
        )
        .await;
    assert_eq!(begun.status, 200, "{}", begun.text());
    let shown = Shown::of(&begun.text());
    let done = browser.post(link, &lent(&shown.answers(house))).await;
    assert_eq!(done.status, 303, "{}", done.text());
    // The step of that code is used up.
    house.wait(31);
    Staff {
        name,
        browser,
        secret: shown.secret,
        recovery: shown.groups.join(" "),
    }
}

/// An invitation, made on the administrator's page.
pub(crate) async fn invite(admin: &mut Staff, role: &str) -> String {
    let page = admin
        .browser
        .post("/desk/invite", &[("role", role)])
        .await
        .text();
    let link = unescaped(&between(&page, "id=\"link\" value=\"", "\""));
    let start = link.find("/enter/").unwrap();
    link[start..].to_owned()
}

/// The id of somebody on the members' page, out of the button beside the name.
pub(crate) fn member(html: &str, name: &str, act: &str) -> String {
    let form = between(row(html, name), &format!("action=\"{act}\""), "</form>");
    between(&form, "name=\"member\" value=\"", "\"")
}

/// The digits that stand in a member's row.
pub(crate) fn digits(html: &str, name: &str) -> String {
    between(row(html, name), "<code>", "</code>")
}

fn row<'html>(html: &'html str, name: &str) -> &'html str {
    html.split("<li class=\"row")
        .find(|row| row.contains(&format!("<h2>{name}")))
        .unwrap()
}

impl Crew {
    /// An administrator, a supervisor and an advocate.
    pub(crate) async fn new() -> Crew {
        Crew::with(&[]).await
    }

    /// The same with more advocates; each says whether a supervisor lets them in.
    pub(crate) async fn with(others: &[(&'static str, bool)]) -> Crew {
        let house = House::new().await;
        let link = house.line.setup_link(&house.now()).await.unwrap().unwrap();
        let mut admin = enrol(&house, &format!("/enter/{}", &*link.to_text()), "Rosa").await;
        let link = invite(&mut admin, "supervisor").await;
        let mut supervisor = enrol(&house, &link, "Sol").await;
        let mut advocates = Vec::new();
        for (name, admitted) in std::iter::once(&("Ana", true)).chain(others) {
            let link = invite(&mut admin, "advocate").await;
            advocates.push(enrol(&house, &link, name).await);
            if *admitted {
                let page = supervisor.browser.get("/desk").await.text();
                let id = member(&page, name, "/desk/admit");
                let digits = digits(&page, name);
                let spoke = [("member", id.as_str()), ("spoke", digits.as_str())];
                let done = supervisor.browser.post("/desk/admit", &spoke).await;
                assert_eq!(done.status, 200);
            }
        }
        let others = advocates.split_off(1);
        let advocate = advocates.pop().unwrap();
        Crew {
            house,
            admin,
            supervisor,
            advocate,
            others,
        }
    }

    /// A visitor's first words, in Spanish; the page of their conversation, and its cookie.
    pub(crate) async fn visitor(&self, text: &str) -> Token {
        let first = helpline::contact::First {
            lang: Lang::Es,
            lane: helpline::contact::Lane::HelpNow,
            danger: true,
            text: text.to_owned(),
            idem: self.house.line.idem(),
        };
        self.house
            .line
            .begin(first, &self.house.now())
            .await
            .unwrap()
    }

    /// Somebody who waits, and the address of that conversation.
    pub(crate) async fn waits(&mut self, text: &str) -> (Token, String) {
        let visitor = self.visitor(text).await;
        let page = self.supervisor.browser.get("/staff/queue").await.text();
        let rows = between(&page, "id=\"l-waiting\"", "</section>");
        // The last of those who wait is the newest, as nobody waits longer than they did.
        let id = rows.rsplit_once("href=\"/staff/c/").unwrap().1;
        let id = id.split('"').next().unwrap();
        (visitor, format!("/staff/c/{id}"))
    }
}

impl Staff {
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.browser.get(path).await
    }

    /// An act on a conversation, with the mark of the page as it is now.
    pub(crate) async fn act(&mut self, path: &str, act: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.browser.get(path).await.text();
        let mark = field(&page, "idem");
        let mut sent = vec![("idem", mark.as_str())];
        sent.extend_from_slice(fields);
        self.browser.post(&format!("{path}/{act}"), &sent).await
    }

    /// Signs in on the page, in this browser.
    pub(crate) async fn sign_in(&mut self, house: &House) -> Answer {
        house.wait(31);
        let code = code(house, &self.secret);
        let fields = [
            ("name", self.name),
            ("password", PASSWORD),
            ("code", code.as_str()),
            ("go", "in"),
        ];
        self.browser.post("/staff", &fields).await
    }
}

/// The id in the address of a conversation.
pub(crate) fn journal(path: &str) -> JournalId {
    path.rsplit_once('/').unwrap().1.parse().unwrap()
}
