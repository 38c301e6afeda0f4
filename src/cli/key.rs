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
