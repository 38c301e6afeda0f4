//! The trainer's room: `train`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{InterviewArgs, KeyArgs, OutputArgs};

/// What to do with cases for training.
#[derive(Debug, Subcommand)]
pub enum TrainCommand {
    /// The cases there are.
    List(OutputArgs),
    /// The interview on a case, scene by scene.
    Run(Box<RunArgs>),
    /// How the answers of a group agree.
    Compare(CompareArgs),
    /// Sheets for a group, and notes for who leads it.
    Print(PrintArgs),
}

/// Options of `train run`.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Id of the case; a record that is resumed names its own.
    #[arg(required_unless_present = "resume")]
    pub case: Option<String>,
    #[command(flatten)]
    pub interview: InterviewArgs,
}

/// Options of `train compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    #[arg(required = true)]
    pub records: Vec<PathBuf>,
    /// What the group differs on most, on one page.
    #[arg(long)]
    pub one_page: bool,
    #[command(flatten)]
    pub output: OutputArgs,
    #[command(flatten)]
    pub key: KeyArgs,
}

/// Options of `train print`.
#[derive(Debug, Args)]
pub struct PrintArgs {
    pub case: String,
    /// The reference with its reasons, in place of the sheets for the group.
    #[arg(long)]
    pub facilitator: bool,
    #[command(flatten)]
    pub output: OutputArgs,
}
