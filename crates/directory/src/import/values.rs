//! Single values in the form HSDS 3 gives them.

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use crate::change::Kind;
use crate::hours::{self, Week};
use crate::languages;
use crate::record::{KEPT_OF_A_SECRET_ADDRESS, KEPT_OF_A_SECRET_PLACE};

use super::report::Notebook;
use super::table::Row;

/// The fields of an object or of a part of one.
pub(crate) type Fields = Map<String, Value>;

pub(crate) fn value_of<'r>(row: &'r Row, column: &str) -> &'r str {
    row.iter()
        .find(|(name, _)| name == column)
        .map_or("", |(_, text)| text.as_str())
}

/// Numbers where HSDS 3 has numbers; what is no number stays text.
pub(crate) fn typed(column: &str, text: String) -> Value {
    if matches!(
        column,
        "latitude" | "longitude" | "minimum_age" | "maximum_age"
    ) {
        if let Ok(whole) = text.parse::<i64>() {
            return Value::from(whole);
        }
        if let Some(number) = text
            .parse::<f64>()
            .ok()
            .and_then(serde_json::Number::from_f64)
        {
            return Value::Number(number);
        }
    }
    Value::String(text)
}

pub(crate) fn note_coordinates(fields: &Fields, id: &str, report: &mut Notebook) {
    let (lat, lon) = (fields.get("latitude"), fields.get("longitude"));
    if lat.is_none() && lon.is_none() {
        return;
    }
    let point = lat
        .and_then(Value::as_f64)
        .zip(lon.and_then(Value::as_f64))
        .and_then(|(lat, lon)| crate::geo::Point::new(lat, lon));
    if point.is_none() {
        report.note(
            id,
            "its latitude and longitude are no point on the earth; the ZIP code is used instead",
        );
    }
}

/// The languages a field names, each an entry; a field that names none becomes a note.
pub(crate) fn language_entries(
    text: &str,
    row: &Fields,
    report: &mut Notebook,
    id: &str,
) -> Vec<Fields> {
    if text.is_empty() {
        return Vec::new();
    }
    let named = languages::named(text);
    let with = |pairs: Vec<(&str, String)>| {
        let mut entry = row.clone();
        entry.remove("name");
        for (name, value) in pairs {
            entry.insert(name.to_owned(), Value::String(value));
        }
        entry
    };
    match named.as_slice() {
        [] => {
            report.note(
                id,
                "a text in the field of languages names no language; it was kept as a note",
            );
            vec![with(vec![("note", text.to_owned())])]
        }
        [one] if one == text => vec![with(vec![("name", one.clone())])],
        several => {
            report.note(id, "a name of a language was brought to its usual form; what was written is kept as a note");
            let note = row
                .get("note")
                .and_then(Value::as_str)
                .map_or_else(|| text.to_owned(), |note| format!("{note}; {text}"));
            several
                .iter()
                .map(|name| with(vec![("name", name.clone()), ("note", note.clone())]))
                .collect()
        }
    }
}

/// Days as `MO,TU`, times as `09:00` where they are certain.
pub(crate) fn schedule(mut fields: Fields, id: &str, report: &mut Notebook) -> Fields {
    let text = |fields: &Fields, name: &str| {
        fields
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    if let Some(days) = hours::days(&text(&fields, "byday")).filter(|days| *days != 0) {
        let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let byday: Vec<&str> = codes
            .iter()
            .enumerate()
            .filter(|(day, _)| days & (1 << day) != 0)
            .map(|(_, code)| *code)
            .collect();
        fields.insert("byday".to_owned(), Value::String(byday.join(",")));
        fields
            .entry("freq")
            .or_insert_with(|| Value::String("WEEKLY".to_owned()));
    }
    let (opens, closes) = (text(&fields, "opens_at"), text(&fields, "closes_at"));
    if let (Some((from, true)), Some((to, true))) = (hours::time(&opens), hours::time(&closes)) {
        let clock = |minute: u16| Value::String(format!("{:02}:{:02}", minute / 60, minute % 60));
        fields.insert("opens_at".to_owned(), clock(from));
        fields.insert("closes_at".to_owned(), clock(to));
    }
    let (byday, freq, interval, opens, closes, words) = (
        text(&fields, "byday"),
        text(&fields, "freq"),
        text(&fields, "interval"),
        text(&fields, "opens_at"),
        text(&fields, "closes_at"),
        text(&fields, "description"),
    );
    let row = hours::Row {
        byday: &byday,
        freq: &freq,
        interval: &interval,
        opens_at: &opens,
        closes_at: &closes,
        words: &words,
        ..hours::Row::default()
    };
    if Week::read([row]).is_none() {
        report.note(
            id,
            "its hours cannot be worked out; whether it is open is unknown on those days",
        );
    }
    fields
}

/// Rows of HSDS 2 that differ only in the day become one row of HSDS 3.
pub(crate) fn join_days(known: &mut [Value], part: &Fields) -> bool {
    let Some(day) = part
        .get("byday")
        .and_then(Value::as_str)
        .filter(|_| !part.contains_key("id"))
    else {
        return false;
    };
    for other in known.iter_mut().filter_map(Value::as_object_mut) {
        let same = other.len() == part.len()
            && other
                .iter()
                .all(|(name, value)| name == "byday" || part.get(name) == Some(value));
        if same && let Some(Value::String(days)) = other.get_mut("byday") {
            if !days.split(',').any(|known| known == day) {
                days.push(',');
                days.push_str(day);
            }
            return true;
        }
    }
    false
}

/// What the attribute `confidential` of an object says; `None` where it has none.
fn says_confidential(fields: &Fields) -> Option<bool> {
    let part = |attribute: &Value, name: &str| {
        let text = attribute.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_lowercase()
    };
    let attributes = fields.get("attributes").and_then(Value::as_array);
    let said = attributes
        .into_iter()
        .flatten()
        .filter(|attribute| part(attribute, "label") == "confidential")
        .map(|attribute| !matches!(part(attribute, "value").as_str(), "" | "false" | "no" | "0"));
    // Where two rows disagree, the place stays secret.
    said.max()
}

/// Takes out of a location marked confidential all that could say where it is; whether there was something to take out.
pub(crate) fn hide_address(fields: &mut Fields) -> bool {
    if says_confidential(fields) != Some(true) && !typed_confidential(fields) {
        return false;
    }
    let mut found = keep_only(fields, KEPT_OF_A_SECRET_PLACE);
    for address in rows(fields, "addresses") {
        found |= keep_only(address, KEPT_OF_A_SECRET_ADDRESS);
    }
    for row in rows(fields, "accessibility") {
        found |= keep_only(row, &["id", "description"]);
    }
    found
}

fn rows<'fields>(
    fields: &'fields mut Fields,
    list: &str,
) -> impl Iterator<Item = &'fields mut Fields> {
    let list = fields.get_mut(list).and_then(Value::as_array_mut);
    list.into_iter().flatten().filter_map(Value::as_object_mut)
}

fn typed_confidential(fields: &Fields) -> bool {
    fields
        .get("location_type")
        .and_then(Value::as_str)
        .is_some_and(|kind| kind.eq_ignore_ascii_case("confidential"))
}

fn keep_only(fields: &mut Fields, names: &[&str]) -> bool {
    let before = fields.len();
    fields.retain(|name, _| names.contains(&name.as_str()));
    fields.len() != before
}

/// An object that was secret and comes again from a source that does not say so: the mark stays until a source says
/// `false`. `None` where the object says something itself.
pub(crate) fn kept_secret(kind: Kind, json: &str) -> Option<Box<RawValue>> {
    let mut fields: Fields = serde_json::from_str(json).ok()?;
    if says_confidential(&fields).is_some() || typed_confidential(&fields) {
        return None;
    }
    let mark = json!({ "label": "confidential", "value": "true" });
    let attributes = fields
        .entry("attributes".to_owned())
        .or_insert_with(|| Value::Array(Vec::new()));
    attributes.as_array_mut()?.push(mark);
    if kind == Kind::Location {
        hide_address(&mut fields);
    }
    RawValue::from_string(serde_json::to_string(&fields).ok()?).ok()
}
