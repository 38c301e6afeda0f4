//! What one record and ten thousand have in common: something is made of each, and goes into one place one after the
//! other or into a folder.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::catalogue::Catalogue;
use crate::cli::Format;
use crate::document::Voice;
use crate::failure::Failure;
use crate::words::{Messages, Msg, msg};

use super::inputs::{inputs, not_an_input, some_failed};
use super::output::{Output, Painted, Target};
use super::progress::Progress;
use super::sink::Sink;
use super::vault::{Opened, Vault};
use super::{App, complain, folder, many, share};

/// Makes something of records, on any thread.
pub(super) trait Make: Sync {
    /// What is made of a record.
    ///
    /// # Errors
    /// Where the record cannot be used.
    fn make(&self, messages: &Messages, opened: &Opened) -> Result<Made, Failure>;

    /// What decides how it looks, besides the options of every output.
    fn settings(&self) -> String;
}

/// A painted page, and what is to be said about it.
pub(super) struct Made {
    pub painted: Painted,
    pub warnings: Vec<Msg>,
}

/// Records and what becomes of them.
pub(super) struct Batch<'a> {
    pub records: &'a [PathBuf],
    pub vault: &'a Vault,
    pub maker: &'a dyn Make,
    pub output: &'a Output,
    /// The name of an output whose record has none.
    pub page: &'static str,
    /// Whether every output has that name.
    pub named_by_page: bool,
    /// Stop at the first that cannot be used.
    pub fail_fast: bool,
    /// Pass over what is done already.
    pub skip_done: bool,
}

impl Batch<'_> {
    /// Makes and writes all of it; `begin` says and asks what has to be said and asked before.
    ///
    /// # Errors
    /// Where one record cannot be used; where some of several cannot, after the others are done.
    pub fn run(&self, app: &App, begin: impl FnOnce() -> Result<(), Failure>) -> Result<()> {
        let path = match &self.output.target {
            Target::Folder(target) => return folder::run(app, self, target, begin),
            Target::File(path) => Some(path.as_path()),
            Target::Stdout => None,
        };
        if self.skip_done {
            let failure = Failure::usage(msg!("error-skip-done"));
            return Err(failure.advise(msg!("advice-skip-done")).into());
        }
        let several = self.records.len() > 1;
        let format = self.output.format;
        if several && matches!(format, Format::Pdf | Format::Html) {
            let ending = format.ending().to_uppercase();
            let failure = Failure::usage(msg!("error-several-need-folder", format = ending));
            return Err(failure.advise(msg!("advice-several-need-folder")).into());
        }
        self.together(app, path, begin)
    }

    /// One after the other into a file, or to standard output.
    fn together(
        &self,
        app: &App,
        path: Option<&Path>,
        begin: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<()> {
        if let Some(target) = path {
            not_an_input(&inputs(self.records, self.vault), target)?;
        }
        let mut sink = Sink::open(path, self.output.existing)?;
        begin()?;
        let mut tally = Tally::new(app, Some(self.records.len()), path.is_none());
        tally.fail_fast = self.fail_fast || self.records.len() == 1;
        let parted = self.output.format != Format::Json;
        let work = |messages: &Messages, path: &PathBuf| self.maker.make(messages, &self.vault.open(path)?);
        let put = |messages: &Messages, made| {
            let before = tally.made;
            let Some(made): Option<Made> = tally.take(messages, made)? else { return Ok(()) };
            tally.warn(messages, made.warnings);
            if before > 0 && parted {
                sink.write("\n")?;
            }
            sink.write(&made.painted.bytes)
        };
        many::each(app.messages.lang(), self.records.iter(), work, put)?;
        if tally.made > 0 {
            sink.finish()?;
        }
        tally.end()
    }
}

/// How many were made and how many could not be, told as it goes.
pub(super) struct Tally<'a> {
    catalogue: &'a Catalogue,
    progress: Progress,
    /// Whether the first failure ends it.
    pub fail_fast: bool,
    pub made: usize,
    pub failed: usize,
}

impl<'a> Tally<'a> {
    /// Begins to count to `all`, where that is known.
    pub fn new(app: &'a App, all: Option<usize>, on_stdout: bool) -> Self {
        let progress = Progress::new(&app.messages, all, on_stdout);
        Self { catalogue: &app.catalogue, progress, fail_fast: false, made: 0, failed: 0 }
    }

    /// Takes what came of one; what went wrong with it is said.
    ///
    /// # Errors
    /// What went wrong, where that ends it.
    pub fn take<T>(
        &mut self,
        messages: &Messages,
        outcome: Result<T, Failure>,
    ) -> Result<Option<T>, Failure> {
        self.progress.step();
        match outcome {
            Ok(made) => {
                self.made += 1;
                Ok(Some(made))
            }
            Err(failure) if self.fail_fast => Err(failure),
            Err(failure) => {
                self.failed += 1;
                self.progress.aside(|| complain(&failure.lines(messages)));
                Ok(None)
            }
        }
    }

    /// Says warnings.
    pub fn warn(&self, messages: &Messages, warnings: Vec<Msg>) {
        if !warnings.is_empty() {
            self.progress.aside(|| share::warn(Voice::new(messages, self.catalogue), warnings));
        }
    }

    /// The end: a failure where some could not be used.
    pub fn end(self) -> Result<()> {
        some_failed(self.failed, self.failed + self.made)
    }
}
