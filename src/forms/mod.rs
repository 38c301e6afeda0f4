//! The guide as a form for other tools, from one description: an XLSForm for ODK and KoboToolbox, a Questionnaire for
//! whoever speaks FHIR; and what such tools hand back, as records.

mod answers;
mod archive;
mod codes;
mod fill;
mod guide;
mod ids;
mod import;
mod questionnaire;
mod response;
mod shape;
mod shown;
mod signs;
mod take;
mod words;
mod xlsform;
mod xlsx;

pub use answers::Answers;
pub use codes::{ABSENT, NOT_ASKED};
pub use fill::{Filled, fill};
pub use guide::{form, form_to_read};
pub use ids::{CALLS, OWN_SIGNS};
pub use import::{Received, Submission, receive};
pub use shape::{Asked, Choosable, Entry, Form, Group, Kind, Line, Note, Question};
pub use shown::{Is, Shown, Test};
pub use take::{Wrong, take};
pub use xlsform::{Sheet, form_id, name};

use crate::catalogue::Catalogue;
use crate::record::Record;
use crate::words::{Lang, Msg, msg};

/// The sheets of the XLSForm, `lang` the language that is shown first.
pub fn xlsform_sheets(catalogue: &Catalogue, form: &Form, lang: Lang) -> Vec<Sheet> {
    xlsform::sheets(form, &words::Words::new(catalogue), lang)
}

/// The XLSForm as a workbook (.xlsx).
///
/// # Errors
/// None that a catalogue can cause; passed on from the writer of the archive.
pub fn xlsform(catalogue: &Catalogue, form: &Form, lang: Lang) -> std::io::Result<Vec<u8>> {
    xlsx::workbook(&xlsform_sheets(catalogue, form, lang))
}

/// The FHIR R4 Questionnaire as JSON, `lang` the language of its texts; the others stand beside them.
///
/// # Errors
/// None that a catalogue can cause; passed on from the serializer.
pub fn questionnaire(catalogue: &Catalogue, form: &Form, lang: Lang) -> serde_json::Result<String> {
    let value = questionnaire::questionnaire(form, &words::Words::new(catalogue), lang);
    Ok(serde_json::to_string(&value)? + "\n")
}

/// A record as a FHIR R4 QuestionnaireResponse, with what of the record is not in it.
pub fn response(catalogue: &Catalogue, form: &Form, record: &Record) -> (serde_json::Value, Vec<Msg>) {
    let Filled { answers, mut left_out } = fill(catalogue, form, record);
    let (allowed, cleaned) = response::allowed(form, &answers);
    if cleaned > 0 {
        left_out.push(msg!("form-left-characters", count: cleaned));
    }
    // A text of nothing else takes with it what hangs on it.
    let (answers, idle) = fill::without_idle(form, &allowed);
    if idle > 0 {
        left_out.push(msg!("form-left-idle", count: idle));
    }
    (response::response(form, &answers), left_out)
}

/// Several responses as one Bundle.
pub fn bundle(responses: &[serde_json::Value]) -> serde_json::Value {
    response::bundle(responses)
}
