//! Paper for a group: the case scene by scene, and a sheet for its answers; and notes for who leads it.

use std::collections::BTreeMap;

use crate::assessment::duties;
use crate::catalogue::{Citation, DutyId, DutyStatus, ListId};
use crate::choice::Choice;
use crate::document::checklist::{key, rows, sheet_foot};
use crate::document::lines::{finding_line, labelled};
use crate::document::{Block, Blocks, Document, ListItem, Print, Voice, plain, strong};
use crate::record::State;
use crate::training::{Case, Reasoned, Scene, reference};
use crate::words::{id, msg};

/// The scenes, each on a page of its own so that they can be handed out one after the other, and the answer sheet.
pub fn case_sheets(voice: Voice<'_>, case: &Case) -> Document {
    let mut blocks = Blocks::default();
    for (index, scene) in case.scenes.iter().enumerate() {
        if index > 0 {
            blocks.push(Block::PageBreak);
        }
        told(voice, case, index, scene, &mut blocks);
        blocks.push(Block::Writing { label: voice.say(id!("sheet-seen")), named: true, lines: 16 });
    }
    blocks.push(Block::PageBreak);
    answers(voice, &mut blocks);
    let on_each = vec![voice.say(msg!("sheet-each", case = &case.id))];
    let print = Print { on_each, key: Some(entered(voice)), ..Print::default() };
    let title = voice.say(msg!("sheet-title", title = voice.text(&case.title)));
    Document::new(voice, true, title, blocks).on_paper(print).with_foot(sheet_foot(voice))
}

/// What the marks are when they are entered: the columns by their numbers, for a letter could be a state or a basis.
fn entered(voice: Voice<'_>) -> String {
    let columns = State::ALL.iter().enumerate();
    let columns = columns.map(|(index, state)| format!("{} {}", index + 1, voice.state(*state)));
    voice.say(msg!("sheet-key", columns = columns.collect::<Vec<_>>().join(" · "), bases = key(voice)))
}

fn told(voice: Voice<'_>, case: &Case, index: usize, scene: &Scene, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(msg!("scene-title", this = index + 1, all = case.scenes.len())));
    blocks.paragraph(plain(voice.text(&scene.text)));
}

/// Every indicator with boxes, by its label: what a group ticks comes back by the numbers.
fn answers(voice: Voice<'_>, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("sheet-answers")));
    let labels = [id!("sheet-number"), id!("print-date")].map(|id| voice.say(id)).to_vec();
    blocks.push(Block::Fields { columns: 2, labels });
    blocks.paragraph(plain(voice.say(id!("sheet-how"))));
    for list in ListId::ALL {
        let Some(info) = voice.catalogue.list(*list) else { continue };
        let signs: Vec<_> = voice.catalogue.of_list(*list).collect();
        let mut boxes = rows(voice, &signs);
        for (row, sign) in boxes.rows.iter_mut().zip(&signs) {
            row.text = voice.own(&sign.label);
        }
        blocks.heading(2, voice.text(&info.name));
        blocks.push(Block::Checklist(boxes));
    }
}

/// The reference with its reasons, when duties change, and what to ask the group.
pub fn facilitator(voice: Voice<'_>, case: &Case) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.text(&case.trains)));
    blocks.paragraph(plain(voice.say(id!("notes-reference"))));
    if !case.source.is_empty() {
        blocks.paragraph(plain(voice.say(msg!("notes-pattern", sources = voice.cites(&case.source)))));
    }
    let guide = most_cited(voice, case);
    if let Some(guide) = guide {
        let citation = Citation { source: guide.to_owned(), place: None };
        blocks.paragraph(plain(voice.say(msg!("notes-places", source = voice.cites(&[citation])))));
    }
    for (index, scene) in case.scenes.iter().enumerate() {
        told(voice, case, index, scene, &mut blocks);
        let finds = scene.findings.iter().filter_map(|one| found(voice, one, guide));
        section(voice.say(id!("notes-finds")), finds, &mut blocks);
        section(voice.say(id!("notes-settles")), settled(voice, scene), &mut blocks);
        let topics = scene.topics.iter().filter_map(|id| voice.catalogue.topic(id));
        let topics = topics.map(|topic| ListItem::plain(voice.text(&topic.title)));
        section(voice.say(id!("notes-topics")), topics, &mut blocks);
        section(voice.say(id!("notes-duties")), turns(voice, case, index), &mut blocks);
    }
    blocks.heading(1, voice.say(id!("notes-concludes")));
    blocks.paragraph(strong(voice.value_label("conclusion.judgement", case.conclusion.judgement.as_str())));
    blocks.paragraph(plain(voice.text(&case.conclusion.reasons)));
    blocks.heading(1, voice.say(id!("notes-discuss")));
    blocks.steps(case.discuss.iter().map(|question| ListItem::plain(voice.text(question))).collect());
    let title = voice.say(msg!("notes-title", title = voice.text(&case.title)));
    let running = Some(voice.say(msg!("print-exercise", case = &case.id)));
    let print = Print { running, ..Print::default() };
    Document::new(voice, true, title, blocks).on_paper(print).with_foot(sheet_foot(voice))
}

fn section(title: String, items: impl Iterator<Item = ListItem>, blocks: &mut Blocks) {
    let items: Vec<ListItem> = items.collect();
    if !items.is_empty() {
        blocks.heading(2, title);
        blocks.list(items);
    }
}

/// The source that most of a case's indicators stand in: it is named once, and its places alone at each.
fn most_cited<'v>(voice: Voice<'v>, case: &Case) -> Option<&'v str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for found in case.scenes.iter().flat_map(|scene| &scene.findings) {
        for citation in voice.catalogue.indicator(&found.indicator).into_iter().flat_map(|sign| &sign.source)
        {
            *counts.entry(&citation.source).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(source, _)| source)
}

/// A finding with what shows it, and where the indicator stands: in the guide by its place alone.
fn found(voice: Voice<'_>, one: &Reasoned, guide: Option<&str>) -> Option<ListItem> {
    let sign = voice.catalogue.indicator(&one.indicator)?;
    let lead = finding_line(voice, one.state, labelled(voice, sign), &one.basis);
    let places = sign.source.iter().filter_map(|citation| {
        let cited = voice.cite(citation);
        match cited.place {
            Some(place) if guide == Some(cited.id.as_str()) => Some(place),
            Some(place) => Some(format!("{}: {place}", cited.title)),
            None => (guide != Some(cited.id.as_str())).then_some(cited.title),
        }
    });
    let places: Vec<String> = places.collect();
    let reason = voice.text(&one.reason);
    let more =
        if places.is_empty() { reason.to_owned() } else { format!("{reason} ({})", places.join("; ")) };
    Some(ListItem { lead, more: vec![plain(more)] })
}

fn settled<'v>(voice: Voice<'v>, scene: &'v Scene) -> impl Iterator<Item = ListItem> + 'v {
    scene.answers.0.iter().map(move |(path, values)| {
        let values: Vec<String> = values.iter().map(|value| voice.value_label(path, value)).collect();
        let mut lead = strong(format!("{}: ", voice.fact_label(path)));
        lead.extend(plain(values.join(", ")));
        ListItem { lead, more: Vec::new() }
    })
}

/// The duties whose status is another than after the scene before, and those the case gives a reason for.
fn turns<'v>(voice: Voice<'v>, case: &'v Case, index: usize) -> impl Iterator<Item = ListItem> + 'v {
    let after = |scenes: usize| -> Vec<(DutyId, DutyStatus)> {
        if scenes == 0 {
            return Vec::new();
        }
        let edition = voice.catalogue.edition();
        duties::statuses(&reference::after(case, edition, scenes, voice.lang()))
    };
    let before = after(index);
    let told = case.scenes.get(index).map(|scene| scene.duties.as_slice()).unwrap_or_default();
    after(index + 1).into_iter().filter_map(move |(id, status)| {
        let reason = told.iter().find(|turn| turn.duty == id);
        if reason.is_none() && before.contains(&(id, status)) {
            return None;
        }
        let mut lead = strong(format!("{}: ", voice.own(&voice.catalogue.duty(id)?.name)));
        lead.extend(plain(voice.choice("duty-status", status)));
        Some(ListItem {
            lead,
            more: reason.map(|turn| plain(voice.text(&turn.reason))).into_iter().collect(),
        })
    })
}
