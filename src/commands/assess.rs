//! `assess`: from records to assessments, one or ten thousand at a time.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::{AssessArgs, Format};
use crate::failure::Failure;
use crate::words::Msg;

use super::maker::{Maker, inputs, not_an_input, some_failed};
use super::page::{self, Paper};
use super::vault::Vault;
use super::{App, Sink, at, complain, folder, share};

pub(super) fn run(app: &App, args: &AssessArgs) -> Result<()> {
    let paper = Paper { look: app.look(), large: args.output.large_print, at: at(&args.output)? };
    stdin_once(&args.records)?;
    let vault = Vault::new(app, &args.key);
    let maker =
        |format| Maker { catalogue: &app.catalogue, vault: &vault, share: &args.share, format, paper };
    if let Some(target) = page::folder(&args.output) {
        let format = page::folder_format(&args.output)?;
        return folder::run(app, args, target, &maker(format));
    }
    let (target, format) = page::target(&args.output, "")?;
    let several = args.records.len() > 1;
    if several && matches!(format, Format::Pdf | Format::Html) {
        let message =
            Msg::new("error-several-need-folder").with("format", page::ending(format).to_uppercase());
        return Err(Failure::usage(message).advise(Msg::new("advice-several-need-folder")).into());
    }
    if let Some(target) = &target {
        not_an_input(&inputs(args, &vault), target)?;
    }
    let mut sink = Sink::open(target.as_deref(), args.output.force)?;
    let maker = maker(format);
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
        if written > 0 && format != Format::Json {
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

/// Standard input can be read once.
pub(super) fn stdin_once(records: &[PathBuf]) -> Result<(), Failure> {
    if records.iter().filter(|path| *path == Path::new("-")).count() < 2 {
        return Ok(());
    }
    Err(Failure::usage(Msg::new("error-stdin-twice")).advise(Msg::new("advice-stdin-twice")))
}
