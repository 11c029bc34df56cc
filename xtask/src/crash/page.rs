//! What a visitor sees on a page: the messages, the form for the next one, and words that were given back. It reads
//! the markup that the pages promise and nothing more.

/// A message on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its place in the conversation.
    pub seq: u64,
    /// The words.
    pub text: String,
    /// Whether the helpline said it, not the visitor.
    pub theirs: bool,
}

/// The messages on a page, in their order in the conversation; pages may show the newest first. A message is
/// an item with words and a place in the conversation. One that broke off is not shown.
#[must_use]
pub fn messages(page: &str) -> Vec<Shown> {
    let mut found: Vec<Shown> = elements(page, "li")
        .filter_map(|(tag, inner)| {
            let mut paragraphs = elements(inner, "p");
            let (_, text) = paragraphs.find(|(tag, _)| classes(tag).any(|class| class == "x"))?;
            Some(Shown {
                seq: attribute(tag, "data-seq")?.parse().ok()?,
                text: plain(text),
                theirs: classes(tag).any(|class| ["advocate", "system"].contains(&class)),
            })
        })
        .collect();
    found.sort_by_key(|it| it.seq);
    found
}

/// Whether words stand anywhere on the page: given back to be sent again, if they are not among its messages.
#[must_use]
pub fn holds(page: &str, words: &str) -> bool {
    unescaped(page).contains(words)
}

/// The hidden fields of the form that takes a message; none when the page has no such form.
#[must_use]
pub fn form(page: &str) -> Option<Vec<(String, String)>> {
    let (_, form) = elements(page, "form").find(|(_, inner)| textarea(inner).is_some())?;
    let hidden = tags(form, "input").filter(|tag| attribute(tag, "type") == Some("hidden"));
    let pair = |tag: &str| {
        Some((
            plain(attribute(tag, "name")?),
            plain(attribute(tag, "value").unwrap_or_default()),
        ))
    };
    Some(hidden.filter_map(pair).collect())
}

/// The values of input fields by name, as far as the page has them.
#[must_use]
pub fn fields(page: &str, names: &[&str]) -> Vec<(String, String)> {
    let value = |name: &&str| {
        let tag = tags(page, "input").find(|tag| attribute(tag, "name") == Some(name))?;
        let value = attribute(tag, "value").unwrap_or_default();
        Some(((*name).to_owned(), plain(value)))
    };
    names.iter().filter_map(value).collect()
}

fn textarea(page: &str) -> Option<String> {
    elements(page, "textarea")
        .find(|(tag, _)| attribute(tag, "name") == Some("text"))
        .map(|(_, inner)| plain(inner.trim_matches('\n')))
}

/// The opening tags of a name.
fn tags<'a>(page: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    pieces(page, name).filter_map(|piece| piece.split_once('>').map(|(tag, _)| tag))
}

/// Elements of a name that do not hold others of the same name: opening tag and content.
fn elements<'a>(page: &'a str, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let end = format!("</{name}>");
    pieces(page, name).filter_map(move |piece| {
        let (tag, rest) = piece.split_once('>')?;
        let (inner, _) = rest.split_once(end.as_str())?;
        Some((tag, inner))
    })
}

/// What follows each `<name`.
fn pieces<'a>(page: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    page.match_indices('<').filter_map(move |(at, _)| {
        let rest = page.get(at + 1..)?.strip_prefix(name)?;
        rest.starts_with([' ', '>', '\n', '/']).then_some(rest)
    })
}

fn classes(tag: &str) -> impl Iterator<Item = &str> {
    attribute(tag, "class")
        .unwrap_or_default()
        .split_ascii_whitespace()
}

/// The value of an attribute, still escaped.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.match_indices(name).find_map(|(at, _)| {
        let before = tag.get(..at)?;
        let value = tag.get(at + name.len()..)?.strip_prefix("=\"")?;
        before
            .ends_with([' ', '\n'])
            .then(|| value.split('"').next())
            .flatten()
    })
}

/// Markup as the reader sees it: tags away, characters back.
fn plain(markup: &str) -> String {
    let mut text = String::with_capacity(markup.len());
    for piece in markup.split('<').enumerate() {
        match piece {
            (0, before) => text.push_str(before),
            (_, tag) => text.push_str(tag.split_once('>').map_or("", |(_, after)| after)),
        }
    }
    unescaped(&text)
}

/// Characters back.
fn unescaped(markup: &str) -> String {
    let mut text = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((before, from)) = rest.split_once('&') {
        text.push_str(before);
        let entity = from.split_once(';').and_then(|(entity, after)| {
            let character = character(entity)?;
            Some((character, after))
        });
        if let Some((character, after)) = entity {
            text.push(character);
            rest = after;
        } else {
            text.push('&');
            rest = from;
        }
    }
    text.push_str(rest);
    text
}

fn character(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix("#x") {
        return char::from_u32(u32::from_str_radix(number, 16).ok()?);
    }
    if let Some(number) = entity.strip_prefix('#') {
        return char::from_u32(number.parse().ok()?);
    }
    match entity {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<ul><li class="n">no</li>
<li class="m advocate" data-seq="3"><p class="x">an answer</p></li>
<li class="m you" data-seq="2"><b>You</b> <p class="x">a &lt;b&gt; &amp; &quot;&#xf1;&#39;</p></li>
<li class="m" data-seq="4"><p class="x">broke o"#;

    #[test]
    fn whole_messages_are_read_in_the_order_of_the_conversation() {
        let shown = |seq, text: &str, theirs| Shown {
            seq,
            text: text.into(),
            theirs,
        };
        assert_eq!(
            messages(PAGE),
            [shown(2, "a <b> & \"ñ'", false), shown(3, "an answer", true)]
        );
    }

    #[test]
    fn the_form_for_a_message_is_found_with_its_hidden_fields() {
        let page = r#"<form><input type="hidden" name="no" value="1"></form>
            <form method="post"><input type="hidden" name="idem" value="ab"><input type="text" name="other">
            <input type="hidden" value="help" name="lane"><textarea name="text"></textarea></form>"#;
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            form(page),
            Some(vec![pair("idem", "ab"), pair("lane", "help")])
        );
        assert_eq!(form("<form></form>"), None);
    }

    #[test]
    fn words_given_back_are_seen_wherever_they_stand() {
        let words = "my <words> & more";
        for page in [
            "<textarea name=\"text\">\nmy &lt;words&gt; &amp; more</textarea>",
            "<input type=\"hidden\" name=\"text\" value=\"my &lt;words&gt; &#x26; more\">",
        ] {
            assert!(holds(page, words), "{page}");
        }
        assert!(!holds(PAGE, words));
    }

    #[test]
    fn what_is_no_character_stays_as_it_is() {
        assert_eq!(
            unescaped("a & b; &nbsp; &amp;lt; &"),
            "a & b; &nbsp; &lt; &"
        );
    }
}
