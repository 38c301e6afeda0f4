//! What the program shows when it is called without a command.

use crate::catalogue::hours::ALWAYS;
use crate::catalogue::{Contact, ContactKind};
use crate::document::Voice;
use crate::words::{Id, id};

use super::numbers::short_name;
use super::{Blocks, Document, Line, ListItem, plain, strong};

/// The emergency line, the numbers that answer in the whole country, and where to start.
pub fn welcome(voice: Voice<'_>) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.say(id!("welcome-what"))));
    let start = |command: &str, what: Id| {
        let mut lead = strong(command);
        lead.extend(plain(format!(": {}", voice.say(what))));
        ListItem { lead, more: Vec::new() }
    };
    blocks.list(vec![
        start("holdepunkt interview", id!("welcome-interview")),
        start("holdepunkt duties", id!("welcome-duties")),
        start("holdepunkt contacts", id!("welcome-contacts")),
        start("holdepunkt --help", id!("welcome-help")),
    ]);
    // The numbers last: on a small window what stands last is what stays in sight.
    blocks.heading(1, voice.say(id!("welcome-numbers")));
    blocks.list(always_there(voice).collect());
    Document::new(voice, true, voice.say(id!("welcome-title")), blocks)
}

/// Numbers that somebody answers at any hour, in the whole country: the emergency number first.
fn always_there<'a>(voice: Voice<'a>) -> impl Iterator<Item = ListItem> + 'a {
    let there = |contact: &&Contact| {
        let emergency = contact.kind == ContactKind::Emergency || contact.hours.as_deref() == Some(ALWAYS);
        contact.confirmed && contact.places.is_empty() && !contact.phones.is_empty() && emergency
    };
    voice.catalogue.contacts.iter().filter(there).map(move |contact| {
        let mut lead = plain(format!("{}: ", short_name(voice, contact)));
        lead.push(voice.reach(contact));
        ListItem { lead, more: Vec::new() }
    })
}

/// Numbers of confirmed bodies that serve persons in the whole country, in the directory's order.
pub(super) fn national_numbers(voice: Voice<'_>) -> Vec<Vec<Line>> {
    voice
        .catalogue
        .contacts
        .iter()
        .filter(|c| c.confirmed && c.places.is_empty() && !c.phones.is_empty())
        .filter(|c| matches!(c.kind, ContactKind::Emergency | ContactKind::Public | ContactKind::Service))
        .map(|contact| {
            let hours = contact.hours.as_deref().map(|hours| voice.hours(hours)).unwrap_or_default();
            vec![plain(voice.text(&contact.name)), vec![voice.reach(contact)], plain(hours)]
        })
        .collect()
}
