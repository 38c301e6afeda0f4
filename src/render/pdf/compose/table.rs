//! Tables: a head that is repeated on every page, rows that are not torn, the first column as the rows' heads.

use std::rc::Rc;

use krilla::tagging::{TableHeaderScope, Tag};

use crate::document::Line;

use super::super::face::Weight;
use super::super::joining;
use super::super::strip::{Column, Flow, Frame, Mark, Strip};
use super::super::style::{THICK, THIN, mm};
use super::super::tags::Part;
use super::Composer;

/// Between two columns.
const GUTTER: f32 = mm(3.5);
/// A table of so many rows is long, and a cell of no more letters is short.
const LONG: usize = 10;
const SHORT: usize = 38;
/// Above and below a row.
const PAD: f32 = mm(1.0);

impl Composer<'_> {
    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<Line>], width: f32, part: Part) -> Flow {
        let halves = self.style.kind.dense && fits_half(head, rows);
        let whole = width;
        let width = if halves { (width - 2.0 * GUTTER) / 2.0 } else { width };
        let table = self.tree.part(part, Tag::Table);
        let widths = widths(head, rows, width, self.look(width).size);
        let pad = if self.style.kind.dense { mm(0.4) } else { PAD };
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
            flow.push(Strip { head: Some(again.clone()), ..padded(cells, width, THIN, pad) });
        }
        if halves {
            return vec![side_by_side(flow, width, whole).below(self.style.paragraph)];
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

/// Whether a table is long, and its cells so short that two of it stand side by side.
fn fits_half(head: &[String], rows: &[Vec<Line>]) -> bool {
    head.len() == 2 && rows.len() >= LONG && rows.iter().flatten().all(|cell| letters(cell) <= SHORT)
}

fn letters(line: &Line) -> usize {
    line.iter().map(|span| span.text.chars().count()).sum()
}

/// A head and its rows in two halves; the head of the second is there for the eye alone.
fn side_by_side(mut flow: Flow, width: f32, whole: f32) -> Strip {
    let rows = flow.len().saturating_sub(1);
    let mut second = flow.split_off(1 + rows.div_ceil(2));
    if let Some(head) = flow.first().cloned() {
        let silence = |on| Strip::drawn(0.0, vec![Mark::Decor(on)]);
        second.splice(0..0, [silence(true), head, silence(false)]);
    }
    for strip in flow.iter_mut().chain(&mut second) {
        strip.head = None;
        strip.gap = 0.0;
    }
    let columns = vec![Column::plain(0.0, width, flow), Column::plain(whole - width, width, second)];
    Strip::beside(columns, (0.0, 0.0))
}

/// Cells with a rule beneath them.
pub(super) fn ruled(cells: Vec<Column>, width: f32, thick: f32) -> Strip {
    padded(cells, width, thick, PAD)
}

/// The same, with less room above and below.
pub(super) fn padded(mut cells: Vec<Column>, width: f32, thick: f32, pad: f32) -> Strip {
    let under = Column { frame: Frame::Under(thick), ..Column::plain(0.0, width, Flow::new()) };
    cells.insert(0, under);
    Strip::beside(cells, (pad, pad))
}

/// Where columns stand, and how wide they are.
fn places(widths: &[f32]) -> impl Iterator<Item = (f32, f32)> + '_ {
    widths.iter().scan(0.0, |x, width| {
        let place = *x;
        *x += width + GUTTER;
        Some((place, *width))
    })
}

/// How wide a bold letter is at most on the whole, as a part of the size of the type.
const LETTER: f32 = 0.6;

/// The longest piece of a column that no line may end in, in letters: of an address, a part of it.
fn longest_piece(head: &str, rows: &[Vec<Line>], column: usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column)).flatten().map(|span| span.text.as_str());
    cells.chain([head]).map(joining::longest_piece).max().unwrap_or(0)
}

/// How wide columns are: after what stands in them, so that neither a short one has air nor a long one a word a
/// line, and no word is broken where there is room for it. Letters are counted; that is near enough.
fn widths(head: &[String], rows: &[Vec<Line>], width: f32, size: f32) -> Vec<f32> {
    let weights: Vec<f32> = head
        .iter()
        .enumerate()
        .map(|(column, head)| {
            let cells = || rows.iter().filter_map(|row| row.get(column));
            let longest = cells().map(letters).max().unwrap_or(0).max(head.chars().count());
            let mean = cells().map(letters).sum::<usize>() / rows.len().max(1);
            ((longest.min(120) + 4 * mean) as f32 / 5.0).clamp(9.0, 140.0).powf(0.85)
        })
        .collect();
    let room = width - GUTTER * (head.len().saturating_sub(1)) as f32;
    let whole: f32 = weights.iter().sum();
    let mut widths: Vec<f32> = weights.iter().map(|weight| room * weight / whole.max(1.0)).collect();
    let needs: Vec<f32> = head
        .iter()
        .enumerate()
        .map(|(column, head)| longest_piece(head, rows, column) as f32 * size * LETTER)
        .collect();
    // A word of thousands of letters is broken all the same.
    let lacks: Vec<f32> =
        widths.iter().zip(&needs).map(|(width, need)| (need.min(room / 2.5) - width).max(0.0)).collect();
    let (lack, spare): (f32, f32) =
        (lacks.iter().sum(), widths.iter().zip(&needs).map(|(width, need)| (width - need).max(0.0)).sum());
    if lack > 0.0 && spare > 0.0 {
        let given = lack.min(spare);
        for ((width, need), missing) in widths.iter_mut().zip(&needs).zip(&lacks) {
            *width += given * missing / lack - given * (*width - need).max(0.0) / spare;
        }
    }
    widths
}
