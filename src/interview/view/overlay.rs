//! What lies over a screen.

use crate::choice::Choice;
use crate::guard::Kind;
use crate::words::{Msg, id, msg};

use super::super::rows::{GuardRow, SureRow, leave_rows};
use super::super::script::Bundle;
use super::super::state::{Saved, Screen, Sure};
use super::Scene;
use super::page::{Page, Tone};

pub(super) fn leave(scene: Scene<'_>, cursor: usize) -> Page {
    let mut page = Page::new(
        scene.voice.say(id!("leave-title")),
        &[id!("key-choose"), id!("key-enter"), id!("key-stay"), id!("key-at-once")],
    );
    page.gap();
    let said = match &scene.state.saved {
        Saved::Off => scene.voice.say(id!("leave-not-saved")),
        Saved::At(_) => scene.voice.say(id!("leave-saved")),
        Saved::Failed(why) => scene.voice.say(msg!("leave-save-failed", why = why.clone())),
    };
    page.text(&said, scene.width, "   ", Tone::Plain);
    page.gap();
    page.stay_on_top();
    scene.rows(&mut page, leave_rows(&scene.state.saved), cursor);
    page
}

/// What would be done, and whether it is meant.
pub(super) fn sure(scene: Scene<'_>, cursor: usize, about: &Sure) -> Page {
    let keys = [id!("key-choose"), id!("key-enter"), id!("key-back")];
    let mut page = Page::new(scene.voice.say(id!("sure-title")), &keys);
    page.gap();
    let said = match about {
        Sure::Absent { ids, .. } => msg!("sure-absent", count: ids.len()),
        Sure::TakeBack(_) => msg!("sure-take-back"),
        Sure::TakeOutCall(_) => msg!("sure-take-out-call"),
    };
    page.text(&scene.voice.say(said), scene.width, "   ", Tone::Strong);
    page.gap();
    page.stay_on_top();
    scene.rows(&mut page, SureRow::ALL, cursor);
    page
}

/// What a note holds that may tell who somebody is, and what can be done.
pub(super) fn guard(scene: Scene<'_>, cursor: usize, found: &[(usize, usize, Kind)]) -> Page {
    let mut page = Page::new(
        scene.voice.say(id!("guard-head")),
        &[id!("key-choose"), id!("key-enter"), id!("key-mask")],
    );
    page.gap();
    page.text(&scene.voice.say(id!("guard-title")), scene.width, "   ", Tone::Strong);
    page.gap();
    for (line, character, kind) in found.iter().take(SHOWN) {
        let kind = Msg::new(kind.name());
        let place = msg!("guard-in-note", line = line, character = character, kind = kind);
        let place = scene.voice.say(place);
        page.marked("   · ", &place, scene.width, Tone::Plain);
    }
    if found.len() > SHOWN {
        let more = scene.voice.say(msg!("guard-more", count: found.len() - SHOWN));
        page.marked("   · ", &more, scene.width, Tone::Plain);
    }
    page.gap();
    scene.rows(&mut page, GuardRow::ALL, cursor);
    page.gap();
    page.text(&scene.voice.say(id!("guard-not-names")), scene.width, "   ", Tone::Plain);
    page
}

/// So many places are shown; a note with more of them is a document.
const SHOWN: usize = 5;

/// More about what is on the screen: how a sign comes to light, where a text is from, how to ask.
pub(super) fn more(scene: Scene<'_>, screen: &Screen, scroll: usize) -> Page {
    let mut page = Page::new(scene.voice.say(id!("more-title")), &[id!("key-scroll"), id!("key-back")]);
    page.gap();
    match screen {
        Screen::Card { ids, index, .. } => {
            if let Some(id) = ids.get(*index) {
                sign(scene, &mut page, id);
            }
        }
        Screen::Marks { bundle, cursor, .. } => {
            page.text(&scene.voice.say(id!("more-marks")), scene.width, "   ", Tone::Plain);
            page.gap();
            marked(scene, &mut page, bundle, *cursor);
        }
        Screen::Preparation { .. } => purposes(scene, &mut page),
        Screen::Topic { id, .. } => topic(scene, &mut page, id),
        Screen::Ask { fact, .. } => {
            help(scene, &mut page, fact.path());
            terms(scene, &mut page, fact.path());
        }
        _ => {}
    }
    for id in [id!("more-keys"), id!("more-hub")] {
        page.text(&scene.voice.say(id), scene.width, "   ", Tone::Plain);
        page.gap();
    }
    for item in scene.voice.catalogue.steps.principles.iter().filter(|item| item.when.is_always()) {
        page.marked("   · ", scene.voice.text(&item.text), scene.width, Tone::Plain);
    }
    page.scroll = scroll;
    page
}

/// What helps to answer a question, and where what it claims is from.
fn help(scene: Scene<'_>, page: &mut Page, fact: &str) {
    let Some(texts) = scene.voice.fact(fact) else { return };
    let Some(help) = &texts.help else { return };
    page.text(scene.voice.text(help), scene.width, "   ", Tone::Plain);
    match texts.source.as_slice() {
        [] => page.gap(),
        citations => source(scene, page, citations),
    }
}

/// What the conversation is for, before what has to be in place for it.
fn purposes(scene: Scene<'_>, page: &mut Page) {
    let purposes = &scene.voice.catalogue.conversation.purposes;
    if purposes.is_empty() {
        return;
    }
    page.text(&scene.voice.say(id!("conversation-purposes")), scene.width, "   ", Tone::Strong);
    for item in purposes {
        page.marked("   · ", scene.voice.text(&item.text), scene.width, Tone::Plain);
    }
    page.gap();
}

/// What the words of a question mean.
fn terms(scene: Scene<'_>, page: &mut Page, fact: &str) {
    let ids = scene.voice.fact(fact).map(|fact| fact.terms.as_slice()).unwrap_or_default();
    for term in ids.iter().filter_map(|id| scene.voice.catalogue.term(id)) {
        page.text(scene.voice.text(&term.term), scene.width, "   ", Tone::Strong);
        page.text(scene.voice.text(&term.text), scene.width, "   ", Tone::Plain);
        source(scene, page, &term.source);
    }
}

fn marked(scene: Scene<'_>, page: &mut Page, bundle: &Bundle, cursor: usize) {
    let signs = bundle.indicators(scene.voice.catalogue, &scene.state.record);
    if let Some(indicator) = signs.get(cursor) {
        sign(scene, page, &indicator.id);
    }
}

fn sign(scene: Scene<'_>, page: &mut Page, id: &str) {
    let Some(indicator) = scene.voice.catalogue.indicator(id) else { return };
    page.text(scene.voice.text(&indicator.text), scene.width, "   ", Tone::Strong);
    page.gap();
    let light = scene.voice.light(indicator);
    page.text(&scene.voice.say(msg!("more-light", ways = light)), scene.width, "   ", Tone::Plain);
    source(scene, page, &indicator.source);
}

fn topic(scene: Scene<'_>, page: &mut Page, id: &str) {
    let conversation = &scene.voice.catalogue.conversation;
    for item in &conversation.asking {
        page.marked("   · ", scene.voice.text(&item.text), scene.width, Tone::Plain);
    }
    let words: Vec<&str> = conversation.avoid.iter().map(|avoid| scene.voice.text(&avoid.word)).collect();
    let avoid = scene.voice.say(msg!("more-avoid", words = words.join(", ")));
    page.text(
        &format!("{avoid} {}", scene.voice.text(&conversation.avoid_reason)),
        scene.width,
        "   ",
        Tone::Plain,
    );
    if let Some(topic) = scene.voice.catalogue.topic(id) {
        source(scene, page, &topic.source);
    }
}

fn source(scene: Scene<'_>, page: &mut Page, citations: &[crate::catalogue::Citation]) {
    let sources = scene.voice.cites(citations);
    page.text(&scene.voice.say(msg!("source-line", sources = sources)), scene.width, "   ", Tone::Plain);
    page.gap();
}
