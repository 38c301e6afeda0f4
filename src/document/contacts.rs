//! The directory as a document: whether somebody answers now for a terminal, the hours elsewhere.

use crate::catalogue::hours::Answering;
use crate::catalogue::{Contact, ContactKind, OldValue};
use crate::choice::Choice;
use crate::document::Voice;
use crate::words::{Msg, each, id, msg};
use crate::world::clock::At;

use super::welcome::national_numbers;
use super::{Blocks, Document, Line, Link, ListItem, Print, Span, Tone, plain, strong};

/// Of so many bodies every page on the web is named, and what is not confirmed; of more, the first page of each.
const FEW: usize = 5;

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
    /// Tables with opening hours: what is written does not know when it will be read.
    Directory,
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
        Layout::Directory => directory(voice, found, &mut blocks),
    }
    Document::new(voice, true, voice.say(id!("contacts-title")), blocks)
        .on_paper(Print { dense: true, ..Print::default() })
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

/// A table a kind of body, the number first. Where a number is from stands with the sources.
fn directory(voice: Voice<'_>, found: &[&Contact], blocks: &mut Blocks) {
    let kinds = || ContactKind::ALL.iter().filter(|kind| found.iter().any(|contact| contact.kind == **kind));
    for kind in kinds() {
        if kinds().count() > 1 {
            blocks.heading(1, voice.say(each!("contacts-of-", ContactKind, *kind)));
        }
        let rows = found.iter().filter(|contact| contact.kind == *kind).map(|contact| {
            let pages = if found.len() > FEW { 1 } else { contact.pages(voice.lang()).len() };
            let mut whom = name(voice, contact);
            whom.extend(contact.hours.iter().flat_map(|hours| plain(format!(" · {}", voice.hours(hours)))));
            whom.extend(plain(format!(" · {}", purpose(voice, contact, found.len() <= FEW))));
            vec![every_way(voice, contact, pages), whom]
        });
        let head = [id!("head-call"), id!("head-whom-for")].map(|id| voice.say(id)).to_vec();
        blocks.table(head, rows.collect());
    }
}

/// Every way to reach a body: numbers, then what is written to, then its first pages.
fn every_way(voice: Voice<'_>, contact: &Contact, pages: usize) -> Line {
    let mut ways: Vec<Line> = Vec::new();
    for phone in &contact.phones {
        let mut line = vec![voice.phone_link(phone)];
        line.extend(phone.note.iter().flat_map(|note| plain(format!(" ({})", voice.text(note)))));
        ways.push(line);
    }
    let email = |email: &String| Span { text: email.clone(), tone: Tone::Link(Link::Email(email.clone())) };
    ways.extend(contact.emails.iter().map(|address| vec![email(address)]));
    ways.extend(contact.pages(voice.lang()).iter().take(pages).map(|address| plain(address.clone())));
    let mut line = Line::new();
    for way in ways {
        if !line.is_empty() {
            line.push(Span::plain(" · "));
        }
        line.extend(way);
    }
    line
}

/// What a body is for, where it is, and, where it is looked up, what of it is not confirmed.
fn purpose(voice: Voice<'_>, contact: &Contact, unconfirmed: bool) -> String {
    let mut said = vec![voice.own(&contact.purpose)];
    let places = voice.catalogue.guide.places.iter().filter(|place| contact.places.contains(&place.id));
    let places: Vec<&str> = places.map(|place| voice.text(&place.name)).collect();
    // What the purpose says already is not said again.
    if places.iter().any(|place| !said.iter().any(|said| said.contains(place))) {
        said.push(voice.say(msg!("contact-places", places = places.join(", "))));
    }
    said.extend(contact.unconfirmed.iter().filter(|_| unconfirmed).map(|old| {
        voice.say(msg!("contact-unconfirmed-value", value = &old.value, reason = voice.text(&old.reason)))
    }));
    said.join(" ")
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
