//! Lines of a document as lines on paper.

use std::rc::Rc;

use krilla::tagging::Tag;
use parley::Alignment;

use crate::document::{Line, Span, Tone};

use super::super::face::Weight;
use super::super::strip::{Flow, Mark, Strip};
use super::super::style::mm;
use super::super::tags::{Part, Slot};
use super::super::text::{Look, Setting, Wording};
use super::Composer;

/// Lines that are never torn apart.
const TOGETHER: usize = 3;

impl Composer<'_> {
    /// Words in strips.
    pub(super) fn set(&mut self, wording: Wording, look: Look) -> Flow {
        strips(&self.setter.set(wording, look))
    }

    /// Plain words in a part of their own.
    pub(super) fn said(&mut self, text: &str, part: Part, weight: Weight, look: Look) -> Flow {
        let slot = self.tree.slot(part);
        self.set(Wording::of(text, weight, slot), look)
    }

    /// A line of a document. What somebody typed may have line breaks, and may run from right to left:
    /// each of its lines is set for itself.
    pub(in super::super) fn line(&mut self, line: &Line, part: Part, weight: Weight, look: Look) -> Flow {
        let mut flow = Flow::new();
        for wording in self.wordings(line, part, weight) {
            flow.append(&mut self.set(wording, look));
        }
        flow
    }

    fn wordings(&mut self, line: &Line, part: Part, weight: Weight) -> Vec<Wording> {
        let mut wordings = vec![Wording::default()];
        let mut plain: Option<Slot> = None;
        for span in line.iter().filter(|span| !span.text.is_empty()) {
            let (slot, strength) = self.slot(span, part, weight, &mut plain);
            let turns = span.tone == Tone::Typed && runs_leftwards(&span.text);
            for (number, text) in span.text.split('\n').enumerate() {
                let begun = wordings.last().is_some_and(|wording| !wording.is_empty());
                if number > 0 || (turns && begun) {
                    wordings.push(Wording::default());
                }
                if let Some(last) = wordings.last_mut() {
                    last.push(text, strength, slot);
                }
            }
        }
        wordings
    }

    /// The place of a span, and its weight. Plain pieces that follow one another share a place.
    fn slot(&mut self, span: &Span, part: Part, weight: Weight, plain: &mut Option<Slot>) -> (Slot, Weight) {
        match &span.tone {
            Tone::Plain | Tone::Typed => (*plain.get_or_insert_with(|| self.tree.slot(part)), weight),
            Tone::Strong if weight != Weight::Regular => {
                (*plain.get_or_insert_with(|| self.tree.slot(part)), weight)
            }
            Tone::Strong => {
                *plain = None;
                let strong = self.tree.part(part, Tag::Strong);
                (self.tree.slot(strong), Weight::Bold)
            }
            Tone::Link(link) => {
                *plain = None;
                let strength = if weight == Weight::Regular { Weight::SemiBold } else { weight };
                (self.tree.link(part, &span.text, link.address()), strength)
            }
        }
    }

    /// How wide a line is that stands for itself.
    pub(in super::super) fn measure(&mut self, line: &Line, size: f32, weight: Weight) -> f32 {
        let text: String = line.iter().map(|span| span.text.as_str()).collect();
        let look = Look { size, ..self.look(self.style.width()) };
        self.setter.set(Wording::of(&text, weight, Slot::DECOR), look).width() + mm(4.0)
    }

    /// One line that stands at the right edge of its width.
    pub(super) fn at_right(&mut self, wording: Wording, look: Look) -> Rc<Setting> {
        self.setter.set(wording, Look { align: Alignment::End, ..look })
    }
}

/// The lines of a setting: a short one whole, else so that no line is left alone.
pub(in super::super) fn strips(setting: &Rc<Setting>) -> Flow {
    let lines = setting.lines();
    let mark = |line: usize, y: f32| Mark::Line { setting: setting.clone(), line, x: 0.0, y };
    if lines <= TOGETHER {
        let marks = (0..lines).map(|line| mark(line, line as f32 * setting.line)).collect();
        return vec![Strip::drawn(setting.height(), marks)];
    }
    let keeps = |line: usize| line == 0 || line + 2 == lines;
    (0..lines)
        .map(|line| Strip { keep: keeps(line), ..Strip::drawn(setting.line, vec![mark(line, 0.0)]) })
        .collect()
}

/// Whether a text's first letter belongs to a script that runs from right to left.
fn runs_leftwards(text: &str) -> bool {
    let leftwards = |c: char| matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF);
    text.chars().find(|c| c.is_alphabetic()).is_some_and(leftwards)
}
