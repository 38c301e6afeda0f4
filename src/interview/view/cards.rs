//! Signs on the screen: the list to mark, the question about the rest, one sign alone.

use crate::choice::Choice;
use crate::words::{harmless_line, id, msg};

use super::super::keys::Keys;
use super::super::rows::RestRow;
use super::super::script::{Bundle, Part};
use super::Scene;
use super::answers::mark;
use super::page::{Page, Tone};
use super::wrapping::cut;

fn title(scene: Scene<'_>, bundle: &Bundle) -> String {
    let part = match bundle {
        Bundle::Topic(_) => Part::Conversation,
        Bundle::Category(_) | Bundle::List(_) => Part::Observations,
    };
    format!("{} · {}", scene.part_name(part), bundle.name(scene.voice))
}

pub(super) fn marks(scene: Scene<'_>, bundle: &Bundle, cursor: usize) -> Page {
    let keys = [
        id!("key-mark"),
        id!("key-closer"),
        id!("key-done-enter"),
        id!("key-back"),
        id!("key-more"),
        id!("key-language"),
    ];
    let mut page = Page::new(title(scene, bundle), &keys);
    let id = if matches!(bundle, Bundle::Topic(_)) { id!("marks-intro-topic") } else { id!("marks-intro") };
    page.text(&scene.voice.say(id), scene.width, " ", Tone::Plain);
    if *bundle == Bundle::List(crate::catalogue::ListId::Minor) {
        for caution in &scene.voice.catalogue.cautions {
            page.marked(" ! ", scene.voice.text(&caution.text), scene.width, Tone::Plain);
        }
    }
    page.gap();
    let mut group = None;
    let signs = bundle.indicators(scene.voice.catalogue, &scene.state.record);
    let width = signs.iter().map(|sign| sign.number.len()).max().unwrap_or(0) + 1;
    for (index, indicator) in signs.iter().enumerate() {
        let mark = mark(scene.state.record.finding(&indicator.id).map(|finding| finding.state));
        if indicator.group != group {
            group.clone_from(&indicator.group);
            if let Some(found) = group.as_deref().and_then(|id| scene.voice.catalogue.group(id)) {
                page.text(scene.voice.text(&found.name), scene.width, " ", Tone::Strong);
            }
        }
        let chosen = index == cursor;
        let lead = format!("{}{mark} {:<width$}", if chosen { " ❯ " } else { "   " }, indicator.number);
        let first = page.rows.len();
        let tone = if chosen { Tone::Strong } else { Tone::Plain };
        page.marked(&lead, scene.voice.text(&indicator.text), scene.width, tone);
        if let Some(other) = scene.other {
            let beneath = " ".repeat(7 + width);
            page.marked(&beneath, other.text(&indicator.text), scene.width, Tone::Quiet);
        }
        if chosen {
            page.cursor = Some((first, page.rows.len() - 1));
        }
    }
    page
}

pub(super) fn rest(scene: Scene<'_>, bundle: &Bundle, cursor: usize) -> Page {
    let keys = [id!("key-choose"), id!("key-enter"), id!("key-back"), id!("key-language")];
    let mut page = Page::new(title(scene, bundle), &keys);
    let open = bundle
        .indicators(scene.voice.catalogue, &scene.state.record)
        .iter()
        .filter(|indicator| scene.state.record.finding(&indicator.id).is_none())
        .count();
    page.gap();
    page.text(&scene.voice.say(msg!("rest-question", open: open)), scene.width, "   ", Tone::Strong);
    page.gap();
    page.stay_on_top();
    scene.rows(&mut page, RestRow::ALL, cursor);
    page
}

pub(super) fn card(scene: Scene<'_>, bundle: &Bundle, ids: &[String], index: usize) -> Page {
    let aside = scene.voice.say(msg!("of", this = index + 1, all = ids.len()));
    let keys = [
        id!("key-note"),
        id!("key-next"),
        id!("key-turn"),
        id!("key-back"),
        id!("key-more"),
        id!("key-language"),
    ];
    let mut page = Page::new(title(scene, bundle), &keys).aside(aside);
    let Some(indicator) = ids.get(index).and_then(|id| scene.voice.catalogue.indicator(id)) else {
        return page;
    };
    let finding = scene.state.record.finding(&indicator.id);
    page.gap();
    let number = format!("   {} ", indicator.number);
    page.marked(&number, scene.voice.text(&indicator.text), scene.width, Tone::Strong);
    if let Some(other) = scene.other {
        let beneath = " ".repeat(number.len());
        page.marked(&beneath, other.text(&indicator.text), scene.width, Tone::Quiet);
    }
    page.gap();
    let now = match finding {
        None => scene.voice.say(id!("state-not-considered")),
        Some(finding) => {
            let mut now = scene.voice.state(finding.state);
            if !finding.basis.is_empty() {
                now.push_str(" · ");
                now.push_str(&scene.voice.basis(&finding.basis));
            }
            if let Some(note) = &finding.note {
                now.push_str(" · ");
                now.push_str(&scene.voice.say(id!("finding-note")));
                now.push_str(&cut(&harmless_line(note), 40));
            }
            now
        }
    };
    // The answers stay in sight under a long text; all of the text is under "more".
    page.pin(0);
    page.text(&scene.voice.say(msg!("card-now", now = now)), scene.width, "   ", Tone::Strong);
    page.gap();
    let answers = [id!("card-1"), id!("card-2"), id!("card-3"), id!("card-4"), id!("card-0")]
        .map(|id| scene.voice.say(id));
    let bases = Keys::of(scene.voice.lang()).basis.map(|(key, basis)| {
        let basis = scene.voice.choice("basis", basis);
        scene.voice.say(msg!("card-basis", key = key, basis = basis))
    });
    let column = answers.iter().map(|text| text.chars().count()).max().unwrap_or(0) + 3;
    let widest = bases.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    let indent = if column + widest + 2 > scene.width.columns { " " } else { "   " };
    let bases = bases.iter().map(String::as_str).chain(std::iter::once(""));
    for (answer, basis) in answers.iter().zip(bases) {
        let pad = " ".repeat(column - answer.chars().count());
        page.text(format!("{answer}{pad}{basis}").trim_end(), scene.width, indent, Tone::Plain);
    }
    page
}
