//! What the public guide states: numbers to reach, rights and help. Only what may be shown. It needs the
//! pack alone, so it lives in the room `guide`.

use jiff::civil::Date;
use knowledge::Door;
use words::Lang;

use crate::Helpline;
use crate::check::Given;

pub use ::guide::stated::{Advice, Contact, Law, Right, Role, RolePage, Sphere};

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

    /// What somebody in a role can know and do; none where there is no such role.
    pub fn role_page(&self, lang: Lang, given: &Given, on: Date) -> Option<RolePage> {
        self.guide.role_page(lang, given, on)
    }

    /// What nobody may do to a person in one sphere, with the lines for it.
    pub fn law(&self, lang: Lang, on: Date, sphere: Sphere) -> Law {
        self.guide.law(lang, on, sphere)
    }

    /// What help there is, in the pack's order. What may not be shown on that day keeps its title and gives its
    /// fallback line. What nobody may do is told by [`Helpline::law`].
    pub fn rights(&self, lang: Lang, on: Date) -> Vec<Right> {
        self.guide.rights(lang, on)
    }

    /// What people are often afraid of, by name, for the person it is about; only what may be shown.
    pub fn fears(&self, lang: Lang, on: Date) -> Vec<Advice> {
        self.guide.fears(lang, on)
    }

    /// How to help somebody else to arrange things, for whoever helps.
    pub fn coordination(&self, lang: Lang, on: Date) -> Vec<Advice> {
        self.guide.coordination(lang, on)
    }

    /// How to share a number, a card or a poster.
    pub fn sharing(&self, lang: Lang, on: Date) -> Vec<Advice> {
        self.guide.sharing(lang, on)
    }
}
