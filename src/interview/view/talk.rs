//! What the conversation is about: the topics, the lists of indicators, notes.

use crate::choice::Choice;
use crate::record::OwnFinding;
use crate::words::{harmless_line, id, msg};

use super::super::rows::TopicRow;
use super::super::script::{self, Bundle, Part};
use super::super::state::NoteTarget;
use super::Scene;
use super::page::{CHOOSE, Page, READ, Tone, WRITE};
use super::wrapping::{cut, left_and_right};

pub(super) fn topics(scene: Scene<'_>, cursor: usize) -> Page {
    let mut page = Page::new(scene.part_name(Part::Conversation), &CHOOSE);
    page.gap();
    for (index, topic) in script::topics(scene.voice.catalogue, &scene.state.record).iter().enumerate() {
        let talked = scene.state.record.topics.iter().any(|note| note.topic == topic.id);
        let mark = if talked { " ✓" } else { "" };
        let title = format!("{}{mark}", scene.voice.text(&topic.title));
        let lead = format!("{:>2} ", index + 1);
        page.choice_led(&lead, &title, index == cursor, scene.width);
    }
    page
}

pub(super) fn topic(scene: Scene<'_>, id: &str, cursor: usize, scroll: usize) -> Page {
    let Some(topic) = scene.voice.catalogue.topic(id) else { return Page::default() };
    let topics = script::topics(scene.voice.catalogue, &scene.state.record);
    let here = topics.iter().position(|other| other.id == id).map_or(1, |index| index + 1);
    let title = format!("{} · {}", scene.part_name(Part::Conversation), scene.voice.text(&topic.title));
    let aside = scene.voice.say(msg!("of", this = here, all = topics.len()));
    let mut page = Page::new(title, &READ).aside(aside);
    page.gap();
    page.text(scene.voice.text(&topic.open), scene.width, "   ", Tone::Strong);
    if let Some(other) = scene.other {
        page.text(other.text(&topic.open), scene.width, "   ", Tone::Quiet);
    }
    page.gap();
    if !topic.follow_ups.is_empty() {
        page.text(&scene.voice.say(id!("topic-follow-up")), scene.width, "   ", Tone::Plain);
        for follow_up in &topic.follow_ups {
            page.marked("     · ", scene.voice.text(follow_up), scene.width, Tone::Plain);
            if let Some(other) = scene.other {
                page.marked("       ", other.text(follow_up), scene.width, Tone::Quiet);
            }
        }
        page.gap();
    }
    if let Some(then) = &topic.then {
        page.text(scene.voice.text(then), scene.width, "   ", Tone::Plain);
        page.gap();
    }
    page.pin(scroll);
    scene.rows(&mut page, TopicRow::ALL, cursor);
    page
}

pub(super) fn bundles(scene: Scene<'_>, cursor: usize) -> Page {
    let mut page = Page::new(scene.part_name(Part::Observations), &CHOOSE);
    page.gap();
    let catalogue = scene.voice.catalogue;
    let bundles = Bundle::observations(catalogue);
    for (index, bundle) in bundles.iter().enumerate() {
        let record = &scene.state.record;
        let status = match (bundle.offered(record), script::is_open(bundle, catalogue, record)) {
            (false, _) => id!("bundle-not-offered"),
            (true, true) => id!("bundle-open"),
            (true, false) => id!("bundle-done"),
        };
        let text =
            left_and_right(&bundle.name(scene.voice), &scene.voice.say(status), scene.width.narrower(6));
        scene.row(&mut page, index, text.trim_start(), cursor);
    }
    let lists = bundles.len();
    let own = &scene.state.record.own_findings;
    page.gap();
    for (index, own) in own.iter().enumerate() {
        let sign = cut(&harmless_line(&own.sign), 50);
        let basis = if own.basis.is_empty() {
            String::new()
        } else {
            format!(" ({})", scene.voice.basis(&own.basis))
        };
        let text = format!("{} {sign}{basis}", OwnFinding::number(index));
        scene.row(&mut page, lists + index, &text, cursor);
    }
    scene.row(&mut page, lists + own.len(), &scene.voice.say(id!("own-sign-new")), cursor);
    if (lists..lists + own.len()).contains(&cursor) {
        page.gap();
        page.text(&scene.voice.say(id!("own-sign-keys")), scene.width, "   ", Tone::Quiet);
    }
    page
}

pub(super) fn note(scene: Scene<'_>, target: &NoteTarget) -> Page {
    let (part, about) = match target {
        NoteTarget::Topic(id) => {
            let topic = scene.voice.catalogue.topic(id);
            (Part::Conversation, topic.map(|topic| scene.voice.own(&topic.open)))
        }
        NoteTarget::Finding(id) => {
            let indicator = scene.voice.catalogue.indicator(id);
            (Part::Observations, indicator.map(|indicator| scene.voice.own(&indicator.text)))
        }
        NoteTarget::Call(index) => {
            let call = scene.state.record.calls.get(*index);
            let name = call.and_then(|call| scene.voice.catalogue.contact(&call.body));
            let name = name.map(|contact| scene.voice.own(&contact.name)).unwrap_or_default();
            (Part::Calls, Some(scene.voice.say(msg!("ask-call-answer", name = name))))
        }
        NoteTarget::Own(_) => (Part::Observations, Some(scene.voice.say(id!("ask-own-sign")))),
        NoteTarget::Reasons => (Part::Conclusion, Some(scene.voice.say(id!("ask-reasons")))),
    };
    let mut page = Page::new(scene.part_name(part), &WRITE);
    page.gap();
    page.text(&about.unwrap_or_default(), scene.width, "   ", Tone::Strong);
    if let NoteTarget::Topic(id) = target
        && let Some(topic) = scene.voice.catalogue.topic(id)
    {
        // What one is about to ask is in sight while the answer is written.
        let from = page.rows.len();
        for follow_up in &topic.follow_ups {
            page.marked("     · ", scene.voice.text(follow_up), scene.width, Tone::Plain);
        }
        page.may_go(from, String::new());
    }
    page.text(&scene.voice.say(id!("note-no-names")), scene.width, "   ", Tone::Plain);
    page.gap();
    page
}
