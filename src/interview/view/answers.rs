//! Every answer in one list, and signs found by a word.

use crate::catalogue::Indicator;
use crate::record::{Field, State};
use crate::words::{harmless_line, id, msg};

use super::super::{line, script};
use super::Scene;
use super::page::{Page, Tone};
use super::wrapping::{cut, wrap};

/// So much of an answer stands in the list.
const SHOWN: usize = 60;

pub(super) fn list(scene: Scene<'_>, cursor: usize) -> Page {
    let keys =
        [id!("key-choose"), id!("key-open"), id!("key-next-open"), id!("key-back"), id!("key-language")];
    let mut page = Page::new(scene.voice.say(id!("answers-title")), &keys);
    let mut part = None;
    for (index, (of, field)) in script::asked(&scene.state.record).into_iter().enumerate() {
        if part != Some(of) {
            part = Some(of);
            page.text(&scene.part_name(of), scene.width, " ", Tone::Strong);
        }
        let row = format!("{}: {}", name(scene, field), answer(scene, field));
        page.choice_led(&format!("{:>2} ", index + 1), &row, index == cursor, scene.width);
    }
    page
}

/// The short name of what is asked.
fn name(scene: Scene<'_>, field: Field) -> String {
    match field {
        Field::Fact(fact) => scene.voice.fact_label(fact.path()),
        Field::Reference => scene.voice.say(id!("name-reference")),
        Field::SeeAlso => scene.voice.say(id!("name-see-also")),
        Field::Languages => scene.voice.say(id!("fact-languages")),
        Field::RiskOn => scene.voice.say(id!("fact-risk-on")),
        Field::Reasons => scene.voice.say(id!("name-reasons")),
    }
}

fn answer(scene: Scene<'_>, field: Field) -> String {
    let record = &scene.state.record;
    if !field.answered(record) {
        return scene.voice.say(id!("answers-open"));
    }
    match field {
        Field::Fact(fact) => {
            let values =
                fact.get(record).into_iter().map(|value| scene.voice.value_label(fact.path(), value));
            values.collect::<Vec<_>>().join(", ")
        }
        field => {
            let text = line::shown(scene.voice.catalogue, record, field, scene.voice.lang());
            cut(&harmless_line(&text), SHOWN)
        }
    }
}

pub(super) fn find(scene: Scene<'_>, wanted: &str, cursor: usize) -> Page {
    let keys = [id!("key-type"), id!("key-choose"), id!("key-open"), id!("key-back")];
    let mut page = Page::new(scene.voice.say(id!("find-title")), &keys);
    let looked_for = scene.voice.say(msg!("find-typed", wanted = wanted));
    page.text(&format!("{looked_for}_"), scene.width, " ", Tone::Strong);
    page.gap();
    page.stay_on_top();
    let found = script::found(scene.voice.catalogue, &scene.state.record, scene.state.lang, wanted);
    if found.is_empty() {
        page.text(&scene.voice.say(id!("find-nothing")), scene.width, "   ", Tone::Plain);
    }
    for (index, indicator) in found.into_iter().enumerate() {
        sign(scene, &mut page, indicator, index == cursor);
    }
    page
}

fn sign(scene: Scene<'_>, page: &mut Page, indicator: &Indicator, chosen: bool) {
    let state = scene.state.record.finding(&indicator.id).map(|finding| finding.state);
    let lead = format!("{} {:<4}", mark(state), indicator.number);
    let text = scene.voice.text(&indicator.text);
    // One line each, so that many are in sight; the one under the cursor whole.
    let first =
        wrap(text, scene.width.narrower(lead.len() + 4), "", "").into_iter().next().unwrap_or_default();
    let short = if first.len() < text.len() && !chosen { format!("{first} …") } else { text.to_owned() };
    page.choice_led(&lead, &short, chosen, scene.width.wider(2));
}

/// The box before a sign.
pub(super) fn mark(state: Option<State>) -> &'static str {
    match state {
        Some(State::Present) => "[x]",
        Some(State::Absent) => "[-]",
        Some(State::Unclear) => "[?]",
        Some(State::Declined) => "[/]",
        None => "[ ]",
    }
}
