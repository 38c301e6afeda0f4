//! `completions` and `man`: what a shell and a manual reader take from the command line's own description.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::Result;

use crate::choice::Choice;
use crate::cli::Cli;
use crate::failure::Failure;
use crate::words::{Lang, Messages, id};

use super::{App, print};

/// The name that both are made for.
const NAME: &str = env!("CARGO_PKG_NAME");

/// Prints what a shell completes by.
pub(super) fn completions(app: &App, shell: clap_complete::Shell) -> Result<()> {
    let mut script = Vec::new();
    let mut command = Cli::in_words(&app.messages);
    clap_complete::generate(shell, &mut command, NAME, &mut script);
    Ok(print(&String::from_utf8_lossy(&script))?)
}

/// Writes a manual page for each command, in each language where `man` looks for it.
pub(super) fn man(folder: &Path) -> Result<()> {
    for lang in Lang::ALL {
        let folder = match lang {
            Lang::En => folder.join("man1"),
            lang => folder.join(lang.as_str()).join("man1"),
        };
        let failed = |error: &io::Error| Failure::io(id!("error-write", path, reason), &folder, error);
        fs::create_dir_all(&folder).map_err(|error| failed(&error))?;
        let command = Cli::in_words(&Messages::new(*lang)).version(env!("CARGO_PKG_VERSION"));
        clap_mangen::generate_to(command, &folder).map_err(|error| failed(&error))?;
    }
    Ok(())
}
