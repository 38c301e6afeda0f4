//! What a page looks like: sizes, gaps and rules, all in points. The only place that knows.

use super::face::Weight;

/// Millimetres in points.
pub(super) const fn mm(value: f32) -> f32 {
    value * 72.0 / 25.4
}

/// A4.
pub(super) const PAGE: (f32, f32) = (mm(210.0), mm(297.0));

/// A thin rule, and one that parts the running line from the page.
pub(super) const THIN: f32 = 0.6;
pub(super) const THICK: f32 = 1.5;

/// What decides how a document is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kind {
    /// Large print.
    pub large: bool,
    /// The whole should stay on one page.
    pub dense: bool,
    /// Paper that a person keeps.
    pub kept: bool,
    /// Indicators with boxes.
    pub checklist: bool,
    /// Questions with room to write.
    pub writing: bool,
}

/// The measures of one document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// What they were made for.
    pub kind: Kind,
    /// Size of the text.
    pub base: f32,
    /// Size of labels, heads and feet.
    pub small: f32,
    /// Height of a line, in sizes.
    pub lead: f32,
    /// Room at the left and right edge of the page.
    pub side: f32,
    /// From the top of the page to the text, and from the text to the bottom.
    pub top: f32,
    /// From the bottom of the page to its foot.
    pub bottom: f32,
    /// From one paragraph to the next.
    pub paragraph: f32,
    /// From one item of a list to the next, and where items have more than two lines.
    pub item: f32,
    /// From one item to the next where items have several lines of their own.
    pub item_wide: f32,
    /// From the edge of a list to its text.
    pub hang: f32,
    /// Above and below a block that is drawn.
    pub block: f32,
    /// Side of a box to be ticked.
    pub tick: f32,
    /// From one line to write on to the next.
    pub writing: f32,
    /// Room above the line of a field.
    pub field: f32,
}

/// How a heading is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heading {
    pub size: f32,
    pub above: f32,
    pub below: f32,
    pub weight: Weight,
}

impl Style {
    /// The measures for a kind of document.
    pub fn of(kind: Kind) -> Self {
        let Kind { large, dense, kept, checklist, writing } = kind;
        let pick = |normal: f32, big: f32| if large { big } else { normal };
        let base = if large {
            16.0
        } else if kept && !dense {
            11.0
        } else {
            10.0
        };
        Self {
            kind,
            base,
            small: pick(10.0, 16.0),
            // Large print needs more room between its lines than a page that is full.
            lead: if large {
                if dense || checklist { 1.2 } else { 1.28 }
            } else if dense {
                1.1
            } else if checklist {
                1.16
            } else {
                1.28
            },
            side: if checklist || dense || writing { mm(12.5) } else { mm(20.0) },
            top: if dense { mm(10.0) } else { mm(12.0) },
            bottom: if dense { mm(9.0) } else { mm(11.0) },
            paragraph: match kind {
                Kind { kept: true, dense: false, .. } => mm(0.5),
                Kind { dense: true, .. } => mm(0.9),
                _ => mm(1.8),
            },
            item: if dense { mm(0.3) } else { mm(0.8) },
            item_wide: if dense { mm(0.7) } else { mm(1.6) },
            hang: pick(mm(4.2), mm(7.4)),
            block: if dense { mm(2.2) } else { mm(3.0) },
            tick: pick(mm(4.2), mm(6.0)),
            writing: pick(mm(8.5), mm(11.0)),
            field: pick(if dense { mm(6.0) } else { mm(6.4) }, mm(9.0)),
        }
    }

    /// The width of the text.
    pub fn width(&self) -> f32 {
        PAGE.0 - 2.0 * self.side
    }

    /// A heading of a level; the first is the title.
    pub fn heading(&self, level: u8) -> Heading {
        let (dense, base) = (self.kind.dense, self.base);
        let step = |normal: f32, tight: f32| if dense { mm(tight) } else { mm(normal) };
        let second = if dense { 1.15 } else { 1.26 };
        let (size, above, below, weight) = match level {
            1 => (1.75, 0.0, step(2.6, 2.0), Weight::Bold),
            2 => (second, step(5.2, 2.6), step(1.6, 1.0), Weight::Bold),
            3 => (1.06, step(3.6, 2.4), step(1.1, 0.8), Weight::Bold),
            _ => (1.0, step(2.8, 2.0), mm(0.8), Weight::SemiBold),
        };
        Heading { size: base * size, above, below, weight }
    }
}
