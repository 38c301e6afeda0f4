//! One page for before the conversation.

use crate::document::Voice;
use crate::words::id;

use super::before::{avoid, minors_first};
use super::{Block, Blocks, Document, ListItem, Print, numbers, plain, strong};

/// The steps whose name does not say enough; the question sheet explains them all.
const EXPLAINED: [&str; 3] = ["role-explained", "participants", "interpreter"];

/// The sheet for before the conversation.
pub fn preparation(voice: Voice<'_>) -> Document {
    let talk = &voice.catalogue.conversation;
    let mut blocks = Blocks::default();
    blocks.push(minors_first(voice));
    blocks.heading(1, voice.say(id!("preparation-in-place")));
    let ticks = talk.preparation.iter().map(|step| ListItem {
        lead: strong(voice.text(&step.label)),
        more: if EXPLAINED.contains(&step.id.as_str()) {
            vec![plain(voice.text(&step.text))]
        } else {
            Vec::new()
        },
    });
    blocks.push(Block::Ticks(ticks.collect()));
    blocks.push(Block::Callout {
        title: voice.say(id!("questions-avoid")),
        items: avoid(voice).into_iter().take(1).collect(),
    });
    numbers::to_call_first(voice, &mut blocks);
    Document::new(voice, true, voice.say(id!("preparation-title")), blocks)
        .headed(voice)
        .on_paper(Print { dense: true, ..Print::default() })
}
