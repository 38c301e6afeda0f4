//! Making assessments of records: what one call and a folder of files have in common.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::{Assessment, assess};
use crate::catalogue::Catalogue;
use crate::cli::{Format, ShareArgs};
use crate::document::{self, Length, Voice};
use crate::failure::{Exit, Failure};
use crate::render;
use crate::words::{Messages, Msg, msg};

use super::kept::Identity;
use super::output::{Page, Painted, Paper};
use super::share::{self, Prepared};
use super::vault::{Opened, Vault};
use super::{App, kept, seal};

/// The files that are read: an assessment never takes the place of one of them.
pub(super) struct Inputs(HashSet<Identity>);

pub(super) fn inputs(records: &[PathBuf], vault: &Vault) -> Inputs {
    let records = records.iter().filter(|path| *path != Path::new("-")).cloned();
    let key = vault
        .file()
        .into_iter()
        .flat_map(|file| [file.path().to_owned(), file.public_path(), file.known_path()]);
    Inputs(records.chain(key).flat_map(|path| kept::identities(&path)).collect())
}

/// Refuses a target that is one of the files that are read, through links too.
pub(super) fn not_an_input(inputs: &Inputs, target: &Path) -> Result<(), Failure> {
    if !kept::identities(target).iter().any(|identity| inputs.0.contains(identity)) {
        return Ok(());
    }
    let failure = Failure::usage(msg!("error-target-is-input", path = target.display()));
    Err(failure.advise(msg!("advice-same-file")))
}

/// The failure of a call where some of several records could not be used.
pub(super) fn some_failed(failed: usize, all: usize) -> Result<()> {
    if failed == 0 {
        return Ok(());
    }
    let message = msg!("error-some-records", failed: failed, all: all);
    Err(Failure { exit: Exit::Failed, ..Failure::failed(message) }.into())
}

/// Makes assessments of records, on any thread.
pub(super) struct Maker<'a> {
    pub catalogue: &'a Catalogue,
    pub vault: &'a Vault,
    pub share: &'a ShareArgs,
    pub format: Format,
    pub paper: Paper,
    pub length: Length,
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
        self.make_of(messages, &self.vault.open(path)?)
    }

    /// The same of a record that is read already.
    pub fn make_of(&self, messages: &Messages, opened: &Opened) -> Result<Made, Failure> {
        let record = seal::parse(self.catalogue, opened)?;
        let Prepared { record, at, mut warnings } =
            share::prepare(self.share.share(), self.share.mask, &opened.name, record, self.paper.at);
        let made = assess(self.catalogue, &record, at).shared(self.share.share());
        let voice = Voice::new(messages, self.catalogue);
        let painted = assessment(voice, &made, self.length).paint(self.format, Paper { at, ..self.paper })?;
        warnings.extend(painted.warning());
        Ok(Made { painted, warnings })
    }
}

/// An assessment as a page.
pub(super) fn assessment<'a>(voice: Voice<'a>, made: &'a Assessment<'a>, length: Length) -> Page<'a> {
    Page::new(move || document::assessment(voice, made, length))
        .with_json(move || render::assessment_json(voice, made))
}
