//! Making assessments of records: what one call and a folder of files have in common.

use std::path::{Path, PathBuf};

use crate::assessment::{Assessment, assess};
use crate::catalogue::Catalogue;
use crate::cli::{Format, ShareArgs};
use crate::document::{self, Length, Voice};
use crate::failure::Failure;
use crate::render;
use crate::words::{Messages, Msg};

use super::output::{Page, Painted, Paper};
use super::share::{self, Prepared};
use super::vault::{Opened, Vault};
use super::{App, seal};

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
