//! What each kind of item adds, as a reviewer reads it.

use knowledge::{Door, Id, Item, Kind, Length, Says};
use words::Arg;

use super::{Line, Writer};

impl Writer<'_> {
    pub(super) fn own(&self, kind: Kind, id: &Id) -> Vec<Line> {
        match kind {
            Kind::Definition => self.definition(id),
            Kind::Fact => self.fact(id),
            Kind::Indicator => self.indicator(id),
            Kind::Question => self.question(id),
            Kind::Parameter => self.parameter(id),
            Kind::Conclusion => self.conclusion(id),
            Kind::Action => self.action(id),
            Kind::Need => self.need(id),
            Kind::Benefit => self.benefit(id),
            Kind::Clock => self.clock(id),
            Kind::Contact => self.contact(id),
            Kind::Term => self.term(id),
            Kind::Role => self.role(id),
            Kind::Guidance => self.guidance(id),
            Kind::State => self.state(id),
            Kind::Code => self.code(id),
        }
    }

    fn definition(&self, id: &Id) -> Vec<Line> {
        let numbered = find(&self.pack.definitions, id).map(|own| own.numbered.as_slice());
        let dated = numbered.unwrap_or_default().iter().map(|own| {
            let to = own
                .valid_to
                .map_or_else(|| "…".to_owned(), |day| self.date(day));
            let text = format!("{} ({} – {to})", own.cite, self.date(own.valid_from));
            self.line("book-numbered", text)
        });
        dated.collect()
    }

    fn fact(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.facts, id) else {
            return Vec::new();
        };
        vec![
            self.line("book-group", own.group.name()),
            self.line("book-type", own.kind.name()),
        ]
    }

    fn indicator(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.indicators, id) else {
            return Vec::new();
        };
        let mut lines = vec![
            self.line("book-group", own.group.name()),
            self.line(
                "book-known-by",
                self.say(&format!("book-known-by-{}", own.known_by.name())),
            ),
            self.line(
                "book-specificity",
                self.say(&format!("book-specificity-{}", own.specificity.name())),
            ),
            self.line("book-supports", self.names(&own.supports)),
        ];
        if !own.opens.is_empty() {
            lines.push(self.line("book-opens", self.names(&own.opens)));
        }
        if !own.codes.is_empty() {
            lines.push(self.line("book-codes", self.names(&own.codes)));
        }
        lines.extend(
            own.flag
                .map(|flag| self.line("book-flag", flag.to_string())),
        );
        lines
    }

    fn question(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.questions, id) else {
            return Vec::new();
        };
        let mut lines = vec![
            self.line("book-doors", doors(&own.doors)),
            self.line("book-hurts", own.harm.to_string()),
        ];
        lines.extend(
            own.same_as
                .iter()
                .map(|other| self.line("book-same-as", self.named(other))),
        );
        for choice in &own.choices {
            let says = choice.says.iter().map(|(fact, says)| {
                let value = match says {
                    Says::Value(value) => self.say(&format!("book-value-{}", value.name())),
                    Says::Number(number) => number.to_string(),
                };
                format!("{}: {value}", self.named(fact))
            });
            lines.push(Line {
                label: self.say_with("book-says", &[("id", Arg::Text(choice.id.to_string()))]),
                text: says.collect::<Vec<_>>().join("; "),
            });
        }
        lines
    }

    fn parameter(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.parameters, id) else {
            return Vec::new();
        };
        let next = own
            .values
            .iter()
            .skip(1)
            .map(|value| value.from.yesterday().ok());
        let values = own
            .values
            .iter()
            .zip(next.chain([None]))
            .map(|(value, to)| {
                let to = to.map_or_else(|| "…".to_owned(), |day| self.date(day));
                let args = [
                    ("from", Arg::Text(self.date(value.from))),
                    ("to", Arg::Text(to)),
                ];
                Line {
                    label: self.say_with("book-rule-dated", &args),
                    text: format!(
                        "{} {} ({})",
                        value.value,
                        own.unit.name(),
                        value.cite.join("; ")
                    ),
                }
            });
        values.collect()
    }

    fn conclusion(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.conclusions, id) else {
            return Vec::new();
        };
        let mut lines = vec![self.line("book-group", own.group.name())];
        lines.extend(own.level.map(|level| self.line("book-level", level.name())));
        lines
    }

    fn action(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.actions, id) else {
            return Vec::new();
        };
        let mut lines = vec![
            self.line("book-group", own.group.name()),
            self.line("book-doors", doors(&own.doors)),
        ];
        if !own.roles.is_empty() {
            lines.push(self.line("book-roles", self.names(&own.roles)));
        }
        if own.states_law {
            lines.push(self.line("book-states-law", self.say("book-value-yes")));
        }
        lines
    }

    fn need(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.needs, id) else {
            return Vec::new();
        };
        let mut lines: Vec<Line> = own
            .under
            .iter()
            .map(|broad| self.line("book-under", self.named(broad)))
            .collect();
        lines.push(self.line("book-terms", own.terms.join(", ")));
        if !own.not_terms.is_empty() {
            lines.push(self.line("book-not-terms", own.not_terms.join(", ")));
        }
        lines
    }

    fn benefit(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.benefits, id) else {
            return Vec::new();
        };
        let mut lines = vec![self.line("book-group", own.group.name())];
        for (key, named) in [
            ("book-months", &own.months),
            ("book-runs-from", &own.from),
            ("book-risk", &own.risk),
        ] {
            lines.extend(named.iter().map(|id| self.line(key, self.named(id))));
        }
        let readings = own.readings.iter().map(|reading| {
            let text = format!("{}: {}", self.date(reading.date), reading.cite.join("; "));
            self.line("book-reading", text)
        });
        lines.extend(readings);
        lines
    }

    fn clock(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.clocks, id) else {
            return Vec::new();
        };
        let (key, count) = match &own.length {
            Length::Hours(count) => ("book-hours", *count),
            Length::Days(count) => ("book-days", *count),
            Length::Months(count) => ("book-months-long", *count),
            Length::Years(count) => ("book-years", *count),
            Length::Parameter(_) => ("", 0),
        };
        let length = match &own.length {
            Length::Parameter(id) => id.to_string(),
            _ => self.say_with(key, &[("count", Arg::Number(i64::from(count)))]),
        };
        let mut lines = vec![self.line("book-length", length)];
        lines.extend(
            own.from
                .iter()
                .map(|fact| self.line("book-runs-from", self.named(fact))),
        );
        if own.day_before {
            lines.push(self.line("book-day-before", self.say("book-day-before-why")));
        }
        if own.approximate {
            lines.push(self.line("book-approximate", self.say("book-approximate-why")));
        }
        lines
    }

    fn contact(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.contacts, id) else {
            return Vec::new();
        };
        let mut lines = vec![
            self.line("book-channel", own.channel.name()),
            self.line("book-number", own.value.as_str()),
        ];
        lines.push(self.line("book-doors", doors(&own.doors)));
        lines.push(self.line("book-scope", own.scope.name()));
        if !own.languages.is_empty() {
            lines.push(self.line("book-languages", own.languages.join(", ")));
        }
        let told = [
            ("book-operator", &own.operator),
            ("book-open", &own.hours),
            ("book-country", &own.country),
        ];
        for (key, text) in told {
            lines.extend(text.iter().map(|text| self.line(key, text.as_str())));
        }
        lines
    }

    fn term(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.terms, id) else {
            return Vec::new();
        };
        vec![
            self.line("book-number", own.code.to_string()),
            self.line("book-name", own.name.as_str()),
            self.line("book-opens", self.names(&own.needs)),
        ]
    }

    fn role(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.roles, id) else {
            return Vec::new();
        };
        vec![
            self.line("book-doors", own.door.name()),
            self.line("book-questions", self.names(&own.questions)),
            self.line("book-sees", self.names(&own.sees)),
        ]
    }

    fn guidance(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.guidance, id) else {
            return Vec::new();
        };
        let mut lines = vec![
            self.line("book-group", own.group.name()),
            self.line(
                "book-audience",
                self.say(&format!("book-audience-{}", own.audience.name())),
            ),
        ];
        lines.extend(own.screen.map(|figures| {
            let text = format!(
                "{} / {} / {} → {:.1} %",
                figures.sensitivity,
                figures.specificity,
                figures.prevalence,
                figures.predictive_value()
            );
            self.line("book-figures", text)
        }));
        lines
    }

    fn state(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.states, id) else {
            return Vec::new();
        };
        vec![
            self.line("book-shape", own.shape.name()),
            self.line("book-age-limit", own.age_limit.to_string()),
            self.line("book-offences", own.offences.join("; ")),
            self.line(
                "book-proof",
                self.say(if own.proof_needed {
                    "book-value-yes"
                } else {
                    "book-value-no"
                }),
            ),
            self.line("book-agency", own.agency.as_str()),
        ]
    }

    fn code(&self, id: &Id) -> Vec<Line> {
        let Some(own) = find(&self.pack.codes, id) else {
            return Vec::new();
        };
        let mut lines = vec![self.line("book-group", own.group.as_str())];
        for (label, text) in [("HTCDS", &own.htcds), ("CTDC", &own.ctdc)] {
            lines.extend(text.iter().map(|text| Line {
                label: label.to_owned(),
                text: text.clone(),
            }));
        }
        if !own.aliases.is_empty() {
            lines.push(self.line("book-aliases", own.aliases.join(", ")));
        }
        lines
    }
}

fn find<'a, T>(items: &'a [Item<T>], id: &Id) -> Option<&'a T> {
    items
        .iter()
        .find(|item| item.id() == id)
        .map(|item| &item.own)
}

fn doors(doors: &[Door]) -> String {
    doors
        .iter()
        .map(|door| door.name())
        .collect::<Vec<_>>()
        .join(", ")
}
