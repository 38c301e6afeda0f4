//! Options around keys, encrypted records and sharing.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::choice::Choice;
use crate::record::Share;

/// The key, and where its passphrase comes from.
#[derive(Debug, Clone, Default, Args)]
pub struct KeyArgs {
    /// The key file; the platform's place where none is given.
    #[arg(long)]
    pub identity: Option<PathBuf>,
    /// A file with the passphrase, for scripts.
    #[arg(long)]
    pub passphrase_file: Option<PathBuf>,
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
    /// The key.
    #[command(flatten)]
    pub key: KeyArgs,
}

/// What an assessment leaves out.
#[derive(Debug, Clone, Args)]
pub struct ShareArgs {
    /// How much is shared.
    #[arg(long, value_parser = clap::builder::PossibleValuesParser::new(Share::NAMES.iter().copied()))]
    share: Option<String>,
    /// Mask identifiers in notes.
    #[arg(long)]
    pub mask: bool,
}

impl ShareArgs {
    /// How much is shared, where that was said.
    pub fn share(&self) -> Option<Share> {
        self.share.as_deref().and_then(Share::parse)
    }
}

/// What to do with the key of one's own.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Makes a key.
    New {
        /// The key.
        #[command(flatten)]
        key: KeyArgs,
    },
    /// Prints the public key.
    Show {
        /// The key.
        #[command(flatten)]
        key: KeyArgs,
    },
    /// Changes the passphrase.
    Passphrase {
        /// A file with the new passphrase, for scripts.
        #[arg(long)]
        new_passphrase_file: Option<PathBuf>,
        /// The key.
        #[command(flatten)]
        key: KeyArgs,
    },
}
