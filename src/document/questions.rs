//! The question sheet: the conversation from the first question to what is told at the end. What is in place before it
//! is a sheet of its own.

use std::collections::HashSet;

use crate::catalogue::{Item, Topic};
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::Form;
use crate::words::{id, msg};

use super::before::{avoid, comes_first, minors_first};
use super::lines::once;
use super::{Block, Blocks, Document, ListItem, Print, numbers, plain};

/// Room for an answer.
const LINES: u8 = 4;
/// Room for notes: what the last page holds under the numbers.
const NOTES: u8 = 22;

/// The conversation guide.
pub fn questions(voice: Voice<'_>) -> Document {
    let talk = &voice.catalogue.conversation;
    let mut blocks = Blocks::default();
    blocks.push(Block::Fields {
        columns: 2,
        labels: [id!("print-reference"), id!("print-date"), id!("print-place"), id!("print-interpreter")]
            .map(|id| voice.say(id))
            .to_vec(),
    });
    blocks.paragraph(plain(voice.say(id!("print-no-names"))));
    // Whoever follows the sheet from its beginning must not ask a child first and read this afterwards.
    blocks.push(minors_first(voice));
    blocks.push(Block::Callout { title: voice.say(id!("questions-avoid")), items: avoid(voice) });
    blocks.paragraph(plain(voice.say(id!("questions-ask"))));
    for (index, topic) in voice.catalogue.topics.iter().enumerate() {
        one_topic(voice, index + 1, topic, &mut blocks);
    }
    blocks.push(Block::PageBreak);
    blocks.heading(1, voice.say(id!("questions-telling")));
    telling(voice, &mut blocks);
    blocks.heading(1, voice.say(id!("questions-impossible")));
    blocks.list(items(voice, &talk.minimum));
    blocks.heading(1, voice.say(id!("questions-minors")));
    blocks.list(items(voice, talk.minors.iter().filter(|item| !comes_first(item))));
    if !talk.purposes.is_empty() {
        blocks.heading(1, voice.say(id!("conversation-purposes")));
        blocks.list(items(voice, &talk.purposes));
    }
    blocks.heading(1, voice.say(id!("questions-how")));
    blocks.list(items(voice, &talk.asking));
    blocks.push(Block::PageBreak);
    numbers::to_call(voice, &mut blocks);
    blocks.push(Block::Writing { label: voice.say(id!("print-notes")), named: true, lines: NOTES });
    let on_each = [id!("print-reference"), id!("print-date")].map(|id| voice.say(id)).to_vec();
    Document::new(voice, true, voice.say(id!("questions-title")), blocks)
        .headed(voice)
        .on_paper(Print { on_each, ..Print::default() })
}

fn items<'a>(voice: Voice<'_>, items: impl IntoIterator<Item = &'a Item>) -> Vec<ListItem> {
    items.into_iter().map(|item| ListItem::plain(voice.text(&item.text))).collect()
}

fn one_topic(voice: Voice<'_>, number: usize, topic: &Topic, blocks: &mut Blocks) {
    let heading = msg!("questions-topic", number = number, title = voice.text(&topic.title));
    blocks.heading(1, voice.say(heading));
    for form in Form::ALL.iter().filter(|form| topic.forms.contains(form)) {
        let form = voice.value_label("forms", form.as_str());
        blocks.paragraph(plain(voice.say(msg!("questions-form", form = form))));
    }
    blocks.push(Block::Spoken(plain(voice.text(&topic.open))));
    if !topic.follow_ups.is_empty() {
        blocks.list(topic.follow_ups.iter().map(|ask| ListItem::plain(voice.text(ask))).collect());
    }
    blocks.push(Block::Writing { label: voice.say(id!("questions-answer")), named: false, lines: LINES });
    if let Some(then) = &topic.then {
        blocks.paragraph(plain(voice.say(id!("questions-then"))));
        blocks.push(Block::Spoken(plain(voice.text(then))));
    }
}

/// What to tell the person, first what is for all, then what depends on the age.
fn telling(voice: Voice<'_>, blocks: &mut Blocks) {
    use crate::catalogue::AgeGroup::{Adult, Minor};
    let groups = [
        (id!("questions-tell-all"), &[Adult, Minor][..]),
        (id!("questions-tell-adult"), &[Adult][..]),
        (id!("questions-tell-minor"), &[Minor][..]),
    ];
    blocks.paragraph(plain(voice.say(id!("questions-telling-how"))));
    let mut told = HashSet::new();
    for (title, ages) in groups {
        let items = voice.catalogue.conversation.telling.iter();
        let of_group = items.filter(|item| item.ages == ages || (ages.len() == 2 && item.ages.is_empty()));
        let ticks: Vec<ListItem> = of_group
            .map(|item| {
                once(
                    voice,
                    plain(voice.text(&item.text)),
                    voice.catalogue.contacts_of(&item.contacts),
                    &mut told,
                )
            })
            .collect();
        if !ticks.is_empty() {
            blocks.heading(2, voice.say(title));
            blocks.push(Block::Ticks(ticks));
        }
    }
}
