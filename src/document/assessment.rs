//! The assessment as a document, in three lengths: the first page, what the case calls for, everything.

use crate::assessment::Assessment;
use crate::choice::choice;
use crate::document::Voice;
use crate::words::msg;

use super::brief::brief;
use super::full::full;
use super::recorded::date;
use super::{Blocks, Document, Print};

choice! {
    /// How much of an assessment is printed.
    pub enum Length {
        /// The first page alone, for the front of the file.
        OnePage = "one-page",
        /// What the case calls for.
        Usual = "usual",
        /// Everything, with conditions, sources and all that was recorded.
        Full = "full",
    }
}

/// Builds the document of an assessment.
pub fn assessment(voice: Voice<'_>, assessment: &Assessment<'_>, length: Length) -> Document {
    let mut blocks = Blocks::default();
    match length {
        Length::OnePage => brief(voice, assessment, true, &mut blocks),
        Length::Usual => brief(voice, assessment, false, &mut blocks),
        Length::Full => full(voice, assessment, &mut blocks),
    }
    let loud = !assessment.record.danger_ruled_out();
    Document::new(voice, loud, title(voice, assessment), blocks).headed(voice).on_paper(Print {
        running: Some(running(voice, assessment)),
        dense: length == Length::Full,
        ..Print::default()
    })
}

/// What stands at the top of every page made of a record: its reference, and that it is confidential; of an exercise,
/// that it is no case.
pub(super) fn running(voice: Voice<'_>, assessment: &Assessment<'_>) -> String {
    if let Some(training) = &assessment.record.training {
        return voice.say(msg!("print-exercise", case = &training.case));
    }
    voice.say(match &assessment.record.reference {
        Some(reference) => msg!("print-confidential-reference", reference = reference.as_str()),
        None => msg!("print-confidential"),
    })
}

fn title(voice: Voice<'_>, assessment: &Assessment<'_>) -> String {
    let date = date(voice, assessment.share, assessment.at.date_naive());
    match &assessment.record.reference {
        Some(reference) => voice.say(msg!("assessment-title", reference = reference.as_str(), date = date)),
        None => voice.say(msg!("assessment-title-bare", date = date)),
    }
}
