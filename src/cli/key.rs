//! The key of one's own: its command, and the options of every command that reads encrypted records.

use std::path::PathBuf;

use clap::{Args, Subcommand};

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

/// What to do with the key of one's own.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    New {
        #[command(flatten)]
        key: KeyArgs,
    },
    Show {
        #[command(flatten)]
        key: KeyArgs,
    },
    Passphrase {
        /// A file with the new passphrase, for scripts.
        #[arg(long)]
        new_passphrase_file: Option<PathBuf>,
        #[command(flatten)]
        key: KeyArgs,
    },
}
