//! One question in, one answer out, both JSON. Nothing is kept between two questions but the handout.

use guide::Guide;
use guide::check::{Answered, Door, Given, Question, Reading, Refused};
use guide::handout::{Handout, Unreadable};
use guide::stated::{self, Contact, Role};
use jiff::civil::Date;
use knowledge::ContactScope;
use serde::{Deserialize, Serialize};
use words::Lang;

/// A handout, open.
#[derive(Debug)]
pub struct Opened {
    guide: Guide,
    made: Date,
    until: Date,
}

/// What the page asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Ask {
    /// The roles and the numbers.
    About,
    /// The first page of a role.
    Role,
    /// The next question worth asking.
    Next,
    /// One question again.
    Again,
    /// The answers, to look over.
    Review,
    /// What the answers can mean, and what can be done.
    Read,
}

/// A question of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    ask: Ask,
    lang: Lang,
    /// The day, as the device has it.
    on: Date,
    /// Door and role: `job.hotel`.
    #[serde(default)]
    door: String,
    /// `question.choice`, in the order they were given.
    #[serde(default)]
    entries: Vec<String>,
    /// The question that is asked again.
    #[serde(default)]
    question: String,
}

/// An answer to the page; exactly one of them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
enum Said {
    About(About),
    Role(RolePage),
    Question(Question),
    /// Something said asks for help at once: nothing more is asked.
    Urgent,
    /// Nothing more is worth asking.
    Enough,
    Review(Vec<Answered>),
    Reading(Reading),
    /// It may not be read any more: the emergency number alone.
    Over(Vec<Contact>),
    /// What was asked is not known, in the reader's language.
    Sorry(String),
    /// There is nothing that could say even that. The page shows its plain part.
    Closed,
}

#[derive(Debug, Serialize)]
struct About {
    /// The device says a day before the one it was made on. The day it was made is taken then.
    early: bool,
    roles: Vec<Role>,
    contacts: Vec<Contact>,
}

#[derive(Debug, Serialize)]
struct RolePage {
    page: stated::RolePage,
    /// Its words to say, in the other language.
    peer: Vec<String>,
}

/// The longest question that is read, in bytes.
const LONGEST: usize = 16 << 10;

/// Answers a question. Whatever stands in it, there is an answer.
pub(crate) fn answer(opened: Option<&Opened>, asked: &[u8]) -> Vec<u8> {
    let said = match opened {
        None => Said::Closed,
        Some(_) if asked.len() > LONGEST => opened.map_or(Said::Closed, |it| it.sorry(None)),
        Some(opened) => match serde_json::from_slice::<Asked>(asked) {
            Ok(asked) => opened.answer(&asked),
            Err(_) => opened.sorry(None),
        },
    };
    serde_json::to_vec(&said).unwrap_or_default()
}

impl Opened {
    /// Reads a handout and opens it.
    ///
    /// # Errors
    /// Bytes that are no handout of this build.
    pub fn read(bytes: &[u8]) -> Result<Opened, Unreadable> {
        let handout = Handout::read(bytes)?;
        Ok(Opened {
            made: handout.made(),
            until: handout.until(),
            guide: handout.open(),
        })
    }

    /// Answers a question (JSON) with an answer (JSON), as the page asks it.
    pub fn turn(&self, asked: &[u8]) -> Vec<u8> {
        answer(Some(self), asked)
    }

    fn answer(&self, asked: &Asked) -> Said {
        if asked.on > self.until {
            return Said::Over(self.emergency(asked.lang));
        }
        let on = asked.on.max(self.made);
        if asked.ask == Ask::About {
            return Said::About(self.about(asked, on));
        }
        match self.step(asked, on) {
            Ok(said) => said,
            Err(_) => self.sorry(Some(asked.lang)),
        }
    }

    fn step(&self, asked: &Asked, on: Date) -> Result<Said, Refused> {
        let (guide, lang) = (&self.guide, asked.lang);
        let given = Given::parse(&asked.door, asked.entries.iter().map(String::as_str))?;
        if given.door != Door::Job {
            return Err(Refused::Door);
        }
        guide.accept(&given)?;
        Ok(match asked.ask {
            Ask::Role => {
                let given = given.unanswered();
                let page = |lang| guide.role_page(lang, &given, on).ok_or(Refused::Door);
                Said::Role(RolePage {
                    page: page(lang)?,
                    peer: page(lang.other())?.words,
                })
            }
            Ask::Again => Said::Question(
                guide
                    .ask_again(lang, &given, &asked.question, on)
                    .ok_or(Refused::Question)?,
            ),
            Ask::Review => Said::Review(guide.review(lang, &given, on)),
            Ask::Read => Said::Reading(guide.read(lang, &given, on)),
            Ask::Next if guide.is_urgent(&given, on) => Said::Urgent,
            Ask::Next | Ask::About => match guide.ask(lang, &given, on) {
                Some(question) => Said::Question(question),
                None => Said::Enough,
            },
        })
    }

    fn about(&self, asked: &Asked, on: Date) -> About {
        About {
            early: asked.on < self.made,
            roles: self.guide.roles(asked.lang, Door::Job, on),
            contacts: self.guide.contacts(asked.lang, on),
        }
    }

    fn emergency(&self, lang: Lang) -> Vec<Contact> {
        let mut contacts = self.guide.contacts(lang, self.made);
        contacts.retain(|contact| contact.scope == ContactScope::Emergency.name());
        contacts
    }

    /// What cannot be read is answered in the reader's language; in each, where even that is not known.
    fn sorry(&self, lang: Option<Lang>) -> Said {
        let lines = Lang::ALL
            .into_iter()
            .filter(|own| lang.is_none_or(|lang| lang == *own))
            .map(|lang| self.guide.sorry(lang));
        Said::Sorry(lines.collect::<Vec<_>>().join(" "))
    }
}
