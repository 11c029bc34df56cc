//! The check: a few questions at one door, each of which can be skipped, and what the answers can
//! mean. Nothing is kept; the answers travel with the reader. It needs the pack alone, so it lives in
//! the room `guide`, which runs without a server as well.

use jiff::civil::Date;
use words::Lang;

use crate::Helpline;

pub use ::guide::check::{
    Action, Answered, Choice, Door, Given, NOT_SURE, Need, PREFER_NOT, Question, Reading, Refused,
};

impl Helpline {
    /// Holds given answers against the questions of the pack.
    ///
    /// # Errors
    /// A question that is not asked at that door, or a choice it does not have.
    pub fn accept(&self, given: &Given) -> Result<(), Refused> {
        self.guide.accept(given)
    }

    /// Whether something said asks for help at once: nothing more is asked then.
    pub fn is_urgent(&self, given: &Given, on: Date) -> bool {
        self.guide.is_urgent(given, on)
    }

    /// The next question worth asking, or none.
    pub fn ask(&self, lang: Lang, given: &Given, on: Date) -> Option<Question> {
        self.guide.ask(lang, given, on)
    }

    /// The door whose words are used: someone who says that they are under 18 goes on in the words
    /// of the young.
    pub fn voice(&self, given: &Given, on: Date) -> Door {
        self.guide.voice(given, on)
    }

    /// A question again, with what was chosen.
    pub fn ask_again(
        &self,
        lang: Lang,
        given: &Given,
        question: &str,
        on: Date,
    ) -> Option<Question> {
        self.guide.ask_again(lang, given, question, on)
    }

    /// What was answered, to look over.
    pub fn review(&self, lang: Lang, given: &Given, on: Date) -> Vec<Answered> {
        self.guide.review(lang, given, on)
    }

    /// What the answers can mean, and what can be done.
    pub fn read(&self, lang: Lang, given: &Given, on: Date) -> Reading {
        self.guide.read(lang, given, on)
    }
}
