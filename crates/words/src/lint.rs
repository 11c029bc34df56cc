//! Words and shapes that no sentence for the public may hold: verdicts, false safety, loaded
//! phrases, look-alike numbers. Each comes with what to write instead.

use crate::Lang;

/// A phrase that is refused.
#[derive(Debug, Clone, Copy)]
pub struct Banned {
    /// The phrase, lower case; matched at word boundaries, so `save` does not find `safe`.
    pub phrase: &'static str,
    /// What is wrong with it, and what to write instead.
    pub instead: &'static str,
}

const ENGLISH: &[Banned] = &[
    Banned {
        phrase: "you are a victim",
        instead: "a verdict; say what the answers can mean",
    },
    Banned {
        phrase: "high risk",
        instead: "a score on a person; say what can be done now",
    },
    Banned {
        phrase: "rescue",
        instead: "people leave with help; say what the person can do",
    },
    Banned {
        phrase: "modern slavery",
        instead: "a label; describe the behaviour",
    },
    Banned {
        phrase: "anonymous",
        instead: "a promise we cannot keep; say what is seen and by whom",
    },
    Banned {
        phrase: "anonymously",
        instead: "a promise we cannot keep; say what is seen and by whom",
    },
    Banned {
        phrase: "in private",
        instead: "false safety; say what others could still see",
    },
    Banned {
        phrase: "private chat",
        instead: "false safety; say what others could still see",
    },
    Banned {
        phrase: "secure chat",
        instead: "false safety; say what others could still see",
    },
    Banned {
        phrase: "untraceable",
        instead: "false safety; say what is left behind",
    },
    Banned {
        phrase: "nothing is saved",
        instead: "say: We save nothing. The browser may keep that you were here.",
    },
    Banned {
        phrase: "erased",
        instead: "say a date when no copy can be read any more",
    },
    Banned {
        phrase: "prostitute",
        instead: "a label; say: a person in commercial sex",
    },
    Banned {
        phrase: "illegal alien",
        instead: "a label; say: a person without papers",
    },
    Banned {
        phrase: "illegal immigrant",
        instead: "a label; say: a person without papers",
    },
    Banned {
        phrase: "end-to-end",
        instead: "a claim we do not make",
    },
    Banned {
        phrase: "zero knowledge",
        instead: "a claim we do not make",
    },
];

const SPANISH: &[Banned] = &[
    Banned {
        phrase: "usted es una víctima",
        instead: "un veredicto; diga qué pueden significar las respuestas",
    },
    Banned {
        phrase: "usted es víctima",
        instead: "un veredicto; diga qué pueden significar las respuestas",
    },
    Banned {
        phrase: "alto riesgo",
        instead: "una calificación de la persona; diga qué se puede hacer ahora",
    },
    Banned {
        phrase: "rescate",
        instead: "la persona sale con ayuda; diga qué puede hacer",
    },
    Banned {
        phrase: "rescatar",
        instead: "la persona sale con ayuda; diga qué puede hacer",
    },
    Banned {
        phrase: "esclavitud moderna",
        instead: "una etiqueta; describa lo que pasa",
    },
    Banned {
        phrase: "anónimo",
        instead: "una promesa que no podemos cumplir; diga quién ve qué",
    },
    Banned {
        phrase: "anónima",
        instead: "una promesa que no podemos cumplir; diga quién ve qué",
    },
    Banned {
        phrase: "en privado",
        instead: "falsa seguridad; diga qué podrían ver otras personas",
    },
    Banned {
        phrase: "chat privado",
        instead: "falsa seguridad; diga qué podrían ver otras personas",
    },
    Banned {
        phrase: "chat seguro",
        instead: "falsa seguridad; diga qué podrían ver otras personas",
    },
    Banned {
        phrase: "no se guarda nada",
        instead: "diga: No guardamos nada. El navegador puede guardar que usted estuvo aquí.",
    },
    Banned {
        phrase: "borrado",
        instead: "diga la fecha en que ya nadie podrá leer ninguna copia",
    },
    Banned {
        phrase: "prostituta",
        instead: "una etiqueta; diga: persona en el sexo comercial",
    },
    Banned {
        phrase: "ilegales",
        instead: "una etiqueta; diga: personas sin papeles",
    },
    Banned {
        phrase: "@",
        instead: "género neutro con otras palabras, sin signos",
    },
];

/// Refused in Spanish beside [`SPANISH`]: an adult is spoken to with usted.
const TO_ADULTS: &[Banned] = &[Banned {
    phrase: "tú",
    instead: "se escribe de usted, menos en el camino de menores de 18",
}];

/// Refused in Spanish beside [`SPANISH`]: a person under 18 is spoken to with tú.
const TO_THE_YOUNG: &[Banned] = &[Banned {
    phrase: "usted",
    instead: "en el camino de menores de 18 se escribe de tú",
}];

/// Misprints of numbers that have been seen in print, each with the right one.
const WRONG_NUMBERS: &[(&str, &str)] = &[
    ("2333733", "233733"),
    ("233722", "233733"),
    ("8004222253", "1-800-422-4453"),
];

/// The phrases refused in a language, whoever reads.
fn banned(lang: Lang) -> &'static [Banned] {
    match lang {
        Lang::En => ENGLISH,
        Lang::Es => SPANISH,
    }
}

/// What is wrong with a sentence for the public: each finding says what and what to write instead.
pub fn findings(lang: Lang, text: &str) -> Vec<String> {
    found(lang, TO_ADULTS, text)
}

/// The same for a sentence that a person under 18 reads.
pub fn findings_for_the_young(lang: Lang, text: &str) -> Vec<String> {
    found(lang, TO_THE_YOUNG, text)
}

fn found(lang: Lang, spanish: &[Banned], text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let address = match lang {
        Lang::En => &[],
        Lang::Es => spanish,
    };
    let mut found: Vec<String> = banned(lang)
        .iter()
        .chain(address)
        .filter(|banned| contains_phrase(&lower, banned.phrase))
        .map(|banned| format!("“{}”: {}", banned.phrase, banned.instead))
        .collect();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    for (wrong, right) in WRONG_NUMBERS {
        if digits.contains(wrong) {
            found.push(format!("{wrong}: a misprint; the number is {right}"));
        }
    }
    found
}

/// Whether `text` (lower case) holds `phrase` at word boundaries.
fn contains_phrase(text: &str, phrase: &str) -> bool {
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find(phrase)) {
        let start = from + found;
        let end = start + phrase.len();
        let open = text
            .get(..start)
            .and_then(|before| before.chars().next_back());
        let close = text.get(end..).and_then(|after| after.chars().next());
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let symbol = !phrase.chars().any(char::is_alphanumeric);
        if symbol || (!word(open) && !word(close)) {
            return true;
        }
        from = end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{contains_phrase, findings, findings_for_the_young};
    use crate::Lang;

    #[test]
    fn what_is_refused_and_what_passes() {
        for (lang, text, refused) in [
            (Lang::En, "We will rescue you.", true),
            (Lang::En, "Text 2333733.", true),
            (Lang::En, "Text 233733.", false),
            (Lang::En, "A safe place tonight.", false),
            (Lang::Es, "Llama tú.", true),
            (Lang::Es, "Su actitud ayuda.", false),
            (Lang::Es, "Tod@s pueden llamar.", true),
            (Lang::Es, "Puede llamar a cualquier hora.", false),
        ] {
            assert_eq!(!findings(lang, text).is_empty(), refused, "{text}");
        }
    }

    #[test]
    fn the_young_are_spoken_to_with_tu() {
        assert!(findings_for_the_young(Lang::Es, "Llama tú.").is_empty());
        assert!(!findings_for_the_young(Lang::Es, "Llame usted.").is_empty());
        assert!(!findings_for_the_young(Lang::Es, "Tod@s pueden llamar.").is_empty());
    }

    #[test]
    fn a_phrase_is_found_at_word_boundaries_only() {
        assert!(contains_phrase("a high risk case", "high risk"));
        assert!(!contains_phrase("highriskcase", "high risk"));
        assert!(!contains_phrase("títulos", "tú"));
    }
}
