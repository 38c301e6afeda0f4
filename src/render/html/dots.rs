//! A chart of dots: drawn in the page itself for the eye, and the same as a table beneath it.

use maud::{Markup, html};

use crate::document::{DotRow, Dots};

/// Sizes in the drawing's own units.
const WIDTH: usize = 720;
/// What the rows are called stands left of the columns.
const FIRST: usize = 100;
const RADIUS: usize = 5;
const PITCH: usize = 13;
const LINE: usize = 16;

pub(super) fn dots(chart: &Dots) -> Markup {
    html! {
        div.dots {
            div.row { (heads(chart)) }
            @for row in &chart.rows { div.row { p { (row.label) } (drawn(chart, row)) } }
        }
        (table(chart))
    }
}

fn column(chart: &Dots) -> usize {
    (WIDTH - FIRST) / chart.columns.len().max(1)
}

fn heads(chart: &Dots) -> Markup {
    let wide = column(chart);
    // A letter is some seven units wide.
    let lines: Vec<Vec<String>> = chart
        .columns
        .iter()
        .map(|head| textwrap::wrap(head, wide / 8).into_iter().map(|line| line.into_owned()).collect())
        .collect();
    let height = lines.iter().map(Vec::len).max().unwrap_or(1) * LINE + 4;
    html! {
        svg viewBox=(format!("0 0 {WIDTH} {height}")) aria-hidden="true" {
            @for (number, head) in lines.iter().enumerate() {
                @for (line, text) in head.iter().enumerate() {
                    text x=(FIRST + number * wide) y=((line + 1) * LINE - 3) { (text) }
                }
            }
        }
    }
}

fn drawn(chart: &Dots, row: &DotRow) -> Markup {
    let wide = column(chart);
    let a_line = ((wide - PITCH) / PITCH).max(1);
    let lines = row.counts.iter().map(|count| count.div_ceil(a_line)).max().unwrap_or(0).max(1);
    let (below, height) = (lines * LINE, (lines + 1) * LINE);
    let middle = |number: usize| FIRST + number * wide + RADIUS;
    html! {
        svg viewBox=(format!("0 0 {WIDTH} {height}")) aria-hidden="true" {
            text x="0" y=(LINE - 4) { (chart.group) }
            text x="0" y=(height - 4) { (chart.reference) }
            @for (number, count) in row.counts.iter().enumerate() {
                line x1=(FIRST + number * wide - 6) x2=(FIRST + number * wide - 6) y1="0" y2=(height) {}
                @for dot in 0..*count {
                    circle.dot cx=(middle(number) + dot % a_line * PITCH) cy=(dot / a_line * LINE + LINE / 2) r=(RADIUS) {}
                }
            }
            circle.ring cx=(middle(row.reference)) cy=(below + LINE / 2) r=(RADIUS) {}
        }
    }
}

fn table(chart: &Dots) -> Markup {
    html! {
        table.counts {
            thead { tr { td {} @for head in &chart.columns { th scope="col" { (head) } } } }
            @for row in &chart.rows {
                tbody {
                    tr { th scope="rowgroup" colspan=(chart.columns.len() + 1) { (row.label) } }
                    tr { th scope="row" { (chart.group) } @for count in &row.counts { td { (count) } } }
                    tr {
                        th scope="row" { (chart.reference) }
                        @for count in row.of_reference() { td { (count) } }
                    }
                }
            }
        }
    }
}
