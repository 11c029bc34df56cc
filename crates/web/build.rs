//! Prepares what every page carries inline: the style sheets and the leave script, made small, and
//! the content security policy that allows exactly these texts by their SHA-256 and nothing else.
//!
//! A colour is written once, as `var(--ink)`. For browsers from before custom properties each such
//! declaration gets a line before it with the light value from `:root`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The style sheets, by the name of their constant. `shell` goes on every page; a page may add one.
const SHEETS: [(&str, &str); 3] = [
    ("SHELL_CSS", "assets/shell.css"),
    ("HOME_CSS", "assets/home.css"),
    ("STEPS_CSS", "assets/steps.css"),
];
const SCRIPT: &str = "assets/leave.js";

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folder this way"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let tokens = tokens(&fs::read_to_string("assets/shell.css")?);
    let mut code = String::new();
    let mut styles = String::new();
    for (name, file) in SHEETS {
        println!("cargo::rerun-if-changed={file}");
        let css = with_fallbacks(&small_css(&fs::read_to_string(file)?), &tokens);
        write!(styles, " '{}'", hash(&css))?;
        writeln!(
            code,
            "/// `{file}`, made small.\npub(crate) const {name}: &str = {css:?};"
        )?;
    }
    println!("cargo::rerun-if-changed={SCRIPT}");
    let script = small_script(&fs::read_to_string(SCRIPT)?);
    writeln!(
        code,
        "/// `{SCRIPT}`, made small.\npub(crate) const LEAVE_JS: &str = {script:?};"
    )?;
    let policy = format!(
        "default-src 'none'; style-src{styles}; script-src '{}'; img-src data:; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'",
        hash(&script)
    );
    writeln!(
        code,
        "/// Allows the inline texts above and nothing else.\npub(crate) const POLICY: &str = {policy:?};"
    )?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("assets.rs"), code)?;
    Ok(())
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// The light value of each colour: the first `:root` rule of the shell.
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
