//! The cookies of the room: one of a visitor's conversation, one of a member of staff, one of a
//! partner's request. Each holds a random token and nothing else, ends with the browser, and is
//! never sent from another site. The public guide sets none.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use helpline::Token;

/// Whose cookie it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Jar {
    Visitor,
    Member,
    Partner,
}

impl Jar {
    /// The prefix makes a browser refuse the cookie from another host, or without TLS.
    const fn name(self) -> &'static str {
        match self {
            Jar::Visitor => "__Host-v",
            Jar::Member => "__Host-m",
            Jar::Partner => "__Host-p",
        }
    }
}

/// The longest `Cookie` header that is looked into, in bytes.
const CAP: usize = 4_096;
const RULES: &str = "; Path=/; Secure; HttpOnly; SameSite=Strict";

/// The most tokens in one cookie; the oldest goes first.
const HELD: usize = 12;
/// What stands between the tokens of a cookie that holds several. No token has it.
const BETWEEN: char = '.';

/// The token in the cookie; the newest where it holds several.
pub(crate) fn token(headers: &HeaderMap, jar: Jar) -> Option<Token> {
    let held = held(headers, jar)?;
    Token::parse(held.split(BETWEEN).next()?).ok()
}

/// Every token in the cookie, the newest first.
pub(crate) fn tokens(headers: &HeaderMap, jar: Jar) -> Vec<Token> {
    let held = held(headers, jar).unwrap_or_default();
    let parsed = held.split(BETWEEN).take(HELD).map(Token::parse);
    parsed.filter_map(Result::ok).collect()
}

/// What stands in the cookie. A cookie that came twice is no cookie: one of the two is not ours.
fn held(headers: &HeaderMap, jar: Jar) -> Option<&str> {
    let mut found = headers
        .get_all(COOKIE)
        .iter()
        .filter(|header| header.len() <= CAP)
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| *name == jar.name())
        .map(|(_, value)| value);
    let held = found.next()?;
    found.next().is_none().then_some(held)
}

/// Sets the cookie until the browser closes.
pub(crate) fn set(jar: Jar, token: &Token) -> Option<HeaderValue> {
    add(jar, token, &[])
}

/// Sets the cookie to a new token before those that it goes on holding.
pub(crate) fn add(jar: Jar, token: &Token, held: &[Token]) -> Option<HeaderValue> {
    let mut value = token.to_text().to_string();
    for own in held.iter().take(HELD - 1) {
        value.push(BETWEEN);
        value.push_str(&own.to_text());
    }
    HeaderValue::from_str(&format!("{}={value}{RULES}", jar.name())).ok()
}

/// Takes the cookie away.
pub(crate) const fn clear(jar: Jar) -> HeaderValue {
    HeaderValue::from_static(match jar {
        Jar::Visitor => "__Host-v=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0",
        Jar::Member => "__Host-m=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0",
        Jar::Partner => "__Host-p=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    #[track_caller]
    fn check(headers: &[&str], expected: bool) {
        let mut map = HeaderMap::new();
        for header in headers {
            map.append(COOKIE, HeaderValue::from_str(header).unwrap());
        }
        let found = token(&map, Jar::Visitor);
        assert_eq!(found.is_some(), expected, "{headers:?}");
    }

    #[test]
    fn a_cookie_is_read_only_where_it_is_whole_and_stands_once() {
        let own = format!("__Host-v={TOKEN}");
        let other = format!("__Host-m={TOKEN}");
        check(&[&own], true);
        check(&[&format!("a=b; {own};{other}; c")], true);
        check(&[&other, &own], true);
        check(&[], false);
        check(&[&other], false);
        check(&[&format!("{own}; {own}")], false);
        check(&[&own, &own], false);
        check(&[&format!("{own}=")], false);
        check(&[&format!("__Host-v=\"{TOKEN}\"")], false);
        check(&["__Host-v=short"], false);
        check(&["__Host-v"], false);
        check(&[&format!("v={TOKEN}; __host-v={TOKEN}")], false);
        check(&[&format!("a={}; {own}", "x".repeat(CAP))], false);
    }

    #[test]
    fn a_cookie_holds_the_newest_few() {
        let token = |letter: &str| Token::parse(&letter.repeat(43)).unwrap();
        let mut map = HeaderMap::new();
        for letter in "AQgwEIMUYcko048".split("").filter(|own| !own.is_empty()) {
            let set = add(Jar::Partner, &token(letter), &tokens(&map, Jar::Partner)).unwrap();
            let pair = set.to_str().unwrap().strip_suffix(RULES).unwrap();
            map.insert(COOKIE, HeaderValue::from_str(pair).unwrap());
        }
        let held: Vec<String> = tokens(&map, Jar::Partner)
            .iter()
            .map(|token| token.to_text()[..1].to_owned())
            .collect();
        assert_eq!(held.concat(), "840okcYUMIEw");
        let newest = super::token(&map, Jar::Partner).unwrap();
        assert_eq!(*newest.to_text(), "8".repeat(43));
        // What is no token is passed over, and too much of it is no cookie.
        let odd = format!("__Host-p=x.{}.", "A".repeat(43));
        map.insert(COOKIE, HeaderValue::from_str(&odd).unwrap());
        assert_eq!(tokens(&map, Jar::Partner).len(), 1);
        assert!(super::token(&map, Jar::Partner).is_none());
        assert!(tokens(&HeaderMap::new(), Jar::Partner).is_empty());
    }

    #[test]
    fn a_cookie_that_is_set_can_be_read_and_taken_away() {
        let token = Token::parse(TOKEN).unwrap();
        for jar in [Jar::Visitor, Jar::Member, Jar::Partner] {
            let set = set(jar, &token).unwrap();
            let set = set.to_str().unwrap();
            assert_eq!(set, format!("{}={TOKEN}{RULES}", jar.name()));
            let clear = clear(jar);
            let clear = clear.to_str().unwrap();
            assert_eq!(clear, format!("{}={RULES}; Max-Age=0", jar.name()));
        }
    }
}
