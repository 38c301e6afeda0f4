//! The pocket card: numbers, and nothing that gives its bearer away.

use crate::document::Voice;
use crate::words::id;

use super::handout::discreet;
use super::{Block, Blocks, CardSheet, Document};

/// As many as an A4 page holds at the size of a bank card.
const COPIES: u8 = 8;

/// A sheet of pocket cards, with another language on its back: whoever helps the person may read that one alone.
pub fn card(voice: Voice<'_>, back: Voice<'_>) -> Document {
    let mut blocks = Blocks::default();
    blocks.push(Block::Cards(CardSheet { how: voice.say(id!("card-how")), ..sheet(voice) }));
    blocks.push(Block::PageBreak);
    blocks.push(Block::Cards(sheet(back)));
    discreet(voice, Document::new(voice, true, voice.own(&voice.catalogue.handouts.card.title), blocks))
}

fn sheet(voice: Voice<'_>) -> CardSheet {
    let card = &voice.catalogue.handouts.card;
    let lines = card.lines.iter().filter_map(|line| {
        let contact = voice.catalogue.contact(&line.contact).filter(|contact| contact.confirmed)?;
        let phone = contact.own_phones().next()?;
        Some((voice.own(&line.label), voice.phone_link(phone)))
    });
    CardSheet {
        lang: voice.tag().to_owned(),
        title: voice.own(&card.title),
        date: voice.date_text(&voice.catalogue.guide.checked_on),
        lines: lines.collect(),
        copies: COPIES,
        how: String::new(),
    }
}
