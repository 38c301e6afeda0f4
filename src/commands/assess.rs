//! `assess`: from records to assessments, one or ten thousand at a time.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::{AssessArgs, Format};
use crate::failure::Failure;
use crate::words::{id, msg};

use super::maker::{Maker, inputs, not_an_input, some_failed};
use super::output::{Output, Target};
use super::sink::Sink;
use super::vault::Vault;
use super::{App, complain, folder, lines, share};

pub(super) fn run(app: &App, args: &AssessArgs) -> Result<()> {
    let output = Output::new(app, &args.output_of_lines()?)?;
    let args = &AssessArgs { records: files(&args.records)?, ..args.clone() };
    stdin_once(&args.records)?;
    let vault = Vault::new(app, &args.key);
    let maker = Maker {
        catalogue: &app.catalogue,
        vault: &vault,
        share: &args.share,
        format: output.format,
        paper: output.paper,
        length: args.length(),
    };
    if args.lines {
        return lines::run(app, args, &output, &maker);
    }
    let path = match &output.target {
        Target::Folder(target) => return folder::run(app, args, target, output.existing, &maker),
        Target::File(path) => Some(path.as_path()),
        Target::Stdout => None,
    };
    let several = args.records.len() > 1;
    if several && matches!(output.format, Format::Pdf | Format::Html) {
        let ending = output.format.ending().to_uppercase();
        let failure = Failure::usage(msg!("error-several-need-folder", format = ending));
        return Err(failure.advise(msg!("advice-several-need-folder")).into());
    }
    if let Some(target) = path {
        not_an_input(&inputs(&args.records, &vault), target)?;
    }
    let mut sink = Sink::open(path, output.existing)?;
    maker.begin(app, &args.records)?;
    let mut failed = 0;
    let mut written = 0;
    for path in &args.records {
        let made = match maker.make(&app.messages, path) {
            Ok(made) => made,
            Err(failure) if several => {
                complain(&failure.lines(&app.messages));
                failed += 1;
                continue;
            }
            Err(failure) => return Err(failure.into()),
        };
        share::warn(app, made.warnings);
        if written > 0 && output.format != Format::Json {
            sink.write("\n")?;
        }
        sink.write(&made.painted.bytes)?;
        written += 1;
    }
    if written > 0 {
        sink.finish()?;
    }
    some_failed(failed, args.records.len())
}

/// The endings of records.
const RECORDS: [&str; 4] = ["yaml", "yml", "json", "age"];

/// The files that are meant: in the place of a folder the records in it, by name.
pub(super) fn files(named: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in named {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let unread = |error: std::io::Error| Failure {
            exit: crate::failure::Exit::Usage,
            ..Failure::io(id!("error-read", path, reason), path, &error)
        };
        let is_record = |path: &PathBuf| {
            path.is_file()
                && path.extension().and_then(|ending| ending.to_str()).is_some_and(|e| RECORDS.contains(&e))
        };
        let entries = std::fs::read_dir(path).map_err(unread)?;
        let found: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
        let mut found = found.map_err(unread)?;
        found.retain(is_record);
        if found.is_empty() {
            let failure = Failure::usage(msg!("error-folder-empty", path = path.display()));
            return Err(failure.advise(msg!("advice-folder-empty")));
        }
        found.sort();
        files.append(&mut found);
    }
    Ok(files)
}

/// Standard input can be read once.
pub(super) fn stdin_once(records: &[PathBuf]) -> Result<(), Failure> {
    if records.iter().filter(|path| *path == Path::new("-")).count() < 2 {
        return Ok(());
    }
    Err(Failure::usage(msg!("error-stdin-twice")).advise(msg!("advice-stdin-twice")))
}
