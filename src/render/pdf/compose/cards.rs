//! Whom to call, in boxes, and cards to be cut out.

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag};

use crate::document::{CardSheet, ContactCard, Line, Span};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Frame, Mark, Strip, gap, height, hold};
use super::super::style::mm;
use super::super::tags::Part;
use super::super::text::{Look, Wording};
use super::Composer;

/// Narrower than that, boxes stand one under the other.
const NARROW: f32 = mm(90.0);
/// A bank card.
const CARD: (f32, f32) = (mm(85.0), mm(54.0));

impl Composer<'_> {
    /// Bodies to call, side by side.
    pub(super) fn contacts(&mut self, cards: &[ContactCard], width: f32, part: Part) -> Flow {
        let short = cards.len() > 4 && cards.iter().all(|card| card.purpose.is_empty());
        if short && !self.style.kind.large {
            return self.contact_line(cards, width, part);
        }
        let list = self.tree.part(part, Tag::L(ListNumbering::None));
        let columns = match self.style.kind {
            kind if kind.large || width < NARROW => 1,
            kind if kind.dense => 4,
            _ if cards.len() > 6 => 3,
            _ => 2,
        };
        let gutter = mm(2.2);
        let wide = (width - gutter * (columns - 1) as f32) / columns as f32;
        let mut flow = Flow::new();
        for row in cards.chunks(columns) {
            let mut boxes = Vec::new();
            for (place, card) in row.iter().enumerate() {
                let inset = if columns > 2 { mm(2.0) } else { mm(3.0) };
                let inner = self.contact(card, wide - 2.0 * inset, list);
                let line = if card.urgent { 2.4 } else { 0.8 };
                let frame = Frame::Box { line, left: line };
                let x = place as f32 * (wide + gutter);
                boxes.push(Column { x, width: wide, inset, frame, flow: inner });
            }
            let above = if flow.is_empty() { self.style.block } else { gutter };
            flow.push(Strip::beside(boxes, (mm(1.5), mm(1.5))).below(above));
        }
        if cards.len() <= 2 * columns {
            hold(&mut flow);
        }
        flow
    }

    /// Many bodies of which the number is all that is asked for: one after the other, the number first and strong.
    fn contact_line(&mut self, cards: &[ContactCard], width: f32, part: Part) -> Flow {
        let mut line = Line::new();
        for card in cards {
            let parted = if line.is_empty() { "" } else { " · " };
            line.push(Span::plain(parted));
            line.push(card.reach.clone());
            line.push(Span::plain(format!(" {}", named(card))));
        }
        let p = self.tree.part(part, Tag::P);
        let mut flow = self.line(&line, p, Weight::Regular, self.look(width));
        gap(&mut flow, self.style.paragraph);
        flow
    }

    fn contact(&mut self, card: &ContactCard, width: f32, list: Part) -> Flow {
        let entry = self.tree.part(list, Tag::LI);
        let body = self.tree.part(entry, Tag::LBody);
        let look = self.look(width);
        let name = self.tree.part(body, Tag::P);
        let mut flow = self.said(&card.name, name, Weight::SemiBold, look);
        let reach = self.tree.part(body, Tag::P);
        // An address takes more room than a number.
        let size = match card.reach.link() {
            _ if self.style.kind.dense => 1.15,
            Some(crate::document::Link::Phone(_)) => 1.3,
            _ => 1.1,
        };
        let large = Look { size: look.size * size, ..look };
        flow.append(&mut self.line(&vec![card.reach.clone()], reach, Weight::Bold, large));
        for text in [&card.hours, &card.purpose] {
            if !text.is_empty() {
                let p = self.tree.part(body, Tag::P);
                flow.append(&mut self.said(text, p, Weight::Regular, self.small(width)));
            }
        }
        flow
    }

    /// Cards, the same again and again: the first is read, the others are seen.
    pub(super) fn cards(&mut self, sheet: &CardSheet, width: f32, part: Part) -> Flow {
        let p = self.tree.part(part, Tag::P);
        let mut flow = self.said(&sheet.how, p, Weight::Regular, self.look(width));
        gap(&mut flow, self.style.paragraph);
        let card = self.card(sheet, part);
        let mut copy = card.clone();
        let silence = |on| Strip::drawn(0.0, vec![Mark::Decor(on)]);
        copy.insert(0, silence(true));
        copy.push(silence(false));
        let left = (width - 2.0 * CARD.0) / 2.0;
        let rows = usize::from(sheet.copies).div_ceil(2);
        let mut first = true;
        for row in 0..rows {
            let columns = [0.0, 1.0].map(|place| {
                let flow = if std::mem::take(&mut first) { card.clone() } else { copy.clone() };
                Column { inset: mm(6.0), ..Column::plain(left + place * CARD.0, CARD.0, flow) }
            });
            let mut strip = Strip::beside(columns.into(), (mm(5.0), 0.0));
            strip.height = CARD.1;
            strip.marks = cuts(left, row, rows);
            strip.gap = if row == 0 { mm(11.0) } else { 0.0 };
            flow.push(strip);
        }
        hold(&mut flow);
        flow
    }

    fn card(&mut self, sheet: &CardSheet, part: Part) -> Flow {
        let width = CARD.0 - mm(12.0);
        let table = self.tree.part(part, Tag::Table);
        let caption = self.tree.part(table, Tag::Caption);
        let look = Look { size: 11.5, ..self.look(width) };
        let mut flow = self.said(&sheet.title, caption, Weight::Bold, look);
        let rule = Mark::Rule { x: 0.0, y: mm(1.0), width, thick: 0.8 };
        flow.push(Strip::drawn(mm(3.2), vec![rule]));
        for (label, number) in &sheet.lines {
            let row = self.tree.part(table, Tag::TR);
            let head = self.tree.part(row, Tag::TH(TableHeaderScope::Row));
            let cell = self.tree.part(row, Tag::TD);
            let line = Look { size: 12.0, lead: 1.25, ..self.look(width) };
            let mut strip = Strip::default();
            let slot = self.tree.slot(head);
            let name = Wording::of(label, Weight::Regular, slot);
            let setting = self.setter.set(name, Look { size: 10.0, lead: 1.5, ..line });
            strip.height = setting.line;
            strip.marks.push(Mark::Line { setting, line: 0, x: 0.0, y: 0.0 });
            let number = self.number(number, cell);
            let setting = self.at_right(number, line);
            strip.marks.push(Mark::Line { setting, line: 0, x: 0.0, y: 0.0 });
            flow.push(strip.below(mm(0.9)));
        }
        debug_assert!(height(&flow) < CARD.1, "a card is as large as it is");
        flow
    }

    fn number(&mut self, number: &Span, cell: Part) -> Wording {
        let slot = match number.link() {
            Some(link) => self.tree.link(cell, &number.text, link.address()),
            None => self.tree.slot(cell),
        };
        Wording::of(&number.text, Weight::Bold, slot)
    }
}

/// A body's name, with its hours where they are known.
fn named(card: &ContactCard) -> String {
    match card.hours.as_str() {
        "" => card.name.clone(),
        hours => format!("{} ({hours})", card.name),
    }
}

/// Where to cut: marks outside the cards, and a cross where four of them meet.
fn cuts(left: f32, row: usize, rows: usize) -> Vec<Mark> {
    let (long, off, thick) = (mm(5.0), mm(1.5), 0.5);
    let (wide, high) = CARD;
    let mut marks = Vec::new();
    let mut stroke = |from, to| marks.push(Mark::Stroke { from, to, thick });
    let mut sides = vec![0.0];
    if row + 1 == rows {
        sides.push(high);
    }
    for y in sides {
        stroke((left - off - long, y), (left - off, y));
        stroke((left + 2.0 * wide + off, y), (left + 2.0 * wide + off + long, y));
        let edge = (y == 0.0 && row == 0) || y > 0.0;
        if edge {
            let out = if y > 0.0 { (y + off, y + off + long) } else { (-off - long, -off) };
            for x in [left, left + wide, left + 2.0 * wide] {
                stroke((x, out.0), (x, out.1));
            }
        } else {
            stroke((left + wide - off, y), (left + wide + off, y));
            stroke((left + wide, y - off), (left + wide, y + off));
        }
    }
    marks
}
