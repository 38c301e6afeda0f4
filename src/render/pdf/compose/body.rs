//! A document from its title to its end: what leads to what, and which parts stay on one page.

use krilla::tagging::Tag;

use crate::document::{Block, Document};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Strip, gap, height, hold};
use super::super::style::mm;
use super::super::tags::{Part, Tree};
use super::super::text::Wording;
use super::Composer;
use super::checklist::Group;

/// How much of the width text takes that has numbers at its side.
const TEXT: f32 = 0.6;
/// A heading that follows another stands nearer to it than to a text.
const AFTER_HEADING: f32 = 0.6;

impl Composer<'_> {
    /// The document under its running line.
    pub fn body(&mut self, document: &Document) -> Flow {
        let width = self.style.width();
        let mut flow = self.heading(1, &document.title, None, width);
        let notice = self.tree.part(Tree::WHOLE, Tag::P);
        let after_title = flow.len();
        let mut below = Some(self.style.heading(1).below);
        self.above_cards = height(&flow) + self.style.heading(1).below;
        let mut sections = sections(&document.blocks).peekable();
        while let Some(section) = sections.next() {
            if let Some(first) = group(section).filter(|_| !self.style.kind.large) {
                let mut groups = vec![first];
                while let Some(next) = sections.peek().copied().and_then(group) {
                    groups.push(next);
                    sections.next();
                }
                let mut made = self.checklists(&groups, width, Tree::WHOLE);
                below.take().into_iter().for_each(|below| gap(&mut made, below));
                flow.append(&mut made);
                continue;
            }
            let mut made = match beside(section).filter(|_| self.style.kind.kept && !self.style.kind.large) {
                Some((before, text, cards)) => {
                    let mut made = self.section(before, width, &mut below);
                    made.push(self.beside(text, cards, width, below.take()));
                    made
                }
                None => self.section(section, width, &mut below),
            };
            if self.style.kind.kept || section.iter().any(is_filled_in) {
                hold(&mut made);
            }
            // A few words under a heading lead to what they are about.
            let leads = is_deeper(section, sections.peek().copied());
            if leads {
                made.iter_mut().for_each(|strip| strip.keep = true);
            }
            flow.append(&mut made);
        }
        let notice = self.notice(notice, width);
        flow.splice(after_title..after_title, notice);
        flow
    }

    /// That some characters could not be shown, where that is so.
    fn notice(&mut self, part: Part, width: f32) -> Flow {
        if self.setter.missing.is_empty() {
            return Flow::new();
        }
        let slot = self.tree.slot(part);
        let wording = Wording::of(&self.words.unshown, Weight::SemiBold, slot);
        let mut flow = self.set(wording, self.look(width));
        gap(&mut flow, self.style.heading(1).below);
        flow
    }

    /// Text with the numbers it speaks of at its side.
    fn beside(&mut self, text: &[Block], cards: &Block, width: f32, above: Option<f32>) -> Strip {
        let (wide, gutter) = (width * TEXT, mm(5.0));
        let right = width - wide - gutter;
        let mut none = Some(0.0);
        let left = self.section(text, wide, &mut none);
        let cards = self.block(cards, right, Tree::WHOLE);
        let columns = vec![Column::plain(0.0, wide, left), Column::plain(wide + gutter, right, cards)];
        Strip::beside(columns, (0.0, 0.0)).below(above.unwrap_or(self.style.paragraph))
    }

    /// A heading and what stands under it; `below` is the room that a heading before it leaves.
    fn section(&mut self, blocks: &[Block], width: f32, below: &mut Option<f32>) -> Flow {
        let mut flow = Flow::new();
        let mut blocks = blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            if matches!(block, Block::PageBreak) {
                self.turn = true;
                continue;
            }
            let heading = if let Block::Heading { level, text, aside } = block {
                Some((level + 1, text, aside))
            } else {
                None
            };
            let mut made = match heading {
                Some((level, text, aside)) => {
                    let above = self.style.heading(level).above * AFTER_HEADING;
                    *below = below.map(|below| below.max(above));
                    self.heading(level, text, aside.as_deref(), width)
                }
                None => self.block(block, width, Tree::WHOLE),
            };
            self.under = heading.map(|(_, text, _)| text.clone());
            if let Some(first) = made.first_mut() {
                first.turn = std::mem::take(&mut self.turn);
                first.gap = below.take().unwrap_or(first.gap);
            }
            self.turn = matches!(block, Block::Poster { .. });
            let next = blocks.peek().copied();
            *below = heading.filter(|_| ends_open(&made)).map(|(level, ..)| self.style.heading(level).below);
            if let Some(last) = made.last_mut() {
                last.keep |= leads_on(block, next);
            }
            flow.append(&mut made);
        }
        flow
    }
}

/// Whether strips end in something that holds on to what follows: a heading.
fn ends_open(flow: &Flow) -> bool {
    flow.last().is_some_and(|strip| strip.keep)
}

/// Blocks from one heading to the next. A turned page belongs to what follows it.
fn sections(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    let begins = |place: usize| {
        let is = |at: usize, wanted: fn(&Block) -> bool| blocks.get(at).is_some_and(wanted);
        let heading = |block: &Block| matches!(block, Block::Heading { .. });
        let turn = |block: &Block| matches!(block, Block::PageBreak);
        turn_before(is(place, heading), place.checked_sub(1).is_some_and(|before| is(before, turn)))
            || is(place, turn)
    };
    let mut starts: Vec<usize> = (0..blocks.len()).filter(|place| begins(*place)).collect();
    starts.insert(0, 0);
    starts.push(blocks.len());
    starts.dedup();
    let spans: Vec<(usize, usize)> =
        starts.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect();
    spans.into_iter().filter_map(|(from, to)| blocks.get(from..to))
}

/// A heading begins a section, unless the turned page before it did.
fn turn_before(heading: bool, turned: bool) -> bool {
    heading && !turned
}

/// A group of indicators: its heading and their rows.
fn group(section: &[Block]) -> Option<Group<'_>> {
    match section {
        [Block::Heading { level, text, .. }, Block::Checklist(list)] => {
            Some((Some((level + 1, text.as_str())), list))
        }
        _ => None,
    }
}

/// A section that ends in numbers to call: what stands before its text, the text, the numbers.
fn beside(section: &[Block]) -> Option<(&[Block], &[Block], &Block)> {
    let (cards, before) = section.split_last().filter(|(last, _)| matches!(last, Block::Contacts(_)))?;
    let from = before.iter().position(|block| matches!(block, Block::Paragraph(_)))?;
    let (before, text) = before.split_at_checked(from)?;
    text.iter().all(|block| matches!(block, Block::Paragraph(_))).then_some((before, text, cards))
}

/// Whether a section is a heading with few blocks, and what follows belongs under the same heading.
fn is_deeper(section: &[Block], next: Option<&[Block]>) -> bool {
    let level = |blocks: &[Block]| match blocks.first() {
        Some(Block::Heading { level, .. }) => Some(*level),
        _ => None,
    };
    section.len() <= 3 && level(section).zip(next.and_then(level)).is_some_and(|(level, next)| level < next)
}

/// What somebody writes in stays whole, with what is asked.
fn is_filled_in(block: &Block) -> bool {
    matches!(block, Block::Writing { .. } | Block::Fields { .. })
}

/// Whether a block leads to the next, so that nothing is turned between them: a label to its list, what is
/// asked to the room for the answer.
fn leads_on(block: &Block, next: Option<&Block>) -> bool {
    let Some(next) = next else { return matches!(block, Block::Heading { .. }) };
    match block {
        Block::Heading { .. } => true,
        Block::Paragraph(line) => {
            let ends = line.iter().rev().find_map(|span| span.text.trim_end().chars().next_back());
            let named = matches!(next, Block::List { .. } | Block::Ticks(_));
            let drawn = matches!(next, Block::Table { .. } | Block::Contacts(_));
            (ends == Some(':') && named) || drawn || matches!(next, Block::Writing { .. } | Block::Spoken(_))
        }
        Block::List { .. } | Block::Spoken(_) => matches!(next, Block::Writing { .. }),
        _ => false,
    }
}
