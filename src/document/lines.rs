//! Lines that several documents say in the same way.

use std::collections::HashSet;

use crate::assessment::Assessment;
use crate::catalogue::{Contact, Indicator, Item};
use crate::record::{Basis, OwnFinding, Record, State};
use crate::words::{id, msg};

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

/// A sign in a line: its state first, then the sign, and what it rests on.
pub(super) fn finding_line(voice: Voice<'_>, state: State, sign: Line, basis: &[Basis]) -> Line {
    let mut line = strong(format!("{}: ", voice.state(state)));
    line.extend(sign);
    if !basis.is_empty() {
        line.push(Span::plain(format!(" ({})", voice.basis(basis))));
    }
    line
}

/// The note on a sign, where there is one.
pub(super) fn finding_note(voice: Voice<'_>, note: Option<&String>) -> Option<Line> {
    note.map(|note| typed(&voice.say(id!("finding-note")), note))
}

/// Signs in the assessor's own words, apart from the guide's and marked so.
pub(super) fn own_signs(voice: Voice<'_>, record: &Record, with_notes: bool, blocks: &mut Blocks) {
    if record.own_findings.is_empty() {
        return;
    }
    blocks.paragraph(strong(voice.say(id!("own-signs"))));
    let items = record.own_findings.iter().enumerate().map(|(index, own)| {
        let mut sign = strong(format!("{} ", OwnFinding::number(index)));
        sign.extend(typed("", &own.sign));
        let note = own.note.as_ref().filter(|_| with_notes);
        ListItem {
            lead: finding_line(voice, own.state, sign, &own.basis),
            more: finding_note(voice, note).into_iter().collect(),
        }
    });
    blocks.list(items.collect());
}

/// The agency's own routines that hold, under its name; nothing where it has laid none over the guide.
pub(super) fn own_routines(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let Some(agency) = voice.catalogue.agency().filter(|_| !assessment.own_steps.is_empty()) else { return };
    blocks.heading(1, voice.say(msg!("section-own-steps", agency = voice.text(&agency.name))));
    blocks.list(assessment.own_steps.iter().map(|item| item_lines(voice, item)).collect());
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
