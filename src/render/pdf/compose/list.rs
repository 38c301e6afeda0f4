//! Lists, what is ticked off, and what must not be missed.

use krilla::tagging::{ListNumbering, Tag};

use crate::document::{Line, ListItem, Span, Tone};

use super::super::face::Weight;
use super::super::strip::{Flow, Frame, Mark, gap, hold, shift};
use super::super::style::mm;
use super::super::tags::{Part, Slot};
use super::super::text::{Look, Wording};
use super::Composer;

/// From what stands before an item to its text at least, in sizes of the type.
const CLEAR: f32 = 0.22;
/// A list of so many items leaves none alone on a page.
const LONG: usize = 4;

impl Composer<'_> {
    /// A list, with its name where it has one.
    pub(super) fn list(
        &mut self,
        items: &[ListItem],
        ordered: bool,
        name: Option<&str>,
        width: f32,
        part: Part,
    ) -> Flow {
        let numbering = if ordered { ListNumbering::Decimal } else { ListNumbering::Disc };
        let list = self.tree.part(part, Tag::L(numbering));
        let mut flow = Flow::new();
        if let Some(name) = name {
            let caption = self.tree.part(list, Tag::Caption);
            flow = self.said(name, caption, Weight::Bold, self.look(width));
            flow.iter_mut().for_each(|strip| strip.keep = true);
        }
        let weight = if ordered { Weight::SemiBold } else { Weight::Regular };
        let hang = self.hang(items, ordered, weight);
        let wide = items.iter().any(|item| item.more.len() > 1);
        let between = if wide { self.style.item_wide } else { self.style.item };
        for (number, item) in items.iter().enumerate() {
            let (step, lead) = item.marked();
            let label = label(step, ordered, number);
            let entry = self.tree.part(list, Tag::LI);
            let lbl = self.tree.part(entry, Tag::Lbl);
            let slot = self.tree.slot(lbl);
            let label = self.setter.set(Wording::of(&label, weight, slot), self.look(hang));
            let mut made = self.entry(&lead.to_vec(), &item.more, width - hang, entry);
            shift(&mut made, hang);
            if let Some(first) = made.first_mut() {
                let y = middle(first.marks.first(), label.line);
                first.marks.insert(0, Mark::Line { setting: label, line: 0, x: 0.0, y });
            }
            let above = if flow.is_empty() { self.style.paragraph } else { between };
            gap(&mut made, if number == 0 && name.is_some() { self.style.item } else { above });
            accompany(&mut made, number, items.len());
            flow.append(&mut made);
        }
        flow
    }

    /// From the edge of a list to its text: what stands before an item touches it in no size of type.
    fn hang(&mut self, items: &[ListItem], ordered: bool, weight: Weight) -> f32 {
        let look = self.look(self.style.width());
        let step = items.iter().any(|item| item.marked().0);
        let last = items.len().saturating_sub(1);
        let mut widest =
            |label: String| self.setter.set(Wording::of(&label, weight, Slot::DECOR), look).width();
        let number = widest(label(false, ordered, last));
        let wide = if step { number.max(widest(label(true, ordered, last))) } else { number };
        self.style.hang.max(wide + look.size * CLEAR)
    }

    /// An item's lines. The second line belongs to the first.
    fn entry(&mut self, lead: &Line, more: &[Line], width: f32, entry: Part) -> Flow {
        if self.style.kind.dense && !more.is_empty() {
            let (lead, more) = run_in(lead, more);
            return self.item(&lead, &more, width, entry);
        }
        self.item(lead, more, width, entry)
    }

    fn item(&mut self, lead: &Line, more: &[Line], width: f32, entry: Part) -> Flow {
        let body = self.tree.part(entry, Tag::LBody);
        let look = self.look(width);
        if more.is_empty() {
            return self.line(lead, body, Weight::Regular, look);
        }
        let first = self.tree.part(body, Tag::P);
        let mut flow = self.line(lead, first, Weight::Regular, look);
        for line in more {
            if let Some(last) = flow.last_mut() {
                last.keep = true;
            }
            let p = self.tree.part(body, Tag::P);
            flow.append(&mut self.line(line, p, Weight::Regular, look));
        }
        flow
    }

    /// Things to be ticked off.
    pub(super) fn ticks(&mut self, items: &[ListItem], width: f32, part: Part) -> Flow {
        let list = self.tree.part(part, Tag::L(ListNumbering::None));
        let (side, line) = (self.style.tick, self.style.base * self.style.lead);
        let hang = side + mm(2.6);
        let named = self.under.take();
        let mut entries = Vec::new();
        for (number, item) in items.iter().enumerate() {
            let entry = self.tree.part(list, Tag::LI);
            let lbl = self.tree.part(entry, Tag::Lbl);
            let figure = self.tree.part(lbl, Tag::Figure(Some(self.words.unticked.clone())));
            let slot = self.tree.slot(figure);
            let mut made = self.entry(&item.lead, &item.more, width - hang, entry);
            shift(&mut made, hang);
            if let Some(first) = made.first_mut() {
                first.marks.insert(0, Mark::Square { x: 0.0, y: (line - side) / 2.0, side, slot });
            }
            hold(&mut made);
            let between = if self.style.kind.large { mm(2.2) } else { mm(1.7) };
            gap(&mut made, if number == 0 { self.style.paragraph } else { between });
            accompany(&mut made, number, items.len());
            entries.push(made);
        }
        self.name_again(
            entries.iter_mut().filter_map(|entry: &mut Flow| entry.first_mut()),
            named.as_deref(),
            None,
            width,
        );
        entries.into_iter().flatten().collect()
    }

    /// What must not be missed: in a frame, with a thick edge, and on one page.
    pub(super) fn callout(&mut self, title: &str, items: &[ListItem], width: f32, part: Part) -> Flow {
        let (left, right) = (mm(5.0), mm(3.5));
        let flow = self.list(items, false, Some(title), width - left - right, part);
        let pad = if self.style.kind.dense { mm(1.8) } else { mm(2.4) };
        let strip = self.framed(flow, width, left, Frame::Box { line: 1.0, left: 5.0 }, pad);
        vec![strip.below(self.style.block)]
    }

    /// What is said aloud.
    pub(super) fn spoken(&mut self, line: &Line, width: f32, part: Part) -> Flow {
        let p = self.tree.part(part, Tag::P);
        let inset = mm(4.0);
        let look = Look { size: self.style.base * 1.12, ..self.look(width - inset) };
        let flow = self.line(line, p, Weight::SemiBold, look);
        vec![self.framed(flow, width, inset, Frame::Left(2.5), 0.0).below(self.style.block)]
    }
}

/// What stands before an item.
fn label(step: bool, ordered: bool, number: usize) -> String {
    match (step, ordered) {
        (true, _) => "→".to_owned(),
        (false, true) => format!("{}.", number + 1),
        (false, false) => "•".to_owned(),
    }
}

/// The first item of a long list and the last have another one with them on their page.
fn accompany(item: &mut Flow, number: usize, items: usize) {
    if items >= LONG
        && (number == 0 || number + 2 == items)
        && let Some(last) = item.last_mut()
    {
        last.keep = true;
    }
}

/// An item's lines one after the other, for a page with little room; what somebody typed keeps lines of its own.
fn run_in(lead: &Line, more: &[Line]) -> (Line, Vec<Line>) {
    let typed = |line: &Line| line.iter().any(|span| span.tone == Tone::Typed);
    let (mut first, mut rest) = (lead.clone(), Vec::new());
    for line in more {
        if typed(line) || !rest.is_empty() {
            rest.push(line.clone());
            continue;
        }
        // A number ends without a stop.
        let stopped = first.last().is_none_or(|span| span.text.ends_with(['.', '?', ':', '!']));
        first.push(Span::plain(if stopped { " " } else { " · " }));
        first.extend(line.iter().cloned());
    }
    (first, rest)
}

/// Where a label of a height stands so that it is level with a line beside it.
fn middle(beside: Option<&Mark>, height: f32) -> f32 {
    match beside {
        Some(Mark::Line { setting, .. }) => (setting.line - height) / 2.0,
        _ => 0.0,
    }
}
