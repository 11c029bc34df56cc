//! A referral: asking one organization, under one release, through a link that works once.

use casework::{
    Answer, Case, Entry, GrantMade, NotNow, OutcomeRecorded, ReferralSeen, ReferralSent, Release,
    Reply as Said, Sheet, SheetItem, SheetLine, Stage as EntryStage, Yes,
};
use jiff::Timestamp;
use policy::Action;
use serde::{Deserialize, Serialize};
use store::{
    Act, ActError, Actor, AuditEvent, EntryClass, GrantQuery, GrantStage, GrantTo, HalfKind,
    ReferralState, SessionKind, Unmet, Write,
};
use vault::{
    BoxPublic, GrantDraft, GrantHalf, GrantId, GrantSecret, GrantTerms, JournalId, Label, LinkId,
    ReferralId, ReleaseId, Section, Stage, Token, VerifyKey, field,
};
use words::Lang;
use zeroize::{Zeroize, Zeroizing};

use crate::Moment;
use crate::desk_work::{next, relation};
use crate::file::{ItemLine, recipient_name};
use crate::ledger::{Draft, Ledger, evenly, plainly, seal_arrival, seal_under};
use crate::line::{Idem, Line, Outcome, Refusal, days, minutes, ms};
use crate::member::allowed;
use crate::release::{moved, refused, to_release};
use crate::session::Signed;
use crate::visitor::{day_in_words, short, time_of_day, words_of};

/// How long a link waits for an answer.
const REPLY_HOURS: i64 = 24;
/// How often an offer starts over when somebody wrote into the case meanwhile.
const OFFERS: u32 = 5;
/// How long a partner's session lasts. The page is a bookmark for the days in which somebody comes.
const PARTNER_DAYS: i64 = 14;
/// What a grant is for, as its signature says it.
const PURPOSE: &str = "referral";

/// A referral that was offered.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The secret of the link; shown once, kept nowhere.
    pub link: Token,
    /// By when an answer is asked for, in words.
    pub reply_by: String,
    /// To whom.
    pub recipient: String,
}

/// A request as the place sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Request {
    /// `asked`, `accepted`, `declined` or `closed`.
    pub state: &'static str,
    /// Who asks.
    pub organization: String,
    /// Who is asked.
    pub recipient: String,
    /// What was released for now.
    pub lines: Vec<ItemLine>,
    /// What for.
    pub purpose: String,
    /// By when an answer is asked for, in words.
    pub reply_by: String,
    /// Until when it can be read, in words.
    pub until: String,
    /// How many items show after a yes.
    pub withheld: usize,
}

/// A place's answer.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// Whether it can help.
    pub yes: bool,
    /// `full`, `not-our-area`, `need-more`, `hours` or `other`; empty where none is given.
    pub reason: String,
    /// Whom to ask for.
    pub ask_for: String,
    /// When to come or call.
    pub when: String,
    /// A line of its own.
    pub note: String,
}

/// What a partner's session carries: the grant's secrets that its link opened.
#[derive(Serialize, Deserialize)]
struct Carried {
    link: LinkId,
    grants: Vec<(GrantId, [u8; 32])>,
}

impl Drop for Carried {
    fn drop(&mut self) {
        for (_, secret) in &mut self.grants {
            secret.zeroize();
        }
    }
}

impl Line {
    /// Offers a referral under a release: seals exactly what the release lets be said, opens a grant
    /// for each of its two stages, and gives a link that works once.
    ///
    /// # Errors
    /// The release does not count any more or was offered before, or the one who asks may not.
    pub async fn offer(
        &self,
        signed: &Signed,
        journal: JournalId,
        release: ReleaseId,
        lang: Lang,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<Offered> {
        let mut tries = OFFERS;
        loop {
            let offered = self
                .offer_once(signed, journal, release, lang, idem, now)
                .await;
            match offered {
                Err(Refusal::Said("not-now")) if tries > 0 => tries -= 1,
                other => return other,
            }
        }
    }

    /// One try: it holds only for the case as it was read, so that a release that is taken back in
    /// the same moment is never offered.
    async fn offer_once(
        &self,
        signed: &Signed,
        journal: JournalId,
        release: ReleaseId,
        lang: Lang,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<Offered> {
        let contact = self.contact(signed, journal, Action::ContactRead).await?;
        let (case, record) = self.release_record(signed, &contact, release).await?;
        let held = to_release(signed, &contact, &record, now);
        allowed(signed, Action::ReferralOffer, held)?;
        let own = record.live(now.at.timestamp()).map_err(refused)?.clone();
        let folded = Case::fold(self.pages(&case).await?.rows());
        let mut referrals = folded.coded.referrals.values();
        if referrals.any(|referral| referral.sent.release == release) {
            return Err(Refusal::Said("already-offered"));
        }
        let at = ms(now);
        let answer_by = now
            .at
            .timestamp()
            .checked_add(jiff::SignedDuration::from_hours(REPLY_HOURS))
            .unwrap_or(Timestamp::MAX)
            .min(own.not_after);
        let referral = self.referral_id(release);
        let (link, link_id) = (
            Token::generate(&mut self.rng()),
            LinkId::random(&mut self.rng()),
        );
        let name = recipient_name(&own.recipient);
        let (before, after) = (Section::release(release), Section::contact_route(release));
        let mut drafts = sheets(signed, referral, &own, answer_by)?;
        let mut grants = Vec::new();
        for (stage, section) in [(Stage::Offer, before), (Stage::Accepted, after)] {
            let grant = GrantDraft {
                id: GrantId::random(&mut self.rng()),
                org: self.org(),
                journal: case.id(),
                sections: vec![(section.clone(), 0)],
                recipient: vault::Recipient::Link(link_id),
                stage,
                purpose: PURPOSE.to_owned(),
                release,
                referral,
                granted_by: signed.member,
                granted_at: now.at.timestamp(),
                not_after: own.not_after,
            };
            let terms = grant
                .offer(now.at.timestamp())
                .map_err(|_| Refusal::Said("release-days"))?;
            drafts.push(Draft::by(
                signed.member,
                Entry::Grant(GrantMade {
                    grant: terms.id,
                    release,
                    referral: Some(referral),
                    stage: match stage {
                        Stage::Offer => EntryStage::Offer,
                        Stage::Accepted => EntryStage::Accepted,
                    },
                    sections: vec![short(section.as_str())?.ok_or(Refusal::Said("not-a-choice"))?],
                    not_after: terms.not_after,
                }),
                Action::ReferralOffer,
            ));
            grants.extend(self.grant_writes(signed, &case, &terms, &section, &link, link_id, at)?);
        }
        let mut act = Act::new(Actor::Member(signed.member), at)
            .write(Write::AddReferral(store::Referral {
                id: referral,
                journal: case.id(),
                state: ReferralState::Offered,
                changed_at: at,
            }))
            .write(Write::AddLink(store::Link {
                lookup: link.lookup(Label::Link),
                id: link_id,
                referral,
                journal: case.id(),
                not_after: answer_by.as_millisecond(),
                claimed_at: None,
            }));
        act.writes.extend(grants);
        for (place, draft) in (0_u8..).zip(&drafts) {
            let mark = self.stored_idem(case.id(), idem, place);
            let seq = case.row.head + 1 + u32::from(place);
            act = act.write(case.seal(self, draft, seq, at, mark));
        }
        match self.store.act(act).await {
            Ok(_) => {}
            Err(ActError::SeqConflict { .. }) => return Err(Refusal::Said("not-now")),
            // A link that was shown is the only one; this one stands nowhere.
            Err(ActError::AlreadyDone { .. }) => return Err(Refusal::Said("already-offered")),
            Err(error) => return Err(moved(&error).unwrap_or_else(|| error.into())),
        }
        let by = answer_by.as_millisecond();
        Ok(Offered {
            link,
            reply_by: reply_by(lang, by, now),
            recipient: name,
        })
    }

    /// Writes down how a referral ended.
    ///
    /// # Errors
    /// There is no such referral, it was not accepted, or the one who asks may not.
    pub async fn outcome(
        &self,
        signed: &Signed,
        journal: JournalId,
        referral: ReferralId,
        outcome: &str,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<()> {
        let contact = self.contact(signed, journal, Action::ContactRead).await?;
        let row = self
            .store
            .lookup_referral(referral)
            .await?
            .ok_or(Refusal::NotFound)?;
        let case = self
            .case(signed, &contact)
            .await?
            .ok_or(Refusal::NotFound)?;
        if row.journal != case.id() {
            return Err(Refusal::NotFound);
        }
        let held = relation(signed, &contact.row).with_referral(stands(row.state));
        allowed(signed, Action::OutcomeRecord, held)?;
        let entry = Entry::Outcome(OutcomeRecorded {
            referral,
            outcome: outcome.parse().map_err(|_| Refusal::Said("not-a-choice"))?,
        });
        let draft = Draft::by(signed.member, entry, Action::OutcomeRecord);
        let (at, mark) = (ms(now), self.stored_idem(case.id(), idem, 0));
        self.write(&[case.id()], plainly, |heads| {
            Act::new(Actor::Member(signed.member), at).write(case.seal(
                self,
                &draft,
                next(heads, 0),
                at,
                mark,
            ))
        })
        .await?;
        Ok(())
    }

    /// Opens a link, once. Used, forwarded, guessed, withdrawn and expired links are one and the
    /// same, and take as long.
    ///
    /// # Errors
    /// The link opens nothing.
    pub async fn open_link(&self, link: &Token, now: &Moment) -> Outcome<Token> {
        evenly(self.open_link_now(link, now)).await
    }

    async fn open_link_now(&self, link: &Token, now: &Moment) -> Outcome<Token> {
        let at = ms(now);
        let lookup = link.lookup(Label::Link);
        let row = self.store.lookup_link(&lookup).await?;
        let row = row
            .filter(|row| row.claimed_at.is_none() && row.not_after > at)
            .ok_or(Refusal::NotFound)?;
        let live = self
            .store
            .list_live_grants(GrantQuery::Link(row.id), at)
            .await?;
        let mut carried = Carried {
            link: row.id,
            grants: Vec::new(),
        };
        for grant in &live {
            let Some(wrapped) = &grant.wrapped else {
                continue;
            };
            let terms = GrantTerms::from_bytes(&grant.terms)?;
            let secret = terms.unwrap_link(&link.key(Label::Link), wrapped)?;
            carried.grants.push((grant.id, *secret.as_bytes()));
        }
        if carried.grants.is_empty() {
            return Err(Refusal::NotFound);
        }
        let journal = self
            .store
            .lookup_journal(row.journal)
            .await?
            .ok_or(Refusal::NotFound)?;
        let to = BoxPublic::from_bytes(journal.box_public)?;
        let seen = Draft::new(
            EntryClass::Arrival,
            Entry::ReferralSeen(ReferralSeen {
                referral: row.referral,
            }),
            "referral-open",
        );
        let session = Token::generate(&mut self.rng());
        let plain = Zeroizing::new(
            serde_json::to_vec(&carried).map_err(|_| Refusal::Trouble("unavailable"))?,
        );
        let session_lookup = session.lookup(Label::Partner);
        let sealed = vault::keep(
            &session.key(Label::Partner),
            &self.session_aad(&session_lookup),
            &plain,
            &mut self.rng(),
        );
        let mark = self.stored_idem(row.journal, Idem(*row.referral.as_bytes()), 201);
        let gone = |error: &ActError| match error {
            ActError::Unmet(_) | ActError::Missing(_) => Some(Refusal::NotFound),
            _ => None,
        };
        self.write(&[row.journal], gone, |heads| {
            Act::new(Actor::Partner(row.referral), at)
                .write(Write::ClaimLink { lookup, at })
                .write(Write::SetReferralState {
                    referral: row.referral,
                    from: vec![ReferralState::Offered],
                    to: ReferralState::Seen,
                    at,
                })
                .write(seal_arrival(
                    self,
                    row.journal,
                    &to,
                    &seen,
                    next(heads, 0),
                    at,
                    mark,
                ))
                .write(Write::AddSession(store::Session {
                    lookup: session_lookup,
                    kind: SessionKind::Partner,
                    subject: row.referral.uuid(),
                    sealed: sealed.clone(),
                    created: at,
                    seen: at,
                    absolute_end: at + days(PARTNER_DAYS),
                }))
        })
        .await?;
        Ok(session)
    }

    /// The request behind a partner's session: what was released for its stage, and nothing else.
    /// Withdrawal and expiry are looked up each time.
    ///
    /// # Errors
    /// There is no such session.
    pub async fn request(&self, cookie: &Token, lang: Lang, now: &Moment) -> Outcome<Request> {
        let (referral, carried, session_end) = self.partner(cookie, now).await?;
        let at = ms(now);
        let organization = self.store.organization().await?;
        let mut request = Request {
            state: "closed",
            organization: organization
                .map(|row| self.organization_name(&row))
                .unwrap_or_default(),
            recipient: String::new(),
            lines: Vec::new(),
            purpose: String::new(),
            reply_by: String::new(),
            until: String::new(),
            withheld: 0,
        };
        request.state = match referral.state {
            ReferralState::Offered | ReferralState::Seen => "asked",
            ReferralState::Accepted => "accepted",
            ReferralState::Declined => "declined",
            ReferralState::Withdrawn | ReferralState::Expired => "closed",
        };
        if request.state == "closed" || request.state == "declined" {
            return Ok(request);
        }
        let mut live = self
            .store
            .list_live_grants(GrantQuery::Link(carried.link), at)
            .await?;
        live.sort_by_key(|grant| grant.stage);
        let mut opened = false;
        for grant in &live {
            // The terms that the advocate signed count, not the columns beside them.
            let Ok(terms) = GrantTerms::from_bytes(&grant.terms) else {
                continue;
            };
            if terms.stage == Stage::Accepted && referral.state != ReferralState::Accepted {
                request.withheld += 1;
                continue;
            }
            // What cannot be opened was taken back in this moment.
            let Ok(sheet) = self.granted(grant, &carried, now).await else {
                continue;
            };
            opened = true;
            let by = sheet.answer_by.map_or(0, Timestamp::as_millisecond);
            request.reply_by = reply_by(lang, by, now);
            sheet.recipient.as_str().clone_into(&mut request.recipient);
            let until = terms.not_after.as_millisecond().min(session_end);
            request.until = day_in_words(lang, until, now).unwrap_or_default();
            let purpose = sheet
                .lines
                .iter()
                .find(|line| line.item == SheetItem::Purpose);
            if let Some(purpose) = purpose {
                request.purpose.clone_from(&purpose.value);
            }
            request.lines.extend(self.item_lines(lang, &sheet.lines));
        }
        if !opened {
            request.state = "closed";
            request.withheld = 0;
        }
        Ok(request)
    }

    /// A partner's answer.
    ///
    /// # Errors
    /// The request was answered or is closed, or there is no such session.
    pub async fn reply(
        &self,
        cookie: &Token,
        reply: Reply,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<()> {
        let (referral, carried, _) = self.partner(cookie, now).await?;
        let at = ms(now);
        let live = self
            .store
            .list_live_grants(GrantQuery::Link(carried.link), at)
            .await?;
        let over = Refusal::Said("referral-over");
        let grant = live
            .iter()
            .find(|grant| grant.stage == GrantStage::Offer)
            .ok_or(over)?;
        // The answer is sealed under the key that the release opened, which proves that whoever
        // answers was asked.
        let mut keys = self
            .granted_keys(grant, &carried, now)
            .await
            .map_err(|_| over)?;
        let (section, _, key) = keys.pop().ok_or(over)?;
        let said = if reply.yes {
            Said::Yes(Yes {
                when: short(&reply.when)?,
                ask_for: short(&reply.ask_for)?,
            })
        } else {
            Said::NotNow {
                reason: match reply.reason.as_str() {
                    "" => NotNow::NotSaid,
                    "need-more" => NotNow::NeedMoreInfo,
                    other => other.parse().map_err(|_| Refusal::Said("not-a-choice"))?,
                },
                ask_for: short(&reply.ask_for)?,
            }
        };
        let note = Some(reply.note.as_str()).filter(|note| !note.trim().is_empty());
        let draft = Draft::new(
            EntryClass::Arrival,
            Entry::Answer(Answer {
                referral: referral.id,
                reply: said,
                note: note.map(words_of).transpose()?,
            }),
            Action::ReferralAnswer.as_str(),
        )
        .in_section(section);
        let mark = self.stored_idem(referral.journal, idem, 0);
        let answered = |error: &ActError| match error {
            ActError::Unmet(Unmet::ReferralStands(state)) => Some(Refusal::Said(match state {
                ReferralState::Accepted | ReferralState::Declined => "already-answered",
                _ => "referral-over",
            })),
            _ => None,
        };
        let to_state = if reply.yes {
            ReferralState::Accepted
        } else {
            ReferralState::Declined
        };
        self.write(&[referral.journal], answered, |heads| {
            let act = Act::new(Actor::Partner(referral.id), at)
                .write(Write::SetReferralState {
                    referral: referral.id,
                    from: vec![ReferralState::Offered, ReferralState::Seen],
                    to: to_state,
                    at,
                })
                .write(seal_under(
                    self,
                    referral.journal,
                    &key,
                    &draft,
                    next(heads, 0),
                    at,
                    mark,
                ));
            if reply.yes {
                act
            } else {
                // Who cannot help needs to read nothing more.
                act.write(Write::WithdrawGrants {
                    of: store::GrantsOf::Referral(referral.id),
                    at,
                })
            }
        })
        .await?;
        Ok(())
    }

    /// Waits for a change of a partner's request.
    ///
    /// # Errors
    /// There is no such session.
    pub async fn watch_request(
        &self,
        cookie: &Token,
        now: &Moment,
    ) -> Outcome<crate::watch::Watch> {
        let (referral, ..) = self.partner(cookie, now).await?;
        Ok(crate::watch::Watch {
            news: self.store.subscribe(),
            of: vec![referral.journal],
        })
    }

    async fn partner(
        &self,
        cookie: &Token,
        now: &Moment,
    ) -> Outcome<(store::Referral, Carried, i64)> {
        let at = ms(now);
        let lookup = cookie.lookup(Label::Partner);
        let row = self
            .store
            .lookup_session(&lookup, at)
            .await?
            .filter(|row| row.kind == SessionKind::Partner && row.absolute_end > at)
            .ok_or(Refusal::SignedOut)?;
        let plain = vault::open_kept(
            &cookie.key(Label::Partner),
            &self.session_aad(&lookup),
            &row.sealed,
        )
        .map_err(|_| Refusal::SignedOut)?;
        let carried: Carried = serde_json::from_slice(&plain).map_err(|_| Refusal::SignedOut)?;
        let referral = self
            .store
            .lookup_referral(ReferralId::from(row.subject))
            .await?
            .ok_or(Refusal::SignedOut)?;
        if row.seen + minutes(1) <= at {
            let act = Act::new(Actor::System, at).write(Write::TouchSession { lookup, seen: at });
            let _ = self.store.act(act).await;
        }
        Ok((referral, carried, row.absolute_end))
    }

    /// The section keys that a grant opens: with its secret from the session, and its half from the
    /// shred store.
    async fn granted_keys(
        &self,
        grant: &store::Grant<vault::Blob>,
        carried: &Carried,
        now: &Moment,
    ) -> Outcome<Vec<vault::SectionKey>> {
        let (_, secret) = carried
            .grants
            .iter()
            .find(|(id, _)| *id == grant.id)
            .ok_or(Refusal::NotFound)?;
        let secret = GrantSecret::from_bytes(*secret);
        let half = self
            .store
            .lookup_grant_half(grant.id)
            .await?
            .ok_or(Refusal::NotFound)?;
        let half = GrantHalf::open_kept(
            &self.node.secret.key("shred"),
            &self.half_aad(grant.id.uuid()),
            &half.sealed,
        )?;
        let sections = grant.sections.as_ref().ok_or(Refusal::NotFound)?;
        let terms = GrantTerms::from_bytes(&grant.terms)?;
        if terms.id != grant.id || terms.has_ended(now.at.timestamp()) {
            return Err(Refusal::NotFound);
        }
        self.stands(&terms, &grant.signature).await?;
        Ok(vault::open_sections(&terms, &secret, &half, sections)?)
    }

    /// Whether the member whom the terms name signed them.
    async fn stands(&self, terms: &GrantTerms, signature: &[u8]) -> Outcome<()> {
        let member = self.store.lookup_member(terms.granted_by).await?;
        let credentials = member
            .and_then(|row| row.credentials)
            .ok_or(Refusal::NotFound)?;
        let signature: [u8; 64] = signature.try_into().map_err(|_| Refusal::NotFound)?;
        Ok(terms.verify(&VerifyKey::from_bytes(credentials.verify_key), &signature)?)
    }

    /// The sheet that a grant opens.
    async fn granted(
        &self,
        grant: &store::Grant<vault::Blob>,
        carried: &Carried,
        now: &Moment,
    ) -> Outcome<Sheet> {
        let keys = self.granted_keys(grant, carried, now).await?;
        let rows = self.store.list_entries(grant.journal, 0, 5_000).await?;
        for row in rows {
            let key = keys
                .iter()
                .find(|(section, epoch, _)| section.as_str() == row.section && *epoch == row.epoch);
            let (Some((_, _, key)), store::Body::Kept(blob)) = (key, &row.body) else {
                continue;
            };
            let aad = vault::Aad::new(
                &field::ENTRY_KEPT,
                self.org(),
                Some(row.journal),
                row.id,
                row.seq,
                row.epoch,
            );
            let Ok(plain) = vault::open_kept(key, &aad, blob) else {
                continue;
            };
            let body = casework::Body::parse(&plain).map_err(|_| Refusal::NotFound)?;
            if let Ok(Entry::Sheet(sheet)) = body.entry() {
                return Ok(sheet.clone());
            }
        }
        Err(Refusal::NotFound)
    }

    #[expect(clippy::too_many_arguments, reason = "one grant has this many sides")]
    fn grant_writes(
        &self,
        signed: &Signed,
        case: &Ledger,
        terms: &GrantTerms,
        section: &Section,
        link: &Token,
        link_id: LinkId,
        at: i64,
    ) -> Outcome<[Write; 2]> {
        let unsound = |_| Refusal::Trouble("unavailable");
        let (secret, half) = (
            GrantSecret::generate(&mut self.rng()),
            GrantHalf::generate(&mut self.rng()),
        );
        let keys = [(section.clone(), 0, case.section_key(section, 0))];
        let sections =
            vault::seal_sections(terms, &secret, &half, &keys, &mut self.rng()).map_err(unsound)?;
        let wrapped = terms
            .wrap_for_link(&link.key(Label::Link), &secret, &mut self.rng())
            .map_err(unsound)?;
        Ok([
            self.half_row(HalfKind::Grant, terms.id.uuid(), half.as_bytes(), at),
            Write::AddGrant(Box::new(store::Grant {
                id: terms.id,
                journal: case.id(),
                to: GrantTo::Link(link_id),
                stage: match terms.stage {
                    Stage::Offer => GrantStage::Offer,
                    Stage::Accepted => GrantStage::Accepted,
                },
                release: terms.release,
                referral: terms.referral,
                terms: terms.to_bytes(),
                wrapped: Some(wrapped),
                sections: Some(sections),
                granted_at: terms.granted_at.as_millisecond(),
                not_after: terms.not_after.as_millisecond(),
                withdrawn_at: None,
                signature: terms.sign(&signed.keys.user().sign_key()).to_vec(),
            })),
        ])
    }

    /// One referral for a release.
    fn referral_id(&self, release: ReleaseId) -> ReferralId {
        let mark = self.mark("referral", &[release.as_bytes()]);
        let half: [u8; 16] = mark.first_chunk().copied().unwrap_or_default();
        ReferralId::from(uuid::Builder::from_random_bytes(half).into_uuid())
    }

    /// Writes down a refused attempt of a partner.
    pub async fn note_partner_refused(&self, action: &str, now: &Moment) {
        let act = Act::new(Actor::System, ms(now)).audit(AuditEvent::refused(
            action.to_owned(),
            None,
            "refused",
        ));
        let _ = self.store.act(act).await;
    }
}

/// The referral for the desk, and for each of its two stages what the place reads of it, alone in a
/// section of its own key.
fn sheets(
    signed: &Signed,
    referral: ReferralId,
    own: &Release,
    answer_by: Timestamp,
) -> Outcome<Vec<Draft>> {
    let sheet = casework::compose(own);
    let cut: String = recipient_name(&own.recipient)
        .chars()
        .take(casework::SHORT_CHARS)
        .collect();
    let recipient = short(&cut)?.ok_or(Refusal::Said("not-a-service"))?;
    let draft = |entry: Entry| Draft::by(signed.member, entry, Action::ReferralOffer);
    let shared = |lines: Vec<SheetLine>, section: Section| {
        let sheet = Sheet {
            referral,
            recipient: recipient.clone(),
            lines,
            answer_by: Some(answer_by),
        };
        draft(Entry::Sheet(sheet)).in_section(section)
    };
    Ok(vec![
        draft(Entry::Referral(ReferralSent {
            id: referral,
            release: own.id,
            organization: own.recipient.organization.clone(),
            sheet: sheet.clone(),
            answer_by: Some(answer_by),
        })),
        shared(casework::for_offer(&sheet), Section::release(own.id)),
        shared(
            casework::for_accepted(&sheet),
            Section::contact_route(own.id),
        ),
    ])
}

/// A day and a time of day.
fn reply_by(lang: Lang, at: i64, now: &Moment) -> String {
    let day = day_in_words(lang, at, now).unwrap_or_default();
    format!("{day}, {}", time_of_day(at, now))
}

/// Names a partner's session on its own pages, among the few that one browser holds. It opens nothing.
pub fn mark(session: &Token) -> String {
    let [a, b, c, d, ..] = session.lookup(Label::Partner);
    format!("{a:02x}{b:02x}{c:02x}{d:02x}")
}

/// Where a referral stands, as policy knows it.
const fn stands(state: ReferralState) -> policy::Referral {
    match state {
        ReferralState::Offered => policy::Referral::Offered,
        ReferralState::Seen => policy::Referral::Seen,
        ReferralState::Accepted => policy::Referral::Accepted,
        ReferralState::Declined => policy::Referral::Declined,
        ReferralState::Withdrawn | ReferralState::Expired => policy::Referral::Over,
    }
}
