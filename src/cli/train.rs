//! The trainer's room: `train`.

use clap::{Args, Subcommand};

use super::{InterviewArgs, OutputArgs};

/// What to do with cases for training.
#[derive(Debug, Subcommand)]
pub enum TrainCommand {
    /// The cases there are.
    List(OutputArgs),
    /// The interview on a case, scene by scene.
    Run(Box<RunArgs>),
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
