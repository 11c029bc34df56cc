//! The words of every sheet, as they are read: a change of wording shows here.

mod common;

use common::{kinds, made};
use words::Lang;

#[test]
fn words_of_every_sheet() {
    for kind in kinds() {
        for lang in Lang::ALL {
            let name = format!("{}-{}", kind.name(), lang.tag());
            insta::assert_snapshot!(name, made(kind, lang, None).text());
        }
    }
}
