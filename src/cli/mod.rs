//! The command line: its shape here, its words from the messages.

mod fact_flags;
mod help;
mod key;
mod record;
mod usage;

pub use fact_flags::FactFlags;
pub use key::{KeyArgs, KeyCommand};
pub use record::{AssessArgs, InterviewArgs, RecordCommand, SaveArgs, ShareArgs};
pub use usage::failure as usage_failure;

use std::path::PathBuf;

use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::catalogue::directory::Whom;
use crate::catalogue::{AgeGroup, ListId};
use crate::choice::Choice;
use crate::record::Form;
use crate::words::{Lang, Messages};

#[derive(Debug, Parser)]
#[command(name = "holdepunkt", version, disable_help_subcommand = true, disable_help_flag = true)]
#[command(disable_version_flag = true)]
/// The whole command line.
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Global {
    /// The language.
    #[arg(long, global = true, value_parser = chosen::<Lang>())]
    pub lang: Option<Lang>,
    /// Another catalogue.
    #[arg(long, global = true)]
    pub catalogue: Option<PathBuf>,
    /// Whether to style the text.
    #[arg(long, global = true, value_enum, default_value_t = When::Auto)]
    pub color: When,
    /// Width of a line.
    #[arg(long, global = true, value_parser = clap::value_parser!(u16).range(30..=500))]
    pub width: Option<u16>,
    /// Help.
    #[arg(short, long, global = true, action = clap::ArgAction::HelpShort)]
    help: Option<bool>,
    /// Version.
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// Whether to style the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal.
    Auto,
    /// In any case.
    Always,
    /// Never.
    Never,
}

/// A format to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for a terminal.
    Text,
    /// CommonMark with tables.
    Markdown,
    /// JSON for scripts.
    Json,
    /// One self-contained page.
    Html,
    /// PDF/A-2a and PDF/UA-1.
    Pdf,
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] = &[Self::Text, Self::Markdown, Self::Json, Self::Html, Self::Pdf];

    /// The endings of files in this format, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["txt", "text"],
            Self::Markdown => &["md", "markdown"],
            Self::Json => &["json"],
            Self::Html => &["html", "htm"],
            Self::Pdf => &["pdf"],
        }
    }

    /// The usual ending.
    pub fn ending(self) -> &'static str {
        self.endings().first().copied().unwrap_or_default()
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The guided interview.
    Interview(InterviewArgs),
    /// From records to assessments.
    Assess(AssessArgs),
    /// The duties alone.
    Duties(Box<DutiesArgs>),
    /// Whom to call.
    Contacts(ContactsArgs),
    /// What words mean.
    Explain(ExplainArgs),
    /// Seven signs for anyone.
    Quick(OutputArgs),
    /// The indicators with boxes.
    Checklist(ChecklistArgs),
    /// The questions with room to write.
    Questions(OutputArgs),
    /// One page for before the conversation.
    Preparation(OutputArgs),
    /// Something for the person to keep.
    #[command(subcommand)]
    Handout(HandoutCommand),
    /// Records.
    #[command(subcommand)]
    Record(RecordCommand),
    /// The key of one's own.
    #[command(subcommand)]
    Key(KeyCommand),
    /// The catalogue.
    #[command(subcommand)]
    Catalogue(CatalogueCommand),
}

/// Where a document goes.
#[derive(Debug, Args)]
pub struct OutputArgs {
    /// The format.
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// The file.
    #[arg(short = 'o', long)]
    pub output: Option<PathBuf>,
    /// Replace a file that exists.
    #[arg(long)]
    pub force: bool,
    /// The point in time.
    #[arg(long)]
    pub at: Option<String>,
    /// Larger type on paper.
    #[arg(long)]
    pub large_print: bool,
}

/// Options of `duties`.
#[derive(Debug, Args)]
pub struct DutiesArgs {
    /// The facts.
    #[command(flatten)]
    pub facts: FactFlags,
    /// The page for a wall.
    #[arg(long)]
    pub sheet: bool,
    /// Where the document goes.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `contacts`.
#[derive(Debug, Args)]
pub struct ContactsArgs {
    /// Words to look for.
    pub query: Vec<String>,
    /// For whom.
    #[arg(long = "for", value_parser = chosen::<Whom>())]
    pub whom: Vec<Whom>,
    /// A form of exploitation.
    #[arg(long, value_parser = chosen::<Form>())]
    pub form: Option<Form>,
    /// A place.
    #[arg(long)]
    pub region: Option<String>,
    /// Only who answers now.
    #[arg(long)]
    pub open_now: bool,
    /// What is no longer used.
    #[arg(long)]
    pub history: bool,
    /// Where to.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `checklist`.
#[derive(Debug, Args)]
pub struct ChecklistArgs {
    /// Lists to print; all where none is given.
    #[arg(long, value_parser = chosen::<ListId>())]
    pub list: Vec<ListId>,
    /// Where to.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The term.
    pub term: Vec<String>,
    /// Where to.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// What to print for the person.
#[derive(Debug, Subcommand)]
pub enum HandoutCommand {
    /// The sheet about rights and help.
    Rights {
        /// For whom.
        #[arg(long = "for", value_parser = chosen::<AgeGroup>())]
        r#for: Option<AgeGroup>,
        /// Where to.
        #[command(flatten)]
        output: OutputArgs,
    },
    /// The pocket card.
    Card(OutputArgs),
}

/// What to do with the catalogue.
#[derive(Debug, Subcommand)]
pub enum CatalogueCommand {
    /// Finds every problem.
    Check {
        /// The folder; the embedded catalogue where none is given.
        dir: Option<PathBuf>,
    },
    /// Lists the sources, and what is due for review.
    Sources {
        /// What is due by this day.
        #[arg(long)]
        due: Option<String>,
        /// Where to.
        #[command(flatten)]
        output: OutputArgs,
    },
    /// Lists the indicators.
    List {
        /// Lists to show; all where none is given.
        #[arg(long, value_parser = chosen::<ListId>())]
        list: Vec<ListId>,
        /// Where to.
        #[command(flatten)]
        output: OutputArgs,
    },
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
        let command = help::in_words(Self::command(), messages);
        let mut matches: ArgMatches = command.try_get_matches_from(args)?;
        Self::from_arg_matches_mut(&mut matches)
    }

    /// The whole command in words, for help pages and completions.
    pub fn in_words(messages: &Messages) -> clap::Command {
        help::in_words(Self::command(), messages)
    }
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
        return value.and_then(Lang::parse);
    }
    None
}
