//! The pocket card: numbers, and nothing that gives its bearer away.

use crate::document::Voice;
use crate::words::id;

use super::handout::discreet;
use super::{Block, Blocks, CardSheet, Document};

/// As many as an A4 page holds at the size of a bank card.
const COPIES: u8 = 8;

/// A sheet of pocket cards.
pub fn card(voice: Voice<'_>) -> Document {
    let card = &voice.catalogue.handouts.card;
    let lines = card.lines.iter().filter_map(|line| {
        let contact = voice.catalogue.contact(&line.contact).filter(|contact| contact.confirmed)?;
        let phone = contact.own_phones().next()?;
        Some((voice.own(&line.label), voice.phone_link(phone)))
    });
    let mut blocks = Blocks::default();
    blocks.push(Block::Cards(CardSheet {
        title: voice.own(&card.title),
        lines: lines.collect(),
        copies: COPIES,
        how: voice.say(id!("card-how")),
    }));
    discreet(voice, Document::new(voice, true, voice.own(&card.title), blocks))
}
