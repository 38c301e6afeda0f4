//! What a document consists of, and how its parts are put together.

use super::{CardSheet, Checklist, ContactCard, Dots, Flow};

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 stands under the title.
    Heading {
        /// Level, from 1.
        level: u8,
        /// The heading.
        text: String,
        /// What stands at its right: a status.
        aside: Option<String>,
    },
    /// A paragraph.
    Paragraph(Line),
    /// A list.
    List {
        /// Whether the order counts.
        ordered: bool,
        /// The items.
        items: Vec<ListItem>,
    },
    /// A table; the first row is its heading.
    Table {
        /// The columns' headings.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<Line>>,
    },
    /// Indicators to be ticked one by one.
    Checklist(Checklist),
    /// Things to be ticked off, one box each.
    Ticks(Vec<ListItem>),
    /// Labels with room beside them to write, several in a row.
    Fields {
        /// How many stand side by side.
        columns: u8,
        /// What is asked for.
        labels: Vec<String>,
    },
    /// Room to write.
    Writing {
        /// What for.
        label: String,
        /// Whether that stands on paper too: not where what is asked stands above it.
        named: bool,
        /// How many lines.
        lines: u8,
    },
    /// What must not be missed.
    Callout {
        /// What it is about.
        title: String,
        /// What it says.
        items: Vec<ListItem>,
    },
    /// Something to be said aloud.
    Spoken(Line),
    /// Whom to call.
    Contacts(Vec<ContactCard>),
    /// Questions that lead on, each to one step.
    Flow(Vec<Flow>),
    /// Questions to be read from across a room, and what always holds: on paper alone, for what it says stands in
    /// the document in full.
    Poster {
        /// The questions, each with the answer that leads on first.
        steps: Vec<Flow>,
        /// What always holds.
        always: Vec<String>,
    },
    /// How a group's answers lie, a dot each.
    Dots(Dots),
    /// Cards to be cut out.
    Cards(CardSheet),
    /// What follows begins a new page.
    PageBreak,
}

/// An item of a list: a first line and what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListItem {
    /// The first line.
    pub lead: Line,
    /// Further lines beneath it.
    pub more: Vec<Line>,
}

/// A run of text, in spans.
pub type Line = Vec<Span>;

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text. May hold anything a person typed: renderers escape it.
    pub text: String,
    /// How it stands out.
    pub tone: Tone,
}

/// How a piece of text stands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tone {
    /// Not at all.
    Plain,
    /// Strongly.
    Strong,
    /// As something somebody typed: shown as typed, line breaks included.
    Typed,
    /// As something that leads somewhere, where the format can.
    Link(Link),
}

/// Where a piece of text leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// A number that can be called, as it is dialled.
    Phone(String),
    /// An address that can be written to.
    Email(String),
}

impl Link {
    /// As a format writes it: `tel:` or `mailto:`.
    pub fn address(&self) -> String {
        match self {
            Self::Phone(number) => format!("tel:{number}"),
            Self::Email(address) => format!("mailto:{address}"),
        }
    }
}

impl Span {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    /// Strong text.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Strong }
    }

    /// Where the text leads to, if anywhere.
    pub fn link(&self) -> Option<&Link> {
        match &self.tone {
            Tone::Link(link) => Some(link),
            Tone::Plain | Tone::Strong | Tone::Typed => None,
        }
    }
}

/// Plain text as a line.
pub fn plain(text: impl Into<String>) -> Line {
    vec![Span::plain(text)]
}

/// Strong text as a line.
pub fn strong(text: impl Into<String>) -> Line {
    vec![Span::strong(text)]
}

/// A label and what somebody typed.
pub fn typed(label: &str, text: &str) -> Line {
    vec![Span::plain(label), Span { text: text.to_owned(), tone: Tone::Typed }]
}

/// A collector of blocks.
#[derive(Debug, Default)]
pub struct Blocks(Vec<Block>);

impl Blocks {
    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.0.push(Block::Heading { level, text: text.into(), aside: None });
    }

    /// Adds a heading with a status at its right.
    pub fn heading_with(&mut self, level: u8, text: impl Into<String>, aside: impl Into<String>) {
        self.0.push(Block::Heading { level, text: text.into(), aside: Some(aside.into()) });
    }

    /// Adds a paragraph, unless it is empty.
    pub fn paragraph(&mut self, line: Line) {
        if line.iter().any(|span| !span.text.is_empty()) {
            self.0.push(Block::Paragraph(line));
        }
    }

    /// Adds a list of which the order does not count, unless it is empty.
    pub fn list(&mut self, items: Vec<ListItem>) {
        if !items.is_empty() {
            self.0.push(Block::List { ordered: false, items });
        }
    }

    /// Adds a list of which the order counts, unless it is empty.
    pub fn steps(&mut self, items: Vec<ListItem>) {
        if !items.is_empty() {
            self.0.push(Block::List { ordered: true, items });
        }
    }

    /// Adds a table, unless it has no row.
    pub fn table(&mut self, head: Vec<String>, rows: Vec<Vec<Line>>) {
        if !rows.is_empty() {
            self.0.push(Block::Table { head, rows });
        }
    }

    /// Adds a block of another kind.
    pub fn push(&mut self, block: Block) {
        self.0.push(block);
    }

    /// Leaves out each body to call that an item names once more in the same words. Under the heading of what is
    /// urgent all of them stand: nobody looks for a number there.
    pub(super) fn bodies_once(&mut self, urgent: &str) {
        let mut named: Vec<Line> = Vec::new();
        let mut is_urgent = false;
        for block in &mut self.0 {
            if let Block::Heading { text, .. } = block {
                is_urgent = text == urgent;
            }
            if is_urgent {
                continue;
            }
            let (Block::List { items, .. } | Block::Callout { items, .. } | Block::Ticks(items)) = block
            else {
                continue;
            };
            for item in items {
                item.more.retain(|line| {
                    let body = line.first().is_some_and(|span| span.tone == Tone::Strong);
                    let again = body && named.contains(line);
                    if body && !again {
                        named.push(line.clone());
                    }
                    !again
                });
            }
        }
    }

    /// The blocks.
    pub fn into_blocks(self) -> Vec<Block> {
        self.0
    }
}

/// Stands before a step to take.
const ARROW: &str = "→ ";

impl ListItem {
    /// The same as a step to take: an arrow stands in the place of its dot.
    pub(crate) fn step(mut self) -> Self {
        self.lead.insert(0, Span::plain(ARROW));
        self
    }

    /// Whether it is a step to take, and its first line without the arrow.
    pub(crate) fn marked(&self) -> (bool, &[Span]) {
        match self.lead.split_first() {
            Some((Span { text, tone: Tone::Plain }, rest)) if text == ARROW => (true, rest),
            _ => (false, &self.lead),
        }
    }

    /// An item of one plain line.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { lead: plain(text), more: Vec::new() }
    }

    /// The same with a plain line beneath.
    #[must_use]
    pub fn with(mut self, text: impl Into<String>) -> Self {
        self.more.push(plain(text));
        self
    }
}
