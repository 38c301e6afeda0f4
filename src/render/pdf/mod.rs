//! PDF/A-2a and PDF/UA-1 at once, set by Typst.
//!
//! The document goes to the template as data, in a file that exists in memory alone. Nothing in it
//! is ever parsed as markup. Nothing is read from the disk or fetched; the faces are in the program.

mod data;
mod faces;
mod press;

use chrono::{Datelike, Offset, Timelike};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::document::Document;
use crate::world::clock::At;

/// A document as PDF.
#[derive(Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that no face has: they stand in the file by their code point.
    pub missing: Vec<char>,
}

/// How many documents a result of the engine is kept for: what all of them share stays, what one
/// alone needed goes.
const KEPT_FOR: usize = 10;

/// Sets a document.
///
/// # Errors
/// What the engine says. No document that the program builds can cause it.
pub fn pdf(document: &Document, large: bool, at: At) -> Result<Pdf, String> {
    let data = data::of(document, large);
    let press = press::Press::new(data.document, data.running);
    let made = typst::compile::<PagedDocument>(&press);
    let paged = made.output.map_err(|errors| told(&errors))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom((!document.print.discreet).then(|| "holdepunkt".to_owned())),
        timestamp: timestamp(at),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| error.message().to_string())?,
        tagged: true,
        pretty: false,
    };
    let bytes = typst_pdf::pdf(&paged, &options).map_err(|errors| told(&errors))?;
    comemo::evict(KEPT_FOR);
    Ok(Pdf { bytes, missing: data.missing })
}

fn timestamp(at: At) -> Option<Timestamp> {
    let part = |value: u32| u8::try_from(value).ok();
    let moment = Datetime::from_ymd_hms(
        at.year(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )?;
    let minutes = i16::try_from(at.offset().fix().local_minus_utc() / 60).ok()?;
    Timestamp::new_local(moment, i32::from(minutes))
}

fn told(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}
