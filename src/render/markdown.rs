//! Markdown (CommonMark with tables), written by comrak from a tree: nothing that somebody typed
//! is ever markup, for the writer escapes every text.

use std::borrow::Cow;

use comrak::nodes::{
    AstNode, ListDelimType, ListType, NodeHeading, NodeLink, NodeList, NodeTable, NodeValue, TableAlignment,
};
use comrak::{Arena, Options, format_commonmark};

use crate::document::{Block, Document, Line, ListItem, Span, Tone};

use crate::words::TOGETHER;

mod forms;

/// The document as Markdown.
pub fn markdown(document: &Document) -> String {
    let arena = Arena::new();
    let tree = Tree { arena: &arena };
    let root = tree.node(NodeValue::Document);
    let emergency = tree.add(root, NodeValue::Paragraph);
    for span in &document.emergency.line {
        match span.tone {
            Tone::Plain if document.emergency.loud => tree.span(emergency, &Span::strong(span.text.clone())),
            _ => tree.span(emergency, span),
        }
    }
    if let Some(running) = &document.print.running {
        let paragraph = tree.add(root, NodeValue::Paragraph);
        tree.span(paragraph, &Span { text: running.clone(), tone: Tone::Typed });
    }
    tree.heading(root, 1, &document.title);
    for block in &document.blocks {
        tree.block(root, block);
    }
    tree.add(root, NodeValue::ThematicBreak);
    let foot = tree.add(root, NodeValue::Paragraph);
    tree.text(foot, &document.foot);
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    let mut out = String::new();
    // Writing to a text in memory cannot fail.
    let _ = format_commonmark(root, &options, &mut out);
    out.replace(TOGETHER, " ")
}

/// Signs that are text in CommonMark and more than that in other kinds of Markdown.
const MORE_THAN_TEXT: [char; 4] = ['$', '@', '~', '^'];

struct Tree<'a> {
    arena: &'a Arena<'a>,
}

impl<'a> Tree<'a> {
    fn node(&self, value: NodeValue) -> &'a AstNode<'a> {
        self.arena.alloc(value.into())
    }

    fn add(&self, parent: &'a AstNode<'a>, value: NodeValue) -> &'a AstNode<'a> {
        let node = self.node(value);
        parent.append(node);
        node
    }

    fn heading(&self, parent: &'a AstNode<'a>, level: u8, text: &str) {
        let heading =
            self.add(parent, NodeValue::Heading(NodeHeading { level, setext: false, closed: false }));
        self.text(heading, text);
    }

    fn block(&self, parent: &'a AstNode<'a>, block: &Block) {
        match block {
            Block::Heading { level, text, aside } => {
                let text = match aside {
                    Some(aside) => format!("{text}: {aside}"),
                    None => text.clone(),
                };
                self.heading(parent, level + 1, &text);
            }
            Block::Paragraph(line) => self.paragraph(parent, line),
            Block::List { ordered, items } => self.list(parent, *ordered, items),
            Block::Table { head, rows } => self.table(parent, head, rows),
            other => self.form(parent, other),
        }
    }

    fn paragraph(&self, parent: &'a AstNode<'a>, line: &Line) {
        let paragraph = self.add(parent, NodeValue::Paragraph);
        self.line(paragraph, line);
    }

    fn line(&self, parent: &'a AstNode<'a>, line: &Line) {
        for span in line {
            self.span(parent, span);
        }
    }

    fn span(&self, parent: &'a AstNode<'a>, span: &Span) {
        match &span.tone {
            Tone::Plain => self.text(parent, &span.text),
            Tone::Link(link) => {
                let link = NodeLink { url: link.address(), title: String::new() };
                let link = self.add(parent, NodeValue::Link(Box::new(link)));
                self.text(link, &span.text);
            }
            // Markdown cannot have a space at the edge of strong text.
            Tone::Strong => {
                let inner = span.text.trim();
                if span.text.starts_with(' ') {
                    self.text(parent, " ");
                }
                let strong = self.add(parent, NodeValue::Strong);
                self.text(strong, inner);
                if span.text.ends_with(' ') {
                    self.text(parent, " ");
                }
            }
            Tone::Typed => {
                for (number, line) in span.text.split('\n').enumerate() {
                    if number > 0 {
                        self.add(parent, NodeValue::LineBreak);
                    }
                    self.typed(parent, line.trim());
                }
            }
        }
    }

    /// What somebody typed: also for readers that make more of a sign than CommonMark does (a formula, a
    /// citation, a letter above or below the line).
    fn typed(&self, parent: &'a AstNode<'a>, text: &str) {
        for piece in text.split_inclusive(MORE_THAN_TEXT) {
            let plain = piece.trim_end_matches(MORE_THAN_TEXT);
            self.text(parent, plain);
            if let Some(sign) = piece.get(plain.len()..).filter(|sign| !sign.is_empty()) {
                self.add(parent, NodeValue::Raw(format!("\\{sign}")));
            }
        }
    }

    fn text(&self, parent: &'a AstNode<'a>, text: &str) {
        if !text.is_empty() {
            self.add(parent, NodeValue::Text(Cow::Owned(text.to_owned())));
        }
    }

    fn list(&self, parent: &'a AstNode<'a>, ordered: bool, items: &[ListItem]) {
        let kind = NodeList {
            list_type: if ordered { ListType::Ordered } else { ListType::Bullet },
            start: 1,
            delimiter: ListDelimType::Period,
            bullet_char: b'-',
            tight: true,
            ..NodeList::default()
        };
        let list = self.add(parent, NodeValue::List(kind));
        for item in items {
            let node = self.add(list, NodeValue::Item(kind));
            let paragraph = self.add(node, NodeValue::Paragraph);
            self.line(paragraph, &item.lead);
            for more in &item.more {
                self.add(paragraph, NodeValue::LineBreak);
                self.line(paragraph, more);
            }
        }
    }

    fn table(&self, parent: &'a AstNode<'a>, head: &[String], rows: &[Vec<Line>]) {
        let table = NodeTable {
            alignments: vec![TableAlignment::None; head.len()],
            num_columns: head.len(),
            num_rows: rows.len() + 1,
            num_nonempty_cells: 0,
        };
        let table = self.add(parent, NodeValue::Table(Box::new(table)));
        let row = self.add(table, NodeValue::TableRow(true));
        for cell in head {
            let cell_node = self.add(row, NodeValue::TableCell);
            self.text(cell_node, cell);
        }
        for cells in rows {
            let row = self.add(table, NodeValue::TableRow(false));
            for line in cells {
                let cell = self.add(row, NodeValue::TableCell);
                self.line(cell, line);
            }
        }
    }
}
