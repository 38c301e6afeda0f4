//! What stands on every page: the line about danger at its top and what is written by hand on each, the edition
//! and the page's number at its foot.

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
/// Room for the number of the page, in sizes of its type.
const NUMBER: f32 = 4.4;
/// How much is there to write on at the top of every sheet, at least and at most, and the room between two of them.
const LINE: f32 = mm(20.0);
const LONG: f32 = mm(34.0);
const BETWEEN: f32 = mm(3.0);

/// What stands on every page.
pub(super) struct Sheet {
    head: Flow,
    foot: Vec<Rc<Setting>>,
    small: Look,
    side: f32,
    top: f32,
    bottom: f32,
}

impl Sheet {
    /// Laid out before the document: the line about danger is what is read first.
    pub fn new(document: &Document, composer: &mut Composer<'_>) -> Self {
        let style = composer.style;
        let small = Look {
            size: style.small,
            lead: 1.22,
            width: style.width() - NUMBER * style.small,
            align: Alignment::Start,
        };
        let head = head(document, composer);
        // In large print each box stands beside its words.
        let key = document.print.key.as_ref().filter(|_| !style.kind.large);
        let key = key.map(|key| Wording::of(key, Weight::Regular, Slot::DECOR));
        let foot = Wording::of(&document.foot, Weight::Regular, Slot::DECOR);
        let foot = key.into_iter().chain([foot]).map(|text| composer.setter.set(text, small)).collect();
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
        let foot: f32 = self.foot.iter().map(|setting| setting.height()).sum();
        PAGE.1 - self.bottom - foot - mm(1.5)
    }

    /// Paints the running line; it is read on the first page alone.
    pub fn paint_head(&self, painter: &mut Painter<'_, '_>, first: bool) {
        painter.decor((!first).then_some(ArtifactType::Header));
        let mut y = self.top;
        for (place, strip) in self.head.iter().enumerate() {
            y += if place == 0 { 0.0 } else { strip.gap };
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
        let mut y = top;
        for setting in &self.foot {
            for line in 0..setting.lines() {
                marks.push(Mark::Line { setting: setting.clone(), line, x: 0.0, y });
                y += setting.line;
            }
        }
        let wide = NUMBER * self.small.size;
        let look = Look { width: wide, align: Alignment::End, ..self.small };
        let number = Wording::of(&format!("{number} / {pages}"), Weight::Regular, Slot::DECOR);
        let setting = setter.set(number, look);
        marks.push(Mark::Line { setting, line: 0, x: width - wide, y: top });
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
    // Beside the line about danger, where both are one line.
    let room = width - composer.measure(&document.emergency.line, size, weight);
    let fits = |setting: &Rc<Setting>| setting.lines() == 1 && setting.width() + mm(6.0) <= room;
    let beside = running.as_ref().filter(|setting| fits(setting)).map_or(0.0, |setting| setting.width());
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
    let labels = &document.print.on_each;
    let marks = by_hand(composer, labels, room);
    let beneath = marks.is_none();
    if let (Some(marks), Some(first)) = (marks, flow.first_mut()) {
        first.marks.extend(marks);
    }
    flow.push(Strip::drawn(mm(1.6), vec![Mark::Rule { x: 0.0, y: mm(1.2), width, thick: THICK }]));
    if beneath {
        flow.append(&mut composer.fields(labels.len(), labels, width, super::compose::WRITTEN));
    }
    flow
}

/// Labels with a line to write on behind each, at the right edge of the page, where there is room for them beside
/// the line about danger.
fn by_hand(composer: &mut Composer<'_>, labels: &[String], room: f32) -> Option<Vec<Mark>> {
    let width = composer.style.width();
    let look = Look { size: composer.style.small, lead: 1.22, width, align: Alignment::Start };
    let set = |label: &String| composer.setter.set(Wording::of(label, Weight::Regular, Slot::DECOR), look);
    let settings: Vec<Rc<Setting>> = labels.iter().map(set).collect();
    let wide: f32 = settings.iter().map(|setting| setting.width() + mm(1.0) + LINE + BETWEEN).sum();
    if wide > room {
        return None;
    }
    let spare = (room - wide - BETWEEN) / labels.len().max(1) as f32;
    let line_width = (LINE + spare).clamp(LINE, LONG);
    let mut x = width - wide - (line_width - LINE) * labels.len() as f32 + BETWEEN;
    let mut marks = Vec::new();
    for setting in settings {
        let (label, line) = (setting.width() + mm(1.0), setting.line);
        marks.push(Mark::Line { setting, line: 0, x, y: 0.0 });
        marks.push(Mark::Rule { x: x + label, y: line - mm(0.4), width: line_width, thick: THIN });
        x += label + line_width + BETWEEN;
    }
    Some(marks)
}
