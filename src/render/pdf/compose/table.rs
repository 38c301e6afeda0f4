//! Tables: a head that is repeated on every page, rows that are not torn, the first column as the rows' heads.

use std::rc::Rc;

use krilla::tagging::{TableHeaderScope, Tag, TagKind};

use crate::document::{Block, Line};

use super::super::face::Weight;
use super::super::joining;
use super::super::strip::{Column, Flow, Frame, Mark, Strip};
use super::super::style::{THICK, THIN, mm};
use super::super::tags::{Part, Slot};
use super::super::text::Wording;
use super::Composer;

/// Between two columns.
const GUTTER: f32 = mm(3.5);
/// A table of so many rows is long, a cell of no more letters is short, and few are one in so many rows.
const LONG: usize = 10;
const SHORT: usize = 38;
const FEW: usize = 6;
/// A row of more letters on the whole is one of sentences.
const WORDY: usize = 90;
/// Above and below a row.
const PAD: f32 = mm(1.0);

impl Composer<'_> {
    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<Line>], width: f32, part: Part) -> Flow {
        let halves = self.style.kind.dense && !self.style.kind.large && fits_half(head, rows);
        let whole = width;
        let width = if halves { (width - 2.0 * GUTTER) / 2.0 } else { width };
        let alike = alike(self.blocks, head, rows);
        // In large print cells full of words stand under one another, each as wide as the page.
        let stacked = self.style.kind.large && are_wordy(&alike);
        let cells = if stacked {
            vec![(0.0, width); head.len()]
        } else {
            places(&widths(head, &alike, width, self.look(width).size)).collect()
        };
        let arranged = |columns| if stacked { vec![one_under_another(columns, width)] } else { columns };
        let pad = if self.style.kind.dense && !stacked { mm(0.4) } else { PAD };
        let table = self.tree.part(part, Tag::Table);
        // Over cells that stand under one another the names of columns would look like the first of them.
        let first = if stacked { edge(width) } else { self.columns_head(head, &cells, width, table) };
        let again = (!stacked).then(|| Rc::new(first.clone()));
        let under = self.under.take();
        let mut flow = vec![first.below(self.style.paragraph)];
        let body = self.tree.part(table, Tag::TBody);
        for line in rows {
            let row = self.tree.part(body, Tag::TR);
            let mut columns = Vec::new();
            for (number, ((x, wide), line)) in cells.iter().zip(line).enumerate() {
                let cell = self.tree.part(row, if number == 0 { row_head() } else { Tag::TD.into() });
                let flow = self.line(line, cell, Weight::Regular, self.look(*wide));
                columns.push(Column::plain(*x, *wide, flow));
            }
            flow.push(padded(arranged(columns), width, THIN, pad));
        }
        self.name_again(flow.iter_mut().skip(1), under.as_deref(), again, width);
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

    /// The names of columns.
    fn columns_head(&mut self, head: &[String], cells: &[(f32, f32)], width: f32, table: Part) -> Strip {
        let top = self.tree.part(table, Tag::THead);
        let row = self.tree.part(top, Tag::TR);
        let mut columns = Vec::new();
        for ((x, wide), text) in cells.iter().zip(head) {
            let cell = self.tree.part(row, Tag::TH(TableHeaderScope::Column));
            columns.push(Column::plain(*x, *wide, self.said(text, cell, Weight::Bold, self.look(*wide))));
        }
        Strip { keep: true, ..ruled(columns, width, THICK) }
    }

    /// What stands above a row that begins a page: the head of its table, and above every row but the first the name
    /// too.
    pub(super) fn name_again<'s>(
        &mut self,
        rows: impl Iterator<Item = &'s mut Strip>,
        name: Option<&str>,
        head: Option<Rc<Strip>>,
        width: f32,
    ) {
        let mut again = head;
        for (number, row) in rows.enumerate() {
            if let Some(name) = name.filter(|_| number == 1) {
                again = Some(Rc::new(self.continued(name, again.as_deref(), width)));
            }
            row.head = again.clone();
        }
    }

    /// The name of a table that goes on from the page before, with its head where it has columns.
    pub(super) fn continued(&mut self, name: &str, head: Option<&Strip>, width: f32) -> Strip {
        let text = format!("{name} ({})", self.words.continued);
        let mut flow = self.set(Wording::of(&text, Weight::SemiBold, Slot::DECOR), self.look(width));
        flow.extend(head.map(|head| Strip { keep: false, ..head.clone() }));
        Strip::beside(vec![Column::plain(0.0, width, flow)], (0.0, 0.0))
    }
}

/// The rows of all tables with the same head, so that their columns stand under one another.
fn alike<'t>(blocks: &'t [Block], head: &[String], rows: &'t [Vec<Line>]) -> Vec<&'t [Line]> {
    let tables = blocks.iter().filter_map(|block| match block {
        Block::Table { head: other, rows } if other == head => Some(rows),
        _ => None,
    });
    let all: Vec<&[Line]> = tables.flatten().map(Vec::as_slice).collect();
    if all.len() > rows.len() { all } else { rows.iter().map(Vec::as_slice).collect() }
}

/// The upper edge of a table without names of columns.
fn edge(width: f32) -> Strip {
    let rule = Mark::Rule { x: 0.0, y: 0.0, width, thick: THICK };
    Strip { keep: true, ..Strip::drawn(THICK, vec![rule]) }
}

/// What stands in columns, as one column.
fn one_under_another(columns: Vec<Column>, width: f32) -> Column {
    Column::plain(0.0, width, columns.into_iter().flat_map(|column| column.flow).collect())
}

/// The first cell of a row names it.
fn row_head() -> TagKind {
    Tag::TH(TableHeaderScope::Row).into()
}

/// Whether cells hold sentences.
fn are_wordy(rows: &[&[Line]]) -> bool {
    rows.iter().copied().flatten().map(letters).sum::<usize>() > WORDY * rows.len()
}

/// Whether a table is long, and its cells so short that two of it stand side by side.
fn fits_half(head: &[String], rows: &[Vec<Line>]) -> bool {
    head.len() == 2 && rows.len() >= LONG && are_short(rows)
}

/// Whether cells are short, but for a few that take two lines.
fn are_short(rows: &[Vec<Line>]) -> bool {
    let cells = || rows.iter().flatten().map(letters);
    let long = cells().filter(|letters| *letters > SHORT).count();
    long * FEW <= rows.len() && cells().all(|letters| letters <= 2 * SHORT)
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
fn longest_piece(head: &str, rows: &[&[Line]], column: usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column)).flatten().map(|span| span.text.as_str());
    cells.chain([head]).map(joining::longest_piece).max().unwrap_or(0)
}

/// How wide columns are: after what stands in them, so that neither a short one has air nor a long one a word a
/// line, and no word is broken where there is room for it. Letters are counted; that is near enough.
fn widths(head: &[String], rows: &[&[Line]], width: f32, size: f32) -> Vec<f32> {
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
