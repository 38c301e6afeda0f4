//! What holds for every document, whatever it says and whoever reads it: nothing in it commands a
//! terminal, hides or turns text round, and no level of headings is left out.
//!
//! Everything is taken apart here: a block that gains a text does not compile until it is looked at.

use crate::words::{harmless, harmless_line};

use super::{
    Block, Branch, CardSheet, CheckRow, Checklist, ContactCard, Document, DotRow, Dots, Emergency, Flow,
    Line, ListItem, Mark, Print, Span, Tone, Words,
};

/// Makes a document harmless and its headings whole.
pub(super) fn document(document: &mut Document) {
    let Document { emergency, title, lang: _, blocks, foot, print, words } = document;
    let Emergency { line: danger, loud: _ } = emergency;
    line(danger);
    text(title);
    text(foot);
    let Print { running, on_each, key, discreet: _, dense: _ } = print;
    running.iter_mut().chain(on_each).chain(key).for_each(text);
    let Words { unshown, unkept, blank, contents, unticked, number, indicator, answer, then, continued } =
        words;
    let words = [unshown, unkept, blank, contents, unticked, number, indicator, answer, then, continued];
    words.into_iter().for_each(text);
    let mut last = 0;
    for block in blocks {
        self::block(block, &mut last);
    }
}

fn block(block: &mut Block, last: &mut u8) {
    match block {
        Block::Heading { level, text: words, aside } => {
            *level = (*level).clamp(1, *last + 1);
            *last = *level;
            text(words);
            aside.iter_mut().for_each(text);
        }
        Block::Paragraph(words) | Block::Spoken(words) => line(words),
        Block::List { ordered: _, items: all } | Block::Ticks(all) => items(all),
        Block::Table { head, rows } => {
            head.iter_mut().for_each(text);
            rows.iter_mut().flatten().for_each(line);
        }
        Block::Checklist(list) => checklist(list),
        Block::Fields { columns: _, labels } => labels.iter_mut().for_each(text),
        Block::Writing { label, named: _, lines: _ } => text(label),
        Block::Callout { title, items: all } => {
            text(title);
            items(all);
        }
        Block::Contacts(cards) => cards.iter_mut().for_each(contact),
        Block::Flow(steps) => {
            // Its questions are headings of the first level.
            *last = 1;
            steps.iter_mut().for_each(step);
        }
        Block::Poster { steps, always } => {
            *last = 1;
            steps.iter_mut().for_each(step);
            always.iter_mut().for_each(text);
        }
        Block::Dots(chart) => dots(chart),
        Block::Cards(sheet) => cards(sheet),
        Block::PageBreak => {}
    }
}

fn checklist(list: &mut Checklist) {
    let Checklist { list: name, state, states, bases, basis, note, rows } = list;
    for Mark { short, label } in states.iter_mut().chain(bases) {
        text(short);
        text(label);
    }
    [name, state, basis, note].into_iter().for_each(text);
    for CheckRow { number, text: words } in rows {
        text(number);
        text(words);
    }
}

fn dots(chart: &mut Dots) {
    let Dots { columns, rows, group, reference } = chart;
    columns.iter_mut().chain([group, reference]).for_each(text);
    for DotRow { label, counts: _, reference: _ } in rows {
        text(label);
    }
}

fn contact(card: &mut ContactCard) {
    let ContactCard { name, reach, hours, urgent: _ } = card;
    span(reach);
    [name, hours].into_iter().for_each(text);
}

fn step(step: &mut Flow) {
    let Flow { question, help, branches } = step;
    text(question);
    help.iter_mut().for_each(text);
    for Branch { answer, then } in branches {
        text(answer);
        items(then);
    }
}

fn cards(sheet: &mut CardSheet) {
    let CardSheet { lang: _, date, title, lines, copies: _, how } = sheet;
    text(date);
    text(title);
    text(how);
    for (label, number) in lines {
        text(label);
        span(number);
    }
}

fn items(items: &mut [ListItem]) {
    for ListItem { lead, more } in items {
        line(lead);
        more.iter_mut().for_each(line);
    }
}

fn line(words: &mut Line) {
    words.iter_mut().for_each(span);
}

/// Line breaks are kept where somebody typed them, and nowhere else.
fn span(part: &mut Span) {
    let Span { text: words, tone } = part;
    match tone {
        Tone::Typed => replace(words, harmless),
        Tone::Plain | Tone::Strong | Tone::Link(_) => text(words),
    }
}

fn text(words: &mut String) {
    replace(words, harmless_line);
}

fn replace(words: &mut String, mend: fn(&str) -> String) {
    if words.chars().any(|c| c.is_control() || crate::words::is_hidden(c) || c == '\u{FE0F}') {
        *words = mend(words);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Blocks, plain, typed};
    use super::*;

    #[test]
    fn nothing_commands_a_terminal_wherever_it_stands_and_no_heading_is_left_out() {
        let nasty = "a\u{1b}]0;x\u{7}b\u{202e}";
        let mut blocks = Blocks::default();
        blocks.heading(3, nasty);
        blocks.paragraph(plain(nasty));
        blocks.paragraph(typed(nasty, "one\ntwo\u{1b}"));
        blocks.table(vec![nasty.to_owned()], vec![vec![plain(nasty)]]);
        let document = Document {
            emergency: Emergency { line: plain("112"), loud: true },
            title: nasty.to_owned(),
            lang: "en".to_owned(),
            blocks: blocks.into_blocks(),
            foot: nasty.to_owned(),
            print: Print { running: Some(nasty.to_owned()), ..Print::default() },
            words: Words::default(),
        }
        .assemble();
        let shown = format!("{document:?}");
        assert!(!shown.contains("u{1b}") && !shown.contains("u{7}") && !shown.contains("u{202e}"), "{shown}");
        assert_eq!(shown.matches("a[U+001B]]0;x[U+0007]b[U+202E]").count(), 8);
        assert!(shown.contains("one\\ntwo[U+001B]"));
        assert!(matches!(document.blocks.first(), Some(Block::Heading { level: 1, .. })));
    }
}
