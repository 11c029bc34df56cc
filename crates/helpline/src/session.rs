//! Signing in and out. A session is a row that only its cookie can open; whoever signed in is known
//! for one request at a time.

use std::fmt;
use std::str::FromStr as _;

use policy::{Actor as PolicyActor, Role};
use serde::Serialize;
use store::{Act, ActError, Actor, AuditEvent, MemberChange, MemberState, SessionKind, Write};
use totp_rs::{Builder, Secret, Totp};
use vault::{Aad, Cost, Keyring, Label, MemberId, Root, SessionId, Token, UserSeed, field};
use words::Lang;

use crate::Moment;
use crate::ledger::evenly;
use crate::line::{Line, Outcome, Refusal, minutes, ms};
use crate::visitor::{day_in_words, time_of_day};

/// Who has used no page for so long is not taken to be at work.
const AT_WORK: i64 = minutes(12);
/// How long a member's session may be idle.
const IDLE: i64 = minutes(30);
/// How long it lasts at the most.
const ABSOLUTE: i64 = minutes(10 * 60);
/// A session's last use is written down at most this often.
const TOUCH: i64 = minutes(1);
/// The first wait after a wrong sign-in, doubled with each further one.
const FIRST_WAIT: i64 = 1_000;
/// How many wrong passwords for one name are answered with the same words in a quarter of an hour.
const MOST_WRONG: usize = 10;
/// The longest such wait: slow for a guesser, never a lock.
const LONGEST_WAIT: i64 = minutes(5);

/// Somebody signed in, for the length of one request. Dropping it wipes the keys.
pub struct Signed {
    /// Who.
    pub member: MemberId,
    /// By which name.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// Whether this person holds the desk's key.
    pub desk: bool,
    /// When the session ends at the latest, in minutes from now.
    pub ends_in_minutes: i64,
    pub(crate) keys: Keyring,
    pub(crate) session: [u8; 32],
    seen: i64,
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed")
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// What is typed to sign in.
#[derive(Clone, Default)]
pub struct SignIn {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
    /// The six digits of the second factor.
    pub code: String,
}

/// What is typed when the password or the second factor is lost.
#[derive(Clone, Default)]
pub struct Recover {
    /// The name.
    pub name: String,
    /// The recovery code.
    pub recovery: String,
    /// The new password.
    pub password: String,
}

/// A session of one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionLine {
    /// Since when, in words.
    pub since: String,
    /// Last used, in words.
    pub seen: String,
    /// Whether it is this one.
    pub this: bool,
}

impl Signed {
    /// This member's own keys in digits, to read aloud to whoever lets them in. Working them out is
    /// slow on purpose.
    pub fn digits(&self) -> String {
        let user = self.keys.user();
        vault::fingerprint(&user.verify_key(), &user.box_public())
    }

    pub(crate) fn actor(&self) -> PolicyActor {
        let actor = PolicyActor::member(self.role, self.member);
        if self.desk {
            actor
        } else {
            actor.without_desk_key()
        }
    }
}

impl Line {
    /// Whether somebody who could answer, or this member of them, has used a page a short while ago. A console that
    /// nobody touches asks nothing after ten minutes.
    pub(crate) async fn is_attended(&self, by: Option<MemberId>, now: &Moment) -> Outcome<bool> {
        Ok(self
            .store
            .is_attended(by, ms(now) - AT_WORK, ms(now))
            .await?)
    }

    /// Signs a member in. Every wrong name, password and code is one and the same, and takes as long.
    ///
    /// # Errors
    /// `wrong-sign-in`, `slow-down` after several, or the database refuses.
    pub async fn sign_in(&self, typed: SignIn, now: &Moment) -> Outcome<Token> {
        evenly(self.sign_in_now(typed, now)).await
    }

    async fn sign_in_now(&self, typed: SignIn, now: &Moment) -> Outcome<Token> {
        let wrong = Refusal::Said("wrong-sign-in");
        let at = ms(now);
        let handle = self.handle(&typed.name);
        let found = self.store.lookup_member_by_handle(&handle).await?;
        let known = found.as_ref().and_then(|own| own.credentials.clone());
        // Nobody by that name costs as much as somebody.
        let salt: [u8; 16] = known
            .as_ref()
            .and_then(|own| own.salt.clone().try_into().ok())
            .unwrap_or([0; 16]);
        let cost = known.as_ref().map_or(Cost::STANDARD, |own| Cost {
            memory_kib: own.memory_kib,
            passes: own.passes,
        });
        let root = self.stretch(&typed.password, salt, cost).await?;
        let (Some(member), Some(credentials)) = (found, known) else {
            return Err(self.too_often(&handle, at).unwrap_or(wrong));
        };
        let fits = vault::same(&root.auth_tag(), &credentials.auth_tag);
        if !fits {
            return Err(self.too_often(&handle, at).unwrap_or(wrong));
        }
        // Only somebody with the password can make the account wait: nobody locks others out.
        if member.next_try_at > at {
            return Err(Refusal::Said("slow-down"));
        }
        let step = self
            .totp(&member)
            .and_then(|totp| step_of(&totp, &typed.code, now));
        let (Some(step), MemberState::Active) = (step, member.state) else {
            return self.failed(&member, at, wrong).await;
        };
        let seed = UserSeed::open_kept(
            &root.unlock(),
            &self.seed_aad(&field::MEMBER_UNLOCK, member.id),
            &credentials.unlock,
        )
        .map_err(|_| wrong)?;
        let token = Token::generate(&mut self.rng());
        let act = Act::new(Actor::Member(member.id), at)
            .write(Write::UpdateMember(member.id, MemberChange::TotpStep(step)))
            .write(Write::UpdateMember(member.id, MemberChange::SignInDone))
            .write(self.member_session(&token, member.id, &seed, at))
            .audit(AuditEvent::done("sign-in", Some(member.id.uuid())));
        match self.store.act(act).await {
            Ok(_) => Ok(token),
            Err(ActError::Unmet(_)) => self.failed(&member, at, wrong).await,
            Err(error) => Err(error.into()),
        }
    }

    /// Wrong passwords for one name, known here or not, are slowed in memory alone; the right one is
    /// taken at any time.
    fn too_often(&self, handle: &[u8; 32], at: i64) -> Option<Refusal> {
        let key = self.mark("pace/sign-in", &[handle]);
        let allowed = self.pace.allow(key, at, minutes(15), MOST_WRONG);
        (!allowed).then_some(Refusal::Said("slow-down"))
    }

    async fn failed<T>(
        &self,
        member: &store::Member<vault::Blob>,
        at: i64,
        refusal: Refusal,
    ) -> Outcome<T> {
        let doubled = FIRST_WAIT << member.failed.min(12);
        // The first two slips cost nothing: people mistype.
        let wait = if member.failed < 2 {
            0
        } else {
            doubled.min(LONGEST_WAIT)
        };
        let act = Act::new(Actor::Member(member.id), at)
            .write(Write::UpdateMember(
                member.id,
                MemberChange::SignInFailed {
                    next_try_at: at + wait,
                },
            ))
            .audit(AuditEvent::refused(
                "sign-in",
                Some(member.id.uuid()),
                "wrong",
            ));
        self.store.act(act).await?;
        Err(refusal)
    }

    /// Who is signed in by a cookie, with their keys, for one request.
    ///
    /// # Errors
    /// The session has ended, or the member may not act any more.
    pub async fn signed(&self, token: &Token, now: &Moment) -> Outcome<Signed> {
        let signed = self.signed_still(token, now).await?;
        let at = ms(now);
        if signed.seen + TOUCH <= at {
            let lookup = signed.session;
            let act = Act::new(Actor::System, at).write(Write::TouchSession { lookup, seen: at });
            // A use that cannot be written down still is one.
            let _ = self.store.act(act).await;
        }
        Ok(signed)
    }

    /// The same, without counting as a use: for a page that listens by itself. A screen that nobody
    /// touches signs out.
    ///
    /// # Errors
    /// The session has ended, or the member may not act any more.
    pub async fn signed_still(&self, token: &Token, now: &Moment) -> Outcome<Signed> {
        let lookup = token.lookup(Label::Member);
        let row = self
            .store
            .lookup_session(&lookup, ms(now))
            .await?
            .ok_or(Refusal::SignedOut)?;
        let at = ms(now);
        if row.kind != SessionKind::Member || row.absolute_end <= at || row.seen + IDLE <= at {
            return Err(Refusal::SignedOut);
        }
        let id = MemberId::from(row.subject);
        let member = self
            .store
            .lookup_member(id)
            .await?
            .ok_or(Refusal::SignedOut)?;
        let role = Role::from_str(&member.role).map_err(|_| Refusal::SignedOut)?;
        if member.state != MemberState::Active {
            return Err(Refusal::SignedOut);
        }
        let seed = UserSeed::open_kept(
            &token.key(Label::Member),
            &self.session_aad(&lookup),
            &row.sealed,
        )
        .map_err(|_| Refusal::SignedOut)?;
        let mut keys = Keyring::new(self.org(), id, seed);
        for wrap in self.store.list_desk_wraps(id).await? {
            // A wrap that does not open, or that nobody here gave, is no key; the member is told that
            // they hold none.
            if self.was_given(&wrap).await? {
                let _ = keys.add_desk(wrap.desk, wrap.version, &wrap.sealed);
            }
        }
        let desk = keys.desks().next().is_some();
        Ok(Signed {
            member: id,
            name: self.member_name(&member),
            role,
            desk,
            ends_in_minutes: (row.absolute_end.min(row.seen + IDLE) - at) / minutes(1),
            keys,
            session: lookup,
            seen: row.seen,
        })
    }

    /// Whether the member whom a wrap names gave it.
    async fn was_given(&self, wrap: &store::DeskWrap<vault::Blob>) -> Outcome<bool> {
        let giver = self.store.lookup_member(wrap.granted_by).await?;
        let key = giver
            .and_then(|row| row.credentials)
            .map(|own| own.verify_key);
        let signature: Result<[u8; 64], _> = wrap.signature.clone().try_into();
        let (Some(key), Ok(signature)) = (key, signature) else {
            return Ok(false);
        };
        let key = vault::VerifyKey::from_bytes(key);
        Ok(vault::verify_desk_wrap(
            &key,
            wrap.desk,
            wrap.version,
            wrap.member,
            &wrap.sealed,
            &signature,
        )
        .is_ok())
    }

    /// Whether a cookie is still somebody's, without opening any key: for streams that stay open.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn still_signed(&self, token: &Token, now: &Moment) -> Outcome<bool> {
        let row = self
            .store
            .lookup_session(&token.lookup(Label::Member), ms(now))
            .await?;
        let at = ms(now);
        Ok(row.is_some_and(|row| row.absolute_end > at && row.seen + IDLE > at))
    }

    /// Ends the session of a cookie.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn sign_out(&self, token: &Token, now: &Moment) -> Outcome<()> {
        let act = Act::new(Actor::System, ms(now))
            .write(Write::RemoveSession(token.lookup(Label::Member)));
        match self.store.act(act).await {
            Ok(_) | Err(ActError::Missing(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Ends every session of the one who asks.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn sign_out_everywhere(&self, signed: &Signed, now: &Moment) -> Outcome<()> {
        let act = Act::new(Actor::Member(signed.member), ms(now))
            .write(Write::RemoveSessionsOf {
                kind: SessionKind::Member,
                subject: signed.member.uuid(),
                except: None,
            })
            .audit(AuditEvent::done("session-end", Some(signed.member.uuid())));
        self.store.act(act).await?;
        Ok(())
    }

    /// The sessions of the one who asks.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn sessions(
        &self,
        signed: &Signed,
        lang: Lang,
        now: &Moment,
    ) -> Outcome<Vec<SessionLine>> {
        let rows = self
            .store
            .list_sessions(SessionKind::Member, signed.member.uuid(), ms(now))
            .await?;
        let at = ms(now);
        let words = |when: i64| {
            let day = day_in_words(lang, when, now).unwrap_or_default();
            format!("{day}, {}", time_of_day(when, now))
        };
        Ok(rows
            .into_iter()
            .filter(|row| row.absolute_end > at && row.seen + IDLE > at)
            .map(|row| SessionLine {
                since: words(row.created),
                seen: words(row.seen),
                this: row.lookup == signed.session,
            })
            .collect())
    }

    pub(crate) fn member_session(
        &self,
        token: &Token,
        member: MemberId,
        seed: &UserSeed,
        at: i64,
    ) -> Write {
        let lookup = token.lookup(Label::Member);
        let aad = self.session_aad(&lookup);
        Write::AddSession(store::Session {
            lookup,
            kind: SessionKind::Member,
            subject: member.uuid(),
            sealed: seed.keep(&token.key(Label::Member), &aad, &mut self.rng()),
            created: at,
            seen: at,
            absolute_end: at + ABSOLUTE,
        })
    }

    pub(crate) async fn stretch(
        &self,
        password: &str,
        salt: [u8; 16],
        cost: Cost,
    ) -> Outcome<Root> {
        let password = zeroize::Zeroizing::new(password.as_bytes().to_vec());
        let secret = self.node.secret.clone();
        self.heavy(&self.passwords, move || {
            Root::derive(&password, &salt, cost, &secret)
        })
        .await?
        .map_err(|_| Refusal::Trouble("unavailable"))
    }

    /// What a name to sign in with is looked up by: case and spaces around it do not matter.
    pub(crate) fn handle(&self, name: &str) -> [u8; 32] {
        self.mark("handle", &[name.trim().to_lowercase().as_bytes()])
    }

    pub(crate) fn seed_aad(
        &self,
        column: &'static vault::Field<vault::field::Kept>,
        member: MemberId,
    ) -> Aad<vault::field::Kept> {
        Aad::new(column, self.org(), None, member, 0, 0)
    }

    pub(crate) fn member_name(&self, member: &store::Member<vault::Blob>) -> String {
        let aad = self.seed_aad(&field::MEMBER_NAME, member.id);
        vault::open_kept(&self.node.secret.key("name"), &aad, &member.name)
            .ok()
            .and_then(|plain| String::from_utf8(plain.to_vec()).ok())
            .unwrap_or_default()
    }

    fn totp(&self, member: &store::Member<vault::Blob>) -> Option<Totp> {
        let aad = self.seed_aad(&field::MEMBER_TOTP, member.id);
        let sealed = member.totp.as_ref()?;
        let plain = vault::open_kept(&self.node.secret.key("totp"), &aad, sealed).ok()?;
        Some(totp_of(&plain))
    }
}

/// The second factor as every app makes it: SHA-1, six digits, thirty seconds, one step of leeway.
pub(crate) fn totp_of(secret: &[u8]) -> Totp {
    Builder::new()
        .with_secret(Secret::new(secret.into()))
        .with_skew(1)
        .build_noncompliant()
}

/// The step of a code that fits now.
pub(crate) fn step_of(totp: &Totp, typed: &str, now: &Moment) -> Option<i64> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(now.at.timestamp().as_second()).ok()?;
    totp.check(&digits, seconds)
        .and_then(|step| i64::try_from(step).ok())
}

/// The first half of a lookup, as rows that speak of a session name it.
pub(crate) fn session_id(lookup: &[u8; 32]) -> SessionId {
    let half: [u8; 16] = lookup.first_chunk().copied().unwrap_or_default();
    SessionId::from(uuid::Uuid::from_bytes(half))
}
