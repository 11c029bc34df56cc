//! Becoming a member, and coming back as one: nobody has an account before a second factor works
//! and a recovery code was written down and typed back.

use std::str::FromStr as _;

use policy::Role;
use qrcode::QrCode;
use qrcode::render::svg;
use serde::{Deserialize, Serialize};
use store::{
    Act, ActError, Actor, AuditEvent, MemberChange, MemberState, SessionKind, Unmet, Write,
};
use totp_rs::Secret;
use vault::{
    Cost, DeskCertificate, DeskId, DeskSeed, Label, MemberId, RecoveryCode, Token, UserSeed, field,
};
use zeroize::{Zeroize, Zeroizing};

use crate::Moment;
use crate::ledger::evenly;
use crate::line::{Line, Outcome, Refusal, minutes, ms};
use crate::member::{EnrolForm, Invitation, Proof, existed};
use crate::session::{Recover, step_of, totp_of};

/// The fewest characters of a password.
const PASSWORD_CHARS: usize = 15;
/// The most; more is refused rather than cut.
const PASSWORD_MOST: usize = 1_024;
/// As far as guessing is judged; the rest only makes it harder.
const JUDGED_CHARS: usize = 100;
/// The longest name.
const NAME_CHARS: usize = 80;
/// The name the app of the second factor shows. It says nothing about the work.
const ISSUER: &str = "Office";

/// Everything typed and made before the account exists. It travels in the form, sealed under the
/// token of the link, and wipes itself.
#[derive(Serialize, Deserialize)]
struct Draft {
    organization: Option<String>,
    name: String,
    password: String,
    totp: Vec<u8>,
    recovery: String,
    asked: [usize; 2],
    /// The seed of a member who comes back.
    seed: Option<[u8; 32]>,
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.password.zeroize();
        self.totp.zeroize();
        self.recovery.zeroize();
        self.seed.zeroize();
    }
}

impl Line {
    /// What a link invites to.
    ///
    /// # Errors
    /// The link is used, expired or was never given: all the same.
    pub async fn invitation(&self, token: &Token, now: &Moment) -> Outcome<Invitation> {
        let (row, _) = self.invite_row(token, now).await?;
        // A way back for somebody who has an account is no invitation to another.
        if row.member.is_some() {
            return Err(Refusal::NotFound);
        }
        let role = Role::from_str(&row.role).map_err(|_| Refusal::NotFound)?;
        Ok(Invitation {
            role,
            first: self.store.organization().await?.is_none(),
        })
    }

    /// The invitation of a link, and what it is looked up by. A link that sets a helpline up is dead
    /// once there is one.
    async fn invite_row(&self, token: &Token, now: &Moment) -> Outcome<(store::Invite, [u8; 32])> {
        let alive = |row: &store::Invite| row.used_at.is_none() && row.not_after > ms(now);
        let lookup = token.lookup(Label::Invite);
        if let Some(row) = self.store.lookup_invite(&lookup).await?.filter(alive) {
            return Ok((row, lookup));
        }
        let lookup = token.lookup(Label::Setup);
        let row = self.store.lookup_invite(&lookup).await?.filter(alive);
        let row = row.ok_or(Refusal::NotFound)?;
        if self.store.organization().await?.is_some() {
            return Err(Refusal::NotFound);
        }
        Ok((row, lookup))
    }

    /// Takes name and password, and gives what must be proved. Nothing is kept yet.
    ///
    /// # Errors
    /// The link is dead, or what was typed will not do.
    pub async fn enrol_begin(
        &self,
        token: &Token,
        form: EnrolForm,
        now: &Moment,
    ) -> Outcome<Proof> {
        let invitation = self.invitation(token, now).await?;
        let name = form.name.trim().to_owned();
        if name.is_empty() || name.chars().count() > NAME_CHARS {
            return Err(Refusal::Said("name-empty"));
        }
        let organization = form
            .organization
            .map(|own| own.trim().chars().take(NAME_CHARS * 2).collect::<String>())
            .filter(|own| !own.is_empty());
        if invitation.first && organization.is_none() {
            return Err(Refusal::Said("name-empty"));
        }
        if self
            .store
            .lookup_member_by_handle(&self.handle(&name))
            .await?
            .is_some()
        {
            return Err(Refusal::Said("name-taken"));
        }
        judge(
            &form.password,
            &[&name, organization.as_deref().unwrap_or_default()],
        )?;
        let draft = self.draft(
            organization.filter(|_| invitation.first),
            name,
            form.password,
            None,
        );
        self.proof(token, &draft)
    }

    /// The same page again, for a code that did not fit.
    ///
    /// # Errors
    /// The link is dead, or the draft is not what this link made.
    pub async fn enrol_again(&self, token: &Token, draft: &str, now: &Moment) -> Outcome<Proof> {
        self.invite_row(token, now).await?;
        self.proof(token, &self.open_draft(token, draft)?)
    }

    /// Makes the account, once the second factor works and the recovery code was typed back.
    ///
    /// # Errors
    /// A code or a group does not fit, the link is dead, or the database refuses.
    pub async fn enrol_finish(
        &self,
        token: &Token,
        draft: &str,
        code: &str,
        groups: [&str; 2],
        now: &Moment,
    ) -> Outcome<Token> {
        let (invite, lookup) = self.invite_row(token, now).await?;
        let draft = self.open_draft(token, draft)?;
        // A new seed for somebody who has one would close everything that theirs opens.
        if draft.seed.is_some() != invite.member.is_some() {
            return Err(Refusal::Said("draft-damaged"));
        }
        let recovery =
            RecoveryCode::parse(&draft.recovery).map_err(|_| Refusal::Said("draft-damaged"))?;
        let own = recovery.groups();
        let same = draft.asked.iter().zip(groups).all(|(place, typed)| {
            own.get(place.wrapping_sub(1))
                .is_some_and(|group| group.eq_ignore_ascii_case(typed.trim()))
        });
        if !same {
            return Err(Refusal::Said("wrong-groups"));
        }
        let step = step_of(&totp_of(&draft.totp), code, now).ok_or(Refusal::Said("wrong-code"))?;
        let at = ms(now);
        let member = invite
            .member
            .unwrap_or_else(|| MemberId::random(&mut self.rng()));
        let seed = draft
            .seed
            .map_or_else(|| UserSeed::generate(&mut self.rng()), UserSeed::from_bytes);
        let credentials = self
            .credentials(member, &seed, &draft.password, &recovery)
            .await?;
        let totp = self.node_sealed(
            "totp",
            &self.seed_aad(&field::MEMBER_TOTP, member),
            &draft.totp,
        );
        let session = Token::generate(&mut self.rng());
        // Two who finish at once must not both find that there is no desk.
        let mut alone = None;
        let mut act = Act::new(Actor::Member(member), at).write(Write::UseInvite { lookup, at });
        if invite.member.is_some() {
            act = act
                .write(Write::UpdateMember(
                    member,
                    MemberChange::Credentials(Box::new(credentials)),
                ))
                .write(Write::UpdateMember(member, MemberChange::Totp(Some(totp))))
                .write(Write::UpdateMember(member, MemberChange::TotpStep(step)))
                .write(Write::UpdateMember(member, MemberChange::SignInDone))
                .write(Write::RemoveSessionsOf {
                    kind: SessionKind::Member,
                    subject: member.uuid(),
                    except: None,
                })
                .audit(AuditEvent::done("recover", Some(member.uuid())));
        } else {
            if let Some(name) = &draft.organization {
                act = act.write(Write::AddOrganization(self.organization_row(name)));
            }
            let name_aad = self.seed_aad(&field::MEMBER_NAME, member);
            act = act
                .write(Write::AddMember(Box::new(store::Member {
                    id: member,
                    role: invite.role.clone(),
                    state: MemberState::Active,
                    handle_lookup: self.handle(&draft.name),
                    name: self.node_sealed("name", &name_aad, draft.name.as_bytes()),
                    credentials: Some(credentials),
                    totp: Some(totp),
                    created: at,
                    last_totp_step: step,
                    failed: 0,
                    next_try_at: 0,
                })))
                .audit(AuditEvent::done("enrol", Some(member.uuid())));
            alone = Some(self.first_desk.lock().await);
            let first = invite.role == Role::Supervisor.as_str()
                && self.store.list_desks().await?.is_empty();
            if first && self.node.pin().is_some() && self.store.counts(at).await?.journals > 0 {
                // The desk that was pinned is gone from the database, but its conversations are not:
                // somebody took it away.
                return Err(Refusal::Said("key-refused"));
            }
            if first {
                act = self.with_first_desk(act, member, &seed, at)?;
            }
        }
        act = act.write(self.member_session(&session, member, &seed, at));
        let done = self.store.act(act).await;
        drop(alone);
        match done {
            Ok(_) => Ok(session),
            Err(ActError::Unmet(Unmet::InviteUsed | Unmet::InviteExpired)) => {
                Err(Refusal::NotFound)
            }
            Err(error) if existed(&error) => Err(Refusal::Said("name-taken")),
            Err(error) => Err(error.into()),
        }
    }

    /// Lets somebody back in who has their recovery code: it gives a link for new credentials, and
    /// what must be proved for it.
    ///
    /// # Errors
    /// `wrong-sign-in` for everything that does not fit.
    pub async fn recover(&self, typed: Recover, now: &Moment) -> Outcome<(Token, Proof)> {
        evenly(self.recover_now(typed, now)).await
    }

    async fn recover_now(&self, typed: Recover, now: &Moment) -> Outcome<(Token, Proof)> {
        let wrong = Refusal::Said("wrong-sign-in");
        let at = ms(now);
        let handle = self.handle(&typed.name);
        if !self
            .pace
            .allow(self.mark("pace/recover", &[&handle]), at, minutes(15), 10)
        {
            return Err(Refusal::Said("slow-down"));
        }
        let member = self
            .store
            .lookup_member_by_handle(&handle)
            .await?
            .ok_or(wrong)?;
        let credentials = member.credentials.as_ref().ok_or(wrong)?;
        let recovery = RecoveryCode::parse(&typed.recovery).map_err(|_| wrong)?;
        if member.state != MemberState::Active {
            return Err(wrong);
        }
        let aad = self.seed_aad(&field::MEMBER_RECOVERY, member.id);
        let seed = UserSeed::open_kept(
            &recovery.key(&self.node.secret),
            &aad,
            &credentials.recovery,
        )
        .map_err(|_| wrong)?;
        let name = self.member_name(&member);
        judge(&typed.password, &[&name])?;
        let token = Token::generate(&mut self.rng());
        let act = Act::new(Actor::Member(member.id), at)
            .write(Write::AddInvite(store::Invite {
                lookup: token.lookup(Label::Invite),
                role: member.role.clone(),
                member: Some(member.id),
                not_after: at + minutes(30),
                used_at: None,
            }))
            .audit(AuditEvent::done("recover-begin", Some(member.id.uuid())));
        self.store.act(act).await?;
        let draft = self.draft(None, name, typed.password, Some(*seed.as_bytes()));
        let proof = self.proof(&token, &draft)?;
        Ok((token, proof))
    }

    fn draft(
        &self,
        organization: Option<String>,
        name: String,
        password: String,
        seed: Option<[u8; 32]>,
    ) -> Draft {
        let mut totp = vec![0; 20];
        vault::Entropy::fill(&mut self.rng(), &mut totp);
        let recovery = RecoveryCode::generate(&mut self.rng());
        let mut dice = [0; 2];
        vault::Entropy::fill(&mut self.rng(), &mut dice);
        let [one, other] = dice.map(usize::from);
        // One of the first four groups and one of the last four.
        let asked = [one % 4 + 1, other % 4 + 5];
        Draft {
            organization,
            name,
            password,
            totp,
            recovery: recovery.to_text().to_string(),
            asked,
            seed,
        }
    }

    fn proof(&self, token: &Token, draft: &Draft) -> Outcome<Proof> {
        use base64::Engine as _;
        let damaged = Refusal::Said("draft-damaged");
        let plain = Zeroizing::new(serde_json::to_vec(draft).map_err(|_| damaged)?);
        let aad = self.session_aad(&token.lookup(Label::Invite));
        let sealed = vault::keep(&token.key(Label::Invite), &aad, &plain, &mut self.rng());
        let secret = Secret::new(draft.totp.clone().into()).to_base32();
        let account: String = draft
            .name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let uri = format!("otpauth://totp/{ISSUER}:{account}?secret={secret}&issuer={ISSUER}");
        let picture = QrCode::new(uri.as_bytes()).map_err(|_| damaged)?;
        let qr_svg = picture
            .render::<svg::Color<'_>>()
            .min_dimensions(200, 200)
            .build();
        let recovery = RecoveryCode::parse(&draft.recovery).map_err(|_| damaged)?;
        Ok(Proof {
            draft: base64::engine::general_purpose::STANDARD.encode(sealed.as_bytes()),
            totp_secret: secret,
            totp_uri: uri,
            qr_svg,
            recovery: recovery
                .groups()
                .iter()
                .map(|group| group.to_string())
                .collect(),
            asked: draft.asked,
        })
    }

    fn open_draft(&self, token: &Token, draft: &str) -> Outcome<Draft> {
        use base64::Engine as _;
        let damaged = Refusal::Said("draft-damaged");
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(draft)
            .map_err(|_| damaged)?;
        let aad = self.session_aad(&token.lookup(Label::Invite));
        let plain = vault::open_kept(&token.key(Label::Invite), &aad, &bytes.into())
            .map_err(|_| damaged)?;
        serde_json::from_slice(&plain).map_err(|_| damaged)
    }

    async fn credentials(
        &self,
        member: MemberId,
        seed: &UserSeed,
        password: &str,
        recovery: &RecoveryCode,
    ) -> Outcome<store::Credentials<vault::Sealed>> {
        let mut salt = [0; 16];
        vault::Entropy::fill(&mut self.rng(), &mut salt);
        let cost = Cost::STANDARD;
        let root = self.stretch(password, salt, cost).await?;
        let unlock = self.seed_aad(&field::MEMBER_UNLOCK, member);
        let recover = self.seed_aad(&field::MEMBER_RECOVERY, member);
        let recovery_key = recovery.key(&self.node.secret);
        Ok(store::Credentials {
            salt: salt.to_vec(),
            memory_kib: cost.memory_kib,
            passes: cost.passes,
            auth_tag: root.auth_tag(),
            unlock: seed.keep(&root.unlock(), &unlock, &mut self.rng()),
            recovery: seed.keep(&recovery_key, &recover, &mut self.rng()),
            recovery_auth: vault::digest(recovery_key.as_bytes()),
            box_public: *seed.box_public().as_bytes(),
            verify_key: *seed.verify_key().as_bytes(),
        })
    }

    fn organization_row(&self, name: &str) -> store::Organization<vault::Sealed> {
        let mut code_salt = vec![0; 16];
        vault::Entropy::fill(&mut self.rng(), &mut code_salt);
        store::Organization {
            id: self.org(),
            name: self.node_sealed("name", &self.organization_aad(), name.as_bytes()),
            certificates: Vec::new(),
            code_salt,
        }
    }

    /// The first supervisor makes the desk's key. The pin is set first: a pin without a desk lets
    /// the next supervisor begin again, but a desk without its pin would never be trusted.
    fn with_first_desk(
        &self,
        act: Act,
        member: MemberId,
        user: &UserSeed,
        at: i64,
    ) -> Outcome<Act> {
        let seed = DeskSeed::generate(&mut self.rng());
        let desk = DeskId::random(&mut self.rng());
        let (certificate, pin) = DeskCertificate::first(self.org(), desk, &seed);
        self.node
            .set_pin(&pin)
            .map_err(|_| Refusal::Trouble("unavailable"))?;
        let aad = vault::desk_wrap_aad(self.org(), member, 1);
        let sealed = seed.arrive(&user.box_public(), &aad, &mut self.rng());
        let signature = vault::sign_desk_wrap(&user.sign_key(), desk, 1, member, &sealed);
        Ok(act
            .write(Write::AddDesk(store::Desk {
                id: desk,
                version: 1,
                certificate: certificate.to_bytes(),
                created: at,
            }))
            .write(Write::AddDeskWrap(store::DeskWrap {
                desk,
                version: 1,
                member,
                sealed,
                granted_by: member,
                signature: signature.to_vec(),
                at,
            }))
            .audit(AuditEvent::done("desk-make", Some(desk.uuid()))))
    }

    /// Sealed under a key of the node.
    fn node_sealed(
        &self,
        label: &'static str,
        aad: &vault::Aad<field::Kept>,
        plain: &[u8],
    ) -> vault::Sealed {
        vault::keep(&self.node.secret.key(label), aad, plain, &mut self.rng())
    }
}

/// Whether a password will do: long, and not easily guessed. Any characters are welcome.
fn judge(password: &str, about: &[&str]) -> Outcome<()> {
    let count = password.chars().count();
    if count < PASSWORD_CHARS {
        return Err(Refusal::Said("password-short"));
    }
    if count > PASSWORD_MOST {
        return Err(Refusal::Said("password-long"));
    }
    let judged: String = password.chars().take(JUDGED_CHARS).collect();
    let about: Vec<&str> = about
        .iter()
        .copied()
        .chain(["leeward", "helpline", "hotline"])
        .collect();
    if zxcvbn::zxcvbn(&judged, &about).score() < zxcvbn::Score::Three {
        return Err(Refusal::Said("password-weak"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::line::Refusal;

    #[test]
    fn a_password_is_long_and_hard_to_guess() {
        let check = |password: &str, expected: Result<(), &str>| {
            let expected = expected.map_err(|key| {
                Refusal::Said(match key {
                    "short" => "password-short",
                    "weak" => "password-weak",
                    _ => "password-long",
                })
            });
            assert_eq!(judge(password, &["ana"]), expected, "{password}");
        };
        check("quiet river lantern pear", Ok(()));
        check("contraseña muy larga y rara", Ok(()));
        check("short one", Err("short"));
        check("passwordpassword", Err("weak"));
        check("111111111111111111", Err("weak"));
        check(&"quiet river lantern ".repeat(60), Err("long"));
    }
}
