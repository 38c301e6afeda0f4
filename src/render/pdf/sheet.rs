//! What stands on every page: the line about danger at its top, the edition and the page's number at its foot.

use std::rc::Rc;

use krilla::tagging::{ArtifactType, Tag};
use parley::Alignment;

use crate::document::Document;

use super::compose::Composer;
use super::face::Weight;
use super::paint::Painter;
use super::strip::{Flow, Mark, Strip};
use super::style::{PAGE, THICK, THIN, mm};
use super::tags::{Slot, Tree};
use super::text::{Look, Setter, Setting, Wording};

/// From the running line to the text, and from the text to the foot.
const OFF: f32 = mm(4.0);
/// Room for the number of the page.
const NUMBER: f32 = mm(20.0);

/// What stands on every page.
pub(super) struct Sheet {
    head: Flow,
    foot: Rc<Setting>,
    small: Look,
    side: f32,
    top: f32,
    bottom: f32,
}

impl Sheet {
    /// Laid out before the document: the line about danger is what is read first.
    pub fn new(document: &Document, composer: &mut Composer<'_>) -> Self {
        let style = composer.style;
        let small =
            Look { size: style.small, lead: 1.22, width: style.width() - NUMBER, align: Alignment::Start };
        let head = head(document, composer);
        let foot = Wording::of(&document.foot, Weight::Regular, Slot::DECOR);
        let foot = composer.setter.set(foot, small);
        Self { head, foot, small, side: style.side, top: style.top, bottom: style.bottom }
    }

    fn head_height(&self) -> f32 {
        super::strip::height(&self.head)
    }

    /// Where the text begins.
    pub fn above(&self) -> f32 {
        self.top + self.head_height() + OFF
    }

    /// How high the text may be.
    pub fn room(&self) -> f32 {
        self.foot_line() - OFF - self.above()
    }

    fn foot_line(&self) -> f32 {
        PAGE.1 - self.bottom - self.foot.height() - mm(1.5)
    }

    /// Paints the running line; it is read on the first page alone.
    pub fn paint_head(&self, painter: &mut Painter<'_, '_>, first: bool) {
        painter.decor((!first).then_some(ArtifactType::Header));
        let mut y = self.top;
        for strip in &self.head {
            painter.strip(strip, self.side, y);
            y += strip.height;
        }
        painter.decor(None);
    }

    /// Paints the foot.
    pub fn paint_foot(
        &self,
        painter: &mut Painter<'_, '_>,
        number: usize,
        pages: usize,
        setter: &mut Setter,
    ) {
        painter.decor(Some(ArtifactType::Footer));
        let width = PAGE.0 - 2.0 * self.side;
        let rule = Mark::Rule { x: 0.0, y: 0.0, width, thick: THIN };
        let mut marks = vec![rule];
        let top = mm(1.5);
        for line in 0..self.foot.lines() {
            let y = top + line as f32 * self.foot.line;
            marks.push(Mark::Line { setting: self.foot.clone(), line, x: 0.0, y });
        }
        let look = Look { width: NUMBER, align: Alignment::End, ..self.small };
        let number = Wording::of(&format!("{number} / {pages}"), Weight::Regular, Slot::DECOR);
        let setting = setter.set(number, look);
        marks.push(Mark::Line { setting, line: 0, x: width - NUMBER, y: top });
        painter.strip(&Strip::drawn(0.0, marks), self.side, self.foot_line());
        painter.decor(None);
    }
}

/// The line about danger, and what the page belongs to at its right.
fn head(document: &Document, composer: &mut Composer<'_>) -> Flow {
    let style = composer.style;
    let width = style.width();
    let part = composer.tree.part(Tree::WHOLE, Tag::P);
    let loud = document.emergency.loud;
    let size = if loud { style.base + 1.0 } else { style.base };
    let weight = if loud { Weight::Bold } else { Weight::SemiBold };
    let running = document.print.running.as_ref().map(|running| {
        let part = composer.tree.part(Tree::WHOLE, Tag::P);
        let slot = composer.tree.slot(part);
        let look = Look { size: style.small, lead: 1.22, width, align: Alignment::Start };
        composer.setter.set(Wording::of(running, Weight::SemiBold, slot), look)
    });
    let beside =
        running.as_ref().filter(|setting| setting.lines() == 1).map_or(0.0, |setting| setting.width());
    let left = width - if beside > 0.0 { beside + mm(6.0) } else { 0.0 };
    let look = Look { size, lead: 1.22, width: left, align: Alignment::Start };
    let mut flow = composer.line(&document.emergency.line, part, weight, look);
    if let (Some(setting), Some(first)) = (running, flow.first_mut()) {
        let line = size * 1.22;
        if beside > 0.0 {
            let y = line - setting.line - (line - setting.line) / 2.0;
            first.marks.push(Mark::Line { setting, line: 0, x: width - beside, y });
        } else {
            flow.extend(super::compose::strips(&setting));
        }
    }
    flow.push(Strip::drawn(mm(1.6), vec![Mark::Rule { x: 0.0, y: mm(1.2), width, thick: THICK }]));
    flow
}
