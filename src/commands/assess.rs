//! `assess`: from records to assessments, one or ten thousand at a time.

use anyhow::Result;

use crate::cli::{AssessArgs, Format};
use crate::failure::Failure;
use crate::words::msg;

use super::inputs::{files, inputs, not_an_input, some_failed, stdin_once};
use super::maker::Maker;
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
