//! Tables: a head that is repeated on every page, rows that are not torn, the first column as the rows' heads.

use std::rc::Rc;

use krilla::tagging::{TableHeaderScope, Tag};

use crate::document::Line;

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Frame, Strip};
use super::super::style::{THICK, THIN, mm};
use super::super::tags::Part;
use super::Composer;

/// Between two columns.
const GUTTER: f32 = mm(3.5);
/// Above and below a row.
const PAD: f32 = mm(1.0);

impl Composer<'_> {
    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<Line>], width: f32, part: Part) -> Flow {
        let table = self.tree.part(part, Tag::Table);
        let widths = widths(head, rows, width);
        let top = self.tree.part(table, Tag::THead);
        let row = self.tree.part(top, Tag::TR);
        let mut cells = Vec::new();
        for ((x, wide), text) in places(&widths).zip(head) {
            let cell = self.tree.part(row, Tag::TH(TableHeaderScope::Column));
            let flow = self.said(text, cell, Weight::Bold, self.look(wide));
            cells.push(Column::plain(x, wide, flow));
        }
        let first = Strip { keep: true, ..ruled(cells, width, THICK) };
        let again = Rc::new(first.clone());
        let mut flow = vec![first.below(self.style.paragraph)];
        let body = self.tree.part(table, Tag::TBody);
        for line in rows {
            let row = self.tree.part(body, Tag::TR);
            let mut cells = Vec::new();
            for (number, ((x, wide), line)) in places(&widths).zip(line).enumerate() {
                let cell = if number == 0 {
                    self.tree.part(row, Tag::TH(TableHeaderScope::Row))
                } else {
                    self.tree.part(row, Tag::TD)
                };
                cells.push(Column::plain(x, wide, self.line(line, cell, Weight::Regular, self.look(wide))));
            }
            flow.push(Strip { head: Some(again.clone()), ..ruled(cells, width, THIN) });
        }
        // Two rows stay with the head, and two with the end.
        let last = flow.len().saturating_sub(2);
        for place in [1, last] {
            if let Some(strip) = flow.get_mut(place).filter(|_| place > 0 && place <= last) {
                strip.keep = true;
            }
        }
        flow
    }
}

/// Cells with a rule beneath them.
pub(super) fn ruled(mut cells: Vec<Column>, width: f32, thick: f32) -> Strip {
    let under = Column { frame: Frame::Under(thick), ..Column::plain(0.0, width, Flow::new()) };
    cells.insert(0, under);
    Strip::beside(cells, (PAD, PAD))
}

/// Where columns stand, and how wide they are.
fn places(widths: &[f32]) -> impl Iterator<Item = (f32, f32)> + '_ {
    widths.iter().scan(0.0, |x, width| {
        let place = *x;
        *x += width + GUTTER;
        Some((place, *width))
    })
}

/// How wide columns are: after what stands in them, so that neither a short one has air nor a long one a word a
/// line. Letters are counted; that is near enough.
fn widths(head: &[String], rows: &[Vec<Line>], width: f32) -> Vec<f32> {
    let letters = |line: &Line| line.iter().map(|span| span.text.chars().count()).sum::<usize>();
    let weights: Vec<f32> = head
        .iter()
        .enumerate()
        .map(|(column, head)| {
            let cells = || rows.iter().filter_map(|row| row.get(column));
            let longest = cells().map(letters).max().unwrap_or(0).max(head.chars().count());
            let mean = cells().map(letters).sum::<usize>() / rows.len().max(1);
            ((longest + 2 * mean) as f32 / 3.0).clamp(9.0, 60.0).powf(0.75)
        })
        .collect();
    let room = width - GUTTER * (head.len().saturating_sub(1)) as f32;
    let whole: f32 = weights.iter().sum();
    weights.iter().map(|weight| room * weight / whole.max(1.0)).collect()
}
