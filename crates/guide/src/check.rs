//! The check: a few questions at one door, each of which can be skipped, and what the answers can
//! mean. Nothing is kept; the answers travel with the reader.

use jiff::civil::Date;
use knowledge::{ConclusionGroup, Id, Item, MOST_QUESTIONS, Question as PackQuestion};
use reason::{Answer, Case, Reading as Reasoned, Urgency};
use serde::Serialize;
use thiserror::Error;
use words::Lang;

use crate::Guide;
use crate::stated::{Contact, Right};

pub use knowledge::Door;

/// The most answers that are read; a path has at most nine questions.
const MOST_ANSWERS: usize = 24;
/// The question that asks whether somebody is under 18, and the answer that says so.
const AGE_QUESTION: &str = "question-under-18";
const AGE_YES: &str = "yes";
/// The most rights that stand beside a reading.
const MOST_RIGHTS: usize = 4;
/// The action for a danger now; the numbers panel says the same on every page.
const EMERGENCY_ACTION: &str = "action-do-911";
/// The answer for “I am not sure”.
pub const NOT_SURE: &str = "not-sure";
/// The answer for “I do not want to say”.
pub const PREFER_NOT: &str = "prefer-not";

/// A door and the answers given so far, in the order they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Which door.
    pub door: Door,
    /// The role behind it, where one was chosen.
    pub role: Option<Id>,
    answers: Vec<(String, String)>,
}

/// Why answers are not taken. They did not come from our own page as it stands today.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// No such door.
    #[error("there is no such door")]
    Door,
    /// An entry that is not `question.choice`.
    #[error("an answer cannot be read")]
    Shape,
    /// A question of another pack or door.
    #[error("an answer is to a question that is not asked here")]
    Question,
    /// A choice the question does not have.
    #[error("an answer is not one of the choices")]
    Choice,
    /// The same question twice.
    #[error("a question is answered twice")]
    Repeated,
    /// More answers than there are questions.
    #[error("there are more answers than questions")]
    TooMany,
}

impl Given {
    /// No answer yet.
    pub fn at(door: Door) -> Given {
        Given {
            door,
            role: None,
            answers: Vec::new(),
        }
    }

    /// Reads a door (`self`, `other`, `job`, `child`), with a role where one was chosen
    /// (`job.hotel`), and entries `question-id.choice-id`. Whether role and questions exist is known
    /// to the guide: [`Guide::accept`].
    ///
    /// # Errors
    /// An unknown door, an entry of another shape, a question answered twice, too many entries.
    pub fn parse<'a>(door: &str, entries: impl Iterator<Item = &'a str>) -> Result<Given, Refused> {
        let (door, role) = door
            .split_once('.')
            .map_or((door, None), |(door, role)| (door, Some(role)));
        let mut given = Given::at(Door::from_name(door).ok_or(Refused::Door)?);
        given.role = role
            .map(|role| Id::try_from(format!("role-{role}")).map_err(|_| Refused::Door))
            .transpose()?;
        for entry in entries {
            let (question, choice) = entry.split_once('.').ok_or(Refused::Shape)?;
            let id = |text: &str| Id::try_from(text.to_owned()).is_ok();
            if !id(question) || !id(choice) {
                return Err(Refused::Shape);
            }
            if given.choice(question).is_some() {
                return Err(Refused::Repeated);
            }
            if given.answers.len() == MOST_ANSWERS {
                return Err(Refused::TooMany);
            }
            given.answers.push((question.to_owned(), choice.to_owned()));
        }
        Ok(given)
    }

    /// Whether the age was answered, and not with "under 18".
    fn says_not_young(&self) -> bool {
        self.choice(AGE_QUESTION)
            .is_some_and(|choice| choice != AGE_YES)
    }

    /// The entries, as hidden fields carry them.
    pub fn entries(&self) -> Vec<String> {
        self.answers
            .iter()
            .map(|(question, choice)| format!("{question}.{choice}"))
            .collect()
    }

    /// With one answer more, or changed in its place.
    #[must_use]
    pub fn with(mut self, question: &str, choice: &str) -> Given {
        match self.answers.iter_mut().find(|(own, _)| own == question) {
            Some((_, own)) => choice.clone_into(own),
            None => self.answers.push((question.to_owned(), choice.to_owned())),
        }
        self
    }

    /// The same door and role, before anything was answered.
    #[must_use]
    pub fn unanswered(&self) -> Given {
        Given {
            role: self.role.clone(),
            ..Given::at(self.door)
        }
    }

    /// Without the answer to a question.
    #[must_use]
    pub fn without(mut self, question: &str) -> Given {
        self.answers.retain(|(own, _)| own != question);
        self
    }

    /// The choice given for a question.
    pub fn choice(&self, question: &str) -> Option<&str> {
        self.answers
            .iter()
            .find(|(own, _)| own == question)
            .map(|(_, choice)| choice.as_str())
    }

    /// The question answered last.
    pub fn last(&self) -> Option<&str> {
        self.answers.last().map(|(question, _)| question.as_str())
    }

    /// Whether nothing was answered, or everything was skipped.
    pub fn says_nothing(&self) -> bool {
        self.answers
            .iter()
            .all(|(_, choice)| choice == NOT_SURE || choice == PREFER_NOT)
    }
}

/// One question, as it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The pack's id.
    pub id: String,
    /// The question.
    pub title: String,
    /// A line of help.
    pub hint: Option<String>,
    /// Why it is asked.
    pub why: Option<String>,
    /// The choices, with “I am not sure” and “I do not want to say” last.
    pub choices: Vec<Choice>,
    /// What was chosen before, when it is asked again.
    pub chosen: Option<String>,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its id within the question.
    pub id: String,
    /// Its words.
    pub label: String,
}

/// A question and its answer, to look over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// The question's id.
    pub question: String,
    /// The question.
    pub title: String,
    /// The answer.
    pub answer: String,
}

/// Something to do, not to do, someone to tell, or what happens next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Action {
    /// The pack's id.
    pub id: String,
    /// `do`, `do-not`, `tell` or `next`.
    pub group: &'static str,
    /// In a few words.
    pub text: String,
    /// A sentence or two more.
    pub more: Option<String>,
    /// Whether the answers called for it; otherwise it always stands.
    pub called_for: bool,
    /// Where a law that it tells is written, and the day that was read.
    pub source: Option<String>,
}

/// A need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Need {
    /// The pack's id.
    pub id: String,
    /// In plain words.
    pub title: String,
}

/// What the answers can mean, and what can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// `pay-and-work`, `sex-and-control`, `under-18`, `harm` or `unclear`.
    pub family: &'static str,
    /// One sentence.
    pub sentence: String,
    /// What was said, in a few words each.
    pub said: Vec<String>,
    /// What was not said, in a few words each.
    pub not_said: Vec<String>,
    /// Whether something should be done now.
    pub urgent: bool,
    /// Whether there are thoughts of suicide: then someone who listens comes before someone who comes
    /// with police.
    pub suicide: bool,
    /// What to do and not to do.
    pub actions: Vec<Action>,
    /// The id of the one action to show first.
    pub lead: Option<String>,
    /// Every need, those named first.
    pub needs: Vec<Need>,
    /// How many of the needs were named.
    pub needs_named: usize,
    /// What the law says about it.
    pub rights: Vec<Right>,
    /// Whom to reach.
    pub contacts: Vec<Contact>,
}

impl Guide {
    /// Holds given answers against the questions of the pack.
    ///
    /// # Errors
    /// A question that is not asked at that door, or a choice it does not have.
    pub fn accept(&self, given: &Given) -> Result<(), Refused> {
        let role = |id: &Id| self.pack.roles.iter().find(|item| item.id() == id);
        if let Some(id) = &given.role
            && role(id).is_none_or(|item| item.own.door != given.door)
        {
            return Err(Refused::Door);
        }
        for (question, choice) in &given.answers {
            let item = self.asked_of(given, question).ok_or(Refused::Question)?;
            let own = item.own.choices.iter().any(|own| own.id.as_str() == choice);
            if !own && choice != NOT_SURE && choice != PREFER_NOT {
                return Err(Refused::Choice);
            }
        }
        Ok(())
    }

    /// Whether something said asks for help at once: nothing more is asked then.
    pub fn is_urgent(&self, given: &Given, on: Date) -> bool {
        let rules = self.rules(on);
        let facts = self.case(given).facts(&rules);
        Reasoned::of(&self.pack, &rules, facts).urgency() == Urgency::Emergency
    }

    /// The next question worth asking, or none.
    pub fn ask(&self, lang: Lang, given: &Given, on: Date) -> Option<Question> {
        if given.answers.len() >= MOST_QUESTIONS {
            return None;
        }
        let rules = self.rules(on);
        let case = self.case(given);
        let door = self.voice(given, on);
        let item = case.next_question(&self.pack, &rules, door, given.role.as_ref())?;
        Some(self.asked(lang, given, item))
    }

    /// The door whose words are used: someone who says that they are under 18 goes on in the words
    /// of the young.
    pub fn voice(&self, given: &Given, on: Date) -> Door {
        if given.door != Door::Myself {
            return given.door;
        }
        // Whoever takes the answer back is spoken to as an adult again, whatever was answered meanwhile.
        if given.says_not_young() {
            return Door::Myself;
        }
        let rules = self.rules(on);
        let reasoned = Reasoned::of(&self.pack, &rules, self.case(given).facts(&rules));
        if holds(&reasoned, "under-18-now") {
            Door::Child
        } else {
            Door::Myself
        }
    }

    /// A question again, with what was chosen.
    pub fn ask_again(
        &self,
        lang: Lang,
        given: &Given,
        question: &str,
        on: Date,
    ) -> Option<Question> {
        let item = self.asked_of(given, question)?;
        self.shows(&item.meta, on)
            .then(|| self.asked(lang, given, item))
    }

    /// What was answered, to look over.
    pub fn review(&self, lang: Lang, given: &Given, on: Date) -> Vec<Answered> {
        given
            .answers
            .iter()
            .filter_map(|(question, choice)| {
                let asked = self.ask_again(lang, given, question, on)?;
                let answer = asked
                    .choices
                    .iter()
                    .find(|own| own.id == *choice)?
                    .label
                    .clone();
                Some(Answered {
                    question: asked.id,
                    title: asked.title,
                    answer,
                })
            })
            .collect()
    }

    /// What the answers can mean, and what can be done.
    pub fn read(&self, lang: Lang, given: &Given, on: Date) -> Reading {
        let rules = self.rules(on);
        let case = self.case(given);
        let reasoned = Reasoned::of(&self.pack, &rules, case.facts(&rules));
        let door = self.voice(given, on);
        let family = family(&reasoned, door);
        let ending = match door {
            Door::Myself => "",
            Door::Child => "-young",
            Door::SomeoneElse | Door::Job => "-other",
        };
        // What was said tells a passer-by what this is about: a young person's page leaves it out, an adult's
        // folds it away, and neither lists what was not said.
        let (said, not_said) = match door {
            Door::Child => (Vec::new(), Vec::new()),
            Door::Myself => (self.said(lang, given, &reasoned).0, Vec::new()),
            Door::SomeoneElse | Door::Job => self.said(lang, given, &reasoned),
        };
        let (needs, needs_named) = self.needs_of(lang, &reasoned);
        let urgent = reasoned.urgency() == Urgency::Emergency;
        let actions = self.actions_of(lang, &reasoned, door, given.role.as_ref());
        let lead = lead(&actions, urgent);
        Reading {
            family,
            sentence: self.say(lang, &format!("family-{family}{ending}")),
            said,
            not_said,
            urgent,
            suicide: holds(&reasoned, "urgency-suicide") && !holds(&reasoned, "urgency-danger"),
            actions,
            lead,
            needs,
            needs_named,
            // What a young person can expect stands among the actions, in words of their own.
            rights: if door == Door::Child {
                Vec::new()
            } else {
                self.rights_of(lang, &reasoned, on)
            },
            contacts: self.contacts_of(lang, &reasoned, on),
        }
    }

    /// A question of the path. Whoever begins about themselves may go on in the words of the young,
    /// and has answered in both.
    fn asked_of(&self, given: &Given, id: &str) -> Option<&Item<PackQuestion>> {
        let own = |door| self.pack.path(door, given.role.as_ref());
        let mut path = own(given.door);
        if matches!(given.door, Door::Myself | Door::Child) {
            path = own(Door::Myself);
            path.extend(own(Door::Child));
        }
        path.into_iter().find(|item| item.id().as_str() == id)
    }

    /// What was given, as the rules read it.
    pub fn case(&self, given: &Given) -> Case {
        let mut case = Case::default();
        let adult = given.says_not_young();
        let of_the_young = |question: &str| {
            let mut questions = self.pack.questions.iter();
            questions.any(|item| item.id().as_str() == question && item.own.doors == [Door::Child])
        };
        for (question, choice) in &given.answers {
            // What a young person was asked counts for nobody who took the age back.
            if adult && of_the_young(question) {
                continue;
            }
            // What `accept` lets through is taken; anything else says nothing.
            let _ = case.answer(&self.pack, question, Answer::Text(choice.clone()));
        }
        case
    }

    /// A question of the pack in the words of the door, with what was chosen.
    pub fn asked(&self, lang: Lang, given: &Given, item: &Item<PackQuestion>) -> Question {
        let id = item.id();
        let title = match given.door {
            Door::Myself | Door::Child => self.pack_words(lang, id, "title"),
            Door::SomeoneElse | Door::Job => self.pack_words(lang, id, "title-other"),
        };
        let own = item.own.choices.iter().map(|choice| Choice {
            id: choice.id.to_string(),
            label: self.pack_words(lang, id, &format!("choice-{}", choice.id)),
        });
        let always = [
            (NOT_SURE, "choice-not-sure"),
            (PREFER_NOT, "choice-prefer-not"),
        ]
        .map(|(id, key)| Choice {
            id: id.to_owned(),
            label: self.say(lang, key),
        });
        Question {
            id: id.to_string(),
            title,
            hint: self.pack.say(lang, id, "hint"),
            why: self.pack.say(lang, id, "why"),
            choices: own.chain(always).collect(),
            chosen: given.choice(id.as_str()).map(str::to_owned),
        }
    }

    /// Facts that were said, and facts of questions that gave no answer. What an answer only points
    /// to was not said.
    fn said(
        &self,
        lang: Lang,
        given: &Given,
        reasoned: &Reasoned<'_>,
    ) -> (Vec<String>, Vec<String>) {
        let on = reasoned.rules().on();
        let value = |fact: &Id| {
            reasoned
                .rules()
                .fact_index(fact.as_str())
                .map(|index| reasoned.facts().value(index))
                .unwrap_or_default()
        };
        let said = self
            .pack
            .facts
            .iter()
            .filter(|item| value(item.id()) == knowledge::Value::Yes && self.shows(&item.meta, on))
            .map(|item| self.pack_words(lang, item.id(), "title"))
            .collect();
        let mut not_said: Vec<String> = Vec::new();
        let door = self.voice(given, on);
        let path = self.pack.path(door, given.role.as_ref());
        for item in path.into_iter().filter(|item| self.shows(&item.meta, on)) {
            let facts = item
                .own
                .choices
                .iter()
                .flat_map(|choice| choice.says.keys());
            if facts
                .clone()
                .all(|fact| value(fact) == knowledge::Value::Unknown)
                && let Some(first) = facts.into_iter().next()
            {
                let title = self.pack_words(lang, first, "title");
                if !not_said.contains(&title) {
                    not_said.push(title);
                }
            }
        }
        (said, not_said)
    }

    /// The actions that a reading calls for at a door, to a role behind it; only what may be shown.
    pub fn actions_of(
        &self,
        lang: Lang,
        reasoned: &Reasoned<'_>,
        door: Door,
        role: Option<&Id>,
    ) -> Vec<Action> {
        let on = reasoned.rules().on();
        let shown = |id: &Id| {
            let item = self.pack.actions.iter().find(|item| item.id() == id)?;
            self.shows(&item.meta, on).then_some(item)
        };
        reasoned
            .actions(door, role)
            .into_iter()
            .filter_map(|(id, group)| Some((id, group, shown(id)?)))
            .map(|(id, group, item)| Action {
                id: id.to_string(),
                group: group.name(),
                text: self.pack_words(lang, id, "title"),
                more: self.pack.say(lang, id, "body"),
                called_for: reasoned.rules().root(id).is_some(),
                source: item.own.states_law.then(|| self.source(lang, &item.meta)),
            })
            .collect()
    }

    /// A need in the reader's words.
    pub fn need(&self, lang: Lang, id: &Id) -> Need {
        Need {
            id: id.to_string(),
            title: self.pack_words(lang, id, "title"),
        }
    }

    /// The broad needs, those that were named first: whatever the reading says, the same help is
    /// offered.
    fn needs_of(&self, lang: Lang, reasoned: &Reasoned<'_>) -> (Vec<Need>, usize) {
        let on = reasoned.rules().on();
        let needs = self.pack.needs.iter();
        let broad = needs.filter(|item| item.own.under.is_none() && self.shows(&item.meta, on));
        let (named, others): (Vec<&Id>, Vec<&Id>) =
            broad.map(Item::id).partition(|id| reasoned.holds(id));
        let needs = named.iter().chain(&others);
        let needs = needs.map(|id| self.need(lang, id)).collect();
        (needs, named.len())
    }

    /// Every number, with those that what was said calls for marked: the same for every reading.
    fn contacts_of(&self, lang: Lang, reasoned: &Reasoned<'_>, on: Date) -> Vec<Contact> {
        let mut contacts = self.contacts(lang, on);
        for contact in &mut contacts {
            let item = self.pack.contacts.iter();
            let mut own = item.filter(|item| item.id().as_str() == contact.id);
            contact.called_for =
                own.any(|item| item.own.when.is_some() && reasoned.holds(item.id()));
        }
        contacts
    }

    fn rights_of(&self, lang: Lang, reasoned: &Reasoned<'_>, on: Date) -> Vec<Right> {
        let about = [ConclusionGroup::Trafficking, ConclusionGroup::Serious];
        let held = self
            .pack
            .conclusions
            .iter()
            .filter(|item| about.contains(&item.own.group) && reasoned.holds(item.id()));
        let law = held.map(|item| self.right(lang, on, &item.meta, None));
        let benefits = self
            .pack
            .benefits
            .iter()
            .filter(|item| reasoned.holds(item.id()))
            .map(|item| self.help(lang, on, item, reasoned.months(item.id())));
        // A few, the law first; the page of rights has them all, and the lines that stand in for others.
        law.chain(benefits)
            .filter(|right| right.shown)
            .take(MOST_RIGHTS)
            .collect()
    }
}

/// The one action to show first: in an emergency the first there is; else one that the answers
/// called for; else the first that is not for emergencies.
fn lead(actions: &[Action], urgent: bool) -> Option<String> {
    let of = |group: &'static str| actions.iter().filter(move |action| action.group == group);
    let calm = of("do").find(|action| action.id != EMERGENCY_ACTION);
    let lead = if urgent {
        of("do").next()
    } else {
        of("do")
            .chain(of("tell"))
            .find(|action| action.called_for)
            .or(calm)
    };
    lead.map(|action| action.id.clone())
}

/// Whether a conclusion holds; one that a pack does not have never does.
fn holds(reasoned: &Reasoned<'_>, tail: &str) -> bool {
    Id::try_from(format!("conclusion-{tail}"))
        .is_ok_and(|id| reasoned.rules().root(&id).is_some() && reasoned.holds(&id))
}

/// Which family of results fits: the age first, then work, then sex and control.
fn family(reasoned: &Reasoned<'_>, door: Door) -> &'static str {
    let holds = |tail: &str| holds(reasoned, tail);
    let (sex, control) = (holds("purpose-sex"), holds("control"));
    let about_work = holds("labor-trafficking")
        || holds("debt-bondage")
        || holds("wage-dispute")
        || (holds("purpose-labor") && control);
    if door == Door::Child || (holds("under-18-now") && (holds("concern-some") || sex)) {
        "under-18"
    } else if about_work && !sex {
        "pay-and-work"
    } else if control
        || holds("transaction")
        || holds("domestic-violence")
        || holds("sex-trafficking-adult")
        || holds("minor-commercial-sex")
    {
        "sex-and-control"
    } else if [
        "urgency-emergency",
        "urgency-child",
        "urgency-tonight",
        "child-abuse",
    ]
    .into_iter()
    .any(holds)
    {
        "harm"
    } else {
        "unclear"
    }
}
