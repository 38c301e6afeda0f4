//! The guide as a form: what it is called, by which mark its version is known, and its parts in their order.

use flate2::Crc;

use crate::catalogue::Catalogue;
use crate::words::msg;

use super::maker::Maker;
use super::shape::Form;

/// The guide as a form to fill in.
pub fn form(catalogue: &Catalogue) -> Form {
    made(Maker::new(catalogue, false))
}

/// The form by which answers are read: it has the signs that are no longer looked for as well, for a form of an
/// earlier edition had them.
pub fn form_to_read(catalogue: &Catalogue) -> Form {
    made(Maker::new(catalogue, true))
}

fn made(mut maker: Maker<'_>) -> Form {
    let parts = vec![
        maker.safety(),
        maker.situation(),
        maker.preparation(),
        maker.conversation(),
        maker.observations(),
        maker.duties(),
        maker.calls(),
        maker.conclusion(),
    ];
    let guide = &maker.catalogue.guide;
    let mut mark = Crc::new();
    mark.update(format!("{parts:?}{:?}", maker.lists).as_bytes());
    let title = maker.words.each(|voice| {
        let number = voice.catalogue.emergency().map(|contact| voice.reach(contact).text);
        voice.say(msg!("form-title", number = number.unwrap_or_default()))
    });
    Form {
        guide: guide.id.clone(),
        edition: maker.catalogue.edition(),
        version: format!("{}-{:08x}", guide.edition, mark.sum()),
        title,
        parts,
        lists: maker.lists,
    }
}
