//! Making assessments of records.

use crate::assessment::{Assessment, Share, assess};
use crate::catalogue::Catalogue;
use crate::cli::{Format, ShareArgs};
use crate::document::{self, Length, Voice};
use crate::failure::Failure;
use crate::render;
use crate::words::Messages;

use super::batch::{Made, Make};
use super::cases::Link;
use super::consent::Consent;
use super::output::{Page, Paper};
use super::seal;
use super::share::{self, Prepared};
use super::vault::Opened;

/// Makes assessments of records.
pub(super) struct Maker<'a> {
    pub catalogue: &'a Catalogue,
    pub share: &'a ShareArgs,
    pub format: Format,
    pub paper: Paper,
    pub length: Length,
    pub consent: Consent,
}

impl Make for Maker<'_> {
    fn make(&self, messages: &Messages, opened: &Opened) -> Result<Made, Failure> {
        let record = seal::parse(self.catalogue, opened)?;
        let whole = matches!(self.share.share(), None | Some(Share::Full));
        let link = Link::of(&opened.name, &record).filter(|_| whole);
        let missing = self.consent.said(self.catalogue, &opened.name, &record, self.paper.at);
        let Prepared { record, at, mut warnings } =
            share::prepare(self.share.share(), self.share.mask, &opened.name, record, self.paper.at);
        let made = assess(self.catalogue, &record, at).shared(self.share.share());
        let voice = Voice::new(messages, self.catalogue);
        let painted = assessment(voice, &made, self.length).paint(self.format, Paper { at, ..self.paper })?;
        warnings.extend(painted.warning().into_iter().chain(missing));
        Ok(Made { painted, warnings, link })
    }

    fn settings(&self) -> String {
        format!("assess {:?} {:?}", self.share, self.length)
    }
}

/// An assessment as a page.
pub(super) fn assessment<'a>(voice: Voice<'a>, made: &'a Assessment<'a>, length: Length) -> Page<'a> {
    Page::new(move || document::assessment(voice, made, length))
        .with_json(move || render::assessment_json(voice, made))
}
