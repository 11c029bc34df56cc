//! Prepares what each kind of page carries inline: its style sheets and scripts, made small, and the
//! content security policy that allows exactly these texts by their SHA-256 and nothing else.
//!
//! A colour is written once, as `var(--ink)`. For browsers from before custom properties each such
//! declaration gets a line before it with the light value from `:root`.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// One kind of page: the name of its constant, its surface, its style sheets and its scripts, in order.
type Kind = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// The colours, which the shell begins with.
const TOKENS: &str = "../../look/tokens.css";

/// Every kind of page. Each surface has a policy of its own that allows the texts of its kinds.
const KINDS: [Kind; 7] = [
    // A page without a form needs no script to send it, and is never put in the place of another.
    ("PLAIN", "plain", &["shell"], &["leave"]),
    ("SHOW", "show", &["shell", "guide"], &["leave", "copy"]),
    // The pages of the guide take each other's place, with the sheets of each.
    ("GUIDE", "guide", &["shell", "guide"], &["leave", "swap"]),
    ("STEPS", "guide", &["shell", "steps"], &["leave", "swap"]),
    (
        "TALK",
        "talk",
        &["shell", "steps", "talk"],
        &["leave", "talk"],
    ),
    ("PARTNER", "partner", &["shell", "steps", "partner"], &[]),
    // Staff: a sheet of its own over the shell's colours.
    ("CONSOLE", "console", &["shell", "console"], &["console"]),
];

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folder this way"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let mut sheets = BTreeMap::new();
    let mut scripts = BTreeMap::new();
    let look = read(TOKENS)?;
    let tokens = tokens(&look);
    let mut code = String::new();
    for (_, _, css, js) in KINDS {
        for name in css.iter().copied() {
            if let Entry::Vacant(place) = sheets.entry(name) {
                let mut text = read(&format!("assets/{name}.css"))?;
                if name == "shell" {
                    text.insert_str(0, &look);
                }
                let text = small_css(&text);
                place.insert(with_fallbacks(&text, &tokens));
            }
        }
        for name in js.iter().copied() {
            if let Entry::Vacant(place) = scripts.entry(name) {
                place.insert(small_script(&read(&format!("assets/{name}.js"))?));
            }
        }
    }
    let sheet = |css: &[&str]| joined(css, &sheets, "");
    let script = |js: &[&str]| joined(js, &scripts, "\n");
    for (kind, surface, css, js) in KINDS {
        let own = || KINDS.iter().filter(|(_, other, _, _)| *other == surface);
        let policy = format!(
            "default-src 'none'; style-src{}; script-src{}; img-src data:; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'",
            allowed(&own().map(|(_, _, css, _)| sheet(css)).collect()),
            allowed(&own().map(|(_, _, _, js)| script(js)).collect())
        );
        let (style, script) = (sheet(css), script(js));
        let swaps = js.contains(&"swap");
        writeln!(
            code,
            "/// The inline texts of one kind of page, made small, and the policy that allows them and nothing else.\n\
             pub(crate) const {kind}: crate::frame::Kind = crate::frame::Kind {{ style: {style:?}, script: {script:?}, \
             swaps: {swaps}, policy: {policy:?} }};"
        )?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("assets.rs"), code)?;
    Ok(())
}

/// The texts of these names as one: an inline text costs its hash in the policy besides itself.
fn joined(names: &[&str], all: &BTreeMap<&'static str, String>, between: &str) -> String {
    let texts: Vec<&str> = names
        .iter()
        .filter_map(|name| all.get(name).map(String::as_str))
        .collect();
    texts.join(between)
}

fn read(file: &str) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={file}");
    Ok(fs::read_to_string(file)?)
}

/// What a directive of the policy allows: these texts by hash, or nothing.
fn allowed(texts: &BTreeSet<String>) -> String {
    let mut list = String::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        list.push_str(" '");
        list.push_str(&hash(text));
        list.push('\'');
    }
    if list.is_empty() {
        " 'none'".to_owned()
    } else {
        list
    }
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// The light value of each colour: the first `:root` rule.
fn tokens(css: &str) -> BTreeMap<String, String> {
    let root = css.split(":root").nth(1).unwrap_or_default();
    let body = root.split(['{', '}']).nth(1).unwrap_or_default();
    body.split(';')
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

/// Puts the light value before each declaration that uses a token. The sheet is already small.
fn with_fallbacks(css: &str, tokens: &BTreeMap<String, String>) -> String {
    let mut out = String::new();
    for piece in css.split_inclusive(['{', '}', ';']) {
        let declaration = piece.trim_end_matches(['}', ';']);
        if declaration.contains("var(--") {
            let plain = tokens
                .iter()
                .fold(declaration.to_owned(), |plain, (name, value)| {
                    plain.replace(&format!("var(--{name})"), value)
                });
            out.push_str(&plain);
            out.push(';');
        }
        out.push_str(piece);
    }
    out
}

/// Drops comments and the white space between tokens. Our sheets hold no strings with spaces.
fn small_css(css: &str) -> String {
    let mut text = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let mut small = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (wide, narrow) in [
        (" {", "{"),
        ("{ ", "{"),
        (" }", "}"),
        ("} ", "}"),
        ("; ", ";"),
        (": ", ":"),
        (", ", ","),
        (";}", "}"),
        (" > ", ">"),
    ] {
        small = small.replace(wide, narrow);
    }
    small
}

/// Drops indentation, empty lines and whole-line comments; line ends stay, so that no statement
/// can run into the next.
fn small_script(script: &str) -> String {
    script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}
