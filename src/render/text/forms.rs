//! Blocks that are filled in or called from, as text.

use unicode_width::UnicodeWidthStr;

use crate::document::{Block, CardSheet, Checklist, ContactCard, Flow, Line, ListItem, Mark};

use super::Painter;

/// A box to tick.
const BOX: &str = "[ ]";
const INDENT: &str = "  ";
/// So many lines to write on are a short answer.
const FEW: u8 = 3;

impl Painter {
    pub(super) fn form(&mut self, block: &Block) {
        match block {
            Block::Checklist(list) => self.checklist(list),
            Block::Ticks(items) => self.marked(items, "  [ ] "),
            Block::Fields { labels, .. } => labels.iter().for_each(|label| self.blank(label)),
            Block::Writing { label, lines, .. } => self.writing(label, *lines),
            Block::Callout { title, items } => self.callout(title, items),
            Block::Spoken(line) => self.spoken(line),
            Block::Contacts(cards) => cards.iter().for_each(|card| self.contact(card)),
            Block::Flow(steps) => self.flow(steps),
            Block::Cards(sheet) => self.cards(sheet),
            Block::Dots(chart) => self.dots(chart),
            Block::Poster { .. } => {}
            Block::PageBreak => self.gap(),
            // What reads without a pen is painted elsewhere.
            Block::Heading { .. } | Block::Paragraph(_) | Block::List { .. } | Block::Table { .. } => {}
        }
    }

    fn checklist(&mut self, list: &Checklist) {
        for row in &list.rows {
            self.gap();
            let number = format!("{INDENT}{:<4} ", row.number);
            let rest = " ".repeat(number.width());
            self.wrapped(&row.text, &number, &rest);
            self.wrapped(&boxes(&list.states), &rest, &rest);
            self.wrapped(&format!("{}: {}", list.basis, boxes(&list.bases)), &rest, &rest);
            self.rule(&format!("{rest}{}: ", list.note));
        }
    }

    fn marked(&mut self, items: &[ListItem], mark: &str) {
        let rest = " ".repeat(mark.width());
        for item in items {
            let lead = self.spans(&item.lead);
            self.wrapped(&lead, mark, &rest);
            for more in &item.more {
                let more = self.spans(more);
                self.wrapped(&more, &rest, &rest);
            }
        }
    }

    /// A label with a line to the edge.
    fn blank(&mut self, label: &str) {
        self.rule(&format!("{INDENT}{label}: "));
    }

    /// What stands before it, and a line to write on to the edge.
    fn rule(&mut self, before: &str) {
        let used = before.width();
        if used + 10 <= self.look.width {
            let line = format!("{before}{}", "_".repeat(self.look.width - used));
            self.line(&line);
        } else {
            self.wrapped(before.trim(), INDENT, INDENT);
            self.rule(INDENT);
        }
    }

    fn writing(&mut self, label: &str, lines: u8) {
        self.blank(label);
        // Who types needs no more than a place to begin.
        if lines <= FEW {
            return;
        }
        for _ in 1..lines {
            self.rule(INDENT);
        }
        self.gap();
    }

    fn callout(&mut self, title: &str, items: &[ListItem]) {
        self.gap();
        let line = format!("{INDENT}{}", "─".repeat(self.look.width.saturating_sub(2)));
        self.line(&line);
        let title = self.strong(title);
        self.wrapped(&title, INDENT, INDENT);
        self.marked(items, "  · ");
        self.line(&line);
        self.gap();
    }

    fn spoken(&mut self, line: &Line) {
        let text = self.spans(line);
        let text = self.strong(&text);
        self.gap();
        self.wrapped(&text, "    ", "    ");
        self.gap();
    }

    fn contact(&mut self, card: &ContactCard) {
        let reach = self.strong(&card.reach.text);
        self.wrapped(&format!("{}: {reach}", card.name), "  · ", "    ");
        if !card.hours.is_empty() {
            self.wrapped(&card.hours, "    ", "    ");
        }
    }

    fn flow(&mut self, steps: &[Flow]) {
        for (number, step) in steps.iter().enumerate() {
            self.gap();
            let question = self.strong(&step.question);
            self.wrapped(&question, &format!("  {:>2}  ", number + 1), "      ");
            for help in &step.help {
                self.wrapped(help, "      ", "      ");
            }
            for branch in &step.branches {
                self.wrapped(&branch.answer, "      → ", "        ");
                for item in &branch.then {
                    let lead = self.spans(&item.lead);
                    self.wrapped(&lead, "          ", "          ");
                    for more in &item.more {
                        let more = self.spans(more);
                        self.wrapped(&more, "          ", "          ");
                    }
                }
            }
        }
        self.gap();
    }

    /// One card: text cannot be cut out.
    fn cards(&mut self, sheet: &CardSheet) {
        self.gap();
        let title = self.strong(&sheet.title);
        self.wrapped(&format!("{title}  {}", sheet.date), INDENT, INDENT);
        let widest = sheet.lines.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
        for (label, number) in &sheet.lines {
            let gap = " ".repeat(widest - label.width() + 2);
            self.wrapped(&format!("{label}{gap}{}", number.text), INDENT, "    ");
        }
    }
}

fn boxes(marks: &[Mark]) -> String {
    marks
        .iter()
        .map(|mark| format!("{BOX}\u{a0}{}", mark.short.replace(' ', "\u{a0}")))
        .collect::<Vec<_>>()
        .join("  ")
}
