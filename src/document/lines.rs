//! Lines that several documents say in the same way.

use std::collections::HashSet;

use crate::assessment::Found;
use crate::catalogue::{Contact, Indicator, Item};
use crate::record::{OwnFinding, Record};
use crate::words::id;

use super::{Blocks, Line, ListItem, Span, Voice, plain, strong, typed};

/// An item of the catalogue with its contacts beneath.
pub(super) fn item_lines(voice: Voice<'_>, item: &Item) -> ListItem {
    let contacts = voice.catalogue.contacts_of(&item.contacts);
    ListItem {
        lead: plain(voice.own(&item.text)),
        more: contacts.map(|contact| voice.contact_spans(contact)).collect(),
    }
}

/// An item with the bodies it speaks of beneath, in one line: those that were not named before in the document.
pub(super) fn once<'a>(
    voice: Voice<'_>,
    lead: Line,
    contacts: impl Iterator<Item = &'a Contact>,
    named: &mut HashSet<&'a str>,
) -> ListItem {
    let bodies = in_one_line(voice, contacts.filter(|contact| named.insert(contact.id.as_str())));
    ListItem { lead, more: if bodies.is_empty() { Vec::new() } else { vec![bodies] } }
}

/// Bodies one after the other, each with the way to reach it.
pub(super) fn in_one_line<'a>(voice: Voice<'_>, contacts: impl Iterator<Item = &'a Contact>) -> Line {
    let mut line = Line::new();
    for contact in contacts {
        line.extend((!line.is_empty()).then(|| Span::plain(" · ")));
        line.extend(voice.contact_spans(contact));
    }
    line
}

/// A finding in a line: its state first, then the sign, and what it rests on.
pub(super) fn finding_line(voice: Voice<'_>, found: &Found<'_>, sign: Line) -> Line {
    let mut line = strong(format!("{}: ", voice.state(found.finding.state)));
    line.extend(sign);
    if !found.finding.basis.is_empty() {
        line.push(Span::plain(format!(" ({})", voice.basis(&found.finding.basis))));
    }
    line
}

/// The note on a finding, where there is one.
pub(super) fn finding_note(voice: Voice<'_>, found: &Found<'_>) -> Option<Line> {
    found.finding.note.as_ref().map(|note| typed(&voice.say(id!("finding-note")), note))
}

/// Signs in the assessor's own words, apart from the guide's and marked so.
pub(super) fn own_signs(voice: Voice<'_>, record: &Record, with_notes: bool, blocks: &mut Blocks) {
    if record.own_findings.is_empty() {
        return;
    }
    blocks.paragraph(strong(voice.say(id!("own-signs"))));
    let items = record.own_findings.iter().enumerate().map(|(index, own)| {
        let mut lead = strong(format!("{}: ", voice.state(own.state)));
        lead.extend(strong(format!("{} ", OwnFinding::number(index))));
        lead.extend(typed("", &own.sign));
        if !own.basis.is_empty() {
            lead.push(Span::plain(format!(" ({})", voice.basis(&own.basis))));
        }
        let note = own.note.as_ref().filter(|_| with_notes);
        ListItem {
            lead,
            more: note.map(|note| typed(&voice.say(id!("finding-note")), note)).into_iter().collect(),
        }
    });
    blocks.list(items.collect());
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
