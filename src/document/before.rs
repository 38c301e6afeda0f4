//! What somebody has to know before the first question: whom to turn to first with a child, and which words to keep
//! out of what is asked.

use crate::catalogue::Item;
use crate::document::Voice;
use crate::words::id;

use super::{Block, ListItem, strong};

/// What is to be done before all else with someone who is or may be under 18.
const MINORS_FIRST: [&str; 2] = ["child-welfare-first", "companions"];

/// What comes before all else with someone who is or may be under 18.
pub(super) fn minors_first(voice: Voice<'_>) -> Block {
    let minors = voice.catalogue.conversation.minors.iter();
    let first = minors.filter(|item| comes_first(item));
    Block::Callout {
        title: voice.say(id!("preparation-minors")),
        items: first.map(|item| ListItem::plain(voice.text(&item.text))).collect(),
    }
}

/// Whether it is said before the conversation.
pub(super) fn comes_first(item: &Item) -> bool {
    MINORS_FIRST.contains(&item.id.as_str())
}

/// The words to keep out of the questions, and why.
pub(super) fn avoid(voice: Voice<'_>) -> Vec<ListItem> {
    let talk = &voice.catalogue.conversation;
    let words: Vec<&str> = talk.avoid.iter().map(|avoid| voice.text(&avoid.word)).collect();
    vec![
        ListItem { lead: strong(words.join(" · ")), more: Vec::new() },
        ListItem::plain(voice.text(&talk.avoid_reason)),
    ]
}
