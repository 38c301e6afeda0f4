//! `record`: a template to begin with, and checking.

use std::path::PathBuf;

use anyhow::Result;

use crate::cli::RecordCommand;
use crate::failure::{Exit, Failure};
use crate::messages::Msg;
use crate::record;

use super::{App, Sink, assess, complain, print};

pub(super) fn run(app: &App, command: &RecordCommand) -> Result<()> {
    match command {
        RecordCommand::New { output, force } => {
            let mut sink = Sink::open(output.as_deref(), *force)?;
            sink.write(record::template(app.voice()))?;
            Ok(sink.finish()?)
        }
        RecordCommand::Check { records } => check(app, records),
    }
}

/// Checks every record and names the problems of all.
fn check(app: &App, records: &[PathBuf]) -> Result<()> {
    let mut failures = Vec::new();
    for path in records {
        match assess::read(app, path) {
            Ok(_) => print(&(app.voice().say(Msg::new("record-fine").with("file", path.display())) + "\n"))?,
            Err(failure) => failures.push(failure),
        }
    }
    match failures.len() {
        0 => Ok(()),
        1 if records.len() == 1 => Err(failures.remove(0).into()),
        count => {
            for failure in &failures {
                complain(&failure.lines(&app.messages));
            }
            let message = Msg::new("error-some-records").count("failed", count).count("all", records.len());
            Err(Failure { exit: Exit::Usage, ..Failure::usage(message) }.into())
        }
    }
}
