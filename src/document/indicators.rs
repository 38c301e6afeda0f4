//! The catalogue's indicators as a document.

use crate::assessment::findings;
use crate::catalogue::ListId;
use crate::document::Voice;
use crate::words::id;

use super::lines::{item_lines, numbered};
use super::{Blocks, Document, ListItem, plain};

/// The indicators of some lists, in printed order under their headings.
pub fn indicators(voice: Voice<'_>, lists: &[ListId]) -> Document {
    let mut blocks = Blocks::default();
    for item in voice.catalogue.steps.principles.iter().filter(|item| item.when.is_always()) {
        blocks.paragraph(plain(voice.text(&item.text)));
    }
    for list in lists {
        let Some(info) = voice.catalogue.list(*list) else { continue };
        blocks.heading(1, voice.text(&info.name));
        blocks.paragraph(plain(voice.text(&info.intro)));
        for section in findings::sections(voice.catalogue.of_list(*list), |indicator| *indicator) {
            blocks.heading(2, voice.heading(section.category, section.group));
            let item = |indicator: &&_| ListItem { lead: numbered(voice, indicator), more: Vec::new() };
            blocks.list(section.members.iter().map(item).collect());
        }
        if *list == ListId::Minor {
            blocks.heading(2, voice.say(id!("section-cautions")));
            blocks.list(voice.catalogue.cautions.iter().map(|caution| item_lines(voice, caution)).collect());
        }
    }
    Document::new(voice, true, voice.own(&voice.catalogue.guide.title), blocks)
}
