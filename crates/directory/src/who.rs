//! Who the help is for: what a person says of themselves, and what a service states about whom it takes.
//!
//! A statement has three values. A service that says nothing is never left out: it is marked to be asked. Only a
//! stated "no" excludes, so that thin data does not turn people away.

use serde::{Deserialize, Serialize};

/// One thing known about the person who asks; a filter of a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Age in years.
    Age(u8),
    /// Gender.
    Gender(Gender),
    /// Children who come along.
    Children(Children),
    /// A pet comes along.
    Pets,
    /// Must be helped in this language, by staff or an interpreter.
    Language(String),
    /// A survivor of trafficking, who wants a place that takes survivors.
    Trafficking,
    /// A couple or family who must stay together.
    Family,
    /// Uses a wheelchair or cannot climb stairs.
    Mobility,
    /// Needs a medicine that some places do not allow or keep.
    Medicine(Medicine),
}

/// Gender, as places that take only some state it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Gender {
    Women,
    Men,
    Trans,
    Nonbinary,
}

/// Children who come along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Children {
    /// None: nothing is filtered.
    None,
    /// Some, of unknown age.
    Some,
    /// Their ages in years.
    Ages(Vec<u8>),
}

/// Medicines that decide whether a place takes someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Medicine {
    Methadone,
    Buprenorphine,
    Insulin,
    Psychiatric,
    Other,
}

/// Why a `key=value` of `--who` was not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WhoError {
    /// No such key.
    #[error("\"{key}\" is not something a search knows; it knows {}", KEYS.join(", "))]
    Key {
        /// The key given.
        key: String,
    },
    /// A key with a value it does not take.
    #[error("{key} does not take \"{value}\"; give {accepted}")]
    Value {
        /// The key.
        key: &'static str,
        /// The value given.
        value: String,
        /// What it takes, as a phrase.
        accepted: &'static str,
    },
}

/// The keys of `--who`, in the order of the contract, which is also the order in which exclusions are counted.
pub const KEYS: [&str; 9] = [
    "age",
    "gender",
    "children",
    "pets",
    "language",
    "trafficking",
    "family",
    "mobility",
    "medicine",
];

const YES: &[&str] = &["yes", "true", "1", "y", "si", "sí"];
const NO: &[&str] = &["no", "false", "0", "n", "none"];

impl Who {
    /// Reads one `key=value`; `Ok(None)` for a value that asks nothing, such as `pets=no`.
    ///
    /// # Errors
    /// [`WhoError`] names the accepted keys or values.
    pub fn parse(key: &str, value: &str) -> Result<Option<Self>, WhoError> {
        let given = value.trim().to_lowercase();
        let yes = YES.contains(&given.as_str());
        let no = NO.contains(&given.as_str());
        let wrong = |key: &'static str, accepted: &'static str| WhoError::Value {
            key,
            value: value.to_owned(),
            accepted,
        };
        let switch = |key: &'static str, who: Self| match (yes, no) {
            (true, _) => Ok(Some(who)),
            (_, true) => Ok(None),
            _ => Err(wrong(key, "yes or no")),
        };
        match key.trim().to_lowercase().as_str() {
            "age" => match given.parse::<u8>() {
                Ok(age) if age <= 120 => Ok(Some(Self::Age(age))),
                _ => Err(wrong("age", "a number of years from 0 to 120")),
            },
            "gender" => match gender(&given) {
                Some(gender) => Ok(Some(Self::Gender(gender))),
                None if given == "any" => Ok(None),
                None => Err(wrong("gender", "women, men, trans, nonbinary or any")),
            },
            "children" => {
                let accepted = "yes, no, or ages such as 3,14";
                // "1" and "0" are ages here, not yes and no.
                let ages: Option<Vec<u8>> = given
                    .split(',')
                    .map(|age| age.trim().parse::<u8>().ok().filter(|age| *age <= 25))
                    .collect();
                match ages {
                    Some(ages) if ages.len() <= 20 => {
                        Ok(Some(Self::Children(Children::Ages(ages))))
                    }
                    None if yes => Ok(Some(Self::Children(Children::Some))),
                    None if no => Ok(None),
                    _ => Err(wrong("children", accepted)),
                }
            }
            "pets" => switch("pets", Self::Pets),
            "language" if !given.is_empty() && given.len() <= 60 => Ok(Some(Self::Language(
                crate::languages::canonical(&title(value.trim())),
            ))),
            "language" => Err(wrong(
                "language",
                "the name of a language, such as Spanish or K'iche'",
            )),
            "trafficking" => switch("trafficking", Self::Trafficking),
            "family" => switch("family", Self::Family),
            "mobility" => switch("mobility", Self::Mobility),
            "medicine" => match medicine(&given) {
                Some(medicine) => Ok(Some(Self::Medicine(medicine))),
                None if yes => Ok(Some(Self::Medicine(Medicine::Other))),
                None if no => Ok(None),
                None => Err(wrong(
                    "medicine",
                    "methadone, buprenorphine, insulin, psychiatric, other, yes or no",
                )),
            },
            _ => Err(WhoError::Key {
                key: key.to_owned(),
            }),
        }
    }

    /// The key this filter is written with and counted under; one of [`KEYS`].
    pub fn key(&self) -> &'static str {
        match self {
            Self::Age(_) => "age",
            Self::Gender(_) => "gender",
            Self::Children(_) => "children",
            Self::Pets => "pets",
            Self::Language(_) => "language",
            Self::Trafficking => "trafficking",
            Self::Family => "family",
            Self::Mobility => "mobility",
            Self::Medicine(_) => "medicine",
        }
    }

    /// The place of the key in [`KEYS`].
    pub(crate) fn order(&self) -> usize {
        KEYS.iter()
            .position(|key| *key == self.key())
            .unwrap_or(KEYS.len())
    }
}

/// "tzotzil" to "Tzotzil", so that an unknown name compares with one in a directory.
fn title(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn gender(text: &str) -> Option<Gender> {
    match text {
        "women" | "woman" | "female" | "f" | "girl" | "girls" => Some(Gender::Women),
        "men" | "man" | "male" | "m" | "boy" | "boys" => Some(Gender::Men),
        "trans" | "transgender" => Some(Gender::Trans),
        "nonbinary" | "non-binary" => Some(Gender::Nonbinary),
        _ => None,
    }
}

fn medicine(text: &str) -> Option<Medicine> {
    match text {
        "methadone" => Some(Medicine::Methadone),
        "buprenorphine" | "suboxone" => Some(Medicine::Buprenorphine),
        "insulin" => Some(Medicine::Insulin),
        "psychiatric" => Some(Medicine::Psychiatric),
        "other" => Some(Medicine::Other),
        _ => None,
    }
}

/// What a service says about one filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
    Silent,
}

impl From<Option<bool>> for Answer {
    fn from(stated: Option<bool>) -> Self {
        match stated {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::Silent,
        }
    }
}

/// What a service or location states about whom it takes; small and copied, one per place of a service.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Statements {
    min_age: Option<f32>,
    max_age: Option<f32>,
    /// Bits of [`Gender`]; `None` when nothing is stated.
    genders: Option<u8>,
    /// Oldest child who may come; 0 for no children.
    children: Option<u8>,
    pets: Option<bool>,
    trafficking: Option<bool>,
    family: Option<bool>,
    mobility: Option<bool>,
    /// Bits of [`Medicine`].
    medicines: Option<u8>,
}

/// The age under which someone counts as a child who comes along, where a place only says "yes".
const CHILD: u8 = 17;
const ALL: u8 = u8::MAX;

impl Statements {
    pub(crate) fn set_ages(&mut self, min: Option<f32>, max: Option<f32>) {
        self.min_age = min;
        // Directories write 0 for "no upper limit".
        self.max_age = max.filter(|max| *max > 0.0);
    }

    /// Reads one attribute of ours; anything that is not understood states nothing.
    pub(crate) fn set(&mut self, label: &str, value: &str) {
        let value = value.trim().to_lowercase();
        let stated = if YES.contains(&value.as_str()) || value == "only" {
            Some(true)
        } else if NO.contains(&value.as_str()) {
            Some(false)
        } else {
            None
        };
        match label {
            "eligibility.gender" => {
                self.genders = bits(&value, |part| {
                    if part == "any" || part == "all" {
                        Some(ALL)
                    } else {
                        gender(part).map(|g| 1 << g as u8)
                    }
                });
            }
            "eligibility.children" => {
                self.children = match stated {
                    Some(true) => Some(CHILD),
                    Some(false) => Some(0),
                    None => value.parse().ok(),
                }
            }
            "eligibility.pets" => self.pets = stated.or(self.pets),
            "eligibility.trafficking" => self.trafficking = stated.or(self.trafficking),
            "eligibility.family" => self.family = stated.or(self.family),
            "eligibility.mobility" | "accessible.wheelchair" => {
                self.mobility = stated.or(self.mobility);
            }
            "eligibility.medicine" => {
                self.medicines = match stated {
                    Some(true) => Some(ALL),
                    Some(false) => Some(0),
                    None => bits(&value, |part| medicine(part).map(|m| 1 << m as u8)),
                }
            }
            _ => {}
        }
    }

    pub(crate) fn set_wheelchair(&mut self) {
        self.mobility = self.mobility.or(Some(true));
    }

    /// These statements where they are made, those of `other` elsewhere.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            min_age: self.min_age.or(other.min_age),
            max_age: self.max_age.or(other.max_age),
            genders: self.genders.or(other.genders),
            children: self.children.or(other.children),
            pets: self.pets.or(other.pets),
            trafficking: self.trafficking.or(other.trafficking),
            family: self.family.or(other.family),
            mobility: self.mobility.or(other.mobility),
            medicines: self.medicines.or(other.medicines),
        }
    }

    /// The answer to a filter; languages are not statements and answer `Silent`.
    pub(crate) fn answer(&self, who: &Who) -> Answer {
        match who {
            Who::Age(age) => {
                let age = f32::from(*age);
                if self.min_age.is_none() && self.max_age.is_none() {
                    Answer::Silent
                } else if self.min_age.is_some_and(|min| age < min)
                    || self.max_age.is_some_and(|max| age > max)
                {
                    Answer::No
                } else {
                    Answer::Yes
                }
            }
            Who::Gender(gender) => {
                Answer::from(self.genders.map(|bits| bits & (1 << *gender as u8) != 0))
            }
            Who::Children(Children::None) | Who::Language(_) => Answer::Silent,
            Who::Children(Children::Some) => Answer::from(self.children.map(|oldest| oldest > 0)),
            Who::Children(Children::Ages(ages)) => Answer::from(
                self.children
                    .map(|oldest| oldest > 0 && ages.iter().all(|age| *age <= oldest)),
            ),
            Who::Pets => Answer::from(self.pets),
            Who::Trafficking => Answer::from(self.trafficking),
            Who::Family => Answer::from(self.family),
            Who::Mobility => Answer::from(self.mobility),
            Who::Medicine(medicine) => Answer::from(
                self.medicines
                    .map(|bits| bits & (1 << *medicine as u8) != 0),
            ),
        }
    }
}

fn bits(value: &str, bit: impl Fn(&str) -> Option<u8>) -> Option<u8> {
    value
        .split([',', ';', ' '])
        .filter(|part| !part.is_empty())
        .filter_map(bit)
        .reduce(|all, one| all | one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, value: &str, expected: &str) {
        let found = match Who::parse(key, value) {
            Ok(Some(who)) => format!("{who:?}"),
            Ok(None) => "nothing".to_owned(),
            Err(error) => error.to_string(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn keys_and_values() {
        check("age", "17", "Age(17)");
        check(
            "age",
            "old",
            "age does not take \"old\"; give a number of years from 0 to 120",
        );
        check("gender", "Woman", "Gender(Women)");
        check("gender", "any", "nothing");
        check("children", "3, 14", "Children(Ages([3, 14]))");
        check("children", "yes", "Children(Some)");
        check("children", "no", "nothing");
        check("children", "0", "Children(Ages([0]))");
        check("pets", "yes", "Pets");
        check("pets", "no", "nothing");
        check("pets", "dog", "pets does not take \"dog\"; give yes or no");
        check("language", "creole", "Language(\"Haitian Creole\")");
        check("language", "tzotzil", "Language(\"Tzotzil\")");
        check(
            "language",
            "",
            "language does not take \"\"; give the name of a language, such as Spanish or K'iche'",
        );
        check("medicine", "insulin", "Medicine(Insulin)");
        check(
            "hair",
            "red",
            "\"hair\" is not something a search knows; it knows age, gender, children, pets, language, trafficking, family, mobility, medicine",
        );
    }

    #[test]
    fn only_a_stated_no_is_a_no() {
        let mut says = Statements::default();
        assert_eq!(says.answer(&Who::Pets), Answer::Silent);
        says.set("eligibility.children", "12");
        assert_eq!(
            says.answer(&Who::Children(Children::Ages(vec![3, 14]))),
            Answer::No
        );
        assert_eq!(says.answer(&Who::Children(Children::Some)), Answer::Yes);
        says.set("eligibility.gender", "women, trans");
        assert_eq!(says.answer(&Who::Gender(Gender::Men)), Answer::No);
        assert_eq!(says.answer(&Who::Gender(Gender::Trans)), Answer::Yes);
        says.set_ages(Some(18.0), Some(0.0));
        assert_eq!(says.answer(&Who::Age(80)), Answer::Yes);
        assert_eq!(says.answer(&Who::Age(17)), Answer::No);
        says.set("eligibility.pets", "perhaps");
        assert_eq!(says.answer(&Who::Pets), Answer::Silent);
    }
}
