//! What is filled in by hand: fields, room to write, indicators with boxes.

use std::rc::Rc;

use krilla::tagging::{TableHeaderScope, Tag};
use parley::Alignment;

use crate::document::{CheckRow, Checklist, Mark as Choice};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Mark, Strip, gap, hold};
use super::super::style::{THICK, THIN, mm};
use super::super::tags::Part;
use super::super::text::{Look, Wording};
use super::table::ruled;
use super::Composer;

/// The columns of a checklist: number, text, a state, a basis.
const NUMBER: f32 = mm(9.5);
const TEXT: f32 = mm(66.0);
const STATE: f32 = mm(14.0);
const BASIS: f32 = mm(5.4);
const GAP: f32 = mm(2.0);

impl Composer<'_> {
    /// Labels with a line beside each.
    pub(super) fn fields(&mut self, columns: usize, labels: &[String], width: f32, part: Part) -> Flow {
        let columns = columns.max(1);
        let gutter = mm(6.0);
        let wide = (width - gutter * (columns - 1) as f32) / columns as f32;
        let mut flow = Flow::new();
        for row in labels.chunks(columns) {
            let mut strip = Strip::default();
            for (place, label) in row.iter().enumerate() {
                let p = self.tree.part(part, Tag::P);
                let slot = self.tree.slot(p);
                let look = self.small(wide);
                let setting = self.setter.set(Wording::of(label, Weight::Regular, slot), look);
                let (x, used) = (place as f32 * (wide + gutter), setting.width());
                // The line stands beside the label where there is room for both, else beneath.
                let (from, height) = if setting.lines() == 1 && used < wide * 0.5 {
                    (used + mm(1.5), self.style.field)
                } else {
                    (0.0, setting.height() + self.style.field)
                };
                let top = if from > 0.0 { height - setting.line - mm(0.4) } else { 0.0 };
                for line in 0..setting.lines() {
                    let y = top + line as f32 * setting.line;
                    strip.marks.push(Mark::Line { setting: setting.clone(), line, x, y });
                }
                let y = height - mm(1.0);
                strip.marks.push(Mark::Rule { x: x + from, y, width: wide - from, thick: THIN });
                strip.height = strip.height.max(height);
            }
            strip.gap = if flow.is_empty() { self.style.paragraph } else { mm(0.8) };
            flow.push(strip);
        }
        hold(&mut flow);
        flow
    }

    /// Lines to write on.
    pub(super) fn writing(&mut self, label: &str, lines: u8, width: f32, part: Part) -> Flow {
        let p = self.tree.part(part, Tag::P);
        let mut flow = self.said(label, p, Weight::Regular, self.small(width));
        let high = self.style.writing;
        let rule = || Strip::drawn(high, vec![Mark::Rule { x: 0.0, y: high, width, thick: THIN }]);
        flow.extend((0..lines).map(|_| rule()));
        hold(&mut flow);
        gap(&mut flow, self.style.paragraph);
        flow
    }

    /// Indicators in rows: number, text, a box for each state, a letter to circle for each basis, room for a note.
    pub(super) fn checklist(&mut self, list: &Checklist, width: f32, part: Part) -> Flow {
        if self.style.kind.large {
            return self.checklist_large(list, width, part);
        }
        let table = self.tree.part(part, Tag::Table);
        let first = self.checklist_head(list, width, table);
        let again = Rc::new(first.clone());
        let mut flow = vec![first];
        let body = self.tree.part(table, Tag::TBody);
        for row in &list.rows {
            let strip = self.check_row(list, row, width, body);
            flow.push(Strip { head: Some(again.clone()), ..strip });
        }
        // Two rows stay with the head.
        if flow.len() > 2
            && let Some(second) = flow.get_mut(1)
        {
            second.keep = true;
        }
        flow
    }

    fn checklist_head(&mut self, list: &Checklist, width: f32, table: Part) -> Strip {
        let top = self.tree.part(table, Tag::THead);
        let row = self.tree.part(top, Tag::TR);
        let mut cells = Vec::new();
        let mut x = 0.0;
        let mut cell = |composer: &mut Self, text: &str, wide: f32, align: Alignment| {
            let part = composer.tree.part(row, Tag::TH(TableHeaderScope::Column));
            let look = Look { align, lead: 1.15, ..composer.small(wide) };
            let flow = composer.said(text, part, Weight::SemiBold, look);
            cells.push(Column::plain(x, wide, flow));
            x += wide;
        };
        let words = self.words;
        cell(self, &words.number, NUMBER, Alignment::Start);
        cell(self, &words.indicator, TEXT + GAP, Alignment::Start);
        for state in &list.states {
            cell(self, &state.short, STATE, Alignment::Center);
        }
        let bases = BASIS * list.bases.len() as f32 + GAP;
        cell(self, &list.basis, bases, Alignment::Center);
        let rest = width - NUMBER - TEXT - GAP - STATE * list.states.len() as f32 - bases;
        cell(self, &list.note, rest, Alignment::Start);
        Strip { keep: true, ..ruled(cells, width, THICK) }
    }

    fn check_row(&mut self, list: &Checklist, row: &CheckRow, width: f32, body: Part) -> Strip {
        let line = self.tree.part(body, Tag::TR);
        let head = self.tree.part(line, Tag::TH(TableHeaderScope::Row));
        let number = self.said(&row.number, head, Weight::Bold, self.look(NUMBER));
        let cell = self.tree.part(line, Tag::TD);
        let text = self.said(&row.text, cell, Weight::Regular, self.look(TEXT));
        let cells = vec![Column::plain(0.0, NUMBER, number), Column::plain(NUMBER, TEXT, text)];
        let mut strip = ruled(cells, width, THIN);
        let side = self.style.tick;
        let mut x = NUMBER + TEXT + GAP;
        let y = mm(0.9);
        for _ in &list.states {
            let cell = self.tree.part(line, Tag::TD);
            let figure = self.tree.part(cell, Tag::Figure(Some(self.words.unticked.clone())));
            let slot = self.tree.slot(figure);
            strip.marks.push(Mark::Square { x: x + (STATE - side) / 2.0, y, side, slot });
            x += STATE;
        }
        let cell = self.tree.part(line, Tag::TD);
        x += GAP / 2.0;
        for basis in &list.bases {
            x = self.ringed(basis, cell, &mut strip, x, y + side / 2.0);
        }
        self.tree.part(line, Tag::TD);
        strip.height = strip.height.max(side + 2.0 * y);
        strip
    }

    /// A letter to be circled, with what it stands for.
    fn ringed(&mut self, basis: &Choice, cell: Part, strip: &mut Strip, x: f32, middle: f32) -> f32 {
        let span = self.tree.part(cell, Tag::Span.with_expanded(Some(basis.label.clone())));
        let slot = self.tree.slot(span);
        let look = Look { align: Alignment::Center, ..self.small(BASIS) };
        // A space after it, so that letters are told apart when the page is read out.
        let setting = self.setter.set(Wording::of(&format!("{} ", basis.short), Weight::Regular, slot), look);
        strip.marks.push(Mark::Ring { x: x + BASIS / 2.0, y: middle, radius: mm(2.1) });
        strip.marks.push(Mark::Line { line: 0, x, y: middle - setting.line / 2.0, setting });
        x + BASIS
    }

    /// In large print the boxes stand under the indicator, with their words beside them.
    fn checklist_large(&mut self, list: &Checklist, width: f32, part: Part) -> Flow {
        let mut flow = Flow::new();
        let all = self.tree.part(part, Tag::L(krilla::tagging::ListNumbering::None));
        let hang = mm(14.0);
        for row in &list.rows {
            let entry = self.tree.part(all, Tag::LI);
            let label = self.tree.part(entry, Tag::Lbl);
            let number = self.said(&row.number, label, Weight::Bold, self.look(hang));
            let body = self.tree.part(entry, Tag::LBody);
            let p = self.tree.part(body, Tag::P);
            let mut inner = self.said(&row.text, p, Weight::Regular, self.look(width - hang));
            inner.append(&mut self.choices(&list.states, None, width - hang, body));
            inner.append(&mut self.choices(&list.bases, Some(&list.basis), width - hang, body));
            let p = self.tree.part(body, Tag::P);
            let mut note = self.said(&list.note, p, Weight::Regular, self.look(width - hang));
            note.push(Strip::drawn(self.style.writing, Vec::new()));
            gap(&mut note, mm(2.0));
            inner.append(&mut note);
            let cells = vec![Column::plain(0.0, hang, number), Column::plain(hang, width - hang, inner)];
            flow.push(ruled(cells, width, THIN));
        }
        flow
    }

    /// Boxes in rows, each with its words.
    fn choices(&mut self, choices: &[Choice], name: Option<&str>, width: f32, body: Part) -> Flow {
        let (side, mut flow) = (self.style.tick, Flow::new());
        let (mut x, mut strip) = (0.0, Strip::default());
        let line = self.style.base * self.style.lead;
        strip.height = line.max(side);
        let p = self.tree.part(body, Tag::P);
        if let Some(name) = name {
            let slot = self.tree.slot(p);
            let wording = Wording::of(&format!("{name} "), Weight::SemiBold, slot);
            let setting = self.setter.set(wording, self.look(width));
            x = setting.width() + mm(5.0);
            strip.marks.push(Mark::Line { setting, line: 0, x: 0.0, y: 0.0 });
        }
        for choice in choices {
            let figure = self.tree.part(p, Tag::Figure(Some(self.words.unticked.clone())));
            let square = self.tree.slot(figure);
            let slot = self.tree.slot(p);
            let wording = Wording::of(&format!("{} ", choice.short), Weight::Regular, slot);
            let setting = self.setter.set(wording, self.look(width));
            let wide = side + mm(2.0) + setting.width() + mm(6.0);
            if x > 0.0 && x + wide > width {
                let full = std::mem::take(&mut strip);
                strip.height = full.height;
                flow.push(full.below(mm(2.0)));
                x = 0.0;
            }
            strip.marks.push(Mark::Square { x, y: (line - side) / 2.0, side, slot: square });
            strip.marks.push(Mark::Line { setting, line: 0, x: x + side + mm(2.0), y: 0.0 });
            x += wide;
        }
        flow.push(strip.below(mm(2.0)));
        flow
    }
}
