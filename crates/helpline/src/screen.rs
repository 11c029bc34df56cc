//! The whole river on one sheet, as the command line prints it: what was seen, what it may mean,
//! what to do, who can help. For an advocate; a visitor reads [`crate::check`].

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Unit};
use knowledge::{Door, Id, Length, Meta, Value};
use reason::{Answer, Case, Explanation, FactIndex, Reading, Refused, Shape, Step};
use serde::Serialize;
use serde_json::{Value as Json, json};
use words::{Arg, Lang};

use crate::Helpline;
use crate::places::PlaceProblem;
use crate::proposals::status;
use crate::search::{Listed, Search};

/// The most answers one case may hold.
const MOST_ANSWERS: usize = 500;
/// How many services are listed.
const SERVICES: usize = 5;

/// What a screening gives. The fields are the contract of `leeward screen --json`.
#[derive(Debug, Clone, Serialize)]
pub struct Screen {
    /// Which pack, in which version.
    pub pack: PackName,
    /// The day of the rules.
    pub on: Date,
    /// What was observed.
    pub observations: Vec<Observation>,
    /// What is known of each fact.
    pub facts: Vec<Known>,
    /// What the rules derive, with reasons.
    pub conclusions: Vec<Concluded>,
    /// How far the answers speak of trafficking.
    pub concern: &'static str,
    /// How soon someone should act.
    pub urgency: &'static str,
    /// What to do and not to do.
    pub actions: Vec<Act>,
    /// What is needed.
    pub needs: Vec<Act>,
    /// Deadlines the answers speak of.
    pub deadlines: Vec<Deadline>,
    /// The next question worth asking, or nothing.
    pub next_question: Option<Act>,
    /// Who can help nearby, when a place was given.
    pub services: Vec<Listed>,
}

/// A pack by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackName {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
}

/// One observation. `start` and `end` are byte offsets into a text that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Observation {
    /// The indicator.
    pub indicator: String,
    /// Its name.
    pub title: String,
    /// Founding rows it carries.
    pub seed: Vec<String>,
    /// `present`, `absent` or `uncertain`.
    pub status: &'static str,
    /// How a text says it: `affirmed`, `unsure`, `past`, `feared`, `other`, `hypothetical` or `denied`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sense: Option<&'static str>,
    /// Where it comes from: `answer` or `text`.
    pub source: &'static str,
    /// The words, where a text was read.
    pub quote: Option<String>,
    /// Where the quote begins.
    pub start: Option<usize>,
    /// Where the quote ends.
    pub end: Option<usize>,
}

/// A fact that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Known {
    /// The fact.
    pub id: String,
    /// Its value.
    pub value: Value,
    /// Its number or numbers, for ages, amounts and dates (days since 1970).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<i64>,
    /// Whether two answers disagree on it.
    pub conflict: bool,
}

/// A conclusion or a benefit, with its reasons.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Concluded {
    /// The pack's id.
    pub id: String,
    /// Its family: `trafficking`, `serious`, `urgency`, `benefit` …
    pub kind: &'static str,
    /// Its value.
    pub value: Value,
    /// Its name.
    pub title: String,
    /// Where it is written.
    pub cite: Vec<String>,
    /// How sure the statement of the law is.
    pub certainty: knowledge::Certainty,
    /// Why, in sentences.
    pub because: Vec<String>,
    /// Why, as a tree: node, value, deciding.
    pub reason: Json,
    /// Facts nobody spoke of that keep it open.
    pub missing: Vec<String>,
    /// For how many months a benefit runs, where that is dated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<i64>,
    /// Both readings, where courts or agencies disagree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<String>,
    /// What asking for it can bring, on a path to papers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk: Option<String>,
}

/// An id with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Act {
    /// The pack's id.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// A deadline. It has no last moment while nobody has said what it starts from, or while signs alone
/// point to it: a clock starts on what a person states or confirms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The pack's id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// The last moment: a date, or a date and time for hours.
    pub due: Option<String>,
    /// Whether offices count by month, so that the date is “about”.
    pub approximate: bool,
}

/// What is asked of a screening.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The language of sentences.
    pub lang: Lang,
    /// Whose words questions and actions are in.
    pub door: Door,
    /// The role behind the door, where there is one.
    pub role: Option<Id>,
    /// The day of the rules.
    pub on: Date,
    /// A place to look for services at.
    pub near: Option<String>,
    /// Now, for deadlines and opening hours.
    pub now: Timestamp,
}

impl Helpline {
    /// Takes answers by question, indicator or fact id.
    ///
    /// # Errors
    /// Every answer that cannot be taken, each with its id; then nothing of the case is used.
    pub fn case_of(&self, answers: &BTreeMap<String, Answer>) -> Result<Case, Vec<Refused>> {
        let mut case = Case::default();
        let mut refused = Vec::new();
        if answers.len() > MOST_ANSWERS {
            return Err(vec![Refused::TooMany {
                given: answers.len(),
                most: MOST_ANSWERS,
            }]);
        }
        for (id, answer) in answers {
            if let Err(error) = case.answer(self.pack(), id, answer.clone()) {
                refused.push(error);
            }
        }
        if refused.is_empty() {
            Ok(case)
        } else {
            Err(refused)
        }
    }

    /// Screens a text: what it says, as observations with their exact words, and what follows from
    /// these as signs. Nothing of the text is kept.
    ///
    /// # Errors
    /// The place is not known.
    pub fn screen_text(&self, text: &str, asked: &Asked) -> Result<Screen, PlaceProblem> {
        let reader = self.reader();
        let mut case = Case::default();
        let mut observations = Vec::new();
        for own in reader.read(text) {
            let Some(id) = reader.indicator(&own) else {
                continue;
            };
            if own.sense.counts() {
                case.read(self.pack(), id);
            }
            let item = self.pack().indicators.iter().find(|item| item.id() == id);
            observations.push(Observation {
                indicator: id.to_string(),
                title: self.pack_words(asked.lang, id, "title"),
                seed: item.map(|item| item.meta.seed.clone()).unwrap_or_default(),
                status: status(own.sense).unwrap_or("uncertain"),
                sense: Some(own.sense.name()),
                source: "text",
                quote: text.get(own.start..own.end).map(str::to_owned),
                start: Some(own.start),
                end: Some(own.end),
            });
        }
        let screen = self.screen(&case, asked)?;
        Ok(Screen {
            observations,
            ..screen
        })
    }

    /// Screens a case.
    ///
    /// # Errors
    /// The place is not known.
    pub fn screen(&self, case: &Case, asked: &Asked) -> Result<Screen, PlaceProblem> {
        let rules = self.rules(asked.on);
        let reading = Reading::of(self.pack(), &rules, case.facts(&rules));
        let needs: Vec<&Id> = reading.needs();
        let services = match &asked.near {
            None => Vec::new(),
            Some(near) => {
                let search = Search {
                    near: near.clone(),
                    needs: self
                        .sought(&reading)
                        .into_iter()
                        .map(ToString::to_string)
                        .collect(),
                    limit: SERVICES,
                    ..Search::default()
                };
                self.search(asked.lang, &search, asked.now)?.results
            }
        };
        let lang = asked.lang;
        let role = asked.role.as_ref();
        let next = case.next_question(self.pack(), &rules, asked.door, role);
        let title = match asked.door {
            Door::Myself | Door::Child => "title",
            Door::SomeoneElse | Door::Job => "title-other",
        };
        Ok(Screen {
            pack: PackName {
                id: self.pack().head.id.clone(),
                version: self.pack().head.version.clone(),
            },
            on: asked.on,
            observations: self.observations(lang, case),
            facts: self.known(&reading),
            conclusions: self.concluded(lang, &reading, case),
            concern: reading.concern().name(),
            urgency: reading.urgency().name(),
            actions: self
                .guide
                .actions_of(lang, &reading, asked.door, role)
                .into_iter()
                .map(|action| Act {
                    text: match action.more {
                        Some(more) if action.text.ends_with(['?', '!']) => {
                            format!("{} {more}", action.text)
                        }
                        Some(more) => format!("{}. {more}", action.text.trim_end_matches('.')),
                        None => action.text,
                    },
                    id: action.id,
                })
                .collect(),
            needs: needs
                .into_iter()
                .map(|id| Act {
                    id: id.to_string(),
                    text: self.pack_words(lang, id, "title"),
                })
                .collect(),
            deadlines: self.deadlines(lang, &reading, asked.now),
            next_question: next.map(|item| Act {
                id: item.id().to_string(),
                text: self.pack_words(lang, item.id(), title),
            }),
            services,
        })
    }

    /// The sentence that stands in place of a question when none is worth asking.
    pub fn nothing_more(&self, lang: Lang) -> String {
        self.say(lang, "nothing-more")
    }

    fn observations(&self, lang: Lang, case: &Case) -> Vec<Observation> {
        let mut observations = Vec::new();
        for (id, answer) in case.all() {
            let Some(item) = self.pack().indicators.iter().find(|item| item.id() == id) else {
                continue;
            };
            let status = match answer {
                Answer::Text(text) if text == "yes" => "present",
                Answer::Text(text) if text == "no" => "absent",
                _ => "uncertain",
            };
            observations.push(Observation {
                indicator: id.to_string(),
                title: self.pack_words(lang, id, "title"),
                seed: item.meta.seed.clone(),
                status,
                sense: None,
                source: "answer",
                quote: None,
                start: None,
                end: None,
            });
        }
        observations
    }

    fn known(&self, reading: &Reading<'_>) -> Vec<Known> {
        let facts = reading.facts();
        self.pack()
            .facts
            .iter()
            .zip(0..)
            .filter_map(|(item, index): (_, FactIndex)| {
                let numbers: Vec<i64> = facts.numbers_of(index).collect();
                let stated = !numbers.is_empty();
                let value = if stated {
                    Value::Yes
                } else {
                    facts.value(index)
                };
                let conflict = facts.conflicts().contains(&index);
                (value != Value::Unknown || conflict).then(|| Known {
                    id: item.id().to_string(),
                    value: if conflict { Value::Signs } else { value },
                    numbers,
                    conflict,
                })
            })
            .collect()
    }

    fn concluded(&self, lang: Lang, reading: &Reading<'_>, case: &Case) -> Vec<Concluded> {
        let on = reading.rules().on();
        let conclusions = self
            .pack()
            .conclusions
            .iter()
            .filter(|item| item.meta.in_force(on))
            .map(|item| (item.own.group.name(), &item.meta));
        let conclusions = conclusions.map(|(kind, meta)| self.one(lang, reading, case, kind, meta));
        let benefits = self
            .pack()
            .benefits
            .iter()
            .filter(|item| item.meta.in_force(on));
        let benefits = benefits.map(|item| Concluded {
            readings: ["reading-a", "reading-b"]
                .into_iter()
                .filter_map(|key| self.pack().say(lang, item.id(), key))
                .collect(),
            risk: item
                .own
                .risk
                .as_ref()
                .and_then(|id| self.pack().say(lang, id, "body")),
            ..self.one(lang, reading, case, "benefit", &item.meta)
        });
        conclusions.chain(benefits).collect()
    }

    fn one(
        &self,
        lang: Lang,
        reading: &Reading<'_>,
        case: &Case,
        kind: &'static str,
        meta: &Meta,
    ) -> Concluded {
        let explanation = reading.explain(&meta.id);
        let fact_id = |fact: FactIndex| reading.rules().fact(fact).map(|(id, _)| id);
        let because = explanation
            .facts(reading.rules())
            .into_iter()
            .filter_map(|(fact, leaf)| {
                let id = fact_id(fact)?;
                let facts = reading.facts();
                let number = facts.numbers_of(fact).next().is_some();
                let value = if number { leaf } else { facts.value(fact) };
                let conflict = facts.conflicts().contains(&fact);
                let key = if conflict {
                    "because-conflict".to_owned()
                } else if number && value == Value::No {
                    "because-outside".to_owned()
                } else {
                    format!("because-{}", value.name())
                };
                Some(self.say_with(
                    lang,
                    &key,
                    &[("fact", Arg::Text(self.pack_words(lang, id, "title")))],
                ))
            })
            .collect();
        let missing = reading
            .missing(&meta.id)
            .into_iter()
            .filter_map(fact_id)
            .map(ToString::to_string)
            .collect();
        Concluded {
            id: meta.id.to_string(),
            kind,
            value: reading.value(&meta.id),
            title: self.pack_words(lang, &meta.id, "title"),
            cite: meta.cite.clone(),
            certainty: meta.certainty,
            because,
            reason: explanation
                .top()
                .map_or(Json::Null, |top| tree(reading, case, &explanation, top)),
            missing,
            months: reading.months(&meta.id),
            readings: Vec::new(),
            risk: None,
        }
    }

    fn deadlines(&self, lang: Lang, reading: &Reading<'_>, now: Timestamp) -> Vec<Deadline> {
        reading
            .clocks()
            .into_iter()
            .filter_map(|id| {
                let item = self.pack().clocks.iter().find(|item| item.id() == id)?;
                let due = match &item.own.length {
                    Length::Hours(hours) if reading.value(id) == Value::Yes => now
                        .checked_add(Span::new().hours(i64::from(*hours)))
                        .ok()
                        .and_then(|at| at.round(Unit::Second).ok())
                        .map(|at| at.to_string()),
                    _ => reading
                        .last_day(id, now.to_zoned(TimeZone::UTC).date())
                        .map(|day| day.to_string()),
                };
                Some(Deadline {
                    id: id.to_string(),
                    text: self.pack_words(lang, id, "title"),
                    due,
                    approximate: item.own.approximate,
                })
            })
            .collect()
    }
}

/// A reason as a tree. A leaf names its fact and the answers it rests on.
fn tree(reading: &Reading<'_>, case: &Case, explanation: &Explanation, step: Step) -> Json {
    let rules = reading.rules();
    let Some(fact) = rules.shape(step.node).and_then(Shape::fact) else {
        let deciding = explanation.deciding(step).iter();
        let deciding: Vec<Json> = deciding
            .map(|child| tree(reading, case, explanation, *child))
            .collect();
        let item = rules.item_at(step.node).map(Id::as_str);
        return json!({ "node": step.node, "item": item, "value": step.value, "deciding": deciding });
    };
    let id = rules
        .fact(fact)
        .map(|(id, _)| id.as_str())
        .unwrap_or_default();
    let statements = case.statements(rules);
    let sources: Vec<u32> = statements
        .iter()
        .filter(|said| said.fact == fact)
        .map(|said| said.source)
        .collect();
    let answers = (0_u32..)
        .zip(case.sources())
        .filter(|(source, _)| sources.contains(source));
    let answers: Vec<&str> = answers.map(|(_, id)| id.as_str()).collect();
    json!({ "node": step.node, "value": step.value, "fact": id, "observations": answers })
}
