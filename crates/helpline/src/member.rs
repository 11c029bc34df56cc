//! Members and desks: who may work here, and who holds the desk's key. Nothing in this module opens
//! what a visitor said.

use std::str::FromStr as _;

use policy::{Action, Decision, Relation, Role, Subject};
use serde::Serialize;
use store::{Act, ActError, Actor, AuditEvent, MemberChange, MemberState, SessionKind, Write};
use vault::{BoxPublic, DeskCertificate, Label, MemberId, Token, VerifyKey, field};
use words::Lang;

use crate::Moment;
use crate::line::{Line, Outcome, Refusal, days, ms};
use crate::session::Signed;
use crate::visitor::day_in_words;

/// How long an invitation can be used.
const INVITE_DAYS: i64 = 3;

/// What an invitation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invitation {
    /// The role it gives.
    pub role: Role,
    /// Whether it sets up a new helpline.
    pub first: bool,
}

/// What is typed to enrol.
#[derive(Clone, Default)]
pub struct EnrolForm {
    /// The organization's name, where a helpline is set up.
    pub organization: Option<String>,
    /// The member's name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// What must be proved before an account exists: a second factor that works, and a recovery code
/// that was written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// Everything so far, sealed; it travels in the form.
    pub draft: String,
    /// The secret of the second factor, as an app takes it by hand.
    pub totp_secret: String,
    /// The same as an address for an app.
    pub totp_uri: String,
    /// The same as a picture (SVG).
    pub qr_svg: String,
    /// The recovery code, in groups.
    pub recovery: Vec<String>,
    /// Which two groups to type back, counted from 1.
    pub asked: [usize; 2],
}

/// One member, for the desk of the administrator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemberLine {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// `advocate`, `supervisor` or `administrator`.
    pub role: &'static str,
    /// `active` or `disabled`.
    pub state: &'static str,
    /// Whether the member holds the desk's key.
    pub desk: bool,
    /// The member's keys in digits, to read aloud.
    pub fingerprint: String,
    /// Whether it is the one who asks.
    pub you: bool,
}

/// One desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeskLine {
    /// Its organization's name.
    pub name: String,
    /// How many hold its key.
    pub members: usize,
    /// Since when, in words.
    pub since: String,
    /// Its key in digits, to read aloud.
    pub fingerprint: String,
}

/// What policy says, as a refusal.
pub(crate) fn allowed(signed: &Signed, action: Action, relation: Relation) -> Outcome<()> {
    match policy::decide(&signed.actor(), action, &relation) {
        Decision::Allow => Ok(()),
        Decision::Hide => Err(Refusal::NotFound),
        Decision::Refuse(reason) => Err(Refusal::Said(key_of(reason))),
    }
}

/// The key of a sentence for a reason of the policy.
fn key_of(reason: policy::Reason) -> &'static str {
    let key = reason.as_str();
    Refusal::KEYS
        .into_iter()
        .find(|own| *own == key)
        .unwrap_or("not-now")
}

impl Line {
    /// The link that sets a new helpline up, while there is no member at all. Each call makes
    /// another; all of them end when somebody has used one.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn setup_link(&self, now: &Moment) -> Outcome<Option<Token>> {
        if !self.store.list_members().await?.is_empty() {
            return Ok(None);
        }
        let token = Token::generate(&mut self.rng());
        let act = Act::new(Actor::System, ms(now)).write(Write::AddInvite(store::Invite {
            lookup: token.lookup(Label::Setup),
            role: Role::Administrator.as_str().to_owned(),
            member: None,
            not_after: ms(now) + days(INVITE_DAYS),
            used_at: None,
        }));
        self.store.act(act).await?;
        Ok(Some(token))
    }

    /// Invites somebody. The link is shown once and kept nowhere.
    ///
    /// # Errors
    /// The one who asks may not, or the database refuses.
    pub async fn invite(&self, signed: &Signed, role: Role, now: &Moment) -> Outcome<Token> {
        allowed(signed, Action::MemberInvite, Relation::NONE)?;
        if role == Role::Partner {
            return Err(Refusal::Said("not-a-choice"));
        }
        let token = Token::generate(&mut self.rng());
        let act = Act::new(Actor::Member(signed.member), ms(now))
            .write(Write::AddInvite(store::Invite {
                lookup: token.lookup(Label::Invite),
                role: role.as_str().to_owned(),
                member: None,
                not_after: ms(now) + days(INVITE_DAYS),
                used_at: None,
            }))
            .audit(AuditEvent::done("member-invite", None));
        self.store.act(act).await?;
        Ok(token)
    }

    /// Every member.
    ///
    /// # Errors
    /// The one who asks may not know them, or the database cannot be read.
    pub async fn members(&self, signed: &Signed, _: &Moment) -> Outcome<Vec<MemberLine>> {
        allowed(signed, Action::MemberList, Relation::NONE)?;
        let mut lines = Vec::new();
        for member in self.store.list_members().await? {
            let desk = !self.store.list_desk_wraps(member.id).await?.is_empty();
            let role = Role::from_str(&member.role).map_or("", Role::as_str);
            lines.push(MemberLine {
                id: member.id.to_string(),
                name: self.member_name(&member),
                role,
                state: if member.state == MemberState::Active {
                    "active"
                } else {
                    "disabled"
                },
                desk,
                fingerprint: member.credentials.as_ref().map_or_else(String::new, |own| {
                    keys_of(own)
                        .map_or_else(String::new, |(to, verify)| vault::fingerprint(&verify, &to))
                }),
                you: member.id == signed.member,
            });
        }
        Ok(lines)
    }

    /// Ends a member's work here: sessions, desk keys and sign-in at once.
    ///
    /// # Errors
    /// The one who asks may not, or the database refuses.
    pub async fn disable(&self, signed: &Signed, member: MemberId, now: &Moment) -> Outcome<()> {
        let row = self
            .store
            .lookup_member(member)
            .await?
            .ok_or(Refusal::NotFound)?;
        let subject = subject_of(signed, &row);
        allowed(signed, Action::MemberDisable, Relation::subject(subject))?;
        if self.is_last_holder(member).await? {
            return Err(Refusal::Said("last-holder"));
        }
        let act = Act::new(Actor::Member(signed.member), ms(now))
            .write(Write::UpdateMember(
                member,
                MemberChange::State(MemberState::Disabled),
            ))
            .write(Write::RemoveDeskWraps(member))
            .write(Write::RemoveSessionsOf {
                kind: SessionKind::Member,
                subject: member.uuid(),
                except: None,
            })
            .audit(AuditEvent::done("member-disable", Some(member.uuid())));
        self.store.act(act).await?;
        Ok(())
    }

    /// Lets a disabled member sign in again; the desk's key must be given anew by somebody who
    /// holds it.
    ///
    /// # Errors
    /// The one who asks may not, or the database refuses.
    pub async fn enable(&self, signed: &Signed, member: MemberId, now: &Moment) -> Outcome<()> {
        self.store
            .lookup_member(member)
            .await?
            .ok_or(Refusal::NotFound)?;
        allowed(signed, Action::MemberInvite, Relation::NONE)?;
        let act = Act::new(Actor::Member(signed.member), ms(now))
            .write(Write::UpdateMember(
                member,
                MemberChange::State(MemberState::Active),
            ))
            .audit(AuditEvent::done("member-enable", Some(member.uuid())));
        self.store.act(act).await?;
        Ok(())
    }

    /// Gives a member the desk's key. Only somebody who holds it can: it is sealed to the member's
    /// own key, and only if that still has the `digits` that both have compared aloud.
    ///
    /// # Errors
    /// The one who asks may not or holds no key, or the database refuses.
    pub async fn admit(
        &self,
        signed: &Signed,
        member: MemberId,
        digits: &str,
        now: &Moment,
    ) -> Outcome<()> {
        let row = self
            .store
            .lookup_member(member)
            .await?
            .ok_or(Refusal::NotFound)?;
        let subject = subject_of(signed, &row);
        allowed(signed, Action::DeskAdmit, Relation::subject(subject))?;
        if Role::from_str(&row.role).is_ok_and(|role| role == Role::Administrator) {
            return Err(Refusal::Said("key-refused"));
        }
        let certificate = self
            .desk_certificate()
            .await?
            .ok_or(Refusal::Said("no-one"))?;
        let (to, verify) = row
            .credentials
            .as_ref()
            .and_then(keys_of)
            .ok_or(Refusal::Said("key-refused"))?;
        if vault::fingerprint(&verify, &to) != digits {
            // Whoever exchanged a key in the database leaves this line.
            let object = Some(member.uuid());
            let seen = AuditEvent::refused("desk-admit", object, "digits");
            let act = Act::new(Actor::Member(signed.member), ms(now)).audit(seen);
            self.store.act(act).await?;
            return Err(Refusal::Said("digits-changed"));
        }
        let versions: Vec<_> = signed.keys.desks().collect();
        let mut act = Act::new(Actor::Member(signed.member), ms(now))
            .audit(AuditEvent::done("desk-admit", Some(member.uuid())));
        for (desk, version) in versions {
            let Some(seed) = signed.keys.desk(desk, version) else {
                continue;
            };
            if desk != certificate.desk() {
                continue;
            }
            let aad = vault::desk_wrap_aad(self.org(), member, version);
            let sealed = seed.arrive(&to, &aad, &mut self.rng());
            let signature = vault::sign_desk_wrap(
                &signed.keys.user().sign_key(),
                desk,
                version,
                member,
                &sealed,
            );
            act = act.write(Write::AddDeskWrap(store::DeskWrap {
                desk,
                version,
                member,
                sealed,
                granted_by: signed.member,
                signature: signature.to_vec(),
                at: ms(now),
            }));
        }
        if act.writes.is_empty() {
            return Err(Refusal::Said("no-desk-key"));
        }
        self.store.act(act).await?;
        Ok(())
    }

    /// The desks.
    ///
    /// # Errors
    /// The one who asks may not know them, or the database cannot be read.
    pub async fn desks(&self, signed: &Signed, lang: Lang, now: &Moment) -> Outcome<Vec<DeskLine>> {
        allowed(signed, Action::DeskList, Relation::NONE)?;
        let organization = self.store.organization().await?;
        let name = organization
            .map(|row| self.organization_name(&row))
            .unwrap_or_default();
        let mut holders = 0;
        for member in self.store.list_members().await? {
            if !self.store.list_desk_wraps(member.id).await?.is_empty() {
                holders += 1;
            }
        }
        let desks = self.store.list_desks().await?;
        Ok(desks
            .into_iter()
            .filter_map(|desk| {
                let certificate = DeskCertificate::from_bytes(&desk.certificate).ok()?;
                Some(DeskLine {
                    name: name.clone(),
                    members: holders,
                    since: day_in_words(lang, desk.created, now).unwrap_or_default(),
                    fingerprint: vault::fingerprint(
                        &certificate.verify_key(),
                        &certificate.box_public(),
                    ),
                })
            })
            .collect())
    }

    /// The certificate of the desk that answers, if the pinned root stands behind it. A node seals
    /// to no other.
    pub(crate) async fn desk_certificate(&self) -> Outcome<Option<DeskCertificate>> {
        let Some(pin) = self.node.pin() else {
            return Ok(None);
        };
        let newest = self.store.list_desks().await?;
        let newest = newest
            .iter()
            .filter_map(|desk| DeskCertificate::from_bytes(&desk.certificate).ok())
            .filter(|own| own.org() == self.org() && own.check(&pin).is_ok())
            .max_by_key(DeskCertificate::version);
        Ok(newest)
    }

    pub(crate) fn organization_name(&self, row: &store::Organization<vault::Blob>) -> String {
        let aad = self.organization_aad();
        vault::open_kept(&self.node.secret.key("name"), &aad, &row.name)
            .ok()
            .and_then(|plain| String::from_utf8(plain.to_vec()).ok())
            .unwrap_or_default()
    }

    pub(crate) fn organization_aad(&self) -> vault::Aad<field::Kept> {
        vault::Aad::new(&field::ORG_NAME, self.org(), None, self.org(), 0, 0)
    }

    /// Whether nobody else would hold the desk's key: then every conversation would be lost.
    async fn is_last_holder(&self, member: MemberId) -> Outcome<bool> {
        let mut others = false;
        let mut own = false;
        for row in self.store.list_members().await? {
            let holds = !self.store.list_desk_wraps(row.id).await?.is_empty();
            if row.id == member {
                own = holds;
            } else {
                others |= holds && row.state == MemberState::Active;
            }
        }
        Ok(own && !others)
    }
}

fn subject_of(signed: &Signed, row: &store::Member<vault::Blob>) -> Subject {
    if row.id == signed.member {
        Subject::Me
    } else if row.state == MemberState::Active {
        Subject::Other
    } else {
        Subject::Disabled
    }
}

fn keys_of(own: &store::Credentials<vault::Blob>) -> Option<(BoxPublic, VerifyKey)> {
    let to = BoxPublic::from_bytes(own.box_public).ok()?;
    Some((to, VerifyKey::from_bytes(own.verify_key)))
}

/// Whether an error says that it was there before.
pub(crate) fn existed(error: &ActError) -> bool {
    matches!(error, ActError::Exists(_))
}
