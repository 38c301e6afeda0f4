//! The sheet about rights and help, for the person to keep.

use crate::catalogue::AgeGroup;
use crate::document::Voice;
use crate::words::{id, msg};

use super::numbers::plain_card;
use super::{Block, Blocks, Document, ListItem, Print, plain};

/// The sheet for adults or for minors.
pub fn handout(voice: Voice<'_>, age: AgeGroup) -> Document {
    let sheet = &voice.catalogue.handouts.rights;
    let mut blocks = Blocks::default();
    blocks.push(Block::Callout {
        title: voice.say(id!("handout-safe")),
        items: sheet.intro.iter().map(|line| ListItem::plain(voice.text(line))).collect(),
    });
    for part in sheet.parts.iter().filter(|part| part.ages.contains(&age)) {
        blocks.heading(1, voice.text(&part.title));
        for line in &part.lines {
            blocks.paragraph(plain(voice.text(line)));
        }
        let contacts = voice.catalogue.contacts_of(&part.contacts);
        let cards: Vec<_> = contacts.filter_map(|contact| plain_card(voice, contact)).collect();
        if !cards.is_empty() {
            blocks.push(Block::Contacts(cards));
        }
    }
    blocks.push(Block::Callout {
        title: voice.say(id!("handout-later")),
        items: sheet.end.iter().map(|line| ListItem::plain(voice.text(line))).collect(),
    });
    // Whoever hands it over may add a number of their own.
    blocks.push(Block::Fields { columns: 1, labels: vec![voice.say(id!("handout-helper"))] });
    discreet(voice, Document::new(voice, true, voice.own(&sheet.title), blocks))
}

/// Paper that may be found: its foot names a date and nothing else.
pub(super) fn discreet(voice: Voice<'_>, document: Document) -> Document {
    let checked = voice.date_text(&voice.catalogue.guide.checked_on);
    let foot = voice.say(msg!("handout-foot", date = checked));
    document.with_foot(foot).on_paper(Print { discreet: true, ..Print::default() })
}
