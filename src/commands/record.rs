//! `record`: a template to begin with, checking, and what happens to a record's encryption.

use std::path::PathBuf;

use anyhow::Result;

use crate::cli::{KeyArgs, RecordCommand, RecordSchema};
use crate::failure::Failure;
use crate::words::{Messages, msg};
use crate::{document, render};

use super::batch::Tally;
use super::inputs::{files, stdin_once};
use super::sink::Sink;
use super::vault::{Opened, Vault};
use super::{App, enter, export, import, lines, many, print, seal};

pub(super) fn run(app: &App, command: &RecordCommand) -> Result<()> {
    match command {
        RecordCommand::New { output, force } => {
            Ok(Sink::put(output.as_deref(), *force, document::template(app.voice()))?)
        }
        RecordCommand::Enter(args) => enter::run(app, args),
        RecordCommand::Check { records, lines, fail_fast, key } => {
            check(app, records, *lines, *fail_fast, key)
        }
        RecordCommand::Import(args) => import::run(app, args),
        RecordCommand::Export { records, to, output, force, key } => {
            export::run(app, *to, records, output.as_deref(), *force, key)
        }
        RecordCommand::Schema { of, output, force } => {
            let schema = match of {
                RecordSchema::Record => render::record_schema(app.voice())?,
                RecordSchema::Assessment => render::assessment_schema(app.messages.lang())?,
            };
            Ok(Sink::put(output.as_deref(), *force, schema)?)
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

/// Checks every record and names the problems of all.
fn check(app: &App, records: &[PathBuf], lines: bool, fail_fast: bool, key: &KeyArgs) -> Result<()> {
    let vault = Vault::new(app, key);
    let catalogue = &app.catalogue;
    let records = &files(records)?;
    stdin_once(records)?;
    let mut tally = Tally::new(app, (!lines).then_some(records.len()), !lines);
    if lines {
        tally.fail_fast = fail_fast;
        let work = |_: &Messages, opened: &Opened| seal::check(catalogue, opened);
        lines::each(app, records, work, |messages, made| tally.take(messages, made).map(drop))?;
        let fine = msg!("records-fine", count: tally.made);
        print(&(app.voice().say(fine) + "\n"))?;
        return all_fine(&tally);
    }
    vault.unlock_for(records)?;
    tally.fail_fast = fail_fast || records.len() == 1;
    let work = |_: &Messages, path: &PathBuf| {
        seal::check(catalogue, &vault.open(path)?).map(|()| path.display().to_string())
    };
    let put = |messages: &Messages, made| match tally.take(messages, made)? {
        Some(file) => print(&(messages.text(msg!("record-fine", file = file)) + "\n")),
        None => Ok(()),
    };
    many::each(app.messages.lang(), records.iter(), work, put)?;
    all_fine(&tally)
}

/// A failure where any record had a problem.
fn all_fine(tally: &Tally<'_>) -> Result<()> {
    if tally.failed == 0 {
        return Ok(());
    }
    let message = msg!("error-some-records", failed: tally.failed, all: tally.failed + tally.made);
    Err(Failure::usage(message).into())
}
