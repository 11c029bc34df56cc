//! A helpline that answers, in a scratch folder: people who work there, a clock that the test moves,
//! and browsers that keep cookies.

#![expect(
    dead_code,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "each test file uses its part of this, and a failure here is a failed test"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use directory::{Directory, Kind};
use helpline::desk::read_tables;
use helpline::member::EnrolForm;
use helpline::release::ReleaseForm;
use helpline::session::Signed;
use helpline::{Helpline, JournalId, Line, Moment, ReleaseId, Role, Token};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use store::{Options, Place, Store};
use tempfile::TempDir;
use tower::ServiceExt as _;
use web::App;
use words::Lang;

use crate::support::{Answer, read};

/// The password of everybody here.
const PASSWORD: &str = "quiet river lantern pear";
/// Where the clock begins.
const START: i64 = 1_795_000_000;
/// The organization that answers.
pub(crate) const ORGANIZATION: &str = "Harbor Line";

/// The helpline and its pages.
pub(crate) struct House {
    folder: TempDir,
    pub(crate) line: Arc<Line>,
    router: Router,
    clock: Arc<AtomicI64>,
}

/// Somebody who works here.
pub(crate) struct Person {
    session: Token,
}

fn guide() -> Arc<Helpline> {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/hsds");
    let import = read_tables(&[tables], None, &mut |_| {}).unwrap();
    let mut directory = Directory::default();
    for change in directory.changes_for(&import, "test", Timestamp::UNIX_EPOCH) {
        directory.apply(&change).unwrap();
    }
    Arc::new(Helpline::new(knowledge::us::pack().unwrap(), directory).unwrap())
}

fn moment(clock: &AtomicI64) -> jiff::Zoned {
    let at = Timestamp::from_second(clock.load(Ordering::Relaxed)).unwrap();
    at.to_zoned(TimeZone::get("America/New_York").unwrap())
}

impl House {
    /// A helpline where nobody works yet.
    pub(crate) async fn new() -> House {
        let folder = TempDir::new().unwrap();
        let boot = uuid::Uuid::from_u128(1);
        let store = Store::open(Options {
            place: Place::Folder(folder.path().to_owned()),
            create: true,
            node: boot,
            boot,
            now: START * 1_000,
        });
        let store = store.await.unwrap();
        let guide = guide();
        let dice = Arc::new(|out: &mut [u8]| getrandom::fill(out).unwrap());
        let line = Line::open(Arc::clone(&guide), store, folder.path(), dice);
        let line = Arc::new(line.await.unwrap());
        let clock = Arc::new(AtomicI64::new(START));
        let own = Arc::clone(&clock);
        let router = web::router(App {
            helpline: guide,
            line: Some(Arc::clone(&line)),
            clock: Arc::new(move || moment(&own)),
            demo: false,
            demo_accounts: None,
        });
        House {
            folder,
            line,
            router,
            clock,
        }
    }

    /// A helpline with an advocate who holds the desk's key.
    pub(crate) async fn open() -> (House, Person) {
        let house = House::new().await;
        let link = house.line.setup_link(&house.now()).await.unwrap().unwrap();
        let admin = house.enrol(&link).await;
        let supervisor = house.join(&admin, Role::Supervisor).await;
        let advocate = house.join(&admin, Role::Advocate).await;
        let taker = house.signed(&advocate).await;
        let signed = house.signed(&supervisor).await;
        let digits = taker.digits();
        house
            .line
            .admit(&signed, taker.member, &digits, &house.now())
            .await
            .unwrap();
        (house, advocate)
    }

    pub(crate) fn now(&self) -> Moment {
        Moment {
            at: moment(&self.clock),
        }
    }

    pub(crate) fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    async fn join(&self, admin: &Person, role: Role) -> Person {
        let signed = self.signed(admin).await;
        let link = self.line.invite(&signed, role, &self.now()).await.unwrap();
        self.enrol(&link).await
    }

    async fn enrol(&self, link: &Token) -> Person {
        let form = EnrolForm {
            organization: Some(ORGANIZATION.to_owned()),
            name: format!("person {}", &link.to_text()[..6]),
            password: PASSWORD.to_owned(),
        };
        let proof = self
            .line
            .enrol_begin(link, form, &self.now())
            .await
            .unwrap();
        let groups = proof.asked.map(|place| proof.recovery[place - 1].clone());
        let secret = totp_rs::Secret::try_from_base32(&proof.totp_secret).unwrap();
        let totp = totp_rs::Builder::new()
            .with_secret(secret)
            .with_skew(1)
            .build_noncompliant();
        let seconds = u64::try_from(self.clock.load(Ordering::Relaxed)).unwrap();
        let code = totp.generate(seconds).to_string();
        let groups = [groups[0].as_str(), groups[1].as_str()];
        let now = self.now();
        let finish = self
            .line
            .enrol_finish(link, &proof.draft, &code, groups, &now);
        let session = finish.await.unwrap();
        // The step of that code is used up.
        self.wait(31);
        Person { session }
    }

    pub(crate) async fn signed(&self, person: &Person) -> Signed {
        self.line
            .signed(&person.session, &self.now())
            .await
            .unwrap()
    }

    /// The advocate takes the one who waits.
    pub(crate) async fn take(&self, advocate: &Person) -> JournalId {
        let signed = self.signed(advocate).await;
        let queue = self
            .line
            .queue(&signed, Lang::En, &self.now())
            .await
            .unwrap();
        let journal = queue.waiting[0].journal.parse().unwrap();
        self.line.take(&signed, journal, &self.now()).await.unwrap();
        journal
    }

    /// The advocate answers.
    pub(crate) async fn answer(&self, advocate: &Person, journal: JournalId, text: &str) {
        let signed = self.signed(advocate).await;
        let idem = self.line.idem();
        self.line
            .answer(&signed, journal, text, idem, &self.now())
            .await
            .unwrap();
    }

    /// The advocate writes a release down and asks the first service of the directory.
    pub(crate) async fn offer(&self, advocate: &Person, journal: JournalId) -> (Token, ReleaseId) {
        let signed = self.signed(advocate).await;
        let service = self
            .line
            .guide()
            .directory()
            .objects(Kind::Service)
            .map(|(id, _)| id.to_owned())
            .next()
            .unwrap();
        let item = |kind: &str, value: &str| (kind.to_owned(), value.to_owned(), false);
        let form = ReleaseForm {
            service,
            items: vec![
                item("need", "need-shelter"),
                item("adults", "1"),
                item("children", "2"),
                item("first-name", "CANARYNAME"),
                item("place", "CANARYPLACE"),
            ],
            purpose: "CANARYPURPOSE".to_owned(),
            days: 7,
            how: "typed".to_owned(),
            bound: false,
            minor: false,
            guardian: "none".to_owned(),
            words: String::new(),
        };
        let (first, second) = (self.line.idem(), self.line.idem());
        let now = self.now();
        let release = self.line.release(&signed, journal, form, first, &now);
        let release = release.await.unwrap();
        let offered = self
            .line
            .offer(&signed, journal, release, Lang::En, second, &now);
        (offered.await.unwrap().link, release)
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
        }
    }
}

/// A browser: it keeps cookies until they are taken away, and says where a form came from.
pub(crate) struct Browser {
    router: Router,
    pub(crate) cookies: BTreeMap<String, String>,
}

impl Browser {
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    /// Sends a form of the page at this address.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_from(path, fields, "same-origin").await
    }

    pub(crate) async fn post_from(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        site: &str,
    ) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", site);
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    pub(crate) async fn send(&mut self, request: Request<Body>) -> Answer {
        let answer = read(self.open(request).await).await;
        for cookie in answer.headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (pair, rules) = cookie.split_once("; ").unwrap();
            assert!(
                rules.starts_with("Path=/; Secure; HttpOnly; SameSite=Strict"),
                "{cookie}"
            );
            let (name, value) = pair.split_once('=').unwrap();
            assert!(name.starts_with("__Host-"), "{cookie}");
            if rules.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                assert!(
                    !rules.contains("Max-Age"),
                    "it ends with the browser: {cookie}"
                );
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    /// The response as it comes, for a stream.
    pub(crate) async fn open(&self, mut request: Request<Body>) -> axum::response::Response {
        let pairs = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let cookies = pairs.collect::<Vec<_>>().join("; ");
        if !cookies.is_empty() {
            request
                .headers_mut()
                .insert("cookie", cookies.parse().unwrap());
        }
        self.router.clone().oneshot(request).await.unwrap()
    }
}

/// The value of a hidden field of a page.
pub(crate) fn field(html: &str, name: &str) -> String {
    let start = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
    let rest = html.split_once(&start).map(|(_, rest)| rest);
    rest.and_then(|rest| rest.split_once('"'))
        .map_or(String::new(), |(value, _)| value.to_owned())
}

/// What stands in the box of a page, as the browser has it.
pub(crate) fn boxed(html: &str) -> String {
    let rest = html
        .split_once("<textarea")
        .and_then(|(_, rest)| rest.split_once(">\n"));
    let text = rest
        .and_then(|(_, rest)| rest.split_once("</textarea>"))
        .map_or("", |(text, _)| text);
    unescaped(text)
}

/// The words of every message that a page shows, in its order.
pub(crate) fn said(html: &str) -> Vec<String> {
    let lines = html.split("<p class=\"x\">").skip(1);
    lines
        .map(|rest| unescaped(rest.split("</p>").next().unwrap()))
        .collect()
}

/// Text as a browser shows it.
pub(crate) fn unescaped(text: &str) -> String {
    let marks = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#x2f;", "/"),
        ("&amp;", "&"),
    ];
    marks.iter().fold(text.to_owned(), |text, (mark, letter)| {
        text.replace(mark, letter)
    })
}
