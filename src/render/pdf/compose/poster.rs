//! A page to be read from across a room: questions in large type, one branch to what to do, one to the next question.

use krilla::tagging::Tag;

use crate::document::{Branch, Flow as Step, Line, ListItem};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Frame, Mark, Strip, gap, hold};
use super::super::style::mm;
use super::super::tags::{Part, Tree};
use super::super::text::{Look, Wording};
use super::Composer;

/// Sizes of text, of questions and of numbers.
const TEXT: f32 = 16.0;
const QUESTION: f32 = 18.0;
const NUMBER: f32 = 28.0;
/// Where the way to the next question runs, and where what to do begins.
const WAY: f32 = mm(7.0);
const THEN: f32 = mm(20.0);
const LINE: f32 = 1.6;
/// Where the second of two numbers in one line begins, as a part of its width.
const FAR: f32 = 0.58;

impl Composer<'_> {
    pub(super) fn poster(&mut self, steps: &[Step], always: &[String], width: f32, part: Part) -> Flow {
        let mut flow = Flow::new();
        for (number, step) in steps.iter().enumerate() {
            flow.push(self.asked(step, width, part).below(if number == 0 { mm(2.5) } else { 0.0 }));
            let last = number + 1 == steps.len();
            flow.push(self.ways(&step.branches, last, width, part));
        }
        for (number, text) in always.iter().enumerate() {
            let p = self.tree.part(part, Tag::P);
            let mut made = self.said(text, p, Weight::Bold, self.poster_look(TEXT, width));
            gap(&mut made, if number == 0 { mm(1.0) } else { mm(0.5) });
            flow.append(&mut made);
        }
        hold(&mut flow);
        flow
    }

    /// Above and below a question in its box.
    fn poster_pad(&self) -> f32 {
        if self.style.kind.large { mm(1.2) } else { mm(2.0) }
    }

    fn poster_look(&self, size: f32, width: f32) -> Look {
        Look { size, lead: if self.style.kind.large { 1.2 } else { 1.16 }, ..self.look(width) }
    }

    /// A question in its box.
    fn asked(&mut self, step: &Step, width: f32, part: Part) -> Strip {
        let inset = mm(4.0);
        let inner = width - 2.0 * inset;
        let (heading, bookmark) = self.titled(Tree::WHOLE, 2, step.question.clone());
        let mut flow = self.said(&step.question, heading, Weight::Bold, self.poster_look(QUESTION, inner));
        if let Some(first) = flow.first_mut() {
            first.marks.insert(0, bookmark);
        }
        for help in &step.help {
            let p = self.tree.part(part, Tag::P);
            flow.append(&mut self.said(help, p, Weight::Regular, self.poster_look(TEXT, inner)));
        }
        self.framed(flow, width, inset, Frame::Box { line: LINE, left: LINE }, self.poster_pad())
    }

    /// The branches of a question: the first to what to do, the second on.
    fn ways(&mut self, branches: &[Branch], last: bool, width: f32, part: Part) -> Strip {
        let Some(first) = branches.first() else { return Strip::default() };
        let wide = width - THEN;
        let mut flow = Flow::new();
        for (place, item) in first.then.iter().enumerate() {
            let answer = if place == 0 { first.answer.as_str() } else { "" };
            flow.append(&mut self.action(answer, item, wide, part));
        }
        let on = branches.get(1).filter(|_| !last);
        let look = self.poster_look(TEXT, width - WAY - mm(1.6));
        // The word of the way on stands beneath the numbers, so that nobody reads it as a part of one.
        let (above, clear, foot) =
            if self.style.kind.large { (mm(1.6), mm(0.6), mm(1.2)) } else { (mm(2.2), mm(1.2), mm(1.6)) };
        let beneath = if on.is_some() { clear + TEXT * look.lead + foot } else { above };
        let column = Column::plain(THEN, wide, flow);
        let mut strip = Strip::beside(vec![column], (above, beneath));
        let middle = above + TEXT * look.lead / 2.0;
        strip.marks = vec![stroke((WAY, 0.0), (WAY, if last { middle } else { strip.height }))];
        strip.marks.extend(arrow((WAY, middle), (THEN - mm(2.5), middle)));
        if let Some(on) = on {
            strip.marks.extend(head((WAY, strip.height), (0.0, 1.0)));
            let p = self.tree.part(part, Tag::P);
            let slot = self.tree.slot(p);
            let setting = self.setter.set(Wording::of(&on.answer, Weight::Bold, slot), look);
            let y = strip.height - setting.line - foot;
            strip.marks.push(Mark::Line { setting, line: 0, x: WAY + mm(1.6), y });
        }
        strip
    }

    /// What to do, and whom to call: the numbers largest.
    fn action(&mut self, answer: &str, item: &ListItem, width: f32, part: Part) -> Flow {
        let p = self.tree.part(part, Tag::P);
        let mut wording = Wording::default();
        let slot = self.tree.slot(p);
        if !answer.is_empty() {
            wording.push(&format!("{answer}: "), Weight::Bold, slot);
        }
        for span in &item.lead {
            wording.push(&span.text, Weight::Regular, slot);
        }
        let mut flow = self.set(wording, self.poster_look(TEXT, width));
        // Large print has no room for a line each: far from one another, two numbers are not read as one.
        if let ([first, second], true) = (item.more.as_slice(), self.style.kind.large) {
            let far = width * FAR;
            let first = self.number_and_name(first, far - mm(10.0), part);
            let second = self.number_and_name(second, width - far, part);
            let columns = vec![Column::plain(0.0, far, first), Column::plain(far, width - far, second)];
            flow.push(Strip::beside(columns, (mm(0.6), 0.0)));
            return flow;
        }
        for (place, body) in item.more.iter().enumerate() {
            let mut made = self.number_and_name(body, width, part);
            gap(&mut made, if place == 0 { mm(0.6) } else { 0.0 });
            flow.append(&mut made);
        }
        flow
    }

    fn number_and_name(&mut self, body: &Line, width: f32, part: Part) -> Flow {
        let Some((number, name)) = body.split_first() else { return Flow::new() };
        let p = self.tree.part(part, Tag::P);
        let mut number = self.number(number, p);
        // Read aloud, the number and the name are two words.
        number.push(" ", Weight::Regular, self.tree.slot(p));
        let look = Look { lead: 1.04, ..self.poster_look(NUMBER, width) };
        let number = self.setter.set(number, look);
        let (used, high) = (number.width() + mm(3.0), number.height());
        let mut strip = Strip::drawn(high, vec![Mark::Line { setting: number, line: 0, x: 0.0, y: 0.0 }]);
        let slot = self.tree.slot(p);
        let name: String = name.iter().map(|span| span.text.as_str()).collect();
        let name = Wording::of(&name, Weight::Regular, slot);
        let beside = self.setter.set(name.clone(), self.poster_look(TEXT, width - used));
        // Beside the number where it fits in one line, else beneath.
        if beside.lines() == 1 {
            let y = high * 0.86 - beside.line * 0.86;
            strip.marks.push(Mark::Line { setting: beside, line: 0, x: used, y });
            return vec![strip];
        }
        let mut flow = vec![strip];
        flow.append(&mut self.set(name, self.poster_look(TEXT, width)));
        flow
    }
}

fn stroke(from: (f32, f32), to: (f32, f32)) -> Mark {
    Mark::Stroke { from, to, thick: LINE }
}

/// A line with a head.
fn arrow(from: (f32, f32), to: (f32, f32)) -> Vec<Mark> {
    let mut marks = vec![stroke(from, to)];
    marks.extend(head(to, (1.0, 0.0)));
    marks
}

/// The head of an arrow at a point.
fn head(at: (f32, f32), (x, y): (f32, f32)) -> [Mark; 2] {
    let (long, half) = (mm(2.4), mm(1.3));
    let back = (at.0 - x * long, at.1 - y * long);
    [stroke((back.0 + y * half, back.1 + x * half), at), stroke((back.0 - y * half, back.1 - x * half), at)]
}
