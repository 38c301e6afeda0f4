//! The checklist: indicators with boxes, to be filled in by hand.

use crate::assessment::findings;
use crate::catalogue::{Citation, Indicator, ListId};
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Basis, State};
use crate::words::{Msg, TOGETHER, each, id, msg};

use super::lines::item_lines;
use super::{Block, Blocks, CheckRow, Checklist, Document, Line, Mark, Print, numbers, plain, strong};

/// What is printed of every assessment's principles beside the boxes: the guide's caution.
const CAUTION: [&str; 5] =
    ["not-ranked", "not-exhaustive", "none-alone", "whole-in-context", "several-conversations"];

/// Lists of no more indicators are for one sheet.
const SHORT: usize = 8;
/// The facts that are written at the head of a checklist by their own names, beside who and where.
const ASKED: [&str; 3] = ["person.age", "residence", "forms"];

/// The checklist of some lists.
pub fn checklist(voice: Voice<'_>, lists: &[ListId]) -> Document {
    let of_lists = lists.iter().flat_map(|list| voice.catalogue.of_list(*list));
    let indicators = of_lists.count();
    let short = indicators <= SHORT;
    let mut blocks = Blocks::default();
    head(voice, short, &mut blocks);
    caution(voice, short, &mut blocks);
    how(voice, short, &mut blocks);
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
            let list = Checklist { list: voice.own(&info.name), ..rows(voice, &section.members) };
            blocks.push(Block::Checklist(list));
            sources.extend(section.members.iter().flat_map(|indicator| indicator.source.clone()));
        }
    }
    // What a short list leaves of its page is for the conclusion.
    let spare = SHORT.saturating_sub(indicators).try_into().unwrap_or(0);
    after(voice, if short { 2_u8.saturating_add(spare) } else { 3 }, &mut blocks);
    if short {
        numbers::to_call_first(voice, &mut blocks);
    } else {
        numbers::to_call(voice, &mut blocks);
    }
    blocks.paragraph(plain(source_line(voice, &sources)));
    let on_each = [id!("print-reference"), id!("print-date")].map(|id| voice.say(id)).to_vec();
    let print = Print { on_each, key: Some(key(voice)), dense: short, ..Print::default() };
    let document =
        Document::new(voice, true, voice.say(id!("checklist-title")), blocks).headed(voice).on_paper(print);
    document.with_foot(sheet_foot(voice))
}

/// The foot of paper that is ticked: with the fingerprint, for what is ticked comes back by numbers alone.
pub(super) fn sheet_foot(voice: Voice<'_>) -> String {
    super::foot(voice, &voice.catalogue.sheet_edition())
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

/// Who, when, where, and what else decides what follows: never a name. A short list is one in addition, and what
/// else decides stands on the list for everyone.
fn head(voice: Voice<'_>, short: bool, blocks: &mut Blocks) {
    let asked = [id!("print-reference"), id!("print-date"), id!("print-place"), id!("print-role")];
    let mut labels = asked.map(|id| voice.say(id)).to_vec();
    if short {
        labels.extend([voice.fact_label("person.age"), voice.say(id!("print-interpreter"))]);
    } else {
        labels.extend(ASKED.map(|path| voice.fact_label(path)));
        let judged =
            [id!("print-reason"), id!("print-likelihood"), id!("print-interpreter"), id!("print-wishes")];
        labels.extend(judged.map(|id| voice.say(id)));
    }
    blocks.push(Block::Fields { columns: 2, labels });
    blocks.paragraph(plain(voice.say(id!("print-no-names"))));
}

fn caution(voice: Voice<'_>, short: bool, blocks: &mut Blocks) {
    let principles = &voice.catalogue.steps.principles;
    let most = if short { 3 } else { CAUTION.len() };
    let items = CAUTION.iter().take(most).filter_map(|id| principles.iter().find(|item| item.id == *id));
    let texts: Vec<&str> = items.map(|item| voice.text(&item.text)).collect();
    blocks.paragraph(titled(&voice.say(id!("checklist-caution")), &texts.join(" ")));
}

fn how(voice: Voice<'_>, short: bool, blocks: &mut Blocks) {
    let texts = [id!("checklist-how-state"), id!("checklist-how-basis"), id!("checklist-how-blank")];
    let number = (!short).then(|| id!("checklist-how-number"));
    let texts: Vec<String> = texts.into_iter().chain(number).map(|id| voice.say(id)).collect();
    blocks.paragraph(titled(&voice.say(id!("checklist-how")), &texts.join(" ")));
}

/// What somebody needs on every sheet: the letters, and what a row without a tick means.
pub(super) fn key(voice: Voice<'_>) -> String {
    let named = bases(voice).into_iter().map(|mark| format!("{}{TOGETHER}{}", mark.short, mark.label));
    voice.say(msg!("checklist-key", bases = named.collect::<Vec<_>>().join(" · ")))
}

/// A paragraph behind its title.
fn titled(title: &str, text: &str) -> Line {
    let mut line = strong(format!("{title}: "));
    line.extend(plain(text.to_owned()));
    line
}

/// When a list is to be gone through, when it is left out, and which others have to be gone through that are not here.
fn skip_rule(voice: Voice<'_>, list: ListId, lists: &[ListId], blocks: &mut Blocks) {
    let mut rules = vec![voice.say(Msg::composed(format!("checklist-skip-{list}")))];
    if lists.first() == Some(&list) {
        let others = [
            (ListId::Adult, id!("checklist-adult-missing")),
            (ListId::Minor, id!("checklist-minor-missing")),
        ];
        let missing = others.into_iter().filter(|(other, _)| !lists.contains(other));
        rules.extend(missing.map(|(_, id)| voice.say(id)));
    }
    blocks.paragraph(plain(rules.join(" ")));
}

pub(super) fn rows(voice: Voice<'_>, indicators: &[&Indicator]) -> Checklist {
    Checklist {
        list: String::new(),
        state: voice.say(id!("print-state")),
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
fn after(voice: Voice<'_>, lines: u8, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("section-conclusion")));
    blocks.paragraph(plain(voice.say(id!("checklist-conclusion"))));
    blocks.push(Block::Writing { label: voice.say(id!("print-notes")), named: false, lines });
    blocks.push(Block::Fields {
        columns: 2,
        labels: [id!("print-place-and-date"), id!("print-signature")].map(|id| voice.say(id)).to_vec(),
    });
}
