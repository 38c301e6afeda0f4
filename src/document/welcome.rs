//! What the program shows when it is called without a command.

use crate::catalogue::ContactKind;
use crate::document::Voice;

use super::{Blocks, Document, Line, ListItem, plain, strong};

/// The emergency line, the numbers that answer in the whole country, and where to start.
pub fn welcome(voice: Voice<'_>) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.say("welcome-what")));
    blocks.heading(1, voice.say("welcome-numbers"));
    blocks.table(
        vec![voice.say("head-whom"), voice.say("head-call"), voice.say("head-hours")],
        national_numbers(voice),
    );
    blocks.heading(1, voice.say("welcome-start"));
    let start = |command: &str, what: &'static str| ListItem {
        lead: strong(command),
        more: vec![plain(voice.say(what))],
    };
    blocks.list(vec![
        start("holdepunkt interview", "welcome-interview"),
        start("holdepunkt duties", "welcome-duties"),
        start("holdepunkt --help", "welcome-help"),
    ]);
    Document::new(voice, true, voice.say("welcome-title"), blocks)
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
