//! A chart of dots: a table of numbers for those who read it, with the dots beside them for those who see it.

use std::rc::Rc;

use krilla::tagging::{TableHeaderScope, Tag};

use crate::document::{DotRow, Dots};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Mark, Strip};
use super::super::style::{THICK, THIN, mm};
use super::super::tags::Part;
use super::Composer;
use super::table::ruled;

/// What the row is about stands before the columns.
const FIRST: f32 = mm(52.0);
const GAP: f32 = mm(2.0);
/// A number, a dot, and from one dot to the next.
const NUMBER: f32 = mm(6.4);
const RADIUS: f32 = mm(1.05);
const PITCH: f32 = mm(2.7);

impl Composer<'_> {
    pub(super) fn dots(&mut self, chart: &Dots, width: f32, part: Part) -> Flow {
        let table = self.tree.part(part, Tag::Table);
        let wide = (width - FIRST) / chart.columns.len().max(1) as f32;
        let top = self.tree.part(table, Tag::THead);
        let line = self.tree.part(top, Tag::TR);
        self.tree.part(line, Tag::TD);
        let mut cells = Vec::new();
        for (number, head) in chart.columns.iter().enumerate() {
            let cell = self.tree.part(line, Tag::TH(TableHeaderScope::Column));
            let look = self.small(wide - GAP);
            let flow = self.said(head, cell, Weight::Bold, look);
            cells.push(Column::plain(FIRST + number as f32 * wide, wide - GAP, flow));
        }
        let head = Strip { keep: true, ..ruled(cells, width, THICK) };
        let again = Rc::new(head.clone());
        let mut flow = vec![head.below(self.style.paragraph)];
        let body = self.tree.part(table, Tag::TBody);
        for row in &chart.rows {
            flow.extend(
                self.dot_rows(chart, row, width, wide, body)
                    .map(|strip| Strip { head: Some(again.clone()), ..strip }),
            );
        }
        flow
    }

    /// The group's row, and the reference's beneath it on the same page.
    fn dot_rows(&mut self, chart: &Dots, row: &DotRow, width: f32, wide: f32, body: Part) -> [Strip; 2] {
        let about = self.dot_row(&row.label, &row.counts, false, wide, body);
        let of_reference: Vec<usize> = row.of_reference().collect();
        let reference = self.dot_row(&chart.reference, &of_reference, true, wide, body);
        let group = Strip { keep: true, ..Strip::beside(about, (mm(0.8), mm(0.3))) };
        [group, ruled(reference, width, THIN)]
    }

    /// What a row is called, and in each column a number with as many dots; rings for the reference.
    fn dot_row(&mut self, name: &str, counts: &[usize], rings: bool, wide: f32, body: Part) -> Vec<Column> {
        let line = self.tree.part(body, Tag::TR);
        let head = self.tree.part(line, Tag::TH(TableHeaderScope::Row));
        let (indent, look) = if rings { (mm(6.0), self.small(FIRST)) } else { (0.0, self.look(FIRST)) };
        let name =
            self.said(name, head, Weight::Regular, super::Look { width: FIRST - indent - GAP, ..look });
        let mut cells = vec![Column::plain(indent, FIRST - indent - GAP, name)];
        let a_line = (((wide - GAP - NUMBER) / PITCH) as usize).max(1);
        for (number, count) in counts.iter().enumerate() {
            let cell = self.tree.part(line, Tag::TD);
            let look = self.small(NUMBER);
            // Nothing is painted where nobody is; who listens hears the number all the same.
            let mut flow = if *count > 0 || !rings {
                self.said(&count.to_string(), cell, Weight::Regular, look)
            } else {
                Flow::new()
            };
            if let Some(first) = flow.first_mut() {
                let middle = look.size * look.lead / 2.0;
                for dot in 0..*count {
                    let x = NUMBER + RADIUS + (dot % a_line) as f32 * PITCH;
                    let y = middle + (dot / a_line) as f32 * PITCH;
                    first.marks.push(if rings {
                        Mark::Ring { x, y, radius: RADIUS }
                    } else {
                        Mark::Dot { x, y, radius: RADIUS }
                    });
                }
                let lines = count.div_ceil(a_line).saturating_sub(1) as f32;
                first.height = first.height.max(look.size * look.lead + lines * PITCH);
            }
            cells.push(Column::plain(FIRST + number as f32 * wide, wide - GAP, flow));
        }
        cells
    }
}
