//! `assess`: from records to assessments, one or ten thousand at a time.

use std::path::Path;

use anyhow::Result;

use crate::assessment::assess;
use crate::cli::{AssessArgs, Format};
use crate::failure::{Exit, Failure};
use crate::messages::Msg;
use crate::record::{self, Record};
use crate::{store, yaml};

use super::page::{self, Paper};
use super::{App, Sink, at, complain, folder, paint_assessment};

pub(super) fn run(app: &App, args: &AssessArgs) -> Result<()> {
    let paper = Paper { look: app.look(), large: args.output.large_print, at: at(&args.output)? };
    if let Some(target) = page::folder(&args.output) {
        let format = page::folder_format(&args.output)?;
        return folder::run(app, args, target, format, paper);
    }
    let (target, format) = page::target(&args.output, "")?;
    let several = args.records.len() > 1;
    if several && matches!(format, Format::Pdf | Format::Html) {
        let message =
            Msg::new("error-several-need-folder").with("format", page::ending(format).to_uppercase());
        return Err(Failure::usage(message).advise(Msg::new("advice-several-need-folder")).into());
    }
    let mut sink = Sink::open(target.as_deref(), args.output.force)?;
    let mut failed = 0;
    let mut written = 0;
    for path in &args.records {
        let record = match read(app, path) {
            Ok(record) => record,
            Err(failure) if several => {
                complain(&failure.lines(&app.messages));
                failed += 1;
                continue;
            }
            Err(failure) => return Err(failure.into()),
        };
        let made = paint_assessment(app.voice(), &assess(&app.catalogue, &record, paper.at), format, paper)?;
        if written > 0 && format != Format::Json {
            sink.write("\n")?;
        }
        sink.write(&made.bytes)?;
        if let Some(warning) = made.warning() {
            complain(&[app.voice().say(warning)]);
        }
        written += 1;
    }
    if written > 0 {
        sink.finish()?;
    }
    some_failed(failed, args.records.len())
}

/// The failure of a call where some of several records could not be used.
pub(super) fn some_failed(failed: usize, all: usize) -> Result<()> {
    if failed == 0 {
        return Ok(());
    }
    let message = Msg::new("error-some-records").count("failed", failed).count("all", all);
    Err(Failure { exit: Exit::Failed, ..Failure::failed(message) }.into())
}

/// Reads one record, from standard input where the path is `-`.
pub(super) fn read(app: &App, path: &Path) -> Result<Record, Failure> {
    read_with(&app.catalogue, path)
}

/// The same with a catalogue alone.
pub(super) fn read_with(catalogue: &crate::catalogue::Catalogue, path: &Path) -> Result<Record, Failure> {
    let (name, bytes) = bytes(path)?;
    let read = record::read(catalogue, &name, &bytes);
    match read.record {
        Some(record) => Ok(record),
        None => Err(Failure::from_problems(&name, read.problems)),
    }
}

/// A record's bytes and the name it is spoken of by.
pub(super) fn bytes(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let bytes = if path == Path::new("-") {
        store::read_stdin(yaml::MAX_BYTES)?
    } else {
        store::read_limited(path, yaml::MAX_BYTES)?
    };
    Ok((path.display().to_string(), bytes))
}
