//! `record`: a template to begin with, checking, and what happens to a record's encryption.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::{KeyArgs, RecordCommand};
use crate::failure::{Exit, Failure};
use crate::words::msg;
use crate::world::store::Existing;
use crate::{document, render};

use super::inputs::{files, stdin_once};
use super::sink::Sink;
use super::vault::Vault;
use super::{App, complain, enter, export, import, print, seal};

pub(super) fn run(app: &App, command: &RecordCommand) -> Result<()> {
    match command {
        RecordCommand::New { output, force } => {
            written(output.as_deref(), *force, document::template(app.voice()))
        }
        RecordCommand::Enter(args) => enter::run(app, args),
        RecordCommand::Check { records, key } => check(app, records, key),
        RecordCommand::Import(args) => import::run(app, args),
        RecordCommand::Export { records, to, output, force, key } => {
            export::run(app, *to, records, output.as_deref(), *force, key)
        }
        RecordCommand::Schema { output, force } => {
            written(output.as_deref(), *force, render::record_schema(app.voice())?)
        }
        RecordCommand::Show { record, mask, key } => seal::show(app, record, *mask, key),
        RecordCommand::Encrypt { record, output, recipient, key } => {
            seal::encrypt(app, record, output, recipient, key)
        }
        RecordCommand::Decrypt { record, output, yes, key } => seal::decrypt(app, record, output, *yes, key),
        RecordCommand::Rekey { record, recipient, key } => seal::rekey(app, record, recipient, key),
        RecordCommand::Forget { record, yes } => seal::forget(app, record, *yes),
    }
}

/// Writes a text to a file, or to standard output.
fn written(output: Option<&Path>, force: bool, text: String) -> Result<()> {
    let mut sink = Sink::open(output, Existing::forced(force))?;
    sink.write(text)?;
    Ok(sink.finish()?)
}

/// Checks every record and names the problems of all.
fn check(app: &App, records: &[PathBuf], key: &KeyArgs) -> Result<()> {
    let vault = Vault::new(app, key);
    let records = &files(records)?;
    stdin_once(records)?;
    vault.unlock_for(records)?;
    let mut failures = Vec::new();
    for path in records {
        match seal::read_strictly(&app.catalogue, &vault, path) {
            Ok(()) => print(&(app.voice().say(msg!("record-fine", file = path.display())) + "\n"))?,
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
            let message = msg!("error-some-records", failed: count, all: records.len());
            Err(Failure { exit: Exit::Usage, ..Failure::usage(message) }.into())
        }
    }
}
