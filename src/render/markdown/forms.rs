//! Blocks that are filled in or called from, as Markdown: task lists for boxes, tables for room.

use comrak::nodes::{AstNode, ListDelimType, ListType, NodeList, NodeTaskItem, NodeValue};

use crate::document::{
    Block, CardSheet, Checklist, ContactCard, Dots, Flow, ListItem, Mark, Span, Tone, plain, strong,
};

use super::Tree;

/// A box inside a line, where a task list cannot stand.
const BOX: &str = "☐";
/// Room to write: a few words by hand.
const ROOM: &str = "………………………………";

impl<'a> Tree<'a> {
    pub(super) fn form(&self, parent: &'a AstNode<'a>, block: &Block) {
        match block {
            Block::Checklist(list) => self.checklist(parent, list),
            Block::Ticks(items) => self.ticks(parent, items),
            Block::Fields { labels, .. } => self.fields(parent, labels),
            Block::Writing { label, .. } => self.fields(parent, std::slice::from_ref(label)),
            Block::Callout { title, items } => self.callout(parent, title, items),
            Block::Spoken(line) => {
                let quote = self.add(parent, NodeValue::BlockQuote);
                self.paragraph(quote, line);
            }
            Block::Contacts(cards) => self.contacts(parent, cards),
            Block::Flow(steps) => self.flow(parent, steps),
            Block::Cards(sheet) => self.cards(parent, sheet),
            Block::Dots(chart) => self.dots(parent, chart),
            Block::Poster { .. } => {}
            Block::PageBreak => {
                self.add(parent, NodeValue::ThematicBreak);
            }
            // What reads without a pen is written elsewhere.
            Block::Heading { .. } | Block::Paragraph(_) | Block::List { .. } | Block::Table { .. } => {}
        }
    }

    /// The numbers of a chart: two rows a thing, the group's and the reference's.
    fn dots(&self, parent: &'a AstNode<'a>, chart: &Dots) {
        let head: Vec<String> =
            [String::new(), String::new()].into_iter().chain(chart.columns.clone()).collect();
        let rows = chart.rows.iter().flat_map(|row| {
            let group = row.counts.iter().map(|count| plain(count.to_string()));
            let reference = row.of_reference().map(|count| plain(count.to_string()));
            let first = [strong(row.label.clone()), plain(chart.group.clone())];
            let second = [plain(""), plain(chart.reference.clone())];
            [first.into_iter().chain(group).collect(), second.into_iter().chain(reference).collect()]
        });
        self.table(parent, &head, &rows.collect::<Vec<_>>());
    }

    fn bullets(&self, parent: &'a AstNode<'a>, tight: bool, tasks: bool) -> (&'a AstNode<'a>, NodeList) {
        let kind = NodeList {
            list_type: ListType::Bullet,
            start: 1,
            delimiter: ListDelimType::Period,
            bullet_char: b'-',
            tight,
            is_task_list: tasks,
            ..NodeList::default()
        };
        (self.add(parent, NodeValue::List(kind)), kind)
    }

    fn task(&self, list: &'a AstNode<'a>) -> &'a AstNode<'a> {
        let task = NodeTaskItem { symbol: None, symbol_sourcepos: (0, 0, 0, 0).into() };
        let item = self.add(list, NodeValue::TaskItem(task));
        self.add(item, NodeValue::Paragraph)
    }

    fn checklist(&self, parent: &'a AstNode<'a>, list: &Checklist) {
        for row in &list.rows {
            let paragraph = self.add(parent, NodeValue::Paragraph);
            self.span(paragraph, &Span { text: format!("{} ", row.number), tone: Tone::Strong });
            self.text(paragraph, &row.text);
            let (states, _) = self.bullets(parent, true, true);
            for state in &list.states {
                let task = self.task(states);
                self.text(task, &state.label);
            }
            let paragraph = self.add(parent, NodeValue::Paragraph);
            self.text(paragraph, &format!("{}: {}", list.basis, boxes(&list.bases)));
            self.add(paragraph, NodeValue::LineBreak);
            self.text(paragraph, &format!("{}: {ROOM}", list.note));
        }
    }

    fn ticks(&self, parent: &'a AstNode<'a>, items: &[ListItem]) {
        let (list, _) = self.bullets(parent, true, true);
        for item in items {
            let task = self.task(list);
            self.lines(task, item);
        }
    }

    fn lines(&self, paragraph: &'a AstNode<'a>, item: &ListItem) {
        self.line(paragraph, &item.lead);
        for more in &item.more {
            self.add(paragraph, NodeValue::LineBreak);
            self.line(paragraph, more);
        }
    }

    fn fields(&self, parent: &'a AstNode<'a>, labels: &[String]) {
        let paragraph = self.add(parent, NodeValue::Paragraph);
        for (number, label) in labels.iter().enumerate() {
            if number > 0 {
                self.add(paragraph, NodeValue::LineBreak);
            }
            self.text(paragraph, &format!("{label}: {ROOM}"));
        }
    }

    fn callout(&self, parent: &'a AstNode<'a>, title: &str, items: &[ListItem]) {
        let quote = self.add(parent, NodeValue::BlockQuote);
        self.paragraph(quote, &strong(title));
        let (list, kind) = self.bullets(quote, true, false);
        for item in items {
            let node = self.add(list, NodeValue::Item(kind));
            let paragraph = self.add(node, NodeValue::Paragraph);
            self.lines(paragraph, item);
        }
    }

    fn contacts(&self, parent: &'a AstNode<'a>, cards: &[ContactCard]) {
        let (list, kind) = self.bullets(parent, true, false);
        for card in cards {
            let node = self.add(list, NodeValue::Item(kind));
            let paragraph = self.add(node, NodeValue::Paragraph);
            self.text(paragraph, &format!("{}: ", card.name));
            self.line(paragraph, &vec![card.reach.clone()]);
            if !card.hours.is_empty() {
                self.add(paragraph, NodeValue::LineBreak);
                self.text(paragraph, &card.hours);
            }
        }
    }

    fn flow(&self, parent: &'a AstNode<'a>, steps: &[Flow]) {
        for (number, step) in steps.iter().enumerate() {
            self.heading(parent, 2, &format!("{}. {}", number + 1, step.question));
            for help in &step.help {
                let paragraph = self.add(parent, NodeValue::Paragraph);
                self.text(paragraph, help);
            }
            let (list, kind) = self.bullets(parent, true, false);
            for branch in &step.branches {
                let node = self.add(list, NodeValue::Item(kind));
                let paragraph = self.add(node, NodeValue::Paragraph);
                self.line(paragraph, &strong(branch.answer.clone()));
                for item in &branch.then {
                    self.add(paragraph, NodeValue::LineBreak);
                    self.lines(paragraph, item);
                }
            }
        }
    }

    /// One card: Markdown cannot be cut out.
    fn cards(&self, parent: &'a AstNode<'a>, sheet: &CardSheet) {
        let title = self.add(parent, NodeValue::Paragraph);
        self.text(title, &format!("{} ({})", sheet.title, sheet.date));
        let (list, kind) = self.bullets(parent, true, false);
        for (label, number) in &sheet.lines {
            let node = self.add(list, NodeValue::Item(kind));
            let paragraph = self.add(node, NodeValue::Paragraph);
            self.text(paragraph, &format!("{label}: "));
            self.line(paragraph, &vec![number.clone()]);
        }
    }
}

fn boxes(marks: &[Mark]) -> String {
    marks.iter().map(|mark| format!("{BOX} {}", mark.label)).collect::<Vec<_>>().join(" · ")
}
