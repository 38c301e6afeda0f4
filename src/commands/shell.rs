//! `completions` and `man`: what a shell and a manual reader take from the command line's own description.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::Result;
use clap::Command;
use clap::builder::PossibleValuesParser;

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
    let mut command = with_ids(Cli::in_words(&app.messages), app);
    clap_complete::generate(shell, &mut command, NAME, &mut script);
    Ok(print(&String::from_utf8_lossy(&script))?)
}

/// The command line with what the guide knows in the place of words that anybody may type: terms and indicators to
/// explain, bodies and places to look up.
fn with_ids(command: Command, app: &App) -> Command {
    let guide = &app.catalogue;
    let signs = guide.current().map(|sign| sign.number.clone());
    let terms: Vec<String> = guide.knowledge.terms.iter().map(|term| term.id.clone()).chain(signs).collect();
    let bodies: Vec<String> = guide.contacts.iter().map(|body| body.id.clone()).collect();
    let municipalities = guide.counties.iter().flat_map(|county| &county.municipalities);
    let counties = guide.counties.iter().map(|county| &county.names);
    let names = counties.chain(municipalities).filter_map(|names| names.first().cloned());
    // A shell takes a space for the end of a word.
    let places: Vec<String> = names.filter(|name| !name.contains(' ')).collect();
    command
        .mut_subcommand("explain", |explain| {
            explain.mut_arg("term", |arg| arg.value_parser(PossibleValuesParser::new(terms)))
        })
        .mut_subcommand("contacts", |contacts| {
            contacts
                .mut_arg("query", |arg| arg.value_parser(PossibleValuesParser::new(bodies)))
                .mut_arg("region", |arg| arg.value_parser(PossibleValuesParser::new(places)))
        })
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
