//! The catalogue's own commands.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use crate::catalogue::ListId;
use crate::choice::choice;

use super::{KeyArgs, OutputArgs, chosen};

/// A kind of form that other tools read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormKind {
    Xlsform,
    Fhir,
}

choice! {
    /// Whose files.
    pub enum CatalogueSchema {
        /// The guide's.
        Catalogue = "catalogue",
        /// Those that an agency lays over it.
        Overlay = "overlay",
    }
}

/// What to do with the catalogue.
#[derive(Debug, Subcommand)]
pub enum CatalogueCommand {
    Check {
        /// The folder; the embedded catalogue where none is given.
        dir: Option<PathBuf>,
    },
    /// Lists the sources, and what is due for review.
    Sources {
        /// What is due by this day.
        #[arg(long)]
        due: Option<String>,
        #[command(flatten)]
        output: OutputArgs,
    },
    /// What differs between two editions.
    Diff {
        before: PathBuf,
        /// The embedded catalogue where none is given.
        after: Option<PathBuf>,
        /// Records to look through for what differs.
        #[arg(long)]
        record: Vec<PathBuf>,
        #[command(flatten)]
        output: OutputArgs,
        #[command(flatten)]
        key: KeyArgs,
    },
    /// What the files of a catalogue may hold, for editors.
    Schema {
        #[arg(long, value_parser = chosen::<CatalogueSchema>(), default_value = "catalogue")]
        of: CatalogueSchema,
        #[arg(short = 'o', long)]
        output: Option<PathBuf>,
        /// Replace a file that exists.
        #[arg(long)]
        force: bool,
    },
    /// The guide as a form for other tools.
    Export {
        #[arg(long, value_enum)]
        to: FormKind,
        #[arg(short = 'o', long)]
        output: Option<PathBuf>,
        /// Replace a file that exists.
        #[arg(long)]
        force: bool,
    },
    List {
        /// Lists to show; all where none is given.
        #[arg(long, value_parser = chosen::<ListId>())]
        list: Vec<ListId>,
        #[command(flatten)]
        output: OutputArgs,
    },
}
