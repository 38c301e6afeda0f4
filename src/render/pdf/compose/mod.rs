//! From blocks to strips. This is the only room of the press that knows what a document is made of.

mod body;
mod cards;
mod checklist;
mod dots;
mod flow;
mod forms;
mod list;
mod poster;
mod table;
mod words;

use std::num::NonZeroU16;

use krilla::tagging::Tag;
use parley::Alignment;

use crate::document::{Block, Document, Words};

use super::face::Weight;
use super::strip::{Column, Flow, Frame, Mark, Strip, gap, shift};
use super::style::{Kind, Style, mm};
use super::tags::{Part, Tree};
use super::text::{Look, Setter, Wording};

pub(super) use forms::WRITTEN;
pub(super) use words::strips;

/// What a document becomes on its way to pages.
pub(super) struct Composer<'a> {
    pub style: Style,
    pub tree: Tree,
    pub setter: Setter,
    /// The headings, in order: level and text.
    pub bookmarks: Vec<(u8, String)>,
    /// The document's blocks: tables of the same head in it have columns of the same width.
    blocks: &'a [Block],
    /// The heading that the next block stands under, where it stands right under it.
    under: Option<String>,
    words: &'a Words,
    /// What is written on every sheet, and so not once more in the document.
    on_each: &'a [String],
    /// Whether what comes next begins a new page.
    turn: bool,
    /// How much stands above the cards of a sheet.
    above_cards: f32,
    /// How wide the columns of a checklist's states are, once that is known.
    states: Vec<f32>,
    /// How wide the letters of its bases are, once that is known.
    letters: Vec<f32>,
}

/// What kind of document it is.
pub(super) fn kind(document: &Document, large: bool) -> Kind {
    let any = |wanted: fn(&Block) -> bool| document.blocks.iter().any(wanted);
    Kind {
        large,
        dense: document.print.dense,
        kept: document.print.discreet,
        checklist: any(|block| matches!(block, Block::Checklist(_))),
        writing: any(|block| matches!(block, Block::Writing { .. })),
    }
}

impl<'a> Composer<'a> {
    pub fn new(document: &'a Document, kind: Kind) -> Self {
        Self {
            style: Style::of(kind),
            tree: Tree::new(),
            setter: Setter::default(),
            bookmarks: Vec::new(),
            blocks: &document.blocks,
            under: None,
            words: &document.words,
            on_each: &document.print.on_each,
            turn: false,
            above_cards: 0.0,
            states: Vec::new(),
            letters: Vec::new(),
        }
    }

    /// A block, from the left edge of what it stands in.
    fn block(&mut self, block: &Block, width: f32, part: Part) -> Flow {
        match block {
            Block::Heading { level, text, aside } => self.heading(level + 1, text, aside.as_deref(), width),
            Block::Paragraph(line) => {
                let p = self.tree.part(part, Tag::P);
                let mut flow = self.line(line, p, Weight::Regular, self.look(width));
                gap(&mut flow, self.style.paragraph);
                flow
            }
            Block::List { ordered, items } => self.list(items, *ordered, None, width, part),
            Block::Table { head, rows } => self.table(head, rows, width, part),
            Block::Checklist(list) => self.checklist(list, width, part),
            Block::Ticks(items) => self.ticks(items, width, part),
            Block::Fields { columns, labels } => {
                let here: Vec<String> =
                    labels.iter().filter(|label| !self.on_each.contains(label)).cloned().collect();
                let columns = usize::from(*columns);
                // A row that stands by itself is signed.
                let least = if labels.len() <= columns { forms::SIGNED } else { WRITTEN };
                self.fields(columns, &here, width, least)
            }
            Block::Writing { label, named, lines } => {
                self.writing(named.then_some(label.as_str()), *lines, width, part)
            }
            Block::Callout { title, items } => self.callout(title, items, width, part),
            Block::Spoken(line) => self.spoken(line, width, part),
            Block::Contacts(cards) => self.contacts(cards, width, part),
            Block::Flow(steps) => self.flow(steps, width, part),
            Block::Dots(chart) => self.dots(chart, width, part),
            Block::Cards(sheet) => self.cards(sheet, width, part),
            Block::Poster { steps, always } => self.poster(steps, always, width, part),
            Block::PageBreak => Flow::new(),
        }
    }

    /// How text is set where nothing else is said.
    fn look(&self, width: f32) -> Look {
        Look { size: self.style.base, lead: self.style.lead, width, align: Alignment::Start }
    }

    /// How labels are set.
    fn small(&self, width: f32) -> Look {
        Look { size: self.style.small, ..self.look(width) }
    }

    /// A heading, with a status at its end where it has one.
    fn heading(&mut self, level: u8, text: &str, aside: Option<&str>, width: f32) -> Flow {
        self.heading_in(Tree::WHOLE, level, text, aside, width)
    }

    /// The same inside a part.
    fn heading_in(&mut self, part: Part, level: u8, text: &str, aside: Option<&str>, width: f32) -> Flow {
        let heading = self.style.heading(level);
        let title = match aside {
            Some(aside) => format!("{text} – {aside}"),
            None => text.to_owned(),
        };
        let (part, bookmark) = self.titled(part, level, title);
        let slot = self.tree.slot(part);
        let badge = aside.map(|aside| self.badge(aside, part));
        let room = badge.as_ref().map_or(0.0, |badge| badge.0 + mm(3.0));
        let lead = if self.style.kind.large { 1.2 } else { 1.18 };
        let look = Look { size: heading.size, lead, width: width - room, align: Alignment::Start };
        // A space parts the heading from its status for whoever reads it aloud.
        let text = if aside.is_some() { format!("{text} ") } else { text.to_owned() };
        let mut flow = self.set(Wording::of(&text, heading.weight, slot), look);
        gap(&mut flow, heading.above);
        if let Some(first) = flow.first_mut() {
            first.marks.insert(0, bookmark);
            if let Some((badge_width, marks)) = badge {
                let mut strip = Strip::drawn(0.0, marks);
                shift(std::slice::from_mut(&mut strip), width - badge_width);
                first.marks.append(&mut strip.marks);
            }
        }
        flow.iter_mut().for_each(|strip| strip.keep = true);
        flow
    }

    /// The part that a heading is, and the mark its bookmark leads to.
    fn titled(&mut self, part: Part, level: u8, title: String) -> (Part, Mark) {
        let number = NonZeroU16::MIN.saturating_add(u16::from(level) - 1);
        let part = self.tree.part(part, Tag::Hn(number, Some(title.clone())));
        let bookmark = Mark::Bookmark(self.bookmarks.len());
        self.bookmarks.push((level, title));
        (part, bookmark)
    }

    /// A status in white on black: how wide it is, and what it is made of.
    fn badge(&mut self, text: &str, part: Part) -> (f32, Vec<Mark>) {
        let slot = self.tree.slot(part);
        let look = Look { lead: 1.25, ..self.small(self.style.width()) };
        let setting = self.setter.set(Wording::of(text, Weight::Bold, slot), look);
        let (side, height) = (mm(1.8), setting.height());
        let width = setting.width() + 2.0 * side;
        let marks = vec![
            Mark::Field { x: 0.0, y: 0.0, width, height },
            Mark::White(true),
            Mark::Line { setting, line: 0, x: side, y: 0.0 },
            Mark::White(false),
        ];
        (width, marks)
    }

    /// Something in a frame.
    fn framed(&self, flow: Flow, width: f32, inset: f32, frame: Frame, pad: f32) -> Strip {
        Strip::beside(vec![Column { x: 0.0, width, inset, frame, flow }], (pad, pad))
    }
}
