//! The checklist: indicators with boxes, to be filled in by hand.

use crate::assessment::findings;
use crate::catalogue::{Citation, Indicator, ListId};
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Basis, State};
use crate::words::{Msg, each, id, msg};

use super::lines::item_lines;
use super::{Block, Blocks, CheckRow, Checklist, Document, Mark, plain};
use super::{ListItem, numbers};

/// What is printed of every assessment's principles beside the boxes: the guide's caution.
const CAUTION: [&str; 5] =
    ["not-ranked", "not-exhaustive", "none-alone", "whole-in-context", "several-conversations"];

/// The checklist of some lists.
pub fn checklist(voice: Voice<'_>, lists: &[ListId]) -> Document {
    let mut blocks = Blocks::default();
    head(voice, &mut blocks);
    caution(voice, &mut blocks);
    how(voice, &mut blocks);
    let mut sources = Vec::new();
    for list in lists {
        let Some(info) = voice.catalogue.list(*list) else { continue };
        blocks.heading(1, voice.text(&info.name));
        skip_rule(voice, *list, lists, &mut blocks);
        if *list == ListId::Minor {
            let cautions = voice.catalogue.cautions.iter().map(|caution| item_lines(voice, caution));
            blocks.push(Block::Callout {
                title: voice.say(id!("section-cautions")),
                items: cautions.collect(),
            });
        }
        for section in findings::sections(voice.catalogue.of_list(*list), |indicator| *indicator) {
            blocks.heading(2, voice.heading(section.category, section.group));
            blocks.push(Block::Checklist(rows(voice, &section.members)));
            sources.extend(section.members.iter().flat_map(|indicator| indicator.source.clone()));
        }
    }
    after(voice, &mut blocks);
    numbers::last_page(voice, &mut blocks);
    let document = Document::new(voice, true, voice.say(id!("checklist-title")), blocks);
    let foot = format!("{} {}", document.foot, source_line(voice, &sources));
    document.with_foot(foot)
}

/// Where the indicators are from: each source once.
pub(super) fn source_line(voice: Voice<'_>, citations: &[Citation]) -> String {
    let mut whole: Vec<Citation> = Vec::new();
    for citation in citations {
        let citation = Citation { source: citation.source.clone(), place: None };
        if !whole.contains(&citation) {
            whole.push(citation);
        }
    }
    voice.say(msg!("print-source", sources = voice.cites(&whole)))
}

/// Who, when, where: never a name.
fn head(voice: Voice<'_>, blocks: &mut Blocks) {
    blocks.push(Block::Fields {
        columns: 2,
        labels: [id!("print-reference"), id!("print-date"), id!("print-place"), id!("print-interpreter")]
            .map(|id| voice.say(id))
            .to_vec(),
    });
    blocks.paragraph(plain(voice.say(id!("print-no-names"))));
}

fn caution(voice: Voice<'_>, blocks: &mut Blocks) {
    let principles = &voice.catalogue.steps.principles;
    let items = CAUTION.iter().filter_map(|id| principles.iter().find(|item| item.id == *id));
    blocks.push(Block::Callout {
        title: voice.say(id!("checklist-caution")),
        items: items.map(|item| ListItem::plain(voice.text(&item.text))).collect(),
    });
}

fn how(voice: Voice<'_>, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("checklist-how")));
    let states = states(voice);
    let bases = bases(voice);
    let words = |marks: &[Mark]| {
        let words = marks.iter().map(|mark| {
            if mark.short == mark.label {
                mark.short.clone()
            } else {
                format!("{} = {}", mark.short, mark.label)
            }
        });
        words.collect::<Vec<_>>().join(", ")
    };
    blocks.list(vec![
        ListItem::plain(voice.say(msg!("checklist-how-state", states = words(&states)))),
        ListItem::plain(voice.say(id!("checklist-how-blank"))),
        ListItem::plain(voice.say(msg!("checklist-how-basis", bases = words(&bases)))),
        ListItem::plain(voice.say(id!("checklist-how-note"))),
        ListItem::plain(voice.say(id!("checklist-how-number"))),
    ]);
}

/// When a list is to be gone through, and when it is left out.
fn skip_rule(voice: Voice<'_>, list: ListId, lists: &[ListId], blocks: &mut Blocks) {
    let rule = Msg::composed(format!("checklist-skip-{list}"));
    let mut items = vec![ListItem::plain(voice.say(rule))];
    if list == ListId::Adult && !lists.contains(&ListId::Minor) {
        items.push(ListItem::plain(voice.say(id!("checklist-minor-missing"))));
    }
    blocks.push(Block::Callout { title: voice.say(id!("checklist-skip")), items });
}

fn rows(voice: Voice<'_>, indicators: &[&Indicator]) -> Checklist {
    Checklist {
        states: states(voice),
        bases: bases(voice),
        basis: voice.say(id!("print-basis")),
        note: voice.say(id!("print-note")),
        rows: indicators
            .iter()
            .map(|indicator| CheckRow { number: indicator.number.clone(), text: voice.own(&indicator.text) })
            .collect(),
    }
}

fn states(voice: Voice<'_>) -> Vec<Mark> {
    let mark = |state: &State| Mark {
        short: voice.say(each!("print-state-", State, *state)),
        label: voice.state(*state),
    };
    State::ALL.iter().map(mark).collect()
}

fn bases(voice: Voice<'_>) -> Vec<Mark> {
    let mark = |basis: &Basis| Mark {
        short: voice.say(each!("print-basis-", Basis, *basis)),
        label: voice.basis(&[*basis]),
    };
    Basis::ALL.iter().map(mark).collect()
}

/// What the boxes leave open: the whole, in the assessor's own words.
fn after(voice: Voice<'_>, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("section-conclusion")));
    blocks.paragraph(plain(voice.say(id!("checklist-conclusion"))));
    blocks.push(Block::Writing { label: voice.say(id!("print-notes")), lines: 5 });
    blocks.push(Block::Fields {
        columns: 2,
        labels: [id!("print-place-and-date"), id!("print-signature")].map(|id| voice.say(id)).to_vec(),
    });
}
