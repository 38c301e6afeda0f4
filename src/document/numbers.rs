//! Whom to call, as cards: for the last page of a form, and for paper that a person keeps.

use crate::catalogue::Contact;
use crate::choice::Choice;
use crate::document::Voice;
use crate::words::{Lang, id};

use super::{Block, Blocks, ContactCard, Span};

/// Whom to call on the way into a conversation, or with a short list in hand.
const FIRST: [&str; 7] = [
    "police-emergency",
    "medical-emergency",
    "out-of-hours-clinic",
    "police",
    "rosa",
    "alarmtelefonen",
    "barnevernvakt",
];

/// A body to call, for whoever works with the guide.
pub(super) fn contact_card(voice: Voice<'_>, contact: &Contact) -> ContactCard {
    ContactCard {
        name: voice.own(&contact.name),
        reach: voice.reach(contact),
        hours: contact.hours.as_deref().map(|hours| voice.hours(hours)).unwrap_or_default(),
        urgent: contact.kind == crate::catalogue::ContactKind::Emergency,
    }
}

/// The same for paper that the person keeps: a name that gives nothing away, and an address only
/// where it does neither.
pub(super) fn plain_card(voice: Voice<'_>, contact: &Contact) -> Option<ContactCard> {
    if !contact.confirmed {
        return None;
    }
    let reach = discreet_reach(voice, contact)?;
    Some(ContactCard { name: short_name(voice, contact), reach, ..contact_card(voice, contact) })
}

/// What a body is called on paper for everyone: by its own name where no other is given.
pub(super) fn short_name(voice: Voice<'_>, contact: &Contact) -> String {
    let names = &voice.catalogue.handouts.names;
    let short = names.iter().find(|plain| plain.contact == contact.id);
    voice.own(short.map_or(&contact.name, |short| &short.name))
}

/// A number, else an address that uses no word to avoid.
fn discreet_reach(voice: Voice<'_>, contact: &Contact) -> Option<Span> {
    let phone = contact.own_phones().next();
    let discreet =
        |web: &&String| Lang::ALL.iter().all(|lang| voice.catalogue.word_to_avoid(*lang, web).is_none());
    phone.map(|phone| voice.phone_link(phone)).or_else(|| {
        contact.pages(voice.lang()).iter().find(discreet).map(|address| Span::strong(address.clone()))
    })
}

/// The confirmed numbers a form ends with, each with its name and hours alone.
pub(super) fn to_call(voice: Voice<'_>, blocks: &mut Blocks) {
    let contacts = voice.catalogue.contacts_of(&voice.catalogue.handouts.numbers);
    cards(voice, contacts, telling_card, blocks);
}

/// The same where one page has to hold everything: the first of them by their short names.
pub(super) fn to_call_first(voice: Voice<'_>, blocks: &mut Blocks) {
    let contacts = FIRST.iter().filter_map(|id| voice.catalogue.contact(id));
    cards(voice, contacts, short_card, blocks);
}

fn short_card(voice: Voice<'_>, contact: &Contact) -> ContactCard {
    let (name, hours) = (short_name(voice, contact), String::new());
    ContactCard { name, hours, ..contact_card(voice, contact) }
}

/// By the name that says more: whose number is for what does not haste says so in the other.
fn telling_card(voice: Voice<'_>, contact: &Contact) -> ContactCard {
    let card = contact_card(voice, contact);
    let short = short_name(voice, contact);
    let name = if short.chars().count() > card.name.chars().count() { short } else { card.name };
    ContactCard { name, ..card }
}

fn cards<'a>(
    voice: Voice<'_>,
    contacts: impl Iterator<Item = &'a Contact>,
    card: fn(Voice<'_>, &Contact) -> ContactCard,
    blocks: &mut Blocks,
) {
    blocks.heading(1, voice.say(id!("print-numbers")));
    let confirmed = contacts.filter(|contact| contact.confirmed);
    blocks.push(Block::Contacts(confirmed.map(|contact| card(voice, contact)).collect()));
}
