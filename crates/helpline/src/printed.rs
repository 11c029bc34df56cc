//! What goes onto a printed sheet: numbers that may be shown that day, places near, what to say. The room `print` lays
//! them out; this is where they are chosen.

use directory::place::lookup;
use directory::{Hit, Query};
use jiff::civil::{Date, DateTime};
use knowledge::{Guidance, Item, Renders};
use print::{Channel, Choices, Document, Kind, Line, Night, Place, Purpose, Refused, Script};
use thiserror::Error;
use words::Lang;

use crate::guide::Contact;
use crate::places::{Phone, PlaceProblem, local_time, name_of, need_terms};
use crate::{Helpline, Moment};

/// How far tonight's sheet looks, in kilometres, and the most places it lists.
const WITHIN_KM: f64 = 160.0;
const MOST_BEDS: usize = 6;
const MOST_PLACES: usize = 5;
/// The need whose places come first: somewhere to sleep.
const BED: &str = "need-shelter";

/// What to say on tonight's sheet, in its order. What may not be shown that day is left out.
const SCRIPTS: [&str; 7] = [
    "guidance-limits",
    "guidance-interview-safe-now",
    "guidance-interview-suicide",
    "guidance-silent-call",
    "guidance-neither-confirm-nor-deny",
    "guidance-legal-demand",
    "guidance-voice-connect",
];

/// A number as it stands on paper.
fn written(phone: Phone) -> String {
    if phone.text_only {
        phone.text + directory::TEXTS
    } else {
        phone.text
    }
}

/// The scripts that are true only of a line of the house's own, so that the sheet asks for its name.
const OWN_LINE: &str = "own-line";

/// Why a sheet was not made.
#[derive(Debug, Error)]
pub enum NotPrinted {
    /// The sheet itself.
    #[error(transparent)]
    Sheet(#[from] Refused),
    /// The place that was named.
    #[error("{}", .0.message)]
    Place(PlaceProblem),
}

impl Helpline {
    /// A sheet for a wall, a pocket or a till, of the numbers that may be shown on its day.
    ///
    /// # Errors
    /// See [`Refused`]; each says what to do.
    pub fn sheet(&self, kind: Kind, choices: &Choices<'_>) -> Result<Document, Refused> {
        print::sheet(kind, &self.lines(choices.lang, choices.on), choices)
    }

    /// Tonight's sheet for a night without power: numbers, the nearest places, what to say, a blank intake. Where a
    /// place is kept secret stands on no paper.
    ///
    /// # Errors
    /// The place is not known, or the sheet is refused.
    pub fn tonight(
        &self,
        choices: &Choices<'_>,
        near: Option<&str>,
        now: &Moment,
    ) -> Result<Document, NotPrinted> {
        let (lang, on) = (choices.lang, choices.on);
        let (near, (beds, places)) = match near {
            None => (None, (Vec::new(), Vec::new())),
            Some(near) => {
                let (name, beds, places) = self.nearest(lang, near, now)?;
                (Some(name), (beds, places))
            }
        };
        let night = Night {
            lines: self.lines(lang, on),
            near,
            beds,
            places,
            scripts: self.scripts(lang, on),
            needs: self
                .needs(lang, on)
                .into_iter()
                .map(|need| need.title)
                .collect(),
        };
        Ok(print::night(&night, choices)?)
    }

    /// The last day on which every number that may be shown on a day still may: by then a sheet is to be printed
    /// again. The emergency number stands past its review, and asks for no new print.
    pub fn print_again_by(&self, lang: Lang, on: Date) -> Option<Date> {
        let shown = self.contacts(lang, on);
        let waits = shown.iter().filter(|contact| contact.scope != "emergency");
        let due = waits.filter_map(|contact| {
            let item = self.pack().contacts.iter();
            let mut own = item.filter(|item| item.id().as_str() == contact.id);
            own.next().map(|item| item.meta.review_due)
        });
        due.min()
    }

    /// The numbers that may be shown on a day, without addresses of the web: paper leads to none.
    fn lines(&self, lang: Lang, on: Date) -> Vec<Line> {
        let shown = self.contacts(lang, on).into_iter();
        shown.filter_map(|contact| self.line(contact)).collect()
    }

    fn line(&self, contact: Contact) -> Option<Line> {
        let item = self
            .pack()
            .contacts
            .iter()
            .find(|item| item.id().as_str() == contact.id)?;
        let channel = match item.own.channel {
            knowledge::Channel::Call => Channel::Call,
            knowledge::Channel::Text => Channel::Text,
            knowledge::Channel::Relay => Channel::Relay,
            knowledge::Channel::Web => return None,
        };
        let purpose = match (contact.scope, item.own.group.as_deref()) {
            ("trafficking", _) => Purpose::Main,
            ("emergency", _) => Purpose::Emergency,
            ("relay", _) => Purpose::Relay,
            ("suicide", _) => Purpose::Suicide,
            (_, Some("community")) => Purpose::Community,
            _ => Purpose::Other,
        };
        Some(Line {
            channel,
            purpose,
            figures: contact.value,
            title: contact.title,
            who: contact.who,
            trace: contact.trace,
            hours: contact.hours,
            operator: item.own.operator.clone().unwrap_or_default(),
            languages: item.own.languages.clone(),
            abroad: contact.abroad,
        })
    }

    fn nearest(
        &self,
        lang: Lang,
        near: &str,
        now: &Moment,
    ) -> Result<(String, Vec<Place>, Vec<Place>), NotPrinted> {
        let place =
            lookup(near).map_err(|error| NotPrinted::Place(self.place_problem(lang, &error)))?;
        let at = local_time(now.at.timestamp(), &place);
        let directory = self.directory();
        let query = Query {
            place: Some(&place),
            within_km: Some(WITHIN_KM),
            at: Some(at),
            limit: MOST_BEDS,
            ..Query::default()
        };
        let bed = self.need_items(&[BED.to_owned()]).unwrap_or_default();
        let beds = directory.find(&Query {
            needs: need_terms(&bed),
            ..query.clone()
        });
        let near = directory.find(&Query {
            limit: MOST_BEDS + MOST_PLACES,
            ..query
        });
        let listed = |hit: &Hit| {
            beds.results
                .iter()
                .any(|bed| bed.service_id == hit.service_id)
        };
        let others = near.results.iter().filter(|hit| !listed(hit));
        let place_of = |hit: &Hit| self.printed_place(lang, &directory, hit, at);
        let others = others.take(MOST_PLACES).map(place_of).collect();
        let beds = beds.results.iter().map(place_of).collect();
        Ok((name_of(&place), beds, others))
    }

    fn printed_place(
        &self,
        lang: Lang,
        directory: &directory::Directory,
        hit: &Hit,
        at: DateTime,
    ) -> Place {
        let service = self.service_in_words(lang, directory, hit, at);
        Place {
            name: service.name,
            organization: service.organization,
            phones: service.phones.into_iter().map(written).collect(),
            address: service.address.filter(|_| !service.confidential),
            distance: service.distance,
            open: service.open_text,
            verified: service.verified,
            confidential: service.confidential,
        }
    }

    fn scripts(&self, lang: Lang, on: Date) -> Vec<Script> {
        let waits = &self.pack().head.needs_signature;
        let shown = |item: &&Item<Guidance>| item.meta.renders(on, waits) == Renders::Yes;
        let named = SCRIPTS.iter().filter_map(|id| {
            let mut guidance = self.pack().guidance.iter();
            guidance.find(|item| item.id().as_str() == *id)
        });
        named
            .filter(shown)
            .map(|item| Script {
                title: self.pack_words(lang, item.id(), "title"),
                body: self.pack_words(lang, item.id(), "body"),
                says: self.pack().say(lang, item.id(), "hint"),
                own_line: item.meta.topic.as_deref() == Some(OWN_LINE)
                    && item.id().as_str() == "guidance-limits",
            })
            .collect()
    }
}
