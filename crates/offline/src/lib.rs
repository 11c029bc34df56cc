#![doc = include_str!("../README.md")]

mod page;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use guide::Guide;
use guide::handout::Handout;
use jiff::civil::Date;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use sha2::{Digest, Sha256};
use thiserror::Error;
use words::{Lang, Source, Words};

/// The module, as it was built with the program; empty where it could not be.
const MODULE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/guide.wasm"));

const SCRIPT: &str = include_str!("../page/guide.js");
const TOKENS: &str = include_str!("../../../look/tokens.css");
const STYLE: &str = include_str!("../page/guide.css");
const TEMPLATE: &str = include_str!("../page/guide.html");

/// The name under which the file is given out: neutral, because it is seen in lists of downloads.
pub const FILE_NAME: &str = "guide.html";

/// Why there is no file.
#[derive(Debug, Error)]
pub enum Fault {
    /// The program was built without the module.
    #[error(
        "this program was built without the offline guide. Run `rustup target add wasm32-unknown-unknown` and build it again"
    )]
    NoModule,
    /// The words or the template of this room do not load; a build whose tests passed has no such fault.
    #[error("the offline guide could not be put together: {0}")]
    Broken(String),
}

/// The WebAssembly module that reads a handout in a browser, about 500 kB; none where the program was built without
/// it.
pub fn module() -> Option<&'static [u8]> {
    (!MODULE.is_empty()).then_some(MODULE)
}

/// The offline guide for helpers: one HTML file that needs nothing else, with the job doors of a guide as they are on
/// a day, opening in one language and holding both. UTF-8, about 1 MB, less than 500 kB with gzip.
///
/// It depends on its arguments alone. Making it takes some milliseconds of work, so that whoever serves it makes it
/// once a day for each language and keeps it.
///
/// # Errors
/// A program without the module; words or a template that do not load.
pub fn file(guide: &Guide, made: Date, lang: Lang) -> Result<String, Fault> {
    let module = module().ok_or(Fault::NoModule)?;
    let handout = Handout::make(guide, made);
    let bytes = handout.bytes().map_err(broken)?;
    let said = page::said(&words()?, &handout);
    let plain = [lang, lang.other()].map(|lang| page::plain(guide, made, &said, lang));
    let first = said.get(lang.tag());
    let say = |key: &str| {
        first
            .and_then(|own| own.get(key))
            .cloned()
            .unwrap_or_default()
    };
    let style = [TOKENS, STYLE].concat();
    let page = page::Page {
        lang: lang.tag(),
        title: say("title"),
        leave: say("leave"),
        other: lang.other().own_name(),
        until: handout.until().to_string(),
        policy: policy(&style),
        style: &style,
        script: SCRIPT,
        plain,
        words: data(&said)?,
        pack: STANDARD.encode(bytes),
        module: STANDARD.encode(module),
    };
    render(&page)
}

/// The last day on which a file made on a day is of use; after it, the file shows the emergency number alone.
pub fn until(guide: &Guide, made: Date) -> Date {
    Handout::make(guide, made).until()
}

/// The words of this room, with those that the site says too.
fn words() -> Result<Words, Fault> {
    let source = |lang, name, text| Source { lang, name, text };
    Words::new(&[
        source(Lang::En, "offline/en.ftl", include_str!("../words/en.ftl")),
        source(Lang::Es, "offline/es.ftl", include_str!("../words/es.ftl")),
        source(
            Lang::En,
            "site-and-file.en.ftl",
            include_str!("../../../look/site-and-file.en.ftl"),
        ),
        source(
            Lang::Es,
            "site-and-file.es.ftl",
            include_str!("../../../look/site-and-file.es.ftl"),
        ),
    ])
    .map_err(|problems| {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Fault::Broken(listed.join("; "))
    })
}

/// What the file may do: run the script and the module that stand in it, use the style that stands in it, and nothing
/// else. It has no way to reach a network.
fn policy(style: &str) -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-{}'; style-src 'sha256-{}'; connect-src 'none'; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(SCRIPT),
        hash(style)
    )
}

/// JSON that can stand in a script element: nothing in it ends the element.
fn data(value: &impl serde::Serialize) -> Result<String, Fault> {
    let json = serde_json::to_string(value).map_err(broken)?;
    Ok(json.replace('<', "\\u003c"))
}

fn render(page: &page::Page<'_>) -> Result<String, Fault> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.add_template("guide.html", TEMPLATE).map_err(broken)?;
    let template = env.get_template("guide.html").map_err(broken)?;
    template.render(Serde(page)).map_err(broken)
}

fn broken(error: impl std::fmt::Display) -> Fault {
    Fault::Broken(error.to_string())
}
