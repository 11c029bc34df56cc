//! What can be typed. Stable: later versions add, they do not change.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use jiff::civil::{Date, DateTime, Time};

/// A helpline in one program: screening that explains itself, services near a place, in English and Spanish.
#[derive(Debug, Parser)]
#[command(
    name = "leeward",
    version,
    max_term_width = 100,
    disable_help_subcommand = true
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run the helpline
    Serve(Serve),
    /// Run it with made-up people and services
    Demo(Demo),
    /// Read a text or answers: what they may mean, what to do, who can help
    Screen(Screen),
    /// Find services near a place
    Find(Find),
    /// Import, check and count the directory of services
    Directory(Directory),
    /// Check, list and show what the helpline knows
    Knowledge(Knowledge),
    /// Write the guide for helpers as one file that works without a network
    Offline(Offline),
    /// Check that what is kept is as it was written
    Audit(Audit),
    /// Write a backup
    Backup(Backup),
    /// Restore a backup into an empty installation
    Restore(Restore),
    /// Look over this installation and say what is wrong
    Doctor(Doctor),
    /// Sheets to print: poster, cards, strips, receipt, notice
    Poster(Poster),
    /// Tonight's sheet for a night without power
    Paper(Paper),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) data: Data,
    /// Address and port to listen at
    #[arg(
        long,
        value_name = "ADDR",
        default_value = "127.0.0.1:8080",
        env = "LEEWARD_LISTEN"
    )]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) database: Database,
}

/// Where conversations are kept.
#[derive(Debug, Args)]
pub(crate) struct Database {
    /// PostgreSQL database to keep conversations in, instead of the data folder
    #[arg(
        long = "database",
        value_name = "URL",
        env = "LEEWARD_DATABASE",
        hide_env_values = true
    )]
    pub(crate) url: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[command(subcommand)]
    pub(crate) what: AuditCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AuditCommand {
    /// Walk every chain and compare every conversation with it
    Verify {
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        database: Database,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// File to write; FILE.keys beside it holds what must be kept apart and is of use for 14 days
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) data: Data,
    #[command(flatten)]
    pub(crate) database: Database,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// File that `backup` wrote, with FILE.keys beside it
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) data: Data,
    #[command(flatten)]
    pub(crate) database: Database,
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Folder of the demo's data
    #[arg(long, value_name = "DIR", default_value = "leeward-demo")]
    pub(crate) data: PathBuf,
    /// Address and port to listen at
    #[arg(
        long,
        value_name = "ADDR",
        default_value = "127.0.0.1:8080",
        env = "LEEWARD_LISTEN"
    )]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) database: Database,
}

#[derive(Debug, Args)]
pub(crate) struct Data {
    /// Folder of the helpline's data
    #[arg(
        long = "data",
        value_name = "DIR",
        default_value = "leeward-data",
        env = "LEEWARD_DATA"
    )]
    pub(crate) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Speech {
    /// Language of sentences
    #[arg(long, value_name = "en|es", default_value = "en", value_parser = language)]
    pub(crate) lang: words::Lang,
    /// Print one JSON document
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("read").required(true)))]
pub(crate) struct Screen {
    /// Text to read, in English or Spanish; - reads standard input
    #[arg(value_name = "FILE", group = "read")]
    pub(crate) text: Option<PathBuf>,
    /// File with answers: one JSON object of question, indicator or fact to answer; - reads standard input
    #[arg(long, value_name = "FILE", group = "read")]
    pub(crate) answers: Option<PathBuf>,
    /// A worked case of the pack, on its own day and at its own door; `leeward knowledge cases` names them
    #[arg(long, value_name = "ID", group = "read", conflicts_with_all = ["on", "door", "role"])]
    pub(crate) case: Option<String>,
    /// ZIP code or city to look for services at
    #[arg(long, value_name = "PLACE")]
    pub(crate) near: Option<String>,
    /// Day whose law counts; today if not given
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) on: Option<Date>,
    /// Whose words actions and questions are in
    #[arg(long, value_name = "self|other|job|child", default_value = "self", value_parser = door)]
    pub(crate) door: knowledge::Door,
    /// Role behind the door, such as hotel; `leeward knowledge list role` names them
    #[arg(long, value_name = "ID")]
    pub(crate) role: Option<String>,
    #[command(flatten)]
    pub(crate) data: Data,
    #[command(flatten)]
    pub(crate) speech: Speech,
}

#[derive(Debug, Args)]
pub(crate) struct Find {
    /// ZIP code or city
    #[arg(long, value_name = "PLACE")]
    pub(crate) near: String,
    /// What is needed, such as shelter; may be given again
    #[arg(long = "need", value_name = "ID")]
    pub(crate) needs: Vec<String>,
    /// Who asks, such as age=17 or language=Spanish; may be given again
    #[arg(long, value_name = "KEY=VALUE", value_parser = who)]
    pub(crate) who: Vec<directory::Who>,
    /// Words that must stand in the entry
    #[arg(long, value_name = "WORDS")]
    pub(crate) text: Option<String>,
    /// Only what is open at this time there: 22:30, or 2026-11-23T22:30
    #[arg(long, value_name = "TIME", value_parser = moment, conflicts_with = "open_now")]
    pub(crate) at: Option<When>,
    /// Only what is open now
    #[arg(long)]
    pub(crate) open_now: bool,
    /// Only within this distance
    #[arg(long, value_name = "KM", value_parser = kilometres)]
    pub(crate) within: Option<f64>,
    /// How many to list
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=500))]
    pub(crate) limit: u16,
    #[command(flatten)]
    pub(crate) data: Data,
    #[command(flatten)]
    pub(crate) speech: Speech,
}

#[derive(Debug, Args)]
pub(crate) struct Directory {
    #[command(subcommand)]
    pub(crate) what: DirectoryCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DirectoryCommand {
    /// Take HSDS tables into the directory; says what was set aside and why
    Import {
        /// Folders or files of an HSDS export (CSV, version 2 or 3)
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// TOML file that maps other table and column names to HSDS
        #[arg(long, value_name = "FILE")]
        map: Option<PathBuf>,
        /// Print every note, not only what was set aside
        #[arg(long)]
        notes: bool,
        #[command(flatten)]
        data: Data,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Read HSDS tables and report, keeping nothing
    Check {
        /// Folders or files of an HSDS export
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// TOML file that maps other table and column names to HSDS
        #[arg(long, value_name = "FILE")]
        map: Option<PathBuf>,
        /// Print every note, not only what was set aside
        #[arg(long)]
        notes: bool,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Count what the directory holds
    Stats {
        #[command(flatten)]
        data: Data,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Knowledge {
    #[command(subcommand)]
    pub(crate) what: KnowledgeCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KnowledgeCommand {
    /// Check the pack, or one in a folder, and say every reason to refuse it
    Check {
        /// Folder of a pack; the built-in one if not given
        folder: Option<PathBuf>,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// List items
    List {
        /// A kind: facts, questions, needs, contacts …
        #[arg(value_parser = kind)]
        kind: Option<knowledge::Kind>,
        #[command(flatten)]
        speech: Speech,
    },
    /// Show one item: its words, source, dates and whether it may be shown to a survivor
    Show {
        /// Its id; the kind may be left out where that is clear
        id: String,
        #[command(flatten)]
        speech: Speech,
    },
    /// Print the whole pack as one readable document, to be reviewed and signed
    Book {
        /// Which pack
        #[arg(long, value_name = "us|intl", default_value = "us", value_parser = packed)]
        pack: Packed,
        /// Language of the document
        #[arg(long, value_name = "en|es", default_value = "en", value_parser = language)]
        lang: words::Lang,
        /// File to write; standard output if not given
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// List the worked cases, and run each against the rules of its day
    Cases {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Which founding rows the pack carries, or which rows of a table
    Coverage {
        /// A table with ids such as SF-001 in its first column
        file: Option<PathBuf>,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    #[command(flatten)]
    pub(crate) data: Data,
    /// Print one JSON document
    #[arg(long)]
    pub(crate) json: bool,
}

/// How and where a sheet is written.
#[derive(Debug, Args)]
pub(crate) struct Printed {
    /// Language of the sheet
    #[arg(long, value_name = "en|es", default_value = "en", value_parser = language)]
    pub(crate) lang: words::Lang,
    /// How it is written; as the name of FILE ends, or html, if not given
    #[arg(long, value_name = "html|pdf|text", value_parser = form)]
    pub(crate) format: Option<Form>,
    /// File to write; - or nothing is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples: leeward poster wallet --lang es -o tarjetas.pdf
          leeward poster poster --size tabloid --qr https://example.org -o wall.pdf"
)]
pub(crate) struct Poster {
    /// poster, wallet, shoe, strips, receipt or notice-ca; all are listed if not given
    #[arg(value_name = "SHEET", value_parser = sheet)]
    pub(crate) sheet: Option<print::Kind>,
    /// List the sheets, their sizes, and whether they take a QR code
    #[arg(long)]
    pub(crate) list: bool,
    /// Print the list as one JSON document
    #[arg(long)]
    pub(crate) json: bool,
    /// Paper: letter, a4, tabloid; 58mm or 80mm for a receipt
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub(crate) size: Option<print::Size>,
    /// Web address for a QR code; one that does not name the subject
    #[arg(long, value_name = "URL")]
    pub(crate) qr: Option<String>,
    /// Day whose numbers count; today if not given
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) on: Option<Date>,
    /// TOML file of your own notice, signed by counsel
    #[arg(long, value_name = "FILE")]
    pub(crate) notice: Option<PathBuf>,
    /// Print a notice whose review is late, as a draft
    #[arg(long)]
    pub(crate) anyway: bool,
    #[command(flatten)]
    pub(crate) printed: Printed,
}

#[derive(Debug, Args)]
#[command(after_help = "Example: leeward paper --near 33101 --lang es -o noche.pdf")]
pub(crate) struct Paper {
    /// ZIP code or city whose nearest places are printed
    #[arg(long, value_name = "PLACE")]
    pub(crate) near: Option<String>,
    /// Paper: letter or a4
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub(crate) size: Option<print::Size>,
    /// Day whose numbers count; today if not given
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) on: Option<Date>,
    #[command(flatten)]
    pub(crate) data: Data,
    #[command(flatten)]
    pub(crate) printed: Printed,
}

/// How a sheet is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A page for a browser to print.
    Html,
    /// A tagged PDF.
    Pdf,
    /// Plain text.
    Text,
}

fn form(text: &str) -> Result<Form, String> {
    match text {
        "html" => Ok(Form::Html),
        "pdf" => Ok(Form::Pdf),
        "text" => Ok(Form::Text),
        _ => Err("write html, pdf or text".to_owned()),
    }
}

fn sheet(text: &str) -> Result<print::Kind, String> {
    let names = || print::Kind::SHEETS.map(print::Kind::name).join(", ");
    print::Kind::from_name(text).ok_or_else(|| format!("the sheets are {}", names()))
}

fn size(text: &str) -> Result<print::Size, String> {
    let names = || print::Size::ALL.map(print::Size::name).join(", ");
    print::Size::from_name(text).ok_or_else(|| format!("the sizes are {}", names()))
}

#[derive(Debug, Args)]
pub(crate) struct Offline {
    /// File to write
    #[arg(short, long, value_name = "FILE", default_value = offline::FILE_NAME)]
    pub(crate) output: PathBuf,
    /// Language it opens in; it holds both
    #[arg(long, value_name = "en|es", default_value = "en", value_parser = language)]
    pub(crate) lang: words::Lang,
    /// Write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

/// A pack that the program holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packed {
    /// The United States.
    Us,
    /// The Palermo Protocol.
    Intl,
}

fn packed(text: &str) -> Result<Packed, String> {
    match text {
        "us" => Ok(Packed::Us),
        "intl" => Ok(Packed::Intl),
        _ => Err("write us or intl".to_owned()),
    }
}

/// A time of day, or a date and a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// Today at this time.
    Today(Time),
    /// On that day at that time.
    Then(DateTime),
}

fn language(text: &str) -> Result<words::Lang, String> {
    words::Lang::from_tag(text).ok_or_else(|| "write en or es".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "write a date that exists, like 2026-11-22".to_owned())
}

fn door(text: &str) -> Result<knowledge::Door, String> {
    knowledge::Door::from_name(text).ok_or_else(|| "write self, other, job or child".to_owned())
}

fn moment(text: &str) -> Result<When, String> {
    let time = text.parse().map(When::Today);
    time.or_else(|_| text.parse().map(When::Then))
        .map_err(|_| "write a time like 22:30, or a date and time like 2026-11-23T22:30".to_owned())
}

fn kilometres(text: &str) -> Result<f64, String> {
    let km = text
        .parse()
        .ok()
        .filter(|km: &f64| km.is_finite() && *km > 0.0 && *km <= 20_000.0);
    km.ok_or_else(|| "write kilometres, more than 0 and at most 20000".to_owned())
}

fn kind(text: &str) -> Result<knowledge::Kind, String> {
    let names = || knowledge::Kind::ALL.map(knowledge::Kind::name).join(", ");
    knowledge::Kind::from_name(text).ok_or_else(|| format!("the kinds are {}", names()))
}

fn who(text: &str) -> Result<directory::Who, String> {
    let keys = || directory::WHO_KEYS.join(", ");
    let (key, value) = text
        .split_once('=')
        .ok_or_else(|| format!("write KEY=VALUE; the keys are {}", keys()))?;
    match directory::Who::parse(key, value) {
        Ok(Some(who)) => Ok(who),
        Ok(None) => Err(format!("`{text}` asks for nothing; leave it out")),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    #[test]
    fn the_commands_are_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_help_fits_a_screen() {
        fn check(mut command: clap::Command, path: &str) {
            let help = command.render_help().to_string();
            assert!(
                help.lines().count() <= 24,
                "{path}: {} lines",
                help.lines().count()
            );
            assert!(
                help.lines().all(|line| line.chars().count() <= 100),
                "{path}: a line is too wide"
            );
            for sub in command.get_subcommands() {
                check(sub.clone(), &format!("{path} {}", sub.get_name()));
            }
        }
        let top = Cli::command().render_help().to_string();
        assert!(top.lines().count() <= 24, "{top}");
        check(Cli::command(), "leeward");
    }
}
