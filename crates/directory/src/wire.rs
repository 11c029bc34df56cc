//! HSDS 3 JSON as it is read: only the fields a search needs, borrowed from the text. Anything else stays in the
//! object as it came. A number, a boolean or null where a text is expected is taken as text, because exporters differ.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A text of any scalar type; empty for null.
#[derive(Debug, Default, Clone)]
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl Text<'_> {
    pub(crate) fn as_str(&self) -> &str {
        self.0.trim()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, true, false or null")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
            fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(if value { "true" } else { "false" })))
            }
            fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(value.to_string())))
            }
            fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(value.to_string())))
            }
            fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(value.to_string())))
            }
            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(Text::default())
            }
            // A list or an object where a text belongs says nothing we can use, and must not lose the whole record.
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                while seq.next_element::<serde::de::IgnoredAny>()?.is_some() {}
                Ok(Text::default())
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map
                    .next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?
                    .is_some()
                {}
                Ok(Text::default())
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// All kinds of object at once: the names of HSDS do not clash, and one reader is less to keep right than seven.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Object<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    #[serde(borrow)]
    pub(crate) alternate_name: Text<'a>,
    #[serde(borrow)]
    pub(crate) description: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) eligibility_description: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) application_process: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) organization_id: Text<'a>,
    #[serde(borrow)]
    pub(crate) service_id: Text<'a>,
    #[serde(borrow)]
    pub(crate) location_id: Text<'a>,
    #[serde(borrow)]
    pub(crate) location_type: Text<'a>,
    #[serde(borrow)]
    pub(crate) status: Text<'a>,
    #[serde(borrow)]
    pub(crate) assured_date: Text<'a>,
    #[serde(borrow)]
    pub(crate) minimum_age: Text<'a>,
    #[serde(borrow)]
    pub(crate) maximum_age: Text<'a>,
    #[serde(borrow)]
    pub(crate) latitude: Text<'a>,
    #[serde(borrow)]
    pub(crate) longitude: Text<'a>,
    #[serde(borrow)]
    pub(crate) phones: Vec<Phone<'a>>,
    #[serde(borrow)]
    pub(crate) languages: Vec<Language<'a>>,
    #[serde(borrow)]
    pub(crate) schedules: Vec<Schedule<'a>>,
    #[serde(borrow)]
    pub(crate) addresses: Vec<Address<'a>>,
    #[serde(borrow)]
    pub(crate) accessibility: Vec<Accessibility<'a>>,
    #[serde(borrow)]
    pub(crate) attributes: Vec<Attribute<'a>>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Phone<'a> {
    #[serde(borrow)]
    pub(crate) number: Text<'a>,
    #[serde(borrow)]
    pub(crate) extension: Text<'a>,
    #[serde(borrow, rename = "type")]
    pub(crate) kind: Text<'a>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Language<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    #[serde(borrow)]
    pub(crate) code: Text<'a>,
    #[serde(borrow)]
    pub(crate) note: Text<'a>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Schedule<'a> {
    #[serde(borrow)]
    pub(crate) byday: Text<'a>,
    #[serde(borrow)]
    pub(crate) freq: Text<'a>,
    #[serde(borrow)]
    pub(crate) interval: Text<'a>,
    #[serde(borrow)]
    pub(crate) opens_at: Text<'a>,
    #[serde(borrow)]
    pub(crate) closes_at: Text<'a>,
    #[serde(borrow)]
    pub(crate) valid_from: Text<'a>,
    #[serde(borrow)]
    pub(crate) valid_to: Text<'a>,
    #[serde(borrow)]
    pub(crate) description: Text<'a>,
}

#[expect(clippy::struct_field_names, reason = "the names are HSDS's own")]
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Address<'a> {
    #[serde(borrow)]
    pub(crate) attention: Text<'a>,
    #[serde(borrow)]
    pub(crate) address_1: Text<'a>,
    #[serde(borrow)]
    pub(crate) address_2: Text<'a>,
    #[serde(borrow)]
    pub(crate) city: Text<'a>,
    #[serde(borrow)]
    pub(crate) state_province: Text<'a>,
    #[serde(borrow)]
    pub(crate) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(crate) address_type: Text<'a>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Accessibility<'a> {
    #[serde(borrow)]
    pub(crate) description: Text<'a>,
    #[serde(borrow)]
    pub(crate) details: Text<'a>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Attribute<'a> {
    #[serde(borrow)]
    pub(crate) taxonomy_term_id: Text<'a>,
    #[serde(borrow)]
    pub(crate) label: Text<'a>,
    #[serde(borrow)]
    pub(crate) value: Text<'a>,
    #[serde(borrow)]
    pub(crate) taxonomy_term: Option<Term<'a>>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Term<'a> {
    #[serde(borrow)]
    pub(crate) id: Text<'a>,
}

impl Attribute<'_> {
    /// The term's id, from the flat field of the tables or the nested object of the JSON form.
    pub(crate) fn term(&self) -> &str {
        match self.taxonomy_term_id.as_str() {
            "" => self
                .taxonomy_term
                .as_ref()
                .map_or("", |term| term.id.as_str()),
            id => id,
        }
    }
}

/// Where a long text stands inside the JSON of its object. Keeping the place instead of a copy halves the memory.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Part {
    start: u32,
    length: u32,
}

impl Part {
    pub(crate) fn of(raw: Option<&RawValue>, json: &str) -> Self {
        let Some(raw) = raw else {
            return Self::default();
        };
        let start = (raw.get().as_ptr() as usize).wrapping_sub(json.as_ptr() as usize);
        match (u32::try_from(start), u32::try_from(raw.get().len())) {
            (Ok(start), Ok(length)) => Self { start, length },
            _ => Self::default(),
        }
    }

    /// The text itself, empty when there is none.
    pub(crate) fn read<'j>(self, json: &'j str) -> Cow<'j, str> {
        let start = self.start as usize;
        let raw = json
            .get(start..start + self.length as usize)
            .unwrap_or_default();
        serde_json::from_str::<Text<'j>>(raw)
            .map(|text| text.0)
            .unwrap_or_default()
    }
}
