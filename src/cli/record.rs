//! What makes, reads and keeps records: `interview`, `assess` and `record`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::assessment::{Addressee, Share};
use crate::choice::choice;
use crate::document::Length;

use crate::failure::Failure;
use crate::words::msg;

use super::{Format, KeyArgs, OutputArgs};

/// Options of the interview.
#[derive(Debug, Args)]
pub struct InterviewArgs {
    #[command(flatten)]
    pub save: SaveArgs,
    /// Write the record, unencrypted, after every answer.
    #[arg(long)]
    pub save_plain: Option<PathBuf>,
    /// Go on with a record and save back to it.
    #[arg(long, conflicts_with = "save_plain")]
    pub resume: Option<PathBuf>,
    #[arg(long)]
    pub plain: bool,
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Encrypted saving.
#[derive(Debug, Clone, Default, Args)]
pub struct SaveArgs {
    /// Write the record, encrypted, after every answer.
    #[arg(long, conflicts_with_all = ["save_plain", "resume"])]
    pub save: Option<PathBuf>,
    /// Other keys that can open it.
    #[arg(long, conflicts_with = "save_plain")]
    pub recipient: Vec<String>,
    #[command(flatten)]
    pub key: KeyArgs,
}

/// Options of `assess`.
#[derive(Debug, Clone, Args)]
pub struct AssessArgs {
    #[arg(required = true)]
    pub records: Vec<PathBuf>,
    /// The first page alone.
    #[arg(long, conflicts_with = "full")]
    pub one_page: bool,
    /// Everything.
    #[arg(long)]
    pub full: bool,
    /// Records one a line, as JSON.
    #[arg(long, conflicts_with = "skip_done")]
    pub lines: bool,
    #[command(flatten)]
    pub many: ManyArgs,
    #[command(flatten)]
    pub output: OutputArgs,
    #[command(flatten)]
    pub share: ShareArgs,
    /// The key for encrypted records.
    #[command(flatten)]
    pub key: KeyArgs,
}

/// What becomes of a run over many records.
#[derive(Debug, Clone, Args)]
pub struct ManyArgs {
    /// Stop at the first that cannot be used.
    #[arg(long)]
    pub fail_fast: bool,
    /// Pass over what an earlier run into the folder has done.
    #[arg(long)]
    pub skip_done: bool,
}

/// Options of `report`.
#[derive(Debug, Args)]
pub struct ReportArgs {
    #[arg(value_parser = super::chosen::<Addressee>())]
    pub to: Addressee,
    #[arg(required = true)]
    pub records: Vec<PathBuf>,
    /// Ask for advice, without saying who the person is.
    #[arg(long)]
    pub without_identity: bool,
    /// Records one a line, as JSON.
    #[arg(long, conflicts_with = "skip_done")]
    pub lines: bool,
    #[command(flatten)]
    pub many: ManyArgs,
    #[command(flatten)]
    pub output: OutputArgs,
    #[command(flatten)]
    pub key: KeyArgs,
}

/// What an assessment leaves out.
#[derive(Debug, Clone, Args)]
pub struct ShareArgs {
    #[arg(long, value_parser = super::chosen::<Share>())]
    share: Option<Share>,
    #[arg(long)]
    pub mask: bool,
    #[arg(long)]
    pub yes: bool,
}

impl AssessArgs {
    /// Where the output goes. Of lines it is lines as well, which JSON alone is made of.
    ///
    /// # Errors
    /// A usage failure where lines are asked for in another format.
    pub fn output_of_lines(&self) -> Result<OutputArgs, Failure> {
        match self.output.format {
            None if self.lines => Ok(OutputArgs { format: Some(Format::Json), ..self.output.clone() }),
            Some(format) if self.lines && format != Format::Json => {
                Err(Failure::usage(msg!("error-lines-format")).advise(msg!("advice-lines-format")))
            }
            _ => Ok(self.output.clone()),
        }
    }

    /// How much of each assessment is printed.
    pub fn length(&self) -> Length {
        match (self.one_page, self.full) {
            (true, _) => Length::OnePage,
            (_, true) => Length::Full,
            _ => Length::Usual,
        }
    }
}

impl ShareArgs {
    /// How much is shared, where that was said.
    pub fn share(&self) -> Option<Share> {
        self.share
    }
}

/// Options of `record enter`.
#[derive(Debug, Args)]
pub struct EnterArgs {
    /// Numbers with their state and what it rests on; standard input where there are none. With `--trainee` files,
    /// one a trainee; standard input then has one a line.
    pub findings: Vec<String>,
    /// Answer sheets of a group to a training case, into a folder.
    #[arg(long, requires = "case")]
    pub trainee: bool,
    /// The case.
    #[arg(long, requires = "trainee")]
    pub case: Option<String>,
    #[arg(short = 'o', long)]
    pub output: PathBuf,
    #[command(flatten)]
    pub keep: KeepArgs,
    /// The edition that stands on the sheet.
    #[arg(long)]
    pub edition: Option<String>,
    /// The day of the conversation.
    #[arg(long)]
    pub on: Option<chrono::NaiveDate>,
    #[arg(long)]
    pub yes: bool,
}

/// How a record is kept that did not come from an interview.
#[derive(Debug, Args)]
pub struct KeepArgs {
    /// Write it as anybody can read it.
    #[arg(long)]
    pub unencrypted: bool,
    /// Other keys that can open it.
    #[arg(long, conflicts_with = "unencrypted")]
    pub recipient: Vec<String>,
    #[command(flatten)]
    pub key: KeyArgs,
}

impl KeepArgs {
    /// The ending of such a record's file.
    pub fn ending(&self) -> &'static str {
        if self.unencrypted { "yaml" } else { "age" }
    }
}

choice! {
    /// What scripts give or get of records.
    pub enum RecordSchema {
        /// The record itself.
        Record = "record",
        /// What is made of it.
        Assessment = "assessment",
    }
}

/// Options of `record import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// What a form tool exported.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[arg(short = 'o', long)]
    pub output: PathBuf,
    /// Pass over what is no question of the guide's form.
    #[arg(long)]
    pub skip_unknown: bool,
    #[command(flatten)]
    pub keep: KeepArgs,
}

/// What records are written as for other tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportKind {
    /// Rows for statistics.
    Csv,
    /// Answers of the guide's questionnaire.
    Fhir,
    /// Rows of the Human Trafficking Case Data Standard.
    Htcds,
}

/// What to do with records.
#[derive(Debug, Subcommand)]
pub enum RecordCommand {
    New {
        #[arg(short = 'o', long)]
        output: Option<PathBuf>,
        /// Replace a file that exists.
        #[arg(long)]
        force: bool,
    },
    /// What was ticked on paper, by its numbers.
    Enter(EnterArgs),
    Check {
        #[arg(required = true)]
        records: Vec<PathBuf>,
        /// Records one a line, as JSON.
        #[arg(long)]
        lines: bool,
        /// Stop at the first that has a problem.
        #[arg(long)]
        fail_fast: bool,
        /// The key for encrypted records.
        #[command(flatten)]
        key: KeyArgs,
    },
    /// What a form tool collected.
    Import(ImportArgs),
    /// Rows for statistics, or answers of the guide's questionnaire.
    Export {
        #[arg(required = true)]
        records: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t = ExportKind::Csv)]
        to: ExportKind,
        #[arg(short = 'o', long)]
        output: Option<PathBuf>,
        /// Replace a file that exists.
        #[arg(long)]
        force: bool,
        #[command(flatten)]
        key: KeyArgs,
    },
    /// What a record may hold, for editors and other programs.
    Schema {
        #[arg(long, value_parser = super::chosen::<RecordSchema>(), default_value = "record")]
        of: RecordSchema,
        #[arg(short = 'o', long)]
        output: Option<PathBuf>,
        /// Replace a file that exists.
        #[arg(long)]
        force: bool,
    },
    /// Shows a record as it is kept.
    Show {
        record: PathBuf,
        #[arg(long)]
        mask: bool,
        #[command(flatten)]
        key: KeyArgs,
    },
    Encrypt {
        record: PathBuf,
        #[arg(short = 'o', long)]
        output: PathBuf,
        /// Other keys that can open it.
        #[arg(long)]
        recipient: Vec<String>,
        #[command(flatten)]
        key: KeyArgs,
    },
    /// Writes a copy that anybody can read.
    Decrypt {
        record: PathBuf,
        #[arg(short = 'o', long)]
        output: PathBuf,
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        key: KeyArgs,
    },
    /// Changes who can open it.
    Rekey {
        record: PathBuf,
        /// Other keys that can open it.
        #[arg(long)]
        recipient: Vec<String>,
        #[command(flatten)]
        key: KeyArgs,
    },
    Forget {
        record: PathBuf,
        #[arg(long)]
        yes: bool,
    },
}
