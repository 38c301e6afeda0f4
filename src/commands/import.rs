//! `record import`: what a form tool collected, as records.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use age::x25519::Recipient;
use anyhow::Result;
use zeroize::Zeroizing;

use crate::cli::ImportArgs;
use crate::failure::{Exit, Failure};
use crate::forms::{self, Form, Received, Submission};
use crate::record::Record;
use crate::words::msg;
use crate::world::store;

use super::inputs::{some_failed, stdin_once};
use super::{App, complain, kept, share};

/// The largest file of submissions that is read.
const MAX_BYTES: usize = 64 << 20;

pub(super) fn run(app: &App, args: &ImportArgs) -> Result<()> {
    stdin_once(&args.files)?;
    let folder = folder(&args.output)?;
    let form = forms::form_to_read(&app.catalogue);
    let mut submissions = Vec::new();
    let mut count = Count::default();
    for path in &args.files {
        match received(app, args, &form, path) {
            Ok(of_file) => submissions.extend(of_file),
            Err(failure) if args.files.len() == 1 => return Err(failure.into()),
            Err(failure) => {
                complain(&failure.lines(&app.messages));
                count.all += 1;
                count.failed += 1;
            }
        }
    }
    if !folder && submissions.len() > 1 {
        let failure = Failure::usage(msg!("error-import-several", count: submissions.len()));
        return Err(failure.advise(msg!("advice-import-several")).into());
    }
    let alone = submissions.len() == 1 && count.all == 0;
    let mut records = Vec::new();
    for (number, (name, submission)) in submissions.into_iter().enumerate() {
        count.all += 1;
        match submission.outcome {
            Ok(record) => records.push((target(args, folder, number + 1, submission.id.as_deref()), record)),
            Err(problems) if alone => return Err(Failure::from_problems(&name, problems).into()),
            Err(problems) => {
                complain(&Failure::from_problems(&name, problems).lines(&app.messages));
                count.failed += 1;
            }
        }
    }
    keep(app, args, records, &mut count)?;
    if !folder && count.written > 0 {
        complain(&[app.messages.text(msg!("entered", path = args.output.display()))]);
    }
    if folder {
        let message = msg!("imported", count: count.written, path = args.output.display());
        complain(&[app.messages.text(message)]);
        if count.there > 0 {
            complain(&[app.messages.text(msg!("imported-there", count: count.there))]);
        }
    }
    some_failed(count.failed, count.all)
}

/// What became of the submissions.
#[derive(Default)]
struct Count {
    all: usize,
    failed: usize,
    written: usize,
    /// Records of the same submissions that are there already.
    there: usize,
}

/// Whether the records go into a folder; one that is named must be there.
fn folder(output: &Path) -> Result<bool, Failure> {
    if output == Path::new("-") {
        return Err(Failure::usage(msg!("error-needs-file")).advise(msg!("advice-needs-file")));
    }
    if output.is_dir() {
        return Ok(true);
    }
    if output.as_os_str().to_string_lossy().ends_with(std::path::is_separator) {
        let failure = Failure::failed(msg!("error-folder-missing", path = output.display()));
        return Err(failure.advise(msg!("advice-folder-missing")));
    }
    Ok(false)
}

/// The submissions of a file, each with the name of the file.
fn received(
    app: &App,
    args: &ImportArgs,
    form: &Form,
    path: &Path,
) -> Result<Vec<(String, Submission)>, Failure> {
    let bytes = Zeroizing::new(if path == Path::new("-") {
        store::read_stdin(MAX_BYTES)?
    } else {
        store::read_limited(path, MAX_BYTES)?
    });
    store::within(path, &bytes, MAX_BYTES)?;
    let name = path.display().to_string();
    let Received { submissions, remarks } =
        forms::receive(&app.catalogue, form, &name, &bytes, args.skip_unknown)?;
    let said = |remark| app.messages.text(msg!("form-remark", file = &name, what = remark));
    complain(&remarks.into_iter().map(said).collect::<Vec<_>>());
    Ok(submissions.into_iter().map(|submission| (name.clone(), submission)).collect())
}

/// Where a record goes, and whether the same submission always goes there: by the random id that the tool gave it, else
/// by its number in this run.
struct Target {
    path: PathBuf,
    stable: bool,
}

fn target(args: &ImportArgs, folder: bool, number: usize, id: Option<&str>) -> Target {
    if !folder {
        return Target { path: args.output.clone(), stable: false };
    }
    let ending = args.keep.ending();
    let name = id.map_or_else(|| format!("form-{number:04}.{ending}"), |id| format!("form-{id}.{ending}"));
    Target { path: args.output.join(name), stable: id.is_some() }
}

fn keep(app: &App, args: &ImportArgs, records: Vec<(Target, Record)>, count: &mut Count) -> Result<()> {
    let mut seen = HashSet::new();
    let mut keys = None;
    for (target, record) in records {
        let again = !seen.insert(target.path.clone());
        if target.stable && !again && target.path.symlink_metadata().is_ok() {
            count.there += 1;
            continue;
        }
        let keys: &Option<Vec<Recipient>> = match &keys {
            Some(keys) => keys,
            // Nobody is asked for a key before there is something to keep.
            None => keys.insert(kept::keys_for_new(app, &args.keep)?),
        };
        let written = kept::one_of_new(&target.path, keys.as_deref())
            .and_then(|mut kept| kept.keep(&app.catalogue, &record).map_err(Failure::failed));
        match written {
            Ok(()) => {
                count.written += 1;
                share::warn(app.voice(), share::warnings(&target.path.display().to_string(), &record, false));
            }
            Err(failure) if count.all == 1 => return Err(failure.into()),
            Err(failure) => {
                complain(&Failure { exit: Exit::Failed, ..failure }.lines(&app.messages));
                count.failed += 1;
            }
        }
    }
    Ok(())
}
