//! Every sheet in every language is written out, to be looked at: in the build folder, under tmp/print.

mod common;

use std::fs;
use std::path::Path;

use common::{kinds, made};
use words::Lang;

#[test]
fn every_sheet_is_written_out() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("print");
    fs::create_dir_all(&folder).unwrap();
    for kind in kinds() {
        for lang in Lang::ALL {
            for size in kind.sizes() {
                let sheet = made(kind, lang, Some(*size));
                let name = format!("{}-{}-{}", kind.name(), size.name(), lang.tag());
                fs::write(folder.join(format!("{name}.pdf")), sheet.pdf().unwrap()).unwrap();
                fs::write(folder.join(format!("{name}.html")), sheet.html().unwrap()).unwrap();
                fs::write(folder.join(format!("{name}.txt")), sheet.text()).unwrap();
            }
        }
    }
}
