//! The demo's accounts: made-up people who enrol as anybody does, with passwords of their own for
//! each demo. There are none anywhere else.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use helpline::member::EnrolForm;
use helpline::{Line, Moment, Role, Token};
use serde::{Deserialize, Serialize};
use totp_rs::{Builder, Secret};
use web::{DemoAccount, DemoAccounts};

use super::line::randomness;
use super::now;

const FILE: &str = "demo-accounts.json";
/// Who works at the demo's helpline.
const PEOPLE: [(&str, Role); 3] = [
    ("rosa", Role::Administrator),
    ("sol", Role::Supervisor),
    ("ana", Role::Advocate),
];
/// Words of the demo's passwords.
const WORDS: [&str; 16] = [
    "river", "lantern", "pear", "harbor", "window", "cedar", "button", "violet", "ladder",
    "copper", "meadow", "spoon", "thunder", "basket", "marble", "ferry",
];
const ORGANIZATION: &str = "Sample Harbor Helpline";
/// How long a code of the second factor holds, in seconds.
const STEP: u64 = 30;

#[derive(Clone, Serialize, Deserialize)]
struct Account {
    name: String,
    role: String,
    password: String,
    totp_secret_base32: String,
    recovery: String,
}

/// The accounts of a demo, enrolled where there are none yet.
pub(crate) async fn open(line: &Line, folder: &Path) -> Result<DemoAccounts> {
    let path = folder.join(FILE);
    let accounts = if path.exists() {
        read(&path)?
    } else {
        let made = enrol(line).await?;
        let text = serde_json::to_string_pretty(&made).context("could not write JSON")?;
        keep(folder, &path, &text)
            .with_context(|| format!("could not write {}", path.display()))?;
        made
    };
    Ok(Arc::new(move || accounts.iter().map(shown).collect()))
}

/// Whole and durable, or not at all: a demo that lost its accounts cannot be used.
fn keep(folder: &Path, path: &Path, text: &str) -> std::io::Result<()> {
    let new = path.with_extension("new");
    let mut file = fs::File::create(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    fs::File::open(folder)?.sync_all()
}

fn read(path: &PathBuf) -> Result<Vec<Account>> {
    let text =
        fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| {
        format!(
            "{} is damaged. Remove the demo's folder and start again",
            path.display()
        )
    })
}

fn shown(account: &Account) -> DemoAccount {
    DemoAccount {
        name: account.name.clone(),
        role: account.role.clone(),
        password: account.password.clone(),
        code: code(&account.totp_secret_base32, seconds()).unwrap_or_default(),
    }
}

fn seconds() -> u64 {
    u64::try_from(now().timestamp().as_second()).unwrap_or_default()
}

fn code(secret: &str, at: u64) -> Option<String> {
    let secret = Secret::try_from_base32(secret).ok()?;
    let totp = Builder::new()
        .with_secret(secret)
        .with_skew(1)
        .build()
        .ok()?;
    Some(totp.generate(at).to_string())
}

async fn enrol(line: &Line) -> Result<Vec<Account>> {
    // Enrolling uses up the code of its step; earlier moments leave the code of now to the reader.
    let past = now().saturating_sub(jiff::Span::new().minutes(5));
    let moment = Moment { at: past };
    let Some(setup) = line.setup_link(&moment).await? else {
        bail!(
            "the demo's accounts are gone but its helpline is not. Remove the demo's folder and start again"
        );
    };
    let (first, admin) = one(line, &setup, PEOPLE[0], &moment).await?;
    let mut made = vec![first];
    let mut supervisor: Option<Token> = None;
    for person in PEOPLE.into_iter().skip(1) {
        let signed = line.signed(&admin, &moment).await?;
        let invited = line.invite(&signed, person.1, &moment).await?;
        let (account, session) = one(line, &invited, person, &moment).await?;
        made.push(account);
        match &supervisor {
            None => supervisor = Some(session),
            Some(holder) => {
                let giver = line.signed(holder, &moment).await?;
                let taker = line.signed(&session, &moment).await?;
                line.admit(&giver, taker.member, &taker.digits(), &moment)
                    .await?;
            }
        }
    }
    Ok(made)
}

async fn one(
    line: &Line,
    invited: &Token,
    (name, role): (&str, Role),
    moment: &Moment,
) -> Result<(Account, Token)> {
    let password = password();
    let form = EnrolForm {
        organization: Some(ORGANIZATION.to_owned()),
        name: name.to_owned(),
        password: password.clone(),
    };
    let proof = line.enrol_begin(invited, form, moment).await?;
    let at = u64::try_from(moment.at.timestamp().as_second()).unwrap_or_default();
    let code =
        code(&proof.totp_secret, at - at % STEP).context("the second factor cannot be made")?;
    let group = |place: usize| {
        proof
            .recovery
            .get(place.wrapping_sub(1))
            .map_or("", String::as_str)
    };
    let [one, other] = proof.asked;
    let session = line
        .enrol_finish(
            invited,
            &proof.draft,
            &code,
            [group(one), group(other)],
            moment,
        )
        .await?;
    let account = Account {
        name: name.to_owned(),
        role: role.as_str().to_owned(),
        password,
        totp_secret_base32: proof.totp_secret,
        recovery: proof.recovery.join("-"),
    };
    Ok((account, session))
}

fn password() -> String {
    let mut dice = [0; 6];
    randomness()(&mut dice);
    let words: Vec<&str> = dice
        .iter()
        .filter_map(|one| WORDS.get(usize::from(*one) % WORDS.len()).copied())
        .collect();
    words.join(" ")
}
