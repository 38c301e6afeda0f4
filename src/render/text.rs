//! Text for a terminal or a pipe.
//!
//! Colour and weight come on a terminal only and never carry a meaning alone.

use std::borrow::Cow;

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr;

use crate::document::{Block, Document, Line, ListItem, Span, Tone};

use crate::words::TOGETHER;

use super::ascii;

mod forms;

/// How text is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Width of a line, in columns.
    pub width: usize,
    /// Whether escape codes for bold may be used.
    pub styled: bool,
    /// Whether letters outside ASCII must be avoided.
    pub ascii: bool,
}

/// Narrower than this no layout holds; the terminal wraps then.
const NARROWEST: usize = 30;

/// The document as text.
pub fn text(document: &Document, look: Look) -> String {
    sections(document, look).into_iter().map(|section| section.text).collect()
}

/// A part of a document, as text.
pub struct Section {
    /// Its heading; none for what stands before the first.
    pub heading: Option<String>,
    /// All of it, its heading too.
    pub text: String,
}

/// The document as text, in the parts that its headings make of it. One after the other they are the whole.
pub fn sections(document: &Document, look: Look) -> Vec<Section> {
    let look = Look { width: look.width.max(NARROWEST), ..look };
    let fold = |text: &str| if look.ascii { ascii::fold(text) } else { text.to_owned() };
    let mut painter = Painter { look, out: String::new() };
    let mut sections = Vec::new();
    let mut heading = None;
    painter.emergency(document);
    if let Some(running) = &document.print.running {
        painter.wrapped(running, "", "");
    }
    painter.wrapped(&painter.strong(&document.title), "", "");
    for block in &document.blocks {
        if let Block::Heading { level: 1, text, .. } = block {
            painter.gap();
            let next = Some(fold(text));
            let text = fold(&std::mem::take(&mut painter.out));
            sections.push(Section { heading: std::mem::replace(&mut heading, next), text });
        }
        painter.block(block);
    }
    painter.gap();
    if let Some(key) = &document.print.key {
        painter.wrapped(key, "", "");
    }
    painter.wrapped(&document.foot, "", "");
    sections.push(Section { heading, text: fold(&painter.out) });
    sections
}

struct Painter {
    look: Look,
    out: String,
}

impl Painter {
    fn line(&mut self, line: &str) {
        self.out.push_str(&line.trim_end().replace(TOGETHER, " "));
        self.out.push('\n');
    }

    fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn strong(&self, text: &str) -> String {
        if self.look.styled { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn emergency(&mut self, document: &Document) {
        let text = document.emergency.text();
        let text = if document.emergency.loud { self.strong(&text) } else { text };
        self.wrapped(&text, "", "");
    }

    /// The text in letters the terminal has. Some become two, so this comes before lines are measured.
    fn letters<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.look.ascii { Cow::Owned(ascii::fold(text)) } else { Cow::Borrowed(text) }
    }

    /// Wraps text, each line break of it kept, after `first` on the first line and `rest` on others.
    fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        let mut lead = first;
        let text = self.letters(text).replace("§ ", "§\u{a0}");
        for paragraph in text.split('\n') {
            let options = Options::new(self.look.width)
                .initial_indent(lead)
                .subsequent_indent(rest)
                .word_splitter(WordSplitter::NoHyphenation);
            for line in textwrap::wrap(paragraph, options) {
                self.line(&line);
            }
            lead = rest;
        }
    }

    fn spans(&self, line: &[Span]) -> String {
        line.iter()
            .map(|span| match span.tone {
                Tone::Plain | Tone::Typed => span.text.clone(),
                Tone::Strong | Tone::Link(_) => self.strong(&span.text),
            })
            .collect()
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, aside } => self.heading(*level, text, aside.as_deref()),
            Block::Paragraph(line) => {
                let text = self.spans(line);
                self.wrapped(&text, "  ", "  ");
            }
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table { head, rows } => self.table(head, rows),
            other => self.form(other),
        }
    }

    fn heading(&mut self, level: u8, text: &str, aside: Option<&str>) {
        self.gap();
        let (indent, text) = match level {
            1 => ("", self.letters(text).to_uppercase()),
            2 => ("  ", self.letters(text).into_owned()),
            _ => ("    ", self.letters(text).into_owned()),
        };
        let Some(aside) = aside.map(|aside| self.letters(aside).to_uppercase()) else {
            return self.wrapped(&self.strong(&text), indent, indent);
        };
        let used = indent.width() + text.width() + aside.width();
        if used + 2 <= self.look.width {
            let gap = " ".repeat(self.look.width - used);
            let line = format!("{indent}{}{gap}{}", self.strong(&text), self.strong(&aside));
            self.line(&line);
        } else {
            self.wrapped(&self.strong(&text), indent, indent);
            self.wrapped(&self.strong(&aside), "    ", "    ");
        }
    }

    fn list(&mut self, ordered: bool, items: &[ListItem]) {
        for (number, item) in items.iter().enumerate() {
            let (step, lead) = item.marked();
            let mark = match (step, ordered) {
                (true, _) => "  → ".to_owned(),
                (false, true) => format!("  {:>2}  ", number + 1),
                (false, false) => "  · ".to_owned(),
            };
            let rest = " ".repeat(mark.width());
            let lead = self.spans(lead);
            self.wrapped(&lead, &mark, &rest);
            for more in &item.more {
                let more = self.spans(more);
                self.wrapped(&more, &rest, &rest);
            }
        }
    }

    /// The width each column needs for its longest word; `None` where there is no room for all of
    /// them side by side.
    fn column_needs(&self, head: &[String], rows: &[Vec<Line>]) -> Option<Vec<u16>> {
        let needs: Vec<usize> = head
            .iter()
            .enumerate()
            .map(|(column, title)| {
                let cells = rows.iter().filter_map(|row| row.get(column)).map(longest_word);
                cells.chain([word_width(title)]).max().unwrap_or(0) + COLUMN_EDGES
            })
            .collect();
        // Between two columns and at both ends there is a line's width.
        let all = needs.iter().sum::<usize>() + needs.len() + 1;
        if all > self.look.width {
            None
        } else {
            needs.into_iter().map(|need| u16::try_from(need).ok()).collect()
        }
    }

    /// A table that has no room: its rows one after the other, each cell under its heading.
    fn stacked(&mut self, head: &[String], rows: &[Vec<Line>]) {
        for row in rows {
            let mut cells =
                head.iter().zip(row).filter(|(_, cell)| !cell.iter().all(|span| span.text.is_empty()));
            if let Some((_, first)) = cells.next() {
                let first = self.spans(first);
                self.wrapped(&first, "  · ", "    ");
            }
            for (title, cell) in cells {
                let cell = self.spans(cell);
                self.wrapped(&format!("{title}: {cell}"), "    ", "    ");
            }
        }
    }

    /// Tables never hold escape codes: they would be counted as columns.
    fn table(&mut self, head: &[String], rows: &[Vec<Line>]) {
        let head: Vec<String> = head.iter().map(|title| self.letters(title).into_owned()).collect();
        let in_letters = |span: &Span| Span { text: self.letters(&span.text).into_owned(), ..span.clone() };
        let cells =
            rows.iter().map(|row| row.iter().map(|cell| cell.iter().map(in_letters).collect()).collect());
        let rows: Vec<Vec<Line>> = cells.collect();
        let Some(needs) = self.column_needs(&head, &rows) else { return self.stacked(&head, &rows) };
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.look.width).unwrap_or(u16::MAX));
        table.set_header(&head);
        for row in &rows {
            table.add_row(
                row.iter().map(|cell| cell.iter().map(|span| span.text.as_str()).collect::<String>()),
            );
        }
        for (index, need) in needs.into_iter().enumerate() {
            if let Some(column) = table.column_mut(index) {
                column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(need)));
            }
        }
        let painted = table.to_string();
        for line in painted.lines() {
            self.line(line);
        }
    }
}

/// The width a column needs beside its words: a space at either side.
const COLUMN_EDGES: usize = 2;

fn longest_word(cell: &Line) -> usize {
    cell.iter().map(|span| word_width(&span.text)).max().unwrap_or(0)
}

/// The widest word of a text; what belongs together is one.
fn word_width(text: &str) -> usize {
    text.split([' ', '\n']).map(UnicodeWidthStr::width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Blocks, Emergency, plain, typed};

    fn document(blocks: Blocks) -> Document {
        let emergency = Emergency { line: plain("112"), loud: true };
        Document {
            emergency,
            title: "Title".into(),
            lang: "en".to_owned(),
            blocks: blocks.into_blocks(),
            foot: "foot".into(),
            print: Default::default(),
            words: Default::default(),
        }
        .assemble()
    }

    #[test]
    fn what_was_typed_cannot_command_the_terminal() {
        let mut blocks = Blocks::default();
        blocks.paragraph(typed("Note: ", "a\u{1b}[2Jb\u{202e}c\u{7}"));
        let shown = text(&document(blocks), Look { width: 80, styled: false, ascii: false });
        assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'));
        assert!(shown.contains("a[U+001B][2Jb[U+202E]c[U+0007]"));
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let mut blocks = Blocks::default();
        blocks.paragraph(plain("word ".repeat(60)));
        blocks.list(vec![ListItem::plain("x".repeat(200))]);
        blocks.table(vec!["A".into(), "B".into()], vec![vec![plain("long ".repeat(40)), plain("b")]]);
        let document = document(blocks);
        for width in [50, 80, 120] {
            let shown = text(&document, Look { width, styled: false, ascii: false });
            assert!(shown.lines().all(|line| line.width() <= width), "{width}\n{shown}");
        }
    }
}
