//! Indicators with boxes: a table with its head on every page, and in large print a list.

use std::num::NonZeroU32;
use std::rc::Rc;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagKind};
use parley::{Alignment, BreakReason};

use crate::document::{CheckRow, Checklist, Mark as Choice};

use super::super::face::Weight;
use super::super::strip::{Column, Flow, Mark, Strip, gap, height};
use super::super::style::{THICK, THIN, mm};
use super::super::tags::{Part, Slot};
use super::super::text::{Look, Wording};
use super::Composer;
use super::table::{padded, ruled};

/// The columns of a checklist: number, text, a basis, room for a note at least; the states take what they need.
const NUMBER: f32 = mm(9.8);
const BASIS: f32 = mm(5.2);
/// The ring round the letter of a basis: so small that two of them stand a millimetre apart.
const RING: f32 = mm(1.95);
const NOTE: f32 = mm(23.0);
const GAP: f32 = mm(2.0);
/// Above and below a row.
const ROW: f32 = mm(0.55);
/// Between two choices in large print.
const BETWEEN: f32 = mm(2.6);
/// The narrowest column for a state.
const STATE: f32 = mm(11.0);

/// A group of indicators: its heading with the level, where it has one, and the rows.
pub(super) type Group<'a> = (Option<(u8, &'a str)>, &'a Checklist);

impl Composer<'_> {
    /// Groups of indicators as one table. A row: number, text, a box for each state, a letter to circle for each
    /// basis, room for a note. A group's heading is a row of its own.
    pub(super) fn checklists(&mut self, groups: &[Group<'_>], width: f32, part: Part) -> Flow {
        let Some((_, first)) = groups.first() else { return Flow::new() };
        let table = self.tree.part(part, Tag::Table);
        let head = self.checklist_head(first, width, table);
        let plain = Rc::new(head.clone());
        let body = self.tree.part(table, Tag::TBody);
        let mut flow = vec![head.below(self.style.block)];
        // They are of one list: a page that begins with a group says which goes on.
        let above = match first.list.as_str() {
            "" => plain.clone(),
            list => Rc::new(self.continued(list, Some(&plain), width)),
        };
        for (place, (named, list)) in groups.iter().enumerate() {
            let head = if place > 0 { &above } else { &plain };
            let heading = named.map(|(level, text)| self.group_head(level, text, list, width, body));
            flow.extend(heading.into_iter().map(|row| Strip { head: Some(head.clone()), ..row }));
            let mut rows: Flow = list.rows.iter().map(|row| self.check_row(list, row, width, body)).collect();
            let name = named.map(|(_, name)| of_list(list, name));
            self.name_again(rows.iter_mut(), name.as_deref(), Some(plain.clone()), width);
            flow.append(&mut rows);
        }
        flow
    }

    /// Indicators without a heading of their own.
    pub(super) fn checklist(&mut self, list: &Checklist, width: f32, part: Part) -> Flow {
        if self.style.kind.large {
            return self.checklist_large(list, width, part);
        }
        self.checklists(&[(None, list)], width, part)
    }

    /// How wide the columns of states are: as their words need in two lines.
    fn states(&mut self, list: &Checklist) -> Vec<f32> {
        if self.states.len() != list.states.len() {
            let widths = list.states.iter().map(|state| {
                let mut width = STATE;
                loop {
                    let wording = Wording::of(&state.short, Weight::SemiBold, Slot::DECOR);
                    let setting = self.setter.set(wording, Look { lead: 1.0, ..self.small(width) });
                    let torn =
                        setting.layout.lines().any(|line| line.break_reason() == BreakReason::Emergency);
                    if (setting.lines() <= 2 && !torn) || width > 3.0 * STATE {
                        return width + mm(1.0);
                    }
                    width += mm(0.5);
                }
            });
            self.states = widths.collect();
        }
        self.states.clone()
    }

    /// How wide the letters of the bases are.
    fn letters(&mut self, list: &Checklist) -> Vec<f32> {
        if self.letters.len() != list.bases.len() {
            let look = self.small(BASIS);
            let wide = |basis: &Choice| {
                let letter = Wording::of(&basis.short, Weight::Regular, Slot::DECOR);
                self.setter.set(letter, look).width()
            };
            self.letters = list.bases.iter().map(wide).collect();
        }
        self.letters.clone()
    }

    /// The width of an indicator's text.
    fn indicator(&mut self, list: &Checklist, width: f32) -> f32 {
        let states: f32 = self.states(list).iter().sum();
        width - NUMBER - states - BASIS * list.bases.len() as f32 - NOTE - 2.0 * GAP
    }

    /// The head of a table of indicators.
    fn checklist_head(&mut self, list: &Checklist, width: f32, table: Part) -> Strip {
        let top = self.tree.part(table, Tag::THead);
        let row = self.tree.part(top, Tag::TR);
        let text = self.indicator(list, width);
        let bases = BASIS * list.bases.len() as f32 + GAP;
        let states = self.states(list);
        let words = self.words;
        let mut heads =
            vec![(&words.number, NUMBER, Alignment::Start), (&words.indicator, text + GAP, Alignment::Start)];
        let marks = list.states.iter().map(|state| &state.short).zip(states);
        heads.extend(marks.map(|(word, wide)| (word, wide, Alignment::Center)));
        heads.push((&list.basis, bases, Alignment::Center));
        heads.push((&list.note, NOTE, Alignment::Start));
        let mut columns = Vec::new();
        let mut x = 0.0;
        for (word, wide, align) in heads {
            let cell = self.tree.part(row, Tag::TH(TableHeaderScope::Column));
            let look = Look { align, lead: 1.1, ..self.small(wide) };
            columns.push((x, wide, self.said(word, cell, Weight::SemiBold, look)));
            x += wide;
        }
        // All of them stand on the rule.
        let tallest = columns.iter().map(|(_, _, flow)| height(flow)).fold(0.0, f32::max);
        let stand = |(x, wide, mut flow): (f32, f32, Flow)| {
            flow.insert(0, Strip::drawn(tallest - height(&flow), Vec::new()));
            Column::plain(x, wide, flow)
        };
        let cells = columns.into_iter().map(stand).collect();
        Strip { keep: true, ..ruled(cells, width, THICK) }
    }

    /// The heading of a group, across the table.
    fn group_head(&mut self, level: u8, text: &str, list: &Checklist, width: f32, body: Part) -> Strip {
        let row = self.tree.part(body, Tag::TR);
        let columns = NonZeroU32::MIN.saturating_add(list.states.len() as u32 + 3);
        let cell = self.tree.part(row, Tag::TH(TableHeaderScope::Row).with_col_span(Some(columns)));
        let mut flow = self.heading_in(cell, level, text, None, width);
        gap(&mut flow, 0.0);
        let strip = padded(vec![Column::plain(0.0, width, flow)], width, THIN, ROW);
        Strip { keep: true, ..strip }.below(mm(0.8))
    }

    fn check_row(&mut self, list: &Checklist, row: &CheckRow, width: f32, body: Part) -> Strip {
        let line = self.tree.part(body, Tag::TR);
        let head = self.tree.part(line, Tag::TH(TableHeaderScope::Row));
        let number = self.said(&row.number, head, Weight::Bold, self.look(NUMBER));
        let cell = self.tree.part(line, Tag::TD);
        let wide = self.indicator(list, width);
        let text = self.said(&row.text, cell, Weight::Regular, self.look(wide));
        let cells = vec![Column::plain(0.0, NUMBER, number), Column::plain(NUMBER, wide, text)];
        let mut strip = padded(cells, width, THIN, ROW);
        let side = self.style.tick;
        let mut x = NUMBER + wide + GAP;
        let y = ROW;
        for (state, choice) in self.states(list).into_iter().zip(&list.states) {
            let cell = self.tree.part(line, Tag::TD);
            let figure = self.tree.part(cell, self.unticked(choice));
            let slot = self.tree.slot(figure);
            strip.marks.push(Mark::Square { x: x + (state - side) / 2.0, y, side, slot });
            x += state;
        }
        let cell = self.tree.part(line, Tag::TD);
        x += GAP / 2.0;
        for basis in list.bases.iter().zip(self.letters(list)) {
            x = self.ringed(basis, cell, &mut strip, x, y + side / 2.0);
        }
        self.tree.part(line, Tag::TD);
        strip.height = strip.height.max(side + 2.0 * y);
        strip
    }

    /// What a box is to those who cannot see it.
    fn unticked(&self, choice: &Choice) -> TagKind {
        Tag::Figure(Some(format!("{}: {}", choice.label, self.words.unticked))).into()
    }

    /// A letter in its ring, with what it stands for; how wide it is, is known.
    fn ringed(&mut self, basis: (&Choice, f32), cell: Part, strip: &mut Strip, x: f32, middle: f32) -> f32 {
        let (basis, wide) = basis;
        let span = self.tree.part(cell, Tag::Span.with_expanded(Some(basis.label.clone())));
        let slot = self.tree.slot(span);
        // A space after it, so that letters are told apart when the page is read out.
        let wording = Wording::of(&format!("{} ", basis.short), Weight::Regular, slot);
        let setting = self.setter.set(wording, self.small(BASIS));
        strip.marks.push(Mark::Ring { x: x + BASIS / 2.0, y: middle, radius: RING });
        let letter = x + (BASIS - wide) / 2.0;
        strip.marks.push(Mark::Line { line: 0, x: letter, y: middle - setting.line / 2.0, setting });
        x + BASIS
    }

    /// In large print the boxes stand under the indicator, with their words beside them.
    fn checklist_large(&mut self, list: &Checklist, width: f32, part: Part) -> Flow {
        let mut flow = Flow::new();
        let all = self.tree.part(part, Tag::L(ListNumbering::None));
        let hang = mm(17.0);
        let inner = width - hang;
        let named = self.under.take();
        for row in &list.rows {
            let entry = self.tree.part(all, Tag::LI);
            let label = self.tree.part(entry, Tag::Lbl);
            let number = self.said(&row.number, label, Weight::Bold, self.look(hang));
            let body = self.tree.part(entry, Tag::LBody);
            let p = self.tree.part(body, Tag::P);
            let mut text = self.said(&row.text, p, Weight::Regular, self.look(inner));
            text.append(&mut self.choices(list, true, inner, body));
            text.append(&mut self.choices(list, false, inner, body));
            text.push(self.note(&list.note, inner, body));
            text.push(Strip::drawn(mm(1.4), Vec::new()));
            let cells = vec![Column::plain(0.0, hang, number), Column::plain(hang, inner, text)];
            flow.push(padded(cells, width, THICK, mm(1.6)));
        }
        let name = named.map(|name| of_list(list, &name));
        self.name_again(flow.iter_mut(), name.as_deref(), None, width);
        flow
    }

    /// Room for a note, behind its name.
    fn note(&mut self, name: &str, width: f32, body: Part) -> Strip {
        let p = self.tree.part(body, Tag::P);
        let wording = Wording::of(name, Weight::SemiBold, self.tree.slot(p));
        let setting = self.setter.set(wording, self.look(width));
        let (x, high) = (setting.width() + mm(3.0), self.style.writing);
        let y = high - setting.line;
        let rule = Mark::Rule { x, y: high - mm(1.0), width: width - x, thick: THIN };
        Strip::drawn(high, vec![Mark::Line { setting, line: 0, x: 0.0, y }, rule])
    }

    /// What is chosen among, in rows behind its name, each choice with its words: states beside a box, and the bases
    /// beside a ring, so that nobody takes one for the other.
    fn choices(&mut self, list: &Checklist, states: bool, width: f32, body: Part) -> Flow {
        let side = self.style.tick;
        let line = self.style.base * self.style.lead;
        let p = self.tree.part(body, Tag::P);
        let names = [&list.state, &list.basis].map(|name| {
            let wording = Wording::of(&format!("{name} "), Weight::SemiBold, self.tree.slot(p));
            self.setter.set(wording, self.look(width))
        });
        let hang = names.iter().map(|name| name.width()).fold(0.0, f32::max) + mm(3.0);
        let [of_states, of_bases] = names;
        let (name, choices) = if states { (of_states, &list.states) } else { (of_bases, &list.bases) };
        let empty = || Strip { height: line.max(side), ..Strip::default() };
        let (mut x, mut flow, mut strip) = (hang, Flow::new(), empty());
        strip.marks.push(Mark::Line { setting: name, line: 0, x: 0.0, y: 0.0 });
        for choice in choices {
            let figure = self.tree.part(p, self.unticked(choice));
            let drawn = self.tree.slot(figure);
            let slot = self.tree.slot(p);
            // A letter says nothing by itself; a short word does.
            let word = if states { &choice.short } else { &choice.label };
            let setting =
                self.setter.set(Wording::of(&format!("{word} "), Weight::Regular, slot), self.look(width));
            let wide = side + mm(1.6) + setting.width() + BETWEEN;
            if x > hang && x + wide - BETWEEN > width {
                flow.push(std::mem::replace(&mut strip, empty()).below(mm(2.0)));
                x = hang;
            }
            strip.marks.push(if states {
                Mark::Square { x, y: (line - side) / 2.0, side, slot: drawn }
            } else {
                Mark::Circle { x: x + side / 2.0, y: line / 2.0, radius: side / 2.0, slot: drawn }
            });
            strip.marks.push(Mark::Line { setting, line: 0, x: x + side + mm(1.6), y: 0.0 });
            x += wide;
        }
        flow.push(strip.below(mm(2.0)));
        flow
    }
}

/// A group by its list and its name.
fn of_list(list: &Checklist, group: &str) -> String {
    if list.list.is_empty() { group.to_owned() } else { format!("{}: {group}", list.list) }
}
