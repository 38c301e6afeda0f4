//! `record export`: records as rows for statistics, of what anybody may get.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::{Share, assess};
use crate::cli::KeyArgs;
use crate::render::{CSV_HEAD, csv_rows};
use crate::world::clock;
use crate::world::store::Existing;

use super::inputs::{files, inputs, not_an_input, some_failed, stdin_once};
use super::sink::Sink;
use super::vault::Vault;
use super::{App, complain, seal};

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
    let mut failed = 0;
    for (index, path) in named.iter().enumerate() {
        match seal::read(&app.catalogue, &vault, path) {
            Ok((_, record)) => {
                let record = Share::Anonymous.apply(record);
                sink.write(csv_rows(index + 1, &assess(&app.catalogue, &record, at)))?;
            }
            Err(failure) if named.len() > 1 => {
                complain(&failure.lines(&app.messages));
                failed += 1;
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    sink.finish()?;
    some_failed(failed, named.len())
}
