//! The directory as a document: a table for a terminal, cards elsewhere.

use crate::catalogue::hours::Answering;
use crate::catalogue::{Contact, ContactKind, OldValue};
use crate::document::Voice;
use crate::words::{Id, Msg, id, msg};
use crate::world::clock::At;

use super::welcome::national_numbers;
use super::{Blocks, Document, Line, Link, ListItem, Span, Tone, plain, strong};

/// How the directory is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A table that says whether somebody answers at this time; live where the time is now.
    Answering {
        /// The point in time.
        at: At,
        /// Whether it is now.
        live: bool,
    },
    /// Cards with opening hours: what is written does not know when it will be read.
    Cards,
}

/// The bodies found, or what to do where none was.
pub fn contacts(voice: Voice<'_>, found: &[&Contact], layout: Layout) -> Document {
    let mut blocks = Blocks::default();
    if found.is_empty() {
        blocks.paragraph(plain(voice.say(id!("contacts-none"))));
        let head =
            vec![voice.say(id!("head-whom")), voice.say(id!("head-call")), voice.say(id!("head-hours"))];
        blocks.table(head, national_numbers(voice));
    }
    match layout {
        Layout::Answering { at, live } => table(voice, found, at, live, &mut blocks),
        Layout::Cards => cards(voice, found, &mut blocks),
    }
    Document::new(voice, true, voice.say(id!("contacts-title")), blocks)
}

fn table(voice: Voice<'_>, found: &[&Contact], at: At, live: bool, blocks: &mut Blocks) {
    let rows = found.iter().map(|contact| {
        let answering = Answering::at(contact.hours.as_deref(), at);
        let mut reach = vec![voice.reach(contact)];
        if let Some(answering) = voice.answering(answering, at, live) {
            reach.extend(plain(format!(" {answering}")));
        }
        vec![name(voice, contact), reach, plain(voice.own(&contact.purpose))]
    });
    let head = [id!("head-whom"), id!("head-call"), id!("head-purpose")].map(|id| voice.say(id)).to_vec();
    blocks.table(head, rows.collect());
}

fn cards(voice: Voice<'_>, found: &[&Contact], blocks: &mut Blocks) {
    let items = found.iter().map(|contact| {
        let mut more = vec![plain(voice.own(&contact.purpose))];
        more.extend(details(voice, contact));
        ListItem { lead: name(voice, contact), more }
    });
    blocks.list(items.collect());
}

/// The name, with a mark where the values are not confirmed or no single cases are taken.
fn name(voice: Voice<'_>, contact: &Contact) -> Line {
    let mut line = strong(voice.own(&contact.name));
    if !contact.confirmed {
        line.extend(plain(format!(" ({})", voice.say(id!("contact-unconfirmed")))));
    }
    let takes =
        contact.takes_cases || matches!(contact.kind, ContactKind::Online | ContactKind::International);
    if !takes {
        line.extend(plain(format!(" ({})", voice.say(id!("contact-no-cases")))));
    }
    line
}

fn details(voice: Voice<'_>, contact: &Contact) -> Vec<Line> {
    let mut lines = Vec::new();
    for phone in &contact.phones {
        let mut line = labelled(voice, id!("contact-phone"), voice.phone_link(phone));
        line.extend(phone.note.iter().flat_map(|note| plain(format!(" ({})", voice.text(note)))));
        lines.push(line);
    }
    for email in &contact.emails {
        lines.push(labelled(
            voice,
            id!("contact-email"),
            Span { text: email.clone(), tone: Tone::Link(Link::Email(email.clone())) },
        ));
    }
    let mut say = |id: Id, value: String| {
        if !value.is_empty() {
            lines.push(labelled(voice, id, Span::plain(value)));
        }
    };
    say(id!("contact-web"), contact.web.join(", "));
    say(id!("contact-hours"), contact.hours.as_deref().map(|hours| voice.hours(hours)).unwrap_or_default());
    let places: Vec<&str> = voice
        .catalogue
        .guide
        .places
        .iter()
        .filter(|place| contact.places.contains(&place.id))
        .map(|place| voice.text(&place.name))
        .collect();
    say(id!("contact-places"), places.join(", "));
    for old in &contact.unconfirmed {
        let msg = msg!("contact-unconfirmed-value", value = &old.value, reason = voice.text(&old.reason));
        lines.push(plain(voice.say(msg)));
    }
    let checked = voice.date_text(&contact.checked_on);
    let sources = msg!("contact-source", sources = voice.cites(&contact.source), date = checked);
    lines.push(plain(voice.say(sources)));
    lines
}

/// A value behind its name.
fn labelled(voice: Voice<'_>, id: Id, value: Span) -> Line {
    let mut line = plain(format!("{} ", voice.say(id)));
    line.push(value);
    line
}

/// Values that are no longer used, and why: for whoever has an old number in a drawer.
pub fn history(voice: Voice<'_>, found: &[&Contact]) -> Document {
    let mut blocks = Blocks::default();
    let old = || found.iter().filter(|contact| !contact.superseded.is_empty());
    blocks.paragraph(plain(voice.say(if old().next().is_some() {
        id!("history-intro")
    } else {
        id!("history-none")
    })));
    for contact in old() {
        blocks.heading(2, voice.own(&contact.name));
        blocks.paragraph(plain(voice.say(msg!("history-now", value = voice.contact_line(contact)))));
        blocks.list(contact.superseded.iter().map(|old| superseded(voice, old)).collect());
    }
    Document::new(voice, true, voice.say(id!("history-title")), blocks)
}

fn superseded(voice: Voice<'_>, old: &OldValue) -> ListItem {
    let field = voice.say(Msg::composed(format!("field-{}", old.field)));
    let lead = msg!("history-old", field = field, value = &old.value);
    ListItem::plain(voice.say(lead))
        .with(voice.text(&old.reason))
        .with(voice.say(msg!("source-line", sources = voice.cites(&old.source))))
}
