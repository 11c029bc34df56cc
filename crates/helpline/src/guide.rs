//! What the public guide states: numbers to reach, rights and help. Only what may be shown. It needs the
//! pack alone, so it lives in the room `guide`.

use jiff::civil::Date;
use knowledge::Door;
use words::Lang;

use crate::Helpline;

pub use ::guide::stated::{Advice, Contact, Right, Role, RoleWords};

impl Helpline {
    /// The roles behind a door, in the pack's order.
    pub fn roles(&self, lang: Lang, door: Door, on: Date) -> Vec<Role> {
        self.guide.roles(lang, door, on)
    }

    /// The numbers that may be shown on a day, in the pack's order. A number past its review date is
    /// not shown, but for the emergency number ([`knowledge::Pack::renders`]).
    pub fn contacts(&self, lang: Lang, on: Date) -> Vec<Contact> {
        self.guide.contacts(lang, on)
    }

    /// What nobody may do to a person, by what is done and not by its legal name, and what help there
    /// is, in the pack's order. What may not be shown on that day keeps its title and gives its
    /// fallback line.
    pub fn rights(&self, lang: Lang, on: Date) -> Vec<Right> {
        self.guide.rights(lang, on)
    }

    /// What people are often afraid of, by name, for the person it is about; only what may be shown.
    pub fn fears(&self, lang: Lang, on: Date) -> Vec<Advice> {
        self.guide.fears(lang, on)
    }
}
