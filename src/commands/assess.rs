//! `assess`: from records to assessments, one or ten thousand at a time.

use std::path::Path;

use anyhow::Result;

use crate::assessment::assess;
use crate::cli::{AssessArgs, Format};
use crate::failure::{Exit, Failure};
use crate::messages::Msg;
use crate::record::{self, Record};
use crate::{store, yaml};

use super::{App, Sink, at, complain, format, paint_assessment};

pub(super) fn run(app: &App, args: &AssessArgs) -> Result<()> {
    let at = at(&args.output)?;
    let format = format(&args.output)?;
    let look = app.look();
    let mut sink = Sink::open(args.output.output.as_deref(), args.output.force)?;
    let several = args.records.len() > 1;
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
        let text = paint_assessment(app.voice(), &assess(&app.catalogue, &record, at), format, look)?;
        if written > 0 && format != Format::Json {
            sink.write("\n")?;
        }
        sink.write(&text)?;
        written += 1;
    }
    if written > 0 {
        sink.finish()?;
    }
    if failed > 0 {
        let message = Msg::new("error-some-records").count("failed", failed).count("all", args.records.len());
        return Err(Failure { exit: Exit::Failed, ..Failure::failed(message) }.into());
    }
    Ok(())
}

/// Reads one record, from standard input where the path is `-`.
pub(super) fn read(app: &App, path: &Path) -> Result<Record, Failure> {
    let (name, bytes) = bytes(path)?;
    let read = record::read(&app.catalogue, &name, &bytes);
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
