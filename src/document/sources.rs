//! The sources with what hangs on them, and what is due for review.

use chrono::NaiveDate;

use crate::catalogue::Due;
use crate::document::Voice;
use crate::words::{Msg, id, msg};

use super::{Blocks, Document, Line, ListItem, Print, plain, strong};

/// Every source: what it is, what hangs on it, what of it was superseded; then what is due by a day.
pub fn sources(voice: Voice<'_>, due_by: NaiveDate) -> Document {
    let catalogue = voice.catalogue;
    let citing = catalogue.citing();
    let mut blocks = Blocks::default();
    blocks.heading(1, voice.say(msg!("section-due", date = voice.date(due_by))));
    let due = catalogue.due(due_by);
    if due.is_empty() {
        blocks.paragraph(plain(voice.say(id!("due-none"))));
    }
    let items = due.iter().map(|(what, day)| {
        let date = voice.date(*day);
        ListItem::plain(voice.say(match what {
            Due::Guide => msg!("due-guide", date = date),
            Due::Source(source) => msg!("due-source", name = voice.text(&source.title), date = date),
            Due::Body(contact) => msg!("due-item", name = voice.text(&contact.name), date = date),
        }))
    });
    blocks.list(items.collect());
    blocks.heading(1, voice.say(id!("section-sources")));
    for source in &catalogue.sources {
        blocks.heading(2, format!("{} ({})", voice.text(&source.title), source.id));
        let about = format!("{}, {}.", voice.text(&source.publisher), voice.text(&source.date));
        let consulted = msg!("source-consulted", date = voice.date_text(&source.consulted_on));
        let page = source.web.as_ref().map(|page| voice.say(msg!("source-page", page = page)));
        let about = [about, voice.own(&source.weight), voice.say(consulted)].into_iter().chain(page);
        let about = about.collect::<Vec<_>>().join(" ");
        blocks.paragraph(plain(about));
        let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
        for cites in citing.iter().filter(|cites| cites.source.iter().any(|c| c.source == source.id)) {
            match kinds.iter_mut().find(|(kind, _)| *kind == cites.kind) {
                Some((_, ids)) if ids.contains(&cites.id) => {}
                Some((_, ids)) => ids.push(cites.id),
                None => kinds.push((cites.kind, vec![cites.id])),
            }
        }
        let mut hanging = Line::new();
        for (kind, ids) in kinds {
            hanging.extend(strong(voice.say(Msg::composed(format!("kind-of-{kind}")))));
            hanging.extend(plain(format!(": {}. ", ids.join(", "))));
        }
        blocks.paragraph(hanging);
        let old = catalogue.contacts.iter().flat_map(|contact| {
            let of_source =
                contact.superseded.iter().filter(|old| old.source.iter().any(|c| c.source == source.id));
            of_source.map(|old| {
                let msg = msg!("source-superseded", name = voice.text(&contact.name), value = &old.value);
                ListItem::plain(voice.say(msg)).with(voice.text(&old.reason))
            })
        });
        blocks.list(old.collect());
    }
    Document::new(voice, true, voice.say(id!("sources-title")), blocks)
        .on_paper(Print { dense: true, ..Print::default() })
}
