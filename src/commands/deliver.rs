//! Where what is made of records goes: into one place one after the other, or into a folder.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::Format;
use crate::failure::Failure;
use crate::words::{Messages, msg};

use super::batch::{Batch, Made, Tally};
use super::inputs::{inputs, not_an_input};
use super::output::Target;
use super::sink::Sink;
use super::{App, folder, many};

/// Makes and writes all of it; `begin` says and asks what has to be said and asked before.
///
/// # Errors
/// Where one record cannot be used; where some of several cannot, after the others are done.
pub(super) fn run(app: &App, batch: &Batch<'_>, begin: impl FnOnce() -> Result<(), Failure>) -> Result<()> {
    let path = match &batch.output.target {
        Target::Folder(target) => return folder::run(app, batch, target, begin),
        Target::File(path) => Some(path.as_path()),
        Target::Stdout => None,
    };
    if batch.skip_done {
        let failure = Failure::usage(msg!("error-skip-done"));
        return Err(failure.advise(msg!("advice-skip-done")).into());
    }
    if batch.records.len() > 1 {
        fit_together(batch.output.format)?;
    }
    together(app, batch, path, begin)
}

/// Whether several of a format can stand one after the other; else each needs a file of its own.
///
/// # Errors
/// Where they cannot.
pub(super) fn fit_together(format: Format) -> Result<(), Failure> {
    if !matches!(format, Format::Pdf | Format::Html) {
        return Ok(());
    }
    let ending = format.ending().to_uppercase();
    let failure = Failure::usage(msg!("error-several-need-folder", format = ending));
    Err(failure.advise(msg!("advice-several-need-folder")))
}

/// One after the other into a file, or to standard output.
fn together(
    app: &App,
    batch: &Batch<'_>,
    path: Option<&Path>,
    begin: impl FnOnce() -> Result<(), Failure>,
) -> Result<()> {
    if let Some(target) = path {
        not_an_input(&inputs(batch.records, batch.vault), target)?;
    }
    let mut sink = Sink::open(path, batch.output.existing)?;
    begin()?;
    let several = batch.records.len() > 1;
    let mut tally = Tally::new(app, Some(batch.records.len()), path.is_none());
    tally.fail_fast = batch.fail_fast || !several;
    let parted = batch.output.format != Format::Json;
    let work = |messages: &Messages, path: &PathBuf| batch.maker.make(messages, &batch.vault.open(path)?);
    let put = |messages: &Messages, made| {
        let before = tally.made;
        let Some(made): Option<Made> = tally.take(messages, made)? else { return Ok(()) };
        tally.warn(messages, made.warnings);
        if several {
            tally.links.extend(made.link);
        }
        if before > 0 && parted {
            sink.write("\n")?;
        }
        sink.write(&made.painted.bytes)
    };
    many::each(app.messages.lang(), batch.records.iter(), work, put)?;
    if tally.made > 0 {
        sink.finish()?;
    }
    tally.end(&app.messages)
}
