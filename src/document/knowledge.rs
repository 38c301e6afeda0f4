//! Terms, myths, reasons and settings as documents; the short check for anyone.

use std::collections::HashSet;

use crate::catalogue::Term;
use crate::document::Voice;
use crate::words::search::{self, Alphabet};
use crate::words::{id, msg};

use super::lines::once;
use super::lookup::{section, terms_of_section};
use super::{Blocks, Document, Line, ListItem, Print, plain, strong};

/// Everything that can be explained.
pub fn overview(voice: Voice<'_>) -> Document {
    let knowledge = &voice.catalogue.knowledge;
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.say(id!("explain-how"))));
    blocks.heading(1, voice.say(id!("section-terms")));
    let mut terms: Vec<&str> = knowledge.terms.iter().map(|term| voice.text(&term.term)).collect();
    if let Some(alphabet) = Alphabet::of(voice.lang()) {
        terms.sort_by(|a, b| alphabet.compare(a, b));
    }
    blocks.paragraph(plain(terms.join(" · ")));
    myths(voice, &mut blocks);
    blocks.heading(1, voice.say(id!("section-why-not-seen")));
    blocks.paragraph(plain(voice.own(&knowledge.why_not_seen_intro)));
    blocks.list(
        knowledge.why_not_seen.iter().map(|reason| ListItem::plain(voice.text(&reason.text))).collect(),
    );
    settings(voice, &mut blocks);
    Document::new(voice, true, voice.say(id!("explain-title")), blocks)
}

fn myths(voice: Voice<'_>, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("section-myths")));
    let items = voice.catalogue.knowledge.myths.iter().map(|myth| {
        let lead = voice.say(msg!("myth", myth = voice.text(&myth.myth)));
        ListItem { lead: strong(lead), more: vec![plain(voice.own(&myth.truth))] }
    });
    blocks.list(items.collect());
}

fn settings(voice: Voice<'_>, blocks: &mut Blocks) {
    let knowledge = &voice.catalogue.knowledge;
    blocks.heading(1, voice.say(id!("section-settings")));
    blocks.paragraph(plain(voice.own(&knowledge.settings_intro)));
    let items = knowledge.settings.iter().map(|setting| {
        let examples: Vec<&str> = setting.examples.iter().map(|text| voice.text(text)).collect();
        let examples = (!examples.is_empty()).then(|| plain(examples.join(", ")));
        let dated = setting.dated.iter().map(|text| plain(voice.own(text)));
        ListItem { lead: plain(voice.own(&setting.name)), more: examples.into_iter().chain(dated).collect() }
    });
    blocks.list(items.collect());
}

/// One term: what it means, and how to tell it from others.
pub fn term(voice: Voice<'_>, term: &Term) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.own(&term.text)));
    let rows = term.tells_apart.iter().filter_map(|apart| {
        let from = voice.catalogue.term(&apart.from)?;
        Some(vec![strong(voice.own(&from.term)), plain(voice.own(&apart.text))])
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        blocks.heading(2, voice.say(id!("section-apart")));
        blocks.table(vec![voice.say(id!("head-from")), voice.say(id!("head-test"))], rows);
    }
    let also = term.also.get(&voice.lang()).map(|also| also.join(", ")).unwrap_or_default();
    if !also.is_empty() {
        blocks.paragraph(plain(voice.say(msg!("explain-also", words = also))));
    }
    blocks.paragraph(plain(voice.say(msg!("source-line", sources = voice.cites(&term.source)))));
    Document::new(voice, true, voice.own(&term.term), blocks)
}

/// The terms that a word may mean, the best first. Words in the other language find them too.
pub fn find<'a>(voice: Voice<'a>, word: &str) -> Vec<&'a Term> {
    if let Some(section) = section(word) {
        return terms_of_section(voice, &section);
    }
    let fit = |term: &Term| {
        let names = term.term.iter().map(|(_, text)| text);
        let also = term.also.values().flat_map(|words| words.iter().map(String::as_str));
        names.chain(also).chain([term.id.as_str()]).filter_map(|name| search::same(word, name)).max()
    };
    let terms = &voice.catalogue.knowledge.terms;
    let mut found: Vec<(u32, &Term)> = terms.iter().filter_map(|term| Some((fit(term)?, term))).collect();
    found.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    let best = found.first().map_or(0, |(fit, _)| *fit);
    // An exact word means one term; anything less may mean several.
    found.retain(|(fit, _)| best < EXACT || *fit == best);
    found.into_iter().map(|(_, term)| term).collect()
}

/// The term that a word not found is most like, where one is alike enough to be meant.
pub fn nearest<'a>(voice: Voice<'a>, word: &str) -> Option<&'a str> {
    let terms = voice.catalogue.knowledge.terms.iter();
    let likeness = |term: &Term| {
        let names = term.term.iter().map(|(_, text)| text);
        let also = term.also.values().flat_map(|words| words.iter().map(String::as_str));
        names.chain(also).map(|name| search::likeness_of(word, name)).fold(0.0, f64::max)
    };
    let best = terms.map(|term| (likeness(term), term)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness > 0.75).map(|(_, term)| voice.text(&term.term))
}

/// The fit of a word that is the term itself.
const EXACT: u32 = 100;

/// The short check. `seen` are the numbers of the signs that were there; without it, all are shown.
pub fn quick(voice: Voice<'_>, seen: Option<&[usize]>) -> Document {
    let quick = &voice.catalogue.quick;
    // Each number stands once: under what to do where it can, and first of all in danger.
    let mut named = HashSet::new();
    let mut item = |lead: Line, ids| once(voice, lead, voice.catalogue.contacts_of(ids), &mut named);
    let urgent: Vec<ListItem> =
        quick.urgent.iter().map(|urgent| item(plain(voice.text(&urgent.text)), &urgent.contacts)).collect();
    let next = quick.next.iter().chain([&quick.about_yourself]);
    let then: Vec<ListItem> = next.map(|next| item(plain(voice.text(&next.text)), &next.contacts)).collect();
    let mut blocks = Blocks::default();
    blocks.list(urgent);
    blocks.paragraph(plain(voice.own(&quick.intro)));
    let signs = quick.signs.iter().enumerate();
    let signs: Vec<ListItem> = signs
        .filter(|(index, _)| seen.is_none_or(|seen| seen.contains(index)))
        .map(|(_, sign)| {
            let mut item = item(strong(voice.text(&sign.question)), &sign.contacts);
            item.more.insert(0, plain(voice.own(&sign.what_to_do)));
            item
        })
        .collect();
    if !signs.is_empty() {
        blocks.heading(1, voice.say(if seen.is_some() { id!("quick-seen") } else { id!("quick-signs") }));
        blocks.list(signs);
    }
    blocks.heading(1, voice.say(id!("quick-next")));
    blocks.list(then);
    blocks.paragraph(strong(voice.own(&quick.no_result)));
    Document::new(voice, true, voice.own(&quick.title), blocks)
        .on_paper(Print { dense: true, ..Print::default() })
}
