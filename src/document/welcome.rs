//! What the program shows when it is called without a command.

use crate::catalogue::ContactKind;
use crate::document::Voice;
use crate::words::{Id, id};

use super::{Blocks, Document, Line, ListItem, plain, strong};

/// The emergency line, the numbers that answer in the whole country, and where to start.
pub fn welcome(voice: Voice<'_>) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.say(id!("welcome-what"))));
    blocks.heading(1, voice.say(id!("welcome-numbers")));
    blocks.table(
        vec![voice.say(id!("head-whom")), voice.say(id!("head-call")), voice.say(id!("head-hours"))],
        national_numbers(voice),
    );
    blocks.heading(1, voice.say(id!("welcome-start")));
    let start =
        |command: &str, what: Id| ListItem { lead: strong(command), more: vec![plain(voice.say(what))] };
    blocks.list(vec![
        start("holdepunkt interview", id!("welcome-interview")),
        start("holdepunkt duties", id!("welcome-duties")),
        start("holdepunkt --help", id!("welcome-help")),
    ]);
    Document::new(voice, true, voice.say(id!("welcome-title")), blocks)
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
