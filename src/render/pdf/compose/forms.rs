//! What is filled in by hand: fields, and room to write.

use krilla::tagging::Tag;

use super::super::face::Weight;
use super::super::strip::{Flow, Mark, Strip, gap, hold};
use super::super::style::{THIN, mm};
use super::super::tags::Part;
use super::super::text::Wording;
use super::Composer;

impl Composer<'_> {
    /// Labels with a line beside each.
    pub(in super::super) fn fields(
        &mut self,
        columns: usize,
        labels: &[String],
        width: f32,
        part: Part,
    ) -> Flow {
        let columns = columns.max(1);
        let gutter = mm(6.0);
        let wide = (width - gutter * (columns - 1) as f32) / columns as f32;
        let mut flow = Flow::new();
        for row in labels.chunks(columns) {
            let mut strip = Strip::default();
            for (place, label) in row.iter().enumerate() {
                let p = self.tree.part(part, Tag::P);
                let slot = self.tree.slot(p);
                let look = self.small(wide);
                let setting = self.setter.set(Wording::of(label, Weight::Regular, slot), look);
                let (x, used) = (place as f32 * (wide + gutter), setting.width());
                // The line stands beside the label where there is room for both, else beneath.
                let (from, height) = if setting.lines() == 1 && used + mm(24.0) < wide {
                    (used + mm(1.5), self.style.field)
                } else {
                    (0.0, setting.height() + self.style.field)
                };
                let top = if from > 0.0 { height - setting.line - mm(0.4) } else { 0.0 };
                for line in 0..setting.lines() {
                    let y = top + line as f32 * setting.line;
                    strip.marks.push(Mark::Line { setting: setting.clone(), line, x, y });
                }
                let y = height - mm(1.0);
                strip.marks.push(Mark::Rule { x: x + from, y, width: wide - from, thick: THIN });
                strip.height = strip.height.max(height);
            }
            strip.gap = if flow.is_empty() { self.style.paragraph } else { mm(0.8) };
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
        let rule = || Strip::drawn(high, vec![Mark::Rule { x: 0.0, y: high, width, thick: THIN }]);
        flow.extend((0..lines).map(|_| rule()));
        hold(&mut flow);
        gap(&mut flow, self.style.paragraph);
        flow
    }
}
