//! The duties on one sheet, as questions that lead on.

use crate::catalogue::{Contact, FlowAnswer, FlowStep};
use crate::document::Voice;
use crate::words::id;

use super::checklist::source_line;
use super::numbers::short_name;
use super::{Block, Blocks, Branch, Document, Flow, Line, ListItem, Print, Span};

/// The duties as a sheet for a wall: few words on its front, what they stand for on its back.
pub fn duty_flow(voice: Voice<'_>) -> Document {
    let handouts = &voice.catalogue.handouts;
    let flow = &handouts.flow;
    let mut blocks = Blocks::default();
    let mut title = voice.own(&flow.title);
    if let Some(wall) = &handouts.wall {
        title = voice.own(&wall.title);
        let steps = wall.steps.iter().map(|step| self::step(voice, step, numbers_first)).collect();
        let always = wall.always.iter().map(|always| voice.own(&always.text)).collect();
        blocks.push(Block::Poster { steps, always });
        blocks.heading(1, voice.own(&flow.title));
    }
    let steps =
        flow.steps.iter().map(|step| self::step(voice, step, |voice, contact| voice.contact_spans(contact)));
    blocks.push(Block::Flow(steps.collect()));
    let always = flow.always.iter().map(|always| ListItem::plain(voice.text(&always.text)));
    blocks.push(Block::Callout { title: voice.say(id!("flow-always")), items: always.collect() });
    // The guide alone stands in the foot of a page for a wall; the rest is in the catalogue.
    let citations: Vec<_> = flow.steps.iter().filter_map(|step| step.source.first().cloned()).collect();
    let mut document =
        Document::new(voice, true, title, blocks).on_paper(Print { dense: true, ..Print::default() });
    document.foot = format!("{} {}", document.foot, source_line(voice, &citations));
    document
}

/// A step, with each body as a line.
fn step(voice: Voice<'_>, step: &FlowStep, line: fn(&Voice<'_>, &Contact) -> Line) -> Flow {
    let branch = |answer: &FlowAnswer| {
        let contacts = voice.catalogue.contacts_of(&answer.contacts);
        let mut then: Vec<ListItem> =
            answer.then.iter().map(|text| ListItem::plain(voice.text(text))).collect();
        if let Some(last) = then.last_mut() {
            last.more.extend(contacts.map(|contact| line(&voice, contact)));
        }
        Branch { answer: voice.own(&answer.answer), then }
    };
    Flow {
        question: voice.own(&step.ask),
        help: step.help.iter().map(|help| voice.own(help)).collect(),
        branches: step.answers.iter().map(branch).collect(),
    }
}

/// A body by its number, then its short name.
fn numbers_first(voice: &Voice<'_>, contact: &Contact) -> Line {
    vec![voice.reach(contact), Span::plain(short_name(*voice, contact))]
}
