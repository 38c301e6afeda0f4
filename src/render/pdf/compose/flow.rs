//! Questions that lead on: each in a box, the answers beside what to do.

use krilla::tagging::{TableHeaderScope, Tag};
use parley::Alignment;

use crate::document::{Branch, Flow as Step, Line, Span};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Frame, Mark, Strip, gap};
use super::super::style::{THIN, mm};
use super::super::tags::{Part, Slot};
use super::super::text::{Look, Wording};
use super::Composer;

impl Composer<'_> {
    pub(super) fn flow(&mut self, steps: &[Step], width: f32, part: Part) -> Flow {
        let inset = mm(3.5);
        let inner = width - 2.0 * inset;
        let mut flow = Flow::new();
        for (number, step) in steps.iter().enumerate() {
            let mut made = self.heading(2, &format!("{}. {}", number + 1, step.question), None, inner);
            let mut under = Flow::new();
            for help in &step.help {
                let p = self.tree.part(part, Tag::P);
                under.append(&mut self.said(help, p, Weight::Regular, self.small(inner)));
            }
            under.append(&mut self.branches(&step.branches, inner, part));
            gap(&mut under, mm(0.8));
            made.append(&mut under);
            let above = if number == 0 { self.style.block } else { 0.0 };
            let frame = Frame::Box { line: 1.4, left: 1.4 };
            flow.push(self.framed(made, width, inset, frame, mm(1.2)).below(above));
            if number + 1 < steps.len() {
                let look = Look { align: Alignment::Center, lead: 1.1, ..self.look(width) };
                flow.append(&mut self.set(Wording::of("↓", Weight::Bold, Slot::DECOR), look));
            }
        }
        flow
    }

    /// The answers of a step as rows.
    fn branches(&mut self, branches: &[Branch], width: f32, part: Part) -> Flow {
        let table = self.tree.part(part, Tag::Table);
        let (answer, gutter) = (width * 0.27, mm(4.0));
        let then = width - answer - gutter;
        let mut flow = Flow::new();
        for branch in branches {
            let row = self.tree.part(table, Tag::TR);
            let head = self.tree.part(row, Tag::TH(TableHeaderScope::Row));
            let text = format!("→ {}", branch.answer);
            let said = self.said(&text, head, Weight::SemiBold, self.look(answer));
            let cell = self.tree.part(row, Tag::TD);
            let mut done = Flow::new();
            for item in &branch.then {
                let p = self.tree.part(cell, Tag::P);
                done.append(&mut self.line(&item.lead, p, Weight::Regular, self.look(then)));
                let more = joined(&item.more);
                if !more.is_empty() {
                    let p = self.tree.part(cell, Tag::P);
                    done.append(&mut self.line(&more, p, Weight::Regular, self.look(then)));
                }
            }
            let columns = vec![Column::plain(0.0, answer, said), Column::plain(answer + gutter, then, done)];
            let mut strip = Strip::beside(columns, (mm(0.8), mm(0.8)));
            strip.marks.push(Mark::Rule { x: 0.0, y: 0.0, width, thick: THIN });
            flow.push(strip);
        }
        gap(&mut flow, mm(0.8));
        flow
    }
}

/// Several lines as one.
fn joined(lines: &[Line]) -> Line {
    let mut joined = Line::new();
    for line in lines {
        if !joined.is_empty() {
            joined.push(Span::plain(" · "));
        }
        joined.extend(line.iter().cloned());
    }
    joined
}
