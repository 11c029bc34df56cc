//! Text messages: what fits into one. The GSM 7-bit default alphabet and its extension table are
//! those of 3GPP TS 23.038, 6.2.1. One letter outside them, an `á` for instance, turns the whole
//! message to two bytes a letter, and one message into three.

/// The most septets of a message that is sent as one.
pub const ONE_SEGMENT: usize = 160;

const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// These take two septets each.
const EXTENDED: &str = "^{}\\[~]|€\u{c}";

/// How many septets a text takes; the first letter that the alphabet does not have, where there is
/// one.
///
/// # Errors
/// That letter.
pub fn septets(text: &str) -> Result<usize, char> {
    text.chars()
        .map(|letter| {
            if BASIC.contains(letter) {
                Ok(1)
            } else if EXTENDED.contains(letter) {
                Ok(2)
            } else {
                Err(letter)
            }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::septets;

    #[test]
    fn septets_are_counted_and_letters_outside_named() {
        for (text, said) in [
            ("", Ok(0)),
            ("OK to text here now? 1 yes 2 no.", Ok(32)),
            ("¿Niño?", Ok(6)),
            ("aquí", Err('í')),
            ("a[b]", Ok(6)),
            ("don’t", Err('’')),
        ] {
            assert_eq!(septets(text), said, "{text}");
        }
    }
}
