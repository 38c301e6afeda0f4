//! What one record and ten thousand have in common: something is made of each, and it is counted and told how that went.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::catalogue::Catalogue;
use crate::document::Voice;
use crate::failure::Failure;
use crate::words::{Messages, Msg, msg};

use super::cases::{Link, together};
use super::inputs::some_failed;
use super::output::{Output, Painted};
use super::progress::Progress;
use super::vault::{Opened, Vault};
use super::{App, complain, share};

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
    /// What the record says of its case, where that is nobody else's to know.
    pub link: Option<Link>,
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
    /// The file in a folder that a record's output goes to; `number` tells the records of one file apart, in so many
    /// digits that a list by name is in their order.
    pub fn target(&self, folder: &Path, record: &Path, number: Option<usize>) -> PathBuf {
        let stem = record.file_stem().filter(|_| record != Path::new("-") && !self.named_by_page);
        let mut name: OsString = stem.unwrap_or(OsStr::new(self.page)).to_os_string();
        name.push(number.map(|number| format!("-{number:06}")).unwrap_or_default());
        name.push(format!(".{}", self.output.format.ending()));
        folder.join(name)
    }
}

/// Two records of the same name in different folders would end up in one file.
pub(super) fn named_twice(target: &Path) -> Failure {
    Failure::failed(msg!("error-stem-twice", path = target.display())).advise(msg!("advice-stem-twice"))
}

/// How many were made and how many could not be, told as it goes.
pub(super) struct Tally<'a> {
    catalogue: &'a Catalogue,
    progress: Progress,
    /// Whether the first failure ends it.
    pub fail_fast: bool,
    pub made: usize,
    pub failed: usize,
    /// Which records of the run name which others.
    pub links: Vec<Link>,
}

impl<'a> Tally<'a> {
    /// Begins to count to `all`, where that is known.
    pub fn new(app: &'a App, all: Option<usize>, on_stdout: bool) -> Self {
        let progress = Progress::new(&app.messages, all, on_stdout);
        Self { catalogue: &app.catalogue, progress, fail_fast: false, made: 0, failed: 0, links: Vec::new() }
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

    /// The end: which records belong together, and a failure where some could not be used.
    pub fn end(self, messages: &Messages) -> Result<()> {
        drop(self.progress);
        complain(&together(&self.links).into_iter().map(|case| messages.text(case)).collect::<Vec<_>>());
        some_failed(self.failed, self.failed + self.made)
    }
}
