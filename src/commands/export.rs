//! `record export`: records as rows for statistics, of what anybody may get.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::{Share, assess};
use crate::cli::KeyArgs;
use crate::render::{CSV_HEAD, csv_rows};
use crate::words::Messages;
use crate::world::clock;
use crate::world::store::Existing;

use super::batch::Tally;
use super::inputs::{files, inputs, not_an_input, stdin_once};
use super::sink::Sink;
use super::vault::Vault;
use super::{App, many, seal};

pub(super) fn run(
    app: &App,
    named: &[PathBuf],
    output: Option<&Path>,
    force: bool,
    key: &KeyArgs,
) -> Result<()> {
    let named = files(named)?;
    stdin_once(&named)?;
    let vault = Vault::new(app, key);
    if let Some(target) = output {
        not_an_input(&inputs(&named, &vault), target)?;
    }
    vault.unlock_for(&named)?;
    let mut sink = Sink::open(output, Existing::forced(force))?;
    sink.write(CSV_HEAD)?;
    let at = clock::now();
    let mut tally = Tally::new(app, Some(named.len()), output.is_none());
    tally.fail_fast = named.len() == 1;
    let catalogue = &app.catalogue;
    let work = |_: &Messages, (index, path): (usize, &PathBuf)| {
        let (_, record) = seal::read(catalogue, &vault, path)?;
        let record = Share::Anonymous.apply(record);
        Ok(csv_rows(index + 1, &assess(catalogue, &record, at)))
    };
    let put = |messages: &Messages, rows| match tally.take(messages, rows)? {
        Some(rows) => sink.write(rows),
        None => Ok(()),
    };
    many::each(app.messages.lang(), named.iter().enumerate(), work, put)?;
    sink.finish()?;
    tally.end(&app.messages)
}
