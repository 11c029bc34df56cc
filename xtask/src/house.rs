//! Where things stand, and the rooms as ARCHITECTURE.md's table gives them: the table is the one source for
//! the reader, for the tests of dependency direction and for the wasm build.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// The root of the checkout.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// The folder cargo builds into.
#[must_use]
pub fn target() -> PathBuf {
    crate::command::setting("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// One row of the table of rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// The floor it stands on; a room uses only rooms on lower floors.
    pub floor: u8,
    /// The name of its crate.
    pub name: String,
    /// The rooms it may use.
    pub uses: Vec<String>,
    /// Whether it takes time, randomness and data as arguments, and so builds for wasm32.
    pub pure: bool,
}

/// The rooms that exist now, from ARCHITECTURE.md.
///
/// # Errors
/// When the file cannot be read or a row of the table cannot be understood.
pub fn rooms() -> Result<Vec<Room>> {
    let path = root().join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    rooms_in(&text)
}

fn rooms_in(document: &str) -> Result<Vec<Room>> {
    let lines = document
        .lines()
        .skip_while(|line| *line != "## The rooms")
        .skip_while(|line| !line.starts_with("|--"));
    let rows: Vec<Room> = lines
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .map(row)
        .collect::<Result<_>>()?;
    if rows.is_empty() {
        bail!("ARCHITECTURE.md has no table under \"## The rooms\"");
    }
    Ok(rows)
}

fn row(line: &str) -> Result<Room> {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let &[floor, name, _job, uses, pure] = cells.as_slice() else {
        bail!("a row of rooms needs floor, room, job, uses and pure: {line}");
    };
    let names = |cell: &str| {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let name = names(name)
        .pop()
        .with_context(|| format!("a room's name stands in back-ticks: {line}"))?;
    let floor = floor
        .parse()
        .with_context(|| format!("a floor is a number: {line}"))?;
    let pure = match pure {
        "yes" => true,
        "no" => false,
        other => bail!("pure is yes or no, not {other:?}: {line}"),
    };
    Ok(Room {
        floor,
        name,
        uses: names(uses),
        pure,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read() {
        let text = "# A\n\n## The rooms\n\ntext\n\n| floor | room | one job | uses | pure |\n|--|--|--|--|--|\n\
                    | 0 | `words` | says | – | yes |\n| 5 | `web` | shows | `words`, `helpline` | no |\n\nmore";
        let expected = [
            Room {
                floor: 0,
                name: "words".into(),
                uses: vec![],
                pure: true,
            },
            Room {
                floor: 5,
                name: "web".into(),
                uses: vec!["words".into(), "helpline".into()],
                pure: false,
            },
        ];
        assert_eq!(rooms_in(text).unwrap(), expected);
    }

    #[test]
    fn a_missing_or_crooked_table_is_refused() {
        assert!(rooms_in("# A\n\n| 0 | `words` | says | – | yes |").is_err());
        assert!(rooms_in("## The rooms\n\n|--|\n| 0 | words | says | – | yes |").is_err());
        assert!(rooms_in("## The rooms\n\n|--|\n| 0 | `words` | says | – | perhaps |").is_err());
    }
}
