//! Whom to call, in boxes, and cards to be cut out.

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag};

use crate::document::{CardSheet, ContactCard, Line, Link, Span};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Frame, Mark, Strip, gap, height, hold};
use super::super::style::mm;
use super::super::tags::Part;
use super::super::text::{Look, Wording};
use super::Composer;

/// More bodies than that stand in a line, without boxes.
const BOXES: usize = 4;
/// Narrower than that, boxes stand one under the other.
const NARROW: f32 = mm(90.0);
/// How large a card is, how many stand on a sheet, and its type.
#[derive(Clone, Copy)]
struct Shape {
    width: f32,
    height: f32,
    columns: usize,
    most: usize,
    title: f32,
    label: f32,
    number: f32,
    /// Height of a line, in sizes.
    lead: f32,
}

/// From the upper edge of a card to its title.
const TOP: f32 = mm(4.5);
/// A bank card.
const BANK: Shape = Shape {
    width: mm(85.0),
    height: mm(54.0),
    columns: 2,
    most: 8,
    title: 11.5,
    label: 10.0,
    number: 12.0,
    lead: 1.45,
};
/// Four to a sheet, in large print.
const LARGE: Shape = Shape {
    width: mm(160.0),
    height: mm(51.5),
    columns: 1,
    most: 4,
    title: 16.0,
    label: 16.0,
    number: 16.0,
    lead: 1.05,
};

impl Composer<'_> {
    /// Bodies to call, side by side.
    pub(super) fn contacts(&mut self, cards: &[ContactCard], width: f32, part: Part) -> Flow {
        if cards.len() > BOXES {
            return self.contact_rows(cards, width, part);
        }
        let list = self.tree.part(part, Tag::L(ListNumbering::None));
        let columns = match self.style.kind {
            kind if kind.large || width < NARROW => 1,
            kind if kind.dense => 4,
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

    /// Many bodies of which the number is all that is asked for: a row each, without boxes, the number first and
    /// strong. They stand in two columns where the page has room for them, and all on one page.
    fn contact_rows(&mut self, cards: &[ContactCard], width: f32, part: Part) -> Flow {
        let list = self.tree.part(part, Tag::L(ListNumbering::None));
        let columns = if self.style.kind.large || width < NARROW { 1.0 } else { 2.0 };
        let gutter = mm(6.0);
        let wide = (width - gutter * (columns - 1.0)) / columns;
        let entries: Vec<(Flow, Part, Line)> =
            cards.iter().map(|card| self.number_of(card, wide, list)).collect();
        let reach = |flow: &Flow| flow.iter().flat_map(|strip| &strip.marks).map(far).fold(0.0, f32::max);
        let hang = entries.iter().map(|(flow, ..)| reach(flow)).fold(0.0, f32::max) + mm(2.5);
        let mut first = Flow::new();
        for (number, body, name) in entries {
            let from = if number.is_empty() { 0.0 } else { hang };
            let name = self.line(&name, body, Weight::Regular, self.look(wide - from));
            let cells = vec![Column::plain(0.0, hang, number), Column::plain(from, wide - from, name)];
            first.push(Strip::beside(cells, (0.0, 0.0)).below(mm(0.6)));
        }
        let last = if columns > 1.0 { first.split_off(level(&first)) } else { Flow::new() };
        let columns = vec![Column::plain(0.0, wide, first), Column::plain(wide + gutter, wide, last)];
        vec![Strip::beside(columns, (0.0, 0.0)).below(self.style.paragraph)]
    }

    /// The number of a body, and what stands behind it: its name. An address stands behind the name: it is no
    /// number, and as wide as the names.
    fn number_of(&mut self, card: &ContactCard, width: f32, list: Part) -> (Flow, Part, Line) {
        let entry = self.tree.part(list, Tag::LI);
        let mut name = vec![Span::plain(named(card))];
        let mut number = Flow::new();
        if matches!(card.reach.link(), Some(Link::Phone(_))) {
            let label = self.tree.part(entry, Tag::Lbl);
            number = self.line(&vec![card.reach.clone()], label, Weight::Bold, self.look(width));
        } else {
            name.extend([Span::plain(": "), card.reach.clone()]);
        }
        (number, self.tree.part(entry, Tag::LBody), name)
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
            Some(Link::Phone(_)) => 1.3,
            _ => 1.1,
        };
        let large = Look { size: look.size * size, ..look };
        flow.append(&mut self.line(&vec![card.reach.clone()], reach, Weight::Bold, large));
        if !card.hours.is_empty() {
            let p = self.tree.part(body, Tag::P);
            flow.append(&mut self.said(&card.hours, p, Weight::Regular, self.small(width)));
        }
        flow
    }

    /// Cards, the same again and again: the first is read, the others are seen. Those on the back of a sheet stand
    /// where those on its front do.
    pub(super) fn cards(&mut self, sheet: &CardSheet, width: f32, part: Part) -> Flow {
        let part = self.tree.part(part, Tag::Div.with_lang(Some(sheet.lang.clone())));
        let mut flow = self.how(sheet, width, part);
        let shape = if self.style.kind.large { LARGE } else { BANK };
        let card = self.card(sheet, shape, part);
        // As much room above as below.
        let above = ((shape.height - height(&card)) / 2.0).max(0.0);
        let mut copy = card.clone();
        let silence = |on| Strip::drawn(0.0, vec![Mark::Decor(on)]);
        copy.insert(0, silence(true));
        copy.push(silence(false));
        let left = (width - shape.columns as f32 * shape.width) / 2.0;
        let rows = usize::from(sheet.copies).min(shape.most).div_ceil(shape.columns);
        let mut first = true;
        for row in 0..rows {
            let columns = (0..shape.columns).map(|place| {
                let flow = if std::mem::take(&mut first) { card.clone() } else { copy.clone() };
                let x = left + place as f32 * shape.width;
                Column { inset: mm(6.0), ..Column::plain(x, shape.width, flow) }
            });
            let mut strip = Strip::beside(columns.collect(), (above, 0.0));
            strip.height = shape.height;
            strip.marks = cuts(&shape, left, row, rows);
            strip.gap = if row == 0 { mm(9.0) } else { 0.0 };
            flow.push(strip);
        }
        hold(&mut flow);
        flow
    }

    /// How to print and cut; on the back as much room.
    fn how(&mut self, sheet: &CardSheet, width: f32, part: Part) -> Flow {
        if sheet.how.is_empty() {
            return vec![Strip::drawn(self.above_cards, Vec::new())];
        }
        let p = self.tree.part(part, Tag::P);
        // Whoever prints reads this, not whoever carries a card.
        let look = Look { size: self.style.base.min(11.0), ..self.look(width) };
        let mut flow = self.said(&sheet.how, p, Weight::Regular, look);
        self.above_cards += height(&flow);
        gap(&mut flow, self.style.paragraph);
        flow
    }

    fn card(&mut self, sheet: &CardSheet, shape: Shape, part: Part) -> Flow {
        let width = shape.width - mm(12.0);
        let table = self.tree.part(part, Tag::Table);
        let caption = self.tree.part(table, Tag::Caption);
        let look = Look { size: shape.title, ..self.look(width) };
        let mut flow = self.said(&sheet.title, caption, Weight::Bold, look);
        let slot = self.tree.slot(caption);
        let date = Wording::of(&format!(" {}", sheet.date), Weight::Regular, slot);
        let date = self.at_right(
            date,
            Look { size: shape.label, lead: self.style.lead * shape.title / shape.label, ..look },
        );
        if let Some(first) = flow.first_mut() {
            first.marks.push(Mark::Line { setting: date, line: 0, x: 0.0, y: 0.0 });
        }
        let rule = Mark::Rule { x: 0.0, y: mm(1.0), width, thick: 0.8 };
        flow.push(Strip::drawn(mm(3.2), vec![rule]));
        for (label, number) in &sheet.lines {
            let row = self.tree.part(table, Tag::TR);
            let head = self.tree.part(row, Tag::TH(TableHeaderScope::Row));
            let cell = self.tree.part(row, Tag::TD);
            let line = Look { size: shape.number, lead: shape.lead, ..self.look(width) };
            let mut strip = Strip::default();
            let slot = self.tree.slot(head);
            let name = Wording::of(label, Weight::Regular, slot);
            let lead = shape.lead * shape.number / shape.label;
            let setting = self.setter.set(name, Look { size: shape.label, lead, ..line });
            strip.height = setting.line;
            strip.marks.push(Mark::Line { setting, line: 0, x: 0.0, y: 0.0 });
            let number = self.number(number, cell);
            let setting = self.at_right(number, line);
            strip.marks.push(Mark::Line { setting, line: 0, x: 0.0, y: 0.0 });
            flow.push(strip);
        }
        debug_assert!(height(&flow) + TOP <= shape.height, "a card is as large as it is");
        flow
    }

    pub(super) fn number(&mut self, number: &Span, cell: Part) -> Wording {
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

/// Where to cut: marks outside the cards, and a cross where four of them meet; where to fold: a short mark inside.
fn cuts(shape: &Shape, left: f32, row: usize, rows: usize) -> Vec<Mark> {
    let (long, off, thick) = (mm(5.0), mm(1.5), 0.5);
    let (wide, high) = (shape.width, shape.height);
    let edges = || (0..=shape.columns).map(|place| left + place as f32 * wide);
    let right = left + shape.columns as f32 * wide;
    let mut marks = Vec::new();
    let mut stroke = |from, to| marks.push(Mark::Stroke { from, to, thick });
    let mut sides = vec![0.0];
    if row + 1 == rows {
        sides.push(high);
    }
    for y in sides {
        stroke((left - off - long, y), (left - off, y));
        stroke((right + off, y), (right + off + long, y));
        if (y == 0.0 && row == 0) || y > 0.0 {
            let out = if y > 0.0 { (y + off, y + off + long) } else { (-off - long, -off) };
            for x in edges() {
                stroke((x, out.0), (x, out.1));
            }
        } else {
            for x in edges().skip(1).take(shape.columns - 1) {
                stroke((x - off, y), (x + off, y));
                stroke((x, y - off), (x, y + off));
            }
        }
    }
    for middle in edges().take(shape.columns).map(|x| x + wide / 2.0) {
        stroke((middle, mm(0.8)), (middle, mm(2.6)));
        stroke((middle, high - mm(2.6)), (middle, high - mm(0.8)));
    }
    marks
}

/// After how many strips the two columns that they are parted in are most alike in height.
fn level(flow: &Flow) -> usize {
    let taller =
        |place: usize| flow.split_at_checked(place).map_or(f32::MAX, |(a, b)| height(a).max(height(b)));
    (0..=flow.len()).min_by(|a, b| taller(*a).total_cmp(&taller(*b))).unwrap_or(0)
}

/// Where a piece of text ends.
fn far(mark: &Mark) -> f32 {
    match mark {
        Mark::Line { setting, x, .. } => x + setting.width(),
        _ => 0.0,
    }
}
