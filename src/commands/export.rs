//! `record export`: records as rows for statistics, of what anybody may get; or whole, as answers of the guide's
//! questionnaire.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::{Share, assess};
use crate::cli::{ExportKind, KeyArgs};
use crate::document::Voice;
use crate::failure::Failure;
use crate::forms;
use crate::record::Record;
use crate::render::{CSV_HEAD, HTCDS_HEAD, csv_rows, htcds_row};
use crate::words::{Messages, msg};
use crate::world::clock;
use crate::world::store::Existing;

use super::batch::Tally;
use super::inputs::{files, inputs, not_an_input, stdin_once};
use super::sink::Sink;
use super::vault::Vault;
use super::{App, complain, many, seal, share};

/// What becomes of a record that was read: its number among those named, the name of its file, and what it holds.
type Take<'a> = dyn FnMut(&Messages, usize, &str, Record) -> Result<(), Failure> + Send + 'a;

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
    let mut tally = Tally::new(app, Some(named.len()), output.is_none());
    tally.fail_fast = named.len() == 1;
    let catalogue = &app.catalogue;
    let mut each = |take: &mut Take<'_>| {
        let work = |_: &Messages, (index, path): (usize, &PathBuf)| {
            seal::read(catalogue, &vault, path).map(|(opened, record)| (index + 1, opened.name, record))
        };
        let put = |messages: &Messages, read: Result<(usize, String, Record), Failure>| match tally
            .take(messages, read)?
        {
            Some((number, name, record)) => take(messages, number, &name, record),
            None => Ok(()),
        };
        many::each(app.messages.lang(), named.iter().enumerate(), work, put)
    };
    match kind {
        ExportKind::Csv => {
            sink.write(CSV_HEAD)?;
            let at = clock::now();
            each(&mut |_, number, _, record| {
                let record = Share::Anonymous.apply(record);
                sink.write(csv_rows(number, &assess(catalogue, &record, at)))
            })?;
        }
        ExportKind::Htcds => {
            sink.write(HTCDS_HEAD)?;
            each(&mut |_, _, _, record| sink.write(htcds_row(&Share::Anonymous.apply(record))))?;
        }
        ExportKind::Fhir => {
            let form = forms::form(catalogue);
            let mut responses = Vec::new();
            each(&mut |messages, _, name, record| {
                let (response, left_out) = forms::response(catalogue, &form, &record);
                share::warn(Voice::new(messages, catalogue), share::warnings(name, &record, false));
                let said = |what| messages.text(msg!("form-left", file = name, what = what));
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
    tally.end(&app.messages)
}
