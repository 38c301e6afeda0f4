//! What differs between two editions of a catalogue, and which records it touches.

use crate::catalogue::compare::{Change, Difference};
use crate::record::Record;
use crate::words::{id, msg};

use super::{Blocks, Document, ListItem, Voice, plain, strong};

/// The differences by kind; then the records that name what differs, each by the name of its file.
pub fn differences(voice: Voice<'_>, found: &[Difference], records: &[(String, Record)]) -> Document {
    let mut blocks = Blocks::default();
    if found.is_empty() {
        blocks.paragraph(plain(voice.say(id!("diff-none"))));
    }
    let mut kinds: Vec<&str> = found.iter().map(|one| one.kind.as_str()).collect();
    kinds.dedup();
    for kind in kinds {
        blocks.heading(1, kind);
        let of_kind = found.iter().filter(|one| one.kind == kind);
        blocks.list(of_kind.map(|one| item(voice, one)).collect());
    }
    if !records.is_empty() {
        blocks.heading(1, voice.say(id!("diff-records")));
        let items = records.iter().map(|(file, record)| {
            let touched: Vec<&str> = named(record)
                .filter(|name| found.iter().any(|one| one.id == **name && of_records(&one.kind)))
                .collect();
            let touches =
                if touched.is_empty() { voice.say(id!("diff-untouched")) } else { touched.join(", ") };
            let mut lead = strong(format!("{file}: "));
            lead.extend(plain(touches));
            ListItem { lead, more: Vec::new() }
        });
        blocks.list(items.collect());
    }
    Document::new(voice, true, voice.say(id!("diff-title")), blocks)
}

fn item(voice: Voice<'_>, one: &Difference) -> ListItem {
    let what = match &one.change {
        Change::Added => msg!("diff-added"),
        Change::Gone => msg!("diff-gone"),
        Change::Retired => msg!("diff-retired"),
        Change::Changed(ways) => {
            let ways: Vec<&str> = ways.iter().map(String::as_str).filter(|way| !way.is_empty()).collect();
            if ways.is_empty() { msg!("diff-other") } else { msg!("diff-changed", what = ways.join(", ")) }
        }
    };
    let mut lead = strong(format!("{}: ", one.id));
    lead.extend(plain(voice.say(what)));
    ListItem { lead, more: Vec::new() }
}

/// Whether records name entries of this kind.
fn of_records(kind: &str) -> bool {
    kind.starts_with("indicators") || kind == "topics" || kind == "contacts" || kind.ends_with("/preparation")
}

/// The ids of the catalogue that a record names.
fn named(record: &Record) -> impl Iterator<Item = &str> {
    let signs = record.findings.iter().map(|finding| finding.indicator.as_str());
    let topics = record.topics.iter().map(|topic| topic.topic.as_str());
    let calls = record.calls.iter().map(|call| call.body.as_str());
    signs.chain(topics).chain(calls).chain(record.preparation.iter().map(String::as_str))
}
