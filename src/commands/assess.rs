//! `assess`: from records to assessments, one or ten thousand at a time.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::assess;
use crate::catalogue::Catalogue;
use crate::cli::{AssessArgs, Format, ShareArgs};
use crate::failure::{Exit, Failure};
use crate::messages::{Messages, Msg};
use crate::voice::Voice;

use super::page::{self, Painted, Paper};
use super::share::Prepared;
use super::vault::Vault;
use super::{App, Sink, at, complain, folder, kept, paint_assessment, seal, share};

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

/// The files that are read: an assessment never takes the place of one of them.
pub(super) fn inputs(args: &AssessArgs, vault: &Vault) -> Vec<PathBuf> {
    let records = args.records.iter().filter(|path| *path != Path::new("-")).cloned();
    let key = vault
        .file()
        .into_iter()
        .flat_map(|file| [file.path().to_owned(), file.public_path(), file.known_path()]);
    records.chain(key).collect()
}

/// Refuses a target that is one of the files that are read, through links too.
pub(super) fn not_an_input(inputs: &[PathBuf], target: &Path) -> Result<(), Failure> {
    if !inputs.iter().any(|input| kept::same_file(input, target)) {
        return Ok(());
    }
    let failure = Failure::usage(Msg::new("error-target-is-input").with("path", target.display()));
    Err(failure.advise(Msg::new("advice-same-file")))
}

/// Standard input can be read once.
pub(super) fn stdin_once(records: &[PathBuf]) -> Result<(), Failure> {
    if records.iter().filter(|path| *path == Path::new("-")).count() < 2 {
        return Ok(());
    }
    Err(Failure::usage(Msg::new("error-stdin-twice")).advise(Msg::new("advice-stdin-twice")))
}

/// The failure of a call where some of several records could not be used.
pub(super) fn some_failed(failed: usize, all: usize) -> Result<()> {
    if failed == 0 {
        return Ok(());
    }
    let message = Msg::new("error-some-records").count("failed", failed).count("all", all);
    Err(Failure { exit: Exit::Failed, ..Failure::failed(message) }.into())
}

/// Makes assessments of records, on any thread.
pub(super) struct Maker<'a> {
    catalogue: &'a Catalogue,
    pub vault: &'a Vault,
    share: &'a ShareArgs,
    pub format: Format,
    paper: Paper,
}

/// A painted assessment, and what is to be said about it.
pub(super) struct Made {
    pub painted: Painted,
    pub warnings: Vec<Msg>,
}

impl Maker<'_> {
    /// Says what is left out, and asks for what is needed to read the records.
    pub fn begin(&self, app: &App, records: &[PathBuf]) -> Result<(), Failure> {
        share::announce(app, self.share.share());
        self.vault.unlock_for(records)
    }

    /// The assessment of one record.
    pub fn make(&self, messages: &Messages, path: &Path) -> Result<Made, Failure> {
        let (opened, record) = seal::read(self.catalogue, self.vault, path)?;
        let Prepared { record, at, mut warnings } =
            share::prepare(self.share, &opened.name, record, self.paper.at);
        let made = assess(self.catalogue, &record, at).shared(self.share.share());
        let voice = Voice::new(messages, self.catalogue);
        let painted =
            paint_assessment(voice, &made, self.format, Paper { at, ..self.paper }).map_err(|error| {
                match error.downcast() {
                    Ok(failure) => failure,
                    Err(other) => Failure::failed(Msg::new("error-other").with("detail", other)),
                }
            })?;
        warnings.extend(painted.warning());
        Ok(Made { painted, warnings })
    }
}
