//! The duties as a document, and as a part of the assessment.

use crate::assessment::{Assessment, Concerned, DutyResult, DutyStatus};
use crate::catalogue::{Duty, Item};
use crate::document::Voice;
use crate::record::{Fact, Record};
use crate::words::{id, msg};

use super::lines::item_lines;
use super::{Blocks, Document, ListItem, plain, strong};

/// The walk-through of the duties alone.
pub fn duties(voice: Voice<'_>, assessment: &Assessment<'_>) -> Document {
    let mut blocks = Blocks::default();
    for result in &assessment.duties {
        duty_blocks(voice, assessment, result, &mut blocks);
        duty_background(voice, result, &mut blocks);
    }
    call_script(voice, assessment, &mut blocks);
    contradictions(voice, assessment, &mut blocks);
    let loud = !assessment.record.danger_ruled_out();
    let title = voice.say(msg!("duties-title", date = voice.date(assessment.at.date_naive())));
    Document::new(voice, loud, title, blocks).headed(voice)
}

/// Answers that do not fit together; nothing where there are none.
pub(super) fn contradictions(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    if assessment.contradictions.is_empty() {
        return;
    }
    blocks.heading(1, voice.say(id!("section-contradictions")));
    blocks.list(assessment.contradictions.iter().map(|c| ListItem::plain(voice.text(&c.text))).collect());
}

/// One duty: its status, why, what is missing, what to do and what not. The rest is background.
pub(super) fn duty_blocks(
    voice: Voice<'_>,
    assessment: &Assessment<'_>,
    result: &DutyResult<'_>,
    blocks: &mut Blocks,
) {
    let record = assessment.record;
    let duty = result.duty;
    let name = format!("{} · {}", voice.text(&duty.name), voice.text(&duty.basis));
    blocks.heading_with(2, name, voice.choice("duty-status", result.status));
    blocks.paragraph(strong(status_text(voice, duty, result.status)));
    blocks.paragraph(plain(children_along(voice, result)));
    let because =
        result.because.iter().map(|reason| ListItem::plain(voice.because(reason.subject, &reason.value)));
    labelled(blocks, voice.say(id!("duty-because")), because.collect());
    let missing = result.missing.iter().map(|fact| ListItem::plain(missing(voice, record, *fact)));
    labelled(blocks, voice.say(id!("duty-missing")), missing.collect());
    labelled(blocks, voice.say(id!("duty-how")), items(voice, &result.how));
    labelled(blocks, voice.say(id!("duty-do-not")), items(voice, &result.do_not));
}

/// Whom a duty concerns, where children along are among them: of the person alone it goes without saying, and
/// nothing is said.
pub(super) fn children_along(voice: Voice<'_>, result: &DutyResult<'_>) -> String {
    if result.status == DutyStatus::NotIndicated || !result.concerns.contains(&Concerned::ChildrenAlong) {
        return String::new();
    }
    let whom: Vec<String> = result.concerns.iter().map(|c| voice.choice("concerned", *c)).collect();
    voice.say(msg!("duty-concerns", whom = whom.join(", ")))
}

/// What to say on the phone; nothing where nobody has to be called.
pub(super) fn call_script(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let Some(script) = &assessment.call else { return };
    let said = |item: &&Item| voice.own(&item.text);
    let facts = script.facts.iter().map(|fact| voice.because(fact.subject, &fact.value));
    let lines = script.opening.iter().map(said).chain(facts).chain(script.closing.iter().map(said));
    blocks.heading(2, voice.say(id!("section-call")));
    blocks.list(lines.map(ListItem::plain).collect());
}

/// What is said of a duty whatever its status: whom it binds, when, exceptions, penalty, sources.
pub(super) fn duty_background(voice: Voice<'_>, result: &DutyResult<'_>, blocks: &mut Blocks) {
    let duty = result.duty;
    labelled(blocks, voice.say(id!("duty-always")), items(voice, &result.always));
    blocks.paragraph(plain(voice.say(msg!("duty-who", text = voice.text(&duty.who)))));
    blocks.paragraph(plain(voice.say(msg!("duty-trigger", text = voice.text(&duty.trigger)))));
    labelled(blocks, voice.say(id!("duty-exceptions")), items(voice, &result.exceptions));
    if let Some(penalty) = &duty.penalty {
        blocks.paragraph(plain(voice.text(&penalty.text)));
    }
    let citations: Vec<_> = duty.legal_basis.iter().flat_map(|basis| basis.source.clone()).collect();
    blocks.paragraph(plain(voice.say(msg!("source-line", sources = voice.cites(&citations)))));
}

fn items(voice: Voice<'_>, items: &[&Item]) -> Vec<ListItem> {
    items.iter().map(|item| item_lines(voice, item)).collect()
}

fn labelled(blocks: &mut Blocks, label: String, items: Vec<ListItem>) {
    if !items.is_empty() {
        blocks.paragraph(strong(label));
        blocks.list(items);
    }
}

/// A missing fact as a question.
pub(crate) fn missing(voice: Voice<'_>, record: &Record, fact: Fact) -> String {
    voice.missing(fact.path(), fact.value(record))
}

/// What the catalogue says for a duty's status.
pub(crate) fn status_text(voice: Voice<'_>, duty: &Duty, status: DutyStatus) -> String {
    let text = duty.statuses.iter().find(|text| text.status == status);
    text.map(|text| voice.own(&text.text)).unwrap_or_default()
}
