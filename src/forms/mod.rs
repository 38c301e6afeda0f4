//! The guide as a form for other tools, from one description: an XLSForm for ODK and KoboToolbox, a Questionnaire for
//! whoever speaks FHIR; and what such tools hand back, as records.

mod answers;
mod codes;
mod guide;
mod ids;
mod questionnaire;
mod shape;
mod shown;
mod signs;
mod words;
mod xlsform;
mod xlsx;

pub use answers::Answers;
pub use codes::{ABSENT, NOT_ASKED};
pub use guide::{form, form_to_read};
pub use ids::{CALLS, OWN_SIGNS};
pub use shape::{Asked, Choosable, Entry, Form, Group, Kind, Line, Note, Question};
pub use shown::{Is, Shown, Test};
pub use xlsform::{Sheet, form_id, name};

use crate::catalogue::Catalogue;
use crate::words::Lang;

/// The sheets of the XLSForm, `lang` the language that is shown first.
pub fn xlsform_sheets(catalogue: &Catalogue, form: &Form, lang: Lang) -> Vec<Sheet> {
    xlsform::sheets(form, &words::Words::new(catalogue), lang)
}

/// The XLSForm as a workbook (.xlsx).
///
/// # Errors
/// None that a catalogue can cause; passed on from the writer of the archive.
pub fn xlsform(catalogue: &Catalogue, form: &Form, lang: Lang) -> Result<Vec<u8>, std::io::Error> {
    Ok(xlsx::workbook(&xlsform_sheets(catalogue, form, lang))?)
}

/// The FHIR R4 Questionnaire as JSON, `lang` the language of its texts; the others stand beside them.
///
/// # Errors
/// None that a catalogue can cause; passed on from the serializer.
pub fn questionnaire(catalogue: &Catalogue, form: &Form, lang: Lang) -> serde_json::Result<String> {
    let value = questionnaire::questionnaire(form, &words::Words::new(catalogue), lang);
    Ok(serde_json::to_string(&value)? + "\n")
}
