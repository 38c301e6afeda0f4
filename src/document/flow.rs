//! The duties on one page, as questions that lead on.

use crate::document::Voice;
use crate::words::id;

use super::checklist::source_line;
use super::{Block, Blocks, Branch, Document, Flow, ListItem, Print, plain};

/// The duties as a page for a wall.
pub fn duty_flow(voice: Voice<'_>) -> Document {
    let flow = &voice.catalogue.handouts.flow;
    let mut blocks = Blocks::default();
    let steps = flow.steps.iter().map(|step| Flow {
        question: voice.own(&step.ask),
        help: step.help.iter().map(|help| voice.own(help)).collect(),
        branches: step
            .answers
            .iter()
            .map(|answer| {
                let contacts = answer.contacts.iter().filter_map(|id| voice.catalogue.contact(id));
                let lines: Vec<_> = contacts.map(|contact| voice.contact_spans(contact)).collect();
                let mut then: Vec<ListItem> =
                    answer.then.iter().map(|text| ListItem::plain(voice.text(text))).collect();
                if let Some(last) = then.last_mut() {
                    last.more.extend(lines);
                }
                Branch { answer: voice.own(&answer.answer), then }
            })
            .collect(),
    });
    blocks.push(Block::Flow(steps.collect()));
    blocks.push(Block::Callout {
        title: voice.say(id!("flow-always")),
        items: flow
            .always
            .iter()
            .map(|always| ListItem { lead: plain(voice.text(&always.text)), more: Vec::new() })
            .collect(),
    });
    // The guide alone stands in the foot of a page for a wall; the rest is in the catalogue.
    let citations: Vec<_> = flow.steps.iter().filter_map(|step| step.source.first().cloned()).collect();
    let mut document = Document::new(voice, true, voice.own(&flow.title), blocks)
        .on_paper(Print { dense: true, ..Print::default() });
    document.foot = format!("{} {}", document.foot, source_line(voice, &citations));
    document
}
