//! A release: what one person allows one organization to know, what for, and until when.

use casework::{
    Bound, Branch, Case, Entry, GivenBy, Harm, How, Item, Recipient, Release, ReleaseRecord,
    Released, When, Withdrawn as WithdrawnEntry,
};
use policy::{Action, Relation};
use serde::Serialize;
use store::{Act, ActError, Actor, GrantsOf};
use vault::{JournalId, ReleaseId};
use words::Lang;

use crate::Moment;
use crate::check::Choice;
use crate::desk_work::{in_days, next, relation};
use crate::file::{ItemLine, recipient_name};
use crate::ledger::{Draft, Ledger, plainly};
use crate::line::{Idem, Line, Outcome, Refusal, ms};
use crate::session::Signed;
use crate::visitor::{day_in_words, short, unreadable_from, words_of};

/// One kind of thing a release can share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ItemKind {
    /// Its key, in forms and words.
    pub key: &'static str,
    /// Whether it is shown only after the place says yes, whatever the form says.
    pub always_after: bool,
}

const fn item(key: &'static str, always_after: bool) -> ItemKind {
    ItemKind { key, always_after }
}

/// What a release can share. A name, a way to reach the person and a place are never shown before
/// the place says yes.
pub const ITEMS: [ItemKind; 10] = [
    item("need", false),
    item("languages", false),
    item("adults", false),
    item("children", false),
    item("access", false),
    item("pets", false),
    item("when", false),
    item("first-name", true),
    item("call-back", true),
    item("place", true),
];

/// What a person may need to get in and around.
pub const ACCESS: [&str; 6] = [
    "access-wheelchair",
    "access-deaf",
    "access-blind",
    "access-interpreter",
    "access-medicine",
    "access-methadone",
];

/// Languages that a release can name.
pub const LANGUAGES: [&str; 12] = [
    "en", "es", "fr", "ht", "pt", "zh", "vi", "tl", "ar", "ru", "mam", "ase",
];

/// One item of the form, with what can be chosen for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemForm {
    /// Its key.
    pub key: &'static str,
    /// Whether it is shown only after the place says yes, whatever the form says.
    pub always_after: bool,
    /// What to choose from; none where it is typed.
    pub choices: Vec<Choice>,
    /// Whether several can be chosen, with commas between.
    pub many: bool,
    /// Whether it is a count.
    pub count: bool,
}

/// What is typed to record a release.
#[derive(Debug, Clone, Default)]
pub struct ReleaseForm {
    /// The directory's service.
    pub service: String,
    /// Kind, value, and whether only after the place says yes.
    pub items: Vec<(String, String, bool)>,
    /// What for.
    pub purpose: String,
    /// For how many days.
    pub days: u16,
    /// `spoken`, `typed`, `written`, `call` or `own-code`.
    pub how: String,
    /// Whether the helpline is bound by VAWA, FVPSA or VOCA.
    pub bound: bool,
    /// Whether the person is under 18.
    pub minor: bool,
    /// `none`, `not-needed`, `gave` or `is-abuser`.
    pub guardian: String,
    /// In the person's words, where they gave some.
    pub words: String,
}

/// A referral exactly as it will be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// To whom.
    pub recipient: String,
    /// Who asks.
    pub organization: String,
    /// What the place sees at once.
    pub before: Vec<ItemLine>,
    /// What it sees after it says yes.
    pub after: Vec<ItemLine>,
    /// What for.
    pub purpose: String,
    /// Until when, in words.
    pub until: String,
}

/// What withdrawing did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Withdrawn {
    /// The day from which no backup can bring it back, in words.
    pub unreadable_from: String,
}

impl Line {
    /// The items of a release's form. What a place sees before it says yes has no free text.
    pub fn item_forms(&self, lang: Lang) -> Vec<ItemForm> {
        let say = |key: &str| self.guide.say(lang, key);
        let listed = |ids: &[&str], prefix: &str| {
            ids.iter()
                .map(|id| Choice {
                    id: (*id).to_owned(),
                    label: say(&format!("{prefix}{id}")),
                })
                .collect()
        };
        ITEMS
            .into_iter()
            .map(|kind| ItemForm {
                key: kind.key,
                always_after: kind.always_after,
                choices: match kind.key {
                    "need" => self
                        .guide
                        .every_need(lang)
                        .into_iter()
                        .map(|need| Choice {
                            id: need.id,
                            label: need.title,
                        })
                        .collect(),
                    "languages" => listed(&LANGUAGES, "language-"),
                    "access" => listed(&ACCESS, ""),
                    "when" => listed(&["tonight", "within-3-days", "within-7-days"], "when-"),
                    _ => Vec::new(),
                },
                many: matches!(kind.key, "need" | "languages" | "access"),
                count: matches!(kind.key, "adults" | "children" | "pets"),
            })
            .collect()
    }

    /// Records a release for one organization. Nothing is sent.
    ///
    /// # Errors
    /// Something is missing or not allowed, by name; or the one who asks may not.
    pub async fn release(
        &self,
        signed: &Signed,
        journal: JournalId,
        form: ReleaseForm,
        idem: Idem,
        now: &Moment,
    ) -> Outcome<ReleaseId> {
        let id = self.release_id(journal, idem);
        let release = self.release_of(id, &form, now)?;
        // Nobody has said that this organization is not bound, so a spoken yes opens nothing.
        let bound = if form.bound {
            Bound::Yes
        } else {
            Bound::Unknown
        };
        casework::may_offer(&release, bound, now.at.timestamp()).map_err(refused)?;
        let draft = Draft::by(
            signed.member,
            Entry::Release(release),
            Action::ReleaseRecord,
        );
        self.write_case(signed, journal, Action::ReleaseRecord, &[draft], idem, now)
            .await?;
        Ok(id)
    }

    /// A referral exactly as it will be sent.
    ///
    /// # Errors
    /// There is no such release, or the one who asks may not.
    pub async fn preview(
        &self,
        signed: &Signed,
        journal: JournalId,
        release: ReleaseId,
        lang: Lang,
        now: &Moment,
    ) -> Outcome<Preview> {
        let contact = self.contact(signed, journal, Action::ContactRead).await?;
        let (_, record) = self.release_record(signed, &contact, release).await?;
        let sheet = casework::compose(&record.release);
        let organization = self.store.organization().await?;
        Ok(Preview {
            recipient: recipient_name(&record.release.recipient),
            organization: organization
                .map(|row| self.organization_name(&row))
                .unwrap_or_default(),
            before: self.item_lines(lang, &casework::for_offer(&sheet)),
            after: self.item_lines(lang, &casework::for_accepted(&sheet)),
            purpose: record.release.purpose.as_str().to_owned(),
            until: day_in_words(lang, record.release.not_after.as_millisecond(), now)
                .unwrap_or_default(),
        })
    }

    /// Takes a release back: from this moment the place can open nothing more through Leeward.
    ///
    /// # Errors
    /// There is no such release, or the one who asks may not.
    pub async fn withdraw(
        &self,
        signed: &Signed,
        journal: JournalId,
        release: ReleaseId,
        how: &str,
        lang: Lang,
        now: &Moment,
    ) -> Outcome<Withdrawn> {
        // Whoever hears it writes it down, whoever has the contact and however it stands.
        let contact = self
            .contact(signed, journal, Action::ReleaseWithdraw)
            .await?;
        let (case, _) = self.release_record(signed, &contact, release).await?;
        let how = how.parse().unwrap_or(How::Spoken);
        let at = ms(now);
        let draft = Draft::by(
            signed.member,
            Entry::ReleaseWithdrawn(WithdrawnEntry {
                release,
                how,
                at: None,
            }),
            Action::ReleaseWithdraw,
        );
        // First it ends, whatever the record says; then the record. Whoever withdraws twice has
        // withdrawn once.
        self.close_grants(GrantsOf::Release(release), case.id(), at)
            .await?;
        let mark = self.stored_idem(case.id(), Idem(*release.as_bytes()), 200);
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
        Ok(Withdrawn {
            unreadable_from: unreadable_from(lang, now),
        })
    }

    /// The release of a case, as its entries say it stands.
    pub(crate) async fn release_record(
        &self,
        signed: &Signed,
        contact: &Ledger,
        release: ReleaseId,
    ) -> Outcome<(Ledger, ReleaseRecord)> {
        let case = self.case(signed, contact).await?.ok_or(Refusal::NotFound)?;
        let folded = Case::fold(self.pages(&case).await?.rows());
        let record = folded.coded.releases.get(&release).cloned();
        Ok((case, record.ok_or(Refusal::NotFound)?))
    }

    fn release_id(&self, journal: JournalId, idem: Idem) -> ReleaseId {
        let mark = self.mark("release", &[journal.as_bytes(), &idem.0]);
        let half: [u8; 16] = mark.first_chunk().copied().unwrap_or_default();
        ReleaseId::from(uuid::Builder::from_random_bytes(half).into_uuid())
    }

    fn release_of(&self, id: ReleaseId, form: &ReleaseForm, now: &Moment) -> Outcome<Release> {
        let unknown = Refusal::Said("not-a-service");
        let service = self
            .guide
            .directory()
            .service(&form.service)
            .ok_or(unknown)?;
        let name = |text: &str| {
            let cut: String = text.chars().take(casework::SHORT_CHARS).collect();
            short(&cut)
        };
        let service_name = name(&service.name)?;
        let organization_name = match name(&service.organization.name)? {
            Some(own) => own,
            None => service_name.clone().ok_or(unknown)?,
        };
        let organization = if service.organization.id.is_empty() {
            form.service.as_str()
        } else {
            service.organization.id.as_str()
        };
        let record = |id: &str| id.parse().map_err(|_| unknown);
        let how = match form.how.as_str() {
            "call" => How::ThreeWayCall,
            other => other.parse().map_err(|_| Refusal::Said("not-a-choice"))?,
        };
        Ok(Release {
            id,
            recipient: Recipient {
                organization: record(organization)?,
                organization_name,
                service: Some(record(&form.service)?),
                service_name,
            },
            items: self.items_of(&form.items)?,
            purpose: short(&form.purpose)?.ok_or(Refusal::Said("release-purpose"))?,
            not_after: in_days(now, form.days),
            how,
            words: Some(form.words.as_str())
                .filter(|words| !words.trim().is_empty())
                .map(words_of)
                .transpose()?,
            who_agrees: agrees(form)?,
        })
    }

    /// The items of a form. Counts stand together, because one line says who it is for.
    fn items_of(&self, given: &[(String, String, bool)]) -> Outcome<Vec<Released>> {
        let wrong = Refusal::Said("release-item");
        let mut items: Vec<Released> = Vec::new();
        let mut who = (0_u8, 0_u8, Vec::new(), 0_u8);
        let mut who_after = false;
        let mut counted = false;
        for (kind, value, after) in given {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let parts = || {
                value
                    .split([',', ';'])
                    .map(str::trim)
                    .filter(|part| !part.is_empty())
            };
            let count = || value.parse::<u8>().map_err(|_| wrong);
            let mut push = |item: Item| {
                items.push(Released {
                    item,
                    after_acceptance: *after,
                });
            };
            match kind.as_str() {
                "need" => {
                    for part in parts() {
                        let known = self
                            .guide
                            .pack()
                            .needs
                            .iter()
                            .any(|own| own.id().as_str() == part);
                        if !known {
                            return Err(wrong);
                        }
                        push(Item::Need {
                            need: part.parse().map_err(|_| wrong)?,
                        });
                    }
                }
                "languages" => {
                    let languages: Result<Vec<_>, _> = parts().map(str::parse).collect();
                    push(Item::Languages {
                        languages: languages.map_err(|_| wrong)?,
                    });
                }
                "adults" => (who.0, counted, who_after) = (count()?, true, who_after || *after),
                "children" => (who.1, counted, who_after) = (count()?, true, who_after || *after),
                "pets" => (who.3, who_after) = (count()?, who_after || *after),
                "access" => {
                    for part in parts() {
                        if !ACCESS.contains(&part) {
                            return Err(wrong);
                        }
                        who.2.push(part.parse().map_err(|_| wrong)?);
                    }
                    who_after |= *after;
                }
                "when" => push(Item::When {
                    when: when_of(value)?,
                }),
                "first-name" => push(Item::FirstName {
                    name: short(value)?.ok_or(wrong)?,
                }),
                "call-back" => push(Item::Route {
                    channel: casework::Channel::Call,
                    value: short(value)?.ok_or(wrong)?,
                }),
                "place" => push(Item::Place {
                    place: short(value)?.ok_or(wrong)?,
                }),
                _ => return Err(wrong),
            }
        }
        let (adults, children, access, pets) = who;
        if counted || !access.is_empty() || pets > 0 {
            // Somebody is there, even where nobody counted.
            let adults = if adults == 0 && children == 0 {
                1
            } else {
                adults
            };
            items.push(Released {
                item: Item::Who {
                    adults,
                    children,
                    access,
                    pets,
                },
                after_acceptance: who_after,
            });
        }
        Ok(items)
    }
}

fn when_of(value: &str) -> Outcome<When> {
    if value == "tonight" {
        return Ok(When::Tonight);
    }
    if let Ok(date) = value.parse() {
        return Ok(When::On(date));
    }
    value
        .strip_prefix("within-")
        .and_then(|rest| rest.strip_suffix("-days"))
        .and_then(|count| count.parse().ok())
        .map(When::WithinDays)
        .ok_or(Refusal::Said("release-item"))
}

/// Who agrees. A guardian who may be the one who harms is never asked, and never counts.
fn agrees(form: &ReleaseForm) -> Outcome<Branch> {
    if !form.minor {
        return Ok(Branch::Adult);
    }
    let (given_by, guardian_harms) = match form.guardian.as_str() {
        "gave" => (GivenBy::Both, Harm::No),
        "is-abuser" => (GivenBy::Person, Harm::Yes),
        "not-needed" | "none" | "" => (GivenBy::Person, Harm::Unknown),
        _ => return Err(Refusal::Said("not-a-choice")),
    };
    Ok(Branch::Minor {
        given_by,
        guardian_harms,
    })
}

/// The key of a sentence for what casework refuses.
pub(crate) fn refused(refusal: casework::Refusal) -> Refusal {
    use casework::Refusal as Own;
    Refusal::Said(match refusal {
        Own::NoItems => "release-empty",
        Own::NoRecipient => "not-a-service",
        Own::NoPurpose => "release-purpose",
        Own::EndsInThePast | Own::TooLong { .. } => "release-days",
        Own::SpokenIsNotEnough { .. } => "release-spoken",
        Own::GuardianMayHarm => "release-guardian",
        Own::Withdrawn { .. } | Own::Expired { .. } | Own::Doubtful | Own::NoRelease => {
            "release-ended"
        }
        _ => "release-item",
    })
}

/// What the store says when a referral has moved on.
pub(crate) fn moved(error: &ActError) -> Option<Refusal> {
    match error {
        ActError::Unmet(store::Unmet::ReferralStands(_)) => Some(Refusal::Said("referral-over")),
        ActError::Exists(_) => Some(Refusal::Said("already-offered")),
        _ => None,
    }
}

/// How a member stands to a release of a contact.
pub(crate) fn to_release(
    signed: &Signed,
    contact: &Ledger,
    record: &ReleaseRecord,
    now: &Moment,
) -> Relation {
    let state = if record.live(now.at.timestamp()).is_ok() {
        policy::Release::Live
    } else {
        policy::Release::Over
    };
    relation(signed, &contact.row).with_release(state)
}
