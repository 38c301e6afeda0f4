//! What is filled in by hand: fields, and room to write.

use std::rc::Rc;

use krilla::tagging::Tag;

use super::super::face::Weight;
use super::super::strip::{Flow, Mark, Strip, gap, hold};
use super::super::style::{THIN, mm};
use super::super::tags::{Part, Tree};
use super::super::text::{Setting, Wording};
use super::Composer;

/// From a label to the line beside it, and how long that is at least: to write on, and to sign on.
const NEAR: f32 = mm(1.5);
pub(in super::super) const WRITTEN: f32 = mm(24.0);
pub(super) const SIGNED: f32 = mm(60.0);

/// So many lines to write on are most of a page in large print.
const MOST: u8 = 8;

impl Composer<'_> {
    /// Labels with a line of a least length beside each; where one of a row has no room for both, all of them stand
    /// above their lines.
    pub(in super::super) fn fields(
        &mut self,
        columns: usize,
        labels: &[String],
        width: f32,
        least: f32,
    ) -> Flow {
        let columns = columns.max(1);
        let gutter = mm(6.0);
        let share = (width - gutter * (columns - 1) as f32) / columns as f32;
        // The last of a row is signed, and the others leave it room.
        let signed = if least == SIGNED { share.max(SIGNED.min(width / 2.0)) } else { share };
        let others = (width - signed - gutter * (columns - 1) as f32) / (columns - 1).max(1) as f32;
        let mut flow = Flow::new();
        for row in labels.chunks(columns) {
            // One that stands alone has the room of its neighbour.
            let alone = row.len() < columns && least != SIGNED;
            let wide = |place: usize| match place + 1 == columns {
                _ if alone => width,
                true => signed,
                false => others,
            };
            let mut settings = Vec::new();
            for (place, label) in row.iter().enumerate() {
                let p = self.tree.part(Tree::WHOLE, Tag::P);
                let slot = self.tree.slot(p);
                settings.push(
                    self.setter.set(Wording::of(label, Weight::Regular, slot), self.small(wide(place))),
                );
            }
            let fits = |(place, setting): (usize, &Rc<Setting>)| {
                setting.lines() == 1 && setting.width() + NEAR + least <= wide(place)
            };
            let beside = settings.iter().enumerate().all(fits);
            let tallest = settings.iter().map(|setting| setting.height()).fold(0.0, f32::max);
            let high = if beside { self.style.field } else { tallest + self.style.field };
            let mut strip = Strip::drawn(high, Vec::new());
            for (place, setting) in settings.into_iter().enumerate() {
                let x = place as f32 * (others + gutter);
                let from = if beside { setting.width() + NEAR } else { 0.0 };
                let top = if beside { high - setting.line - mm(0.4) } else { tallest - setting.height() };
                for line in 0..setting.lines() {
                    let y = top + line as f32 * setting.line;
                    strip.marks.push(Mark::Line { setting: setting.clone(), line, x, y });
                }
                let y = high - mm(1.0);
                let line = if row.len() == 1 {
                    (wide(place) - from).max(SIGNED.min(width - from))
                } else {
                    wide(place) - from
                };
                strip.marks.push(Mark::Rule { x: x + from, y, width: line, thick: THIN });
            }
            let above = if beside { mm(0.8) } else { mm(2.0) };
            strip.gap = if flow.is_empty() { self.style.paragraph } else { above };
            flow.push(strip);
        }
        hold(&mut flow);
        flow
    }

    /// Lines to write on.
    pub(super) fn writing(&mut self, label: Option<&str>, lines: u8, width: f32, part: Part) -> Flow {
        let mut flow = Flow::new();
        if let Some(label) = label {
            let p = self.tree.part(part, Tag::P);
            flow = self.said(label, p, Weight::Regular, self.small(width));
        }
        let high = self.style.writing;
        let lines = if self.style.kind.large { lines.min(MOST) } else { lines };
        let rule = || Strip::drawn(high, vec![Mark::Rule { x: 0.0, y: high, width, thick: THIN }]);
        flow.extend((0..lines).map(|_| rule()));
        hold(&mut flow);
        gap(&mut flow, self.style.paragraph);
        flow
    }
}
