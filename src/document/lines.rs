//! Lines that several documents say in the same way.

use crate::catalogue::{Indicator, Item};

use super::{Line, ListItem, Span, Voice, plain};

/// An item of the catalogue with its contacts beneath.
pub(super) fn item_lines(voice: Voice<'_>, item: &Item) -> ListItem {
    let contacts = item.contacts.iter().filter_map(|id| voice.catalogue.contact(id));
    ListItem {
        lead: plain(voice.own(&item.text)),
        more: contacts.map(|contact| voice.contact_spans(contact)).collect(),
    }
}

/// An item with the bodies it speaks of beneath, in one line: those that were not named before in the document.
pub(super) fn once<'a>(
    voice: Voice<'a>,
    lead: Line,
    contacts: &'a [String],
    named: &mut Vec<&'a str>,
) -> ListItem {
    let mut bodies = Line::new();
    for contact in contacts.iter().filter_map(|id| voice.catalogue.contact(id)) {
        if !named.contains(&contact.id.as_str()) {
            named.push(&contact.id);
            if !bodies.is_empty() {
                bodies.push(Span::plain(" · "));
            }
            bodies.extend(voice.contact_spans(contact));
        }
    }
    ListItem { lead, more: if bodies.is_empty() { Vec::new() } else { vec![bodies] } }
}

pub(super) fn numbered(voice: Voice<'_>, indicator: &Indicator) -> Line {
    with_number(indicator, voice.own(&indicator.text))
}

pub(super) fn labelled(voice: Voice<'_>, indicator: &Indicator) -> Line {
    with_number(indicator, voice.own(&indicator.label))
}

fn with_number(indicator: &Indicator, text: String) -> Line {
    vec![Span::strong(format!("{} ", indicator.number)), Span::plain(text)]
}
