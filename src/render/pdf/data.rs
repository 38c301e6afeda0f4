//! The document as data for the template.

use serde_json::{Value, json};

use crate::document::{
    Block, CardSheet, Checklist, ContactCard, Document, Flow, Line, Link, ListItem, Mark, Span, Tone,
};

use super::faces;
use crate::words::harmless;

/// A word longer than that may be broken anywhere: it fits no line.
const LONGEST_WORD: usize = 32;

/// What the template is given.
pub(super) struct Data {
    /// The document as JSON.
    pub document: Vec<u8>,
    /// What stands at the top of its pages, as JSON.
    pub running: Vec<u8>,
    /// The characters that no face has.
    pub missing: Vec<char>,
}

/// A document as data.
pub(super) fn of(document: &Document, large: bool) -> Data {
    let mut packer = Packer { missing: Vec::new() };
    let value = json!({
        "lang": document.lang,
        "large": large,
        "dense": document.print.dense,
        "plain": document.print.discreet,
        "title": packer.plain(&document.title),
        "foot": packer.plain(&document.foot),
        "words": {
            "unticked": document.words.unticked,
            "number": document.words.number,
            "indicator": document.words.indicator,
            "answer": document.words.answer,
            "then": document.words.then,
        },
        "blocks": document.blocks.iter().map(|block| packer.block(block)).collect::<Vec<_>>(),
    });
    let running = json!({
        "danger": packer.plain(&document.emergency.text()),
        "loud": document.emergency.loud,
        "running": document.print.running.as_deref().map(|text| packer.plain(text)),
    });
    let mut missing = packer.missing;
    missing.sort_unstable();
    missing.dedup();
    Data { document: value.to_string().into_bytes(), running: running.to_string().into_bytes(), missing }
}

struct Packer {
    missing: Vec<char>,
}

impl Packer {
    /// Text that the faces can show: what they have no glyph for stands by its code point.
    fn shown(&mut self, text: &str) -> String {
        let text = harmless(text);
        if text.chars().all(|c| c == '\n' || faces::has(c)) {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            if c == '\n' || faces::has(c) {
                out.push(c);
            } else {
                self.missing.push(c);
                out.push_str(&format!("[U+{:04X}]", u32::from(c)));
            }
        }
        out
    }

    fn plain(&mut self, text: &str) -> String {
        self.shown(text).replace('\n', " ")
    }

    /// A line as its spans. A span is a tone and pieces: a line may break between two pieces, and a
    /// piece that is a line break is one. What needs none of that is a text.
    fn line(&mut self, line: &Line) -> Value {
        if let [Span { tone: Tone::Plain | Tone::Typed, text }] = line.as_slice() {
            let mut pieces = pieces(&self.shown(text));
            if pieces.len() == 1 && pieces[0] != "\n" {
                return pieces.remove(0).into();
            }
        }
        line.iter().map(|span| self.span(span)).collect()
    }

    fn span(&mut self, span: &Span) -> Value {
        let tone = match span.tone {
            Tone::Plain => "plain",
            Tone::Strong => "strong",
            Tone::Typed => "typed",
            Tone::Link(_) => "link",
        };
        json!([tone, pieces(&self.shown(&span.text)), span.link().map(Link::address)])
    }

    fn item(&mut self, item: &ListItem) -> Value {
        json!({
            "lead": self.line(&item.lead),
            "more": item.more.iter().map(|line| self.line(line)).collect::<Vec<_>>(),
        })
    }

    fn items(&mut self, items: &[ListItem]) -> Value {
        items.iter().map(|item| self.item(item)).collect()
    }

    fn block(&mut self, block: &Block) -> Value {
        match block {
            Block::Heading { level, text, aside } => {
                let aside = aside.as_deref().map(|aside| self.plain(aside));
                json!({ "kind": "heading", "level": level, "text": self.plain(text), "aside": aside })
            }
            Block::Paragraph(line) => json!({ "kind": "paragraph", "line": self.line(line) }),
            Block::List { ordered, items } => {
                json!({ "kind": "list", "ordered": ordered, "items": self.items(items) })
            }
            Block::Table { head, rows } => {
                let head: Vec<String> = head.iter().map(|cell| self.plain(cell)).collect();
                let rows: Vec<Vec<Value>> =
                    rows.iter().map(|row| row.iter().map(|cell| self.line(cell)).collect()).collect();
                json!({ "kind": "table", "head": head, "rows": rows })
            }
            Block::Checklist(list) => self.checklist(list),
            Block::Ticks(items) => json!({ "kind": "ticks", "items": self.items(items) }),
            Block::Fields { columns, labels } => {
                json!({ "kind": "fields", "columns": columns, "labels": labels })
            }
            Block::Writing { label, lines } => json!({ "kind": "writing", "label": label, "lines": lines }),
            Block::Callout { title, items } => {
                json!({ "kind": "callout", "title": self.plain(title), "items": self.items(items) })
            }
            Block::Spoken(line) => json!({ "kind": "spoken", "line": self.line(line) }),
            Block::Contacts(cards) => {
                let cards: Vec<Value> = cards.iter().map(|card| self.contact(card)).collect();
                json!({ "kind": "contacts", "cards": cards })
            }
            Block::Flow(steps) => {
                let steps: Vec<Value> = steps.iter().map(|step| self.step(step)).collect();
                json!({ "kind": "flow", "steps": steps })
            }
            Block::Cards(sheet) => self.cards(sheet),
            Block::PageBreak => json!({ "kind": "turn" }),
        }
    }

    fn checklist(&mut self, list: &Checklist) -> Value {
        let rows: Vec<Value> =
            list.rows.iter().map(|row| json!([row.number, self.plain(&row.text)])).collect();
        json!({
            "kind": "checklist",
            "states": marks(&list.states),
            "bases": marks(&list.bases),
            "basis": list.basis,
            "note": list.note,
            "rows": rows,
        })
    }

    fn contact(&mut self, card: &ContactCard) -> Value {
        json!({
            "name": self.plain(&card.name),
            "reach": self.plain(&card.reach.text),
            "hours": self.plain(&card.hours),
            "purpose": self.plain(&card.purpose),
            "urgent": card.urgent,
        })
    }

    fn step(&mut self, step: &Flow) -> Value {
        let branches: Vec<Value> = step
            .branches
            .iter()
            .map(|branch| json!({ "answer": self.plain(&branch.answer), "then": self.items(&branch.then) }))
            .collect();
        let help: Vec<String> = step.help.iter().map(|help| self.plain(help)).collect();
        json!({ "question": self.plain(&step.question), "help": help, "branches": branches })
    }

    fn cards(&mut self, sheet: &CardSheet) -> Value {
        let lines: Vec<[String; 2]> =
            sheet.lines.iter().map(|(label, number)| [self.plain(label), self.plain(&number.text)]).collect();
        json!({ "kind": "cards", "title": sheet.title, "lines": lines, "copies": sheet.copies, "how": sheet.how })
    }
}

fn marks(marks: &[Mark]) -> Vec<[&str; 2]> {
    marks.iter().map(|mark| [mark.short.as_str(), mark.label.as_str()]).collect()
}

/// Text in pieces: a line break is a piece of its own, and a word that fits no line is cut up.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            pieces.push("\n".to_owned());
        }
        let mut piece = String::new();
        let mut word = 0;
        for c in line.chars() {
            word = if c == ' ' { 0 } else { word + 1 };
            if word > LONGEST_WORD {
                pieces.push(std::mem::take(&mut piece));
                word = 1;
            }
            piece.push(c);
        }
        if !piece.is_empty() {
            pieces.push(piece);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_fits_no_line_may_be_broken_and_loses_nothing() {
        let word = "x".repeat(5000);
        let cut = pieces(&format!("short {word}\n\nend"));
        assert!(cut.iter().all(|piece| piece.split(' ').all(|word| word.chars().count() <= LONGEST_WORD)));
        assert_eq!(cut.concat(), format!("short {word}\n\nend"));
    }

    #[test]
    fn what_no_face_has_stands_by_its_code_point() {
        let mut packer = Packer { missing: Vec::new() };
        assert_eq!(packer.shown("Åse æøå → 漢"), "Åse æøå → [U+6F22]");
        assert_eq!(packer.missing, ['漢']);
    }
}
