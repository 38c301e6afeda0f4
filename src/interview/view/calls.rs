//! The calls on the screen: those that were made, and whom to note another one to.

use crate::record::{Field, Told};
use crate::words::{each, harmless_line, id, msg};

use super::super::line;
use super::super::script::Part;
use super::Scene;
use super::page::{Page, Tone};
use super::wrapping::cut;

pub(super) fn list(scene: Scene<'_>, cursor: usize) -> Page {
    let calls = &scene.state.record.calls;
    let mut keys = vec![id!("key-choose"), id!("key-enter")];
    if !calls.is_empty() {
        keys.push(id!("key-take-out"));
    }
    keys.extend([id!("key-back"), id!("key-more"), id!("key-language")]);
    let mut page = Page::new(scene.part_name(Part::Calls), &keys);
    page.gap();
    page.text(&scene.voice.say(id!("calls-intro")), scene.width, "   ", Tone::Plain);
    page.gap();
    for (index, call) in calls.iter().enumerate() {
        let mut line = scene
            .voice
            .catalogue
            .contact(&call.body)
            .map_or_else(|| call.body.clone(), |contact| scene.voice.own(&contact.name));
        if let Some(at) = &call.at {
            line = format!("{line} · {at}");
        }
        if let Some(told) = call.told {
            line = format!("{line} · {}", scene.voice.say(each!("told-", Told, told)));
        }
        if let Some(answer) = &call.answer {
            line = format!("{line} · {}", cut(&harmless_line(answer), 40));
        }
        scene.row(&mut page, index, &line, cursor);
    }
    let another = if calls.is_empty() { id!("calls-first") } else { id!("calls-another") };
    let named = line::shown(scene.voice.catalogue, &scene.state.record, Field::SeeAlso, scene.voice.lang());
    let others = match named.as_str() {
        "" => scene.voice.say(id!("calls-see-also")),
        named => format!("{}{}", scene.voice.say(id!("see-also")), cut(&harmless_line(named), 60)),
    };
    let rows = [scene.voice.say(another), others, scene.voice.say(id!("calls-go-on"))];
    for (index, row) in rows.iter().enumerate() {
        scene.row(&mut page, calls.len() + index, row, cursor);
    }
    if cursor < calls.len() {
        page.gap();
        page.text(&scene.voice.say(id!("told-keys")), scene.width, "   ", Tone::Quiet);
    }
    page
}

pub(super) fn to(scene: Scene<'_>, bodies: &[String], cursor: usize) -> Page {
    let keys = [id!("key-choose"), id!("key-enter"), id!("key-back"), id!("key-language")];
    let mut page = Page::new(scene.part_name(Part::Calls), &keys);
    page.gap();
    page.text(&scene.voice.say(msg!("calls-whom")), scene.width, "   ", Tone::Strong);
    page.gap();
    page.stay_on_top();
    let contacts = bodies.iter().filter_map(|id| scene.voice.catalogue.contact(id));
    for (index, contact) in contacts.enumerate() {
        scene.row(&mut page, index, &scene.voice.contact_line(contact), cursor);
    }
    page
}
