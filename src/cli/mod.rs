//! The command line: its shape here, its words from the messages.

mod catalogue;
mod fact_flags;
mod help;
mod key;
mod output;
mod record;
mod train;
mod usage;

pub use catalogue::{CatalogueCommand, CatalogueSchema, FormKind};
pub use fact_flags::FactFlags;
pub use key::{KeyArgs, KeyCommand};
pub use output::{Format, OutputArgs};
pub use record::{
    AssessArgs, EnterArgs, ExportKind, ImportArgs, InterviewArgs, KeepArgs, ManyArgs, RecordCommand,
    RecordSchema, ReportArgs, SaveArgs, ShareArgs,
};
pub use train::{CompareArgs, PrintArgs, RunArgs, TrainCommand};
pub use usage::failure as usage_failure;

use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::catalogue::directory::Whom;
use crate::catalogue::{AgeGroup, ListId};
use crate::choice::Choice;
use crate::record::Form;
use crate::words::{Lang, Messages};

#[derive(Debug, Default, Parser)]
#[command(name = "holdepunkt", version, disable_help_subcommand = true, disable_help_flag = true)]
#[command(disable_version_flag = true)]
/// The whole command line.
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Default, Args)]
pub struct Global {
    /// A language of the program, or the tag of one that handouts are in.
    #[arg(long, global = true)]
    pub lang: Option<String>,
    #[arg(long, global = true)]
    pub catalogue: Option<PathBuf>,
    /// A folder of one's own, laid over the guide.
    #[arg(long, global = true)]
    pub overlay: Option<PathBuf>,
    /// Whether to style the text.
    #[arg(long, global = true, value_enum, default_value_t = When::Auto)]
    pub color: When,
    #[arg(long, global = true, value_parser = clap::value_parser!(u16).range(30..=500))]
    pub width: Option<u16>,
    #[arg(short, long, global = true, action = clap::ArgAction::HelpShort)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// Whether to style the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum When {
    #[default]
    Auto,
    Always,
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Interview(InterviewArgs),
    Assess(AssessArgs),
    Report(ReportArgs),
    Duties(Box<DutiesArgs>),
    Contacts(ContactsArgs),
    Explain(ExplainArgs),
    Quick(OutputArgs),
    Checklist(ChecklistArgs),
    /// The questions with room to write.
    Questions(OutputArgs),
    /// One page for before the conversation.
    Preparation(OutputArgs),
    /// Something for the person to keep.
    #[command(subcommand)]
    Handout(HandoutCommand),
    #[command(subcommand)]
    Record(RecordCommand),
    /// The trainer's room.
    #[command(subcommand)]
    Train(TrainCommand),
    /// The key of one's own.
    #[command(subcommand)]
    Key(KeyCommand),
    #[command(subcommand)]
    Catalogue(CatalogueCommand),
    /// What is settled for all runs, and where.
    Config,
    /// What a shell completes by.
    Completions {
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Manual pages.
    Man {
        dir: PathBuf,
    },
}

/// Options of `duties`.
#[derive(Debug, Args)]
pub struct DutiesArgs {
    #[command(flatten)]
    pub facts: FactFlags,
    /// The page for a wall.
    #[arg(long)]
    pub sheet: bool,
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `contacts`.
#[derive(Debug, Args)]
pub struct ContactsArgs {
    pub query: Vec<String>,
    #[arg(long = "for", value_parser = chosen::<Whom>())]
    pub whom: Vec<Whom>,
    #[arg(long, value_parser = chosen::<Form>())]
    pub form: Option<Form>,
    #[arg(long)]
    pub region: Option<String>,
    #[arg(long)]
    pub open_now: bool,
    /// What is no longer used.
    #[arg(long)]
    pub history: bool,
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `checklist`.
#[derive(Debug, Args)]
pub struct ChecklistArgs {
    /// Lists to print; all where none is given.
    #[arg(long, value_parser = chosen::<ListId>())]
    pub list: Vec<ListId>,
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    pub term: Vec<String>,
    #[command(flatten)]
    pub output: OutputArgs,
}

/// What to print for the person.
#[derive(Debug, Subcommand)]
pub enum HandoutCommand {
    /// The sheet about rights and help.
    Rights {
        #[arg(long = "for", value_parser = chosen::<AgeGroup>())]
        r#for: Option<AgeGroup>,
        #[command(flatten)]
        output: OutputArgs,
    },
    Card(OutputArgs),
}

/// A parser of a closed set, as typed values.
fn chosen<T: Choice + Send + Sync>() -> impl clap::builder::TypedValueParser<Value = T> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    // What the first parser lets through is a member of the set.
    PossibleValuesParser::new(T::NAMES.iter().copied())
        .try_map(|name| T::parse(&name).ok_or_else(|| name.clone()))
}

impl Cli {
    /// Reads the command line; `messages` give the help its words.
    ///
    /// # Errors
    /// clap's error, for help and version too: [`usage::failure`] puts it into words.
    pub fn read(
        messages: &Messages,
        args: impl IntoIterator<Item = std::ffi::OsString>,
    ) -> Result<Self, clap::Error> {
        let args = asked_for_help(args);
        // Of what most people begin with, the whole command line need not be made: it costs as much as the rest.
        match args.as_slice() {
            [_] => return Ok(Self::default()),
            [name, only] if only == "--version" || only == "-V" => {
                let command = clap::Command::new("holdepunkt").version(env!("CARGO_PKG_VERSION"));
                command.try_get_matches_from([name, only])?;
            }
            _ => {}
        }
        // Words are for help and for errors, and cost more than reading does.
        match Self::command().try_get_matches_from(&args) {
            Ok(mut matches) => return Self::from_arg_matches_mut(&mut matches),
            Err(version) if version.kind() == ErrorKind::DisplayVersion => return Err(version),
            Err(_) => {}
        }
        let command = help::in_words(Self::command(), messages);
        let mut matches: ArgMatches = command.try_get_matches_from(args)?;
        Self::from_arg_matches_mut(&mut matches)
    }

    /// The whole command in words, for help pages and completions.
    pub fn in_words(messages: &Messages) -> clap::Command {
        help::in_words(Self::command(), messages)
    }
}

/// `help COMMAND` as `COMMAND --help`: people write both.
fn asked_for_help(args: impl IntoIterator<Item = std::ffi::OsString>) -> Vec<std::ffi::OsString> {
    let mut args: Vec<_> = args.into_iter().collect();
    if args.get(1).is_some_and(|word| word == "help") {
        args.remove(1);
        args.push("--help".into());
    }
    args
}

/// The language asked for with `--lang`, looked for before anything is parsed, so that even a wrong
/// command line is answered in it.
pub fn lang_asked(args: &[std::ffi::OsString]) -> Option<Lang> {
    let mut words = args.iter().filter_map(|arg| arg.to_str()).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--lang=") {
            Some(value) => Some(value),
            None if word == "--lang" => words.next(),
            None => continue,
        };
        // Whoever wants a handout in Nynorsk reads Bokmål.
        return value.and_then(|value| Lang::parse(value).or_else(|| Lang::from_locale(value)));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is not made for speed is what would have been made.
    #[test]
    fn the_short_ways_lead_where_the_long_one_does() {
        let made = Cli::command().try_get_matches_from(["holdepunkt"]).expect("it is read");
        let made = Cli::from_arg_matches(&made).expect("it is read");
        assert_eq!(format!("{made:?}"), format!("{:?}", Cli::default()));
        let long = Cli::command().try_get_matches_from(["holdepunkt", "--version"]).expect_err("the version");
        for only in ["--version", "-V"] {
            let args = ["holdepunkt", only].map(std::ffi::OsString::from);
            let short = Cli::read(&Messages::new(Lang::En), args).expect_err("the version");
            assert_eq!((short.kind(), short.to_string()), (long.kind(), long.to_string()), "{only}");
        }
    }
}
