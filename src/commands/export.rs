//! `record export`: records as rows for statistics, of what anybody may get.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::{Share, assess};
use crate::cli::KeyArgs;
use crate::render::{CSV_HEAD, csv_rows};
use crate::world::clock;
use crate::world::store::Existing;

use super::maker::{inputs, not_an_input, some_failed};
use super::sink::Sink;
use super::vault::Vault;
use super::{App, assess as records, complain, seal};

pub(super) fn run(
    app: &App,
    named: &[PathBuf],
    output: Option<&Path>,
    force: bool,
    key: &KeyArgs,
) -> Result<()> {
    let named = records::files(named)?;
    records::stdin_once(&named)?;
    let vault = Vault::new(app, key);
    if let Some(target) = output {
        not_an_input(&inputs(&named, &vault), target)?;
    }
    vault.unlock_for(&named)?;
    let mut sink = Sink::open(output, if force { Existing::Replace } else { Existing::Keep })?;
    sink.write(CSV_HEAD)?;
    let mut failed = 0;
    for (index, path) in named.iter().enumerate() {
        match seal::read(&app.catalogue, &vault, path) {
            Ok((_, record)) => {
                let record = Share::Anonymous.apply(record);
                sink.write(csv_rows(index + 1, &assess(&app.catalogue, &record, clock::now())))?;
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
