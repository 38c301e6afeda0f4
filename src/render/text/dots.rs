//! A chart of dots as text: under each thing a row for the group and one for the reference.

use unicode_width::UnicodeWidthStr;

use crate::document::Dots;

use super::Painter;

/// An answer of the group, and the one of the reference.
const DOT: char = '●';
const RING: &str = "○";
const INDENT: usize = 4;
const GAP: usize = 2;

impl Painter {
    pub(super) fn dots(&mut self, chart: &Dots) {
        let first = chart.group.width().max(chart.reference.width()) + INDENT;
        let columns = chart.columns.len().max(1);
        let wide = (self.look.width.saturating_sub(first) / columns).saturating_sub(GAP).max(1);
        self.gap();
        let heads = chart.columns.iter().map(|head| broken(&self.letters(head), wide)).collect::<Vec<_>>();
        self.side_by_side("", first, wide, &heads);
        for row in &chart.rows {
            self.gap();
            self.wrapped(&row.label, "  ", "    ");
            let cells: Vec<Vec<String>> = row.counts.iter().map(|count| counted(*count, wide)).collect();
            self.side_by_side(&format!("{:INDENT$}{}", "", chart.group), first, wide, &cells);
            let ring = |column: usize| vec![if row.reference == column { RING } else { "" }.to_owned()];
            let cells: Vec<Vec<String>> = (0..columns).map(ring).collect();
            self.side_by_side(&format!("{:INDENT$}{}", "", chart.reference), first, wide, &cells);
        }
        self.gap();
    }

    /// Cells of several lines beside one another, behind a name.
    fn side_by_side(&mut self, name: &str, first: usize, wide: usize, cells: &[Vec<String>]) {
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for line in 0..height {
            let mut text = if line == 0 { name.to_owned() } else { String::new() };
            text.push_str(&" ".repeat(first.saturating_sub(text.width())));
            for cell in cells {
                let part = cell.get(line).map(String::as_str).unwrap_or_default();
                text.push_str(&" ".repeat(GAP));
                text.push_str(part);
                text.push_str(&" ".repeat(wide.saturating_sub(part.width())));
            }
            self.line(&text);
        }
    }
}

/// So many dots in lines no wider than the column, their number behind the last.
fn counted(count: usize, wide: usize) -> Vec<String> {
    if count == 0 {
        return Vec::new();
    }
    let mut lines: Vec<String> = Vec::new();
    let mut left = count;
    while left > 0 {
        let now = left.min(wide);
        lines.push(DOT.to_string().repeat(now));
        left -= now;
    }
    let number = format!(" {count}");
    match lines.last_mut().filter(|last| last.width() + number.width() <= wide) {
        Some(last) => last.push_str(&number),
        None => lines.push(count.to_string()),
    }
    lines
}

fn broken(text: &str, wide: usize) -> Vec<String> {
    textwrap::wrap(text, textwrap::Options::new(wide)).into_iter().map(|line| line.into_owned()).collect()
}
