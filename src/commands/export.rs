//! `record export`: records as rows for statistics, of what anybody may get; or whole, as answers of the guide's
//! questionnaire.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::{Share, assess};
use crate::cli::{ExportKind, KeyArgs};
use crate::failure::Failure;
use crate::forms;
use crate::record::Record;
use crate::render::{CSV_HEAD, HTCDS_HEAD, csv_rows, htcds_row};
use crate::words::msg;
use crate::world::clock;
use crate::world::store::Existing;

use super::inputs::{files, inputs, not_an_input, some_failed, stdin_once};
use super::sink::Sink;
use super::vault::Vault;
use super::{App, complain, seal, share};

pub(super) fn run(
    app: &App,
    kind: ExportKind,
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
    let mut failed = 0;
    let mut each = |take: &mut dyn FnMut(usize, &str, Record) -> Result<(), Failure>| -> Result<()> {
        for (index, path) in named.iter().enumerate() {
            match seal::read(&app.catalogue, &vault, path) {
                Ok((opened, record)) => take(index + 1, &opened.name, record)?,
                Err(failure) if named.len() > 1 => {
                    complain(&failure.lines(&app.messages));
                    failed += 1;
                }
                Err(failure) => return Err(failure.into()),
            }
        }
        Ok(())
    };
    match kind {
        ExportKind::Csv => {
            sink.write(CSV_HEAD)?;
            let at = clock::now();
            each(&mut |number, _, record| {
                let record = Share::Anonymous.apply(record);
                sink.write(csv_rows(number, &assess(&app.catalogue, &record, at)))
            })?;
        }
        ExportKind::Htcds => {
            sink.write(HTCDS_HEAD)?;
            each(&mut |_, _, record| sink.write(htcds_row(&Share::Anonymous.apply(record))))?;
        }
        ExportKind::Fhir => {
            let form = forms::form(&app.catalogue);
            let mut responses = Vec::new();
            each(&mut |_, name, record| {
                let (response, left_out) = forms::response(&app.catalogue, &form, &record);
                share::warn(app, share::warnings(name, &record, false));
                let said = |what| app.messages.text(msg!("form-left", file = name, what = what));
                complain(&left_out.into_iter().map(said).collect::<Vec<_>>());
                responses.push(response);
                Ok(())
            })?;
            let whole = match responses.as_slice() {
                [one] if named.len() == 1 => one.clone(),
                several => forms::bundle(several),
            };
            sink.write(serde_json::to_string(&whole)? + "\n")?;
        }
    }
    sink.finish()?;
    some_failed(failed, named.len())
}
