//! Documents as blocks: what stands between content and format.
//!
//! Builders make documents, renderers paint them. A builder knows no format, a renderer no content.

mod assessment;
mod before;
mod blocks;
mod brief;
mod card;
mod checklist;
mod closing;
mod contacts;
mod differences;
mod duties;
mod flow;
mod forms;
mod full;
mod handout;
mod indicators;
mod knowledge;
mod lines;
mod lookup;
mod numbers;
mod preparation;
mod questions;
mod reasons;
mod recorded;
mod report;
mod since;
mod sources;
mod template;
mod tidy;
mod training;
pub mod voice;
mod welcome;

pub use assessment::{Length, assessment};
pub use blocks::{Block, Blocks, Line, Link, ListItem, Span, Tone, plain, strong, typed};
pub use card::card;
pub use checklist::checklist;
pub use contacts::{Layout, contacts, history};
pub use differences::differences;
pub use duties::duties;
pub(crate) use duties::{missing, status_text};
pub use flow::duty_flow;
pub use forms::{
    Branch, CardSheet, CheckRow, Checklist, ContactCard, DotRow, Dots, Flow, Mark, Print, Words,
};
pub use handout::handout;
pub use indicators::indicators;
pub use knowledge::{find, nearest, overview, quick, term};
pub use lookup::{duty, duty_in_words, indicator, indicator_by, indicators_with};
pub use preparation::preparation;
pub use questions::questions;
pub use report::report;
pub use sources::sources;
pub use template::template;
pub use training::{agreement, case_sheets, cases, facilitator};
pub use voice::Voice;
pub use welcome::welcome;

use crate::words::{id, msg};

/// A document ready to be rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The line about danger that stands first.
    pub emergency: Emergency,
    /// The title.
    pub title: String,
    /// The document's language, as a language tag.
    pub lang: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The catalogue's edition, and when its facts were last compared with the sources.
    pub foot: String,
    /// What matters on paper alone.
    pub print: Print,
    /// Words that formats put beside what they draw.
    pub words: Words,
}

impl Document {
    /// A document from its parts, with nothing in it that could command a terminal or turn text round,
    /// whoever wrote it, and with no level of headings left out.
    pub(crate) fn assemble(mut self) -> Self {
        tidy::document(&mut self);
        self
    }

    /// A document with the emergency line before it and the catalogue's edition in its foot.
    fn new(voice: Voice<'_>, loud: bool, title: String, blocks: Blocks) -> Self {
        Self {
            emergency: Emergency { line: voice.emergency_line(loud), loud },
            title,
            lang: voice.tag().to_owned(),
            blocks: blocks.into_blocks(),
            foot: foot(voice, &voice.catalogue.edition()),
            print: Print::default(),
            words: Words {
                unshown: voice.say(id!("print-unshown")),
                unkept: voice.say(id!("print-unkept")),
                blank: voice.say(id!("print-blank")),
                contents: voice.say(id!("print-contents")),
                unticked: voice.say(id!("print-unticked")),
                number: voice.say(id!("print-number")),
                indicator: voice.say(id!("print-indicator")),
                answer: voice.say(id!("print-answer")),
                then: voice.say(id!("print-then")),
                continued: voice.say(id!("print-continued")),
            },
        }
        .assemble()
    }

    /// The same with what matters on paper.
    fn on_paper(mut self, print: Print) -> Self {
        self.print = print;
        self.assemble()
    }

    /// The same with an agency's own words above it, where it has laid any over the guide. Not for what a person
    /// keeps: there they could give away what it is about.
    fn headed(mut self, voice: Voice<'_>) -> Self {
        let head = voice.catalogue.agency().and_then(|agency| agency.head.as_ref());
        // Without one the document stays as it is, to the byte.
        let Some(head) = head else { return self };
        self.blocks.insert(0, Block::Paragraph(plain(voice.text(head))));
        self.assemble()
    }

    /// The same with another foot.
    fn with_foot(mut self, foot: String) -> Self {
        self.foot = foot;
        self.assemble()
    }
}

/// Which edition a document was made from, when its facts were last compared with their sources, and whose entries
/// are laid over it.
fn foot(voice: Voice<'_>, edition: &str) -> String {
    let catalogue = voice.catalogue;
    let checked = voice.date_text(&catalogue.guide.checked_on);
    let foot = voice.say(msg!("document-foot", edition = edition, date = checked));
    match catalogue.agency() {
        Some(agency) => {
            let own = voice.say(msg!("document-foot-own", agency = voice.text(&agency.name)));
            format!("{foot} · {own}")
        }
        None => foot,
    }
}

/// The line about danger to life or health.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emergency {
    /// What it says.
    pub line: Line,
    /// Loud where danger is recorded or not known, quiet where it is recorded as no.
    pub loud: bool,
}

impl Emergency {
    /// What it says, as text.
    pub fn text(&self) -> String {
        self.line.iter().map(|span| span.text.as_str()).collect()
    }
}
