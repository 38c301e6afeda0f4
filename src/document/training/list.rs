//! The cases there are.

use crate::document::{Blocks, Document, Voice, plain};
use crate::training::Case;
use crate::words::id;

/// The cases as a table.
pub fn cases(voice: Voice<'_>, cases: &[Case]) -> Document {
    let mut blocks = Blocks::default();
    if cases.is_empty() {
        blocks.paragraph(plain(voice.say(id!("cases-none"))));
    }
    let head = [id!("head-case"), id!("head-title"), id!("head-trains"), id!("head-scenes")];
    let rows = cases.iter().map(|case| {
        let cells = [&case.id, voice.text(&case.title), voice.text(&case.trains)];
        cells.into_iter().map(plain).chain([plain(case.scenes.len().to_string())]).collect()
    });
    blocks.table(head.map(|id| voice.say(id)).to_vec(), rows.collect());
    Document::new(voice, true, voice.say(id!("cases-title")), blocks)
}
