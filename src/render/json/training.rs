//! Cases for training and how a group's answers agree, for scripts.

use serde::Serialize;

use crate::document::Voice;
use crate::training::Case;

#[derive(Serialize)]
struct CaseView<'a> {
    id: &'a str,
    title: &'a str,
    trains: &'a str,
    scenes: usize,
}

impl<'a> CaseView<'a> {
    fn new(voice: Voice<'a>, case: &'a Case) -> Self {
        let (title, trains) = (voice.text(&case.title), voice.text(&case.trains));
        Self { id: &case.id, title, trains, scenes: case.scenes.len() }
    }
}

/// The cases, as an array.
///
/// # Errors
/// None that a case can cause; passed on from the serializer.
pub fn case_list(voice: Voice<'_>, cases: &[Case]) -> serde_json::Result<String> {
    let views: Vec<CaseView<'_>> = cases.iter().map(|case| CaseView::new(voice, case)).collect();
    serde_json::to_string_pretty(&views)
}
