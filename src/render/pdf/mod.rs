//! PDF/A-2a and PDF/UA-1 at once, by a press of our own: blocks become strips, strips fill pages, pages are
//! painted. Each document is laid out once and painted once; faces are read once a process. Nothing is read
//! from the disk or fetched, and what somebody typed is text and nothing else.

mod breaking;
mod compose;
mod ending;
mod face;
mod glyphs;
mod joining;
mod outline;
mod paint;
mod sheet;
mod strip;
mod style;
mod tags;
mod text;
mod wording;

use chrono::{Datelike, Offset, Timelike};
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::tagging::ArtifactType;

use crate::document::Document;
use crate::world::clock::At;

use compose::Composer;
use paint::Painter;
use sheet::Sheet;
use style::PAGE;

/// A document as PDF.
#[derive(Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that no face has: they stand in the file by their code point.
    pub missing: Vec<char>,
}

/// Sets a document.
///
/// # Errors
/// What the press says. No document that the program builds can cause it.
pub fn pdf(document: &Document, large: bool, at: At) -> Result<Pdf, String> {
    let mut composer = Composer::new(document, compose::kind(document, large));
    let sheet = Sheet::new(document, &mut composer);
    let body = composer.body(document);
    let pages = breaking::pages(body, sheet.room(), composer.style.base * composer.style.lead);

    let Composer { style, mut tree, mut setter, bookmarks, .. } = composer;
    let mut spots = vec![None; bookmarks.len()];
    let mut file = krilla::Document::new_with(settings()?);
    for (number, placed) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or("a page has no size")?;
        let mut page = file.start_page_with(size);
        let mut surface = page.surface();
        let mut painter = Painter::new(&mut surface, &mut tree, &mut spots, number);
        sheet.paint_head(&mut painter, number == 0);
        for strip in placed {
            painter.decor(strip.again.then_some(ArtifactType::PaginationOther));
            painter.strip(&strip.strip, style.side, sheet.above() + strip.y);
        }
        sheet.paint_foot(&mut painter, number + 1, pages.len(), &mut setter);
        let links = painter.finish();
        surface.finish();
        paint::link(&mut page, &mut tree, links);
        page.finish();
    }
    file.set_outline(outline::outline(bookmarks, &spots));
    file.set_tag_tree(tree.finish(&document.lang));
    file.set_metadata(metadata(document, at));
    let bytes = ending::told_apart(file.finish().map_err(|error| told(&error))?);
    let mut missing = setter.missing;
    missing.sort_unstable();
    missing.dedup();
    Ok(Pdf { bytes, missing })
}

/// Both standards, checked while the file is written.
fn settings() -> Result<SerializeSettings, String> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn metadata(document: &Document, at: At) -> Metadata {
    let metadata = Metadata::new()
        .title(document.title.clone())
        .description(document.foot.clone())
        .language(document.lang.clone())
        .creation_date(moment(at));
    if document.print.discreet { metadata } else { metadata.creator("holdepunkt".to_owned()) }
}

/// A point in time with its zone.
fn moment(at: At) -> DateTime {
    let part = |value: u32| u8::try_from(value).unwrap_or_default();
    let minutes = at.offset().fix().local_minus_utc() / 60;
    DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(part(at.month()))
        .day(part(at.day()))
        .hour(part(at.hour()))
        .minute(part(at.minute()))
        .second(part(at.second()))
        .utc_offset_hour(i8::try_from(minutes / 60).unwrap_or_default())
        .utc_offset_minute(part(minutes.rem_euclid(60).unsigned_abs()))
}

fn told(error: &KrillaError) -> String {
    match error {
        KrillaError::Validation(errors) => {
            errors.iter().map(|(error, _)| format!("{error:?}")).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}
