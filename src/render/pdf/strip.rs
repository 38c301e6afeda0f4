//! What a page is filled with: strips across it, each as high as it is, from top to bottom.

use std::rc::Rc;

use super::tags::Slot;
use super::text::Setting;

/// Strips, one under the other.
pub(super) type Flow = Vec<Strip>;

/// Something that is torn nowhere, or columns that may be torn where no line is.
#[derive(Clone, Default)]
pub(super) struct Strip {
    /// Room above; at the top of a page there is none.
    pub gap: f32,
    /// Its own height; with columns it is at least as high as they are.
    pub height: f32,
    /// Whether what follows stays on the same page.
    pub keep: bool,
    /// Whether a new page begins with it.
    pub turn: bool,
    /// What is painted, from its upper left corner.
    pub marks: Vec<Mark>,
    /// What stands side by side.
    pub columns: Vec<Column>,
    /// Room above and below the columns.
    pub pad: (f32, f32),
    /// What is painted once more where a page begins with it: the head of its table.
    pub head: Option<Rc<Strip>>,
}

/// A column.
#[derive(Clone)]
pub(super) struct Column {
    /// Its place, with its frame.
    pub x: f32,
    /// Its width, with its frame.
    pub width: f32,
    /// From its edge to the strips within.
    pub inset: f32,
    /// What is drawn round it, as high as the strip is.
    pub frame: Frame,
    /// Its strips.
    pub flow: Flow,
}

/// What is drawn round a column.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Frame {
    #[default]
    None,
    /// A line all round, and a thicker one at the left.
    Box { line: f32, left: f32 },
    /// A line at the left.
    Left(f32),
    /// A line at the foot.
    Under(f32),
}

/// Something painted.
#[derive(Clone)]
pub(super) enum Mark {
    /// A line of a setting: which, where it begins, and where its top is.
    Line { setting: Rc<Setting>, line: usize, x: f32, y: f32 },
    /// A line across.
    Rule { x: f32, y: f32, width: f32, thick: f32 },
    /// A line from one point to another.
    Stroke { from: (f32, f32), to: (f32, f32), thick: f32 },
    /// An empty box.
    Square { x: f32, y: f32, side: f32, slot: Slot },
    /// An empty circle.
    Circle { x: f32, y: f32, radius: f32, slot: Slot },
    /// A ring round a letter.
    Ring { x: f32, y: f32, radius: f32 },
    /// A filled circle.
    Dot { x: f32, y: f32, radius: f32 },
    /// A filled field, for what stands on it in white.
    Field { x: f32, y: f32, width: f32, height: f32 },
    /// Whether what follows is white.
    White(bool),
    /// Whether what follows is seen and not read.
    Decor(bool),
    /// Where a bookmark leads to.
    Bookmark(usize),
}

impl Strip {
    /// Room for something drawn.
    pub fn drawn(height: f32, marks: Vec<Mark>) -> Self {
        Self { height, marks, ..Self::default() }
    }

    /// Columns side by side.
    pub fn beside(columns: Vec<Column>, pad: (f32, f32)) -> Self {
        let tallest = columns.iter().map(|column| height(&column.flow)).fold(0.0, f32::max);
        Self { height: tallest + pad.0 + pad.1, columns, pad, ..Self::default() }
    }

    /// The same with room above.
    #[must_use]
    pub fn below(mut self, gap: f32) -> Self {
        self.gap = gap;
        self
    }
}

impl Column {
    /// A column with nothing round it.
    pub fn plain(x: f32, width: f32, flow: Flow) -> Self {
        Self { x, width, inset: 0.0, frame: Frame::None, flow }
    }
}

/// The height of strips that stand at the top of something.
pub(super) fn height(flow: &[Strip]) -> f32 {
    flow.iter()
        .enumerate()
        .map(|(place, strip)| strip.height + if place == 0 { 0.0 } else { strip.gap })
        .sum()
}

/// Moves strips to the right.
pub(super) fn shift(flow: &mut [Strip], by: f32) {
    for strip in flow {
        for column in &mut strip.columns {
            column.x += by;
        }
        for mark in &mut strip.marks {
            match mark {
                Mark::Line { x, .. }
                | Mark::Rule { x, .. }
                | Mark::Square { x, .. }
                | Mark::Circle { x, .. }
                | Mark::Ring { x, .. }
                | Mark::Dot { x, .. }
                | Mark::Field { x, .. } => *x += by,
                Mark::Stroke { from, to, .. } => {
                    from.0 += by;
                    to.0 += by;
                }
                Mark::White(_) | Mark::Decor(_) | Mark::Bookmark(_) => {}
            }
        }
    }
}

/// Keeps strips on one page, where one page holds them.
pub(super) fn hold(flow: &mut [Strip]) {
    if let Some((_, others)) = flow.split_last_mut() {
        others.iter_mut().for_each(|strip| strip.keep = true);
    }
}

/// Room above the first of them.
pub(super) fn gap(flow: &mut [Strip], gap: f32) {
    if let Some(first) = flow.first_mut() {
        first.gap = gap;
    }
}
