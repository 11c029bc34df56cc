//! Cues: how people say what indicators name, in each language, and how the words around them change
//! what was said. Data that an advocate can edit; `narrative` reads text with it. The language of a
//! line under `say` is described in `docs/knowledge/cues.md`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::pack::Problem;
use crate::{Id, Sources};

/// How something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sense {
    /// Said to be so.
    Affirmed,
    /// Said with doubt.
    Unsure,
    /// It was so in another, closed time.
    Past,
    /// Feared or threatened; it has not happened.
    Feared,
    /// About somebody else, or told of in news, a film or a book.
    Other,
    /// If, could, advice, training, rights in general.
    Hypothetical,
    /// Said not to be so.
    Denied,
}

impl Sense {
    /// The word used in data.
    pub const fn name(self) -> &'static str {
        match self {
            Sense::Affirmed => "affirmed",
            Sense::Unsure => "unsure",
            Sense::Past => "past",
            Sense::Feared => "feared",
            Sense::Other => "other",
            Sense::Hypothetical => "hypothetical",
            Sense::Denied => "denied",
        }
    }

    /// Whether a mention in this sense is a sign of what it names.
    pub const fn counts(self) -> bool {
        matches!(self, Sense::Affirmed | Sense::Unsure | Sense::Past)
    }
}

/// What words of context do to the mentions around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Does {
    /// The reach of what stands before ends here (“but”).
    End,
    /// Nothing: a longer saying that only looks like one of the others (“not only”).
    Nothing,
    /// Mentions that they reach are meant so.
    #[serde(untagged)]
    Means(Sense),
}

/// How far words of context reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reaches {
    /// Mentions after them, until the clause ends.
    #[default]
    After,
    /// Mentions before them, until the clause begins.
    Before,
    /// Mentions that share a word with them, and no other: a figure of speech.
    Itself,
    /// The whole sentence.
    Sentence,
    /// The sentence and those after it, until a blank line or until somebody speaks of themselves.
    Paragraph,
}

/// One cue: an indicator and what people say when they mean it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// The indicator it proposes.
    pub indicator: Id,
    /// Ways of saying it; one is enough.
    pub say: Vec<String>,
    /// Sentences that must propose it.
    pub yes: Vec<String>,
    /// Sentences that must not.
    pub no: Vec<String>,
}

/// Words that change how a mention is meant.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// What they do.
    pub does: Does,
    /// How far.
    #[serde(default)]
    pub reaches: Reaches,
    /// Over at most how many words.
    #[serde(default = "eight")]
    pub words: u8,
    /// Whether they count in a question alone.
    #[serde(default)]
    pub question: bool,
    /// Whether they count only behind a comma. Such an end closes a denial or a doubt, never an “if”: what
    /// is supposed goes on.
    #[serde(default)]
    pub comma: bool,
    /// The words.
    pub say: Vec<String>,
}

const fn eight() -> u8 {
    8
}

/// A file of cues.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    family: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    cue: Vec<Cue>,
    #[serde(default)]
    context: Vec<Context>,
}

/// The cues of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tongue {
    /// The language tag, as the files are named.
    pub tag: String,
    /// Names for words that several cues use.
    pub families: BTreeMap<String, Vec<String>>,
    /// The cues, each with the file it stands in.
    pub cues: Vec<(String, Cue)>,
    /// The context, each with the file it stands in.
    pub contexts: Vec<(String, Context)>,
}

impl Tongue {
    /// Reads every language of some files: `en.toml`, and `en-….toml` for its parts.
    ///
    /// # Errors
    /// Every file that cannot be read, and every family that stands twice.
    pub fn read(sources: &Sources<'_>) -> Result<Vec<Tongue>, Vec<Problem>> {
        let mut tongues: BTreeMap<&str, Tongue> = BTreeMap::new();
        let mut problems = Vec::new();
        for (name, text) in sources {
            let place = format!("cues/{name}");
            let stem = name.strip_suffix(".toml").unwrap_or(name);
            let tag = stem.split_once('-').map_or(stem, |(tag, _)| tag);
            if words::Lang::from_tag(tag).is_none() {
                problems.push(Problem::new(
                    place,
                    "is named for no language. Name it like `en.toml` or `es-harms.toml`.",
                ));
                continue;
            }
            let file: File = match toml::from_str(text) {
                Ok(file) => file,
                Err(error) => {
                    problems.push(Problem::new(place, error.to_string().trim_end().to_owned()));
                    continue;
                }
            };
            let tongue = tongues.entry(tag).or_default();
            tag.clone_into(&mut tongue.tag);
            for (family, members) in file.family {
                if tongue.families.insert(family.clone(), members).is_some() {
                    problems.push(Problem::new(
                        place.clone(),
                        format!("the family `{family}` stands twice. Keep one of them."),
                    ));
                }
            }
            let cues = file.cue.into_iter().map(|cue| (place.clone(), cue));
            tongue.cues.extend(cues);
            let contexts = file.context.into_iter();
            tongue
                .contexts
                .extend(contexts.map(|context| (place.clone(), context)));
        }
        if problems.is_empty() {
            Ok(tongues.into_values().collect())
        } else {
            Err(problems)
        }
    }
}
